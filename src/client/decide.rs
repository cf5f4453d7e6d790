//! What a poll does next: decided by ranges, before anything is lent.

use super::Client;
use super::body::{Body, Chunk};
use super::expect::Expect;
use super::next::Next;
use super::table::{Input, State};
use crate::buffer::Buffer;
use crate::extension::Extension;
use crate::session::{Error, Misuse, Phase, Violation};

impl Client {
    pub(super) fn decide(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        if self.state != State::Closed
            && (rx.capacity() < Self::MIN_BUFFER || tx.capacity() < Self::MIN_BUFFER)
        {
            self.fail(Error::Misuse(Misuse::BufferTooSmall));
        }
        match self.state.get() {
            State::Closed => return self.decide_closed(tx),
            State::Handover | State::Reversed => return self.decide_handover(rx, tx),
            _ => {}
        }
        if tx.is_closed() {
            tx.consume(tx.len());
        }
        if self.challenged {
            self.cancel_auth(tx);
        }
        self.drop_empty_finals();
        match self.frame(rx, tx) {
            Ok(Some(next)) => return Ok(next),
            Ok(None) => {}
            Err(unreadable) => return Ok(Next::Unreadable(unreadable)),
        }
        if self.hung_up(rx, tx) {
            return self.decide_closed(tx);
        }
        if tx.is_closed() {
            tx.consume(tx.len());
            return Ok(Next::Read(self.phase()));
        }
        if let Some(permit) = self.offer(rx, tx) {
            return Ok(permit);
        }
        if !tx.is_empty() {
            return Ok(Next::Write);
        }
        self.wrote = false;
        match rx.is_closed() {
            false => Ok(Next::Read(self.phase())),
            true => {
                self.enter(Input::Close);
                self.decide_closed(tx)
            }
        }
    }

    /// The connection goes to TLS, or to a machine of the other role.
    fn decide_handover(&mut self, rx: &Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        if self.state == State::Handover && !rx.is_empty() {
            self.end(Violation::PlaintextAfterStartTls, tx);
            return self.decide_closed(tx);
        }
        if !tx.is_empty() {
            return Ok(Next::Write);
        }
        if self.state == State::Handover {
            return Ok(Next::Secure);
        }
        self.enter(Input::Close);
        Ok(Next::Reversed)
    }

    /// The permit for what may be sent now, if there is space for it.
    fn offer(&mut self, rx: &Buffer, tx: &mut Buffer) -> Option<Next> {
        // With something unasked for in the input, let it become a whole reply first.
        let quiet = rx.is_empty() || !self.expected.is_empty();
        if !quiet {
            return None;
        }
        // The octets of a chunk follow its BDAT whatever comes back.
        if self.state == State::Chunk && self.chunk != Chunk::Any {
            let space = !(self.wrote && self.body_is_full(tx)) && tx.room() >= Body::END;
            return space.then_some(Next::Body);
        }
        if self.may_send(tx) { self.permit(tx) } else { None }
    }

    /// What the table lets the caller send now. What the machine itself has to send goes first.
    fn permit(&mut self, tx: &mut Buffer) -> Option<Next> {
        if !self.state.allows(Input::Quit) {
            let content = self.state.allows(Input::EndOfData);
            return (content && !(self.wrote && self.body_is_full(tx))).then_some(Next::Body);
        }
        if self.shutting_down {
            self.todo = None;
            let _ticket = self.send_quit(tx);
            return None;
        }
        // All of these fit: may_send has seen to it.
        let _ticket = match self.todo.take() {
            Some(hello @ (Expect::Ehlo | Expect::Helo)) => self.say_hello(hello, tx),
            Some(Expect::StartTls) if self.state.allows(Input::StartTls) => self.send_start_tls(tx),
            Some(_) => self.send_quit(tx),
            None if self.held => return None,
            None if self.state.allows(Input::Mail) => {
                return self.may_begin().then_some(Next::Idle);
            }
            None if self.state.allows(Input::Chunk) => return Some(Next::Envelope),
            // EHLO is all that may be said, and it is the caller's.
            None => return self.config.manual_hello.then_some(Next::Idle),
        };
        None
    }

    /// Ends the session when nothing more comes, or when nothing more can be said and nothing is to come. What
    /// is in the output is dropped: the rest of a message must not make it whole.
    fn hung_up(&mut self, rx: &Buffer, tx: &mut Buffer) -> bool {
        // QUIT may still go out: the server has nothing left to answer but that.
        let quits = self.state == State::Quitting && self.expected.is_one();
        let phase = self.phase();
        let over = match (rx.is_closed(), tx.is_closed()) {
            (true, closed) if !quits || closed => true,
            // What the server has said before it closed its side may still come.
            (false, true) => phase == Phase::Held,
            _ => false,
        };
        if over {
            tx.consume(tx.len());
            match quits {
                true => self.enter(Input::Close),
                false => self.fail(Error::Truncated(phase)),
            }
        }
        over
    }

    /// The session is over: what is left is to write, then how it ended.
    fn decide_closed(&mut self, tx: &mut Buffer) -> Result<Next, Error> {
        if tx.is_closed() {
            tx.consume(tx.len());
        }
        if !tx.is_empty() {
            return Ok(Next::Write);
        }
        if self.shutting_down {
            self.failure.get_or_insert(Error::ShutDown);
        }
        match self.failure {
            Some(error) => Err(error),
            None => Ok(Next::Done),
        }
    }

    /// Whether a command may follow those that are not answered yet, and has room.
    fn may_send(&self, tx: &Buffer) -> bool {
        if self.state == State::Content {
            return tx.room() > Body::END;
        }
        if tx.room() < Self::MIN_BUFFER || self.expected.is_full() {
            return false;
        }
        match self.expected.back() {
            None => true,
            Some(last) => self.offered.has(Extension::Pipelining) && !last.ends_group(),
        }
    }

    /// Whether a transaction may begin behind what is not answered yet.
    fn may_begin(&self) -> bool {
        self.config.pipelined_transactions || self.expected.is_empty()
    }

    /// Half a buffer is worth a write; less is asked to be filled up first.
    fn body_is_full(&self, tx: &Buffer) -> bool {
        tx.room() < tx.capacity() / 2
    }

    pub(super) fn phase(&self) -> Phase {
        match (self.state.get(), self.expected.front()) {
            (State::Connected, _) => Phase::Greeting,
            (_, Some(Expect::Data)) => Phase::DataInitiation,
            (_, Some(Expect::EndOfData | Expect::LastChunk)) => Phase::EndOfData,
            (_, Some(_)) => Phase::Reply,
            (State::Content | State::Chunk, None) => Phase::Write,
            (_, None) => Phase::Held,
        }
    }
}
