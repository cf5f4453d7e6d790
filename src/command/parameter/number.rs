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
