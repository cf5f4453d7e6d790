//! [`Notify`]: the value of NOTIFY (RFC 3461 4.1).

use core::fmt;
use core::str::FromStr;

use super::value_trait::parameter_value;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The value of NOTIFY: the events for which the sender requests a report (RFC 3461 4.1).
///
/// ```text
/// notify-esmtp-value = "NEVER" / 1#( "SUCCESS" / "FAILURE" / "DELAY" )
/// ```
///
/// The value is a set of events. The empty set is `NEVER`, so `NEVER` cannot be combined with an
/// event.
///
/// ```
/// use smtp_machine::command::Notify;
///
/// let notify = Notify::SUCCESS.and(Notify::DELAY);
/// assert!(notify.success() && !notify.failure() && notify.delay());
/// assert_eq!(notify.to_string(), "SUCCESS,DELAY");
/// assert_eq!("delay,success".parse(), Ok(notify));
/// assert!("NEVER,DELAY".parse::<Notify>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Notify(u8);

impl Notify {
    /// `NEVER`: no report for any event.
    pub const NEVER: Self = Self(0);
    /// `SUCCESS`: a report of delivery.
    pub const SUCCESS: Self = Self(1);
    /// `FAILURE`: a report that delivery has failed.
    pub const FAILURE: Self = Self(2);
    /// `DELAY`: a report that delivery is delayed.
    pub const DELAY: Self = Self(4);

    /// Returns the union of both sets. `NEVER` is the empty set.
    ///
    /// ```
    /// use smtp_machine::command::Notify;
    ///
    /// assert_eq!(Notify::NEVER.and(Notify::FAILURE), Notify::FAILURE);
    /// ```
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns `true` if no report is requested.
    ///
    /// ```
    /// use smtp_machine::command::Notify;
    ///
    /// assert!(Notify::NEVER.is_never());
    /// assert!(!Notify::FAILURE.is_never());
    /// ```
    #[must_use]
    pub const fn is_never(&self) -> bool {
        self.0 == 0
    }

    /// Returns `true` if a report of delivery is requested.
    #[must_use]
    pub const fn success(&self) -> bool {
        self.0 & Self::SUCCESS.0 != 0
    }

    /// Returns `true` if a report of failure is requested.
    #[must_use]
    pub const fn failure(&self) -> bool {
        self.0 & Self::FAILURE.0 != 0
    }

    /// Returns `true` if a report of delay is requested.
    #[must_use]
    pub const fn delay(&self) -> bool {
        self.0 & Self::DELAY.0 != 0
    }

    /// Returns the wire form. The order is always SUCCESS, FAILURE, DELAY.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self.0 & 7 {
            1 => "SUCCESS",
            2 => "FAILURE",
            3 => "SUCCESS,FAILURE",
            4 => "DELAY",
            5 => "SUCCESS,DELAY",
            6 => "FAILURE,DELAY",
            7 => "SUCCESS,FAILURE,DELAY",
            _ => "NEVER",
        }
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.as_str().as_bytes())
    }

    pub(super) fn parse(octets: &[u8]) -> Option<Self> {
        if octets.eq_ignore_ascii_case(b"NEVER") {
            return Some(Self::NEVER);
        }
        octets.split(|octet| *octet == b',').try_fold(Self::NEVER, |found, word| {
            let event = match word.first()? {
                b'S' | b's' => Self::SUCCESS,
                b'F' | b'f' => Self::FAILURE,
                _ => Self::DELAY,
            };
            word.eq_ignore_ascii_case(event.as_str().as_bytes()).then_some(found.and(event))
        })
    }
}

impl fmt::Display for Notify {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Notify {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Notify({})", self.as_str())
    }
}

impl FromStr for Notify {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

impl TryFrom<&[u8]> for Notify {
    type Error = Invalid;

    fn try_from(octets: &[u8]) -> Result<Self, Invalid> {
        Self::parse(octets).ok_or(Invalid::new(ValueKind::Notify, 0))
    }
}

parameter_value!(Notify, Self::parse);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notify_lists_have_no_empty_elements() {
        for text in ["", ",", "SUCCESS,", ",DELAY", "SUCCESS,,DELAY", "NEVER,NEVER", "OFTEN"] {
            assert!(text.parse::<Notify>().is_err(), "{text}");
        }
    }

    #[test]
    fn each_set_of_events_survives_the_wire() {
        for bits in 0..8 {
            let notify = Notify(bits);
            assert_eq!(notify.as_str().parse(), Ok(notify));
        }
    }
}
