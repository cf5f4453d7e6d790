//! [`Session`]: a server that the page types at.
//!
//! The page is the network: it passes the octets of the client to [`Session::feed`], and shows what the server
//! writes. Nothing here measures time, so no limit of a wait ever passes. TLS is simulated: the handshake
//! succeeds at once, and the octets stay as they are.

use serde::Serialize;
use smtp_machine::address::Host;
use smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine::reply::{Refusal, Text};
use smtp_machine::sasl::Plain;
use smtp_machine::server::{Config, Event, Message, Server};
use smtp_machine::{Buffer, Invalid, Step};

use crate::shown;

/// The maximum size of a message in octets.
const MAX_MESSAGE: u64 = 100_000;

/// The names of the mailboxes at harbor.example that accept mail.
const MAILBOXES: [&str; 5] = ["ana", "ben", "eve", "gil", "postmaster"];

/// The only user.
const USER: &str = "ana";

/// A session of a server.
#[derive(Debug)]
pub struct Session {
    server: Server,
    rx: Buffer,
    tx: Buffer,
    mailbox: Mailbox,
    turn: Turn,
    over: bool,
}

/// The result of one input.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Turn {
    /// What was written and what happened, in order.
    said: Vec<Said>,
    /// The states that the session was in, the last one last. At least one.
    states: Vec<&'static str>,
    /// Facts of the session.
    facts: Facts,
    over: bool,
}

/// A line of the server, or a note.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "lowercase", tag = "kind", content = "text")]
enum Said {
    /// A line of a reply.
    Reply(String),
    /// An event that the machine gave to the application, and the answer.
    Event(String),
    /// The end of the session, and other facts that neither side says.
    Note(String),
}

#[derive(Clone, Debug, Default, Serialize)]
struct Facts {
    client: Option<String>,
    protocol: &'static str,
    secure: bool,
    identity: Option<String>,
    from: Option<String>,
    to: Vec<String>,
    /// The number of octets of content that have arrived.
    octets: u64,
    messages: u32,
}

/// The application: it answers the events.
#[derive(Debug)]
struct Mailbox {
    greeting: usize,
    facts: Facts,
}

impl Session {
    /// Starts a session. `greeting` is the code of the greeting: 220, 421, 521 or 554.
    ///
    /// # Errors
    ///
    /// Returns an error if the name of the server is not valid. It is.
    pub fn new(lmtp: bool, greeting: usize) -> Result<Self, Invalid> {
        let host = Host::try_from("mx.harbor.example")?;
        let config = if lmtp { Config::lmtp(host)? } else { Config::mx(host)? };
        Ok(Self {
            server: Server::new(config.with_max_message(MAX_MESSAGE)),
            rx: Buffer::with_capacity(4096),
            tx: Buffer::with_capacity(4096),
            mailbox: Mailbox { greeting, facts: Facts::default() },
            turn: Turn::default(),
            over: false,
        })
    }

    /// Passes octets of the client to the server, and returns what it writes until it waits for more.
    pub fn feed(&mut self, octets: &[u8]) -> Turn {
        let mut rest = octets;
        self.visit();
        while !self.over {
            match self.server.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(event)) => {
                    let note = self.mailbox.answer(event);
                    self.turn
                        .said
                        .extend(note.map(|text| Said::Event(shown::text(text.as_bytes()))));
                }
                Ok(Step::Read(_)) if rest.is_empty() => break,
                Ok(Step::Read(_)) => {
                    let spare = self.rx.spare();
                    let count = spare.len().min(rest.len());
                    let (now, later) = rest.split_at_checked(count).unwrap_or((rest, b""));
                    if let Some(target) = spare.get_mut(..count) {
                        target.copy_from_slice(now);
                    }
                    self.rx.commit(count);
                    rest = later;
                    if count == 0 {
                        break; // the machine always has space when it asks for input
                    }
                }
                Ok(Step::Write(_)) => self.write(),
                Ok(Step::Parked(_)) => self.server.expire(&mut self.tx), // no answer is deferred
                Ok(Step::Done) => self.end("The server has closed the connection."),
                Err(error) => self.end(&format!("The server has closed the connection: {error}.")),
            }
            self.visit();
        }
        let facts = self.mailbox.facts.clone();
        let turn = Turn { facts, over: self.over, ..std::mem::take(&mut self.turn) };
        if self.over && !octets.is_empty() && turn.said.is_empty() {
            let note = Said::Note("The session is over. Start a new one.".to_owned());
            return Turn { said: vec![note], ..turn };
        }
        turn
    }

    fn write(&mut self) {
        let lines = shown::text(
            &self.tx.filled().iter().copied().filter(|octet| *octet != b'\r').collect::<Vec<_>>(),
        );
        self.turn.said.extend(lines.lines().map(|line| Said::Reply(line.to_owned())));
        self.tx.consume(self.tx.len());
    }

    fn end(&mut self, note: &str) {
        self.over = true;
        self.turn.said.push(Said::Note(note.to_owned()));
    }

    /// Records the state, if it is not that of the last step.
    fn visit(&mut self) {
        let state = self.server.state_name();
        if self.turn.states.last() != Some(&state) {
            self.turn.states.push(state);
        }
    }
}

impl Mailbox {
    /// Answers an event, and returns a line about it.
    fn answer(&mut self, event: Event<'_>) -> Option<String> {
        let facts = &mut self.facts;
        Some(match event {
            Event::Open(open) => {
                match self.greeting {
                    421 => open.refuse(Refusal::TOO_BUSY),
                    521 => open.refuse(Refusal::HOST_DOES_NOT_ACCEPT_MAIL),
                    554 => open.refuse(Refusal::NO_SERVICE),
                    _ => open.accept(),
                }
                return None;
            }
            Event::Hello(hello) => {
                facts.forget_transaction();
                facts.client = Some(shown::text(hello.name().as_str().as_bytes()));
                let note = format!("Hello {}: accepted", hello.name());
                hello.accept(&offered());
                note
            }
            Event::Mail(mail) => {
                facts.forget_transaction();
                facts.from = Some(shown::text(mail.from().to_string().as_bytes()));
                facts.protocol = mail.facts().protocol();
                let note = format!("Mail {}: accepted", mail.from());
                mail.accept();
                note
            }
            Event::Rcpt(rcpt) => {
                let to = rcpt.to().to_string();
                let mailbox = rcpt.to().mailbox();
                let host = mailbox.map(|it| it.host().to_string().to_ascii_lowercase());
                let name =
                    mailbox.map_or("postmaster".to_owned(), |it| it.local_part().to_string());
                let is_ours = host.is_none_or(|host| host == "harbor.example");
                let refusal = match name.to_ascii_lowercase().as_str() {
                    _ if !is_ours && facts.identity.is_none() => Some(Refusal::RELAY_DENIED),
                    "full" if is_ours => Some(Refusal::MAILBOX_FULL),
                    "grey" if is_ours => Some(Refusal::GREYLISTED),
                    name if is_ours && !MAILBOXES.contains(&name) => Some(Refusal::NO_SUCH_USER),
                    _ => None,
                };
                match refusal {
                    Some(refusal) => {
                        rcpt.refuse(refusal);
                        format!("Rcpt {to}: refused")
                    }
                    None => {
                        rcpt.accept();
                        facts.to.push(shown::text(to.as_bytes()));
                        format!("Rcpt {to}: accepted")
                    }
                }
            }
            Event::Data(data) => {
                facts.octets = 0;
                data.start();
                "Data: started".to_owned()
            }
            Event::Chunk(chunk) => {
                let octets = chunk.bytes().len();
                facts.octets = facts.octets.saturating_add(octets as u64);
                format!("Chunk: {octets} octets")
            }
            Event::Message(message) => facts.message(message),
            Event::StartTls(start) => {
                start.accept();
                "StartTls: accepted".to_owned()
            }
            Event::Secure(handover) => {
                handover.complete();
                *facts = Facts { secure: true, messages: facts.messages, ..Facts::default() };
                "Secure: TLS is established (simulated), and everything said before is forgotten"
                    .to_owned()
            }
            Event::Auth(auth) => {
                let is_ana = auth.initial().map(|secret| is_ana(secret.expose()));
                let answered = match is_ana {
                    None => auth.challenge(b"").is_ok(),
                    Some(true) => auth.accept_identity(USER).is_ok(),
                    Some(false) => {
                        auth.refuse(Refusal::CREDENTIALS_INVALID);
                        false
                    }
                };
                facts.log_in(answered && is_ana == Some(true));
                let answer = if is_ana.is_none() { "challenged" } else { accepted(answered) };
                format!("Auth: {answer}")
            }
            Event::AuthResponse(auth) => {
                let answered = if is_ana(auth.secret().expose()) {
                    auth.accept_identity(USER).is_ok()
                } else {
                    auth.refuse(Refusal::CREDENTIALS_INVALID);
                    false
                };
                facts.log_in(answered);
                format!("AuthResponse: {}", accepted(answered))
            }
            Event::TransactionDropped(cause) => {
                facts.forget_transaction();
                format!("TransactionDropped: {cause:?}")
            }
            Event::Fault(fault) => {
                let error = fault.error().map(|error| format!(" ({error})")).unwrap_or_default();
                format!("Fault: the machine answers {}{error}", fault.refusal().code())
            }
            Event::Noop(_) => "Noop: the default answer".to_owned(),
            Event::Reset(_) => "Reset: the default answer".to_owned(),
            Event::Quit(_) => "Quit: the default answer".to_owned(),
            _ => "another event: the default answer".to_owned(),
        })
    }
}

impl Facts {
    fn forget_transaction(&mut self) {
        (self.from, self.octets) = (None, 0);
        self.to.clear();
    }

    /// Accepts a message. With LMTP eve's mailbox is full, to show that each recipient has an answer.
    fn message(&mut self, message: Message<'_>) -> String {
        let to = message.recipient().and_then(|at| self.to.get(at));
        let is_last = message.recipient().is_none_or(|at| at.saturating_add(1) >= self.to.len());
        let (whom, is_full) = match to {
            Some(to) => (format!(" for {to}"), to.to_ascii_lowercase().starts_with("<eve@")),
            None => (String::new(), false),
        };
        let size = message.size();
        let note = if is_full {
            message.refuse(Refusal::MAILBOX_FULL);
            format!("Message of {size} octets{whom}: refused")
        } else {
            let text = format!("queued as {}", self.messages.saturating_add(1));
            match Text::new(&text) {
                Ok(text) => message.accept_with(text),
                Err(_) => message.accept(),
            }
            format!("Message of {size} octets{whom}: accepted")
        };
        if is_last {
            self.messages = self.messages.saturating_add(1);
            self.forget_transaction();
        }
        note
    }

    fn log_in(&mut self, accepted: bool) {
        if accepted {
            self.identity = Some(USER.to_owned());
        }
    }
}

const fn accepted(yes: bool) -> &'static str {
    if yes { "accepted" } else { "refused" }
}

/// Returns `true` for the user and the password that the page names.
fn is_ana(octets: &[u8]) -> bool {
    Plain::parse(octets).is_some_and(|it| it.user() == USER && it.password().expose() == b"secret")
}

fn offered() -> Capabilities {
    Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::EightBitMime)
        .with(Extension::SmtpUtf8)
        .with(Extension::EnhancedStatusCodes)
        .with(Extension::Dsn)
        .with(Extension::Chunking)
        .with(Extension::BinaryMime)
        .with(Extension::StartTls)
        .with_mechanisms(Mechanisms::PLAIN)
        .with_size(MAX_MESSAGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the states of a session in which each line is sent after the reply to the one before.
    fn states(lmtp: bool, greeting: usize, lines: &[&str]) -> Vec<&'static str> {
        let mut session = Session::new(lmtp, greeting).unwrap();
        let mut states = session.feed(b"").states;
        for line in lines {
            states.extend(session.feed(format!("{line}\r\n").as_bytes()).states);
        }
        states.dedup();
        states
    }

    fn replies(turn: &Turn) -> Vec<&str> {
        let reply = |said: &'_ Said| matches!(said, Said::Reply(_));
        turn.said
            .iter()
            .filter(|it| reply(it))
            .map(|it| match it {
                Said::Reply(text) | Said::Event(text) | Said::Note(text) => text.as_str(),
            })
            .collect()
    }

    #[test]
    fn a_message_moves_through_the_states() {
        let lines = [
            "EHLO relay.orchard.example",
            "MAIL FROM:<ana@orchard.example>",
            "RCPT TO:<ben@harbor.example>",
            "DATA",
            "Subject: lunch",
            "",
            "At noon?",
            ".",
            "QUIT",
        ];
        assert_eq!(
            states(false, 220, &lines),
            ["Connected", "Greeted", "Ready", "Mail", "Rcpt", "Content", "Ready", "Closed"]
        );
    }

    #[test]
    fn the_other_states_can_be_reached() {
        assert_eq!(
            states(false, 554, &["EHLO a.example", "QUIT"]),
            ["Connected", "Refused", "Closed"]
        );
        assert_eq!(states(false, 521, &["QUIT"]), ["Connected", "Barred", "Closed"]);
        assert_eq!(states(false, 421, &[]), ["Connected", "Closed"]);
        let login = states(
            false,
            220,
            &["EHLO a.example", "STARTTLS", "EHLO a.example", "AUTH PLAIN", "AGFuYQBzZWNyZXQ="],
        );
        assert_eq!(
            login,
            ["Connected", "Greeted", "Ready", "Handover", "Greeted", "Ready", "Login", "Ready"]
        );
        let lmtp = [
            "LHLO a.example",
            "MAIL FROM:<>",
            "RCPT TO:<ben@harbor.example>",
            "RCPT TO:<eve@harbor.example>",
            "BDAT 3",
            "a",
            "BDAT 3 LAST",
            "b",
        ];
        let lmtp = states(true, 220, &lmtp);
        assert_eq!(lmtp[3..], ["Mail", "Rcpt", "Content", "Chunks", "Content", "Finals", "Ready"]);
    }

    #[test]
    fn with_lmtp_each_recipient_has_a_reply() {
        let mut session = Session::new(true, 220).unwrap();
        session.feed(b"LHLO a.example\r\n");
        let turn = session.feed(b"MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nRCPT TO:<eve@harbor.example>\r\nDATA\r\n");
        assert_eq!((replies(&turn).len(), turn.facts.to.len()), (4, 2));
        let turn = session.feed(b"x\r\n.\r\n");
        assert_eq!(replies(&turn), ["250 2.6.0 queued as 1", "452 4.2.2 Mailbox full"]);
        assert_eq!((turn.facts.messages, turn.facts.to.len()), (1, 0));
    }

    #[test]
    fn the_mailboxes_answer_as_the_page_says() {
        let mut session = Session::new(false, 220).unwrap();
        session.feed(b"EHLO a.example\r\n");
        session.feed(b"MAIL FROM:<>\r\n");
        for (to, code) in [
            ("ben@harbor.example", "250"),
            ("BEN@HARBOR.EXAMPLE", "250"),
            ("Postmaster", "250"),
            ("full@harbor.example", "452"),
            ("grey@harbor.example", "450"),
            ("x@harbor.example", "550"),
            ("ben@far.example", "550"),
        ] {
            let turn = session.feed(format!("RCPT TO:<{to}>\r\n").as_bytes());
            assert!(replies(&turn)[0].starts_with(code), "{to}: {turn:?}");
        }
    }

    #[test]
    fn a_wrong_password_is_refused() {
        let mut session = Session::new(false, 220).unwrap();
        for line in ["EHLO a.example\r\n", "STARTTLS\r\n", "EHLO a.example\r\n"] {
            session.feed(line.as_bytes());
        }
        let turn = session.feed(b"AUTH PLAIN AGFuYQBhbmE=\r\n");
        assert_eq!(
            (replies(&turn)[0].get(..3), turn.facts.identity.as_deref()),
            (Some("535"), None)
        );
        let turn = session.feed(b"AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n");
        assert_eq!(
            (replies(&turn)[0].get(..3), turn.facts.identity.as_deref()),
            (Some("235"), Some("ana"))
        );
    }

    #[test]
    fn after_the_end_each_input_gets_a_note() {
        let mut session = Session::new(false, 220).unwrap();
        assert!(session.feed(b"QUIT\r\n").over);
        for _ in 0..2 {
            let turn = session.feed(b"NOOP\r\n");
            assert!(
                turn.over && turn.states == ["Closed"] && matches!(turn.said[..], [Said::Note(_)])
            );
        }
    }
}
