//! [`Timeout`]: what was awaited did not happen.

use std::fmt;

/// The messages that were awaited did not come in time. Shows the transcript of all sessions.
///
/// ```
/// use smtp_machine_testing::FakeServer;
/// use std::time::Duration;
///
/// let server = FakeServer::start();
/// let timeout = server.wait_for(1, Duration::from_millis(10)).unwrap_err();
/// assert!(timeout.received().is_empty());
/// let text = "1 messages were awaited for 10ms, 0 came\nno client has connected\n";
/// assert_eq!(timeout.to_string(), text);
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
pub struct Timeout {
    pub(super) awaited: String,
    pub(super) received: Vec<super::Received>,
    pub(super) transcript: String,
}

impl Timeout {
    /// Returns the messages that came.
    #[must_use]
    pub fn received(&self) -> &[super::Received] {
        &self.received
    }

    /// Returns the transcript of all sessions.
    #[must_use]
    pub fn transcript(&self) -> &str {
        &self.transcript
    }
}

impl fmt::Display for Timeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { awaited, received, transcript } = self;
        write!(f, "{awaited}, {} came\n{transcript}", received.len())
    }
}

/// The same as `Display`, because `unwrap` shows it.
impl fmt::Debug for Timeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
