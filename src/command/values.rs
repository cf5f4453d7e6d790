//! Parameter values that are one word out of a few: BODY and RET.

use core::fmt;
use core::str::FromStr;

use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The value of BODY: what kind of octets the message is made of (RFC 6152 2, RFC 3030 3).
///
/// ```text
/// body-value = "7BIT" / "8BITMIME" / "BINARYMIME"
/// ```
///
/// ```
/// use smtp_machine::command::BodyKind;
///
/// let kind: BodyKind = "8bitmime".parse()?;
/// assert_eq!(kind, BodyKind::EightBitMime);
/// assert_eq!(kind.as_str(), "8BITMIME");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// `7BIT`: lines of ASCII.
    SevenBit,
    /// `8BITMIME`: lines of any octets, at most 998 in a line.
    EightBitMime,
    /// `BINARYMIME`: octets without lines; BDAT alone can carry them.
    BinaryMime,
}

impl BodyKind {
    /// The word on the wire.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::SevenBit => "7BIT",
            Self::EightBitMime => "8BITMIME",
            Self::BinaryMime => "BINARYMIME",
        }
    }

    #[inline]
    pub(super) fn parse(octets: &[u8]) -> Option<Self> {
        let kind = match octets.len() {
            4 => Self::SevenBit,
            8 => Self::EightBitMime,
            10 => Self::BinaryMime,
            _ => return None,
        };
        if octets.eq_ignore_ascii_case(kind.as_str().as_bytes()) { Some(kind) } else { None }
    }
}

/// The value of RET: how much of the message a report of failure gives back (RFC 3461 4.3).
///
/// ```text
/// ret-value = "FULL" / "HDRS"
/// ```
///
/// ```
/// use smtp_machine::command::Ret;
///
/// assert_eq!("hdrs".parse(), Ok(Ret::Hdrs));
/// assert_eq!(Ret::Full.to_string(), "FULL");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "RFC 3461 names these two and leaves no room")]
pub enum Ret {
    /// `FULL`: the whole message.
    Full,
    /// `HDRS`: its header section alone.
    Hdrs,
}

impl Ret {
    /// The word on the wire.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Full => "FULL",
            Self::Hdrs => "HDRS",
        }
    }

    #[inline]
    pub(super) fn parse(octets: &[u8]) -> Option<Self> {
        if octets.eq_ignore_ascii_case(b"FULL") {
            Some(Self::Full)
        } else if octets.eq_ignore_ascii_case(b"HDRS") {
            Some(Self::Hdrs)
        } else {
            None
        }
    }
}

macro_rules! keyword_value {
    ($name:ident) => {
        impl $name {
            /// Writes the word.
            ///
            /// # Errors
            ///
            /// [`SinkFull`] when the sink has no room.
            pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
                sink.put(self.as_str().as_bytes())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = Invalid;

            fn from_str(text: &str) -> Result<Self, Invalid> {
                Self::parse(text.as_bytes()).ok_or(Invalid::new(ValueKind::Parameter, 0))
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = Invalid;

            fn try_from(octets: &[u8]) -> Result<Self, Invalid> {
                Self::parse(octets).ok_or(Invalid::new(ValueKind::Parameter, 0))
            }
        }
    };
}

keyword_value!(BodyKind);
keyword_value!(Ret);

/// `1*20DIGIT` of SIZE (RFC 1870 3): 20 digits can pass what 64 bits hold, and then the number is the
/// largest there is.
#[inline]
pub(super) fn size(octets: &[u8]) -> Option<u64> {
    match octets.len() {
        1..20 => short(octets),
        20 if octets.iter().all(u8::is_ascii_digit) => Some(count(octets).unwrap_or(u64::MAX)),
        _ => None,
    }
}

/// `1*DIGIT` that must fit 64 bits: the chunk-size of BDAT (RFC 3030 2). A number that does not fit is no
/// number, for the count frames the octets that follow.
#[inline]
pub(super) fn count(octets: &[u8]) -> Option<u64> {
    if matches!(octets.len(), 1..20) {
        return short(octets);
    }
    if octets.is_empty() {
        return None;
    }
    let mut number = 0_u64;
    for octet in octets {
        let digit = octet.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number.checked_mul(10)?.checked_add(u64::from(digit))?;
    }
    Some(number)
}

/// Up to 19 digits, which always fit.
#[inline]
fn short(octets: &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for octet in octets {
        let digit = octet.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number.wrapping_mul(10).wrapping_add(u64::from(digit));
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sizes_saturate_and_counts_do_not() {
        assert_eq!(size(b"18446744073709551615"), Some(u64::MAX));
        assert_eq!(size(b"99999999999999999999"), Some(u64::MAX));
        assert_eq!(size(b"000000000000000000000"), None);
        assert_eq!(count(b"18446744073709551615"), Some(u64::MAX));
        assert_eq!(count(b"18446744073709551616"), None);
    }

    #[test]
    fn only_the_named_words_are_values() {
        for word in ["", "8BIT", "8BITMIM", "BINARYMIMEX", "FULLY", "HEAD"] {
            assert!(BodyKind::from_str(word).is_err() && Ret::from_str(word).is_err());
        }
    }

    proptest! {
        #[test]
        fn numbers_are_read_as_core_reads_them(text in "[0-9a+ -]{0,22}") {
            let digits = !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_digit());
            let naive = if digits { text.parse::<u128>().ok() } else { None };
            prop_assert_eq!(count(text.as_bytes()), naive.and_then(|n| u64::try_from(n).ok()));
            let naive = naive.filter(|_| text.len() <= 20);
            prop_assert_eq!(
                size(text.as_bytes()),
                naive.map(|n| u64::try_from(n).unwrap_or(u64::MAX))
            );
        }
    }
}
