//! What a poll gives beside questions: waits, faults, and the last step.

use core::mem;

use super::Server;
use super::budget::Weight;
use super::decide::Next;
use super::event::{Event, Fault};
use crate::buffer::Buffer;
use crate::error::ParseErrorKind;
use crate::reply::Refusal;
use crate::session::{Error, Phase, Step, Wait};

impl Server {
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
