//! [`Login`]: the client's side of a mechanism, of this crate or of a caller.

use crate::command::Mechanism;
use crate::extension::Mechanisms;
use crate::wire::SinkFull;

/// The client side of a SASL mechanism: the initial response, and the response to each challenge (RFC 4422
/// 3).
///
/// The crate implements it for the mechanisms of [`BuiltinMechanism`](super::BuiltinMechanism). Implement it for a mechanism that needs
/// hashing or another library, such as SCRAM or GSSAPI. The trait is object-safe: `&mut dyn Login`.
///
/// Challenges and responses are not base64-encoded here. They contain secrets: the caller that lends the
/// memory overwrites it.
///
/// ```
/// use smtp_machine::command::Mechanism;
/// use smtp_machine::extension::Mechanisms;
/// use smtp_machine::sasl::{Login, LoginError};
/// use smtp_machine::wire::SinkFull;
///
/// /// A mechanism whose response is one octet, computed from the challenge.
/// struct Token(Mechanism<'static>, fn(&[u8]) -> u8);
///
/// impl Login for Token {
///     fn mechanism(&self) -> Mechanism<'_> {
///         self.0
///     }
///
///     fn initial(&mut self, _: &mut [u8]) -> Result<Option<usize>, LoginError> {
///         Ok(None) // no initial response
///     }
///
///     fn respond(&mut self, challenge: &[u8], out: &mut [u8]) -> Result<usize, LoginError> {
///         *out.first_mut().ok_or(SinkFull)? = (self.1)(challenge);
///         Ok(1)
///     }
/// }
///
/// let mut token = Token(Mechanism::try_from("X-TOKEN")?, |challenge| challenge.len() as u8);
/// let (login, mut out): (&mut dyn Login, _) = (&mut token, [0; 8]);
/// assert_eq!(login.initial(&mut out), Ok(None));
/// assert_eq!((login.respond(b"abc", &mut out), out[0]), (Ok(1), 3));
/// assert!(login.is_server_verified());
/// assert!(login.choose(Mechanisms::PLAIN | Mechanisms::OTHER) && !login.choose(Mechanisms::PLAIN));
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
pub trait Login {
    /// Returns the name of the mechanism for the AUTH command.
    fn mechanism(&self) -> Mechanism<'_>;

    /// Returns `true` if the server offers the mechanism. A type that implements several mechanisms selects
    /// one here, and [`mechanism`](Self::mechanism) then returns its name. Mechanisms that were tried before
    /// are not in `offered`.
    fn choose(&mut self, offered: Mechanisms) -> bool {
        offered.contains(Mechanisms::of_name(self.mechanism().as_bytes()))
    }

    /// Writes the initial response to the front of `out`, and returns its length. Returns `None` if the
    /// mechanism has no initial response.
    ///
    /// It may be called again before the first [`respond`](Self::respond), and then writes the same octets:
    /// an initial response that is too long for the AUTH command line is sent as the response to the first
    /// challenge, which is empty then (RFC 4954 4).
    /// # Errors
    ///
    /// Returns [`LoginError::SinkFull`] if `out` is too short, and the errors of the mechanism.
    fn initial(&mut self, out: &mut [u8]) -> Result<Option<usize>, LoginError>;

    /// Writes the response to a challenge to the front of `out`, and returns its length.
    ///
    /// # Errors
    ///
    /// Returns [`LoginError::SinkFull`] if `out` is too short, and the errors of the mechanism. The client then
    /// cancels the exchange.
    fn respond(&mut self, challenge: &[u8], out: &mut [u8]) -> Result<usize, LoginError>;

    /// Returns `true` if a 235 can be trusted: `false` as long as a mechanism that authenticates the server
    /// has not verified it.
    fn is_server_verified(&self) -> bool {
        true
    }
}

/// The reason why a mechanism has no response. The client then cancels the exchange.
///
/// ```
/// use smtp_machine::{sasl::LoginError, wire::SinkFull};
/// assert_eq!(LoginError::from(SinkFull), LoginError::SinkFull(SinkFull));
/// assert_eq!(LoginError::Unexpected.to_string(), "unexpected challenge");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LoginError {
    /// The buffer is too small. It contains no part of the response, and the exchange is unchanged.
    #[error(transparent)]
    SinkFull(#[from] SinkFull),
    /// The mechanism has no further response.
    #[error("unexpected challenge")]
    Unexpected,
    /// The challenge does not follow the mechanism.
    #[error("malformed challenge")]
    Malformed,
    /// The server has not proved that it knows the secret.
    #[error("the server has not proved that it knows the secret")]
    NotVerified,
}
