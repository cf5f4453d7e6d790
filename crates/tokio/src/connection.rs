//! [`Connection`]: a stream with optional TLS, its buffers and its deadline.

use std::future::poll_fn;
use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use smtp_machine::Buffer;
use smtp_machine::session::Wait;
use smtp_machine::transcript::Side;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, timeout, timeout_at};
#[cfg(feature = "tls")]
use tokio_rustls::{
    TlsAcceptor, TlsConnector, TlsStream, rustls::ServerConnection, rustls::pki_types::ServerName,
};

use crate::timer::{Timer, poll_until};
use crate::trace::Trace;

/// The default capacity of each buffer, in octets.
const CAPACITY: usize = 16 * 1024;

/// The longest limit: an `Instant` cannot represent every later time.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The time for the close of a TLS session, which no peer waits for.
const CLOSING: Duration = Duration::from_secs(1);

/// The maximum number of octets that are discarded after the final reply.
const MAX_DISCARDED: usize = 1024 * 1024;

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
    pub(crate) rx: Buffer,
    pub(crate) tx: Buffer,
    pub(crate) io: Io<S>,
}

/// The connection without its buffers, which an event of a machine may hold.
#[derive(Debug)]
pub(crate) struct Io<S> {
    link: Link<S>,
    deadline: Deadline,
    /// Octets were written that are perhaps still in the stream.
    unflushed: bool,
    /// The first error of the stream.
    failure: Option<io::Error>,
    transferred: Transferred,
    trace: Trace,
}

/// Numbers of octets of the session, without the overhead of TLS.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Transferred {
    pub(crate) read: u64,
    pub(crate) written: u64,
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
            rx: Buffer::with_capacity(input),
            tx: Buffer::with_capacity(output),
            io: Io {
                link: Link::Clear(stream),
                deadline: Deadline::default(),
                unflushed: false,
                failure: None,
                transferred: Transferred::default(),
                trace: Trace::default(),
            },
        }
    }

    /// Returns `true` if the stream uses TLS.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        match self.io.link {
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
        self.io.accept_tls(acceptor, after(limit)).await
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
        self.io.connect_tls(connector, name, after(limit)).await
    }

    /// Closes the TLS session and the sending side of the stream. Waits one second for it at the most.
    pub async fn close(&mut self) {
        let closing = poll_fn(|cx| self.io.link.poll_shutdown(cx));
        let _ = timeout(CLOSING, closing).await;
    }

    /// Closes the connection after a reply that the peer may still have to read, although it sends. A connection that
    /// is closed with input unread is reset, and a reset discards the reply on the side of the peer. The input is
    /// therefore discarded until the peer closes its side, for one second and 1 MiB at the most.
    pub(crate) async fn linger(&mut self) {
        self.close().await;
        if self.rx.is_closed() {
            return;
        }
        let mut left = MAX_DISCARDED;
        let discarding = poll_fn(|cx| {
            while left > 0 && !self.rx.is_closed() {
                self.rx.consume(self.rx.len());
                match self.io.poll_read(cx, &mut self.rx) {
                    Poll::Ready(Ok(())) => left = left.saturating_sub(self.rx.len()),
                    Poll::Ready(Err(_)) => break,
                    Poll::Pending => return Poll::Pending,
                }
            }
            Poll::Ready(())
        });
        let _ = timeout(CLOSING, discarding).await;
    }

    /// Writes some octets of `tx`, reads some into `rx`, or both. It reads as well while it writes, because a peer may
    /// not read before its own octets are read. It can be cancelled without loss.
    ///
    /// Returns `false` if the limit of `wait` passes first: call `expire` then. After an error of the stream both
    /// buffers are closed, so that the machine ends the session itself; [`failure`](Self::failure) returns the error.
    ///
    /// `timer` is that of all waits of the session.
    pub(crate) async fn transfer(&mut self, wait: Wait, mut timer: Pin<&mut Timer>) -> bool {
        let until = self.io.deadline.of(wait);
        poll_fn(|cx| match self.poll_transfer(cx) {
            Poll::Ready(Ok(())) => Poll::Ready(true),
            Poll::Ready(Err(error)) => {
                self.fail(error);
                Poll::Ready(true)
            }
            Poll::Pending => poll_until(timer.as_mut(), until, cx).map(|()| false),
        })
        .await
    }

    /// Returns `true` if the peer has sent nothing and has not closed the connection, as far as the runtime knows.
    pub(crate) fn is_quiet(&mut self) -> bool {
        let mut cx = Context::from_waker(Waker::noop());
        self.rx.is_empty() && self.io.poll_read(&mut cx, &mut self.rx).is_pending()
    }

    /// Reads some octets into `rx`, or nothing within `limit`.
    pub(crate) async fn wait_for_input(&mut self, limit: Duration) {
        let Self { rx, io, .. } = self;
        let read = timeout_at(after(limit), poll_fn(|cx| io.poll_read(cx, rx))).await;
        if let Ok(Err(error)) = read {
            self.fail(error);
        }
    }

    /// Closes both buffers after an error of the stream.
    pub(crate) fn fail(&mut self, error: io::Error) {
        self.io.failure.get_or_insert(error);
        self.rx.close();
        self.tx.close();
    }

    /// Takes the first error of the stream.
    pub(crate) fn failure(&mut self) -> Option<io::Error> {
        self.io.failure.take()
    }

    /// Logs a transcript of the session from here on, as this side of it.
    pub(crate) fn trace_as(&mut self, own: Side) {
        self.io.trace.begin(own);
    }

    fn poll_transfer(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Self { rx, tx, io } = self;
        let mut progress = false;
        if !tx.is_empty() {
            progress = io.poll_write(cx, tx)?.is_ready();
        }
        if tx.is_empty() {
            // An error shows again at the next read or write.
            let _ = io.poll_flush(cx);
        }
        // Once all is written, the machine is asked before anything is read: after the reply to STARTTLS the next
        // octets belong to TLS, and a fast peer may have sent them already.
        let done = progress && tx.is_empty();
        if rx.wants_input() && !done {
            progress |= io.poll_read(cx, rx)?.is_ready();
        }
        if progress { Poll::Ready(Ok(())) } else { Poll::Pending }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Io<S> {
    /// Performs a TLS handshake as a server.
    #[cfg(feature = "tls")]
    pub(crate) async fn accept_tls(
        &mut self,
        acceptor: &TlsAcceptor,
        until: Instant,
    ) -> io::Result<()> {
        let handshake = async {
            // The peer begins when it has read the reply to STARTTLS.
            poll_fn(|cx| self.poll_flush(cx)).await?;
            acceptor.accept(self.take()?).await
        };
        let stream = timeout_at(until, handshake).await??;
        self.link = Link::Tls(Box::new(stream.into()));
        Ok(())
    }

    /// Performs a TLS handshake as a client.
    #[cfg(feature = "tls")]
    pub(crate) async fn connect_tls(
        &mut self,
        connector: &TlsConnector,
        name: ServerName<'static>,
        until: Instant,
    ) -> io::Result<()> {
        let connecting = connector.connect(name, self.take()?);
        let stream = timeout_at(until, connecting).await??;
        self.link = Link::Tls(Box::new(stream.into()));
        Ok(())
    }

    /// Returns the TLS session of a server.
    #[cfg(feature = "tls")]
    pub(crate) fn server_tls(&self) -> Option<&ServerConnection> {
        match &self.link {
            Link::Tls(stream) => match &**stream {
                TlsStream::Server(stream) => Some(stream.get_ref().1),
                TlsStream::Client(_) => None,
            },
            _ => None,
        }
    }

    /// Takes the stream without TLS.
    #[cfg(feature = "tls")]
    fn take(&mut self) -> io::Result<S> {
        match std::mem::replace(&mut self.link, Link::Gone) {
            Link::Clear(stream) => Ok(stream),
            Link::Tls(_) | Link::Gone => Err(ErrorKind::InvalidInput.into()),
        }
    }

    /// Returns the time at which the limit of `wait` passes.
    pub(crate) fn deadline(&mut self, wait: Wait) -> Instant {
        self.deadline.of(wait)
    }

    /// Keeps the first error of the stream.
    pub(crate) fn keep(&mut self, error: io::Error) {
        self.failure.get_or_insert(error);
    }

    /// Takes the numbers of octets since the last call.
    pub(crate) fn take_transferred(&mut self) -> Transferred {
        std::mem::take(&mut self.transferred)
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.unflushed {
            std::task::ready!(self.link.poll_flush(cx))?;
            self.unflushed = false;
        }
        Poll::Ready(Ok(()))
    }

    /// Writes once. Closes `tx` if the peer accepts no more octets: what it has sent before can still be read.
    fn poll_write(&mut self, cx: &mut Context<'_>, tx: &mut Buffer) -> Poll<io::Result<()>> {
        match self.link.poll_write(cx, tx.filled()) {
            Poll::Ready(Ok(count @ 1..)) => {
                self.trace.sent(tx.filled().get(..count).unwrap_or_default());
                self.transferred.written += count as u64;
                tx.consume(count);
                self.unflushed = true;
            }
            Poll::Ready(Ok(0)) => tx.close(),
            Poll::Ready(Err(error)) if is_gone(&error) => tx.close(),
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Pending => return Poll::Pending,
        }
        Poll::Ready(Ok(()))
    }

    /// Reads once. Closes `rx` at the end of the input, and if the peer has reset the connection.
    fn poll_read(&mut self, cx: &mut Context<'_>, rx: &mut Buffer) -> Poll<io::Result<()>> {
        let mut octets = ReadBuf::new(rx.spare());
        match self.link.poll_read(cx, &mut octets) {
            Poll::Ready(Ok(())) => match octets.filled().len() {
                0 => rx.close(),
                count => {
                    self.trace.received(octets.filled());
                    self.transferred.read += count as u64;
                    rx.commit(count);
                }
            },
            Poll::Ready(Err(error)) if is_gone(&error) => rx.close(),
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

/// Returns the time after `limit`.
pub(crate) fn after(limit: Duration) -> Instant {
    Instant::now() + limit.min(LONGEST)
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
            _ => after(wait.limit),
        };
        self.current = Some((wait.epoch, at));
        at
    }
}
