//! [`TimedSocket`]: a socket whose timeouts are deadlines.

use std::io::{self, ErrorKind, IoSlice, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::timeouts::Timeouts;

/// A TCP socket whose timeouts are deadlines: a timeout of 60 seconds ends all later reads 60 seconds after it was set.
///
/// With the timeouts of [`TcpStream`] each read of the system has the whole time. One read of a TLS stream can take
/// many of these, so a peer that sends one octet at a time could prolong it without a limit.
///
/// Clones share the socket and its deadlines.
///
/// ```
/// use smtp_machine::blocking::{TimedSocket, Timeouts};
/// use std::io::{ErrorKind, Read};
/// use std::net::{TcpListener, TcpStream};
/// use std::time::Duration;
///
/// let listener = TcpListener::bind("127.0.0.1:0")?;
/// let mut socket = TimedSocket::new(TcpStream::connect(listener.local_addr()?)?);
/// assert_eq!(socket.socket().peer_addr()?, listener.local_addr()?);
/// let handle = socket.clone(); // a TLS stream reads from `socket`
/// handle.set_read_timeout(Some(Duration::from_millis(20)))?;
/// assert_eq!(socket.read(&mut [0]).unwrap_err().kind(), ErrorKind::TimedOut);
/// assert_eq!(socket.read(&mut [0]).unwrap_err().kind(), ErrorKind::TimedOut); // at once
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct TimedSocket(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    socket: TcpStream,
    created: Instant,
    read: Limit,
    write: Limit,
}

impl TimedSocket {
    /// Creates a socket without deadlines.
    #[must_use]
    pub fn new(socket: TcpStream) -> Self {
        let (read, write) = (Limit::new(), Limit::new());
        Self(Arc::new(Shared { socket, created: Instant::now(), read, write }))
    }

    /// Returns the socket, for its addresses and options.
    #[must_use]
    pub fn socket(&self) -> &TcpStream {
        &self.0.socket
    }
}

impl Read for TimedSocket {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        let Shared { socket, created, read, .. } = &*self.0;
        socket.set_read_timeout(read.left(*created)?)?;
        (&*socket).read(octets).map_err(timed_out)
    }
}

impl Write for TimedSocket {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        let Shared { socket, created, write, .. } = &*self.0;
        socket.set_write_timeout(write.left(*created)?)?;
        (&*socket).write(octets).map_err(timed_out)
    }

    /// Writes all parts at once. A TLS library passes its records so.
    fn write_vectored(&mut self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        let Shared { socket, created, write, .. } = &*self.0;
        socket.set_write_timeout(write.left(*created)?)?;
        (&*socket).write_vectored(parts).map_err(timed_out)
    }

    fn flush(&mut self) -> io::Result<()> {
        (&self.0.socket).flush()
    }
}

impl Timeouts for TimedSocket {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.0.read.set(self.0.created, limit);
        Ok(())
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.0.write.set(self.0.created, limit);
        Ok(())
    }
}

/// One kind for what systems report as one of two.
fn timed_out(error: io::Error) -> io::Error {
    match error.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => error,
    }
}

/// A deadline in microseconds after the creation of the socket.
#[derive(Debug)]
struct Limit(AtomicU64);

impl Limit {
    const NONE: u64 = u64::MAX;

    const fn new() -> Self {
        Self(AtomicU64::new(Self::NONE))
    }

    fn set(&self, created: Instant, limit: Option<Duration>) {
        let at = limit.map_or(Self::NONE, |limit| micros(created.elapsed().saturating_add(limit)));
        self.0.store(at, Ordering::Relaxed);
    }

    /// Returns the time left, which is not zero, or `None` without a limit.
    fn left(&self, created: Instant) -> io::Result<Option<Duration>> {
        let at = self.0.load(Ordering::Relaxed);
        if at == Self::NONE {
            return Ok(None);
        }
        match at.saturating_sub(micros(created.elapsed())) {
            0 => Err(ErrorKind::TimedOut.into()),
            left => Ok(Some(Duration::from_micros(left))),
        }
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(Limit::NONE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    #[test]
    fn a_vectored_write_writes_all_parts_until_the_deadline() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut socket =
            TimedSocket::new(TcpStream::connect(listener.local_addr().unwrap()).unwrap());
        let (mut peer, _) = listener.accept().unwrap();
        let parts = [IoSlice::new(b"change "), IoSlice::new(b"cipher")];
        assert_eq!(socket.write_vectored(&parts).unwrap(), 13);
        let mut octets = [0; 13];
        peer.read_exact(&mut octets).unwrap();
        assert_eq!(&octets, b"change cipher");
        socket.set_write_timeout(Some(Duration::from_millis(1))).unwrap();
        std::thread::sleep(Duration::from_millis(2));
        assert_eq!(socket.write_vectored(&parts).unwrap_err().kind(), ErrorKind::TimedOut);
    }
}
