//! [`ValidSince`]: the value of RRVS (RFC 7293 3.1).

use super::value::text_form;
use crate::extension::DateTime;
use crate::wire::{Sink, SinkFull};

/// The value of RRVS: the recipient must have been the same person since then (RFC 7293 3.1).
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
    /// As it stands: `C`, `R` or nothing.
    action: Option<u8>,
}

impl ValidSince {
    /// A moment; a server that can't check it, or finds another owner, refuses.
    #[must_use]
    pub const fn new(since: DateTime) -> Self {
        Self { since, action: None }
    }

    /// The same with `C` (`true`) or `R` (`false`): what a server on the way does that must hand the
    /// message on to one without RRVS.
    ///
    /// ```
    /// use smtp_machine::command::ValidSince;
    ///
    /// let since = ValidSince::new("2014-04-03T23:01:00Z".parse()?).with_continue(false);
    /// assert_eq!(since.to_string(), "2014-04-03T23:01:00Z;R");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_continue(mut self, goes_on: bool) -> Self {
        self.action = Some(if goes_on { b'C' } else { b'R' });
        self
    }

    /// The moment.
    #[must_use]
    pub const fn since(&self) -> DateTime {
        self.since
    }

    /// Whether the message goes on to servers without RRVS; by default it is refused.
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
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.since.encode(sink)?;
        self.action.map_or(Ok(()), |action| sink.put(&[b';', action]))
    }
}

text_form!(ValidSince);
