//! Eight octets as one number: a class is found in all of them at once, without a branch.
//!
//! A mark is the top bit of an octet. The methods require ASCII, so that no carry leaves its octet, and all marks are
//! exact.

/// Eight octets of ASCII, the first in the lowest place.
#[derive(Clone, Copy)]
pub(crate) struct Block(u64);

/// The mark of the first octet.
pub(crate) const FIRST: u64 = 0x80;

impl Block {
    /// Returns the octets from `at` on, with zeros after the end. Returns `None` if one of them is not ASCII, if `at`
    /// is after the end, or if `octets` are less than eight.
    #[inline(always)]
    pub(crate) fn at(octets: &[u8], at: usize) -> Option<Self> {
        let rest = octets.get(at..)?;
        let block = match rest.first_chunk() {
            Some(block) => u64::from_le_bytes(*block),
            None => {
                // The last octets are loaded with those before them. Two shifts, because eight octets are too many for
                // one.
                let missing = 7_usize.wrapping_sub(rest.len()).wrapping_mul(8) as u32;
                (u64::from_le_bytes(*octets.last_chunk()?) >> 8).wrapping_shr(missing)
            }
        };
        (block & MARKS == 0).then_some(Self(block))
    }

    /// Returns the number of octets before the lowest of `marks`.
    #[inline(always)]
    pub(crate) const fn place(marks: u64) -> usize {
        (marks.trailing_zeros() / 8) as usize
    }

    /// Returns the octet at the lowest of `marks`, which are not 0.
    #[inline(always)]
    pub(crate) const fn octet_at(self, marks: u64) -> u8 {
        self.0.wrapping_shr(marks.trailing_zeros() & 0x38) as u8
    }

    /// Marks octets that are not letters, digits, hyphens or dots.
    #[inline(always)]
    pub(crate) const fn outside_domain(self) -> u64 {
        !(self.letters() ^ self.range(b'0', b'9') ^ self.range(b'-', b'.')) & MARKS
    }

    /// Marks octets that are neither dots nor atext, and the atext that is rare in addresses: all except letters,
    /// digits and `-`, `/`, `_`, `+`, `=`, `'`.
    #[inline(always)]
    pub(crate) const fn outside_local_part(self) -> u64 {
        let others = self.others(b'_') & self.others(b'+') & self.others(b'=') & self.others(b'\'');
        others & !(self.letters() ^ self.range(b'-', b'9')) & MARKS
    }

    /// Marks octets that are not letters, digits or hyphens.
    #[inline(always)]
    pub(crate) const fn outside_keyword(self) -> u64 {
        !(self.letters() ^ self.range(b'0', b'9')) & self.others(b'-') & MARKS
    }

    /// Marks control characters and spaces.
    #[inline(always)]
    pub(crate) const fn blanks(self) -> u64 {
        (!self.range(b'!', b'~')) & MARKS
    }

    /// Returns the octets before the lowest of `marks`, which are not 0, with letters in upper case and zeros after
    /// them.
    #[inline(always)]
    pub(crate) const fn folded_before(self, marks: u64) -> u64 {
        let octet = (marks & marks.wrapping_neg()) >> 7;
        self.0 & all(0xDF) & octet.wrapping_sub(1)
    }

    /// Marks dots.
    #[inline(always)]
    pub(crate) const fn dots(self) -> u64 {
        !self.others(b'.') & MARKS
    }

    /// Marks dots and hyphens.
    #[inline(always)]
    pub(crate) const fn dots_and_hyphens(self) -> u64 {
        self.range(b'-', b'.') & MARKS
    }

    /// Sets the top bits of letters, in any case.
    #[inline(always)]
    const fn letters(self) -> u64 {
        Self(self.0 | all(0x20)).range(b'a', b'z')
    }

    /// Sets the top bits of the octets from `first` to `last`.
    #[inline(always)]
    const fn range(self, first: u8, last: u8) -> u64 {
        let from = self.0.wrapping_add(all(0x80_u8.wrapping_sub(first)));
        from ^ self.0.wrapping_add(all(0x7F_u8.wrapping_sub(last)))
    }

    /// Sets the top bits of octets that are not `octet`.
    #[inline(always)]
    const fn others(self, octet: u8) -> u64 {
        (self.0 ^ all(octet)).wrapping_add(all(0x7F))
    }
}

const MARKS: u64 = all(0x80);

const fn all(octet: u8) -> u64 {
    u64::from_le_bytes([octet; 8])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A method, and its class in the naive form.
    type Class = (fn(Block) -> u64, fn(u8) -> bool);

    const CLASSES: [Class; 6] = [
        (Block::outside_keyword, |it| !it.is_ascii_alphanumeric() && it != b'-'),
        (Block::blanks, |it| !it.is_ascii_graphic()),
        (Block::outside_domain, |it| !it.is_ascii_alphanumeric() && !b"-.".contains(&it)),
        (Block::outside_local_part, |it| !it.is_ascii_alphanumeric() && !b"-./_+='".contains(&it)),
        (Block::dots, |it| it == b'.'),
        (Block::dots_and_hyphens, |it| b"-.".contains(&it)),
    ];

    fn compare(octets: [u8; 8]) {
        let block = Block::at(&octets, 0).unwrap();
        for (marks, naive) in CLASSES {
            let naive = octets.map(|octet| if naive(octet) { 0x80 } else { 0 });
            assert_eq!(marks(block), u64::from_le_bytes(naive), "{octets:?}");
        }
    }

    #[test]
    fn each_pair_of_octets_is_marked_at_each_place() {
        for one in 0..128 {
            for other in 0..128 {
                for at in 0..7 {
                    let mut octets = [b'x'; 8];
                    (octets[at], octets[at + 1]) = (one, other);
                    compare(octets);
                }
            }
        }
    }

    #[test]
    fn octets_are_loaded_from_each_place() {
        for len in 0..20_u8 {
            let octets: Vec<u8> = (1..=len).collect();
            for at in 0..25 {
                let mut naive = octets.get(at..).unwrap_or_default().to_vec();
                naive.resize(naive.len().max(8), 0);
                let naive = u64::from_le_bytes(*naive.first_chunk().unwrap());
                let found = (len >= 8 && at <= octets.len()).then_some(naive);
                assert_eq!(Block::at(&octets, at).map(|block| block.0), found, "{at} of {len}");
            }
        }
    }

    #[test]
    fn octets_above_127_are_not_loaded() {
        for at in 0..8 {
            let mut octets = [b'x'; 9];
            octets[at] = 0x80;
            assert!(Block::at(&octets, 0).is_none());
            assert_eq!(Block::at(&octets, 1).is_none(), at != 0);
        }
    }

    #[test]
    fn octets_before_a_mark_are_folded() {
        let block = Block(u64::from_le_bytes(*b"rEt=full"));
        let folded = block.folded_before(block.outside_keyword());
        assert_eq!(folded, u64::from_le_bytes(*b"RET\0\0\0\0\0"));
        let block = Block(u64::from_le_bytes(*b"mt-prio="));
        let folded = block.folded_before(block.outside_keyword());
        assert_eq!(folded, u64::from_le_bytes(*b"MT\x0dPRIO\0"));
    }

    #[test]
    fn the_lowest_mark_counts() {
        let block = Block(u64::from_le_bytes(*b"abc.e.gh"));
        assert_eq!((Block::place(block.dots()), block.octet_at(block.dots())), (3, b'.'));
    }
}
