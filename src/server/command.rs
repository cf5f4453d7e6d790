//! One command line, judged: asked of the application, or refused here.

use super::answer::Owed;
use super::aside::{Atrn, Burl, Etrn, XClient, XForward};
use super::content::limit;
use super::event::{Event, Fault, Hello, Quit, Reset};
use super::query::{Expand, Help, Noop, Unknown, Verify};
use super::secure::StartTls;
use super::table::{Input, State};
use super::transaction::{Data, Mail, Rcpt};
use super::unparsed::{may_come_in_clear, speaks_another_protocol};
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{
    Argument, BodyKind, ByMode, ClientName, Command, Hold, MailCommand, Params, RcptCommand, Url,
    Verb,
};
use crate::extension::{Attributes, Extension};
use crate::reply::Refusal;
use crate::session::{Error, Violation};

type Outcome<'a> = Result<Step<Event<'a>>, Error>;

impl Server {
    /// Turns a line into the event that asks about it. `more` says that input waits behind it.
    pub(super) fn command<'a>(
        &'a mut self,
        line: &'a mut [u8],
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        // What it carries is decoded in place, so it is the one command that changes its line.
        let may_log_in = !matches!(self.state, State::Refused | State::Barred);
        if may_log_in && Verb::of_line(line) == Some(Verb::Auth) && !self.wants_tls() {
            return self.auth(line, more, tx);
        }
        let line: &'a [u8] = line;
        let command = match Command::parse(line, &self.config.syntax) {
            Ok(command) => command,
            Err(error) => return self.unparsed(line, error, tx),
        };
        if let (State::Refused | State::Barred, false) =
            (self.state, matches!(command, Command::Quit))
        {
            let refusal = self.out_of_order();
            return self.refuse_command(line, &command, refusal, tx);
        }
        let ends_group = matches!(
            command,
            Command::Ehlo(_)
                | Command::Helo(_)
                | Command::Lhlo(_)
                | Command::Data
                | Command::Noop(_)
                | Command::Vrfy(_)
                | Command::Expn(_)
                | Command::Etrn(_)
                | Command::Atrn(_)
        );
        if ends_group && more && !self.config.accept_early_input {
            let refusal = &Refusal::SYNCHRONIZATION;
            return Err(self.violation(Violation::UnauthorizedPipelining, refusal, tx));
        }
        if self.wants_tls() && !command.verb().is_some_and(may_come_in_clear) {
            return self.refuse_command(line, &command, Refusal::MUST_START_TLS, tx);
        }
        match command {
            Command::Mail(mail) => self.mail(line, mail, tx),
            Command::Rcpt(rcpt) => self.rcpt(line, rcpt, tx),
            Command::Data => self.data(line, tx),
            Command::Lhlo(name) if self.config.lmtp => self.hello_from(line, name, true, tx),
            Command::Ehlo(name) if !self.config.lmtp => self.hello_from(line, name, true, tx),
            Command::Helo(name) if !self.config.lmtp => self.hello_from(line, name, false, tx),
            // A verb of the other protocol (RFC 2033 4.1), not one left out.
            Command::Ehlo(_) | Command::Helo(_) | Command::Lhlo(_) => {
                self.fault(line, Refusal::COMMAND_UNRECOGNIZED, tx)
            }
            Command::Bdat { size, last } => self.bdat(line, size, last, tx),
            Command::Burl { url, last } => self.burl(line, url, last, tx),
            Command::StartTls => self.start_tls(line, more, tx),
            Command::Etrn(node) => match self.refuses_aside(Extension::Etrn, Input::Aside) {
                Some(refusal) => self.fault(line, refusal, tx),
                None => {
                    let answer = self.ask(Owed::Etrn, tx);
                    Ok(Step::Event(Event::Etrn(Etrn { answer, node })))
                }
            },
            Command::Atrn(domains) => match self.refuses_aside(Extension::Atrn, Input::Atrn) {
                Some(refusal) => self.fault(line, refusal, tx),
                None => {
                    let answer = self.ask(Owed::Atrn, tx);
                    Ok(Step::Event(Event::Atrn(Atrn { answer, domains })))
                }
            },
            Command::XClient(attributes) => {
                let offered = self.offered.xclient();
                match self.refuses_attributes(
                    Extension::XClient,
                    Input::XClient,
                    offered,
                    attributes,
                ) {
                    Some(refusal) => self.fault(line, refusal, tx),
                    None => {
                        let answer = self.ask(Owed::XClient, tx);
                        Ok(Step::Event(Event::XClient(XClient { answer, attributes })))
                    }
                }
            }
            Command::XForward(attributes) => {
                let offered = self.offered.xforward();
                match self.refuses_attributes(
                    Extension::XForward,
                    Input::Aside,
                    offered,
                    attributes,
                ) {
                    Some(refusal) => self.fault(line, refusal, tx),
                    None => {
                        let answer = self.ask(Owed::XForward, tx);
                        Ok(Step::Event(Event::XForward(XForward { answer, attributes })))
                    }
                }
            }
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
            _ => self.fault(line, Refusal::COMMAND_NOT_IMPLEMENTED, tx),
        }
    }

    fn hello_from<'a>(
        &'a mut self,
        line: &'a [u8],
        name: ClientName<'a>,
        extended: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        if self.state.after(Input::Hello).is_none() {
            return self.fault(line, Refusal::BAD_SEQUENCE, tx);
        }
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
        let binary = command.body() == Some(BodyKind::BinaryMime);
        let answer = self.ask(Owed::Mail { smtp_utf8: command.smtp_utf8(), binary }, tx);
        Ok(Step::Event(Event::Mail(Mail { answer, command })))
    }

    fn refuses_mail(&self, command: &MailCommand<'_>) -> Option<Refusal<'static>> {
        if self.state.after(Input::Mail).is_none() {
            return Some(Refusal::BAD_SEQUENCE);
        }
        let offered = self.offered.extensions();
        let unknown = command.has_unknown() && !self.config.unknown_parameters;
        if unknown || !offered.contains(command.extensions()) {
            return Some(not_offered(command.may_convert() && !unknown));
        }
        if let Some(refusal) = self.refuses_wishes(command) {
            return Some(refusal);
        }
        if !command.is_ascii() && !command.smtp_utf8() {
            return Some(self.unexpected_utf8(Refusal::UTF8_SENDER));
        }
        let too_big = |size| size > limit(&self.config, self.offered.size());
        command.size().is_some_and(too_big).then_some(Refusal::MESSAGE_TOO_BIG)
    }

    /// Times beyond what was offered.
    fn refuses_wishes(&self, command: &MailCommand<'_>) -> Option<Refusal<'static>> {
        let least = self.offered.deliver_by().and_then(|least| i32::try_from(least).ok());
        if let (Some(by), Some(least)) = (command.deliver_by(), least) {
            // RFC 2852 4: a message to be returned before it could be delivered.
            if by.mode() == ByMode::Return && by.seconds() < least {
                return Some(Refusal::BY_TIME_TOO_SHORT);
            }
        }
        let most = self.offered.future_release()?;
        let beyond = match command.hold()? {
            Hold::For(seconds) => seconds > most.max_interval,
            Hold::Until(moment) => moment.unix() > most.max_date_time.unix(),
        };
        beyond.then_some(Refusal::HOLD_TOO_LONG)
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
        let unknown = command.has_unknown() && !self.config.unknown_parameters;
        if unknown || !self.offered.extensions().contains(command.extensions()) {
            let refusal = not_offered(command.asks_for_capabilities() && !unknown);
            return self.fault(line, refusal, tx);
        }
        if !command.is_ascii() && !self.transaction.smtp_utf8 {
            let refusal = self.unexpected_utf8(Refusal::UTF8_RECIPIENT);
            return self.fault(line, refusal, tx);
        }
        let stated = self.offered.limits().rcpt_max.unwrap_or(u32::MAX);
        if self.transaction.recipients >= self.config.max_recipients.min(stated) {
            // No fault of the client, who can't know (RFC 5321 4.5.3.1.10): not counted.
            self.errors = self.errors.saturating_sub(1);
            return self.fault(line, Refusal::TOO_MANY_RECIPIENTS, tx);
        }
        let answer = self.ask(Owed::Rcpt, tx);
        Ok(Step::Event(Event::Rcpt(Rcpt { answer, command })))
    }

    fn data<'a>(&'a mut self, line: &'a [u8], tx: &'a mut Buffer) -> Outcome<'a> {
        // RFC 3030 3: a message of octets without lines can't be ended by a dot.
        if self.state.after(Input::Data).is_some() && !self.transaction.binary {
            let answer = self.ask(Owed::Data { chunk: None }, tx);
            return Ok(Step::Event(Event::Data(Data { answer })));
        }
        let refusal = self.no_content_now();
        self.fault(line, refusal, tx)
    }

    /// Why DATA, BDAT or BURL is out of order.
    fn no_content_now(&self) -> Refusal<'static> {
        match self.state {
            State::Failed => Refusal::TRANSACTION_FAILED,
            // RFC 5321 3.3: 503 or 554; 554 tells a client that pipelined what went wrong. RFC 2033 4.2
            // has 503 alone.
            State::Mail if self.transaction.tried && !self.config.lmtp => {
                Refusal::NO_VALID_RECIPIENTS
            }
            _ => Refusal::BAD_SEQUENCE,
        }
    }

    fn bdat<'a>(
        &'a mut self,
        line: &'a [u8],
        size: u64,
        last: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        if size > limit(&self.config, self.offered.size()) && self.is_endless(size) {
            let refusal = &Refusal::MESSAGE_TOO_BIG;
            return Err(self.violation(Violation::EndlessChunk, refusal, tx));
        }
        let refusal = match self.state.after(Input::Chunk) {
            _ if self.state == State::Greeted => Some(Refusal::BAD_SEQUENCE),
            _ if !self.offered.has(Extension::Chunking) => Some(Refusal::COMMAND_NOT_IMPLEMENTED),
            None => Some(self.no_content_now()),
            Some(_) if size == 0 && !last && self.config.strict_chunks => Some(Refusal::SYNTAX),
            Some(_) => None,
        };
        let refusal = match refusal {
            Some(refusal) => refusal,
            None if self.state == State::Rcpt => {
                let answer = self.ask(Owed::Data { chunk: Some((size, last)) }, tx);
                return Ok(Step::Event(Event::Data(Data { answer })));
            }
            // Later chunks are begun without a question.
            None => Refusal::BAD_SEQUENCE,
        };
        let finals = last && self.config.lmtp && self.offered.has(Extension::Chunking);
        if finals && !self.is_endless(size) {
            // RFC 2033 4.3: an answer for each accepted recipient, and none without any.
            self.refused_chunk = size;
            self.refuse_for_all(refusal);
            let fault = Fault { refusal, error: None, line, ended_message: false };
            return Ok(Step::Event(Event::Fault(fault)));
        }
        self.refuse_command(line, &Command::Bdat { size, last }, refusal, tx)
    }

    /// Refuses a command. The count frames a chunk whatever is said to it: it must not be read as
    /// commands.
    fn refuse_command<'a>(
        &'a mut self,
        line: &'a [u8],
        command: &Command<'_>,
        refusal: Refusal<'static>,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        if let Command::Bdat { size, .. } = *command {
            if self.is_endless(size) {
                let refusal = &Refusal::MESSAGE_TOO_BIG;
                return Err(self.violation(Violation::EndlessChunk, refusal, tx));
            }
            self.refused_chunk = size;
        }
        self.fault(line, refusal, tx)
    }

    /// Whether a chunk is too long to be read to its end only to be dropped.
    const fn is_endless(&self, size: u64) -> bool {
        size > self.config.max_refused_chunk
    }

    fn burl<'a>(
        &'a mut self,
        line: &'a [u8],
        url: Url<'a>,
        last: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        let refusal = if !self.offered.has(Extension::Burl) {
            Refusal::COMMAND_NOT_IMPLEMENTED
        } else if self.state.after(Input::Burl).is_none() {
            self.no_content_now()
        } else {
            let answer = self.ask(Owed::Burl { last }, tx);
            return Ok(Step::Event(Event::Burl(Burl { answer, url, last })));
        };
        self.fault(line, refusal, tx)
    }

    fn start_tls<'a>(&'a mut self, line: &'a [u8], more: bool, tx: &'a mut Buffer) -> Outcome<'a> {
        if let Some(refusal) = self.refuses_aside(Extension::StartTls, Input::StartTls) {
            return self.fault(line, refusal, tx);
        }
        if more {
            let refusal = &Refusal::SYNCHRONIZATION;
            return Err(self.violation(Violation::ClearTextBehindStartTls, refusal, tx));
        }
        let answer = self.ask(Owed::StartTls, tx);
        Ok(Step::Event(Event::StartTls(StartTls { answer })))
    }

    /// Whether TLS is required and not up.
    pub(super) const fn wants_tls(&self) -> bool {
        self.config.require_tls && !self.secure
    }

    /// What is not offered, and what may not come now.
    fn refuses_aside(&self, extension: Extension, input: Input) -> Option<Refusal<'static>> {
        if !self.offered.has(extension) {
            return Some(match self.state {
                State::Greeted => Refusal::BAD_SEQUENCE,
                _ => Refusal::COMMAND_NOT_IMPLEMENTED,
            });
        }
        self.state.after(input).is_none().then_some(Refusal::BAD_SEQUENCE)
    }

    fn refuses_attributes(
        &self,
        extension: Extension,
        input: Input,
        offered: Attributes,
        attributes: Params<'_>,
    ) -> Option<Refusal<'static>> {
        let names = attributes.iter().map(|it| Attributes::of_name(it.keyword().as_bytes()));
        self.refuses_aside(extension, input)
            .or_else(|| (!offered.contains(names.collect())).then_some(Refusal::SYNTAX))
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

    pub(super) fn out_of_order(&self) -> Refusal<'static> {
        match self.state {
            State::Barred => Refusal::HOST_DOES_NOT_ACCEPT_MAIL,
            _ => Refusal::BAD_SEQUENCE,
        }
    }
}

/// A parameter of an extension that was not offered: 555 (RFC 5321 4.1.1.11), but 504 for the two
/// of RFC 4141 (4, 5).
fn not_offered(conversion: bool) -> Refusal<'static> {
    match conversion {
        true => Refusal::PARAMETER_NOT_IMPLEMENTED,
        false => Refusal::PARAMETER_NOT_RECOGNIZED,
    }
}
