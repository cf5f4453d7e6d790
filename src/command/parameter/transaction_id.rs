//! [`TransactionId`]: the value of TRANSID (RFC 1845 3).

use core::fmt;

use super::value_trait::parameter_value;
use crate::address::Domain;
use crate::ascii::Escaped;
use crate::command::text_value::text_value;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The value of TRANSID: the name by which a client resumes an interrupted transaction (RFC 1845
/// 3).
///
/// ```text
/// transid-value = "<" transid-local "@" transid-domain ">"      ; at most 80 octets, case-sensitive
/// ```
///
/// ```
/// use smtp_machine::command::TransactionId;
///
/// let id = TransactionId::try_from("<12345@orchard.example>")?;
/// assert_eq!(id.as_str(), "<12345@orchard.example>");
/// assert!(TransactionId::try_from("12345").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TransactionId<'a> {
    octets: &'a [u8],
}

text_value!(TransactionId);

impl TransactionId<'_> {
    /// The maximum length in octets.
    pub const MAX: usize = 80;
}

impl<'a> TryFrom<&'a [u8]> for TransactionId<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Parameter, at));
        if octets.len() > Self::MAX {
            return wrong(Self::MAX);
        }
        let [b'<', inside @ .., b'>'] = octets else { return wrong(0) };
        let Some(at) = inside.iter().position(|octet| *octet == b'@') else {
            return wrong(octets.len());
        };
        let (local, domain) = inside.split_at_checked(at).unwrap_or_default();
        let fits = |octet: &u8| octet.is_ascii_graphic() && !matches!(octet, b'<' | b'>' | b'=');
        if local.is_empty() || !local.iter().all(fits) {
            return wrong(1);
        }
        let domain = domain.get(1..).unwrap_or_default();
        match Domain::try_from(domain) {
            Ok(domain) if domain.as_bytes().is_ascii() => Ok(Self { octets }),
            _ => wrong(at.saturating_add(2)),
        }
    }
}

parameter_value!(TransactionId<'a>, |value| Self::try_from(value).ok());

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn only_the_grammar_is_accepted(octets in proptest::collection::vec(any::<u8>(), 0..30)) {
            if let Ok(value) = TransactionId::try_from(octets.as_slice()) {
                prop_assert!(value.as_bytes().iter().all(u8::is_ascii_graphic));
            }
        }
    }
}
