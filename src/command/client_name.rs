//! [`ClientName`]: the argument of EHLO, HELO and LHLO.

use core::fmt;

use super::text_value::text_value;
use crate::address::Host;
use crate::ascii::Escaped;
use crate::ascii::run::visible;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The name that a client gives in EHLO, HELO or LHLO.
///
/// ```text
/// client-name = 1*255( %d33-126 )          ; by RFC 5321 4.1.1.1: Domain / address-literal
/// ```
///
/// RFC 5321 4.1.1.1 requires a domain or an address literal. Deployed clients send host names with
/// underscores and bare addresses, and a server that refuses them loses messages. The type
/// therefore accepts one word of 1 to 255 visible ASCII octets; [`host`](Self::host) is the strict
/// view.
///
/// ```
/// use smtp_machine::command::ClientName;
///
/// let name = ClientName::try_from("relay.orchard.example")?;
/// assert!(name.host().is_some());
///
/// let name = ClientName::try_from("ANA_PC")?;
/// assert_eq!(name.as_str(), "ANA_PC");
/// assert!(name.host().is_none());
///
/// assert!(ClientName::try_from("two words").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientName<'a> {
    octets: &'a [u8],
}

text_value!(ClientName);

impl<'a> ClientName<'a> {
    /// The maximum length in octets: that of a domain (RFC 5321 4.5.3.1.2).
    pub const MAX: usize = 255;

    /// Splits the name off the start of `octets`. Either nothing follows it, or a space and more.
    #[inline]
    pub(super) fn split(octets: &'a [u8]) -> Result<(Self, &'a [u8]), Invalid> {
        let (octets, rest) = octets.split_at_checked(visible(octets)).unwrap_or_default();
        if octets.is_empty() || octets.len() > Self::MAX || !matches!(rest, [] | [b' ', ..]) {
            return Err(Invalid::new(ValueKind::ClientName, octets.len().min(Self::MAX)));
        }
        Ok((Self { octets }, rest))
    }

    /// Returns the name as a domain or an address literal, or `None` if it is neither.
    ///
    /// ```
    /// use smtp_machine::command::ClientName;
    /// use smtp_machine::address::Host;
    ///
    /// let name = ClientName::try_from("[192.0.2.7]")?;
    /// assert!(matches!(name.host(), Some(Host::Literal(_))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn host(&self) -> Option<Host<'a>> {
        Host::try_from(self.octets).ok()
    }
}

impl<'a> TryFrom<&'a [u8]> for ClientName<'a> {
    type Error = Invalid;

    #[inline]
    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        if octets.is_empty() || octets.len() > Self::MAX {
            return Err(Invalid::new(ValueKind::ClientName, octets.len().min(Self::MAX)));
        }
        match visible(octets) {
            at if at < octets.len() => Err(Invalid::new(ValueKind::ClientName, at)),
            _ => Ok(Self { octets }),
        }
    }
}
#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_client_name_ends_at_255_octets() {
        let long = "x".repeat(256);
        assert!(ClientName::try_from(&long[..255]).is_ok());
        assert_eq!(ClientName::try_from(&*long).unwrap_err().at(), 255);
        assert!(ClientName::try_from("").is_err());
    }

    proptest! {
        #[test]
        fn no_control_character_is_accepted(octets: Vec<u8>) {
            if let Ok(found) = ClientName::try_from(&*octets) {
                prop_assert!(found.as_bytes().iter().all(u8::is_ascii_graphic));
            }
        }
    }
}
