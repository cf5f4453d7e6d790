//! AUTH: the command that begins an exchange, and its responses (RFC 4954).
//!
//! The machine frames the exchange, keeps it out of logs and overwrites its octets. The application
//! interprets the messages of the mechanism.

use base64ct::{Base64, Encoding};

use super::budget::Weight;
use super::event::{Event, Owed, Span};
use super::table::{Input, State};
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{AuthParts, Verb, auth_parts};
use crate::error::ParseErrorKind;
use crate::extension::{Extension, Mechanisms};
use crate::reply::Refusal;
use crate::session::{Error, Violation};

/// The refusal of an AUTH, and the error in its octets if that is the reason.
type AuthRefusal = (Refusal<'static>, Option<ParseErrorKind>);

impl Server {
    /// Handles an AUTH line: returns a question, or refuses it.
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
        self.event(line, tx)
    }

    /// Checks the octets, the sequence, the policy and the syntax of an AUTH line, in this order.
    fn check_auth(&self, line: &[u8]) -> Result<AuthParts, AuthRefusal> {
        let parts = auth_parts(line, &self.config.syntax);
        if let Err(error) = &parts {
            if error.kind().is_of_octets() {
                return Err((Refusal::from(error), Some(error.kind())));
            }
        }
        if let Some(refusal) = self.policy_refusal(Some(Verb::Auth)) {
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

    /// Handles a line in an AUTH exchange.
    pub(super) fn response<'a>(
        &'a mut self,
        line: &'a mut [u8],
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.confidential = true;
        // Blanks at the end have no meaning (RFC 5321 4.1.1).
        let blanks = line.iter().rev().take_while(|it| matches!(it, b' ' | b'\t')).count();
        let blanks = if self.config.syntax.trailing_blanks { blanks } else { 0 };
        let end = line.len().saturating_sub(blanks);
        let response = line.get_mut(..end).unwrap_or_default();
        if matches!(response, [b'*']) {
            self.state.enter(Input::EndOfAuth);
            return self.fault(&[], None, Refusal::AUTHENTICATION_CANCELLED, Weight::Login, tx);
        }
        let bare = memchr::memchr(b'\r', response).map(|_| ParseErrorKind::BareCr);
        match decode_base64(response) {
            Some(length) => {
                let length = u16::try_from(length).unwrap_or(u16::MAX);
                self.owed = Some(Owed::AuthResponse { length });
                self.event(line, tx)
            }
            None => {
                self.state.enter(Input::EndOfAuth);
                let error = bare.unwrap_or(ParseErrorKind::Argument);
                self.fault(&[], Some(error), Refusal::NOT_BASE64, Weight::Error, tx)
            }
        }
    }
}

/// Decodes an initial response. `=` is an empty response (RFC 4954 4).
fn decode_initial(octets: &mut [u8]) -> Option<usize> {
    match octets {
        [b'='] => Some(0),
        octets => decode_base64(octets),
    }
}

/// Decodes base64 in place, and returns the decoded length.
fn decode_base64(octets: &mut [u8]) -> Option<usize> {
    Base64::decode_in_place(octets).ok().map(|decoded| decoded.len())
}

fn span(start: usize, length: usize) -> Span {
    (u16::try_from(start).unwrap_or(u16::MAX), u16::try_from(length).unwrap_or(0))
}

/// Returns a range of a line.
pub(super) fn part(line: &[u8], (start, length): Span) -> &[u8] {
    let rest = line.get(usize::from(start)..).unwrap_or_default();
    rest.get(..usize::from(length)).unwrap_or_default()
}
