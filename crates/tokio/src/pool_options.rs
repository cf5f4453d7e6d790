//! [`PoolOptions`]: the limits of a pool.

use std::time::Duration;

/// The limits of a [`Pool`](crate::Pool). They apply to each destination: a host, a port and the other settings of a
/// sender.
///
/// ```
/// use smtp_machine_tokio::{Pool, PoolOptions};
/// use std::time::Duration;
///
/// let options = PoolOptions::new()
///     .with_max_connections(20)
///     .with_max_messages(1000)
///     .with_max_idle(Duration::from_secs(10));
/// let pool = Pool::new(options);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolOptions {
    pub(crate) max_connections: usize,
    pub(crate) max_messages: u32,
    pub(crate) max_idle: Duration,
}

impl PoolOptions {
    /// Creates the default limits: 4 connections, 100 messages over each, one minute idle.
    #[must_use]
    pub const fn new() -> Self {
        Self { max_connections: 4, max_messages: 100, max_idle: Duration::from_secs(60) }
    }

    /// Sets the maximum number of connections at once, at least 1.
    #[must_use]
    pub const fn with_max_connections(mut self, count: usize) -> Self {
        self.max_connections = if count == 0 { 1 } else { count };
        self
    }

    /// Sets the maximum number of messages over one connection, at least 1. A smaller MAILMAX of the server (RFC 9422)
    /// prevails.
    #[must_use]
    pub const fn with_max_messages(mut self, count: u32) -> Self {
        self.max_messages = if count == 0 { 1 } else { count };
        self
    }

    /// Sets the time that a connection is kept without a message. It is closed with QUIT after that time and a quarter of
    /// it, at the latest. With zero, each message has a connection of its own.
    ///
    /// Servers close a connection that was idle for 5 minutes (RFC 5321 4.5.3.2.7), many sooner.
    #[must_use]
    pub const fn with_max_idle(mut self, limit: Duration) -> Self {
        self.max_idle = limit;
        self
    }
}

impl Default for PoolOptions {
    fn default() -> Self {
        Self::new()
    }
}
