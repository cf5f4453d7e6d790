//! The log of the application, by `tracing`: spans of sessions, and [`Trace`], their transcripts.
//!
//! Each line of a transcript is an event of the level TRACE and the target [`TARGET`]. Secrets are redacted and content is replaced by
//! its size: see [`smtp_machine::transcript`]. Without the feature `tracing` nothing is logged.

use std::io;
use std::net::SocketAddr;

use smtp_machine::transcript::Side;
#[cfg(feature = "tracing")]
use smtp_machine::transcript::Transcript;

use crate::DriverError;

/// The target of the lines of transcripts, for filters.
#[cfg(feature = "tracing")]
pub(crate) const TARGET: &str = "smtp_machine_tokio::transcript";

/// The transcript of a session, if it is logged.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    #[cfg(feature = "tracing")]
    transcript: Option<Box<(Side, Transcript)>>,
}

#[cfg(feature = "tracing")]
impl Trace {
    /// Begins a transcript, unless there is one. `own` is the side of this program.
    pub(crate) fn begin(&mut self, own: Side) {
        if self.transcript.is_none() && tracing::enabled!(target: TARGET, tracing::Level::TRACE) {
            self.transcript = Some(Box::new((own, Transcript::new())));
        }
    }

    pub(crate) fn sent(&mut self, octets: &[u8]) {
        if let Some((own, transcript)) = self.transcript.as_deref_mut() {
            transcript.feed(*own, octets, |line| tracing::trace!(target: TARGET, "{line}"));
        }
    }

    pub(crate) fn received(&mut self, octets: &[u8]) {
        if let Some((own, transcript)) = self.transcript.as_deref_mut() {
            let peer = match own {
                Side::Client => Side::Server,
                Side::Server => Side::Client,
            };
            transcript.feed(peer, octets, |line| tracing::trace!(target: TARGET, "{line}"));
        }
    }
}

#[cfg(not(feature = "tracing"))]
#[expect(clippy::unused_self, reason = "nothing is logged without the feature")]
impl Trace {
    pub(crate) const fn begin(&mut self, _own: Side) {}
    pub(crate) const fn sent(&mut self, _octets: &[u8]) {}
    pub(crate) const fn received(&mut self, _octets: &[u8]) {}
}

/// Runs the session of a connection in a span with its number and the address of its peer.
#[cfg(feature = "tracing")]
pub(crate) async fn session<T>(peer: Option<SocketAddr>, session: impl Future<Output = T>) -> T {
    use std::sync::atomic::{AtomicU64, Ordering};
    use tracing::Instrument;
    use tracing::field::{Empty, display};

    static SESSIONS: AtomicU64 = AtomicU64::new(1);
    let number = SESSIONS.fetch_add(1, Ordering::Relaxed);
    let peer = peer.map(display);
    let span = tracing::info_span!("smtp_session", number, peer, client = Empty);
    session.instrument(span).await
}

#[cfg(not(feature = "tracing"))]
pub(crate) async fn session<T>(_peer: Option<SocketAddr>, session: impl Future<Output = T>) -> T {
    session.await
}

/// Adds the client of a proxy to the span of its session.
#[cfg(feature = "proxy")]
pub(crate) fn client(client: SocketAddr) {
    #[cfg(feature = "tracing")]
    tracing::Span::current().record("client", tracing::field::display(client));
    #[cfg(not(feature = "tracing"))]
    let _ = client;
}

/// Logs the end of a session.
pub(crate) fn ended(end: &Result<(), DriverError>) {
    #[cfg(feature = "tracing")]
    match end {
        Ok(()) => tracing::debug!("session completed"),
        Err(error) => tracing::debug!(%error, "session ended early"),
    }
    #[cfg(not(feature = "tracing"))]
    let _ = end;
}

/// Logs that the listener cannot accept a connection.
pub(crate) fn cannot_accept(error: &io::Error) {
    #[cfg(feature = "tracing")]
    tracing::warn!(%error, "cannot accept a connection");
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}
