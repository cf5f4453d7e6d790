//! [`Hold`]: the value of HOLDFOR or HOLDUNTIL (RFC 4865 4).

use core::fmt;

use super::number::count;
use super::value_trait::Value;
use crate::extension::DateTime;
use crate::syntax::Syntax;
use crate::wire::{self, Sink, SinkFull, put_decimal};

/// The value of HOLDFOR or HOLDUNTIL: how long a server holds a message (RFC 4865 4).
///
/// ```text
/// HOLDFOR   = %x31-39 *8DIGIT              ; seconds
/// HOLDUNTIL = date-time in UTC             ; RFC 3339
/// ```
///
/// ```
/// use smtp_machine::command::{Command, Hold, Syntax};
///
/// let line = b"MAIL FROM:<ana@orchard.example> HOLDUNTIL=2026-11-24T08:00:00Z";
/// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
/// assert_eq!(mail.hold(), Some(Hold::Until("2026-11-24T08:00:00Z".parse()?)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "RFC 4865 4 has these two")]
pub enum Hold {
    /// A number of seconds from 1 to 999 999 999. Smaller and larger numbers are written as the
    /// nearest of these.
    For(u32),
    /// An instant, written in UTC.
    Until(DateTime),
}

impl Hold {
    pub(super) fn parse_for(octets: &[u8]) -> Option<Self> {
        let fits = octets.len() <= 9 && octets.first() != Some(&b'0');
        count(octets).filter(|_| fits).and_then(|it| u32::try_from(it).ok()).map(Self::For)
    }

    pub(super) fn parse_until(octets: &[u8]) -> Option<Self> {
        DateTime::from_wire(octets).ok().filter(DateTime::is_utc).map(Self::Until)
    }

    /// Writes the parameter with its keyword.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        match self {
            Self::For(seconds) => {
                sink.put(b"HOLDFOR=")?;
                put_decimal(sink, (*seconds).clamp(1, 999_999_999).into())
            }
            Self::Until(moment) => {
                sink.put(b"HOLDUNTIL=")?;
                moment.encode(sink)
            }
        }
    }
}

impl fmt::Display for Hold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        wire::display(f, |sink| self.encode(sink))
    }
}

impl<'a> Value<'a> for Hold {
    fn read(keyword: &[u8], value: Option<&'a [u8]>, _syntax: &Syntax) -> Option<Self> {
        match keyword.eq_ignore_ascii_case(b"HOLDFOR") {
            true => Self::parse_for(value?),
            false => Self::parse_until(value?),
        }
    }

    fn write_value(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        match self {
            Self::For(seconds) => put_decimal(sink, (*seconds).clamp(1, 999_999_999).into()),
            Self::Until(moment) => moment.encode(sink),
        }
    }

    fn write(&self, _keyword: &str, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b" ")?;
        self.encode(sink)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn holds_have_bounds() {
        for wrong in ["", "0", "01", "1000000000", "-1", "x"] {
            assert_eq!(Hold::parse_for(wrong.as_bytes()), None, "{wrong}");
        }
        for wrong in ["2026-11-24T08:00:00+00:00", "2026-11-24", ""] {
            assert_eq!(Hold::parse_until(wrong.as_bytes()), None, "{wrong}");
        }
        assert_eq!(Hold::For(0).to_string(), "HOLDFOR=1");
    }

    proptest! {
        #[test]
        fn holds_are_written_as_they_are_read(seconds in 1..=999_999_999_u32) {
            let text = Hold::For(seconds).to_string();
            let digits = text.strip_prefix("HOLDFOR=").unwrap();
            prop_assert_eq!(Hold::parse_for(digits.as_bytes()), Some(Hold::For(seconds)));
        }
    }
}
