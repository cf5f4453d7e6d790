//! [`BadReply`]: octets that violate the protocol.

use core::fmt;

use crate::ascii::Escaped;
use crate::session::Violation;

/// Octets with which the server violated the protocol: octets that are not a reply, up to the first
/// invalid line, or a reply that is not valid for its command. They may explain the intention of
/// the server.
///
/// ```
#[doc = include_str!("../example.in")]
/// use smtp_machine::session::Violation;
///
/// let mut text = String::new();
/// play(&["220-mx.harbor.example\r\n521 5.7.1 client blocked\r\n"], |event| {
///     if let Event::BadReply(bad) = event {
///         assert!(bad.octets().ends_with(b"521 5.7.1 client blocked\r\n"));
///         assert!(matches!(bad.violation(), Violation::Reply(_)));
///         text = bad.to_string();
///     }
/// });
/// let octets = r"220-mx.harbor.example\r\n521 5.7.1 client blocked\r\n";
/// assert_eq!(text, format!("malformed reply: different codes in one reply: {octets}"));
/// ```
#[derive(Clone, Copy)]
pub struct BadReply<'a> {
    pub(in crate::client) octets: &'a [u8],
    pub(in crate::client) violation: Violation,
}

impl<'a> BadReply<'a> {
    /// Returns the octets of the input.
    #[must_use]
    pub const fn octets(&self) -> &'a [u8] {
        self.octets
    }

    /// Returns the violation.
    #[must_use]
    pub const fn violation(&self) -> Violation {
        self.violation
    }
}

impl fmt::Display for BadReply<'_> {
    /// Writes the violation, and the escaped octets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.violation, self.octets.escape_ascii())
    }
}

impl fmt::Debug for BadReply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BadReply")
            .field("violation", &self.violation)
            .field("octets", &Escaped(self.octets))
            .finish()
    }
}
