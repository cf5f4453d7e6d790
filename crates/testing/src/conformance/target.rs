//! [`Target`]: the server under test, and the values that the cases use.

use std::net::{SocketAddr, ToSocketAddrs};
use std::time::Duration;
use std::{fmt, io};

use base64ct::{Base64, Encoding};

/// The server under test, on a loopback address, and the values that the cases use.
///
/// ```
/// use smtp_machine_testing::conformance::Target;
/// use std::time::Duration;
///
/// let target = Target::new("127.0.0.1:2525")?
///     .with_recipient("ben@harbor.example")
///     .with_timeout(Duration::from_secs(20));
/// assert_eq!(target.address().port(), 2525);
///
/// let error = Target::new("192.0.2.1:25").unwrap_err();
/// assert_eq!(error.to_string(), "192.0.2.1:25 is not a loopback address: the cases are for servers on this host");
/// # Ok::<(), smtp_machine_testing::conformance::TargetError>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Target {
    address: SocketAddr,
    pub(super) lmtp: bool,
    pub(super) sender: String,
    pub(super) recipient: String,
    pub(super) refused: Option<String>,
    pub(super) name: String,
    pub(super) plain: Option<String>,
    pub(super) timeout: Duration,
    pub(super) quiet: Duration,
    pub(super) jobs: usize,
}

impl Target {
    /// Creates a target from `HOST:PORT`.
    ///
    /// The cases send what an attacker sends, so the host must be this one: each address of the name must be a loopback
    /// address (127.0.0.0/8 or `::1`).
    ///
    /// # Errors
    ///
    /// Returns an error if the name has no address, or if one of its addresses is not a loopback address.
    pub fn new(server: &str) -> Result<Self, TargetError> {
        let addresses = server
            .to_socket_addrs()
            .map_err(|error| TargetError::Unknown(server.to_owned(), error))?
            .collect::<Vec<_>>();
        if let Some(other) = addresses.iter().find(|it| !it.ip().is_loopback()) {
            return Err(TargetError::NotLoopback(*other));
        }
        let none = || TargetError::Unknown(server.to_owned(), io::ErrorKind::NotFound.into());
        Ok(Self {
            address: *addresses.first().ok_or_else(none)?,
            lmtp: false,
            sender: "ana@orchard.example".to_owned(),
            recipient: "postmaster@localhost".to_owned(),
            refused: None,
            name: "client.orchard.example".to_owned(),
            plain: None,
            timeout: Duration::from_secs(10),
            quiet: Duration::from_millis(500),
            jobs: 4,
        })
    }

    /// Speaks LMTP (RFC 2033).
    pub fn with_lmtp(self) -> Self {
        Self { lmtp: true, ..self }
    }

    /// Sets the mailbox in MAIL. It is `ana@orchard.example` by default.
    pub fn with_sender(self, mailbox: impl Into<String>) -> Self {
        Self { sender: mailbox.into(), ..self }
    }

    /// Sets the mailbox in RCPT, which the server must accept. It is `postmaster@localhost` by default.
    pub fn with_recipient(self, mailbox: impl Into<String>) -> Self {
        Self { recipient: mailbox.into(), ..self }
    }

    /// Sets a mailbox that the server refuses in RCPT. Without it some cases are not applicable.
    pub fn with_refused(self, mailbox: impl Into<String>) -> Self {
        Self { refused: Some(mailbox.into()), ..self }
    }

    /// Sets the name of the client in EHLO. It is `client.orchard.example` by default.
    pub fn with_name(self, name: impl Into<String>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// Sets credentials that the server accepts with AUTH PLAIN. Without them some cases are not applicable.
    pub fn with_login(self, user: &str, password: &str) -> Self {
        let message = format!("\0{user}\0{password}");
        Self { plain: Some(Base64::encode_string(message.as_bytes())), ..self }
    }

    /// Sets how long an answer may take. It is 10 seconds by default.
    pub fn with_timeout(self, limit: Duration) -> Self {
        Self { timeout: limit, ..self }
    }

    /// Sets after which time without an answer the server is silent. It is 500 milliseconds by default. A server that answers
    /// later than this is seen as silent, so a longer time makes the result surer, and the run longer.
    pub fn with_quiet_time(self, time: Duration) -> Self {
        Self { quiet: time, ..self }
    }

    /// Sets how many cases run at once, at least 1. It is 4 by default.
    pub fn with_jobs(self, count: usize) -> Self {
        Self { jobs: count.max(1), ..self }
    }

    /// Returns the address of the server.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the verb that begins a session.
    pub(super) const fn verb(&self) -> &'static str {
        if self.lmtp { "LHLO" } else { "EHLO" }
    }
}

/// Leaves out the credentials.
impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target")
            .field("address", &self.address)
            .field("lmtp", &self.lmtp)
            .field("sender", &self.sender)
            .field("recipient", &self.recipient)
            .finish_non_exhaustive()
    }
}

/// The server cannot be a target.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TargetError {
    /// The name has no address, or the text is not `HOST:PORT`.
    #[error("{0} has no address: {1}")]
    Unknown(String, #[source] io::Error),
    /// The address is one of another host, or one at which other hosts can connect.
    #[error("{0} is not a loopback address: the cases are for servers on this host")]
    NotLoopback(SocketAddr),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_addresses_are_targets() {
        for server in ["127.0.0.1:25", "127.1.2.3:25", "[::1]:25"] {
            assert!(Target::new(server).is_ok(), "{server}");
        }
        for server in
            ["0.0.0.0:25", "10.0.0.1:25", "[::]:25", "[::ffff:127.0.0.1]:25", "[fe80::1]:25"]
        {
            let error = Target::new(server).unwrap_err();
            assert!(matches!(error, TargetError::NotLoopback(_)), "{server}: {error}");
        }
        assert!(matches!(Target::new("127.0.0.1").unwrap_err(), TargetError::Unknown(..)));
    }

    #[test]
    fn debug_shows_no_password() {
        let target = Target::new("127.0.0.1:25").unwrap().with_login("ana", "secret");
        assert!(!format!("{target:?}").contains(target.plain.as_deref().unwrap()));
    }
}
