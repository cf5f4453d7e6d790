//! [`Text`]: one line of reply text.

use core::fmt;

use crate::ascii::Escaped;
use crate::error::{Invalid, ValueKind};

/// The text of one line of a reply.
///
/// ```text
/// textstring = 1*(%d09 / %d32-126 / UTF8-non-ascii)   ; RFC 5321 4.2, RFC 6531 3.7.4
/// ```
///
/// The length is at most 496 octets, so that the line with its code, an enhanced code and CRLF is within the
/// 512 octets of RFC 5321 4.5.3.1.5. The text contains no control characters except TAB, so that it cannot
/// end its line.
///
/// ```
/// use smtp_machine::reply::Text;
///
/// assert_eq!(Text::new("queued as 4F1A")?.as_str(), "queued as 4F1A");
/// assert!(Text::new("250 OK\r\n550").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text<'a> {
    text: &'a str,
}

impl<'a> Text<'a> {
    /// The empty text.
    pub const EMPTY: Text<'static> = Text { text: "" };
    /// The maximum length in octets.
    pub const MAX: usize = 496;

    /// Checks a text.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the text is too long, or contains a control character other than TAB.
    pub const fn new(text: &'a str) -> Result<Self, Invalid> {
        let mut rest = text.as_bytes();
        if rest.len() > Self::MAX {
            return Err(Invalid::new(ValueKind::Text, Self::MAX));
        }
        while let Some((&octet, behind)) = rest.split_first() {
            if (octet < b' ' && octet != b'\t') || octet == 127 {
                return Err(Invalid::new(ValueKind::Text, text.len().saturating_sub(rest.len())));
            }
            rest = behind;
        }
        Ok(Self { text })
    }

    /// A text of this crate; the empty text if it is not valid.
    pub(crate) const fn fixed(text: &'static str) -> Text<'static> {
        match Text::new(text) {
            Ok(text) => text,
            Err(_) => Text::EMPTY,
        }
    }

    /// Returns the octets.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// Returns the text.
    #[must_use]
    pub const fn as_str(&self) -> &'a str {
        self.text
    }
}

impl<'a> TryFrom<&'a str> for Text<'a> {
    type Error = Invalid;

    fn try_from(text: &'a str) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl<'a> TryFrom<&'a [u8]> for Text<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        match core::str::from_utf8(octets) {
            Ok(text) => Self::new(text),
            Err(error) => Err(Invalid::new(ValueKind::Text, error.valid_up_to())),
        }
    }
}

impl AsRef<[u8]> for Text<'_> {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl AsRef<str> for Text<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({:?})", Escaped(self.text.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_rejected() {
        for octet in (0..=127_u8).map(char::from) {
            let fits = Text::new(&format!("a{octet}b")).is_ok();
            assert_eq!(fits, octet == '\t' || !octet.is_ascii_control(), "{octet:?}");
        }
        assert_eq!(Text::new("ab\n").unwrap_err().at(), 2);
        assert!(Text::new(&"x".repeat(496)).is_ok());
        assert!(Text::new(&"x".repeat(497)).is_err());
    }
}
