//! [`Timer`]: the timer of a runtime.

use std::future::Future;
use std::time::Duration;

/// The timer of a runtime. Each function from a time to a future is one: `smol::Timer::after` is, and with async-std
/// `async_std::task::sleep`.
///
/// ```
/// use smtp_machine_futures::Timer;
/// use std::time::{Duration, Instant};
///
/// let start = Instant::now();
/// smol::block_on(Timer::sleep(&smol::Timer::after, Duration::from_millis(10)));
/// assert!(start.elapsed() >= Duration::from_millis(10));
/// ```
pub trait Timer {
    /// The future, which is ready after the time. Its output is not used.
    type Sleep: Future;

    /// Returns a future that is ready after `time`.
    fn sleep(&self, time: Duration) -> Self::Sleep;
}

impl<F: Fn(Duration) -> S, S: Future> Timer for F {
    type Sleep = S;

    fn sleep(&self, time: Duration) -> S {
        self(time)
    }
}
