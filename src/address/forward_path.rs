//! [`ForwardPath`]: the argument of RCPT.

use super::path::{parse, path_methods, usual};
use super::{Domain, Host, Mailbox};
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// The recipient of a message: a mailbox, or the postmaster of the server.
///
/// ```text
/// Forward-path = Path / "<Postmaster>"                ; RFC 5321 4.1.1.3
/// Path         = "<" [ A-d-l ":" ] Mailbox ">"        ; RFC 5321 4.1.2
/// ```
///
/// A source route (`A-d-l`) is parsed and dropped, as RFC 5321 F.2 requires. A route of more than 512 octets
/// is rejected. The type does not limit the rest: see [`is_within_limits`](Self::is_within_limits).
///
/// ```
/// use smtp_machine::address::ForwardPath;
///
/// assert_eq!(ForwardPath::try_from("<postMASTER>")?, ForwardPath::Postmaster);
/// assert!(ForwardPath::try_from("<>").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "RFC 5321 4.1.1.3 defines these two")]
pub enum ForwardPath<'a> {
    /// `<Postmaster>` without a domain, in any case: the postmaster of the server.
    Postmaster,
    /// A mailbox.
    Mailbox(Mailbox<'a>),
}

impl<'a> ForwardPath<'a> {
    /// Parses the path at the front, and returns it with its length in octets.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if there is none.
    #[inline]
    pub fn parse(octets: &'a [u8]) -> Result<(Self, usize), Invalid> {
        Self::parse_with(octets, &Syntax::STRICT)
    }

    #[inline]
    pub(crate) fn parse_with(octets: &'a [u8], syntax: &Syntax) -> Result<(Self, usize), Invalid> {
        const POSTMASTER: &[u8] = b"<Postmaster>";
        if let [b'<', inside @ ..] = octets {
            if let Some((mailbox, after)) = usual(inside) {
                let len = octets.len().saturating_sub(after.len());
                return Ok((Self::Mailbox(mailbox), len));
            }
        }
        match parse(octets, syntax) {
            Ok((mailbox, len)) => Ok((Self::from(mailbox), len)),
            Err(error) => match octets.get(..POSTMASTER.len()) {
                Some(start) if start.eq_ignore_ascii_case(POSTMASTER) => {
                    Ok((Self::Postmaster, POSTMASTER.len()))
                }
                _ => Err(error),
            },
        }
    }

    /// Returns the mailbox; `None` for the postmaster without a domain.
    #[must_use]
    pub const fn mailbox(&self) -> Option<Mailbox<'a>> {
        match self {
            Self::Postmaster => None,
            Self::Mailbox(mailbox) => Some(*mailbox),
        }
    }

    /// Returns `true` if this is the postmaster of `domain`, without case: `<Postmaster>`, or
    /// `<postmaster@..>` with that domain. A server must accept mail for the postmaster of its own domains
    /// (RFC 5321 4.5.1); the postmaster of another domain is a mailbox like any other.
    ///
    /// ```
    /// use smtp_machine::address::{Domain, ForwardPath};
    ///
    /// let domain = Domain::try_from("harbor.example")?;
    /// assert!(ForwardPath::try_from("<Postmaster>")?.is_postmaster_of(domain));
    /// assert!(ForwardPath::try_from("<postmaster@Harbor.example>")?.is_postmaster_of(domain));
    /// assert!(!ForwardPath::try_from("<postmaster@orchard.example>")?.is_postmaster_of(domain));
    /// assert!(!ForwardPath::try_from("<ben@harbor.example>")?.is_postmaster_of(domain));
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn is_postmaster_of(&self, domain: Domain<'_>) -> bool {
        let Self::Mailbox(mailbox) = self else { return true };
        let here = match mailbox.host() {
            Host::Domain(host) => mailbox.domain_is_missing() || host == domain,
            Host::Literal(_) => false,
        };
        here && is_postmaster(mailbox)
    }

    fn text(&self) -> &'a [u8] {
        self.mailbox().map_or(b"Postmaster", |mailbox| mailbox.as_bytes())
    }

    /// Creates a path from its [`text`](Self::text) and [`split`](Self::split).
    #[cfg(feature = "alloc")]
    fn from_text(octets: &'a [u8], split: usize) -> Self {
        Self::from(Mailbox::from_split(octets, split))
    }
}

/// A mailbox `postmaster` without a domain becomes [`ForwardPath::Postmaster`], which has the same wire form.
impl<'a> From<Mailbox<'a>> for ForwardPath<'a> {
    #[inline]
    fn from(mailbox: Mailbox<'a>) -> Self {
        if mailbox.domain_is_missing() && is_postmaster(&mailbox) {
            return Self::Postmaster;
        }
        Self::Mailbox(mailbox)
    }
}

path_methods!(ForwardPath);

#[cold]
fn is_postmaster(mailbox: &Mailbox<'_>) -> bool {
    mailbox.local_part().as_bytes().eq_ignore_ascii_case(b"postmaster")
}
