//! The length of a run of octets of a class, found eight octets at a time.
//!
//! Each test sets the top bit of the octets that end a run. A carry or borrow affects only higher octets, and
//! starts only at an octet that is marked itself. The lowest mark is therefore always correct, and only it is
//! used.

use super::block::Block;
use super::{class, is};

/// Returns the number of visible ASCII octets, `%d33-126`, at the start.
#[inline]
pub(crate) fn visible(octets: &[u8]) -> usize {
    run(octets, not_visible)
}

/// Marks the octets of a block that are not visible: the lowest mark, the top bit of an octet, is correct.
#[inline]
pub(crate) const fn not_visible(block: u64) -> u64 {
    (below(block, b'!') | block | block.wrapping_add(all(1))) & all(0x80)
}

/// Returns the number of octets at the start that are neither control characters nor spaces: `%d33-126` and
/// all above 127.
#[inline]
pub(crate) fn solid(octets: &[u8]) -> usize {
    run(octets, |block| below(block, b'!') | below(block ^ all(127), 1))
}

/// Returns the number of printable ASCII octets, including the space, at the start: `%d32-126`.
#[inline]
pub(crate) fn printable(octets: &[u8]) -> usize {
    run(octets, |block| below(block, b' ') | block | block.wrapping_add(all(1)))
}

/// Returns the number of octets above 13 at the start. They are neither CR nor LF, NUL or TAB.
#[inline]
pub(crate) fn above_cr(octets: &[u8]) -> usize {
    run(octets, |block| below(block, 14))
}

/// Returns the octets from the first one that is not [above 13](above_cr).
#[inline(always)]
pub(crate) fn from_control(octets: &[u8]) -> &[u8] {
    let mut rest = octets;
    while let Some((block, after)) = rest.split_first_chunk::<8>() {
        if cfg!(target_os = "none") {
            break; // flash is scarce there
        }
        let found = below(u64::from_le_bytes(*block), 14) & all(0x80);
        if found != 0 {
            return rest.get(at(0, found)..).unwrap_or_default();
        }
        rest = after;
    }
    let whole = cfg!(target_os = "none") || rest.is_empty();
    if let (false, Some(block)) = (whole, octets.last_chunk::<8>()) {
        // The octets that were tested before have no marks.
        let found = below(u64::from_le_bytes(*block), 14) & all(0x80);
        let at = at(rest.len(), found).wrapping_sub(8);
        return if found == 0 { &[] } else { rest.get(at..).unwrap_or_default() };
    }
    rest.get(above_cr(rest)..).unwrap_or_default()
}

/// Returns the number of octets at the start that are `xchar` of RFC 3461 4.
#[cfg_attr(not(target_os = "none"), inline)]
pub(crate) fn xchars(octets: &[u8]) -> usize {
    // Flash is scarce on a microcontroller.
    if cfg!(target_os = "none") {
        return octets.iter().take_while(|octet| is(**octet, class::XCHAR)).count();
    }
    run(octets, |block| Block::new(block.to_le_bytes()).outside_xtext())
}

/// Returns the number of octets of the alphabet of base64 at the start: letters, digits, `+`, `/` and `=`.
#[inline]
pub(crate) fn base64(octets: &[u8]) -> usize {
    if cfg!(target_os = "none") {
        let fits =
            |octet: &&u8| octet.is_ascii_alphanumeric() || matches!(octet, b'+' | b'/' | b'=');
        return octets.iter().take_while(fits).count();
    }
    run(octets, |block| Block::new(block.to_le_bytes()).outside_base64())
}

/// Returns `true` if all octets are ASCII. The function of `core` compares the octets after the last 64 one by one, which
/// are all of a path.
#[cfg(not(target_os = "none"))]
#[inline]
pub(crate) fn is_ascii(octets: &[u8]) -> bool {
    let (blocks, octets) = octets.split_at_checked(octets.len() & !63).unwrap_or_default();
    if !blocks.is_empty() && !blocks.is_ascii() {
        return false;
    }
    let (mut seen, mut rest) = (0, octets);
    while let Some((block, after)) = rest.split_first_chunk::<8>() {
        seen |= u64::from_le_bytes(*block);
        rest = after;
    }
    seen |= octets.last_chunk::<8>().map_or_else(|| short(octets), |it| u64::from_le_bytes(*it));
    seen & all(0x80) == 0
}

/// The same with the function of `core`, because flash is scarce.
#[cfg(target_os = "none")]
pub(crate) fn is_ascii(octets: &[u8]) -> bool {
    octets.is_ascii()
}

/// Returns the octets from the first one that is not a space.
#[inline]
pub(crate) const fn without_spaces(mut octets: &[u8]) -> &[u8] {
    while let [b' ', rest @ ..] = octets {
        octets = rest;
    }
    octets
}

#[inline(always)]
fn run(octets: &[u8], ends: impl Fn(u64) -> u64) -> usize {
    let marks = |block: [u8; 8]| ends(u64::from_le_bytes(block)) & all(0x80);
    let mut rest = octets;
    while let Some((block, after)) = rest.split_first_chunk::<8>() {
        let found = marks(*block);
        if found != 0 {
            return at(octets.len().wrapping_sub(rest.len()), found);
        }
        rest = after;
    }
    if rest.is_empty() {
        return octets.len();
    }
    if let Some(block) = octets.last_chunk::<8>() {
        // The octets that were tested before have no marks.
        let found = marks(*block);
        if found == 0 {
            return octets.len();
        }
        return at(octets.len().wrapping_sub(8), found);
    }
    // Zeros are marked, so that the run ends where the octets do.
    at(0, ends(short(octets)) & all(0x80))
}

/// Returns the octets of a slice of less than eight, in the order of their places. Octets that are loaded twice agree.
#[cfg_attr(not(target_os = "none"), inline)]
#[cfg_attr(target_os = "none", inline(never))] // flash is scarce there
pub(crate) const fn short(octets: &[u8]) -> u64 {
    match (octets, octets.first_chunk(), octets.last_chunk()) {
        (_, Some(first), Some(last)) => {
            let after = octets.len().wrapping_sub(4).wrapping_mul(8) as u32;
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            first as u64 | (last as u64).wrapping_shl(after)
        }
        ([first, second, third], ..) => u32::from_le_bytes([*first, *second, *third, 0]) as u64,
        ([first, second], ..) => u16::from_le_bytes([*first, *second]) as u64,
        ([first], ..) => *first as u64,
        _ => 0,
    }
}

const fn at(start: usize, marks: u64) -> usize {
    start.wrapping_add((marks.trailing_zeros() / 8) as usize)
}

/// Marks octets below `limit`, which is at most 128. Octets above 127 are not marked.
const fn below(block: u64, limit: u8) -> u64 {
    block.wrapping_sub(all(limit)) & !block
}

const fn all(octet: u8) -> u64 {
    u64::from_le_bytes([octet; 8])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ascii::first_not;

    fn naive(octets: &[u8], classes: u16) -> usize {
        first_not(octets, classes).unwrap_or(octets.len())
    }

    fn compare(octets: &[u8]) {
        assert_eq!(visible(octets), naive(octets, class::VISIBLE), "{octets:?}");
        assert_eq!(solid(octets), naive(octets, class::VISIBLE | class::HIGH), "{octets:?}");
        assert_eq!(printable(octets), naive(octets, class::PRINTABLE), "{octets:?}");
        assert_eq!(xchars(octets), naive(octets, class::XCHAR), "{octets:?}");
        let fits = |it: &u8| it.is_ascii_alphanumeric() || b"+/=".contains(it);
        let in_base64 = octets.iter().take_while(|it| fits(it)).count();
        assert_eq!(base64(octets), in_base64, "{octets:?}");
        let above = octets.iter().position(|octet| *octet < 14).unwrap_or(octets.len());
        assert_eq!(above_cr(octets), above, "{octets:?}");
        assert_eq!(from_control(octets), &octets[above..], "{octets:?}");
        assert_eq!(is_ascii(octets), octets.is_ascii(), "{octets:?}");
    }

    #[test]
    fn each_octet_is_classified_at_each_place() {
        for len in 0..20 {
            for at in 0..len {
                for octet in 0..=255 {
                    let mut octets = vec![b'x'; len];
                    octets[at] = octet;
                    compare(&octets);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn runs_end_as_in_a_naive_version(
            octets in proptest::collection::vec(
                prop_oneof![Just(b'x'), Just(b' '), Just(b'!'), Just(0x7E), Just(0x80), any::<u8>()],
                0..40,
            )
        ) {
            compare(&octets);
        }
    }
}
