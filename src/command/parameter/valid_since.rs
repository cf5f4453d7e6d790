//! [`ValidSince`]: the value of RRVS (RFC 7293 3.1).

use super::value_trait::text_form;
use crate::extension::DateTime;
use crate::wire::{Sink, SinkFull};

/// The value of RRVS: the instant since which the mailbox must have had the same owner (RFC 7293
/// 3.1).
///
/// ```text
/// rrvs-value = date-time [ ";" ( "C" / "R" ) ]       ; RFC 3339, without fractions
/// ```
///
/// ```
/// use smtp_machine::command::ValidSince;
///
/// let since: ValidSince = "2014-04-03T23:01:00Z;C".parse()?;
/// assert_eq!(since.since().to_string(), "2014-04-03T23:01:00Z");
/// assert!(since.continues());
/// assert_eq!(ValidSince::new("2014-04-03T23:01:00Z".parse()?).to_string(), "2014-04-03T23:01:00Z");
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ValidSince {
    since: DateTime,
    /// `C`, `R` or nothing, as it is on the wire.
    action: Option<u8>,
}

impl ValidSince {
    /// Creates the value of an instant, without an action.
    #[must_use]
    pub const fn new(since: DateTime) -> Self {
        Self { since, action: None }
    }

    /// Sets the action `C` (`true`) or `R` (`false`): whether a server relays the message to a
    /// server without RRVS.
    ///
    /// ```
    /// use smtp_machine::command::ValidSince;
    ///
    /// let since = ValidSince::new("2014-04-03T23:01:00Z".parse()?).with_continue(false);
    /// assert_eq!(since.to_string(), "2014-04-03T23:01:00Z;R");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_continue(mut self, continues: bool) -> Self {
        self.action = Some(if continues { b'C' } else { b'R' });
        self
    }

    /// Returns the instant.
    #[must_use]
    pub const fn since(&self) -> DateTime {
        self.since
    }

    /// Returns `true` if servers relay the message to servers without RRVS. Without an action they
    /// refuse it.
    #[must_use]
    pub const fn continues(&self) -> bool {
        matches!(self.action, Some(b'C'))
    }

    pub(super) fn parse(octets: &[u8]) -> Option<Self> {
        let (date, action) = match octets {
            [date @ .., b';', action @ (b'C' | b'c' | b'R' | b'r')] => {
                (date, Some(action.to_ascii_uppercase()))
            }
            date => (date, None),
        };
        Some(Self { since: DateTime::from_wire(date).ok()?, action })
    }

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.since.encode(sink)?;
        self.action.map_or(Ok(()), |action| sink.put(&[b';', action]))
    }
}

text_form!(ValidSince);
