//! [`OAuthBearer`]: the message of OAUTHBEARER (RFC 7628).

use core::fmt;

use super::sasl_name::{SaslName, no_controls};
use crate::error::Invalid;
use crate::session::Secret;
use crate::wire::{Sink, SinkFull, put_decimal};

/// The message of OAUTHBEARER: user, host, port and token (RFC 7628 3.1, RFC 5801 4).
///
/// ```text
/// message = ( "n" / "y" ) "," [ "a=" saslname ] "," %x01 *( key "=" value %x01 ) %x01
/// ```
///
/// The keys are `host`, `port` and `auth`; the value of `auth` is `Bearer ` and the token. In the user, `=`
/// is encoded as `=3D` and `,` as `=2C`: see [`SaslName`]. The user may be empty, as in `n,,`: the token then
/// identifies it.
///
/// ```
/// use smtp_machine::sasl::OAuthBearer;
///
/// let mut message = Vec::new();
/// let bearer = OAuthBearer::new("ana@harbor.example", "submit.harbor.example", 465, "tok123")?;
/// bearer.encode(&mut message)?;
/// assert!(message.starts_with(b"n,a=ana@harbor.example,\x01host=submit.harbor.example\x01port=465\x01"));
/// let parsed = OAuthBearer::parse(&message).unwrap();
/// assert_eq!(parsed.user(), "ana@harbor.example");
/// assert_eq!(parsed.token().expose(), b"tok123");
///
/// let parsed = OAuthBearer::parse(b"n,,\x01auth=Bearer tok123\x01\x01").unwrap();
/// assert!(parsed.user() == "" && parsed.token().expose() == b"tok123");
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
    /// Creates a message. The user may be empty.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::InitialResponse`](crate::error::ValueKind::InitialResponse) at a control
    /// character, or if the host or the token is empty.
    pub fn new(user: &'a str, host: &'a str, port: u16, token: &'a str) -> Result<Self, Invalid> {
        Self::checked(SaslName::new(user)?, Some(host), Some(port), token)
    }

    /// Creates a message without host and port, which a server with one name and port does not need.
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
    /// Returns [`Invalid`] with [`ValueKind::InitialResponse`](crate::error::ValueKind::InitialResponse) at a control
    /// character, or if the token is empty.
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

    /// Parses the message of a client. Host and port are optional, and unknown keys are ignored. Returns
    /// `None` if the message is malformed.
    #[must_use]
    pub fn parse(octets: &'a [u8]) -> Option<Self> {
        let text = core::str::from_utf8(octets).ok()?.strip_suffix("\x01\x01")?;
        let mut pairs = text.split('\x01');
        // `y` means that the client supports channel binding, which this mechanism does not have.
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

    /// Writes the message.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
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

    /// Returns the user that logs in. It is empty if only the token identifies the user.
    #[must_use]
    pub const fn user(&self) -> SaslName<'a> {
        self.user
    }

    /// Returns the host that the client has connected to, if the message contains it.
    ///
    /// ```
    /// use smtp_machine::sasl::OAuthBearer;
    ///
    /// let parsed = OAuthBearer::parse(b"n,,\x01host=mx.example\x01port=587\x01auth=Bearer t\x01\x01").unwrap();
    /// assert_eq!((parsed.host(), parsed.port()), (Some("mx.example"), Some(587)));
    /// ```
    #[must_use]
    pub const fn host(&self) -> Option<&'a str> {
        self.host
    }

    /// Returns the port that the client has connected to, if the message contains it.
    #[must_use]
    pub const fn port(&self) -> Option<u16> {
        self.port
    }

    /// Returns the token.
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
