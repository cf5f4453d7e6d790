//! A server with mailboxes, for the relay to deliver to.

use std::collections::BTreeMap;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use smtp_machine::address::Host;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Refusal;
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{Buffer, Step};

/// Messages by recipient.
pub(crate) type Mailboxes = Arc<Mutex<BTreeMap<String, Vec<Vec<u8>>>>>;

pub(crate) struct Mailhost {
    pub(crate) address: SocketAddr,
    pub(crate) mailboxes: Mailboxes,
}

impl Mailhost {
    /// It refuses whoever is called `no..`, and puts off once whoever is called `grey..`.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (mailboxes, seen) = (Mailboxes::default(), Arc::default());
        let into = Arc::clone(&mailboxes);
        std::thread::spawn(move || {
            for socket in listener.incoming().map_while(Result::ok) {
                let (into, seen) = (Arc::clone(&into), Arc::clone(&seen));
                std::thread::spawn(move || drop(serve(socket, &into, &seen)));
            }
        });
        Self { address, mailboxes }
    }

    pub(crate) fn messages(&self, to: &str) -> Vec<Vec<u8>> {
        self.mailboxes.lock().unwrap().get(to).cloned().unwrap_or_default()
    }
}

fn serve(
    mut socket: TcpStream,
    into: &Mailboxes,
    seen: &Mutex<Vec<String>>,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut server = Server::new(Config::new(Host::try_from("mx.example")?)?);
    let offered = Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::EightBitMime)
        .with(Extension::EnhancedStatusCodes);
    let (mut rx, mut tx) = (Buffer::with_capacity(16_384), Buffer::with_capacity(4096));
    let (mut to, mut content) = (Vec::new(), Vec::new());
    loop {
        match server.poll(&mut rx, &mut tx)? {
            Step::Read(_) => rx.read_from(&mut socket).map(drop)?,
            Step::Write(_) => tx.write_to(&mut socket).map(drop)?,
            Step::Parked(_) | Step::Done => return Ok(()),
            Step::Event(Event::Open(open)) => open.accept(),
            Step::Event(Event::Hello(hello)) => hello.accept(&offered),
            Step::Event(Event::Mail(mail)) => {
                to.clear();
                content.clear();
                mail.accept();
            }
            Step::Event(Event::Rcpt(rcpt)) => {
                let name = rcpt.to().mailbox().unwrap().to_string();
                let mut seen = seen.lock().unwrap();
                if name.starts_with("no") {
                    rcpt.refuse(Refusal::NO_SUCH_USER);
                } else if name.starts_with("grey") && !seen.contains(&name) {
                    seen.push(name);
                    rcpt.refuse(Refusal::GREYLISTED);
                } else {
                    to.push(name);
                    rcpt.accept();
                }
            }
            Step::Event(Event::Data(data)) => data.start(),
            Step::Event(Event::Chunk(chunk)) => content.extend_from_slice(chunk.bytes()),
            Step::Event(Event::Message(message)) => {
                let mut mailboxes = into.lock().unwrap();
                for name in &to {
                    mailboxes.entry(name.clone()).or_default().push(content.clone());
                }
                message.accept();
            }
            Step::Event(_) => {}
        }
    }
}
