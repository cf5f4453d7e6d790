//! [`Lines`]: the lines of a reply.

use core::fmt;

use super::EnhancedCode;
#[cfg(doc)]
use super::Reply;
use crate::ascii::Escaped;
use crate::ascii::run::above_cr;

/// An iterator over the lines of a [`Reply`].
///
/// ```
/// use smtp_machine::reply::Reply;
///
/// let (reply, _) = Reply::parse(b"214-The message follows.\r\n214 End it with a dot.\r\n")?.unwrap();
/// let lines: Vec<&[u8]> = reply.lines().map(|line| line.text()).collect();
/// assert_eq!(lines, [&b"The message follows."[..], b"End it with a dot."]);
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    rest: &'a [u8],
}

impl<'a> Lines<'a> {
    /// Creates an iterator over the lines of a checked reply.
    #[inline]
    pub(crate) const fn of(octets: &'a [u8]) -> Self {
        Self { rest: octets }
    }

    /// Returns the octets of the lines that are left.
    #[inline]
    pub(crate) const fn as_bytes(&self) -> &'a [u8] {
        self.rest
    }

    /// Skips a line.
    #[inline]
    pub(crate) fn skip_line(&mut self) {
        match clean_line(self.rest) {
            Some(len) if !cfg!(target_os = "none") => {
                self.rest = self.rest.get(len.saturating_add(2)..).unwrap_or_default();
            }
            _ => drop(self.next()),
        }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        let digit = *self.rest.first()?;
        let end = match clean_line(self.rest) {
            Some(len) => len.saturating_add(1),
            // The last line from a log may have no LF.
            None => memchr::memchr(b'\n', self.rest).unwrap_or(self.rest.len()),
        };
        let line = self.rest.get(..end)?;
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        self.rest = self.rest.get(end.saturating_add(1)..).unwrap_or_default();
        Some(Line { text: line.get(4..).unwrap_or_default(), digit })
    }
}

/// One line of a [`Reply`], without its code.
///
/// ```
/// use smtp_machine::reply::Reply;
///
/// let (reply, _) = Reply::parse(b"550 5.7.1 go away\r\n")?.unwrap();
/// let line = reply.lines().next().unwrap();
/// assert_eq!(line.as_bytes(), b"5.7.1 go away");
/// assert_eq!(line.enhanced().unwrap().to_string(), "5.7.1");
/// assert_eq!(line.text(), b"go away");
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Line<'a> {
    text: &'a [u8],
    /// The first digit of the code.
    digit: u8,
}

impl<'a> Line<'a> {
    /// Returns the octets after the code and its separator.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.text
    }

    /// Returns the enhanced code, if there is one whose class is the first digit of the code.
    #[must_use]
    pub fn enhanced(&self) -> Option<EnhancedCode> {
        self.split().map(|(code, _)| code)
    }

    /// Returns the text without the enhanced code.
    #[must_use]
    pub fn text(&self) -> &'a [u8] {
        let Some((_, len)) = self.split() else { return self.text };
        let rest = self.text.get(len..).unwrap_or_default();
        rest.strip_prefix(b" ").unwrap_or(rest)
    }

    /// Returns the first enhanced code that is not part of a longer number.
    pub(super) fn loose_enhanced(&self) -> Option<EnhancedCode> {
        let starts = memchr::memchr3_iter(b'2', b'4', b'5', self.text);
        starts.filter_map(|at| self.enhanced_at(at)).next()
    }

    fn enhanced_at(&self, at: usize) -> Option<EnhancedCode> {
        let joins = |octet: &u8| octet.is_ascii_alphanumeric() || *octet == b'.';
        let before = at.checked_sub(1).and_then(|before| self.text.get(before));
        if before.is_some_and(joins) {
            return None;
        }
        let rest = self.text.get(at..)?;
        let numeric = |octet: &&u8| octet.is_ascii_digit() || **octet == b'.';
        let mut len = rest.iter().take(16).take_while(numeric).count();
        // Full stops at the end are not part of it.
        while len.checked_sub(1).and_then(|last| rest.get(last)) == Some(&b'.') {
            len = len.wrapping_sub(1);
        }
        if rest.get(len).is_some_and(u8::is_ascii_alphabetic) {
            return None;
        }
        EnhancedCode::parse(rest.get(..len)?).map(|(code, _)| code)
    }

    fn split(&self) -> Option<(EnhancedCode, usize)> {
        EnhancedCode::parse(self.text)
            .filter(|(code, _)| code.class().digit() == self.digit.wrapping_sub(b'0'))
    }
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Escaped(self.text), f)
    }
}

impl fmt::Debug for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line({:?})", Escaped(self.text))
    }
}

/// Returns the length of the line at the front, without CRLF, if its CRLF has arrived and neither NUL nor a
/// bare CR or LF precedes it.
#[inline]
pub(super) fn clean_line(octets: &[u8]) -> Option<usize> {
    let len = above_cr(octets);
    if octets.get(len..).is_some_and(|end| end.starts_with(b"\r\n")) {
        return Some(len);
    }
    clean_line_with_controls(octets)
}

/// The same for a line that may contain TAB or another control character.
#[cold]
fn clean_line_with_controls(octets: &[u8]) -> Option<usize> {
    // One search for all octets that may end a line, or are not allowed in one.
    memchr::memchr3(0, b'\r', b'\n', octets)
        .filter(|len| octets.get(*len..).is_some_and(|end| end.starts_with(b"\r\n")))
}
