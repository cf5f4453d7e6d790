//! The client side of a SASL exchange: [`choose`] selects a mechanism, and its [`Exchange`] formats the
//! responses.

use core::fmt;

use super::builtin_mechanism::BuiltinMechanism;
use super::credentials::Credentials;
use super::login::{Login, LoginError};
use super::xoauth2;
use crate::command::Mechanism;
use crate::extension::Mechanisms;
use crate::wire::{Sink, SinkFull};

/// The error of [`choose`] and [`Exchange::new`]: no offered mechanism fits the credentials.
///
/// ```
/// use smtp_machine::sasl::NoMechanism;
/// assert_eq!(NoMechanism.to_string(), "no mechanism for these credentials");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, thiserror::Error)]
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
/// use smtp_machine::sasl::{Credentials, Login, NoMechanism, BuiltinMechanism, choose};
///
/// let offered = Mechanisms::LOGIN | Mechanisms::PLAIN | Mechanisms::SCRAM_SHA_256;
/// let exchange = choose(offered, &BuiltinMechanism::ORDER, Credentials::password("ana", "secret")?)?;
/// assert_eq!(exchange.mechanism().as_str(), "PLAIN");
///
/// let others = offered - exchange.builtin_mechanism().flag();
/// let exchange = choose(others, &BuiltinMechanism::ORDER, Credentials::password("ana", "secret")?)?;
/// assert_eq!(exchange.mechanism().as_str(), "LOGIN");
///
/// let token = Credentials::bearer("ana", "tok123")?;
/// assert_eq!(choose(offered, &BuiltinMechanism::ORDER, token).unwrap_err(), NoMechanism);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn choose<'a>(
    offered: Mechanisms,
    order: &[BuiltinMechanism],
    credentials: Credentials<'a>,
) -> Result<Exchange<'a>, NoMechanism> {
    let mut both = order.iter().filter(|one| offered.contains(one.flag()));
    both.find_map(|one| Exchange::new(*one, credentials).ok()).ok_or(NoMechanism)
}

/// The client side of an exchange with a mechanism of [`BuiltinMechanism`].
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
/// use smtp_machine::sasl::{Credentials, Exchange, Login, LoginError, BuiltinMechanism};
///
/// let token = Credentials::bearer("ana", "tok123")?;
/// let (mut exchange, mut out) = (Exchange::new(BuiltinMechanism::OAuthBearer, token)?, [0; 64]);
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
    supported: BuiltinMechanism,
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
    pub fn new(
        supported: BuiltinMechanism,
        credentials: Credentials<'a>,
    ) -> Result<Self, NoMechanism> {
        let carries = match (supported, &credentials) {
            (BuiltinMechanism::Plain, Credentials::Password(_))
            | (BuiltinMechanism::OAuthBearer, Credentials::Bearer(_))
            | (BuiltinMechanism::External, Credentials::External(_)) => true,
            (BuiltinMechanism::Login, Credentials::Password(plain)) => {
                ["", plain.user()].contains(&plain.authorization())
            }
            (BuiltinMechanism::XOAuth2, Credentials::Bearer(bearer)) => !bearer.user().is_empty(),
            _ => false,
        };
        carries.then_some(Self { supported, credentials, said: Said::Nothing }).ok_or(NoMechanism)
    }

    /// Returns the mechanism.
    #[must_use]
    pub const fn builtin_mechanism(&self) -> BuiltinMechanism {
        self.supported
    }

    fn message(&self, out: &mut Lent<'_>) -> Result<(), SinkFull> {
        match (&self.credentials, self.supported) {
            (Credentials::Password(plain), _) => plain.encode(out),
            (Credentials::Bearer(bearer), BuiltinMechanism::XOAuth2) => {
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
            (BuiltinMechanism::Login, _) => Ok(None),
            _ => {
                let len = Lent::fill(out, |out| self.message(out))?;
                self.said = Said::Initial;
                Ok(Some(len))
            }
        }
    }

    fn respond(&mut self, _: &[u8], out: &mut [u8]) -> Result<usize, LoginError> {
        let (len, said) = match (self.supported, self.said, &self.credentials) {
            (BuiltinMechanism::Login, Said::Nothing, Credentials::Password(plain)) => {
                (Lent::fill(out, |out| out.put(plain.user().as_bytes()))?, Said::First)
            }
            (BuiltinMechanism::Login, Said::First, Credentials::Password(plain)) => {
                (Lent::fill(out, |out| out.put(plain.password().expose()))?, Said::All)
            }
            // There was no initial response: the first challenge asks for the message.
            (_, Said::Nothing, _) => (Lent::fill(out, |out| self.message(out))?, Said::First),
            // The challenge reports a failure, and gets the dummy response of the mechanism.
            (BuiltinMechanism::OAuthBearer, Said::Initial | Said::First, _) => {
                (Lent::fill(out, |out| out.put(super::OAUTHBEARER_OVER))?, Said::All)
            }
            (BuiltinMechanism::XOAuth2, Said::Initial | Said::First, _) => (0, Said::All),
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
