//! [`Destination`]: the number of connections to one host.

use core::time::Duration;

/// The limits of a [`Destination`].
///
/// The defaults are those of Postfix: 5 connections at first and at most 20; dead after one cohort of
/// failures, for 5 minutes at first and at most 4,000 seconds.
///
/// ```
/// use core::time::Duration;
/// use smtp_machine::retry::{Concurrency, Destination};
///
/// // A host whose operator has asked for at most two connections.
/// let gently = Concurrency::new().with_initial(1).with_max(2);
/// assert_eq!(Destination::new(gently).limit(Duration::ZERO), 1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Concurrency {
    initial: u16,
    most: u16,
    failed_cohorts: u16,
    pause: (Duration, Duration),
}

impl Concurrency {
    /// Creates the default limits: 5 connections at first, at most 20; dead after one cohort of failures, for
    /// 5 minutes and then up to 4,000 seconds.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            initial: 5,
            most: 20,
            failed_cohorts: 1,
            pause: (Duration::from_secs(300), Duration::from_secs(4000)),
        }
    }

    /// Sets the number of connections at first, and again after the destination was dead. The minimum is 1.
    #[must_use]
    pub const fn with_initial(mut self, connections: u16) -> Self {
        self.initial = at_least_one(connections);
        self
    }

    /// Sets the maximum number of connections. The minimum is 1. It also limits
    /// [`with_initial`](Self::with_initial).
    #[must_use]
    pub const fn with_max(mut self, connections: u16) -> Self {
        self.most = at_least_one(connections);
        self
    }

    /// Sets after how many cohorts of consecutive failures the destination is dead. The minimum is 1. A
    /// cohort is as many failures as connections were allowed when the first of them failed.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::{Concurrency, Destination};
    ///
    /// let mut destination = Destination::new(Concurrency::new().with_failed_cohorts(2));
    /// let now = Duration::ZERO;
    /// (0..9).for_each(|_| destination.failure(now));
    /// assert_eq!(destination.limit(now), 1);
    /// destination.failure(now); // the tenth: two cohorts of five
    /// assert_eq!(destination.limit(now), 0);
    /// ```
    #[must_use]
    pub const fn with_failed_cohorts(mut self, cohorts: u16) -> Self {
        self.failed_cohorts = at_least_one(cohorts);
        self
    }

    /// Sets the pause before a dead destination is retried: `first`, doubled after each further failure, up
    /// to `most`.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::{Concurrency, Destination};
    ///
    /// let seconds = Duration::from_secs;
    /// let concurrency = Concurrency::new().with_initial(1).with_pause(seconds(60), seconds(150));
    /// let mut destination = Destination::new(concurrency);
    /// let mut pauses = Vec::new();
    /// let mut now = Duration::ZERO;
    /// for _ in 0..4 {
    ///     destination.failure(now);
    ///     let until = destination.dead_until().unwrap();
    ///     pauses.push((until - now).as_secs());
    ///     now = until;
    /// }
    /// assert_eq!(pauses, [60, 120, 150, 150]);
    /// ```
    #[must_use]
    pub const fn with_pause(mut self, first: Duration, most: Duration) -> Self {
        self.pause = (first, most);
        self
    }

    /// Returns the number of connections at first; at most [`max`](Self::max).
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::{Concurrency, Destination};
    ///
    /// let seconds = Duration::from_secs;
    /// let usual = Concurrency::new();
    /// assert_eq!((usual.initial(), usual.max(), usual.failed_cohorts()), (5, 20, 1));
    /// assert_eq!(usual.pause(), (seconds(300), seconds(4000)));
    /// assert_eq!(Destination::new(usual).concurrency(), usual);
    ///
    /// // The order of the setters does not matter.
    /// let two = Concurrency::new().with_max(2).with_initial(4);
    /// assert_eq!((two.initial(), two.with_max(9).initial()), (2, 4));
    /// ```
    #[must_use]
    pub const fn initial(&self) -> u16 {
        if self.initial < self.most { self.initial } else { self.most }
    }

    /// Returns the greatest number of connections.
    #[must_use]
    pub const fn max(&self) -> u16 {
        self.most
    }

    /// Returns the number of cohorts of failures after which a destination is dead.
    #[must_use]
    pub const fn failed_cohorts(&self) -> u16 {
        self.failed_cohorts
    }

    /// Returns the first pause of a dead destination, and the longest.
    #[must_use]
    pub const fn pause(&self) -> (Duration, Duration) {
        self.pause
    }
}

impl Default for Concurrency {
    /// Returns [`Concurrency::new`].
    fn default() -> Self {
        Self::new()
    }
}

/// The number of connections that may be open to one destination: a host, or a group of hosts that share one
/// limit.
///
/// A queue that opens a connection for each message overloads a slow host, and waits for one timeout per
/// message if a host is down. Keep one `Destination` for each host, in a map:
///
/// | event | call | effect |
/// |---|---|---|
/// | the server has accepted EHLO | [`success`](Self::success) | one more connection after each cohort of successes, up to the maximum |
/// | no connection, or it failed before EHLO was accepted | [`failure`](Self::failure) | one connection less; dead after a cohort of consecutive failures |
/// | 421 or 4yz because of too many connections | [`too_many_connections`](Self::too_many_connections) | as many connections as were open without this one |
///
/// A reply about a message or a recipient is none of these events: the host is up. While a destination is
/// dead, the limit is 0. After the pause the limit is 1, and that connection decides: the destination is
/// alive again with the initial limit, or dead for twice the time. It is never dead forever.
///
/// `now` is the time since an arbitrary fixed moment, by a monotonic clock (`std::time::Instant::elapsed`). A
/// value occupies less than 100 octets; one that was not used for a day can be removed from the map.
///
/// # Example
///
/// Twelve messages for one host that goes down and comes back:
///
/// ```
/// use core::time::Duration;
/// use smtp_machine::retry::{Concurrency, Destination};
///
/// let seconds = Duration::from_secs;
/// let mut host = Destination::new(Concurrency::new());
///
/// // Compare the limit with the number of open connections before opening one.
/// let (mut waiting, mut open) = (12, 0);
/// while waiting > 0 && open < host.limit(seconds(0)) {
///     (waiting, open) = (waiting - 1, open + 1);
/// }
/// assert_eq!((waiting, open), (7, 5));
///
/// // All five succeed: one more may be opened.
/// (0..5).for_each(|_| host.success());
/// assert_eq!(host.limit(seconds(1)), 6);
///
/// // The sixth gets "421 too many connections": this host accepts five.
/// host.too_many_connections(seconds(2), 6);
/// assert_eq!(host.limit(seconds(2)), 5);
///
/// // The host goes down. Five consecutive failures make it dead, one does not.
/// for (failures, limit) in [(1, 4), (2, 3), (3, 2), (4, 1), (5, 0)] {
///     host.failure(seconds(10));
///     assert_eq!(host.limit(seconds(10)), limit, "after {failures}");
/// }
/// // The messages wait, and no connection is tried for any of them.
/// let until = host.dead_until().unwrap();
/// assert_eq!(until, seconds(10 + 300));
/// assert_eq!(host.limit(until - seconds(1)), 0);
///
/// // After the pause one connection is tried. It fails: the pause doubles.
/// assert_eq!(host.limit(until), 1);
/// host.failure(until);
/// assert_eq!(host.dead_until(), Some(until + seconds(600)));
///
/// // The next one succeeds, and the initial limit applies again.
/// let until = host.dead_until().unwrap();
/// host.success();
/// assert_eq!((host.limit(until), host.dead_until()), (5, None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Destination {
    concurrency: Concurrency,
    /// The number of connections that may be open while the destination is alive: at least 1.
    limit: u16,
    /// The successes since the last change of the limit.
    successes: u16,
    /// The number of consecutive failures.
    failures: u32,
    /// The number of consecutive failures that make the destination dead.
    cohort: u32,
    dead: Option<Dead>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Dead {
    until: Duration,
    pause: Duration,
}

impl Destination {
    /// Creates a destination without history.
    #[must_use]
    pub fn new(concurrency: Concurrency) -> Self {
        Self {
            concurrency,
            limit: concurrency.initial(),
            successes: 0,
            failures: 0,
            cohort: 0,
            dead: None,
        }
    }

    /// Returns the numbers that it was created with.
    #[must_use]
    pub const fn concurrency(&self) -> Concurrency {
        self.concurrency
    }

    /// Returns the number of connections that may be open: 0 while the destination is dead, 1 to find out
    /// whether it still is.
    ///
    /// More connections may be open if the limit was lowered; they need not be closed.
    #[must_use]
    pub fn limit(&self, now: Duration) -> u16 {
        match self.dead {
            Some(dead) if now < dead.until => 0,
            Some(_) => 1,
            None => self.limit,
        }
    }

    /// Returns when a dead destination is tried again; `None` if the destination is alive.
    #[must_use]
    pub fn dead_until(&self) -> Option<Duration> {
        self.dead.map(|dead| dead.until)
    }

    /// Records a connection on which the server has accepted EHLO, HELO or LHLO. Later replies about a
    /// message do not matter.
    pub fn success(&mut self) {
        self.failures = 0;
        if self.dead.take().is_some() {
            (self.limit, self.successes) = (self.concurrency.initial(), 0);
            return;
        }
        self.successes = self.successes.saturating_add(1);
        if self.successes >= self.limit {
            (self.limit, self.successes) =
                (self.limit.saturating_add(1).min(self.concurrency.most), 0);
        }
    }

    /// Records a connection that could not be made, or that failed or was refused before the server accepted
    /// EHLO, HELO or LHLO.
    ///
    /// While the destination is dead this has no effect: the connection was opened before.
    pub fn failure(&mut self, now: Duration) {
        self.successes = 0;
        let (first, most) = self.concurrency.pause;
        match self.dead {
            Some(dead) if now < dead.until => {}
            Some(dead) => self.die(now, dead.pause.saturating_mul(2).min(most)),
            None => {
                if self.failures == 0 {
                    let cohorts = self.concurrency.failed_cohorts;
                    self.cohort = u32::from(self.limit).saturating_mul(cohorts.into());
                }
                self.failures = self.failures.saturating_add(1);
                self.limit = at_least_one(self.limit.saturating_sub(1));
                if self.failures >= self.cohort {
                    self.die(now, first.min(most));
                }
            }
        }
    }

    /// Records a connection that the server has refused because too many are open, usually by a 421 as its
    /// greeting. `open` is the number of open connections, including this one.
    ///
    /// The limit becomes the number of the others. If there are no others, this is a
    /// [`failure`](Self::failure): the server is overloaded.
    ///
    /// ```
    /// use core::time::Duration;
    /// use smtp_machine::retry::{Concurrency, Destination};
    ///
    /// let mut host = Destination::new(Concurrency::new());
    /// host.too_many_connections(Duration::ZERO, 3);
    /// assert_eq!(host.limit(Duration::ZERO), 2);
    /// ```
    pub fn too_many_connections(&mut self, now: Duration, open: u16) {
        if open <= 1 {
            return self.failure(now);
        }
        self.successes = 0;
        self.limit = self.limit.min(open.saturating_sub(1));
    }

    fn die(&mut self, now: Duration, pause: Duration) {
        self.failures = 0;
        self.dead = Some(Dead { until: now.saturating_add(pause), pause });
    }
}

const fn at_least_one(connections: u16) -> u16 {
    if connections == 0 { 1 } else { connections }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    fn any_concurrency() -> impl Strategy<Value = Concurrency> {
        (0_u16..30, 0_u16..30, 0_u16..4, 0_u64..1000, 0_u64..5000).prop_map(
            |(initial, most, cohorts, first, last)| {
                Concurrency::new()
                    .with_max(most)
                    .with_initial(initial)
                    .with_failed_cohorts(cohorts)
                    .with_pause(seconds(first), seconds(last))
            },
        )
    }

    /// The kind of the event, the seconds before it, and the number of open connections.
    fn any_events() -> impl Strategy<Value = Vec<(u8, u64, u16)>> {
        proptest::collection::vec((0_u8..3, 0_u64..2000, 0_u16..25), 0..80)
    }

    fn happen(destination: &mut Destination, kind: u8, now: Duration, open: u16) {
        match kind {
            0 => destination.success(),
            1 => destination.failure(now),
            _ => destination.too_many_connections(now, open),
        }
    }

    #[test]
    fn older_connections_do_not_prolong_the_pause() {
        let mut destination = Destination::new(Concurrency::new());
        (0..20).for_each(|_| destination.failure(seconds(7)));
        assert_eq!(destination.dead_until(), Some(seconds(307)));
        // A connection that succeeds ends the pause.
        destination.success();
        assert_eq!((destination.dead_until(), destination.limit(seconds(8))), (None, 5));
    }

    #[test]
    fn a_value_is_small() {
        assert!(size_of::<Destination>() <= 96, "{} octets", size_of::<Destination>());
    }

    proptest! {
        #[test]
        fn the_limit_is_between_one_and_the_maximum_or_zero_while_dead(
            concurrency in any_concurrency(), events in any_events(),
        ) {
            let mut destination = Destination::new(concurrency);
            let mut now = Duration::ZERO;
            for (kind, after, open) in events {
                now += seconds(after);
                let (before, was_dead) = (destination.limit(now), destination.dead_until());
                happen(&mut destination, kind, now, open);
                let limit = destination.limit(now);
                match destination.dead_until() {
                    Some(until) => prop_assert_eq!(limit, u16::from(now >= until)),
                    None => prop_assert!((1..=concurrency.most).contains(&limit)),
                }
                match kind {
                    0 => {
                        prop_assert!(destination.dead_until().is_none());
                        prop_assert!(limit >= before && (was_dead.is_some() || limit <= before + 1));
                    }
                    _ => prop_assert!(limit <= before),
                }
            }
        }

        #[test]
        fn a_destination_is_never_dead_forever(concurrency in any_concurrency(), events in any_events()) {
            let mut destination = Destination::new(concurrency);
            let mut now = Duration::ZERO;
            for (kind, after, open) in events {
                now += seconds(after);
                happen(&mut destination, kind, now, open);
                prop_assert!(destination.limit(now + concurrency.pause.1) >= 1);
            }
        }

        #[test]
        fn successes_restore_the_maximum(concurrency in any_concurrency(), events in any_events()) {
            let mut destination = Destination::new(concurrency);
            let mut now = Duration::ZERO;
            for (kind, after, open) in events {
                now += seconds(after);
                happen(&mut destination, kind, now, open);
            }
            (0..1000).for_each(|_| destination.success());
            prop_assert_eq!(destination.limit(now), concurrency.most);
        }

        #[test]
        fn cohorts_of_failures_make_a_destination_dead(concurrency in any_concurrency(), successes in 0_u16..500) {
            let mut destination = Destination::new(concurrency.with_pause(seconds(60), seconds(60)));
            (0..successes).for_each(|_| destination.success());
            let cohorts = u32::from(destination.limit(Duration::ZERO)) * u32::from(concurrency.failed_cohorts);
            for _ in 1..cohorts {
                destination.failure(Duration::ZERO);
                prop_assert!(destination.dead_until().is_none());
            }
            destination.failure(Duration::ZERO);
            prop_assert_eq!(destination.limit(Duration::ZERO), 0);
        }

        #[test]
        fn extreme_values_do_not_overflow(numbers: [u16; 4], pause: [u64; 2], now: u64) {
            let [initial, most, cohorts, open] = numbers;
            let concurrency = Concurrency::new()
                .with_initial(initial)
                .with_max(most)
                .with_failed_cohorts(cohorts)
                .with_pause(seconds(pause[0]), seconds(pause[1]));
            let mut destination = Destination::new(concurrency);
            for _ in 0..50 {
                happen(&mut destination, 1, seconds(now), open);
                happen(&mut destination, 2, seconds(now), open);
                let _ = destination.limit(Duration::MAX);
            }
        }
    }
}
