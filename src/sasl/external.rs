//! [`External`]: the message of EXTERNAL (RFC 4422 appendix A).

use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The message of EXTERNAL: an authorization identity. TLS or the network has established the authentication
/// identity (RFC 4422 A.1).
///
/// ```text
/// extern-resp = *( UTF8-char-no-nul )
/// ```
///
/// ```
/// use smtp_machine::sasl::External;
///
/// let mut message = Vec::new();
/// External::new("ana@harbor.example")?.encode(&mut message)?;
/// assert_eq!(External::parse(&message).unwrap().authorization(), "ana@harbor.example");
/// assert_eq!(External::parse(b"").unwrap().authorization(), "");
/// assert!(External::new("ana\0eve").is_err() && External::parse(b"\xff").is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct External<'a> {
    authorization: &'a str,
}

impl<'a> External<'a> {
    /// Creates a message. An empty authorization identity denotes the established identity.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::InitialResponse`] at the first NUL.
    pub fn new(authorization: &'a str) -> Result<Self, Invalid> {
        match authorization.bytes().position(|octet| octet == 0) {
            Some(at) => Err(Invalid::new(ValueKind::InitialResponse, at)),
            None => Ok(Self { authorization }),
        }
    }

    /// Parses the message of a client. Returns `None` if it is malformed.
    #[must_use]
    pub fn parse(octets: &'a [u8]) -> Option<Self> {
        Self::new(core::str::from_utf8(octets).ok()?).ok()
    }

    /// Writes the message.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.authorization.as_bytes())
    }

    /// Returns the authorization identity. It is empty for the established identity.
    #[must_use]
    pub const fn authorization(&self) -> &'a str {
        self.authorization
    }
}
