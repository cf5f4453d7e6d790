//! Sessions with glances, compared with sessions in which each step is decided.

use proptest::prelude::*;

use crate::address::Host;
use crate::body::Newlines;
use crate::extension::{Capabilities, Extension, Mechanisms};
use crate::reply::Refusal;
use crate::server::{Config, Deferred, Event, Server};
use crate::session::{Error, Misuse};
use crate::wire::Sink;
use crate::{Buffer, Step};

/// Polls without a glance: each step is decided.
fn poll_in_full<'a>(
    server: &'a mut Server,
    rx: &'a mut Buffer,
    tx: &'a mut Buffer,
) -> Result<Step<Event<'a>>, Error> {
    server.pace.output(tx, server.config.data_block);
    server.settle(rx, tx);
    if tx.is_closed() {
        server.output_closed(tx);
    }
    let next = server.decide(rx, tx)?;
    server.lend(next, rx, tx)
}

/// A server whose client sends pieces, and whose application answers by choices.
struct Played {
    server: Server,
    rx: Buffer,
    tx: Buffer,
    deferred: Option<Deferred>,
    glances: bool,
}

impl Played {
    fn new(config: Config, glances: bool) -> Self {
        let server = Server { session: 1, ..Server::new(config) };
        let (rx, tx) = (Buffer::with_capacity(2048), Buffer::with_capacity(1400));
        Self { server, rx, tx, deferred: None, glances }
    }

    /// Polls once, and returns what is visible of the step and of the state after it. A piece is taken if a read is next,
    /// and if a write is next and `choice` is 15.
    fn poll(&mut self, choice: u8, pieces: &mut dyn Iterator<Item = &[u8]>) -> String {
        let poll = if self.glances { Server::poll } else { poll_in_full };
        let step = match poll(&mut self.server, &mut self.rx, &mut self.tx) {
            Ok(Step::Event(event)) => {
                let shown = format!("{event:?}");
                self.deferred = answer(event, choice);
                shown
            }
            Ok(Step::Parked(wait)) => {
                if let Some(deferred) = self.deferred.take() {
                    let event = self.server.resume(deferred, &mut self.rx, &mut self.tx).unwrap();
                    answer(event, 0);
                }
                format!("{wait:?}")
            }
            Ok(Step::Write(wait)) => {
                let count = if choice % 3 == 0 { self.tx.len().div_ceil(2) } else { self.tx.len() };
                self.tx.consume(count);
                if choice == 15 {
                    self.read(pieces);
                }
                format!("{wait:?}")
            }
            Ok(Step::Read(wait)) => {
                self.read(pieces);
                format!("{wait:?}")
            }
            Ok(Step::Done) => "over".to_owned(),
            Err(error) => format!("over: {error}"),
        };
        let (rx, tx) = (self.rx.filled().escape_ascii(), self.tx.filled().escape_ascii());
        format!("{step} {rx} {tx} {:?}", self.server)
    }

    fn read(&mut self, pieces: &mut dyn Iterator<Item = &[u8]>) {
        if self.rx.free() < 600 {
            return;
        }
        match pieces.next() {
            Some(piece) => self.rx.put(piece).unwrap(),
            None => self.rx.close(),
        }
    }
}

/// Answers by `choice`: most questions are accepted, and some are refused, deferred, or dropped.
fn answer(event: Event<'_>, choice: u8) -> Option<Deferred> {
    let offer = Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::EnhancedStatusCodes)
        .with(Extension::Chunking)
        .with(Extension::StartTls)
        .with(Extension::EightBitMime)
        .with(Extension::SmtpUtf8)
        .with_mechanisms(Mechanisms::PLAIN)
        .with_size(300);
    match (event, choice) {
        (event, 1) => event.refuse(Refusal::NO_SUCH_USER),
        (event, 2) => return event.defer(),
        (_, 3) => {} // dropped
        (Event::Hello(hello), _) => hello.accept(&offer),
        (Event::Data(data), _) => data.start(),
        (Event::Mail(mail), _) => mail.accept(),
        (Event::Rcpt(rcpt), _) => rcpt.accept(),
        (Event::Message(message), _) => message.accept(),
        (event, _) => {
            if let Ok(question) = event.into_question() {
                question.accept();
            }
        }
    }
    None
}

fn config(kind: u8) -> Config {
    let host = Host::try_from("mx.harbor.example").unwrap();
    let config = Config::new(host).unwrap().danger_auth_in_clear(true).with_data_block(16);
    let config = config.with_max_command_line(512);
    match kind {
        0 => Config::lmtp(host).unwrap().with_data_block(16),
        1 => config.with_newlines(Newlines::Normalise),
        2 => config.with_max_message(20).with_max_drained(100),
        3 => config.danger_accept_early_input(true).with_required_auth(true),
        // The second recipient is refused.
        4 => config.with_max_path(256).with_max_recipients(1),
        _ => config,
    }
}

/// Parts of a session, most of them in the order in which a client sends them.
fn session() -> impl Strategy<Value = String> {
    let content =
        prop_oneof!["([ab.]{0,70}\r\n){1,3}", "([ab.]{0,70}\r\n|\\.\r\n|\r|\n|\\.\\.\r\n){0,6}"];
    let message = (
        // Paths of more than 256 octets and lines of more than 512 are too long.
        "MAIL FROM:<([abé]{1,2}|[abé]{1,2}|a{235,250}|a{480,500})@a\\.example>( SIZE=[0-9]{1,3}| FOO| SMTPUTF8||||)\r\n",
        "(RCPT TO:<([abé]|[abé]|[abé]|a{235,250}|a{480,500})@a\\.example>\r\n){0,2}",
        prop_oneof![
            content.prop_map(|content| format!("DATA\r\n{content}\r\n.\r\n")),
            (0..40_usize, "( LAST)?", any::<bool>()).prop_map(|(size, last, twice)| {
                let chunk = format!("BDAT {size}{last}\r\n{}", "x".repeat(size));
                if twice { chunk.repeat(2) } else { chunk }
            }),
        ],
    );
    let message = message.prop_map(|(mail, rcpt, data)| [mail, rcpt, data].concat());
    let other = "(RSET|NOOP|noop x|QUIT|HELP|DATA|XBREW|AUTH|AUTH PLAIN|AUTH PLAIN AGEAYg==|\\*|STARTTLS|BDAT x|VRFY a|)\r\n|\
        RSET\n|x{520}\r\n|EHLO b\r\n";
    let part = prop_oneof![4 => message, 1 => other];
    ("(EHLO|EHLO|LHLO|HELO) a\\.example\r\n", proptest::collection::vec(part, 0..5))
        .prop_map(|(hello, parts)| hello + &parts.concat())
}

/// Cuts a session into pieces. A command that ends a group also ends its piece.
fn pieces<'s>(session: &'s str, sizes: &[usize]) -> Vec<&'s [u8]> {
    let ends = ["DATA\r\n", "LO a.example\r\n", "LO b\r\n", "PLAIN\r\n", "STARTTLS\r\n"];
    let (mut pieces, mut rest, mut sizes) = (Vec::new(), session, sizes.iter().cycle());
    while !rest.is_empty() {
        let end = ends.iter().filter_map(|end| Some(rest.find(end)? + end.len())).min();
        let (group, after) = rest.split_at(end.unwrap_or(rest.len()));
        let mut left = group.as_bytes();
        while !left.is_empty() {
            let (piece, later) = left.split_at((*sizes.next().unwrap()).min(left.len()));
            pieces.push(piece);
            left = later;
        }
        rest = after;
    }
    pieces
}

#[test]
fn polls_without_input_do_not_extend_a_wait() {
    let host = Host::try_from("mx.harbor.example").unwrap();
    let mut server = Server::new(Config::new(host).unwrap().with_data_block(0));
    let (mut rx, mut tx) = (Buffer::with_capacity(2048), Buffer::with_capacity(1400));
    let lines = ["HELO a\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<a@b.example>\r\n", "DATA\r\n", "x\r"];
    let mut lines = lines.iter();
    let mut waits = Vec::new();
    while waits.len() < 4 {
        match server.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(event) => drop(answer(event, 0)),
            Step::Write(_) => tx.consume(tx.len()),
            Step::Read(wait) => match lines.next() {
                Some(line) => rx.put(line.as_bytes()).unwrap(),
                None => waits.push(wait),
            },
            step => panic!("{step:?}"),
        }
    }
    assert!(waits.iter().all(|wait| *wait == waits[0]), "{waits:?}");
}

#[test]
fn a_session_ends_if_the_application_consumes_content_that_was_found() {
    let host = Host::try_from("mx.harbor.example").unwrap();
    let config = Config::new(host).unwrap().with_newlines(Newlines::Normalise);
    let (mut server, mut rx) = (Server::new(config), Buffer::with_capacity(2048));
    let mut tx = Buffer::with_capacity(1400);
    let lines = [
        "HELO a\r\n",
        "MAIL FROM:<>\r\n",
        "RCPT TO:<a@b.example>\r\n",
        "DATA\r\n",
        "x\nyz\r\n.\r\n",
    ];
    let mut lines = lines.iter();
    let error = loop {
        match server.poll(&mut rx, &mut tx) {
            Ok(Step::Event(Event::Chunk(chunk))) => {
                assert_eq!(chunk.bytes(), b"x");
                rx.consume(4);
            }
            Ok(Step::Event(event)) => drop(answer(event, 0)),
            Ok(Step::Write(_)) => tx.consume(tx.len()),
            Ok(Step::Read(_)) => rx.put(lines.next().unwrap().as_bytes()).unwrap(),
            Ok(step) => panic!("{step:?}"),
            Err(error) => break error,
        }
    };
    assert_eq!(error, Error::Misuse(Misuse::InputChanged));
}

proptest! {
    // Many sessions end early.
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_glance_gives_the_step_that_is_decided_without_it(
        kind in 0..7_u8,
        session in session(),
        sizes in proptest::collection::vec(prop_oneof![1..4_usize, 1..64_usize, 64..300_usize, 300..600_usize], 1..12),
        choices in proptest::collection::vec(0..60_u8, 1..30),
    ) {
        let pieces = pieces(&session, &sizes);
        let (mut glancing, mut deciding) = (Played::new(config(kind), true), Played::new(config(kind), false));
        let (mut first, mut second) = (pieces.iter().copied(), pieces.iter().copied());
        for choice in choices.iter().cycle().take(400) {
            let (glanced, decided) = (glancing.poll(*choice, &mut first), deciding.poll(*choice, &mut second));
            prop_assert_eq!(&glanced, &decided);
            if glanced.starts_with("over") {
                break;
            }
        }
    }
}
