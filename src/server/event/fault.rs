//! [`Fault`]: a refusal by the machine.

use crate::error::ParseErrorKind;
use crate::reply::Refusal;

/// A refusal by the machine, for logs and counters.
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
    /// Returns the reply to the client.
    #[must_use]
    pub const fn refusal(&self) -> Refusal<'static> {
        self.refusal
    }

    /// Returns the error in the octets of the line or of the message, if it is the reason.
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

    /// Returns the line as it is in the input. It is empty for a line that was too long, for a
    /// message, and for a line that may hold a secret: AUTH in any spelling, a response, an unknown
    /// command after AUTH, and BURL.
    #[must_use]
    pub const fn line(&self) -> &'a [u8] {
        self.line
    }
}
