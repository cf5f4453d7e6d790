//! A server that accepts everything on the standard input.

use smtp_machine::address::Host;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{Buffer, Step};
use smtp_machine_size::{read, write};

/// The text of errors is not what is measured.
fn main() {
    if run().is_none() {
        std::process::exit(1);
    }
}

fn run() -> Option<()> {
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example").ok()?).ok()?);
    let offer = Capabilities::EMPTY.with(Extension::Pipelining).with_size(1 << 20);
    loop {
        match server.poll(&mut rx, &mut tx).ok()? {
            Step::Read(_) => read(&mut rx).ok()?,
            Step::Write(_) => write(&mut tx).ok()?,
            Step::Event(event) => match event {
                Event::Open(open) => open.accept(),
                Event::Hello(hello) => hello.accept(&offer),
                Event::Mail(mail) => mail.accept(),
                Event::Rcpt(rcpt) => rcpt.accept(),
                Event::Data(data) => data.start(),
                Event::Chunk(chunk) => eprintln!("{}", chunk.bytes().len()),
                Event::Message(message) => message.accept(),
                _ => {}
            },
            _ => return Some(()),
        }
    }
}
