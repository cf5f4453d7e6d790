//! One command line against state, offer and limits: asked of the application, or refused here.

use super::budget::Weight;
use super::event::{Event, Fault};
use super::refused::{Refused, error};
use super::table::{Input, State};
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{Argument, Command, Verb};
use crate::error::ParseErrorKind;
use crate::extension::Extension;
use crate::framing::Octets;
use crate::reply::Refusal;
use crate::session::{Error, Violation};

type Outcome<'a> = Result<Step<Event<'a>>, Error>;

impl Server {
    /// Turns a line into the event that asks about it. `more` says that input waits after it.
    pub(super) fn command<'a>(
        &'a mut self,
        line: &'a mut [u8],
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        // What it carries is decoded in place, so it is the one command that changes its line.
        if self.verb == Some(Verb::Auth) {
            return self.auth(line, more, tx);
        }
        let line: &'a [u8] = line;
        let command = match Command::parse_after(self.verb, line, &self.config.syntax) {
            Ok(command) => command,
            Err(error) => {
                self.secret_line(line);
                return self.unparsed(line, error, tx);
            }
        };
        self.parsed(line, command, more, tx)
    }

    /// The same for a line that is parsed.
    pub(super) fn parsed<'a>(
        &'a mut self,
        line: &'a [u8],
        command: Command<'a>,
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
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
            Ok(owed) => self.ask(owed, line, command, tx),
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

    /// Whether a path of this length is longer than may be.
    pub(super) fn is_too_long(&self, length: usize) -> bool {
        u32::try_from(length).map_or(true, |length| length > self.config.max_path)
    }

    /// Why a command is out of order. What an honest client had pipelined before it learnt that MAIL, all
    /// RCPT or a chunk were refused is no error (RFC 2920 3.1).
    pub(super) fn sequence(&self, refusal: Refusal<'static>) -> Refused {
        let pipelined = match self.state.get() {
            State::Ready => self.mail_refused,
            State::Mail => self.transaction.tried,
            State::Failed => true,
            _ => false,
        };
        Refused::With(refusal, if pipelined { Weight::Idle } else { Weight::Error })
    }

    /// Why DATA, BDAT or BURL is out of order.
    pub(super) fn no_content_now(&self) -> Refused {
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
        self.refused_chunk = Octets::new(size);
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

    /// Whether TLS is required and not up.
    pub(super) const fn wants_tls(&self) -> bool {
        self.config.require_tls && !self.secure
    }

    /// What is not offered, and what may not come now.
    pub(super) fn offered_now(&self, extension: Extension, input: Input) -> Result<(), Refused> {
        if !self.offered.has(extension) {
            return Err(error(match self.state.get() {
                State::Greeted => Refusal::BAD_SEQUENCE,
                _ => Refusal::COMMAND_NOT_IMPLEMENTED,
            }));
        }
        self.in_order(input)
    }

    pub(super) fn check_argument(&self, argument: Option<Argument<'_>>) -> Result<(), Refused> {
        let fits = argument.is_none_or(|argument| argument.is_ascii())
            || self.offered.has(Extension::SmtpUtf8);
        if fits { Ok(()) } else { Err(error(Refusal::NON_ASCII)) }
    }

    /// UTF-8 in an address: a parameter is missing, or it was never offered (RFC 5321 2.4).
    pub(super) fn unexpected_utf8(&self, missing: Refusal<'static>) -> Refusal<'static> {
        if self.offered.has(Extension::SmtpUtf8) { missing } else { Refusal::NON_ASCII }
    }

    /// Refuses a command that the table has no row for.
    pub(super) fn in_order(&self, input: Input) -> Result<(), Refused> {
        if self.state.allows(input) { Ok(()) } else { Err(error(Refusal::BAD_SEQUENCE)) }
    }

    pub(super) fn out_of_order(&self) -> Refusal<'static> {
        match self.state.get() {
            State::Barred => Refusal::HOST_DOES_NOT_ACCEPT_MAIL,
            _ => Refusal::BAD_SEQUENCE,
        }
    }
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
