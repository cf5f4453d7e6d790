//! The client side of a SASL exchange: [`choose`] selects a mechanism, and its [`Exchange`] formats the
//! responses.

use core::fmt;

use super::external::External;
use super::oauthbearer::OAuthBearer;
use super::plain::Plain;
use super::xoauth2;
use crate::command::Mechanism;
use crate::error::Invalid;
use crate::extension::Mechanisms;
use crate::wire::{Sink, SinkFull};

/// The credentials of a client. `Debug` shows no part of them.
///
/// ```
/// use smtp_machine::sasl::{Credentials, External, OAuthBearer, Plain};
///
/// let password = Credentials::password("ana", "secret")?;
/// let for_eva = Credentials::Password(Plain::new("eva", "ana", "secret")?);
/// let token = Credentials::bearer("ana@harbor.example", "tok123")?;
/// let at_host = Credentials::Bearer(OAuthBearer::new("ana", "mx.harbor.example", 465, "tok123")?);
/// let certificate = Credentials::External(External::new("")?);
/// assert_eq!(format!("{password:?} {token:?}"), "Password(..) Bearer(..)");
/// assert_eq!(format!("{for_eva:?} {at_host:?}"), "Password(..) Bearer(..)");
/// assert_eq!(format!("{certificate:?}"), "External(..)");
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive] // Other kinds may be added; callers need not match on it.
pub enum Credentials<'a> {
    /// A user, a password and an authorization identity: for PLAIN and LOGIN.
    Password(Plain<'a>),
    /// A user and a token: for OAUTHBEARER and XOAUTH2.
    Bearer(OAuthBearer<'a>),
    /// An identity that TLS or the network has established, such as a client certificate: for EXTERNAL.
    External(External<'a>),
}

impl<'a> Credentials<'a> {
    /// Creates credentials from a user and a password.
    ///
    /// # Errors
    ///
    /// Returns the error of [`Plain::new`].
    pub fn password(user: &'a str, password: &'a str) -> Result<Self, Invalid> {
        Plain::new("", user, password).map(Self::Password)
    }

    /// Creates credentials from a user and a token, without host and port.
    ///
    /// # Errors
    ///
    /// Returns the error of [`OAuthBearer::without_host`].
    pub fn bearer(user: &'a str, token: &'a str) -> Result<Self, Invalid> {
        OAuthBearer::without_host(user, token).map(Self::Bearer)
    }
}

impl fmt::Debug for Credentials<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Password(_) => "Password(..)",
            Self::Bearer(_) => "Bearer(..)",
            Self::External(_) => "External(..)",
        })
    }
}

/// A mechanism that this crate implements.
///
/// ```
/// use smtp_machine::extension::Mechanisms;
/// use smtp_machine::sasl::Supported;
///
/// assert_eq!(Supported::Plain.mechanism().as_str(), "PLAIN");
/// assert_eq!(Supported::Plain.flag(), Mechanisms::PLAIN);
/// assert_eq!(Supported::ORDER.last(), Some(&Supported::Login));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Supported {
    /// EXTERNAL (RFC 4422 appendix A).
    External,
    /// OAUTHBEARER (RFC 7628).
    OAuthBearer,
    /// XOAUTH2, not specified in an RFC.
    XOAuth2,
    /// PLAIN (RFC 4616).
    Plain,
    /// LOGIN, not specified in an RFC.
    Login,
}

impl Supported {
    /// All mechanisms in the order of preference: a mechanism of an RFC precedes its equivalent without one.
    pub const ORDER: [Self; 5] =
        [Self::External, Self::OAuthBearer, Self::XOAuth2, Self::Plain, Self::Login];

    /// Returns the name of the mechanism.
    #[must_use]
    pub const fn mechanism(self) -> Mechanism<'static> {
        Mechanism::from_checked(match self {
            Self::External => b"EXTERNAL",
            Self::OAuthBearer => b"OAUTHBEARER",
            Self::XOAuth2 => b"XOAUTH2",
            Self::Plain => b"PLAIN",
            Self::Login => b"LOGIN",
        })
    }

    /// Returns the flag of the mechanism in a set.
    #[must_use]
    pub const fn flag(self) -> Mechanisms {
        match self {
            Self::External => Mechanisms::EXTERNAL,
            Self::OAuthBearer => Mechanisms::OAUTHBEARER,
            Self::XOAuth2 => Mechanisms::XOAUTH2,
            Self::Plain => Mechanisms::PLAIN,
            Self::Login => Mechanisms::LOGIN,
        }
    }
}

/// The error of [`choose`] and [`Exchange::new`]: no offered mechanism fits the credentials.
///
/// ```
/// use smtp_machine::sasl::NoMechanism;
/// assert_eq!(NoMechanism.to_string(), "no mechanism for these credentials");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no mechanism for these credentials")]
#[allow(clippy::exhaustive_structs, reason = "the error has no details")]
pub struct NoMechanism;

/// Returns an exchange for the first mechanism of `order` that is `offered` and fits the credentials.
///
/// If the server then refuses the mechanism (504), call `choose` again without it.
///
/// # Errors
///
/// Returns [`NoMechanism`] if there is none.
///
/// ```
/// use smtp_machine::extension::Mechanisms;
/// use smtp_machine::sasl::{Credentials, Login, NoMechanism, Supported, choose};
///
/// let offered = Mechanisms::LOGIN | Mechanisms::PLAIN | Mechanisms::SCRAM_SHA_256;
/// let exchange = choose(offered, &Supported::ORDER, Credentials::password("ana", "secret")?)?;
/// assert_eq!(exchange.mechanism().as_str(), "PLAIN");
///
/// let others = offered - exchange.supported().flag();
/// let exchange = choose(others, &Supported::ORDER, Credentials::password("ana", "secret")?)?;
/// assert_eq!(exchange.mechanism().as_str(), "LOGIN");
///
/// let token = Credentials::bearer("ana", "tok123")?;
/// assert_eq!(choose(offered, &Supported::ORDER, token).unwrap_err(), NoMechanism);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn choose<'a>(
    offered: Mechanisms,
    order: &[Supported],
    credentials: Credentials<'a>,
) -> Result<Exchange<'a>, NoMechanism> {
    let mut both = order.iter().filter(|one| offered.contains(one.flag()));
    both.find_map(|one| Exchange::new(*one, credentials).ok()).ok_or(NoMechanism)
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

/// The client side of a SASL mechanism: the initial response, and the response to each challenge (RFC 4422
/// 3).
///
/// The crate implements it for the mechanisms of [`Supported`]. Implement it for a mechanism that needs
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

/// The client side of an exchange with a mechanism of [`Supported`].
///
/// ```text
/// PLAIN, EXTERNAL       initial ─► (235 or 5yz)
/// OAUTHBEARER, XOAUTH2  initial ─► (235) │ challenge with JSON ─► dummy response ─► (5yz)
/// LOGIN                 challenge ─► user ─► challenge ─► password ─► (235 or 5yz)
/// ```
///
/// It borrows the credentials and keeps no copy. `Debug` shows no part of them.
///
/// ```
/// use smtp_machine::sasl::{Credentials, Exchange, Login, LoginError, Supported};
///
/// let token = Credentials::bearer("ana", "tok123")?;
/// let (mut exchange, mut out) = (Exchange::new(Supported::OAuthBearer, token)?, [0; 64]);
/// let len = exchange.initial(&mut out)?.unwrap();
/// assert_eq!(&out[..len], b"n,a=ana,\x01auth=Bearer tok123\x01\x01");
///
/// // The token has expired. The server reports it, and replies 535 after the dummy response.
/// let len = exchange.respond(br#"{"status":"invalid_token"}"#, &mut out)?;
/// assert_eq!(&out[..len], b"\x01");
/// assert_eq!(exchange.respond(b"", &mut out), Err(LoginError::Unexpected));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Exchange<'a> {
    supported: Supported,
    credentials: Credentials<'a>,
    said: Said,
}

/// The messages that the client has sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Nothing,
    /// The initial response.
    Initial,
    /// The response to the first challenge: the message, or the user of LOGIN.
    First,
    All,
}

impl<'a> Exchange<'a> {
    /// Starts an exchange.
    ///
    /// # Errors
    ///
    /// Returns [`NoMechanism`] if the mechanism does not fit the credentials: they are of another kind, LOGIN
    /// would need an authorization identity, or XOAUTH2 has no user.
    pub fn new(supported: Supported, credentials: Credentials<'a>) -> Result<Self, NoMechanism> {
        let carries = match (supported, &credentials) {
            (Supported::Plain, Credentials::Password(_))
            | (Supported::OAuthBearer, Credentials::Bearer(_))
            | (Supported::External, Credentials::External(_)) => true,
            (Supported::Login, Credentials::Password(plain)) => {
                ["", plain.user()].contains(&plain.authorization())
            }
            (Supported::XOAuth2, Credentials::Bearer(bearer)) => !bearer.user().is_empty(),
            _ => false,
        };
        carries.then_some(Self { supported, credentials, said: Said::Nothing }).ok_or(NoMechanism)
    }

    /// Returns the mechanism.
    #[must_use]
    pub const fn supported(&self) -> Supported {
        self.supported
    }

    fn message(&self, out: &mut Lent<'_>) -> Result<(), SinkFull> {
        match (&self.credentials, self.supported) {
            (Credentials::Password(plain), _) => plain.encode(out),
            (Credentials::Bearer(bearer), Supported::XOAuth2) => {
                xoauth2::put(out, bearer.user().chars(), bearer.token())
            }
            (Credentials::Bearer(bearer), _) => bearer.encode(out),
            (Credentials::External(external), _) => external.encode(out),
        }
    }
}

impl Login for Exchange<'_> {
    fn mechanism(&self) -> Mechanism<'_> {
        self.supported.mechanism()
    }

    fn initial(&mut self, out: &mut [u8]) -> Result<Option<usize>, LoginError> {
        match (self.supported, self.said) {
            (_, Said::First | Said::All) => Err(LoginError::Unexpected),
            (Supported::Login, _) => Ok(None),
            _ => {
                let len = Lent::fill(out, |out| self.message(out))?;
                self.said = Said::Initial;
                Ok(Some(len))
            }
        }
    }

    fn respond(&mut self, _: &[u8], out: &mut [u8]) -> Result<usize, LoginError> {
        let (len, said) = match (self.supported, self.said, &self.credentials) {
            (Supported::Login, Said::Nothing, Credentials::Password(plain)) => {
                (Lent::fill(out, |out| out.put(plain.user().as_bytes()))?, Said::First)
            }
            (Supported::Login, Said::First, Credentials::Password(plain)) => {
                (Lent::fill(out, |out| out.put(plain.password().expose()))?, Said::All)
            }
            // There was no initial response: the first challenge asks for the message.
            (_, Said::Nothing, _) => (Lent::fill(out, |out| self.message(out))?, Said::First),
            // The challenge reports a failure, and gets the dummy response of the mechanism.
            (Supported::OAuthBearer, Said::Initial | Said::First, _) => {
                (Lent::fill(out, |out| out.put(super::OAUTHBEARER_OVER))?, Said::All)
            }
            (Supported::XOAuth2, Said::Initial | Said::First, _) => (0, Said::All),
            _ => {
                self.said = Said::All;
                return Err(LoginError::Unexpected);
            }
        };
        self.said = said;
        Ok(len)
    }
}

impl fmt::Debug for Exchange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("supported", &self.supported)
            .field("credentials", &self.credentials)
            .field("said", &self.said)
            .finish()
    }
}

/// A sink over memory of the caller.
struct Lent<'a> {
    out: &'a mut [u8],
    len: usize,
}

impl Lent<'_> {
    /// Returns the number of octets that `write` puts at the front of `out`. Overwrites them if not all fit,
    /// because they are secret.
    fn fill(
        out: &mut [u8],
        write: impl FnOnce(&mut Lent<'_>) -> Result<(), SinkFull>,
    ) -> Result<usize, SinkFull> {
        let mut lent = Lent { out, len: 0 };
        match write(&mut lent) {
            Ok(()) => Ok(lent.len),
            Err(SinkFull) => {
                lent.out.get_mut(..lent.len).unwrap_or_default().fill(0);
                Err(SinkFull)
            }
        }
    }
}

impl Sink for Lent<'_> {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        let end = self.len.saturating_add(octets.len());
        // In this form the compiler sees that both lengths are equal.
        let free = self.out.get_mut(self.len..).unwrap_or_default();
        free.get_mut(..octets.len()).ok_or(SinkFull)?.copy_from_slice(octets);
        self.len = end;
        Ok(())
    }
}
