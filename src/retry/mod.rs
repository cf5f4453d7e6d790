//! When to try again, and how many connections to open: arithmetic, without a clock.
//!
//! ```text
//! one message      Attempt ──► Schedule::next ──► Next::After(delay) / Next::GiveUp
//! one destination  success / failure / crowded ──► Destination ──► limit(now): how many connections may be open
//! ```
//!
//! A [`Schedule`] follows RFC 5321 4.5.4.1: a message is tried soon after the first failures, then further and further apart,
//! then given up; and once in between the sender is told that it waits. It is computed from an [`Attempt`]: how often
//! the message was tried, and how old it is.
//!
//! A [`Destination`] says how many connections a host gets: a few at first, more while they succeed, none while it is dead.
//!
//! What time it is, and where messages wait, is the caller's. Nothing here allocates.
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

mod destination;

pub use destination::{Concurrency, Destination};

use core::time::Duration;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// For this many tries a server gets the delay that it asks for, however short.
const ASKED: u32 = 3;
/// For this many tries a server that greylists is tried early.
const GREYLISTED: u32 = 10;

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
    /// The delay that the server has asked for. Taken within reason: a minute to a day, and after the first tries no
    /// shorter than that of the schedule (see [`Schedule::next`]).
    pub asked: Option<Duration>,
    /// A number of this message, to keep messages that failed together from being tried together: see
    /// [`Schedule::with_spread`] and [`Attempt::random_of`].
    pub random: u32,
}

impl Attempt {
    /// A number for [`random`](Self::random) from the name that the message has in the queue: the same for each try,
    /// and another for another message. It is a hash, not a secret.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::{Attempt, Next, Schedule};
    ///
    /// // Two messages whose tries failed at the same time.
    /// let delays = ["4fKx7", "4fKx8"].map(|name| {
    ///     let random = Attempt::random_of(name.as_bytes());
    ///     Schedule::new().next(&Attempt { failures: 1, random, ..Attempt::default() })
    /// });
    /// assert_ne!(delays[0], delays[1]);
    /// ```
    #[must_use]
    pub const fn random_of(name: &[u8]) -> u32 {
        // FNV-1a, and the last step of MurmurHash3, so that names that differ in the last octet are far apart.
        let (mut hash, mut rest) = (0xCBF2_9CE4_8422_2325_u64, name);
        while let Some((first, after)) = rest.split_first() {
            hash = (hash ^ *first as u64).wrapping_mul(0x0100_0000_01B3);
            rest = after;
        }
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
        (hash >> 32) as u32
    }

    /// Whether it is one of the first tries: as many as are said, or of those that greylisting takes.
    const fn is_early(&self, tries: u32) -> bool {
        self.failures <= tries || self.greylisted && self.failures <= GREYLISTED
    }
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
    /// after five days. Up to 10 per cent are added to each delay, by [`Attempt::random`].
    #[must_use]
    pub const fn new() -> Self {
        Self {
            early: (2, Duration::from_secs(15 * MINUTE)),
            interval: (Duration::from_secs(30 * MINUTE), Duration::from_secs(3 * HOUR)),
            give_up: Duration::from_secs(5 * DAY),
            warning: Duration::from_secs(4 * HOUR),
            spread: 10,
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

    /// Up to this many per cent are added to a delay, by [`Attempt::random`].
    ///
    /// Without it, messages that failed together (their server was down) are tried together again and again. The default
    /// of 10 per cent spreads a thousand messages over the 90 seconds after their first 15 minutes. Nothing is tried
    /// earlier than without it; the last try is later by it too, so that a message may be a little older than
    /// [`with_give_up`](Self::with_give_up) says when it is given up.
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
    /// A server that greylists is tried again early even when the early tries are used up, as long as it is one of the
    /// first ten.
    ///
    /// A server that has asked for a delay gets it, within a minute and a day, for the first three tries, and for the
    /// first ten when it greylists. After these the delay that it asks for is the least, and the schedule holds where its
    /// delay is longer: a server that says "try again in a minute" each time is not asked each minute for five days.
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
    /// // It goes on asking for five minutes; the eleventh time it gets the three hours of the schedule.
    /// let again = Attempt { failures: 11, ..told };
    /// assert_eq!(schedule.next(&again), Next::After(Duration::from_secs(3 * 60 * 60)));
    /// ```
    #[must_use]
    pub fn next(&self, attempt: &Attempt) -> Next {
        let left = self.give_up.saturating_sub(attempt.age);
        if left.is_zero() {
            return Next::GiveUp;
        }
        let (heard, scheduled) = (attempt.is_early(ASKED), self.delay(attempt));
        let delay = match attempt.asked {
            Some(asked) => {
                let asked = asked.clamp(Duration::from_secs(MINUTE), Duration::from_secs(DAY));
                if heard { asked } else { asked.max(scheduled) }
            }
            None => scheduled,
        };
        // The last try is when the time is over; it is spread like the others, or all of an hour's messages have it at once.
        let delay = delay.max(Duration::from_secs(1)).min(left);
        Next::After(delay.saturating_add(self.more(delay, attempt.random)))
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
        let (early, apart) = self.early;
        if attempt.failures <= early {
            return apart;
        }
        let (first, most) = self.interval;
        if attempt.is_early(0) {
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
            // The last try is spread as well.
            let more = seconds(give_up).mul_f64(f64::from(spread) / 100.0);
            prop_assert!((seconds(give_up)..=seconds(give_up) + more).contains(&attempt.age));
            prop_assert_eq!(told, u32::from(attempt.age >= seconds(4 * HOUR)));
        }

        #[test]
        fn a_server_that_always_asks_for_the_same_delay_is_not_asked_that_often(
            asked in 0_u64..200_000, greylisted: bool, random: u32,
        ) {
            let tries = |asked: Option<u64>| {
                let mut attempt = Attempt { greylisted, random, asked: asked.map(Duration::from_secs), ..Attempt::default() };
                for tries in 0.. {
                    attempt.failures += 1;
                    let Next::After(delay) = Schedule::new().next(&attempt) else { return tries };
                    let least = attempt.asked.map(|it| it.min(Duration::from_secs(DAY)));
                    let left = Duration::from_secs(5 * DAY) - attempt.age;
                    assert!(least.is_none_or(|least| delay >= least.min(left)), "never sooner than asked");
                    attempt.age += delay;
                }
                unreachable!()
            };
            let (asked, usual) = (tries(Some(asked)), tries(None));
            prop_assert!(asked <= usual + 10, "{asked} tries instead of {usual}");
        }

        #[test]
        fn messages_that_failed_together_are_tried_apart(
            prefix in "[a-zA-Z0-9]{0,12}", failures in 1_u32..60, age in 0_u64..5 * DAY - HOUR, greylisted: bool,
        ) {
            let age = Duration::from_secs(age);
            let mut seconds = std::collections::BTreeMap::new();
            for number in 0..1000 {
                let random = Attempt::random_of(format!("{prefix}{number}").as_bytes());
                let attempt = Attempt { failures, age, greylisted, random, ..Attempt::default() };
                let Next::After(delay) = Schedule::new().next(&attempt) else { unreachable!() };
                *seconds.entry(delay.as_secs()).or_insert(0_u32) += 1;
            }
            // 1000 over at least 90 seconds: about 11 in each.
            prop_assert!(seconds.values().all(|together| *together <= 40), "{seconds:?}");
            prop_assert!(seconds.len() >= 85);
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
