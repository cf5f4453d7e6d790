//! Octet classes, comparison without case, and escaped display: shared by all parsers.

pub(crate) mod block;
pub(crate) mod run;

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

/// Octet classes of the grammar: one bit for each.
pub(crate) mod class {
    /// `atext` of RFC 5322 3.2.3: the characters of an atom.
    pub(crate) const ATEXT: u16 = 1;
    /// `Let-dig` of RFC 5321 4.1.2.
    pub(crate) const LET_DIG: u16 = 1 << 1;
    /// `ALPHA / DIGIT / "-"`: inner characters of a domain label, and of keywords after the first.
    pub(crate) const LDH: u16 = 1 << 2;
    /// `qtextSMTP` of RFC 5321 4.1.2: printable except `"` and `\`.
    pub(crate) const QTEXT: u16 = 1 << 3;
    /// `esmtp-value` of RFC 5321 4.1.2: visible except `=`.
    pub(crate) const VALUE: u16 = 1 << 4;
    /// `xchar` of RFC 3461 4: visible except `+` and `=`.
    pub(crate) const XCHAR: u16 = 1 << 5;
    /// `dcontent` of RFC 5321 4.1.3: visible except `[`, `\` and `]`.
    pub(crate) const DCONTENT: u16 = 1 << 6;
    /// `%d32-126`: printable, including the space.
    pub(crate) const PRINTABLE: u16 = 1 << 7;
    /// `%d33-126`: printable, without the space.
    pub(crate) const VISIBLE: u16 = 1 << 8;
    /// Octets 128 to 255: UTF-8 beyond ASCII.
    pub(crate) const HIGH: u16 = 1 << 9;
    /// `textstring` of RFC 5321 4.2: printable, and TAB.
    pub(crate) const TEXT: u16 = 1 << 10;
}

const CLASSES: [u16; 256] = classes();

/// Returns the classes of `octet`.
#[inline]
pub(crate) const fn classes_of(octet: u8) -> u16 {
    #[allow(clippy::indexing_slicing, reason = "256 entries, indexed by an octet")]
    CLASSES[octet as usize]
}

/// Returns `true` if `octet` is in at least one of `classes`.
#[inline]
pub(crate) const fn is(octet: u8, classes: u16) -> bool {
    classes_of(octet) & classes != 0
}

/// Returns the offset of the first octet in none of `classes`.
#[inline]
pub(crate) fn first_not(octets: &[u8], classes: u16) -> Option<usize> {
    octets.iter().position(|&octet| !is(octet, classes))
}

/// Octets displayed as escaped text: control characters, quotes, `\` and octets above 127 are escaped, so
/// that a peer cannot send terminal sequences or forge a line in a log.
#[derive(Clone, Copy)]
pub(crate) struct Escaped<'a>(pub(crate) &'a [u8]);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.escape_ascii())
    }
}

impl fmt::Debug for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0.escape_ascii())
    }
}

/// Octets that compare, order and hash without the case of ASCII letters.
#[derive(Clone, Copy)]
pub(crate) struct Caseless<'a>(pub(crate) &'a [u8]);

impl Caseless<'_> {
    fn folded(&self) -> impl Iterator<Item = u8> {
        self.0.iter().map(u8::to_ascii_lowercase)
    }
}

impl PartialEq for Caseless<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(other.0)
    }
}

impl Eq for Caseless<'_> {}

impl PartialOrd for Caseless<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Caseless<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.folded().cmp(other.folded())
    }
}

impl Hash for Caseless<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.folded().for_each(|octet| state.write_u8(octet));
        // Ends the octets, so that two values in a row do not hash like one longer value.
        state.write_u8(0xFF);
    }
}

/// Makes a borrowed type compare, order and hash by its private method `key`.
macro_rules! compare_by_key {
    ($name:ident) => {
        impl PartialEq for $name<'_> {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.key() == other.key()
            }
        }

        impl Eq for $name<'_> {}

        impl PartialOrd for $name<'_> {
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name<'_> {
            fn cmp(&self, other: &Self) -> core::cmp::Ordering {
                self.key().cmp(&other.key())
            }
        }

        impl core::hash::Hash for $name<'_> {
            fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
                self.key().hash(state);
            }
        }
    };
}

pub(crate) use compare_by_key;

const fn classes() -> [u16; 256] {
    let mut table = [0; 256];
    let mut octet = 0_usize;
    while octet < 256 {
        #[allow(clippy::indexing_slicing, reason = "the loop ends at 256")]
        {
            table[octet] = classify(octet as u8);
        }
        octet = octet.wrapping_add(1);
    }
    table
}

const fn classify(octet: u8) -> u16 {
    use class::*;
    let mut found = match octet {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => LET_DIG | LDH | ATEXT,
        b'-' => LDH | ATEXT,
        b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'/' | b'=' | b'?' | b'^'
        | b'_' | b'`' | b'{' | b'|' | b'}' | b'~' => ATEXT,
        128..=255 => HIGH,
        _ => 0,
    };
    if octet >= 32 && octet <= 126 {
        found |= PRINTABLE | TEXT;
        if octet != b'"' && octet != b'\\' {
            found |= QTEXT;
        }
    }
    if octet == b'\t' {
        found |= TEXT;
    }
    if octet >= 33 && octet <= 126 {
        found |= VISIBLE;
        if octet != b'=' {
            found |= VALUE;
            if octet != b'+' {
                found |= XCHAR;
            }
        }
        if octet < b'[' || octet > b']' {
            found |= DCONTENT;
        }
    }
    found
}

/// Returns four octets as one number, with letters in upper case. Clearing the case bit maps no
/// other octet to a letter: only `X` and `x` become `X`.
#[inline]
pub(crate) const fn fold4(word: [u8; 4]) -> u32 {
    u32::from_le_bytes(word) & 0xDFDF_DFDF
}

/// Returns `true` if `octets` are `word`, which is in upper case, without the case of letters. The length of the word
/// is known to the compiler, which needs no loop for it.
#[inline(always)]
pub(crate) fn is_word<const LEN: usize>(octets: &[u8], word: &[u8; LEN]) -> bool {
    let Ok(octets) = <&[u8; LEN]>::try_from(octets) else { return false };
    let differs = |octet: u8, wanted: u8| {
        (octet ^ wanted) & if wanted.is_ascii_uppercase() { 0xDF } else { 0xFF }
    };
    octets.iter().zip(word).fold(0, |found, (octet, wanted)| found | differs(*octet, *wanted)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_contain_the_octets_of_their_rules() {
        let count = |class| (0..=255_u8).filter(|&octet| is(octet, class)).count();
        assert_eq!(count(class::ATEXT), 26 + 26 + 10 + 19);
        assert_eq!(count(class::QTEXT), 93);
        assert_eq!(count(class::VALUE), 93);
        assert_eq!(count(class::XCHAR), 92);
        assert_eq!(count(class::DCONTENT), 91);
        assert_eq!(count(class::TEXT), 96);
        assert_eq!(count(class::HIGH), 128);
    }

    #[test]
    fn words_are_compared_without_case() {
        for octets in [*b"8BITMIME", *b"8bitmime", *b"8BiTmImE"] {
            assert!(is_word(&octets, b"8BITMIME"));
            for (at, octet) in (0..8).flat_map(|at| (0..=255).map(move |octet| (at, octet))) {
                let mut octets = octets;
                octets[at] = octet;
                let naive = octets.eq_ignore_ascii_case(b"8BITMIME");
                assert_eq!(is_word(&octets, b"8BITMIME"), naive, "{octets:?}");
            }
        }
        assert!(!is_word(b"8BITMIM", b"8BITMIME") && !is_word(b"8BITMIMEX", b"8BITMIME"));
    }

    #[test]
    fn escaped_text_is_printable_ascii() {
        let all: Vec<u8> = (0..=255).collect();
        assert!(Escaped(&all).to_string().bytes().all(|octet| is(octet, class::PRINTABLE)));
    }
}
