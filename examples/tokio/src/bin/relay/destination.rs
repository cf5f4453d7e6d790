//! A server that mail goes to: how many connections it gets, and what is tried next.
//!
//! Each has a task of its own, so that a silent server holds up no mail but its own. `retry::Destination` says how many
//! connections may be open: a few at first, more while they succeed, none for a while when the server is down. What is due
//! then is put off without a connection, as if it had been tried.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use smtp_machine::retry;
use tokio::sync::{Notify, watch};
use tokio::task::{JoinSet, block_in_place};

use crate::options::now;
use crate::session::Contact;
use crate::{Relay, courier};

/// When nothing is known to be due, the queue is asked again after so long: an operator may have changed it.
const LONGEST: Duration = Duration::from_secs(60);
/// How many messages are put off at a time.
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

    /// Something new is due.
    pub(crate) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Learns from a try, when `open` connections were open, this one included.
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

/// Tries what is due by `route`, until the relay stops; what is under way then is finished.
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
                    // An operator may have put any number there: what is no time is far off.
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
                    eprintln!("relay: can't tell what is due: {problem}");
                    wait = Duration::from_secs(1);
                }
            }
        }
        tokio::select! {
            () = destination.wake.notified() => {}
            () = tokio::time::sleep(wait) => {}
            Some(ended) = couriers.join_next(), if !couriers.is_empty() => {
                if let Err(error) = ended {
                    // What it had tried stays claimed: what came of it is not known.
                    eprintln!("relay: a courier has failed: {error}");
                }
            }
            _ = stopped.changed() => {}
        }
    }
    while couriers.join_next().await.is_some() {}
}
