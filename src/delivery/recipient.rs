//! [`Recipient`]: one recipient of a message.

use super::outcome::Outcome;
use crate::address::ForwardPath;
use crate::client::Ticket;
use crate::command::RcptParameters;
use crate::diagnosis::Stage;

/// One recipient of a message, and its outcome.
///
/// ```
/// use smtp_machine::{address::ForwardPath, delivery::{Outcome, Recipient}, diagnosis::Stage};
///
/// let recipient = Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?);
/// assert_eq!(recipient.outcome(), Outcome::Later(Stage::Connect)); // nothing was tried yet
/// assert!(!recipient.is_decided());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Recipient<'e> {
    to: ForwardPath<'e>,
    parameters: RcptParameters<'e>,
    outcome: Outcome,
    state: State,
    /// The number of the reply that has set the outcome; 0 if none has.
    by: u32,
}

/// The progress of a recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// RCPT was not sent.
    New,
    /// RCPT was sent, with this ticket.
    Named(Ticket),
    /// RCPT was accepted.
    Taken,
    /// The outcome is final.
    Decided,
}

impl<'e> Recipient<'e> {
    /// Creates a recipient without parameters.
    #[must_use]
    pub const fn new(to: ForwardPath<'e>) -> Self {
        Self {
            to,
            parameters: RcptParameters::new(),
            outcome: Outcome::Later(Stage::Connect),
            state: State::New,
            by: 0,
        }
    }

    /// Sets the parameters of RCPT.
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

    /// Returns the forward-path.
    #[must_use]
    pub const fn to(&self) -> ForwardPath<'e> {
        self.to
    }

    /// Returns the parameters of RCPT.
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

    /// Returns the outcome. Until it [`is_decided`](Self::is_decided) it is the one that is true if the
    /// session ends now.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Returns `true` if the outcome is final.
    #[must_use]
    pub const fn is_decided(&self) -> bool {
        matches!(self.state, State::Decided)
    }

    pub(super) const fn state(&self) -> State {
        self.state
    }

    pub(super) const fn set_by(&self) -> u32 {
        self.by
    }

    pub(super) const fn enter(&mut self, state: State) {
        self.state = state;
    }

    /// Sets the outcome that is true if the session ends now.
    pub(super) const fn expect(&mut self, outcome: Outcome, by: u32) {
        self.outcome = outcome;
        self.by = by;
    }

    pub(super) const fn decide(&mut self, outcome: Outcome, by: u32) {
        self.expect(outcome, by);
        self.state = State::Decided;
    }
}
