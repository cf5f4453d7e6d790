//! [`Recipient`]: who is to get a message, and the [`Outcome`].

use crate::address::ForwardPath;
use crate::client::{NotSent, Ticket};
use crate::command::RcptParameters;
use crate::diagnosis::{Action, Advice, Left, Reason, Scope, Stage, State};
use crate::reply::{Code, EnhancedCode, Reply};

/// One recipient of a message, and what became of it.
///
/// ```
/// use smtp_machine::{address::ForwardPath, delivery::{Outcome, Recipient}};
///
/// let recipient = Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?);
/// assert_eq!(recipient.outcome(), Outcome::Pending);
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Recipient<'e> {
    pub(super) to: ForwardPath<'e>,
    pub(super) parameters: RcptParameters<'e>,
    pub(super) outcome: Outcome,
    pub(super) ticket: Option<Ticket>,
}

/// What became of a message for one recipient.
///
/// ```
/// use smtp_machine::{delivery::Outcome, reply::Severity};
///
/// /// Whether to try the recipient again later.
/// fn again(outcome: Outcome) -> bool {
///     match outcome {
///         Outcome::Accepted(_) => false,
///         Outcome::Refused(verdict) => verdict.code.severity() == Severity::TransientNegative,
///         Outcome::NotSent(_) => false, // this server can't do it
///         // A message that may have been taken may come twice; better that than not at all.
///         _ => true,
///     }
/// }
/// assert!(again(Outcome::Unknown));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// Not named to the server, or not answered yet.
    Pending,
    /// The server knows the recipient; the message is not taken yet.
    Named,
    /// The server has taken the message for the recipient: it is its to deliver now.
    Accepted(Verdict),
    /// The server has refused: by the digits of the code, for now or for good.
    Refused(Verdict),
    /// Not asked for, because the server does not offer what it needs.
    NotSent(NotSent),
    /// The message was given up before its end, or the connection was: safe to try again.
    Interrupted,
    /// The connection was lost behind the final dot: the message may have been taken, or not.
    Unknown,
}

impl Outcome {
    /// What to do about it; `None` while nothing is decided. `reason` may be left out: it is
    /// [`diagnose`](crate::diagnosis::diagnose)d from the reply.
    ///
    /// ```
    /// use smtp_machine::delivery::Outcome;
    /// use smtp_machine::diagnosis::{Action, Left, State};
    ///
    /// let advice = Outcome::Unknown.advice(None, &Left::default()).unwrap();
    /// assert_eq!((advice.action, advice.state), (Action::Later, State::Unknown));
    /// ```
    #[must_use]
    pub fn advice(&self, reason: Option<Reason>, left: &Left) -> Option<Advice> {
        Some(match self {
            Self::Pending | Self::Named => return None,
            Self::Accepted(verdict) | Self::Refused(verdict) => {
                Advice::on(verdict.stage, verdict.code, verdict.enhanced, reason, left)
            }
            // Another host may offer what is missing.
            Self::NotSent(_) => Advice {
                scope: Scope::Host,
                action: if left.hosts { Action::NextHost } else { Action::GiveUp },
                state: State::NotSent,
            },
            Self::Interrupted => Advice::on_loss(Stage::Data, left),
            Self::Unknown => Advice::on_loss(Stage::EndOfData, left),
        })
    }
}

/// The codes of the reply that decided.
///
/// ```
/// use smtp_machine::delivery::{Outcome, Verdict};
///
/// fn line(outcome: Outcome) -> Option<String> {
///     let (Outcome::Accepted(Verdict { code, enhanced, .. })
///     | Outcome::Refused(Verdict { code, enhanced, .. })) = outcome
///     else {
///         return None;
///     };
///     Some(format!("{code} {}", enhanced.and_then(|code| code.meaning()).unwrap_or_default()))
/// }
/// assert_eq!(line(Outcome::Pending), None);
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
}

impl Verdict {
    pub(super) fn of(reply: &Reply<'_>, stage: Stage) -> Self {
        Self { code: reply.code(), enhanced: reply.enhanced(), stage }
    }
}

impl<'e> Recipient<'e> {
    /// A recipient without parameters.
    #[must_use]
    pub const fn new(to: ForwardPath<'e>) -> Self {
        Self { to, parameters: RcptParameters::new(), outcome: Outcome::Pending, ticket: None }
    }

    /// With parameters for RCPT.
    ///
    /// ```
    /// use smtp_machine::{address::ForwardPath, command::{Notify, RcptParameters}, delivery::Recipient};
    ///
    /// let recipient = Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)
    ///     .with_parameters(RcptParameters::new().with_notify(Notify::NEVER));
    /// assert_eq!(recipient.to().to_string(), "<ben@harbor.example>");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_parameters(mut self, parameters: RcptParameters<'e>) -> Self {
        self.parameters = parameters;
        self
    }

    /// Who it is.
    #[must_use]
    pub const fn to(&self) -> ForwardPath<'e> {
        self.to
    }

    /// Its parameters for RCPT.
    ///
    /// ```
    /// use smtp_machine::{address::ForwardPath, delivery::Recipient};
    ///
    /// assert!(Recipient::new(ForwardPath::Postmaster).parameters().is_empty());
    /// ```
    #[must_use]
    pub const fn parameters(&self) -> RcptParameters<'e> {
        self.parameters
    }

    /// What became of it.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    pub(super) const fn is_unanswered(&self) -> bool {
        matches!(self.outcome, Outcome::Pending)
    }

    pub(super) const fn is_failed(&self) -> bool {
        matches!(self.outcome, Outcome::Refused(_) | Outcome::NotSent(_))
    }

    pub(super) const fn is_decided(&self) -> bool {
        !matches!(self.outcome, Outcome::Pending | Outcome::Named)
    }
}
