//! The events of STARTTLS: [`StartTls`] asks, [`Handover`] gives the connection to TLS (RFC 3207).

use super::answer::Answer;
use super::deferred::Deferred;
use super::table::{Input, State};
use super::{Server, Transaction};
use crate::buffer::Buffer;
use crate::extension::Capabilities;
use crate::reply::{Refusal, Text};
use crate::session::{Error, Violation};

/// STARTTLS (RFC 3207 4): the client wants to go on in TLS.
///
/// See [`Handover`] for what follows.
///
/// ```
#[doc = include_str!("example.in")]
/// let input = "EHLO a.example\r\nSTARTTLS\r\n";
/// let replies = play(input, |event| match event {
///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::StartTls)),
///     Event::StartTls(start) => start.refuse(Refusal::TLS_NOT_AVAILABLE), // the certificate has expired
///     other => usual(other),
/// });
/// assert!(replies.ends_with("454 4.7.0 TLS not available due to temporary reason\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct StartTls<'a> {
    pub(super) answer: Answer<'a>,
}

impl StartTls<'_> {
    /// Goes on in TLS: `220`, then [`Event::Secure`](super::Event::Secure) when it is written.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// The same, with a text of your own.
    pub fn accept_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }

    /// Refuses it.
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
    }

    /// Puts the answer off: see [`Server::resume`](super::Server::resume).
    pub fn defer(self) -> Deferred {
        self.answer.defer()
    }
}

/// The 220 is written: now TLS is to be set up on the connection.
///
/// Leave the loop, do the handshake, and say how it went: by this event when the handshake is done in
/// place, or dropped and asked for by the next poll. When TLS is up both buffers are cleared and
/// everything that was said before is forgotten (RFC 3207 4.2); the client begins anew with EHLO.
///
/// Octets that came in clear behind STARTTLS end the session: somebody put them there to have them
/// taken for what TLS protects (CVE-2011-0411 and its kin).
///
/// ```
#[doc = include_str!("example.in")]
/// let mut secured = false;
/// let input = "EHLO a.example\r\nSTARTTLS\r\nMAIL FROM:<>\r\n";
/// let replies = play(input, |event| match event {
///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::StartTls)),
///     Event::StartTls(start) => start.accept(),
///     Event::Secure(handover) => {
///         // .. the handshake of your TLS library ..
///         handover.complete();
///         secured = true;
///     }
///     other => usual(other),
/// });
/// assert!(secured);
/// assert!(replies.ends_with("220 2.0.0 Ready to start TLS\r\n503 Bad sequence of commands\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "it is offered again at the next poll"]
pub struct Handover<'a> {
    pub(super) server: &'a mut Server,
    pub(super) rx: &'a mut Buffer,
    pub(super) tx: &'a mut Buffer,
}

impl Handover<'_> {
    /// TLS is up.
    pub fn complete(self) {
        let Self { server, rx, tx } = self;
        if !rx.is_empty() {
            server.fail(Error::Peer(Violation::ClearTextBehindStartTls));
            return;
        }
        tx.consume(tx.len());
        server.enter(Input::Secured);
        server.offered = Capabilities::EMPTY;
        server.transaction = Transaction::default();
        server.enhanced = false;
        server.authenticated = false;
        server.secure = true;
        server.epoch = server.epoch.wrapping_add(1);
    }

    /// The handshake has failed: the session is over.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let replies = play("EHLO a.example\r\nSTARTTLS\r\nNOOP\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::StartTls)),
    ///     Event::StartTls(start) => start.accept_with(Text::new("go").unwrap()),
    ///     Event::Secure(handover) => handover.failed(),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("220 2.0.0 go\r\n"));
    /// ```
    pub fn failed(self) {
        self.server.state = State::Closed;
    }
}
