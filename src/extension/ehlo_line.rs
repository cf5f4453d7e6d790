//! The lines of an EHLO reply: [`ehlo_lines`] and [`EhloLine`].

use core::fmt;

use super::{Extension, Keyword};
#[cfg(not(target_os = "none"))]
use crate::ascii::run::solid;
use crate::ascii::{Escaped, class, is};
use crate::error::{Invalid, ValueKind};
use crate::reply::Reply;
use crate::wire::{Sink, SinkFull};

/// Returns the lines of an EHLO reply that offer an extension, known or unknown.
///
/// The first line contains the name of the server and a greeting, never a keyword (RFC 5321 4.1.1.1), and is
/// skipped. Lines that do not begin with a keyword, such as blank ones, are skipped too. The code of the
/// reply is not checked.
///
/// ```
/// use smtp_machine::extension::ehlo_lines;
/// use smtp_machine::reply::Reply;
///
/// let wire = b"250-mx.harbor.example greets you\r\n250-8BITMIME\r\n250 LIMITS RCPTMAX=20 MAILMAX=5\r\n";
/// let (reply, _) = Reply::parse(wire)?.unwrap();
/// let mut lines = ehlo_lines(&reply);
///
/// assert_eq!(lines.next().unwrap().keyword().as_str(), "8BITMIME");
/// let limits = lines.next().unwrap();
/// assert_eq!(limits.keyword().as_str(), "LIMITS");
/// assert!(limits.words().eq([b"RCPTMAX=20".as_slice(), b"MAILMAX=5"]));
/// assert!(lines.next().is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn ehlo_lines<'a>(reply: &Reply<'a>) -> impl Iterator<Item = EhloLine<'a>> + use<'a> {
    reply.lines().skip(1).filter_map(|line| EhloLine::try_from(line.as_bytes()).ok())
}

/// A line of an EHLO reply: a keyword and its parameters.
///
/// ABNF (RFC 5321 4.1.1.1): `ehlo-keyword *(SP ehlo-param)`. The parser also accepts what deployed servers
/// send: spaces and tabs around the words, `AUTH=LOGIN` for `AUTH LOGIN`, and octets above 127 in parameters.
/// It rejects control characters other than TAB.
///
/// ```
/// use smtp_machine::extension::{EhloLine, Extension};
///
/// let line = EhloLine::try_from("AUTH=LOGIN  PLAIN ")?;
/// assert_eq!(line.keyword().as_str(), "AUTH");
/// assert_eq!(line.extension(), Some(Extension::Auth));
/// assert_eq!(line.parameters(), b"LOGIN  PLAIN");
/// assert!(line.words().eq([b"LOGIN".as_slice(), b"PLAIN"]));
///
/// // Only whole words count.
/// assert_eq!(EhloLine::try_from("AUTHX PLAIN")?.extension(), None);
/// assert!(EhloLine::try_from("SIZE=1000").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EhloLine<'a> {
    keyword: Keyword<'a>,
    parameters: &'a [u8],
}

impl<'a> EhloLine<'a> {
    /// Returns the keyword, in the case in which the server wrote it.
    #[inline]
    #[must_use]
    pub const fn keyword(&self) -> Keyword<'a> {
        self.keyword
    }

    /// Returns the extension of the keyword, if it is known.
    #[inline]
    #[must_use]
    pub const fn extension(&self) -> Option<Extension> {
        self.keyword.extension()
    }

    /// Returns the octets after the keyword, without blanks around them. The slice is empty if there are
    /// none.
    #[inline]
    #[must_use]
    pub const fn parameters(&self) -> &'a [u8] {
        self.parameters
    }

    /// Returns an iterator over the parameters, which are separated by blanks. None of them is empty.
    ///
    /// ```
    /// use smtp_machine::extension::EhloLine;
    ///
    /// assert_eq!(EhloLine::try_from("XCLIENT NAME ADDR")?.words().count(), 2);
    /// assert_eq!(EhloLine::try_from("PIPELINING")?.words().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn words(&self) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        words(self.parameters)
    }

    /// Writes the keyword, and a space and the parameters if there are any, without reply code and line
    /// ending.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    ///
    /// ```
    /// use smtp_machine::extension::EhloLine;
    ///
    /// let mut wire = Vec::new();
    /// EhloLine::try_from("auth=login")?.encode(&mut wire)?;
    /// assert_eq!(wire, b"auth login");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.keyword.encode(sink)?;
        if self.parameters.is_empty() {
            return Ok(());
        }
        sink.put(b" ")?;
        sink.put(self.parameters)
    }
}

impl<'a> TryFrom<&'a [u8]> for EhloLine<'a> {
    type Error = Invalid;

    /// Parses the text of a line: the octets between the reply code and the CRLF.
    fn try_from(line: &'a [u8]) -> Result<Self, Invalid> {
        let start = line.iter().take_while(|&&octet| is_blank(octet)).count();
        let (_, text) = line.split_at_checked(start).unwrap_or_default();
        let length = text.iter().take_while(|&&octet| is(octet, class::LDH)).count();
        let (keyword, rest) = text.split_at_checked(length).unwrap_or_default();
        let keyword = match keyword {
            // The characters are checked here, but not the first one and the length.
            [first, ..] if *first != b'-' && length <= Keyword::MAX => {
                Keyword::from_checked(keyword)
            }
            _ => Keyword::try_from(keyword).map_err(|error| error.shifted(start))?,
        };
        let after = start.saturating_add(length);
        let parameters = match rest.split_first() {
            None => rest,
            Some((&octet, rest)) if is_blank(octet) => rest,
            Some((b'=', rest)) if matches!(keyword.extension(), Some(Extension::Auth)) => rest,
            Some(_) => return Err(Invalid::new(ValueKind::Keyword, after)),
        };
        // Without an early exit the loop processes many octets at once.
        if rest
            .iter()
            .fold(false, |found, octet| found | (octet.is_ascii_control() & (*octet != b'\t')))
        {
            let at = rest.iter().position(|&octet| !is(octet, class::TEXT | class::HIGH));
            return Err(Invalid::new(ValueKind::Parameter, after.saturating_add(at.unwrap_or(0))));
        }
        Ok(Self { keyword, parameters: trim(parameters) })
    }
}

impl<'a> TryFrom<&'a str> for EhloLine<'a> {
    type Error = Invalid;

    fn try_from(line: &'a str) -> Result<Self, Invalid> {
        Self::try_from(line.as_bytes())
    }
}

/// Shows the line with octets above 127 escaped.
impl fmt::Display for EhloLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.keyword, f)?;
        if self.parameters.is_empty() {
            return Ok(());
        }
        write!(f, " {}", Escaped(self.parameters))
    }
}

impl fmt::Debug for EhloLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EhloLine({self})")
    }
}

/// Returns an iterator over the words of parameters, which are separated by blanks.
pub(super) fn words<'a>(mut rest: &'a [u8]) -> impl Iterator<Item = &'a [u8]> + use<'a> {
    core::iter::from_fn(move || {
        while let [b' ' | b'\t', after @ ..] = rest {
            rest = after;
        }
        let (word, after) = rest.split_at_checked(word_len(rest))?;
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

/// Returns the length of the word at the front of parameters. They hold no control characters but TAB, so that only a
/// blank ends a word.
#[cfg(not(target_os = "none"))]
fn word_len(parameters: &[u8]) -> usize {
    solid(parameters)
}

/// The same with the functions of `core`, because flash is scarce.
#[cfg(target_os = "none")]
fn word_len(parameters: &[u8]) -> usize {
    parameters.iter().position(|octet| is_blank(*octet)).unwrap_or(parameters.len())
}

const fn is_blank(octet: u8) -> bool {
    matches!(octet, b' ' | b'\t')
}

const fn trim(mut octets: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = octets {
        octets = rest;
    }
    octets
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Applies one rule after the other to copies of the text.
    fn naive(line: &[u8]) -> Option<(String, Vec<u8>)> {
        // One character for each octet.
        let line: String = line.iter().map(|&octet| char::from(octet)).collect();
        let blank = [' ', '\t'];
        let line = line.trim_matches(blank);
        if line.chars().any(|character| character < ' ' && character != '\t' || character == '\x7f')
        {
            return None;
        }
        let line = match line.get(..5) {
            Some(start) if start.eq_ignore_ascii_case("AUTH=") => line.replacen('=', " ", 1),
            _ => line.to_owned(),
        };
        let (keyword, parameters) = line.split_once(blank).unwrap_or((&line, ""));
        Keyword::new(keyword).ok()?;
        let parameters = parameters.trim_matches(blank).chars().map(|character| character as u8);
        Some((keyword.to_owned(), parameters.collect()))
    }

    fn read(line: &[u8]) -> Option<(String, Vec<u8>)> {
        let line = EhloLine::try_from(line).ok()?;
        Some((line.keyword().to_string(), line.parameters().to_vec()))
    }

    #[test]
    fn lines_of_deployed_servers_are_parsed() {
        for (line, keyword, words) in [
            ("PIPELINING", "PIPELINING", &[][..]),
            ("8bitmime", "8bitmime", &[]),
            (" SIZE\t 1000 ", "SIZE", &["1000"]),
            ("AUTH=LOGIN PLAIN", "AUTH", &["LOGIN", "PLAIN"]),
            ("auth=", "auth", &[]),
            ("DELIVERBY ,ext", "DELIVERBY", &[",ext"]),
            ("NO-SOLICITING net.example:ADV", "NO-SOLICITING", &["net.example:ADV"]),
            ("LIMITS RCPTMAX=0 FUTURE=x;y", "LIMITS", &["RCPTMAX=0", "FUTURE=x;y"]),
        ] {
            let line = EhloLine::try_from(line).unwrap();
            assert_eq!(line.keyword().as_str(), keyword);
            assert!(line.words().eq(words.iter().map(|word| word.as_bytes())), "{line:?}");
        }
    }

    #[test]
    fn lines_without_a_keyword_are_rejected_with_an_offset() {
        for (line, what, at) in [
            ("", ValueKind::Keyword, 0),
            ("  \t", ValueKind::Keyword, 3),
            (" -X", ValueKind::Keyword, 1),
            ("=PLAIN", ValueKind::Keyword, 0),
            ("X_PIPE_CONNECT", ValueKind::Keyword, 1),
            ("STARTTLS=1", ValueKind::Keyword, 8),
            ("SIZE 1\x000", ValueKind::Parameter, 6),
            ("SIZE\x0b", ValueKind::Keyword, 4),
            ("mx.harbor.example at your service", ValueKind::Keyword, 2),
        ] {
            assert_eq!(EhloLine::try_from(line), Err(Invalid::new(what, at)), "{line:?}");
        }
    }

    #[test]
    fn display_and_debug_are_escaped() {
        let line = EhloLine::try_from("X-FOO \u{e9}\tb").unwrap();
        assert_eq!(line.to_string(), r"X-FOO \xc3\xa9\tb");
        assert_eq!(format!("{line:?}"), r"EhloLine(X-FOO \xc3\xa9\tb)");
    }

    proptest! {
        #[test]
        fn lines_parse_as_in_a_naive_version(
            line in "[ \t]{0,2}(AUTH|auth|SIZE|[A-Z0-9a-z_-]{0,66})[ \t=]{0,2}[ \tA-Za-z0-9=\u{0}\r\n\u{1b}\u{7f}\u{e9}-]{0,9}",
        ) {
            prop_assert_eq!(read(line.as_bytes()), naive(line.as_bytes()));
        }

        #[test]
        fn any_octets_parse_as_in_a_naive_version(line: Vec<u8>) {
            prop_assert_eq!(read(&line), naive(&line));
        }

        #[test]
        fn line_endings_and_nul_are_rejected(line in "A[A =\u{0}\r\nx]{0,6}") {
            let mut wire = Vec::new();
            if let Ok(line) = EhloLine::try_from(&*line) {
                line.encode(&mut wire).unwrap();
            }
            prop_assert!(!wire.iter().any(|octet| b"\0\r\n".contains(octet)));
        }

        #[test]
        fn encoded_lines_parse_back(line in "[A-Z0-9][A-Z0-9-]{0,9}[ \t=][A-Z0-9= \t\u{e9}]{0,9}") {
            if let Ok(line) = EhloLine::try_from(&*line) {
                let mut wire = Vec::new();
                line.encode(&mut wire).unwrap();
                prop_assert_eq!(EhloLine::try_from(&*wire).unwrap(), line);
            }
        }
    }
}
