//! Parses decimal numbers in parameters and in BDAT.

/// Parses `1*20DIGIT`, the value of SIZE (RFC 1870 3). A number of 20 digits may exceed 64 bits; it
/// then reads as [`u64::MAX`].
#[inline]
pub(crate) fn size(octets: &[u8]) -> Option<u64> {
    match octets.len() {
        1..20 => short(octets),
        20 if octets.iter().all(u8::is_ascii_digit) => Some(count(octets).unwrap_or(u64::MAX)),
        _ => None,
    }
}

/// Parses `1*DIGIT`, the chunk-size of BDAT (RFC 3030 2). Returns `None` if the number exceeds 64
/// bits, because the number frames the octets that follow.
#[inline]
pub(crate) fn count(octets: &[u8]) -> Option<u64> {
    if matches!(octets.len(), 1..20) {
        return short(octets);
    }
    if octets.is_empty() {
        return None;
    }
    let mut number = 0_u64;
    for octet in octets {
        let digit = octet.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number.checked_mul(10)?.checked_add(u64::from(digit))?;
    }
    Some(number)
}

/// Parses at most 19 digits, which always fit.
#[inline]
fn short(octets: &[u8]) -> Option<u64> {
    if let (4..=8, false) = (octets.len(), cfg!(target_os = "none")) {
        return four_to_eight(octets);
    }
    let mut number = 0_u64;
    for octet in octets {
        let digit = octet.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number.wrapping_mul(10).wrapping_add(u64::from(digit));
    }
    Some(number)
}

/// Parses four to eight digits at once: most sizes have as many.
#[inline(always)]
fn four_to_eight(octets: &[u8]) -> Option<u64> {
    const fn all(octet: u8) -> u64 {
        u64::from_le_bytes([octet; 8])
    }
    let zeros = u32::from_le_bytes(*b"0000");
    let first = u64::from(u32::from_le_bytes(*octets.first_chunk()?) ^ zeros);
    let last = u64::from(u32::from_le_bytes(*octets.last_chunk()?) ^ zeros);
    // The last digit is in the highest place. Digits that are loaded twice agree; the places before the first are 0.
    let before = 8_usize.wrapping_sub(octets.len()).wrapping_mul(8) as u32;
    let digits = first.wrapping_shl(before) | last << 32;
    if (digits | digits.wrapping_add(all(0x7F - 9))) & all(0x80) != 0 {
        return None;
    }
    // Each step joins two neighbours to one number: of two digits, of four, of eight.
    let join = |numbers: u64, factor: u64, bits: u32, mask: u64| {
        numbers.wrapping_mul(factor << bits | 1) >> bits & mask
    };
    let twos = join(digits, 10, 8, 0x00FF_00FF_00FF_00FF);
    let fours = join(twos, 100, 16, 0x0000_FFFF_0000_FFFF);
    Some(join(fours, 10_000, 32, u64::MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sizes_saturate_and_counts_do_not() {
        assert_eq!(size(b"18446744073709551615"), Some(u64::MAX));
        assert_eq!(size(b"99999999999999999999"), Some(u64::MAX));
        assert_eq!(size(b"000000000000000000000"), None);
        assert_eq!(count(b"18446744073709551615"), Some(u64::MAX));
        assert_eq!(count(b"18446744073709551616"), None);
    }

    #[test]
    fn each_octet_at_each_place_of_a_number_is_read_as_core_reads_it() {
        for len in 1..=9 {
            for at in 0..len {
                for octet in 0..=255 {
                    let mut octets = b"987654321"[..len].to_vec();
                    octets[at] = octet;
                    let naive =
                        std::str::from_utf8(&octets).ok().filter(|text| !text.contains('+'));
                    let naive = naive.and_then(|text| text.parse().ok());
                    assert_eq!(count(&octets), naive, "{octets:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn numbers_are_read_as_core_reads_them(text in "[0-9a+ -]{0,22}") {
            let digits = !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_digit());
            let naive = if digits { text.parse::<u128>().ok() } else { None };
            prop_assert_eq!(count(text.as_bytes()), naive.and_then(|n| u64::try_from(n).ok()));
            let naive = naive.filter(|_| text.len() <= 20);
            prop_assert_eq!(
                size(text.as_bytes()),
                naive.map(|n| u64::try_from(n).unwrap_or(u64::MAX))
            );
        }
    }
}
