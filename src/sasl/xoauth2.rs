//! [`XOAuth2`]: the message of XOAUTH2.

use core::fmt;

use super::sasl_name::no_controls;
use crate::error::Invalid;
use crate::session::Secret;
use crate::wire::{Full, Sink};

/// What XOAUTH2 says: who logs in, and the token (of two vendors; no RFC).
///
/// ```text
/// message = "user=" user %x01 "auth=Bearer " token %x01 %x01
/// ```
///
/// ```
/// use smtp_machine::sasl::XOAuth2;
///
/// let mut said = Vec::new();
/// XOAuth2::new("ana@harbor.example", "tok123")?.encode(&mut said)?;
/// assert_eq!(said, b"user=ana@harbor.example\x01auth=Bearer tok123\x01\x01");
/// let heard = XOAuth2::parse(&said).unwrap();
/// assert_eq!((heard.user(), heard.token().expose()), ("ana@harbor.example", &b"tok123"[..]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct XOAuth2<'a> {
    user: &'a str,
    token: &'a str,
}

impl<'a> XOAuth2<'a> {
    /// Checks both.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`What::InitialResponse`](crate::error::What::InitialResponse) at a control octet, or when one is empty.
    pub fn new(user: &'a str, token: &'a str) -> Result<Self, Invalid> {
        no_controls(user)?;
        no_controls(token)?;
        Ok(Self { user, token })
    }

    /// Reads what a client said.
    #[must_use]
    pub fn parse(octets: &'a [u8]) -> Option<Self> {
        let text = core::str::from_utf8(octets).ok()?.strip_suffix("\x01\x01")?;
        let (user, token) = text.strip_prefix("user=")?.split_once('\x01')?;
        Self::new(user, token.strip_prefix("auth=Bearer ")?).ok()
    }

    /// Writes it.
    ///
    /// # Errors
    ///
    /// [`Full`] when the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), Full> {
        put(sink, self.user.chars(), self.token())
    }

    /// Who logs in.
    #[must_use]
    pub const fn user(&self) -> &'a str {
        self.user
    }

    /// The token.
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
) -> Result<(), Full> {
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
