//! [`Record`]: what happened, for the test to look at.

use std::collections::VecDeque;
use std::fmt::Write;
use std::net::SocketAddr;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::received::Received;

/// The most lines of one session in the transcript.
const MAX_LINES: usize = 2000;
/// The most sessions in the transcript. Then the oldest ones are forgotten.
const MAX_SESSIONS: usize = 2000;

/// The messages and the transcripts of all sessions.
#[derive(Debug, Default)]
pub(super) struct Record {
    inner: Mutex<Inner>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Inner {
    /// The number of all sessions.
    connections: usize,
    sessions: VecDeque<SessionRecord>,
    received: Vec<Received>,
}

#[derive(Debug)]
struct SessionRecord {
    number: usize,
    peer: SocketAddr,
    lines: Vec<String>,
    /// The number of lines that were not kept.
    dropped: usize,
    open: bool,
}

impl Record {
    /// Adds a session, and returns its number, from 1 on.
    pub(super) fn open(&self, peer: SocketAddr) -> usize {
        let mut inner = self.lock();
        inner.connections += 1;
        let number = inner.connections;
        if inner.sessions.len() == MAX_SESSIONS {
            inner.sessions.pop_front();
        }
        let (lines, dropped) = (Vec::new(), 0);
        inner.sessions.push_back(SessionRecord { number, peer, lines, dropped, open: true });
        number
    }

    pub(super) fn line(&self, session: usize, line: String) {
        self.with_session(session, |session| match session.lines.len() < MAX_LINES {
            true => session.lines.push(line),
            false => session.dropped += 1,
        });
    }

    pub(super) fn close(&self, session: usize) {
        self.with_session(session, |session| session.open = false);
        self.changed.notify_all();
    }

    fn with_session(&self, number: usize, change: impl FnOnce(&mut SessionRecord)) {
        let mut inner = self.lock();
        let first = inner.sessions.front().map_or(0, |session| session.number);
        // The numbers are consecutive. A session that is forgotten has none here.
        if let Some(session) = number.checked_sub(first).and_then(|at| inner.sessions.get_mut(at)) {
            change(session);
        }
    }

    pub(super) fn add(&self, message: Received) {
        self.lock().received.push(message);
        self.changed.notify_all();
    }

    pub(super) fn received(&self) -> Vec<Received> {
        self.lock().received.clone()
    }

    pub(super) fn take(&self) -> Vec<Received> {
        std::mem::take(&mut self.lock().received)
    }

    pub(super) fn connections(&self) -> usize {
        self.lock().connections
    }

    /// Waits for `count` messages. Returns `None` if they do not come in time.
    pub(super) fn wait_for(&self, count: usize, limit: Duration) -> Option<Vec<Received>> {
        self.wait(limit, |inner| (inner.received.len() >= count).then(|| inner.received.clone()))
    }

    /// Waits until no session is open. Returns `false` if this does not happen in time.
    pub(super) fn wait_closed(&self, limit: Duration) -> bool {
        let closed = |inner: &Inner| inner.sessions.iter().all(|it| !it.open).then_some(());
        self.wait(limit, closed).is_some()
    }

    fn wait<T>(&self, limit: Duration, find: impl Fn(&Inner) -> Option<T>) -> Option<T> {
        let start = Instant::now();
        let mut inner = self.lock();
        loop {
            let found = find(&inner);
            let left = limit.saturating_sub(start.elapsed());
            if found.is_some() || left.is_zero() {
                return found;
            }
            let waited = self.changed.wait_timeout(inner, left);
            inner = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    pub(super) fn transcript(&self) -> String {
        let inner = self.lock();
        let mut text = String::new();
        let forgotten = inner.connections - inner.sessions.len();
        if forgotten > 0 {
            text.push_str(&format!("[{forgotten} earlier sessions]\n"));
        }
        for session in &inner.sessions {
            let state = if session.open { ", still open" } else { "" };
            let SessionRecord { number, peer, .. } = session;
            // Writing to a string does not fail.
            let _ = writeln!(text, "session {number} from {peer}{state}");
            for line in &session.lines {
                let _ = writeln!(text, "  {line}");
            }
            if session.dropped > 0 {
                let _ = writeln!(text, "  [{} more lines]", session.dropped);
            }
        }
        match text.is_empty() {
            true => "no client has connected\n".to_owned(),
            false => text,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
