//! The encoding xtext of parameter values (RFC 3461 4).

use core::fmt;

use crate::ascii::run::xchars;
use crate::ascii::{Escaped, class, classes_of};
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// Text that is encoded as xtext: printable ASCII in which `+`, `=` and the space become `+` and
/// two hexadecimal digits.
///
/// ```text
/// xtext   = *( xchar / hexchar )
/// xchar   = %x21-2A / %x2C-3C / %x3E-7E
/// hexchar = "+" 2HEXDIG
/// ```
///
/// The value keeps the octets that it was created from, plain or encoded; equality, decoding and
/// writing do not depend on the form. Hexadecimal digits are parsed without case and written in
/// upper case. Escapes of control characters are rejected, so nothing decodes to a CR or an LF.
///
/// ```
/// use smtp_machine::command::XText;
///
/// let text = XText::plain(b"a b+c")?;
/// assert_eq!(text.to_string(), "a+20b+2Bc");
/// assert_eq!(XText::escaped(b"a+20b+2bc")?, text);
/// assert!(text.decode().eq(*b"a b+c"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct XText<'a> {
    octets: &'a [u8],
    escaped: bool,
}

impl<'a> XText<'a> {
    /// Creates the value from plain text: printable ASCII (`%d32-126`), and UTF-8 for the mailboxes
    /// of RFC 6531.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::XText`] at the first control character, or at invalid
    /// UTF-8.
    ///
    /// ```
    /// use smtp_machine::command::XText;
    ///
    /// assert!(XText::plain(b"abc\r\nRSET").is_err());
    /// ```
    pub fn plain(octets: &'a [u8]) -> Result<Self, Invalid> {
        match crate::ascii::first_not(octets, class::PRINTABLE | class::HIGH) {
            None => utf8(octets).map(|octets| Self { octets, escaped: false }),
            Some(at) => Err(Invalid::new(ValueKind::XText, at)),
        }
    }

    /// Parses the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::XText`] at an octet that must be escaped, at a `+`
    /// without two hexadecimal digits, or at the escape of a control character.
    ///
    /// ```
    /// use smtp_machine::command::XText;
    ///
    /// assert!(XText::escaped(b"QQ314159").is_ok());
    /// assert_eq!(XText::escaped(b"a+b").unwrap_err().at(), 1);
    /// assert!(XText::escaped(b"a+0D+0A").is_err());
    /// ```
    pub fn escaped(octets: &'a [u8]) -> Result<Self, Invalid> {
        let mut rest = octets.get(xchars(octets)..).unwrap_or_default();
        if rest.is_empty() {
            return Ok(Self { octets, escaped: true });
        }
        loop {
            let at = octets.len().saturating_sub(rest.len());
            match rest {
                [] => return utf8(octets).map(|octets| Self { octets, escaped: true }),
                [b'+', high, low, after @ ..] => match hex(*high, *low) {
                    Some(octet) if octet >= b' ' && octet != 127 => rest = after,
                    _ => return Err(Invalid::new(ValueKind::XText, at)),
                },
                [octet, after @ ..] if classes_of(*octet) & (class::XCHAR | class::HIGH) != 0 => {
                    rest = after;
                }
                _ => return Err(Invalid::new(ValueKind::XText, at)),
            }
        }
    }

    /// Returns an iterator over the decoded octets.
    ///
    /// ```
    /// use smtp_machine::command::XText;
    ///
    /// let text = XText::escaped(b"e+3Dmc2@harbor.example")?;
    /// assert_eq!(text.decode().collect::<Vec<u8>>(), b"e=mc2@harbor.example");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn decode(&self) -> Decode<'a> {
        Decode { octets: self.octets, escaped: self.escaped }
    }

    /// Returns the octets that the value was created from, plain or encoded.
    pub(crate) const fn as_given(&self) -> &'a [u8] {
        self.octets
    }

    /// Returns `true` if the text is empty.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.octets.is_empty()
    }

    /// Returns `true` if the wire form is ASCII.
    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        self.octets.is_ascii()
    }

    /// Returns the length of the wire form in octets.
    ///
    /// ```
    /// use smtp_machine::command::XText;
    ///
    /// assert_eq!(XText::plain(b"a b")?.wire_len(), 5);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn wire_len(&self) -> usize {
        if self.escaped {
            return self.octets.len();
        }
        self.octets.iter().map(|octet| if is_unescaped(*octet) { 1 } else { 3_usize }).sum()
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        let mut rest = self.octets;
        while let Some(&first) = rest.first() {
            let run = rest.iter().take_while(|octet| is_unescaped(**octet)).count();
            if let Some((plain, after)) = rest.split_at_checked(run.max(1)) {
                rest = after;
                if run > 0 {
                    sink.put(plain)?;
                } else if !self.escaped {
                    sink.put(&[b'+', digit(first >> 4), digit(first & 15)])?;
                } else if let Some(([high, low], after)) = rest.split_first_chunk::<2>() {
                    sink.put(&[b'+', high.to_ascii_uppercase(), low.to_ascii_uppercase()])?;
                    rest = after;
                }
            }
        }
        Ok(())
    }
}

impl PartialEq for XText<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.decode().eq(other.decode())
    }
}

impl Eq for XText<'_> {}

impl core::hash::Hash for XText<'_> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.decode().for_each(|octet| state.write_u8(octet));
        state.write_u8(0xFF);
    }
}

impl fmt::Display for XText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.encode(&mut Formatted(f)).map_err(|SinkFull| fmt::Error)
    }
}

impl fmt::Debug for XText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("XText(\"")?;
        self.decode().try_for_each(|octet| write!(f, "{}", Escaped(&[octet])))?;
        f.write_str("\")")
    }
}

/// An iterator over the decoded octets of an [`XText`].
///
/// ```
/// use smtp_machine::command::XText;
///
/// let mut octets = XText::escaped(b"+2Bx")?.decode();
/// assert_eq!((octets.next(), octets.next(), octets.next()), (Some(b'+'), Some(b'x'), None));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Decode<'a> {
    octets: &'a [u8],
    escaped: bool,
}

impl Iterator for Decode<'_> {
    type Item = u8;

    #[inline]
    fn next(&mut self) -> Option<u8> {
        let (octet, rest) = match self.octets {
            [b'+', high, low, rest @ ..] if self.escaped => (hex(*high, *low)?, rest),
            [octet, rest @ ..] => (*octet, rest),
            [] => return None,
        };
        self.octets = rest;
        Some(octet)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.octets.len().div_ceil(3), Some(self.octets.len()))
    }
}

impl core::iter::FusedIterator for Decode<'_> {}

/// A formatter as a sink of the wire form. Each piece is UTF-8.
pub(crate) struct Formatted<'a, 'b>(pub(crate) &'a mut fmt::Formatter<'b>);

impl Sink for Formatted<'_, '_> {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        let text = core::str::from_utf8(octets).map_err(|_| SinkFull)?;
        self.0.write_str(text).map_err(|_| SinkFull)
    }
}

fn utf8(octets: &[u8]) -> Result<&[u8], Invalid> {
    if octets.is_ascii() {
        return Ok(octets);
    }
    match core::str::from_utf8(octets) {
        Ok(_) => Ok(octets),
        Err(error) => Err(Invalid::new(ValueKind::XText, error.valid_up_to())),
    }
}

/// Returns `true` if `octet` is not escaped on the wire.
const fn is_unescaped(octet: u8) -> bool {
    classes_of(octet) & (class::XCHAR | class::HIGH) != 0
}

const fn hex(high: u8, low: u8) -> Option<u8> {
    match (nibble(high), nibble(low)) {
        (Some(high), Some(low)) => Some(high << 4 | low),
        _ => None,
    }
}

pub(crate) const fn nibble(octet: u8) -> Option<u8> {
    match octet {
        b'0'..=b'9' => Some(octet.wrapping_sub(b'0')),
        b'A'..=b'F' => Some(octet.wrapping_sub(b'A' - 10)),
        b'a'..=b'f' => Some(octet.wrapping_sub(b'a' - 10)),
        _ => None,
    }
}

const fn digit(nibble: u8) -> u8 {
    match nibble {
        0..=9 => b'0'.wrapping_add(nibble),
        _ => (b'A' - 10).wrapping_add(nibble),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Decodes the escapes octet by octet.
    fn naive(wire: &[u8]) -> Option<Vec<u8>> {
        core::str::from_utf8(wire).ok()?;
        let mut out = Vec::new();
        let mut at = 0;
        while at < wire.len() {
            if wire[at] == b'+' {
                let digits = core::str::from_utf8(wire.get(at + 1..at + 3)?).ok()?;
                if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                    return None;
                }
                let octet = u8::from_str_radix(digits, 16).ok()?;
                if octet.is_ascii_control() {
                    return None;
                }
                out.push(octet);
                at += 3;
            } else {
                if wire[at] <= 32 || wire[at] == 127 || wire[at] == b'=' {
                    return None;
                }
                out.push(wire[at]);
                at += 1;
            }
        }
        Some(out)
    }

    #[test]
    fn lower_case_digits_are_read_and_not_written() {
        assert_eq!(XText::escaped(b"a+2bb+3d").unwrap().to_string(), "a+2Bb+3D");
    }

    proptest! {
        #[test]
        fn escapes_are_read_as_the_naive_version_reads_them(wire in "[a-c+=0-9A-F \u{e9}\r]{0,12}") {
            let found = XText::escaped(wire.as_bytes()).ok();
            prop_assert_eq!(found.map(|text| text.decode().collect()), naive(wire.as_bytes()));
        }

        #[test]
        fn plain_text_survives_the_wire(text in "[ -~\u{80}-\u{fff}]{0,40}") {
            if let Ok(plain) = XText::plain(text.as_bytes()) {
                let mut wire = Vec::new();
                plain.encode(&mut wire).unwrap();
                prop_assert_eq!(wire.len(), plain.wire_len());
                let back = XText::escaped(&wire).unwrap();
                prop_assert_eq!(back, plain);
                let text_again = back.to_string();
                prop_assert_eq!(text_again.as_bytes(), &wire);
                prop_assert!(back.decode().eq(text.bytes()));
            }
        }

        #[test]
        fn nothing_decodes_to_a_control_character(octets: Vec<u8>) {
            for text in [XText::plain(&octets), XText::escaped(&octets)].into_iter().flatten() {
                prop_assert!(!text.decode().any(|octet| octet.is_ascii_control()));
            }
        }
    }
}
