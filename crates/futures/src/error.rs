//! [`DriverError`]: the error of a driver.

use std::io;

use smtp_machine::session;

/// An error that ended the session of a driver.
///
/// ```
/// use smtp_machine_futures::DriverError;
/// use smtp_machine_futures::smtp_machine::session::{Error, Phase};
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
    /// A handler has deferred an answer. It awaits in its method instead.
    #[error("an answer was deferred")]
    Deferred,
    /// The content of a message cannot be read.
    #[error("cannot read the content: {0}")]
    Content(#[source] io::Error),
}
