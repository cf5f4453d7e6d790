//! [`BodyKind`]: the value of BODY (RFC 6152 2, RFC 3030 3).

use super::value_trait::{Value, keyword_value};
use crate::ascii::is_word;
use crate::extension::Extension;
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// The value of BODY: the kind of octets that the message holds (RFC 6152 2, RFC 3030 3).
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
    /// `7BIT`: lines of ASCII octets.
    SevenBit,
    /// `8BITMIME`: lines of any octets, at most 998 in a line.
    EightBitMime,
    /// `BINARYMIME`: any octets, without lines. Only BDAT can carry them.
    BinaryMime,
}

impl BodyKind {
    /// Returns the keyword.
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
        if is_word(octets, b"8BITMIME") {
            Some(Self::EightBitMime)
        } else if is_word(octets, b"7BIT") {
            Some(Self::SevenBit)
        } else if is_word(octets, b"BINARYMIME") {
            Some(Self::BinaryMime)
        } else {
            None
        }
    }
}
keyword_value!(BodyKind);

impl<'a> Value<'a> for BodyKind {
    #[inline]
    fn read(_keyword: &[u8], value: Option<&'a [u8]>, _syntax: &Syntax) -> Option<Self> {
        value.and_then(Self::parse)
    }

    fn write_value(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.encode(sink)
    }

    /// BINARYMIME is a separate extension (RFC 3030 3).
    fn extension(&self, usual: Extension) -> Extension {
        if *self == Self::BinaryMime { Extension::BinaryMime } else { usual }
    }

    fn is_a_hint(&self) -> bool {
        *self != Self::BinaryMime
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_words_are_values() {
        for word in ["", "8BIT", "8BITMIM", "BINARYMIMEX"] {
            assert!(word.parse::<BodyKind>().is_err());
        }
    }
}
