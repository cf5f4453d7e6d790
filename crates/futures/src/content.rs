//! [`Content`]: where the content of a message comes from.

use std::future::Future;
use std::io;

/// The content of a message, in memory (`&[u8]`) or elsewhere.
///
/// A message can be sent more than once: over another connection, or for recipients that the server did not accept in
/// the first transaction (RCPTMAX, RFC 9422). Each read therefore names the octet that it begins with.
///
/// ```
/// use smol::{fs::File, io::{AsyncReadExt, AsyncSeekExt, SeekFrom}};
/// use smtp_machine_futures::Content;
///
/// struct Stored(File);
///
/// impl Content for Stored {
///     async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> std::io::Result<usize> {
///         self.0.seek(SeekFrom::Start(offset)).await?;
///         self.0.read(piece).await
///     }
/// }
/// ```
pub trait Content: Send {
    /// Reads octets into `piece`, beginning with the octet `offset` of the content. Returns their number: 0 at the end
    /// of the content, and otherwise at least 1. It limits its time itself.
    ///
    /// # Errors
    ///
    /// After an error the message is not sent, and the session ends.
    fn read_at(
        &mut self,
        offset: u64,
        piece: &mut [u8],
    ) -> impl Future<Output = io::Result<usize>> + Send;

    /// Returns the whole content if it is in memory, which saves a copy.
    fn as_slice(&self) -> Option<&[u8]> {
        None
    }
}

impl Content for &[u8] {
    async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> io::Result<usize> {
        let rest = usize::try_from(offset).ok().and_then(|offset| self.get(offset..));
        io::Read::read(&mut rest.unwrap_or_default(), piece)
    }

    fn as_slice(&self) -> Option<&[u8]> {
        Some(self)
    }
}
