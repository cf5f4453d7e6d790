//! [`DropCause`]: why a transaction was dropped.

/// Why a transaction was dropped.
///
/// ```
#[doc = include_str!("../example.in")]
/// use smtp_machine::server::DropCause;
///
/// let mut dropped = Vec::new();
/// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRSET\r\nMAIL FROM:<>\r\nEHLO a.example\r\nMAIL FROM:<>\r\nQUIT\r\n";
/// play(input, |event| match event {
///     Event::TransactionDropped(cause) => dropped.push(cause),
///     other => usual(other),
/// });
/// assert_eq!(dropped, [DropCause::Reset, DropCause::Hello, DropCause::Quit]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DropCause {
    /// RSET.
    Reset,
    /// EHLO, HELO or LHLO.
    Hello,
    /// QUIT.
    Quit,
    /// The message or a chunk of it was refused before it was complete: by the machine, as
    /// [`Event::Fault`](crate::server::Event::Fault) told, or by [`Chunk::discard`](crate::server::Chunk::discard), or as the answer to its first chunk.
    Refused,
    /// The session ended: an error, a 421, or the client hung up.
    EndOfSession,
}
