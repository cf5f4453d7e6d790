//! [`Trace`]: the transcript of a session in the log of the application, by `tracing`.
//!
//! Each line is an event of the level TRACE and the target [`TARGET`]. Secrets are redacted and content is replaced by
//! its size: see [`smtp_machine::transcript`]. Without the feature `tracing` nothing is logged.

use smtp_machine::transcript::Side;
#[cfg(feature = "tracing")]
use smtp_machine::transcript::Transcript;

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
