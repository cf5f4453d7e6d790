//! [`Plain`]: the message of PLAIN (RFC 4616).

use core::fmt;

use crate::error::{Invalid, ValueKind};
use crate::session::Secret;
use crate::wire::{Sink, SinkFull};

/// The message of PLAIN: authorization identity, user and password (RFC 4616 2).
///
/// ```text
/// message = [authzid] NUL authcid NUL passwd       ; none of them contains a NUL
/// ```
///
/// ```
/// use smtp_machine::sasl::Plain;
///
/// assert!(Plain::new("", "ana\0eve", "x").is_err());
/// assert!(Plain::new("", "ana", "").is_err());
/// assert!(Plain::parse(b"ana secret").is_none() && Plain::parse(b"\0ana\0secret\0").is_none());
/// assert_eq!(format!("{:?}", Plain::parse(b"\0ana\0secret")), r#"Some(Plain { user: "ana", .. })"#);
/// ```
#[derive(Clone, Copy)]
pub struct Plain<'a> {
    authorization: &'a str,
    user: &'a str,
    password: &'a str,
}

impl<'a> Plain<'a> {
    /// Creates a message. The authorization identity may be empty.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::InitialResponse`] at a NUL, or if the user or the password is empty.
    pub fn new(authorization: &'a str, user: &'a str, password: &'a str) -> Result<Self, Invalid> {
        for part in [authorization, user, password] {
            if let Some(at) = part.bytes().position(|octet| octet == 0) {
                return Err(Invalid::new(ValueKind::InitialResponse, at));
            }
        }
        // Some user databases accept an empty password as an anonymous login.
        if user.is_empty() || password.is_empty() {
            return Err(Invalid::new(ValueKind::InitialResponse, 0));
        }
        Ok(Self { authorization, user, password })
    }

    /// Parses the message of a client. Returns `None` if it is malformed.
    #[must_use]
    pub fn parse(octets: &'a [u8]) -> Option<Self> {
        let mut parts = core::str::from_utf8(octets).ok()?.split('\0');
        let (authorization, user, password) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        Self::new(authorization, user, password).ok()
    }

    /// Writes the message.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.authorization.as_bytes())?;
        sink.put(b"\0")?;
        sink.put(self.user.as_bytes())?;
        sink.put(b"\0")?;
        sink.put(self.password.as_bytes())
    }

    /// Returns the authorization identity. It is empty for the user.
    ///
    /// ```
    /// use smtp_machine::sasl::Plain;
    ///
    /// assert_eq!(Plain::parse(b"eva\0ana\0secret").unwrap().authorization(), "eva");
    /// ```
    #[must_use]
    pub const fn authorization(&self) -> &'a str {
        self.authorization
    }

    /// Returns the user that logs in.
    #[must_use]
    pub const fn user(&self) -> &'a str {
        self.user
    }

    /// Returns the password. Compare it in constant time, or preferably compare its hash.
    #[must_use]
    pub const fn password(&self) -> Secret<'a> {
        Secret::new(self.password.as_bytes())
    }
}

impl fmt::Debug for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plain").field("user", &self.user).finish_non_exhaustive()
    }
}
