//! [`FoundLine`]: a line at the front of a buffer.

/// A line at the front, found by [`Buffer::find_line`](super::Buffer).
#[derive(Clone, Copy)]
pub(crate) struct FoundLine {
    /// Octets without the line ending.
    pub(crate) len: usize,
    /// Octets with the line ending.
    pub(crate) with_end: usize,
}

impl FoundLine {
    /// Creates a line of `len` octets that CRLF ends.
    #[inline]
    pub(crate) const fn with_crlf(len: usize) -> Self {
        Self { len, with_end: len.wrapping_add(2) }
    }

    /// Returns `true` if a bare LF ends the line.
    pub(crate) const fn is_bare_lf(self) -> bool {
        self.with_end.wrapping_sub(self.len) == 1
    }
}
