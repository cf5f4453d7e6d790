//! [`Reply`]: a view of a whole reply.

use core::fmt;

use super::lines::Lines;
use super::{Category, Code, EnhancedCode, Severity};
use crate::ascii::Escaped;
use crate::ascii::run::{above_cr, from_control};
use crate::error::{ParseError, ParseErrorKind};

/// A view of one whole reply: the octets of all its lines, with their line endings.
///
/// ```text
/// Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF
///                                                     ; RFC 5321 4.2
/// ```
///
/// All lines have the same code. A code without text is valid. The text may contain any octets except NUL, CR
/// and LF. `Debug` and `Display` escape it.
///
/// ```
/// use smtp_machine::reply::{Code, Reply};
///
/// let (reply, len) = Reply::parse(b"550-5.1.1 no such user\r\n550 5.1.1 here\r\n250 OK\r\n")?.unwrap();
/// assert_eq!((reply.code(), len), (Code::MAILBOX_UNAVAILABLE, 40));
/// assert_eq!(reply.enhanced().unwrap().to_string(), "5.1.1");
/// assert_eq!(reply.lines().count(), 2);
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reply<'a> {
    octets: &'a [u8],
    code: WideCode,
}

/// A code as wide as the struct has space for. A processor that copies the struct by words would wait for a narrow field
/// that was just written.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct WideCode(usize);

impl WideCode {
    const fn new(code: Code) -> Self {
        Self(code.get() as usize)
    }

    const fn get(self) -> Code {
        Code(self.0 as u16)
    }
}

impl<'a> Reply<'a> {
    /// Parses the reply at the front of `octets`, and returns it with its length. Returns `None` if it is
    /// incomplete.
    ///
    /// This function is for replies that are in memory as a whole, and keeps no state: the caller must limit
    /// the size of an incomplete reply. The client machine parses replies incrementally, and limits their
    /// lines and octets.
    ///
    /// Only CRLF ends a line. A bare LF is an error as soon as it is there, so that a server with bare LF as
    /// its line endings can be distinguished from one whose reply is incomplete; parse such replies with
    /// [`from_log`](Self::from_log).
    ///
    /// ```
    /// use smtp_machine::error::ParseErrorKind;
    /// use smtp_machine::reply::Reply;
    ///
    /// assert!(Reply::parse(b"250-SIZE\r\n250 HE")?.is_none());
    /// assert!(Reply::parse(b"250-SIZE\r\n550 HELP\r\n").is_err());
    /// let error = Reply::parse(b"250-SIZE\n250 HELP\n").unwrap_err();
    /// assert_eq!((error.kind(), error.at()), (ParseErrorKind::BareLf, 8));
    /// # Ok::<(), smtp_machine::ParseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if a line is malformed or contains a bare LF, or if the lines have different codes.
    pub fn parse(octets: &'a [u8]) -> Result<Option<(Self, usize)>, ParseError> {
        match Self::front(octets) {
            Ok((code, len)) => Ok(octets
                .get(..len)
                .map(|octets| (Self { octets, code: WideCode::new(code) }, len))),
            Err((code, at)) => Self::parse_from(octets, at, code),
        }
    }

    /// Returns the code and the length of the reply at the front, if it is whole and like nearly all replies: each line
    /// begins with the digits of the first one, and holds no control characters up to CR.
    ///
    /// # Errors
    ///
    /// Otherwise returns the code, and the length of the lines at the front that are so.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(crate) fn front(octets: &[u8]) -> Result<(Code, usize), (Option<Code>, usize)> {
        let first = octets.first_chunk().map_or(0, |start| u32::from_le_bytes(*start));
        let Some(code) = Code::from_start(first) else { return Err((None, 0)) };
        let with = |separator| first & 0xFF_FFFF | u32::from_le_bytes([0, 0, 0, separator]);
        let mut rest = octets;
        while let Some((start, after)) = next_clean(rest) {
            if start == with(b'-') {
                rest = after;
            } else if start == with(b' ') || start == with(b'\r') {
                return Ok((code, octets.len().wrapping_sub(after.len())));
            } else {
                break;
            }
        }
        Err((Some(code), octets.len().wrapping_sub(rest.len())))
    }

    /// Parses the lines from `at`. If `at` is not 0, the first line has the code `first`.
    #[cold]
    fn parse_from(
        octets: &'a [u8],
        mut at: usize,
        first: Option<Code>,
    ) -> Result<Option<(Self, usize)>, ParseError> {
        let mut first = first.filter(|_| at > 0);
        loop {
            let rest = octets.get(at..).unwrap_or_default();
            let shifted =
                |error: ParseError| ParseError::new(error.kind(), error.at().saturating_add(at));
            let Some(len) = line_end(rest).map_err(shifted)? else { return Ok(None) };
            let line = rest.get(..len).unwrap_or_default();
            let (code, last) = Self::parse_line(line).map_err(shifted)?;
            if *first.get_or_insert(code) != code {
                return Err(ParseError::new(ParseErrorKind::MixedCodes, at));
            }
            at = at.saturating_add(len).saturating_add(2);
            if last {
                return Ok(octets
                    .get(..at)
                    .map(|octets| (Self { octets, code: WideCode::new(code) }, at)));
            }
        }
    }

    /// Parses a reply from a log or a report: the whole of `octets`. Lines end in CRLF or LF, the last line
    /// may have no line ending, and the reply may be truncated after any line.
    ///
    /// Do not use it for octets from a connection, where the end of a reply must be known.
    ///
    /// ```
    /// use smtp_machine::reply::Reply;
    ///
    /// let reply = Reply::from_log(b"554-Service unavailable; client host\n554-blocked")?;
    /// assert_eq!((reply.code().get(), reply.lines().count()), (554, 2));
    /// assert!(Reply::from_log(b"mailbox full").is_err());
    /// # Ok::<(), smtp_machine::ParseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if a line does not begin with a code, or if the lines have different codes.
    pub fn from_log(octets: &'a [u8]) -> Result<Self, ParseError> {
        let mut first = None;
        let mut at = 0_usize;
        while let Some(rest) = octets.get(at..).filter(|rest| !rest.is_empty()) {
            let len = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            let line = rest.get(..len).unwrap_or_default();
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let (code, _) = Self::parse_line(line)
                .map_err(|error| ParseError::new(error.kind(), error.at().saturating_add(at)))?;
            if *first.get_or_insert(code) != code {
                return Err(ParseError::new(ParseErrorKind::MixedCodes, at));
            }
            at = at.saturating_add(len).saturating_add(1);
        }
        let code = first.ok_or(ParseError::new(ParseErrorKind::Code, 0))?;
        Ok(Self { octets, code: WideCode::new(code) })
    }

    /// Returns the code.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code.get()
    }

    /// Returns the meaning of the first digit.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code().severity()
    }

    /// Returns the meaning of the second digit.
    #[must_use]
    pub const fn category(&self) -> Category {
        self.code().category()
    }

    /// Returns the enhanced code of the first line, if its class is the first digit of the code.
    #[must_use]
    pub fn enhanced(&self) -> Option<EnhancedCode> {
        // Nearly all are of single digits.
        match self.octets {
            [digit, _, _, b' ' | b'-', class, b'.', subject, b'.', detail, b' ' | b'\r', ..] => {
                let code = EnhancedCode::from_digits([*class, *subject, *detail])?;
                (digit == class).then_some(code)
            }
            _ => self.lines().next()?.enhanced(),
        }
    }

    /// Returns the enhanced code of the first line, whatever its class. RFC 2034 4 requires the class of the
    /// code, but some servers send another one. If the result differs from [`enhanced`](Self::enhanced), code
    /// and enhanced code contradict each other, and the code decides.
    ///
    /// ```
    /// use smtp_machine::reply::Reply;
    ///
    /// let reply = Reply::from_log(b"550 4.2.2 over quota")?;
    /// assert_eq!(reply.stated_enhanced().unwrap().to_string(), "4.2.2");
    /// assert_eq!(reply.enhanced(), None);
    /// # Ok::<(), smtp_machine::ParseError>(())
    /// ```
    #[must_use]
    pub fn stated_enhanced(&self) -> Option<EnhancedCode> {
        EnhancedCode::parse(self.lines().next()?.as_bytes()).map(|(code, _)| code)
    }

    /// Returns the first enhanced code anywhere in the text, as in `(#5.1.1)`: a widespread form that no RFC
    /// allows. An address or a version number may look like one.
    ///
    /// ```
    /// use smtp_machine::reply::Reply;
    ///
    /// let reply = Reply::from_log(b"550 sorry, no mailbox here by that name. (#5.1.1)")?;
    /// assert_eq!(reply.enhanced(), None);
    /// assert_eq!(reply.loose_enhanced().unwrap().to_string(), "5.1.1");
    /// # Ok::<(), smtp_machine::ParseError>(())
    /// ```
    #[must_use]
    pub fn loose_enhanced(&self) -> Option<EnhancedCode> {
        self.lines().find_map(|line| line.loose_enhanced())
    }

    /// Returns an iterator over the lines.
    #[must_use]
    pub const fn lines(&self) -> Lines<'a> {
        Lines::of(self.octets)
    }

    /// Returns the raw octets.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.octets
    }

    /// Creates a reply whose lines were parsed one by one.
    pub(crate) const fn from_whole(octets: &'a [u8], code: Code) -> Self {
        Self { octets, code: WideCode::new(code) }
    }

    /// Parses one line without its line ending. Returns its code, and whether it is the last line of its
    /// reply.
    #[inline]
    pub(crate) fn parse_line(line: &[u8]) -> Result<(Code, bool), ParseError> {
        let found = parse_start(line)?;
        let rest = line.get(3..).unwrap_or_default();
        if above_cr(rest) == rest.len() {
            return Ok(found);
        }
        if let Some(at) = memchr::memchr3(0, b'\r', b'\n', rest) {
            let kind = match rest.get(at) {
                Some(0) => ParseErrorKind::Nul,
                Some(b'\r') => ParseErrorKind::BareCr,
                _ => ParseErrorKind::BareLf,
            };
            return Err(ParseError::new(kind, at.saturating_add(3)));
        }
        Ok(found)
    }
}

impl fmt::Display for Reply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code())?;
        for (at, line) in self.lines().enumerate() {
            f.write_str(if at == 0 { " " } else { " / " })?;
            write!(f, "{line}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Reply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({:?})", Escaped(self.octets))
    }
}

/// Parses the code and the separator. Returns the code, and whether the line is the last of its reply.
#[inline]
fn parse_start(line: &[u8]) -> Result<(Code, bool), ParseError> {
    let Some((code, rest)) = line
        .split_first_chunk::<3>()
        .and_then(|(digits, rest)| Code::from_digits(*digits).map(|code| (code, rest)))
    else {
        return Err(ParseError::new(ParseErrorKind::Code, 0));
    };
    parse_separator(rest.first()).map(|last| (code, last))
}

/// Parses the octet after the code. Returns whether the line is the last of its reply.
#[inline]
const fn parse_separator(separator: Option<&u8>) -> Result<bool, ParseError> {
    match separator {
        None | Some(b' ') => Ok(true),
        Some(b'-') => Ok(false),
        Some(_) => Err(ParseError::new(ParseErrorKind::Separator, 3)),
    }
}

/// Splits a whole line off the front, if all its octets are above CR. Returns its first four octets, as a number, and the
/// octets after the line.
#[inline]
fn next_clean(octets: &[u8]) -> Option<(u32, &[u8])> {
    let start = u32::from_le_bytes(*octets.first_chunk()?);
    let (end, after) = from_control(octets).split_first_chunk()?;
    (*end == *b"\r\n").then_some((start, after))
}

/// Returns the length of the line at the front, or `None` if its end has not arrived. A bare LF is an error.
fn line_end(octets: &[u8]) -> Result<Option<usize>, ParseError> {
    let Some(at) = memchr::memchr(b'\n', octets) else { return Ok(None) };
    match at.checked_sub(1) {
        Some(before) if octets.get(before) == Some(&b'\r') => Ok(Some(before)),
        _ => Err(ParseError::new(ParseErrorKind::BareLf, at)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Returns the code and the number of lines, found by splitting.
    fn naive(text: &str) -> Option<Result<(u16, usize), ()>> {
        let (mut lines, mut rest) = (Vec::new(), text);
        loop {
            let (line, after) = rest.split_once('\n')?;
            let Some(line) = line.strip_suffix('\r') else { return Some(Err(())) };
            let bytes = line.as_bytes();
            let digits = bytes.len() >= 3 && bytes[..3].iter().all(u8::is_ascii_digit);
            if !digits || !(b'1'..=b'5').contains(&bytes[0]) || line.contains(['\r', '\n', '\0']) {
                return Some(Err(()));
            }
            lines.push(&line[..3]);
            match line[3..].chars().next() {
                None | Some(' ') => break,
                Some('-') => rest = after,
                Some(_) => return Some(Err(())),
            }
            if lines.iter().any(|code| *code != lines[0]) {
                return Some(Err(()));
            }
        }
        let same = lines.iter().all(|code| *code == lines[0]);
        Some(if same { Ok((lines[0].parse().unwrap(), lines.len())) } else { Err(()) })
    }

    proptest! {
        #[test]
        fn the_parser_agrees_with_a_naive_version(
            parts in proptest::collection::vec("250|251|650|[- ]|\r\n|\r|\n|x|\0|5.1.1 ", 0..14)
        ) {
            let text = parts.concat();
            let parsed = match Reply::parse(text.as_bytes()) {
                Ok(None) => None,
                Ok(Some((reply, _))) => Some(Ok((reply.code().get(), reply.lines().count()))),
                Err(_) => Some(Err(())),
            };
            prop_assert_eq!(parsed, naive(&text));
        }
    }

    proptest! {
        #[test]
        fn the_enhanced_code_is_that_of_the_first_line(
            text in "[2-5]50[ -]?([2-5]\\.[0-9x]{1,2}\\.[0-9x]{1,2})?[ .\t]?(OK)?",
            end in "|\n|\r\n|\r\n[2-5]50 5\\.1\\.1",
        ) {
            let log = text + &end;
            if let Ok(reply) = Reply::from_log(log.as_bytes()) {
                prop_assert_eq!(reply.enhanced(), reply.lines().next().unwrap().enhanced());
            }
        }
    }

    #[test]
    fn a_bare_lf_is_an_immediate_error_with_its_offset() {
        for (text, at) in [
            ("\n", 0),
            ("250 OK\n", 6),
            ("250 O\0K\n", 7),
            ("250-a\r\n250-b\n250 c\r\n", 12),
            ("250 \rOK\n", 7),
            ("250 O\nK\r\n", 5),
        ] {
            let error = Reply::parse(text.as_bytes()).unwrap_err();
            assert_eq!(error, ParseError::new(ParseErrorKind::BareLf, at), "{text:?}");
        }
        for text in ["", "250 OK", "250 OK\r", "250 O\rK", "250-a\r\n250 b"] {
            assert_eq!(Reply::parse(text.as_bytes()), Ok(None), "{text:?}");
        }
    }

    #[test]
    fn codes_without_text_and_empty_continuations_are_valid() {
        for text in ["250\r\n", "250 \r\n", "250-\r\n250\r\n", "299 odd\r\n", "571 old\r\n"] {
            assert!(Reply::parse(text.as_bytes()).unwrap().is_some(), "{text:?}");
        }
    }

    #[test]
    fn an_enhanced_code_of_another_class_is_text() {
        let (reply, _) = Reply::parse(b"550 2.0.0 OK\r\n").unwrap().unwrap();
        assert_eq!(reply.enhanced(), None);
        assert_eq!(reply.lines().next().unwrap().text(), b"2.0.0 OK");
    }

    #[test]
    fn display_and_debug_escape_control_characters() {
        let (reply, _) = Reply::parse(b"250-a\x1b[31m\r\n250 \xff\r\n").unwrap().unwrap();
        assert_eq!(reply.to_string(), "250 a\\x1b[31m / \\xff");
        assert_eq!(format!("{reply:?}"), r#"Reply("250-a\x1b[31m\r\n250 \xff\r\n")"#);
    }
}
