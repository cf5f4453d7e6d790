//! [`SendError`]: why nothing was sent.

use smtp_machine::Invalid;

use crate::DriverError;

/// The error of a [`Sender`](crate::Sender) that has sent nothing. The first three are errors of its settings: another
/// try fails as well.
///
/// ```
/// use smtp_machine_tokio::SendError;
///
/// assert_eq!(SendError::HostName.to_string(), "not a host name for TLS");
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendError {
    /// The name for EHLO is not valid in SMTP.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// The host is neither a domain nor an IP address, so no certificate can be verified for it.
    #[error("not a host name for TLS")]
    HostName,
    /// TLS is not possible: there are no certificate authorities (enable the feature `public-roots` or `native-roots`, or
    /// set a connector), or no provider of cryptography.
    #[error("TLS is not possible: {0}")]
    Tls(#[source] std::io::Error),
    /// The sender or its pool is closed.
    #[error("the pool is closed")]
    Closed,
    /// No connection was established, or its TLS handshake has failed. [`Sender::send`](crate::Sender::send) has this
    /// error in its [`Report`](crate::Report).
    #[error(transparent)]
    NotConnected(DriverError),
}
