//! [`ReversePath`] and [`ForwardPath`]: the arguments of MAIL and RCPT.

use super::{Domain, Host, Mailbox, domain};
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// The longest source route: it is obsolete, dropped, and no reason to read on for long.
const MAX_ROUTE: usize = 512;

/// Where reports about a message go: a mailbox, or nowhere.
///
/// ```text
/// Reverse-path = Path / "<>"                          ; RFC 5321 4.1.2
/// Path         = "<" [ A-d-l ":" ] Mailbox ">"
/// A-d-l        = At-domain *( "," At-domain )
/// At-domain    = "@" Domain
/// ```
///
/// A source route (`A-d-l`) is parsed and dropped, as RFC 5321 F.2 asks; one of more than 512 octets, which
/// is more than a command line of RFC 5321 4.5.3.1.4 holds, is refused. The length of the rest is not a matter
/// of the grammar: see [`is_within_limits`](Self::is_within_limits).
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
#[allow(clippy::exhaustive_enums, reason = "RFC 5321 4.1.2 knows these two")]
pub enum ReversePath<'a> {
    /// `<>`: a report itself, about which nothing is to be reported (RFC 5321 4.5.5).
    Null,
    /// A mailbox.
    Mailbox(Mailbox<'a>),
}

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

impl<'a> ReversePath<'a> {
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
        if octets.starts_with(b"<>") {
            return Ok((Self::Null, 2));
        }
        parse(octets, syntax).map(|(mailbox, len)| (Self::Mailbox(mailbox), len))
    }

    /// The mailbox, if there is one.
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

    /// What [`text`](Self::text) and [`split`](Self::split) were taken of.
    #[cfg(feature = "alloc")]
    fn from_text(octets: &'a [u8], split: usize) -> Self {
        if octets.is_empty() {
            return Self::Null;
        }
        Self::Mailbox(Mailbox::from_split(octets, split))
    }
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

impl<'a> From<Mailbox<'a>> for ReversePath<'a> {
    fn from(mailbox: Mailbox<'a>) -> Self {
        Self::Mailbox(mailbox)
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

#[cold]
fn is_postmaster(mailbox: &Mailbox<'_>) -> bool {
    mailbox.local_part().as_bytes().eq_ignore_ascii_case(b"postmaster")
}

#[inline]
fn parse<'a>(octets: &'a [u8], syntax: &Syntax) -> Result<(Mailbox<'a>, usize), Invalid> {
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

/// `A-d-l ":"`, where `A-d-l = At-domain *( "," At-domain )`: where what follows it begins.
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

macro_rules! path {
    ($name:ident) => {
        impl<'a> $name<'a> {
            /// How many octets every server must take, brackets included (RFC 5321 4.5.3.1.3).
            pub const LIMIT: usize = 256;

            /// A path, brackets included, with the habits that `syntax` allows: those for addresses, which
            /// are [`dots_in_local_part`](Syntax::dots_in_local_part),
            /// [`underscore_in_domain`](Syntax::underscore_in_domain) and
            /// [`path_without_domain`](Syntax::path_without_domain).
            ///
            /// # Errors
            ///
            /// [`Invalid`] at the first octet that does not fit.
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

            /// How many octets it takes when it is written, brackets included. A source route that it
            /// came with is not written.
            ///
            /// ```
            #[doc = concat!("# use smtp_machine::address::", stringify!($name), ";")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::try_from(\"<a@b.example>\")?.wire_len(), 13);")]
            /// # Ok::<(), smtp_machine::Invalid>(())
            /// ```
            #[must_use]
            pub fn wire_len(&self) -> usize {
                self.text().len().saturating_add(2)
            }

            /// Whether every server must take it by RFC 5321 4.5.3.1: [`LIMIT`](Self::LIMIT) octets, and
            /// a mailbox that [is within its limits](Mailbox::is_within_limits). Longer ones are in use;
            /// whether to take them is for the receiver to decide.
            ///
            /// ```
            #[doc = concat!("# use smtp_machine::address::", stringify!($name), ";")]
            /// let long = format!("<{}@harbor.example>", "x".repeat(65));
            #[doc = concat!("assert!(!", stringify!($name), "::try_from(long.as_str())?.is_within_limits());")]
            /// # Ok::<(), smtp_machine::Invalid>(())
            /// ```
            #[must_use]
            pub fn is_within_limits(&self) -> bool {
                self.wire_len() <= Self::LIMIT
                    && self.mailbox().is_none_or(|mailbox| mailbox.is_within_limits())
            }

            /// Where the `@` of the mailbox is; the length of the text when there is none.
            #[cfg(feature = "alloc")]
            pub(super) fn split(&self) -> usize {
                self.mailbox().map_or(self.text().len(), |mailbox| mailbox.split())
            }

            /// The path that `octets` are with its brackets, and of which [`split`](Self::split) said where its
            /// `@` is.
            #[cfg(feature = "alloc")]
            pub(super) fn from_split(octets: &'a [u8], split: usize) -> Self {
                let inside = octets.get(1..octets.len().saturating_sub(1)).unwrap_or_default();
                Self::from_text(inside, split)
            }

            /// Whether all of it is ASCII, so that it needs no SMTPUTF8.
            #[inline]
            #[must_use]
            pub fn is_ascii(&self) -> bool {
                self.text().is_ascii()
            }

            /// Writes it, with its angle brackets.
            ///
            /// # Errors
            ///
            /// [`SinkFull`] when the sink has no room.
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

path!(ReversePath);
path!(ForwardPath);

#[cfg(test)]
mod tests;
