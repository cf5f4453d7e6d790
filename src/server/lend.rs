//! What a poll gives: the event of the question that is owed, faults, waits, and the last step.
//!
//! The line of a command stays in the input until its question is answered, so that the event can be
//! lent once more: after [`Server::resume`], or for the next recipient with LMTP.

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
    /// Gives a deferred answer back: the same event comes once more, with what it had and all its
    /// methods.
    ///
    /// `rx` and `tx` are the buffers of the session. The command that is due is still in `rx`: while an
    /// answer is deferred, octets may be added to it, but none taken off.
    ///
    /// ```
    /// use smtp_machine::server::{Config, Event, Server};
    /// use smtp_machine::{Buffer, Step, address::Host, reply::Refusal, wire::Sink};
    ///
    /// let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? else { panic!() };
    /// let deferred = open.defer(); // look the client up somewhere, and come back
    ///
    /// assert!(matches!(server.poll(&mut rx, &mut tx)?, Step::Parked(_)));
    /// match server.resume(deferred, &mut rx, &mut tx)? {
    ///     Event::Open(open) => open.refuse(Refusal::TOO_BUSY),
    ///     _ => unreachable!("it is the same question"),
    /// }
    /// assert!(tx.filled().starts_with(b"421 mx.harbor.example "));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Misuse::ForeignAnswer`] when it comes from another session (targets without 32-bit atomics can't
    /// tell), [`Misuse::StaleAnswer`] when this session does not wait for it any more (it timed out, or the
    /// client hung up), [`Misuse::InputChanged`] when the command is not in `rx` any more; the session is
    /// over then, for what is left of the input can't be told apart.
    pub fn resume<'a>(
        &'a mut self,
        deferred: Deferred,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Event<'a>, Misuse> {
        if deferred.session != self.session {
            return Err(Misuse::ForeignAnswer);
        }
        if deferred.answer != self.answers || !self.parked {
            return Err(Misuse::StaleAnswer);
        }
        self.pace.moved();
        self.parked = false;
        let input = rx.filled();
        if !self.can_lend(input) {
            self.fail(Error::Misuse(Misuse::InputChanged));
            return Err(Misuse::InputChanged);
        }
        let line = input.get(..self.lent_line()).unwrap_or_default();
        self.event(line, tx).ok_or(Misuse::InputChanged)
    }

    /// The step of what was decided. Only one arm holds on to the buffers.
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
            Next::Ask => return self.lend_question(rx, tx),
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
            Next::Chunk { skip, run, eaten } => {
                self.lent = eaten;
                let rest = rx.filled().get(skip..).unwrap_or_default();
                let bytes = rest.get(..run).unwrap_or_default();
                Event::Chunk(Chunk { bytes, content: &mut self.content })
            }
            Next::Instead { bytes, eaten } => {
                self.lent = eaten;
                Event::Chunk(Chunk { bytes, content: &mut self.content })
            }
            Next::Refused(refusal) => {
                let stray = self.content.stray().filter(|_| refusal == Refusal::BARE_NEWLINE);
                let error = stray.map(|stray| match stray {
                    BareNewline::Cr => ParseErrorKind::BareCr,
                    BareNewline::Lf => ParseErrorKind::BareLf,
                });
                Event::Fault(Fault { refusal, error, line: &[] })
            }
        };
        Ok(Step::Event(event))
    }

    /// The step of a line, which stays in the input until its question is answered.
    fn lend_line<'a>(
        &'a mut self,
        found: FoundLine,
        kind: LineKind,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.lent = found.with_end;
        let more = rx.len() > found.with_end;
        if kind == LineKind::BareLf {
            // The line goes on: what follows up to CRLF is dropped.
            self.lines.drop_answered(found.with_end);
        }
        let line = rx.filled_mut().get_mut(..found.len).unwrap_or_default();
        match kind {
            LineKind::Command => self.command(line, more, tx),
            LineKind::Bdat { size, last } => {
                self.parsed(line, Command::Bdat { size, last }, more, tx)
            }
            LineKind::Response => self.response(line, tx),
            LineKind::BareLf => self.bare_lf(line, tx),
        }
    }

    /// The event of the question that is owed.
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
        match self.event(line, tx) {
            Some(event) => Ok(Step::Event(event)),
            None => Err(Error::Misuse(Misuse::InputChanged)),
        }
    }

    /// Whether the command that the question is about is still in the input: a driver may take octets off
    /// that are not its own.
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

    /// Asks about a command that was checked.
    pub(super) fn ask<'a>(
        &'a mut self,
        owed: Owed,
        line: &'a [u8],
        command: Command<'a>,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.owed = Some(owed);
        self.utf8 = self.transaction.smtp_utf8;
        let answer = Responder { server: self, tx };
        match Event::asking(answer, owed, About::a_command(line, command)) {
            Some(event) => Ok(Step::Event(event)),
            // Each question is asked about its own command.
            None => Err(Error::Misuse(Misuse::InputChanged)),
        }
    }

    /// The event of the question that is owed; `line` is the command that it is about.
    pub(super) fn event<'a>(&'a mut self, line: &'a [u8], tx: &'a mut Buffer) -> Option<Event<'a>> {
        let owed = self.owed?;
        self.utf8 = self.transaction.smtp_utf8;
        let about = match owed.is_of_command() {
            true => About::a_command(line, Command::parse(line, &self.config.syntax).ok()?),
            false => About::a_line(line),
        };
        Event::asking(Responder { server: self, tx }, owed, about)
    }

    /// Takes the parameter SMTPUTF8 off VRFY and EXPN (RFC 6531 3.7.4.2): the reply may hold UTF-8 then.
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
            Phase::DataBlock => self.config.data_timeout,
            Phase::Write => self.config.write_timeout,
            Phase::Answer => self.config.answer_timeout,
            Phase::Handshake => self.config.handshake_timeout,
            _ => self.config.command_timeout,
        };
        self.pace.wait(limit.get(), phase)
    }

    /// How long the line is that the question is about, without its CRLF.
    pub(super) const fn lent_line(&self) -> usize {
        self.lent.saturating_sub(2)
    }

    /// Takes off the input what the last event lent, when its question is answered.
    pub(super) fn release(&mut self, rx: &mut Buffer) {
        if self.parked || self.again {
            return;
        }
        let lent = mem::take(&mut self.lent);
        match mem::take(&mut self.confidential) {
            true => rx.wipe(lent),
            false => rx.consume(lent),
        }
    }

    /// Refuses a line without asking the application, and tells it.
    pub(super) fn fault<'a>(
        &'a mut self,
        line: &'a [u8],
        error: Option<ParseErrorKind>,
        refusal: Refusal<'static>,
        weight: Weight,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.say_refusal(&refusal, tx);
        self.count_refused(weight, refusal.code(), tx);
        let line = if self.confidential { &[] } else { line };
        Ok(Step::Event(Event::Fault(Fault { refusal, error, line })))
    }

    /// The first step after the session has ended at a line.
    pub(super) fn closing<'a>(&mut self, tx: &Buffer) -> Result<Step<Event<'a>>, Error> {
        Ok(match self.how_it_ends(tx)? {
            Next::TransactionDropped(cause) => Step::Event(Event::TransactionDropped(cause)),
            Next::Done => Step::Done,
            _ => Step::Write(self.wait(Phase::Write)),
        })
    }
}
