//! [`SaslName`]: a user name in a comma-separated message.

use core::fmt;

use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// A user name in a comma-separated message: of OAUTHBEARER (RFC 5801 4), and of SCRAM (RFC 5802 5.1).
///
/// ```text
/// saslname = 1*( value-safe-char / "=2C" / "=3D" )       ; "=2C" is ",", "=3D" is "="
/// ```
///
/// The escaped form is the one on the wire. `Display`, `Debug` and comparison use the plain form.
///
/// ```
/// use smtp_machine::sasl::SaslName;
///
/// let mut encoded = Vec::new();
/// SaslName::new("ana=x,y")?.encode(&mut encoded)?;
/// assert_eq!(encoded, b"ana=3Dx=2Cy");
///
/// let name = SaslName::from_wire("ana=3Dx=2Cy")?;
/// assert_eq!(name, "ana=x,y");
/// assert_eq!(name.to_string(), "ana=x,y");
/// assert!(SaslName::from_wire("ana=40x").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct SaslName<'a> {
    text: &'a str,
    is_escaped: bool,
}

impl<'a> SaslName<'a> {
    pub(super) const EMPTY: Self = Self { text: "", is_escaped: false };

    /// Creates a name from its plain form. It may be empty.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::InitialResponse`] at the first control character.
    pub fn new(text: &'a str) -> Result<Self, Invalid> {
        match text.is_empty() {
            true => Ok(Self::EMPTY),
            false => no_controls(text).map(|()| Self { text, is_escaped: false }),
        }
    }

    /// Parses a name in its escaped form.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::InitialResponse`] if the name is empty, and at a control character, a
    /// `,`, or a `=` that does not begin one of the two escapes.
    ///
    /// ```
    /// use smtp_machine::sasl::SaslName;
    ///
    /// assert_eq!(SaslName::from_wire("ana,x").unwrap_err().at(), 3);
    /// ```
    pub fn from_wire(text: &'a str) -> Result<Self, Invalid> {
        no_controls(text)?;
        let wrong = |at: &usize| match text.as_bytes().get(*at..) {
            Some([b',', ..]) => true,
            Some([b'=', rest @ ..]) => !matches!(rest, [b'2', b'C', ..] | [b'3', b'D', ..]),
            _ => false,
        };
        match (0..text.len()).find(wrong) {
            Some(at) => Err(Invalid::new(ValueKind::InitialResponse, at)),
            None => Ok(Self { text, is_escaped: text.contains('=') }),
        }
    }

    /// Returns the characters of the plain form.
    ///
    /// ```
    /// use smtp_machine::sasl::SaslName;
    ///
    /// assert!(SaslName::from_wire("a=2Cb")?.chars().eq(['a', ',', 'b']));
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    pub fn chars(&self) -> impl Iterator<Item = char> + Clone + 'a {
        let (mut rest, is_escaped) = (self.text.chars(), self.is_escaped);
        core::iter::from_fn(move || match rest.next() {
            Some('=') if is_escaped => {
                let digits = (rest.next(), rest.next());
                Some(if digits.0 == Some('2') { ',' } else { '=' })
            }
            other => other,
        })
    }

    /// Returns `true` if the name is empty.
    ///
    /// ```
    /// use smtp_machine::sasl::SaslName;
    ///
    /// assert!(SaslName::new("")?.is_empty());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Writes the escaped form.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        for char in self.chars() {
            match char {
                ',' => sink.put(b"=2C")?,
                '=' => sink.put(b"=3D")?,
                other => sink.put(other.encode_utf8(&mut [0; 4]).as_bytes())?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for SaslName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chars().try_for_each(|char| fmt::Write::write_char(f, char))
    }
}

impl fmt::Debug for SaslName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        self.chars().try_for_each(|char| write!(f, "{}", char.escape_debug()))?;
        f.write_str("\"")
    }
}

impl PartialEq for SaslName<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.chars().eq(other.chars())
    }
}

impl Eq for SaslName<'_> {}

impl core::hash::Hash for SaslName<'_> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.chars().for_each(|char| char.hash(state));
        // Ends the run, so that two names in a row do not hash as one longer name.
        state.write_u8(0xFF);
    }
}

impl PartialEq<str> for SaslName<'_> {
    fn eq(&self, other: &str) -> bool {
        self.chars().eq(other.chars())
    }
}

impl PartialEq<&str> for SaslName<'_> {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

/// Checks that a text is not empty and contains no control characters.
pub(super) fn no_controls(text: &str) -> Result<(), Invalid> {
    match text.bytes().position(|octet| octet.is_ascii_control()) {
        _ if text.is_empty() => Err(Invalid::new(ValueKind::InitialResponse, 0)),
        Some(at) => Err(Invalid::new(ValueKind::InitialResponse, at)),
        None => Ok(()),
    }
}
