//! Eight octets as one number: a class is found in all of them at once, without a branch.
//!
//! A mark is the top bit of an octet. Octets above 127 are in no class. A carry leaves only such an octet, and affects
//! only those after it: all marks before the first of them are exact. The methods that mark what is outside of a class
//! mark it too, so that their lowest mark is exact.

/// Eight octets, the first in the lowest place.
#[derive(Clone, Copy)]
pub(crate) struct Block(u64);

/// The mark of the first octet.
pub(crate) const FIRST: u64 = 0x80;

impl Block {
    /// Returns the last `len` octets, which are less than eight, with zeros after them. Returns `None` if all `octets` are
    /// less than eight.
    ///
    /// They are loaded with the octets before them, so that the length needs no branch.
    #[inline(always)]
    pub(crate) fn last(octets: &[u8], len: usize) -> Option<Self> {
        // Two shifts, because eight octets are too many for one.
        let missing = 7_usize.wrapping_sub(len).wrapping_mul(8) as u32;
        Some(Self((u64::from_le_bytes(*octets.last_chunk()?) >> 8).wrapping_shr(missing)))
    }

    #[inline(always)]
    pub(crate) const fn new(octets: [u8; 8]) -> Self {
        Self(u64::from_le_bytes(octets))
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
        (!(self.letters() ^ self.range(b'0', b'9') ^ self.range(b'-', b'.')) | self.0) & MARKS
    }

    /// Marks octets that are neither dots nor atext, and the atext that is rare in addresses: `!`, `#`, `$`, `%`, `&`,
    /// `*` and `?`.
    #[inline(always)]
    pub(crate) const fn outside_local_part(self) -> u64 {
        let others = self.others(b'+') & self.others(b'=') & self.others(b'\'');
        let inside = self.range(b'A', b'Z') ^ self.range(b'^', b'~') ^ self.range(b'-', b'9');
        (others & !inside | self.0) & MARKS
    }

    /// Marks octets that are not letters, digits or hyphens.
    #[inline(always)]
    pub(crate) const fn outside_keyword(self) -> u64 {
        (!(self.letters() ^ self.range(b'0', b'9')) & self.others(b'-') | self.0) & MARKS
    }

    /// Marks octets that are not visible ASCII.
    #[inline(always)]
    pub(crate) const fn invisible(self) -> u64 {
        (!self.range(b'!', b'~') | self.0) & MARKS
    }

    /// Marks octets that are not `xchar` of RFC 3461 4.
    #[inline(always)]
    pub(crate) const fn outside_xtext(self) -> u64 {
        let equal = !(self.others(b'+') & self.others(b'='));
        self.invisible() | equal & MARKS
    }

    /// Marks octets that are not in the alphabet of base64.
    #[inline(always)]
    pub(crate) const fn outside_base64(self) -> u64 {
        let others = self.others(b'+') & self.others(b'=');
        (others & !(self.letters() ^ self.range(b'/', b'9')) | self.0) & MARKS
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

/// A text of at most eight octets, upper case, with which octets begin.
pub(crate) struct Prefix {
    octets: u64,
    /// The bits that are compared: all of the text, except the case of letters.
    compared: u64,
    len: usize,
}

impl Prefix {
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    pub(crate) const fn new(text: &[u8]) -> Self {
        let (mut octets, mut compared, mut place) = (0, 0, 0_u32);
        let mut rest = text;
        while let ([octet, after @ ..], 0..64) = (rest, place) {
            octets |= (*octet as u64) << place;
            compared |= (if octet.is_ascii_alphabetic() { 0xDF } else { 0xFF }) << place;
            place = place.wrapping_add(8);
            rest = after;
        }
        Self { octets, compared, len: (place / 8) as usize }
    }

    /// Returns what follows the text. Returns `None` if `octets` begin with another one, or are less than eight.
    #[inline(always)]
    pub(crate) fn strip<'a>(&self, octets: &'a [u8]) -> Option<&'a [u8]> {
        let differs = (u64::from_le_bytes(*octets.first_chunk()?) ^ self.octets) & self.compared;
        if differs == 0 { octets.get(self.len..) } else { None }
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

    const OUTSIDE: [Class; 6] = [
        (Block::outside_domain, |it| !it.is_ascii_alphanumeric() && !b"-.".contains(&it)),
        (Block::outside_local_part, |it| {
            !it.is_ascii_alphanumeric() && !b".-/_+='^`{|}~".contains(&it)
        }),
        (Block::outside_keyword, |it| !it.is_ascii_alphanumeric() && it != b'-'),
        (Block::outside_base64, |it| !it.is_ascii_alphanumeric() && !b"+/=".contains(&it)),
        (Block::outside_xtext, |it| !it.is_ascii_graphic() || b"+=".contains(&it)),
        (Block::invisible, |it| !it.is_ascii_graphic()),
    ];
    const OTHERS: [Class; 2] =
        [(Block::dots, |it| it == b'.'), (Block::dots_and_hyphens, |it| b"-.".contains(&it))];

    fn compare(octets: [u8; 8]) {
        let block = Block::new(octets);
        for (marks, naive) in OUTSIDE.into_iter().chain(OTHERS) {
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
    fn the_last_octets_are_loaded_with_zeros_after_them() {
        for (len, last) in (0..20).flat_map(|len| (0..8.min(len + 1)).map(move |last| (len, last)))
        {
            let octets: Vec<u8> = (1..=len).collect();
            let mut naive = [0; 8];
            naive[..last.into()].copy_from_slice(&octets[(len - last).into()..]);
            let found = Block::last(&octets, last.into()).map(|block| block.0.to_le_bytes());
            assert_eq!(found, (len >= 8).then_some(naive), "{last} of {len}");
        }
    }

    #[test]
    fn the_lowest_mark_is_exact_before_and_at_octets_above_127() {
        for (outside, naive) in OUTSIDE {
            for (at, other) in (0..8).flat_map(|at| (0..8).map(move |other| (at, other))) {
                for (octet, fill) in (0..=255).flat_map(|it| [(it, 0x80), (it, 0xAE), (it, 0xFF)]) {
                    let mut octets = *b"abcdefgh";
                    (octets[other], octets[at]) = (fill, octet);
                    let first = octets.iter().position(|it| naive(*it) || !it.is_ascii());
                    let marks = outside(Block::new(octets));
                    assert_eq!((marks != 0).then(|| Block::place(marks)), first, "{octets:?}");
                }
            }
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
    fn a_prefix_is_compared_without_the_case_of_letters() {
        for text in ["", "A", " TO:<", " FROM:<", "AB12:<ZA"] {
            let prefix = Prefix::new(text.as_bytes());
            for (at, octet) in (0..9).flat_map(|at| (0..=255).map(move |octet| (at, octet))) {
                for case in [str::to_ascii_uppercase, str::to_ascii_lowercase] {
                    let mut octets = [case(text).as_bytes(), &b"xxxxxxxxx"[text.len()..]].concat();
                    octets[at] = octet;
                    let (start, rest) = octets.split_at(text.len());
                    let naive = start.eq_ignore_ascii_case(text.as_bytes()).then_some(rest);
                    assert_eq!(prefix.strip(&octets), naive, "{octets:?}");
                }
            }
            assert_eq!(prefix.strip(b"short"), None);
        }
    }

    #[test]
    fn the_lowest_mark_counts() {
        let block = Block(u64::from_le_bytes(*b"abc.e.gh"));
        assert_eq!((Block::place(block.dots()), block.octet_at(block.dots())), (3, b'.'));
    }
}
