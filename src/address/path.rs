//! [`ReversePath`] and [`ForwardPath`]: the arguments of MAIL and RCPT.

use super::{Domain, Host, Mailbox, domain};
use crate::error::{Invalid, What};
use crate::syntax::Syntax;
use crate::wire::{Full, Sink};

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

    /// What was [`text`](Self::text) once.
    #[cfg(feature = "alloc")]
    fn of_text(octets: &'a [u8]) -> Self {
        if octets.is_empty() { Self::Null } else { Self::Mailbox(Mailbox::from_checked(octets)) }
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
            Host::Domain(host) => mailbox.domain_is_missing() || host.eq_ignore_case(domain),
            Host::Literal(_) => false,
        };
        here && is_postmaster(mailbox)
    }

    fn text(&self) -> &'a [u8] {
        self.mailbox().map_or(b"Postmaster", |mailbox| mailbox.as_bytes())
    }

    /// What was [`text`](Self::text) once.
    #[cfg(feature = "alloc")]
    fn of_text(octets: &'a [u8]) -> Self {
        Self::from(Mailbox::from_checked(octets))
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
        return Err(Invalid::new(What::Path, 0));
    }
    let start = match octets.get(1) {
        Some(b'@') => source_route(octets, syntax)?,
        _ => 1,
    };
    let rest = octets.get(start..).unwrap_or_default();
    let (mailbox, len) = Mailbox::scan(rest, syntax).map_err(|error| error.shifted(start))?;
    let end = start.saturating_add(len);
    if octets.get(end) != Some(&b'>') {
        return Err(Invalid::new(What::Path, end));
    }
    Ok((mailbox, end.saturating_add(1)))
}

/// `A-d-l ":"`, where `A-d-l = At-domain *( "," At-domain )`: where what follows it begins.
#[cold]
fn source_route(octets: &[u8], syntax: &Syntax) -> Result<usize, Invalid> {
    let mut at = 1_usize;
    loop {
        if octets.get(at) != Some(&b'@') {
            return Err(Invalid::new(What::Path, at));
        }
        let start = at.saturating_add(1);
        let rest = octets.get(start..).unwrap_or_default();
        let (len, high) = domain::scan(rest, syntax).map_err(|error| error.shifted(start))?;
        if high {
            domain::u_labels(rest.get(..len).unwrap_or_default(), What::Path)
                .map_err(|error| error.shifted(start))?;
        }
        at = start.saturating_add(len).saturating_add(1);
        if at > MAX_ROUTE {
            return Err(Invalid::new(What::Path, MAX_ROUTE));
        }
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
                    (_, len) => Err(Invalid::new(What::Path, len)),
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

            /// A path that was checked before.
            #[cfg(feature = "alloc")]
            pub(super) fn from_checked(octets: &'a [u8]) -> Self {
                let inside = octets.get(1..octets.len().saturating_sub(1)).unwrap_or_default();
                Self::of_text(inside)
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
            /// [`Full`] when the sink has no room.
            pub fn encode(&self, sink: &mut impl Sink) -> Result<(), Full> {
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
    fn a_source_route_has_an_end() {
        let of = |hops: usize| format!("<{}@b:c@d.example>", "@a,".repeat(hops));
        assert!(ForwardPath::try_from(of(100).as_str()).is_ok());
        assert!(ForwardPath::try_from(of(200).as_str()).is_err());
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
    fn the_limits_refuse_nothing() {
        let route = format!("<@{}:a@b>", ["x"; 128].join("."));
        assert!(ReversePath::try_from(route.as_str()).unwrap().is_within_limits());
        for (local, host, within) in [(64, 189, true), (64, 191, false), (65, 1, false)] {
            let host = "x.".repeat(host / 2) + "x";
            let text = format!("<{}@{host}>", "l".repeat(local));
            let path = ForwardPath::try_from(text.as_str()).unwrap();
            assert_eq!((path.wire_len(), path.is_within_limits()), (text.len(), within));
            assert_eq!(ReversePath::try_from(text.as_str()).unwrap().is_within_limits(), within);
        }
        assert_eq!((ReversePath::Null.wire_len(), ForwardPath::Postmaster.wire_len()), (2, 12));
        assert!(ReversePath::Null.is_within_limits() && ForwardPath::Postmaster.is_within_limits());
    }

    #[test]
    fn no_switch_lets_in_what_could_end_a_path() {
        for text in [
            "",
            "<",
            "a@b",
            "<a@b",
            "<a@b>>",
            "<<a@b>>",
            "< a@b>",
            "<a@b >",
            "<a@b>x",
            "<a\r\n>",
            "<a b>",
            "<a\0>",
            "<a..\n@b>",
            "<@a>",
            "<@_a:>",
            "<@>",
            "<.>",
            "<a@>",
            "<@a b:c>",
            "<a@_\r>",
            "<a>\r\n",
        ] {
            let octets = text.as_bytes();
            assert!(ReversePath::with_syntax(octets, &Syntax::LENIENT).is_err(), "{text:?}");
            assert!(ForwardPath::with_syntax(octets, &Syntax::LENIENT).is_err(), "{text:?}");
        }
        assert!(ForwardPath::with_syntax(b"<>", &Syntax::LENIENT).is_err());
    }

    #[test]
    fn a_postmaster_without_a_domain_is_one_under_each_syntax() {
        for syntax in [Syntax::STRICT, Syntax::LENIENT] {
            let path = ForwardPath::with_syntax(b"<postMaster>", &syntax);
            assert_eq!(path, Ok(ForwardPath::Postmaster));
        }
        let postmaster = Mailbox::with_syntax(b"postmaster", &Syntax::LENIENT).unwrap();
        assert_eq!(ForwardPath::from(postmaster), ForwardPath::Postmaster);
        let domain = Domain::try_from("harbor.example").unwrap();
        assert!(ForwardPath::Mailbox(postmaster).is_postmaster_of(domain));
        for other in
            ["<postmaster@[192.0.2.1]>", "<postmaster@x.harbor.example>", "<ben@harbor.example>"]
        {
            assert!(!ForwardPath::try_from(other).unwrap().is_postmaster_of(domain), "{other}");
        }
    }

    /// The grammar again, slowly: split, then look at each part by itself.
    fn naive(text: &str, syntax: &Syntax) -> Option<String> {
        let inner = text.strip_prefix('<')?.strip_suffix('>')?;
        let (local, host) = match inner.rfind('@') {
            Some(at) => (&inner[..at], Some(&inner[at + 1..])),
            None if syntax.path_without_domain => (inner, None),
            None => return None,
        };
        let dots = syntax.dots_in_local_part;
        let atom = |atom: &str| {
            (dots || !atom.is_empty())
                && atom.chars().all(|c| {
                    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || !c.is_ascii()
                })
        };
        let label = |label: &str| {
            !label.is_empty()
                && label.len() < 64
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| {
                    let underscore = syntax.underscore_in_domain && c == '_';
                    c.is_ascii_alphanumeric() || c == '-' || c == '\u{e9}' || underscore
                })
        };
        let fits = local.contains(|c| c != '.')
            && local.split('.').all(atom)
            && host.is_none_or(|host| host.len() <= 255 && host.split('.').all(label));
        fits.then(|| inner.to_owned())
    }

    proptest! {
        #[test]
        fn the_parser_agrees_with_its_naive_twin(
            text in r#"<[a.@\-_ \u{e9}>]{0,4}@?[ab.\-_\u{e9}\u{200b}]{0,6}>?"#,
            switches in 0..8_u8,
        ) {
            let syntax = Syntax {
                dots_in_local_part: switches & 1 != 0,
                underscore_in_domain: switches & 2 != 0,
                path_without_domain: switches & 4 != 0,
                ..Syntax::STRICT
            };
            let inside = |mailbox: Option<Mailbox<'_>>| mailbox.map(|it| it.as_str().to_owned());
            let path = ReversePath::with_syntax(text.as_bytes(), &syntax).ok();
            let naive = naive(&text, &syntax);
            prop_assert_eq!(path.and_then(|path| inside(path.mailbox())), naive.clone());
            let path = ForwardPath::with_syntax(text.as_bytes(), &syntax).ok();
            prop_assert_eq!(path.and_then(|path| inside(path.mailbox())), naive);
        }

        #[test]
        fn leniency_takes_all_that_strictness_takes(
            text in r#"<(@a,?@?b?:)?[a.@"\\ \u{e9}]{0,6}@?[ab.\-\[\]1]{0,6}>?"#
        ) {
            let octets = text.as_bytes();
            if let Ok(path) = ReversePath::try_from(octets) {
                prop_assert_eq!(ReversePath::with_syntax(octets, &Syntax::LENIENT), Ok(path));
            }
            if let Ok(path) = ForwardPath::try_from(octets) {
                prop_assert_eq!(ForwardPath::with_syntax(octets, &Syntax::LENIENT), Ok(path));
            }
        }

        #[test]
        fn what_is_written_parses_back(octets in "<[ -~\u{e9}]{1,20}@?[a-c_.\\[\\]0-9:]{0,9}>") {
            for syntax in [Syntax::STRICT, Syntax::LENIENT] {
                if let Ok(path) = ForwardPath::with_syntax(octets.as_bytes(), &syntax) {
                    let mut wire = Vec::new();
                    path.encode(&mut wire).unwrap();
                    prop_assert_eq!(wire.len(), path.wire_len());
                    prop_assert_eq!(ForwardPath::with_syntax(&wire, &syntax), Ok(path));
                }
            }
        }

        #[test]
        fn no_line_end_and_no_nul_gets_through(octets in proptest::collection::vec(any::<u8>(), 0..40)) {
            for syntax in [Syntax::STRICT, Syntax::LENIENT] {
                if let Ok((path, _)) = ForwardPath::parse_with(&octets, &syntax) {
                    prop_assert!(!path.to_string().contains(|c: char| c.is_ascii_control()));
                }
            }
        }
    }
}
