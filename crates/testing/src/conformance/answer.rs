//! [`Answer`] and [`Pattern`]: what a server does next, and what it may do.

use std::fmt;

/// What a server does next. Displays as in a table: `250`, `closed`, `silence`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// A reply, with its code and its text.
    Reply(u16, String),
    /// It closes the connection.
    Closed,
    /// It sends nothing for the time of [`Target::with_quiet`](super::Target::with_quiet).
    Silence,
    /// It sends nothing for the time of [`Target::with_timeout`](super::Target::with_timeout).
    NoAnswer,
    /// Octets that are not a reply, such as those of TLS.
    NoReply(String),
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reply(code, _) => write!(f, "{code}"),
            Self::Closed => f.write_str("closed"),
            Self::Silence => f.write_str("silence"),
            Self::NoAnswer => f.write_str("no answer"),
            Self::NoReply(_) => f.write_str("no reply"),
        }
    }
}

/// The answers that are as specified: `250`, `2yz`, `25z`, `closed` or `silence`, and any of these separated by `|`.
///
/// ```
/// use smtp_machine_testing::conformance::{Answer, Pattern};
///
/// let pattern = Pattern::parse("25z|5yz|closed").unwrap();
/// assert!(pattern.matches(&Answer::Reply(252, String::new())));
/// assert!(pattern.matches(&Answer::Closed));
/// assert!(!pattern.matches(&Answer::Silence));
/// assert_eq!(pattern.to_string(), "25z|5yz|closed");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(Vec<One>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum One {
    /// The digits of a code, `None` for any.
    Code([Option<u8>; 3]),
    Closed,
    Silence,
}

impl Pattern {
    /// Parses a pattern. Returns `None` if it is not one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.split('|').map(One::parse).collect::<Option<_>>().map(Self)
    }

    /// Returns `true` if the answer is one of the pattern. Octets that are not a reply count as a closed connection: no
    /// command was answered.
    #[must_use]
    pub fn matches(&self, answer: &Answer) -> bool {
        self.0.iter().any(|one| match (one, answer) {
            (One::Code(digits), Answer::Reply(code, _)) => {
                let code = [code / 100, code / 10 % 10, code % 10];
                let same = |(digit, seen): (&Option<u8>, u16)| {
                    digit.is_none_or(|digit| u16::from(digit) == seen)
                };
                digits.iter().zip(code).all(same)
            }
            (One::Closed, Answer::Closed | Answer::NoReply(_))
            | (One::Silence, Answer::Silence) => true,
            _ => false,
        })
    }

    /// Returns `true` if silence is one of the answers.
    pub(super) fn has_silence(&self) -> bool {
        self.0.contains(&One::Silence)
    }
}

impl One {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "closed" => Some(Self::Closed),
            "silence" => Some(Self::Silence),
            _ => {
                let digits = text.chars().map(|digit| match digit {
                    'y' | 'z' => Some(None),
                    _ => digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()).map(Some),
                });
                let digits: Vec<_> = digits.collect::<Option<_>>()?;
                digits.try_into().ok().map(Self::Code)
            }
        }
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, one) in self.0.iter().enumerate() {
            f.write_str(if at == 0 { "" } else { "|" })?;
            match one {
                One::Closed => f.write_str("closed")?,
                One::Silence => f.write_str("silence")?,
                One::Code(digits) => {
                    for (digit, any) in digits.iter().zip(["x", "y", "z"]) {
                        match digit {
                            Some(digit) => write!(f, "{digit}")?,
                            None => f.write_str(any)?,
                        }
                    }
                }
            }
        }
        Ok(())
    }
}
