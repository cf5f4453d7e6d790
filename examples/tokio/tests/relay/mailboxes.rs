//! A server with mailboxes, to which the relay delivers.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use smtp_machine::address::Host;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Refusal;
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{Buffer, Step};

pub(crate) struct Mailhost {
    pub(crate) address: SocketAddr,
    pub(crate) state: Arc<State>,
}

#[derive(Default)]
pub(crate) struct State {
    deliveries: Mutex<Vec<Delivery>>,
    /// The recipients that were refused temporarily once.
    seen: Mutex<Vec<String>>,
    /// The number of connections, of messages being received, and its maximum.
    pub(crate) connections: AtomicUsize,
    open: AtomicUsize,
    pub(crate) most: AtomicUsize,
    /// STARTTLS is offered, but the connection breaks after it.
    breaks_tls: bool,
    /// The time that a message takes.
    slow: Duration,
}

/// A copy of a message that was accepted for a recipient.
#[derive(Clone)]
pub(crate) struct Delivery {
    pub(crate) to: String,
    pub(crate) content: Vec<u8>,
    /// The EHLO name of the client.
    pub(crate) by: String,
}

impl Mailhost {
    /// Starts a server that refuses each `no..` mailbox, and each `grey..` mailbox once temporarily.
    pub(crate) fn start() -> Self {
        Self::with(State::default())
    }

    pub(crate) fn with_broken_tls() -> Self {
        Self::with(State { breaks_tls: true, ..State::default() })
    }

    pub(crate) fn slow(slow: Duration) -> Self {
        Self::with(State { slow, ..State::default() })
    }

    /// Starts a server at an address that had no listener before.
    pub(crate) fn start_at(address: SocketAddr) -> Self {
        Self::on(TcpListener::bind(address).unwrap(), State::default())
    }

    fn with(state: State) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").unwrap(), state)
    }

    fn on(listener: TcpListener, state: State) -> Self {
        let address = listener.local_addr().unwrap();
        let state = Arc::new(state);
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            for socket in listener.incoming().map_while(Result::ok) {
                let state = Arc::clone(&shared);
                state.connections.fetch_add(1, Ordering::Relaxed);
                std::thread::spawn(move || drop(serve(socket, &state)));
            }
        });
        Self { address, state }
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.state.deliveries.lock().unwrap().clone()
    }

    pub(crate) fn messages(&self, to: &str) -> Vec<Vec<u8>> {
        let all = self.deliveries().into_iter().filter(|it| it.to == to);
        all.map(|it| it.content).collect()
    }
}

fn serve(mut socket: TcpStream, state: &State) -> Result<(), Box<dyn std::error::Error>> {
    let mut server = Server::new(Config::new(Host::try_from("mx.example")?)?);
    let mut offered = Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::EightBitMime)
        .with(Extension::SmtpUtf8)
        .with(Extension::EnhancedStatusCodes);
    if state.breaks_tls {
        offered = offered.with(Extension::StartTls);
    }
    let (mut rx, mut tx) = (Buffer::with_capacity(16_384), Buffer::with_capacity(4096));
    let (mut by, mut to, mut content) = (String::new(), Vec::new(), Vec::new());
    loop {
        match server.poll(&mut rx, &mut tx)? {
            Step::Read(_) => rx.read_from(&mut socket).map(drop)?,
            Step::Write(_) => tx.write_to(&mut socket).map(drop)?,
            Step::Parked(_) | Step::Done => return Ok(()),
            Step::Event(Event::Open(open)) => open.accept(),
            Step::Event(Event::Hello(hello)) => {
                by = hello.name().to_string();
                hello.accept(&offered);
            }
            Step::Event(Event::StartTls(start)) => start.accept(),
            Step::Event(Event::Secure(_)) => return Ok(()),
            Step::Event(Event::Mail(mail)) => {
                to.clear();
                content.clear();
                mail.accept();
            }
            Step::Event(Event::Rcpt(rcpt)) => {
                let name = rcpt.to().mailbox().map_or("postmaster".into(), |it| it.to_string());
                let mut seen = state.seen.lock().unwrap();
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
                let open = state.open.fetch_add(1, Ordering::Relaxed) + 1;
                state.most.fetch_max(open, Ordering::Relaxed);
                std::thread::sleep(state.slow);
                state.open.fetch_sub(1, Ordering::Relaxed);
                let mut deliveries = state.deliveries.lock().unwrap();
                for to in &to {
                    let (to, content, by) = (to.clone(), content.clone(), by.clone());
                    deliveries.push(Delivery { to, content, by });
                }
                message.accept();
            }
            Step::Event(_) => {}
        }
    }
}
