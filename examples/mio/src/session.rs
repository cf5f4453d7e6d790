//! [`Session`]: a session on a non-blocking socket.

use std::io::{ErrorKind, Read, Write};
use std::time::Instant;

use mio::Token;
use mio::net::TcpStream;
use smtp_machine::address::Host;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Refusal;
use smtp_machine::server::{Config, Deferred, Event, Server};
use smtp_machine::session::Error;
use smtp_machine::{Buffer, Step};

use crate::lookups::Lookups;

pub(crate) struct Session {
    socket: TcpStream,
    token: Token,
    server: Server,
    rx: Buffer,
    tx: Buffer,
    /// The deadline of the current wait, and its epoch.
    deadline: Option<(u32, Instant)>,
}

impl Session {
    pub(crate) fn new(socket: TcpStream, token: Token) -> Self {
        let host = Host::try_from("mx.harbor.example").ok();
        let config = host.and_then(|host| Config::mx(host).ok());
        let server = Server::new(config.unwrap_or_else(|| unreachable!("the name is valid")));
        let (rx, tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
        Self { socket, token, server, rx, tx, deadline: None }
    }

    /// Answers the RCPT that was deferred. An answer that comes too late changes nothing.
    pub(crate) fn resume(&mut self, deferred: Deferred, known: bool) {
        match self.server.resume(deferred, &mut self.rx, &mut self.tx) {
            Ok(Event::Rcpt(rcpt)) if known => rcpt.accept(),
            Ok(Event::Rcpt(rcpt)) => rcpt.refuse(Refusal::NO_SUCH_USER),
            Ok(_) | Err(_) => {}
        }
    }

    /// Runs until the socket would block. Returns when to call again at the latest, `None` when the session is over,
    /// and the number of messages accepted.
    pub(crate) fn run(&mut self, lookups: &Lookups) -> (Option<Instant>, u64) {
        let mut messages = 0;
        loop {
            let Ok(Some(at)) = self.turn(lookups, &mut messages) else { return (None, messages) };
            // Both are tried, because an event for a socket comes only once.
            let wrote = self.write();
            let read = self.read();
            if !wrote && !read {
                return (Some(at), messages);
            }
        }
    }

    /// Polls the machine until it waits, and returns the deadline of the wait.
    fn turn(&mut self, lookups: &Lookups, messages: &mut u64) -> Result<Option<Instant>, Error> {
        loop {
            let wait = match self.server.poll(&mut self.rx, &mut self.tx)? {
                Step::Event(event) => {
                    *messages += u64::from(answer(event, self.token, lookups));
                    continue;
                }
                Step::Read(wait) | Step::Write(wait) | Step::Parked(wait) => wait,
                Step::Done => return Ok(None),
            };
            let now = Instant::now();
            let at = match self.deadline {
                Some((epoch, at)) if epoch == wait.epoch => at,
                _ => now + wait.limit,
            };
            self.deadline = Some((wait.epoch, at));
            if now < at {
                return Ok(Some(at));
            }
            self.server.expire(&mut self.tx);
        }
    }

    /// Writes once, and returns whether the machine has to be polled.
    fn write(&mut self) -> bool {
        if self.tx.is_empty() {
            return false;
        }
        match self.socket.write(self.tx.filled()) {
            Ok(count @ 1..) => self.tx.consume(count),
            Err(error) if is_no_error(error.kind()) => return false,
            Ok(0) | Err(_) => self.tx.close(),
        }
        true
    }

    /// Reads once, and returns whether the machine has to be polled.
    fn read(&mut self) -> bool {
        if !self.rx.wants_input() {
            return false;
        }
        match self.socket.read(self.rx.spare()) {
            Ok(count @ 1..) => self.rx.commit(count),
            Err(error) if is_no_error(error.kind()) => return false,
            Ok(0) | Err(_) => self.rx.close(),
        }
        true
    }
}

const fn is_no_error(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::WouldBlock | ErrorKind::Interrupted)
}

/// Answers an event, or defers the answer. Returns `true` if a message was accepted.
fn answer(event: Event<'_>, token: Token, lookups: &Lookups) -> bool {
    match event {
        Event::Open(open) => open.accept(),
        Event::Hello(hello) => hello.accept(&Capabilities::EMPTY.with(Extension::Pipelining)),
        Event::Mail(mail) => mail.accept(),
        Event::Rcpt(rcpt) => {
            let to = rcpt.to().to_string();
            lookups.start_one(token, rcpt.defer(), to);
        }
        Event::Data(data) => data.start(),
        Event::Message(message) => {
            message.accept();
            return true;
        }
        _ => {} // the default answers; the content is not stored
    }
    false
}
