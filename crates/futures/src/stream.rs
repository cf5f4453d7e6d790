//! [`Stream`]: what a session runs on.

use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_io::{AsyncRead, AsyncWrite};
use smtp_machine::Buffer;

/// A stream of `futures-io` that a [`Connection`](crate::Connection) can have. Each type with these traits is one.
///
/// ```
/// use smtp_machine_futures::{BoxStream, Stream};
///
/// fn boxed(stream: impl Stream + 'static) -> BoxStream {
///     Box::new(stream)
/// }
/// # fn each(socket: smol::net::TcpStream) -> BoxStream { boxed(socket) }
/// ```
pub trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

/// A stream of any type: that of a TLS handshake.
pub type BoxStream = Box<dyn Stream>;

/// The stream of a connection.
pub(crate) struct Link {
    /// Absent after a handshake that failed.
    stream: Option<BoxStream>,
    is_secure: bool,
    /// Octets were written that are perhaps still in the stream.
    unflushed: bool,
}

impl Link {
    pub(crate) fn new(stream: BoxStream) -> Self {
        Self { stream: Some(stream), is_secure: false, unflushed: false }
    }

    pub(crate) const fn is_secure(&self) -> bool {
        self.is_secure
    }

    /// Takes the stream for a handshake.
    pub(crate) fn take(&mut self) -> Option<BoxStream> {
        self.stream.take()
    }

    pub(crate) fn secured(&mut self, stream: BoxStream) {
        (self.stream, self.is_secure) = (Some(stream), true);
    }

    /// Writes some octets of `tx`, reads some into `rx`, or both.
    pub(crate) fn poll_transfer(
        &mut self,
        cx: &mut Context<'_>,
        rx: &mut Buffer,
        tx: &mut Buffer,
    ) -> Poll<io::Result<()>> {
        let mut progress = false;
        if !tx.is_empty() {
            progress = self.poll_write(cx, tx)?.is_ready();
        }
        if tx.is_empty() && self.unflushed {
            // An error shows again at the next read or write.
            self.unflushed = self.with(|stream| stream.poll_flush(cx)).is_pending();
        }
        // Once all is written, the machine is asked before anything is read: after the reply to STARTTLS the next
        // octets belong to TLS, and a fast peer may have sent them already.
        let done = progress && tx.is_empty();
        if rx.wants_input() && !done {
            progress |= self.poll_read(cx, rx)?.is_ready();
        }
        if progress { Poll::Ready(Ok(())) } else { Poll::Pending }
    }

    /// Writes once. Closes `tx` if the peer accepts no more octets: what it has sent before can still be read.
    fn poll_write(&mut self, cx: &mut Context<'_>, tx: &mut Buffer) -> Poll<io::Result<()>> {
        match ready!(self.with(|stream| stream.poll_write(cx, tx.filled()))) {
            Ok(count @ 1..) => {
                tx.consume(count);
                self.unflushed = true;
            }
            Err(error) if !is_gone(&error) => return Poll::Ready(Err(error)),
            Ok(0) | Err(_) => tx.close(),
        }
        Poll::Ready(Ok(()))
    }

    /// Reads once. Closes `rx` at the end of the input, and if the peer has reset the connection.
    pub(crate) fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        rx: &mut Buffer,
    ) -> Poll<io::Result<()>> {
        match ready!(self.with(|stream| stream.poll_read(cx, rx.spare()))) {
            Ok(count @ 1..) => rx.commit(count),
            Err(error) if !is_gone(&error) && !is_cut(&error) => return Poll::Ready(Err(error)),
            Ok(0) | Err(_) => rx.close(),
        }
        Poll::Ready(Ok(()))
    }

    pub(crate) fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.with(|stream| stream.poll_close(cx))
    }

    fn with<R>(
        &mut self,
        poll: impl FnOnce(Pin<&mut BoxStream>) -> Poll<io::Result<R>>,
    ) -> Poll<io::Result<R>> {
        match &mut self.stream {
            Some(stream) => poll(Pin::new(stream)),
            None => Poll::Ready(Err(ErrorKind::NotConnected.into())),
        }
    }
}

/// Returns `true` if the peer has closed the connection without ending its TLS session, of STARTTLS or of the application.
fn is_cut(error: &io::Error) -> bool {
    error.kind() == ErrorKind::UnexpectedEof
}

/// Returns `true` if the peer has closed the connection.
fn is_gone(error: &io::Error) -> bool {
    use ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, WriteZero};
    let kinds = [BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, WriteZero];
    kinds.contains(&error.kind())
}
