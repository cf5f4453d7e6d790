//! A server with an event loop of its own: mio, one thread for all sessions, deferred answers.
//!
//! ```text
//! cargo run -p smtp-machine-mio -- 127.0.0.1:2525
//! ```
//!
//! The answer to each RCPT needs a lookup that takes 100 ms. The session is parked meanwhile: the lookup has the
//! [`Deferred`], and the loop serves the other sessions. The server counts the messages, and stores none.

mod lookups;
mod session;

use std::collections::{BTreeSet, HashMap};
use std::error::Error;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Instant;

use lookups::Lookups;
use mio::net::TcpListener;
use mio::{Events, Interest, Poll, Token, Waker};
use session::Session;
use smtp_machine::server::Deferred;

const LISTENER: Token = Token(0);
const LOOKUPS: Token = Token(1);

const USAGE: &str = "usage: smtp-machine-mio HOST:PORT";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let address = match arguments.as_slice() {
        [help] if help == "--help" || help == "-h" => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        [address] => address.parse().ok(),
        _ => None,
    };
    let Some(address) = address else {
        eprintln!("{USAGE}");
        return ExitCode::from(64); // EX_USAGE
    };
    match serve(address) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("mio: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn serve(address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let mut sessions = Sessions::listen(address)?;
    println!("listening on {}", sessions.listener.local_addr()?);
    loop {
        sessions.turn()?;
    }
}

/// All sessions, and what wakes them: a socket, a lookup, or a deadline.
struct Sessions {
    poll: Poll,
    listener: TcpListener,
    lookups: Lookups,
    open: HashMap<Token, (Session, Option<Instant>)>,
    /// The deadlines of all sessions, the earliest first.
    due: BTreeSet<(Instant, Token)>,
    next: usize,
    messages: u64,
    most: usize,
}

impl Sessions {
    fn listen(address: SocketAddr) -> Result<Self, Box<dyn Error>> {
        let poll = Poll::new()?;
        let mut listener = TcpListener::bind(address)?;
        poll.registry().register(&mut listener, LISTENER, Interest::READABLE)?;
        let lookups = Lookups::start(Waker::new(poll.registry(), LOOKUPS)?);
        let (open, due) = (HashMap::new(), BTreeSet::new());
        Ok(Self { poll, listener, lookups, open, due, next: 2, messages: 0, most: 0 })
    }

    /// Waits for something to happen, and processes it.
    fn turn(&mut self) -> Result<(), Box<dyn Error>> {
        let mut events = Events::with_capacity(1024);
        let first = self.due.first().map(|(at, _)| at.saturating_duration_since(Instant::now()));
        match self.poll.poll(&mut events, first) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => result?,
        }
        for event in &events {
            match event.token() {
                LISTENER => self.accept(),
                LOOKUPS => {
                    while let Some((token, deferred, known)) = self.lookups.result() {
                        self.run(token, Some((deferred, known)));
                    }
                }
                token => self.run(token, None),
            }
        }
        let now = Instant::now();
        while let Some((_, token)) = self.due.first().copied().filter(|(at, _)| *at <= now) {
            self.run(token, None);
        }
        Ok(())
    }

    /// Accepts connections until there are no more: the events are edge-triggered.
    fn accept(&mut self) {
        loop {
            let mut socket = match self.listener.accept() {
                Ok((socket, _peer)) => socket,
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                Err(error) => {
                    // No descriptor is free. The next connection is an event again.
                    eprintln!("mio: {error}");
                    return;
                }
            };
            let token = Token(self.next);
            self.next += 1;
            let both = Interest::READABLE | Interest::WRITABLE;
            if self.poll.registry().register(&mut socket, token, both).is_ok() {
                self.open.insert(token, (Session::new(socket, token), None));
                self.most = self.most.max(self.open.len());
                self.run(token, None);
            }
        }
    }

    /// Runs a session until it waits, after `found` if a lookup has ended.
    fn run(&mut self, token: Token, found: Option<(Deferred, bool)>) {
        let Some((session, at)) = self.open.get_mut(&token) else { return };
        if let Some(at) = at.take() {
            self.due.remove(&(at, token));
        }
        if let Some((deferred, known)) = found {
            session.resume(deferred, known);
        }
        let (next, messages) = session.run(&self.lookups);
        self.messages += messages;
        match next {
            Some(next) => {
                *at = Some(next);
                self.due.insert((next, token));
            }
            None => {
                self.open.remove(&token);
                if self.open.is_empty() {
                    println!("{} messages, {} sessions at once", self.messages, self.most);
                }
            }
        }
    }
}
