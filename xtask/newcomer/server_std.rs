use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{address::Host, blocking::serve};
use std::{error::Error, fs, net::TcpListener, thread, time::UNIX_EPOCH};

fn main() -> Result<(), Box<dyn Error>> {
    let config = Config::mx(Host::try_from("mx.harbor.example")?)?;
    for socket in TcpListener::bind("127.0.0.1:2525")?.incoming() {
        let (mut server, mut socket, mut body) = (Server::new(config.clone()), socket?, Vec::new());
        thread::spawn(move || {
            serve(&mut server, &mut socket, |event| match event {
                Event::Open(open) => open.accept(),
                Event::Hello(hello) => hello.accept(&Default::default()),
                Event::Mail(mail) => mail.accept(),
                Event::Rcpt(rcpt) => rcpt.accept(),
                Event::Data(data) => {
                    body.clear();
                    data.start();
                }
                Event::Chunk(chunk) => body.extend_from_slice(chunk.bytes()),
                Event::Message(message) if fs::write(name(), &body).is_ok() => message.accept(),
                _ => {} // the default answers: 451 for a message that is not stored
            })
        });
    }
    Ok(())
}

fn name() -> String {
    format!("{}.eml", UNIX_EPOCH.elapsed().unwrap().as_nanos())
}
