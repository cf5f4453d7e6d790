//! The common part of all questions: the [`Row`] of each, the methods that [`question!`](question)
//! adds, and [`Question`], which can hold any of them.

use super::{Deferred, Owed, QuestionKind};
use crate::buffer::Buffer;
use crate::command::Command;
use crate::reply::{Code, EnhancedCode, Refusal, Severity, Text};
use crate::server::accepting::Accepting;
use crate::server::budget::Weight;
use crate::server::responder::Responder;
use crate::server::{Config, Facts, Server};
use crate::wire::SinkFull;

/// The properties of a question: its answers and their effects.
#[derive(Clone, Copy)]
pub(in crate::server) struct Row {
    /// The reply that accepts. `None` if the reply has another form; [`Question::reply`] then cannot
    /// accept either.
    pub(in crate::server) reply: fn(&Config, Owed) -> Option<&'static Accepting>,
    /// The replies whose text begins with the host name of the server.
    pub(in crate::server) named: Named,
    /// The answer to a question that the application drops.
    pub(in crate::server) dropped: Dropped,
    /// The budget that an accepted command counts against.
    pub(in crate::server) counts: Weight,
    /// Settles an accepted question: the state, the transaction and the budgets.
    pub(in crate::server) accepted: fn(&mut Server, Owed, &mut Buffer),
    /// Settles a question that is refused with a code other than 421, which ends the session.
    pub(in crate::server) refused: fn(&mut Server, Owed, Code, &mut Buffer),
}

impl Row {
    /// The row that most commands share.
    pub(in crate::server) const COMMAND: Self = Self {
        reply: |_, _| None,
        named: Named::Never,
        dropped: Dropped::Refused(Refusal::LOCAL_ERROR),
        counts: Weight::Nothing,
        accepted: |_, _, _| {},
        refused: |server, _, _, tx| server.count_idle(tx),
    };
}

/// The replies whose text begins with the host name of the server (RFC 5321 4.2). That of a 421 always
/// does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::server) enum Named {
    Never,
    /// Only that of the reply that accepts.
    Accepted,
    Always,
}

/// The default answer to a question.
#[derive(Clone, Copy, Debug)]
pub(in crate::server) enum Dropped {
    Accepted,
    Refused(Refusal<'static>),
}

/// The effect of a reply with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::server) enum Effect {
    Accept,
    Refuse,
}

/// The subject of a question: the line in the input, and the command in it.
#[derive(Clone, Copy)]
pub(in crate::server) struct About<'a, 'c> {
    line: &'a [u8],
    command: Option<&'c Command<'a>>,
}

impl<'a, 'c> About<'a, 'c> {
    /// Creates the subject of a line that is not a command, or not parsed as one.
    pub(in crate::server) const fn of_line(line: &'a [u8]) -> Self {
        Self { line, command: None }
    }

    pub(in crate::server) const fn of_command(line: &'a [u8], command: &'c Command<'a>) -> Self {
        Self { line, command: Some(command) }
    }

    pub(in crate::server) const fn line(&self) -> &'a [u8] {
        self.line
    }

    pub(in crate::server) const fn command(self) -> Option<&'c Command<'a>> {
        self.command
    }
}

/// A question, declared in the file of its name.
pub(in crate::server) trait Asked<'a>: Sized {
    const ROW: Row;

    /// Returns the event, or `None` if the question is another.
    fn event(answer: Responder<'a>, owed: Owed, about: About<'a, '_>) -> Option<Self>;
}

impl Owed {
    /// Returns the effect of a reply with this code, or `None` if it contradicts the next state of
    /// the machine.
    pub(in crate::server) fn effect(self, code: Code, config: &Config) -> Option<Effect> {
        if code.is_negative() {
            return Some(Effect::Refuse);
        }
        let usual = (self.row().reply)(config, self)?.code();
        let accepts = match usual {
            // Only these two codes start something.
            Code::SERVICE_READY | Code::START_MAIL_INPUT => code == usual,
            _ => code.severity() == Severity::PositiveCompletion,
        };
        accepts.then_some(Effect::Accept)
    }

    /// Returns `true` if the text of a reply with this code begins with the host name of the server
    /// (RFC 5321 4.2).
    pub(in crate::server) fn is_named(self, code: Code, config: &Config) -> bool {
        let row = self.row();
        code == Code::SERVICE_NOT_AVAILABLE
            || match row.named {
                Named::Never => false,
                Named::Accepted => {
                    (row.reply)(config, self).is_some_and(|usual| code == usual.code())
                }
                Named::Always => true,
            }
    }
}

/// Declares the type of a question.
///
/// ```text
/// question! {
///     /// Docs of the type.
///     pub struct Etrn<'a> {
///         /// Docs of the getter `node`.
///         get node: Argument<'a>,
///     }
///     accept: "Docs of `accept`.";
/// }
/// ```
///
/// The type gets its fields, a getter for each field with `get` (and none with `keep`), the methods
/// `facts`, `refuse`, `reply` and `defer`, and with `accept` the methods `accept` and
/// `accept_with`.
macro_rules! question {
    (
        $(#[$doc:meta])*
        pub struct $name:ident<'a> { $($(#[$field_doc:meta])* $kind:ident $field:ident: $type:ty),* $(,)? }
        $(accept: $accept:literal;)?
    ) => {
        $(#[$doc])*
        #[derive(Debug)]
        #[must_use = "the client waits for an answer"]
        pub struct $name<'a> {
            pub(in crate::server) answer: $crate::server::responder::Responder<'a>,
            $($field: $type,)*
        }

        impl<'a> $name<'a> {
            $(question!(@getter $kind [$(#[$field_doc])*] $field, $type);)*

            /// Returns the facts of the session.
            #[must_use]
            pub const fn facts(&self) -> $crate::server::Facts<'_> {
                self.answer.facts()
            }

            $(
                #[doc = $accept]
                pub fn accept(self) {
                    self.answer.accept_by(const { &<Self as $crate::server::event::question::Asked<'_>>::ROW }, None);
                }

                #[doc = concat!("Accepts with a text of the application: see [`accept`](", stringify!($name), "::accept).")]
                pub fn accept_with(self, text: $crate::reply::Text<'_>) {
                    let _: &str = $accept;
                    self.answer.accept(Some(text));
                }
            )?

            /// Refuses. A refusal with the code 421 ends the session (RFC 5321 3.8).
            pub fn refuse(self, refusal: $crate::reply::Refusal<'_>) {
                self.answer.refuse(&refusal);
            }

            /// Answers with any reply: see [`Question::reply`](crate::server::Question::reply).
            ///
            /// # Errors
            ///
            /// Returns [`ReplyError`](crate::server::ReplyError) if the reply is not possible. The
            /// next poll then gives the default answer.
            pub fn reply(
                self,
                code: $crate::reply::Code,
                enhanced: Option<$crate::reply::EnhancedCode>,
                lines: &[$crate::reply::Text<'_>],
            ) -> Result<(), $crate::server::ReplyError> {
                self.answer.reply(code, enhanced, lines)
            }

            /// Defers the answer: see [`Server::resume`](crate::server::Server::resume).
            pub fn defer(self) -> $crate::server::Deferred {
                self.answer.defer()
            }
        }

        impl<'a> From<$name<'a>> for $crate::server::Question<'a> {
            fn from(question: $name<'a>) -> Self {
                Self { answer: question.answer }
            }
        }
    };
    (@getter get [$(#[$doc:meta])*] $field:ident, $type:ty) => {
        $(#[$doc])*
        #[must_use]
        pub const fn $field(&self) -> $type {
            self.$field
        }
    };
    (@getter keep [$(#[$doc:meta])*] $field:ident, $type:ty) => {};
}
pub(super) use question;

/// A question of any kind: the result of [`Event::into_question`](super::Event::into_question).
///
/// ```
#[doc = include_str!("../example.in")]
/// use smtp_machine::server::Question;
///
/// // An overloaded server answers everything with 421, without a match over all events.
/// let replies = play("", |event| {
///     if let Ok(question) = event.into_question() {
///         let question: Question<'_> = question;
///         question.refuse(Refusal::TOO_BUSY);
///     }
/// });
/// assert!(replies.starts_with("421 mx.harbor.example "));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Question<'a> {
    pub(super) answer: Responder<'a>,
}

impl Question<'_> {
    /// Returns the kind of the question.
    #[must_use]
    pub fn kind(&self) -> QuestionKind {
        self.answer.kind()
    }

    /// Returns the facts of the session.
    #[must_use]
    pub const fn facts(&self) -> Facts<'_> {
        self.answer.facts()
    }

    /// Accepts with the default reply. EHLO is accepted without an extension.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// Refuses. A refusal with the code 421 ends the session (RFC 5321 3.8).
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
    }

    /// Answers with any reply of one or more lines, for example in a test server, or in a proxy
    /// that relays the replies of its backend. The code determines the effect: a 2yz code (354 for
    /// DATA, 220 for the greeting, STARTTLS and XCLIENT) accepts, a 4yz or 5yz code refuses.
    ///
    /// The host name of the server is written before the text of a 220 greeting, a 221 and a 421
    /// (RFC 5321 4.2). The enhanced code is omitted if the client was not offered
    /// ENHANCEDSTATUSCODES (RFC 2034), and if its class is not the first digit of the code.
    ///
    /// # Errors
    ///
    /// - [`ReplyError::Contradiction`] for a code that contradicts the next state of the machine:
    ///   1yz, a 3yz code except that for DATA, a positive code for EHLO (use
    ///   [`Hello::accept`](super::Hello::accept)), or for BDAT, whose octets have not arrived;
    /// - [`ReplyError::TooLong`] if the reply is longer than half of the output buffer, or than the
    ///   whole buffer if the command ends a pipelined group.
    ///
    /// The next poll then gives the default answer.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::reply::Code;
    /// use smtp_machine::server::ReplyError;
    ///
    /// let lines = ["no such user,", "sorry"].map(|line| Text::new(line).unwrap());
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<eve@harbor.example>\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Rcpt(rcpt) => rcpt.reply(Code::MAILBOX_UNAVAILABLE, None, &lines).unwrap(),
    ///     Event::Mail(mail) => {
    ///         let wrong = mail.reply(Code::START_MAIL_INPUT, None, &[]);
    ///         assert_eq!(wrong, Err(ReplyError::Contradiction(Code::START_MAIL_INPUT)));
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("451 4.3.0 Local error in processing\r\n503 5.5.1 Bad sequence of commands\r\n"));
    ///
    /// let replies = play(input, |event| match event {
    ///     Event::Rcpt(rcpt) => rcpt.reply(Code::MAILBOX_UNAVAILABLE, None, &lines).unwrap(),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("550-no such user,\r\n550 sorry\r\n"));
    /// ```
    pub fn reply(
        self,
        code: Code,
        enhanced: Option<EnhancedCode>,
        lines: &[Text<'_>],
    ) -> Result<(), ReplyError> {
        self.answer.reply(code, enhanced, lines)
    }

    /// Writes `octets` unchanged instead of a reply, and continues as if the question was accepted
    /// or refused. Servers that test the error handling of clients use it. Nothing is checked: half
    /// a line, two replies or no octets are possible.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the output has no space for the octets. The next poll then gives the
    /// default answer.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("NOOP\r\n", |event| match event {
    ///     Event::Noop(_) => {
    ///         let question = event.into_question().unwrap();
    ///         question.danger_raw(b"250 twice\r\n250 twice\r\n", true).unwrap();
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250 twice\r\n250 twice\r\n"));
    /// ```
    pub fn danger_raw(self, octets: &[u8], accepted: bool) -> Result<(), SinkFull> {
        self.answer.raw(octets, accepted)
    }

    /// Defers the answer: see [`Server::resume`](crate::server::Server::resume).
    pub fn defer(self) -> Deferred {
        self.answer.defer()
    }
}

/// The error of a reply that is not possible as an answer.
///
/// ```
/// use smtp_machine::{reply::Code, server::ReplyError};
///
/// let error = ReplyError::Contradiction(Code::START_MAIL_INPUT);
/// assert_eq!(error.to_string(), "reply code 354 contradicts the next state");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReplyError {
    /// The code contradicts the next state of the machine.
    #[error("reply code {0} contradicts the next state")]
    Contradiction(Code),
    /// The reply does not fit into the output buffer.
    #[error("reply too long for the output buffer")]
    TooLong,
}

impl From<SinkFull> for ReplyError {
    fn from(_: SinkFull) -> Self {
        Self::TooLong
    }
}
