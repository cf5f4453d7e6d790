//! [`Target`]: the server to examine.

use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::time::Duration;

/// The server to examine, and the values that the cases use.
///
/// ```
/// use smtp_machine_testing::conformance::Target;
///
/// let target = Target::new("127.0.0.1:2525")?.with_to("ben@harbor.example");
/// assert!(Target::new("192.0.2.1:25").is_err()); // not this host
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Target {
    pub(super) address: SocketAddr,
    pub(super) lmtp: bool,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) name: String,
    pub(super) timeout: Duration,
    pub(super) quiet: Duration,
}

/// The address is not a loopback address. The kit sends hostile input, so it examines servers of this host only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("not a loopback address")]
pub struct NotLoopback;

impl Target {
    /// Creates a target from `HOST:PORT`.
    ///
    /// # Errors
    ///
    /// Returns an error with [`NotLoopback`] if an address of the host is not a loopback address, and the error of the
    /// lookup.
    pub fn new(server: impl ToSocketAddrs) -> io::Result<Self> {
        let mut addresses = server.to_socket_addrs()?.peekable();
        let address = *addresses.peek().ok_or(io::ErrorKind::AddrNotAvailable)?;
        if !addresses.all(|address| address.ip().is_loopback()) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, NotLoopback));
        }
        Ok(Self {
            address,
            lmtp: false,
            from: "ana@orchard.example".to_owned(),
            to: "ben@harbor.example".to_owned(),
            name: "client.example".to_owned(),
            timeout: Duration::from_secs(10),
            quiet: Duration::from_millis(700),
        })
    }

    /// Sets whether the server speaks LMTP (RFC 2033). The default is SMTP.
    ///
    /// ```
    /// let target = smtp_machine_testing::conformance::Target::new("127.0.0.1:24")?.with_lmtp(true);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub const fn with_lmtp(mut self, lmtp: bool) -> Self {
        self.lmtp = lmtp;
        self
    }

    /// Sets the reverse-path, without angle brackets.
    ///
    /// ```
    /// let target = smtp_machine_testing::conformance::Target::new("127.0.0.1:25")?.with_from("ana@orchard.example");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn with_from(mut self, from: &str) -> Self {
        from.clone_into(&mut self.from);
        self
    }

    /// Sets a recipient that the server accepts, without angle brackets.
    #[must_use]
    pub fn with_to(mut self, to: &str) -> Self {
        to.clone_into(&mut self.to);
        self
    }

    /// Sets the time for an answer, by default 10 seconds.
    ///
    /// ```
    /// use smtp_machine_testing::conformance::Target;
    /// use std::time::Duration;
    ///
    /// let target = Target::new("127.0.0.1:25")?.with_timeout(Duration::from_secs(60));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub const fn with_timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Sets after which time without an answer the server counts as silent, by default 0.7 seconds.
    ///
    /// ```
    /// use smtp_machine_testing::conformance::Target;
    /// use std::time::Duration;
    ///
    /// let target = Target::new("127.0.0.1:25")?.with_quiet(Duration::from_secs(2));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub const fn with_quiet(mut self, time: Duration) -> Self {
        self.quiet = time;
        self
    }
}
