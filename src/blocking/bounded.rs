//! [`Bounded`]: a stream with the timeouts of another one.

use std::io::{self, Read, Write};
use std::time::Duration;

use super::timeouts::Timeouts;

/// A stream that uses the timeouts of another one: a TLS stream and the socket it runs over.
///
/// ```
/// use std::net::{TcpListener, TcpStream};
/// use std::time::Duration;
/// use smtp_machine::blocking::{Bounded, Timeouts};
///
/// let listener = TcpListener::bind("127.0.0.1:0")?;
/// let socket = TcpStream::connect(listener.local_addr()?)?;
/// let tls = socket.try_clone()?; // a TLS library wraps this handle of the socket
/// let stream = Bounded::new(tls, socket);
/// stream.set_read_timeout(Some(Duration::from_secs(300)))?;
/// let (_tls, socket) = stream.into_parts();
/// assert_eq!(socket.read_timeout()?, Some(Duration::from_secs(300)));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Bounded<S, T> {
    stream: S,
    socket: T,
}

impl<S, T: Timeouts> Bounded<S, T> {
    /// Creates a stream that reads from and writes to `stream`, with the timeouts of `socket`.
    pub const fn new(stream: S, socket: T) -> Self {
        Self { stream, socket }
    }

    /// Returns the stream and the socket.
    pub fn into_parts(self) -> (S, T) {
        (self.stream, self.socket)
    }
}

impl<S: Read, T> Read for Bounded<S, T> {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        self.stream.read(octets)
    }
}

impl<S: Write, T> Write for Bounded<S, T> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.stream.write(octets)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

impl<S, T: Timeouts> Timeouts for Bounded<S, T> {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.set_write_timeout(limit)
    }
}
