use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{address::Domain, blocking, extension::Capabilities, reply::Refusal};
use std::{error::Error, io, net::TcpStream};

/// Accepts messages for postmaster@harbor.example. `store` writes a message to stable storage.
fn serve(
    mut socket: TcpStream,
    config: Config, // Config::mx(Host::try_from("mx.harbor.example")?)?
    mut store: impl FnMut(&[u8]) -> io::Result<()>,
) -> Result<(), Box<dyn Error>> {
    let (domain, mut message) = (Domain::try_from("harbor.example")?, Vec::new());
    blocking::serve(&mut Server::new(config), &mut socket, |event| match event {
        Event::Open(open) => open.accept(),
        Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
        Event::Mail(mail) => mail.accept(),
        Event::Rcpt(rcpt) if rcpt.to().is_postmaster_of(domain) => rcpt.accept(),
        Event::Rcpt(rcpt) => rcpt.refuse(Refusal::NO_SUCH_USER),
        Event::Data(data) => {
            message.clear();
            data.start();
        }
        Event::Chunk(chunk) => message.extend_from_slice(chunk.bytes()),
        Event::Message(event) => match store(&message) {
            Ok(()) => event.accept(),
            Err(_) => event.refuse(Refusal::INSUFFICIENT_STORAGE),
        },
        _ => {} // all other events have default answers
    })?;
    Ok(())
}
