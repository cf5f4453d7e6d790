//! [`Solicitation`]: the value of SOLICIT (RFC 3865 2.2).

use core::fmt;

use super::value_trait::parameter_value;
use crate::ascii::Escaped;
use crate::command::text_value::text_value;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The value of SOLICIT: the kinds of solicitation that the message holds (RFC 3865 2.2).
///
/// ```text
/// Solicitation-keywords = word *( "," word )
/// word = ALPHA *( "." / "-" / "_" / ":" / ALPHA / DIGIT )      ; 1000 octets in all
/// ```
///
/// ```
/// use smtp_machine::command::Solicitation;
///
/// let kinds = Solicitation::try_from("net.example:ADV,org.example:ADV:ADLT")?;
/// assert!(kinds.words().eq(["net.example:ADV", "org.example:ADV:ADLT"]));
/// assert!(Solicitation::try_from("a,,b").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Solicitation<'a> {
    octets: &'a [u8],
}

text_value!(Solicitation);

impl<'a> Solicitation<'a> {
    /// The maximum length in octets.
    pub const MAX: usize = 1000;

    /// Returns an iterator over the solicitation keywords.
    pub fn words(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.as_str().split(',')
    }
}

impl<'a> TryFrom<&'a [u8]> for Solicitation<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Parameter, at));
        if octets.len() > Self::MAX {
            return wrong(Self::MAX);
        }
        let mut first = true;
        for (at, octet) in octets.iter().enumerate() {
            first = match octet {
                b'A'..=b'Z' | b'a'..=b'z' => false,
                b'0'..=b'9' | b'.' | b'-' | b'_' | b':' if !first => false,
                b',' if !first => true,
                _ => return wrong(at),
            };
        }
        if first { wrong(octets.len()) } else { Ok(Self { octets }) }
    }
}

parameter_value!(Solicitation<'a>, |value| Self::try_from(value).ok());

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn solicitations_are_words() {
        for wrong in ["", ",", "a,", ",a", "1a", "a b", "a=b", "a,1"] {
            assert!(Solicitation::try_from(wrong).is_err(), "{wrong}");
        }
        assert!(Solicitation::try_from(&*"a".repeat(1001)).is_err());
    }

    proptest! {
        #[test]
        fn only_the_grammar_is_accepted(octets in proptest::collection::vec(any::<u8>(), 0..30)) {
            if let Ok(value) = Solicitation::try_from(octets.as_slice()) {
                prop_assert!(value.as_bytes().iter().all(u8::is_ascii_graphic));
            }
        }
    }
}
