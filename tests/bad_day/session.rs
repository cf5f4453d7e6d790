//! A server that is fed with octets, and the results.

use std::collections::VecDeque;

use smtp_machine::address::Host;
use smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::session::{Error, Wait};
use smtp_machine::{Buffer, Step};

pub(crate) fn config() -> Config {
    Config::new(Host::try_from("mx.harbor.example").unwrap()).unwrap()
}

pub(crate) fn lmtp() -> Config {
    Config::lmtp(Host::try_from("mx.harbor.example").unwrap()).unwrap()
}

pub(crate) fn offered() -> Capabilities {
    Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::EnhancedStatusCodes)
        .with(Extension::Chunking)
        .with(Extension::EightBitMime)
        .with_mechanisms(Mechanisms::PLAIN | Mechanisms::LOGIN)
        .with_size(0)
}

/// Accepts everything.
pub(crate) fn usual(event: Event<'_>) {
    match event {
        Event::Open(open) => open.accept(),
        Event::Hello(hello) => hello.accept(&offered()),
        Event::Mail(mail) => mail.accept(),
        Event::Rcpt(rcpt) => rcpt.accept(),
        Event::Data(data) => data.start(),
        Event::Message(message) => message.accept(),
        Event::Auth(auth) => match auth.initial() {
            Some(_) => auth.accept_identity("ana").unwrap(),
            None => auth.challenge(b"").unwrap(),
        },
        Event::AuthResponse(response) => response.accept_identity("ana").unwrap(),
        _ => {}
    }
}

/// The results of a session.
pub(crate) struct Played {
    pub(crate) replies: String,
    pub(crate) waits: Vec<Wait>,
    /// `None` if the server waits for more input.
    pub(crate) end: Option<Result<(), Error>>,
}

impl Played {
    pub(crate) fn error(&self) -> Error {
        self.end.expect("it is over").expect_err("it failed")
    }

    /// Returns the codes of the replies.
    pub(crate) fn codes(&self) -> Vec<&str> {
        let last = self.replies.lines().filter(|line| line.as_bytes().get(3) == Some(&b' '));
        last.map(|line| &line[..3]).collect()
    }
}

/// Feeds each piece whole, as far as it fits, when the server needs input.
pub(crate) fn play<P: AsRef<[u8]>>(
    config: Config,
    input: &[P],
    answer: impl FnMut(Event<'_>),
) -> Played {
    play_in((4096, 4096), Server::new(config), input, answer)
}

pub(crate) fn play_in<P: AsRef<[u8]>>(
    (rx, tx): (usize, usize),
    mut server: Server,
    input: &[P],
    mut answer: impl FnMut(Event<'_>),
) -> Played {
    let (mut rx, mut tx) = (Buffer::with_capacity(rx), Buffer::with_capacity(tx));
    let mut pieces: VecDeque<Vec<u8>> = input.iter().map(|piece| piece.as_ref().to_vec()).collect();
    let (mut replies, mut waits) = (Vec::new(), Vec::new());
    let end = loop {
        match server.poll(&mut rx, &mut tx) {
            Ok(Step::Event(event)) => answer(event),
            Ok(Step::Write(wait)) => {
                assert!(!tx.is_empty(), "nothing to write");
                waits.push(wait);
                replies.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Read(wait)) => {
                assert!(tx.is_empty(), "a read with output waiting");
                waits.push(wait);
                let Some(piece) = pieces.front_mut() else { break None };
                let spare = rx.spare();
                let count = spare.len().min(piece.len());
                spare[..count].copy_from_slice(&piece[..count]);
                rx.commit(count);
                piece.drain(..count);
                if piece.is_empty() {
                    pieces.pop_front();
                }
            }
            Ok(Step::Parked(_)) => panic!("no answer was deferred"),
            Ok(Step::Done) => break Some(Ok(())),
            Err(error) => {
                assert!(tx.is_empty(), "an error before everything is written");
                break Some(Err(error));
            }
        }
    };
    assert!(waits.iter().all(|wait| !wait.limit.is_zero()), "a wait without a limit");
    Played { replies: String::from_utf8(replies).unwrap(), waits, end }
}

/// EHLO, MAIL, RCPT, then `more`.
pub(crate) fn envelope(more: &[&str]) -> Vec<Vec<u8>> {
    let start = ["EHLO a.example\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<ben@harbor.example>\r\n"];
    start.iter().chain(more).map(|line| line.as_bytes().to_vec()).collect()
}
