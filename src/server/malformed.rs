//! Malformed lines.

use super::budget::Weight;
use super::event::Event;
use super::table::{Input, State};
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{Verb, may_hold_secret};
use crate::error::{ParseError, ParseErrorKind};
use crate::reply::Refusal;
use crate::session::{Error, Violation};

impl Server {
    /// Refuses a line that does not parse. Errors of octets precede those of sequence, which
    /// precede those of syntax.
    pub(super) fn malformed<'a>(
        &'a mut self,
        line: &'a [u8],
        error: ParseError,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        if is_other_protocol(first_word(line)) || !may_begin_command(line) {
            self.violation(Violation::OtherProtocol, &Refusal::NOT_SMTP, tx);
            return self.closing(tx);
        }
        if self.verb == Some(Verb::Bdat) {
            self.violation(Violation::UnknownChunkLength, &Refusal::SYNTAX, tx);
            return self.closing(tx);
        }
        let kind = Some(error.kind());
        if error.kind().is_of_octets() {
            return self.fault(line, kind, Refusal::from(&error), Weight::Error, tx);
        }
        if let Some(refusal) = self.verb.and_then(|verb| self.policy_refusal(Some(verb))) {
            return self.fault(line, None, refusal, Weight::Error, tx);
        }
        let input = match self.verb {
            Some(Verb::Mail) => Some(Input::Mail),
            Some(Verb::Rcpt) => Some(Input::Rcpt),
            _ => None,
        };
        let in_order = match self.state.get() {
            State::Refused | State::Barred => false,
            state => input.is_none_or(|input| state.after(input).is_some()),
        };
        self.mail_refused |= self.verb == Some(Verb::Mail) && self.state == State::Ready;
        if in_order {
            self.transaction.tried |= self.verb == Some(Verb::Rcpt);
            return self.fault(line, kind, Refusal::from(&error), Weight::Error, tx);
        }
        let refusal = self.out_of_order();
        self.fault(line, None, refusal, Weight::Error, tx)
    }

    /// Refuses a line that ends in a bare LF, which does not end a line (RFC 5321 2.3.8). The reply
    /// tells a terminal user the error, and the octets up to CRLF are dropped.
    pub(super) fn bare_lf<'a>(
        &'a mut self,
        line: &'a [u8],
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.mark_secret(line);
        self.verb = Verb::from_line(line);
        if self.state == State::Login {
            self.state.enter(Input::EndOfAuth);
            let error = Some(ParseErrorKind::BareLf);
            return self.fault(&[], error, Refusal::BARE_LF, Weight::Error, tx);
        }
        self.malformed(line, ParseError::new(ParseErrorKind::BareLf, line.len()), tx)
    }

    /// Records whether a line may hold a secret. Such a line is not shown, and is overwritten.
    pub(super) fn mark_secret(&mut self, line: &[u8]) {
        let holds = may_hold_secret(line);
        // A URL with a token is not followed by a response.
        self.after_auth |= holds && Verb::from_line(line) != Some(Verb::Burl);
        self.confidential |= holds || self.after_auth || self.state == State::Login;
    }
}

/// Returns `true` if a line begins with a letter, as a command does. Blanks before the letter and
/// an empty line are accepted; anything else is another protocol, or the rest of a message.
fn may_begin_command(line: &[u8]) -> bool {
    let start = line.iter().position(|octet| !matches!(octet, b' ' | b'\t'));
    start.and_then(|start| line.get(start)).is_none_or(u8::is_ascii_alphabetic)
}

fn first_word(line: &[u8]) -> &str {
    let end = line.iter().position(|&octet| octet == b' ').unwrap_or(line.len());
    core::str::from_utf8(line.get(..end).unwrap_or_default()).unwrap_or_default()
}

/// Returns `true` for an HTTP method, or a label as in a header field. A client that sends one uses
/// another protocol.
pub(super) fn is_other_protocol(word: &str) -> bool {
    const HTTP: [&str; 9] =
        ["GET", "POST", "PUT", "HEAD", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"];
    word.ends_with(':') || HTTP.iter().any(|verb| word.eq_ignore_ascii_case(verb))
}
