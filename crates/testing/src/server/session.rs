//! A session of the fake server: the machine, the rules, and what they do to the connection.

use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use smtp_machine::blocking::TimedSocket;
use smtp_machine::extension::{Capabilities, EhloLine};
use smtp_machine::reply::{Code, Refusal, Text};
use smtp_machine::server::{Config, Deferred, Event, Server};
use smtp_machine::{Buffer, Step};

use super::draft::Draft;
use super::link::{Link, Over};
use super::login::Accounts;
use super::record::Record;
use super::script::Script;
use super::stop::Stop;
use super::tls::Tls;
use crate::rule::{Act, Answer, Point};

/// What all sessions of a server share.
pub(super) struct Shared {
    pub(super) config: Config,
    pub(super) capabilities: Capabilities,
    /// Lines of the EHLO reply that are no capability of the machine.
    pub(super) more_lines: Vec<String>,
    pub(super) implicit_tls: bool,
    pub(super) accounts: Accounts,
    pub(super) tls: Tls,
    pub(super) timeout: Duration,
    pub(super) script: Script,
    pub(super) record: Record,
    pub(super) stop: Stop,
}

/// Runs a session to its end.
pub(super) fn serve(socket: TcpStream, peer: SocketAddr, shared: &Shared) {
    let open = Open { shared, number: shared.record.open(peer) };
    socket.set_nodelay(true).ok();
    let socket = TimedSocket::new(socket);
    if !shared.stop.enter(open.number, socket.clone()) {
        return;
    }
    let server = match shared.implicit_tls {
        true => Server::secured(shared.config.clone()),
        false => Server::new(shared.config.clone()),
    };
    let mut session = Session {
        link: Link::new(shared, open.number, socket),
        server,
        rx: Buffer::with_capacity(65_536),
        tx: Buffer::with_capacity(16_384),
        draft: Draft::new(open.number),
    };
    let end = session.run();
    session.draft.finish(shared);
    match end {
        Ok(()) => session.link.line.close_gently(true),
        Err(Over) => session.link.line.close(),
    }
}

/// An open session; it is counted until it is dropped.
struct Open<'s> {
    shared: &'s Shared,
    number: usize,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.shared.stop.leave(self.number);
        self.shared.record.close(self.number);
    }
}

struct Session<'s> {
    link: Link<'s>,
    server: Server,
    rx: Buffer,
    tx: Buffer,
    draft: Draft,
}

impl Session<'_> {
    fn run(&mut self) -> Result<(), Over> {
        if self.link.shared.implicit_tls {
            self.link.handshake(self.link.shared.timeout, &self.draft)?;
        }
        loop {
            let Self { link, server, rx, tx, draft } = self;
            match server.poll(rx, tx) {
                Ok(Step::Event(Event::Secure(handover))) => {
                    match link.handshake(handover.wait().limit, draft) {
                        Ok(()) => handover.complete(),
                        Err(Over) => return Err(Over),
                    }
                }
                Ok(Step::Event(Event::Chunk(chunk))) => {
                    draft.message.content.extend_from_slice(chunk.bytes());
                    link.content(draft)?;
                }
                Ok(Step::Event(Event::TransactionDropped(_))) => draft.finish(link.shared),
                Ok(Step::Event(event)) => match link.choose(&event, draft) {
                    None => answer(event, draft, link.shared),
                    Some((answer, point)) => {
                        if let Some(deferred) = event.defer() {
                            self.perform(&answer, point, deferred)?;
                        }
                    }
                },
                Ok(Step::Write(wait)) => {
                    if !link.write(wait, tx)? {
                        server.expire(tx);
                    }
                }
                Ok(Step::Read(wait)) => {
                    if !link.read(wait, rx)? {
                        link.note("the client said nothing in time");
                        server.expire(tx);
                    }
                }
                // Each deferred answer is given before the next poll.
                Ok(Step::Parked(_)) => return Err(Over),
                Ok(Step::Done) => return Ok(()),
                Err(error) => {
                    link.note(&format!("the session ends: {error}"));
                    return Ok(());
                }
            }
        }
    }

    /// Does what the answer of a rule says.
    fn perform(&mut self, answer: &Answer, point: Point, deferred: Deferred) -> Result<(), Over> {
        let mut deferred = Some(deferred);
        let decides = answer.acts().iter().any(Act::decides);
        for act in answer.acts() {
            self.link.flush(&mut self.tx)?;
            match act {
                Act::Accept => self.settle(deferred.take(), Settle::Usual),
                Act::AcceptWithoutReply => self.settle(deferred.take(), Settle::Accept),
                Act::Reply(reply) => {
                    // A message is stored before its client has the reply.
                    self.settle(deferred.take(), Settle::of_reply(point, reply.code()));
                    self.link.send(reply.encode().as_bytes())?;
                }
                Act::Send(octets) => {
                    if !decides {
                        let digit = octets.first().copied().unwrap_or_default();
                        self.settle(deferred.take(), Settle::of_digit(point, digit));
                    }
                    self.link.send(octets)?;
                }
                Act::Wait(time) => self.link.wait(*time)?,
                Act::HangUp => return Err(self.link.hang_up(answer)),
                Act::StaySilent => return Err(self.link.stay_silent()),
            }
        }
        self.settle(deferred, Settle::Usual);
        Ok(())
    }

    /// Answers a question whose answer was deferred.
    fn settle(&mut self, deferred: Option<Deferred>, how: Settle) {
        let Self { link, server, rx, tx, draft } = self;
        let Some(deferred) = deferred else { return };
        // BDAT has no reply yet that could accept it: its octets have not come.
        let is_chunk = rx.filled().get(..4).is_some_and(|verb| verb.eq_ignore_ascii_case(b"BDAT"));
        let Ok(event) = server.resume(deferred, rx, tx) else { return };
        match (how, event) {
            (Settle::Usual, event) => return answer(event, draft, link.shared),
            (Settle::Accept, Event::Auth(auth)) => auth.accept(), // without a look at the password
            (Settle::Accept, Event::Data(data)) if is_chunk => data.refuse(Refusal::LOCAL_ERROR),
            (Settle::Accept, event) => answer(event, draft, link.shared),
            (Settle::Refuse(code), event) => {
                draft.refuse(&event, link.shared);
                let refusal = Refusal::new(code, None, Text::EMPTY);
                event.refuse(refusal.unwrap_or(Refusal::LOCAL_ERROR));
            }
        }
        // The rule says what is sent instead of the reply of the machine. The output was empty before.
        tx.consume(tx.len());
    }
}

/// How a question is settled.
enum Settle {
    /// As without a rule.
    Usual,
    /// Accepted, and the rule has the reply.
    Accept,
    /// Refused, and the rule has the reply.
    Refuse(Code),
}

impl Settle {
    fn of_reply(point: Point, code: Code) -> Self {
        match code.is_negative() {
            true => Self::Refuse(code),
            false => Self::of_digit(point, code.digits()[0]),
        }
    }

    fn of_digit(point: Point, digit: u8) -> Self {
        let expected = if point == Point::Data { b'3' } else { b'2' };
        if digit == expected { Self::Accept } else { Self::Refuse(Code::LOCAL_ERROR) }
    }
}

/// Answers a question as without a rule.
fn answer(event: Event<'_>, draft: &mut Draft, shared: &Shared) {
    match event {
        Event::Open(open) => open.accept(),
        Event::Hello(hello) => {
            let lines = shared.more_lines.iter().flat_map(|line| EhloLine::try_from(line.as_str()));
            hello.accept_with(&shared.capabilities, &lines.collect::<Vec<_>>());
        }
        Event::Mail(mail) => {
            draft.begin(&mail);
            mail.accept();
        }
        Event::Rcpt(rcpt) => {
            draft.add(&rcpt);
            rcpt.accept();
        }
        Event::Data(data) => data.start(),
        Event::Message(message) => {
            draft.accept(&message, shared);
            message.accept();
        }
        Event::StartTls(start_tls) => start_tls.accept(),
        Event::Auth(auth) => draft.login.begin(auth, &shared.accounts),
        Event::AuthResponse(response) => draft.login.go_on(response, &shared.accounts),
        _ => {} // the default answers
    }
}
