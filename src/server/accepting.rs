//! [`Accepting`]: a reply that accepts a question, composed by the compiler.

use super::Config;
use crate::buffer::Buffer;
use crate::reply::{Code, Status, Text};
use crate::wire::{Sink, SinkFull};

/// The usual reply that accepts a question. Its octets are composed, and its text is checked, when
/// the crate is compiled.
#[derive(Debug)]
pub(super) struct Accepting {
    code: Code,
    status: Option<Status>,
    text: Text<'static>,
    /// The reply with CRLF, and with the enhanced code if there is one.
    octets: [u8; Self::MAX],
    len: usize,
    /// The position of the text in `octets`.
    start: usize,
}

impl Accepting {
    pub(super) const CANNOT_VRFY: Self = Self::new(
        Code::CANNOT_VRFY,
        Some(Status::OTHER_OR_UNDEFINED_PROTOCOL_STATUS),
        "Cannot VRFY user, but will accept message and attempt delivery",
    );

    /// Returns the greeting, whose text follows the host name of the server.
    pub(super) const fn greeting(config: &Config) -> &'static Self {
        match config.lmtp {
            true => const { &Self::new(Code::SERVICE_READY, None, "LMTP") },
            false => const { &Self::new(Code::SERVICE_READY, None, "ESMTP") },
        }
    }

    /// The maximum length of a reply, with CRLF.
    const MAX: usize = 80;

    /// Composes a reply. A text that is not valid, not ASCII or too long is an error of the compiler,
    /// if the call is in a constant.
    #[allow(clippy::panic, reason = "evaluated by the compiler")]
    pub(super) const fn new(code: Code, status: Option<Status>, text: &'static str) -> Self {
        let Ok(checked) = Text::new(text) else { panic!("not a text") };
        assert!(text.is_ascii(), "the text is written to every client");
        let (mut octets, mut len) = append([0; Self::MAX], 0, &code.digits());
        (octets, len) = append(octets, len, b" ");
        if let Some(status) = status {
            let Some(digits) = status.success().short() else { panic!("not of single digits") };
            (octets, len) = append(octets, len, &digits);
            (octets, len) = append(octets, len, b" ");
        }
        assert!(!text.is_empty(), "the name of the server may precede the text");
        let start = len;
        (octets, len) = append(octets, len, text.as_bytes());
        (octets, len) = append(octets, len, b"\r\n");
        Self { code, status, text: checked, octets, len, start }
    }

    pub(super) const fn code(&self) -> Code {
        self.code
    }

    pub(super) const fn status(&self) -> Option<Status> {
        self.status
    }

    pub(super) const fn text(&self) -> Text<'static> {
        self.text
    }

    /// Writes the reply, and returns `true`, if it has no name and there is much space for it.
    #[inline(always)]
    pub(super) fn put_whole(&self, enhanced: bool, tx: &mut Buffer) -> bool {
        (enhanced || self.status.is_none()) && tx.put_padded(&self.octets, self.len)
    }

    /// Writes the reply, with `name` before its text. Returns `None` if it differs because the client has no
    /// enhanced codes.
    #[inline]
    pub(super) fn put(
        &self,
        enhanced: bool,
        name: Option<&[u8]>,
        tx: &mut Buffer,
    ) -> Option<Result<(), SinkFull>> {
        if self.status.is_some() && !enhanced {
            return None;
        }
        let Some(name) = name else {
            return Some(tx.put(self.octets.get(..self.len)?));
        };
        let start = self.octets.get(..self.start)?;
        // The space before the text follows the name.
        let rest = self.octets.get(self.start.wrapping_sub(1)..self.len)?;
        Some(tx.put_all(&[start, name, rest]))
    }
}

#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn append<const MAX: usize>(
    mut octets: [u8; MAX],
    mut len: usize,
    part: &[u8],
) -> ([u8; MAX], usize) {
    let mut at = 0;
    while at < part.len() {
        octets[len] = part[at];
        len = len.wrapping_add(1);
        at = at.wrapping_add(1);
    }
    (octets, len)
}
