//! [`Chunk`]: a piece of the content.

use crate::reply::Refusal;
use crate::server::content::Content;

/// A piece of the content: octets as they came, without the dots that transparency added.
///
/// The pieces of a message put together are the message. How it is cut into pieces says nothing.
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
    /// How long it is, not what is in it.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Chunk").field("len", &self.bytes.len()).finish_non_exhaustive()
    }
}

impl<'a> Chunk<'a> {
    /// The octets.
    #[must_use]
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Gives the message up: what is still to come of it is read and dropped, at its end the machine
    /// refuses it, and [`Event::TransactionDropped`](super::Event::TransactionDropped) tells. A refusal
    /// with the code 421 ends the session there.
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
