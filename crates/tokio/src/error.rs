//! [`DriverError`]: the error of a driver.

use std::io;

use smtp_machine::session;

/// An error that ended the session of a driver.
///
/// ```
/// use smtp_machine::session::{Error, Phase};
/// use smtp_machine_tokio::DriverError;
///
/// let error = DriverError::Session(Error::TimedOut(Phase::Command));
/// assert_eq!(error.to_string(), "timed out waiting for a command");
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DriverError {
    /// The stream failed, or its TLS handshake.
    #[error(transparent)]
    Stream(#[from] io::Error),
    /// The session ended early.
    #[error(transparent)]
    Session(#[from] session::Error),
    /// The connection was refused, because there are too many: see
    /// [`Service::with_max_connections`](crate::Service::with_max_connections).
    #[error("too many connections")]
    TooManyConnections,
    /// The session was cut, because it lasted longer than the limit of a shutdown: see
    /// [`Service::with_shutdown_limit`](crate::Service::with_shutdown_limit).
    #[error("cut at the end of the time of a shutdown")]
    Cut,
    /// A handler has deferred an answer. It awaits in its methods instead.
    #[error("an answer was deferred")]
    Deferred,
    /// The content of a message cannot be read.
    #[error("cannot read the content: {0}")]
    Content(#[source] io::Error),
}
