//! [`Ret`]: the value of RET (RFC 3461 4.3).

use super::value_trait::{keyword_value, parameter_value};
use crate::ascii::is_word;

/// The value of RET: how much of the message a report of failure returns (RFC 3461 4.3).
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
#[allow(clippy::exhaustive_enums, reason = "RFC 3461 4.3 has these two")]
pub enum Ret {
    /// `FULL`: the whole message.
    Full,
    /// `HDRS`: only its header section.
    Hdrs,
}

impl Ret {
    /// Returns the keyword.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Full => "FULL",
            Self::Hdrs => "HDRS",
        }
    }

    #[inline]
    pub(super) fn parse(octets: &[u8]) -> Option<Self> {
        if is_word(octets, b"FULL") {
            Some(Self::Full)
        } else if is_word(octets, b"HDRS") {
            Some(Self::Hdrs)
        } else {
            None
        }
    }
}
keyword_value!(Ret);

parameter_value!(Ret, Self::parse);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_words_are_values() {
        for word in ["", "FULLY", "HEAD"] {
            assert!(word.parse::<Ret>().is_err());
        }
    }
}
