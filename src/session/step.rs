//! [`Step`], the result of a poll, and [`Wait`], the limit of a wait.

use core::time::Duration;

use super::phase::Phase;

/// What to do next: the result of `poll`.
///
/// ```
/// use smtp_machine::{Buffer, Step, address::Host, server};
///
/// let config = server::Config::new(Host::try_from("mx.harbor.example")?)?;
/// let mut server = server::Server::new(config);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// loop {
///     match server.poll(&mut rx, &mut tx)? {
///         Step::Event(event) => drop(event), // your code; here, each event gets its default answer
///         Step::Write(_wait) => tx.consume(tx.len()), // write octets of `tx`
///         Step::Read(_wait) => rx.close(),            // read octets into `rx`, or close it
///         Step::Parked(_wait) => {}                   // an answer was deferred
///         Step::Done => break,                        // close the connection
///     }
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use]
#[allow(clippy::exhaustive_enums, reason = "a driver can do nothing else")]
pub enum Step<E> {
    /// An event: answer it, then poll again.
    Event(E),
    /// Read octets into `rx`, or close it, then poll again. `tx` is empty.
    Read(Wait),
    /// Write octets of `tx`, consume those that were written, then poll again. Reading into `rx` meanwhile is allowed.
    /// Octets that are not consumed count as unwritten: a client ends the session at a positive reply to a message whose
    /// end is one of them, and the outcome is unknown.
    Write(Wait),
    /// A deferred answer is due: pass it to [`Server::resume`](crate::Server::resume), then poll
    /// again. `tx` is empty. Reading is not required, but allowed while
    /// [`Buffer::wants_input`](crate::Buffer::wants_input) returns `true`; it shows whether the
    /// peer has closed the connection.
    Parked(Wait),
    /// The session is over and `tx` is empty: close the connection.
    Done,
}

/// The limit of a wait, and what is waited for.
///
/// The machines have no clock. A driver keeps a deadline by one rule: *the same
/// [`epoch`](Self::epoch) keeps the deadline; a new epoch sets the deadline to `limit` from now*.
/// When the deadline has passed, the driver calls `expire`.
///
/// The epoch changes with progress: with each command, reply and answer, and when another kind of
/// wait begins. While content arrives (kept or drained), and while output is written, the epoch
/// changes with each block of octets, not with each octet, nor with each small chunk (BDAT). A peer that sends one
/// octet per minute therefore times out. Limit and block together are the minimum rate of a peer.
///
/// ```
/// use std::time::{Duration, Instant};
/// use smtp_machine::session::Wait;
/// use smtp_machine::{Buffer, Step, address::Host, client::{Client, Config}};
///
/// /// The state that a driver keeps for each session.
/// struct Deadline(u32, Instant);
///
/// impl Deadline {
///     fn remaining(&mut self, wait: Wait) -> Duration {
///         if self.0 != wait.epoch {
///             *self = Self(wait.epoch, Instant::now() + wait.limit);
///         }
///         self.1.saturating_duration_since(Instant::now()) // if zero, call `expire`
///     }
/// }
///
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let Step::Read(wait) = client.poll(&mut rx, &mut tx)? else { panic!("not a read") };
/// let mut deadline = Deadline(wait.epoch.wrapping_add(1), Instant::now());
/// assert!(deadline.remaining(wait) > Duration::from_secs(290));
/// assert!(deadline.remaining(wait) <= wait.limit);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wait {
    /// The limit, counted from the start of this epoch.
    pub limit: Duration,
    /// What the session waits for.
    pub phase: Phase,
    /// A number that changes with progress.
    pub epoch: u32,
}

impl Wait {
    pub(crate) const fn new(limit: Duration, phase: Phase, epoch: u32) -> Self {
        Self { limit, phase, epoch }
    }
}
