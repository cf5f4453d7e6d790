//! [`Category`]: the meaning of the second digit of a code.

use core::fmt;

/// The second digit of a code: the subject of the reply (RFC 5321 4.2.1).
///
/// ```
/// use smtp_machine::reply::{Category, Code};
///
/// assert_eq!(Code::BAD_SEQUENCE.category(), Category::Syntax);
/// assert_eq!(Category::MailSystem.to_string(), "x5z mail system");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "all ten digits are covered")]
pub enum Category {
    /// x0z: syntax errors, and commands that fit no other category.
    Syntax,
    /// x1z: requested information.
    Information,
    /// x2z: the transmission channel.
    Connections,
    /// x3z: unspecified by RFC 5321; authentication uses it (RFC 4954).
    Unspecified3,
    /// x4z: unspecified.
    Unspecified4,
    /// x5z: the mail system, and its handling of the message.
    MailSystem,
    /// x6z to x9z: outside the grammar, but in use.
    Undefined(u8),
}

impl Category {
    /// Returns the digit, 0 to 9.
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

    /// Returns the meaning, as in RFC 5321 4.2.1.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Information => "information",
            Self::Connections => "connections",
            Self::Unspecified3 | Self::Unspecified4 => "unspecified",
            Self::MailSystem => "mail system",
            Self::Undefined(_) => "outside the grammar",
        }
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "x{}z {}", self.digit(), self.meaning())
    }
}
