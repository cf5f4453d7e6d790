//! [`LocalPart`]: what stands left of the `@`.

use crate::ascii::{class, classes_of};
use crate::error::{Invalid, What};

/// The local-part of a mailbox: a dot-string or a quoted string, as it was written.
///
/// ```text
/// Local-part    = Dot-string / Quoted-string          ; RFC 5321 4.1.2, at most 64 octets
/// Dot-string    = Atom *("." Atom)                    ; Atom = 1*(atext / UTF8-non-ascii)
/// Quoted-string = DQUOTE 1*(qtextSMTP / quoted-pairSMTP / UTF8-non-ascii) DQUOTE
/// ```
///
/// Only its owner knows what it means (RFC 5321 2.3.11), so it compares octet by octet.
///
/// ```
/// use smtp_machine::address::LocalPart;
///
/// assert_eq!(LocalPart::try_from("ana.maria")?.as_str(), "ana.maria");
/// assert!(LocalPart::try_from(r#""ana maria""#)?.is_quoted());
/// assert!(LocalPart::try_from("ana..maria").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LocalPart<'a> {
    octets: &'a [u8],
}

impl<'a> LocalPart<'a> {
    /// The most octets that it may have (RFC 5321 4.5.3.1.1).
    pub const MAX: usize = 64;

    /// Whether it is a quoted string.
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        self.octets.first() == Some(&b'"')
    }

    pub(super) const fn from_checked(octets: &'a [u8]) -> Self {
        Self { octets }
    }
}

word!(LocalPart);

impl<'a> TryFrom<&'a [u8]> for LocalPart<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let (len, high) = scan(octets)?;
        if len != octets.len() {
            return Err(Invalid::new(What::LocalPart, len));
        }
        if high {
            utf8(octets, What::LocalPart)?;
        }
        Ok(Self { octets })
    }
}

/// How long the local-part at the front is, and whether an octet of it is not ASCII. UTF-8 is not
/// checked yet.
pub(super) fn scan(octets: &[u8]) -> Result<(usize, bool), Invalid> {
    let (len, seen) = match octets.first() {
        Some(b'"') => scan_quoted(octets)?,
        _ => scan_dotted(octets)?,
    };
    if len > LocalPart::MAX {
        return Err(Invalid::new(What::LocalPart, LocalPart::MAX));
    }
    Ok((len, seen & class::HIGH != 0))
}

fn scan_dotted(octets: &[u8]) -> Result<(usize, u16), Invalid> {
    let mut seen = 0;
    let mut len = 0_usize;
    let mut after_dot = true;
    for &octet in octets {
        let classes = classes_of(octet);
        if classes & (class::ATEXT | class::HIGH) != 0 {
            seen |= classes;
            after_dot = false;
        } else if octet == b'.' && !after_dot {
            after_dot = true;
        } else {
            break;
        }
        len = len.wrapping_add(1);
    }
    if after_dot { Err(Invalid::new(What::LocalPart, len)) } else { Ok((len, seen)) }
}

fn scan_quoted(octets: &[u8]) -> Result<(usize, u16), Invalid> {
    let mut seen = 0;
    let mut at = 1_usize;
    while let Some(&octet) = octets.get(at) {
        let classes = classes_of(octet);
        at = at.wrapping_add(1);
        if classes & (class::QTEXT | class::HIGH) != 0 {
            seen |= classes;
        } else if octet == b'\\' {
            // quoted-pairSMTP = %d92 %d32-126
            if octets.get(at).is_none_or(|&octet| classes_of(octet) & class::PRINTABLE == 0) {
                return Err(Invalid::new(What::LocalPart, at));
            }
            at = at.wrapping_add(1);
        } else if octet == b'"' && at > 2 {
            return Ok((at, seen));
        } else {
            return Err(Invalid::new(What::LocalPart, at.wrapping_sub(1)));
        }
    }
    Err(Invalid::new(What::LocalPart, octets.len()))
}

/// Refuses octets that are not UTF-8.
pub(super) fn utf8(octets: &[u8], what: What) -> Result<(), Invalid> {
    match core::str::from_utf8(octets) {
        Ok(_) => Ok(()),
        Err(error) => Err(Invalid::new(what, error.valid_up_to())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(text: &str) -> bool {
        LocalPart::try_from(text).is_ok()
    }

    #[test]
    fn the_forms_of_the_grammar_are_taken() {
        for text in [
            "a",
            "a.b",
            "a-b_c",
            "o'hara",
            "!#$%&'*+-/=?^_`{|}~",
            r#""a b""#,
            r#""a\"b""#,
            r#""a\\""#,
            r#"".""#,
            r#""@""#,
            "jos\u{e9}",
            "\"jos\u{e9}\"",
            "1",
        ] {
            assert!(takes(text), "{text}");
        }
    }

    #[test]
    fn what_the_grammar_lacks_is_refused() {
        for text in [
            "",
            ".",
            ".a",
            "a.",
            "a..b",
            "a b",
            "a@b",
            "\"\"",
            "\"a",
            "a\"",
            "\"a\"b",
            r#""a\""#,
            "\"a\tb\"",
            "a(b)",
            "a,b",
            "a:b",
            "a<b",
            "\"\\\u{e9}\"",
            "a\r",
            "a\n",
            "a\0",
        ] {
            assert!(!takes(text), "{text:?}");
        }
    }

    #[test]
    fn octets_are_counted_not_characters() {
        assert!(takes(&"x".repeat(64)));
        assert!(!takes(&"x".repeat(65)));
        assert!(takes(&"\u{e9}".repeat(32)));
        assert!(!takes(&"\u{e9}".repeat(33)));
    }

    #[test]
    fn overlong_forms_and_surrogates_are_not_utf_8() {
        for octets in [&b"\xc0\x80"[..], b"\xed\xa0\x80", b"\xff", b"a\xc3"] {
            assert!(LocalPart::try_from(octets).is_err());
        }
    }
}
