//! What a server is told: one [`Event`] for each thing that a client does, with the words to answer.
//!
//! An event lends its answer: its methods take it by value, so nothing can be answered twice, and
//! the next poll can't come before the event is gone.

use super::answer::{Answer, Deferred};
use super::content::Content;
use super::query::{Expand, Help, Noop, Unknown, Verify};
use crate::address::{ForwardPath, ReversePath};
use crate::command::{ClientName, MailCommand, RcptCommand};
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

/// MAIL (RFC 5321 4.1.1.2): a transaction is to begin.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::address::ReversePath;
///
/// let replies = play("EHLO a.example\r\nMAIL FROM:<> SIZE=5\r\nMAIL FROM:<>\r\n", |event| match event {
///     Event::Mail(mail) => {
///         assert_eq!(mail.from(), ReversePath::Null);
///         assert_eq!(mail.command().size(), None); // not offered: refused before it comes here
///         mail.accept_with(Text::new("a report, well").unwrap());
///     }
///     other => usual(other),
/// });
/// assert!(replies.contains("\r\n555 5.5.4 "));
/// assert!(replies.ends_with("250 2.1.0 a report, well\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Mail<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) command: MailCommand<'a>,
}

impl<'a> Mail<'a> {
    /// The reverse-path: where reports about the message go.
    #[must_use]
    pub const fn from(&self) -> ReversePath<'a> {
        self.command.from()
    }

    /// The whole command, with its parameters.
    #[must_use]
    pub const fn command(&self) -> &MailCommand<'a> {
        &self.command
    }

    /// Opens the transaction: `250 2.1.0`.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// The same, with a text of your own.
    pub fn accept_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }

    /// Refuses it.
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
    }

    /// Puts the answer off: see [`Server::resume`](super::Server::resume).
    pub fn defer(self) -> Deferred {
        self.answer.defer()
    }
}

/// RCPT (RFC 5321 4.1.1.3): one more recipient. A refusal leaves the transaction as it is.
///
/// ```
#[doc = include_str!("example.in")]
/// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nRCPT TO:<x@harbor.example>\r\n";
/// let replies = play(input, |event| match event {
///     Event::Rcpt(rcpt) => match rcpt.to().to_string().as_str() {
///         "<ben@harbor.example>" => rcpt.accept_with(Text::new("Ben is here").unwrap()),
///         _ => rcpt.refuse(Refusal::NO_SUCH_USER),
///     },
///     other => usual(other),
/// });
/// assert!(replies.contains("250 2.1.5 Ben is here\r\n550 5.1.1 "));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Rcpt<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) command: RcptCommand<'a>,
}

impl<'a> Rcpt<'a> {
    /// The forward-path: who is to get the message.
    #[must_use]
    pub const fn to(&self) -> ForwardPath<'a> {
        self.command.to()
    }

    /// The whole command, with its parameters.
    #[must_use]
    pub const fn command(&self) -> &RcptCommand<'a> {
        &self.command
    }

    /// Takes the recipient and tells that the message will go to `path` (251, RFC 5321 3.4).
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Rcpt(rcpt) => rcpt.forward(ForwardPath::try_from("<ben@orchard.example>").unwrap()),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("251 2.1.5 User not local; will forward to <ben@orchard.example>\r\n"));
    /// ```
    pub fn forward(self, path: ForwardPath<'_>) {
        self.answer.forward(path);
    }

    /// Takes the recipient: `250 2.1.5`.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// The same, with a text of your own.
    pub fn accept_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }

    /// Refuses it.
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
    }

    /// Puts the answer off: see [`Server::resume`](super::Server::resume).
    pub fn defer(self) -> Deferred {
        self.answer.defer()
    }
}

/// DATA (RFC 5321 4.1.1.4): the content is to come.
///
/// ```
#[doc = include_str!("example.in")]
/// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\nHello\r\n.\r\n";
/// let replies = play(input, |event| match event {
///     Event::Data(data) => data.start_with(Text::new("go ahead").unwrap()),
///     other => usual(other),
/// });
/// assert!(replies.contains("354 go ahead\r\n250 2.6.0 "));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Data<'a> {
    pub(super) answer: Answer<'a>,
}

impl Data<'_> {
    /// Asks for the content: 354.
    pub fn start(self) {
        self.answer.accept(None);
    }

    /// The same, with a text of your own.
    pub fn start_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }

    /// Refuses it.
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
    }

    /// Puts the answer off: see [`Server::resume`](super::Server::resume).
    pub fn defer(self) -> Deferred {
        self.answer.defer()
    }
}

/// A piece of the content: octets as they came, without the dots that transparency added.
///
/// The pieces of a message put together are the message. How it is cut into pieces says nothing.
///
/// ```
#[doc = include_str!("example.in")]
/// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n..\r\nHello\r\n.\r\n";
/// let mut content = Vec::new();
/// play(input, |event| match event {
///     Event::Chunk(chunk) => content.extend_from_slice(chunk.bytes()),
///     other => usual(other),
/// });
/// assert_eq!(content, b".\r\nHello\r\n");
/// ```
#[derive(Debug)]
pub struct Chunk<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) content: &'a mut Content,
}

impl<'a> Chunk<'a> {
    /// The octets.
    #[must_use]
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Gives the message up: what is still to come of it is read and dropped, and at its end the
    /// machine refuses it and says so with a [`Fault`].
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\nHello\r\n.\r\n";
    /// let mut thrown_away = false;
    /// let replies = play(input, |event| match event {
    ///     Event::Chunk(chunk) => chunk.discard(Refusal::INSUFFICIENT_STORAGE), // the disk is full
    ///     Event::Message(_) => unreachable!("the machine has refused it"),
    ///     Event::Fault(fault) => thrown_away = fault.ended_message(),
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("354 Start mail input; end with <CRLF>.<CRLF>\r\n452 4.3.1 "));
    /// assert!(thrown_away);
    /// ```
    pub fn discard(self, refusal: Refusal<'static>) {
        self.content.discard(refusal);
    }
}

/// The content is complete (RFC 5321 4.2.5). To accept it is to take responsibility for it: store it
/// first.
///
/// ```
#[doc = include_str!("example.in")]
/// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\nHello\r\n.\r\n";
/// let replies = play(input, |event| match event {
///     Event::Message(message) => {
///         assert_eq!(message.size(), 7);
///         assert!(!message.has_bare_newline());
///         message.accept_with(Text::new("queued as 1A2B").unwrap());
///     }
///     other => usual(other),
/// });
/// assert!(replies.ends_with("250 2.6.0 queued as 1A2B\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Message<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) size: u64,
    pub(super) bare_newline: bool,
}

impl Message<'_> {
    /// Octets of content, counted as RFC 1870 5 does.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Whether a CR or LF stands alone in it, which only
    /// [`danger_accept_bare_newlines`](super::Config::danger_accept_bare_newlines) lets through.
    #[must_use]
    pub const fn has_bare_newline(&self) -> bool {
        self.bare_newline
    }

    /// Takes the message: `250 2.6.0`.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// The same, with a text of your own.
    pub fn accept_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }

    /// Refuses it.
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
    }

    /// Puts the answer off: see [`Server::resume`](super::Server::resume).
    pub fn defer(self) -> Deferred {
        self.answer.defer()
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
