//! [`Credentials`]: what a client logs in with.

use core::fmt;

use super::external::External;
use super::oauthbearer::OAuthBearer;
use super::plain::Plain;
use crate::error::Invalid;

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
