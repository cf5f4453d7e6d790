use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{address, blocking, extension::Capabilities, reply::Refusal};
use std::{error::Error, io, io::Write, mem, net::TcpListener, net::TcpStream, thread};

fn main() -> io::Result<()> {
    for socket in TcpListener::bind("127.0.0.1:2525")?.incoming().flatten() {
        let print = |message: &[u8]| io::stdout().write_all(message);
        thread::spawn(move || serve(socket, print).map_err(|error| eprintln!("{error}")));
    }
    Ok(())
}

fn serve(mut socket: TcpStream, store: fn(&[u8]) -> io::Result<()>) -> Result<(), Box<dyn Error>> {
    let config = Config::mx(address::Host::try_from("mx.harbor.example")?)?;
    let (domain, mut message) = (address::Domain::try_from("harbor.example")?, Vec::new());
    blocking::serve(&mut Server::new(config), &mut socket, |event| match event {
        Event::Open(open) => open.accept(),
        Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
        Event::Mail(mail) => mail.accept(),
        Event::Rcpt(rcpt) if rcpt.to().is_postmaster_of(domain) => rcpt.accept(),
        Event::Rcpt(rcpt) => rcpt.refuse(Refusal::NO_SUCH_USER),
        Event::Data(data) => data.start(),
        Event::Chunk(chunk) => message.extend_from_slice(chunk.bytes()),
        Event::Message(event) if store(&mem::take(&mut message)).is_ok() => event.accept(),
        Event::TransactionDropped(_) => message.clear(),
        _ => {} // other events have default answers: 451 to a message that is not stored
    })?;
    Ok(())
}
