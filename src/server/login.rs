//! The events of AUTH: [`Auth`] begins an exchange, [`AuthResponse`] goes on with it (RFC 4954).
//!
//! The machine frames the exchange, keeps it out of logs and overwrites what was said in it; what that
//! means is between the application's mechanism and the client's.

use base64ct::{Base64, Encoding};

use super::answer::Answer;
use super::budget::Weight;
use super::event::Event;
use super::owed::{Owed, Span};
use super::question::{acceptable, question};
use super::table::{Input, State};
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{AuthParts, Mechanism, Verb, auth_parts};
use crate::error::{Invalid, ParseErrorKind};
use crate::extension::{Extension, Mechanisms};
use crate::reply::Refusal;
use crate::session::{Error, Misuse, Secret, Violation};
use crate::wire::SinkFull;

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
    pub(super) answer: Answer<'a>,
    pub(super) mechanism: Mechanism<'a>,
    pub(super) initial: Option<Secret<'a>>,
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
    pub(super) answer: Answer<'a>,
    pub(super) secret: Secret<'a>,
}

macro_rules! login_answers {
    ($name:ident) => {
        question!($name);
        acceptable!($name, "The client is who it says: `235 2.7.0`.");

        impl $name<'_> {
            /// Sends a challenge: 334 with it in base64. The response comes as [`AuthResponse`].
            ///
            /// # Errors
            ///
            /// [`SinkFull`] when the challenge is longer than the output buffer can hold; nothing is sent
            /// then, and the exchange is ended with 454 at the next poll.
            pub fn challenge(self, challenge: &[u8]) -> Result<(), SinkFull> {
                self.answer.challenge(challenge)
            }

            /// The client is `identity`: `235 2.7.0`, and [`Facts::identity`](super::Facts::identity)
            /// gives it from here on.
            ///
            /// # Errors
            ///
            /// [`Invalid`] when the identity is empty, longer than 96 octets or holds a control octet;
            /// the exchange is ended with 454 at the next poll then. [`accept`](Self::accept) does
            /// without.
            pub fn accept_identity(self, identity: &str) -> Result<(), Invalid> {
                self.answer.identity(identity)
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
        // The line may hold a secret: it is not shown, and it is overwritten.
        (self.confidential, self.after_auth) = (true, true);
        if line.len() > usize::from(u16::MAX) {
            let refusal = Refusal::AUTH_LINE_TOO_LONG;
            return self.fault(&[], Some(ParseErrorKind::TooLong), refusal, Weight::Error, tx);
        }
        let parts = match self.check_auth(line) {
            Ok(parts) => parts,
            Err((refusal, error)) => return self.fault(&[], error, refusal, Weight::Error, tx),
        };
        // A mechanism that needs no challenge may come anywhere in a group (RFC 4954 4).
        if more && parts.initial.is_none() && !self.config.accept_early_input {
            self.violation(Violation::UnauthorizedPipelining, &Refusal::SYNCHRONIZATION, tx);
            return self.closing(tx);
        }
        let initial = match parts.initial {
            None => None,
            Some(range) => match decode_initial(line.get_mut(range.clone()).unwrap_or_default()) {
                Some(length) => Some(span(range.start, length)),
                None => return self.fault(&[], None, Refusal::NOT_BASE64, Weight::Error, tx),
            },
        };
        let mechanism = span(parts.mechanism.start, parts.mechanism.len());
        self.owed = Some(Owed::Auth { mechanism, initial });
        self.lend_line(line, tx)
    }

    fn lend_line<'a>(
        &'a mut self,
        line: &'a [u8],
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        match self.event(line, tx) {
            Some(event) => Ok(Step::Event(event)),
            // The mechanism was one when the line was checked.
            None => Err(Error::Misuse(Misuse::InputChanged)),
        }
    }

    /// Octets, sequence, policy and syntax of an AUTH line, in this order.
    fn check_auth(&self, line: &[u8]) -> Result<AuthParts, Objection> {
        let parts = auth_parts(line, &self.config.syntax);
        if let Err(error) = &parts {
            if error.kind().is_of_octets() {
                return Err((Refusal::from(error), Some(error.kind())));
            }
        }
        if let Some(refusal) = self.not_now(Some(Verb::Auth)) {
            return Err((refusal, None));
        }
        if !self.offered.has(Extension::Auth) {
            let known = self.secure || self.config.auth_in_clear || self.state != State::Ready;
            let refusal = match (known, self.state.get()) {
                (_, State::Connected | State::Greeted) => Refusal::BAD_SEQUENCE,
                (true, _) => Refusal::COMMAND_NOT_IMPLEMENTED,
                (false, _) => Refusal::ENCRYPTION_REQUIRED,
            };
            return Err((refusal, None));
        }
        if !self.state.allows(Input::Challenge) || self.authenticated {
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
        self.confidential = true;
        self.verb = Some(Verb::Auth);
        // Blanks at the end mean nothing (RFC 5321 4.1.1).
        let blanks = line.iter().rev().take_while(|it| matches!(it, b' ' | b'\t')).count();
        let blanks = if self.config.syntax.trailing_blanks { blanks } else { 0 };
        let end = line.len().saturating_sub(blanks);
        let said = line.get_mut(..end).unwrap_or_default();
        if matches!(said, [b'*']) {
            self.enter(Input::EndOfAuth);
            return self.fault(&[], None, Refusal::AUTHENTICATION_CANCELLED, Weight::Login, tx);
        }
        let stray = memchr::memchr(b'\r', said).map(|_| ParseErrorKind::BareCr);
        match decode_base64(said) {
            Some(length) => {
                let length = u16::try_from(length).unwrap_or(u16::MAX);
                self.owed = Some(Owed::AuthResponse { length });
                self.lend_line(line, tx)
            }
            None => {
                self.enter(Input::EndOfAuth);
                let error = stray.unwrap_or(ParseErrorKind::Argument);
                self.fault(&[], Some(error), Refusal::NOT_BASE64, Weight::Error, tx)
            }
        }
    }
}

/// Decodes an initial response, of which `=` is one of no octets (RFC 4954 4).
fn decode_initial(octets: &mut [u8]) -> Option<usize> {
    match octets {
        [b'='] => Some(0),
        octets => decode_base64(octets),
    }
}

/// Decodes base64 where it is, and gives how long it is then.
fn decode_base64(octets: &mut [u8]) -> Option<usize> {
    Base64::decode_in_place(octets).ok().map(|decoded| decoded.len())
}

fn span(start: usize, length: usize) -> Span {
    (u16::try_from(start).unwrap_or(u16::MAX), u16::try_from(length).unwrap_or(0))
}
