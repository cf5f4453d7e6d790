//! A server that mail is sent to: the number of connections to it, and what is tried next.
//!
//! Each server has a task of its own, so that a silent server delays only its own mail. `retry::Destination`
//! limits the connections: a few at first, more while they succeed, none for a while if the server is down.
//! Messages that are due then are postponed without a connection, as if they had been tried.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use smtp_machine::retry;
use tokio::sync::{Notify, watch};
use tokio::task::{JoinSet, block_in_place};

use crate::options::now;
use crate::session::Contact;
use crate::{Relay, courier};

/// The interval at which the queue is read if nothing is known to be due: an operator may have changed it.
const LONGEST: Duration = Duration::from_secs(60);
/// The number of messages that are postponed in one step.
const PUT_OFF: usize = 100;

pub(crate) struct Destination {
    limits: Mutex<retry::Destination>,
    wake: Notify,
}

impl Destination {
    pub(crate) fn new(concurrency: retry::Concurrency) -> Self {
        let limits = Mutex::new(retry::Destination::new(concurrency));
        Self { limits, wake: Notify::new() }
    }

    /// Signals that something new is due.
    pub(crate) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Records the result of a try. `open` is the number of open connections, including this one.
    pub(crate) fn learn(&self, contact: Contact, now: Duration, open: usize) {
        let mut limits = self.limits();
        match contact {
            Contact::Made => limits.success(),
            Contact::Failed => limits.failure(now),
            Contact::Crowded => {
                limits.too_many_connections(now, u16::try_from(open).unwrap_or(u16::MAX))
            }
        }
    }

    fn limit(&self, now: Duration) -> usize {
        self.limits().limit(now).into()
    }

    fn limits(&self) -> MutexGuard<'_, retry::Destination> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tries the messages that are due by `route`, until the relay stops. Sessions in progress are finished then.
pub(crate) async fn serve(relay: Arc<Relay>, route: String, mut stopped: watch::Receiver<bool>) {
    let Some(destination) = relay.destinations.get(&route) else { return };
    let mut couriers = JoinSet::new();
    while !*stopped.borrow() {
        let limit = destination.limit(relay.clock());
        let free = if limit == 0 { PUT_OFF } else { limit.saturating_sub(couriers.len()) };
        let mut wait = LONGEST;
        if free > 0 {
            let asked = now();
            match block_in_place(|| relay.queue.due(&route, asked, free)) {
                Ok(due) => {
                    // An operator may have stored any number: an invalid time counts as far in the future.
                    let next = due.next.map_or(f64::INFINITY, |next| (next - asked).max(0.001));
                    wait = Duration::try_from_secs_f64(next).unwrap_or(LONGEST).min(LONGEST);
                    let more = limit == 0 && due.mails.len() == free;
                    for mail in due.mails {
                        if limit == 0 {
                            courier::put_off(&relay, mail).await;
                            continue;
                        }
                        let (relay, route) = (Arc::clone(&relay), route.clone());
                        let open = couriers.len() + 1;
                        couriers.spawn(async move {
                            courier::deliver(&relay, &route, mail, open).await;
                        });
                    }
                    if more {
                        continue;
                    }
                }
                Err(problem) => {
                    eprintln!("relay: cannot read what is due: {problem}");
                    wait = Duration::from_secs(1);
                }
            }
        }
        tokio::select! {
            () = destination.wake.notified() => {}
            () = tokio::time::sleep(wait) => {}
            Some(ended) = couriers.join_next(), if !couriers.is_empty() => {
                if let Err(error) = ended {
                    // Its messages stay claimed, because their outcomes are unknown.
                    eprintln!("relay: a delivery task has failed: {error}");
                }
            }
            _ = stopped.changed() => {}
        }
    }
    while couriers.join_next().await.is_some() {}
}
