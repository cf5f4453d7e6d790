//! The step of a poll: the event of the unanswered question, faults, waits, and the last step.
//!
//! The line of a command stays in the input until its question is answered. The event can therefore
//! be returned again: by [`Server::resume`], or for the next recipient with LMTP.

use super::pending::Pending;
use core::mem;

use super::Server;
use super::budget::Weight;
use super::event::question::About;
use super::event::{Chunk, Deferred, Event, Fault, Handover, Owed};
use super::login::part;
use super::next::{LineKind, Next};
use super::responder::Responder;
use crate::body::BareNewline;
use crate::buffer::{Buffer, FoundLine};
use crate::command::{Argument, Command, Mechanism, Verb};
use crate::error::ParseErrorKind;
use crate::extension::Extension;
use crate::reply::Refusal;
use crate::session::{Error, Misuse, Phase, Step, Wait};

impl Server {
    /// Resumes a deferred answer: returns the same event again, with all its methods.
    ///
    /// `rx` and `tx` are the buffers of the session. The command of the question is still in `rx`:
    /// while an answer is deferred, octets may be added to `rx`, but not consumed.
    ///
    /// ```
    /// use smtp_machine::server::{Config, Event, Server};
    /// use smtp_machine::{Buffer, Step, address::Host, reply::Refusal, wire::Sink};
    ///
    /// let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? else { panic!() };
    /// let deferred = open.defer(); // the answer needs a lookup
    ///
    /// assert!(matches!(server.poll(&mut rx, &mut tx)?, Step::Parked(_)));
    /// match server.resume(deferred, &mut rx, &mut tx)? {
    ///     Event::Open(open) => open.refuse(Refusal::TOO_BUSY),
    ///     _ => unreachable!("the question is the same"),
    /// }
    /// assert!(tx.filled().starts_with(b"421 mx.harbor.example "));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// - [`Misuse::ForeignAnswer`] if the answer belongs to another session; targets without 32-bit
    ///   atomics cannot detect this;
    /// - [`Misuse::StaleAnswer`] if this session no longer waits for the answer, because it timed
    ///   out or the client closed the connection;
    /// - [`Misuse::InputChanged`] if the command is no longer in `rx`. The session is over then,
    ///   because the rest of the input cannot be framed.
    pub fn resume<'a>(
        &'a mut self,
        deferred: Deferred,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Event<'a>, Misuse> {
        if deferred.session != self.session {
            return Err(Misuse::ForeignAnswer);
        }
        if deferred.answer != self.answers || !self.pending.contains(Pending::PARKED) {
            return Err(Misuse::StaleAnswer);
        }
        self.pace.moved();
        self.pending.remove(Pending::PARKED);
        let input = rx.filled();
        if !self.can_lend(input) {
            self.fail(Error::Misuse(Misuse::InputChanged));
            return Err(Misuse::InputChanged);
        }
        let line = input.get(..self.lent_line()).unwrap_or_default();
        match self.event(line, tx) {
            Ok(Step::Event(event)) => Ok(event),
            _ => Err(Misuse::InputChanged),
        }
    }

    /// Returns the step of a decision. Only one arm borrows the buffers.
    pub(super) fn lend<'a>(
        &'a mut self,
        next: Next,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let event = match next {
            Next::Read(phase) => return Ok(Step::Read(self.wait(phase))),
            Next::Write => return Ok(Step::Write(self.wait(Phase::Write))),
            Next::Parked => return Ok(Step::Parked(self.wait(Phase::Answer))),
            Next::Done => return Ok(Step::Done),
            Next::Question => return self.lend_question(rx, tx),
            Next::Secure => {
                let wait = self.wait(Phase::Handshake);
                Event::Secure(Handover { server: self, rx, tx, wait })
            }
            Next::Reversed => Event::Reversed,
            Next::TransactionDropped(cause) => Event::TransactionDropped(cause),
            Next::Line(found, kind) => return self.lend_line(found, kind, rx, tx),
            Next::LineTooLong(refusal) => {
                self.verb = None;
                let error = Some(ParseErrorKind::TooLong);
                return self.fault(&[], error, refusal, Weight::Error, tx);
            }
            Next::Chunk { skip, run, consumed } => {
                self.lent = consumed;
                let bytes = rx.part(skip, run);
                Event::Chunk(Chunk { bytes, content: &mut self.content })
            }
            Next::Replaced { bytes, consumed } => {
                self.lent = consumed;
                Event::Chunk(Chunk { bytes, content: &mut self.content })
            }
            Next::Refused(refusal) => {
                let bare = self.content.bare_newline().filter(|_| refusal == Refusal::BARE_NEWLINE);
                let error = bare.map(|newline| match newline {
                    BareNewline::Cr => ParseErrorKind::BareCr,
                    BareNewline::Lf => ParseErrorKind::BareLf,
                });
                Event::Fault(Fault { refusal, error, line: &[] })
            }
        };
        Ok(Step::Event(event))
    }

    /// Returns the step of a line.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn lend_line<'a>(
        &'a mut self,
        found: FoundLine,
        kind: LineKind,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.lent = found.with_end;
        let more = rx.len() > found.with_end;
        if kind == LineKind::BareLf {
            // The CRLF of the line has not arrived: octets up to it are dropped.
            self.lines.drop_answered(found.with_end);
        }
        let line = rx.front_mut(found.len);
        match kind {
            LineKind::Command => self.command_of_any(line, more, tx),
            LineKind::Bdat { size, last } => {
                self.parsed(line, &Command::Bdat { size, last }, more, tx)
            }
            LineKind::Response => self.response(line, tx),
            LineKind::BareLf => self.bare_lf(line, tx),
        }
    }

    /// Returns the event of the unanswered question.
    fn lend_question<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let input = rx.filled();
        if !self.can_lend(input) {
            self.fail(Error::Misuse(Misuse::InputChanged));
            return self.closing(tx);
        }
        let line = input.get(..self.lent_line()).unwrap_or_default();
        self.event(line, tx)
    }

    /// Returns `true` if the command of the question is still in the input. A driver that consumes
    /// octets of the input is a misuse.
    pub(super) fn can_lend(&self, input: &[u8]) -> bool {
        if input.len() < self.lent {
            return false;
        }
        let line = input.get(..self.lent_line()).unwrap_or_default();
        match self.owed {
            None => false,
            Some(Owed::Auth { mechanism, .. }) => {
                self.verb == Verb::from_line(line)
                    && Mechanism::try_from(part(line, mechanism)).is_ok()
            }
            Some(owed) if owed.is_of_command() => {
                self.verb == Verb::from_line(line)
                    && Command::parse(line, &self.config.syntax).is_ok()
            }
            Some(_) => true,
        }
    }

    /// Returns the question of a command that was checked.
    pub(super) fn ask<'a>(
        &'a mut self,
        owed: Owed,
        line: &'a [u8],
        command: &Command<'a>,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        Event::of_question(self.owe(owed, tx), owed, About::of_command(line, command))
    }

    /// Makes a question the unanswered one, and lends its answer.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn owe<'a>(&'a mut self, owed: Owed, tx: &'a mut Buffer) -> Responder<'a> {
        self.owed = Some(owed);
        self.utf8 = self.transaction.smtp_utf8;
        self.answered = None;
        Responder { server: self, tx }
    }

    /// Returns the event of the unanswered question. `line` is its command.
    pub(super) fn event<'a>(
        &'a mut self,
        line: &'a [u8],
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let changed = Err(Error::Misuse(Misuse::InputChanged));
        let Some(owed) = self.owed else { return changed };
        if owed.is_of_command() {
            return match &Command::parse(line, &self.config.syntax) {
                Ok(command) => self.ask(owed, line, command, tx),
                Err(_) => changed,
            };
        }
        Event::of_question(self.owe(owed, tx), owed, About::of_line(line))
    }

    /// Removes the parameter SMTPUTF8 from VRFY and EXPN (RFC 6531 3.7.4.2), and permits UTF-8 in
    /// the reply if it is present.
    pub(super) fn without_smtp_utf8<'a>(&mut self, argument: Argument<'a>) -> Argument<'a> {
        let stripped = match self.offered.has(Extension::SmtpUtf8) {
            true => argument.strip_smtp_utf8(),
            false => None,
        };
        self.utf8 = stripped.is_some();
        stripped.unwrap_or(argument)
    }

    pub(super) fn wait(&mut self, phase: Phase) -> Wait {
        let limit = match phase {
            // One epoch has one limit.
            _ if self.pace.is_held() => self.config.data_timeout,
            Phase::DataBlock => self.config.data_timeout,
            Phase::Write => self.config.write_timeout,
            Phase::Answer => self.config.answer_timeout,
            Phase::Handshake => self.config.handshake_timeout,
            _ => self.config.command_timeout,
        };
        self.pace.wait(limit.get(), phase)
    }

    /// Returns the length of the line of the question, without its CRLF.
    pub(super) const fn lent_line(&self) -> usize {
        self.lent.saturating_sub(2)
    }

    /// Consumes the octets that the last event lent, after its question is answered.
    pub(super) fn release(&mut self, rx: &mut Buffer) {
        if self.lent == 0 && !self.confidential {
            return;
        }
        let lent = mem::take(&mut self.lent);
        match mem::take(&mut self.confidential) {
            true => rx.wipe(lent),
            false => rx.consume(lent),
        }
    }

    /// Refuses a line without a question, and returns the fault.
    pub(super) fn fault<'a>(
        &'a mut self,
        line: &'a [u8],
        error: Option<ParseErrorKind>,
        refusal: Refusal<'static>,
        weight: Weight,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.write_refusal(&refusal, tx);
        self.count_refused(weight, refusal.code(), tx);
        let line = if self.confidential { &[] } else { line };
        Ok(Step::Event(Event::Fault(Fault { refusal, error, line })))
    }

    /// Returns the first step after a line has ended the session.
    pub(super) fn closing<'a>(&mut self, tx: &Buffer) -> Result<Step<Event<'a>>, Error> {
        Ok(match self.final_step(tx)? {
            Next::TransactionDropped(cause) => Step::Event(Event::TransactionDropped(cause)),
            Next::Done => Step::Done,
            _ => Step::Write(self.wait(Phase::Write)),
        })
    }
}
