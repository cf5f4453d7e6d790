//! A line that is no command.

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
    /// A line that does not parse. Octets come before sequence, and sequence before syntax.
    pub(super) fn unparsed<'a>(
        &'a mut self,
        line: &'a [u8],
        error: ParseError,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        if speaks_another_protocol(first_word(line)) || !may_begin_command(line) {
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
        if let Some(refusal) = self.verb.and_then(|verb| self.not_now(Some(verb))) {
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

    /// A line that ends in a bare LF is no line (RFC 5321 2.3.8): it is answered, so that who typed it
    /// learns what is wrong, and what follows up to CRLF is dropped.
    pub(super) fn bare_lf<'a>(
        &'a mut self,
        line: &'a [u8],
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.secret_line(line);
        self.verb = Verb::from_line(line);
        if self.state == State::Login {
            self.enter(Input::EndOfAuth);
            let error = Some(ParseErrorKind::BareLf);
            return self.fault(&[], error, Refusal::BARE_LF, Weight::Error, tx);
        }
        self.unparsed(line, ParseError::new(ParseErrorKind::BareLf, line.len()), tx)
    }

    /// Notes that a line may hold a secret: it is not shown, and it is overwritten.
    pub(super) fn secret_line(&mut self, line: &[u8]) {
        let holds = may_hold_secret(line);
        // A URL with a token has no response to come.
        self.after_auth |= holds && Verb::from_line(line) != Some(Verb::Burl);
        self.confidential |= holds || self.after_auth || self.state == State::Login;
    }
}

/// Whether a line begins as a command does: with a letter. Blanks before it, and a line of nothing, are a
/// slip; all else is another protocol, or what is left of a message that was cut in two.
fn may_begin_command(line: &[u8]) -> bool {
    let start = line.iter().position(|octet| !matches!(octet, b' ' | b'\t'));
    start.and_then(|start| line.get(start)).is_none_or(u8::is_ascii_alphabetic)
}

fn first_word(line: &[u8]) -> &str {
    let end = line.iter().position(|&octet| octet == b' ').unwrap_or(line.len());
    core::str::from_utf8(line.get(..end).unwrap_or_default()).unwrap_or_default()
}

/// A verb of HTTP, or a label as in a header field: somebody has a web browser talk to us.
pub(super) fn speaks_another_protocol(word: &str) -> bool {
    const HTTP: [&str; 9] =
        ["GET", "POST", "PUT", "HEAD", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"];
    word.ends_with(':') || HTTP.iter().any(|verb| word.eq_ignore_ascii_case(verb))
}
