//! What all questions have in common: [`Question`], whichever it is, and [`QuestionKind`].

use super::Facts;
use super::answer::Answer;
use super::deferred::Deferred;
use crate::reply::{Code, EnhancedCode, Refusal, Text};
use crate::wire::SinkFull;

/// The methods that each question has.
macro_rules! question {
    ($name:ident) => {
        impl<'a> $name<'a> {
            /// What is known of the session.
            #[must_use]
            pub const fn facts(&self) -> super::Facts<'_> {
                self.answer.facts()
            }

            /// Refuses. A refusal with the code 421 ends the session (RFC 5321 3.8).
            pub fn refuse(self, refusal: crate::reply::Refusal<'_>) {
                self.answer.refuse(&refusal);
            }

            /// Answers with any reply: see [`Question::reply`](super::Question::reply).
            ///
            /// # Errors
            ///
            /// [`ReplyError`](super::ReplyError); the default answer is given at the next poll then.
            pub fn reply(
                self,
                code: crate::reply::Code,
                enhanced: Option<crate::reply::EnhancedCode>,
                lines: &[crate::reply::Text<'_>],
            ) -> Result<(), super::ReplyError> {
                self.answer.reply(code, enhanced, lines)
            }

            /// Defers the answer: see [`Server::resume`](super::Server::resume).
            pub fn defer(self) -> super::Deferred {
                self.answer.defer()
            }
        }

        impl<'a> From<$name<'a>> for super::Question<'a> {
            fn from(question: $name<'a>) -> Self {
                Self { answer: question.answer }
            }
        }
    };
}
pub(super) use question;

/// The methods of a question that can be accepted by one reply.
macro_rules! acceptable {
    ($name:ident, $accept:literal) => {
        impl $name<'_> {
            #[doc = $accept]
            pub fn accept(self) {
                self.answer.accept(None);
            }

            /// The same, with a text of your own.
            pub fn accept_with(self, text: crate::reply::Text<'_>) {
                self.answer.accept(Some(text));
            }
        }
    };
}
pub(super) use acceptable;

/// Which question it is.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::server::{Question, QuestionKind};
///
/// let mut asked = Vec::new();
/// play("HELO a.example\r\nMAIL FROM:<>\r\n", |event| match event.into_question() {
///     Ok(question) => {
///         asked.push(question.kind());
///         question.accept();
///     }
///     Err(_no_question) => {}
/// });
/// assert_eq!(asked, [QuestionKind::Open, QuestionKind::Hello, QuestionKind::Mail]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuestionKind {
    /// The greeting.
    Open,
    /// EHLO, HELO or LHLO.
    Hello,
    /// MAIL.
    Mail,
    /// RCPT.
    Rcpt,
    /// DATA, or the first BDAT.
    Data,
    /// The end of a message.
    Message,
    /// BURL.
    Burl,
    /// STARTTLS.
    StartTls,
    /// AUTH.
    Auth,
    /// A response in an exchange of AUTH.
    AuthResponse,
    /// ETRN.
    Etrn,
    /// ATRN.
    Atrn,
    /// XCLIENT.
    XClient,
    /// XFORWARD.
    XForward,
    /// RSET.
    Reset,
    /// VRFY.
    Verify,
    /// EXPN.
    Expand,
    /// HELP.
    Help,
    /// NOOP.
    Noop,
    /// A verb that has no name here.
    Unknown,
    /// QUIT.
    Quit,
}

/// A question, whichever it is: what [`Event::into_question`](super::Event::into_question) gives.
///
/// ```
#[doc = include_str!("example.in")]
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
    pub(super) answer: Answer<'a>,
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
    #[doc = include_str!("example.in")]
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
    #[doc = include_str!("example.in")]
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

    /// Defers the answer: see [`Server::resume`](super::Server::resume).
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
