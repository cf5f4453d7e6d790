//! The part of MIME that is needed to find the parts of a report (RFC 2045 5, RFC 2046 5.1).

use super::boundary_parameter::Separator;
use super::fields::Fields;
use super::transfer_encoding::Encoding;

/// A body part, or a whole message: a header section and a body.
#[derive(Clone, Copy)]
pub(in crate::bounce) struct Part<'a> {
    pub(in crate::bounce) header: Fields<'a>,
    pub(in crate::bounce) body: &'a [u8],
}

/// The role of a part in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::bounce) enum Kind {
    /// A delivery status (RFC 3464 2, RFC 6533 4).
    Status,
    /// A whole message (RFC 2046 5.2.1, RFC 6532 3.7).
    Message,
    /// The header section of a message (RFC 6522 4, RFC 6533 6).
    Header,
    Other,
}

impl<'a> Part<'a> {
    pub(in crate::bounce) fn new(octets: &'a [u8]) -> Self {
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

    /// Returns the role of the part in a report.
    pub(in crate::bounce) fn kind(&self) -> Kind {
        let media_type = self.media_type();
        let is =
            |types: &[&str]| types.iter().any(|it| media_type.eq_ignore_ascii_case(it.as_bytes()));
        if is(&["message/delivery-status", "message/global-delivery-status"]) {
            Kind::Status
        } else if is(&["message/rfc822", "message/global"]) {
            Kind::Message
        } else if is(&["text/rfc822-headers", "message/rfc822-headers", "message/global-headers"]) {
            Kind::Header
        } else {
            Kind::Other
        }
    }

    /// Returns the delimiter of the nested parts, if it is a multipart.
    pub(in crate::bounce) fn boundary(&self) -> Option<Separator> {
        let is_multipart = self
            .media_type()
            .get(..10)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"multipart/"));
        if !is_multipart {
            return None;
        }
        Separator::parse(self.header.raw("Content-Type")?)
    }

    /// Returns the encoding of the body.
    pub(in crate::bounce) fn encoding(&self) -> Encoding {
        let value = self.header.raw("Content-Transfer-Encoding").unwrap_or_default();
        Encoding::parse(value.trim_ascii())
    }

    /// Returns the media type, without its parameters. It is empty if there is no Content-Type.
    pub(in crate::bounce) fn media_type(&self) -> &'a [u8] {
        let value = self.header.raw("Content-Type").unwrap_or_default().trim_ascii_start();
        let end =
            value.iter().position(|octet| matches!(octet, b';' | b' ' | b'\t' | b'\r' | b'\n'));
        value.get(..end.unwrap_or(value.len())).unwrap_or_default()
    }

    /// Returns the nested parts, which are separated by `boundary`.
    pub(in crate::bounce) fn parts(&self, boundary: Separator) -> Parts<'a> {
        let mut parts = Parts { octets: self.body, boundary, at: 0, closed: false };
        // The text before the first part is ignored.
        parts.closed = parts.delimiter().is_none_or(|(_, last)| last);
        parts
    }
}

/// The nested parts of a part.
pub(in crate::bounce) struct Parts<'a> {
    octets: &'a [u8],
    boundary: Separator,
    /// The offset of the next part.
    at: usize,
    closed: bool,
}

impl<'a> Parts<'a> {
    /// Skips the next delimiter. Returns where the part before it ends, and whether that part is the last.
    fn delimiter(&mut self) -> Option<(usize, bool)> {
        let mut from = self.at;
        loop {
            let rest = self.octets.get(from..).filter(|rest| !rest.is_empty())?;
            let len = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at.saturating_add(1));
            let line = rest.get(..len)?;
            let behind =
                line.strip_prefix(b"--").and_then(|it| it.strip_prefix(self.boundary.as_bytes()));
            let next = from.saturating_add(len);
            if let Some(behind) = behind {
                let last = behind.starts_with(b"--");
                // A longer line is a delimiter of another boundary.
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
        // One delimiter may follow another directly.
        Some(Part::new(self.octets.get(start..end).unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_end_only_at_delimiters() {
        let message = b"Content-Type: multipart/mixed; boundary=ab\r\n\r\nfore --ab\r\n--ab\r\n\r\none\r\n--abc\r\n\
            --ab \t\r\nA: b\r\n\r\ntwo\r\n\r\n--ab\n--ab--\r\nbehind\r\n--ab\r\n";
        let part = Part::new(message);
        let parts: Vec<_> = part.parts(part.boundary().unwrap()).map(|part| part.body).collect();
        assert_eq!(parts, [&b"one\r\n--abc"[..], b"two\r\n", b""]);
    }

    #[test]
    fn a_truncated_message_has_its_parts() {
        let part =
            Part::new(b"Content-Type: multipart/mixed; boundary=ab\n\n--ab\n\none\n--ab\n\ntw");
        let parts: Vec<_> = part.parts(part.boundary().unwrap()).map(|part| part.body).collect();
        assert_eq!(parts, [&b"one"[..], b"tw"]);
    }
}
