//! The start of a line, kept until its end comes.

use core::fmt;

use super::Mode;

/// The start of an unfinished line.
#[derive(Clone, Copy)]
pub(super) struct Partial {
    octets: [u8; Self::MAX],
    /// The length of the line, which may be greater than what is kept.
    len: usize,
}

impl fmt::Debug for Partial {
    /// Never shows the octets, which may contain a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Partial").field("len", &self.len).finish_non_exhaustive()
    }
}

impl Partial {
    const MAX: usize = 512;
    pub(super) const EMPTY: Self = Self { octets: [0; Self::MAX], len: 0 };

    pub(super) fn add(&mut self, octets: &[u8]) {
        let spare = self.octets.get_mut(self.len..).unwrap_or_default();
        let count = spare.len().min(octets.len());
        if let (Some(spare), Some(octets)) = (spare.get_mut(..count), octets.get(..count)) {
            spare.copy_from_slice(octets);
        }
        self.len = self.len.saturating_add(octets.len());
    }

    pub(super) const fn is_cut(&self) -> bool {
        self.len > Self::MAX
    }

    fn kept(&self) -> &[u8] {
        self.octets.get(..self.len.min(Self::MAX)).unwrap_or_default()
    }

    /// Returns the line without its line ending.
    pub(super) fn text(&self) -> &[u8] {
        let text = self.kept();
        let text = text.strip_suffix(b"\n").unwrap_or(text);
        text.strip_suffix(b"\r").unwrap_or(text)
    }

    /// Returns the mode for content of which this line was the start.
    pub(super) fn as_content(&self) -> Mode {
        let seen = match self.is_cut() {
            true => 0,
            false => self.kept().iter().fold(2, |seen, octet| after(seen, *octet)),
        };
        let octets = u64::try_from(self.len).unwrap_or(u64::MAX);
        Mode::Dotted { seen, octets, asked: true }
    }
}

/// CRLF `.` CRLF was seen.
pub(super) const ENDED: u8 = 5;

/// Returns how much of CRLF `.` CRLF was seen after one more octet.
pub(super) const fn after(seen: u8, octet: u8) -> u8 {
    match (seen, octet) {
        (2, b'.') => 3,
        (0 | 1 | 2 | 4, b'\r') => 1,
        (3, b'\r') => 4,
        (1, b'\n') => 2,
        (4, b'\n') => ENDED,
        _ => 0,
    }
}
