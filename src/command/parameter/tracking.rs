//! [`Tracking`]: the value of MTRK (RFC 3885 3).

use core::fmt;

use super::number::count;
use super::value_trait::parameter_value;
use crate::ascii::Escaped;
use crate::command::text_value::text_value;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The value of MTRK: the holder of a secret may track the message (RFC 3885 3).
///
/// ```text
/// mtrk-value = mtrk-certifier [ ":" mtrk-timeout ]     ; base64, then 1*9DIGIT
/// ```
///
/// The certifier is a digest in base64 without its `=` padding, which an esmtp-value must not hold.
///
/// ```
/// use smtp_machine::command::Tracking;
///
/// let tracking = Tracking::try_from("2jmj7l5rSw0yVb/vlWAYkK/YBwk:86400")?;
/// assert_eq!(tracking.certifier(), "2jmj7l5rSw0yVb/vlWAYkK/YBwk");
/// assert_eq!(tracking.timeout(), Some(86_400));
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tracking<'a> {
    octets: &'a [u8],
}

text_value!(Tracking);

impl<'a> Tracking<'a> {
    /// Returns the digest of the secret, in base64.
    #[must_use]
    pub fn certifier(&self) -> &'a str {
        self.as_str().split(':').next().unwrap_or_default()
    }

    /// Returns the number of seconds for which the message may be tracked, or `None` if it is
    /// absent.
    #[must_use]
    pub fn timeout(&self) -> Option<u32> {
        let (_, digits) = self.as_str().split_once(':')?;
        digits.parse().ok()
    }
}

impl<'a> TryFrom<&'a [u8]> for Tracking<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Parameter, at));
        let base64 = |octet: &u8| octet.is_ascii_alphanumeric() || matches!(octet, b'+' | b'/');
        let len = octets.iter().take_while(|octet| base64(octet)).count();
        let (certifier, rest) = octets.split_at_checked(len).unwrap_or_default();
        match rest {
            _ if certifier.is_empty() => wrong(0),
            [] => Ok(Self { octets }),
            [b':', digits @ ..] if digits.len() <= 9 && count(digits).is_some() => {
                Ok(Self { octets })
            }
            _ => wrong(len),
        }
    }
}

parameter_value!(Tracking<'a>, |value| Self::try_from(value).ok());

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn only_the_grammar_is_accepted(octets in proptest::collection::vec(any::<u8>(), 0..30)) {
            if let Ok(value) = Tracking::try_from(octets.as_slice()) {
                prop_assert!(value.as_bytes().iter().all(u8::is_ascii_graphic));
            }
        }

        #[test]
        fn tracking_is_what_its_grammar_says(text in "[a-zA-Z0-9+/=]{0,6}:?[0-9]{0,10}") {
            let (certifier, timeout) = match text.split_once(':') {
                Some((certifier, timeout)) => (certifier, Some(timeout)),
                None => (text.as_str(), None),
            };
            let good = !certifier.is_empty() && !certifier.contains('=')
                && timeout.is_none_or(|it| (1..=9).contains(&it.len()));
            let found = Tracking::try_from(text.as_str());
            prop_assert_eq!(found.is_ok(), good);
            if let Ok(found) = found {
                prop_assert_eq!(found.certifier(), certifier);
                prop_assert_eq!(found.timeout(), timeout.and_then(|it| it.parse().ok()));
            }
        }
    }
}
