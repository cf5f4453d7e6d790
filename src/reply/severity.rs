//! [`Severity`]: what the first digit of a code says.

use core::fmt;

/// The first digit: whether it worked, and whether the same may work later (RFC 5321 4.2.1).
///
/// ```
/// use smtp_machine::reply::{Code, Severity};
///
/// assert_eq!(Code::MAILBOX_TEMPORARILY_UNAVAILABLE.severity(), Severity::TransientNegative);
/// assert_eq!(Severity::TransientNegative.to_string(), "4yz transient negative completion");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "no other first digit is a reply code")]
pub enum Severity {
    /// 1yz: under way. RFC 821 had it; SMTP has no command that it answers.
    PositivePreliminary,
    /// 2yz: done.
    PositiveCompletion,
    /// 3yz: go on.
    PositiveIntermediate,
    /// 4yz: not now; the same command may work later.
    TransientNegative,
    /// 5yz: no; the same command will not work later either.
    PermanentNegative,
}

impl Severity {
    /// The digit, 1 to 5.
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

    /// What it means, in the words of RFC 5321 4.2.1.
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
