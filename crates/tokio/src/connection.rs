//! [`Connection`]: a stream with optional TLS, its buffers and its deadline.

use std::future::poll_fn;
use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use smtp_machine::Buffer;
use smtp_machine::session::Wait;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, timeout_at};
#[cfg(feature = "tls")]
use tokio_rustls::{TlsAcceptor, TlsConnector, TlsStream, rustls::pki_types::ServerName};

/// The default capacity of each buffer, in octets.
const CAPACITY: usize = 16 * 1024;

/// The longest limit: an `Instant` cannot represent every later time.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The time for the close of a TLS session, which no peer waits for.
const CLOSING: Duration = Duration::from_secs(1);

/// A stream with optional TLS, and the two buffers and the deadline of its session.
///
/// [`serve`](crate::serve) and [`deliver`](crate::deliver) run a session on it. It keeps what was read beyond the end of
/// a message, so several messages can be sent over one connection.
///
/// ```
/// use smtp_machine_tokio::Connection;
///
/// let (stream, _peer) = tokio::io::duplex(4096);
/// let connection = Connection::new(stream);
/// assert!(!connection.is_secure());
/// ```
#[derive(Debug)]
pub struct Connection<S> {
    link: Link<S>,
    pub(crate) rx: Buffer,
    pub(crate) tx: Buffer,
    deadline: Deadline,
    /// Octets were written that are perhaps still in the stream.
    unflushed: bool,
    /// The first error of the stream.
    failure: Option<io::Error>,
}

#[derive(Debug)]
enum Link<S> {
    Clear(S),
    #[cfg(feature = "tls")]
    Tls(Box<TlsStream<S>>),
    /// A TLS handshake has failed.
    #[cfg_attr(not(feature = "tls"), expect(dead_code))]
    Gone,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    /// Creates a connection with two buffers of 16 KiB.
    #[must_use]
    pub fn new(stream: S) -> Self {
        Self::with_capacity(stream, CAPACITY, CAPACITY)
    }

    /// Creates a connection with an input and an output buffer of these capacities, in octets. The machines state
    /// what they need: [`Server::MIN_INPUT`](smtp_machine::Server::MIN_INPUT),
    /// [`Server::MIN_OUTPUT`](smtp_machine::Server::MIN_OUTPUT),
    /// [`Client::MIN_BUFFER`](smtp_machine::Client::MIN_BUFFER).
    ///
    /// ```
    /// use smtp_machine_tokio::Connection;
    ///
    /// let (stream, _peer) = tokio::io::duplex(4096);
    /// let connection = Connection::with_capacity(stream, 65_536, 4096);
    /// ```
    #[must_use]
    pub fn with_capacity(stream: S, input: usize, output: usize) -> Self {
        Self {
            link: Link::Clear(stream),
            rx: Buffer::with_capacity(input),
            tx: Buffer::with_capacity(output),
            deadline: Deadline::default(),
            unflushed: false,
            failure: None,
        }
    }

    /// Returns `true` if the stream uses TLS.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        match self.link {
            #[cfg(feature = "tls")]
            Link::Tls(_) => true,
            _ => false,
        }
    }

    /// Performs a TLS handshake as a server, within `limit`. On an error the stream is closed.
    ///
    /// # Errors
    ///
    /// Returns the error of the handshake, [`ErrorKind::TimedOut`] after `limit`.
    #[cfg(feature = "tls")]
    pub async fn accept_tls(&mut self, acceptor: &TlsAcceptor, limit: Duration) -> io::Result<()> {
        let stream = self.take()?;
        let stream = tokio::time::timeout(limit.min(LONGEST), acceptor.accept(stream)).await??;
        self.link = Link::Tls(Box::new(stream.into()));
        Ok(())
    }

    /// Performs a TLS handshake as a client of the server `name`, within `limit`. On an error the stream is closed.
    ///
    /// # Errors
    ///
    /// Returns the error of the handshake, [`ErrorKind::TimedOut`] after `limit`.
    #[cfg(feature = "tls")]
    pub async fn connect_tls(
        &mut self,
        connector: &TlsConnector,
        name: ServerName<'static>,
        limit: Duration,
    ) -> io::Result<()> {
        let connecting = connector.connect(name, self.take()?);
        let stream = tokio::time::timeout(limit.min(LONGEST), connecting).await??;
        self.link = Link::Tls(Box::new(stream.into()));
        Ok(())
    }

    /// Takes the stream without TLS.
    #[cfg(feature = "tls")]
    fn take(&mut self) -> io::Result<S> {
        match std::mem::replace(&mut self.link, Link::Gone) {
            Link::Clear(stream) => Ok(stream),
            Link::Tls(_) | Link::Gone => Err(ErrorKind::InvalidInput.into()),
        }
    }

    /// Closes the TLS session and the sending side of the stream. Waits one second for it at the most.
    pub async fn close(&mut self) {
        let closing = poll_fn(|cx| self.link.poll_shutdown(cx));
        let _ = tokio::time::timeout(CLOSING, closing).await;
    }

    /// Writes some octets of `tx`, reads some into `rx`, or both. It reads as well while it writes, because a peer may
    /// not read before its own octets are read.
    ///
    /// Returns `false` if the limit of `wait` passes first: call `expire` then. After an error of the stream both
    /// buffers are closed, so that the machine ends the session itself; [`failure`](Self::failure) returns the error.
    pub(crate) async fn transfer(&mut self, wait: Wait) -> bool {
        let until = self.deadline.of(wait);
        match timeout_at(until, poll_fn(|cx| self.poll_transfer(cx))).await {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                self.fail(error);
                true
            }
            Err(_elapsed) => false,
        }
    }

    /// Returns the time at which the limit of `wait` passes.
    pub(crate) fn deadline(&mut self, wait: Wait) -> Instant {
        self.deadline.of(wait)
    }

    /// Closes both buffers after an error of the stream.
    pub(crate) fn fail(&mut self, error: io::Error) {
        self.failure.get_or_insert(error);
        self.rx.close();
        self.tx.close();
    }

    /// Takes the first error of the stream.
    pub(crate) fn failure(&mut self) -> Option<io::Error> {
        self.failure.take()
    }

    fn poll_transfer(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut progress = false;
        if !self.tx.is_empty() {
            progress |= self.poll_write(cx)?.is_ready();
        }
        if self.unflushed && self.tx.is_empty() {
            match self.link.poll_flush(cx) {
                Poll::Ready(Ok(())) => self.unflushed = false,
                Poll::Ready(Err(error)) if is_gone(&error) => self.unflushed = false,
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => {}
            }
        }
        if self.rx.wants_input() {
            progress |= self.poll_read(cx)?.is_ready();
        }
        if progress { Poll::Ready(Ok(())) } else { Poll::Pending }
    }

    /// Writes once. Closes `tx` if the peer accepts no more octets: what it has sent before can still be read.
    fn poll_write(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.link.poll_write(cx, self.tx.filled()) {
            Poll::Ready(Ok(count @ 1..)) => {
                self.tx.consume(count);
                self.unflushed = true;
            }
            Poll::Ready(Ok(0)) => self.tx.close(),
            Poll::Ready(Err(error)) if is_gone(&error) => self.tx.close(),
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Pending => return Poll::Pending,
        }
        Poll::Ready(Ok(()))
    }

    /// Reads once. Closes `rx` at the end of the input, and if the peer has reset the connection.
    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut octets = ReadBuf::new(self.rx.spare());
        match self.link.poll_read(cx, &mut octets) {
            Poll::Ready(Ok(())) => match octets.filled().len() {
                0 => self.rx.close(),
                count => self.rx.commit(count),
            },
            Poll::Ready(Err(error)) if is_gone(&error) => self.rx.close(),
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Pending => return Poll::Pending,
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Link<S> {
    fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        octets: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self {
            Self::Clear(stream) => Pin::new(stream).poll_read(cx, octets),
            #[cfg(feature = "tls")]
            Self::Tls(stream) => match Pin::new(stream).poll_read(cx, octets) {
                // The peer has closed the connection without a close_notify.
                Poll::Ready(Err(error)) if error.kind() == ErrorKind::UnexpectedEof => {
                    Poll::Ready(Ok(()))
                }
                result => result,
            },
            Self::Gone => Poll::Ready(Ok(())),
        }
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, octets: &[u8]) -> Poll<io::Result<usize>> {
        match self {
            Self::Clear(stream) => Pin::new(stream).poll_write(cx, octets),
            #[cfg(feature = "tls")]
            Self::Tls(stream) => Pin::new(stream).poll_write(cx, octets),
            Self::Gone => Poll::Ready(Err(ErrorKind::NotConnected.into())),
        }
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::Clear(stream) => Pin::new(stream).poll_flush(cx),
            #[cfg(feature = "tls")]
            Self::Tls(stream) => Pin::new(stream).poll_flush(cx),
            Self::Gone => Poll::Ready(Ok(())),
        }
    }

    fn poll_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::Clear(stream) => Pin::new(stream).poll_shutdown(cx),
            #[cfg(feature = "tls")]
            Self::Tls(stream) => Pin::new(stream).poll_shutdown(cx),
            Self::Gone => Poll::Ready(Ok(())),
        }
    }
}

/// Returns `true` if the peer has closed the connection.
fn is_gone(error: &io::Error) -> bool {
    use ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, WriteZero};
    let kinds = [BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, WriteZero];
    kinds.contains(&error.kind())
}

/// The deadline of the current [`Wait`]: the same epoch has the same deadline.
#[derive(Clone, Copy, Debug, Default)]
struct Deadline {
    current: Option<(u32, Instant)>,
}

impl Deadline {
    fn of(&mut self, wait: Wait) -> Instant {
        let at = match self.current {
            Some((epoch, at)) if epoch == wait.epoch => at,
            _ => Instant::now() + wait.limit.min(LONGEST),
        };
        self.current = Some((wait.epoch, at));
        at
    }
}
