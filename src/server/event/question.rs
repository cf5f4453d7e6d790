//! What all questions have in common: the [`Row`] that each has, the methods that [`question!`](question)
//! gives it, and [`Question`], whichever it is.

use super::{Deferred, Owed, QuestionKind};
use crate::buffer::Buffer;
use crate::command::Command;
use crate::reply::{Code, EnhancedCode, Refusal, Severity, Status, Text};
use crate::server::budget::Weight;
use crate::server::responder::Responder;
use crate::server::{Config, Facts, Server};
use crate::wire::SinkFull;

/// What the machine knows of a question: the answers to it, and where they lead.
#[derive(Clone, Copy)]
pub(in crate::server) struct Row {
    /// The reply that accepts: code, status for the enhanced code, text. `None` if the reply is not text of this
    /// kind, so that [`Question::reply`] can't accept either.
    pub(in crate::server) reply: fn(&Config, Owed) -> Option<Accepting>,
    /// Whether the text of the reply begins with the server's own name.
    pub(in crate::server) named: Named,
    /// The answer to a question that the application drops.
    pub(in crate::server) dropped: Dropped,
    /// The budget that an accepted command counts against.
    pub(in crate::server) counts: Weight,
    /// Changes state, transaction and budgets after the question is accepted.
    pub(in crate::server) accepted: fn(&mut Server, Owed, &mut Buffer),
    /// The same after it is refused with a code other than 421, which ends the session.
    pub(in crate::server) refused: fn(&mut Server, Owed, Code, &mut Buffer),
}

type Accepting = (Code, Option<Status>, &'static str);

impl Row {
    /// What most commands have.
    pub(in crate::server) const COMMAND: Self = Self {
        reply: |_, _| None,
        named: Named::Never,
        dropped: Dropped::Refused(Refusal::LOCAL_ERROR),
        counts: Weight::Nothing,
        accepted: |_, _, _| {},
        refused: |server, _, _, tx| server.count_idle(tx),
    };
}

/// Whether a reply begins with the server's own name (RFC 5321 4.2). A 421 always does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::server) enum Named {
    Never,
    /// The one that accepts does.
    Accepted,
    Always,
}

/// The answer to a question that is dropped.
#[derive(Clone, Copy, Debug)]
pub(in crate::server) enum Dropped {
    Accepted,
    Refused(Refusal<'static>),
}

/// What a reply with a certain code does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::server) enum Effect {
    Accept,
    Refuse,
}

/// What a question is about: the line in the input, and the command that it holds.
#[derive(Clone, Copy)]
pub(in crate::server) struct About<'a> {
    line: &'a [u8],
    command: Option<Command<'a>>,
}

impl<'a> About<'a> {
    /// About a line that is no command, or none that is parsed whole.
    pub(in crate::server) const fn a_line(line: &'a [u8]) -> Self {
        Self { line, command: None }
    }

    pub(in crate::server) const fn a_command(line: &'a [u8], command: Command<'a>) -> Self {
        Self { line, command: Some(command) }
    }

    pub(in crate::server) const fn line(&self) -> &'a [u8] {
        self.line
    }

    pub(in crate::server) const fn command(self) -> Option<Command<'a>> {
        self.command
    }
}

/// A question, as its file declares it.
pub(in crate::server) trait Asked<'a>: Sized {
    const ROW: Row;

    /// The event that asks; `None` if it is about something else.
    fn event(answer: Responder<'a>, owed: Owed, about: About<'a>) -> Option<Self>;
}

impl Owed {
    /// What a reply with this code does; `None` if it contradicts what the machine would do next.
    pub(in crate::server) fn effect(self, code: Code, config: &Config) -> Option<Effect> {
        if code.is_negative() {
            return Some(Effect::Refuse);
        }
        let (usual, ..) = (self.row().reply)(config, self)?;
        let accepts = match usual {
            // These two start something, and no other code does.
            Code::SERVICE_READY | Code::START_MAIL_INPUT => code == usual,
            _ => code.severity() == Severity::PositiveCompletion,
        };
        accepts.then_some(Effect::Accept)
    }

    /// Whether the text of a reply with this code begins with the server's own name (RFC 5321 4.2).
    pub(in crate::server) fn is_named(self, code: Code, config: &Config) -> bool {
        let row = self.row();
        code == Code::SERVICE_NOT_AVAILABLE
            || match row.named {
                Named::Never => false,
                Named::Accepted => {
                    (row.reply)(config, self).is_some_and(|(usual, ..)| code == usual)
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
/// The type gets its fields, a getter for each with `get` (`keep` is a field without), the methods `facts`, `refuse`, `reply` and `defer`,
/// and, with `accept`, the methods `accept` and `accept_with`.
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

            /// What is known of the session.
            #[must_use]
            pub const fn facts(&self) -> $crate::server::Facts<'_> {
                self.answer.facts()
            }

            $(
                #[doc = $accept]
                pub fn accept(self) {
                    self.answer.accept(None);
                }

                #[doc = concat!("Accepts with a text of the application's own: see [`accept`](", stringify!($name), "::accept).")]
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
            /// [`ReplyError`](crate::server::ReplyError); the default answer is given at the next poll then.
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

/// A question, whichever it is: what [`Event::into_question`](super::Event::into_question) gives.
///
/// ```
#[doc = include_str!("../example.in")]
/// use smtp_machine::server::Question;
///
/// // Overloaded: everything is answered with 421, without a match over all events.
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
    /// Which question it is.
    #[must_use]
    pub fn kind(&self) -> QuestionKind {
        self.answer.kind()
    }

    /// What is known of the session.
    #[must_use]
    pub const fn facts(&self) -> Facts<'_> {
        self.answer.facts()
    }

    /// Accepts with the usual reply. EHLO is accepted without any extension.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// Refuses. A refusal with the code 421 ends the session (RFC 5321 3.8).
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
    }

    /// Answers with any reply of one or more lines, as a test server does, or a proxy that passes on
    /// what its backend said. What happens next follows from the code: a 2yz (354 for DATA, 220 for the
    /// greeting, STARTTLS and XCLIENT) accepts, a 4yz or 5yz refuses.
    ///
    /// The name of the server is put in front of the text of a 220 greeting, a 221 and a 421 (RFC 5321
    /// 4.2). The enhanced code is left out where the client was not offered them (RFC 2034), and where
    /// its class is not the first digit of the code.
    ///
    /// # Errors
    ///
    /// [`ReplyError::Contradiction`] for a code that says something else than what the machine would do
    /// next: 1yz, a 3yz other than that for DATA, a positive code for EHLO (use
    /// [`Hello::accept`](super::Hello::accept)), or for BDAT, whose octets have not come yet.
    /// [`ReplyError::TooLong`] when the reply is longer than half of the output buffer (all of it, where
    /// the command ends a pipelined group). The default answer is given at the next poll then.
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
    /// # let replies = play(input, |event| match event {
    /// #     Event::Rcpt(rcpt) => rcpt.reply(Code::MAILBOX_UNAVAILABLE, None, &lines).unwrap(),
    /// #     other => usual(other),
    /// # });
    /// # assert!(replies.ends_with("550-no such user,\r\n550 sorry\r\n"));
    /// ```
    pub fn reply(
        self,
        code: Code,
        enhanced: Option<EnhancedCode>,
        lines: &[Text<'_>],
    ) -> Result<(), ReplyError> {
        self.answer.reply(code, enhanced, lines)
    }

    /// Writes `octets` as they are instead of a reply, and goes on as if the question was accepted or
    /// refused: for servers that test how clients take nonsense. Nothing is checked; half a line, two
    /// replies or no octets at all are possible.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the output has no space for it; the default answer is given at the next poll then.
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

/// Why a reply can't be given as an answer.
///
/// ```
/// use smtp_machine::{reply::Code, server::ReplyError};
///
/// let error = ReplyError::Contradiction(Code::START_MAIL_INPUT);
/// assert_eq!(error.to_string(), "a reply 354 contradicts what follows");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReplyError {
    /// The code says something else than what the machine would do next.
    #[error("a reply {0} contradicts what follows")]
    Contradiction(Code),
    /// The reply does not fit into the output buffer.
    #[error("the reply is longer than the output buffer can hold")]
    TooLong,
}

impl From<SinkFull> for ReplyError {
    fn from(_: SinkFull) -> Self {
        Self::TooLong
    }
}
