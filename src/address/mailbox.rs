//! [`Mailbox`]: a local-part and a host.

use super::{Domain, Host, LocalPart, domain, host, local_part, usual};
use crate::ascii::compare_by_key;
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;

/// A mailbox without angle brackets, in the form in which it was written.
///
/// ```text
/// Mailbox = Local-part "@" ( Domain / address-literal )      ; RFC 5321 4.1.2
/// ```
///
/// Two mailboxes are equal if their local-parts have the same octets (RFC 5321 2.4: with case) and their
/// [hosts](Host) are equal (domains without case).
///
/// The type does not limit the length: see [`is_within_limits`](Self::is_within_limits).
///
/// ```
/// use smtp_machine::address::Mailbox;
///
/// let mailbox = Mailbox::try_from(r#""ana maria"@[192.0.2.25]"#)?;
/// assert_eq!(mailbox.local_part().as_str(), r#""ana maria""#);
/// assert_eq!(mailbox.host().as_str(), "[192.0.2.25]");
///
/// let mailbox = Mailbox::try_from("ana@orchard.example")?;
/// assert_eq!(mailbox, Mailbox::try_from("ana@ORCHARD.example")?);
/// assert_ne!(mailbox, Mailbox::try_from("Ana@orchard.example")?);
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy)]
pub struct Mailbox<'a> {
    octets: &'a [u8],
    /// The offset of the `@`; the length of `octets` if there is none.
    at: usize,
}

impl<'a> Mailbox<'a> {
    /// The length in octets that every server must accept: a path of 256 octets (RFC 5321 4.5.3.1.3) without
    /// its brackets.
    pub const LIMIT: usize = 254;

    /// Parses a mailbox, with the leniency that `syntax` allows. Of its switches,
    /// [`dots_in_local_part`](Syntax::dots_in_local_part),
    /// [`underscore_in_domain`](Syntax::underscore_in_domain) and
    /// [`path_without_domain`](Syntax::path_without_domain) apply.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] at the first invalid octet.
    ///
    /// ```
    /// use smtp_machine::address::Mailbox;
    /// use smtp_machine::command::Syntax;
    ///
    /// for text in ["ben..b@carrier.example", "ana@my_host.example", "ben"] {
    ///     assert!(Mailbox::try_from(text).is_err());
    ///     assert_eq!(Mailbox::with_syntax(text.as_bytes(), &Syntax::LENIENT)?.as_str(), text);
    /// }
    /// assert!(Mailbox::with_syntax(b"ben\r\nRSET", &Syntax::LENIENT).is_err());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[inline]
    pub fn with_syntax(octets: &'a [u8], syntax: &Syntax) -> Result<Self, Invalid> {
        match Self::scan(octets, syntax)? {
            (mailbox, len) if len == octets.len() => Ok(mailbox),
            (_, len) => Err(Invalid::new(ValueKind::Mailbox, len)),
        }
    }

    /// Returns the part before the `@`.
    #[must_use]
    pub fn local_part(&self) -> LocalPart<'a> {
        LocalPart::from_checked(self.octets.get(..self.at).unwrap_or_default())
    }

    /// Returns the part after the `@`. If the [domain is missing](Self::domain_is_missing), this is a
    /// [`Host::Domain`] of no octets, which is not equal to any valid domain.
    #[must_use]
    pub fn host(&self) -> Host<'a> {
        let start = self.at.saturating_add(1);
        Host::from_checked(self.octets.get(start..).unwrap_or_default())
    }

    /// Returns `true` if the mailbox is a local-part without `@` and domain: `ben`. Only
    /// [`path_without_domain`](Syntax::path_without_domain) allows such a mailbox. The receiver decides which
    /// domain is meant, usually its own.
    ///
    /// This is a property of a mailbox, not a variant of [`ReversePath`](super::ReversePath) and
    /// [`ForwardPath`](super::ForwardPath): it cannot be taken for the null reverse-path, and a receiver that
    /// compares [`host`](Self::host) with its domains finds no match.
    ///
    /// ```
    /// use smtp_machine::address::{Domain, Host, Mailbox};
    /// use smtp_machine::command::Syntax;
    ///
    /// let mailbox = Mailbox::with_syntax(b"ben", &Syntax::LENIENT)?;
    /// assert!(mailbox.domain_is_missing());
    /// assert_eq!(mailbox.local_part().as_str(), "ben");
    /// assert_ne!(mailbox.host(), Host::Domain(Domain::try_from("harbor.example")?));
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn domain_is_missing(&self) -> bool {
        self.at == self.octets.len()
    }

    /// Returns `true` if every server must accept the mailbox by RFC 5321 4.5.3.1: its local-part has at most
    /// [`LocalPart::LIMIT`] octets, its domain at most [`Domain::MAX`], and the whole at most
    /// [`LIMIT`](Self::LIMIT). Longer mailboxes are in use, and the types accept them; the receiver decides
    /// whether to do so.
    ///
    /// ```
    /// use smtp_machine::address::Mailbox;
    ///
    /// let forwarded =
    ///     "user+caf_=web_8b506e99-b5c5-4e14-8294-f5ebd6083faa=mail.site.example@big.example";
    /// assert!(!Mailbox::try_from(forwarded)?.is_within_limits());
    /// assert!(Mailbox::try_from("user@big.example")?.is_within_limits());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn is_within_limits(&self) -> bool {
        self.local_part().is_within_limit()
            && self.host().as_bytes().len() <= Domain::MAX
            && self.octets.len() <= Self::LIMIT
    }

    /// Returns a mailbox that was found before, with the offset of its `@`.
    #[inline(always)]
    pub(crate) const fn of_parts(octets: &'a [u8], at: usize) -> Self {
        Self { octets, at }
    }

    /// Returns a mailbox of the usual form at the front, and what follows it.
    #[inline(always)]
    pub(super) fn usual(octets: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (at, end) = usual::scan(octets)?;
        let (octets, after) = octets.split_at_checked(end)?;
        Some((Self { octets, at }, after))
    }

    /// Returns the mailbox at the front, and its length.
    #[inline]
    pub(super) fn scan(octets: &'a [u8], syntax: &Syntax) -> Result<(Self, usize), Invalid> {
        let (at, local_high) = local_part::scan(octets, syntax)?;
        if octets.get(at) != Some(&b'@') {
            return Self::without_domain(octets, at, local_high, syntax);
        }
        let start = at.wrapping_add(1);
        let (len, host_high) = host::scan(octets.get(start..).unwrap_or_default(), syntax)
            .map_err(|error| error.shifted(start))?;
        let end = start.saturating_add(len);
        let whole = octets.get(..end).unwrap_or_default();
        if local_high || host_high {
            check_utf8(whole, start)?;
        }
        Ok((Self { octets: whole, at }, end))
    }

    /// Returns a local-part of `len` octets that is not followed by an `@`.
    #[cold]
    fn without_domain(
        octets: &'a [u8],
        len: usize,
        high: bool,
        syntax: &Syntax,
    ) -> Result<(Self, usize), Invalid> {
        if !syntax.path_without_domain {
            return Err(Invalid::new(ValueKind::Mailbox, len));
        }
        let octets = octets.get(..len).unwrap_or_default();
        if high {
            local_part::utf8(octets, ValueKind::Mailbox)?;
        }
        Ok((Self { octets, at: len }, len))
    }

    fn key(&self) -> (LocalPart<'a>, Host<'a>) {
        (self.local_part(), self.host())
    }

    /// Returns the offset of the `@`; the length if there is none.
    #[cfg(feature = "alloc")]
    pub(super) const fn split(&self) -> usize {
        self.at
    }

    /// Creates a mailbox from its octets and the result of [`split`](Self::split).
    #[cfg(feature = "alloc")]
    pub(super) const fn from_split(octets: &'a [u8], at: usize) -> Self {
        Self { octets, at }
    }
}

word!(Mailbox);
compare_by_key!(Mailbox);

impl<'a> TryFrom<&'a [u8]> for Mailbox<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        Self::with_syntax(octets, &Syntax::STRICT)
    }
}

/// Checks the non-ASCII parts of a mailbox whose host begins at `start`.
#[cold]
fn check_utf8(octets: &[u8], start: usize) -> Result<(), Invalid> {
    let text = core::str::from_utf8(octets)
        .map_err(|error| Invalid::new(ValueKind::Mailbox, error.valid_up_to()))?;
    // An `@` is before the host.
    let host = text.get(start..).unwrap_or_default();
    domain::u_label_characters(host, ValueKind::Mailbox).map_err(|error| error.shifted(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_at_sign_in_quotes_does_not_separate() {
        let mailbox = Mailbox::try_from(r#""a@b"@c.example"#).unwrap();
        assert_eq!(mailbox.local_part().as_str(), r#""a@b""#);
        assert_eq!(mailbox.host().as_str(), "c.example");
        let mailbox = Mailbox::try_from(r#"""@c.example"#).unwrap();
        assert_eq!(mailbox.local_part().as_str(), r#""""#);
        assert_eq!(mailbox.host().as_str(), "c.example");
    }

    #[test]
    fn long_mailboxes_are_accepted() {
        let of_length = |len: usize| {
            let local = "l".repeat(64);
            let mut host = "x.".repeat((len - 65) / 2 - 1);
            while 65 + host.len() < len {
                host.push('y');
            }
            format!("{local}@{host}")
        };
        let within = |text: &str| Mailbox::try_from(text).unwrap().is_within_limits();
        assert_eq!(of_length(254).len(), 254);
        assert!(within(&of_length(254)));
        assert!(!within(&of_length(255)));
        assert!(!within(&format!("{}@a", "l".repeat(65))));
        assert!(!within(&format!("{}@a", "l".repeat(70_000))));
        let long = format!("a@{}", ["x"; 129].join("."));
        assert!(Mailbox::try_from(long.as_str()).is_err());
    }

    #[test]
    fn invalid_forms_are_rejected() {
        for text in ["", "a", "@", "a@", "@b", "a@b@c", "a@b c", "<a@b>", "a@b\r\n", "a@b,c@d"] {
            assert!(Mailbox::try_from(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn no_leniency_accepts_octets_that_could_end_a_mailbox() {
        for text in [
            "",
            "@",
            "a@",
            "@b",
            "a@b@c",
            "a@b c",
            "<a@b>",
            "a@b\r\n",
            "a@b,c@d",
            "a b",
            "a\r",
            "a\n",
            "a\0",
            "a>",
            "a..b@c\r\n",
            "a@_b\n",
            "a@b>",
            "\"a\r\"",
            "\"a\n\"@b",
            "a\u{1}",
        ] {
            assert!(Mailbox::with_syntax(text.as_bytes(), &Syntax::LENIENT).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_missing_domain_is_an_empty_one() {
        for text in ["ben", "\"a b\"", "a..", "jos\u{e9}", r#""""#] {
            assert!(Mailbox::try_from(text).is_err());
            let mailbox = Mailbox::with_syntax(text.as_bytes(), &Syntax::LENIENT).unwrap();
            assert!(mailbox.domain_is_missing());
            assert_eq!(mailbox.local_part().as_str(), text);
            assert_eq!(mailbox.host().as_str(), "");
            assert!(mailbox.is_within_limits());
        }
        assert!(Mailbox::with_syntax(b"a\xff", &Syntax::LENIENT).is_err());
        assert!(!Mailbox::try_from("a@b").unwrap().domain_is_missing());
    }

    #[test]
    fn invisible_characters_in_the_domain_are_rejected_with_their_offset() {
        let error = Mailbox::try_from("x@exam\u{200b}ple.example").unwrap_err();
        assert_eq!((error.kind(), error.at()), (ValueKind::Mailbox, 6));
        let lenient =
            Mailbox::with_syntax("x@exam\u{200b}ple.example".as_bytes(), &Syntax::LENIENT);
        assert!(lenient.is_err());
    }
}
