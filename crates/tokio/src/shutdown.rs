//! [`Shutdown`]: the signal that ends sessions.

use tokio::sync::watch;

/// A signal that ends sessions gracefully: each finishes the command or the message in progress, then sends 421.
///
/// Clones are the same signal. [`serve_with`](crate::serve_with) takes one in its options; a
/// [`Service`](crate::Service) has its own.
///
/// ```
/// use smtp_machine_tokio::Shutdown;
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let shutdown = Shutdown::new();
/// let waiting = tokio::spawn({
///     let shutdown = shutdown.clone();
///     async move { shutdown.begun().await }
/// });
/// shutdown.begin();
/// waiting.await.unwrap();
/// assert!(shutdown.is_begun());
/// # });
/// ```
#[derive(Clone, Debug)]
pub struct Shutdown {
    begun: watch::Sender<bool>,
}

impl Shutdown {
    /// Creates a signal that is not given yet.
    #[must_use]
    pub fn new() -> Self {
        Self { begun: watch::Sender::new(false) }
    }

    /// Gives the signal. It cannot be taken back.
    pub fn begin(&self) {
        self.begun.send_replace(true);
    }

    /// Returns `true` if the signal was given.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        *self.begun.borrow()
    }

    /// Waits for the signal.
    pub async fn begun(&self) {
        // The sender is not dropped while `self` exists.
        let _ = self.begun.subscribe().wait_for(|begun| *begun).await;
    }
}

impl Default for Shutdown {
    fn default() -> Self {
        Self::new()
    }
}
