//! One command line, judged: asked of the application, or refused here.

use super::answer::Owed;
use super::content::limit;
use super::event::{Event, Hello, Quit, Reset};
use super::query::{Expand, Help, Noop, Unknown, Verify};
use super::table::{Input, State};
use super::transaction::{Data, Mail, Rcpt};
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{Argument, ClientName, Command, MailCommand, RcptCommand, Verb};
use crate::error::{ParseError, ParseErrorKind};
use crate::extension::Extension;
use crate::reply::Refusal;
use crate::session::{Error, Violation};

type Outcome<'a> = Result<Step<Event<'a>>, Error>;

impl Server {
    /// Turns a line into the event that asks about it. `more` says that input waits behind it.
    pub(super) fn command<'a>(
        &'a mut self,
        line: &'a [u8],
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        let command = match Command::parse(line, &self.config.syntax) {
            Ok(command) => command,
            Err(error) => return self.unparsed(line, error, tx),
        };
        if let (State::Refused | State::Barred, false) =
            (self.state, matches!(command, Command::Quit))
        {
            let refusal = self.out_of_order();
            return self.fault(line, refusal, tx);
        }
        let ends_group = matches!(
            command,
            Command::Ehlo(_)
                | Command::Helo(_)
                | Command::Data
                | Command::Noop(_)
                | Command::Vrfy(_)
        );
        if ends_group && more && !self.config.accept_early_input {
            let refusal = &Refusal::SYNCHRONIZATION;
            return Err(self.violation(Violation::UnauthorizedPipelining, refusal, tx));
        }
        match command {
            Command::Mail(mail) => self.mail(line, mail, tx),
            Command::Rcpt(rcpt) => self.rcpt(line, rcpt, tx),
            Command::Data => self.data(line, tx),
            Command::Ehlo(name) => self.hello_from(name, true, tx),
            Command::Helo(name) => self.hello_from(name, false, tx),
            Command::Rset => {
                Ok(Step::Event(Event::Reset(Reset { answer: self.ask(Owed::Reset, tx) })))
            }
            Command::Quit => {
                Ok(Step::Event(Event::Quit(Quit { answer: self.ask(Owed::Quit, tx) })))
            }
            Command::Noop(argument) => {
                if let Some(refusal) = self.refuses_argument(argument) {
                    return self.fault(line, refusal, tx);
                }
                let answer = self.ask(Owed::Noop, tx);
                Ok(Step::Event(Event::Noop(Noop { answer, argument })))
            }
            Command::Help(argument) => {
                if let Some(refusal) = self.refuses_argument(argument) {
                    return self.fault(line, refusal, tx);
                }
                let answer = self.ask(Owed::Help, tx);
                Ok(Step::Event(Event::Help(Help { answer, argument })))
            }
            Command::Vrfy(argument) => {
                if let Some(refusal) = self.refuses_argument(Some(argument)) {
                    return self.fault(line, refusal, tx);
                }
                let answer = self.ask(Owed::Verify, tx);
                Ok(Step::Event(Event::Verify(Verify { answer, argument })))
            }
            // RFC 5321 4.1.1.1: EXPN is not required, so it must be offered.
            Command::Expn(argument) if self.offered.has(Extension::Expn) => {
                if let Some(refusal) = self.refuses_argument(Some(argument)) {
                    return self.fault(line, refusal, tx);
                }
                let answer = self.ask(Owed::Expand, tx);
                Ok(Step::Event(Event::Expand(Expand { answer, argument })))
            }
            Command::Bdat { size, .. } => {
                // The count frames the chunk whatever we say: it must not be read as commands.
                self.refused_chunk = size;
                self.fault(line, Refusal::COMMAND_NOT_IMPLEMENTED, tx)
            }
            Command::Unknown(unknown) => {
                if speaks_another_protocol(unknown.verb()) {
                    let refusal = &Refusal::TOO_MANY_ERRORS;
                    return Err(self.violation(Violation::OtherProtocol, refusal, tx));
                }
                self.errors = self.errors.saturating_add(1);
                if self.errors > self.config.max_errors {
                    let refusal = &Refusal::TOO_MANY_ERRORS;
                    return Err(self.violation(Violation::TooManyErrors, refusal, tx));
                }
                let answer = self.ask(Owed::Unknown, tx);
                Ok(Step::Event(Event::Unknown(Unknown { answer, command: unknown })))
            }
            // LHLO on SMTP is a verb of another protocol (RFC 2033 4.1), not one left out.
            Command::Lhlo(_) => self.fault(line, Refusal::COMMAND_UNRECOGNIZED, tx),
            _ => self.fault(line, Refusal::COMMAND_NOT_IMPLEMENTED, tx),
        }
    }

    fn hello_from<'a>(
        &'a mut self,
        name: ClientName<'a>,
        extended: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        let answer = self.ask(Owed::Hello { extended }, tx);
        Ok(Step::Event(Event::Hello(Hello { answer, name, extended })))
    }

    fn mail<'a>(
        &'a mut self,
        line: &'a [u8],
        command: MailCommand<'a>,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        if let Some(refusal) = self.refuses_mail(&command) {
            return self.fault(line, refusal, tx);
        }
        let answer = self.ask(Owed::Mail { smtp_utf8: command.smtp_utf8() }, tx);
        Ok(Step::Event(Event::Mail(Mail { answer, command })))
    }

    fn refuses_mail(&self, command: &MailCommand<'_>) -> Option<Refusal<'static>> {
        if self.state.after(Input::Mail).is_none() {
            return Some(Refusal::BAD_SEQUENCE);
        }
        let offered = self.offered.extensions();
        if command.has_unknown() || !offered.contains(command.extensions()) {
            return Some(Refusal::PARAMETER_NOT_RECOGNIZED);
        }
        if !command.is_ascii() && !command.smtp_utf8() {
            return Some(self.unexpected_utf8(Refusal::UTF8_SENDER));
        }
        let too_big = |size| size > limit(&self.config, self.offered.size());
        command.size().is_some_and(too_big).then_some(Refusal::MESSAGE_TOO_BIG)
    }

    fn rcpt<'a>(
        &'a mut self,
        line: &'a [u8],
        command: RcptCommand<'a>,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        if self.state.after(Input::Rcpt).is_none() {
            return self.fault(line, Refusal::BAD_SEQUENCE, tx);
        }
        self.transaction.tried = true;
        if command.has_unknown() || !self.offered.extensions().contains(command.extensions()) {
            return self.fault(line, Refusal::PARAMETER_NOT_RECOGNIZED, tx);
        }
        if !command.is_ascii() && !self.transaction.smtp_utf8 {
            let refusal = self.unexpected_utf8(Refusal::UTF8_RECIPIENT);
            return self.fault(line, refusal, tx);
        }
        if self.transaction.recipients >= self.config.max_recipients {
            // No fault of the client, who can't know (RFC 5321 4.5.3.1.10): not counted.
            self.errors = self.errors.saturating_sub(1);
            return self.fault(line, Refusal::TOO_MANY_RECIPIENTS, tx);
        }
        let answer = self.ask(Owed::Rcpt, tx);
        Ok(Step::Event(Event::Rcpt(Rcpt { answer, command })))
    }

    fn data<'a>(&'a mut self, line: &'a [u8], tx: &'a mut Buffer) -> Outcome<'a> {
        if self.state.after(Input::Data).is_some() {
            return Ok(Step::Event(Event::Data(Data { answer: self.ask(Owed::Data, tx) })));
        }
        // RFC 5321 3.3: 503 or 554; 554 tells a client that pipelined what went wrong.
        let refusal = match self.state {
            State::Mail if self.transaction.tried => Refusal::NO_VALID_RECIPIENTS,
            _ => Refusal::BAD_SEQUENCE,
        };
        self.fault(line, refusal, tx)
    }

    fn refuses_argument(&self, argument: Option<Argument<'_>>) -> Option<Refusal<'static>> {
        let fits = argument.is_none_or(|argument| argument.is_ascii())
            || self.offered.has(Extension::SmtpUtf8);
        (!fits).then_some(Refusal::NON_ASCII)
    }

    /// UTF-8 in an address: a parameter is missing, or it was never offered (RFC 5321 2.4).
    fn unexpected_utf8(&self, missing: Refusal<'static>) -> Refusal<'static> {
        if self.offered.has(Extension::SmtpUtf8) { missing } else { Refusal::NON_ASCII }
    }

    fn out_of_order(&self) -> Refusal<'static> {
        match self.state {
            State::Barred => Refusal::HOST_DOES_NOT_ACCEPT_MAIL,
            _ => Refusal::BAD_SEQUENCE,
        }
    }

    /// A line that does not parse. Octets come before sequence, and sequence before syntax.
    fn unparsed<'a>(
        &'a mut self,
        line: &'a [u8],
        error: ParseError,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        if speaks_another_protocol(first_word(line)) {
            let refusal = &Refusal::TOO_MANY_ERRORS;
            return Err(self.violation(Violation::OtherProtocol, refusal, tx));
        }
        let verb = Verb::of_line(line);
        if verb == Some(Verb::Bdat) {
            let last = &Refusal::TOO_MANY_ERRORS;
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
        let in_order = match self.state {
            State::Refused | State::Barred => false,
            state => input.is_none_or(|input| state.after(input).is_some()),
        };
        let refusal =
            if of_octets || in_order { Refusal::from(&error) } else { self.out_of_order() };
        self.fault(line, refusal, tx)
    }
}

fn first_word(line: &[u8]) -> &str {
    let end = line.iter().position(|&octet| octet == b' ').unwrap_or(line.len());
    core::str::from_utf8(line.get(..end).unwrap_or_default()).unwrap_or_default()
}

/// A verb of HTTP, or a label as in a header field: somebody has a web browser talk to us.
fn speaks_another_protocol(word: &str) -> bool {
    const HTTP: [&str; 9] =
        ["GET", "POST", "PUT", "HEAD", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"];
    word.ends_with(':') || HTTP.iter().any(|verb| word.eq_ignore_ascii_case(verb))
}
