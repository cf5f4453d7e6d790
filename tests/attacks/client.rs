//! The client machine under attack.

use std::collections::VecDeque;

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::{BareNewline, Newlines};
use smtp_machine::client::{BodyError, Client, Config, Event, Ticket, Tls};
use smtp_machine::command::{MailParameters, Mechanism, RcptParameters};
use smtp_machine::extension::Mechanisms;
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use crate::allocation;
use crate::case::{Case, Then, pieces};
use crate::observed::{Observed, Probe};
use crate::progress::Progress;
use crate::{labels, session::Lead};

/// A client, and an application that sends one message.
pub(crate) struct Attacked<'c> {
    case: &'c Case,
    client: Client,
    rx: Buffer,
    tx: Buffer,
    pub(crate) app: App<'c>,
    progress: Progress,
    seen: Observed,
}

/// The plan and the knowledge of the application.
pub(crate) struct App<'c> {
    case: &'c Case,
    /// What it sends when it may; then it waits.
    pub(crate) errand: VecDeque<Act>,
    /// The content that it writes, in pieces.
    pub(crate) body: VecDeque<Vec<u8>>,
    tls: Option<bool>,
    may_probe: bool,
    probed: bool,
    mail: Option<Ticket>,
    to: Vec<Ticket>,
    data: Option<Ticket>,
    end: Option<Ticket>,
    accepted: usize,
    finals: Vec<u16>,
    /// It cannot proceed: QUIT.
    gave_up: bool,
}

/// One thing to send.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Act {
    StartTls,
    Auth(&'static str, Option<&'static [u8]>),
    Mail,
    Rcpt(&'static str),
    Data,
    /// One last chunk of this size.
    Bdat(usize),
    Finish,
}

const BODY: &[u8] = b"Subject: x\r\n\r\nhi\r\n";

/// Runs a case, with the octets cut at `cuts`.
pub(crate) fn run<'c>(case: &'c Case, cuts: &[usize]) -> Attacked<'c> {
    let mut attacked = Attacked::in_context(case);
    if !attacked.app.errand.contains(&Act::Finish) {
        attacked.app.body.push_back(BODY.to_vec()); // written at the first body permit
    }
    for piece in pieces(&case.octets, cuts) {
        attacked.feed(piece);
    }
    for then in &case.then {
        match then {
            Then::Feed(octets) => attacked.feed(octets),
            Then::Eof | Then::TlsClosed => {
                attacked.rx.close();
                attacked.settle();
            }
            Then::TlsDone => {
                attacked.app.tls = Some(true);
                attacked.settle();
            }
        }
    }
    attacked.note();
    attacked
}

impl<'c> Attacked<'c> {
    pub(crate) fn in_context(case: &'c Case) -> Self {
        let lead = Lead::to(case);
        let client = match lead.secured {
            true => Client::secured(config(case, lead.lmtp)),
            false => Client::new(config(case, lead.lmtp)),
        };
        let app = App {
            case,
            errand: VecDeque::new(),
            body: VecDeque::new(),
            tls: lead.tls,
            may_probe: false,
            probed: false,
            mail: None,
            to: Vec::new(),
            data: None,
            end: None,
            accepted: 0,
            finals: Vec::new(),
            gave_up: false,
        };
        let (rx, tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(4096));
        let (progress, seen) = (Progress::default(), Observed::default());
        let mut attacked = Self { case, client, rx, tx, app, progress, seen };
        for (acts, replies) in &lead.steps {
            attacked.app.errand.extend(acts);
            attacked.client.wake();
            attacked.settle();
            attacked.feed(replies.as_bytes());
        }
        attacked.app.finals.clear();
        attacked.seen = Observed::default();
        attacked.app.errand.extend(&lead.wants);
        attacked.client.wake();
        // What the case adds to the context is sent when the server has replied.
        if lead.at_once {
            attacked.settle();
            attacked.seen = Observed::default();
        }
        attacked
    }

    pub(crate) fn feed(&mut self, octets: &[u8]) {
        let mut rest = octets;
        loop {
            let spare = self.rx.spare();
            let taken = spare.len().min(rest.len());
            spare[..taken].copy_from_slice(&rest[..taken]);
            self.rx.commit(taken);
            self.progress.fed(taken);
            rest = &rest[taken..];
            self.settle();
            if rest.is_empty() || self.seen.is_over {
                return;
            }
            Progress::reads(self.rx.spare().len());
        }
    }

    /// Polls until more input is needed.
    pub(crate) fn settle(&mut self) {
        let mut step = "a poll";
        loop {
            let written = self.seen.written.len();
            self.progress.polled(step, [self.rx.len(), self.tx.len(), written, self.app.left()]);
            let Self { client, rx, tx, .. } = self;
            let counted = allocation::counted(|| client.poll(rx, tx));
            self.seen.allocations += counted.1;
            step = match &counted.0 {
                Ok(Step::Event(_)) => "an event",
                Ok(Step::Write(_)) => "a write",
                Ok(_) => "a read or the end",
                Err(_) => "an error",
            };
            match counted.0 {
                Ok(Step::Event(event)) => {
                    if self.case.asserts("log_safe") || self.case.asserts("not_logged") {
                        self.seen.log += &format!("{event:?}");
                        if let Event::Reply(_, reply) = &event {
                            self.seen.log += &format!("{reply}");
                        }
                    }
                    if !self.app.answer(event, &mut self.seen) {
                        return;
                    }
                }
                Ok(Step::Write(_)) => {
                    self.seen.written.extend_from_slice(self.tx.filled());
                    self.tx.consume(self.tx.len());
                }
                Ok(Step::Read(_)) => return,
                Ok(Step::Parked(_) | Step::Done) => {
                    self.seen.is_over = true;
                    return;
                }
                Err(error) => {
                    self.seen.written.extend_from_slice(self.tx.filled());
                    self.tx.consume(self.tx.len());
                    if !self.seen.is_over {
                        self.seen.is_over = true;
                        self.seen.trace.push(error.to_string());
                        self.seen.log += &format!("{error} {error:?}");
                        self.seen.errors.extend(labels::of_error(
                            error,
                            self.case.context.starts_with("auth-"),
                        ));
                    }
                    return;
                }
            }
        }
    }

    pub(crate) fn wake(&mut self) {
        self.client.wake();
    }

    pub(crate) fn note(&mut self) {
        let offered = self.client.capabilities().iter().map(|it| it.keyword().to_owned());
        self.seen.caps = offered.collect();
        self.seen.caps.sort_unstable();
        self.seen.tls = self.client.is_secure();
        self.seen.memory = size_of::<Client>() + self.rx.capacity() + self.tx.capacity();
        self.seen.recipients =
            match self.app.finals.is_empty() || !self.case.context.starts_with("lmtp") {
                true => std::mem::take(&mut self.seen.recipients),
                false => self.app.finals.clone(),
            };
        self.seen.outcome = self.app.outcome(&self.seen);
    }

    pub(crate) fn take_seen(&mut self) -> Observed {
        std::mem::take(&mut self.seen)
    }
}

impl App<'_> {
    /// Returns the number of steps left.
    fn left(&self) -> usize {
        self.errand.len() + self.body.iter().map(Vec::len).sum::<usize>()
    }

    /// Answers an event. Returns `false` if nothing is to be sent for now.
    fn answer(&mut self, event: Event<'_>, seen: &mut Observed) -> bool {
        match event {
            Event::Greeting(reply) | Event::Hello(reply, _) | Event::Closing(reply) => {
                seen.trace.push(reply.to_string());
                seen.got.push((reply.code().get(), text(&reply)));
            }
            Event::Reply(ticket, reply) => {
                let code = reply.code().get();
                seen.trace.push(format!("{ticket:?} {reply}"));
                seen.got.push((code, text(&reply)));
                if self.to.contains(&ticket) {
                    seen.recipients.push(code);
                    self.accepted += usize::from(code / 100 == 2);
                }
                if self.end == Some(ticket) {
                    self.finals.push(code);
                }
                if self.mail == Some(ticket) || self.data == Some(ticket) {
                    self.gave_up |= code >= 400 && code != 421;
                }
            }
            Event::Challenge(challenge) => {
                seen.trace.push("challenge".to_owned());
                challenge.respond(b"ana").unwrap();
            }
            Event::Secure(handover) => match self.tls {
                Some(true) => handover.complete(),
                Some(false) => handover.failed(),
                None => return false,
            },
            Event::Idle(idle) => {
                seen.authed |= idle.is_authenticated();
                if self.may_probe && !self.probed {
                    self.probed = true;
                    idle.noop(None).unwrap();
                    return true;
                }
                let wants_auth = self.case.switch("want_auth") == Some(true);
                if wants_auth && !idle.is_authenticated() && !self.gave_up {
                    let offered = idle.capabilities().mechanisms();
                    let known = self.case.list("mechs").unwrap_or(vec!["PLAIN", "LOGIN"]);
                    let mechanism = known
                        .iter()
                        .find(|name| offered.contains(Mechanisms::of_name(name.as_bytes())));
                    let sent = mechanism.map(|name| {
                        idle.auth(Mechanism::try_from(*name).unwrap(), Some(b"\0ana\0secret"))
                    });
                    self.gave_up = !matches!(sent, Some(Ok(_)));
                    return true;
                }
                if wants_auth && self.gave_up {
                    idle.quit().unwrap();
                    return true;
                }
                match self.errand.front().copied() {
                    Some(Act::Mail) => {
                        let from = ReversePath::try_from("<a@src.example>").unwrap();
                        self.mail = Some(idle.mail(from, &MailParameters::new()).unwrap());
                        self.to.clear();
                        self.accepted = 0;
                    }
                    Some(Act::StartTls) => drop(idle.start_tls().unwrap()),
                    Some(Act::Auth(name, initial)) => {
                        idle.auth(Mechanism::try_from(name).unwrap(), initial).unwrap();
                    }
                    _ => {
                        idle.hold();
                        return true;
                    }
                }
                self.errand.pop_front();
            }
            Event::Envelope(envelope) => {
                match self.errand.front().copied() {
                    Some(Act::Rcpt(to)) => {
                        let to = ForwardPath::try_from(to).unwrap();
                        self.to.push(envelope.rcpt(to, &RcptParameters::new()).unwrap());
                    }
                    Some(Act::Data) => self.data = Some(envelope.data().unwrap()),
                    Some(Act::Bdat(len)) => {
                        self.end = Some(envelope.bdat(len as u64, true).unwrap());
                    }
                    _ => {
                        envelope.hold();
                        return true;
                    }
                }
                self.errand.pop_front();
            }
            Event::Body(mut body) => {
                if let Some(piece) = self.body.front_mut() {
                    match body.write(piece) {
                        Ok(taken) if taken == piece.len() => drop(self.body.pop_front()),
                        Ok(taken) => drop(piece.drain(..taken)),
                        Err(BodyError::BareNewline(stray)) => {
                            seen.api = Some(Err(vec![label_of(stray.kind())]));
                            body.abort();
                        }
                        Err(other) => panic!("{other}"),
                    }
                    return true;
                }
                // A chunk is finished with its last octet.
                if !body.is_chunk() {
                    if self.errand.front() != Some(&Act::Finish) {
                        return false;
                    }
                    self.errand.pop_front();
                }
                match body.finish() {
                    Ok(ticket) => {
                        self.end = Some(ticket);
                        seen.api = Some(Ok(()));
                    }
                    // A body that cannot be finished is abandoned with the connection.
                    Err(BodyError::BareNewline(stray)) => {
                        seen.api = Some(Err(vec![label_of(stray.kind())]));
                        return false;
                    }
                    Err(other) => panic!("{other}"),
                }
            }
            // The error follows.
            Event::BadReply(_) => return true,
            other => panic!("not expected: {other:?}"),
        }
        true
    }

    /// Returns the outcome of the message, as far as it is known.
    fn outcome(&self, seen: &Observed) -> &'static str {
        let wanted = if self.case.context.starts_with("lmtp") { self.accepted } else { 1 };
        if !self.finals.is_empty() && self.finals.len() >= wanted {
            return match self.finals.iter().any(|code| code / 100 == 2) {
                true => "delivered",
                false => "rejected",
            };
        }
        let said_goodbye = seen.written.ends_with(b"QUIT\r\n");
        if !seen.errors.is_empty() || matches!(seen.api, Some(Err(_))) {
            return "failed";
        }
        if self.mail.is_some()
            && !self.to.is_empty()
            && self.accepted == 0
            && seen.recipients.len() == self.to.len()
            || self.gave_up && self.mail.is_some()
        {
            return "rejected";
        }
        if seen.is_over || said_goodbye || self.gave_up {
            return "failed";
        }
        "pending"
    }
}

impl Probe for Attacked<'_> {
    fn is_alive(&mut self) -> bool {
        self.app.may_probe = true;
        self.client.wake();
        self.settle();
        self.app.probed && self.seen.written.ends_with(b"NOOP\r\n")
    }

    fn is_closed(&mut self) -> bool {
        self.seen = Observed { is_over: true, ..Observed::default() };
        let _full = self.rx.put(b"250 ok\r\n");
        self.settle();
        self.client.is_over() && self.seen.written.is_empty() && self.seen.trace.is_empty()
    }

    /// Returns `false` for a server that is not greeted: it gets no MAIL.
    fn is_greeted(&mut self) -> bool {
        self.app.mail.is_some() || self.is_alive()
    }

    fn state(&mut self) -> &'static str {
        "not supported"
    }
}

fn config(case: &Case, lmtp: bool) -> Config {
    let name = Host::try_from("c.src.example").unwrap();
    let config = if lmtp { Config::lmtp(name).unwrap() } else { Config::new(name).unwrap() };
    let config = match case.setting("tls") {
        Some("required") => config.with_tls(Tls::Required),
        Some("opportunistic") => config.with_tls(Tls::Opportunistic),
        _ => config.with_tls(Tls::ByHand),
    };
    let config = match case.setting("bare_body") {
        Some("normalise") => config.with_newlines(Newlines::Normalise),
        _ => config,
    };
    let config = match case.number("max_reply_lines") {
        Some(lines) => config.with_max_reply_lines(lines as u16),
        None => config,
    };
    config
        .with_strict_reply_lines(case.setting("reply_lf") != Some("accept"))
        .danger_auth_in_clear(case.switch("require_tls_for_auth") == Some(false))
}

fn text(reply: &smtp_machine::reply::Reply<'_>) -> String {
    let lines = reply.lines().map(|line| String::from_utf8_lossy(line.as_bytes()).into_owned());
    lines.collect::<Vec<_>>().join("\n")
}

pub(crate) const fn label_of(stray: BareNewline) -> &'static str {
    match stray {
        BareNewline::Cr => "bare_cr",
        BareNewline::Lf => "bare_lf",
    }
}
