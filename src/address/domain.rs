//! [`Domain`]: a name of the DNS.

use crate::address::local_part::utf8;
use crate::ascii::{class, classes_of};
use crate::error::{Invalid, What};

/// A domain, as it was written.
///
/// ```text
/// Domain     = sub-domain *("." sub-domain)           ; RFC 5321 4.1.2, at most 255 octets
/// sub-domain = Let-dig [Ldh-str] / U-label            ; RFC 6531 3.3, at most 63 octets (RFC 1035)
/// ```
///
/// A single label is a domain; an underscore, a dot at the end or a hyphen at either end of a label
/// is none.
///
/// ```
/// use smtp_machine::address::Domain;
///
/// let domain = Domain::try_from("Harbor.Example")?;
/// assert!(domain.eq_ignore_case(Domain::try_from("harbor.example")?));
/// assert!(Domain::try_from("or_chard.example").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain<'a> {
    octets: &'a [u8],
}

impl<'a> Domain<'a> {
    /// The most octets that it may have (RFC 5321 4.5.3.1.2).
    pub const MAX: usize = 255;
    const MAX_LABEL: usize = 63;

    /// Whether both name the same domain: ASCII letters compare without case (RFC 1035 2.3.3).
    #[must_use]
    pub fn eq_ignore_case(&self, other: Domain<'_>) -> bool {
        self.octets.eq_ignore_ascii_case(other.octets)
    }

    pub(super) const fn from_checked(octets: &'a [u8]) -> Self {
        Self { octets }
    }
}

word!(Domain);

impl<'a> TryFrom<&'a [u8]> for Domain<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let (len, high) = scan(octets)?;
        if len != octets.len() {
            return Err(Invalid::new(What::Domain, len));
        }
        if high {
            utf8(octets, What::Domain)?;
        }
        Ok(Self { octets })
    }
}

/// How long the domain at the front is, and whether an octet of it is not ASCII. UTF-8 is not
/// checked yet.
pub(super) fn scan(octets: &[u8]) -> Result<(usize, bool), Invalid> {
    let mut seen = 0;
    let mut len = 0_usize;
    let mut label = 0_usize;
    let mut last = b'-';
    for &octet in octets {
        let classes = classes_of(octet);
        if classes & (class::LET_DIG | class::HIGH) != 0 || (octet == b'-' && label > 0) {
            seen |= classes;
            label = label.wrapping_add(1);
        } else if octet == b'.' && last != b'-' && label > 0 && label <= Domain::MAX_LABEL {
            label = 0;
        } else {
            break;
        }
        last = octet;
        len = len.wrapping_add(1);
    }
    if label == 0 || label > Domain::MAX_LABEL || last == b'-' || len > Domain::MAX {
        return Err(Invalid::new(What::Domain, len.min(Domain::MAX)));
    }
    Ok((len, seen & class::HIGH != 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(text: &str) -> bool {
        Domain::try_from(text).is_ok()
    }

    #[test]
    fn the_forms_of_the_grammar_are_taken() {
        for text in ["a", "a.b", "xn--55qx5d.example", "1.2.3.4", "a-b.c", "\u{6e2f}.example"] {
            assert!(takes(text), "{text}");
        }
        assert!(takes(&format!("{}.example", "x".repeat(63))));
    }

    #[test]
    fn what_the_grammar_lacks_is_refused() {
        for text in [
            "",
            ".",
            "a.",
            ".a",
            "a..b",
            "-a",
            "a-",
            "a-.b",
            "a.-b",
            "a_b",
            "a b",
            "[1.2.3.4]",
            "a\r\n",
            "a/b",
            "a@b",
        ] {
            assert!(!takes(text), "{text:?}");
        }
        assert!(!takes(&"x".repeat(64)));
        assert!(!takes(&["x"; 129].join(".")));
        assert!(takes(&["x"; 128].join(".")));
    }
}
