//! [`StartError`]: why a server did not start.

use std::io;

use smtp_machine::Invalid;

use crate::rule::RuleError;

/// Why a server did not start.
///
/// ```
/// use smtp_machine_testing::server::{FakeServer, StartError};
///
/// let error = FakeServer::builder().rules("at RCTP hang up").try_start().unwrap_err();
/// assert!(matches!(error, StartError::Rule(_)));
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// A rule cannot be used.
    #[error("a rule is wrong: {0}")]
    Rule(#[from] RuleError),
    /// A user name is empty, longer than 96 octets, or contains a control character.
    #[error("a user name cannot be used: {0:?}")]
    Account(String),
    /// The host name, a password or a line of the EHLO reply cannot be used.
    #[error("a setting is wrong: {0}")]
    Setting(#[from] Invalid),
    /// The address cannot be used, or there is no thread.
    #[error("the server cannot listen: {0}")]
    Listen(#[from] io::Error),
    /// The certificate cannot be made.
    #[error("the certificate cannot be made: {0}")]
    Certificate(String),
}
