//! When to try again: the schedule of RFC 5321 4.5.4.1, without a clock.
//!
//! Soon after the first failures, then further and further apart, then given up; and once in between the sender is
//! told that his message waits. All of it is arithmetic on an [`Attempt`]: how often a message was tried, and how old it is. What
//! time it is, and where messages wait, is the caller's.
//!
//! ```
//! use core::time::Duration;
//! use smtp_machine::retry::{Attempt, Next, Schedule};
//!
//! let schedule = Schedule::new();
//! let first = Attempt { failures: 1, age: Duration::ZERO, ..Attempt::default() };
//! assert_eq!(schedule.next(&first), Next::After(Duration::from_secs(15 * 60)));
//! let old = Attempt { failures: 60, age: Duration::from_secs(5 * 24 * 60 * 60), ..first };
//! assert_eq!(schedule.next(&old), Next::GiveUp);
//! ```

use core::time::Duration;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// How a message that could not be delivered yet is tried again.
///
/// RFC 5321 4.5.4.1: 30 minutes apart at the least, with a few tries sooner at first; given up after four or five
/// days at the least.
///
/// ```
/// use core::time::Duration;
/// use smtp_machine::retry::{Attempt, Next, Schedule};
///
/// // For notices that are of no use tomorrow.
/// let schedule = Schedule::new()
///     .with_early(3, Duration::from_secs(60))
///     .with_interval(Duration::from_secs(600), Duration::from_secs(1200))
///     .with_give_up(Duration::from_secs(3600));
/// let mut attempt = Attempt::default();
/// let mut delays = Vec::new();
/// loop {
///     attempt.failures += 1;
///     match schedule.next(&attempt) {
///         Next::After(delay) => delays.push(delay.as_secs()),
///         Next::GiveUp => break,
///     }
///     attempt.age += Duration::from_secs(*delays.last().unwrap());
/// }
/// assert_eq!(delays, [60, 60, 60, 600, 1200, 1200, 420]); // the last try is when the time is over
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    early: (u32, Duration),
    interval: (Duration, Duration),
    give_up: Duration,
    warning: Duration,
    spread: u8,
}

/// What became of a message so far.
///
/// ```
/// use core::time::Duration;
/// use smtp_machine::retry::Attempt;
///
/// let attempt = Attempt { failures: 2, age: Duration::from_secs(900), ..Attempt::default() };
/// assert!(!attempt.greylisted);
/// ```
///
/// Exhaustive: callers make it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "callers make it")]
pub struct Attempt {
    /// How many tries have failed, the one just now included.
    pub failures: u32,
    /// How long ago the message was accepted.
    pub age: Duration,
    /// The server put it off for being new: it wants to see the same message from the same host soon again.
    pub greylisted: bool,
    /// The delay that the server has asked for. Taken within reason: a minute to a day.
    pub asked: Option<Duration>,
    /// Any number, to keep messages that failed together from being tried together: see
    /// [`Schedule::with_spread`].
    pub random: u32,
}

/// What is to be done with a message that could not be delivered yet.
///
/// ```
/// use smtp_machine::retry::{Attempt, Next, Schedule};
///
/// match Schedule::new().next(&Attempt { failures: 1, ..Attempt::default() }) {
///     Next::After(delay) => assert!(!delay.is_zero()), // put it into the queue
///     Next::GiveUp => unreachable!(), // send a report to the sender
/// }
/// ```
///
/// Exhaustive: there is no third way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "there is no third way")]
pub enum Next {
    /// Try again after so long.
    After(Duration),
    /// Give up, and tell the sender.
    GiveUp,
}

impl Schedule {
    /// Two tries at 15 minutes, then from 30 minutes on, doubled up to three hours; a warning after four hours; given up
    /// after five days.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            early: (2, Duration::from_secs(15 * MINUTE)),
            interval: (Duration::from_secs(30 * MINUTE), Duration::from_secs(3 * HOUR)),
            give_up: Duration::from_secs(5 * DAY),
            warning: Duration::from_secs(4 * HOUR),
            spread: 0,
        }
    }

    /// So many tries at first, so far apart.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::{Attempt, Next, Schedule};
    ///
    /// let schedule = Schedule::new().with_early(0, Duration::ZERO); // strictly by the RFC
    /// let first = Attempt { failures: 1, ..Attempt::default() };
    /// assert_eq!(schedule.next(&first), Next::After(Duration::from_secs(30 * 60)));
    /// ```
    #[must_use]
    pub const fn with_early(mut self, tries: u32, apart: Duration) -> Self {
        self.early = (tries, apart);
        self
    }

    /// Then from `first` on, doubled each time, up to `most`. RFC 5321 4.5.4.1: at least 30 minutes.
    #[must_use]
    pub const fn with_interval(mut self, first: Duration, most: Duration) -> Self {
        self.interval = (first, most);
        self
    }

    /// Given up when the message is so old. RFC 5321 4.5.4.1: at least four to five days.
    #[must_use]
    pub const fn with_give_up(mut self, age: Duration) -> Self {
        self.give_up = age;
        self
    }

    /// The sender is told that his message waits when it is so old; `Duration::MAX` for never.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::Schedule;
    ///
    /// let hours = |count: u64| Duration::from_secs(count * 3600);
    /// let schedule = Schedule::new().with_warning(hours(24));
    /// assert!(!schedule.warns_between(hours(0), hours(23)));
    /// assert!(schedule.warns_between(hours(23), hours(26)));
    /// assert!(!schedule.warns_between(hours(26), hours(29))); // it was told
    /// ```
    #[must_use]
    pub const fn with_warning(mut self, age: Duration) -> Self {
        self.warning = age;
        self
    }

    /// Up to so many per cent are added to a delay, by [`Attempt::random`].
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::{Attempt, Next, Schedule};
    ///
    /// let schedule = Schedule::new().with_spread(20);
    /// let attempt = Attempt { failures: 1, random: u32::MAX / 2, ..Attempt::default() };
    /// let Next::After(delay) = schedule.next(&attempt) else { unreachable!() };
    /// assert_eq!(delay.as_secs(), 15 * 60 + 89); // of 180 at most
    /// ```
    #[must_use]
    pub const fn with_spread(mut self, percent: u8) -> Self {
        self.spread = percent;
        self
    }

    /// When to try again a message of which a try has just failed.
    ///
    /// A server that has asked for a delay is heard; one that greylists is tried again early even when the early
    /// tries are used up, as long as it is one of the first ten.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::{Attempt, Next, Schedule};
    ///
    /// let schedule = Schedule::new();
    /// let late = Attempt { failures: 5, age: Duration::from_secs(9000), ..Attempt::default() };
    /// assert_eq!(schedule.next(&late), Next::After(Duration::from_secs(2 * 60 * 60)));
    /// let new = Attempt { greylisted: true, ..late };
    /// assert_eq!(schedule.next(&new), Next::After(Duration::from_secs(15 * 60)));
    /// let told = Attempt { asked: Some(Duration::from_secs(300)), ..new };
    /// assert_eq!(schedule.next(&told), Next::After(Duration::from_secs(300)));
    /// ```
    #[must_use]
    pub fn next(&self, attempt: &Attempt) -> Next {
        let left = self.give_up.saturating_sub(attempt.age);
        if left.is_zero() {
            return Next::GiveUp;
        }
        let delay = match attempt.asked {
            Some(asked) => asked.clamp(Duration::from_secs(MINUTE), Duration::from_secs(DAY)),
            None => self.delay(attempt),
        };
        let delay = delay.saturating_add(self.more(delay, attempt.random));
        // The last try is when the time is over.
        Next::After(delay.max(Duration::from_secs(1)).min(left))
    }

    /// Whether the sender is to be told that his message waits, at an age of `now` when it was `before` at the try
    /// before.
    #[must_use]
    pub fn warns_between(&self, before: Duration, now: Duration) -> bool {
        before < self.warning && self.warning <= now
    }

    /// What is added to `delay`.
    fn more(&self, delay: Duration, random: u32) -> Duration {
        const WHOLE: u128 = 100 * u32::MAX as u128;
        let parts = u128::from(self.spread).saturating_mul(random.into());
        let milliseconds = delay.as_millis().saturating_mul(parts) / WHOLE;
        Duration::from_millis(u64::try_from(milliseconds).unwrap_or(u64::MAX))
    }

    fn delay(&self, attempt: &Attempt) -> Duration {
        const GREYLISTED: u32 = 10;
        let (early, apart) = self.early;
        if attempt.failures <= early {
            return apart;
        }
        let (first, most) = self.interval;
        if attempt.greylisted && attempt.failures <= GREYLISTED {
            return if apart.is_zero() { first } else { apart.min(first) };
        }
        let doublings = attempt.failures.saturating_sub(early).saturating_sub(1).min(31);
        first.saturating_mul(1_u32.checked_shl(doublings).unwrap_or(u32::MAX)).min(most)
    }
}

impl Default for Schedule {
    /// That of [`new`](Self::new).
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The delays in seconds until it is given up.
    fn delays(schedule: &Schedule, random: u32) -> Vec<u64> {
        let mut attempt = Attempt { random, ..Attempt::default() };
        let mut delays = Vec::new();
        loop {
            attempt.failures += 1;
            let Next::After(delay) = schedule.next(&attempt) else { return delays };
            attempt.age += delay;
            delays.push(delay.as_secs());
        }
    }

    #[test]
    fn the_usual_schedule_is_that_of_the_rfc() {
        let delays = delays(&Schedule::new(), 0);
        assert_eq!(delays[..6], [900, 900, 1800, 3600, 7200, 10800]);
        assert_eq!(delays.iter().sum::<u64>(), 5 * DAY);
        // Two tries in the first hour, then one every two or three hours: RFC 5321 4.5.4.1.
        assert!(delays[2..delays.len() - 1].iter().all(|it| (1800..=10800).contains(it)));
        assert_eq!(delays.len(), 44);
    }

    proptest! {
        #[test]
        fn every_schedule_comes_to_its_end(
            early in (0_u32..5, 0_u64..4000), first in 1_u64..10_000, most in 1_u64..100_000,
            give_up in 1_u64..1_000_000, spread in any::<u8>(), random in any::<u32>(),
        ) {
            let seconds = Duration::from_secs;
            let schedule = Schedule::new()
                .with_early(early.0, seconds(early.1))
                .with_interval(seconds(first.max(give_up / 1000)), seconds(most.max(give_up / 1000)))
                .with_give_up(seconds(give_up))
                .with_spread(spread);
            let mut attempt = Attempt { random, ..Attempt::default() };
            let mut told = 0;
            for _ in 0..2000 {
                attempt.failures += 1;
                let Next::After(delay) = schedule.next(&attempt) else { break };
                prop_assert!(!delay.is_zero());
                told += u32::from(schedule.warns_between(attempt.age, attempt.age + delay));
                attempt.age += delay;
            }
            prop_assert_eq!(attempt.age, seconds(give_up));
            prop_assert_eq!(told, u32::from(give_up >= 4 * HOUR));
        }

        #[test]
        fn no_number_is_too_large(
            failures in any::<u32>(), age in any::<u64>(), asked in any::<Option<u64>>(), greylisted in any::<bool>(),
            random in any::<u32>(), spread in any::<u8>(),
        ) {
            let schedule = Schedule::new()
                .with_interval(Duration::MAX, Duration::MAX)
                .with_give_up(Duration::MAX)
                .with_spread(spread);
            let (age, asked) = (Duration::from_secs(age), asked.map(Duration::from_secs));
            let attempt = Attempt { failures, age, asked, greylisted, random };
            let _ = (schedule.next(&attempt), Schedule::new().next(&attempt));
        }
    }
}
