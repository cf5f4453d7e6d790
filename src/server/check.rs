//! Checks a command against the state, the offer and the limits. It becomes a question, or is
//! refused.

use super::budget::Weight;
use super::event::{Data, Event, Fault, Mail, Owed, Rcpt};
use super::refused_command::{Refused, error};
use super::table::{Input, State};
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{Argument, Command, Front, Verb};
use crate::error::{ParseError, ParseErrorKind};
use crate::extension::Extension;
use crate::framing::Octets;
use crate::reply::Refusal;
use crate::session::{Error, Violation};

type Outcome<'a> = Result<Step<Event<'a>>, Error>;

impl Server {
    /// Parses a line, and returns its event. `more` is `true` if more input follows the line.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn command_of_any<'a>(
        &'a mut self,
        line: &'a mut [u8],
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        self.command(line, more, tx)
    }

    /// The same as a part of its caller.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn command<'a>(
        &'a mut self,
        line: &'a mut [u8],
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        // AUTH is decoded in place, so it is the only command that changes its line.
        if self.verb == Some(Verb::Auth) {
            return self.auth(line, more, tx);
        }
        self.command_in_place(line, more, tx)
    }

    /// The same for a command that does not change its line.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    fn command_in_place<'a>(
        &'a mut self,
        line: &'a [u8],
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        // The command is large, and is not moved.
        match &Command::parse_after(self.verb, line, &self.config.syntax) {
            Ok(command) => self.parsed(line, command, more, tx),
            Err(error) => self.not_parsed(line, *error, tx),
        }
    }

    /// The same for a command that was found at the front.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn command_at_front<'a>(
        &'a mut self,
        front: Front,
        line: &'a [u8],
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        match &front.parse(line, &self.config.syntax) {
            Ok(command) => self.parsed(line, command, more, tx),
            Err(error) => self.not_parsed(line, *error, tx),
        }
    }

    /// Returns the event of a MAIL without parameters. Its command is written once, to the event.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn mail<'a>(
        &'a mut self,
        line: &'a [u8],
        at: usize,
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        match self.usual_mail(line, at) {
            Some(command) => {
                self.after_auth = false;
                let owed = Owed::Mail { smtp_utf8: false, binary: false };
                let mail = Mail::usual(self.owe(owed, tx), command);
                Ok(Step::Event(Event::Mail(mail)))
            }
            None => self.command_in_place(line, more, tx),
        }
    }

    /// The same for a RCPT.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn rcpt<'a>(
        &'a mut self,
        line: &'a [u8],
        at: usize,
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        match self.usual_rcpt(line, at) {
            Some(command) => {
                self.after_auth = false;
                self.transaction.tried = true;
                let rcpt = Rcpt::usual(self.owe(Owed::Rcpt, tx), command);
                Ok(Step::Event(Event::Rcpt(rcpt)))
            }
            None => self.command_in_place(line, more, tx),
        }
    }

    /// The same for a DATA without blanks, which is not parsed again.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn data<'a>(
        &'a mut self,
        line: &'a [u8],
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        match self.allows_data(more) {
            true => {
                self.after_auth = false;
                // A constant. A computed one is copied through memory: wider loads wait for narrower stores.
                let data = Data::dotted(self.owe(Owed::Data { size: 0, last: None }, tx));
                Ok(Step::Event(Event::Data(data)))
            }
            false => self.command_in_place(line, more, tx),
        }
    }

    #[cfg_attr(not(target_os = "none"), cold)]
    fn not_parsed<'a>(
        &'a mut self,
        line: &'a [u8],
        error: ParseError,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        self.mark_secret(line);
        self.malformed(line, error, tx)
    }

    /// Checks a command, and returns its event.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn parsed<'a>(
        &'a mut self,
        line: &'a [u8],
        command: &Command<'a>,
        more: bool,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        // An unknown command may be a response of AUTH that was sent too early.
        self.after_auth &= matches!(command, Command::Unknown(_));
        if matches!(command, Command::Unknown(_) | Command::Burl { .. }) {
            self.mark_secret(line);
        }
        if let Some(refusal) = self.policy_refusal(self.verb) {
            return self.refuse_command(line, command, refusal, tx);
        }
        if !cfg!(target_os = "none") {
            return self.check_and_ask(line, command, more, tx);
        }
        // Flash is scarce on a microcontroller.
        match self.check(command, more) {
            Ok(owed) => self.ask(owed, line, command, tx),
            Err(refused) => self.refused_by_check(line, command, refused, tx),
        }
    }

    /// Returns the step of a command that its check refuses.
    #[cfg_attr(not(target_os = "none"), cold)]
    pub(super) fn refused_by_check<'a>(
        &'a mut self,
        line: &'a [u8],
        command: &Command<'_>,
        refused: Refused,
        tx: &'a mut Buffer,
    ) -> Outcome<'a> {
        match refused {
            Refused::With(refusal, weight) => self.fault(line, None, refusal, weight, tx),
            Refused::Chunk(refusal, weight) => {
                self.refuse_chunk(line, command, refusal, weight, tx)
            }
            Refused::TooLong(refusal) => {
                let error = Some(ParseErrorKind::TooLong);
                self.fault(line, error, refusal, Weight::Idle, tx)
            }
            Refused::Closed(violation, last) => {
                self.violation(violation, last, tx);
                self.closing(tx)
            }
        }
    }

    /// Returns the refusal of a command that policy does not allow: before TLS or AUTH if they are
    /// required, or on a host that does not accept mail.
    pub(super) fn policy_refusal(&self, verb: Option<Verb>) -> Option<Refusal<'static>> {
        if matches!(self.state.get(), State::Refused | State::Barred) && verb != Some(Verb::Quit) {
            return Some(self.out_of_order());
        }
        if self.needs_tls() && !verb.is_some_and(is_allowed_without_tls) {
            return Some(Refusal::MUST_START_TLS);
        }
        let needs_auth = self.config.require_auth && !self.authenticated;
        (needs_auth && !verb.is_none_or(is_allowed_before_auth))
            .then_some(Refusal::AUTHENTICATION_REQUIRED)
    }

    /// Returns `true` if a path of this length exceeds the limit.
    pub(super) fn is_too_long(&self, length: usize) -> bool {
        u32::try_from(length).map_or(true, |length| length > self.config.max_path)
    }

    /// Returns the refusal of a command that is out of sequence. A command that a correct client
    /// pipelined before it knew that MAIL, all RCPT or a chunk were refused is not an error (RFC 2920
    /// 3.1).
    pub(super) fn sequence(&self, refusal: Refusal<'static>) -> Refused {
        let pipelined = match self.state.get() {
            State::Ready => self.mail_refused,
            State::Mail => self.transaction.tried,
            State::Failed => true,
            _ => false,
        };
        Refused::With(refusal, if pipelined { Weight::Idle } else { Weight::Error })
    }

    /// Returns the refusal of DATA, BDAT or BURL that is out of sequence.
    pub(super) fn content_out_of_order(&self) -> Refused {
        self.sequence(match self.state.get() {
            State::Failed => Refusal::TRANSACTION_FAILED,
            // RFC 5321 3.3: 503 or 554; 554 tells the reason to a client that uses pipelining. RFC
            // 2033 4.2 has only 503.
            State::Mail if self.transaction.tried && !self.config.lmtp => {
                Refusal::NO_VALID_RECIPIENTS
            }
            _ => Refusal::BAD_SEQUENCE,
        })
    }

    /// Refuses a command that is not allowed now.
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

    /// Refuses a BDAT. Its octets are drained, because its count frames them, whatever the reply.
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
        if self.exceeds_drain_limit(size) {
            self.violation(Violation::EndlessChunk, &Refusal::MESSAGE_TOO_BIG, tx);
            return self.closing(tx);
        }
        self.refused_chunk = Octets::new(size);
        let finals = last && self.config.lmtp && self.offered.has(Extension::Chunking);
        if finals && self.transaction.recipients > 0 {
            // RFC 2033 4.3: one reply for each accepted recipient.
            self.refuse_for_all(refusal);
            return Ok(Step::Event(Event::Fault(Fault { refusal, error: None, line })));
        }
        self.fault(line, None, refusal, weight, tx)
    }

    /// Returns `true` if a chunk is too long to drain.
    pub(super) const fn exceeds_drain_limit(&self, size: u64) -> bool {
        size > self.config.max_drained
    }

    /// Returns `true` if TLS is required and not active.
    pub(super) const fn needs_tls(&self) -> bool {
        self.config.require_tls && !self.secure
    }

    /// Checks that an extension is offered, and that its command is in sequence.
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

    /// Returns the refusal of UTF-8 in an address: `missing` if only the parameter is missing, else
    /// the refusal of a server without SMTPUTF8 (RFC 5321 2.4).
    pub(super) fn unexpected_utf8(&self, missing: Refusal<'static>) -> Refusal<'static> {
        if self.offered.has(Extension::SmtpUtf8) { missing } else { Refusal::NON_ASCII }
    }

    /// Refuses a command that must be the last of its pipelined group (RFC 2920 3.1) if input waits after it.
    pub(super) const fn last_of_group(&self, more: bool) -> Result<(), Refused> {
        match more && !self.config.accept_early_input {
            true => {
                Err(Refused::Closed(Violation::UnauthorizedPipelining, &Refusal::SYNCHRONIZATION))
            }
            false => Ok(()),
        }
    }

    /// Refuses a command for which the table has no row.
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

/// Returns `true` if a command is allowed although TLS is required and not active (RFC 3207 4).
const fn is_allowed_without_tls(verb: Verb) -> bool {
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

/// Returns `true` if a command is allowed although AUTH is required and not done (RFC 4954 6).
/// XCLIENT and XFORWARD are sent by a proxy, which the application authorizes by other means.
const fn is_allowed_before_auth(verb: Verb) -> bool {
    is_allowed_without_tls(verb)
        || matches!(verb, Verb::Auth | Verb::Help | Verb::XClient | Verb::XForward)
}
