//! [`Timeouts`]: streams whose reads and writes can have a timeout.

use std::io;
use std::net::TcpStream;
use std::time::Duration;

/// A stream whose reads and writes can have a timeout: [`TcpStream`], and Unix sockets.
///
/// ```
/// use smtp_machine::blocking::Timeouts;
/// use std::net::{TcpListener, TcpStream};
/// use std::time::Duration;
///
/// fn limit_reads(stream: &impl Timeouts) -> std::io::Result<()> {
///     stream.set_read_timeout(Some(Duration::from_secs(300)))
/// }
///
/// let listener = TcpListener::bind("127.0.0.1:0")?;
/// let socket = TcpStream::connect(listener.local_addr()?)?;
/// limit_reads(&socket)?;
/// assert_eq!(socket.read_timeout()?, Some(Duration::from_secs(300)));
/// # Ok::<(), std::io::Error>(())
/// ```
pub trait Timeouts {
    /// Sets the timeout of all later reads. `limit` is never `Some` of zero.
    ///
    /// # Errors
    ///
    /// Returns the error of the stream.
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()>;

    /// Sets the timeout of all later writes. `limit` is never `Some` of zero.
    ///
    /// # Errors
    ///
    /// Returns the error of the stream.
    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()>;
}

macro_rules! timeouts {
    ($stream:ty) => {
        impl Timeouts for $stream {
            fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
                <$stream>::set_read_timeout(self, limit)
            }

            fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
                <$stream>::set_write_timeout(self, limit)
            }
        }
    };
}

timeouts!(TcpStream);
#[cfg(unix)]
timeouts!(std::os::unix::net::UnixStream);

impl<S: Timeouts> Timeouts for &S {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        (**self).set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        (**self).set_write_timeout(limit)
    }
}

impl<S: Timeouts + ?Sized> Timeouts for &mut S {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        (**self).set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        (**self).set_write_timeout(limit)
    }
}
