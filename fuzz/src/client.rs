//! The client machine, with any octets, and an application that sends any command.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::Newlines;
use smtp_machine::client::{Client, Config, Event, Tls};
use smtp_machine::command::{
    Argument, BodyKind, MailParameters, Mechanism, Parameters, RcptParameters, UnknownCommand, Url,
};
use smtp_machine::session::Error;
use smtp_machine::{Buffer, Step};

use crate::input::{Input, lines};

/// Checks: no panic, no misuse that the application did not cause, nothing written except whole lines; work
/// proportional to the input.
pub fn client(data: &[u8]) {
    let mut input = Input::new(data);
    let mut session = Session::new(&mut input);
    let mut choices = Input::new(input.piece());
    session.settle(&mut choices);
    while !input.is_empty() && !session.is_over() {
        match input.byte() {
            250 => session.client.expire(&mut session.tx),
            251 => session.client.shutdown(&mut session.tx),
            252 => session.rx.close(),
            253 => session.client.wake(),
            length => session.feed(input.take(usize::from(length) + 1), &mut choices),
        }
        session.settle(&mut choices);
    }
    session.rx.close();
    session.settle(&mut choices);
    assert!(session.is_over(), "it goes on where nothing can come");
    if !session.has_content {
        lines(&session.written);
    }
    let work = session.fed + session.acts;
    assert!(session.polls <= 64 + 8 * work, "{} polls", session.polls);
}

struct Session {
    client: Client,
    rx: Buffer,
    tx: Buffer,
    written: Vec<u8>,
    /// Content was written: the output does not consist only of lines.
    has_content: bool,
    gave_up: bool,
    fed: usize,
    polls: usize,
    acts: usize,
    error: Option<Error>,
    done: bool,
}

impl Session {
    fn new(input: &mut Input<'_>) -> Self {
        let bits = input.byte();
        let bit = |at: u8| bits >> at & 1 == 1;
        let name = Host::try_from("relay.orchard.example").expect("a name");
        let config = if bit(0) {
            Config::lmtp(name).expect("ASCII")
        } else {
            Config::new(name).expect("ASCII")
        };
        let config = config
            .with_manual_hello(bit(1) && bit(2))
            .with_pipelined_transactions(bit(3))
            .with_strict_reply_lines(bit(4))
            .danger_auth_in_clear(bit(5))
            .with_newlines(if bit(6) { Newlines::Normalise } else { Newlines::Refuse })
            .with_tls(match bits % 3 {
                0 => Tls::ByHand,
                1 => Tls::Opportunistic,
                _ => Tls::Required,
            });
        Self {
            client: if bit(7) { Client::secured(config) } else { Client::new(config) },
            rx: Buffer::with_capacity(Client::MIN_BUFFER),
            tx: Buffer::with_capacity(Client::MIN_BUFFER * 2),
            written: Vec::new(),
            has_content: false,
            gave_up: false,
            fed: 0,
            polls: 0,
            acts: 0,
            error: None,
            done: false,
        }
    }

    fn is_over(&self) -> bool {
        self.done || self.error.is_some()
    }

    fn feed(&mut self, octets: &[u8], input: &mut Input<'_>) {
        let mut rest = octets;
        while !rest.is_empty() && !self.is_over() {
            let spare = self.rx.spare();
            let taken = spare.len().min(rest.len());
            spare[..taken].copy_from_slice(&rest[..taken]);
            self.rx.commit(taken);
            self.fed += taken;
            rest = &rest[taken..];
            self.settle(input);
        }
    }

    fn settle(&mut self, input: &mut Input<'_>) {
        self.acts += 1;
        while !self.is_over() {
            self.polls += 1;
            match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(event)) => {
                    self.acts += 1; // the work of the application is not counted
                    match act(event, input) {
                        Did::Wrote => self.has_content = true,
                        Did::GaveUp => self.gave_up = true,
                        Did::Said => {}
                        Did::Nothing => return self.starve(),
                    }
                }
                Ok(Step::Write(_)) => {
                    let count = input.below(96) + 1;
                    self.acts += 1;
                    self.written.extend(self.tx.filled().iter().take(count));
                    self.tx.consume(count);
                }
                Ok(Step::Read(_)) => {
                    assert!(self.tx.is_empty(), "a read with output waiting");
                    assert!(!self.rx.is_closed(), "a read where nothing can come");
                    return;
                }
                Ok(Step::Parked(_) | Step::Done) => {
                    assert!(self.tx.is_empty());
                    self.done = true;
                }
                Err(error) => self.failed(error),
            }
        }
    }

    /// The application has no more commands, and closes the connection.
    fn starve(&mut self) {
        self.gave_up = true;
        self.client.expire(&mut self.tx);
        let error = self.client.poll(&mut self.rx, &mut self.tx).err();
        self.failed(error.expect("it has timed out"));
    }

    fn failed(&mut self, error: Error) {
        assert!(self.gave_up || !matches!(error, Error::Misuse(_)), "{error}");
        let again = self.client.poll(&mut self.rx, &mut self.tx).err();
        assert_eq!(again, Some(error), "the error does not stay");
        self.written.extend_from_slice(self.tx.filled());
        self.error = Some(error);
    }
}

enum Did {
    Said,
    Wrote,
    GaveUp,
    Nothing,
}

/// Acts as the input says; with no input left, as little as possible.
fn act(event: Event<'_>, input: &mut Input<'_>) -> Did {
    let none = MailParameters::new();
    match event {
        Event::Idle(idle) => {
            if input.is_empty() {
                idle.hold();
                return Did::Said;
            }
            let choice = input.byte();
            let (argument, params) =
                (Argument::try_from("ben"), Parameters::try_from("ADDR=192.0.2.7"));
            let (argument, params) = (argument.expect("an argument"), params.expect("one"));
            let mechanism = |name| Mechanism::try_from(name).expect("a name");
            let sent = match choice % 24 {
                0 => idle.ehlo(),
                1 => idle.helo(),
                2 => idle.verify(argument),
                3 => idle.expand(argument),
                4 => idle.help(None),
                5 => idle.noop(Some(argument)),
                6 => idle.reset(),
                7 => idle.quit(),
                8 => idle.start_tls(),
                9 => idle.auth(mechanism("PLAIN"), Some(b"\0ana\0secret")),
                10 => idle.auth(mechanism("LOGIN"), None),
                11 => idle.etrn(argument),
                12 => idle.atrn(None),
                13 => idle.xclient(params),
                14 => idle.unknown(UnknownCommand::try_from("XBREW pot").expect("one")),
                15 => {
                    idle.hold();
                    return Did::Said;
                }
                16 => idle.mail(ReversePath::Null, &none.with_body(BodyKind::BinaryMime)),
                17 => idle.mail(ReversePath::Null, &none.with_size(99).with_smtp_utf8()),
                _ => idle.mail(ReversePath::Null, &none),
            };
            let _not_sent = sent.is_err();
            Did::Said
        }
        Event::Envelope(envelope) => {
            if input.is_empty() {
                envelope.hold();
                return Did::Said;
            }
            let choice = input.byte();
            let to = ForwardPath::try_from("<ben@harbor.example>").expect("a path");
            match choice % 16 {
                0..6 => drop(envelope.rcpt(to, &RcptParameters::new())),
                6..9 => drop(envelope.data()),
                9 => {
                    let size = u64::from(input.byte() % 32);
                    if envelope.bdat(size, choice > 128).is_ok() {
                        return Did::Wrote;
                    }
                }
                10 => drop(envelope.chunks()),
                11 => {
                    let url = Url::try_from("imap://a.example/x").expect("a URL");
                    drop(envelope.burl(url, choice > 128));
                }
                12 => drop(envelope.reset()),
                13 => drop(envelope.quit()),
                _ => envelope.hold(),
            }
            Did::Said
        }
        Event::Body(mut body) => {
            if input.is_empty() {
                body.abort();
                return Did::GaveUp;
            }
            match input.byte() % 8 {
                0 => match body.finish() {
                    Ok(_) => Did::Wrote,
                    Err(_) => Did::Said,
                },
                1 => {
                    body.abort();
                    Did::GaveUp
                }
                _ => {
                    let _stray = body.write(input.piece());
                    Did::Wrote
                }
            }
        }
        Event::Challenge(challenge) => {
            match input.byte() % 4 {
                0 => challenge.cancel(),
                1 => drop(challenge),
                _ => drop(challenge.respond(input.piece())),
            }
            Did::Said
        }
        Event::Secure(handover) => {
            match input.byte() % 4 {
                0 => handover.failed(),
                1 => drop(handover),
                _ => handover.complete(),
            }
            if input.is_empty() { Did::Nothing } else { Did::Said }
        }
        Event::Reversed => Did::Said,
        _ => Did::Said,
    }
}
