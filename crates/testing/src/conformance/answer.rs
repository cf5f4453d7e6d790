//! [`Answer`]: what a case expects.

use std::fmt;
use std::str::FromStr;

/// One of the answers that a step expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// A reply whose code has these digits; `None` is any digit.
    Code([Option<u8>; 3]),
    /// The server closes the connection.
    Closed,
    /// Nothing comes.
    Silence,
    /// Octets that are no reply.
    Other,
}

impl Answer {
    /// Returns `true` if a reply with this code is such an answer.
    pub(super) fn is_code(self, code: [u8; 3]) -> bool {
        match self {
            Self::Code(digits) => {
                digits.iter().zip(code).all(|(digit, octet)| digit.is_none_or(|it| it == octet))
            }
            Self::Closed | Self::Silence | Self::Other => false,
        }
    }
}

impl FromStr for Answer {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "closed" => return Ok(Self::Closed),
            "silence" => return Ok(Self::Silence),
            "other" => return Ok(Self::Other),
            _ => {}
        }
        let octets: Option<[u8; 3]> = text.as_bytes().try_into().ok();
        let digit = |octet| match octet {
            b'x' | b'y' | b'z' => Some(None),
            b'0'..=b'9' => Some(Some(octet)),
            _ => None,
        };
        match octets.map(|octets| octets.map(digit)) {
            Some([Some(first @ Some(_)), Some(second), Some(third)]) => {
                Ok(Self::Code([first, second, third]))
            }
            _ => Err(format!("{text:?} is no answer, such as 250, 5yz, closed or silence")),
        }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(digits) => {
                for (digit, any) in digits.iter().zip("xyz".chars()) {
                    write!(f, "{}", digit.map_or(any, char::from))?;
                }
                Ok(())
            }
            Self::Closed => f.write_str("closed"),
            Self::Silence => f.write_str("silence"),
            Self::Other => f.write_str("other"),
        }
    }
}

/// Returns the answers as a case has them: `250|5yz`.
pub(super) fn listed(answers: &[Answer]) -> String {
    answers.iter().map(Answer::to_string).collect::<Vec<_>>().join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_any_digit() {
        let answer: Answer = "25z".parse().unwrap();
        assert!(answer.is_code(*b"250") && answer.is_code(*b"259") && !answer.is_code(*b"260"));
        assert_eq!(answer.to_string(), "25z");
    }

    #[test]
    fn the_first_digit_of_a_code_is_given() {
        for text in ["xyz", "25", "2500", "2-0", "", "Closed"] {
            assert!(text.parse::<Answer>().is_err(), "{text}");
        }
    }
}
