//! The server machine under attack.

use smtp_machine::address::Host;
use smtp_machine::body::Newlines;
use smtp_machine::command::Syntax;
use smtp_machine::error::ParseErrorKind;
use smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine::reply::{Code, Refusal, Text};
use smtp_machine::sasl::Plain;
use smtp_machine::server::{self, Config, Event, Server};
use smtp_machine::session::{Error, Violation};
use smtp_machine::{Buffer, Step};

use crate::allocation;
use crate::case::{Case, Then, pieces};
use crate::observed::{Message, Observed, Probe, replies};
use crate::progress::Progress;

/// A server and its application, which accepts everything that the case does not refuse.
pub(crate) struct Attacked<'c> {
    case: &'c Case,
    server: Server,
    rx: Buffer,
    tx: Buffer,
    offered: Capabilities,
    /// The case has begun: its own answers apply, and observations are recorded.
    begun: bool,
    tls: Option<bool>,
    message: Message,
    progress: Progress,
    seen: Observed,
}

/// Runs a case, with the octets cut at `cuts`.
pub(crate) fn run<'c>(case: &'c Case, cuts: &[usize]) -> Attacked<'c> {
    let mut attacked = Attacked::in_context(case);
    for piece in pieces(&case.octets, cuts) {
        attacked.feed(piece);
    }
    for then in &case.then {
        match then {
            Then::Feed(octets) => attacked.feed(octets),
            Then::Eof | Then::TlsClosed => attacked.close(),
            Then::TlsDone => {
                attacked.tls = Some(true);
                attacked.settle();
            }
        }
    }
    attacked.note();
    attacked
}

impl<'c> Attacked<'c> {
    pub(crate) fn in_context(case: &'c Case) -> Self {
        let lmtp = case.context.starts_with("lmtp");
        // A line of AUTH needs more space than a command.
        let capacity = if case.context == "auth-plain-wait" { 16_384 } else { 4096 };
        let mut attacked = Self {
            case,
            server: Server::new(config(case, lmtp)),
            rx: Buffer::with_capacity(capacity),
            tx: Buffer::with_capacity(2048),
            offered: offered(case),
            begun: false,
            tls: Some(true),
            message: Message::default(),
            progress: Progress::default(),
            seen: Observed::default(),
        };
        if case.context == "pre-banner" {
            attacked.begin();
            return attacked;
        }
        attacked.settle();
        for line in lead(&case.context) {
            attacked.tls = (case.context != "starttls-accepted").then_some(true);
            attacked.feed(line.as_bytes());
        }
        attacked.begin();
        attacked
    }

    fn begin(&mut self) {
        self.begun = true;
        self.seen = Observed::default();
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

    fn close(&mut self) {
        self.rx.close();
        self.settle();
    }

    /// Polls until more input is needed.
    fn settle(&mut self) {
        let mut step = "a poll";
        loop {
            let written = self.seen.written.len();
            self.progress.polled(step, [self.rx.len(), self.tx.len(), written, 0]);
            let Self { server, rx, tx, .. } = self;
            let counted = allocation::counted(|| server.poll(rx, tx));
            self.seen.allocations += counted.1;
            step = match &counted.0 {
                Ok(Step::Event(_)) => "an event",
                Ok(Step::Write(_)) => "a write",
                Ok(_) => "a read or the end",
                Err(_) => "an error",
            };
            match counted.0 {
                Ok(Step::Event(event)) => {
                    let mut answers = Answers {
                        case: self.case.answers(self.begun),
                        offered: &self.offered,
                        tls: self.tls,
                        message: &mut self.message,
                        seen: &mut self.seen,
                        keeps_body: ["body", "canonical", "roundtrip", "state"]
                            .iter()
                            .any(|it| self.case.asserts(it)),
                        log: self.case.asserts("log_safe") || self.case.asserts("not_logged"),
                    };
                    if !answers.answer(event) {
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
                        self.seen.errors.push(labels_of(error));
                    }
                    return;
                }
            }
        }
    }

    fn note(&mut self) {
        self.seen.tls = self.server.is_secure();
        self.seen.authed = self.server.is_authenticated();
        self.seen.memory = size_of::<Server>() + self.rx.capacity() + self.tx.capacity();
    }

    pub(crate) fn take_seen(&mut self) -> Observed {
        std::mem::take(&mut self.seen)
    }

    /// Returns the codes of the replies to a line.
    fn say(&mut self, line: &str) -> Vec<u16> {
        let before = self.seen.written.len();
        self.feed(line.as_bytes());
        replies(&self.seen.written[before..])
    }
}

impl Probe for Attacked<'_> {
    fn is_alive(&mut self) -> bool {
        self.say("NOOP\r\n") == [250]
    }

    fn is_closed(&mut self) -> bool {
        self.begin();
        self.feed(b"NOOP\r\nQUIT\r\n.\r\n");
        self.server.is_over() && self.seen.written.is_empty() && self.seen.trace.len() <= 1
    }

    fn is_greeted(&mut self) -> bool {
        self.say("RSET\r\n");
        self.say("MAIL FROM:<a@src.example>\r\n") == [250]
    }

    fn state(&mut self) -> &'static str {
        self.seen.ended.clear();
        let between = self.say("NOOP\r\n") == [250];
        if !self.seen.ended.is_empty() {
            return "in-bdat"; // framed by its size: NOOP does not end it
        }
        self.feed(if between { b"BDAT 0 LAST\r\n" } else { b"\r\n.\r\n" });
        match self.seen.ended.first() {
            // Octets that end a message, and are not part of it.
            Some(content) if !between && !content.ends_with(b"\r\n.\r\n") => "in-data",
            Some(_) => "in-bdat",
            None if between => "command",
            None => "in-bdat",
        }
    }
}

fn config(case: &Case, lmtp: bool) -> Config {
    let max_message = case.number("max_message").unwrap_or(10_240_000);
    let host = Host::try_from("mx.dst.example").unwrap();
    let mut config = if lmtp { Config::lmtp(host).unwrap() } else { Config::new(host).unwrap() };
    config = match case.setting("bare_newline") {
        Some("accept") => config.danger_accept_bare_newlines(true),
        Some("normalise") => config.with_newlines(Newlines::Normalise),
        _ => config,
    };
    if case.switch("strict_paths") != Some(false) {
        config = config.with_syntax(Syntax::STRICT);
    }
    for (key, with) in [
        ("max_command_line", Config::with_max_command_line as fn(Config, u32) -> Config),
        ("max_auth_line", Config::with_max_auth_line),
        ("max_overlong_drain", Config::with_max_dropped_line),
    ] {
        if let Some(octets) = case.number(key) {
            config = with(config, octets as u32);
        }
    }
    config
        .with_strict_chunks(case.setting("bdat_bare") != Some("accept"))
        .danger_accept_early_input(case.switch("forbid_unauth_pipelining") == Some(false))
        .with_required_tls(case.switch("require_tls") == Some(true))
        .with_max_message(max_message)
        // The corpus requires that a chunk that cannot be drained is refused at once.
        .with_max_drained(max_message.saturating_add(65_536))
        // The corpus has only a budget of errors, and contains paths that are too long.
        .with_max_idle_commands(u32::MAX)
        .with_max_path(1000)
        .with_max_recipients(case.number("max_rcpts").unwrap_or(1000) as u32)
        .with_max_errors(case.number("max_errors").unwrap_or(20) as u32)
        .danger_auth_in_clear(case.switch("auth_requires_tls") == Some(false))
}

fn offered(case: &Case) -> Capabilities {
    use Extension as E;
    let own = [E::Pipelining, E::EightBitMime, E::Chunking, E::BinaryMime, E::Size, E::Auth];
    let mut offered = own.into_iter().fold(Capabilities::EMPTY, Capabilities::with);
    offered = offered.with_mechanisms(Mechanisms::PLAIN | Mechanisms::LOGIN);
    if case.switch("starttls") != Some(false) {
        offered = offered.with(E::StartTls);
    }
    if case.switch("smtputf8") == Some(true) {
        offered = offered.with(E::SmtpUtf8);
    }
    offered
}

/// Returns what leads to a context, one piece for each wait of the client for replies.
fn lead(context: &str) -> Vec<&'static str> {
    let hello = "EHLO c.src.example\r\n";
    let mail = "MAIL FROM:<a@src.example>\r\n";
    let rcpt = "RCPT TO:<b@dst.example>\r\n";
    let secure = [hello, "STARTTLS\r\n", hello];
    match context {
        "connected" | "lmtp-connected" => vec![],
        "after-ehlo" => vec![hello],
        "after-mail" => vec![hello, mail],
        "after-rcpt" => vec![hello, mail, rcpt],
        "after-rcpt-binarymime" => {
            vec![hello, "MAIL FROM:<a@src.example> BODY=BINARYMIME\r\n", rcpt]
        }
        "in-data" | "encode" => vec![hello, mail, rcpt, "DATA\r\n"],
        "starttls-accepted" => vec![hello, "STARTTLS\r\n"],
        "tls-established" => vec![hello, "STARTTLS\r\n"],
        "tls-after-ehlo" => secure.to_vec(),
        "tls-after-mail" => [&secure[..], &[mail]].concat(),
        "tls-after-rcpt" => [&secure[..], &[mail, rcpt]].concat(),
        // RFC 3207 4: not within a transaction; RSET ends it.
        "after-mail-then-tls" => vec![hello, mail, "RSET\r\n", "STARTTLS\r\n"],
        "auth-plain-wait" => [&secure[..], &["AUTH PLAIN\r\n"]].concat(),
        "after-auth" => [&secure[..], &["AUTH PLAIN AGEAYg==\r\n"]].concat(),
        "lmtp-after-rcpt2" => {
            vec!["LHLO c.src.example\r\n", mail, rcpt, "RCPT TO:<c@dst.example>\r\n"]
        }
        other => panic!("not supported: the context {other}"),
    }
}

impl Case {
    fn answers(&self, begun: bool) -> Option<&Self> {
        begun.then_some(self)
    }
}

/// The application.
struct Answers<'a> {
    case: Option<&'a Case>,
    offered: &'a Capabilities,
    tls: Option<bool>,
    message: &'a mut Message,
    seen: &'a mut Observed,
    keeps_body: bool,
    log: bool,
}

impl Answers<'_> {
    fn refusal(&self, what: &str) -> Option<Refusal<'static>> {
        let code = self.case.and_then(|case| case.answer(what))?;
        Some(Refusal::new(Code::try_from(code).unwrap(), None, Text::EMPTY).unwrap())
    }

    /// Answers an event. Returns `false` if the session waits for TLS.
    fn answer(&mut self, event: Event<'_>) -> bool {
        if self.log && !matches!(event, Event::Chunk(_)) {
            self.seen.log += &format!("{event:?}");
        }
        let trace = match &event {
            Event::Open(_) => "open".to_owned(),
            Event::Hello(hello) => format!("hello {}", hello.name()),
            Event::Mail(mail) => format!("mail {}", mail.from()),
            Event::Rcpt(rcpt) => format!("rcpt {}", rcpt.to()),
            Event::Message(message) => format!("message {}", message.size()),
            Event::Auth(auth) => format!("auth {}", auth.mechanism()),
            Event::Unknown(unknown) => format!("unknown {}", unknown.command()),
            Event::Fault(fault) => format!("fault {:?}", fault.refusal()),
            Event::Chunk(_) | Event::Secure(_) => String::new(),
            Event::Data(_) => "data".to_owned(),
            Event::AuthResponse(_) => "response".to_owned(),
            Event::Quit(_) => "quit".to_owned(),
            _ => "other".to_owned(),
        };
        if !trace.is_empty() {
            self.seen.trace.push(trace);
        }
        match event {
            Event::Open(open) => open.accept(),
            Event::Hello(hello) => hello.accept(self.offered),
            Event::Mail(mail) => {
                *self.message = Message { from: bare(mail.from()), ..Message::default() };
                mail.accept();
            }
            Event::Rcpt(rcpt) => match self.refusal("rcpt") {
                Some(refusal) => rcpt.refuse(refusal),
                None => {
                    self.message.to.push(bare(rcpt.to()));
                    rcpt.accept();
                }
            },
            Event::Data(data) => {
                self.message.body.clear();
                data.start();
            }
            Event::Chunk(chunk) => match self.refusal("chunk") {
                Some(refusal) => chunk.discard(refusal),
                None if self.keeps_body => self.message.body.extend_from_slice(chunk.bytes()),
                None => {}
            },
            Event::Message(message) => match self.refusal("message") {
                Some(refusal) => message.refuse(refusal),
                None => {
                    if message.recipient().unwrap_or(0) == 0 {
                        self.seen.ended.push(self.message.body.clone());
                        self.seen.messages.push(self.message.clone());
                    }
                    message.accept();
                }
            },
            Event::StartTls(start) => start.accept(),
            Event::Secure(handover) => match self.tls {
                Some(true) => handover.complete(),
                Some(false) => handover.failed(),
                None => return false,
            },
            Event::Auth(auth) => match auth.initial() {
                None => auth.challenge(b"").unwrap(),
                Some(secret) if Plain::parse(secret.expose()).is_some() => auth.accept(),
                Some(_) => auth.refuse(Refusal::CREDENTIALS_INVALID),
            },
            Event::AuthResponse(response) => match Plain::parse(response.secret().expose()) {
                Some(_) => response.accept(),
                None => response.refuse(Refusal::CREDENTIALS_INVALID),
            },
            Event::Fault(fault) => self.seen.errors.push(labels(&fault)),
            Event::TransactionDropped(server::DropCause::Refused) => {
                self.seen.ended.push(std::mem::take(&mut self.message.body));
            }
            Event::Unknown(unknown) => {
                self.seen.errors.push(vec!["unknown_command"]);
                unknown.refuse(Refusal::COMMAND_UNRECOGNIZED);
            }
            Event::Noop(noop) => {
                let text = self.case.filter(|case| case.argument.as_deref() == Some("reply-text"));
                match text.map(|case| Text::try_from(case.octets.as_slice())) {
                    Some(Ok(text)) => {
                        self.seen.api = Some(Ok(()));
                        noop.accept_with(text);
                    }
                    Some(Err(_)) => self.seen.api = Some(Err(vec!["invalid_argument"])),
                    None => noop.accept(),
                }
            }
            _ => {}
        }
        true
    }
}

/// Returns a path without its brackets.
fn bare(path: impl std::fmt::Display) -> String {
    let path = path.to_string();
    path.strip_prefix('<').and_then(|path| path.strip_suffix('>')).unwrap_or(&path).to_owned()
}

/// Returns the labels of the corpus for an error that the machine answered.
fn labels(fault: &server::Fault<'_>) -> Vec<&'static str> {
    let is_bdat = fault.line().get(..4).is_some_and(|verb| verb.eq_ignore_ascii_case(b"BDAT"));
    let of_octets = fault.error().map(|error| match error {
        ParseErrorKind::BareLf => "bare_lf",
        ParseErrorKind::BareCr => "bare_cr",
        ParseErrorKind::Nul => "nul_byte",
        ParseErrorKind::EightBit => "eight_bit",
        ParseErrorKind::Utf8 => "bad_utf8",
        ParseErrorKind::Control => "control_byte",
        ParseErrorKind::TooLong => "line_too_long",
        _ => "syntax",
    });
    let mut labels = Vec::from_iter(of_octets);
    labels.extend_from_slice(match fault.refusal().code().get() {
        _ if fault.refusal() == Refusal::NON_ASCII => &["eight_bit"][..],
        _ if fault.refusal() == Refusal::MESSAGE_TOO_BIG => &["message_too_big"],
        503 => &["bad_sequence"],
        554 if is_bdat => &["bad_sequence", "bdat_no_rcpt"],
        501 if is_bdat => &["bdat_bad_size"],
        452 if fault.refusal() == Refusal::TOO_MANY_RECIPIENTS => &["too_many_recipients"],
        550 | 553 if fault.refusal() == Refusal::UTF8_SENDER => &["smtputf8_required"],
        550 | 553 if fault.refusal() == Refusal::UTF8_RECIPIENT => &["smtputf8_required"],
        555 if fault.error().is_none() => &["unknown_param"],
        _ => &[],
    });
    labels
}

/// Returns the labels of the corpus for the end of the session.
fn labels_of(error: Error) -> Vec<&'static str> {
    match error {
        Error::Truncated(_) => vec!["truncated"],
        Error::Peer(violation) => match violation {
            Violation::EarlyTalk | Violation::UnauthorizedPipelining => vec!["unauth_pipelining"],
            Violation::PlaintextAfterStartTls => vec!["starttls_buffered"],
            Violation::OtherProtocol => vec!["forbidden_command"],
            Violation::EndlessLine => vec!["line_too_long"],
            Violation::UnknownChunkLength => vec!["bdat_bad_size"],
            Violation::EndlessChunk | Violation::EndlessMessage => vec!["message_too_big"],
            Violation::TooManyErrors { .. } => vec!["too_many_errors"],
            other => panic!("a violation that a client can't commit: {other}"),
        },
        other => panic!("not from the peer: {other}"),
    }
}

/// Puts the argument into the reply to NOOP.
pub(crate) fn run_api(case: &Case) -> Attacked<'_> {
    let mut attacked = Attacked::in_context(case);
    attacked.feed(b"NOOP\r\n");
    attacked.note();
    attacked
}

/// Decodes with the server what the client's encoder made of a body.
pub(crate) fn decode<'c>(case: &'c Case, wire: &[u8]) -> Attacked<'c> {
    let mut attacked = Attacked::in_context(case);
    attacked.feed(wire);
    attacked.note();
    attacked
}
