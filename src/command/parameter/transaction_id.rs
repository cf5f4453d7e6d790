//! [`TransactionId`]: the value of TRANSID (RFC 1845 2).

use core::fmt;

use super::value_trait::parameter_value;
use crate::ascii::Escaped;
use crate::command::text_value::text_value;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The value of TRANSID: the name by which a client resumes an interrupted transaction (RFC 1845 2).
///
/// ```text
/// transid-value  = "<" transid-spec ">"                 ; at most 80 octets, case-sensitive
/// transid-spec   = transid-local "@" transid-domain     ; each is a transid-token
/// transid-token  = transid-atom *("." transid-atom)
/// transid-atom   = 1*( ALPHA / DIGIT / "!" / "#" / "$" / "%" / "&" / "'" / "*" / "+" / "-" / "^" / "_" / "`" /
///                      "{" / "|" / "}" / "~" )          ; no tspecials of RFC 1521
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
        let Some(at) = memchr::memchr(b'@', inside) else { return wrong(octets.len()) };
        let (local, domain) = inside.split_at_checked(at).unwrap_or_default();
        if !is_token(local) {
            return wrong(1);
        }
        if !is_token(domain.get(1..).unwrap_or_default()) {
            return wrong(at.saturating_add(2));
        }
        Ok(Self { octets })
    }
}

/// Returns `true` for a `transid-token`.
fn is_token(octets: &[u8]) -> bool {
    let is_atom = |atom: &[u8]| !atom.is_empty() && atom.iter().all(is_of_atom);
    octets.split(|octet| *octet == b'.').all(is_atom)
}

fn is_of_atom(octet: &u8) -> bool {
    octet.is_ascii_alphanumeric() || b"!#$%&'*+-^_`{|}~".contains(octet)
}

parameter_value!(TransactionId<'a>, |value| Self::try_from(value).ok());

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `transid-atom` excludes these, and the dot (RFC 1521 4).
    const TSPECIALS: &str = "()<>@,;:\\\"/[]?=";

    fn naive(text: &str) -> bool {
        let is_token = |token: &str| {
            token.split('.').all(|atom| {
                !atom.is_empty()
                    && atom.chars().all(|char| char.is_ascii_graphic() && !TSPECIALS.contains(char))
            })
        };
        let inside = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
        let parts = inside.and_then(|inside| inside.split_once('@'));
        text.len() <= 80 && parts.is_some_and(|(local, domain)| is_token(local) && is_token(domain))
    }

    #[test]
    fn both_sides_are_tokens() {
        for text in ["<1@my_host>", "<1@h!x>", "<a.b@c.d>", "<1@1>"] {
            assert!(TransactionId::try_from(text).is_ok(), "{text}");
        }
        for text in ["<a..b@h>", "<(a)@h>", "<a,b:c@h>", "<\"@h>", "<@h>", "<a@>", "<a@b@c>", "a@b"]
        {
            assert!(TransactionId::try_from(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_grammar_is_that_of_a_naive_version(
            text in "<?[!-~.]{0,6}@?[a-z.]{0,6}[ -~\r\n\u{e9}.]{0,2}>?|<[a-z._]{1,5}@[a-z._!]{1,80}>"
        ) {
            prop_assert_eq!(TransactionId::try_from(text.as_str()).is_ok(), naive(&text));
        }
    }
}
