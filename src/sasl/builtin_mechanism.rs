//! [`BuiltinMechanism`]: the mechanisms whose responses this crate writes.

use crate::command::Mechanism;
use crate::extension::Mechanisms;

/// A mechanism that this crate implements.
///
/// ```
/// use smtp_machine::extension::Mechanisms;
/// use smtp_machine::sasl::BuiltinMechanism;
///
/// assert_eq!(BuiltinMechanism::Plain.mechanism().as_str(), "PLAIN");
/// assert_eq!(BuiltinMechanism::Plain.flag(), Mechanisms::PLAIN);
/// assert_eq!(BuiltinMechanism::ORDER.last(), Some(&BuiltinMechanism::Login));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuiltinMechanism {
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

impl BuiltinMechanism {
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

/// The name of the mechanism.
impl core::fmt::Display for BuiltinMechanism {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.mechanism().as_str())
    }
}
