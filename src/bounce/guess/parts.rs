//! [`Parts`]: the text of a message that may be a report, and which reports of an RFC it contains.

use super::html;
use crate::bounce::Notification;
use crate::bounce::parse::{Encoding, Fields, Filled, Part, PartKind, decode};

/// The maximum number of octets of text that are read.
pub(super) const MAX_TEXT: usize = 64 * 1024;

/// The maximum number of octets of the header section that are read.
const MAX_HEADER: usize = 64 * 1024;

/// The maximum depth of nested parts.
const MAX_DEPTH: u8 = 8;

/// What the message itself contains, without the messages within it.
pub(super) struct Parts<'a> {
    pub(super) header: Fields<'a>,
    /// The first part with text, and whether it is HTML.
    text: Option<(Part<'a>, bool)>,
    /// The message as a whole is a report of RFC 6522.
    pub(super) is_report: bool,
    /// A delivery status with a recipient (RFC 3464), or an encoded one.
    pub(super) has_status: bool,
    /// A feedback report (RFC 5965).
    pub(super) has_feedback: bool,
    /// A disposition notification (RFC 8098).
    pub(super) has_disposition: bool,
}

/// The text of a report.
pub(super) struct Text<'a> {
    pub(super) octets: &'a [u8],
    /// The text is encoded, or does not fit into the scratch memory: not all of it is in `octets`.
    pub(super) is_partial: bool,
}

impl<'a> Parts<'a> {
    pub(super) fn new(message: &'a [u8]) -> Self {
        let mut whole = Part::new(message);
        whole.header = whole.header.first(MAX_HEADER);
        let mut parts = Self {
            header: whole.header,
            text: None,
            is_report: whole.media_type().eq_ignore_ascii_case(b"multipart/report"),
            has_status: false,
            has_feedback: false,
            has_disposition: false,
        };
        parts.look(whole, 0);
        if parts.text.is_none()
            && whole.boundary().is_none_or(|it| whole.parts(it).next().is_none())
        {
            // The boundary occurs nowhere: the message is not what its header says.
            parts.text = Some((whole, false));
        }
        parts
    }

    fn look(&mut self, part: Part<'a>, depth: u8) {
        if let Some(boundary) = part.boundary().filter(|_| depth < MAX_DEPTH) {
            return part.parts(boundary).for_each(|part| self.look(part, depth.saturating_add(1)));
        }
        let media_type = part.media_type();
        let is = |name: &str| media_type.eq_ignore_ascii_case(name.as_bytes());
        let is_html = is("text/html");
        if part.kind() == PartKind::Status {
            self.has_status |= part.encoding() != Encoding::Identity
                || Notification::from_status(part.body).recipients().next().is_some();
        } else if is("message/feedback-report") {
            self.has_feedback = true;
        } else if is("message/disposition-notification") {
            self.has_disposition = true;
        } else if (media_type.is_empty() || is("text") || is("text/plain") || is_html)
            && self.text.is_none_or(|(_, html)| html && !is_html)
            && !part.body.trim_ascii().is_empty()
        {
            self.text = Some((part, is_html));
        }
    }

    /// Returns the text, decoded into `scratch` if that is needed.
    pub(super) fn text(&self, scratch: Option<&'a mut [u8]>) -> Text<'a> {
        let Some((part, is_html)) = self.text else {
            return Text { octets: b"", is_partial: false };
        };
        let encoding = part.encoding();
        if (encoding == Encoding::Identity || encoding == Encoding::Unknown) && !is_html {
            let octets = part.body.get(..MAX_TEXT).unwrap_or(part.body);
            return Text { octets, is_partial: octets.len() < part.body.len() };
        }
        let Some(scratch) = scratch else { return Text { octets: b"", is_partial: true } };
        let len = scratch.len().min(MAX_TEXT);
        // Three octets are the most that encode one.
        let most = MAX_TEXT.saturating_mul(3);
        let body = part.body.get(..most).unwrap_or(part.body);
        let mut filled = Filled::new(scratch.get_mut(..len).unwrap_or_default());
        let is_partial =
            decode(encoding, body, &mut filled).is_err() || body.len() < part.body.len();
        let text = filled.into_filled();
        let octets = if is_html { html::to_text(text) } else { text };
        Text { octets, is_partial }
    }
}
