//! IP addresses of literals (RFC 5321 4.1.3).
//!
//! The results equal those of [`core::net`], except for leading zeros of an `Snum`. This parser can be shown
//! not to panic.

use core::net::{Ipv4Addr, Ipv6Addr};

/// Parses `Snum 3("." Snum)`. Leading zeros are decimal, never octal.
pub(super) fn ipv4(text: &[u8]) -> Option<Ipv4Addr> {
    let mut numbers = [0_u8; 4];
    let mut parts = text.split(|&octet| octet == b'.');
    for number in &mut numbers {
        let part = parts.next().filter(|part| (1..=3).contains(&part.len()))?;
        let value = part.iter().try_fold(0_u16, |value, &digit| {
            let digit = u16::from(digit.checked_sub(b'0').filter(|&digit| digit < 10)?);
            value.checked_mul(10)?.checked_add(digit)
        })?;
        *number = u8::try_from(value).ok()?;
    }
    parts.next().is_none().then(|| Ipv4Addr::from(numbers))
}

/// Parses `IPv6-full / IPv6-comp / IPv6v4-full / IPv6v4-comp`. `::` may replace a single group, as everywhere
/// except in the comment of the ABNF.
pub(super) fn ipv6(text: &[u8]) -> Option<Ipv6Addr> {
    let Some(at) = text.windows(2).position(|two| two == b"::") else {
        let whole = groups(text, true)?;
        return (whole.count == 8).then(|| Ipv6Addr::from(whole.values));
    };
    let (head, tail) = text.split_at_checked(at)?;
    let (head, tail) = (groups(head, false)?, groups(tail.get(2..)?, true)?);
    let start = 8_usize.checked_sub(tail.count).filter(|start| head.count < *start)?;
    let mut whole = head.values;
    for (group, value) in whole.iter_mut().skip(start).zip(tail.values) {
        *group = value;
    }
    Some(Ipv6Addr::from(whole))
}

/// Consecutive groups of 16 bits; those after `count` are 0.
struct Groups {
    values: [u16; 8],
    count: usize,
}

impl Groups {
    fn push(&mut self, value: u16) -> Option<()> {
        *self.values.get_mut(self.count)? = value;
        self.count = self.count.saturating_add(1);
        Some(())
    }
}

/// Parses `IPv6-hex *(":" IPv6-hex)`, whose last two groups may be an IPv4 address, or an empty text.
fn groups(text: &[u8], v4: bool) -> Option<Groups> {
    let mut groups = Groups { values: [0; 8], count: 0 };
    if text.is_empty() {
        return Some(groups);
    }
    let mut parts = text.split(|&octet| octet == b':').peekable();
    while let Some(part) = parts.next() {
        if part.contains(&b'.') {
            if !v4 || parts.peek().is_some() {
                return None;
            }
            let [a, b, c, d] = ipv4(part)?.octets();
            groups.push(u16::from_be_bytes([a, b]))?;
            groups.push(u16::from_be_bytes([c, d]))?;
        } else {
            groups.push(hex(part)?)?;
        }
    }
    Some(groups)
}

/// Parses `1*4HEXDIG`.
fn hex(part: &[u8]) -> Option<u16> {
    if !(1..=4).contains(&part.len()) {
        return None;
    }
    part.iter()
        .try_fold(0, |value: u16, &octet| Some(value << 4 | char::from(octet).to_digit(16)? as u16))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_parse_as_in_core() {
        for text in [
            "::",
            "::1",
            "1::",
            "1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "1::8",
            "1:2:3:4::5:6:7:8",
            "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9",
            ":::",
            "1:::2",
            "1::2::3",
            ":1",
            "1:",
            ":",
            "",
            "12345::",
            "g::",
            "::ffff:192.0.2.1",
            "1:2:3:4:5:6:192.0.2.1",
            "1:2:3:4:5:6:7:192.0.2.1",
            "192.0.2.1::",
            "192.0.2.1",
            "::192.0.2.1:5",
            "::192.0.2",
            "1:2:3:4:5:192.0.2.1",
            "FFFF::abCD",
            "::1 ",
            "1:2:3:4:5:6:7:8::",
            "::1:2:3:4:5:6:7:8",
            "1::2:3:4:5:6:192.0.2.1",
            "1::2:3:4:5:192.0.2.1",
        ] {
            assert_eq!(ipv6(text.as_bytes()), text.parse().ok(), "{text:?}");
        }
        assert_eq!(ipv6(b"::010.1.1.1"), "::10.1.1.1".parse().ok());
    }

    proptest! {
        #[test]
        fn any_address_parses_as_it_is_displayed(bits in any::<u128>(), holes in any::<u128>(), few in 0_u8..4) {
            // Zeros produce a `::`.
            let bits = (0..few).fold(bits, |bits, turn| bits & holes.rotate_left(u32::from(turn) * 16));
            let address = Ipv6Addr::from(bits);
            prop_assert_eq!(ipv6(address.to_string().as_bytes()), Some(address));
        }

        #[test]
        fn any_text_parses_as_in_core(text in "[0-9a-fA-F:.]{0,24}|([0-9a-f]{0,5}::?){0,9}") {
            let (ours, theirs) = (ipv6(text.as_bytes()), text.parse::<Ipv6Addr>().ok());
            // `core` rejects leading zeros of decimal numbers.
            if !text.contains('.') || theirs.is_some() {
                prop_assert_eq!(ours, theirs);
            }
        }
    }
}
