//! Addresses of type `utf-8`, and their encoded forms (RFC 6533 3).

use core::fmt;

use super::OriginalRecipient;
use super::xtext::{Formatted, nibble};
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// An address of type `utf-8`, as ORCPT and the fields of a report carry it (RFC 6533 3).
///
/// ```text
/// utf-8-enc-addr      = utf-8-addr-xtext / utf-8-addr-unitext / utf-8-address
/// utf-8-addr-xtext    = 1*( QCHAR / EmbeddedUnicodeChar )     ; ASCII only
/// utf-8-addr-unitext  = 1*( QUCHAR / EmbeddedUnicodeChar )    ; with SMTPUTF8
/// utf-8-address       = Mailbox                               ; of RFC 6531
/// QCHAR               = %x21-2A / %x2C-3C / %x3E-5B / %x5D-7E ; no "+", "=" or "\"
/// QUCHAR              = QCHAR / UTF8-2 / UTF8-3 / UTF8-4
/// EmbeddedUnicodeChar = %x5C.78 "{" HEXPOINT "}"              ; \x{431}
/// HEXPOINT            = two to six digits: a character that is not a QCHAR,
///                       without leading zeros beyond two digits, no surrogate
/// ```
///
/// The value keeps the text that it was created from, plain or escaped; equality, decoding and
/// writing do not depend on the form. Each character has exactly one escape: an escape of a
/// `QCHAR`, with leading zeros or of a surrogate is rejected. Escapes of ASCII control characters
/// are also rejected: `HEXPOINT` permits them, but a mailbox must not hold them. Hexadecimal digits
/// are parsed without case and written in upper case.
///
/// `Display` writes the ASCII form.
///
/// ```
/// use smtp_machine::command::Utf8Address;
///
/// let plain = Utf8Address::plain("д+x@сад.example")?;
/// assert_eq!(plain.to_string(), "\\x{434}\\x{2B}x@\\x{441}\\x{430}\\x{434}.example");
/// let escaped = Utf8Address::escaped("д\\x{2b}x@сад.example".as_bytes())?;
/// assert_eq!(escaped, plain);
/// assert!(escaped.decode().eq("д+x@сад.example".chars()));
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy)]
pub struct Utf8Address<'a> {
    text: &'a str,
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Plain,
    Escaped,
    /// Escaped, and folded between characters as in the field of a report.
    Folded,
}

impl<'a> Utf8Address<'a> {
    /// Creates an address from plain text.
    ///
    /// The text is not checked against the grammar of mailboxes, because a server relays an ORCPT
    /// unchanged.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::OriginalRecipient`] at the first ASCII control
    /// character, or if the text is empty.
    pub fn plain(text: &'a str) -> Result<Self, Invalid> {
        match text.bytes().position(|octet| octet.is_ascii_control()) {
            None if text.is_empty() => Err(wrong(0)),
            None => Ok(Self { text, form: Form::Plain }),
            Some(at) => Err(wrong(at)),
        }
    }

    /// Parses the `utf-8-addr-xtext` or `utf-8-addr-unitext` form.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::OriginalRecipient`] at invalid UTF-8, at a character
    /// that must be escaped, at an escape that is not the one of its character, or if the octets
    /// are empty.
    ///
    /// ```
    /// use smtp_machine::command::Utf8Address;
    ///
    /// for (octets, at) in [
    ///     (&b"a+b"[..], 1),       // "+" is escaped
    ///     (b"a\\x{0431}", 1),     // leading zero
    ///     (b"\\x{41}", 0),        // "A" needs no escape
    ///     (b"\\x{D800}", 0),      // a surrogate
    ///     (b"\\x{0D}\\x{0A}", 0), // control characters
    /// ] {
    ///     assert_eq!(Utf8Address::escaped(octets).unwrap_err().at(), at);
    /// }
    /// ```
    pub fn escaped(octets: &'a [u8]) -> Result<Self, Invalid> {
        Self::in_form(octets, Form::Escaped)
    }

    /// Parses the same from a field, where it may be folded: no form contains white space.
    pub(crate) fn folded(octets: &'a [u8]) -> Result<Self, Invalid> {
        Self::in_form(octets, Form::Folded)
    }

    fn in_form(octets: &'a [u8], form: Form) -> Result<Self, Invalid> {
        let text = core::str::from_utf8(octets).map_err(|error| wrong(error.valid_up_to()))?;
        let mut rest = text;
        if rest.is_empty() {
            return Err(wrong(0));
        }
        while !rest.is_empty() {
            rest = unfolded(rest, form);
            let at = octets.len().saturating_sub(rest.len());
            rest = match escape(rest) {
                Some((_, after)) => after,
                None => {
                    let mut chars = rest.chars();
                    match chars.next() {
                        Some(char) if is_plain(char) || !char.is_ascii() => chars.as_str(),
                        _ => return Err(wrong(at)),
                    }
                }
            };
        }
        Ok(Self { text, form })
    }

    /// Returns an iterator over the characters of the address.
    pub fn decode(&self) -> impl Iterator<Item = char> + Clone + use<'a> {
        Decode { rest: self.text, form: self.form }
    }

    /// Writes the `utf-8-addr-xtext` form, which is ASCII. It is valid in ORCPT for every server,
    /// and in `message/delivery-status`.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    ///
    /// ```
    /// use smtp_machine::command::{OriginalRecipient, Utf8Address};
    ///
    /// let mut wire = Vec::new();
    /// Utf8Address::plain("борис@гавань.example")?.encode(&mut wire)?;
    /// let orcpt = OriginalRecipient::new("utf-8", std::str::from_utf8(&wire)?)?;
    /// assert!(orcpt.is_ascii() && orcpt.to_string().starts_with("utf-8;\\x{431}"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.decode().try_for_each(|char| put_char(char, false, sink))
    }

    /// Writes the `utf-8-addr-unitext` form. It is valid in ORCPT for a server with SMTPUTF8.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    ///
    /// ```
    /// use smtp_machine::command::Utf8Address;
    ///
    /// let mut wire = Vec::new();
    /// Utf8Address::plain("д+x@сад.example")?.encode_unitext(&mut wire)?;
    /// assert_eq!(wire, "д\\x{2B}x@сад.example".as_bytes());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn encode_unitext(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.decode().try_for_each(|char| put_char(char, true, sink))
    }
}

impl<'a> OriginalRecipient<'a> {
    /// Returns the address if it is of type `utf-8` and in one of its forms (RFC 6533 3).
    ///
    /// ```
    /// use smtp_machine::command::{OriginalRecipient, Utf8Address};
    ///
    /// let orcpt = OriginalRecipient::from_wire(b"utf-8;\\x{434}@a.example")?;
    /// assert_eq!(orcpt.utf8_address(), Some(Utf8Address::plain("д@a.example")?));
    /// assert!(OriginalRecipient::from_wire(b"rfc822;d@a.example")?.utf8_address().is_none());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn utf8_address(&self) -> Option<Utf8Address<'a>> {
        let is_utf8 = self.addr_type().eq_ignore_ascii_case("utf-8");
        // No form holds a `+` or an `=`, so a value that xtext escapes has none of them.
        Utf8Address::escaped(self.address().as_given()).ok().filter(|_| is_utf8)
    }
}

#[derive(Clone)]
struct Decode<'a> {
    rest: &'a str,
    form: Form,
}

impl Iterator for Decode<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        self.rest = unfolded(self.rest, self.form);
        if let Some((char, after)) = escape(self.rest).filter(|_| self.form != Form::Plain) {
            self.rest = after;
            return Some(char);
        }
        let mut chars = self.rest.chars();
        let next = chars.next();
        self.rest = chars.as_str();
        next
    }
}

/// Skips a fold at the start of a folded address, before one more character: CRLF or LF, and white space.
fn unfolded(text: &str, form: Form) -> &str {
    let after = text.strip_prefix("\r\n").or_else(|| text.strip_prefix('\n'));
    match after.filter(|_| form == Form::Folded) {
        Some(after) if after.starts_with([' ', '\t']) => after.trim_start_matches([' ', '\t']),
        _ => text,
    }
}

/// Parses the escape at the start, and returns its character and what follows it.
fn escape(text: &str) -> Option<(char, &str)> {
    let digits = text.strip_prefix("\\x{")?;
    // At most six digits and the brace are read, so that the work is linear for a text of open
    // braces.
    let len = digits.bytes().take(7).position(|octet| octet == b'}')?;
    let (digits, after) = digits.split_at_checked(len)?;
    let code = digits
        .bytes()
        .try_fold(0_u32, |code, octet| Some(code.wrapping_shl(4) | u32::from(nibble(octet)?)))?;
    let char = char::from_u32(code)?;
    let is_canonical =
        digits.len() == digits_of(code) && !is_plain(char) && !char.is_ascii_control();
    is_canonical.then_some((char, after.strip_prefix('}')?))
}

/// Returns the number of digits of an escape, which is at least two.
fn digits_of(code: u32) -> usize {
    let digits = code.checked_ilog(16).unwrap_or(0).saturating_add(1).max(2);
    usize::try_from(digits).unwrap_or(2)
}

/// Returns `true` if the character is a `QCHAR`.
const fn is_plain(char: char) -> bool {
    char.is_ascii_graphic() && !matches!(char, '+' | '=' | '\\')
}

/// Writes a character in the ASCII form, or in the form with UTF-8.
pub(crate) fn put_char(char: char, utf8: bool, sink: &mut impl Sink) -> Result<(), SinkFull> {
    match is_plain(char) || utf8 && !char.is_ascii() {
        true => sink.put(char.encode_utf8(&mut [0; 4]).as_bytes()),
        false => put_escape(char, sink),
    }
}

/// Writes a character as an `EmbeddedUnicodeChar`, which has at most ten octets.
pub(crate) fn put_escape(char: char, sink: &mut impl Sink) -> Result<(), SinkFull> {
    let code = u32::from(char);
    let mut escape = *b"\\x{......}";
    let digits = digits_of(code);
    let places = (0..u32::try_from(digits).unwrap_or(2)).rev();
    let end = digits.saturating_add(3);
    for (octet, place) in escape.iter_mut().skip(3).zip(places) {
        let digit = code.checked_shr(place.saturating_mul(4)).unwrap_or(0) % 16;
        *octet = *b"0123456789ABCDEF".get(digit as usize).unwrap_or(&b'0');
    }
    if let Some(last) = escape.get_mut(end) {
        *last = b'}';
    }
    sink.put(escape.get(..=end).unwrap_or_default())
}

const fn wrong(at: usize) -> Invalid {
    Invalid::new(ValueKind::OriginalRecipient, at)
}

impl PartialEq for Utf8Address<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.decode().eq(other.decode())
    }
}

impl Eq for Utf8Address<'_> {}

impl core::hash::Hash for Utf8Address<'_> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.decode().for_each(|char| state.write_u32(char.into()));
        state.write_u8(0xFF);
    }
}

impl fmt::Display for Utf8Address<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.encode(&mut Formatted(f)).map_err(|SinkFull| fmt::Error)
    }
}

impl fmt::Debug for Utf8Address<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Utf8Address({self})")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Returns `true` if `digits` match one of the forms of `HEXPOINT` in the ABNF.
    fn is_hexpoint(digits: &str) -> bool {
        let upper = digits.to_ascii_uppercase();
        let digits: Vec<char> = upper.chars().collect();
        let hex = |char: char| char.is_ascii_hexdigit();
        let not_zero = |char: char| hex(char) && char != '0';
        match digits[..] {
            ['0' | '1', '1'..='9'] => true,
            ['1', '0'] | ['2', '0'] | ['2', 'B'] | ['3', 'D'] | ['7', 'F'] | ['5', 'C'] => true,
            ['8' | '9' | 'A'..='F', low] => hex(low),
            [first, b, c] => not_zero(first) && hex(b) && hex(c),
            ['D', second, c, d] => ('0'..='7').contains(&second) && hex(c) && hex(d),
            [first, b, c, d] => not_zero(first) && hex(b) && hex(c) && hex(d),
            [first, b, c, d, e] => not_zero(first) && [b, c, d, e].into_iter().all(hex),
            ['1', '0', c, d, e, f] => [c, d, e, f].into_iter().all(hex),
            _ => false,
        }
    }

    /// Parses each escape separately, and compares it with the ABNF.
    fn naive(text: &str) -> Option<String> {
        let (mut out, mut rest) = (String::new(), text);
        while let Some(first) = rest.chars().next() {
            if let Some(after) = rest.strip_prefix("\\x{") {
                let (digits, after) = after.split_once('}')?;
                let char = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
                if !is_hexpoint(digits) || char.is_ascii_control() {
                    return None;
                }
                out.push(char);
                rest = after;
            } else {
                if first <= ' ' || ['+', '=', '\\', '\x7F'].contains(&first) {
                    return None;
                }
                out.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
        (!out.is_empty()).then_some(out)
    }

    fn decoded(text: &str) -> Option<String> {
        Utf8Address::escaped(text.as_bytes()).ok().map(|address| address.decode().collect())
    }

    #[test]
    fn each_code_point_has_the_one_escape_of_the_abnf() {
        let ranges = [
            0..0x1010,
            0xD7F0..0xE010,
            0xFFF0..0x1_0010,
            0xF_FFF0..0x10_0010,
            0x10_FFF0..0x11_0010,
        ];
        for code in ranges.into_iter().flatten() {
            for width in 1..=7 {
                for digits in [format!("{code:0width$X}"), format!("{code:0width$x}")] {
                    let text = format!("\\x{{{digits}}}");
                    assert_eq!(decoded(&text), naive(&text), "{text}");
                    let is_written = char::from_u32(code).is_some_and(|char| {
                        Utf8Address::plain(char.encode_utf8(&mut [0; 4]))
                            .is_ok_and(|it| it.to_string() == text)
                    });
                    assert!(!is_written || is_hexpoint(&digits), "{text}");
                }
            }
        }
    }

    #[test]
    fn control_characters_are_refused_in_each_form() {
        for code in (0_u8..32).chain([127]) {
            assert!(Utf8Address::escaped(format!("\\x{{{code:02X}}}").as_bytes()).is_err());
            assert!(Utf8Address::escaped(&[b'a', code]).is_err());
            assert_eq!(Utf8Address::plain(&format!("a{}", char::from(code))).unwrap_err().at(), 1);
        }
        assert!(Utf8Address::escaped(b"\xFF").is_err() && Utf8Address::escaped(b"").is_err());
        assert!(Utf8Address::plain("").is_err());
    }

    proptest! {
        #[test]
        fn escapes_are_read_as_the_naive_version_reads_them(
            text in r"(\\x\{[0-9a-fA-F]{0,7}\}|[ -~é火]|\\x\{?|\PC){0,8}",
        ) {
            prop_assert_eq!(decoded(&text), naive(&text));
        }

        #[test]
        fn any_address_survives_both_forms(text in r"(\PC|[+=\\ x{}]|[\u{80}-\u{10FFFF}]){1,40}") {
            let Ok(plain) = Utf8Address::plain(&text) else { return Ok(()) };
            let (mut xtext, mut unitext) = (Vec::new(), Vec::new());
            plain.encode(&mut xtext).unwrap();
            plain.encode_unitext(&mut unitext).unwrap();
            prop_assert!(xtext.iter().all(u8::is_ascii_graphic));
            for wire in [&xtext, &unitext] {
                let back = Utf8Address::escaped(wire).unwrap();
                prop_assert_eq!(back, plain);
                prop_assert!(back.decode().eq(text.chars()));
                let (mut again, mut again_unitext) = (Vec::new(), Vec::new());
                back.encode(&mut again).unwrap();
                back.encode_unitext(&mut again_unitext).unwrap();
                prop_assert!(again == xtext && again_unitext == unitext);
                // ORCPT carries it without an escape of xtext.
                let orcpt = [b"utf-8;", &wire[..]].concat();
                if let Ok(orcpt) = OriginalRecipient::from_wire(&orcpt) {
                    prop_assert_eq!(orcpt.utf8_address(), Some(plain));
                }
            }
        }

        #[test]
        fn any_octets_are_read_or_refused(octets: Vec<u8>) {
            if let Ok(address) = Utf8Address::escaped(&octets) {
                prop_assert!(!address.decode().any(|char| char.is_ascii_control()));
            }
        }
    }
}
