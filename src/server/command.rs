//! One command line against state, offer and limits: asked of the application, or refused here.

use super::budget::Weight;
use super::content::limit;
use super::decide::Finals;
use super::event::{Event, Fault};
use super::owed::Owed;
use super::table::{Input, State};
use super::unparsed::speaks_another_protocol;
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{
    Argument, BodyKind, ByMode, ClientName, Command, Hold, MailCommand, Parameters, RcptCommand,
    Verb,
};
use crate::error::ParseErrorKind;
use crate::extension::{Attributes, Extension};
use crate::reply::Refusal;
use crate::session::{Error, Inline, Violation};

type Outcome<'a> = Result<Step<Event<'a>>, Error>;

/// Why a command is refused without a question, and what it counts as.
type Objection = (Refusal<'static>, Weight);

impl Server {
    /// Turns a line into the event that asks about it. `more` says that input waits after it.
    pub(super) fn command<'a>(
        &'a mut self,
        line: &'a mut [u8],
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        self.verb = Verb::of_line(line);
        // What it carries is decoded in place, so it is the one command that changes its line.
        if self.verb == Some(Verb::Auth) {
            return self.auth(line, more, tx);
        }
        let line: &'a [u8] = line;
        let command = match Command::parse(line, &self.config.syntax) {
            Ok(command) => command,
            Err(error) => {
                self.secret_line(line);
                return self.unparsed(line, error, tx);
            }
        };
        // What is no command may be a response of AUTH that was sent too early.
        self.after_auth &= matches!(command, Command::Unknown(_));
        if matches!(command, Command::Unknown(_) | Command::Burl { .. }) {
            self.secret_line(line);
        }
        if let Some(refusal) = self.not_now(self.verb) {
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
            self.violation(Violation::UnauthorizedPipelining, &Refusal::SYNCHRONIZATION, tx);
            return self.closing(tx);
        }
        match self.check(&command, more) {
            Ok(owed) => self.ask(owed, command, tx),
            Err(Refused::With(refusal, weight)) => self.fault(line, None, refusal, weight, tx),
            Err(Refused::Chunk(refusal, weight)) => {
                self.refuse_chunk(line, &command, refusal, weight, tx)
            }
            Err(Refused::TooLong(refusal)) => {
                let error = Some(ParseErrorKind::TooLong);
                self.fault(line, error, refusal, Weight::Idle, tx)
            }
            Err(Refused::Closed(violation, last)) => {
                self.violation(violation, last, tx);
                self.closing(tx)
            }
        }
    }

    /// What may be said at all: before TLS and AUTH when they are required, and to a host that takes no
    /// mail.
    pub(super) fn not_now(&self, verb: Option<Verb>) -> Option<Refusal<'static>> {
        if matches!(self.state.get(), State::Refused | State::Barred) && verb != Some(Verb::Quit) {
            return Some(self.out_of_order());
        }
        if self.wants_tls() && !verb.is_some_and(may_come_in_clear) {
            return Some(Refusal::MUST_START_TLS);
        }
        let wants_auth = self.config.require_auth && !self.authenticated;
        (wants_auth && !verb.is_none_or(may_come_before_auth))
            .then_some(Refusal::AUTHENTICATION_REQUIRED)
    }

    /// The question that a command asks, or why it asks none.
    fn check(&mut self, command: &Command<'_>, more: bool) -> Result<Owed, Refused> {
        match command {
            Command::Mail(mail) => self.check_mail(mail),
            Command::Rcpt(rcpt) => self.check_rcpt(rcpt),
            Command::Data => self.check_data(),
            Command::Lhlo(name) if self.config.lmtp => self.check_hello(*name, true),
            Command::Ehlo(name) if !self.config.lmtp => self.check_hello(*name, true),
            Command::Helo(name) if !self.config.lmtp => self.check_hello(*name, false),
            // A verb of the other protocol (RFC 2033 4.1), not one left out.
            Command::Ehlo(_) | Command::Helo(_) | Command::Lhlo(_) => {
                Err(error(Refusal::COMMAND_UNRECOGNIZED))
            }
            Command::Bdat { size, last } => self.check_bdat(*size, *last),
            Command::Burl { last, .. } => self.check_burl(*last),
            Command::StartTls => {
                self.offered_now(Extension::StartTls, Input::StartTls)?;
                match more {
                    false => Ok(Owed::StartTls),
                    true => {
                        let violation = Violation::PlaintextAfterStartTls;
                        Err(Refused::Closed(violation, &Refusal::SYNCHRONIZATION))
                    }
                }
            }
            Command::Etrn(_) => {
                self.offered_now(Extension::Etrn, Input::Aside).map(|()| Owed::Etrn)
            }
            Command::Atrn(_) => self.offered_now(Extension::Atrn, Input::Atrn).map(|()| Owed::Atrn),
            Command::XClient(attributes) => {
                self.offered_now(Extension::XClient, Input::XClient)?;
                fits_offer(self.offered.xclient(), *attributes).map(|()| Owed::XClient)
            }
            Command::XForward(attributes) => {
                self.offered_now(Extension::XForward, Input::Aside)?;
                fits_offer(self.offered.xforward(), *attributes).map(|()| Owed::XForward)
            }
            Command::Rset => Ok(Owed::Reset),
            Command::Quit => Ok(Owed::Quit),
            Command::Noop(argument) => self.check_argument(*argument).map(|()| Owed::Noop),
            Command::Help(argument) => self.check_argument(*argument).map(|()| Owed::Help),
            Command::Vrfy(argument) => self.check_argument(Some(*argument)).map(|()| Owed::Verify),
            // RFC 5321 4.1.1.1: EXPN is not required, so it must be offered.
            Command::Expn(argument) if self.offered.has(Extension::Expn) => {
                self.check_argument(Some(*argument)).map(|()| Owed::Expand)
            }
            Command::Unknown(unknown) if speaks_another_protocol(unknown.verb()) => {
                Err(Refused::Closed(Violation::OtherProtocol, &Refusal::NOT_SMTP))
            }
            // It may be a response of AUTH that was sent too early, and is not shown.
            Command::Unknown(_) if self.confidential => Err(error(Refusal::COMMAND_UNRECOGNIZED)),
            Command::Unknown(_) => Ok(Owed::Unknown),
            _ => Err(error(Refusal::COMMAND_NOT_IMPLEMENTED)),
        }
    }

    fn check_hello(&mut self, name: ClientName<'_>, extended: bool) -> Result<Owed, Refused> {
        if !self.state.allows(Input::Hello) {
            return Err(error(Refusal::BAD_SEQUENCE));
        }
        self.client_name = Inline::new(name.as_bytes()).unwrap_or(Inline::EMPTY);
        Ok(Owed::Hello { extended })
    }

    fn check_mail(&mut self, command: &MailCommand<'_>) -> Result<Owed, Refused> {
        let ready = self.state.allows(Input::Mail);
        if ready && self.is_too_long(command.from().wire_len()) {
            self.mail_refused = true;
            return Err(Refused::TooLong(Refusal::BAD_REVERSE_PATH));
        }
        match self.refuses_mail(command) {
            Some((refusal, weight)) => {
                self.mail_refused |= self.state == State::Ready;
                Err(Refused::With(refusal, weight))
            }
            None => {
                let binary = command.body() == Some(BodyKind::BinaryMime);
                Ok(Owed::Mail { smtp_utf8: command.smtp_utf8(), binary })
            }
        }
    }

    fn refuses_mail(&self, command: &MailCommand<'_>) -> Option<Objection> {
        if !self.state.allows(Input::Mail) {
            return Some((Refusal::BAD_SEQUENCE, Weight::Error));
        }
        let unknown = command.has_unknown() && !self.config.unknown_parameters;
        let needed = match self.config.syntax.unoffered_parameters || self.config.unknown_parameters
        {
            true => command.extensions_needed(),
            false => command.extensions(),
        };
        if unknown || !self.offered.extensions().contains(needed) {
            return Some((not_offered(command.may_convert() && !unknown), Weight::Error));
        }
        // These may be said by an honest client, which does not know better.
        let honest = |refusal| Some((refusal, Weight::Idle));
        if let Some(refusal) = self.refuses_wishes(command) {
            return honest(refusal);
        }
        if !command.is_ascii() && !command.smtp_utf8() {
            return honest(self.unexpected_utf8(Refusal::UTF8_SENDER));
        }
        let too_big = |size| size > limit(&self.config, self.offered.size());
        match command.size().is_some_and(too_big) {
            true => honest(Refusal::MESSAGE_TOO_BIG),
            false => None,
        }
    }

    /// Whether a path of this length is longer than may be.
    fn is_too_long(&self, length: usize) -> bool {
        u32::try_from(length).map_or(true, |length| length > self.config.max_path)
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

    fn check_rcpt(&mut self, command: &RcptCommand<'_>) -> Result<Owed, Refused> {
        if !self.state.allows(Input::Rcpt) {
            return Err(self.sequence(Refusal::BAD_SEQUENCE));
        }
        self.transaction.tried = true;
        if self.is_too_long(command.to().wire_len()) {
            return Err(Refused::TooLong(Refusal::BAD_FORWARD_PATH));
        }
        let unknown = command.has_unknown() && !self.config.unknown_parameters;
        if unknown || !self.offered.extensions().contains(command.extensions()) {
            return Err(error(not_offered(command.conneg() && !unknown)));
        }
        if !command.is_ascii() && !self.transaction.smtp_utf8 {
            return Err(idle(self.unexpected_utf8(Refusal::UTF8_RECIPIENT)));
        }
        let stated = self.offered.limits().rcpt_max.unwrap_or(u32::MAX);
        if self.transaction.recipients >= self.config.max_recipients.min(stated) {
            // RFC 5321 4.5.3.1.10: the client can't know, and those that were accepted get their message.
            return Err(Refused::With(Refusal::TOO_MANY_RECIPIENTS, Weight::Nothing));
        }
        Ok(Owed::Rcpt)
    }

    fn check_data(&self) -> Result<Owed, Refused> {
        // RFC 3030 3: a message of octets without lines can't be ended by a dot.
        if self.state.allows(Input::Data) && !self.transaction.binary {
            return Ok(Owed::Data);
        }
        Err(self.no_content_now())
    }

    /// Why a command is out of order. What an honest client had pipelined before it learnt that MAIL, all
    /// RCPT or a chunk were refused is no error (RFC 2920 3.1).
    fn sequence(&self, refusal: Refusal<'static>) -> Refused {
        let pipelined = match self.state.get() {
            State::Ready => self.mail_refused,
            State::Mail => self.transaction.tried,
            State::Failed => true,
            _ => false,
        };
        Refused::With(refusal, if pipelined { Weight::Idle } else { Weight::Error })
    }

    /// Why DATA, BDAT or BURL is out of order.
    fn no_content_now(&self) -> Refused {
        self.sequence(match self.state.get() {
            State::Failed => Refusal::TRANSACTION_FAILED,
            // RFC 5321 3.3: 503 or 554; 554 tells a client that pipelined what went wrong. RFC 2033 4.2
            // has only 503.
            State::Mail if self.transaction.tried && !self.config.lmtp => {
                Refusal::NO_VALID_RECIPIENTS
            }
            _ => Refusal::BAD_SEQUENCE,
        })
    }

    fn check_bdat(&self, size: u64, last: bool) -> Result<Owed, Refused> {
        if size > limit(&self.config, self.offered.size()) && self.is_endless(size) {
            return Err(Refused::Closed(Violation::EndlessChunk, &Refusal::MESSAGE_TOO_BIG));
        }
        let refused = match self.state.get().after(Input::Chunk) {
            _ if self.state == State::Greeted => error(Refusal::BAD_SEQUENCE),
            _ if !self.offered.has(Extension::Chunking) => error(Refusal::COMMAND_NOT_IMPLEMENTED),
            None => self.no_content_now(),
            Some(_) if size == 0 && !last && self.config.strict_chunks => error(Refusal::SYNTAX),
            Some(_) if self.state == State::Rcpt => {
                return Ok(Owed::Chunk { size, last });
            }
            // Later chunks are begun without a question.
            Some(_) => error(Refusal::BAD_SEQUENCE),
        };
        Err(match refused {
            Refused::With(refusal, weight) => Refused::Chunk(refusal, weight),
            other => other,
        })
    }

    /// Refuses a command that may not come now.
    fn refuse_command<'a>(
        &'a mut self,
        line: &'a [u8],
        command: &Command<'_>,
        refusal: Refusal<'static>,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        match command {
            Command::Bdat { .. } => self.refuse_chunk(line, command, refusal, Weight::Error, tx),
            _ => self.fault(line, None, refusal, Weight::Error, tx),
        }
    }

    /// Refuses BDAT. The count frames a chunk whatever is said to it: it must not be read as commands.
    fn refuse_chunk<'a>(
        &'a mut self,
        line: &'a [u8],
        command: &Command<'_>,
        refusal: Refusal<'static>,
        weight: Weight,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        let Command::Bdat { size, last } = *command else {
            return self.fault(line, None, refusal, weight, tx);
        };
        if self.is_endless(size) {
            self.violation(Violation::EndlessChunk, &Refusal::MESSAGE_TOO_BIG, tx);
            return self.closing(tx);
        }
        self.refused_chunk = size;
        let finals = last && self.config.lmtp && self.offered.has(Extension::Chunking);
        if finals && self.transaction.recipients > 0 {
            // RFC 2033 4.3: an answer for each accepted recipient.
            self.refuse_for_all(refusal);
            return Ok(Step::Event(Event::Fault(Fault { refusal, error: None, line })));
        }
        self.fault(line, None, refusal, weight, tx)
    }

    /// Whether a chunk is too long to be read to its end only to be dropped.
    pub(super) const fn is_endless(&self, size: u64) -> bool {
        size > self.config.max_drained
    }

    fn check_burl(&mut self, last: bool) -> Result<Owed, Refused> {
        if !self.offered.has(Extension::Burl) {
            return Err(error(Refusal::COMMAND_NOT_IMPLEMENTED));
        }
        if !self.state.allows(Input::Burl) {
            return Err(self.no_content_now());
        }
        self.finals = Finals::default();
        Ok(Owed::Burl { last })
    }

    /// Whether TLS is required and not up.
    pub(super) const fn wants_tls(&self) -> bool {
        self.config.require_tls && !self.secure
    }

    /// What is not offered, and what may not come now.
    fn offered_now(&self, extension: Extension, input: Input) -> Result<(), Refused> {
        if !self.offered.has(extension) {
            return Err(error(match self.state.get() {
                State::Greeted => Refusal::BAD_SEQUENCE,
                _ => Refusal::COMMAND_NOT_IMPLEMENTED,
            }));
        }
        match self.state.get().after(input) {
            Some(_) => Ok(()),
            None => Err(error(Refusal::BAD_SEQUENCE)),
        }
    }

    fn check_argument(&self, argument: Option<Argument<'_>>) -> Result<(), Refused> {
        let fits = argument.is_none_or(|argument| argument.is_ascii())
            || self.offered.has(Extension::SmtpUtf8);
        if fits { Ok(()) } else { Err(error(Refusal::NON_ASCII)) }
    }

    /// UTF-8 in an address: a parameter is missing, or it was never offered (RFC 5321 2.4).
    fn unexpected_utf8(&self, missing: Refusal<'static>) -> Refusal<'static> {
        if self.offered.has(Extension::SmtpUtf8) { missing } else { Refusal::NON_ASCII }
    }

    pub(super) fn out_of_order(&self) -> Refusal<'static> {
        match self.state.get() {
            State::Barred => Refusal::HOST_DOES_NOT_ACCEPT_MAIL,
            _ => Refusal::BAD_SEQUENCE,
        }
    }
}

/// Why a command is not asked about.
enum Refused {
    With(Refusal<'static>, Weight),
    /// A path is longer than the limit.
    TooLong(Refusal<'static>),
    /// BDAT, whose chunk is to be dropped.
    Chunk(Refusal<'static>, Weight),
    /// The session ends.
    Closed(Violation, &'static Refusal<'static>),
}

const fn error(refusal: Refusal<'static>) -> Refused {
    Refused::With(refusal, Weight::Error)
}

const fn idle(refusal: Refusal<'static>) -> Refused {
    Refused::With(refusal, Weight::Idle)
}

fn fits_offer(offered: Attributes, attributes: Parameters<'_>) -> Result<(), Refused> {
    let names = attributes.iter().map(|it| Attributes::of_name(it.keyword().as_bytes()));
    if offered.contains(names.collect()) { Ok(()) } else { Err(error(Refusal::SYNTAX)) }
}

/// What is answered although TLS is required and not up (RFC 3207 4).
const fn may_come_in_clear(verb: Verb) -> bool {
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

/// What is answered although AUTH is required and not done (RFC 4954 6); XCLIENT and XFORWARD come from a
/// proxy, for which the application knows other means.
const fn may_come_before_auth(verb: Verb) -> bool {
    may_come_in_clear(verb)
        || matches!(verb, Verb::Auth | Verb::Help | Verb::XClient | Verb::XForward)
}

/// A parameter of an extension that was not offered: 555 (RFC 5321 4.1.1.11), but 504 for the two
/// of RFC 4141 (4, 5).
fn not_offered(conversion: bool) -> Refusal<'static> {
    match conversion {
        true => Refusal::PARAMETER_NOT_IMPLEMENTED,
        false => Refusal::PARAMETER_NOT_RECOGNIZED,
    }
}
