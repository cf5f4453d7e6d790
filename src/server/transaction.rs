//! The events of a transaction: MAIL, RCPT, DATA, the pieces of the content, and its end.

use super::answer::Answer;
use super::content::Content;
use super::question::{acceptable, question};
use crate::address::{ForwardPath, ReversePath};
use crate::command::{MailCommand, RcptCommand};
use crate::reply::{Code, Refusal, Status, Text};
use crate::wire::SinkFull;

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

question!(Mail);
acceptable!(Mail, "Opens the transaction: `250 2.1.0`.");

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

    /// A message of CHECKPOINT (RFC 1845) goes on where it was cut off: 355, and then DATA without
    /// RCPT.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = "EHLO a.example\r\nMAIL FROM:<> TRANSID=<1@a.example>\r\nDATA\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Checkpoint)),
    ///     Event::Mail(mail) => mail.restart(63), // octets that are here from the last time
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("\r\n355 63 is the transaction offset\r\n354 "));
    /// ```
    pub fn restart(self, offset: u64) {
        self.answer.restart(offset);
    }

    /// Opens the transaction with another status and a text of your own, such as `2.3.6` and the
    /// priority that is given (RFC 6710 5).
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::reply::Status;
    ///
    /// let replies = play("EHLO a.example\r\nMAIL FROM:<> MT-PRIORITY=9\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::MtPriority)),
    ///     Event::Mail(mail) => mail.accept_as(
    ///         Status::REQUESTED_PRIORITY_WAS_CHANGED,
    ///         Text::new("3 is the new priority").unwrap(),
    ///     ),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250 2.3.6 3 is the new priority\r\n"));
    /// ```
    pub fn accept_as(self, status: Status, text: Text<'_>) {
        self.answer.accept_as(Code::OK, status, text);
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

question!(Rcpt);
acceptable!(Rcpt, "Takes the recipient: `250 2.1.5`.");

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

    /// Takes the recipient and tells that the message will go to `path` (251, RFC 5321 3.4). A path that does
    /// not fit is left out, and so is one that is not ASCII in a transaction without SMTPUTF8 (RFC 6531 3.7.4).
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

    /// Takes the recipient with a reply of several lines, as CONNEG has it (RFC 4141 5).
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the lines don't fit; then it is refused with 451 at the next poll.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example> CONNEG\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Conneg)),
    ///     Event::Rcpt(rcpt) => {
    ///         let lines = ["Recipient OK", "CONNEG (paper-size=A4)"];
    ///         rcpt.accept_lines(&lines.map(|line| Text::new(line).unwrap())).unwrap();
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250-2.1.5 Recipient OK\r\n250 2.1.5 CONNEG (paper-size=A4)\r\n"));
    /// ```
    pub fn accept_lines(self, lines: &[Text<'_>]) -> Result<(), SinkFull> {
        self.answer.lines(Code::OK, Status::DESTINATION_ADDRESS_VALID, lines)
    }
}

/// DATA (RFC 5321 4.1.1.4), or the first BDAT (RFC 3030 2): the content is to come.
///
/// What follows is the same for both: [`Chunk`]s, then a [`Message`]. How the content is framed is
/// for the machine to know.
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
    pub(super) recipient: Option<usize>,
}

question!(Data);

impl Data<'_> {
    /// On LMTP, when a message of one chunk (`BDAT n LAST`) is refused: the recipient that the answer is
    /// for. Such a refusal is asked for once for each accepted recipient (RFC 2033 4.2), until one is
    /// started: then [`Message`] asks for it and for all after it.
    #[must_use]
    pub const fn recipient(&self) -> Option<usize> {
        self.recipient
    }

    /// Asks for the content: 354. After BDAT it is on its way already, and nothing is said.
    pub fn start(self) {
        self.answer.accept(None);
    }

    /// The same, with a text of your own.
    pub fn start_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
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
pub struct Chunk<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) content: &'a mut Content,
}

impl core::fmt::Debug for Chunk<'_> {
    /// How long it is, not what is in it.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Chunk").field("len", &self.bytes.len()).finish_non_exhaustive()
    }
}

impl<'a> Chunk<'a> {
    /// The octets.
    #[must_use]
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Gives the message up: what is still to come of it is read and dropped, at its end the machine
    /// refuses it, and [`Event::TransactionDropped`](super::Event::TransactionDropped) tells. A refusal
    /// with the code 421 ends the session there.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\nHello\r\n.\r\n";
    /// let mut discarded = false;
    /// let replies = play(input, |event| match event {
    ///     Event::Chunk(chunk) => chunk.discard(Refusal::INSUFFICIENT_STORAGE), // the disk is full
    ///     Event::Message(_) => unreachable!("the machine has refused it"),
    ///     Event::TransactionDropped(_) => discarded = true,
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("354 Start mail input; end with <CRLF>.<CRLF>\r\n452 4.3.1 "));
    /// assert!(discarded);
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
    pub(super) recipient: Option<usize>,
}

question!(Message);
acceptable!(Message, "Takes the message: `250 2.6.0`.");

impl Message<'_> {
    /// On LMTP, the recipient that the answer is for (RFC 2033 4.2): 0 for the first that was
    /// accepted. `None` on SMTP, where one answer is for all.
    #[must_use]
    pub const fn recipient(&self) -> Option<usize> {
        self.recipient
    }

    /// Octets of content, counted as RFC 1870 5 does.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Whether a CR or LF stands alone in it, which is let through by BDAT, and by
    /// [`danger_accept_bare_newlines`](super::Config::danger_accept_bare_newlines). Never hand such a
    /// message on by DATA as it is.
    #[must_use]
    pub const fn has_bare_newline(&self) -> bool {
        self.bare_newline
    }
}
