//! [`Step`], what a poll says to do next, and [`Wait`], the limit of a wait.

use core::time::Duration;

use super::phase::Phase;

/// What to do next: the answer of `poll`.
///
/// ```
/// use smtp_machine::{Buffer, Step, address::Host, server};
///
/// let config = server::Config::new(Host::try_from("mx.harbor.example")?)?;
/// let mut server = server::Server::new(config);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// loop {
///     match server.poll(&mut rx, &mut tx)? {
///         Step::Event(event) => drop(event), // your code; here: all defaults
///         Step::Write(_wait) => tx.consume(tx.len()), // write some of `tx`
///         Step::Read(_wait) => rx.close(),            // read some into `rx`
///         Step::Parked(_wait) => {}                   // an answer was deferred
///         Step::Done => break,                        // close the connection
///     }
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use]
#[allow(clippy::exhaustive_enums, reason = "there is nothing else that a driver could do")]
pub enum Step<E> {
    /// Something happened: answer it, then poll again.
    Event(E),
    /// Read some octets into `rx`, or close it, then poll again. `tx` is empty.
    Read(Wait),
    /// Write some octets of `tx`, then poll again. More may be read into `rx` meanwhile.
    Write(Wait),
    /// An answer that was deferred is due: give it to [`Server::resume`](crate::Server::resume), then
    /// poll again. `tx` is empty. Nothing has to be read, but reading is allowed while
    /// [`Buffer::wants_input`](crate::Buffer::wants_input) says so: it shows that the peer hung up.
    Parked(Wait),
    /// The session is over and `tx` is empty: close the connection.
    Done,
}

/// How long to wait, and for what.
///
/// The machines never see a clock. A driver keeps a deadline and one rule: *the same
/// [`epoch`](Self::epoch), the same deadline; a new epoch, a new deadline of `limit` from now on*.
/// When the deadline has passed, call `expire`.
///
/// The epoch is progress. It changes with each command, reply and answer, and when one kind of wait
/// follows another. While content comes in (kept or dropped), and while output goes out, it changes
/// with each block of octets, not with each octet: a peer that sends an octet a minute is timed out
/// all the same. Limit and block together are the least rate that a peer must keep.
///
/// ```
/// use std::time::{Duration, Instant};
/// use smtp_machine::session::Wait;
///
/// /// What a driver keeps beside the session.
/// struct Deadline(u32, Instant);
///
/// impl Deadline {
///     fn left(&mut self, wait: Wait) -> Duration {
///         if self.0 != wait.epoch {
///             *self = Self(wait.epoch, Instant::now() + wait.limit);
///         }
///         self.1.saturating_duration_since(Instant::now()) // zero: call expire
///     }
/// }
/// # use smtp_machine::{Buffer, Step, address::Host, client::{Client, Config}};
/// # let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// # let Step::Read(wait) = client.poll(&mut rx, &mut tx)? else { panic!() };
/// # let mut deadline = Deadline(wait.epoch.wrapping_add(1), Instant::now());
/// # assert!(deadline.left(wait) > Duration::from_secs(290));
/// # assert!(deadline.left(wait) <= wait.limit);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wait {
    /// How long the wait may take, counted from the start of this epoch.
    pub limit: Duration,
    /// What is waited for.
    pub phase: Phase,
    /// A number that changes with progress.
    pub epoch: u32,
}

impl Wait {
    pub(crate) const fn new(limit: Duration, phase: Phase, epoch: u32) -> Self {
        Self { limit, phase, epoch }
    }
}
