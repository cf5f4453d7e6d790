//! [`ReversePath`] and [`ForwardPath`]: the arguments of MAIL and RCPT.

use super::{Mailbox, domain};
use crate::error::{Invalid, What};
use crate::wire::{Full, Sink};

/// The most octets of a path, brackets and source route included (RFC 5321 4.5.3.1.3).
const MAX: usize = 256;

/// Where reports about a message go: a mailbox, or nowhere.
///
/// ```text
/// Reverse-path = Path / "<>"                          ; RFC 5321 4.1.2
/// Path         = "<" [ A-d-l ":" ] Mailbox ">"        ; at most 256 octets
/// ```
///
/// A source route (`A-d-l`) is parsed and dropped, as RFC 5321 F.2 asks.
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
/// ```
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
        if octets.starts_with(b"<>") {
            return Ok((Self::Null, 2));
        }
        parse(octets).map(|(mailbox, len)| (Self::Mailbox(mailbox), len))
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
}

impl<'a> ForwardPath<'a> {
    /// The path at the front, and how many octets it takes.
    ///
    /// # Errors
    ///
    /// When there is none.
    #[inline]
    pub fn parse(octets: &'a [u8]) -> Result<(Self, usize), Invalid> {
        const POSTMASTER: &[u8] = b"<Postmaster>";
        match parse(octets) {
            Ok((mailbox, len)) => Ok((Self::Mailbox(mailbox), len)),
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

    /// Whether it is a postmaster, with a domain or without, in any case (RFC 5321 4.5.1).
    ///
    /// ```
    /// use smtp_machine::address::ForwardPath;
    /// assert!(ForwardPath::try_from("<Postmaster@harbor.example>")?.is_postmaster());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn is_postmaster(&self) -> bool {
        self.mailbox().is_none_or(|mailbox| {
            mailbox.local_part().as_bytes().eq_ignore_ascii_case(b"postmaster")
        })
    }

    fn text(&self) -> &'a [u8] {
        self.mailbox().map_or(b"Postmaster", |mailbox| mailbox.as_bytes())
    }
}

fn parse(octets: &[u8]) -> Result<(Mailbox<'_>, usize), Invalid> {
    if octets.first() != Some(&b'<') {
        return Err(Invalid::new(What::Path, 0));
    }
    let start = match octets.get(1) {
        Some(b'@') => source_route(octets)?,
        _ => 1,
    };
    let rest = octets.get(start..).unwrap_or_default();
    let (mailbox, len) = Mailbox::scan(rest).map_err(|error| error.shifted(start))?;
    let end = start.saturating_add(len);
    if octets.get(end) != Some(&b'>') {
        return Err(Invalid::new(What::Path, end));
    }
    let len = end.saturating_add(1);
    if len > MAX { Err(Invalid::new(What::Path, MAX)) } else { Ok((mailbox, len)) }
}

/// `A-d-l ":"`, where `A-d-l = At-domain *( "," At-domain )`: where what follows it begins.
fn source_route(octets: &[u8]) -> Result<usize, Invalid> {
    let mut at = 1_usize;
    loop {
        if octets.get(at) != Some(&b'@') {
            return Err(Invalid::new(What::Path, at));
        }
        let start = at.saturating_add(1);
        let rest = octets.get(start..).unwrap_or_default();
        let (len, high) = domain::scan(rest).map_err(|error| error.shifted(start))?;
        if high {
            super::local_part::utf8(rest.get(..len).unwrap_or_default(), What::Path)?;
        }
        at = start.saturating_add(len).saturating_add(1);
        match octets.get(at.wrapping_sub(1)) {
            Some(b',') => {}
            Some(b':') => return Ok(at),
            _ => return Err(Invalid::new(What::Path, at.wrapping_sub(1))),
        }
    }
}

macro_rules! path {
    ($name:ident) => {
        impl<'a> $name<'a> {
            /// Whether it holds ASCII alone, so that it needs no SMTPUTF8.
            #[inline]
            #[must_use]
            pub fn is_ascii(&self) -> bool {
                self.text().is_ascii()
            }

            /// Writes it, with its angle brackets.
            ///
            /// # Errors
            ///
            /// [`Full`] when the sink has no room.
            pub fn encode(&self, sink: &mut impl Sink) -> Result<(), Full> {
                sink.put(b"<")?;
                sink.put(self.text())?;
                sink.put(b">")
            }
        }

        impl<'a> From<Mailbox<'a>> for $name<'a> {
            fn from(mailbox: Mailbox<'a>) -> Self {
                Self::Mailbox(mailbox)
            }
        }

        impl<'a> TryFrom<&'a [u8]> for $name<'a> {
            type Error = Invalid;

            fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
                match Self::parse(octets)? {
                    (path, len) if len == octets.len() => Ok(path),
                    (_, len) => Err(Invalid::new(What::Path, len)),
                }
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn source_routes_are_dropped() {
        let path = ForwardPath::try_from("<@a.example,@b.example:ben@c.example>").unwrap();
        assert_eq!(path.to_string(), "<ben@c.example>");
        for text in ["<@a.example>", "<@a.example,b@c>", "<@:b@c>", "<@[1.2.3.4]:b@c>", "<@a:>"] {
            assert!(ForwardPath::try_from(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_path_ends_at_the_bracket_outside_of_quotes() {
        let (path, len) = ReversePath::parse(br#"<"a>b"@c.example> SIZE=1"#).unwrap();
        assert_eq!((path.to_string().as_str(), len), (r#"<"a>b"@c.example>"#, 17));
    }

    #[test]
    fn what_the_grammar_lacks_is_refused() {
        for text in ["", "<", "a@b", "<a@b", "a@b>", "<<a@b>>", "< a@b>", "<a@b >", "<a>", "<a@b>x"]
        {
            assert!(ReversePath::try_from(text).is_err(), "{text}");
            assert!(ForwardPath::try_from(text).is_err(), "{text}");
        }
        assert!(ReversePath::try_from("<Postmaster>").is_err());
    }

    #[test]
    fn a_path_is_256_octets_at_most_with_its_route() {
        let route = format!("<@{}:a@b>", ["x"; 128].join("."));
        assert!(ReversePath::try_from(route.as_str()).is_err());
    }

    /// The grammar again, slowly: split, then look at each part by itself.
    fn naive(text: &str) -> Option<String> {
        let inner = text.strip_prefix('<')?.strip_suffix('>')?;
        let at = inner.rfind('@')?;
        let (local, host) = (&inner[..at], &inner[at + 1..]);
        let atom = |atom: &str| {
            !atom.is_empty()
                && atom.chars().all(|c| {
                    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || !c.is_ascii()
                })
        };
        let label = |label: &str| {
            !label.is_empty()
                && label.len() < 64
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || !c.is_ascii())
        };
        let fits = local.len() <= 64
            && host.len() <= 255
            && text.len() <= 256
            && local.split('.').all(atom)
            && host.split('.').all(label);
        fits.then(|| inner.to_owned())
    }

    proptest! {
        #[test]
        fn the_parser_agrees_with_its_naive_twin(
            text in r#"<[a.@\-_ \u{e9}>]{0,4}@?[ab.\-_\u{e9}]{0,6}>?"#
        ) {
            let parsed = ReversePath::try_from(text.as_str()).ok();
            let parsed = parsed.and_then(|path| path.mailbox()).map(|m| m.as_str().to_owned());
            prop_assert_eq!(parsed, naive(&text));
        }

        #[test]
        fn what_is_written_parses_back(octets in "<[ -~\u{e9}]{1,20}@[a-c.\\[\\]0-9:]{1,9}>") {
            if let Ok(path) = ForwardPath::try_from(octets.as_str()) {
                let mut wire = Vec::new();
                path.encode(&mut wire).unwrap();
                prop_assert_eq!(ForwardPath::try_from(wire.as_slice()), Ok(path));
            }
        }

        #[test]
        fn no_line_end_and_no_nul_gets_through(octets in proptest::collection::vec(any::<u8>(), 0..40)) {
            if let Ok((path, _)) = ForwardPath::parse(&octets) {
                prop_assert!(!path.to_string().contains(['\r', '\n', '\0']));
            }
        }
    }
}
