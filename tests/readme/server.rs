use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{Buffer, Step, address::Domain, blocking::Deadline};
use smtp_machine::{extension::Capabilities, reply::Refusal};
use std::{error::Error, io, net::TcpStream};

/// Accepts messages for postmaster@harbor.example. `store` writes a message to stable storage.
fn serve(
    mut socket: TcpStream,
    config: Config, // Config::mx(Host::try_from("mx.harbor.example")?)?
    mut store: impl FnMut(&[u8]) -> io::Result<()>,
) -> Result<(), Box<dyn Error>> {
    let domain = Domain::try_from("harbor.example")?;
    let mut server = Server::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let (mut deadline, mut message) = (Deadline::new(), Vec::new());
    loop {
        let in_time = match server.poll(&mut rx, &mut tx)? {
            Step::Read(wait) => deadline.read(wait, &mut rx, &mut socket)?,
            Step::Write(wait) => deadline.write(wait, &mut tx, &mut socket)?,
            Step::Parked(_) => return Err("no answer is deferred here".into()),
            Step::Done => return Ok(()),
            Step::Event(event) => {
                match event {
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
                    _ => {} // NOOP, RSET, QUIT and refused commands have default answers
                }
                true
            }
        };
        if !in_time {
            server.expire(&mut tx); // 421, then poll gives an error
        }
    }
}
