//! Limits of time that are seldom reached: a timer is set only when something has to wait.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::task::unconstrained;
use tokio::time::{Instant, Sleep, sleep, sleep_until};

/// The timer of the waits of a session, one after the other.
pub(crate) type Timer = Option<Sleep>;

/// Is ready when `until` has passed.
///
/// The first wait sets the timer. A later wait with a later deadline leaves it as it is, and it is set again when it is
/// due: nearly all waits end before, and to set a timer takes longer than to look at it.
pub(crate) fn poll_until(
    mut timer: Pin<&mut Timer>,
    until: Instant,
    cx: &mut Context<'_>,
) -> Poll<()> {
    if timer.is_none() {
        timer.set(Some(sleep_until(until)));
    }
    let Some(mut sleep) = timer.as_pin_mut() else { return Poll::Pending };
    if sleep.deadline() > until {
        sleep.as_mut().reset(until);
    }
    while sleep.deadline() < until {
        ready!(sleep.as_mut().poll(cx));
        sleep.as_mut().reset(until);
    }
    sleep.poll(cx)
}

/// Returns the output of `future`, or `None` if it takes longer than `limit`. The time begins when it first waits.
pub(crate) async fn within<F: Future>(
    limit: Duration,
    mut future: Pin<&mut F>,
) -> Option<F::Output> {
    let mut timer = pin!(None);
    poll_fn(|cx| {
        if let Poll::Ready(output) = future.as_mut().poll(cx) {
            return Poll::Ready(Some(output));
        }
        if timer.is_none() {
            // A future that uses up its share of the runtime is limited too.
            timer.set(Some(unconstrained(sleep(limit))));
        }
        match timer.as_mut().as_pin_mut() {
            Some(timer) => timer.poll(cx).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Waits until `until`, and returns how long.
    async fn wait(mut timer: Pin<&mut Timer>, until: Instant) -> Duration {
        let begin = Instant::now();
        poll_fn(|cx| poll_until(timer.as_mut(), until, cx)).await;
        begin.elapsed()
    }

    /// Polls once.
    async fn look(mut timer: Pin<&mut Timer>, until: Instant) -> Poll<()> {
        poll_fn(|cx| Poll::Ready(poll_until(timer.as_mut(), until, cx))).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_ends_at_its_deadline_wherever_the_timer_was() {
        let second = Duration::from_secs(1);
        for (before, then) in [(9, 5), (5, 9), (5, 5)] {
            let mut timer = pin!(None);
            let begin = Instant::now();
            assert!(look(timer.as_mut(), begin + before * second).await.is_pending());
            assert_eq!(wait(timer.as_mut(), begin + then * second).await, then * second);
            // The timer is due; the next wait sets it again.
            assert_eq!(wait(timer.as_mut(), Instant::now() + 2 * second).await, 2 * second);
            assert!(look(timer.as_mut(), Instant::now()).await.is_ready());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_future_is_ended_after_its_limit_and_not_before() {
        let second = Duration::from_secs(1);
        let begin = Instant::now();
        assert_eq!(within(second, pin!(async { 1 })).await, Some(1));
        assert_eq!(within(2 * second, pin!(sleep(second))).await, Some(()));
        assert_eq!(begin.elapsed(), second);
        assert_eq!(within(second, pin!(sleep(2 * second))).await, None);
        assert_eq!(begin.elapsed(), 2 * second);
    }
}
