//! The parameter `boundary` of Content-Type: a token, a quoted string, or split and escaped as in RFC 2231.

use super::transfer_encoding::unescape;
use crate::wire::{Sink, SinkFull};

/// The value of `boundary` (RFC 2046 5.1.1): 1 to 70 octets.
#[derive(Clone, Copy)]
pub(in crate::bounce) struct Separator {
    octets: [u8; Self::MAX],
    len: usize,
}

impl Separator {
    const MAX: usize = 70;

    /// Parses the value of Content-Type.
    ///
    /// ```text
    /// boundary="a b"                           RFC 2045 5.1
    /// boundary*=us-ascii'en'a%20b              RFC 2231 4
    /// boundary*0="a"; boundary*1=" b"          RFC 2231 3
    /// boundary*0*=us-ascii'en'a%20; boundary*1=b
    /// ```
    pub(in crate::bounce) fn parse(content_type: &[u8]) -> Option<Self> {
        let find = |name: &[u8]| {
            Parameters { rest: content_type }.find(|it| it.0.eq_ignore_ascii_case(name))
        };
        let mut separator = Self { octets: [0; Self::MAX], len: 0 };
        if let Some((_, value)) = find(b"boundary") {
            separator.add(value, false, false)?;
        } else if let Some((_, value)) = find(b"boundary*") {
            separator.add(value, true, true)?;
        } else {
            // Sections may be in any order. Ten suffice for 70 octets, and bound the work.
            for digit in b'0'..=b'9' {
                let name = [b'b', b'o', b'u', b'n', b'd', b'a', b'r', b'y', b'*', digit, b'*'];
                let (plain, escaped) = (name.get(..10).and_then(find), find(&name));
                match plain.map(|it| (it, false)).or(escaped.map(|it| (it, true))) {
                    Some(((_, value), escaped)) => separator.add(value, escaped, digit == b'0')?,
                    None => break,
                }
            }
        }
        (separator.len > 0).then_some(separator)
    }

    pub(in crate::bounce) fn as_bytes(&self) -> &[u8] {
        self.octets.get(..self.len).unwrap_or_default()
    }

    /// Appends a value without its quotes. The first escaped value begins with a charset and a language.
    fn add(&mut self, value: &[u8], escaped: bool, first: bool) -> Option<()> {
        let Some(quoted) = value.strip_prefix(b"\"") else {
            let end = |octet: &u8| octet.is_ascii_whitespace() || *octet == b';';
            let word = value.get(..value.iter().position(end).unwrap_or(value.len()))?;
            return match escaped {
                true => unescape(if first { after_language(word)? } else { word }, b'%', self),
                false => self.put(word),
            }
            .ok();
        };
        let mut octets = quoted.iter();
        loop {
            match octets.next()? {
                b'"' => return Some(()),
                b'\\' => self.put(&[*octets.next()?]).ok()?,
                // A fold is not part of the value.
                b'\r' | b'\n' => {}
                octet => self.put(&[*octet]).ok()?,
            }
        }
    }
}

impl Sink for Separator {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        let space = self.octets.get_mut(self.len..).and_then(|it| it.get_mut(..octets.len()));
        for (place, octet) in space.ok_or(SinkFull)?.iter_mut().zip(octets) {
            *place = *octet;
        }
        self.len = self.len.saturating_add(octets.len());
        Ok(())
    }
}

/// Returns the text after `charset'language'`.
fn after_language(value: &[u8]) -> Option<&[u8]> {
    value.splitn(3, |octet| *octet == b'\'').nth(2)
}

/// The parameters of a field: names, and values that extend to the end of the field.
struct Parameters<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Parameters<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.rest = next_parameter(self.rest)?;
            let Some(end) = self.rest.iter().position(|octet| matches!(octet, b'=' | b';' | b'"'))
            else {
                continue;
            };
            let (name, value) = self.rest.split_at_checked(end)?;
            if let Some(value) = value.strip_prefix(b"=") {
                return Some((name.trim_ascii(), value.trim_ascii_start()));
            }
        }
    }
}

/// Returns the text after the next semicolon that is not quoted.
fn next_parameter(value: &[u8]) -> Option<&[u8]> {
    let (mut quoted, mut escaped) = (false, false);
    for (at, octet) in value.iter().enumerate() {
        match octet {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b';' if !quoted => {
                return value.get(at.saturating_add(1)..).map(<[u8]>::trim_ascii_start);
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn boundary(value: &[u8]) -> Option<Vec<u8>> {
        Separator::parse(value).map(|it| it.as_bytes().to_vec())
    }

    #[test]
    fn parameters_are_found_after_quoted_ones() {
        for (value, expected) in [
            (&b"multipart/report; boundary=abc"[..], Some(&b"abc"[..])),
            (
                b"multipart/report; report-type=\"x; boundary=no\";\r\n\tBoundary=\"a b\"",
                Some(b"a b"),
            ),
            (b"multipart/report; boundary = abc ; x=y", Some(b"abc")),
            (b"multipart/report; boundaries=abc", None),
            (b"multipart/report; x=\"\\\"; boundary=no\"; boundary=yes", Some(b"yes")),
            (b"multipart/report; x; boundary=yes", Some(b"yes")),
            (b"multipart/report; boundary=\"a\\\"b\r\n c\"", Some(b"a\"b c")),
            (b"multipart/report; boundary=\"abc", None),
            (b"multipart/report; boundary=", None),
            (b"multipart/report", None),
        ] {
            assert_eq!(boundary(value).as_deref(), expected, "{}", value.escape_ascii());
        }
    }

    #[test]
    fn sections_of_rfc_2231_are_joined() {
        for (value, expected) in [
            (&b"x/y; boundary*=us-ascii'en'a%20b%3D"[..], Some(&b"a b="[..])),
            (b"x/y; boundary*=''abc", Some(b"abc")),
            (b"x/y; boundary*=abc", None),
            (b"x/y; boundary*0=\"a;\"; boundary*1=b", Some(b"a;b")),
            (b"x/y; BOUNDARY*1=b;\r\n\tboundary*0=a", Some(b"ab")),
            (
                b"x/y; boundary*0*=us-ascii''a%20; boundary*1=b%20; boundary*2*=%63",
                Some(b"a b%20c"),
            ),
            // The form that every parser knows.
            (b"x/y; boundary*=''abc; boundary=def", Some(b"def")),
            (b"x/y; boundary*1=b", None),
        ] {
            assert_eq!(boundary(value).as_deref(), expected, "{}", value.escape_ascii());
        }
    }

    #[test]
    fn a_boundary_has_at_most_70_octets() {
        for (len, is_one) in [(0, false), (1, true), (70, true), (71, false)] {
            let value = "b".repeat(len);
            let (start, end) = value.split_at(len / 2);
            for text in [
                format!("x/y; boundary={value}"),
                format!("x/y; boundary=\"{value}\""),
                format!("x/y; boundary*=''{value}"),
                format!("x/y; boundary*0={start}; boundary*1={end}"),
            ] {
                assert_eq!(boundary(text.as_bytes()).is_some(), is_one, "{text}");
            }
        }
    }

    proptest! {
        #[test]
        fn a_boundary_does_not_depend_on_how_it_is_split_and_escaped(
            value in "[ -~]{0,69}[!-~]", cuts in proptest::collection::vec(0_usize..70, 0..9), escaped in any::<u16>(),
            reversed: bool,
        ) {
            let mut cuts: Vec<_> = cuts.into_iter().map(|it| it.min(value.len())).chain([0, value.len()]).collect();
            cuts.sort_unstable();
            let mut sections: Vec<_> = cuts.windows(2).enumerate().map(|(at, cut)| {
                let part = &value[cut[0]..cut[1]];
                if escaped >> at & 1 == 1 {
                    let language = if at == 0 { "us-ascii'en'" } else { "" };
                    let part: String = part.bytes().map(|it| format!("%{it:02x}")).collect();
                    format!("; boundary*{at}*={language}{part}")
                } else {
                    format!("; boundary*{at}=\"{}\"", part.replace('\\', "\\\\").replace('"', "\\\""))
                }
            }).collect();
            if reversed {
                sections.reverse();
            }
            let text = format!("multipart/report{}", sections.concat());
            prop_assert_eq!(boundary(text.as_bytes()), Some(value.clone().into_bytes()), "{}", text);
        }

        #[test]
        fn any_value_is_parsed_without_panic(octets: Vec<u8>) {
            for start in [&b"x; boundary="[..], b"x; boundary*=", b"x; boundary*0*=", b""] {
                let _ = boundary(&[start, &octets].concat());
            }
        }
    }
}
