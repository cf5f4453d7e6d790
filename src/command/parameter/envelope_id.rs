//! [`EnvelopeId`]: the value of ENVID (RFC 3461 4.4).

use core::fmt;

use super::value_trait::parameter_value;
use super::xtext::XText;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The value of ENVID: the identifier that the sender gives to the message, and that reports return
/// (RFC 3461 4.4).
///
/// ```text
/// envid-value = xtext                      ; of printable ASCII, 1 to 100 octets
/// ```
///
/// The identifier is printable ASCII, encoded as [`XText`], with 1 to 100 octets on the wire. It is
/// not empty, because a parameter with `=` has a value.
///
/// ```
/// use smtp_machine::command::EnvelopeId;
///
/// let id = EnvelopeId::new("QQ 314159")?;
/// assert_eq!(id.to_string(), "QQ+20314159");
/// assert_eq!(EnvelopeId::from_wire(b"QQ+20314159")?, id);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EnvelopeId<'a> {
    text: XText<'a>,
}

impl<'a> EnvelopeId<'a> {
    /// The maximum length of the wire form in octets.
    pub const MAX: usize = 100;

    /// Creates an identifier from plain text. It is encoded when it is written.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::EnvelopeId`] if the text is empty, too long, or not
    /// printable ASCII.
    pub fn new(text: &'a str) -> Result<Self, Invalid> {
        Self::checked(XText::plain(text.as_bytes()))
    }

    /// Parses the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::EnvelopeId`] if the octets are not xtext of printable
    /// ASCII, or are empty or too long.
    ///
    /// ```
    /// use smtp_machine::command::EnvelopeId;
    ///
    /// assert!(EnvelopeId::from_wire(b"a+b").is_err());
    /// ```
    pub fn from_wire(octets: &'a [u8]) -> Result<Self, Invalid> {
        Self::checked(XText::escaped(octets))
    }

    /// Returns the identifier as xtext.
    #[must_use]
    pub const fn text(&self) -> XText<'a> {
        self.text
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.text.encode(sink)
    }

    fn checked(text: Result<XText<'a>, Invalid>) -> Result<Self, Invalid> {
        let text = printable(text, Self::MAX, ValueKind::EnvelopeId)?;
        Ok(Self { text })
    }
}

impl fmt::Display for EnvelopeId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.text, f)
    }
}

impl fmt::Debug for EnvelopeId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EnvelopeId(\"{}\")", self.text)
    }
}

/// Checks that the decoded text is printable ASCII, and the length of the wire form.
fn printable(
    text: Result<XText<'_>, Invalid>,
    longest: usize,
    what: ValueKind,
) -> Result<XText<'_>, Invalid> {
    let text = text.map_err(|error| Invalid::new(what, error.at()))?;
    if let Some(at) = text.decode().position(|octet| !octet.is_ascii()) {
        return Err(Invalid::new(what, at));
    }
    match text.wire_len() {
        0 => Err(Invalid::new(what, 0)),
        len if len > longest => Err(Invalid::new(what, longest)),
        _ => Ok(text),
    }
}

parameter_value!(EnvelopeId<'a>, |value| Self::from_wire(value).ok());

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn identifiers_end_at_100_octets_of_the_wire() {
        let text = "x".repeat(101);
        assert!(EnvelopeId::new(&text[..100]).is_ok());
        assert!(EnvelopeId::new(&text).is_err());
        assert!(EnvelopeId::new(&"=".repeat(34)).is_err());
        assert!(EnvelopeId::from_wire(b"").is_err());
        assert!(EnvelopeId::new("\u{e9}").is_err());
    }

    proptest! {
        #[test]
        fn identifiers_survive_the_wire(text in "[ -~]{1,30}") {
            let id = EnvelopeId::new(&text).unwrap();
            let wire = id.to_string();
            prop_assert_eq!(EnvelopeId::from_wire(wire.as_bytes()).unwrap(), id);
        }

        #[test]
        fn what_is_read_is_safe_to_write(octets: Vec<u8>) {
            if let Ok(id) = EnvelopeId::from_wire(&octets) {
                prop_assert!(id.to_string().bytes().all(|octet| octet.is_ascii_graphic()));
            }
        }
    }
}
