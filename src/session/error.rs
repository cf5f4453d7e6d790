//! The end of a session by an error: [`Error`], with the [`Violation`] of the peer or the
//! [`Misuse`] of the caller.

use core::fmt;

use super::phase::Phase;
use crate::command::Verb;
use crate::error::ParseErrorKind;
use crate::reply::Code;

/// The reason why a session ended. The output is empty: it is written, or discarded because the peer did not read it.
/// Close the connection.
///
/// An error is final: each later `poll` returns the same error.
///
/// ```
/// use smtp_machine::session::{Error, Phase, Violation};
///
/// assert_eq!(Error::TimedOut(Phase::Greeting).to_string(), "timed out waiting for the greeting");
/// assert_eq!(
///     Error::Peer(Violation::EarlyTalk).to_string(),
///     "protocol violation by the peer: early talk: input before the greeting"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The peer broke the protocol in a way that the session cannot recover from.
    #[error("protocol violation by the peer: {0}")]
    Peer(Violation),
    /// The driver called `expire`: the limit of a [`Wait`](crate::session::Wait) has passed.
    #[error("timed out waiting for {0}")]
    TimedOut(Phase),
    /// The peer closed the connection before the end of the session.
    #[error("connection closed while waiting for {0}")]
    Truncated(Phase),
    /// The application called `shutdown`.
    #[error("shut down by the application")]
    ShutDown,
    /// The caller broke a rule. No input of a peer causes this error.
    #[error("misuse: {0}")]
    Misuse(Misuse),
}

/// A violation of the protocol by the peer.
///
/// ```
/// use smtp_machine::session::Violation;
///
/// assert_eq!(Violation::PlaintextAfterStartTls.to_string(), "plaintext after STARTTLS");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Violation {
    /// A client sent octets before the greeting (RFC 5321 3.1).
    #[error("early talk: input before the greeting")]
    EarlyTalk,
    /// A client sent more octets after a command that must be the last of a pipelined group (RFC
    /// 2920 3.1).
    #[error("unauthorized pipelining: input after a command that must be the last of its group")]
    UnauthorizedPipelining,
    /// Octets arrived between STARTTLS, or the 220 reply to it, and the TLS handshake (RFC 3207 4).
    #[error("plaintext after STARTTLS")]
    PlaintextAfterStartTls,
    /// A client uses another protocol: it sent an HTTP method, a line that begins with a label, or
    /// a line that does not begin with a letter.
    #[error("not SMTP: input of another protocol")]
    OtherProtocol,
    /// A line is longer than [`max_dropped_line`](crate::server::Config::with_max_dropped_line).
    #[error("line too long")]
    EndlessLine,
    /// A BDAT command does not parse, so the length of its chunk is unknown (RFC 3030 2).
    #[error("malformed BDAT: unknown chunk size")]
    UnknownChunkLength,
    /// A refused chunk is longer than [`max_drained`](crate::server::Config::with_max_drained).
    #[error("refused chunk too long to drain")]
    EndlessChunk,
    /// A refused message exceeds the limit of [`max_drained`](crate::server::Config::with_max_drained).
    #[error("refused message too long to drain")]
    EndlessMessage,
    /// There were more errors than [`max_errors`](crate::server::Config::with_max_errors) allows.
    #[error("too many errors; the last was {code}{}", To(.command))]
    TooManyErrors {
        /// The code of the last refusal.
        code: Code,
        /// The verb of the refused command, or `None` if it is unknown.
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
    /// The client sent more commands without a message than
    /// [`max_idle_commands`](crate::server::Config::with_max_idle_commands) allows.
    #[error("too many commands without a message")]
    TooManyIdleCommands,
    /// A reply does not parse.
    #[error("malformed reply: {0}")]
    Reply(ParseErrorKind),
    /// A reply has more lines or octets than the limits allow.
    #[error("reply too long")]
    ReplyTooLong,
    /// A reply arrived although no command was unanswered.
    #[error("reply {code} without a command")]
    SurplusReply {
        /// The code of the reply.
        code: Code,
    },
    /// One AUTH exchange has more challenges than the limit allows.
    #[error("too many challenges in one AUTH exchange")]
    EndlessAuth,
    /// A reply has a code that is not valid for its command (RFC 5321 4.3.2).
    #[error("unexpected reply code {code}{}", To(.command))]
    UnexpectedCode {
        /// The code of the reply.
        code: Code,
        /// The command that the reply answers, or `None` for the greeting.
        command: Option<Verb>,
    },
}

/// Displays ` to RCPT`, or nothing.
struct To<'a>(&'a Option<Verb>);

impl fmt::Display for To<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(verb) => write!(f, " to {verb}"),
            None => Ok(()),
        }
    }
}

/// A misuse by the caller that the types cannot prevent.
///
/// ```
/// use smtp_machine::session::Misuse;
///
/// assert_eq!(Misuse::ForeignAnswer.to_string(), "answer of another session");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Misuse {
    /// A buffer is smaller than the machine or an answer of the application needs.
    #[error("buffer too small")]
    BufferTooSmall,
    /// A deferred answer belongs to another session.
    #[error("answer of another session")]
    ForeignAnswer,
    /// The session no longer waits for a deferred answer.
    #[error("stale answer: the session no longer waits for it")]
    StaleAnswer,
    /// The input buffer no longer holds the command of a deferred answer, or content that the machine has found in it.
    #[error("input buffer changed by the application")]
    InputChanged,
    /// The application ended the content with a bare CR or LF in it, or abandoned it. The end of
    /// the message cannot be sent.
    #[error("unfinished content")]
    UnfinishedBody,
}
