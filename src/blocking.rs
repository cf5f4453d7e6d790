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

/// A stream whose time-outs are those of another: a TLS stream, and the socket under it.
///
/// ```
/// use std::io::{Read, Write};
/// use std::net::TcpStream;
/// use smtp_machine::blocking::Bounded;
///
/// fn bounded<S: Read + Write>(
///     socket: TcpStream,
///     tls: impl FnOnce(TcpStream) -> std::io::Result<S>,
/// ) -> std::io::Result<Bounded<S, TcpStream>> {
///     Ok(Bounded::new(tls(socket.try_clone()?)?, socket)) // both are one socket
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Bounded<S, T> {
    stream: S,
    socket: T,
}

impl<S, T: Timeouts> Bounded<S, T> {
    /// Reads from and writes to `stream`, with the time-outs of `socket`.
    pub const fn new(stream: S, socket: T) -> Self {
        Self { stream, socket }
    }

    /// The stream, and the socket.
    ///
    /// ```
    /// use std::net::TcpStream;
    /// use smtp_machine::blocking::Bounded;
    ///
    /// fn apart(bounded: Bounded<Vec<u8>, TcpStream>) -> (Vec<u8>, TcpStream) {
    ///     bounded.into_parts()
    /// }
    /// ```
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

    /// Reads once from `socket` into `rx`, or closes `rx` at the end of the input, and when the peer has reset the
    /// connection. `false` when the limit has passed and nothing came: `expire` is to be called.
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
        match in_time(rx.read_from(socket)) {
            Err(error) if is_gone(&error) => {
                rx.close();
                Ok(true)
            }
            result => result,
        }
    }

    /// Writes once from `tx` to `socket`. `false` when the limit has passed and nothing went out: `expire`
    /// is to be called. When the peer takes nothing more (a broken pipe, a reset) `tx` is closed: poll the machine,
    /// which reads what the peer may have said before, such as a 552 in the middle of the content.
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
        match in_time(tx.write_to(socket)) {
            Err(error) if is_gone(&error) => {
                tx.close();
                Ok(true)
            }
            result => result,
        }
    }
}

/// Whether the peer has closed the connection.
fn is_gone(error: &io::Error) -> bool {
    use ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, WriteZero};
    let kinds = [BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, WriteZero];
    kinds.contains(&error.kind())
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
    fn a_refusal_in_mid_content_is_read_although_the_server_has_hung_up() {
        use crate::address::{ForwardPath, Host, ReversePath};
        use crate::client::{Client, Config};
        use crate::delivery::{Delivery, Event, Outcome, Recipient};
        use crate::session::Step;
        use std::io::Write;

        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let server = std::thread::spawn(move || {
            let (mut socket, _) = listener.accept().unwrap();
            let replies =
                ["220 mx\r\n", "250-mx\r\n250 PIPELINING\r\n", "250 ok\r\n250 ok\r\n354 go\r\n"];
            for reply in replies {
                socket.write_all(reply.as_bytes()).unwrap();
                assert_ne!(socket.read(&mut [0; 4096]).unwrap(), 0);
            }
            socket.write_all(b"552 5.3.4 too big\r\n").unwrap();
            // It goes without having read the rest: the client's writes fail.
        });
        let config = Config::new(Host::try_from("relay.orchard.example").unwrap()).unwrap();
        let mut client = Client::new(config);
        let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
        let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>").unwrap())];
        let mut delivery = Delivery::new(ReversePath::Null, &mut to);
        let (mut deadline, content) = (Deadline::new(), vec![b'x'; 30_000_000]);
        loop {
            let in_time = match delivery.poll(&mut client, &mut rx, &mut tx) {
                Ok(Step::Read(wait)) => deadline.read(wait, &mut rx, &mut socket).unwrap(),
                Ok(Step::Write(wait)) => deadline.write(wait, &mut tx, &mut socket).unwrap(),
                Ok(Step::Event(Event::Body(body))) => {
                    body.send(&content).unwrap();
                    true
                }
                Ok(Step::Event(_)) => true,
                Ok(Step::Parked(_) | Step::Done) | Err(_) => break,
            };
            assert!(in_time);
        }
        server.join().unwrap();
        // Some systems drop what came when the connection is reset: then it is not known why.
        match to[0].outcome() {
            Outcome::Refused(verdict) => assert_eq!(verdict.code.get(), 552),
            other => {
                assert!(
                    !cfg!(target_os = "linux") && matches!(other, Outcome::Later(_)),
                    "{other:?}"
                );
            }
        }
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
