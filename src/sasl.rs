//! What is said in an exchange of AUTH, for mechanisms that need no hashing: PLAIN, LOGIN, XOAUTH2,
//! OAUTHBEARER and EXTERNAL.
//!
//! The machines carry any mechanism: octets in, octets out, base64 done. These are the octets of the
//! simple ones, written for a client and read for a server.
//!
//! | mechanism | what the client says | what the server says |
//! |---|---|---|
//! | PLAIN | [`Plain`] | nothing |
//! | LOGIN | the name, then the password | [`LOGIN_NAME`], then [`LOGIN_PASSWORD`] |
//! | XOAUTH2 | [`XOAuth2`] | on failure JSON, which is answered with nothing |
//! | OAUTHBEARER | [`OAuthBearer`] | on failure JSON, which is answered with [`OAUTHBEARER_OVER`] |
//! | EXTERNAL | whom to act for, or nothing | nothing |
//!
//! ```
//! use smtp_machine::sasl::Plain;
//!
//! let mut said = Vec::new();
//! Plain::new("", "ana", "secret")?.encode(&mut said)?;
//! assert_eq!(said, b"\0ana\0secret");
//!
//! let heard = Plain::parse(&said).unwrap();
//! assert_eq!((heard.user(), heard.password().expose()), ("ana", &b"secret"[..]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod name;

use core::fmt;

pub use name::SaslName;

use crate::error::{Invalid, What};
use crate::session::Secret;
use crate::wire::{Full, Sink, put_decimal};

/// The first challenge of LOGIN. Clients are told apart by order, some by this very text.
pub const LOGIN_NAME: &[u8] = b"Username:";
/// The second challenge of LOGIN.
pub const LOGIN_PASSWORD: &[u8] = b"Password:";
/// What a client of OAUTHBEARER says to the challenge that tells of a failure (RFC 7628 3.2.3).
pub const OAUTHBEARER_OVER: &[u8] = b"\x01";

/// What PLAIN says: whom to act for, who logs in, and the password (RFC 4616 2).
///
/// ```text
/// message = [authzid] NUL authcid NUL passwd
/// ```
///
/// ```
/// use smtp_machine::sasl::Plain;
///
/// assert!(Plain::new("", "ana\0eve", "x").is_err());
/// assert!(Plain::parse(b"ana secret").is_none());
/// assert_eq!(format!("{:?}", Plain::parse(b"\0ana\0secret")), r#"Some(Plain { user: "ana", .. })"#);
/// ```
#[derive(Clone, Copy)]
pub struct Plain<'a> {
    authorization: &'a str,
    user: &'a str,
    password: &'a str,
}

impl<'a> Plain<'a> {
    /// Checks the three; whom to act for may be empty.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`What::InitialResponse`] at a NUL, or when the user is empty.
    pub fn new(authorization: &'a str, user: &'a str, password: &'a str) -> Result<Self, Invalid> {
        for part in [authorization, user, password] {
            if let Some(at) = part.bytes().position(|octet| octet == 0) {
                return Err(Invalid::new(What::InitialResponse, at));
            }
        }
        if user.is_empty() {
            return Err(Invalid::new(What::InitialResponse, 0));
        }
        Ok(Self { authorization, user, password })
    }

    /// Reads what a client said.
    #[must_use]
    pub fn parse(octets: &'a [u8]) -> Option<Self> {
        let mut parts = core::str::from_utf8(octets).ok()?.split('\0');
        let (authorization, user, password) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        Self::new(authorization, user, password).ok()
    }

    /// Writes it.
    ///
    /// # Errors
    ///
    /// [`Full`] when the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), Full> {
        sink.put(self.authorization.as_bytes())?;
        sink.put(b"\0")?;
        sink.put(self.user.as_bytes())?;
        sink.put(b"\0")?;
        sink.put(self.password.as_bytes())
    }

    /// Whom to act for; empty for the user itself.
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

    /// Who logs in.
    #[must_use]
    pub const fn user(&self) -> &'a str {
        self.user
    }

    /// The password. Compare it in constant time, or better its hash.
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
    /// [`Invalid`] of [`What::InitialResponse`] at a control octet, or when one is empty.
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
        sink.put(b"user=")?;
        sink.put(self.user.as_bytes())?;
        sink.put(b"\x01auth=Bearer ")?;
        sink.put(self.token.as_bytes())?;
        sink.put(b"\x01\x01")
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

impl fmt::Debug for XOAuth2<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XOAuth2").field("user", &self.user).finish_non_exhaustive()
    }
}

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
    host: &'a str,
    port: u16,
    token: &'a str,
}

impl<'a> OAuthBearer<'a> {
    /// Checks all. The user may be empty.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`What::InitialResponse`] at a control octet, or when the host or the token is empty.
    pub fn new(user: &'a str, host: &'a str, port: u16, token: &'a str) -> Result<Self, Invalid> {
        Self::checked(SaslName::new(user)?, host, port, token)
    }

    fn checked(
        user: SaslName<'a>,
        host: &'a str,
        port: u16,
        token: &'a str,
    ) -> Result<Self, Invalid> {
        no_controls(host)?;
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
        let (mut host, mut port, mut token) = ("-", 0, None);
        for pair in pairs {
            match pair.split_once('=')? {
                ("host", value) => host = value,
                ("port", value) => port = value.parse().ok()?,
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
        sink.put(b",\x01host=")?;
        sink.put(self.host.as_bytes())?;
        sink.put(b"\x01port=")?;
        put_decimal(sink, self.port.into())?;
        sink.put(b"\x01auth=Bearer ")?;
        sink.put(self.token.as_bytes())?;
        sink.put(b"\x01\x01")
    }

    /// Who logs in; empty when only the token tells.
    #[must_use]
    pub const fn user(&self) -> SaslName<'a> {
        self.user
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

fn no_controls(text: &str) -> Result<(), Invalid> {
    match text.bytes().position(|octet| octet.is_ascii_control()) {
        _ if text.is_empty() => Err(Invalid::new(What::InitialResponse, 0)),
        Some(at) => Err(Invalid::new(What::InitialResponse, at)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_said_is_heard(user in "[ -~\u{e9}]{1,20}", secret in "[ -~\u{e9}]{1,20}", port: u16) {
            let mut said = Vec::new();
            Plain::new("", &user, &secret).unwrap().encode(&mut said).unwrap();
            let heard = Plain::parse(&said).unwrap();
            prop_assert_eq!((heard.user(), heard.password), (user.as_str(), secret.as_str()));

            let mut said = Vec::new();
            XOAuth2::new(&user, &secret).unwrap().encode(&mut said).unwrap();
            let heard = XOAuth2::parse(&said).unwrap();
            prop_assert_eq!((heard.user(), heard.token), (user.as_str(), secret.as_str()));

            let mut said = Vec::new();
            let bearer = OAuthBearer::new(&user, "a.example", port, &secret).unwrap();
            bearer.encode(&mut said).unwrap();
            let heard = OAuthBearer::parse(&said).unwrap();
            prop_assert_eq!(heard.user(), bearer.user());
            prop_assert_eq!((heard.user(), heard.token), (SaslName::new(&user).unwrap(), secret.as_str()));
            prop_assert_eq!((heard.host, heard.port), ("a.example", port));
            let mut again = Vec::new();
            heard.encode(&mut again).unwrap();
            prop_assert_eq!(again, said);
        }

        #[test]
        fn names_survive_the_wire(name in "[a-c,=23CD\u{e9}]{1,12}") {
            let mut said = Vec::new();
            SaslName::new(&name).unwrap().encode(&mut said).unwrap();
            let text = std::str::from_utf8(&said).unwrap();
            prop_assert!(!text.contains(','));
            let heard = SaslName::from_wire(text).unwrap();
            prop_assert!(heard == *name && heard.to_string() == name);
            prop_assert_eq!(format!("{heard:?}"), format!("{name:?}"));
        }

        #[test]
        fn a_name_as_it_is_written_is_written_again(text in "[a,=23CD]{1,9}") {
            let mut said = Vec::new();
            if let Ok(name) = SaslName::from_wire(&text) {
                name.encode(&mut said).unwrap();
                prop_assert_eq!(said, text.into_bytes());
            }
        }

        #[test]
        fn anything_may_be_heard(octets in proptest::collection::vec(any::<u8>(), 0..60)) {
            let _ = (Plain::parse(&octets).is_some(), XOAuth2::parse(&octets).is_some());
            let _ = OAuthBearer::parse(&octets).is_some();
        }
    }

    #[test]
    fn headers_of_gs2_are_told_apart() {
        let parse = |header: &str| {
            let text = format!("{header}\x01auth=bearer t\x01\x01");
            let user = OAuthBearer::parse(text.as_bytes())?.user().to_string();
            Some(user)
        };
        assert_eq!(parse("n,,").as_deref(), Some(""));
        assert_eq!(parse("y,,").as_deref(), Some(""));
        assert_eq!(parse("n,a=ana=2C=3D,").as_deref(), Some("ana,="));
        for header in [
            "n,a=,",
            "n,a=a,b,",
            "n,a=a=40,",
            "n,ana,",
            "x,,",
            "p=tls-unique,,",
            "n,",
            "",
            "n,a=a=2",
        ] {
            assert_eq!(parse(header), None, "{header}");
        }
    }
}
