//! [`ForwardPath`]: the argument of RCPT.

use super::path::{parse, path_methods};
use super::{Domain, Host, Mailbox};
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// Who is to get a message: a mailbox, or the postmaster of the server.
///
/// ```text
/// Forward-path = Path / "<Postmaster>"                ; RFC 5321 4.1.1.3
/// Path         = "<" [ A-d-l ":" ] Mailbox ">"        ; RFC 5321 4.1.2
/// ```
///
/// A source route (`A-d-l`) is parsed and dropped, as RFC 5321 F.2 asks; one of more than 512 octets is
/// refused. The length of the rest is not a matter of the grammar: see
/// [`is_within_limits`](Self::is_within_limits).
///
/// ```
/// use smtp_machine::address::ForwardPath;
///
/// assert_eq!(ForwardPath::try_from("<postMASTER>")?, ForwardPath::Postmaster);
/// assert!(ForwardPath::try_from("<>").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "RFC 5321 4.1.1.3 knows these two")]
pub enum ForwardPath<'a> {
    /// `<Postmaster>` without a domain, in any case: whoever runs the server.
    Postmaster,
    /// A mailbox.
    Mailbox(Mailbox<'a>),
}

impl<'a> ForwardPath<'a> {
    /// The path at the front, and how many octets it takes.
    ///
    /// # Errors
    ///
    /// When there is none.
    #[inline]
    pub fn parse(octets: &'a [u8]) -> Result<(Self, usize), Invalid> {
        Self::parse_with(octets, &Syntax::STRICT)
    }

    #[inline]
    pub(crate) fn parse_with(octets: &'a [u8], syntax: &Syntax) -> Result<(Self, usize), Invalid> {
        const POSTMASTER: &[u8] = b"<Postmaster>";
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

    /// The mailbox, if it is not the postmaster without a domain.
    #[must_use]
    pub const fn mailbox(&self) -> Option<Mailbox<'a>> {
        match self {
            Self::Postmaster => None,
            Self::Mailbox(mailbox) => Some(*mailbox),
        }
    }

    /// Whether it is the postmaster of `domain`, in any case: `<Postmaster>`, or `<postmaster@..>` with
    /// that domain. A server takes mail for the postmaster of its own domains (RFC 5321 4.5.1); the
    /// postmaster of another domain is a mailbox like any other.
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

    /// What [`text`](Self::text) and [`split`](Self::split) were taken of.
    #[cfg(feature = "alloc")]
    fn from_text(octets: &'a [u8], split: usize) -> Self {
        Self::from(Mailbox::from_split(octets, split))
    }
}

/// A mailbox `postmaster` whose domain is missing becomes [`ForwardPath::Postmaster`], which is written
/// the same.
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
