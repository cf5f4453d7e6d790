//! AUTH: the command that begins an exchange, and its [`Challenge`]s (RFC 4954).

use base64ct::{Base64, Encoding};

use super::Client;
use super::expect::Expect;
use super::not_sent::NotSent;
use super::ticket::Ticket;
use crate::buffer::Buffer;
use crate::command::{Command, Mechanism, needs_no_challenge};
use crate::extension::{Extensions, Mechanisms};
use crate::session::{Error, Secret, Violation};
use crate::wire::{Sink, SinkFull};

/// A challenge of the server in an AUTH exchange.
///
/// A challenge that is dropped cancels the exchange at the next poll. The reply with the ticket of
/// AUTH is the result of the exchange.
///
/// The machine does not return a challenge that cannot be answered: one that is not base64, has
/// several lines, follows a complete response or exceeds the limit, and any 3yz reply except 334.
/// It cancels the exchange; the 501 reply of the server answers AUTH, and the application may try
/// another mechanism (RFC 4954 4). A further challenge ends the session. If PLAIN, EXTERNAL,
/// XOAUTH2 or OAUTHBEARER begins without an initial response, the first challenge is empty,
/// whatever text it has.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::command::Mechanism;
///
/// let config = config().danger_auth_in_clear(true); // this example has no TLS
/// let server = [GREETING, "250-mx.harbor.example\r\n250 AUTH LOGIN\r\n", "334 VXNlcm5hbWU6\r\n",
///     "334 UGFzc3dvcmQ6\r\n", "235 welcome\r\n", BYE];
/// let mut tried = false;
/// let commands = play_with(config, &server, |event| match event {
///     Event::Idle(idle) if tried => {
///         assert!(idle.is_authenticated() && !idle.is_secure());
///         idle.quit().unwrap();
///     }
///     Event::Idle(idle) => tried = idle.auth(Mechanism::try_from("LOGIN").unwrap(), None).is_ok(),
///     Event::Challenge(challenge) => match challenge.secret().expose() {
///         b"Username:" => challenge.respond(b"ana").unwrap(),
///         b"Password:" => challenge.respond(b"secret").unwrap(),
///         _ => challenge.cancel(),
///     },
///     _ => {}
/// });
/// assert!(commands.ends_with("AUTH LOGIN\r\nYW5h\r\nc2VjcmV0\r\nQUIT\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the exchange is cancelled when it is not answered"]
pub struct Challenge<'a> {
    pub(super) client: &'a mut Client,
    pub(super) tx: &'a mut Buffer,
    pub(super) secret: Secret<'a>,
}

impl<'a> Challenge<'a> {
    /// Returns the decoded challenge.
    #[must_use]
    pub const fn secret(&self) -> Secret<'a> {
        self.secret
    }

    /// Sends a response.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the output has no space for the response. Nothing is written, and
    /// the next poll cancels the exchange.
    pub fn respond(self, response: &[u8]) -> Result<(), SinkFull> {
        let mark = self.tx.len();
        let written = put_base64(self.tx, response).and_then(|()| self.tx.put(b"\r\n"));
        match written {
            Ok(()) => self.client.challenged = false,
            Err(SinkFull) => self.tx.truncate(mark),
        }
        written
    }

    /// Cancels the exchange with `*`. The server replies with 501.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::command::Mechanism;
    ///
    /// let config = config().danger_auth_in_clear(true); // this example has no TLS
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 AUTH CRAM-MD5\r\n", "334 PDE4OT4=\r\n"];
    /// let commands = play_with(config, &server, |event| match event {
    ///     Event::Idle(idle) => drop(idle.auth(Mechanism::try_from("CRAM-MD5").unwrap(), None).unwrap()),
    ///     Event::Challenge(challenge) => challenge.cancel(),
    ///     _ => {}
    /// });
    /// assert!(commands.ends_with("AUTH CRAM-MD5\r\n*\r\n"));
    /// ```
    pub fn cancel(self) {
        self.client.cancel_auth(self.tx);
    }
}

impl Client {
    /// The maximum length of an AUTH line with its CRLF (RFC 4954 4, RFC 5321 4.5.3.1.4).
    const MAX_AUTH: usize = 512;

    /// Returns `true` if the initial response fits into the line of AUTH.
    pub(super) fn fits_auth(mechanism: Mechanism<'_>, initial: &[u8]) -> bool {
        let base64 = initial.len().div_ceil(3).saturating_mul(4).max(1);
        let words = "AUTH  \r\n".len().saturating_add(mechanism.as_bytes().len());
        words.saturating_add(base64) <= Self::MAX_AUTH
    }

    pub(super) fn send_auth(
        &mut self,
        mechanism: Mechanism<'_>,
        initial: Option<&[u8]>,
        tx: &mut Buffer,
    ) -> Result<Ticket, NotSent> {
        self.offers(Extensions::AUTH)?;
        // Mechanisms without a flag of their own are not distinguished.
        let offered = self.offered.mechanisms();
        if !offered.contains(Mechanisms::of_name(mechanism.as_bytes())) {
            return Err(NotSent::MechanismNotOffered(offered));
        }
        if !self.secure && !self.config.auth_in_clear {
            return Err(NotSent::ClearText);
        }
        if self.authenticated {
            return Err(NotSent::AlreadyDone);
        }
        if self.transaction.open {
            return Err(NotSent::TransactionOpen);
        }
        let expect = match initial {
            Some(_) if needs_no_challenge(mechanism.as_bytes()) => Expect::AuthAtOnce,
            None if is_client_first(mechanism) => Expect::AuthFirst,
            _ => Expect::Auth,
        };
        self.challenges = 0;
        let mark = tx.len();
        let ticket = self.send(expect, tx, |tx| {
            Command::Auth { mechanism, initial: None }.encode(tx)?;
            let Some(initial) = initial else { return Ok(()) };
            tx.truncate(tx.len().saturating_sub(2)); // before the CRLF
            tx.put(b" ")?;
            if initial.is_empty() {
                tx.put(b"=")?;
            } else {
                put_base64(tx, initial)?;
            }
            tx.put(b"\r\n")?;
            match tx.len().saturating_sub(mark) > Self::MAX_AUTH {
                true => Err(SinkFull),
                false => Ok(()),
            }
        })?;
        Ok(ticket)
    }

    pub(super) fn cancel_auth(&mut self, tx: &mut Buffer) {
        self.challenged = false;
        self.expected.set_front(Expect::AuthCancelled);
        if tx.put(b"*\r\n").is_err() {
            // The server sends challenges faster than the responses can be written.
            self.fail(Error::Peer(Violation::EndlessAuth));
        }
    }
}

/// Returns `true` if the first response of the client answers an empty challenge (RFC 4422 5).
fn is_client_first(mechanism: Mechanism<'_>) -> bool {
    let one = Mechanisms::of_name(mechanism.as_bytes());
    let these = [Mechanisms::PLAIN, Mechanisms::EXTERNAL, Mechanisms::XOAUTH2];
    these.contains(&one) || one == Mechanisms::OAUTHBEARER
}

fn put_base64(tx: &mut Buffer, octets: &[u8]) -> Result<(), SinkFull> {
    let written = Base64::encode(octets, tx.spare()).map_err(|_| SinkFull)?.len();
    tx.commit(written);
    Ok(())
}
