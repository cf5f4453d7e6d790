//! A line that is no command, and what may come before TLS.

use super::event::Event;
use super::table::{Input, State};
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::Verb;
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
        if speaks_another_protocol(first_word(line)) {
            let refusal = &Refusal::TOO_MANY_ERRORS;
            return Err(self.violation(Violation::OtherProtocol, refusal, tx));
        }
        let verb = Verb::of_line(line);
        if verb == Some(Verb::Bdat) {
            let last = &Refusal::SYNTAX;
            return Err(self.violation(Violation::UnknownChunkLength, last, tx));
        }
        let of_octets = matches!(
            error.kind(),
            ParseErrorKind::Nul
                | ParseErrorKind::Control
                | ParseErrorKind::EightBit
                | ParseErrorKind::Utf8
                | ParseErrorKind::BareCr
                | ParseErrorKind::BareLf
        );
        let input = match verb {
            Some(Verb::Mail) => Some(Input::Mail),
            Some(Verb::Rcpt) => Some(Input::Rcpt),
            _ => None,
        };
        if self.wants_tls() && !of_octets && verb.is_some_and(|verb| !may_come_in_clear(verb)) {
            return self.fault(line, Refusal::MUST_START_TLS, tx);
        }
        let in_order = match self.state {
            State::Refused | State::Barred => false,
            state => input.is_none_or(|input| state.after(input).is_some()),
        };
        if of_octets || in_order {
            return self.fault_in(line, Some(error.kind()), Refusal::from(&error), tx);
        }
        let refusal = self.out_of_order();
        self.fault(line, refusal, tx)
    }
}

/// What is answered although TLS is required and not up (RFC 3207 4).
pub(super) const fn may_come_in_clear(verb: Verb) -> bool {
    matches!(
        verb,
        Verb::Ehlo
            | Verb::Helo
            | Verb::Lhlo
            | Verb::Noop
            | Verb::Rset
            | Verb::Quit
            | Verb::StartTls
    )
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
