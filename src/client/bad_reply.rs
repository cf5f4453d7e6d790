//! [`BadReply`]: octets that are no reply.

use core::fmt;

use crate::ascii::Escaped;
use crate::session::Violation;

/// Octets with which the server broke the protocol: what is no reply, up to and with the line that shows it, or
/// a reply that can't be meant. They may hold the only hint at what the server wants.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::session::Violation;
///
/// let mut told = String::new();
/// play(&["220-mx.harbor.example\r\n521 5.7.1 client blocked\r\n"], |event| {
///     if let Event::BadReply(bad) = event {
///         assert!(bad.octets().ends_with(b"521 5.7.1 client blocked\r\n"));
///         assert!(matches!(bad.violation(), Violation::Reply(_)));
///         told = bad.to_string();
///     }
/// });
/// let text = r"220-mx.harbor.example\r\n521 5.7.1 client blocked\r\n";
/// assert_eq!(told, format!("a reply does not fit the grammar: different codes in one reply: {text}"));
/// ```
#[derive(Clone, Copy)]
pub struct BadReply<'a> {
    pub(super) octets: &'a [u8],
    pub(super) violation: Violation,
}

impl<'a> BadReply<'a> {
    /// The octets, as they came.
    #[must_use]
    pub const fn octets(&self) -> &'a [u8] {
        self.octets
    }

    /// What is wrong with them.
    #[must_use]
    pub const fn violation(&self) -> Violation {
        self.violation
    }
}

impl fmt::Display for BadReply<'_> {
    /// What is wrong, and the octets, escaped.
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
