//! [`Pool`]: keeps connections for the next message.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::yield_now;
use tokio::time::{Instant, sleep};

use crate::client_session::ClientSession;
use crate::pool_counters::Gauge;
use crate::settings::Settings;
use crate::{PoolCounters, PoolOptions};

/// The time between two searches for connections that were idle for too long.
const SWEEP: std::ops::RangeInclusive<Duration> =
    Duration::from_millis(20)..=Duration::from_secs(15);

/// Keeps the connections of [senders](crate::Sender) for the next message. Clones share the connections.
///
/// - Senders with equal settings share connections. The limits of [`PoolOptions`] apply to each such destination.
/// - A message that needs a connection waits until one is free. Those that wait are served in order.
/// - Before a connection is used again, the pool checks that the server has not closed it and has not sent 421. If a
///   connection ends at the first MAIL nevertheless, the message is sent over a new one.
/// - A connection is closed with QUIT when it was idle for too long, has carried enough messages, or when the last clone of
///   the pool is dropped. After an error it is closed at once.
///
/// ```no_run
/// use smtp_machine_tokio::{Envelope, Pool, PoolOptions, Sender};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let pool = Pool::new(PoolOptions::new().with_max_connections(5));
/// let sender = Sender::submission("mail.orchard.example").with_pool(&pool);
/// let mut tasks = tokio::task::JoinSet::new();
/// for to in ["ben@harbor.example", "gil@harbor.example"] {
///     let (sender, envelope) = (sender.clone(), Envelope::new("ana@orchard.example", &[to])?);
///     tasks.spawn(async move { sender.send(&envelope, "Subject: lunch\n\nAt noon?\n").await });
/// }
/// while let Some(report) = tasks.join_next().await {
///     report??.accepted()?;
/// }
/// pool.close().await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Pool {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    options: PoolOptions,
    counters: PoolCounters,
    destinations: Mutex<Destinations>,
    /// The number of messages and of closing connections in progress.
    running: Arc<watch::Sender<usize>>,
}

#[derive(Debug, Default)]
struct Destinations {
    all: HashMap<Arc<Settings>, Arc<Destination>>,
    /// A task closes connections that were idle for too long.
    swept: bool,
    closed: bool,
}

/// The connections that senders with equal settings share.
#[derive(Debug)]
struct Destination {
    permits: Arc<Semaphore>,
    idle: Mutex<Idle>,
}

#[derive(Debug, Default)]
struct Idle {
    /// The most recently used connection is the last one.
    kept: Vec<Kept>,
    closed: bool,
}

#[derive(Debug)]
struct Kept {
    session: Box<ClientSession>,
    since: Instant,
    _gauge: Gauge,
}

impl Pool {
    /// Creates a pool.
    ///
    /// ```
    /// use smtp_machine_tokio::{Pool, PoolOptions};
    ///
    /// let pool = Pool::new(PoolOptions::new().with_max_connections(1));
    /// assert_eq!(pool.counters().connections_open(), 0);
    /// ```
    #[must_use]
    pub fn new(options: PoolOptions) -> Self {
        let running = Arc::new(watch::Sender::new(0));
        let (counters, destinations) = (PoolCounters::default(), Mutex::default());
        Self { inner: Arc::new(Inner { options, counters, destinations, running }) }
    }

    /// Returns the counters.
    #[must_use]
    pub fn counters(&self) -> &PoolCounters {
        &self.inner.counters
    }

    /// Closes the pool. Messages that wait for a connection fail with [`SendError::Closed`](crate::SendError::Closed), as
    /// later ones do. Returns when the messages in progress are finished, and all connections are closed with QUIT.
    ///
    /// ```
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// let pool = smtp_machine_tokio::Pool::default();
    /// pool.close().await;
    /// # });
    /// ```
    pub async fn close(&self) {
        for (kept, running) in self.inner.shut() {
            tokio::spawn(leave(kept.session, running));
        }
        let mut running = self.inner.running.subscribe();
        // The sender of the channel exists as long as the pool.
        let _ = running.wait_for(|count| *count == 0).await;
    }

    /// Waits for a place for a connection, in the order of the calls. `None` if the pool is closed.
    pub(crate) async fn place(&self, settings: &Arc<Settings>) -> Option<Place> {
        let running = Running::new(&self.inner.running);
        let destination = self.inner.destination(settings)?;
        let waiting = self.inner.counters.waiting();
        let permit = Arc::clone(&destination.permits).acquire_owned().await.ok()?;
        drop(waiting);
        let inner = Arc::clone(&self.inner);
        Some(Place { inner, destination, permit, running })
    }
}

impl Default for Pool {
    /// Creates a pool with the default limits.
    fn default() -> Self {
        Self::new(PoolOptions::new())
    }
}

impl Inner {
    fn destination(self: &Arc<Self>, settings: &Arc<Settings>) -> Option<Arc<Destination>> {
        let mut destinations = lock(&self.destinations);
        if destinations.closed {
            return None;
        }
        if !std::mem::replace(&mut destinations.swept, true) {
            let quarter = (self.options.max_idle / 4).clamp(*SWEEP.start(), *SWEEP.end());
            tokio::spawn(sweep(Arc::downgrade(self), quarter));
        }
        let found = destinations.all.get(settings).cloned();
        Some(found.unwrap_or_else(|| {
            let most = self.options.max_connections.min(Semaphore::MAX_PERMITS);
            let permits = Arc::new(Semaphore::new(most));
            let new = Arc::new(Destination { permits, idle: Mutex::default() });
            destinations.all.insert(Arc::clone(settings), Arc::clone(&new));
            new
        }))
    }

    /// Closes all destinations, and returns their idle connections.
    fn shut(&self) -> Vec<(Kept, Running)> {
        let mut destinations = lock(&self.destinations);
        destinations.closed = true;
        let mut all = Vec::new();
        for (_, destination) in destinations.all.drain() {
            destination.permits.close();
            let mut idle = lock(&destination.idle);
            idle.closed = true;
            all.extend(idle.kept.drain(..).map(|kept| (kept, Running::new(&self.running))));
        }
        all
    }

    /// Takes the connections that were idle for too long, and forgets the destinations that are not in use. Returns `None`
    /// if there is no destination.
    fn expired(&self) -> Option<Vec<Kept>> {
        let mut destinations = lock(&self.destinations);
        let mut expired = Vec::new();
        destinations.all.retain(|_, destination| {
            let mut idle = lock(&destination.idle);
            // They are in the order of their last use.
            let old = |kept: &Kept| kept.since.elapsed() >= self.options.max_idle;
            let count = idle.kept.partition_point(old);
            expired.extend(idle.kept.drain(..count));
            idle.kept.retain_mut(|kept| self.is_fresh(kept));
            // The map has the only reference: nobody uses the destination or waits for it.
            !idle.kept.is_empty() || Arc::strong_count(destination) > 1
        });
        if destinations.all.is_empty() && expired.is_empty() {
            destinations.swept = false;
            return None;
        }
        Some(expired)
    }

    /// Returns `false`, and counts the connection, if the server has closed it or has sent anything.
    fn is_fresh(&self, kept: &mut Kept) -> bool {
        let quiet = kept.session.is_quiet();
        if !quiet {
            self.counters.stale();
        }
        quiet
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let idle = self.shut();
        if let Ok(runtime) = Handle::try_current() {
            for (kept, running) in idle {
                runtime.spawn(leave(kept.session, running));
            }
        }
    }
}

/// A place for one connection to a destination.
#[derive(Debug)]
pub(crate) struct Place {
    inner: Arc<Inner>,
    destination: Arc<Destination>,
    permit: OwnedSemaphorePermit,
    running: Running,
}

impl Place {
    /// Takes the idle connection that was used last.
    pub(crate) async fn take_idle(&self) -> Option<Box<ClientSession>> {
        // The runtime learns what has arrived.
        yield_now().await;
        loop {
            let mut kept = lock(&self.destination.idle).kept.pop()?;
            if self.inner.is_fresh(&mut kept) {
                self.inner.counters.reused();
                return Some(kept.session);
            }
        }
    }

    /// Keeps a connection for the next message, or closes it. Only then the place is free.
    pub(crate) fn keep(self, session: Box<ClientSession>) {
        if session.client().is_over() {
            return;
        }
        let PoolOptions { max_messages, max_idle, .. } = self.inner.options;
        let mut idle = lock(&self.destination.idle);
        if idle.closed || max_idle.is_zero() || !session.accepts_more(max_messages) {
            drop(idle);
            return self.close(session);
        }
        let (since, gauge) = (Instant::now(), self.inner.counters.idle());
        idle.kept.push(Kept { session, since, _gauge: gauge });
    }

    /// Closes a connection with QUIT. Only then the place is free.
    pub(crate) fn close(self, session: Box<ClientSession>) {
        let Self { permit, running, .. } = self;
        tokio::spawn(leave(session, (permit, running)));
    }
}

/// Something that runs until it is dropped.
#[derive(Debug)]
struct Running(Arc<watch::Sender<usize>>);

impl Running {
    fn new(count: &Arc<watch::Sender<usize>>) -> Self {
        count.send_modify(|count| *count = count.saturating_add(1));
        Self(Arc::clone(count))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.send_modify(|count| *count = count.saturating_sub(1));
    }
}

/// Closes a connection with QUIT, then drops what it has held.
async fn leave<T: Send>(session: Box<ClientSession>, held: T) {
    session.quit().await;
    drop(held);
}

/// Closes connections that were idle for too long, until there is no destination.
async fn sweep(pool: Weak<Inner>, pause: Duration) {
    loop {
        sleep(pause).await;
        let Some(pool) = pool.upgrade() else { return };
        let Some(expired) = pool.expired() else { return };
        for kept in expired {
            tokio::spawn(leave(kept.session, Running::new(&pool.running)));
        }
    }
}

/// Locks, also after a panic: no state is invalid in between.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Sender;

    #[tokio::test(start_paused = true)]
    async fn destinations_that_are_not_in_use_are_forgotten() {
        let pool = Pool::default();
        let count = || lock(&pool.inner.destinations).all.len();
        for port in 1..=1000 {
            let sender = Sender::danger_without_tls("localhost").with_port(port);
            drop(pool.place(sender.settings()).await.unwrap());
        }
        let used = Sender::danger_without_tls("localhost").with_port(2525);
        let place = pool.place(used.settings()).await.unwrap();
        assert_eq!(count(), 1001);
        sleep(Duration::from_secs(60)).await;
        assert_eq!(count(), 1);
        drop(place);
        sleep(Duration::from_secs(60)).await;
        assert_eq!(count(), 0);
        assert!(!lock(&pool.inner.destinations).swept);
    }
}
