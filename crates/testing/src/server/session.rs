//! A session of the fake server: the machine, the rules, and what they do to the connection.

use std::io::Write;
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use smtp_machine::address::{ForwardPath, ReversePath};
use smtp_machine::blocking::{Deadline, TimedSocket, Timeouts};
use smtp_machine::extension::{Capabilities, EhloLine};
use smtp_machine::reply::{Code, Refusal, Text};
use smtp_machine::server::{Config, Deferred, Event, Mail, Message, Server};
use smtp_machine::session::Wait;
use smtp_machine::transcript::{Side, Transcript};
use smtp_machine::{Buffer, Step};

use super::line::Line;
use super::login::{Accounts, Login};
use super::received::Received;
use super::record::Record;
use super::script::Script;
use super::stop::Stop;
use super::tls::Tls;
use crate::rule::{Act, Answer, Cue, Point};

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
        link: Link {
            shared,
            number: open.number,
            line: Line::new(socket),
            deadline: Deadline::new(),
            transcript: Transcript::new(),
        },
        server,
        rx: Buffer::with_capacity(65_536),
        tx: Buffer::with_capacity(16_384),
        draft: Draft { number: open.number, ..Draft::default() },
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

/// The connection is of no more use.
struct Over;

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
        let mut said: Option<u8> = None;
        for act in answer.acts() {
            self.link.flush(&mut self.tx)?;
            match act {
                Act::Accept => self.settle(deferred.take(), Settle::Usual),
                Act::AcceptWithoutReply => self.settle(deferred.take(), Settle::Accept),
                Act::Reply(reply) => {
                    // The machine goes on before the client can: it may see the message when it has the reply.
                    self.settle(deferred.take(), Settle::of_reply(point, reply.code()));
                    self.link.send(reply.encode().as_bytes())?;
                }
                Act::Send(octets) => {
                    said = said.or(octets.first().copied());
                    self.link.send(octets)?;
                }
                Act::Wait(time) => self.link.wait(*time)?,
                Act::HangUp => return Err(self.link.hang_up(answer)),
                Act::StaySilent => return Err(self.link.stay_silent()),
            }
        }
        match said {
            None => self.settle(deferred, Settle::Usual),
            Some(digit) => self.settle(deferred, Settle::of_digit(point, digit)),
        }
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
            draft.message.to.push(address(rcpt.to()));
            let parameters = rcpt.command().parameters();
            draft.message.rcpt_parameters.push(lossy(parameters.as_bytes()));
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

fn address(path: ForwardPath<'_>) -> String {
    // Without a mailbox the path is that of the postmaster (RFC 5321 4.5.1).
    path.mailbox().map_or_else(|| "postmaster".to_owned(), |mailbox| mailbox.to_string())
}

fn sender(path: ReversePath<'_>) -> String {
    path.mailbox().map(|mailbox| mailbox.to_string()).unwrap_or_default()
}

fn lossy(octets: &[u8]) -> String {
    String::from_utf8_lossy(octets).into_owned()
}

/// The transaction of a session, before it becomes a message.
#[derive(Default)]
struct Draft {
    number: usize,
    client_name: String,
    /// A transaction is open.
    open: bool,
    message: Received,
    /// A rule was applied to the content.
    interrupted: bool,
    /// With LMTP: the recipients that have accepted the message.
    accepted: Vec<usize>,
    login: Login,
}

impl Draft {
    fn begin(&mut self, mail: &Mail<'_>) {
        self.message = Received {
            session: self.number,
            client_name: self.client_name.clone(),
            from: sender(mail.from()),
            mail_parameters: lossy(mail.command().parameters().as_bytes()),
            ..Received::default()
        };
        (self.open, self.interrupted) = (true, false);
        self.accepted.clear();
    }

    /// The message is accepted, with LMTP for one recipient.
    fn accept(&mut self, message: &Message<'_>, shared: &Shared) {
        let facts = message.facts();
        self.message.protocol = facts.protocol();
        self.message.secure = facts.is_secure();
        self.message.user = facts.identity().map(str::to_owned);
        match message.recipient() {
            None => self.store(shared),
            Some(recipient) => {
                self.accepted.push(recipient);
                self.settled(recipient, shared);
            }
        }
    }

    /// The question is refused.
    fn refuse(&mut self, event: &Event<'_>, shared: &Shared) {
        if let Event::Message(message) = event {
            match message.recipient() {
                None => self.finish(shared),
                Some(recipient) => self.settled(recipient, shared),
            }
        }
    }

    /// With LMTP: stores the message after the reply for its last recipient.
    fn settled(&mut self, recipient: usize, shared: &Shared) {
        if recipient + 1 >= self.message.to.len() {
            self.finish(shared);
        }
    }

    /// The transaction is over. With LMTP the message counts if a recipient has accepted it.
    fn finish(&mut self, shared: &Shared) {
        if self.open && !self.accepted.is_empty() {
            let keep = |list: &[String]| {
                self.accepted.iter().filter_map(|at| list.get(*at).cloned()).collect::<Vec<_>>()
            };
            let (to, parameters) = (keep(&self.message.to), keep(&self.message.rcpt_parameters));
            (self.message.to, self.message.rcpt_parameters) = (to, parameters);
            self.store(shared);
        }
        self.open = false;
    }

    fn store(&mut self, shared: &Shared) {
        shared.record.add(std::mem::take(&mut self.message));
        self.open = false;
    }

    fn cue<'a>(&'a self, point: Point, from: Option<&'a str>, to: &'a [String]) -> Cue<'a> {
        let by = Some(self.client_name.as_str()).filter(|name| !name.is_empty());
        let octets = u64::try_from(self.message.content.len()).unwrap_or(u64::MAX);
        Cue { point, from, to, by, octets }
    }

    /// The cue of a point that is about the whole transaction.
    fn whole_cue(&self, point: Point) -> Cue<'_> {
        match self.open {
            true => self.cue(point, Some(&self.message.from), &self.message.to),
            false => self.cue(point, None, &[]),
        }
    }
}

const fn point_of(event: &Event<'_>) -> Option<Point> {
    Some(match event {
        Event::Open(_) => Point::Connect,
        Event::Hello(_) => Point::Ehlo,
        Event::StartTls(_) => Point::StartTls,
        Event::Auth(_) => Point::Auth,
        Event::Mail(_) => Point::Mail,
        Event::Rcpt(_) => Point::Rcpt,
        Event::Data(_) => Point::Data,
        Event::Message(_) => Point::Message,
        Event::Reset(_) => Point::Reset,
        Event::Noop(_) => Point::Noop,
        Event::Verify(_) => Point::Verify,
        Event::Expand(_) => Point::Expand,
        Event::Help(_) => Point::Help,
        Event::Etrn(_) => Point::Etrn,
        Event::Quit(_) => Point::Quit,
        Event::Unknown(_) | Event::Burl(_) | Event::Atrn(_) => Point::Other,
        Event::XClient(_) | Event::XForward(_) => Point::Other,
        _ => return None,
    })
}

/// The connection of a session, and the record of it.
struct Link<'s> {
    shared: &'s Shared,
    number: usize,
    line: Line,
    deadline: Deadline,
    transcript: Transcript,
}

impl Link<'_> {
    /// Returns the answer of the rule that decides, if any.
    fn choose(&self, event: &Event<'_>, draft: &mut Draft) -> Option<(Answer, Point)> {
        let point = point_of(event)?;
        if let Event::Hello(hello) = event {
            draft.client_name = hello.name().to_string();
        }
        let answer = match event {
            Event::Mail(mail) => self.answer(&draft.cue(point, Some(&sender(mail.from())), &[])),
            Event::Rcpt(rcpt) => {
                let from = Some(draft.message.from.as_str());
                self.answer(&draft.cue(point, from, &[address(rcpt.to())]))
            }
            Event::Message(message) => match message.recipient() {
                None => self.answer(&draft.whole_cue(point)),
                Some(at) => {
                    let to = draft.message.to.get(at..=at).unwrap_or_default();
                    self.answer(&draft.cue(point, Some(&draft.message.from), to))
                }
            },
            _ => self.answer(&draft.whole_cue(point)),
        };
        Some((answer?, point))
    }

    fn answer(&self, cue: &Cue<'_>) -> Option<Answer> {
        let (answer, rule) = self.shared.script.choose(cue)?;
        self.note(&format!("rule: {rule}"));
        Some(answer)
    }

    /// Applies a rule about the content, at most one in a message.
    fn content(&mut self, draft: &mut Draft) -> Result<(), Over> {
        if draft.interrupted {
            return Ok(());
        }
        match self.answer(&draft.whole_cue(Point::Content)) {
            Some(answer) => {
                draft.interrupted = true;
                self.perform(&answer)
            }
            None => Ok(()),
        }
    }

    fn handshake(&mut self, limit: Duration, draft: &Draft) -> Result<(), Over> {
        if let Some(answer) = self.answer(&draft.whole_cue(Point::Handshake)) {
            self.perform(&answer)?;
        }
        match self.line.secure(&self.shared.tls, limit.min(self.shared.timeout)) {
            Ok(()) => {
                self.note("TLS is established");
                Ok(())
            }
            Err(error) => {
                self.note(&format!("the TLS handshake fails: {error}"));
                Err(Over)
            }
        }
    }

    /// Does what an answer at a point without a reply says.
    fn perform(&mut self, answer: &Answer) -> Result<(), Over> {
        for act in answer.acts() {
            match act {
                Act::Send(octets) => self.send(octets)?,
                Act::Wait(time) => self.wait(*time)?,
                Act::HangUp => return Err(self.hang_up(answer)),
                Act::StaySilent => return Err(self.stay_silent()),
                // The builder refuses such a rule.
                Act::Accept | Act::AcceptWithoutReply | Act::Reply(_) => {}
            }
        }
        Ok(())
    }

    fn note(&self, text: &str) {
        self.shared.record.line(self.number, format!("-- {text}"));
    }

    fn feed(&mut self, side: Side, octets: &[u8]) {
        let Self { shared, number, transcript, .. } = self;
        transcript.feed(side, octets, |line| shared.record.line(*number, line.to_string()));
    }

    /// Reads once. Returns `false` if nothing came in time.
    fn read(&mut self, wait: Wait, rx: &mut Buffer) -> Result<bool, Over> {
        let before = rx.len();
        let in_time =
            self.deadline.read(wait, rx, &mut self.line).or_else(|error| self.lost(&error))?;
        self.feed(Side::Client, rx.filled().get(before..).unwrap_or_default());
        if rx.is_closed() {
            self.note("the client hangs up");
        }
        Ok(in_time)
    }

    /// Writes once. Returns `false` if nothing could be written in time.
    fn write(&mut self, wait: Wait, tx: &mut Buffer) -> Result<bool, Over> {
        let output = tx.filled().to_vec();
        let in_time =
            self.deadline.write(wait, tx, &mut self.line).or_else(|error| self.lost(&error))?;
        let written = output.len() - tx.len();
        self.feed(Side::Server, output.get(..written).unwrap_or_default());
        if tx.is_closed() {
            self.note("the client has hung up");
        }
        Ok(in_time)
    }

    fn flush(&mut self, tx: &mut Buffer) -> Result<(), Over> {
        let output = tx.filled().to_vec();
        tx.consume(output.len());
        if output.is_empty() { Ok(()) } else { self.send(&output) }
    }

    fn send(&mut self, octets: &[u8]) -> Result<(), Over> {
        self.feed(Side::Server, octets);
        if !octets.ends_with(b"\n") {
            let start = octets.iter().rposition(|octet| *octet == b'\n').map_or(0, |at| at + 1);
            self.note(&format!("the server sends a part of a line: {:?}", lossy(&octets[start..])));
        }
        let limit = Some(self.shared.timeout);
        let line = &mut self.line;
        let sent = line.set_write_timeout(limit).and_then(|()| line.write_all(octets));
        sent.and_then(|()| line.flush()).or_else(|error| self.lost(&error))
    }

    fn lost<T>(&self, error: &std::io::Error) -> Result<T, Over> {
        self.note(&format!("the connection is lost: {error}"));
        Err(Over)
    }

    fn wait(&self, time: Duration) -> Result<(), Over> {
        self.note(&format!("the server waits {time:?}"));
        if self.shared.stop.pause(time) { Ok(()) } else { Err(Over) }
    }

    /// Hangs up. What the answer has sent before reaches the client.
    fn hang_up(&mut self, answer: &Answer) -> Over {
        self.note("the server hangs up");
        match answer.acts() {
            [Act::HangUp] | [Act::Wait(_), Act::HangUp] => self.line.close(),
            _ => self.line.close_gently(false),
        }
        Over
    }

    /// Waits until the client hangs up or the server stops.
    fn stay_silent(&self) -> Over {
        const GLANCE: Duration = Duration::from_millis(50);
        self.note("the server stays silent");
        while self.shared.stop.pause(GLANCE) {
            if self.line.is_gone() {
                self.note("the client hangs up");
                break;
            }
        }
        Over
    }
}
