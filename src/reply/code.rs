//! [`Code`]: the three digits of a reply.

use core::fmt;
use core::str::FromStr;

use super::{Category, Severity};
use crate::error::{Invalid, ValueKind};

/// The three-digit code of a reply.
///
/// ```text
/// Reply-code = %x32-35 %x30-35 %x30-39                ; RFC 5321 4.2
/// ```
///
/// The type accepts any second and third digit, and a first digit of 1 to 5: servers use codes that no RFC
/// defines, and a client must act on their first digit (RFC 5321 4.2.1).
///
/// ```
/// use smtp_machine::reply::{Category, Code, Severity};
///
/// let code: Code = "552".parse()?;
/// assert_eq!(code, Code::EXCEEDED_STORAGE_ALLOCATION);
/// assert_eq!(code.severity(), Severity::PermanentNegative);
/// assert_eq!(code.category(), Category::MailSystem);
/// assert_eq!(code.detail(), 2);
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(pub(super) u16);

impl Code {
    /// Creates a code from its number, 100 to 599.
    #[must_use]
    pub const fn new(number: u16) -> Option<Self> {
        if number >= 100 && number <= 599 { Some(Self(number)) } else { None }
    }

    /// Creates a code from its ASCII digits.
    ///
    /// ```
    /// use smtp_machine::reply::Code;
    ///
    /// let code = Code::from_digits(*b"354").unwrap();
    /// assert!(code.is_intermediate() && !code.is_positive() && !code.is_negative());
    /// assert_eq!(code.digits(), *b"354");
    /// assert_eq!(Code::from_digits(*b"600"), None);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_digits(digits: [u8; 3]) -> Option<Self> {
        let [first, second, third] = digits;
        if first < b'1' || first > b'5' || !second.is_ascii_digit() || !third.is_ascii_digit() {
            return None;
        }
        let number = (first.wrapping_sub(b'0') as u16).wrapping_mul(100);
        let number = number.wrapping_add((second.wrapping_sub(b'0') as u16).wrapping_mul(10));
        Some(Self(number.wrapping_add(third.wrapping_sub(b'0') as u16)))
    }

    /// Creates a code from the ASCII digits in the low three octets of a number, as a line that is loaded at once begins
    /// with them.
    #[inline]
    pub(super) const fn from_start(start: u32) -> Option<Self> {
        // Each octet is the value of a digit, or at least 10: its sum, or itself, has then the top bit.
        let [first, second, third, _] = (start ^ u32::from_le_bytes(*b"000\0")).to_le_bytes();
        let values = u32::from_le_bytes([first, second, third, 0]);
        let sums = values.wrapping_add(u32::from_le_bytes([0x76, 0x76, 0x76, 0]));
        let digits = (values | sums) & u32::from_le_bytes([0x80, 0x80, 0x80, 0]) == 0;
        if !digits || first.wrapping_sub(1) > 4 {
            return None;
        }
        let tens = (first as u16).wrapping_mul(10).wrapping_add(second as u16);
        Some(Self(tens.wrapping_mul(10).wrapping_add(third as u16)))
    }

    /// Returns the number, 100 to 599.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// Returns the three ASCII digits.
    #[inline]
    #[must_use]
    pub const fn digits(self) -> [u8; 3] {
        [
            b'0'.wrapping_add((self.0 / 100) as u8),
            b'0'.wrapping_add((self.0 / 10 % 10) as u8),
            b'0'.wrapping_add((self.0 % 10) as u8),
        ]
    }

    /// Returns the meaning of the first digit: success or failure, and whether to retry.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self.0 / 100 {
            1 => Severity::PositivePreliminary,
            2 => Severity::PositiveCompletion,
            3 => Severity::PositiveIntermediate,
            4 => Severity::TransientNegative,
            _ => Severity::PermanentNegative,
        }
    }

    /// Returns the meaning of the second digit: the subject of the reply.
    #[must_use]
    pub const fn category(self) -> Category {
        match (self.0 / 10 % 10) as u8 {
            0 => Category::Syntax,
            1 => Category::Information,
            2 => Category::Connections,
            3 => Category::Unspecified3,
            4 => Category::Unspecified4,
            5 => Category::MailSystem,
            other => Category::Undefined(other),
        }
    }

    /// Returns the third digit: a finer gradation.
    #[must_use]
    pub const fn detail(self) -> u8 {
        (self.0 % 10) as u8
    }

    /// Returns `true` for 2yz: positive completion.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.0 / 100 == 2
    }

    /// Returns `true` for 3yz: positive intermediate.
    #[must_use]
    pub const fn is_intermediate(self) -> bool {
        self.0 / 100 == 3
    }

    /// Returns `true` for 4yz and 5yz: negative completion.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 >= 400
    }
}

impl TryFrom<u16> for Code {
    type Error = Invalid;

    fn try_from(number: u16) -> Result<Self, Invalid> {
        Self::new(number).ok_or(Invalid::new(ValueKind::Code, 0))
    }
}

impl TryFrom<&[u8]> for Code {
    type Error = Invalid;

    fn try_from(octets: &[u8]) -> Result<Self, Invalid> {
        let digits = <[u8; 3]>::try_from(octets);
        digits.ok().and_then(Self::from_digits).ok_or(Invalid::new(ValueKind::Code, 0))
    }
}

impl TryFrom<&str> for Code {
    type Error = Invalid;

    fn try_from(text: &str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

impl FromStr for Code {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

impl From<Code> for u16 {
    fn from(code: Code) -> Self {
        code.0
    }
}

impl PartialEq<u16> for Code {
    fn eq(&self, other: &u16) -> bool {
        self.0 == *other
    }
}

impl PartialEq<Code> for u16 {
    fn eq(&self, other: &Code) -> bool {
        *self == other.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = include_str!("../../tests/data/reply-codes.tsv");

    #[test]
    fn only_numbers_from_100_to_599_are_codes() {
        for number in 0..=1100_u16 {
            let text = format!("{number:03}");
            let parsed = text.parse::<Code>().ok();
            assert_eq!(parsed.is_some(), (100..=599).contains(&number), "{text}");
            assert_eq!(parsed, Code::new(number));
            if let Some(code) = parsed {
                assert_eq!(code.to_string(), text);
                assert_eq!(code.digits(), text.as_bytes());
            }
        }
        let octets = [0, 1, b'/', b'0', b'2', b'5', b'6', b'9', b':', 0x7F, 0x80, 0xB0, 0xB2, 0xFF];
        for first in octets {
            for second in octets {
                for (third, next) in octets.into_iter().zip(octets) {
                    let code = Code::from_start(u32::from_le_bytes([first, second, third, next]));
                    assert_eq!(code, Code::from_digits([first, second, third]));
                }
            }
        }
        for text in ["", "25", "2500", "2a0", "-25", " 25", "+25", "25 "] {
            assert!(text.parse::<Code>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn named_codes_are_those_of_an_rfc_or_the_registry() {
        let mut named = Vec::new();
        for row in TABLE.lines().skip(1) {
            let cells: Vec<&str> = row.split('\t').collect();
            let code: Code = cells[0].parse().unwrap();
            let defined = !matches!(cells[1], "folklore" | "vendor") && cells[8] != "-";
            assert_eq!(Code::ALL.contains(&code), defined, "{code}");
            assert_eq!(code.meaning().is_some(), defined, "{code}");
            assert_eq!(code.severity().digit(), cells[2].as_bytes()[0] - b'0');
            assert_eq!(code.category().digit(), cells[3].as_bytes()[1] - b'0');
            named.extend(defined.then_some(code));
        }
        assert_eq!(Code::ALL, named);
    }
}
