//! The transfer encodings of MIME, decoded into memory of the caller (RFC 2045 6.7, 6.8).
//!
//! Decoding is as lenient as in deployed readers: octets outside the encoding are skipped (base64) or kept
//! (quoted-printable). No input is an error, and the work is linear in its size.

use crate::wire::{Sink, SinkFull};

/// The encoding of the body of a part (RFC 2045 6.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::bounce) enum Encoding {
    /// 7bit, 8bit or binary.
    Identity,
    QuotedPrintable,
    Base64,
    /// An encoding that no RFC of MIME defines.
    Unknown,
}

impl Encoding {
    /// Parses the value of Content-Transfer-Encoding.
    pub(in crate::bounce) fn parse(value: &[u8]) -> Self {
        let end = value.iter().position(|octet| matches!(octet, b';' | b'(' | b' ' | b'\t'));
        let word = value.get(..end.unwrap_or(value.len())).unwrap_or_default().trim_ascii();
        let is = |name: &str| word.eq_ignore_ascii_case(name.as_bytes());
        match word {
            _ if is("7bit") || is("8bit") || is("binary") || word.is_empty() => Self::Identity,
            _ if is("quoted-printable") => Self::QuotedPrintable,
            _ if is("base64") => Self::Base64,
            _ => Self::Unknown,
        }
    }
}

/// Memory of the caller, filled from its start.
pub(in crate::bounce) struct Filled<'s> {
    memory: &'s mut [u8],
    len: usize,
}

impl<'s> Filled<'s> {
    pub(in crate::bounce) const fn new(memory: &'s mut [u8]) -> Self {
        Self { memory, len: 0 }
    }

    /// Returns the whole memory.
    pub(in crate::bounce) const fn into_inner(self) -> &'s mut [u8] {
        self.memory
    }

    pub(in crate::bounce) const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns the filled part.
    pub(in crate::bounce) fn into_filled(self) -> &'s mut [u8] {
        self.memory.get_mut(..self.len).unwrap_or_default()
    }

    /// Returns the filled part, and the rest.
    pub(in crate::bounce) fn split(self) -> (&'s [u8], &'s mut [u8]) {
        let (filled, left) = self.memory.split_at_mut_checked(self.len).unwrap_or_default();
        (filled, left)
    }
}

impl Sink for Filled<'_> {
    /// Writes as much as fits, and returns an error if that was not all.
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        let space = self.memory.get_mut(self.len..).unwrap_or_default();
        let taken = space.len().min(octets.len());
        for (place, octet) in space.iter_mut().zip(octets) {
            *place = *octet;
        }
        self.len = self.len.saturating_add(taken);
        if taken < octets.len() { Err(SinkFull) } else { Ok(()) }
    }
}

/// Decodes `body`. A body in an encoding outside RFC 2045 is copied.
pub(in crate::bounce) fn decode(
    encoding: Encoding,
    body: &[u8],
    sink: &mut impl Sink,
) -> Result<(), SinkFull> {
    match encoding {
        Encoding::Base64 => base64(body, sink),
        Encoding::QuotedPrintable => quoted_printable(body, sink),
        Encoding::Identity | Encoding::Unknown => sink.put(body),
    }
}

/// Skips octets outside the alphabet, including line endings. `=` ends the data (RFC 2045 6.8).
fn base64(body: &[u8], sink: &mut impl Sink) -> Result<(), SinkFull> {
    let (mut bits, mut count) = (0_u32, 0_u32);
    for octet in body {
        let value = match octet {
            b'A'..=b'Z' => octet.wrapping_sub(b'A'),
            b'a'..=b'z' => octet.wrapping_sub(b'a' - 26),
            b'0'..=b'9' => octet.wrapping_add(52 - b'0'),
            b'+' => 62,
            b'/' => 63,
            b'=' => break,
            _ => continue,
        };
        bits = bits.wrapping_shl(6) | u32::from(value);
        count = count.saturating_add(1);
        if count == 4 {
            let [_, first, second, third] = bits.to_be_bytes();
            sink.put(&[first, second, third])?;
            (bits, count) = (0, 0);
        }
    }
    // A last quantum of two or three characters has one or two octets, one of a single character has none.
    let [_, first, second, _] =
        bits.wrapping_shl(6_u32.saturating_mul(4_u32.saturating_sub(count))).to_be_bytes();
    match count {
        2 => sink.put(&[first]),
        3 => sink.put(&[first, second]),
        _ => Ok(()),
    }
}

/// Drops white space at the end of a line, and joins a line that ends with `=` to the next one (RFC 2045 6.7,
/// rules 3 and 5). Keeps a `=` that begins no escape.
fn quoted_printable(body: &[u8], sink: &mut impl Sink) -> Result<(), SinkFull> {
    let mut rest = body;
    while !rest.is_empty() {
        let len = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at.saturating_add(1));
        let (line, after) = rest.split_at_checked(len).unwrap_or_default();
        rest = after;
        let text = match line.strip_suffix(b"\n") {
            Some(text) => text.strip_suffix(b"\r").unwrap_or(text),
            None => line,
        };
        let end = line.get(text.len()..).unwrap_or_default();
        let text = match text.iter().rposition(|octet| !matches!(octet, b' ' | b'\t')) {
            Some(last) => text.get(..=last).unwrap_or_default(),
            None => b"",
        };
        match text.strip_suffix(b"=") {
            Some(text) => unescape(text, b'=', sink)?,
            None => {
                unescape(text, b'=', sink)?;
                sink.put(end)?;
            }
        }
    }
    Ok(())
}

/// Replaces `mark` and two hexadecimal digits by their octet.
pub(in crate::bounce) fn unescape(
    text: &[u8],
    mark: u8,
    sink: &mut impl Sink,
) -> Result<(), SinkFull> {
    let mut rest = text;
    while !rest.is_empty() {
        let plain = memchr::memchr(mark, rest).unwrap_or(rest.len());
        let (before, escaped) = rest.split_at_checked(plain).unwrap_or_default();
        sink.put(before)?;
        rest = match escaped {
            [_, high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                sink.put(&[nibble(*high) << 4 | nibble(*low)])?;
                after
            }
            [first, after @ ..] => {
                sink.put(&[*first])?;
                after
            }
            [] => escaped,
        };
    }
    Ok(())
}

const fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit.wrapping_sub(b'0'),
        b'a'..=b'f' => digit.wrapping_sub(b'a' - 10),
        _ => digit.wrapping_sub(b'A' - 10) & 15,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decoded(encoding: Encoding, body: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        decode(encoding, body, &mut out).unwrap();
        // The same into memory of exactly that length; into less, as much as fits.
        let mut memory = vec![0; out.len()];
        let mut filled = Filled::new(&mut memory);
        decode(encoding, body, &mut filled).unwrap();
        let (all, left) = filled.split();
        assert!(all == out && left.is_empty());
        if let Some((_, most)) = out.split_last() {
            let mut memory = vec![0; most.len()];
            let mut filled = Filled::new(&mut memory);
            assert_eq!(decode(encoding, body, &mut filled), Err(SinkFull));
            assert_eq!(filled.split().0, most);
        }
        out
    }

    /// The naive version: a string of bits.
    fn naive_base64(body: &[u8]) -> Vec<u8> {
        let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let data = body.split(|octet| *octet == b'=').next().unwrap();
        let values = data.iter().filter_map(|octet| alphabet.iter().position(|it| it == octet));
        let bits: String = values.map(|value| format!("{value:06b}")).collect();
        bits.as_bytes()
            .chunks_exact(8)
            .map(|bits| u8::from_str_radix(std::str::from_utf8(bits).unwrap(), 2).unwrap())
            .collect()
    }

    /// The naive version: one character at a time, with a search for each line ending and escape.
    fn naive_quoted_printable(body: &[u8]) -> Vec<u8> {
        let blanks = |from: usize| body[from..].iter().take_while(|it| b" \t".contains(it)).count();
        let line_end = |at: usize| match body.get(at..) {
            None | Some([]) => Some(0),
            Some([b'\n', ..]) => Some(1),
            Some([b'\r', b'\n', ..]) => Some(2),
            _ => None,
        };
        let (mut out, mut at) = (Vec::new(), 0);
        while at < body.len() {
            let after = at + blanks(at);
            if after > at && line_end(after).is_some() {
                at = after;
                continue;
            }
            if body[at] == b'=' {
                let after = at + 1 + blanks(at + 1);
                if let Some(len) = line_end(after) {
                    at = after + len;
                    continue;
                }
                let digits =
                    body.get(at + 1..at + 3).filter(|it| it.iter().all(u8::is_ascii_hexdigit));
                if let Some(digits) = digits {
                    out.push(u8::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).unwrap());
                    at += 3;
                    continue;
                }
            }
            out.push(body[at]);
            at += 1;
        }
        out
    }

    #[test]
    fn names_of_encodings_are_parsed_without_case() {
        for (value, encoding) in [
            (&b" 7BIT"[..], Encoding::Identity),
            (b"binary\r\n", Encoding::Identity),
            (b"", Encoding::Identity),
            (b"Quoted-Printable (all of it)", Encoding::QuotedPrintable),
            (b"base64;", Encoding::Base64),
            (b"x-uuencode", Encoding::Unknown),
        ] {
            assert_eq!(Encoding::parse(value.trim_ascii()), encoding, "{}", value.escape_ascii());
        }
    }

    #[test]
    fn soft_line_breaks_join_lines() {
        for (body, expected) in [
            ("a=\r\nb", "ab"),
            ("a= \t\r\nb", "ab"),
            ("a=\nb=", "ab"),
            ("a \t\r\nb \n", "a\r\nb\n"),
            ("a=20\r\n", "a \r\n"),
            ("=C3=a9=zz=", "é=zz"),
            ("==41", "=A"),
        ] {
            let found = decoded(Encoding::QuotedPrintable, body.as_bytes());
            assert_eq!(String::from_utf8(found).unwrap(), expected, "{body:?}");
        }
    }

    proptest! {
        #[test]
        fn base64_decodes_as_the_naive_version_does(body in "[A-Za-z0-9+/ \r\n!-]{0,60}={0,2}[A-D\r\n]{0,8}") {
            prop_assert_eq!(decoded(Encoding::Base64, body.as_bytes()), naive_base64(body.as_bytes()));
        }

        #[test]
        fn encoded_base64_decodes_to_the_same_octets(octets: Vec<u8>, width in 1_usize..80, crlf: bool) {
            use base64ct::{Base64, Encoding as _};
            let text = Base64::encode_string(&octets);
            let lines: Vec<_> = text.as_bytes().chunks(width).map(<[u8]>::to_vec).collect();
            let body = lines.join(if crlf { &b"\r\n"[..] } else { b"\n" });
            prop_assert_eq!(decoded(Encoding::Base64, &body), octets);
        }

        #[test]
        fn quoted_printable_decodes_as_the_naive_version_does(body in "([=\r\n \t]|=\r\n|=[0-9A-Fa-f]{2}|[a-dA-G0-9é])*") {
            let found = decoded(Encoding::QuotedPrintable, body.as_bytes());
            prop_assert_eq!(found, naive_quoted_printable(body.as_bytes()), "{:?}", body);
        }

        #[test]
        fn encoded_quoted_printable_decodes_to_the_same_octets(octets: Vec<u8>, width in 3_usize..76) {
            let escaped: Vec<u8> = octets.iter().flat_map(|octet| format!("={octet:02X}").into_bytes()).collect();
            let lines: Vec<_> = escaped.chunks(width / 3 * 3).map(<[u8]>::to_vec).collect();
            prop_assert_eq!(decoded(Encoding::QuotedPrintable, &lines.join(&b"=\r\n"[..])), octets);
        }
    }
}
