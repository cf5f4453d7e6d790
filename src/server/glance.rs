//! The step of most polls, without the decisions that few polls need.
//!
//! Most polls wait, or find the next command at the front of the input. [`Server::glance`] returns these steps with few
//! tests, and nothing for all others, which [`Server::decide_and_lend`] decides. Both give the same step.

use super::Server;
use super::content::{Found, limit};
use super::decide::{are_too_small, is_full};
use super::event::question::{About, Asked};
use super::event::{Chunk, Event, Message, Owed};
use super::pending::Pending;
use super::pieces::Piece;
use super::reply_out::needs_empty_output;
use super::table::{Input, State};
use crate::buffer::{Buffer, FoundLine};
use crate::command::{Front, Verb};
use crate::session::{Error, Phase, Step};

/// The step of a poll, if it is one of the frequent ones.
pub(super) enum Glance {
    Read(Phase),
    Write,
    /// A command is next in the input, which is not empty, and the output has space for a reply.
    Line,
    /// Content is next, or its end, and the output has space for a reply.
    Content,
    /// Another step.
    Nothing,
}

impl Server {
    /// Returns the step of a poll if it is one of the frequent ones. Nothing is changed if it is not, except that the
    /// octets of an answered question are released.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn glance(&mut self, rx: &mut Buffer, tx: &Buffer) -> Glance {
        // Flash is scarce on a microcontroller.
        if cfg!(target_os = "none") || !self.is_ordinary(tx) {
            return Glance::Nothing;
        }
        self.release(rx);
        if are_too_small(rx, tx) {
            return Glance::Nothing;
        }
        // The end of the content may have been found with the last octets of the input.
        let has_more = self.state == State::Content && !self.content.needs_input();
        if rx.is_empty() && !has_more {
            return self.glance_at_none(rx, tx);
        }
        if !tx.is_empty() && (!self.pending.is_empty() || is_full(tx)) {
            return Glance::Write;
        }
        match self.state.get() {
            State::Content => Glance::Content,
            _ if self.takes_commands() => Glance::Line,
            _ => Glance::Nothing,
        }
    }

    /// Returns `true` if the last question is answered, and nothing comes before the input.
    #[inline(always)]
    fn is_ordinary(&self, tx: &Buffer) -> bool {
        self.owed.is_none()
            && self.dropped_transaction.is_none()
            && self.refused_chunk.is_none()
            && self.pending.difference(Pending::FLUSH).is_empty()
            && !tx.is_closed()
    }

    /// Returns the step without input.
    #[inline(always)]
    fn glance_at_none(&mut self, rx: &Buffer, tx: &Buffer) -> Glance {
        let phase = match self.state.get() {
            State::Content => Phase::DataBlock,
            _ if self.takes_commands() => Phase::Command,
            _ => return Glance::Nothing,
        };
        match (tx.is_empty(), rx.is_closed()) {
            (false, _) => Glance::Write,
            (true, false) => {
                self.pending = Pending::empty();
                Glance::Read(phase)
            }
            (true, true) => Glance::Nothing,
        }
    }

    /// Returns `true` in the states in which the next line is a command: QUIT is allowed in all of them, and in no other.
    #[inline(always)]
    fn takes_commands(&self) -> bool {
        self.state.allows(Input::Quit)
    }

    /// Returns the step of [`Glance::Line`].
    #[inline(never)]
    pub(super) fn line_at_front<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let front = self.usual_at_front(rx);
        // The replies to these need no empty output.
        match front {
            Some(front) if front.ends && front.verb == Verb::Mail => {
                let (line, more) = self.take_usual(front, rx);
                self.mail(line, front.at, more, tx)
            }
            Some(front) if front.ends && front.verb == Verb::Rcpt => {
                let (line, more) = self.take_usual(front, rx);
                self.rcpt(line, front.at, more, tx)
            }
            Some(front) if front.verb == Verb::Data => {
                let (line, more) = self.take_usual(front, rx);
                self.data(line, more, tx)
            }
            front => self.any_line_at_front(front, rx, tx),
        }
    }

    /// Returns a usual command at the front. A line that is not whole is examined once, when its first octets arrive.
    #[inline(always)]
    fn usual_at_front(&self, rx: &Buffer) -> Option<Front> {
        // No maximum is shorter.
        const LONGEST: usize = Server::MIN_INPUT;
        if !rx.is_fresh() || self.lines.is_dropping() {
            return None;
        }
        Front::of(rx.filled()).filter(|front| FoundLine::with_crlf(front.len).with_end <= LONGEST)
    }

    /// Takes the line of a usual command at the front. Returns it, and whether more input follows it.
    #[inline(always)]
    fn take_usual<'a>(&mut self, front: Front, rx: &'a Buffer) -> (&'a [u8], bool) {
        self.pending = Pending::empty();
        self.verb = Some(front.verb);
        self.pace.moved();
        self.lent = FoundLine::with_crlf(front.len).with_end;
        (rx.part(0, front.len), rx.len() > self.lent)
    }

    /// Returns the step of any line. `front` is the command at the front, if it was found.
    #[inline(never)]
    fn any_line_at_front<'a>(
        &'a mut self,
        front: Option<Front>,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let longest = self.longest_line(rx);
        let found = match front {
            Some(front) if front.ends => Some(FoundLine::with_crlf(front.len)),
            Some(front) => self.lines.whole(rx, front.len, longest),
            None => self.lines.whole(rx, 0, longest),
        };
        let Some(found) = found else {
            let more = rx.len() < longest && !self.lines.is_dropping();
            if more && tx.is_empty() && !rx.is_closed() {
                self.pending = Pending::empty();
                return Ok(Step::Read(self.wait(Phase::Command)));
            }
            return self.decide_and_lend(rx, tx);
        };
        let verb = match front {
            Some(front) => Some(front.verb),
            None => Verb::from_line(rx.part(0, found.len)),
        };
        // These chunks begin without a question.
        let is_later_chunk =
            verb == Some(Verb::Bdat) && matches!(self.state.get(), State::Chunks | State::Mail);
        if found.is_bare_lf() || is_later_chunk {
            return self.decide_and_lend(rx, tx);
        }
        self.pending = Pending::empty();
        self.verb = verb;
        if !tx.is_empty() && needs_empty_output(verb) {
            return Ok(Step::Write(self.wait(Phase::Write)));
        }
        self.pace.moved();
        self.lent = found.with_end;
        let more = rx.len() > found.with_end;
        let line = rx.front_mut(found.len);
        match front {
            // AUTH is decoded in place.
            Some(front) if front.verb != Verb::Auth => self.command_at_front(front, line, more, tx),
            _ => self.command(line, more, tx),
        }
    }

    /// Returns the step of [`Glance::Content`].
    #[inline(always)]
    pub(super) fn content_at_front<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        const FEW: usize = 8;
        self.pending = Pending::empty();
        match rx.len() <= FEW || self.content.has_end() {
            true => self.little_content_at_front(rx, tx),
            false => self.much_content_at_front(rx, tx),
        }
    }

    /// Returns the step of the end, or of few octets of content: a slow peer sends few at once.
    #[inline(never)]
    fn little_content_at_front<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        if !self.config.lmtp && self.content.takes_end() {
            return self.message(tx);
        }
        let limit = limit(&self.config, self.offered.size());
        if self.content.takes_all(rx.filled(), &self.config, limit) {
            return Ok(self.chunk(0, rx.len(), rx.len(), rx));
        }
        self.much_content_at_front(rx, tx)
    }

    #[inline(never)]
    fn much_content_at_front<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let limit = limit(&self.config, self.offered.size());
        match self.content.next_plain(rx.filled(), &self.config, limit) {
            Ok(piece) => Ok(self.chunk(piece.skip, piece.run, piece.ends().1, rx)),
            Err(first) => self.any_content_at_front(first, rx, tx),
        }
    }

    #[inline(never)]
    fn any_content_at_front<'a>(
        &'a mut self,
        first: Option<Piece>,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let found = self.next_of_any_content(first, rx);
        match found {
            Some(Found::Run { skip, run, consumed }) if !self.content.is_refused() => {
                Ok(self.chunk(skip, run, consumed, rx))
            }
            Some(Found::End) if !self.config.lmtp && !self.content.is_refused() => self.message(tx),
            None if tx.is_empty() && !rx.is_closed() && !self.content.is_refused() => {
                Ok(Step::Read(self.wait(Phase::DataBlock)))
            }
            found => self.lend_found(found, rx, tx),
        }
    }

    /// Returns the step of the end of a message, which is not refused.
    #[inline(always)]
    fn message<'a>(&'a mut self, tx: &'a mut Buffer) -> Result<Step<Event<'a>>, Error> {
        self.pace.moved();
        let answer = self.owe(Owed::Message, tx);
        let message = Message::event(answer, Owed::Message, About::of_line(&[]));
        Event::asked(message.map(Event::Message))
    }

    /// Returns the step of a run of content.
    #[inline(always)]
    fn chunk<'a>(
        &'a mut self,
        skip: usize,
        run: usize,
        consumed: usize,
        rx: &'a Buffer,
    ) -> Step<Event<'a>> {
        self.pace.content(consumed, self.config.data_block);
        self.lent = consumed;
        let bytes = rx.part(skip, run);
        Step::Event(Event::Chunk(Chunk { bytes, content: &mut self.content }))
    }
}

#[cfg(test)]
mod tests;
