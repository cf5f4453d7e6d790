//! [`Deadline`]: the waits of a session on a stream.

use std::io::{self, ErrorKind, Read, Write};
use std::time::{Duration, Instant};

use super::timeouts::Timeouts;
use crate::buffer::Buffer;
use crate::session::Wait;

/// The longest limit: an `Instant` cannot represent every later time.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Computes the deadline of each [`Wait`].
///
/// A wait with the same epoch keeps its deadline. A wait with a new epoch gets a new deadline, `limit` after
/// the current time. Keep one `Deadline` for each session. The page [`embedding`](crate::manual::embedding) shows a driver.
///
/// ```
/// use smtp_machine::{Buffer, Step, address::Host, blocking::Deadline, client::{Client, Config}};
/// use std::time::Duration;
///
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let mut deadline = Deadline::new();
/// let Step::Read(wait) = client.poll(&mut rx, &mut tx)? else { panic!() };
/// let left = deadline.left(wait).unwrap(); // None: call `expire`
/// assert!(left <= wait.limit && left > Duration::from_secs(290));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Deadline {
    current: Option<(u32, Instant)>,
}

impl Deadline {
    /// Creates a deadline for a new session.
    #[must_use]
    pub const fn new() -> Self {
        Self { current: None }
    }

    /// Returns the time left for the wait, which is more than zero. Returns `None` if its limit has passed:
    /// call `expire` then.
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

    /// Reads once from `socket` into `rx`. Closes `rx` at the end of the input, and when the peer has reset
    /// the connection.
    ///
    /// Returns `false` if the limit has passed and nothing was read: call `expire` then.
    ///
    /// # Errors
    ///
    /// Returns every other error of the socket.
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

    /// Writes once from `tx` to `socket`, and flushes it when `tx` is empty. Closes `tx` when the peer accepts no more octets (a broken pipe, a
    /// reset): poll the machine then, which reads what the peer has sent before, such as a 552 during the
    /// content.
    ///
    /// Returns `false` if the limit has passed and nothing was written: call `expire` then.
    ///
    /// # Errors
    ///
    /// Returns every other error of the socket.
    pub fn write<S: Write + Timeouts>(
        &mut self,
        wait: Wait,
        tx: &mut Buffer,
        socket: &mut S,
    ) -> io::Result<bool> {
        let Some(left) = self.left(wait) else { return Ok(false) };
        socket.set_write_timeout(Some(left))?;
        let result = tx.write_to(&mut *socket).and_then(|count| {
            if tx.is_empty() {
                socket.flush()?; // a TLS stream may hold octets
            }
            Ok(count)
        });
        match in_time(result) {
            Err(error) if is_gone(&error) => {
                tx.close();
                Ok(true)
            }
            result => result,
        }
    }
}

/// Returns `true` if the peer has closed the connection.
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
    use std::net::{TcpListener, TcpStream};

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
    fn a_refusal_during_the_content_is_read_after_the_server_has_closed() {
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
            // The server closes without reading the rest: the writes of the client fail.
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
        // Some systems drop received octets when the connection is reset. The reason is unknown then.
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
    fn reads_and_writes_end_at_the_deadline() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (_peer, _) = listener.accept().unwrap();
        let mut deadline = Deadline::new();
        let mut buffer = Buffer::with_capacity(65_536);
        assert!(!deadline.read(wait(30, 1), &mut buffer, &mut socket).unwrap());
        assert!(!buffer.is_closed());
        // The peer never reads, so the socket fills up.
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
