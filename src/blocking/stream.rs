//! [`Stream`]: what the drivers need of a connection.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::timed_socket::TimedSocket;
use super::timeouts::Timeouts;

/// A connection that [`serve`](super::serve) and [`deliver`](super::deliver) can run a session on.
///
/// A type that can switch to TLS implements [`secure`](Self::secure); it is called once STARTTLS is accepted. For a TCP
/// socket [`Upgrade`](super::Upgrade) does.
///
/// ```
/// use smtp_machine::blocking::{Stream, Timeouts};
/// use std::io::{self, Read, Write};
/// use std::net::TcpStream;
/// use std::time::Duration;
///
/// /// A socket, and whether the TLS library of your choice is in use on it.
/// struct Connection {
///     socket: TcpStream,
///     secure: bool,
/// }
///
/// impl Stream for Connection {
///     fn secure(&mut self, _limit: Duration) -> io::Result<()> {
///         self.secure = true; // the handshake; later reads and writes go through the TLS session
///         Ok(())
///     }
/// }
///
/// impl Timeouts for Connection {
///     fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
///         self.socket.set_read_timeout(limit)
///     }
///     fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
///         self.socket.set_write_timeout(limit)
///     }
/// }
///
/// impl Read for Connection {
///     fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
///         self.socket.read(octets)
///     }
/// }
///
/// impl Write for Connection {
///     fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
///         self.socket.write(octets)
///     }
///     fn flush(&mut self) -> io::Result<()> {
///         self.socket.flush()
///     }
/// }
/// # let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
/// # let socket = TcpStream::connect(listener.local_addr()?)?;
/// let mut connection = Connection { socket, secure: false };
/// connection.secure(Duration::from_secs(300))?;
/// assert!(connection.secure);
/// # Ok::<(), io::Error>(())
/// ```
pub trait Stream: Read + Write + Timeouts {
    /// Performs the TLS handshake: as the server in [`serve`](super::serve), as the client in
    /// [`deliver`](super::deliver). Later reads and writes go through TLS.
    ///
    /// `limit` is the time for the whole handshake. The driver has set it as both timeouts. If these apply to each read
    /// of the system, as those of [`TcpStream`] do, a peer that sends a few octets at a time can take longer: measure
    /// the time, or use a [`TimedSocket`].
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`ErrorKind::Unsupported`] unless it is implemented.
    fn secure(&mut self, _limit: Duration) -> io::Result<()> {
        Err(ErrorKind::Unsupported.into())
    }
}

impl Stream for TcpStream {}
#[cfg(unix)]
impl Stream for std::os::unix::net::UnixStream {}
impl Stream for TimedSocket {}
impl<S: Stream + ?Sized> Stream for &mut S {
    fn secure(&mut self, limit: Duration) -> io::Result<()> {
        (**self).secure(limit)
    }
}
