//! [`Priority`]: the value of MT-PRIORITY (RFC 6710 4.1).

use super::value_trait::text_form;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull, put_decimal};

/// The value of MT-PRIORITY, from -9 (lowest) to 9 (highest) (RFC 6710 4.1).
///
/// ```text
/// priority-value = (["-"] NZDIGIT) / "0"
/// ```
///
/// ```
/// use smtp_machine::command::Priority;
///
/// assert_eq!("-3".parse::<Priority>()?.get(), -3);
/// assert_eq!(Priority::new(9)?.to_string(), "9");
/// assert!(Priority::new(10).is_err() && "+1".parse::<Priority>().is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Priority(i8);

impl Priority {
    /// Creates a priority.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::Parameter`] if the number is not from -9 to 9.
    pub const fn new(priority: i8) -> Result<Self, Invalid> {
        if priority < -9 || priority > 9 {
            return Err(Invalid::new(ValueKind::Parameter, 0));
        }
        Ok(Self(priority))
    }

    /// Returns the number.
    #[must_use]
    pub const fn get(self) -> i8 {
        self.0
    }

    pub(super) const fn parse(octets: &[u8]) -> Option<Self> {
        match octets {
            [digit @ b'0'..=b'9'] => Some(Self(digit.wrapping_sub(b'0') as i8)),
            [b'-', digit @ b'1'..=b'9'] => Some(Self(b'0'.wrapping_sub(*digit) as i8)),
            _ => None,
        }
    }

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        if self.0 < 0 {
            sink.put(b"-")?;
        }
        put_decimal(sink, self.0.unsigned_abs().into())
    }
}

text_form!(Priority);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn priorities_are_nineteen_numbers(text in "[-+]?[0-9]{0,2}") {
            let plain = text.parse::<i8>().ok().filter(|it| (-9..=9).contains(it));
            let naive = plain.filter(|it| it.to_string() == text);
            prop_assert_eq!(text.parse::<Priority>().ok().map(Priority::get), naive);
        }
    }
}
