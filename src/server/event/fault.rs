//! [`Fault`]: what the machine refused by itself.

use crate::error::ParseErrorKind;
use crate::reply::Refusal;

/// Something that the machine refused by itself: for logs and counters.
///
/// ```
#[doc = include_str!("../example.in")]
/// let mut faults = Vec::new();
/// play("MAIL FROM:<ana\r\n", |event| match event {
///     Event::Fault(fault) => faults.push((fault.refusal().code().get(), fault.line().to_vec())),
///     other => usual(other),
/// });
/// assert_eq!(faults, [(503, b"MAIL FROM:<ana".to_vec())]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Fault<'a> {
    pub(in crate::server) refusal: Refusal<'static>,
    pub(in crate::server) error: Option<ParseErrorKind>,
    pub(in crate::server) line: &'a [u8],
}

impl<'a> Fault<'a> {
    /// What the client was told.
    #[must_use]
    pub const fn refusal(&self) -> Refusal<'static> {
        self.refusal
    }

    /// What is wrong with the octets of the line or of the message, when that is the reason.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::error::ParseErrorKind;
    ///
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\none\ntwo\r\n.\r\n";
    /// let mut errors = Vec::new();
    /// play(input, |event| match event {
    ///     Event::Fault(fault) => errors.extend(fault.error()),
    ///     other => usual(other),
    /// });
    /// assert_eq!(errors, [ParseErrorKind::BareLf]);
    /// ```
    #[must_use]
    pub const fn error(&self) -> Option<ParseErrorKind> {
        self.error
    }

    /// The line, raw; empty for one that was too long to keep, for a message, and for a line that may hold
    /// a secret: AUTH in any spelling, a response, what comes after AUTH and is no command, BURL.
    #[must_use]
    pub const fn line(&self) -> &'a [u8] {
        self.line
    }
}
