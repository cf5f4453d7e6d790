//! The client machine, driven by the symbols of the model.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{Client, Config, Event, Ticket, Tls};
use smtp_machine::command::{MailParameters, Mechanism, RcptParameters};
use smtp_machine::extension::Extension;
use smtp_machine::session::Error;
use smtp_machine::{Buffer, Step};

use crate::client_model::{BODY, Command, End, Outcome, RESPONSES, Setting, Symbol};

pub(crate) struct Driven {
    client: Client,
    rx: Buffer,
    tx: Buffer,
    setting: Setting,
    app: App,
    outcome: Outcome,
    pub(crate) cut: usize,
}

#[derive(Default)]
struct App {
    sent: usize,
    /// AUTH was sent, and this number of challenges came.
    challenges: Option<usize>,
    tickets: Vec<(Ticket, Command)>,
    rest: &'static str,
}

impl Driven {
    pub(crate) fn new(setting: Setting) -> Self {
        let name = Host::try_from("relay.orchard.example").unwrap();
        let config =
            if setting.lmtp { Config::lmtp(name).unwrap() } else { Config::new(name).unwrap() };
        let tls = if setting.requires_tls { Tls::Required } else { Tls::ByHand };
        Self {
            client: Client::new(config.with_tls(tls).danger_auth_in_clear(true)),
            rx: Buffer::with_capacity(Client::MIN_BUFFER),
            tx: Buffer::with_capacity(2 * Client::MIN_BUFFER),
            setting,
            app: App::default(),
            outcome: Outcome::default(),
            cut: 0,
        }
    }

    pub(crate) fn apply(&mut self, symbol: Symbol) -> Outcome {
        self.outcome = Outcome { end: self.outcome.end, ..Outcome::default() };
        if self.outcome.end.is_none() {
            self.settle();
            match symbol {
                Symbol::Eof => self.rx.close(),
                Symbol::Expire => self.client.expire(&mut self.tx),
                Symbol::Garbage => self.feed("what?\r\n"),
                Symbol::Offer => {
                    let mut text = "250-mx.harbor.example\r\n".to_owned();
                    for (offers, line) in [
                        (self.setting.pipelining, "250-PIPELINING\r\n"),
                        (self.setting.chunking, "250-CHUNKING\r\n"),
                        (self.setting.starttls, "250-STARTTLS\r\n"),
                        (self.setting.auth, "250-AUTH PLAIN LOGIN\r\n"),
                    ] {
                        text += if offers { line } else { "" };
                    }
                    self.feed(&(text + "250 HELP\r\n"));
                }
                Symbol::Challenge => self.feed("334 c28=\r\n"),
                Symbol::Code(code) => self.feed(&format!("{code} so\r\n")),
            }
            self.settle();
        }
        self.outcome.clone()
    }

    fn feed(&mut self, text: &str) {
        let length = if self.cut == 0 { 500 } else { self.cut };
        for piece in text.as_bytes().chunks(length) {
            self.rx.spare()[..piece.len()].copy_from_slice(piece);
            self.rx.commit(piece.len());
            self.settle();
        }
    }

    fn settle(&mut self) {
        while self.outcome.end.is_none() {
            match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(event)) => self.app.act(event, &mut self.outcome),
                Ok(Step::Write(_)) => self.write(),
                Ok(Step::Read(_)) => return,
                Ok(Step::Parked(_) | Step::Done) => self.outcome.end = Some(End::Clean),
                Err(error) => {
                    self.write();
                    self.outcome.end = Some(match error {
                        Error::Peer(_) => End::Peer,
                        Error::Truncated(_) => End::Truncated,
                        Error::TimedOut(_) => End::TimedOut,
                        other => panic!("not from the peer: {other}"),
                    });
                }
            }
        }
    }

    fn write(&mut self) {
        self.outcome.written += std::str::from_utf8(self.tx.filled()).unwrap();
        self.tx.consume(self.tx.len());
    }
}

impl App {
    fn act(&mut self, event: Event<'_>, outcome: &mut Outcome) {
        match event {
            Event::Idle(idle)
                if self.challenges.is_none() && idle.capabilities().has(Extension::Auth) =>
            {
                let mechanism = Mechanism::try_from("LOGIN").unwrap();
                let ticket = idle.auth(mechanism, None).unwrap();
                self.asked(ticket, Command::Auth);
                self.challenges = Some(0);
            }
            Event::Challenge(challenge) => {
                assert_eq!(challenge.secret().expose(), b"so");
                let count = self.challenges.unwrap() + 1;
                self.challenges = Some(count);
                if count <= RESPONSES {
                    challenge.respond(b"x").unwrap();
                }
            }
            Event::Idle(idle) if self.sent == 0 => {
                let ticket = idle.mail(ReversePath::Null, &MailParameters::new()).unwrap();
                self.asked(ticket, Command::Mail);
                self.sent = 1;
            }
            Event::Idle(idle) if idle.needs_reset() => {
                let ticket = idle.reset().unwrap();
                self.asked(ticket, Command::Rset);
            }
            Event::Idle(idle) => {
                let ticket = idle.quit().unwrap();
                self.asked(ticket, Command::Quit);
            }
            Event::Envelope(envelope) => {
                self.sent += 1;
                if self.sent <= 3 {
                    let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
                    let ticket = envelope.rcpt(to, &RcptParameters::new()).unwrap();
                    return self.asked(ticket, Command::Rcpt);
                }
                self.rest = BODY;
                if envelope.capabilities().has(Extension::Chunking) {
                    let ticket = envelope.bdat(BODY.len() as u64, true).unwrap();
                    self.asked(ticket, Command::LastChunk);
                } else {
                    let ticket = envelope.data().unwrap();
                    self.asked(ticket, Command::Data);
                }
            }
            Event::Body(mut body) => {
                if !self.rest.is_empty() {
                    let taken = body.write(self.rest.as_bytes()).unwrap();
                    self.rest = &self.rest[taken..];
                    return;
                }
                let ticket = body.finish().unwrap();
                self.asked(ticket, Command::Dot);
            }
            Event::Reply(ticket, reply) => {
                let code = reply.code().get();
                let known = self.tickets.iter().find(|(asked, _)| *asked == ticket);
                // A command that the machine sends itself is known by its text.
                if let Some((_, command)) = known {
                    outcome.replies.push((*command, code));
                }
            }
            Event::Secure(handover) => handover.complete(),
            _ => {}
        }
    }

    fn asked(&mut self, ticket: Ticket, command: Command) {
        self.tickets.push((ticket, command));
    }
}
