//! [`Chunk`]: a chunk of the content.

use crate::reply::Refusal;
use crate::server::content::Content;

/// A chunk of the content: octets of the input, without the dots of transparency.
///
/// The concatenated chunks of a message are its content. The sizes of the chunks have no meaning.
///
/// ```
#[doc = include_str!("../example.in")]
/// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n..\r\nHello\r\n.\r\n";
/// let mut content = Vec::new();
/// play(input, |event| match event {
///     Event::Chunk(chunk) => content.extend_from_slice(chunk.bytes()),
///     other => usual(other),
/// });
/// assert_eq!(content, b".\r\nHello\r\n");
/// ```
pub struct Chunk<'a> {
    pub(in crate::server) bytes: &'a [u8],
    pub(in crate::server) content: &'a mut Content,
}

impl core::fmt::Debug for Chunk<'_> {
    /// Writes the length, and not the octets.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Chunk").field("len", &self.bytes.len()).finish_non_exhaustive()
    }
}

impl<'a> Chunk<'a> {
    /// Returns the octets.
    #[must_use]
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Discards the message: the rest of it is drained, the machine refuses it at its end, and
    /// [`Event::TransactionDropped`](super::Event::TransactionDropped) reports it. A refusal with
    /// the code 421 ends the session then.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\nHello\r\n.\r\n";
    /// let mut discarded = false;
    /// let replies = play(input, |event| match event {
    ///     Event::Chunk(chunk) => chunk.discard(Refusal::INSUFFICIENT_STORAGE), // the disk is full
    ///     Event::Message(_) => unreachable!("the machine has refused it"),
    ///     Event::TransactionDropped(_) => discarded = true,
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("354 Start mail input; end with <CRLF>.<CRLF>\r\n452 4.3.1 "));
    /// assert!(discarded);
    /// ```
    pub fn discard(self, refusal: Refusal<'static>) {
        self.content.discard(refusal);
    }
}
