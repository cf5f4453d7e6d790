//! [`Keyword`]: the name of an extension or of a parameter.

use core::fmt;

use super::Extension;
use crate::ascii::{Caseless, Escaped, class, compare_by_key, is};
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The name of an extension in an EHLO reply, or of a parameter of MAIL or RCPT.
///
/// ABNF (RFC 5321 4.1.1.1 and 4.1.2): `(ALPHA / DIGIT) *(ALPHA / DIGIT / "-")`, here 1 to [`MAX`](Self::MAX)
/// octets. Keywords compare and hash without case. `as_str` returns the keyword in the case in which it was
/// written.
///
/// ```
/// use smtp_machine::extension::{Extension, Keyword};
///
/// let keyword = Keyword::try_from("PipeLining")?;
/// assert_eq!(keyword, Keyword::new("PIPELINING")?);
/// assert_eq!(keyword.extension(), Some(Extension::Pipelining));
/// assert_eq!(keyword.as_str(), "PipeLining");
///
/// assert!(Keyword::try_from("").is_err());
/// assert!(Keyword::try_from("-SIZE").is_err());
/// assert_eq!(Keyword::try_from("SIZE=1").unwrap_err().at(), 4);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Keyword<'a>(&'a [u8]);

impl<'a> Keyword<'a> {
    /// The maximum length in octets, 64. The grammar has no limit; the longest registered keyword has
    /// 19 octets.
    pub const MAX: usize = 64;

    /// Creates a keyword from text; usable in constants.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::Keyword`] at the first invalid octet: the text is empty, begins
    /// with a hyphen, is longer than [`MAX`](Self::MAX), or contains other characters than ASCII letters,
    /// digits and hyphens (RFC 5321 4.1.1.1).
    ///
    /// ```
    /// use smtp_machine::extension::Keyword;
    ///
    /// const PRIORITY: Keyword<'_> = match Keyword::new("MT-PRIORITY") {
    ///     Ok(keyword) => keyword,
    ///     Err(_) => panic!("not a keyword"),
    /// };
    /// assert_eq!(PRIORITY.to_string(), "MT-PRIORITY");
    /// ```
    pub const fn new(text: &'a str) -> Result<Self, Invalid> {
        Self::from_octets(text.as_bytes())
    }

    /// Creates a keyword from octets.
    pub(crate) const fn from_octets(octets: &'a [u8]) -> Result<Self, Invalid> {
        let Some((first, mut rest)) = octets.split_first() else {
            return Err(Invalid::new(ValueKind::Keyword, 0));
        };
        if !is(*first, class::LET_DIG) {
            return Err(Invalid::new(ValueKind::Keyword, 0));
        }
        let mut at = 1_usize;
        while let Some((octet, others)) = rest.split_first() {
            if !is(*octet, class::LDH) || at >= Self::MAX {
                return Err(Invalid::new(ValueKind::Keyword, at));
            }
            rest = others;
            at = at.saturating_add(1);
        }
        Ok(Self(octets))
    }

    /// Creates a keyword that another parser has checked.
    #[inline]
    pub(crate) const fn from_checked(octets: &'a [u8]) -> Self {
        Self(octets)
    }

    const fn key(&self) -> Caseless<'a> {
        Caseless(self.0)
    }

    /// Returns the octets, in the case in which they were written.
    #[inline]
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.0
    }

    /// Returns the text, in the case in which it was written.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        core::str::from_utf8(self.0).unwrap_or_default()
    }

    /// Returns the extension that this keyword of an EHLO reply offers, if it is known.
    ///
    /// ```
    /// use smtp_machine::extension::{Extension, Keyword};
    ///
    /// assert_eq!(Keyword::new("8bitmime")?.extension(), Some(Extension::EightBitMime));
    /// assert_eq!(Keyword::new("X-FOO")?.extension(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn extension(&self) -> Option<Extension> {
        Extension::from_keyword(self.0)
    }

    /// Writes the keyword, in the case in which it was written.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    #[inline]
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.0)
    }
}

impl<'a> TryFrom<&'a [u8]> for Keyword<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        Self::from_octets(octets)
    }
}

impl<'a> TryFrom<&'a str> for Keyword<'a> {
    type Error = Invalid;

    fn try_from(text: &'a str) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl From<Extension> for Keyword<'static> {
    fn from(extension: Extension) -> Self {
        Self(extension.keyword().as_bytes())
    }
}

compare_by_key!(Keyword);

impl AsRef<[u8]> for Keyword<'_> {
    fn as_ref(&self) -> &[u8] {
        self.0
    }
}

impl AsRef<str> for Keyword<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Keyword<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Keyword<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keyword({:?})", Escaped(self.0))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::hash_map::DefaultHasher;
    use std::hash::{Hash, Hasher};

    use proptest::prelude::*;

    use super::*;

    /// The rule of RFC 5321 4.1.1.1, in its own terms.
    fn naive(octets: &[u8]) -> bool {
        let Ok(text) = std::str::from_utf8(octets) else { return false };
        let mut characters = text.chars();
        characters.next().is_some_and(|first| first.is_ascii_alphanumeric())
            && characters.all(|other| other.is_ascii_alphanumeric() || other == '-')
            && text.len() <= 64
    }

    fn hash(keyword: Keyword<'_>) -> u64 {
        let mut hasher = DefaultHasher::new();
        keyword.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn the_length_is_limited() {
        let text = "K".repeat(65);
        assert!(Keyword::try_from(&text[..64]).is_ok());
        assert_eq!(Keyword::try_from(&*text).unwrap_err().at(), 64);
    }

    #[test]
    fn debug_shows_the_text() {
        assert_eq!(format!("{:?}", Keyword::new("x-Foo").unwrap()), r#"Keyword("x-Foo")"#);
    }

    proptest! {
        #[test]
        fn keywords_are_accepted_as_in_a_naive_version(octets in "[A-Za-z0-9=_. \u{0}\r\n\u{e9}-]{0,66}") {
            prop_assert_eq!(Keyword::try_from(octets.as_bytes()).is_ok(), naive(octets.as_bytes()));
        }

        #[test]
        fn line_endings_and_nul_are_rejected(octets: Vec<u8>) {
            if let Ok(keyword) = Keyword::try_from(&*octets) {
                prop_assert!(!keyword.as_bytes().iter().any(|octet| b"\0\r\n".contains(octet)));
            }
        }

        #[test]
        fn encoded_keywords_parse_back(text in "[A-Za-z0-9][A-Za-z0-9-]{0,63}") {
            let keyword = Keyword::try_from(&*text).unwrap();
            let mut wire = Vec::new();
            keyword.encode(&mut wire).unwrap();
            prop_assert_eq!(&wire, text.as_bytes());
            prop_assert_eq!(Keyword::try_from(&*wire).unwrap(), keyword);
            prop_assert_eq!(keyword.to_string(), text);
        }

        #[test]
        fn keywords_compare_without_case(text in "[A-Za-z0-9][A-Za-z0-9-]{0,20}") {
            let (lower, upper) = (text.to_ascii_lowercase(), text.to_ascii_uppercase());
            let (lower, upper) = (Keyword::new(&lower).unwrap(), Keyword::new(&upper).unwrap());
            prop_assert_eq!(lower, upper);
            prop_assert_eq!(hash(lower), hash(upper));
        }
    }
}
