//! Byte classes, comparison without case and escaped display: what every parser below shares.

pub(crate) mod run;

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

/// One bit for each class of octets that some rule of the grammar names.
pub(crate) mod class {
    /// `atext` of RFC 5322 3.2.3: what an atom may hold.
    pub(crate) const ATEXT: u16 = 1;
    /// `Let-dig` of RFC 5321 4.1.2.
    pub(crate) const LET_DIG: u16 = 1 << 1;
    /// `ALPHA / DIGIT / "-"`: the inside of a domain label, and keywords after their first octet.
    pub(crate) const LDH: u16 = 1 << 2;
    /// `qtextSMTP` of RFC 5321 4.1.2: printable but `"` and `\`.
    pub(crate) const QTEXT: u16 = 1 << 3;
    /// `esmtp-value` of RFC 5321 4.1.2: visible but `=`.
    pub(crate) const VALUE: u16 = 1 << 4;
    /// `xchar` of RFC 3461 4: visible but `+` and `=`.
    pub(crate) const XCHAR: u16 = 1 << 5;
    /// `dcontent` of RFC 5321 4.1.3: visible but `[`, `\` and `]`.
    pub(crate) const DCONTENT: u16 = 1 << 6;
    /// `%d32-126`: printable, the space included.
    pub(crate) const PRINTABLE: u16 = 1 << 7;
    /// `%d33-126`: printable, the space left out.
    pub(crate) const VISIBLE: u16 = 1 << 8;
    /// Octets 128 to 255, the parts of UTF-8 beyond ASCII.
    pub(crate) const HIGH: u16 = 1 << 9;
    /// `textstring` of RFC 5321 4.2: printable and TAB.
    pub(crate) const TEXT: u16 = 1 << 10;
}

const CLASSES: [u16; 256] = classes();

/// The classes that `octet` belongs to.
#[inline]
pub(crate) const fn classes_of(octet: u8) -> u16 {
    #[allow(clippy::indexing_slicing, reason = "256 entries, indexed by an octet")]
    CLASSES[octet as usize]
}

/// Whether `octet` belongs to one of `classes` at least.
#[inline]
pub(crate) const fn is(octet: u8, classes: u16) -> bool {
    classes_of(octet) & classes != 0
}

/// The offset of the first octet that belongs to none of `classes`.
#[inline]
pub(crate) fn first_not(octets: &[u8], classes: u16) -> Option<usize> {
    octets.iter().position(|&octet| !is(octet, classes))
}

/// Octets as text for people: control octets, quotes, `\` and all beyond ASCII are escaped, so
/// that a peer can't write to a terminal or forge a line in a log.
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
        // Ends the run, so that two values in a row do not hash as one longer value.
        state.write_u8(0xFF);
    }
}

/// Makes a borrowed type compare, order and hash by what its private method `key` returns.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_hold_what_the_rules_name() {
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
    fn escaped_text_holds_printable_ascii_alone() {
        let all: Vec<u8> = (0..=255).collect();
        assert!(Escaped(&all).to_string().bytes().all(|octet| is(octet, class::PRINTABLE)));
    }
}
