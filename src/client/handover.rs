//! STARTTLS: the [`Handover`] of the connection to TLS (RFC 3207).

use super::expect::Expect;
use super::table::Input;
use super::{Client, Transaction};
use crate::buffer::Buffer;
use crate::extension::Capabilities;
use crate::session::{Error, Violation, Wait};

/// STARTTLS was accepted: now TLS is to be set up on the connection.
///
/// Leave the loop, do the handshake, check the certificate, and say how it went: by this event when the
/// handshake is done in place, or dropped and asked for by the next poll. When TLS is up everything that
/// was said before is forgotten (RFC 3207 4.2), and the machine says EHLO again.
///
/// Octets that came in the clear after the 220 end the session: they were put there to be taken for what
/// TLS protects.
///
/// ```
#[doc = include_str!("example.in")]
/// let server = [GREETING, "250-mx.harbor.example\r\n250 STARTTLS\r\n", "220 go\r\n", HELLO, BYE];
/// let said = play(&server, |event| match event {
///     Event::Idle(idle) if idle.is_secure() => drop(idle.quit().unwrap()),
///     Event::Idle(idle) => drop(idle.start_tls().unwrap()),
///     Event::Secure(handover) => handover.complete(),
///     _ => {}
/// });
/// let hello = "EHLO relay.orchard.example\r\n";
/// assert_eq!(said, format!("{hello}STARTTLS\r\n{hello}QUIT\r\n"));
/// ```
#[must_use = "it is offered again at the next poll"]
pub struct Handover<'a> {
    pub(super) client: &'a mut Client,
    pub(super) rx: &'a mut Buffer,
    pub(super) tx: &'a mut Buffer,
    pub(super) wait: Wait,
}

impl core::fmt::Debug for Handover<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Handover").field("wait", &self.wait).finish_non_exhaustive()
    }
}

impl Handover<'_> {
    /// How long the handshake may take: [`Config::with_timeout`](super::Config::with_timeout) of
    /// [`Phase::Handshake`](crate::session::Phase::Handshake).
    ///
    /// ```
    #[doc = include_str!("example.in")]
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

    /// TLS is up.
    pub fn complete(self) {
        let Self { client, rx, tx, .. } = self;
        if !rx.is_empty() {
            client.fail(Error::Peer(Violation::PlaintextAfterStartTls));
            return;
        }
        tx.consume(tx.len());
        client.enter(Input::Secured);
        client.offered = Capabilities::EMPTY;
        client.transaction = Transaction::default();
        client.authenticated = false;
        client.refused_login = None;
        client.secure = true;
        client.todo = (!client.config.manual_hello).then_some(Expect::Ehlo);
        client.pace.moved();
    }

    /// The handshake has failed: the session is over.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 STARTTLS\r\n", "220 go\r\n"];
    /// let said = play(&server, |event| match event {
    ///     Event::Idle(idle) => drop(idle.start_tls().unwrap()),
    ///     Event::Secure(handover) => handover.failed(),
    ///     _ => {}
    /// });
    /// assert!(said.ends_with("STARTTLS\r\n"));
    /// ```
    pub fn failed(self) {
        self.client.enter(Input::Close);
    }
}
