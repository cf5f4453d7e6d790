//! [`Stop`]: the signal that ends all sessions.

use std::collections::HashMap;
use std::net::Shutdown;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use smtp_machine::blocking::TimedSocket;

/// The open sessions, and whether they are to end.
#[derive(Debug, Default)]
pub(super) struct Stop {
    inner: Mutex<Inner>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Inner {
    stopped: bool,
    sockets: HashMap<usize, TimedSocket>,
}

impl Stop {
    /// Adds a session, which [`stop`](Self::stop) then ends. Returns `false` if it is too late.
    pub(super) fn enter(&self, session: usize, socket: TimedSocket) -> bool {
        let mut inner = self.lock();
        if !inner.stopped {
            inner.sockets.insert(session, socket);
        }
        !inner.stopped
    }

    /// Removes a session that has ended, which closes its socket.
    pub(super) fn leave(&self, session: usize) {
        self.lock().sockets.remove(&session);
    }

    /// Returns the number of open sessions.
    pub(super) fn open(&self) -> usize {
        self.lock().sockets.len()
    }

    /// Ends all sessions: their reads, writes and pauses end at once.
    pub(super) fn stop(&self) {
        let mut inner = self.lock();
        inner.stopped = true;
        for socket in inner.sockets.values() {
            // An error means that the connection is closed.
            socket.socket().shutdown(Shutdown::Both).ok();
        }
        self.changed.notify_all();
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.lock().stopped
    }

    /// Waits. Returns `false` if the server stops.
    pub(super) fn pause(&self, time: Duration) -> bool {
        let end = Instant::now() + time;
        let mut inner = self.lock();
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if inner.stopped || left.is_zero() {
                return !inner.stopped;
            }
            let waited = self.changed.wait_timeout(inner, left);
            inner = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
