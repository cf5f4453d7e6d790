//! [`Login`]: what a sender logs in with, owned.

use std::fmt;

use smtp_machine::Invalid;
use smtp_machine::sasl::Credentials;

/// What a sender logs in with.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Login {
    Password { user: String, password: String },
    Token { user: String, token: String },
}

impl Login {
    /// Returns the login if its credentials are valid.
    pub(crate) fn checked(self) -> Result<Self, Invalid> {
        self.credentials().map(|_| ())?;
        Ok(self)
    }

    pub(crate) fn credentials(&self) -> Result<Credentials<'_>, Invalid> {
        match self {
            Self::Password { user, password } => Credentials::password(user, password),
            Self::Token { user, token } => Credentials::bearer(user, token),
        }
    }
}

impl fmt::Debug for Login {
    /// Shows no part of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login(..)")
    }
}
