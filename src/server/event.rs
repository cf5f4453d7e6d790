//! What a server is told: one [`Event`] for each thing that a client does, with the words to answer.
//!
//! An event lends its answer: its methods take it by value, so nothing can be answered twice, and
//! the next poll can't come before the event is gone.

use super::answer::Answer;
use super::aside::{Atrn, Burl, Etrn, XClient, XForward};
use super::deferred::Deferred;
use super::login::{Auth, AuthResponse};
use super::query::{Expand, Help, Noop, Unknown, Verify};
use super::secure::{Handover, StartTls};
use super::transaction::{Chunk, Data, Mail, Message, Rcpt};
use crate::command::ClientName;
use crate::error::ParseErrorKind;
use crate::extension::{Capabilities, EhloLine};
use crate::reply::{Refusal, Text};

/// What a client does.
///
/// An event that is only dropped gets a default answer at the next poll: the usual one for RSET,
/// NOOP, VRFY, HELP and QUIT, 500 for an unknown verb, 550 for EXPN, XCLIENT and XFORWARD, 454 for
/// STARTTLS and AUTH, 459 for ETRN, 450 for ATRN, 421 for a greeting that was forgotten, and 451 for
/// all others. `Chunk`, `Reversed` and `Fault` need no answer; `Secure` is offered again.
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
    /// A verb that nobody has defined.
    Unknown(Unknown<'a>),
    /// QUIT: the session is about to end.
    Quit(Quit<'a>),
    /// The machine has refused something by itself; nothing is asked.
    Fault(Fault<'a>),
}

/// A client has connected (RFC 5321 3.1, 4.3.1).
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

impl Open<'_> {
    /// Greets: `220 host ESMTP`.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// The same, with a text of your own.
    pub fn accept_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }

    /// Turns the client away. After 554 it may only QUIT, after 521 (RFC 7504) likewise; 421 ends the
    /// session at once.
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
    }

    /// Puts the answer off: see [`Server::resume`](super::Server::resume).
    pub fn defer(self) -> Deferred {
        self.answer.defer()
    }
}

/// EHLO, HELO or LHLO (RFC 5321 4.1.1.1, RFC 2033 4.1). To accept it drops the open transaction; to refuse it does not.
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
    /// Left out is what may not be offered here: STARTTLS inside TLS, REQUIRETLS outside of it, and
    /// AUTH in the clear unless [`danger_auth_in_clear`](super::Config::danger_auth_in_clear) is set.
    pub fn accept(self, capabilities: &Capabilities) {
        self.answer.hello(capabilities, &[]);
    }

    /// The same, with lines of your own behind: keywords that have no name here, and those whose
    /// parameters are text.
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

    /// Refuses it.
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
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

impl Reset<'_> {
    /// `250 2.0.0`.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// The same, with a text of your own.
    pub fn accept_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }
}

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

impl Quit<'_> {
    /// `221 2.0.0 host`; then the session is over.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// The same, with a text of your own.
    pub fn accept_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }
}

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
    pub(super) ended_message: bool,
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

    /// The line, raw; empty for one that was too long to keep, and for a message.
    #[must_use]
    pub const fn line(&self) -> &'a [u8] {
        self.line
    }

    /// Whether a message was refused at its end: what its chunks gave is to be thrown away.
    #[must_use]
    pub const fn ended_message(&self) -> bool {
        self.ended_message
    }
}
