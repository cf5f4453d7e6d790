//! [`External`]: the message of EXTERNAL (RFC 4422 appendix A).

use crate::error::{Invalid, What};
use crate::wire::{Full, Sink};

/// What EXTERNAL says: whom to act for. Who it is that logs in is known from TLS or from the network
/// (RFC 4422 A.1).
///
/// ```text
/// extern-resp = *( UTF8-char-no-nul )
/// ```
///
/// ```
/// use smtp_machine::sasl::External;
///
/// let mut said = Vec::new();
/// External::new("ana@harbor.example")?.encode(&mut said)?;
/// assert_eq!(External::parse(&said).unwrap().authorization(), "ana@harbor.example");
/// assert_eq!(External::parse(b"").unwrap().authorization(), "");
/// assert!(External::new("ana\0eve").is_err() && External::parse(b"\xff").is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct External<'a> {
    authorization: &'a str,
}

impl<'a> External<'a> {
    /// Checks whom to act for; empty for the identity that is known already.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`What::InitialResponse`] at a NUL.
    pub fn new(authorization: &'a str) -> Result<Self, Invalid> {
        match authorization.bytes().position(|octet| octet == 0) {
            Some(at) => Err(Invalid::new(What::InitialResponse, at)),
            None => Ok(Self { authorization }),
        }
    }

    /// Reads what a client said.
    #[must_use]
    pub fn parse(octets: &'a [u8]) -> Option<Self> {
        Self::new(core::str::from_utf8(octets).ok()?).ok()
    }

    /// Writes it.
    ///
    /// # Errors
    ///
    /// [`Full`] when the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), Full> {
        sink.put(self.authorization.as_bytes())
    }

    /// Whom to act for; empty for the identity that is known already.
    #[must_use]
    pub const fn authorization(&self) -> &'a str {
        self.authorization
    }
}
