//! What a server is told: one [`Event`] for each thing that a client does, with the words to answer.
//!
//! An event lends its answer: its methods take it by value, so nothing can be answered twice, and
//! the next poll can't come before the event is gone.

use super::answer::{Answer, Deferred};
use super::query::{Expand, Help, Noop, Unknown, Verify};
use super::transaction::{Chunk, Data, Mail, Message, Rcpt};
use crate::command::ClientName;
use crate::extension::Capabilities;
use crate::reply::{Refusal, Text};

/// What a client does.
///
/// An event that is only dropped gets a default answer at the next poll: the usual one for RSET,
/// NOOP, VRFY, HELP and QUIT, 500 for an unknown verb, 550 for EXPN, 421 for a greeting that was
/// forgotten, and 451 for all others. `Chunk` and `Fault` need no answer.
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
    /// EHLO or HELO.
    Hello(Hello<'a>),
    /// MAIL: a transaction is to begin.
    Mail(Mail<'a>),
    /// RCPT: one more recipient.
    Rcpt(Rcpt<'a>),
    /// DATA: the content is to come.
    Data(Data<'a>),
    /// A piece of the content.
    Chunk(Chunk<'a>),
    /// The content is complete: take it or refuse it.
    Message(Message<'a>),
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

/// EHLO or HELO (RFC 5321 4.1.1.1). To accept it drops the open transaction; to refuse it does not.
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

    /// Whether it was EHLO, so that extensions are understood.
    #[must_use]
    pub const fn is_extended(&self) -> bool {
        self.extended
    }

    /// Accepts and offers `capabilities`. What is not offered is refused from here on. After HELO
    /// nothing is offered, but ENHANCEDSTATUSCODES still shows in the replies.
    pub fn accept(self, capabilities: &Capabilities) {
        self.answer.hello(capabilities);
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
    pub(super) line: &'a [u8],
    pub(super) ended_message: bool,
}

impl<'a> Fault<'a> {
    /// What the client was told.
    #[must_use]
    pub const fn refusal(&self) -> Refusal<'static> {
        self.refusal
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
