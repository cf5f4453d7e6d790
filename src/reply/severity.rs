//! [`Severity`] and [`Category`]: what the first and the second digit say.

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

/// The second digit: what the reply is about (RFC 5321 4.2.1).
///
/// ```
/// use smtp_machine::reply::{Category, Code};
///
/// assert_eq!(Code::BAD_SEQUENCE.category(), Category::Syntax);
/// assert_eq!(Category::MailSystem.to_string(), "x5z mail system");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "all ten digits are here")]
pub enum Category {
    /// x0z: syntax errors, and commands that fit no other category.
    Syntax,
    /// x1z: information that was asked for.
    Information,
    /// x2z: the transmission channel.
    Connections,
    /// x3z: unspecified by RFC 5321; authentication uses it (RFC 4954).
    Unspecified3,
    /// x4z: unspecified.
    Unspecified4,
    /// x5z: the mail system, and what it does with the message.
    MailSystem,
    /// x6z to x9z: outside of the grammar, but met in the wild.
    Undefined(u8),
}

impl Category {
    /// The digit, 0 to 9.
    #[must_use]
    pub const fn digit(self) -> u8 {
        match self {
            Self::Syntax => 0,
            Self::Information => 1,
            Self::Connections => 2,
            Self::Unspecified3 => 3,
            Self::Unspecified4 => 4,
            Self::MailSystem => 5,
            Self::Undefined(digit) => digit,
        }
    }

    /// What it means, in the words of RFC 5321 4.2.1.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Information => "information",
            Self::Connections => "connections",
            Self::Unspecified3 | Self::Unspecified4 => "unspecified",
            Self::MailSystem => "mail system",
            Self::Undefined(_) => "outside of the grammar",
        }
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "x{}z {}", self.digit(), self.meaning())
    }
}
