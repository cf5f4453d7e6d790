//! [`Outcome`]: the result of a delivery for one recipient, and what follows from it.

use core::fmt;

use crate::client::NotSent;
use crate::diagnosis::{
    Acceptance, Advice, Alternatives, Context, NextAction, Reason, Scope, Stage,
};
use crate::reply::{Class, Code, EnhancedCode, Reply, Severity, Status};

/// The result of a delivery for one recipient.
///
/// It is valid at any time: before it is final, it is the result if the session ends now. A driver that
/// leaves its loop because of a socket error has the right outcomes without another call.
///
/// | outcome | the server has the message | next |
/// |---|---|---|
/// | [`Accepted`](Self::Accepted) | yes | none: the server delivers it |
/// | [`Refused`](Self::Refused) | no | by the code: 4yz retry later, 5yz give up; to the greeting, STARTTLS or AUTH: another host, or retry later |
/// | [`NotPossible`](Self::NotPossible) | no | another host may offer what is missing, else give up; invalid content: give up |
/// | [`OtherConnection`](Self::OtherConnection) | no | retry now, on another connection to the same host |
/// | [`Later`](Self::Later) | no | another host now, or retry later |
/// | [`Unknown`](Self::Unknown) | unknown | retry later: a duplicate is better than a loss (RFC 1047) |
///
/// ```
/// use smtp_machine::{delivery::Outcome, reply::Severity};
///
/// /// Returns whether to retry the recipient later.
/// fn is_retried(outcome: Outcome) -> bool {
///     match outcome {
///         Outcome::Accepted(_) | Outcome::NotPossible(_) => false,
///         Outcome::Refused(verdict) => verdict.code.severity() == Severity::TransientNegative,
///         _ => true,
///     }
/// }
/// assert!(is_retried(Outcome::Unknown));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Outcome {
    /// The server has accepted the message for the recipient.
    Accepted(FinalReply),
    /// The server has refused the recipient, the message or the client: see [`FinalReply::stage`].
    Refused(FinalReply),
    /// The message cannot be sent: this server does not offer what it needs, or the content is not valid in a
    /// message.
    NotPossible(NotSent),
    /// The connection is stale or exhausted: a 421 or the end of the connection after an earlier message on
    /// it, or MAILMAX is reached (RFC 9422). With the reply, if there was one.
    OtherConnection(Option<FinalReply>),
    /// The session ended at this stage, before the end of the message was sent; or nothing was tried yet.
    Later(Stage),
    /// The session ended after the end of the message was sent, and no reply to it came.
    Unknown,
}

/// The reply that decided an outcome, without its text.
///
/// ```
/// use smtp_machine::delivery::{Outcome, FinalReply};
///
/// fn log_line(outcome: Outcome) -> Option<String> {
///     let Outcome::Refused(FinalReply { code, reason, .. }) = outcome else { return None };
///     Some(format!("{code} {reason:?}"))
/// }
/// assert_eq!(log_line(Outcome::Unknown), None);
/// assert_eq!(Outcome::Unknown.to_string(), "unknown: no reply to the end of data");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FinalReply {
    /// The code.
    pub code: Code,
    /// The enhanced code, if there was one.
    pub enhanced: Option<EnhancedCode>,
    /// The stage that the reply belongs to.
    pub stage: Stage,
    /// The reason of a refusal, derived from its code and text; [`Reason::Success`] for a positive reply.
    pub reason: Reason,
}

impl FinalReply {
    pub(super) fn of(reply: &Reply<'_>, stage: Stage) -> Self {
        let reason = match reply.code().is_negative() {
            true => Context::new().with_stage(stage).diagnose(reply).reason(),
            false => Reason::Success,
        };
        Self { code: reply.code(), enhanced: reply.enhanced(), stage, reason }
    }

    /// Creates the final reply for credentials that the server refused earlier on this connection.
    pub(super) const fn of_login(code: Code, enhanced: Option<EnhancedCode>) -> Self {
        Self { code, enhanced, stage: Stage::Auth, reason: Reason::ClientAuth }
    }

    fn status(&self) -> EnhancedCode {
        let class = match self.code.severity() {
            Severity::PermanentNegative => Class::PermanentFailure,
            Severity::TransientNegative => Class::PersistentTransientFailure,
            _ => Class::Success,
        };
        // The class follows the code: a 4yz with a 5.y.z is transient (RFC 2034 4).
        EnhancedCode::new(class, self.enhanced.map_or(Status::UNDEFINED, EnhancedCode::status))
    }
}

impl Outcome {
    /// Returns what to do next, given what is `left` to try.
    ///
    /// ```
    /// use smtp_machine::delivery::Outcome;
    /// use smtp_machine::diagnosis::{NextAction, Alternatives, Acceptance};
    ///
    /// let advice = Outcome::Unknown.advice(&Alternatives::default());
    /// assert_eq!((advice.action, advice.acceptance), (NextAction::Later, Acceptance::Unknown));
    /// let advice = Outcome::OtherConnection(None).advice(&Alternatives::default());
    /// assert_eq!(advice.action, NextAction::Reconnect);
    /// ```
    #[must_use]
    pub fn advice(&self, left: &Alternatives) -> Advice {
        match self {
            Self::Accepted(verdict) | Self::Refused(verdict) => {
                let reason = Some(verdict.reason).filter(|_| verdict.code.is_negative());
                Advice::on(verdict.stage, verdict.code, verdict.enhanced, reason, left)
            }
            // Another host may offer what is missing, but no host accepts invalid content.
            Self::NotPossible(why) => {
                let elsewhere = left.hosts && !matches!(why, NotSent::Content(_));
                Advice {
                    scope: if elsewhere { Scope::Host } else { Scope::Message },
                    action: if elsewhere { NextAction::NextHost } else { NextAction::GiveUp },
                    acceptance: Acceptance::NotAccepted,
                }
            }
            Self::OtherConnection(_) => Advice {
                scope: Scope::Connection,
                action: NextAction::Reconnect,
                acceptance: Acceptance::NotAccepted,
            },
            // Whatever reply was due when the session ended, the end of the message was not sent.
            Self::Later(Stage::EndOfData) => Advice::on_loss(Stage::Data, left),
            Self::Later(stage) => Advice::on_loss(*stage, left),
            Self::Unknown => Advice::on_loss(Stage::EndOfData, left),
        }
    }

    /// Returns the status for a report (RFC 3463): that of the reply, or an equivalent one if there was no
    /// reply.
    ///
    /// ```
    /// use smtp_machine::{client::NotSent, delivery::Outcome, extension::Extension};
    ///
    /// let eight_bit = Outcome::NotPossible(NotSent::NotOffered(Extension::EightBitMime));
    /// assert_eq!(eight_bit.status().to_string(), "5.6.3");
    /// assert_eq!(Outcome::Unknown.status().to_string(), "4.4.2");
    /// ```
    #[must_use]
    pub fn status(&self) -> EnhancedCode {
        match self {
            Self::Accepted(verdict)
            | Self::Refused(verdict)
            | Self::OtherConnection(Some(verdict)) => verdict.status(),
            Self::NotPossible(why) => why.status().permanent(),
            Self::Later(Stage::Connect) => Status::NO_ANSWER_FROM_HOST.transient(),
            Self::Later(Stage::StartTls) => Status::CRYPTOGRAPHIC_FAILURE.transient(),
            Self::OtherConnection(None) | Self::Later(_) | Self::Unknown => {
                Status::BAD_CONNECTION.transient()
            }
        }
    }

    /// Returns `true` if the server has refused, or cannot do what is needed.
    pub(super) const fn is_failure(&self) -> bool {
        matches!(self, Self::Refused(_) | Self::NotPossible(_))
    }
}

/// For logs: the codes, what the reply answered, and the reason.
impl fmt::Display for FinalReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        if let Some(enhanced) = self.enhanced {
            write!(f, " {enhanced}")?;
        }
        write!(f, " to {}: {}", self.stage, self.reason)
    }
}

/// For logs.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted(reply) => write!(f, "accepted: {reply}"),
            Self::Refused(reply) => write!(f, "refused: {reply}"),
            Self::NotPossible(why) => write!(f, "not possible: {why}"),
            Self::OtherConnection(Some(reply)) => {
                write!(f, "not tried on this connection: {reply}")
            }
            Self::OtherConnection(None) => f.write_str("not tried on this connection"),
            Self::Later(stage) => write!(f, "session ended at {stage}"),
            Self::Unknown => f.write_str("unknown: no reply to the end of data"),
        }
    }
}
