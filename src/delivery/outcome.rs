//! [`Outcome`]: what became of a message for one recipient, and what follows from it.

use crate::client::NotSent;
use crate::diagnosis::{Action, Advice, Context, Left, Reason, Scope, Stage, State};
use crate::reply::{Class, Code, EnhancedCode, Reply, Severity, Status};

/// What became of a message for one recipient.
///
/// It is true at any time: before anything is decided it says what is true if the session ends now. A driver
/// that leaves its loop by an error of a socket has the right outcomes without another call.
///
/// | outcome | the server has the message | what now |
/// |---|---|---|
/// | [`Accepted`](Self::Accepted) | yes | it is the server's to deliver |
/// | [`Refused`](Self::Refused) | no | by the code: 4yz later, 5yz give up |
/// | [`NotPossible`](Self::NotPossible) | no | another host may offer what is missing; else give up |
/// | [`OtherConnection`](Self::OtherConnection) | no | now, on another connection to the same host |
/// | [`Later`](Self::Later) | no | another host now, or later |
/// | [`Unknown`](Self::Unknown) | unknown | later: a second copy is better than none (RFC 1047) |
///
/// ```
/// use smtp_machine::{delivery::Outcome, reply::Severity};
///
/// /// Whether to try the recipient again later.
/// fn again(outcome: Outcome) -> bool {
///     match outcome {
///         Outcome::Accepted(_) | Outcome::NotPossible(_) => false,
///         Outcome::Refused(verdict) => verdict.code.severity() == Severity::TransientNegative,
///         _ => true,
///     }
/// }
/// assert!(again(Outcome::Unknown));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The server has taken the message for the recipient.
    Accepted(Verdict),
    /// The server has refused: the recipient, the message, or the client, as [`Verdict::stage`] says.
    Refused(Verdict),
    /// It was not asked for: this server does not offer what the message needs, or the content is not what a
    /// message may hold.
    NotPossible(NotSent),
    /// This connection is used up or was stale: 421 or a lost connection on one that had carried a message
    /// before, or MAILMAX is reached (RFC 9422). The reply, if there was one.
    OtherConnection(Option<Verdict>),
    /// The session ended at this stage, before the end of the message went out; or nothing was tried yet.
    Later(Stage),
    /// The session ended after the end of the message went out, and no reply to it came.
    Unknown,
}

/// The reply that decided, in short.
///
/// ```
/// use smtp_machine::delivery::{Outcome, Verdict};
///
/// fn line(outcome: Outcome) -> Option<String> {
///     let Outcome::Refused(Verdict { code, reason, .. }) = outcome else { return None };
///     Some(format!("{code} {reason:?}"))
/// }
/// assert_eq!(line(Outcome::Unknown), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict {
    /// The code.
    pub code: Code,
    /// The enhanced code, if there was one.
    pub enhanced: Option<EnhancedCode>,
    /// What the reply answered.
    pub stage: Stage,
    /// Why a refusal was said, read from its code and text; [`Reason::Success`] of a positive reply.
    pub reason: Reason,
}

impl Verdict {
    pub(super) fn of(reply: &Reply<'_>, stage: Stage) -> Self {
        let reason = match reply.code().is_negative() {
            true => Context::new().with_stage(stage).diagnose(reply).reason(),
            false => Reason::Success,
        };
        Self { code: reply.code(), enhanced: reply.enhanced(), stage, reason }
    }

    /// Of credentials that the server has refused earlier on this connection.
    pub(super) const fn of_login(code: Code, enhanced: Option<EnhancedCode>) -> Self {
        Self { code, enhanced, stage: Stage::Auth, reason: Reason::ClientAuth }
    }

    fn status(&self) -> EnhancedCode {
        let class = match self.code.severity() {
            Severity::PermanentNegative => Class::PermanentFailure,
            Severity::TransientNegative => Class::PersistentTransientFailure,
            _ => Class::Success,
        };
        // The class is that of the code: a 4yz with a 5.y.z is for now (RFC 2034 4).
        EnhancedCode::new(class, self.enhanced.map_or(Status::UNDEFINED, EnhancedCode::status))
    }
}

impl Outcome {
    /// What to do about it, with what is `left` to try.
    ///
    /// ```
    /// use smtp_machine::delivery::Outcome;
    /// use smtp_machine::diagnosis::{Action, Left, State};
    ///
    /// let advice = Outcome::Unknown.advice(&Left::default());
    /// assert_eq!((advice.action, advice.state), (Action::Later, State::Unknown));
    /// let advice = Outcome::OtherConnection(None).advice(&Left::default());
    /// assert_eq!(advice.action, Action::Reconnect);
    /// ```
    #[must_use]
    pub fn advice(&self, left: &Left) -> Advice {
        match self {
            Self::Accepted(verdict) | Self::Refused(verdict) => {
                let reason = Some(verdict.reason).filter(|_| verdict.code.is_negative());
                Advice::on(verdict.stage, verdict.code, verdict.enhanced, reason, left)
            }
            // Another host may offer what is missing, but no host takes content that is no message.
            Self::NotPossible(why) => {
                let elsewhere = left.hosts && !matches!(why, NotSent::Content(_));
                Advice {
                    scope: if elsewhere { Scope::Host } else { Scope::Message },
                    action: if elsewhere { Action::NextHost } else { Action::GiveUp },
                    state: State::NotSent,
                }
            }
            Self::OtherConnection(_) => Advice {
                scope: Scope::Connection,
                action: Action::Reconnect,
                state: State::NotSent,
            },
            // Whatever was to be answered when it ended, the end of the message was not out.
            Self::Later(Stage::EndOfData) => Advice::on_loss(Stage::Data, left),
            Self::Later(stage) => Advice::on_loss(*stage, left),
            Self::Unknown => Advice::on_loss(Stage::EndOfData, left),
        }
    }

    /// The status for a report (RFC 3463): that of the reply, or what says the same of an end without a reply.
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

    /// Whether the server has refused, or can't do what is needed.
    pub(super) const fn is_failure(&self) -> bool {
        matches!(self, Self::Refused(_) | Self::NotPossible(_))
    }
}
