//! The events of commands that only ask: VRFY, EXPN, HELP, NOOP, and verbs that nobody has defined.

use super::answer::Answer;
use super::question::{acceptable, question};
use crate::command::{Argument, UnknownCommand};
use crate::reply::{Code, Status, Text};
use crate::wire::SinkFull;

/// VRFY (RFC 5321 3.5, 4.1.1.6). The default answer is the discreet 252.
///
/// ```
#[doc = include_str!("example.in")]
/// let replies = play("EHLO a.example\r\nVRFY ben\r\nVRFY eve\r\nVRFY dan\r\n", |event| match event {
///     Event::Verify(verify) => match verify.argument().as_bytes() {
///         b"ben" => verify.found(&[Text::new("Ben <ben@harbor.example>").unwrap()]).unwrap(),
///         b"eve" => verify.refuse(Refusal::NO_SUCH_USER),
///         _ => verify.accept_with(Text::new("just try").unwrap()),
///     },
///     other => usual(other),
/// });
/// assert!(replies.contains("\r\n250 2.1.5 Ben <ben@harbor.example>\r\n550 5.1.1 "));
/// assert!(replies.ends_with("\r\n252 2.5.0 just try\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Verify<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) argument: Argument<'a>,
    pub(super) utf8: bool,
}

question!(Verify);
acceptable!(Verify, "Can't say, but will take mail for it: 252.");

impl<'a> Verify<'a> {
    /// The user or mailbox that is asked about, without the parameter SMTPUTF8.
    #[must_use]
    pub const fn argument(&self) -> Argument<'a> {
        self.argument
    }

    /// Whether the client said SMTPUTF8 (RFC 6531 3.7.4.2), so that the reply may hold UTF-8. Without it,
    /// each character beyond ASCII is replaced.
    #[must_use]
    pub const fn smtp_utf8(&self) -> bool {
        self.utf8
    }

    /// Tells who it is: `250`, a line for each.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the lines don't fit; then the default answer is given.
    pub fn found(self, lines: &[Text<'_>]) -> Result<(), SinkFull> {
        self.answer.lines(Code::OK, Status::DESTINATION_ADDRESS_VALID, lines)
    }
}

/// EXPN (RFC 5321 3.5, 4.1.1.7).
///
/// ```
#[doc = include_str!("example.in")]
/// let replies = play("EHLO a.example\r\nEXPN crew\r\n", |event| match event {
///     Event::Expand(expand) => {
///         assert_eq!(expand.argument().as_bytes(), b"crew");
///         let crew = ["<ana@harbor.example>", "<ben@harbor.example>"];
///         expand.members(&crew.map(|name| Text::new(name).unwrap())).unwrap();
///     }
///     other => usual(other),
/// });
/// assert!(replies.ends_with("250-2.1.5 <ana@harbor.example>\r\n250 2.1.5 <ben@harbor.example>\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Expand<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) argument: Argument<'a>,
    pub(super) utf8: bool,
}

question!(Expand);

impl<'a> Expand<'a> {
    /// The list that is asked about, without the parameter SMTPUTF8.
    #[must_use]
    pub const fn argument(&self) -> Argument<'a> {
        self.argument
    }

    /// Whether the client said SMTPUTF8: see [`Verify::smtp_utf8`].
    #[must_use]
    pub const fn smtp_utf8(&self) -> bool {
        self.utf8
    }

    /// Tells its members: `250`, a line for each.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the lines don't fit; then the default answer is given.
    pub fn members(self, lines: &[Text<'_>]) -> Result<(), SinkFull> {
        self.answer.lines(Code::OK, Status::DESTINATION_ADDRESS_VALID, lines)
    }
}

/// HELP (RFC 5321 4.1.1.8).
///
/// ```
#[doc = include_str!("example.in")]
/// let replies = play("HELP data\r\n", |event| match event {
///     Event::Help(help) => {
///         assert_eq!(help.argument().unwrap().as_bytes(), b"data");
///         let lines = ["The message follows.", "End it with a lone dot."];
///         help.text(&lines.map(|line| Text::new(line).unwrap())).unwrap();
///     }
///     other => usual(other),
/// });
/// assert!(replies.ends_with("214-The message follows.\r\n214 End it with a lone dot.\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Help<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) argument: Option<Argument<'a>>,
}

question!(Help);

impl<'a> Help<'a> {
    /// What help is asked about.
    #[must_use]
    pub const fn argument(&self) -> Option<Argument<'a>> {
        self.argument
    }

    /// Helps: `214`, with these lines.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the lines don't fit; then the default answer is given.
    pub fn text(self, lines: &[Text<'_>]) -> Result<(), SinkFull> {
        self.answer.lines(Code::HELP_MESSAGE, Status::UNDEFINED, lines)
    }
}

/// NOOP (RFC 5321 4.1.1.9).
///
/// ```
#[doc = include_str!("example.in")]
/// let replies = play("NOOP ping\r\n", |event| match event {
///     Event::Noop(noop) => {
///         assert_eq!(noop.argument().unwrap().as_bytes(), b"ping");
///         noop.accept_with(Text::new("pong").unwrap());
///     }
///     other => usual(other),
/// });
/// assert!(replies.ends_with("250 pong\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Noop<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) argument: Option<Argument<'a>>,
}

question!(Noop);
acceptable!(Noop, "`250 2.0.0`.");

impl<'a> Noop<'a> {
    /// What stands behind the verb; it has no meaning.
    #[must_use]
    pub const fn argument(&self) -> Option<Argument<'a>> {
        self.argument
    }
}

/// A verb that nobody has defined, whole: for extensions of your own.
///
/// ```
#[doc = include_str!("example.in")]
/// let replies = play("XBREW pot-1\r\n", |event| match event {
///     Event::Unknown(unknown) => {
///         assert_eq!(unknown.command().to_string(), "XBREW pot-1");
///         unknown.accept_with(Text::new("brewing").unwrap());
///     }
///     other => usual(other),
/// });
/// assert!(replies.ends_with("250 brewing\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Unknown<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) command: UnknownCommand<'a>,
}

question!(Unknown);
acceptable!(Unknown, "`250 2.0.0`: you know what it means.");

impl<'a> Unknown<'a> {
    /// The verb and what stands behind it.
    #[must_use]
    pub const fn command(&self) -> &UnknownCommand<'a> {
        &self.command
    }
}
