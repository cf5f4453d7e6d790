//! [`Host`]: a domain or an address literal.

use super::{AddressLiteral, Domain, address_literal, domain};
use crate::error::Invalid;
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// A domain or an address literal: the host of a mailbox, and the name of a client or server.
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
#[allow(clippy::exhaustive_enums, reason = "RFC 5321 4.1.2 defines these two")]
pub enum Host<'a> {
    /// A domain name.
    Domain(Domain<'a>),
    /// An address literal.
    Literal(AddressLiteral<'a>),
}

impl<'a> Host<'a> {
    /// Returns the octets in wire form.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        match self {
            Self::Domain(domain) => domain.as_bytes(),
            Self::Literal(literal) => literal.as_bytes(),
        }
    }

    /// Returns the text in wire form.
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// Parses a host, with the leniency that `syntax` allows. Only
    /// [`underscore_in_domain`](Syntax::underscore_in_domain) applies.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] at the first invalid octet.
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

    /// Returns `true` if all characters are ASCII, so that SMTPUTF8 is not required.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.as_bytes().is_ascii()
    }

    /// Writes the value in wire form.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
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

/// Returns the length of the host at the front, and whether it is not ASCII.
#[inline]
pub(super) fn scan(octets: &[u8], syntax: &Syntax) -> Result<(usize, bool), Invalid> {
    match octets.first() {
        Some(b'[') => Ok((address_literal::scan(octets)?, false)),
        _ => domain::scan(octets, syntax),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::net::IpAddr;

    #[test]
    fn literals_of_all_kinds_are_accepted() {
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
    fn invalid_forms_are_rejected() {
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
