//! The server machine, with any octets and any answers.

use smtp_machine::address::{ForwardPath, Host};
use smtp_machine::body::Newlines;
use smtp_machine::command::Syntax;
use smtp_machine::extension::{Attributes, Capabilities, Extension, Mechanisms};
use smtp_machine::reply::{Code, Refusal, Reply, Status, Text};
use smtp_machine::server::{Config, Deferred, Event, Server};
use smtp_machine::session::Error;
use smtp_machine::{Buffer, Step};

use crate::input::{Input, lines};

/// Checks: no panic, no misuse, no surplus reply; work proportional to the input.
pub fn server(data: &[u8]) {
    let mut input = Input::new(data);
    let mut session = Session::new(&mut input);
    let mut answers = Input::new(input.piece());
    session.settle(&mut answers);
    while !input.is_empty() && !session.is_over() {
        match input.byte() {
            250 => session.server.expire(&mut session.tx),
            251 => session.server.shutdown(&mut session.tx),
            252 => session.rx.close(),
            253 => session.resume(&mut answers),
            length => session.feed(input.take(usize::from(length) + 1), &mut answers),
        }
        session.settle(&mut answers);
    }
    session.rx.close();
    while let Some(deferred) = session.deferred.take() {
        let question = deferred.question();
        if let Ok(event) = session.server.resume(deferred, &mut session.rx, &mut session.tx) {
            let event = event.into_question().expect("a question");
            assert_eq!(event.kind(), question, "another question came back");
            event.accept();
        }
        session.settle(&mut answers);
    }
    session.check();
}

struct Session {
    server: Server,
    rx: Buffer,
    tx: Buffer,
    lmtp: bool,
    deferred: Option<Deferred>,
    written: Vec<u8>,
    fed: usize,
    line_ends: usize,
    polls: usize,
    acts: usize,
    error: Option<Error>,
    done: bool,
}

impl Session {
    fn new(input: &mut Input<'_>) -> Self {
        let (first, second) = (input.byte(), input.byte());
        let bit = |at: u8| first >> at & 1 == 1;
        let host = Host::try_from("mx.harbor.example").expect("a name");
        let config = if bit(0) {
            Config::lmtp(host).expect("ASCII")
        } else {
            Config::new(host).expect("ASCII")
        };
        let config = config
            .danger_accept_early_input(bit(1))
            .danger_auth_in_clear(bit(2))
            .danger_accept_bare_newlines(bit(3))
            .with_strict_chunks(bit(4))
            .with_unknown_parameters(bit(5))
            .with_required_tls(bit(6) && bit(7))
            .with_max_message(u64::from(second) * 8)
            .with_max_recipients(u32::from(second % 16) + 1)
            .with_max_drained(u64::from(second) * 64)
            .with_max_dropped_line(600)
            .with_data_block(u32::from(second) + 1)
            .with_max_errors(u32::from(first % 8) + 1)
            .with_max_failed_logins(u32::from(second % 3))
            .with_max_refused_in_transaction(u32::from(second % 5))
            .with_max_refused_recipients(u32::from(second % 7))
            .with_max_idle_commands(u32::from(first % 16) + 1)
            .with_required_auth(bit(6) && second % 16 == 5)
            .with_max_command_line(512);
        let config = match second % 4 {
            0 => config.with_newlines(Newlines::Normalise).with_syntax(Syntax::LENIENT),
            1 => config.with_syntax(Syntax::STRICT),
            _ => config,
        };
        Self {
            server: if bit(6) { Server::secured(config) } else { Server::new(config) },
            rx: Buffer::with_capacity(Server::MIN_INPUT + usize::from(second)),
            tx: Buffer::with_capacity(Server::MIN_OUTPUT * 2),
            lmtp: bit(0),
            deferred: None,
            written: Vec::new(),
            fed: 0,
            line_ends: 0,
            polls: 0,
            acts: 0,
            error: None,
            done: false,
        }
    }

    fn is_over(&self) -> bool {
        self.done || self.error.is_some()
    }

    fn resume(&mut self, input: &mut Input<'_>) {
        self.acts += 1;
        let Some(deferred) = self.deferred.take() else { return };
        if let Ok(event) = self.server.resume(deferred, &mut self.rx, &mut self.tx) {
            match input.below(4) {
                0 => event.refuse(refusal(input)),
                1 => self.deferred = event.defer(),
                2 => {}
                _ => self.deferred = answer(event, input),
            }
        }
    }

    fn feed(&mut self, octets: &[u8], input: &mut Input<'_>) {
        let mut rest = octets;
        while !rest.is_empty() && !self.is_over() {
            let spare = self.rx.spare();
            let taken = spare.len().min(rest.len());
            spare[..taken].copy_from_slice(&rest[..taken]);
            self.rx.commit(taken);
            self.fed += taken;
            self.line_ends += rest[..taken].iter().filter(|octet| **octet == b'\n').count();
            rest = &rest[taken..];
            self.settle(input);
            if taken == 0 {
                return; // a deferred answer is due
            }
        }
    }

    fn settle(&mut self, input: &mut Input<'_>) {
        self.acts += 1;
        while !self.is_over() {
            self.polls += 1;
            match self.server.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(event)) => {
                    if let Some(deferred) = answer(event, input) {
                        self.deferred = Some(deferred);
                    }
                }
                Ok(Step::Write(wait)) => {
                    assert!(!wait.limit.is_zero() && !self.tx.is_empty(), "nothing to write");
                    let count = input.below(64) + 1;
                    self.polls -= usize::from(count < self.tx.len()); // a slow socket is not counted
                    self.written.extend(self.tx.filled().iter().take(count));
                    self.tx.consume(count);
                }
                Ok(Step::Read(wait)) => {
                    assert!(!wait.limit.is_zero());
                    assert!(self.tx.is_empty(), "a read with output waiting");
                    assert!(!self.rx.is_closed(), "a read where nothing can come");
                    return;
                }
                Ok(Step::Parked(wait)) => {
                    assert!(!wait.limit.is_zero());
                    assert!(self.tx.is_empty(), "parked with output waiting");
                    assert!(self.deferred.is_some(), "parked, and no answer is due");
                    return;
                }
                Ok(Step::Done) => {
                    assert!(self.tx.is_empty());
                    self.done = true;
                }
                Err(error) => {
                    assert!(!matches!(error, Error::Misuse(_)), "{error}");
                    let again = self.server.poll(&mut self.rx, &mut self.tx).err();
                    assert_eq!(again, Some(error), "the error does not stay");
                    assert!(self.tx.is_empty(), "an error before everything is written");
                    self.error = Some(error);
                }
            }
        }
    }

    fn check(&self) {
        lines(&self.written);
        let (mut rest, mut replies) = (self.written.as_slice(), 0);
        while !rest.is_empty() {
            let (reply, len) = Reply::parse(rest).expect("the reply is valid").expect("whole");
            rest = &rest[len..];
            replies += 1;
            assert!(reply.code().get() != 421 || rest.is_empty(), "a reply after 421");
        }
        // Each line of a client has one reply; with LMTP, a recipient has one more at the end.
        let most = if self.lmtp { 2 * self.line_ends } else { self.line_ends };
        assert!(replies <= most + 4, "{replies} replies to {} lines", self.line_ends);
        assert!(self.polls <= 16 + 4 * (self.fed + self.acts), "{} polls", self.polls);
    }
}

fn refusal(input: &mut Input<'_>) -> Refusal<'static> {
    let code = 400 + u16::from(input.byte()) % 200;
    let code = Code::try_from(code).expect("a code");
    Refusal::new(code, None, Text::EMPTY).unwrap_or(Refusal::LOCAL_ERROR)
}

/// Returns everything that can be offered, except what the input removes.
fn offer(input: &mut Input<'_>) -> Capabilities {
    let (first, size) = (input.byte(), input.byte());
    let all = Extension::ALL.iter().enumerate();
    all.filter(|(at, _)| first >> (at % 8) & 1 == 0)
        .fold(Capabilities::EMPTY, |offered, (_, extension)| offered.with(*extension))
        .with_mechanisms(Mechanisms::PLAIN | Mechanisms::LOGIN)
        .with_xclient(Attributes::all())
        .with_size(u64::from(size) * 16)
}

/// Answers as the input says; the answer may be deferred.
pub(crate) fn answer(event: Event<'_>, input: &mut Input<'_>) -> Option<Deferred> {
    macro_rules! usual {
        ($event:ident, $choice:expr) => {
            match $choice % 8 {
                5 => $event.refuse(refusal(input)),
                6 => return Some($event.defer()),
                7 => drop($event),
                4 => $event.accept_with(Text::new("as you like").expect("text")),
                _ => $event.accept(),
            }
        };
    }
    let choice = input.byte();
    let event = match (240..=251).contains(&choice) {
        true => match event.into_question() {
            // Any reply, to any question.
            Ok(question) if choice < 248 => {
                let code = 200 + u16::from(input.byte()) % 400;
                let lines = &[Text::EMPTY; 4][..input.below(4)];
                drop(question.reply(Code::try_from(code).expect("a code"), None, lines));
                return None;
            }
            Ok(question) => return Some(question.defer()),
            Err(event) => event,
        },
        false => event,
    };
    match event {
        Event::Open(open) => usual!(open, choice),
        Event::Hello(hello) => match choice % 8 {
            7 => hello.refuse(refusal(input)),
            6 => drop(hello),
            _ => hello.accept(&offer(input)),
        },
        Event::Mail(mail) => match choice % 16 {
            14 => mail.restart(7),
            15 => mail
                .accept_as(Status::REQUESTED_PRIORITY_WAS_CHANGED, Text::new("3").expect("text")),
            _ => usual!(mail, choice),
        },
        Event::Rcpt(rcpt) => match choice % 16 {
            14 => rcpt.forward(ForwardPath::Postmaster),
            15 => drop(rcpt.accept_lines(&[Text::EMPTY, Text::EMPTY])),
            _ => usual!(rcpt, choice),
        },
        Event::Data(data) => match choice % 8 {
            5 => data.refuse(refusal(input)),
            6 => return Some(data.defer()),
            7 => drop(data),
            _ => data.start(),
        },
        Event::Chunk(chunk) => {
            assert!(!chunk.bytes().is_empty(), "a chunk of nothing");
            if choice % 16 == 15 {
                chunk.discard(refusal(input));
            }
        }
        Event::Message(message) => usual!(message, choice),
        Event::Burl(burl) => usual!(burl, choice),
        Event::StartTls(start) => usual!(start, choice),
        Event::Secure(handover) => match choice % 4 {
            3 => handover.failed(),
            _ => handover.complete(),
        },
        Event::Auth(auth) => match choice % 8 {
            0..4 => drop(auth.challenge(b"what?")),
            _ => usual!(auth, choice),
        },
        Event::AuthResponse(response) => match choice % 8 {
            0..2 => drop(response.challenge(b"")),
            _ => usual!(response, choice),
        },
        Event::Etrn(etrn) => match choice % 16 {
            14 => etrn.pending(choice.into()),
            15 => etrn.started(),
            _ => usual!(etrn, choice),
        },
        Event::Atrn(atrn) => usual!(atrn, choice),
        Event::XClient(xclient) => usual!(xclient, choice),
        Event::XForward(xforward) => usual!(xforward, choice),
        Event::Verify(verify) => usual!(verify, choice),
        Event::Expand(expand) => match choice % 4 {
            0 => drop(expand.members(&[Text::EMPTY])),
            1 => return Some(expand.defer()),
            2 => expand.refuse(refusal(input)),
            _ => {}
        },
        Event::Help(help) if choice % 2 == 0 => drop(help.text(&[Text::EMPTY, Text::EMPTY])),
        Event::Noop(noop) if choice % 2 == 0 => noop.accept(),
        Event::Unknown(unknown) => usual!(unknown, choice),
        _ => {}
    }
    None
}
