//! [`ReversePath`]: the argument of MAIL.

use super::Mailbox;
use super::path::{parse, path_methods, usual};
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// The mailbox that gets reports about a message, or none.
///
/// ```text
/// Reverse-path = Path / "<>"                          ; RFC 5321 4.1.2
/// Path         = "<" [ A-d-l ":" ] Mailbox ">"
/// A-d-l        = At-domain *( "," At-domain )
/// At-domain    = "@" Domain
/// ```
///
/// A source route (`A-d-l`) is parsed and dropped, as RFC 5321 F.2 requires. A route of more than 512 octets,
/// the length of a command line (RFC 5321 4.5.3.1.4), is rejected. The type does not limit the rest: see
/// [`is_within_limits`](Self::is_within_limits).
///
/// ```
/// use smtp_machine::address::ReversePath;
///
/// let path = ReversePath::try_from("<@relay.example:ana@orchard.example>")?;
/// assert_eq!(path.to_string(), "<ana@orchard.example>");
/// assert_eq!(ReversePath::try_from("<>")?, ReversePath::Null);
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "RFC 5321 4.1.2 defines these two")]
pub enum ReversePath<'a> {
    /// `<>`: the message is a report, and must not cause another one (RFC 5321 4.5.5).
    Null,
    /// A mailbox.
    Mailbox(Mailbox<'a>),
}

impl<'a> ReversePath<'a> {
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
        match octets {
            [b'<', b'>', ..] => return Ok((Self::Null, 2)),
            [b'<', inside @ ..] => {
                if let Some((mailbox, after)) = usual(inside) {
                    let len = octets.len().saturating_sub(after.len());
                    return Ok((Self::Mailbox(mailbox), len));
                }
            }
            _ => {}
        }
        parse(octets, syntax).map(|(mailbox, len)| (Self::Mailbox(mailbox), len))
    }

    /// Returns the mailbox, if there is one.
    #[must_use]
    pub const fn mailbox(&self) -> Option<Mailbox<'a>> {
        match self {
            Self::Null => None,
            Self::Mailbox(mailbox) => Some(*mailbox),
        }
    }

    fn text(&self) -> &'a [u8] {
        self.mailbox().map_or(&[], |mailbox| mailbox.as_bytes())
    }

    /// Creates a path from its [`text`](Self::text) and [`split`](Self::split).
    #[cfg(feature = "alloc")]
    fn from_text(octets: &'a [u8], split: usize) -> Self {
        if octets.is_empty() {
            return Self::Null;
        }
        Self::Mailbox(Mailbox::from_split(octets, split))
    }
}

impl<'a> From<Mailbox<'a>> for ReversePath<'a> {
    fn from(mailbox: Mailbox<'a>) -> Self {
        Self::Mailbox(mailbox)
    }
}

path_methods!(ReversePath);
