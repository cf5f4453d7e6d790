//! Arguments that stand alone: the name after EHLO, free text, a URL.

use core::fmt;

use super::scan::{printable, visible};
use crate::address::Host;
use crate::ascii::{Escaped, class, classes_of, first_not};
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// What every borrowed word of this module has: octets, text, wire form and an escaped `Debug`.
macro_rules! borrowed_word {
    ($name:ident) => {
        $crate::command::argument::borrowed_word!($name, without Debug);

        impl fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), Escaped(self.octets))
            }
        }
    };
    ($name:ident, without Debug) => {
        impl<'a> $name<'a> {
            /// The octets as they stand on the wire.
            #[inline]
            #[must_use]
            pub const fn as_bytes(&self) -> &'a [u8] {
                self.octets
            }

            /// The wire form as text.
            #[must_use]
            pub fn as_str(&self) -> &'a str {
                core::str::from_utf8(self.octets).unwrap_or_default()
            }

            /// Writes the wire form.
            ///
            /// # Errors
            ///
            /// [`SinkFull`] when the sink has no room.
            pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
                sink.put(self.octets)
            }
        }

        impl<'a> TryFrom<&'a str> for $name<'a> {
            type Error = Invalid;

            fn try_from(text: &'a str) -> Result<Self, Invalid> {
                Self::try_from(text.as_bytes())
            }
        }

        impl fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}
pub(super) use borrowed_word;

/// The name that a client gives itself: the argument of EHLO, HELO or LHLO.
///
/// ```text
/// client-name = 1*255( %d33-126 )          ; by RFC 5321 4.1.1.1: Domain / address-literal
/// ```
///
/// By RFC 5321 4.1.1.1 it is a domain or an address literal. Deployed clients send host names with
/// underscores, bare addresses and worse, and a server that refuses them loses mail. So this is one
/// word of visible ASCII octets (`%d33-126`), 1 to 255 of them, and [`host`](Self::host) is the
/// strict view.
///
/// ```
/// use smtp_machine::command::ClientName;
///
/// let name = ClientName::try_from("relay.orchard.example")?;
/// assert!(name.host().is_some());
///
/// let name = ClientName::try_from("ANA_PC")?;
/// assert_eq!(name.as_str(), "ANA_PC");
/// assert!(name.host().is_none());
///
/// assert!(ClientName::try_from("two words").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientName<'a> {
    octets: &'a [u8],
}

borrowed_word!(ClientName);

impl<'a> ClientName<'a> {
    /// The longest name, in octets: the longest domain (RFC 5321 4.5.3.1.2).
    pub const MAX: usize = 255;

    /// The name at the start of `octets`, and what follows it: nothing, or a space and more.
    #[inline]
    pub(super) fn split(octets: &'a [u8]) -> Result<(Self, &'a [u8]), Invalid> {
        let (octets, rest) = octets.split_at_checked(visible(octets)).unwrap_or_default();
        if octets.is_empty() || octets.len() > Self::MAX || !matches!(rest, [] | [b' ', ..]) {
            return Err(Invalid::new(ValueKind::ClientName, octets.len().min(Self::MAX)));
        }
        Ok((Self { octets }, rest))
    }

    /// The name as the domain or address literal that it should be, if it is one.
    ///
    /// ```
    /// # use smtp_machine::command::ClientName;
    /// use smtp_machine::address::Host;
    ///
    /// let name = ClientName::try_from("[192.0.2.7]")?;
    /// assert!(matches!(name.host(), Some(Host::Literal(_))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn host(&self) -> Option<Host<'a>> {
        Host::try_from(self.octets).ok()
    }
}

impl<'a> TryFrom<&'a [u8]> for ClientName<'a> {
    type Error = Invalid;

    #[inline]
    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        if octets.is_empty() || octets.len() > Self::MAX {
            return Err(Invalid::new(ValueKind::ClientName, octets.len().min(Self::MAX)));
        }
        match visible(octets) {
            at if at < octets.len() => Err(Invalid::new(ValueKind::ClientName, at)),
            _ => Ok(Self { octets }),
        }
    }
}

/// Free text after a verb: what VRFY and EXPN ask about, what HELP and NOOP may carry.
///
/// ```text
/// argument = word *( 1*SP word )           ; by RFC 5321 4.1.1.6: String
/// word     = 1*( %d33-126 / UTF8-non-ascii )
/// ```
///
/// By grammar it is one `String`, an atom or a quoted string (RFC 5321 4.1.1.6 to 4.1.1.9); people
/// write `VRFY John Smith`, so the whole rest of the line is taken: one octet at least, printable
/// ASCII or UTF-8 (RFC 6531 3.7.4.2), and no space at either end. Its length is bounded by that of the
/// line alone.
///
/// ```
/// use smtp_machine::command::Argument;
///
/// let argument = Argument::try_from("John Smith")?;
/// assert_eq!(argument.as_str(), "John Smith");
/// assert!(argument.is_ascii());
/// assert!(Argument::try_from("joe\r\nQUIT").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Argument<'a> {
    octets: &'a [u8],
}

borrowed_word!(Argument);

impl<'a> Argument<'a> {
    /// Whether all of it is ASCII; if not, it may stand in a command only where the server has
    /// offered SMTPUTF8.
    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        self.octets.is_ascii()
    }

    /// The argument without the word `SMTPUTF8` at its end, by which VRFY and EXPN say that the
    /// reply may hold UTF-8 (RFC 6531 3.7.4.2); `None` when it does not end so. Only where SMTPUTF8
    /// was offered has the word this meaning.
    ///
    /// ```text
    /// vrfy = "VRFY" SP String [ SP "SMTPUTF8" ] CRLF
    /// expn = "EXPN" SP String [ SP "SMTPUTF8" ] CRLF
    /// ```
    ///
    /// ```
    /// # use smtp_machine::command::{Argument, Command, Syntax};
    /// let line = "VRFY jos\u{e9} SMTPUTF8".as_bytes();
    /// let Command::Vrfy(argument) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// let utf8 = argument.strip_smtp_utf8();
    /// assert_eq!(utf8, Some(Argument::try_from("jos\u{e9}")?));
    ///
    /// // For a server that has offered SMTPUTF8: what is asked about, and whether the reply may hold UTF-8.
    /// let (asked, may_be_utf8) = (utf8.unwrap_or(argument), utf8.is_some());
    /// assert_eq!((asked.as_str(), may_be_utf8), ("jos\u{e9}", true));
    /// assert_eq!(Argument::try_from("jose")?.strip_smtp_utf8(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn strip_smtp_utf8(&self) -> Option<Self> {
        let flag = b" SMTPUTF8";
        let (octets, end) =
            self.octets.split_at_checked(self.octets.len().checked_sub(flag.len())?)?;
        let octets = octets.trim_ascii_end();
        (end.eq_ignore_ascii_case(flag) && !octets.is_empty()).then_some(Self { octets })
    }
}

impl<'a> TryFrom<&'a [u8]> for Argument<'a> {
    type Error = Invalid;

    #[inline]
    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Argument, at));
        match (octets.first(), octets.last()) {
            (None, _) | (Some(b' '), _) => return wrong(0),
            (_, Some(b' ')) => return wrong(octets.len().saturating_sub(1)),
            _ => {}
        }
        if printable(octets) == octets.len() {
            return Ok(Self { octets });
        }
        if let Some(at) = first_not(octets, class::PRINTABLE | class::HIGH) {
            return wrong(at);
        }
        match core::str::from_utf8(octets) {
            Ok(_) => Ok(Self { octets }),
            Err(error) => wrong(error.valid_up_to()),
        }
    }
}

/// The absolute URI of BURL (RFC 4468 3): a scheme, `:`, and visible ASCII octets.
///
/// ```text
/// absolute-URI = scheme ":" 1*( %d33-126 )         ; RFC 3986 4.3
/// scheme       = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )
/// ```
///
/// What the scheme wants of the rest is not looked at. A URL of URLAUTH (RFC 4467 4) ends in a token
/// that lets anyone fetch the content: `Debug` shows nothing of what follows `;urlauth=`, and `Display` is the
/// wire form.
///
/// ```
/// use smtp_machine::command::Url;
///
/// let url = Url::try_from("imap://harry@gryffindor.example/outbox;uid=24")?;
/// assert_eq!(url.scheme(), "imap");
/// assert!(Url::try_from("outbox").is_err());
///
/// let url = Url::try_from("imap://h.example/x;urlauth=submit+ana:internal:91354a473744909d")?;
/// assert_eq!(format!("{url:?}"), "Url(\"imap://h.example/x;urlauth=\"redacted)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Url<'a> {
    octets: &'a [u8],
}

borrowed_word!(Url, without Debug);

impl<'a> Url<'a> {
    /// The part before the first colon: `imap`, say.
    #[must_use]
    pub fn scheme(&self) -> &'a str {
        self.as_str().split_once(':').map_or("", |(scheme, _)| scheme)
    }
}

impl fmt::Debug for Url<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = b";urlauth=";
        let at = self.octets.windows(mark.len()).position(|it| it.eq_ignore_ascii_case(mark));
        let shown = at.and_then(|at| self.octets.get(..at.saturating_add(mark.len())));
        match shown {
            Some(shown) => write!(f, "Url({:?}redacted)", Escaped(shown)),
            None => write!(f, "Url({:?})", Escaped(self.octets)),
        }
    }
}

impl<'a> TryFrom<&'a [u8]> for Url<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Url, at));
        if let Some(at) = first_not(octets, class::VISIBLE) {
            return wrong(at);
        }
        let in_scheme =
            |octet: &u8| classes_of(*octet) & class::LDH != 0 || matches!(octet, b'+' | b'.');
        let scheme = octets.iter().take_while(|octet| in_scheme(octet)).count();
        if !octets.first().is_some_and(u8::is_ascii_alphabetic) {
            return wrong(0);
        }
        match octets.get(scheme..) {
            Some([b':', _, ..]) => Ok(Self { octets }),
            _ => wrong(scheme),
        }
    }
}

/// A command whose verb has no name here: the word, and the rest of the line.
///
/// ```text
/// unknown-command = ALPHA *( %d32-126 )    ; no space at its end
/// ```
///
/// A server answers it with 500, or with more if it knows the verb. A client can send one: the
/// constructor takes a whole line without its CRLF, all of it printable ASCII, that begins with a
/// letter and not with one of the verbs of [`Verb`](super::Verb) (those change what both sides expect,
/// and have commands of their own).
///
/// ```
/// use smtp_machine::command::UnknownCommand;
///
/// let command = UnknownCommand::try_from("XQUEUE status 7")?;
/// assert_eq!(command.verb(), "XQUEUE");
/// assert_eq!(command.rest(), Some("status 7"));
/// assert!(UnknownCommand::try_from("XQUEUE\r\nDATA").is_err());
/// assert!(UnknownCommand::try_from("DATA").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownCommand<'a> {
    octets: &'a [u8],
}

borrowed_word!(UnknownCommand);

impl<'a> UnknownCommand<'a> {
    /// The octets up to the first space; the first of them is a letter.
    #[must_use]
    pub fn verb(&self) -> &'a str {
        self.as_str().split(' ').next().unwrap_or_default()
    }

    /// What follows the first space, as it stands; `None` without one.
    #[must_use]
    pub fn rest(&self) -> Option<&'a str> {
        self.as_str().split_once(' ').map(|(_, rest)| rest)
    }
}

impl<'a> TryFrom<&'a [u8]> for UnknownCommand<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Verb, at));
        if !octets.first().is_some_and(u8::is_ascii_alphabetic) {
            return wrong(0);
        }
        if octets.last() == Some(&b' ') {
            return wrong(octets.len().saturating_sub(1));
        }
        if let Some(at) = first_not(octets, class::PRINTABLE) {
            return wrong(at);
        }
        match super::Verb::split(octets) {
            Some((_, [] | [b' ', ..])) => wrong(0),
            _ => Ok(Self { octets }),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn printable(octets: &[u8]) -> bool {
        octets.iter().all(|octet| (32..=126).contains(octet))
    }

    #[test]
    fn a_client_name_ends_at_255_octets() {
        let long = "x".repeat(256);
        assert!(ClientName::try_from(&long[..255]).is_ok());
        assert_eq!(ClientName::try_from(&*long).unwrap_err().at(), 255);
        assert!(ClientName::try_from("").is_err());
    }

    #[test]
    fn the_smtputf8_word_needs_something_in_front() {
        assert_eq!(Argument::try_from("SMTPUTF8").unwrap().strip_smtp_utf8(), None);
        assert_eq!(Argument::try_from("x.SMTPUTF8").unwrap().strip_smtp_utf8(), None);
        assert!(Argument::try_from("x smtputf8").unwrap().strip_smtp_utf8().is_some());
    }

    #[test]
    fn a_line_with_a_label_is_an_unknown_command() {
        let line = UnknownCommand::try_from("Host: mx.harbor.example").unwrap();
        assert_eq!((line.verb(), line.rest()), ("Host:", Some("mx.harbor.example")));
    }

    #[test]
    fn the_smtputf8_word_is_a_word_whatever_is_asked_about() {
        for (text, asked) in [
            ("jos\u{e9} SMTPUTF8", Some("jos\u{e9}")),
            ("jos\u{e9}  SmtpUtf8", Some("jos\u{e9}")),
            ("John Smith SMTPUTF8", Some("John Smith")),
            ("SMTPUTF8 SMTPUTF8", Some("SMTPUTF8")),
            ("jos\u{e9}SMTPUTF8", None),
            ("SMTPUTF8 ben", None),
        ] {
            let stripped = Argument::try_from(text).unwrap().strip_smtp_utf8();
            assert_eq!(stripped.map(|it| it.as_str()), asked, "{text}");
        }
    }

    #[test]
    fn debug_shows_no_token_of_a_url() {
        for text in [
            "imap://h.example/x;URLAUTH=anonymous:internal:SECRET",
            "imap://h.example/x;expire=2027-01-01T00:00:00Z;urlauth=submit+a:internal:SECRET",
            "imap:;UrlAuth=SECRET;urlauth=SECRET",
        ] {
            let url = Url::try_from(text).unwrap();
            assert!(!format!("{url:?}").contains("SECRET"), "{url:?}");
            assert_eq!(url.to_string(), text);
        }
        let url = Url::try_from("imap:x;urlaut=y").unwrap();
        assert_eq!(format!("{url:?}"), "Url(\"imap:x;urlaut=y\")");
    }

    #[test]
    fn debug_shows_the_value_escaped() {
        let argument = Argument::try_from("jos\u{e9}").unwrap();
        assert_eq!(format!("{argument:?}"), r#"Argument("jos\xc3\xa9")"#);
    }

    proptest! {
        #[test]
        fn no_constructor_takes_a_control_octet(octets: Vec<u8>) {
            if let Ok(word) = ClientName::try_from(&*octets) {
                prop_assert!(printable(word.as_bytes()) && !octets.contains(&b' '));
            }
            if let Ok(word) = Url::try_from(&*octets) {
                prop_assert!(printable(word.as_bytes()) && !octets.contains(&b' '));
            }
            if let Ok(word) = UnknownCommand::try_from(&*octets) {
                prop_assert!(printable(word.as_bytes()));
            }
            if let Ok(word) = Argument::try_from(&*octets) {
                prop_assert!(word.as_str().bytes().all(|octet| octet >= 32 && octet != 127));
            }
        }

        #[test]
        fn arguments_are_printable_text(text in "[ -~\u{80}-\u{ff}\t\r]{0,12}") {
            let naive = !text.is_empty() && text.trim_matches(' ') == text
                && text.bytes().all(|octet| octet >= 32 && octet != 127);
            prop_assert_eq!(Argument::try_from(&*text).is_ok(), naive);
        }
    }
}
