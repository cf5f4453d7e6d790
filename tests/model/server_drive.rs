//! The machine, driven by the symbols of the model.

use smtp_machine::address::Host;
use smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine::reply::{Refusal, Reply, Text};
use smtp_machine::server::{Config, Deferred, Event, Server};
use smtp_machine::session::{Error, Phase, Violation};
use smtp_machine::{Buffer, Step};

use crate::server_model::{CHUNK, End, MAX_FAILED_LOGINS, MAX_REFUSED, Outcome, Symbol};

pub(crate) struct Driven {
    server: Server,
    rx: Buffer,
    tx: Buffer,
    recipients: usize,
    body: Vec<u8>,
    /// Each question is deferred before it is answered.
    pub(crate) defers: bool,
    outcome: Outcome,
    written: Vec<u8>,
    /// How the octets of the next feeds are cut: 0 for not at all.
    pub(crate) cut: usize,
}

const MAX_MESSAGE: u64 = 100;

impl Driven {
    pub(crate) fn new(lmtp: bool, requires_tls: bool) -> Self {
        let host = Host::try_from("mx.harbor.example").unwrap();
        let config = if lmtp { Config::lmtp(host).unwrap() } else { Config::new(host).unwrap() };
        let config = config
            .with_required_tls(requires_tls)
            .danger_auth_in_clear(true)
            .with_max_message(MAX_MESSAGE)
            .with_max_command_line(512)
            .with_data_block(16)
            .with_max_failed_logins(MAX_FAILED_LOGINS)
            .with_max_refused_in_transaction(MAX_REFUSED)
            .with_max_idle_commands(u32::MAX)
            .with_max_errors(u32::MAX);
        let mut driven = Self {
            server: Server::new(config),
            rx: Buffer::with_capacity(Server::MIN_INPUT),
            tx: Buffer::with_capacity(2 * Server::MIN_OUTPUT),
            recipients: 0,
            body: Vec::new(),
            defers: false,
            outcome: Outcome::default(),
            written: Vec::new(),
            cut: 0,
        };
        driven.settle(Symbol::Noop); // the greeting
        driven.written.clear();
        driven
    }

    pub(crate) fn apply(&mut self, symbol: Symbol) -> Outcome {
        self.outcome = Outcome { end: self.outcome.end, ..Outcome::default() };
        if self.outcome.end.is_some() {
            self.feed(b"NOOP\r\n", symbol);
            return self.take();
        }
        match symbol {
            Symbol::Eof => {
                self.rx.close();
                self.settle(symbol);
            }
            Symbol::Expire => {
                self.server.expire(&mut self.tx);
                self.settle(symbol);
            }
            Symbol::Shutdown => {
                self.server.shutdown(&mut self.tx);
                self.settle(symbol);
            }
            _ => {
                let (command, content) = wire(symbol);
                self.feed(&command, symbol);
                // Content and responses are sent after their request.
                if self.written.starts_with(b"354") || self.written.starts_with(b"334") {
                    self.feed(&content, symbol);
                }
            }
        }
        self.take()
    }

    fn take(&mut self) -> Outcome {
        let mut rest = self.written.as_slice();
        while let Ok(Some((reply, len))) = Reply::parse(rest) {
            self.outcome.codes.push(vec![reply.code().get()]);
            rest = &rest[len..];
        }
        assert!(rest.is_empty(), "not whole replies: {:?}", rest.escape_ascii().to_string());
        self.written.clear();
        self.outcome.clone()
    }

    fn feed(&mut self, octets: &[u8], symbol: Symbol) {
        let length = if self.cut == 0 { 500 } else { self.cut };
        for piece in octets.chunks(length) {
            let mut rest = piece;
            while !rest.is_empty() && self.outcome.end.is_none() {
                let spare = self.rx.spare();
                let taken = spare.len().min(rest.len());
                spare[..taken].copy_from_slice(&rest[..taken]);
                self.rx.commit(taken);
                rest = &rest[taken..];
                self.settle(symbol);
            }
        }
    }

    fn settle(&mut self, symbol: Symbol) {
        let mut deferred: Option<Deferred> = None;
        loop {
            let polled = self.server.poll(&mut self.rx, &mut self.tx);
            assert!(deferred.is_none() || !matches!(polled, Ok(Step::Event(_) | Step::Read(_))));
            match polled {
                Ok(Step::Event(Event::Mail(mail))) if symbol.defers_mail() => {
                    self.recipients = 0;
                    deferred = Some(mail.defer());
                }
                Ok(Step::Event(event)) if self.defers => match event.into_question() {
                    Ok(question) => deferred = Some(question.defer()),
                    Err(event) => {
                        let Self { recipients, body, outcome, .. } = self;
                        answer(event, symbol, recipients, body, outcome);
                    }
                },
                Ok(Step::Event(event)) => {
                    answer(event, symbol, &mut self.recipients, &mut self.body, &mut self.outcome);
                }
                Ok(Step::Write(wait)) => {
                    assert_eq!(wait.phase, Phase::Write);
                    assert!(!self.tx.is_empty(), "nothing to write");
                    self.written.extend_from_slice(self.tx.filled());
                    self.tx.consume(self.tx.len());
                }
                Ok(Step::Parked(wait)) => {
                    assert_eq!((wait.phase, self.tx.len()), (Phase::Answer, 0));
                    match symbol {
                        // Everything that can be lost while the answer is deferred.
                        Symbol::MailLaterEof => self.rx.close(),
                        Symbol::MailLaterExpire => self.server.expire(&mut self.tx),
                        _ => {
                            let Some(due) = deferred.take() else { panic!("no answer is due") };
                            let Self { server, rx, tx, recipients, body, outcome, .. } = self;
                            let event = server.resume(due, rx, tx).unwrap();
                            answer(event, symbol, recipients, body, outcome);
                        }
                    }
                }
                Ok(Step::Read(_)) => return,
                Ok(Step::Done) => {
                    self.outcome.end = Some(End::Clean);
                    return;
                }
                Err(error) => {
                    assert!(self.tx.is_empty(), "an error before everything is written");
                    self.outcome.end = Some(match error {
                        Error::Truncated(_) => End::Truncated,
                        Error::TimedOut(_) => End::TimedOut,
                        Error::ShutDown => End::ShutDown,
                        Error::Peer(Violation::TooManyFailedLogins) => End::TooMany,
                        Error::Peer(Violation::TooManyRefusedRecipients) => End::TooMany,
                        error => panic!("{error}"),
                    });
                    return;
                }
            }
        }
    }
}

/// Returns what is sent for a symbol, and what follows at the server's request.
fn wire(symbol: Symbol) -> (Vec<u8>, Vec<u8>) {
    use Symbol::*;
    let chunk = |head: &str| [head.as_bytes(), CHUNK].concat();
    let line = |text: &str| format!("{text}\r\n").into_bytes();
    let plain = line("AGFuYQBzZWNyZXQ=");
    match symbol {
        Ehlo => (line("EHLO relay.orchard.example"), vec![]),
        Helo => (line("HELO relay.orchard.example"), vec![]),
        Lhlo => (line("LHLO relay.orchard.example"), vec![]),
        Mail | MailLater | MailLaterEof | MailLaterExpire | MailRefused => {
            (line("MAIL FROM:<ana@orchard.example>"), vec![])
        }
        MailBinary => (line("MAIL FROM:<ana@orchard.example> BODY=BINARYMIME"), vec![]),
        MailBad => (line("MAIL FROM:<ana"), vec![]),
        Rcpt | RcptRefused => (line("RCPT TO:<ben@harbor.example>"), vec![]),
        RcptBad => (line("RCPT TO:<ben@harbor.example"), vec![]),
        Data | DataRefused | MessageRefused => (line("DATA"), b"..hi\r\n.\r\n".to_vec()),
        DataEmpty => (line("DATA"), b".\r\n".to_vec()),
        DataBareLf => (line("DATA"), b"a\n.\r\nNOOP\r\n.\r\n".to_vec()),
        DataTooBig => {
            let content = [vec![b'x'; MAX_MESSAGE as usize], b"\r\n.\r\n".to_vec()].concat();
            (line("DATA"), content)
        }
        Chunk | ChunkDiscarded | ChunkRefused => (chunk("BDAT 3\r\n"), vec![]),
        LastChunk => (chunk("BDAT 3 LAST\r\n"), vec![]),
        EmptyLastChunk => (line("BDAT 0 LAST"), vec![]),
        Rset => (line("RSET"), vec![]),
        Noop => (line("NOOP"), vec![]),
        Vrfy => (line("VRFY ben"), vec![]),
        Help => (line("HELP"), vec![]),
        Quit => (line("QUIT"), vec![]),
        StartTls | TlsFails => (line("STARTTLS"), vec![]),
        AuthPlain | AuthRefused => (line("AUTH PLAIN"), plain),
        AuthInitial => (line("AUTH PLAIN AGFuYQBzZWNyZXQ="), vec![]),
        AuthCancelled => (line("AUTH PLAIN"), line("*")),
        Unknown => (line("XYZZY plugh"), vec![]),
        BadOctets => (line("NOOP a\0b"), vec![]),
        TooLong => ([b"NOOP ".to_vec(), vec![b'x'; 600], b"\r\n".to_vec()].concat(), vec![]),
        Eof | Expire | Shutdown => (vec![], vec![]),
    }
}

fn answer(
    event: Event<'_>,
    symbol: Symbol,
    recipients: &mut usize,
    body: &mut Vec<u8>,
    outcome: &mut Outcome,
) {
    match event {
        Event::Open(open) => open.accept(),
        Event::Hello(hello) => {
            let offered = [
                Extension::Pipelining,
                Extension::Chunking,
                Extension::BinaryMime,
                Extension::StartTls,
            ];
            let offered = offered.into_iter().fold(Capabilities::EMPTY, Capabilities::with);
            hello.accept(&offered.with_mechanisms(Mechanisms::PLAIN));
        }
        Event::Mail(mail) if symbol == Symbol::MailRefused => mail.refuse(Refusal::NO_SUCH_USER),
        Event::Mail(mail) => {
            *recipients = 0;
            mail.accept();
        }
        Event::Rcpt(rcpt) if symbol == Symbol::RcptRefused => rcpt.refuse(Refusal::NO_SUCH_USER),
        Event::Rcpt(rcpt) => {
            *recipients += 1;
            rcpt.accept();
        }
        Event::Data(data) => {
            body.clear();
            match symbol {
                Symbol::DataRefused => data.refuse(Refusal::LOCAL_ERROR),
                Symbol::ChunkRefused => data.refuse(Refusal::INSUFFICIENT_STORAGE),
                _ => data.start(),
            }
        }
        Event::Chunk(chunk) if symbol == Symbol::ChunkDiscarded => {
            chunk.discard(Refusal::INSUFFICIENT_STORAGE);
        }
        Event::Chunk(chunk) => body.extend_from_slice(chunk.bytes()),
        Event::Message(message) if symbol == Symbol::MessageRefused => {
            let rejected = smtp_machine::reply::Code::try_from(554).unwrap();
            message.refuse(Refusal::new(rejected, None, Text::EMPTY).unwrap());
        }
        Event::Message(message) => {
            if message.recipient().unwrap_or(0) == 0 {
                outcome.delivered.push((body.clone(), *recipients));
            }
            message.accept();
        }
        Event::StartTls(start) => start.accept(),
        Event::Secure(handover) if symbol == Symbol::TlsFails => handover.failed(),
        Event::Secure(handover) => handover.complete(),
        Event::Auth(auth) => match auth.initial() {
            Some(_) => auth.accept(),
            None => auth.challenge(b"").unwrap(),
        },
        Event::AuthResponse(response) if symbol == Symbol::AuthRefused => {
            response.refuse(Refusal::CREDENTIALS_INVALID);
        }
        Event::AuthResponse(response) => response.accept(),
        _ => {} // the defaults
    }
}
