//! Words packed into numbers, which are found in a table by a perfect hash: the [`slot`] of each is another one.

use super::Extension;
use crate::ascii::fold4;
#[cfg(not(target_os = "none"))]
use crate::ascii::run::short;
use crate::ascii::run::{not_visible, visible};

/// The first word of a text.
pub(super) struct Word {
    packed: u128,
    pub(super) len: usize,
}

/// Returns the first word of `text`: the visible octets at its front.
#[inline]
pub(super) fn first_word(text: &[u8]) -> Word {
    let block = pack(text);
    let (first, last) = (block as u64, (block >> 64) as u64);
    // The lowest mark is the top bit of the octet after the word, or of the zero after a short text.
    let place = |marks: u64| (marks.trailing_zeros() / 8) as usize;
    let before = |marks: u64| ((marks & marks.wrapping_neg()) >> 7).wrapping_sub(1);
    match (not_visible(first), not_visible(last)) {
        (0, 0) => {
            let more = visible(text.get(PACKED_LEN..).unwrap_or_default());
            Word { packed: block, len: PACKED_LEN.wrapping_add(more) }
        }
        (0, marks) => Word {
            packed: u128::from(last & before(marks)) << 64 | u128::from(first),
            len: place(marks).wrapping_add(8),
        },
        (marks, _) => Word { packed: (first & before(marks)).into(), len: place(marks) },
    }
}

impl Word {
    /// Returns the extension whose keyword is this word, which is the first of `text`.
    #[inline]
    pub(super) fn extension(&self, text: &[u8]) -> Option<Extension> {
        match self.len {
            ..=PACKED_LEN => Extension::from_packed(self.packed, self.len),
            _ => Extension::from_keyword(text.get(..self.len)?),
        }
    }

    /// Returns `true` if the word begins with `AUTH=`.
    pub(super) fn has_equals_sign_of_auth(&self) -> bool {
        let [a, b, c, d, sign, ..] = self.packed.to_le_bytes();
        fold4([a, b, c, d]) == fold4(*b"AUTH") && sign == b'='
    }
}

/// The first factor that is tried: odd, and its bits have no pattern.
pub(super) const FIRST_FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// Returns the factor that is tried next, which is odd, too.
pub(super) const fn next_factor(factor: u64) -> u64 {
    factor.wrapping_mul(0x5851_F42D_4C95_7F2D)
}

/// Returns the slot of a packed word, whatever the case of its letters.
pub(super) const fn slot(packed: u128, factor: u64) -> usize {
    const WITHOUT_CASE: u64 = u64::from_le_bytes([!0x20; 8]);
    let (first, last) = (packed as u64 & WITHOUT_CASE, (packed >> 64) as u64 & WITHOUT_CASE);
    (first.wrapping_add(last.rotate_left(1)).wrapping_mul(factor) >> 57) as usize
}

/// Returns `true` if a packed word is the packed `known` one without case. The known word consists of capitals, digits
/// and hyphens: bit 6 is set in its letters only, and only bit 5 of a letter may differ.
pub(super) const fn is_same(known: u128, packed: u128) -> bool {
    const fn difference(known: u64, word: u64) -> u64 {
        let letters = known & u64::from_le_bytes([0x40; 8]);
        (known ^ word) & !(letters >> 1)
    }
    let last = difference((known >> 64) as u64, (packed >> 64) as u64);
    difference(known as u64, packed as u64) | last == 0
}

/// The number of octets that are packed.
pub(super) const PACKED_LEN: usize = 16;

/// Packs the first octets of a word, in the order of their places. There are zeros after a shorter word.
#[cfg(not(target_os = "none"))]
pub(super) const fn pack(word: &[u8]) -> u128 {
    if let Some(first) = word.first_chunk::<PACKED_LEN>() {
        return u128::from_le_bytes(*first);
    }
    if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
        // Octets that are loaded twice agree.
        let after = word.len().wrapping_sub(8).wrapping_mul(8) as u32;
        let (first, last) = (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
        return first as u128 | (last as u128).wrapping_shl(after);
    }
    short(word) as u128
}

/// The same octet by octet, because flash is scarce.
#[cfg(target_os = "none")]
#[inline(never)]
pub(super) const fn pack(word: &[u8]) -> u128 {
    let (mut octets, mut at, mut rest) = ([0; PACKED_LEN], 0, word);
    while let (Some((&octet, after)), true) = (rest.split_first(), at < PACKED_LEN) {
        #[allow(clippy::indexing_slicing, reason = "the loop ends at the length")]
        {
            octets[at] = octet;
        }
        (at, rest) = (usize::wrapping_add(at, 1), after);
    }
    u128::from_le_bytes(octets)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_first_word_is_packed_as_the_same_word_without_what_follows(
            word in "[!-~]{0,20}",
            rest in "([ \t\r\u{7f}\u{e9}][ -~]{0,20})?",
        ) {
            let found = first_word(format!("{word}{rest}").as_bytes());
            prop_assert_eq!((found.len, found.packed), (word.len(), pack(word.as_bytes())));
        }

        #[test]
        fn words_are_packed_octet_by_octet(word: Vec<u8>) {
            let mut octets = [0; PACKED_LEN];
            octets.iter_mut().zip(&word).for_each(|(to, from)| *to = *from);
            prop_assert_eq!(pack(&word), u128::from_le_bytes(octets));
        }
    }
}
