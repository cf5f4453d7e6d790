//! [`DriverError`]: the error of a driver.

use std::io;

use crate::session;

/// An error that ended the session of a driver.
///
/// ```
/// use smtp_machine::blocking::DriverError;
/// use smtp_machine::session::{Error, Phase};
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
    /// The application deferred an answer. The driver cannot resume it.
    #[error("an answer was deferred in a blocking driver")]
    Deferred,
}
