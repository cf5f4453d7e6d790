//! STARTTLS: the [`Handover`] of the connection to TLS (RFC 3207).

use crate::buffer::Buffer;
use crate::client::expect::Expect;
use crate::client::table::Input;
use crate::client::{Client, Transaction};
use crate::extension::Capabilities;
use crate::session::{Error, Violation, Wait};

/// The server has accepted STARTTLS: the application establishes TLS on the connection.
///
/// The driver performs the handshake, checks the certificate, and reports the result. It uses this
/// event if it performs the handshake immediately; otherwise it drops the event, and the next poll
/// returns it again. When TLS is established, the machine discards all earlier state (RFC 3207
/// 4.2), and sends EHLO again.
///
/// Plaintext after the 220 reply ends the session, because an attacker can inject it to be read as
/// protected by TLS.
///
/// ```
#[doc = include_str!("../example.in")]
/// let server = [GREETING, "250-mx.harbor.example\r\n250 STARTTLS\r\n", "220 go\r\n", HELLO, BYE];
/// let commands = play(&server, |event| match event {
///     Event::Idle(idle) if idle.is_secure() => drop(idle.quit().unwrap()),
///     Event::Idle(idle) => drop(idle.start_tls().unwrap()),
///     Event::Secure(handover) => handover.complete(),
///     _ => {}
/// });
/// let hello = "EHLO relay.orchard.example\r\n";
/// assert_eq!(commands, format!("{hello}STARTTLS\r\n{hello}QUIT\r\n"));
/// ```
#[must_use = "it is offered again at the next poll"]
pub struct Handover<'a> {
    pub(in crate::client) client: &'a mut Client,
    pub(in crate::client) rx: &'a mut Buffer,
    pub(in crate::client) tx: &'a mut Buffer,
    pub(in crate::client) wait: Wait,
}

impl core::fmt::Debug for Handover<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Handover").field("wait", &self.wait).finish_non_exhaustive()
    }
}

impl Handover<'_> {
    /// Returns the limit of the handshake: [`Config::with_timeout`](crate::client::Config::with_timeout) of
    /// [`Phase::Handshake`](crate::session::Phase::Handshake).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use std::time::Duration;
    ///
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 STARTTLS\r\n", "220 go\r\n"];
    /// play(&server, |event| match event {
    ///     Event::Idle(idle) => drop(idle.start_tls().unwrap()),
    ///     Event::Secure(handover) => {
    ///         assert_eq!(handover.wait().limit, Duration::from_secs(300));
    ///         handover.failed();
    ///     }
    ///     _ => {}
    /// });
    /// ```
    #[must_use]
    pub const fn wait(&self) -> Wait {
        self.wait
    }

    /// Reports that TLS is established.
    pub fn complete(self) {
        let Self { client, rx, tx, .. } = self;
        if !rx.is_empty() {
            client.fail(Error::Peer(Violation::PlaintextAfterStartTls));
            return;
        }
        tx.consume(tx.len());
        client.state.enter(Input::Secured);
        client.offered = Capabilities::EMPTY;
        client.transaction = Transaction::default();
        client.authenticated = false;
        client.refused_login = None;
        client.secure = true;
        client.todo = (!client.config.manual_hello).then_some(Expect::Ehlo);
        client.pace.moved();
    }

    /// Reports that the handshake has failed. The session is over.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 STARTTLS\r\n", "220 go\r\n"];
    /// let commands = play(&server, |event| match event {
    ///     Event::Idle(idle) => drop(idle.start_tls().unwrap()),
    ///     Event::Secure(handover) => handover.failed(),
    ///     _ => {}
    /// });
    /// assert!(commands.ends_with("STARTTLS\r\n"));
    /// ```
    pub fn failed(self) {
        self.client.state.enter(Input::Close);
    }
}
