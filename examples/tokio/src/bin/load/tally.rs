//! [`Tally`]: what has happened; [`Checker`]: whether accepted messages are stored.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use super::process::Process;

#[derive(Default)]
pub(crate) struct Number(AtomicU64);

impl Number {
    pub(crate) fn add(&self, count: u64) {
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    pub(crate) fn load(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn at_least(&self, value: u64) {
        self.0.fetch_max(value, Ordering::Relaxed);
    }

    fn take(&self) -> u64 {
        self.0.swap(0, Ordering::Relaxed)
    }
}

/// Counts of all clients.
#[derive(Default)]
pub(crate) struct Tally {
    /// Messages that were answered with 250.
    pub(crate) accepted: Number,
    /// Those of slow clients among them.
    pub(crate) slow: Number,
    /// Messages that were refused.
    pub(crate) refused: Number,
    /// Messages that were not sent, because the connection had ended.
    pub(crate) not_sent: Number,
    /// Messages whose end was sent and not answered.
    pub(crate) unknown: Number,
    pub(crate) hostile: Number,
    /// The connections that are open.
    open: Number,
    closed: Number,
    /// The time of the slowest honest message since the last sample, in milliseconds.
    pub(crate) slowest: Number,
    printed: Number,
}

impl Tally {
    /// Counts a connection as open until the value is dropped.
    pub(crate) fn open(&self) -> Open<'_> {
        self.open.add(1);
        Open(self)
    }

    pub(crate) fn print_sample(&self, server: &Process) {
        let accepted = self.accepted.load();
        let new = accepted - self.printed.load();
        self.printed.add(new);
        println!(
            "{} KiB, {} descriptors, {} connections open; {new} messages accepted, the slowest after {} ms; {} hostile sessions",
            server.memory(),
            server.descriptors(),
            self.open.load() - self.closed.load(),
            self.slowest.take(),
            self.hostile.load(),
        );
    }

    pub(crate) fn print(&self) {
        println!(
            "messages: {} accepted ({} of slow clients), {} refused, {} not sent, {} unknown; {} hostile sessions",
            self.accepted.load(),
            self.slow.load(),
            self.refused.load(),
            self.not_sent.load(),
            self.unknown.load(),
            self.hostile.load(),
        );
    }
}

pub(crate) struct Open<'t>(&'t Tally);

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.closed.add(1);
    }
}

/// Compares each accepted message with its file, and removes the file.
pub(crate) struct Checker {
    messages: UnboundedSender<(String, String)>,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    sent: Number,
    checked: Number,
    lost: Number,
}

impl Checker {
    pub(crate) fn start(directory: &Path) -> Self {
        let (messages, mut received) = unbounded_channel::<(String, String)>();
        let (counts, directory) = (Arc::new(Counts::default()), directory.to_owned());
        let own = Arc::clone(&counts);
        std::thread::spawn(move || {
            while let Some((name, id)) = received.blocking_recv() {
                if !is_stored(&directory, &name, &id) {
                    println!("LOST: {name}, {id}");
                    own.lost.add(1);
                }
                own.checked.add(1);
            }
        });
        Self { messages, counts }
    }

    /// Checks the message with this identifier, which the server has stored by this name.
    pub(crate) fn check(&self, name: String, id: String) {
        self.counts.sent.add(1);
        let _ = self.messages.send((name, id));
    }

    /// Waits until all messages are checked, and returns how many are lost.
    pub(crate) async fn finish(&self) -> u64 {
        while self.checked() < self.counts.sent.load() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        self.counts.lost.load()
    }

    pub(crate) fn checked(&self) -> u64 {
        self.counts.checked.load()
    }
}

/// Returns `true` if the file contains the message, and removes it.
fn is_stored(directory: &Path, name: &str, id: &str) -> bool {
    let path = |extension: &str| -> PathBuf { directory.join(format!("{name}.{extension}")) };
    let content = std::fs::read(path("eml")).unwrap_or_default();
    let line = format!("X-Load: {id}\r\n");
    let stored = content.starts_with(line.as_bytes()) && content.ends_with(b"\r\nThe end.\r\n");
    let removed = std::fs::remove_file(path("eml")).and(std::fs::remove_file(path("json")));
    stored && removed.is_ok()
}
