//! Sockets that block: [`Deadline`] keeps the [`Wait`]s of a session on any stream whose reads and writes
//! can be bounded in time. With the feature `std`.
//!
//! ```
//! use std::net::TcpStream;
//! use smtp_machine::{Buffer, Server, Step, blocking::Deadline, server::Event};
//!
//! fn serve(
//!     mut socket: TcpStream,
//!     mut server: Server,
//!     mut answer: impl FnMut(Event<'_>),
//! ) -> Result<(), Box<dyn std::error::Error>> {
//!     let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!     let mut deadline = Deadline::new();
//!     loop {
//!         let in_time = match server.poll(&mut rx, &mut tx)? {
//!             Step::Event(event) => {
//!                 answer(event);
//!                 true
//!             }
//!             Step::Read(wait) => deadline.read(wait, &mut rx, &mut socket)?,
//!             Step::Write(wait) => deadline.write(wait, &mut tx, &mut socket)?,
//!             Step::Parked(_) => return Err("an answer was deferred".into()),
//!             Step::Done => return Ok(()),
//!         };
//!         if !in_time {
//!             server.expire(&mut tx);
//!         }
//!     }
//! }
//! ```

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::buffer::Buffer;
use crate::session::Wait;

/// A stream whose reads and writes can be bounded in time: [`TcpStream`], and Unix sockets.
///
/// ```
/// use smtp_machine::blocking::Timeouts;
///
/// fn bounded<S: Timeouts>() {}
/// bounded::<std::net::TcpStream>();
/// bounded::<&std::net::TcpStream>();
/// ```
pub trait Timeouts {
    /// Bounds each later read; `limit` is never zero.
    ///
    /// # Errors
    ///
    /// What the stream gives.
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()>;

    /// Bounds each later write; `limit` is never zero.
    ///
    /// # Errors
    ///
    /// What the stream gives.
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

/// A clock can't hold any time: a limit longer than this is cut.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// When the limit of a [`Wait`] has passed: the same epoch, the same deadline; a new epoch, a new
/// deadline of `limit` from now on.
///
/// One is kept for each session. See the [module](self) for a driver.
///
/// ```
/// use smtp_machine::{Buffer, Step, address::Host, blocking::Deadline, client::{Client, Config}};
/// use std::time::Duration;
///
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let mut deadline = Deadline::new();
/// let Step::Read(wait) = client.poll(&mut rx, &mut tx)? else { panic!() };
/// let left = deadline.left(wait).unwrap(); // None: call expire
/// assert!(left <= wait.limit && left > Duration::from_secs(290));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Deadline {
    current: Option<(u32, Instant)>,
}

impl Deadline {
    /// For a session that is about to begin.
    #[must_use]
    pub const fn new() -> Self {
        Self { current: None }
    }

    /// How long the wait may still take, more than zero; `None` when its limit has passed, so that
    /// `expire` is to be called.
    #[must_use]
    pub fn left(&mut self, wait: Wait) -> Option<Duration> {
        let now = Instant::now();
        let at = match self.current {
            Some((epoch, at)) if epoch == wait.epoch => at,
            _ => now.checked_add(wait.limit.min(LONGEST)).unwrap_or(now),
        };
        self.current = Some((wait.epoch, at));
        Some(at.saturating_duration_since(now)).filter(|left| !left.is_zero())
    }

    /// Reads once from `socket` into `rx`, or closes `rx` at the end of the input. `false` when the limit
    /// has passed and nothing came: `expire` is to be called.
    ///
    /// # Errors
    ///
    /// What the socket gives.
    pub fn read<S: Read + Timeouts>(
        &mut self,
        wait: Wait,
        rx: &mut Buffer,
        socket: &mut S,
    ) -> io::Result<bool> {
        let Some(left) = self.left(wait) else { return Ok(false) };
        socket.set_read_timeout(Some(left))?;
        in_time(rx.read_from(socket))
    }

    /// Writes once from `tx` to `socket`. `false` when the limit has passed and nothing went out: `expire`
    /// is to be called.
    ///
    /// # Errors
    ///
    /// What the socket gives.
    pub fn write<S: Write + Timeouts>(
        &mut self,
        wait: Wait,
        tx: &mut Buffer,
        socket: &mut S,
    ) -> io::Result<bool> {
        let Some(left) = self.left(wait) else { return Ok(false) };
        socket.set_write_timeout(Some(left))?;
        in_time(tx.write_to(socket))
    }
}

fn in_time(result: io::Result<usize>) -> io::Result<bool> {
    match result {
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
            Ok(false)
        }
        result => result.map(|_| true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Phase;
    use std::net::TcpListener;

    fn wait(millis: u64, epoch: u32) -> Wait {
        Wait::new(Duration::from_millis(millis), Phase::Command, epoch)
    }

    #[test]
    fn an_epoch_has_one_deadline() {
        let mut deadline = Deadline::new();
        let first = deadline.left(wait(10_000, 1)).unwrap();
        std::thread::sleep(Duration::from_millis(20));
        assert!(deadline.left(wait(10_000, 1)).unwrap() < first);
        assert!(deadline.left(wait(20_000, 2)).unwrap() > first);
        assert_eq!(deadline.left(wait(0, 3)), None);
        let endless = Wait::new(Duration::MAX, Phase::Command, 4);
        assert!(deadline.left(endless).unwrap() > first);
    }

    #[test]
    fn reads_and_writes_end_in_time() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (_peer, _) = listener.accept().unwrap();
        let mut deadline = Deadline::new();
        let mut buffer = Buffer::with_capacity(65_536);
        assert!(!deadline.read(wait(30, 1), &mut buffer, &mut socket).unwrap());
        assert!(!buffer.is_closed());
        // The peer never reads: the socket is full at some time.
        let mut epoch = 2;
        loop {
            let spare = buffer.spare().len();
            buffer.commit(spare);
            if !deadline.write(wait(30, epoch), &mut buffer, &mut socket).unwrap() {
                break;
            }
            epoch += 1;
        }
    }
}
