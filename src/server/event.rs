//! What a server is told: one [`Event`] for each thing that a client does, with the methods to answer.
//!
//! An event lends its answer: its methods take it by value, so nothing can be answered twice, and
//! the next poll can't come before the event is gone.

use super::answer::Answer;
use super::aside::{Atrn, Burl, Etrn, XClient, XForward};
use super::deferred::Deferred;
use super::login::{Auth, AuthResponse};
use super::query::{Expand, Help, Noop, Unknown, Verify};
use super::question::{Question, acceptable, question};
use super::secure::{Handover, StartTls};
use super::transaction::{Chunk, Data, Mail, Message, Rcpt};
use crate::command::ClientName;
use crate::error::ParseErrorKind;
use crate::extension::{Capabilities, EhloLine};
use crate::reply::Refusal;

/// What a client does.
///
/// An event that is only dropped gets a default answer at the next poll: the usual one for RSET,
/// NOOP, VRFY, HELP and QUIT, 500 for an unknown verb, 550 for EXPN, XCLIENT and XFORWARD, 454 for
/// STARTTLS and AUTH, 459 for ETRN, 450 for ATRN, 421 for a greeting that was forgotten, and 451 for
/// all others. `Chunk`, `Reversed`, `Fault` and `TransactionDropped` need no answer;
/// `Secure` is offered again.
///
/// ```
#[doc = include_str!("example.in")]
/// let replies = play("HELP\r\nXBREW pot-1\r\n", |event| match event {
///     Event::Open(open) => open.accept(),
///     Event::Help(_) | Event::Unknown(_) => {} // dropped: the default answer
///     _ => {}
/// });
/// assert!(replies.contains("\r\n214 See RFC 5321\r\n500 "), "{replies}");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A client has connected: greet it or turn it away.
    Open(Open<'a>),
    /// EHLO, HELO or LHLO.
    Hello(Hello<'a>),
    /// MAIL: a transaction is to begin.
    Mail(Mail<'a>),
    /// RCPT: one more recipient.
    Rcpt(Rcpt<'a>),
    /// DATA, or the first BDAT: the content is to come.
    Data(Data<'a>),
    /// A piece of the content.
    Chunk(Chunk<'a>),
    /// The content is complete: take it or refuse it. On LMTP once for each accepted recipient.
    Message(Message<'a>),
    /// BURL: a piece of the content is to be fetched.
    Burl(Burl<'a>),
    /// STARTTLS.
    StartTls(StartTls<'a>),
    /// The 220 to STARTTLS is written: set TLS up.
    Secure(Handover<'a>),
    /// AUTH: the client wants to log in.
    Auth(Auth<'a>),
    /// A response to a challenge.
    AuthResponse(AuthResponse<'a>),
    /// ETRN: the client asks for its queue.
    Etrn(Etrn<'a>),
    /// ATRN: the client wants to change roles.
    Atrn(Atrn<'a>),
    /// The 250 to ATRN is written: the other side is the server now, and this session is done. What is
    /// left in the input is what that server says.
    Reversed,
    /// XCLIENT: whom a proxy speaks for.
    XClient(XClient<'a>),
    /// XFORWARD: what to log of the client behind a filter.
    XForward(XForward<'a>),
    /// RSET: the transaction is dropped.
    Reset(Reset<'a>),
    /// VRFY.
    Verify(Verify<'a>),
    /// EXPN, when it was offered.
    Expand(Expand<'a>),
    /// HELP.
    Help(Help<'a>),
    /// NOOP.
    Noop(Noop<'a>),
    /// A verb that has no name here.
    Unknown(Unknown<'a>),
    /// QUIT: the session is about to end.
    Quit(Quit<'a>),
    /// The machine has refused something by itself; nothing is asked.
    Fault(Fault<'a>),
    /// An open transaction (MAIL was accepted) has ended without a [`Message`] that was answered: what is
    /// kept of its envelope and content is to be thrown away. Nothing is asked. On LMTP a message that was
    /// accepted for one recipient is not dropped, although the session may end before the others are asked.
    TransactionDropped(DropCause),
}

/// Why a transaction was dropped.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::server::DropCause;
///
/// let mut dropped = Vec::new();
/// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRSET\r\nMAIL FROM:<>\r\nEHLO a.example\r\nMAIL FROM:<>\r\nQUIT\r\n";
/// play(input, |event| match event {
///     Event::TransactionDropped(cause) => dropped.push(cause),
///     other => usual(other),
/// });
/// assert_eq!(dropped, [DropCause::Reset, DropCause::Hello, DropCause::Quit]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DropCause {
    /// RSET.
    Reset,
    /// EHLO, HELO or LHLO.
    Hello,
    /// QUIT.
    Quit,
    /// The message or a chunk of it was refused before it was complete: by the machine, as
    /// [`Event::Fault`] told, or by [`Chunk::discard`], or as the answer to its first chunk.
    Refused,
    /// The session ended: an error, a 421, or the client hung up.
    EndOfSession,
}

impl<'a> Event<'a> {
    /// The question that the event asks, whichever it is; the event itself when it asks none.
    ///
    /// # Errors
    ///
    /// The event, when it is no question: `Chunk`, `Secure`, `Reversed`, `Fault`, `TransactionDropped`.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// // A server that is about to restart refuses every command, whatever it is.
    /// let replies = play("MAIL FROM:<>\r\n", |event| match event.into_question() {
    ///     Ok(question) => question.refuse(Refusal::SHUTTING_DOWN),
    ///     Err(_event) => {}
    /// });
    /// assert!(replies.starts_with("421 mx.harbor.example Service shutting down"));
    /// ```
    pub fn into_question(self) -> Result<Question<'a>, Self> {
        Ok(match self {
            Self::Open(it) => it.into(),
            Self::Hello(it) => it.into(),
            Self::Mail(it) => it.into(),
            Self::Rcpt(it) => it.into(),
            Self::Data(it) => it.into(),
            Self::Message(it) => it.into(),
            Self::Burl(it) => it.into(),
            Self::StartTls(it) => it.into(),
            Self::Auth(it) => it.into(),
            Self::AuthResponse(it) => it.into(),
            Self::Etrn(it) => it.into(),
            Self::Atrn(it) => it.into(),
            Self::XClient(it) => it.into(),
            Self::XForward(it) => it.into(),
            Self::Reset(it) => it.into(),
            Self::Verify(it) => it.into(),
            Self::Expand(it) => it.into(),
            Self::Help(it) => it.into(),
            Self::Noop(it) => it.into(),
            Self::Unknown(it) => it.into(),
            Self::Quit(it) => it.into(),
            Self::Chunk(_)
            | Self::Secure(_)
            | Self::Reversed
            | Self::Fault(_)
            | Self::TransactionDropped(_) => return Err(self),
        })
    }

    /// Refuses whatever is asked; does nothing when the event asks nothing.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let replies = play("", |event| event.refuse(Refusal::TOO_BUSY));
    /// assert!(replies.starts_with("421 mx.harbor.example "));
    /// ```
    pub fn refuse(self, refusal: Refusal<'_>) {
        if let Ok(question) = self.into_question() {
            question.refuse(refusal);
        }
    }

    /// Defers whatever is asked; `None` when the event asks nothing.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let mut deferred = None;
    /// play("", |event| deferred = event.defer());
    /// assert!(deferred.is_some()); // Server::resume gives the event back
    /// ```
    pub fn defer(self) -> Option<Deferred> {
        self.into_question().ok().map(Question::defer)
    }
}

/// A client has connected (RFC 5321 3.1, 4.3.1). A client that is refused with 554, or with 521 (RFC
/// 7504), may only say QUIT; 421 ends the session at once.
///
/// ```
#[doc = include_str!("example.in")]
/// let replies = play("", |event| match event {
///     Event::Open(open) => open.accept_with(Text::new("ESMTP at your service").unwrap()),
///     _ => {}
/// });
/// assert_eq!(replies, "220 mx.harbor.example ESMTP at your service\r\n");
///
/// let replies = play("MAIL FROM:<>\r\n", |event| match event {
///     Event::Open(open) => open.refuse(Refusal::HOST_DOES_NOT_ACCEPT_MAIL),
///     _ => {}
/// });
/// assert!(replies.starts_with("521 mx.harbor.example "));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Open<'a> {
    pub(super) answer: Answer<'a>,
}

question!(Open);
acceptable!(Open, "Greets: `220 host ESMTP`.");

/// EHLO, HELO or LHLO (RFC 5321 4.1.1.1, RFC 2033 4.1). When it is accepted, an open transaction is
/// dropped; when it is refused, it is not.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::command::ClientName;
///
/// let replies = play("EHLO relay.orchard.example\r\n", |event| match event {
///     Event::Hello(hello) => {
///         assert!(hello.is_extended());
///         assert_eq!(hello.name().to_string(), "relay.orchard.example");
///         hello.accept(&Capabilities::EMPTY.with(Extension::Pipelining));
///     }
///     other => usual(other),
/// });
/// assert!(replies.ends_with("250-mx.harbor.example\r\n250 PIPELINING\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Hello<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) name: ClientName<'a>,
    pub(super) extended: bool,
}

question!(Hello);

impl<'a> Hello<'a> {
    /// What the client calls itself.
    #[must_use]
    pub const fn name(&self) -> ClientName<'a> {
        self.name
    }

    /// Whether it was EHLO or LHLO, so that extensions are understood.
    #[must_use]
    pub const fn is_extended(&self) -> bool {
        self.extended
    }

    /// Accepts and offers `capabilities`. What is not offered is refused from here on. After HELO
    /// nothing is offered, but ENHANCEDSTATUSCODES still shows in the replies.
    ///
    /// Left out is what may not be offered here, or can't work: STARTTLS inside TLS, REQUIRETLS outside of
    /// it, AUTH in the clear unless [`danger_auth_in_clear`](super::Config::danger_auth_in_clear) is set,
    /// BINARYMIME without CHUNKING, SMTPUTF8 without 8BITMIME. SIZE is offered with the limit that is
    /// enforced: the smaller of the one given here and
    /// [`max_message`](super::Config::with_max_message).
    pub fn accept(self, capabilities: &Capabilities) {
        self.answer.hello(capabilities, &[]);
    }

    /// The same, followed by lines of your own: keywords that have no name here, and those whose
    /// parameters are text. A line that names an extension offers it: `AUTH PLAIN` enables AUTH with
    /// PLAIN, `LIMITS RCPTMAX=5` is enforced, and so on.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::extension::EhloLine;
    ///
    /// let more = ["BURL imap", "X-COLOUR blue"].map(|line| EhloLine::try_from(line).unwrap());
    /// let replies = play("EHLO a.example\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept_with(&Capabilities::EMPTY, &more),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250-mx.harbor.example\r\n250-BURL imap\r\n250 X-COLOUR blue\r\n"));
    /// ```
    pub fn accept_with(self, capabilities: &Capabilities, more: &[EhloLine<'_>]) {
        self.answer.hello(capabilities, more);
    }
}

/// RSET (RFC 5321 4.1.1.5): the transaction is dropped.
///
/// ```
#[doc = include_str!("example.in")]
/// let replies = play("RSET\r\n", |event| match event {
///     Event::Reset(reset) => reset.accept_with(Text::new("all forgotten").unwrap()),
///     other => usual(other),
/// });
/// assert!(replies.ends_with("250 all forgotten\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Reset<'a> {
    pub(super) answer: Answer<'a>,
}

question!(Reset);
acceptable!(Reset, "`250 2.0.0`.");

/// QUIT (RFC 5321 4.1.1.10): an open transaction is dropped.
///
/// ```
#[doc = include_str!("example.in")]
/// let replies = play("QUIT\r\n", |event| match event {
///     Event::Quit(quit) => quit.accept_with(Text::new("see you").unwrap()),
///     other => usual(other),
/// });
/// assert!(replies.ends_with("221 mx.harbor.example see you\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Quit<'a> {
    pub(super) answer: Answer<'a>,
}

question!(Quit);
acceptable!(Quit, "`221 2.0.0 host`; then the session is over.");

/// Something that the machine refused by itself: for logs and counters.
///
/// ```
#[doc = include_str!("example.in")]
/// let mut faults = Vec::new();
/// play("MAIL FROM:<ana\r\n", |event| match event {
///     Event::Fault(fault) => faults.push((fault.refusal().code().get(), fault.line().to_vec())),
///     other => usual(other),
/// });
/// assert_eq!(faults, [(503, b"MAIL FROM:<ana".to_vec())]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Fault<'a> {
    pub(super) refusal: Refusal<'static>,
    pub(super) error: Option<ParseErrorKind>,
    pub(super) line: &'a [u8],
}

impl<'a> Fault<'a> {
    /// What the client was told.
    #[must_use]
    pub const fn refusal(&self) -> Refusal<'static> {
        self.refusal
    }

    /// What is wrong with the octets of the line or of the message, when that is the reason.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::error::ParseErrorKind;
    ///
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\none\ntwo\r\n.\r\n";
    /// let mut errors = Vec::new();
    /// play(input, |event| match event {
    ///     Event::Fault(fault) => errors.extend(fault.error()),
    ///     other => usual(other),
    /// });
    /// assert_eq!(errors, [ParseErrorKind::BareLf]);
    /// ```
    #[must_use]
    pub const fn error(&self) -> Option<ParseErrorKind> {
        self.error
    }

    /// The line, raw; empty for one that was too long to keep, for a message, and for a line that may hold
    /// a secret: AUTH in any spelling, a response, what comes after AUTH and is no command, BURL.
    #[must_use]
    pub const fn line(&self) -> &'a [u8] {
        self.line
    }
}
