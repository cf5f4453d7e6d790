//! [`LocalPart`]: the part of a mailbox before the `@`.

use crate::ascii::{class, classes_of};
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;

/// The local-part of a mailbox: a dot-string or a quoted string, in the form in which it was written.
///
/// ```text
/// Local-part      = Dot-string / Quoted-string          ; RFC 5321 4.1.2
/// Dot-string      = Atom *("." Atom)
/// Atom            = 1*( atext / UTF8-non-ascii )        ; RFC 5322 3.2.3, RFC 6531 3.3
/// Quoted-string   = DQUOTE *QcontentSMTP DQUOTE         ; `""` is one
/// QcontentSMTP    = qtextSMTP / quoted-pairSMTP
/// quoted-pairSMTP = %d92 %d32-126
/// qtextSMTP       = %d32-33 / %d35-91 / %d93-126 / UTF8-non-ascii
/// ```
///
/// Only the host of the mailbox may interpret it (RFC 5321 2.3.11). Local-parts are therefore equal only if
/// all their octets are: neither case nor quotes are ignored. The type does not limit the length: see
/// [`is_within_limit`](Self::is_within_limit).
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
    /// The length in octets that every server must accept (RFC 5321 4.5.3.1.1). Longer local-parts are in
    /// use: VERP, SRS and forwarders create local-parts that contain another address.
    pub const LIMIT: usize = 64;

    /// Parses a local-part, with the leniency that `syntax` allows. Only
    /// [`dots_in_local_part`](Syntax::dots_in_local_part) applies.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::LocalPart`] at the first invalid octet.
    ///
    /// ```
    /// use smtp_machine::address::LocalPart;
    /// use smtp_machine::command::Syntax;
    ///
    /// assert!(LocalPart::try_from("ben..b").is_err());
    /// assert_eq!(LocalPart::with_syntax(b"ben..b", &Syntax::LENIENT)?.as_str(), "ben..b");
    /// assert!(LocalPart::with_syntax(b"ben b", &Syntax::LENIENT).is_err());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[inline]
    pub fn with_syntax(octets: &'a [u8], syntax: &Syntax) -> Result<Self, Invalid> {
        let (len, high) = scan(octets, syntax)?;
        if len != octets.len() {
            return Err(Invalid::new(ValueKind::LocalPart, len));
        }
        if high {
            utf8(octets, ValueKind::LocalPart)?;
        }
        Ok(Self { octets })
    }

    /// Returns `true` if the length is at most [`LIMIT`](Self::LIMIT) octets, so that every server must
    /// accept it.
    ///
    /// ```
    /// use smtp_machine::address::LocalPart;
    ///
    /// let forwarded = "user+caf_=web_8b506e99-b5c5-4e14-8294-f5ebd6083faa=mail.site.example";
    /// assert!(!LocalPart::try_from(forwarded)?.is_within_limit());
    /// assert!(LocalPart::try_from("user")?.is_within_limit());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn is_within_limit(&self) -> bool {
        self.octets.len() <= Self::LIMIT
    }

    /// Returns `true` if this is a quoted string.
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
        Self::with_syntax(octets, &Syntax::STRICT)
    }
}

/// Returns the length of the local-part at the front, and whether it is not ASCII. UTF-8 is not checked here.
#[inline]
pub(super) fn scan(octets: &[u8], syntax: &Syntax) -> Result<(usize, bool), Invalid> {
    let (len, seen) = match octets.first() {
        Some(b'"') => scan_quoted(octets)?,
        _ => match scan_dotted(octets) {
            Err(error) if syntax.dots_in_local_part => scan_loose(octets, error)?,
            found => found?,
        },
    };
    Ok((len, seen & class::HIGH != 0))
}

/// Scans atoms with dots at any place. A run that consists only of dots is invalid.
#[cold]
fn scan_loose(octets: &[u8], error: Invalid) -> Result<(usize, u16), Invalid> {
    let fits = |octet: u8| octet == b'.' || classes_of(octet) & (class::ATEXT | class::HIGH) != 0;
    let len = octets.iter().take_while(|octet| fits(**octet)).count();
    let run = octets.get(..len).unwrap_or_default();
    if run.iter().all(|octet| *octet == b'.') {
        return Err(error);
    }
    Ok((len, if run.is_ascii() { 0 } else { class::HIGH }))
}

/// Scans a Dot-string. Most are ASCII, which takes fewer steps for each octet. On bare metal one loop scans all,
/// because flash is scarce.
#[inline]
fn scan_dotted(octets: &[u8]) -> Result<(usize, u16), Invalid> {
    dotted::<{ cfg!(target_os = "none") }>(octets)
}

#[cold]
fn scan_dotted_utf8(octets: &[u8]) -> Result<(usize, u16), Invalid> {
    dotted::<true>(octets)
}

#[inline(always)]
fn dotted<const UTF8: bool>(octets: &[u8]) -> Result<(usize, u16), Invalid> {
    let (mut seen, mut len) = (0, 0_usize);
    loop {
        let start = len;
        while let Some(&octet) = octets.get(len) {
            let classes = classes_of(octet);
            if classes & class::ATEXT == 0 {
                if classes & class::HIGH == 0 {
                    break;
                }
                if !UTF8 {
                    return scan_dotted_utf8(octets);
                }
                seen = class::HIGH;
            }
            len = len.wrapping_add(1);
        }
        if len == start {
            return Err(Invalid::new(ValueKind::LocalPart, len));
        }
        if octets.get(len) != Some(&b'.') {
            return Ok((len, seen));
        }
        len = len.wrapping_add(1);
    }
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
                return Err(Invalid::new(ValueKind::LocalPart, at));
            }
            at = at.wrapping_add(1);
        } else if octet == b'"' {
            return Ok((at, seen));
        } else {
            return Err(Invalid::new(ValueKind::LocalPart, at.wrapping_sub(1)));
        }
    }
    Err(Invalid::new(ValueKind::LocalPart, octets.len()))
}

/// Rejects octets that are not UTF-8.
pub(super) fn utf8(octets: &[u8], what: ValueKind) -> Result<(), Invalid> {
    match core::str::from_utf8(octets) {
        Ok(_) => Ok(()),
        Err(error) => Err(Invalid::new(what, error.valid_up_to())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_valid(text: &str) -> bool {
        LocalPart::try_from(text).is_ok()
    }

    #[test]
    fn valid_forms_are_accepted() {
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
            "\"\"",
            "jos\u{e9}",
            "\"jos\u{e9}\"",
            "1",
        ] {
            assert!(is_valid(text), "{text}");
        }
    }

    #[test]
    fn invalid_forms_are_rejected() {
        for text in [
            "",
            ".",
            ".a",
            "a.",
            "a..b",
            "a b",
            "a@b",
            "\"",
            "\"\"\"",
            "\"\"a",
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
            assert!(!is_valid(text), "{text:?}");
        }
    }

    #[test]
    fn long_local_parts_are_accepted() {
        for (text, within) in [
            ("x".repeat(64), true),
            ("x".repeat(65), false),
            ("\u{e9}".repeat(32), true),
            ("\u{e9}".repeat(33), false),
            ("x".repeat(70_000), false),
        ] {
            let local_part = LocalPart::try_from(text.as_str()).unwrap();
            assert_eq!(local_part.is_within_limit(), within);
        }
    }

    #[test]
    fn dots_at_any_place_are_accepted_if_allowed() {
        let dots = Syntax { dots_in_local_part: true, ..Syntax::STRICT };
        for text in ["a..b", ".a", "a.", "..a..b..", "\u{e9}.", ".\u{e9}"] {
            assert!(!is_valid(text), "{text}");
            assert_eq!(LocalPart::with_syntax(text.as_bytes(), &dots).unwrap().as_str(), text);
        }
        for text in ["", ".", "..", "a. b", "a..@", "a..>", "a..\r", "a..\n", "a..\0", "\"a\".."] {
            assert!(LocalPart::with_syntax(text.as_bytes(), &dots).is_err(), "{text:?}");
        }
        assert!(LocalPart::with_syntax(b"a..\xff", &dots).is_err());
    }

    #[test]
    fn overlong_forms_and_surrogates_are_not_utf8() {
        for octets in [&b"\xc0\x80"[..], b"\xed\xa0\x80", b"\xff", b"a\xc3"] {
            assert!(LocalPart::try_from(octets).is_err());
        }
    }
}
