//! [`Fields`]: the members of a JSON object, without memory. Strict (RFC 8259), except that duplicate names are lent as
//! they come, and that numbers are lent as their text.

/// A value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    /// The octets between the quotation marks, with escapes.
    Text(&'a [u8]),
    /// The octets of an object, with its braces.
    Object(&'a [u8]),
    /// The octets of an array, with its brackets.
    Array(&'a [u8]),
    /// The octets of a number, or `true`, `false` or `null`.
    Other(&'a [u8]),
}

/// An iterator over the members of an object: their names, with escapes, and their values. An item `None` is an error
/// of syntax, and the last.
pub(crate) struct Fields<'a> {
    rest: Scanner<'a>,
    state: State,
}

#[derive(PartialEq)]
enum State {
    First,
    Next,
    Ended,
}

impl<'a> Fields<'a> {
    /// The members of the object that is the whole of `octets`.
    pub(crate) fn new(octets: &'a [u8]) -> Self {
        Self { rest: Scanner { octets }, state: State::First }
    }

    fn member(&mut self) -> Option<Option<(&'a [u8], Value<'a>)>> {
        let scanner = &mut self.rest;
        if self.state == State::First {
            scanner.skip_space();
            scanner.expect(b'{')?;
            scanner.skip_space();
            if scanner.take(b'}') {
                return scanner.ended().then_some(None);
            }
        } else {
            scanner.skip_space();
            if scanner.take(b'}') {
                return scanner.ended().then_some(None);
            }
            scanner.expect(b',')?;
            scanner.skip_space();
        }
        self.state = State::Next;
        let name = scanner.text()?;
        scanner.skip_space();
        scanner.expect(b':')?;
        Some(Some((name, scanner.value(0)?)))
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Option<(&'a [u8], Value<'a>)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.state == State::Ended {
            return None;
        }
        let member = self.member();
        if !matches!(member, Some(Some(_))) {
            self.state = State::Ended;
        }
        match member {
            Some(Some(field)) => Some(Some(field)),
            Some(None) => None,
            None => Some(None),
        }
    }
}

/// Returns the first value of an array that is a text.
pub(crate) fn first_text(array: &[u8]) -> Option<&[u8]> {
    let mut scanner = Scanner { octets: array };
    scanner.expect(b'[')?;
    scanner.skip_space();
    scanner.text()
}

/// Appends the octets that the escapes of a text mean to `to`. A surrogate without its pair becomes U+FFFD.
pub(crate) fn unescape(text: &[u8], to: &mut Vec<u8>) {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'\\', rest) {
        let (plain, escape) = rest.split_at(at);
        to.extend_from_slice(plain);
        rest = escape.get(2..).unwrap_or_default();
        match escape.get(1) {
            Some(b'n') => to.push(b'\n'),
            Some(b'r') => to.push(b'\r'),
            Some(b't') => to.push(b'\t'),
            Some(b'b') => to.push(8),
            Some(b'f') => to.push(12),
            Some(b'u') => {
                let (char, length) = unicode(rest);
                rest = rest.get(length..).unwrap_or_default();
                to.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
            }
            Some(octet) => to.push(*octet),
            None => {}
        }
    }
    to.extend_from_slice(rest);
}

/// Returns the character after `\u`, and the length of its digits, with those of the second surrogate.
fn unicode(rest: &[u8]) -> (char, usize) {
    let unit = |at: usize| {
        let digits = std::str::from_utf8(rest.get(at..at.checked_add(4)?)?).ok()?;
        u32::from_str_radix(digits, 16).ok()
    };
    let Some(first) = unit(0) else { return (char::REPLACEMENT_CHARACTER, 0) };
    if let Some(char) = char::from_u32(first) {
        return (char, 4);
    }
    let second =
        unit(6).filter(|low| rest.get(4..6) == Some(b"\\u") && (0xdc00..0xe000).contains(low));
    let pair = second.filter(|_| first < 0xdc00).and_then(|low| {
        char::from_u32(0x10000_u32.checked_add((first - 0xd800) << 10)?.checked_add(low - 0xdc00)?)
    });
    pair.map_or((char::REPLACEMENT_CHARACTER, 4), |char| (char, 10))
}

/// The depth of nested values. A deeper value is an error.
const MAX_DEPTH: usize = 64;

struct Scanner<'a> {
    octets: &'a [u8],
}

impl<'a> Scanner<'a> {
    fn skip_space(&mut self) {
        let space = |octet: &&u8| matches!(octet, b' ' | b'\t' | b'\n' | b'\r');
        let count = self.octets.iter().take_while(space).count();
        self.octets = self.octets.get(count..).unwrap_or_default();
    }

    fn take(&mut self, octet: u8) -> bool {
        match self.octets.split_first() {
            Some((first, rest)) if *first == octet => {
                self.octets = rest;
                true
            }
            _ => false,
        }
    }

    fn expect(&mut self, octet: u8) -> Option<()> {
        self.take(octet).then_some(())
    }

    fn ended(&mut self) -> bool {
        self.skip_space();
        self.octets.is_empty()
    }

    /// Returns the octets of a text.
    fn text(&mut self) -> Option<&'a [u8]> {
        self.expect(b'"')?;
        let whole = self.octets;
        let mut at = 0_usize;
        loop {
            let octet = *whole.get(at)?;
            match octet {
                b'"' => {
                    self.octets = whole.get(at.checked_add(1)?..)?;
                    return whole.get(..at);
                }
                b'\\' => {
                    let length = match whole.get(at.checked_add(1)?)? {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => 2,
                        b'u' => {
                            let digits = whole.get(at.checked_add(2)?..at.checked_add(6)?)?;
                            digits.iter().all(u8::is_ascii_hexdigit).then_some(6)?
                        }
                        _ => return None,
                    };
                    at = at.checked_add(length)?;
                }
                0..=0x1f => return None,
                _ => at = at.checked_add(1)?,
            }
        }
    }

    fn value(&mut self, depth: usize) -> Option<Value<'a>> {
        self.skip_space();
        let whole = self.octets;
        let lent = |rest: &[u8]| whole.get(..whole.len().checked_sub(rest.len())?);
        match whole.first()? {
            b'"' => self.text().map(Value::Text),
            b'{' => {
                self.container(b'}', depth)?;
                lent(self.octets).map(Value::Object)
            }
            b'[' => {
                self.container(b']', depth)?;
                lent(self.octets).map(Value::Array)
            }
            _ => {
                let part = |octet: &&u8| {
                    octet.is_ascii_alphanumeric() || matches!(octet, b'+' | b'-' | b'.')
                };
                let (word, rest) = whole.split_at_checked(whole.iter().take_while(part).count())?;
                self.octets = rest;
                (matches!(word, b"true" | b"false" | b"null") || is_number(word))
                    .then_some(Value::Other(word))
            }
        }
    }

    /// Skips an object or an array.
    fn container(&mut self, end: u8, depth: usize) -> Option<()> {
        if depth == MAX_DEPTH {
            return None;
        }
        self.octets = self.octets.get(1..)?;
        self.skip_space();
        if self.take(end) {
            return Some(());
        }
        loop {
            self.skip_space();
            if end == b'}' {
                self.text()?;
                self.skip_space();
                self.expect(b':')?;
            }
            self.value(depth.checked_add(1)?)?;
            self.skip_space();
            if self.take(end) {
                return Some(());
            }
            self.expect(b',')?;
        }
    }
}

/// `-`, an integer without leading zeros, a fraction, an exponent.
fn is_number(word: &[u8]) -> bool {
    let digits = |text: &'_ [u8]| text.iter().take_while(|octet| octet.is_ascii_digit()).count();
    let rest = word.strip_prefix(b"-").unwrap_or(word);
    let integer = digits(rest);
    if integer == 0 || (integer > 1 && rest.first() == Some(&b'0')) {
        return false;
    }
    let mut rest = rest.get(integer..).unwrap_or_default();
    if let Some(fraction) = rest.strip_prefix(b".") {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = fraction.get(count..).unwrap_or_default();
    }
    if let Some(exponent) = rest.strip_prefix(b"e").or_else(|| rest.strip_prefix(b"E")) {
        let exponent =
            exponent.strip_prefix(b"+").or_else(|| exponent.strip_prefix(b"-")).unwrap_or(exponent);
        let count = digits(exponent);
        return count > 0 && count == exponent.len();
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    /// Returns the members as serde_json reads them, or `None` if `octets` are no object.
    fn by_serde(octets: &[u8]) -> Option<Vec<(String, serde_json::Value)>> {
        match serde_json::from_slice(octets).ok()? {
            serde_json::Value::Object(map) => Some(map.into_iter().collect()),
            _ => None,
        }
    }

    fn by_scanner(octets: &[u8]) -> Option<Vec<(String, serde_json::Value)>> {
        let text = |octets: &[u8]| {
            let mut plain = Vec::new();
            unescape(octets, &mut plain);
            String::from_utf8(plain).ok()
        };
        let mut members: Vec<(String, serde_json::Value)> = Vec::new();
        for field in Fields::new(octets) {
            let (name, value) = field?;
            let name = text(name)?;
            let value = match value {
                Value::Text(value) => text(value)?.into(),
                Value::Object(value) | Value::Array(value) | Value::Other(value) => {
                    serde_json::from_slice(value).ok()?
                }
            };
            members.retain(|(known, _)| *known != name);
            members.push((name, value));
        }
        members.sort_by(|a, b| a.0.cmp(&b.0));
        Some(members)
    }

    #[test]
    fn objects_are_read_as_serde_json_reads_them() {
        let mut random = Random::new(7);
        let pieces: [&[u8]; 30] = [
            b"{",
            b"}",
            b"[",
            b"]",
            b",",
            b":",
            b"\"",
            b"\"a\"",
            b"\"b\\n\"",
            b"\"\\u00e9\"",
            b"\"\\ud83d\\ude00\"",
            b"1",
            b"-0.5e+3",
            b"01",
            b"true",
            b"null",
            b" ",
            b"\\",
            b"\"c\":",
            b"\"d\":\"e\"",
            b"{\"f\":1}",
            b"[1,2]",
            b"\t",
            b"\x01",
            b"nul",
            b"\"\\x\"",
            b"1.",
            b"{}",
            b"[]",
            "\"д\"".as_bytes(),
        ];
        let (mut read, mut refused) = (0, 0);
        for _ in 0..60_000 {
            let mut octets = b"{".to_vec();
            for at in 0..random.below(7) {
                if at > 0 {
                    octets.extend_from_slice(b",");
                }
                match random.below(8) {
                    0 => octets.extend_from_slice(pieces[random.below(pieces.len())]),
                    _ => {
                        octets.extend_from_slice(format!("\"k{}\":", random.below(3)).as_bytes());
                        octets.extend_from_slice(pieces[random.below(pieces.len())]);
                    }
                }
            }
            octets.extend_from_slice(b"}");
            let expected = by_serde(&octets);
            match expected {
                Some(_) => read += 1,
                None => refused += 1,
            }
            assert_eq!(by_scanner(&octets), expected, "{}", octets.escape_ascii());
        }
        assert!(read > 1_000 && refused > 1_000, "{read} {refused}");
    }

    #[test]
    fn a_deep_value_is_refused() {
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000));
        assert_eq!(by_scanner(deep.as_bytes()), None);
    }
}
