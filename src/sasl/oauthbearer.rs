//! [`OAuthBearer`]: the message of OAUTHBEARER (RFC 7628).

use core::fmt;

use super::sasl_name::{SaslName, no_controls};
use crate::error::Invalid;
use crate::session::Secret;
use crate::wire::{Full, Sink, put_decimal};

/// What OAUTHBEARER says: who logs in, where, and the token (RFC 7628 3.1, RFC 5801 4).
///
/// ```text
/// message = ( "n" / "y" ) "," [ "a=" saslname ] "," %x01 *( key "=" value %x01 ) %x01
/// ```
///
/// The keys are `host`, `port` and `auth`, whose value is `Bearer ` and the token. The user is written
/// with its `=` as `=3D` and its `,` as `=2C`, and read into its plain form: see [`SaslName`]. It may be
/// empty, as in `n,,`: the token tells who it is.
///
/// ```
/// use smtp_machine::sasl::OAuthBearer;
///
/// let mut said = Vec::new();
/// let bearer = OAuthBearer::new("ana@harbor.example", "submit.harbor.example", 465, "tok123")?;
/// bearer.encode(&mut said)?;
/// assert!(said.starts_with(b"n,a=ana@harbor.example,\x01host=submit.harbor.example\x01port=465\x01"));
/// let heard = OAuthBearer::parse(&said).unwrap();
/// assert_eq!(heard.user(), "ana@harbor.example");
/// assert_eq!(heard.token().expose(), b"tok123");
///
/// let heard = OAuthBearer::parse(b"n,,\x01auth=Bearer tok123\x01\x01").unwrap();
/// assert!(heard.user() == "" && heard.token().expose() == b"tok123");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct OAuthBearer<'a> {
    user: SaslName<'a>,
    host: Option<&'a str>,
    port: Option<u16>,
    token: &'a str,
}

impl<'a> OAuthBearer<'a> {
    /// Checks all. The user may be empty.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`What::InitialResponse`](crate::error::What::InitialResponse) at a control octet, or when the host or the token is empty.
    pub fn new(user: &'a str, host: &'a str, port: u16, token: &'a str) -> Result<Self, Invalid> {
        Self::checked(SaslName::new(user)?, Some(host), Some(port), token)
    }

    /// The same, without where: a server that has one name and port does not need it.
    ///
    /// ```
    /// use smtp_machine::sasl::OAuthBearer;
    ///
    /// let mut said = Vec::new();
    /// OAuthBearer::without_host("", "tok123")?.encode(&mut said)?;
    /// assert_eq!(said, b"n,,\x01auth=Bearer tok123\x01\x01");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`What::InitialResponse`](crate::error::What::InitialResponse) at a control octet, or
    /// when the token is empty.
    pub fn without_host(user: &'a str, token: &'a str) -> Result<Self, Invalid> {
        Self::checked(SaslName::new(user)?, None, None, token)
    }

    fn checked(
        user: SaslName<'a>,
        host: Option<&'a str>,
        port: Option<u16>,
        token: &'a str,
    ) -> Result<Self, Invalid> {
        host.map_or(Ok(()), no_controls)?;
        no_controls(token)?;
        Ok(Self { user, host, port, token })
    }

    /// Reads what a client said. Host and port may be missing, and keys that are not known are passed
    /// over.
    #[must_use]
    pub fn parse(octets: &'a [u8]) -> Option<Self> {
        let text = core::str::from_utf8(octets).ok()?.strip_suffix("\x01\x01")?;
        let mut pairs = text.split('\x01');
        // `y` says that the client knows of channel binding, which this mechanism does not have.
        let header = pairs.next()?.strip_prefix(['n', 'y'])?.strip_prefix(',')?;
        let user = match header.strip_suffix(',')? {
            "" => SaslName::EMPTY,
            name => SaslName::from_wire(name.strip_prefix("a=")?).ok()?,
        };
        let (mut host, mut port, mut token) = (None, None, None);
        for pair in pairs {
            match pair.split_once('=')? {
                ("host", value) => host = Some(value),
                ("port", value) => port = Some(value.parse().ok()?),
                ("auth", value) => token = bearer(value),
                _ => {}
            }
        }
        Self::checked(user, host, port, token?).ok()
    }

    /// Writes it.
    ///
    /// # Errors
    ///
    /// [`Full`] when the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), Full> {
        sink.put(b"n,")?;
        if !self.user.is_empty() {
            sink.put(b"a=")?;
            self.user.encode(sink)?;
        }
        sink.put(b",")?;
        if let Some(host) = self.host {
            sink.put(b"\x01host=")?;
            sink.put(host.as_bytes())?;
        }
        if let Some(port) = self.port {
            sink.put(b"\x01port=")?;
            put_decimal(sink, port.into())?;
        }
        sink.put(b"\x01auth=Bearer ")?;
        sink.put(self.token.as_bytes())?;
        sink.put(b"\x01\x01")
    }

    /// Who logs in; empty when only the token tells.
    #[must_use]
    pub const fn user(&self) -> SaslName<'a> {
        self.user
    }

    /// The host that the client asked for, if it says so.
    ///
    /// ```
    /// use smtp_machine::sasl::OAuthBearer;
    ///
    /// let heard = OAuthBearer::parse(b"n,,\x01host=mx.example\x01port=587\x01auth=Bearer t\x01\x01").unwrap();
    /// assert_eq!((heard.host(), heard.port()), (Some("mx.example"), Some(587)));
    /// ```
    #[must_use]
    pub const fn host(&self) -> Option<&'a str> {
        self.host
    }

    /// The port that the client asked for, if it says so.
    #[must_use]
    pub const fn port(&self) -> Option<u16> {
        self.port
    }

    /// The token.
    #[must_use]
    pub const fn token(&self) -> Secret<'a> {
        Secret::new(self.token.as_bytes())
    }
}

/// The scheme is compared without case (RFC 7628 3.1, RFC 7235 2.1).
fn bearer(value: &str) -> Option<&str> {
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("Bearer").then_some(token)
}

impl fmt::Debug for OAuthBearer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthBearer").field("user", &self.user).finish_non_exhaustive()
    }
}
