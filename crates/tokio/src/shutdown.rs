//! [`Shutdown`]: the signal that ends sessions.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Poll, Waker};

use tokio::sync::Notify;

/// A signal that ends sessions gracefully: each finishes the command or the message in progress, then sends 421.
///
/// Clones are the same signal. [`serve_with`](crate::serve_with) takes one in its options; a
/// [`Service`](crate::Service) has its own.
///
/// ```
/// use smtp_machine_tokio::Shutdown;
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let shutdown = Shutdown::new();
/// let waiting = tokio::spawn({
///     let shutdown = shutdown.clone();
///     async move { shutdown.begun().await }
/// });
/// shutdown.begin();
/// waiting.await.unwrap();
/// assert!(shutdown.is_begun());
/// # });
/// ```
#[derive(Clone, Debug)]
pub struct Shutdown {
    signal: Arc<Signal>,
}

#[derive(Debug)]
struct Signal {
    begun: AtomicBool,
    waiting: Notify,
}

impl Shutdown {
    /// Creates a signal that is not given yet.
    #[must_use]
    pub fn new() -> Self {
        let signal = Signal { begun: AtomicBool::new(false), waiting: Notify::new() };
        Self { signal: Arc::new(signal) }
    }

    /// Gives the signal. It cannot be taken back.
    pub fn begin(&self) {
        self.signal.begun.store(true, Ordering::SeqCst);
        self.signal.waiting.notify_waiters();
    }

    /// Returns `true` if the signal was given.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.signal.begun.load(Ordering::SeqCst)
    }

    /// Waits for the signal.
    pub async fn begun(&self) {
        let mut notified = pin!(self.signal.waiting.notified());
        let mut registered: Option<Waker> = None;
        poll_fn(|cx| {
            // A session polls this each time it waits. It registers, which takes a lock, only once.
            let waker = cx.waker();
            if !registered.as_ref().is_some_and(|known| known.will_wake(waker)) {
                registered = Some(waker.clone());
                // The signal is looked at afterwards, so that none is missed.
                let _ = notified.as_mut().poll(cx);
            }
            if self.is_begun() { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }
}

impl Default for Shutdown {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;
    use std::task::{Context, Wake};

    #[derive(Default)]
    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn the_last_waker_is_woken_once() {
        let shutdown = Shutdown::new();
        let mut begun = pin!(shutdown.begun());
        let counts = [Arc::new(Count::default()), Arc::new(Count::default())];
        for count in [&counts[0], &counts[0], &counts[1], &counts[1]] {
            let waker = Waker::from(Arc::clone(count));
            assert!(begun.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        }
        shutdown.begin();
        let woken = |count: &Count| count.0.load(Ordering::SeqCst);
        assert_eq!((woken(&counts[0]), woken(&counts[1])), (0, 1));
        let waker = Waker::from(Arc::clone(&counts[1]));
        assert!(begun.as_mut().poll(&mut Context::from_waker(&waker)).is_ready());
    }

    #[test]
    fn a_signal_before_the_first_poll_is_seen() {
        let shutdown = Shutdown::new();
        let mut begun = pin!(shutdown.begun());
        shutdown.begin();
        assert!(begun.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready());
    }
}
