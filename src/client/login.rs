//! AUTH: the line that begins an exchange, and the [`Challenge`]s in it (RFC 4954).

use base64ct::{Base64, Encoding};

use super::Client;
use super::expect::Expect;
use super::not_sent::NotSent;
use super::table::Input;
use super::ticket::Ticket;
use crate::buffer::Buffer;
use crate::command::{Command, Mechanism, says_all_at_once};
use crate::extension::{Extensions, Mechanisms};
use crate::session::{Error, Secret, Violation};
use crate::wire::{Sink, SinkFull};

/// The server asks on in an exchange of AUTH.
///
/// One that is only dropped cancels the exchange at the next poll. What becomes of it all is said by the
/// reply with the ticket of AUTH.
///
/// A challenge that can't be answered is not handed out: one that is not base64, that has several lines,
/// that comes after all was said, or that is one too many, and any 3yz but 334. The machine cancels the
/// exchange by itself then; the server's 501 is the reply to AUTH, and another mechanism may be tried
/// (RFC 4954 4). A server that asks on after that ends the session. When PLAIN, EXTERNAL, XOAUTH2 or
/// OAUTHBEARER begin without a response, the first challenge holds nothing, whatever text it has.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::command::Mechanism;
///
/// let config = config().danger_auth_in_clear(true); // TLS is left out of this example
/// let server = [GREETING, "250-mx.harbor.example\r\n250 AUTH LOGIN\r\n", "334 VXNlcm5hbWU6\r\n",
///     "334 UGFzc3dvcmQ6\r\n", "235 welcome\r\n", BYE];
/// let mut asked = false;
/// let said = play_with(config, &server, |event| match event {
///     Event::Idle(idle) if asked => {
///         assert!(idle.is_authenticated() && !idle.is_secure());
///         idle.quit().unwrap();
///     }
///     Event::Idle(idle) => asked = idle.auth(Mechanism::try_from("LOGIN").unwrap(), None).is_ok(),
///     Event::Challenge(challenge) => match challenge.secret().expose() {
///         b"Username:" => challenge.respond(b"ana").unwrap(),
///         b"Password:" => challenge.respond(b"secret").unwrap(),
///         _ => challenge.cancel(),
///     },
///     _ => {}
/// });
/// assert!(said.ends_with("AUTH LOGIN\r\nYW5h\r\nc2VjcmV0\r\nQUIT\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the exchange is cancelled when it is not answered"]
pub struct Challenge<'a> {
    pub(super) client: &'a mut Client,
    pub(super) tx: &'a mut Buffer,
    pub(super) secret: Secret<'a>,
}

impl<'a> Challenge<'a> {
    /// What the server says, decoded.
    #[must_use]
    pub const fn secret(&self) -> Secret<'a> {
        self.secret
    }

    /// Answers.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the output has no room for it; nothing is said then, and the exchange is cancelled
    /// at the next poll.
    pub fn respond(self, response: &[u8]) -> Result<(), SinkFull> {
        let mark = self.tx.len();
        let written = put_base64(self.tx, response).and_then(|()| self.tx.put(b"\r\n"));
        match written {
            Ok(()) => self.client.challenged = false,
            Err(SinkFull) => self.tx.truncate(mark),
        }
        written
    }

    /// Ends the exchange with `*`. The server answers it with 501.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::command::Mechanism;
    ///
    /// let config = config().danger_auth_in_clear(true); // TLS is left out of this example
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 AUTH CRAM-MD5\r\n", "334 PDE4OT4=\r\n"];
    /// let said = play_with(config, &server, |event| match event {
    ///     Event::Idle(idle) => drop(idle.auth(Mechanism::try_from("CRAM-MD5").unwrap(), None).unwrap()),
    ///     Event::Challenge(challenge) => challenge.cancel(),
    ///     _ => {}
    /// });
    /// assert!(said.ends_with("AUTH CRAM-MD5\r\n*\r\n"));
    /// ```
    pub fn cancel(self) {
        self.client.cancel_auth(self.tx);
    }
}

impl Client {
    /// The longest AUTH line with its CRLF (RFC 4954 4, RFC 5321 4.5.3.1.4).
    const MAX_AUTH: usize = 512;

    /// Whether the line of AUTH may have this initial response.
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
        // Which the others are that the server offers is not kept.
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
            Some(_) if says_all_at_once(mechanism.as_bytes()) => Expect::AuthAtOnce,
            None if speaks_first(mechanism) => Expect::AuthFirst,
            _ => Expect::Auth,
        };
        self.challenges = 0;
        let mark = tx.len();
        let ticket = self.send(expect, tx, |tx| {
            Command::Auth { mechanism, initial: None }.encode(tx)?;
            let Some(initial) = initial else { return Ok(()) };
            tx.truncate(tx.len().saturating_sub(2)); // in front of the CRLF
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

    /// 334: decoded where it lies, and handed out.
    pub(super) fn challenge<'a>(
        &'a mut self,
        line: &'a mut [u8],
        tx: &'a mut Buffer,
    ) -> Challenge<'a> {
        self.enter(Input::Challenge);
        self.challenges = self.challenges.saturating_add(1);
        let text = match self.expected.front() {
            Some(Expect::AuthFirst) => {
                self.expected.set_front(Expect::Auth);
                &mut []
            }
            _ => {
                let len = line.trim_ascii_end().len().max(4).min(line.len());
                line.get_mut(4..len).unwrap_or_default()
            }
        };
        // It was looked at before: it is base64.
        let octets = Base64::decode_in_place(text).unwrap_or_default();
        self.challenged = true;
        let secret = Secret::new(octets);
        Challenge { client: self, tx, secret }
    }

    pub(super) fn cancel_auth(&mut self, tx: &mut Buffer) {
        self.challenged = false;
        self.expected.set_front(Expect::AuthCancelled);
        if tx.put(b"*\r\n").is_err() {
            // It asks faster than its answers can be written.
            self.fail(Error::Peer(Violation::EndlessAuth));
        }
    }
}

/// Whether the client's first response answers a challenge that holds nothing (RFC 4422 5).
fn speaks_first(mechanism: Mechanism<'_>) -> bool {
    let one = Mechanisms::of_name(mechanism.as_bytes());
    let these = [Mechanisms::PLAIN, Mechanisms::EXTERNAL, Mechanisms::XOAUTH2];
    these.contains(&one) || one == Mechanisms::OAUTHBEARER
}

fn put_base64(tx: &mut Buffer, octets: &[u8]) -> Result<(), SinkFull> {
    let written = Base64::encode(octets, tx.spare()).map_err(|_| SinkFull)?.len();
    tx.commit(written);
    Ok(())
}
