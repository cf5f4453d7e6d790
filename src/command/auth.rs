//! The arguments of AUTH: [`Mechanism`] and [`InitialResponse`] (RFC 4954 4).

use core::fmt;
use core::ops::Range;

use super::text_value::text_value;
use crate::ascii::run::base64;
use crate::ascii::{Caseless, Escaped, compare_by_key};
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The name of a SASL mechanism (RFC 4422 3.1), parsed and compared without case.
///
/// ```text
/// sasl-mech = 1*20( ALPHA / DIGIT / "-" / "_" )
/// ```
///
/// ```
/// use smtp_machine::command::Mechanism;
///
/// let mechanism = Mechanism::try_from("plain")?;
/// assert_eq!(mechanism, Mechanism::try_from("PLAIN")?);
/// assert!(Mechanism::try_from("PLAIN\r\nRSET").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Mechanism<'a> {
    octets: &'a [u8],
}

text_value!(Mechanism);

impl<'a> Mechanism<'a> {
    /// The maximum length in octets.
    pub const MAX: usize = 20;

    const fn key(&self) -> Caseless<'a> {
        Caseless(self.octets)
    }

    pub(crate) const fn from_checked(octets: &'a [u8]) -> Self {
        Self { octets }
    }
}

impl<'a> TryFrom<&'a [u8]> for Mechanism<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Mechanism, at));
        if octets.is_empty() || octets.len() > Self::MAX {
            return wrong(octets.len().min(Self::MAX));
        }
        let fits = |octet: &u8| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_');
        octets.iter().position(|octet| !fits(octet)).map_or(Ok(Self { octets }), wrong)
    }
}

/// Returns `true` if a mechanism of this name needs no challenge when AUTH carries an initial
/// response. Other commands may then follow AUTH at once (RFC 4954 4).
pub(crate) fn needs_no_challenge(mechanism: &[u8]) -> bool {
    [b"PLAIN".as_slice(), b"EXTERNAL"].iter().any(|it| mechanism.eq_ignore_ascii_case(it))
}

compare_by_key!(Mechanism);

/// The initial response of AUTH in its wire form: base64, or `=` for an empty response.
///
/// ```text
/// initial-response = base64 / "="
/// ```
///
/// The constructor checks only the alphabet (letters, digits, `+`, `/`, `=`); the decoder checks
/// that the octets are base64. An initial response may hold a password: its `Debug` form is
/// redacted, and it has no `Display` form.
///
/// ```
/// use smtp_machine::command::InitialResponse;
///
/// let response = InitialResponse::try_from("AGFuYQBzZWNyZXQ=")?;
/// assert_eq!(format!("{response:?}"), "InitialResponse(redacted)");
/// assert!(InitialResponse::try_from("=")?.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InitialResponse<'a> {
    octets: &'a [u8],
}

/// The ranges of the parts of a line with AUTH.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AuthParts {
    /// The range of the [`Mechanism`].
    pub(crate) mechanism: Range<usize>,
    /// The range of the [`InitialResponse`].
    pub(crate) initial: Option<Range<usize>>,
}

impl<'a> InitialResponse<'a> {
    pub(super) const fn from_checked(octets: &'a [u8]) -> Self {
        Self { octets }
    }

    /// Returns the octets of the wire form.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.octets
    }

    /// Returns `true` if the response is `=`: present and empty.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self.octets, b"=")
    }

    /// Writes the octets.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.octets)
    }
}

impl<'a> TryFrom<&'a [u8]> for InitialResponse<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        match base64(octets) {
            at if at < octets.len() || octets.is_empty() => {
                Err(Invalid::new(ValueKind::InitialResponse, at))
            }
            _ => Ok(Self { octets }),
        }
    }
}

impl<'a> TryFrom<&'a str> for InitialResponse<'a> {
    type Error = Invalid;

    fn try_from(text: &'a str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

impl fmt::Debug for InitialResponse<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InitialResponse(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn mechanisms_have_1_to_20_octets() {
        assert!(Mechanism::try_from("SCRAM-SHA-256-PLUS").is_ok());
        assert!(Mechanism::try_from("").is_err());
        assert!(Mechanism::try_from("ABCDEFGHIJKLMNOPQRST").is_ok());
        assert!(Mechanism::try_from("ABCDEFGHIJKLMNOPQRSTU").is_err());
    }

    proptest! {
        #[test]
        fn no_constructor_accepts_a_control_character(octets: Vec<u8>) {
            let found = [
                Mechanism::try_from(&*octets).is_ok(),
                InitialResponse::try_from(&*octets).is_ok(),
            ];
            if found.contains(&true) {
                prop_assert!(!octets.iter().any(|octet| octet.is_ascii_control()));
            }
        }
    }
}
