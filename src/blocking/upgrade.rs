//! [`Upgrade`]: a socket that switches to TLS.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::stream::Stream;
use super::timed_socket::TimedSocket;
use super::timeouts::Timeouts;

/// A TCP socket that switches to TLS by a function of the application, after STARTTLS ([`new`](Self::new)) or at once
/// ([`secured`](Self::secured)).
///
/// The function wraps the socket with a TLS library. With rustls, for a client:
///
/// ```ignore
/// let mut stream = Upgrade::new(TcpStream::connect("mail.orchard.example:587")?, |socket| {
///     let name = "mail.orchard.example".try_into().map_err(io::Error::other)?;
///     let tls = ClientConnection::new(config, name).map_err(io::Error::other)?;
///     Ok(StreamOwned::new(tls, socket))
/// });
/// ```
///
/// The handshake, and each wait of a session, has one deadline, however slowly the peer sends. A stream with this type:
///
/// ```
/// use smtp_machine::blocking::{Stream, TimedSocket, Upgrade};
/// use std::io::{self, Read, Write};
/// use std::net::{TcpListener, TcpStream};
/// use std::time::Duration;
///
/// let listener = TcpListener::bind("127.0.0.1:0")?;
/// let socket = TcpStream::connect(listener.local_addr()?)?;
/// let mut stream = Upgrade::new(socket, |socket: TimedSocket| Ok(socket)); // the TLS stream
/// assert!(!stream.is_secure());
/// stream.secure(Duration::from_secs(300))?; // the drivers call it
/// assert!(stream.is_secure());
/// # Ok::<(), io::Error>(())
/// ```
#[derive(Debug)]
pub struct Upgrade<T, F> {
    socket: TimedSocket,
    link: Link<T, F>,
}

#[derive(Debug)]
enum Link<T, F> {
    /// Without TLS; the function performs the handshake.
    Clear(F),
    Secure(T),
    /// The handshake has failed.
    Failed,
}

impl<T, F> Upgrade<T, F>
where
    T: Read + Write,
    F: FnOnce(TimedSocket) -> io::Result<T>,
{
    /// Creates a stream without TLS. [`Stream::secure`], which the drivers call after STARTTLS, calls `handshake`.
    ///
    /// If `handshake` returns a stream that has not finished its handshake, the handshake continues in a
    /// [`flush`](Write::flush) of it.
    pub fn new(socket: TcpStream, handshake: F) -> Self {
        Self { socket: TimedSocket::new(socket), link: Link::Clear(handshake) }
    }

    /// Creates a stream with TLS: performs the handshake within `limit`. For implicit TLS (RFC 8314), with
    /// [`Client::secured`](crate::Client::secured) or [`Server::secured`](crate::Server::secured).
    ///
    /// # Errors
    ///
    /// Returns the error of the handshake, or [`ErrorKind::TimedOut`].
    ///
    /// ```
    /// use smtp_machine::blocking::{TimedSocket, Upgrade};
    /// use std::net::{TcpListener, TcpStream};
    /// use std::{io, time::Duration};
    ///
    /// let listener = TcpListener::bind("127.0.0.1:0")?;
    /// let socket = TcpStream::connect(listener.local_addr()?)?;
    /// let handshake = |socket: TimedSocket| Ok(socket); // of a TLS library
    /// let stream = Upgrade::secured(socket, handshake, Duration::from_secs(60))?;
    /// assert!(stream.is_secure());
    /// # Ok::<(), io::Error>(())
    /// ```
    pub fn secured(socket: TcpStream, handshake: F, limit: Duration) -> io::Result<Self> {
        let mut stream = Self::new(socket, handshake);
        stream.set_read_timeout(Some(limit))?;
        stream.set_write_timeout(Some(limit))?;
        stream.secure(limit)?;
        Ok(stream)
    }

    /// Returns `true` if the stream uses TLS.
    pub const fn is_secure(&self) -> bool {
        matches!(self.link, Link::Secure(_))
    }

    /// Returns the TLS stream, for its certificates; `None` without TLS.
    pub const fn tls(&self) -> Option<&T> {
        match &self.link {
            Link::Secure(tls) => Some(tls),
            Link::Clear(_) | Link::Failed => None,
        }
    }
}

impl<T, F> Stream for Upgrade<T, F>
where
    T: Read + Write,
    F: FnOnce(TimedSocket) -> io::Result<T>,
{
    fn secure(&mut self, _limit: Duration) -> io::Result<()> {
        match std::mem::replace(&mut self.link, Link::Failed) {
            Link::Clear(handshake) => {
                let mut tls = handshake(self.socket.clone())?;
                tls.flush()?;
                self.link = Link::Secure(tls);
                Ok(())
            }
            Link::Secure(_) | Link::Failed => Err(ErrorKind::InvalidInput.into()),
        }
    }
}

impl<T: Read, F> Read for Upgrade<T, F> {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        match &mut self.link {
            Link::Clear(_) => self.socket.read(octets),
            Link::Secure(tls) => match tls.read(octets) {
                // The peer has closed the connection without a close_notify. The machine decides whether the session
                // was complete.
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(0),
                result => result,
            },
            Link::Failed => Ok(0),
        }
    }
}

impl<T: Write, F> Write for Upgrade<T, F> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        match &mut self.link {
            Link::Clear(_) => self.socket.write(octets),
            Link::Secure(tls) => tls.write(octets),
            Link::Failed => Err(ErrorKind::NotConnected.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.link {
            Link::Clear(_) => self.socket.flush(),
            Link::Secure(tls) => tls.flush(),
            Link::Failed => Ok(()),
        }
    }
}

impl<T, F> Timeouts for Upgrade<T, F> {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.set_write_timeout(limit)
    }
}
