//! [`Mailbox`]: a local-part and where it is.

use super::{Host, LocalPart, host, local_part};
use crate::error::{Invalid, What};

/// A mailbox, as it was written, without angle brackets.
///
/// ```text
/// Mailbox = Local-part "@" ( Domain / address-literal )      ; RFC 5321 4.1.2, at most 254 octets
/// ```
///
/// ```
/// use smtp_machine::address::Mailbox;
///
/// let mailbox = Mailbox::try_from(r#""ana maria"@[192.0.2.25]"#)?;
/// assert_eq!(mailbox.local_part().as_str(), r#""ana maria""#);
/// assert_eq!(mailbox.host().as_str(), "[192.0.2.25]");
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Mailbox<'a> {
    octets: &'a [u8],
    /// Where the `@` is: at most 64.
    at: u8,
}

impl<'a> Mailbox<'a> {
    /// The most octets that it may have: a path of RFC 5321 4.5.3.1.3 without its brackets.
    pub const MAX: usize = 254;

    /// What stands left of the `@`.
    #[must_use]
    pub fn local_part(&self) -> LocalPart<'a> {
        LocalPart::from_checked(self.octets.get(..usize::from(self.at)).unwrap_or_default())
    }

    /// What stands right of the `@`.
    #[must_use]
    pub fn host(&self) -> Host<'a> {
        let start = usize::from(self.at).saturating_add(1);
        Host::from_checked(self.octets.get(start..).unwrap_or_default())
    }

    /// The mailbox at the front, and how long it is.
    pub(super) fn scan(octets: &'a [u8]) -> Result<(Self, usize), Invalid> {
        let (at, local_high) = local_part::scan(octets)?;
        if octets.get(at) != Some(&b'@') {
            return Err(Invalid::new(What::Mailbox, at));
        }
        let start = at.wrapping_add(1);
        let (len, host_high) = host::scan(octets.get(start..).unwrap_or_default())
            .map_err(|error| error.shifted(start))?;
        let end = start.saturating_add(len);
        if end > Self::MAX {
            return Err(Invalid::new(What::Mailbox, Self::MAX));
        }
        let whole = octets.get(..end).unwrap_or_default();
        if local_high || host_high {
            local_part::utf8(whole, What::Mailbox)?;
        }
        Ok((Self { octets: whole, at: u8::try_from(at).unwrap_or(u8::MAX) }, end))
    }
}

word!(Mailbox);

impl<'a> TryFrom<&'a [u8]> for Mailbox<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        match Self::scan(octets)? {
            (mailbox, len) if len == octets.len() => Ok(mailbox),
            (_, len) => Err(Invalid::new(What::Mailbox, len)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_at_sign_that_counts_is_the_one_behind_the_quotes() {
        let mailbox = Mailbox::try_from(r#""a@b"@c.example"#).unwrap();
        assert_eq!(mailbox.local_part().as_str(), r#""a@b""#);
        assert_eq!(mailbox.host().as_str(), "c.example");
    }

    #[test]
    fn a_mailbox_is_254_octets_at_most() {
        let of_length = |len: usize| {
            let local = "l".repeat(64);
            let mut host = "x.".repeat((len - 65) / 2 - 1);
            while 65 + host.len() < len {
                host.push('y');
            }
            format!("{local}@{host}")
        };
        assert_eq!(of_length(254).len(), 254);
        assert!(Mailbox::try_from(of_length(254).as_str()).is_ok());
        assert!(Mailbox::try_from(of_length(255).as_str()).is_err());
    }

    #[test]
    fn what_the_grammar_lacks_is_refused() {
        for text in ["", "a", "@", "a@", "@b", "a@b@c", "a@b c", "<a@b>", "a@b\r\n", "a@b,c@d"] {
            assert!(Mailbox::try_from(text).is_err(), "{text:?}");
        }
    }
}
