//! [`DropCause`]: the reason why a transaction was dropped.

/// The reason why a transaction was dropped.
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
    /// The message or a chunk was refused before the message was complete: by the machine, which
    /// [`Event::Fault`](crate::server::Event::Fault) has reported, by
    /// [`Chunk::discard`](crate::server::Chunk::discard), or by the answer to its first chunk.
    Refused,
    /// The session ended: by an error, a 421, or because the client closed the connection.
    EndOfSession,
}
