//! As much of MIME as it takes to find the parts of a report (RFC 2045 5, RFC 2046 5.1).

use super::fields::Fields;

/// A body part, or a whole message: its header section, and what is behind.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    header: Fields<'a>,
    pub(super) body: &'a [u8],
}

impl<'a> Part<'a> {
    pub(super) fn new(octets: &'a [u8]) -> Self {
        let (mut at, mut end) = (0_usize, octets.len());
        let mut body = octets.len();
        while let Some(rest) = octets.get(at..).filter(|rest| !rest.is_empty()) {
            let next = memchr::memchr(b'\n', rest).map_or(rest.len(), |len| len.saturating_add(1));
            let next = at.saturating_add(next);
            if matches!(rest, [b'\n', ..] | [b'\r', b'\n', ..]) {
                (end, body) = (at, next);
                break;
            }
            at = next;
        }
        Self {
            header: Fields::new(octets.get(..end).unwrap_or_default()),
            body: octets.get(body..).unwrap_or_default(),
        }
    }

    /// Whether it is of this media type.
    pub(super) fn is(&self, media_type: &str) -> bool {
        self.media_type().eq_ignore_ascii_case(media_type.as_bytes())
    }

    /// What stands between its parts, if it has parts.
    pub(super) fn boundary(&self) -> Option<&'a [u8]> {
        let is_multipart = self
            .media_type()
            .get(..10)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"multipart/"));
        if !is_multipart {
            return None;
        }
        parameter(self.header.raw("Content-Type")?, b"boundary")
            .filter(|boundary| (1..=70).contains(&boundary.len()))
    }

    /// Whether it stands there as it is.
    pub(super) fn is_plain(&self) -> bool {
        let Some(encoding) = self.header.raw("Content-Transfer-Encoding") else { return true };
        let encoding = encoding.trim_ascii();
        let known: [&[u8]; 3] = [b"7bit", b"8bit", b"binary"];
        known.iter().any(|known| encoding.eq_ignore_ascii_case(known))
    }

    fn media_type(&self) -> &'a [u8] {
        let value = self.header.raw("Content-Type").unwrap_or_default().trim_ascii_start();
        let end =
            value.iter().position(|octet| matches!(octet, b';' | b' ' | b'\t' | b'\r' | b'\n'));
        value.get(..end.unwrap_or(value.len())).unwrap_or_default()
    }

    /// Its parts between lines of `boundary`.
    pub(super) fn parts(&self, boundary: &'a [u8]) -> Parts<'a> {
        let mut parts = Parts { octets: self.body, boundary, at: 0, closed: false };
        // What is in front of the first is for nobody.
        parts.closed = parts.delimiter().is_none_or(|(_, last)| last);
        parts
    }
}

/// The parts of a part.
pub(super) struct Parts<'a> {
    octets: &'a [u8],
    boundary: &'a [u8],
    /// Where the next part begins.
    at: usize,
    closed: bool,
}

impl<'a> Parts<'a> {
    /// Goes behind the next delimiter; where the part in front of it ends, and whether it is the last.
    fn delimiter(&mut self) -> Option<(usize, bool)> {
        let mut from = self.at;
        loop {
            let rest = self.octets.get(from..).filter(|rest| !rest.is_empty())?;
            let len = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at.saturating_add(1));
            let line = rest.get(..len)?;
            let behind = line.strip_prefix(b"--").and_then(|it| it.strip_prefix(self.boundary));
            let next = from.saturating_add(len);
            if let Some(behind) = behind {
                let last = behind.starts_with(b"--");
                // A longer word than the boundary is another's boundary.
                if last || behind.trim_ascii().is_empty() {
                    let before = self.octets.get(..from)?;
                    let end = before.strip_suffix(b"\n").unwrap_or(before);
                    let end = end.strip_suffix(b"\r").unwrap_or(end);
                    self.at = next;
                    return Some((end.len(), last));
                }
            }
            from = next;
        }
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Part<'a>> {
        if self.closed {
            return None;
        }
        let start = self.at;
        let (end, last) = self.delimiter().unwrap_or((self.octets.len(), true));
        self.closed = last;
        // Two delimiters may stand right behind each other.
        Some(Part::new(self.octets.get(start..end).unwrap_or_default()))
    }
}

/// The value of a parameter of a field, without its quotes.
fn parameter<'a>(value: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut rest = value;
    loop {
        rest = next_parameter(rest)?;
        let is_name = rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        let behind = rest.get(name.len()..).unwrap_or_default().trim_ascii_start();
        let (true, Some(value)) = (is_name, behind.strip_prefix(b"=")) else { continue };
        let value = value.trim_ascii_start();
        return match value.strip_prefix(b"\"") {
            Some(quoted) => quoted.get(..memchr::memchr(b'"', quoted)?),
            None => {
                let end = |octet: &u8| octet.is_ascii_whitespace() || *octet == b';';
                value.get(..value.iter().position(end).unwrap_or(value.len()))
            }
        };
    }
}

/// What is behind the next semicolon that is not quoted.
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

    #[test]
    fn parameters_are_found_behind_quoted_ones() {
        for (value, expected) in [
            (&b"multipart/report; boundary=abc"[..], Some(&b"abc"[..])),
            (
                b"multipart/report; report-type=\"x; boundary=no\";\r\n\tBoundary=\"a b\"",
                Some(b"a b"),
            ),
            (b"multipart/report; boundary = abc ; x=y", Some(b"abc")),
            (b"multipart/report; boundaries=abc", None),
            (b"multipart/report; x=\"\\\"; boundary=no\"; boundary=yes", Some(b"yes")),
            (b"multipart/report; boundary=\"abc", None),
            (b"multipart/report", None),
        ] {
            assert_eq!(parameter(value, b"boundary"), expected, "{}", value.escape_ascii());
        }
    }

    #[test]
    fn parts_end_at_delimiters_alone() {
        let message = b"Content-Type: multipart/mixed; boundary=ab\r\n\r\nfore --ab\r\n--ab\r\n\r\none\r\n--abc\r\n\
            --ab \t\r\nA: b\r\n\r\ntwo\r\n\r\n--ab\n--ab--\r\nbehind\r\n--ab\r\n";
        let part = Part::new(message);
        let parts: Vec<_> = part.parts(part.boundary().unwrap()).map(|part| part.body).collect();
        assert_eq!(parts, [&b"one\r\n--abc"[..], b"two\r\n", b""]);
    }

    #[test]
    fn a_message_that_was_cut_off_has_its_parts() {
        let part =
            Part::new(b"Content-Type: multipart/mixed; boundary=ab\n\n--ab\n\none\n--ab\n\ntw");
        let parts: Vec<_> = part.parts(b"ab").map(|part| part.body).collect();
        assert_eq!(parts, [&b"one"[..], b"tw"]);
    }
}
