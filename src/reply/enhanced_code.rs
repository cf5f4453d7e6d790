//! [`EnhancedCode`]: the enhanced status code of RFC 3463, and [`Status`], the pair of numbers in the
//! registry.

use core::fmt;
use core::str::FromStr;

use super::Code;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull, put_decimal};

/// An enhanced status code, `class.subject.detail`.
///
/// ```text
/// status-code = class "." subject "." detail          ; RFC 3463 2, RFC 2034 3
/// class       = "2" / "4" / "5"
/// subject     = 1*3DIGIT                              ; no leading zero
/// detail      = 1*3DIGIT                              ; no leading zero
/// ```
///
/// ```
/// use smtp_machine::reply::{Class, EnhancedCode, Status};
///
/// let code: EnhancedCode = "4.2.2".parse()?;
/// assert_eq!(code, Status::MAILBOX_FULL.transient());
/// assert_eq!(code.class(), Class::PersistentTransientFailure);
/// assert_eq!(code.meaning(), Some("over quota; the recipient can free space"));
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnhancedCode {
    class: Class,
    status: Status,
}

/// The class of an enhanced code: its first number (RFC 3463 2).
///
/// ```
/// use smtp_machine::reply::Class;
/// assert_eq!(Class::PermanentFailure.digit(), 5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_enums, reason = "RFC 3463 2 defines these three")]
pub enum Class {
    /// 2: success.
    Success,
    /// 4: a failure that may be temporary.
    PersistentTransientFailure,
    /// 5: a failure that is not likely to be resolved by a retry.
    PermanentFailure,
}

/// The second and third number, `X.subject.detail`: an entry of the registry.
///
/// ```
/// use smtp_machine::reply::Status;
///
/// assert_eq!(Status::MAILBOX_FULL.permanent().to_string(), "5.2.2");
/// assert_eq!(Status::MAILBOX_FULL.to_string(), "X.2.2");
/// assert_eq!(Status::new(2, 2), Some(Status::MAILBOX_FULL));
/// assert_eq!(Status::new(1000, 0), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Status {
    pub(super) subject: u16,
    pub(super) detail: u16,
}

impl Class {
    /// Returns the digit: 2, 4 or 5.
    #[must_use]
    pub const fn digit(self) -> u8 {
        match self {
            Self::Success => 2,
            Self::PersistentTransientFailure => 4,
            Self::PermanentFailure => 5,
        }
    }

    const fn from_digit(digit: u8) -> Option<Self> {
        match digit {
            b'2' => Some(Self::Success),
            b'4' => Some(Self::PersistentTransientFailure),
            b'5' => Some(Self::PermanentFailure),
            _ => None,
        }
    }
}

impl Status {
    /// Creates a status from its two numbers, each 0 to 999.
    #[must_use]
    pub const fn new(subject: u16, detail: u16) -> Option<Self> {
        if subject <= 999 && detail <= 999 { Some(Self { subject, detail }) } else { None }
    }

    /// Returns the subject: 1 addressing, 2 mailbox, 3 mail system, 4 network and routing, 5 protocol, 6
    /// content, 7 security and policy, 0 other.
    #[must_use]
    pub const fn subject(self) -> u16 {
        self.subject
    }

    /// Returns the detail.
    #[must_use]
    pub const fn detail(self) -> u16 {
        self.detail
    }

    /// Returns the enhanced code with class 2.
    #[must_use]
    pub const fn success(self) -> EnhancedCode {
        EnhancedCode::new(Class::Success, self)
    }

    /// Returns the enhanced code with class 4.
    #[must_use]
    pub const fn transient(self) -> EnhancedCode {
        EnhancedCode::new(Class::PersistentTransientFailure, self)
    }

    /// Returns the enhanced code with class 5.
    #[must_use]
    pub const fn permanent(self) -> EnhancedCode {
        EnhancedCode::new(Class::PermanentFailure, self)
    }

    /// Returns the meaning of the subject, as in RFC 3463 2. Returns `None` for a number that the RFC does
    /// not define.
    ///
    /// ```
    /// use smtp_machine::reply::EnhancedCode;
    ///
    /// let (code, _) = EnhancedCode::parse(b"5.7.999").unwrap();
    /// assert_eq!((code.status().subject(), code.status().detail()), (7, 999));
    /// assert_eq!(code.meaning(), None); // not registered, but the subject is known
    /// assert_eq!(code.status().subject_meaning(), Some("security or policy status"));
    /// ```
    #[must_use]
    pub const fn subject_meaning(self) -> Option<&'static str> {
        Some(match self.subject {
            0 => "other or undefined status",
            1 => "addressing status",
            2 => "mailbox status",
            3 => "mail system status",
            4 => "network and routing status",
            5 => "mail delivery protocol status",
            6 => "message content or media status",
            7 => "security or policy status",
            _ => return None,
        })
    }
}

impl EnhancedCode {
    /// Creates an enhanced code from its class and status.
    #[must_use]
    pub const fn new(class: Class, status: Status) -> Self {
        Self { class, status }
    }

    /// Creates an enhanced code from three ASCII digits.
    #[inline]
    pub(super) const fn from_digits([class, subject, detail]: [u8; 3]) -> Option<Self> {
        let Some(class) = Class::from_digit(class) else { return None };
        if !subject.is_ascii_digit() || !detail.is_ascii_digit() {
            return None;
        }
        let subject = subject.wrapping_sub(b'0') as u16;
        Some(Self { class, status: Status { subject, detail: detail.wrapping_sub(b'0') as u16 } })
    }

    /// Parses the enhanced code at the front of a reply text, and returns it with its length: digits and
    /// dots, up to a space or the end of the text (RFC 2034 4).
    ///
    /// ```
    /// use smtp_machine::reply::{EnhancedCode, Status};
    ///
    /// let (code, len) = EnhancedCode::parse(b"5.7.1 go away").unwrap();
    /// assert_eq!((code, len), (Status::DELIVERY_NOT_AUTHORIZED.permanent(), 5));
    /// assert_eq!(EnhancedCode::parse(b"2.0.0.1 is my address"), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn parse(text: &[u8]) -> Option<(Self, usize)> {
        let [class, b'.', rest @ ..] = text else { return None };
        let class = Class::from_digit(*class)?;
        let (subject, subject_len) = number(rest)?;
        let [b'.', rest @ ..] = rest.get(subject_len..)? else { return None };
        let (detail, detail_len) = number(rest)?;
        match rest.get(detail_len) {
            None | Some(b' ') => {}
            Some(_) => return None,
        }
        let len = subject_len.wrapping_add(detail_len).wrapping_add(3);
        Some((Self { class, status: Status { subject, detail } }, len))
    }

    /// Returns `true` if the class is the first digit of `code`, as RFC 2034 4 requires in a reply.
    ///
    /// ```
    /// use smtp_machine::reply::{Code, Status};
    ///
    /// assert!(Status::MAILBOX_FULL.transient().fits(Code::INSUFFICIENT_STORAGE));
    /// assert!(!Status::MAILBOX_FULL.transient().fits(Code::OK));
    /// ```
    #[must_use]
    pub const fn fits(self, code: Code) -> bool {
        self.class.digit() as u16 == code.get() / 100
    }

    /// Returns the class.
    #[must_use]
    pub const fn class(self) -> Class {
        self.class
    }

    /// Returns the status: subject and detail.
    #[must_use]
    pub const fn status(self) -> Status {
        self.status
    }

    /// Returns the meaning in the registry. Returns `None` if the status is not registered.
    #[must_use]
    pub const fn meaning(self) -> Option<&'static str> {
        self.status.meaning()
    }

    /// Returns the octets, if the subject and the detail are single digits.
    #[inline]
    pub(crate) const fn short(self) -> Option<[u8; 5]> {
        let Status { subject, detail } = self.status;
        if subject > 9 || detail > 9 {
            return None;
        }
        let class = self.class.digit().wrapping_add(b'0');
        let (subject, detail) = (subject as u8, detail as u8);
        Some([class, b'.', subject.wrapping_add(b'0'), b'.', detail.wrapping_add(b'0')])
    }

    /// Writes the enhanced code.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        if let Some(octets) = self.short() {
            return sink.put(&octets);
        }
        let Status { subject, detail } = self.status;
        sink.put(&[self.class.digit().wrapping_add(b'0'), b'.'])?;
        put_decimal(sink, u64::from(subject))?;
        sink.put(b".")?;
        put_decimal(sink, u64::from(detail))
    }
}

impl TryFrom<&[u8]> for EnhancedCode {
    type Error = Invalid;

    fn try_from(octets: &[u8]) -> Result<Self, Invalid> {
        match Self::parse(octets) {
            Some((code, len)) if len == octets.len() => Ok(code),
            _ => Err(Invalid::new(ValueKind::EnhancedCode, 0)),
        }
    }
}

impl TryFrom<&str> for EnhancedCode {
    type Error = Invalid;

    fn try_from(text: &str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

impl FromStr for EnhancedCode {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

impl fmt::Display for EnhancedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class.digit(), self.status.subject, self.status.detail)
    }
}

impl fmt::Debug for EnhancedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EnhancedCode({self})")
    }
}

/// `X.subject.detail`, as the registry writes it.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "X.{}.{}", self.subject, self.detail)
    }
}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Status(X.{}.{})", self.subject, self.detail)
    }
}

/// Parses `1*3DIGIT` without a leading zero.
fn number(text: &[u8]) -> Option<(u16, usize)> {
    let mut value = 0_u16;
    let mut len = 0_usize;
    for &octet in text.iter().take(4) {
        let digit = octet.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        value = value.wrapping_mul(10).wrapping_add(u16::from(digit));
        len = len.wrapping_add(1);
    }
    let leading_zero = len > 1 && text.first() == Some(&b'0');
    ((1..=3).contains(&len) && !leading_zero).then_some((value, len))
}

/// The name, as RFC 3463 2 has it.
impl core::fmt::Display for Class {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(match self {
            Self::Success => "success",
            Self::PersistentTransientFailure => "persistent transient failure",
            Self::PermanentFailure => "permanent failure",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TABLE: &str = include_str!("../../tests/data/enhanced-codes.tsv");

    #[test]
    fn only_registered_statuses_have_names() {
        let mut registered = Vec::new();
        for row in TABLE.lines().filter(|row| row.starts_with("enumerated\t")) {
            let cells: Vec<&str> = row.split('\t').collect();
            let number = |cell: &str| cell.parse().unwrap();
            let status = Status::new(number(cells[3]), number(cells[4])).unwrap();
            assert!(status.meaning().is_some(), "{status:?}");
            registered.extend((cells[8] != "-").then_some(status));
        }
        assert_eq!(registered.len(), 80);
        assert_eq!(Status::ALL, registered);
        assert_eq!(Status::new(7, 31).unwrap().meaning(), None);
    }

    proptest! {
        #[test]
        fn encoded_codes_parse_back(subject in 0..=999_u16, detail in 0..=999_u16) {
            for code in [Status::success, Status::transient, Status::permanent] {
                let code = code(Status::new(subject, detail).unwrap());
                let mut wire = Vec::new();
                code.encode(&mut wire).unwrap();
                prop_assert_eq!(wire.clone(), code.to_string().into_bytes());
                prop_assert_eq!(EnhancedCode::parse(&wire), Some((code, wire.len())));
            }
        }

        #[test]
        fn the_parser_agrees_with_a_naive_version(text in "[2-6]?[.]?[0-9]{0,4}[.]?[0-9]{0,4}[ x.]?") {
            let word = text.split(' ').next().unwrap();
            let parts: Vec<&str> = word.split('.').collect();
            let fits = parts.len() == 3
                && matches!(parts[0], "2" | "4" | "5")
                && parts[1..].iter().all(|part| {
                    part.parse::<u16>().is_ok_and(|n| n < 1000 && n.to_string() == **part)
                });
            let parsed = EnhancedCode::parse(text.as_bytes()).map(|(code, len)| {
                assert_eq!(len, word.len());
                code.to_string()
            });
            prop_assert_eq!(parsed, fits.then(|| word.to_owned()));
        }
    }
}
