//! [`AddressLiteral`]: an IP address, or another address, in brackets.

use core::net::IpAddr;

use super::{Domain, ip};
use crate::ascii::{class, compare_by_key, first_not, is};
use crate::error::{Invalid, ValueKind};

/// An address literal with its brackets, in the form in which it was written.
///
/// ```text
/// address-literal  = "[" ( IPv4 / "IPv6:" IPv6-addr / Standardized-tag ":" 1*dcontent ) "]"
///                                                     ; RFC 5321 4.1.3, at most 255 octets
/// IPv4             = Snum 3("." Snum)                 ; Snum = 1*3DIGIT, 0 to 255
/// Standardized-tag = *( ALPHA / DIGIT / "-" ) ( ALPHA / DIGIT )
/// dcontent         = %d33-90 / %d94-126
/// ```
///
/// Two literals are equal if they denote the same IP address, in any form. Literals of other kinds are equal
/// if they have the same octets.
///
/// ```
/// use smtp_machine::address::AddressLiteral;
///
/// let literal = AddressLiteral::try_from("[IPv6:2001:db8::7]")?;
/// assert_eq!(literal.ip(), Some("2001:db8::7".parse().unwrap()));
/// assert_eq!(literal, AddressLiteral::try_from("[ipv6:2001:DB8:0::7]")?);
/// assert!(AddressLiteral::try_from("[::1]").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy)]
pub struct AddressLiteral<'a> {
    octets: &'a [u8],
}

impl<'a> AddressLiteral<'a> {
    /// Returns the IP address, or `None` for a literal of another kind.
    #[must_use]
    pub fn ip(&self) -> Option<IpAddr> {
        match classify(self.content())? {
            Kind::Ip(address) => Some(address),
            Kind::General => None,
        }
    }

    fn key(&self) -> LiteralKey<'a> {
        self.ip().map_or(LiteralKey::General(self.octets), LiteralKey::Ip)
    }

    /// Returns the octets between the brackets.
    fn content(&self) -> &'a [u8] {
        self.octets.get(1..self.octets.len().saturating_sub(1)).unwrap_or_default()
    }

    pub(super) const fn from_checked(octets: &'a [u8]) -> Self {
        Self { octets }
    }
}

word!(AddressLiteral);

compare_by_key!(AddressLiteral);

/// The key that literals compare by.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
enum LiteralKey<'a> {
    Ip(IpAddr),
    General(&'a [u8]),
}

impl<'a> TryFrom<&'a [u8]> for AddressLiteral<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        match scan(octets)? {
            len if len == octets.len() => Ok(Self { octets }),
            len => Err(Invalid::new(ValueKind::AddressLiteral, len)),
        }
    }
}

pub(super) fn scan(octets: &[u8]) -> Result<usize, Invalid> {
    let invalid = |at| Err(Invalid::new(ValueKind::AddressLiteral, at));
    let Some(rest) = octets.strip_prefix(b"[") else { return invalid(0) };
    let len = first_not(rest, class::DCONTENT).unwrap_or(rest.len());
    let end = len.saturating_add(1);
    if octets.get(end) != Some(&b']') || end >= Domain::MAX {
        return invalid(end.min(Domain::MAX));
    }
    match classify(rest.get(..len).unwrap_or_default()) {
        Some(_) => Ok(end.saturating_add(1)),
        None => invalid(1),
    }
}

enum Kind {
    Ip(IpAddr),
    General,
}

/// Classifies the content of a literal. IPv6 is tried before the general form, or `IPv6:zz` would be a
/// literal of an unknown kind.
fn classify(content: &[u8]) -> Option<Kind> {
    let Some(colon) = content.iter().position(|&octet| octet == b':') else {
        return ip::ipv4(content).map(|address| Kind::Ip(IpAddr::V4(address)));
    };
    let (tag, rest) = content.split_at_checked(colon)?;
    let value = rest.get(1..)?;
    if tag.eq_ignore_ascii_case(b"IPv6") {
        return ip::ipv6(value).map(|address| Kind::Ip(IpAddr::V6(address)));
    }
    // Standardized-tag = Ldh-str, which ends in a letter or digit.
    let ends_well = tag.last().is_some_and(|&octet| is(octet, class::LET_DIG));
    (ends_well && first_not(tag, class::LDH).is_none() && !value.is_empty())
        .then_some(Kind::General)
}
