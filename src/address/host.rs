//! [`Host`]: a domain or an address literal.

use core::net::IpAddr;

use super::{Domain, domain, ip};
use crate::ascii::{class, compare_by_key, first_not, is};
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// An address literal, with its brackets, as it was written.
///
/// ```text
/// address-literal  = "[" ( IPv4 / "IPv6:" IPv6-addr / Standardized-tag ":" 1*dcontent ) "]"
///                                                     ; RFC 5321 4.1.3, at most 255 octets
/// IPv4             = Snum 3("." Snum)                 ; Snum = 1*3DIGIT, 0 to 255
/// Standardized-tag = *( ALPHA / DIGIT / "-" ) ( ALPHA / DIGIT )
/// dcontent         = %d33-90 / %d94-126
/// ```
///
/// Two literals are equal when they hold the same IP address, in whatever form; literals of another kind when
/// they have the same octets.
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
    /// The address; `None` for a literal of another kind.
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

    /// What stands between the brackets.
    fn content(&self) -> &'a [u8] {
        self.octets.get(1..self.octets.len().saturating_sub(1)).unwrap_or_default()
    }

    pub(super) const fn from_checked(octets: &'a [u8]) -> Self {
        Self { octets }
    }
}

word!(AddressLiteral);
compare_by_key!(AddressLiteral);

/// What two literals are compared by.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
enum LiteralKey<'a> {
    Ip(IpAddr),
    General(&'a [u8]),
}

impl<'a> TryFrom<&'a [u8]> for AddressLiteral<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        match scan_literal(octets)? {
            len if len == octets.len() => Ok(Self { octets }),
            len => Err(Invalid::new(ValueKind::AddressLiteral, len)),
        }
    }
}

/// A domain or an address literal: where a mailbox is, and what a host calls itself.
///
/// ```text
/// Host = Domain / address-literal                     ; RFC 5321 4.1.2
/// ```
///
/// ```
/// use smtp_machine::address::Host;
///
/// assert!(matches!(Host::try_from("mx.harbor.example")?, Host::Domain(_)));
/// assert!(matches!(Host::try_from("[192.0.2.25]")?, Host::Literal(_)));
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "RFC 5321 4.1.2 knows these two")]
pub enum Host<'a> {
    /// A name.
    Domain(Domain<'a>),
    /// An address.
    Literal(AddressLiteral<'a>),
}

impl<'a> Host<'a> {
    /// The octets, in wire form.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        match self {
            Self::Domain(domain) => domain.as_bytes(),
            Self::Literal(literal) => literal.as_bytes(),
        }
    }

    /// The text, in wire form.
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// A host, with the habits that `syntax` allows: of its switches,
    /// [`underscore_in_domain`](Syntax::underscore_in_domain) has a meaning here.
    ///
    /// # Errors
    ///
    /// [`Invalid`] at the first octet that does not fit.
    ///
    /// ```
    /// use smtp_machine::address::Host;
    /// use smtp_machine::command::Syntax;
    ///
    /// assert!(Host::try_from("my_host").is_err());
    /// assert_eq!(Host::with_syntax(b"my_host", &Syntax::LENIENT)?.as_str(), "my_host");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[inline]
    pub fn with_syntax(octets: &'a [u8], syntax: &Syntax) -> Result<Self, Invalid> {
        match octets.first() {
            Some(b'[') => AddressLiteral::try_from(octets).map(Self::Literal),
            _ => Domain::with_syntax(octets, syntax).map(Self::Domain),
        }
    }

    /// Whether all of it is ASCII, so that it needs no SMTPUTF8.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.as_bytes().is_ascii()
    }

    /// Writes it.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.as_bytes())
    }

    pub(super) fn from_checked(octets: &'a [u8]) -> Self {
        match octets.first() {
            Some(b'[') => Self::Literal(AddressLiteral::from_checked(octets)),
            _ => Self::Domain(Domain::from_checked(octets)),
        }
    }
}

impl<'a> TryFrom<&'a [u8]> for Host<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        Self::with_syntax(octets, &Syntax::STRICT)
    }
}

impl<'a> TryFrom<&'a str> for Host<'a> {
    type Error = Invalid;

    fn try_from(text: &'a str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

impl<'a> From<Domain<'a>> for Host<'a> {
    fn from(domain: Domain<'a>) -> Self {
        Self::Domain(domain)
    }
}

impl<'a> From<AddressLiteral<'a>> for Host<'a> {
    fn from(literal: AddressLiteral<'a>) -> Self {
        Self::Literal(literal)
    }
}

impl AsRef<[u8]> for Host<'_> {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl AsRef<str> for Host<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl core::fmt::Display for Host<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.as_str())
    }
}

/// How long the host at the front is, and whether an octet of it is not ASCII.
#[inline]
pub(super) fn scan(octets: &[u8], syntax: &Syntax) -> Result<(usize, bool), Invalid> {
    match octets.first() {
        Some(b'[') => Ok((scan_literal(octets)?, false)),
        _ => domain::scan(octets, syntax),
    }
}

fn scan_literal(octets: &[u8]) -> Result<usize, Invalid> {
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

/// What the content of a literal is. IPv6 comes before the general form, else `IPv6:zz` would be
/// a literal of a kind that nobody knows.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_of_all_kinds_are_taken() {
        for text in [
            "[192.0.2.1]",
            "[010.1.1.1]",
            "[IPv6:::1]",
            "[ipv6:2001:db8::25]",
            "[IPv6:::ffff:192.0.2.1]",
            "[IPv6:1:2:3:4:5:6:7::]",
            "[tag-1:content!]",
        ] {
            assert!(Host::try_from(text).is_ok(), "{text}");
        }
        let zeros = AddressLiteral::try_from("[010.1.1.1]").unwrap();
        assert_eq!(zeros.ip(), Some(IpAddr::from([10, 1, 1, 1])));
    }

    #[test]
    fn what_the_grammar_lacks_is_refused() {
        for text in [
            "[",
            "[]",
            "[1.2.3]",
            "[1.2.3.4.5]",
            "[1.2.3.256]",
            "[1.2.3.4",
            "[::1]",
            "[IPv6:zz]",
            "[IPv6:fe80::1%eth0]",
            "[tag:]",
            "[-:x]",
            "[tag-:x]",
            "[1.2.3.4]x",
            "[ 1.2.3.4]",
            "[1.2.3.0004]",
            "[t:a b]",
            "[t:a\\b]",
            "[t:\r\n]",
        ] {
            assert!(Host::try_from(text).is_err(), "{text:?}");
            assert!(Host::with_syntax(text.as_bytes(), &Syntax::LENIENT).is_err(), "{text:?}");
        }
    }
}
