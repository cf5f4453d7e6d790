//! [`Handover`]: the handover of the connection to TLS (RFC 3207).

use crate::buffer::Buffer;
use crate::server::Server;
use crate::server::table::Input;
use crate::server::transaction::Transaction;
use crate::session::{Error, Violation, Wait};

/// The 220 reply to STARTTLS is written: the application establishes TLS on the connection.
///
/// The driver performs the handshake, and reports the result. It uses this event if it performs the
/// handshake immediately; otherwise it drops the event, and the next poll returns it again.
/// [`wait`](Self::wait) is the limit of the handshake; when it has passed, call
/// [`failed`](Self::failed) or [`Server::expire`](crate::server::Server::expire). When TLS is
/// established, the machine clears the output and discards all earlier state (RFC 3207 4.2); the
/// client sends EHLO again.
///
/// Plaintext after STARTTLS ends the session, because an attacker can inject it to be read as
/// protected by TLS (CVE-2011-0411 and others).
///
/// ```
#[doc = include_str!("../example.in")]
/// use std::time::Duration;
///
/// let mut secured = false;
/// let input = "EHLO a.example\r\nSTARTTLS\r\nMAIL FROM:<>\r\n";
/// let replies = play(input, |event| match event {
///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::StartTls)),
///     Event::StartTls(start) => start.accept(),
///     Event::Secure(handover) => {
///         assert_eq!(handover.wait().limit, Duration::from_secs(300));
///         // the TLS library performs the handshake here
///         handover.complete();
///         secured = true;
///     }
///     other => usual(other),
/// });
/// assert!(secured);
/// assert!(replies.ends_with("220 2.0.0 Ready to start TLS\r\n503 Bad sequence of commands\r\n"));
/// ```
#[must_use = "it is offered again at the next poll"]
pub struct Handover<'a> {
    pub(in crate::server) server: &'a mut Server,
    pub(in crate::server) rx: &'a mut Buffer,
    pub(in crate::server) tx: &'a mut Buffer,
    pub(in crate::server) wait: Wait,
}

impl core::fmt::Debug for Handover<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Handover").field("wait", &self.wait).finish_non_exhaustive()
    }
}

impl Handover<'_> {
    /// Returns the limit of the handshake
    /// ([`Config::with_handshake_timeout`](crate::server::Config::with_handshake_timeout)).
    #[must_use]
    pub const fn wait(&self) -> Wait {
        self.wait
    }

    /// Reports that TLS is established.
    pub fn complete(self) {
        let Self { server, rx, tx, .. } = self;
        if !rx.is_empty() {
            return server.fail(Error::Peer(Violation::PlaintextAfterStartTls));
        }
        tx.consume(tx.len());
        server.state.enter(Input::Secured);
        server.reset_client();
        server.transaction = Transaction::default();
        server.secure = true;
        server.pace.moved();
    }

    /// Reports that TLS is established, with a tag that
    /// [`Facts::tls_tag`](crate::server::Facts::tls_tag) returns, for example a key into a table of
    /// the application, or the number of the cipher suite.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let mut tag = None;
    /// play("EHLO a.example\r\nSTARTTLS\r\nEHLO a.example\r\n", |event| match event {
    ///     Event::Hello(hello) => {
    ///         tag = hello.facts().tls_tag();
    ///         hello.accept(&OFFERED.with(Extension::StartTls));
    ///     }
    ///     Event::StartTls(start) => start.accept(),
    ///     Event::Secure(handover) => handover.complete_with(0x1301), // TLS_AES_128_GCM_SHA256
    ///     other => usual(other),
    /// });
    /// assert_eq!(tag, Some(0x1301));
    /// ```
    pub fn complete_with(self, tag: u64) {
        (self.server.tls_tag, self.server.tagged) = (tag, true);
        self.complete();
    }

    /// Reports that the handshake has failed. The session is over.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("EHLO a.example\r\nSTARTTLS\r\nNOOP\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::StartTls)),
    ///     Event::StartTls(start) => start.accept_with(Text::new("go").unwrap()),
    ///     Event::Secure(handover) => handover.failed(),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("220 2.0.0 go\r\n"));
    /// ```
    pub fn failed(self) {
        self.server.close();
    }
}
