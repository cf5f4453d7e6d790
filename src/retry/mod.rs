//! When to retry, and how many connections to open: arithmetic, without a clock.
//!
//! ```text
//! one message      Attempt ──► Schedule::next ──► Next::After(delay) / Next::GiveUp
//! one destination  success / failure / too_many_connections ──► Destination ──► limit(now): the number of connections that may be open
//! ```
//!
//! A [`Schedule`] follows RFC 5321 4.5.4.1. It retries a message soon after the first failures, then at
//! increasing intervals, and gives it up in the end. Once before that it tells the application to warn the
//! sender of the delay. It is computed from an [`Attempt`]: the number of failures, and the age of the
//! message.
//!
//! A [`Destination`] limits the connections to one host: a few at first, more while they succeed, and none
//! while the host is dead.
//!
//! The application has the clock and the queue. This module does not allocate.
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

/// The number of attempts in which a requested delay replaces the delay of the schedule, however short.
const ASKED: u32 = 3;
/// The number of attempts in which a server that greylists is retried early.
const GREYLISTED: u32 = 10;

/// The retry schedule of messages that could not be delivered yet.
///
/// RFC 5321 4.5.4.1 recommends an interval of at least 30 minutes, with a few shorter ones at first, and a
/// give-up time of at least four to five days.
///
/// ```
/// use core::time::Duration;
/// use smtp_machine::retry::{Attempt, Next, Schedule};
///
/// // For notifications that are useless the next day.
/// let schedule = Schedule::new()
///     .with_early_retries(3, Duration::from_secs(60))
///     .with_interval(Duration::from_secs(600), Duration::from_secs(1200))
///     .with_max_age(Duration::from_secs(3600));
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
/// assert_eq!(delays, [60, 60, 60, 600, 1200, 1200, 420]); // the last try is at the give-up time
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Schedule {
    early: (u32, Duration),
    interval: (Duration, Duration),
    give_up: Duration,
    warning: Duration,
    spread: u8,
}

/// The history of a message.
///
/// ```
/// use core::time::Duration;
/// use smtp_machine::retry::Attempt;
///
/// let attempt = Attempt { failures: 2, age: Duration::from_secs(900), ..Attempt::default() };
/// assert!(!attempt.greylisted);
/// ```
///
/// The struct is exhaustive, because callers construct it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_structs, reason = "callers construct it")]
pub struct Attempt {
    /// The number of failed tries, including the current one.
    pub failures: u32,
    /// The time since the message was accepted.
    pub age: Duration,
    /// The server has refused the message because it is new, and expects a retry from the same host soon.
    pub greylisted: bool,
    /// The delay that the server has asked for. It is limited to between a minute and a day, and after the
    /// first tries it does not shorten the delay of the schedule (see [`Schedule::next`]).
    pub requested_delay: Option<Duration>,
    /// A number of this message that spreads the retries of messages that failed at the same time: see
    /// [`Schedule::with_spread`] and [`Attempt::random_of`].
    pub random: u32,
}

impl Attempt {
    /// Computes a value for [`random`](Self::random) from the name of the message in the queue. The value is
    /// the same for each try, and differs between messages. It is a hash, not a secret.
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
        // FNV-1a, and the last step of MurmurHash3, so that names that differ only in the last octet get
        // distant numbers.
        let (mut hash, mut rest) = (0xCBF2_9CE4_8422_2325_u64, name);
        while let Some((first, after)) = rest.split_first() {
            hash = (hash ^ *first as u64).wrapping_mul(0x0100_0000_01B3);
            rest = after;
        }
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
        (hash >> 32) as u32
    }

    /// Returns `true` for the first `tries` tries, and for the first tries at a server that greylists.
    const fn is_early(&self, tries: u32) -> bool {
        self.failures <= tries || self.greylisted && self.failures <= GREYLISTED
    }
}

/// What to do with a message that could not be delivered yet.
///
/// ```
/// use smtp_machine::retry::{Attempt, Next, Schedule};
///
/// match Schedule::new().next(&Attempt { failures: 1, ..Attempt::default() }) {
///     Next::After(delay) => assert!(!delay.is_zero()), // keep it in the queue
///     Next::GiveUp => unreachable!(), // send a report to the sender
/// }
/// ```
///
/// The enum is exhaustive: there is no third case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "there is no third case")]
pub enum Next {
    /// Retry after this delay.
    After(Duration),
    /// Give up, and send a report to the sender.
    GiveUp,
}

impl Schedule {
    /// Creates the default schedule: two retries after 15 minutes each, then intervals from 30 minutes,
    /// doubled up to three hours. A warning is due after four hours, and the message is given up after five
    /// days. Up to 10 percent are added to each delay, by [`Attempt::random`].
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

    /// Sets the number of first retries, and the delay before each.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::{Attempt, Next, Schedule};
    ///
    /// let schedule = Schedule::new().with_early_retries(0, Duration::ZERO); // the minimum of the RFC
    /// let first = Attempt { failures: 1, ..Attempt::default() };
    /// assert_eq!(schedule.next(&first), Next::After(Duration::from_secs(30 * 60)));
    /// ```
    #[must_use]
    pub const fn with_early_retries(mut self, tries: u32, apart: Duration) -> Self {
        self.early = (tries, apart);
        self
    }

    /// Sets the delay of the retries after the first ones: it begins with `first` and doubles each time, up
    /// to `most`. RFC 5321 4.5.4.1: at least 30 minutes.
    #[must_use]
    pub const fn with_interval(mut self, first: Duration, most: Duration) -> Self {
        self.interval = (first, most);
        self
    }

    /// Sets the age at which a message is given up. RFC 5321 4.5.4.1: at least four to five days.
    #[must_use]
    pub const fn with_max_age(mut self, age: Duration) -> Self {
        self.give_up = age;
        self
    }

    /// Sets the age at which the sender is warned of the delay; `Duration::MAX` disables the warning.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::Schedule;
    ///
    /// let hours = |count: u64| Duration::from_secs(count * 3600);
    /// let schedule = Schedule::new().with_warning_age(hours(24));
    /// assert!(!schedule.warns_between(hours(0), hours(23)));
    /// assert!(schedule.warns_between(hours(23), hours(26)));
    /// assert!(!schedule.warns_between(hours(26), hours(29))); // the warning was due before
    /// ```
    #[must_use]
    pub const fn with_warning_age(mut self, age: Duration) -> Self {
        self.warning = age;
        self
    }

    /// Adds up to `percent` percent to each delay, by [`Attempt::random`].
    ///
    /// Without it, messages that failed together, because their server was down, are always retried together.
    /// The default of 10 percent spreads a thousand messages over the 90 seconds after their first 15
    /// minutes. It never makes a retry earlier. The last try is later too, so that a message may be somewhat
    /// older than [`with_max_age`](Self::with_max_age) says when it is given up.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::{Attempt, Next, Schedule};
    ///
    /// let schedule = Schedule::new().with_spread(20);
    /// let attempt = Attempt { failures: 1, random: u32::MAX / 2, ..Attempt::default() };
    /// let Next::After(delay) = schedule.next(&attempt) else { unreachable!() };
    /// assert_eq!(delay.as_secs(), 15 * 60 + 89); // of at most 180
    /// ```
    #[must_use]
    pub const fn with_spread(mut self, percent: u8) -> Self {
        self.spread = percent;
        self
    }

    /// Returns the number of early retries, and the delay before each.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::Schedule;
    ///
    /// let (schedule, minutes) = (Schedule::new(), |count: u64| Duration::from_secs(count * 60));
    /// assert_eq!(schedule.early_retries(), (2, minutes(15)));
    /// assert_eq!(schedule.interval(), (minutes(30), minutes(180)));
    /// assert_eq!((schedule.warning_age(), schedule.max_age()), (minutes(4 * 60), minutes(5 * 24 * 60)));
    /// assert_eq!(schedule.spread(), 10);
    /// ```
    #[must_use]
    pub const fn early_retries(&self) -> (u32, Duration) {
        self.early
    }

    /// Returns the first delay after the early retries, and the longest.
    #[must_use]
    pub const fn interval(&self) -> (Duration, Duration) {
        self.interval
    }

    /// Returns the age at which a message is given up.
    #[must_use]
    pub const fn max_age(&self) -> Duration {
        self.give_up
    }

    /// Returns the age at which the sender is warned.
    #[must_use]
    pub const fn warning_age(&self) -> Duration {
        self.warning
    }

    /// Returns the percentage that is added to a delay at most.
    #[must_use]
    pub const fn spread(&self) -> u8 {
        self.spread
    }

    /// Returns when to retry a message after a failed try.
    ///
    /// If the server greylists, one of the first ten tries is followed by an early retry, even if the early
    /// retries of the schedule are used up.
    ///
    /// If the server has asked for a delay, that delay, limited to between a minute and a day, is used for
    /// the first three tries, and for the first ten if it greylists. After these it is only a minimum: the
    /// delay of the schedule is used if it is longer. A server that replies "try again in a minute" each time
    /// is therefore not contacted every minute for five days.
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
    /// let told = Attempt { requested_delay: Some(Duration::from_secs(300)), ..new };
    /// assert_eq!(schedule.next(&told), Next::After(Duration::from_secs(300)));
    /// // The server still asks for five minutes. From the eleventh try on, the schedule is the minimum.
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
        let delay = match attempt.requested_delay {
            Some(asked) => {
                let asked = asked.clamp(Duration::from_secs(MINUTE), Duration::from_secs(DAY));
                if heard { asked } else { asked.max(scheduled) }
            }
            None => scheduled,
        };
        // The last try is at the give-up time. It is spread like the others, or all messages of an hour would
        // be tried at once.
        let delay = delay.max(Duration::from_secs(1)).min(left);
        Next::After(delay.saturating_add(self.more(delay, attempt.random)))
    }

    /// Returns `true` if a warning to the sender is due at the age `now`, given the age `before` at the
    /// previous try.
    #[must_use]
    pub fn warns_between(&self, before: Duration, now: Duration) -> bool {
        before < self.warning && self.warning <= now
    }

    /// Returns the spread to add to `delay`.
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
    /// Returns [`Schedule::new`].
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Returns the delays in seconds until the message is given up.
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
    fn the_default_schedule_follows_the_rfc() {
        let delays = delays(&Schedule::new(), 0);
        assert_eq!(delays[..6], [900, 900, 1800, 3600, 7200, 10800]);
        assert_eq!(delays.iter().sum::<u64>(), 5 * DAY);
        // Two tries in the first hour, then one every two or three hours: RFC 5321 4.5.4.1.
        assert!(delays[2..delays.len() - 1].iter().all(|it| (1800..=10800).contains(it)));
        assert_eq!(delays.len(), 44);
    }

    proptest! {
        #[test]
        fn every_schedule_ends(
            early in (0_u32..5, 0_u64..4000), first in 1_u64..10_000, most in 1_u64..100_000,
            give_up in 1_u64..1_000_000, spread in any::<u8>(), random in any::<u32>(),
        ) {
            let seconds = Duration::from_secs;
            let schedule = Schedule::new()
                .with_early_retries(early.0, seconds(early.1))
                .with_interval(seconds(first.max(give_up / 1000)), seconds(most.max(give_up / 1000)))
                .with_max_age(seconds(give_up))
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
            // The last try is spread too.
            let more = seconds(give_up).mul_f64(f64::from(spread) / 100.0);
            prop_assert!((seconds(give_up)..=seconds(give_up) + more).contains(&attempt.age));
            prop_assert_eq!(told, u32::from(attempt.age >= seconds(4 * HOUR)));
        }

        #[test]
        fn a_server_that_always_asks_for_the_same_delay_is_not_retried_that_often(
            asked in 0_u64..200_000, greylisted: bool, random: u32,
        ) {
            let tries = |asked: Option<u64>| {
                let mut attempt = Attempt { greylisted, random, requested_delay: asked.map(Duration::from_secs), ..Attempt::default() };
                for tries in 0.. {
                    attempt.failures += 1;
                    let Next::After(delay) = Schedule::new().next(&attempt) else { return tries };
                    let least = attempt.requested_delay.map(|it| it.min(Duration::from_secs(DAY)));
                    let left = Duration::from_secs(5 * DAY) - attempt.age;
                    assert!(least.is_none_or(|least| delay >= least.min(left)), "never earlier than asked");
                    attempt.age += delay;
                }
                unreachable!()
            };
            let (asked, usual) = (tries(Some(asked)), tries(None));
            prop_assert!(asked <= usual + 10, "{asked} tries instead of {usual}");
        }

        #[test]
        fn messages_that_failed_together_are_retried_at_different_times(
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
            // 1000 messages over at least 90 seconds: about 11 in each second.
            prop_assert!(seconds.values().all(|together| *together <= 40), "{seconds:?}");
            prop_assert!(seconds.len() >= 85);
        }

        #[test]
        fn extreme_values_do_not_overflow(
            failures in any::<u32>(), age in any::<u64>(), asked in any::<Option<u64>>(), greylisted in any::<bool>(),
            random in any::<u32>(), spread in any::<u8>(),
        ) {
            let schedule = Schedule::new()
                .with_interval(Duration::MAX, Duration::MAX)
                .with_max_age(Duration::MAX)
                .with_spread(spread);
            let (age, asked) = (Duration::from_secs(age), asked.map(Duration::from_secs));
            let attempt = Attempt { failures, age, requested_delay: asked, greylisted, random };
            let _ = (schedule.next(&attempt), Schedule::new().next(&attempt));
        }
    }
}
