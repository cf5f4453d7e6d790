//! [`Connection`]: a stream, the timer of its runtime, its buffers and its deadline.

use std::fmt;
use std::future::{Future, poll_fn};
use std::io::{self, ErrorKind};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_io::AsyncWrite;
use smtp_machine::Buffer;
use smtp_machine::blocking::Deadline;
use smtp_machine::session::{self, Wait};

use crate::error::DriverError;
use crate::stream::{BoxStream, Link, Stream};
use crate::timer::Timer;

/// The default capacity of each buffer, in octets.
const CAPACITY: usize = 16 * 1024;

/// The time for the close of a connection, which no peer waits for.
const CLOSING: Duration = Duration::from_secs(1);

/// The maximum number of octets that are discarded after the final reply.
const MAX_DISCARDED: usize = 1024 * 1024;

/// A stream, the timer of its runtime, and the two buffers and the deadline of its session.
///
/// It keeps what was read beyond the end of a message, so several messages can be sent over one connection.
///
/// ```
/// use smtp_machine_futures::Connection;
///
/// fn connection(socket: smol::net::TcpStream) -> Connection<impl smtp_machine_futures::Timer> {
///     Connection::new(socket, smol::Timer::after)
/// }
/// ```
pub struct Connection<T> {
    pub(crate) rx: Buffer,
    pub(crate) tx: Buffer,
    pub(crate) io: Io<T>,
}

/// The connection without its buffers, which an event of a machine may hold.
pub(crate) struct Io<T> {
    link: Link,
    timer: T,
    handshake: Option<Handshake>,
    deadline: Deadline,
    /// The first error of the stream.
    failure: Option<io::Error>,
}

type Handshaking = Pin<Box<dyn Future<Output = io::Result<BoxStream>> + Send>>;
type Handshake = Box<dyn FnOnce(BoxStream) -> Handshaking + Send>;

impl<T: Timer> Connection<T> {
    /// Creates a connection with two buffers of 16 KiB. `timer` returns a future that is ready after a time.
    #[must_use]
    pub fn new(stream: impl Stream + 'static, timer: T) -> Self {
        let buffer = || Buffer::with_capacity(CAPACITY);
        let io = Io {
            link: Link::new(Box::new(stream)),
            timer,
            handshake: None,
            deadline: Deadline::new(),
            failure: None,
        };
        Self { rx: buffer(), tx: buffer(), io }
    }

    /// Sets the function that performs the TLS handshake after STARTTLS. Without it every handshake fails.
    ///
    /// ```
    /// use futures_rustls::{TlsAcceptor, TlsConnector, pki_types::ServerName};
    /// use smol::net::TcpStream;
    /// use smtp_machine_futures::{Connection, Timer};
    ///
    /// fn of_server(socket: TcpStream, tls: TlsAcceptor) -> Connection<impl Timer> {
    ///     Connection::new(socket, smol::Timer::after).with_tls(move |stream| tls.accept(stream))
    /// }
    ///
    /// fn of_client(socket: TcpStream, tls: TlsConnector, name: ServerName<'static>) -> Connection<impl Timer> {
    ///     Connection::new(socket, smol::Timer::after).with_tls(move |stream| tls.connect(name, stream))
    /// }
    /// ```
    #[must_use]
    pub fn with_tls<H, F, S>(mut self, handshake: H) -> Self
    where
        H: FnOnce(BoxStream) -> F + Send + 'static,
        F: Future<Output = io::Result<S>> + Send + 'static,
        S: Stream + 'static,
    {
        self.io.handshake = Some(Box::new(|stream| {
            let handshaking = handshake(stream);
            Box::pin(async { Ok(Box::new(handshaking.await?) as BoxStream) })
        }));
        self
    }

    /// Returns `true` after the TLS handshake.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.io.link.is_secure()
    }

    /// Closes the TLS session and the sending side of the stream. Waits one second for it at the most.
    pub async fn close(&mut self) {
        let Io { link, timer, .. } = &mut self.io;
        let _ = within(timer, CLOSING, |cx| link.poll_close(cx)).await;
    }

    /// Closes the connection after a reply that the peer may still have to read, although it sends: a connection that
    /// is closed with input unread is reset, which discards the reply on the side of the peer. The input is therefore
    /// discarded until the peer closes its side, for one second and 1 MiB at the most.
    pub(crate) async fn linger(&mut self) {
        self.close().await;
        let (mut left, Self { rx, io, .. }) = (MAX_DISCARDED, self);
        let discard = |cx: &mut Context<'_>| {
            while left > 0 && !rx.is_closed() {
                rx.consume(rx.len());
                match io.link.poll_read(cx, rx) {
                    Poll::Ready(Ok(())) => left = left.saturating_sub(rx.len()),
                    Poll::Ready(Err(_)) => break,
                    Poll::Pending => return Poll::Pending,
                }
            }
            Poll::Ready(())
        };
        let _ = within(&io.timer, CLOSING, discard).await;
    }

    /// Writes some octets of `tx`, reads some into `rx`, or both. It reads as well while it writes, because a peer may
    /// not read before its own octets are read. It can be cancelled without loss.
    ///
    /// Returns `false` if the limit of `wait` passes first: call `expire` then. After an error of the stream both
    /// buffers are closed, so that the machine ends the session itself; [`ended`](Self::ended) returns the error.
    pub(crate) async fn transfer(&mut self, wait: Wait) -> bool {
        let Self { rx, tx, io } = self;
        let Some(left) = io.deadline.left(wait) else { return false };
        let Io { link, timer, .. } = io;
        match within(timer, left, |cx| link.poll_transfer(cx, rx, tx)).await {
            Some(Err(error)) => {
                io.keep(error);
                rx.close();
                tx.close();
                true
            }
            done => done.is_some(),
        }
    }

    /// The error of the stream, if there was one, is the cause of that of the session.
    pub(crate) fn ended(&mut self, end: Result<(), session::Error>) -> Result<(), DriverError> {
        match self.io.failure.take() {
            Some(error) => Err(DriverError::Stream(error)),
            None => end.map_err(DriverError::Session),
        }
    }
}

impl<T: Timer> Io<T> {
    /// Performs the TLS handshake, and returns whether it succeeded.
    pub(crate) async fn secure(&mut self, wait: Wait) -> bool {
        match self.shake_hands(wait).await {
            Ok(stream) => {
                self.link.secured(stream);
                true
            }
            Err(error) => {
                self.keep(error);
                false
            }
        }
    }

    async fn shake_hands(&mut self, wait: Wait) -> io::Result<BoxStream> {
        let (Some(mut stream), Some(handshake)) = (self.link.take(), self.handshake.take()) else {
            return Err(ErrorKind::Unsupported.into());
        };
        let left = self.deadline.left(wait).ok_or(ErrorKind::TimedOut)?;
        let mut handshaking = pin!(async move {
            // The client begins when it has read the reply to STARTTLS.
            poll_fn(|cx| Pin::new(&mut stream).poll_flush(cx)).await?;
            handshake(stream).await
        });
        let result = within(&self.timer, left, |cx| handshaking.as_mut().poll(cx)).await;
        result.unwrap_or_else(|| Err(ErrorKind::TimedOut.into()))
    }

    /// Keeps the first error of the stream.
    fn keep(&mut self, error: io::Error) {
        self.failure.get_or_insert(error);
    }
}

impl<T> fmt::Debug for Connection<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("is_secure", &self.io.link.is_secure())
            .finish_non_exhaustive()
    }
}

/// Polls until the result is ready, for `limit` at the most.
async fn within<R>(
    timer: &impl Timer,
    limit: Duration,
    mut poll: impl FnMut(&mut Context<'_>) -> Poll<R>,
) -> Option<R> {
    let mut sleep = pin!(timer.sleep(limit));
    poll_fn(|cx| match poll(cx) {
        Poll::Ready(result) => Poll::Ready(Some(result)),
        Poll::Pending => sleep.as_mut().poll(cx).map(|_| None),
    })
    .await
}
