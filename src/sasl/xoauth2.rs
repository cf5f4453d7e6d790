//! [`XOAuth2`]: the message of XOAUTH2.

use core::fmt;

use super::sasl_name::no_controls;
use crate::error::Invalid;
use crate::session::Secret;
use crate::wire::{Sink, SinkFull};

/// The message of XOAUTH2: user and token. It is specified by two vendors, not in an RFC.
///
/// ```text
/// message = "user=" user %x01 "auth=Bearer " token %x01 %x01
/// ```
///
/// ```
/// use smtp_machine::sasl::XOAuth2;
///
/// let mut message = Vec::new();
/// XOAuth2::new("ana@harbor.example", "tok123")?.encode(&mut message)?;
/// assert_eq!(message, b"user=ana@harbor.example\x01auth=Bearer tok123\x01\x01");
/// let parsed = XOAuth2::parse(&message).unwrap();
/// assert_eq!((parsed.user(), parsed.token().expose()), ("ana@harbor.example", &b"tok123"[..]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct XOAuth2<'a> {
    user: &'a str,
    token: &'a str,
}

impl<'a> XOAuth2<'a> {
    /// Creates a message.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::InitialResponse`](crate::error::ValueKind::InitialResponse) at a control
    /// character, or if the user or the token is empty.
    pub fn new(user: &'a str, token: &'a str) -> Result<Self, Invalid> {
        no_controls(user)?;
        no_controls(token)?;
        Ok(Self { user, token })
    }

    /// Parses the message of a client. Returns `None` if it is malformed.
    #[must_use]
    pub fn parse(octets: &'a [u8]) -> Option<Self> {
        let text = core::str::from_utf8(octets).ok()?.strip_suffix("\x01\x01")?;
        let (user, token) = text.strip_prefix("user=")?.split_once('\x01')?;
        Self::new(user, token.strip_prefix("auth=Bearer ")?).ok()
    }

    /// Writes the message.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        put(sink, self.user.chars(), self.token())
    }

    /// Returns the user that logs in.
    #[must_use]
    pub const fn user(&self) -> &'a str {
        self.user
    }

    /// Returns the token.
    #[must_use]
    pub const fn token(&self) -> Secret<'a> {
        Secret::new(self.token.as_bytes())
    }
}

/// Writes the message.
pub(super) fn put(
    sink: &mut impl Sink,
    mut user: impl Iterator<Item = char>,
    token: Secret<'_>,
) -> Result<(), SinkFull> {
    sink.put(b"user=")?;
    user.try_for_each(|char| sink.put(char.encode_utf8(&mut [0; 4]).as_bytes()))?;
    sink.put(b"\x01auth=Bearer ")?;
    sink.put(token.expose())?;
    sink.put(b"\x01\x01")
}

impl fmt::Debug for XOAuth2<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XOAuth2").field("user", &self.user).finish_non_exhaustive()
    }
}
