//! The common part of [`ReversePath`](super::ReversePath) and [`ForwardPath`](super::ForwardPath): the
//! brackets, the source route and the length.

use super::{Mailbox, domain, usual as usual_mailbox};
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;

/// The maximum length of a source route. It is obsolete and dropped, so that a long one is not worth parsing.
const MAX_ROUTE: usize = 512;

/// Returns the mailbox of a usual path without its first bracket, and what follows the path.
#[inline(always)]
pub(crate) fn usual(inside: &[u8]) -> Option<(Mailbox<'_>, &[u8])> {
    match Mailbox::usual(inside)? {
        (mailbox, [b'>', after @ ..]) => Some((mailbox, after)),
        _ => None,
    }
}

/// Returns the offset of the `@` in the mailbox of a usual path without its first bracket, and the length of the path.
#[inline(always)]
pub(crate) fn usual_len(inside: &[u8]) -> Option<(usize, usize)> {
    let (at, end) = usual_mailbox::scan(inside)?;
    match inside.get(end..)? {
        [b'>', ..] => Some((at, end.wrapping_add(1))),
        _ => None,
    }
}

/// Parses any path.
#[cfg_attr(not(target_os = "none"), inline(never))]
pub(super) fn parse<'a>(
    octets: &'a [u8],
    syntax: &Syntax,
) -> Result<(Mailbox<'a>, usize), Invalid> {
    if octets.first() != Some(&b'<') {
        return Err(Invalid::new(ValueKind::Path, 0));
    }
    let start = match octets.get(1) {
        Some(b'@') => source_route(octets, syntax)?,
        _ => 1,
    };
    let rest = octets.get(start..).unwrap_or_default();
    let (mailbox, len) = Mailbox::scan(rest, syntax).map_err(|error| error.shifted(start))?;
    let end = start.saturating_add(len);
    if octets.get(end) != Some(&b'>') {
        return Err(Invalid::new(ValueKind::Path, end));
    }
    Ok((mailbox, end.saturating_add(1)))
}

/// Parses `A-d-l ":"`, where `A-d-l = At-domain *( "," At-domain )`, and returns the offset after it.
#[cold]
fn source_route(octets: &[u8], syntax: &Syntax) -> Result<usize, Invalid> {
    let mut at = 1_usize;
    loop {
        if octets.get(at) != Some(&b'@') {
            return Err(Invalid::new(ValueKind::Path, at));
        }
        let start = at.saturating_add(1);
        let rest = octets.get(start..).unwrap_or_default();
        let (len, high) = domain::scan(rest, syntax).map_err(|error| error.shifted(start))?;
        if high {
            domain::u_labels(rest.get(..len).unwrap_or_default(), ValueKind::Path)
                .map_err(|error| error.shifted(start))?;
        }
        at = start.saturating_add(len).saturating_add(1);
        if at > MAX_ROUTE {
            return Err(Invalid::new(ValueKind::Path, MAX_ROUTE));
        }
        match octets.get(at.wrapping_sub(1)) {
            Some(b',') => {}
            Some(b':') => return Ok(at),
            _ => return Err(Invalid::new(ValueKind::Path, at.wrapping_sub(1))),
        }
    }
}

/// The methods and conversions of a path, from its `text`, `of_text` and `parse_with`.
macro_rules! path_methods {
    ($name:ident) => {
        impl<'a> $name<'a> {
            /// The length in octets that every server must accept, with brackets (RFC 5321 4.5.3.1.3).
            pub const LIMIT: usize = 256;

            /// Parses a path with its brackets, with the leniency that `syntax` allows. Of its switches,
            /// [`dots_in_local_part`](Syntax::dots_in_local_part),
            /// [`underscore_in_domain`](Syntax::underscore_in_domain) and
            /// [`path_without_domain`](Syntax::path_without_domain) apply.
            ///
            /// # Errors
            ///
            /// Returns [`Invalid`] at the first invalid octet.
            ///
            /// ```
            #[doc = concat!("use smtp_machine::address::", stringify!($name), ";")]
            /// use smtp_machine::command::Syntax;
            ///
            /// let text = "<ben..b@carrier.example>";
            #[doc = concat!("assert!(", stringify!($name), "::try_from(text).is_err());")]
            #[doc = concat!("let path = ", stringify!($name), "::with_syntax(text.as_bytes(), &Syntax::LENIENT)?;")]
            /// assert_eq!(path.to_string(), text);
            /// # Ok::<(), smtp_machine::Invalid>(())
            /// ```
            pub fn with_syntax(octets: &'a [u8], syntax: &Syntax) -> Result<Self, Invalid> {
                match Self::parse_with(octets, syntax)? {
                    (path, len) if len == octets.len() => Ok(path),
                    (_, len) => Err(Invalid::new(ValueKind::Path, len)),
                }
            }

            /// Returns the length of the wire form, with brackets. A source route is not part of it.
            ///
            /// ```
            #[doc = concat!("use smtp_machine::address::", stringify!($name), ";")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::try_from(\"<a@b.example>\")?.wire_len(), 13);")]
            /// # Ok::<(), smtp_machine::Invalid>(())
            /// ```
            #[must_use]
            pub fn wire_len(&self) -> usize {
                self.text().len().saturating_add(2)
            }

            /// Returns `true` if every server must accept the path by RFC 5321 4.5.3.1: it has at most
            /// [`LIMIT`](Self::LIMIT) octets, and its mailbox [is within its
            /// limits](Mailbox::is_within_limits). Longer paths are in use; the receiver decides whether to
            /// accept them.
            ///
            /// ```
            #[doc = concat!("use smtp_machine::address::", stringify!($name), ";")]
            /// let long = format!("<{}@harbor.example>", "x".repeat(65));
            #[doc = concat!("assert!(!", stringify!($name), "::try_from(long.as_str())?.is_within_limits());")]
            /// # Ok::<(), smtp_machine::Invalid>(())
            /// ```
            #[must_use]
            pub fn is_within_limits(&self) -> bool {
                self.wire_len() <= Self::LIMIT
                    && self.mailbox().is_none_or(|mailbox| mailbox.is_within_limits())
            }

            /// Returns the offset of the `@` of the mailbox; the length of the text if there is none.
            #[cfg(feature = "alloc")]
            pub(super) fn split(&self) -> usize {
                self.mailbox().map_or(self.text().len(), |mailbox| mailbox.split())
            }

            /// Creates a path from its octets with brackets and the result of [`split`](Self::split).
            #[cfg(feature = "alloc")]
            pub(super) fn from_split(octets: &'a [u8], split: usize) -> Self {
                let inside = octets.get(1..octets.len().saturating_sub(1)).unwrap_or_default();
                Self::from_text(inside, split)
            }

            /// Returns `true` if all characters are ASCII, so that SMTPUTF8 is not required.
            #[inline]
            #[must_use]
            pub fn is_ascii(&self) -> bool {
                $crate::ascii::run::is_ascii(self.text())
            }

            /// Writes the path with its angle brackets.
            ///
            /// # Errors
            ///
            /// Returns [`SinkFull`] if the sink is full.
            pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
                sink.put(b"<")?;
                sink.put(self.text())?;
                sink.put(b">")
            }
        }

        impl<'a> TryFrom<&'a [u8]> for $name<'a> {
            type Error = Invalid;

            fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
                Self::with_syntax(octets, &Syntax::STRICT)
            }
        }

        impl<'a> TryFrom<&'a str> for $name<'a> {
            type Error = Invalid;

            fn try_from(text: &'a str) -> Result<Self, Invalid> {
                Self::try_from(text.as_bytes())
            }
        }

        impl core::fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "<{}>", core::str::from_utf8(self.text()).unwrap_or_default())
            }
        }
    };
}

pub(super) use path_methods;

#[cfg(test)]
mod tests;
