//! Why a session is over: [`Error`], with the [`Violation`] of the peer or the [`Misuse`] of the caller.

use core::fmt;

use super::phase::Phase;
use crate::command::Verb;
use crate::error::ParseErrorKind;
use crate::reply::Code;

/// Why a session is over. Everything that was to be written is written: close the connection.
///
/// It is final: each later `poll` gives the same error.
///
/// ```
/// use smtp_machine::session::{Error, Phase, Violation};
///
/// assert_eq!(Error::TimedOut(Phase::Greeting).to_string(), "timed out waiting for the greeting");
/// assert_eq!(
///     Error::Peer(Violation::EarlyTalk).to_string(),
///     "the peer broke the protocol: early talk: input before the greeting"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The peer broke the protocol in a way that leaves nothing to go on with.
    #[error("the peer broke the protocol: {0}")]
    Peer(Violation),
    /// The driver called `expire`: the limit of a [`Wait`](crate::session::Wait) has passed.
    #[error("timed out waiting for {0}")]
    TimedOut(Phase),
    /// The peer closed the connection in the middle of something.
    #[error("the connection was closed while waiting for {0}")]
    Truncated(Phase),
    /// The application called `shutdown`.
    #[error("shut down by the application")]
    ShutDown,
    /// The caller broke a rule. Never caused by anything that a peer sends.
    #[error("misuse: {0}")]
    Misuse(Misuse),
}

/// How a peer broke the protocol.
///
/// ```
/// # use smtp_machine::session::Violation;
/// assert_eq!(Violation::PlaintextAfterStartTls.to_string(), "plaintext after STARTTLS");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Violation {
    /// A client sent octets before the greeting (RFC 5321 3.1).
    #[error("early talk: input before the greeting")]
    EarlyTalk,
    /// A client sent more after a command that ends a pipelined group (RFC 2920 3.1).
    #[error("unauthorized pipelining: input after a command that must be the last of its group")]
    UnauthorizedPipelining,
    /// Octets came between STARTTLS, or the 220 to it, and the TLS handshake (RFC 3207 4).
    #[error("plaintext after STARTTLS")]
    PlaintextAfterStartTls,
    /// A client speaks another protocol: a verb of HTTP, a line that begins with a label, or one that
    /// does not begin with a letter.
    #[error("not SMTP: the peer speaks another protocol")]
    OtherProtocol,
    /// A command line is longer than [`max_dropped_line`](crate::server::Config::with_max_dropped_line).
    #[error("endless line")]
    EndlessLine,
    /// A BDAT command that can't be parsed: the length of its chunk is not known (RFC 3030 2).
    #[error("BDAT with a chunk size that can't be read")]
    UnknownChunkLength,
    /// A chunk that is refused, and longer than
    /// [`max_drained`](crate::server::Config::with_max_drained).
    #[error("refused chunk too long to be read to its end")]
    EndlessChunk,
    /// A refused message goes on for longer than
    /// [`max_drained`](crate::server::Config::with_max_drained).
    #[error("refused message too long to be read to its end")]
    EndlessMessage,
    /// More commands were refused by the machine than
    /// [`max_errors`](crate::server::Config::with_max_errors) allows.
    #[error("too many errors; the last was {code}{}", To(.command))]
    TooManyErrors {
        /// The last refusal.
        code: Code,
        /// The verb that was refused; `None` for a verb that has no name here.
        command: Option<Verb>,
    },
    /// More logins failed than
    /// [`max_failed_logins`](crate::server::Config::with_max_failed_logins) allows.
    #[error("too many failed logins")]
    TooManyFailedLogins,
    /// More recipients were refused than
    /// [`max_refused_recipients`](crate::server::Config::with_max_refused_recipients) allows.
    #[error("too many refused recipients")]
    TooManyRefusedRecipients,
    /// More commands without a message than
    /// [`max_idle_commands`](crate::server::Config::with_max_idle_commands) allows.
    #[error("too many commands without a message")]
    TooManyIdleCommands,
    /// A reply does not fit the grammar.
    #[error("a reply does not fit the grammar: {0}")]
    Reply(ParseErrorKind),
    /// A reply has more lines, or more octets, than the limits.
    #[error("a reply is too long")]
    ReplyTooLong,
    /// A reply came that no command asked for.
    #[error("a reply {code} that no command asked for")]
    SurplusReply {
        /// The code of the reply.
        code: Code,
    },
    /// More challenges in one exchange of AUTH than the limit.
    #[error("too many challenges in one exchange of AUTH")]
    EndlessAuth,
    /// A reply has a code that its command can't have (RFC 5321 4.3.2).
    #[error("an unexpected reply code {code}{}", To(.command))]
    UnexpectedCode {
        /// The code of the reply.
        code: Code,
        /// The command that it answers; `None` for the greeting.
        command: Option<Verb>,
    },
}

/// ` to RCPT`, or nothing.
struct To<'a>(&'a Option<Verb>);

impl fmt::Display for To<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(verb) => write!(f, " to {verb}"),
            None => Ok(()),
        }
    }
}

/// How the caller broke a rule that no type could hold.
///
/// ```
/// # use smtp_machine::session::Misuse;
/// assert_eq!(Misuse::ForeignAnswer.to_string(), "the answer belongs to another session");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Misuse {
    /// A buffer is smaller than a machine needs, or than an answer of the application.
    #[error("a buffer is too small")]
    BufferTooSmall,
    /// A deferred answer belongs to another session.
    #[error("the answer belongs to another session")]
    ForeignAnswer,
    /// A deferred answer that the session no longer waits for.
    #[error("the session does not wait for this answer")]
    StaleAnswer,
    /// The input buffer does not hold the command any more that a deferred answer is for.
    #[error("the input buffer was changed while an answer was due")]
    InputChanged,
    /// The body was left with a stray CR or LF in it, or was given up: the final dot can't be sent.
    #[error("the body was not finished")]
    UnfinishedBody,
}
