//! [`ServeOptions`]: the options of a session of a server.

use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "tls")]
use tokio_rustls::TlsAcceptor;

use crate::{Counters, Shutdown};

/// The options of [`serve_with`](crate::serve_with).
///
/// ```
/// use smtp_machine_tokio::{ServeOptions, Shutdown};
///
/// let shutdown = Shutdown::new();
/// let options = ServeOptions::new().with_shutdown(shutdown.clone());
/// shutdown.begin(); // ends the sessions that have these options
/// assert_eq!(options.counters().commands(), 0);
/// ```
#[derive(Clone)]
pub struct ServeOptions {
    #[cfg(feature = "tls")]
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) shutdown: Shutdown,
    pub(crate) counters: Arc<Counters>,
    pub(crate) greeting_delay: Duration,
}

impl ServeOptions {
    /// Creates the default options: no STARTTLS, and a signal and counters that nobody else has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            #[cfg(feature = "tls")]
            tls: None,
            shutdown: Shutdown::new(),
            counters: Arc::new(Counters::new()),
            greeting_delay: Duration::ZERO,
        }
    }

    /// Offers STARTTLS, and performs the handshake with `acceptor`.
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn with_tls(mut self, acceptor: TlsAcceptor) -> Self {
        self.tls = Some(acceptor);
        self
    }

    /// Ends the session gracefully when `shutdown` begins: the command or the message in progress is finished, and the
    /// machine sends 421.
    #[must_use]
    pub fn with_shutdown(mut self, shutdown: Shutdown) -> Self {
        self.shutdown = shutdown;
        self
    }

    /// Delays the greeting. A client that sends something before it breaks the protocol (RFC 5321 3.1), as many bulk
    /// senders do: it gets 554, and the session ends. Without a delay nothing is read before the
    /// greeting, so that such clients are not noticed.
    ///
    /// ```
    /// use smtp_machine_tokio::ServeOptions;
    /// use std::time::Duration;
    ///
    /// let options = ServeOptions::new().with_greeting_delay(Duration::from_secs(3));
    /// # drop(options);
    /// ```
    #[must_use]
    pub const fn with_greeting_delay(mut self, delay: Duration) -> Self {
        self.greeting_delay = delay;
        self
    }

    /// Counts in `counters`.
    #[must_use]
    pub fn with_counters(mut self, counters: Arc<Counters>) -> Self {
        self.counters = counters;
        self
    }

    /// Returns the counters.
    #[must_use]
    pub const fn counters(&self) -> &Arc<Counters> {
        &self.counters
    }

    pub(crate) const fn has_tls(&self) -> bool {
        #[cfg(feature = "tls")]
        return self.tls.is_some();
        #[cfg(not(feature = "tls"))]
        false
    }
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for ServeOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServeOptions")
            .field("tls", &self.has_tls())
            .field("shutdown", &self.shutdown.is_begun())
            .finish_non_exhaustive()
    }
}
