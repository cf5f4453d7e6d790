//! [`Content`]: where the content of a message comes from.

use std::future::{Future, ready};
use std::io::{self, SeekFrom};

use smtp_machine::body::Survey;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt};

/// The size of a piece of content that is not in memory, in octets.
pub(crate) const PIECE: usize = 16 * 1024;

/// The content of a message, in memory or elsewhere: `&[u8]`, `&str`, a [`Reader`], or a type of the application.
///
/// A message can be sent more than once: over another connection, or for recipients that the server did not accept in
/// the first transaction (RCPTMAX, RFC 9422). Each read therefore names the octet that it begins with.
///
/// ```
/// use smtp_machine_tokio::Content;
///
/// /// Content that is produced when it is sent: `lines` times the same line.
/// struct Repeated {
///     lines: u64,
/// }
///
/// const LINE: &[u8] = b"The same procedure as last year?\r\n";
///
/// impl Content for Repeated {
///     async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> std::io::Result<usize> {
///         let (line, at) = (offset / LINE.len() as u64, offset as usize % LINE.len());
///         let rest = if line < self.lines { &LINE[at..] } else { &[] };
///         let count = rest.len().min(piece.len());
///         piece[..count].copy_from_slice(&rest[..count]);
///         Ok(count)
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let survey = Repeated { lines: 1000 }.survey().await?;
/// assert_eq!(survey.octets(), 1000 * LINE.len() as u64);
/// # Ok::<(), std::io::Error>(())
/// # }).unwrap();
/// ```
pub trait Content: Send {
    /// Reads octets into `piece`, beginning with the octet `offset` of the content. Returns their number: 0 at the end
    /// of the content, and otherwise at least 1.
    ///
    /// The future may be dropped before it is ready.
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

    /// Returns the [survey](Survey) of the content. The default reads it to its end.
    ///
    /// # Errors
    ///
    /// Returns the error of [`read_at`](Self::read_at).
    fn survey(&mut self) -> impl Future<Output = io::Result<Survey>> + Send {
        async {
            if let Some(content) = self.as_slice() {
                return Ok(Survey::from_slice(content));
            }
            let (mut survey, mut piece) = (Survey::new(), vec![0; PIECE]);
            loop {
                match self.read_at(survey.octets(), &mut piece).await? {
                    0 => return Ok(survey),
                    count => survey.add(piece.get(..count).unwrap_or_default()),
                }
            }
        }
    }
}

/// Implements [`Content`] for content in memory.
macro_rules! in_memory {
    ($($type:ty: $self:ident => $octets:expr;)+) => {
        $(
            impl Content for $type {
                fn read_at(
                    &mut self,
                    offset: u64,
                    piece: &mut [u8],
                ) -> impl Future<Output = io::Result<usize>> + Send {
                    ready(Ok(copy(self.as_slice().unwrap_or_default(), offset, piece)))
                }

                fn as_slice(&self) -> Option<&[u8]> {
                    let $self = self;
                    Some($octets)
                }
            }
        )+
    };
}

in_memory! {
    &[u8]: it => it;
    &str: it => it.as_bytes();
    &Vec<u8>: it => it;
    &String: it => it.as_bytes();
}

impl<const N: usize> Content for &[u8; N] {
    fn read_at(
        &mut self,
        offset: u64,
        piece: &mut [u8],
    ) -> impl Future<Output = io::Result<usize>> + Send {
        ready(Ok(copy(&self[..], offset, piece)))
    }

    fn as_slice(&self) -> Option<&[u8]> {
        Some(&self[..])
    }
}

impl<C: Content> Content for &mut C {
    fn read_at(
        &mut self,
        offset: u64,
        piece: &mut [u8],
    ) -> impl Future<Output = io::Result<usize>> + Send {
        (**self).read_at(offset, piece)
    }

    fn as_slice(&self) -> Option<&[u8]> {
        (**self).as_slice()
    }

    fn survey(&mut self) -> impl Future<Output = io::Result<Survey>> + Send {
        (**self).survey()
    }
}

/// Copies the octets of `content` from `offset`, and returns their number.
fn copy(content: &[u8], offset: u64, piece: &mut [u8]) -> usize {
    let rest = usize::try_from(offset).ok().and_then(|offset| content.get(offset..));
    let rest = rest.unwrap_or_default();
    let count = rest.len().min(piece.len());
    piece[..count].copy_from_slice(&rest[..count]);
    count
}

/// Content that a seekable reader holds, such as a `tokio::fs::File`. Octet 0 of the reader is the first octet of the
/// content.
///
/// ```
/// use smtp_machine_tokio::{Content, Reader};
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let mut content = Reader::new(std::io::Cursor::new(b"Subject: lunch\r\n\r\nAt noon?\r\n"));
/// let mut piece = [0; 5];
/// assert_eq!(content.read_at(9, &mut piece).await?, 5);
/// assert_eq!(&piece, b"lunch");
/// # Ok::<(), std::io::Error>(())
/// # }).unwrap();
/// ```
#[derive(Debug)]
pub struct Reader<R> {
    reader: R,
    /// The position of the reader, if it is known.
    position: Option<u64>,
}

impl<R: AsyncRead + AsyncSeek + Unpin + Send> Reader<R> {
    /// Creates the content that `reader` holds.
    pub const fn new(reader: R) -> Self {
        Self { reader, position: None }
    }
}

impl<R: AsyncRead + AsyncSeek + Unpin + Send> Content for Reader<R> {
    async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> io::Result<usize> {
        // The position is unknown during a read, because the read may be cancelled.
        if self.position.take() != Some(offset) {
            self.reader.seek(SeekFrom::Start(offset)).await?;
        }
        let count = self.reader.read(piece).await?;
        self.position = Some(offset.saturating_add(count as u64));
        Ok(count)
    }
}
