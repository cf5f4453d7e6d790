//! [`Domain`]: a domain name.

use super::usual;
use crate::ascii::{Caseless, class, classes_of, compare_by_key};
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;

/// A domain, in the form in which it was written.
///
/// ```text
/// Domain     = sub-domain *("." sub-domain)           ; RFC 5321 4.1.2, at most 255 octets
/// sub-domain = Let-dig [Ldh-str] / U-label            ; RFC 6531 3.3, at most 63 octets (RFC 1035); see below
/// Let-dig    = ALPHA / DIGIT
/// Ldh-str    = *( ALPHA / DIGIT / "-" ) Let-dig
/// ```
///
/// Two domains are equal if they differ only in the case of ASCII letters (RFC 1035 2.3.3); order and hash
/// agree. An A-label is not equal to the U-label that it encodes.
///
/// The limit of 63 octets is that of the A-label (RFC 5890 2.3.2.1). Its U-label may be longer: a label that is not
/// ASCII has at most 236 octets, those of the 59 characters after `xn--`. The exact limit is left to the resolver.
///
/// A single label is a domain. A domain has no underscore, no dot at the end, and no hyphen at either end of
/// a label.
///
/// Of the characters that RFC 5892 disallows in a U-label, these are rejected: invisible ones (control and
/// format characters, bidirectional controls, fillers, variation selectors, spaces and line separators), ones
/// that look like the dot between labels, half-width and full-width forms, noncharacters and private use. The
/// joiners U+200C and U+200D are rejected too: RFC 5892 allows them next to certain letters, which is not
/// checked here; write such a label as an A-label. The resolver decides whether the other characters are
/// assigned, normalized and allowed by IDNA2008.
///
/// ```
/// use smtp_machine::address::Domain;
///
/// let domain = Domain::try_from("Harbor.Example")?;
/// assert_eq!(domain, Domain::try_from("harbor.example")?);
/// assert_eq!(domain.as_str(), "Harbor.Example");
/// assert!(Domain::try_from("or_chard.example").is_err());
/// assert!(Domain::try_from("b\u{fc}cher.example").is_ok());
/// assert!(Domain::try_from("har\u{200b}bor.example").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy)]
pub struct Domain<'a> {
    octets: &'a [u8],
}

impl<'a> Domain<'a> {
    /// The maximum length in octets (RFC 5321 4.5.3.1.2, RFC 1035 2.3.4).
    pub const MAX: usize = 255;
    const MAX_LABEL: usize = 63;
    const MAX_U_LABEL: usize = 236;

    /// Parses a domain, with the leniency that `syntax` allows. Only
    /// [`underscore_in_domain`](Syntax::underscore_in_domain) applies.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::Domain`] at the first invalid octet.
    ///
    /// ```
    /// use smtp_machine::address::Domain;
    /// use smtp_machine::command::Syntax;
    ///
    /// assert!(Domain::try_from("my_host.example").is_err());
    /// let domain = Domain::with_syntax(b"my_host.example", &Syntax::LENIENT)?;
    /// assert_eq!(domain.as_str(), "my_host.example");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[inline]
    pub fn with_syntax(octets: &'a [u8], syntax: &Syntax) -> Result<Self, Invalid> {
        match usual::domain(octets, 0) {
            Some(len) if len == octets.len() => Ok(Self { octets }),
            _ => Self::any(octets, syntax),
        }
    }

    /// Parses any domain.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    fn any(octets: &'a [u8], syntax: &Syntax) -> Result<Self, Invalid> {
        let (len, high) = scan(octets, syntax)?;
        if len != octets.len() {
            return Err(Invalid::new(ValueKind::Domain, len));
        }
        if high {
            u_labels(octets, ValueKind::Domain)?;
        }
        Ok(Self { octets })
    }

    const fn key(&self) -> Caseless<'a> {
        Caseless(self.octets)
    }

    pub(super) const fn from_checked(octets: &'a [u8]) -> Self {
        Self { octets }
    }
}

word!(Domain);
compare_by_key!(Domain);

impl<'a> TryFrom<&'a [u8]> for Domain<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        Self::with_syntax(octets, &Syntax::STRICT)
    }
}

/// Returns the length of the domain at the front, and whether it is not ASCII. Non-ASCII octets are not
/// checked here: see [`u_labels`].
#[cfg_attr(not(target_os = "none"), inline(always))]
pub(super) fn scan(octets: &[u8], syntax: &Syntax) -> Result<(usize, bool), Invalid> {
    match labels::<false, { cfg!(target_os = "none") }>(octets) {
        // An underscore may continue the domain where the strict grammar ends it.
        Ok((len, _)) if syntax.underscore_in_domain && octets.get(len) == Some(&b'_') => {
            loose_labels(octets)
        }
        Err(_) if syntax.underscore_in_domain => loose_labels(octets),
        found => found,
    }
}

#[cold]
fn loose_labels(octets: &[u8]) -> Result<(usize, bool), Invalid> {
    labels::<true, true>(octets)
}

#[cold]
fn utf8_labels(octets: &[u8]) -> Result<(usize, bool), Invalid> {
    labels::<false, true>(octets)
}

#[inline(always)]
fn labels<const UNDERSCORE: bool, const UTF8: bool>(
    octets: &[u8],
) -> Result<(usize, bool), Invalid> {
    let invalid = |at: usize| Err(Invalid::new(ValueKind::Domain, at.min(Domain::MAX)));
    let (mut high, mut len) = (false, 0_usize);
    loop {
        let start = len;
        while let Some(&octet) = octets.get(len) {
            let classes = classes_of(octet);
            if classes & class::LDH == 0 && !(UNDERSCORE && octet == b'_') {
                if classes & class::HIGH == 0 {
                    break;
                }
                if !UTF8 {
                    return utf8_labels(octets);
                }
                high = true;
            }
            len = len.wrapping_add(1);
        }
        match octets.get(start..len) {
            None | Some([] | [b'-', ..]) => return invalid(start),
            Some([.., b'-']) => return invalid(len),
            Some(label)
                if label.len() > Domain::MAX_LABEL
                    && (label.is_ascii() || label.len() > Domain::MAX_U_LABEL) =>
            {
                return invalid(len);
            }
            Some(_) => {}
        }
        if octets.get(len) != Some(&b'.') {
            break;
        }
        len = len.wrapping_add(1);
    }
    if len > Domain::MAX { invalid(len) } else { Ok((len, high)) }
}

/// Rejects octets that are not UTF-8, and characters that are not allowed in a U-label.
#[cold]
pub(super) fn u_labels(octets: &[u8], what: ValueKind) -> Result<(), Invalid> {
    let text =
        core::str::from_utf8(octets).map_err(|error| Invalid::new(what, error.valid_up_to()))?;
    u_label_characters(text, what)
}

/// Rejects characters that are not allowed in a U-label.
pub(super) fn u_label_characters(text: &str, what: ValueKind) -> Result<(), Invalid> {
    match text.char_indices().find(|(_, char)| !is_usual(*char) && is_disallowed(*char)) {
        Some((at, _)) => Err(Invalid::new(what, at)),
        None => Ok(()),
    }
}

/// Returns `true` for ASCII and for most of the letters in use, none of which [`is_disallowed`]. Flash is scarce on a
/// microcontroller.
const fn is_usual(char: char) -> bool {
    !cfg!(target_os = "none")
        && matches!(char, '\0'..='\u{7f}' | '\u{c0}'..='\u{2ff}' | '\u{370}'..='\u{5ff}' | '\u{3200}'..='\u{d7ff}')
}

/// Returns `true` if RFC 5892 disallows `char` for one of the reasons that [`Domain`] lists, or allows it
/// only next to certain letters.
const fn is_disallowed(char: char) -> bool {
    matches!(
        char,
        '\u{80}'..='\u{a0}'           // C1 controls, no-break space
        | '\u{ad}'                    // soft hyphen
        | '\u{34f}'                   // combining grapheme joiner
        | '\u{61c}'                   // Arabic letter mark
        | '\u{115f}'..='\u{1160}'     // Hangul fillers
        | '\u{1680}'                  // Ogham space mark
        | '\u{17b4}'..='\u{17b5}'     // Khmer inherent vowels
        | '\u{180b}'..='\u{180f}'     // Mongolian selectors and vowel separator
        | '\u{2000}'..='\u{200f}'     // spaces, joiners, marks of direction
        | '\u{2024}'..='\u{202f}'     // dot leaders, line ends, embeddings, narrow space
        | '\u{205f}'..='\u{206f}'     // space, invisible operators, isolates
        | '\u{3000}'                  // ideographic space
        | '\u{3002}'                  // ideographic full stop
        | '\u{3164}'                  // Hangul filler
        | '\u{e000}'..='\u{f8ff}'     // private use
        | '\u{fdd0}'..='\u{fdef}'     // noncharacters
        | '\u{fe00}'..='\u{fe0f}'     // variation selectors
        | '\u{fe52}'                  // small full stop
        | '\u{feff}'                  // byte order mark
        | '\u{ff00}'..='\u{ffff}'     // half-width and full-width forms, specials
        | '\u{1bca0}'..='\u{1bca3}'   // shorthand format controls
        | '\u{1d173}'..='\u{1d17a}'   // musical format controls
        | '\u{e0000}'..='\u{10ffff}'  // tags, selectors, private use
    ) || char as u32 & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn is_valid(text: &str) -> bool {
        Domain::try_from(text).is_ok()
    }

    #[test]
    fn valid_forms_are_accepted() {
        for text in [
            "a",
            "a.b",
            "xn--55qx5d.example",
            "1.2.3.4",
            "a-b.c",
            "\u{6e2f}.example",
            "b\u{fc}cher.example",
            "\u{e01}\u{e33}.example",
            "\u{5d0}\u{5d1}.example",
            "\u{20000}.example",
        ] {
            assert!(is_valid(text), "{text}");
        }
        assert!(is_valid(&format!("{}.example", "x".repeat(63))));
        // Of 46, 28 and 63 octets as A-labels.
        assert!(is_valid(&format!("{}.example", "\u{e4}".repeat(40))));
        assert!(is_valid(&format!("{}.example", "\u{6e2f}".repeat(22))));
        assert!(is_valid(&format!("{}\u{fc}.example", "x".repeat(55))));
    }

    #[test]
    fn invalid_forms_are_rejected() {
        for text in [
            "",
            ".",
            "a.",
            ".a",
            "a..b",
            "-a",
            "a-",
            "a-.b",
            "a.-b",
            "a_b",
            "_a",
            "a._b",
            "a b",
            "[1.2.3.4]",
            "a\r\n",
            "a/b",
            "a@b",
        ] {
            assert!(!is_valid(text), "{text:?}");
        }
        assert!(!is_valid(&"x".repeat(64)));
        assert!(!is_valid(&format!("\u{fc}.{}", "x".repeat(64))));
        assert!(is_valid(&"\u{fc}".repeat(118)));
        assert!(!is_valid(&"\u{fc}".repeat(119)));
        assert!(!is_valid(&["x"; 129].join(".")));
        assert!(is_valid(&["x"; 128].join(".")));
    }

    #[test]
    fn underscores_are_accepted_if_allowed() {
        let syntax = Syntax { underscore_in_domain: true, ..Syntax::STRICT };
        for text in ["a_b", "_a", "a_", "_", "a-_b.c", "_dmarc.a.example", "\u{e9}_"] {
            assert!(!is_valid(text), "{text}");
            assert_eq!(Domain::with_syntax(text.as_bytes(), &syntax).unwrap().as_str(), text);
        }
        for text in
            ["", "_.", "._", "_..a", "_-", "-_", "a_ b", "a_\r\n", "a_\0", "a_@b", "a_\u{200b}"]
        {
            assert!(Domain::with_syntax(text.as_bytes(), &syntax).is_err(), "{text:?}");
        }
        let long = "_".repeat(64);
        assert!(Domain::with_syntax(long.as_bytes(), &syntax).is_err());
        assert!(Domain::with_syntax(&long.as_bytes()[1..], &syntax).is_ok());
    }

    #[test]
    fn no_usual_character_is_disallowed() {
        assert!(('\0'..=char::MAX).all(|char| !is_usual(char) || !is_disallowed(char)));
        assert!("\u{e9}\u{fc}\u{3b4}\u{436}\u{5d0}\u{4f8b}\u{d55c}".chars().all(is_usual));
    }

    #[test]
    fn invisible_characters_are_rejected() {
        let ranges = [
            0x80..=0xA0,
            0xAD..=0xAD,
            0x34F..=0x34F,
            0x61C..=0x61C,
            0x115F..=0x1160,
            0x1680..=0x1680,
            0x17B4..=0x17B5,
            0x180E..=0x180E,
            0x2000..=0x200F,
            0x2028..=0x202F,
            0x205F..=0x206F,
            0x3000..=0x3000,
            0x3002..=0x3002,
            0x3164..=0x3164,
            0xE000..=0xF8FF,
            0xFDD0..=0xFDEF,
            0xFEFF..=0xFEFF,
            0xFF0E..=0xFF0E,
            0xFF61..=0xFF61,
            0xFFA0..=0xFFA0,
            0xFFF9..=0xFFFF,
            0x1FFFE..=0x1FFFF,
            0xDFFFE..=0xDFFFF,
            0xE0000..=0xE0FFF,
            0xF0000..=0x10_FFFF,
        ];
        for number in ranges.into_iter().flatten() {
            let char = char::from_u32(number).unwrap();
            let text = format!("exam{char}ple.example");
            let error = Domain::try_from(text.as_str()).unwrap_err();
            assert_eq!(error.at(), 4, "{number:x}");
            let lenient = Domain::with_syntax(text.as_bytes(), &Syntax::LENIENT);
            assert!(lenient.is_err(), "{number:x}");
        }
    }

    proptest! {
        #[test]
        fn usual_domains_are_parsed_as_any(text in "[ab.-]{0,12}([a-z0-9._\u{e9}@-]{0,70}|[xy]{55,70})") {
            for syntax in [Syntax::STRICT, Syntax::LENIENT] {
                let octets = text.as_bytes();
                prop_assert_eq!(Domain::with_syntax(octets, &syntax), Domain::any(octets, &syntax));
            }
        }

        #[test]
        fn control_characters_and_spaces_are_rejected(
            text in "\\PC{0,2}[a-z_\u{80}-\u{ff}\u{2000}-\u{2070}\r\n\0 ]{0,6}", lenient: bool
        ) {
            let syntax = if lenient { Syntax::LENIENT } else { Syntax::STRICT };
            if let Ok(domain) = Domain::with_syntax(text.as_bytes(), &syntax) {
                let bad = |c: char| c.is_control() || c.is_whitespace();
                prop_assert!(!domain.as_str().contains(bad), "{:?}", text);
            }
        }
    }
}
