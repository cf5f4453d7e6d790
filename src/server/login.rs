//! The events of AUTH: [`Auth`] begins an exchange, [`AuthResponse`] goes on with it (RFC 4954).
//!
//! The machine frames the exchange and keeps it out of logs; what is said in it is between the
//! application's mechanism and the client's.

use base64ct::{Base64, Encoding};

use super::answer::{Answer, Owed};
use super::deferred::Deferred;
use super::event::Event;
use super::table::{Input, State};
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{AuthParts, Mechanism, auth_parts};
use crate::error::ParseErrorKind;
use crate::extension::{Extension, Mechanisms};
use crate::reply::{Refusal, Text};
use crate::session::{Error, Secret, Violation};
use crate::wire::Full;

/// AUTH (RFC 4954 4): the client wants to log in by a mechanism that was offered.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::extension::Mechanisms;
///
/// let config = config().danger_auth_in_clear(true); // TLS is left out of this example
/// let input = "EHLO a.example\r\nAUTH PLAIN AGFuYQBzZWNyZXQ=\r\nAUTH PLAIN\r\n";
/// let replies = play_with(config, input, |event| match event {
///     Event::Hello(hello) => hello.accept(&OFFERED.with_mechanisms(Mechanisms::PLAIN)),
///     Event::Auth(auth) => match auth.initial() {
///         Some(secret) if secret.expose() == b"\0ana\0secret" => {
///             assert_eq!(auth.mechanism().as_str(), "PLAIN");
///             auth.accept_with(Text::new("welcome").unwrap());
///         }
///         _ => auth.refuse(Refusal::CREDENTIALS_INVALID),
///     },
///     other => usual(other),
/// });
/// assert!(replies.ends_with("235 2.7.0 welcome\r\n503 5.5.1 Bad sequence of commands\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Auth<'a> {
    answer: Answer<'a>,
    mechanism: Mechanism<'a>,
    initial: Option<Secret<'a>>,
}

/// A response of the client in an exchange of AUTH.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::extension::Mechanisms;
///
/// let config = config().danger_auth_in_clear(true); // TLS is left out of this example
/// let mut said = Vec::new();
/// let input = "EHLO a.example\r\nAUTH LOGIN\r\nYW5h\r\nc2VjcmV0\r\n";
/// let replies = play_with(config, input, |event| match event {
///     Event::Hello(hello) => hello.accept(&OFFERED.with_mechanisms(Mechanisms::LOGIN)),
///     Event::Auth(auth) => auth.challenge(b"Username:").unwrap(),
///     Event::AuthResponse(response) => {
///         said.push(response.secret().expose().to_vec());
///         match said.len() {
///             1 => response.challenge(b"Password:").unwrap(),
///             _ if said == [&b"ana"[..], b"secret"] => response.accept(),
///             _ => response.refuse(Refusal::CREDENTIALS_INVALID),
///         }
///     }
///     other => usual(other),
/// });
/// assert!(replies.ends_with("334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n235 2.7.0 Authentication successful\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct AuthResponse<'a> {
    answer: Answer<'a>,
    secret: Secret<'a>,
}

macro_rules! login_answers {
    ($name:ident) => {
        impl $name<'_> {
            /// Asks on: 334 with the challenge in base64. The response comes as
            /// [`AuthResponse`].
            ///
            /// # Errors
            ///
            /// [`Full`] when the output has no room for it; nothing is said then, and the exchange is
            /// ended with 454 at the next poll.
            pub fn challenge(self, challenge: &[u8]) -> Result<(), Full> {
                self.answer.challenge(challenge)
            }

            /// The client is who it says: `235 2.7.0`.
            pub fn accept(self) {
                self.answer.accept(None);
            }

            /// The same, with a text of your own.
            pub fn accept_with(self, text: Text<'_>) {
                self.answer.accept(Some(text));
            }

            /// Ends the exchange: see [`Refusal::CREDENTIALS_INVALID`] and its neighbours.
            pub fn refuse(self, refusal: Refusal<'_>) {
                self.answer.refuse(&refusal);
            }

            /// Puts the answer off: see [`Server::resume`](super::Server::resume).
            pub fn defer(self) -> Deferred {
                self.answer.defer()
            }
        }
    };
}

login_answers!(Auth);
login_answers!(AuthResponse);

impl<'a> Auth<'a> {
    /// The mechanism.
    #[must_use]
    pub const fn mechanism(&self) -> Mechanism<'a> {
        self.mechanism
    }

    /// What the client says at once, decoded; `=` on the wire is a response of no octets.
    #[must_use]
    pub const fn initial(&self) -> Option<Secret<'a>> {
        self.initial
    }
}

impl<'a> AuthResponse<'a> {
    /// What the client says, decoded.
    #[must_use]
    pub const fn secret(&self) -> Secret<'a> {
        self.secret
    }
}

/// Why AUTH is refused, and what is wrong with its octets if that is the reason.
type Objection = (Refusal<'static>, Option<ParseErrorKind>);

impl Server {
    /// An AUTH line: asked of the application, or refused here.
    pub(super) fn auth<'a>(
        &'a mut self,
        line: &'a mut [u8],
        more: bool,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let parts = match self.judge_auth(line) {
            Ok(parts) => parts,
            // The line may hold a secret: the fault does not show it.
            Err((refusal, error)) => return self.fault_in(&[], error, refusal, tx),
        };
        // A mechanism that needs no challenge may stand anywhere in a group (RFC 4954 4).
        if more && parts.initial.is_none() && !self.config.accept_early_input {
            let refusal = &Refusal::SYNCHRONIZATION;
            return Err(self.violation(Violation::UnauthorizedPipelining, refusal, tx));
        }
        let Some(range) = parts.initial else {
            let line: &'a [u8] = line;
            return Ok(self.ask_auth(line.get(parts.mechanism).unwrap_or_default(), None, tx));
        };
        let (head, tail) = line.split_at_mut_checked(range.start).unwrap_or_default();
        let initial = tail.get_mut(..range.len()).unwrap_or_default();
        let secret: &'a [u8] = match initial {
            [b'='] => &[],
            initial => match Base64::decode_in_place(initial) {
                Ok(secret) => secret,
                Err(_) => return self.fault(&[], Refusal::NOT_BASE64, tx),
            },
        };
        let head: &'a [u8] = head;
        let name = head.get(parts.mechanism).unwrap_or_default();
        Ok(self.ask_auth(name, Some(Secret::new(secret)), tx))
    }

    fn ask_auth<'a>(
        &'a mut self,
        name: &'a [u8],
        initial: Option<Secret<'a>>,
        tx: &'a mut Buffer,
    ) -> Step<Event<'a>> {
        let Ok(mechanism) = Mechanism::try_from(name) else {
            // It was one when the line was judged.
            return Step::Write;
        };
        let answer = self.ask(Owed::Auth, tx);
        Step::Event(Event::Auth(Auth { answer, mechanism, initial }))
    }

    /// Sequence, policy and syntax of an AUTH line.
    fn judge_auth(&self, line: &[u8]) -> Result<AuthParts, Objection> {
        let parts = auth_parts(line, &self.config.syntax);
        if let Err(error) = &parts {
            if error.kind().is_of_octets() {
                return Err((Refusal::from(error), Some(error.kind())));
            }
        }
        if !self.offered.has(Extension::Auth) {
            let known = self.secure || self.config.auth_in_clear || self.state != State::Ready;
            let refusal = match (known, self.state) {
                (_, State::Connected | State::Greeted) => Refusal::BAD_SEQUENCE,
                (true, _) => Refusal::COMMAND_NOT_IMPLEMENTED,
                (false, _) => Refusal::ENCRYPTION_REQUIRED,
            };
            return Err((refusal, None));
        }
        if self.state.after(Input::Challenge).is_none() || self.authenticated {
            return Err((Refusal::BAD_SEQUENCE, None));
        }
        let parts = parts.map_err(|error| (Refusal::from(&error), Some(error.kind())))?;
        let mechanism = line.get(parts.mechanism.clone()).unwrap_or_default();
        if !self.offered.mechanisms().contains(Mechanisms::of_name(mechanism)) {
            return Err((Refusal::MECHANISM_NOT_RECOGNIZED, None));
        }
        Ok(parts)
    }

    /// A line in an exchange of AUTH.
    pub(super) fn response<'a>(
        &'a mut self,
        line: &'a mut [u8],
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        if matches!(line, [b'*']) {
            self.enter(Input::EndOfAuth);
            return self.fault(&[], Refusal::AUTHENTICATION_CANCELLED, tx);
        }
        let stray = memchr::memchr2(b'\r', b'\n', line).map(|at| match line.get(at) {
            Some(b'\r') => ParseErrorKind::BareCr,
            _ => ParseErrorKind::BareLf,
        });
        match Base64::decode_in_place(line) {
            Ok(secret) => {
                let secret = Secret::new(secret);
                let answer = self.ask(Owed::Auth, tx);
                Ok(Step::Event(Event::AuthResponse(AuthResponse { answer, secret })))
            }
            Err(_) => {
                self.enter(Input::EndOfAuth);
                let error = stray.unwrap_or(ParseErrorKind::Argument);
                self.fault_in(&[], Some(error), Refusal::NOT_BASE64, tx)
            }
        }
    }
}
