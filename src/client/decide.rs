//! The decisions of a poll. They use ranges, so that nothing is lent before the end.

use super::Client;
use super::event::body::{Body, Chunk};
use super::expect::Expect;
use super::next::Next;
use super::table::{Input, State};
use crate::buffer::Buffer;
use crate::extension::Extension;
use crate::session::{Error, Misuse, Phase, Violation};

impl Client {
    /// Returns `true` if more than a reply or the next command must be considered: one test for all that is rare.
    #[inline]
    pub(super) fn is_rare(&self, rx: &Buffer, tx: &Buffer) -> bool {
        let too_small = (rx.capacity() < Self::MIN_BUFFER) | (tx.capacity() < Self::MIN_BUFFER);
        let closed = rx.is_closed() | tx.is_closed() | !self.state.get().is_open();
        too_small | closed | self.challenged | self.config.lmtp
    }

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
        if let Some((octets, code)) = self.usual_reply(rx) {
            return Ok(Next::Reply { octets, code });
        }
        match self.frame(rx, tx) {
            Ok(Some(next)) => return Ok(next),
            Ok(None) => {}
            Err(unreadable) => return Ok(Next::Unreadable(unreadable)),
        }
        if self.end_if_disconnected(rx, tx) {
            return self.decide_closed(tx);
        }
        if tx.is_closed() {
            tx.consume(tx.len());
            return Ok(Next::Read(self.phase()));
        }
        match self.proceed(rx, tx) {
            Next::Read(_) if rx.is_closed() => {
                self.state.enter(Input::Close);
                self.decide_closed(tx)
            }
            next => Ok(next),
        }
    }

    /// Decides what follows when no whole reply is in the input: a permit, or a wait.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn proceed(&mut self, rx: &Buffer, tx: &mut Buffer) -> Next {
        if let Some(permit) = self.offer(rx, tx) {
            return permit;
        }
        if !tx.is_empty() {
            return Next::Write;
        }
        self.wrote = false;
        Next::Read(self.phase())
    }

    /// Hands the connection over to TLS, or to a machine of the other role.
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
        self.state.enter(Input::Close);
        Ok(Next::Reversed)
    }

    /// Returns the permit for what may be sent now, if there is space for it.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    fn offer(&mut self, rx: &Buffer, tx: &mut Buffer) -> Option<Next> {
        // Unexpected input must become a whole reply first.
        let quiet = rx.is_empty() || !self.expected.is_empty();
        if !quiet {
            return None;
        }
        // The octets of a chunk follow its BDAT, whatever the server replies.
        if self.state == State::Chunk && self.chunk != Chunk::Any {
            let space = !(self.wrote && self.body_is_full(tx)) && tx.free() >= Body::END;
            return space.then_some(Next::Body);
        }
        if self.may_send(tx) { self.permit(tx) } else { None }
    }

    /// Returns the permit that the table allows. Commands of the machine are sent first.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    fn permit(&mut self, tx: &mut Buffer) -> Option<Next> {
        if !self.state.allows(Input::Quit) {
            let content = self.state.allows(Input::EndOfData);
            return (content && !(self.wrote && self.body_is_full(tx))).then_some(Next::Body);
        }
        if self.shutting_down || self.todo.is_some() {
            self.send_own(tx);
            return None;
        }
        match () {
            () if self.held => None,
            () if self.state.allows(Input::Mail) => self.may_begin().then_some(Next::Idle),
            () if self.state.allows(Input::Chunk) => Some(Next::Envelope),
            // Only EHLO is allowed, and the application sends it.
            () => self.config.manual_hello.then_some(Next::Idle),
        }
    }

    /// Sends a command of the machine. All of them fit, because `may_send` has checked the space.
    fn send_own(&mut self, tx: &mut Buffer) {
        let todo = self.todo.take().filter(|_| !self.shutting_down);
        let _ticket = match todo {
            Some(hello @ (Expect::Ehlo | Expect::Helo)) => self.send_hello(hello, tx),
            Some(Expect::StartTls) if self.state.allows(Input::StartTls) => self.send_start_tls(tx),
            _ => self.send_quit(tx),
        };
    }

    /// Ends the session if the connection is closed for input, or if it is closed for output and no
    /// reply is expected. Drops the output, because it could complete an unfinished message.
    fn end_if_disconnected(&mut self, rx: &Buffer, tx: &mut Buffer) -> bool {
        // The server only has to answer QUIT, which may still be written.
        let quits = self.state == State::Quitting && self.expected.is_one();
        let phase = self.phase();
        let over = match (rx.is_closed(), tx.is_closed()) {
            (true, closed) if !quits || closed => true,
            // Replies that the server sent before it closed the connection may still arrive.
            (false, true) => phase == Phase::Held,
            _ => false,
        };
        if over {
            tx.consume(tx.len());
            match quits {
                true => self.state.enter(Input::Close),
                false => self.fail(Error::Truncated(phase)),
            }
        }
        over
    }

    /// Ends the session: first the output is written, then the error is returned.
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

    /// Returns `true` if a command may follow the unanswered ones, and if there is space for it.
    #[inline]
    fn may_send(&self, tx: &Buffer) -> bool {
        if self.state == State::Content {
            return tx.free() > Body::END;
        }
        if tx.free() < Self::MIN_BUFFER || self.expected.is_full() {
            return false;
        }
        self.may_follow()
    }

    /// Returns `true` if a command may follow those that are unanswered (RFC 2920).
    #[cfg_attr(not(target_os = "none"), inline)]
    #[cfg_attr(target_os = "none", inline(never))] // flash is scarce there
    pub(super) fn may_follow(&self) -> bool {
        match self.expected.back() {
            None => true,
            Some(last) => self.offered.has(Extension::Pipelining) && !last.ends_group(),
        }
    }

    /// Returns `true` if a transaction may begin before the replies to earlier commands.
    fn may_begin(&self) -> bool {
        self.config.pipelined_transactions || self.expected.is_empty()
    }

    /// Returns `true` if half of the buffer is used. The content is then written before more is
    /// requested.
    fn body_is_full(&self, tx: &Buffer) -> bool {
        tx.free() < tx.capacity() / 2
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
