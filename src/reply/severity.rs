//! [`Severity`]: the meaning of the first digit of a code.

use core::fmt;

/// The first digit of a code: success or failure, and whether a retry may succeed (RFC 5321 4.2.1).
///
/// ```
/// use smtp_machine::reply::{Code, Severity};
///
/// assert_eq!(Code::MAILBOX_TEMPORARILY_UNAVAILABLE.severity(), Severity::TransientNegative);
/// assert_eq!(Severity::TransientNegative.to_string(), "4yz transient negative completion");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_enums, reason = "no other first digit is a reply code")]
pub enum Severity {
    /// 1yz: in progress. RFC 821 defines it, but no SMTP command has such a reply.
    PositivePreliminary,
    /// 2yz: the command is completed.
    PositiveCompletion,
    /// 3yz: the command is accepted, and more information is needed.
    PositiveIntermediate,
    /// 4yz: the command failed; it may succeed later.
    TransientNegative,
    /// 5yz: the command failed; the same command will fail later too.
    PermanentNegative,
}

impl Severity {
    /// Returns the digit, 1 to 5.
    #[must_use]
    pub const fn digit(self) -> u8 {
        match self {
            Self::PositivePreliminary => 1,
            Self::PositiveCompletion => 2,
            Self::PositiveIntermediate => 3,
            Self::TransientNegative => 4,
            Self::PermanentNegative => 5,
        }
    }

    /// Returns the meaning, as in RFC 5321 4.2.1.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::PositivePreliminary => "positive preliminary",
            Self::PositiveCompletion => "positive completion",
            Self::PositiveIntermediate => "positive intermediate",
            Self::TransientNegative => "transient negative completion",
            Self::PermanentNegative => "permanent negative completion",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}yz {}", self.digit(), self.meaning())
    }
}
