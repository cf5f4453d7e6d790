//! [`PoolCounters`]: numbers of a pool, for an exporter of metrics.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use smtp_machine::delivery::Outcome;

use crate::Report;

/// Declares the counters.
macro_rules! counters {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        #[derive(Debug, Default)]
        struct Numbers { $($name: AtomicU64,)+ }

        impl PoolCounters {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $name(&self) -> u64 {
                    self.numbers.$name.load(Ordering::Relaxed)
                }
            )+

            /// Returns all counters with their names.
            pub fn all(&self) -> impl Iterator<Item = (&'static str, u64)> + use<> {
                [$((stringify!($name), self.$name()),)+].into_iter()
            }
        }
    };
}

/// Numbers of a [`Pool`](crate::Pool) since its creation. Clones share them, and outlive the pool.
///
/// ```
/// use smtp_machine_tokio::Pool;
///
/// let counters = Pool::default().counters().clone();
/// let text: String = counters.all().map(|(name, value)| format!("smtp_{name} {value}\n")).collect();
/// assert!(text.starts_with("smtp_connections_opened 0\n"));
/// assert_eq!(counters.recipients_accepted(), 0);
/// ```
#[derive(Clone, Debug, Default)]
pub struct PoolCounters {
    numbers: Arc<Numbers>,
}

counters! {
    /// Connections that were established, with implicit TLS including the handshake.
    connections_opened,
    /// Connections that were not established.
    connections_failed,
    /// Connections that are open, in use or idle.
    connections_open,
    /// Connections that are idle.
    connections_idle,
    /// Uses of a connection that had carried another message.
    connections_reused,
    /// Idle connections that were not used again, because the server had closed them or sent 421.
    connections_stale,
    /// Messages that wait for a connection.
    messages_waiting,
    /// Messages that were continued over another connection.
    messages_retried,
    /// Recipients for which the server has accepted a message.
    recipients_accepted,
    /// Recipients that the server has refused, or for which a message was not possible.
    recipients_refused,
    /// Recipients for which the end of a message was sent and not answered.
    recipients_unknown,
    /// Recipients that were not decided: no connection, or the session ended before the end of the message was sent.
    recipients_undecided,
}

impl PoolCounters {
    pub(crate) fn not_connected(&self) {
        add(&self.numbers.connections_failed);
    }

    /// Counts a connection that is open until the result is dropped.
    pub(crate) fn opened(&self) -> Open {
        add(&self.numbers.connections_opened);
        Open { _gauge: self.gauge(|it| &it.connections_open) }
    }

    /// Counts a connection that is idle until the result is dropped.
    pub(crate) fn idle(&self) -> Gauge {
        self.gauge(|it| &it.connections_idle)
    }

    /// Counts a message that waits until the result is dropped.
    pub(crate) fn waiting(&self) -> Gauge {
        self.gauge(|it| &it.messages_waiting)
    }

    pub(crate) fn reused(&self) {
        add(&self.numbers.connections_reused);
    }

    pub(crate) fn stale(&self) {
        add(&self.numbers.connections_stale);
    }

    pub(crate) fn retried(&self) {
        add(&self.numbers.messages_retried);
    }

    pub(crate) fn report(&self, report: &Report) {
        for recipient in report.recipients() {
            add(match recipient.outcome() {
                Outcome::Accepted(_) => &self.numbers.recipients_accepted,
                Outcome::Refused(_) | Outcome::NotPossible(_) => &self.numbers.recipients_refused,
                Outcome::Unknown => &self.numbers.recipients_unknown,
                _ => &self.numbers.recipients_undecided,
            });
        }
    }

    fn gauge(&self, of: fn(&Numbers) -> &AtomicU64) -> Gauge {
        add(of(&self.numbers));
        Gauge { numbers: Arc::clone(&self.numbers), of }
    }
}

fn add(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

/// Counts something that exists until it is dropped.
#[derive(Debug)]
pub(crate) struct Gauge {
    numbers: Arc<Numbers>,
    of: fn(&Numbers) -> &AtomicU64,
}

impl Drop for Gauge {
    fn drop(&mut self) {
        (self.of)(&self.numbers).fetch_sub(1, Ordering::Relaxed);
    }
}

/// An open connection.
#[derive(Debug)]
pub(crate) struct Open {
    _gauge: Gauge,
}
