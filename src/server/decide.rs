//! The decisions of a poll. They use ranges, so that nothing is lent before the end.

use super::pending::Pending;
use core::mem;

use super::Server;
use super::content::{Content, Found, limit};
use super::event::question::{About, Asked};
use super::event::{Event, Open, Owed};
use super::next::{LineKind, Next};
use super::reply_out::{needs_empty_output, reply_space};
use super::table::{Input, State};
use crate::buffer::{Buffer, FoundLine};
use crate::command::{Command, Verb};
use crate::extension::Extension;
use crate::framing::{Framed, Octets};
use crate::reply::Refusal;
use crate::session::{Error, Misuse, Phase, Step, Violation};

impl Server {
    /// Returns the step of any poll.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn decide_and_lend<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.settle(rx, tx);
        if tx.is_closed() {
            self.output_closed(tx);
        }
        // Flash is scarce on a microcontroller.
        if !cfg!(target_os = "none") && self.dropped_transaction.is_none() {
            if self.state == State::Closed {
                self.leave_input(rx);
                self.write_final_reply(tx);
                return self.closing(tx);
            }
            if self.opens(rx, tx) {
                let answer = self.owe(Owed::Open, tx);
                let open = Open::event(answer, Owed::Open, About::of_line(&[]));
                return Event::asked(open.map(Event::Open));
            }
        }
        // The decision uses ranges and lends nothing, because a borrow cannot be returned from a
        // loop.
        let next = self.decide(rx, tx)?;
        self.lend(next, rx, tx)
    }

    /// Returns `true` if the session begins with the question about its greeting.
    #[inline]
    fn opens(&self, rx: &Buffer, tx: &Buffer) -> bool {
        self.state == State::Connected
            && self.pending.is_empty()
            && !are_too_small(rx, tx)
            && !self.has_early_input(rx)
    }

    /// Returns the step of a part of the content that was found.
    #[cold]
    pub(super) fn lend_found<'a>(
        &'a mut self,
        found: Option<Found>,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let next = match self.decide_found(found, rx, tx) {
            Some(next) => next,
            None => self.decide_again(rx, tx)?,
        };
        self.lend(next, rx, tx)
    }

    pub(super) fn decide(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        if self.dropped_transaction.is_some()
            || !self.pending.is_empty()
            || matches!(self.state.get(), State::Closed | State::Connected)
            || are_too_small(rx, tx)
        {
            return self.decide_pending(rx, tx);
        }
        if is_full(tx) {
            return Ok(Next::Write);
        }
        match self.decide_once(rx, tx) {
            Some(next) => Ok(next),
            None => self.decide_again(rx, tx),
        }
    }

    /// Decides what comes before the input.
    #[cold]
    fn decide_pending(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        if let Some(cause) = self.dropped_transaction.take() {
            return Ok(Next::TransactionDropped(cause));
        }
        if self.state != State::Closed && are_too_small(rx, tx) {
            self.fail(Error::Misuse(Misuse::BufferTooSmall));
        }
        if self.state == State::Closed {
            return self.decide_closed(rx, tx);
        }
        if self.pending.contains(Pending::PARKED) {
            return self.decide_parked(rx, tx);
        }
        if self.state == State::Connected {
            if self.has_early_input(rx) {
                self.violation(Violation::EarlyTalk, &Refusal::SYNCHRONIZATION, tx);
                return self.decide_closed(rx, tx);
            }
            self.owed = Some(Owed::Open);
            return Ok(Next::Question);
        }
        let shutdown = self.pending.contains(Pending::SHUTDOWN);
        if shutdown && !self.is_busy() && !self.pending.contains(Pending::AGAIN) {
            self.end(Error::ShutDown, &Refusal::SHUTTING_DOWN, tx);
        }
        self.decide_again(rx, tx)
    }

    /// Decides until there is something to do.
    fn decide_again(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        loop {
            if self.state == State::Closed {
                return self.decide_closed(rx, tx);
            }
            let flush = self.pending.contains(Pending::FLUSH) && !tx.is_empty();
            if is_full(tx) || flush {
                return Ok(Next::Write);
            }
            let again = self.pending.contains(Pending::AGAIN);
            self.pending.remove(Pending::FLUSH | Pending::AGAIN);
            if again {
                return Ok(Next::Question);
            }
            if let Some(next) = self.decide_once(rx, tx) {
                return Ok(next);
            }
        }
    }

    /// Decides after the end of the session. The final reply is written first, if it did not fit
    /// before.
    fn decide_closed(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        self.leave_input(rx);
        self.write_final_reply(tx);
        self.final_step(tx)
    }

    /// Overwrites the rest of the input, which may hold a part of a password, and is not read. So may the octets that
    /// a dropped line left. Otherwise each secret was overwritten when it was consumed.
    #[inline]
    fn leave_input(&mut self, rx: &mut Buffer) {
        let left_input = mem::replace(&mut self.left_input, true);
        if !left_input && (self.dropped_octets || !rx.is_empty()) {
            rx.wipe(rx.len());
        }
    }

    #[inline]
    fn write_final_reply(&mut self, tx: &mut Buffer) {
        if let Some(last) = self.final_reply.filter(|_| tx.free() >= Self::MIN_OUTPUT) {
            self.final_reply = None;
            self.write_refusal(last, tx);
        }
    }

    /// Returns what remains after the end of the session, in this order: the output, the event of a
    /// dropped transaction, the error.
    pub(super) fn final_step(&mut self, tx: &Buffer) -> Result<Next, Error> {
        if !tx.is_empty() {
            return Ok(Next::Write);
        }
        if let Some(cause) = self.dropped_transaction.take() {
            return Ok(Next::TransactionDropped(cause));
        }
        match self.failure {
            Some(error) => Err(error),
            None => Ok(Next::Done),
        }
    }

    /// Decides while an answer is deferred. No command is read, but early input and the end of the
    /// input are detected.
    fn decide_parked(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        if !tx.is_empty() {
            return Ok(Next::Write);
        }
        if self.state == State::Connected && self.has_early_input(rx) {
            self.violation(Violation::EarlyTalk, &Refusal::SYNCHRONIZATION, tx);
            return self.decide_closed(rx, tx);
        }
        // Input before the end of the input is still answered, because it may hold QUIT.
        if rx.is_closed() && rx.len() <= self.lent {
            self.fail(Error::Truncated(Phase::Answer));
            return self.decide_closed(rx, tx);
        }
        Ok(Next::Parked)
    }

    fn has_early_input(&self, rx: &Buffer) -> bool {
        !rx.is_empty() && !self.config.accept_early_input
    }

    /// Returns `true` if a message or a handover is in progress, so that the session cannot be shut
    /// down.
    pub(super) const fn is_busy(&self) -> bool {
        matches!(
            self.state.get(),
            State::Content | State::Finals | State::Handover | State::Reversed
        )
    }

    /// Makes one decision, or returns `None` if the machine has handled it and there may be more.
    fn decide_once(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Option<Next> {
        if !self.refused_chunk.is_none() && !self.drain_chunk(rx) {
            return self.wait_for_input(rx, tx, Phase::DataBlock);
        }
        match self.state.get() {
            State::Content => self.decide_content(rx, tx),
            State::Finals => self.decide_final(tx),
            State::Handover => self.decide_handover(rx, tx),
            State::Reversed => {
                if !tx.is_empty() {
                    return Some(Next::Write);
                }
                self.left_input = true; // the other machine reads the rest
                self.close();
                Some(Next::Reversed)
            }
            _ => self.decide_line(rx, tx),
        }
    }

    /// Decides about a BDAT. The first BDAT of a message is a question; later ones are not.
    fn decide_chunk(
        &mut self,
        found: FoundLine,
        (size, last): (u64, bool),
        rx: &mut Buffer,
        tx: &mut Buffer,
    ) -> Option<Next> {
        let offered = self.offered.has(Extension::Chunking);
        let limit = limit(&self.config, self.offered.size());
        let empty = size == 0 && !last;
        let fits = size <= limit.max(self.config.max_drained);
        if self.state == State::Chunks && offered && fits && !(empty && self.config.strict_chunks) {
            rx.consume(found.with_end);
            if empty {
                self.count_idle(tx);
            }
            if self.state != State::Closed {
                self.begin_content(Some((size, last)));
            }
            return None;
        }
        self.pace.moved();
        let all_refused = self.state == State::Mail && self.transaction.tried;
        if self.config.lmtp && all_refused && offered && last && !self.exceeds_drain_limit(size) {
            // The last chunk of a message whose recipients were all refused. With LMTP it has no
            // reply, because there is one reply for each accepted recipient (RFC 2033 4.3).
            rx.consume(found.with_end);
            self.refused_chunk = Octets::new(size);
            self.count_idle(tx);
            return None;
        }
        Some(Next::Line(found, LineKind::Bdat { size, last }))
    }

    fn decide_handover(&mut self, rx: &Buffer, tx: &Buffer) -> Option<Next> {
        // RFC 3207 4: STARTTLS ends its group. A correct client sends no plaintext after it, and such
        // octets must not be read as protected by TLS.
        if !rx.is_empty() {
            self.fail(Error::Peer(Violation::PlaintextAfterStartTls));
            return None;
        }
        Some(if tx.is_empty() { Next::Secure } else { Next::Write })
    }

    fn decide_line(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Option<Next> {
        if rx.is_empty() {
            return self.wait_for_input(rx, tx, Phase::Command);
        }
        match self.lines.next(rx, self.longest_line(rx)) {
            Framed::Line(found) => self.decide_whole_line(found, rx, tx),
            Framed::Dropped { octets, ends } => {
                self.drop_line(rx, octets, tx);
                let done = self.state == State::Closed || !ends;
                if done || self.lines.ended() {
                    return None;
                }
                self.pace.moved();
                if self.state == State::Login {
                    self.state.enter(Input::EndOfAuth);
                    return Some(Next::LineTooLong(Refusal::AUTH_LINE_TOO_LONG));
                }
                Some(Next::LineTooLong(Refusal::LINE_TOO_LONG))
            }
            Framed::More => self.wait_for_input(rx, tx, Phase::Command),
        }
    }

    fn decide_whole_line(
        &mut self,
        found: FoundLine,
        rx: &mut Buffer,
        tx: &mut Buffer,
    ) -> Option<Next> {
        let line = rx.part(0, found.len);
        let login = self.state == State::Login;
        self.verb = if login { Some(Verb::Auth) } else { Verb::from_line(line) };
        if !login && !tx.is_empty() && needs_empty_output(self.verb) {
            return Some(Next::Write);
        }
        if self.verb == Some(Verb::Bdat) && !found.is_bare_lf() {
            // The size of the chunk must be known before anything is lent.
            let parsed = Command::parse_after(self.verb, line, &self.config.syntax);
            if let Ok(Command::Bdat { size, last }) = parsed {
                return self.decide_chunk(found, (size, last), rx, tx);
            }
        }
        self.pace.moved();
        let kind = match (found.is_bare_lf(), login) {
            (true, _) => LineKind::BareLf,
            (false, true) => LineKind::Response,
            (false, false) => LineKind::Command,
        };
        Some(Next::Line(found, kind))
    }

    /// Returns the maximum length of a line, with its CRLF.
    pub(super) fn longest_line(&self, rx: &Buffer) -> usize {
        rx.capacity().min(match self.state.get() {
            State::Login => usize::from(self.config.max_auth_line),
            _ => usize::try_from(self.config.max_command_line).unwrap_or(usize::MAX),
        })
    }

    /// Drops octets of a line that is too long, or that was answered.
    fn drop_line(&mut self, rx: &mut Buffer, count: usize, tx: &mut Buffer) {
        if !self.lines.is_dropping() && Verb::from_line(rx.filled()) == Some(Verb::Bdat) {
            // The size of the chunk cannot be parsed (RFC 3030 2).
            self.verb = Some(Verb::Bdat);
            return self.violation(Violation::UnknownChunkLength, &Refusal::LINE_TOO_LONG, tx);
        }
        // The line may hold AUTH anywhere, even divided or after a bare CR or LF, so the next line may
        // be a response.
        self.after_auth = true;
        self.confidential = false;
        self.dropped_octets = true;
        rx.scrub(count);
        self.pace.content(count, self.config.data_block);
        if self.lines.dropped(count) > self.config.max_dropped_line {
            self.violation(Violation::EndlessLine, &Refusal::TOO_MANY_ERRORS, tx);
        }
    }

    /// Returns a write or a read, because no more of the input can be handled. Ends the session if the
    /// input is closed.
    pub(super) fn wait_for_input(
        &mut self,
        rx: &Buffer,
        tx: &Buffer,
        phase: Phase,
    ) -> Option<Next> {
        if !tx.is_empty() {
            return Some(Next::Write);
        }
        if !rx.is_closed() {
            return Some(Next::Read(phase));
        }
        let between = !matches!(
            self.state.get(),
            State::Mail | State::Rcpt | State::Content | State::Chunks | State::Login
        );
        match between && rx.is_empty() && !self.lines.is_dropping() && self.refused_chunk.is_none()
        {
            true => self.close(),
            false => self.fail(Error::Truncated(phase)),
        }
        None
    }

    /// Drains octets of a refused chunk, and returns `true` if it is complete.
    fn drain_chunk(&mut self, rx: &mut Buffer) -> bool {
        let here = self.refused_chunk.take(rx.len());
        rx.consume(here);
        self.pace.content(here, self.config.data_block);
        self.refused_chunk.is_none()
    }

    /// Starts the content.
    pub(super) fn begin_content(&mut self, chunk: Option<(u64, bool)>) {
        let Some((size, last)) = chunk else {
            self.content = Content::dotted();
            return self.state.enter(Input::Data);
        };
        self.pace.chunk(!last && size < u64::from(self.config.data_block));
        self.content.add_chunk(size, last, limit(&self.config, self.offered.size()));
        self.state.enter(Input::Chunk);
    }
}

/// Returns `true` if the output has no space for a reply, and must be written first.
pub(super) fn is_full(tx: &Buffer) -> bool {
    !tx.is_empty() && tx.free() < reply_space(tx)
}

/// Returns `true` if a buffer has less than the minimum capacity.
pub(super) const fn are_too_small(rx: &Buffer, tx: &Buffer) -> bool {
    // A difference below zero sets the highest bit, as no capacity does. Each poll asks this.
    let spare = rx.capacity().wrapping_sub(Server::MIN_INPUT);
    let spare_output = tx.capacity().wrapping_sub(Server::MIN_OUTPUT);
    (spare | spare_output) > isize::MAX as usize
}

#[cfg(test)]
mod tests {
    use crate::address::Host;
    use crate::extension::{Capabilities, Extension, Mechanisms};
    use crate::server::{Config, Event, Server};
    use crate::{Buffer, Step, wire::Sink};

    /// Plays a session whose input arrives in `groups`, each in pieces of `piece` octets, and returns the memory
    /// of the input after its end.
    fn memory_after(groups: &[String], piece: usize) -> Vec<u8> {
        let host = Host::try_from("mx.harbor.example").unwrap();
        let config = Config::new(host).unwrap().danger_auth_in_clear(true);
        let config = config.with_max_auth_line(512).with_max_command_line(512);
        let config = config.with_max_idle_commands(200);
        let offered = Capabilities::EMPTY.with(Extension::Pipelining);
        let offered = offered.with_mechanisms(Mechanisms::PLAIN);
        let mut server = Server::new(config);
        let (mut rx, mut tx) = (Buffer::with_capacity(640), Buffer::with_capacity(2048));
        let mut pieces = groups.iter().flat_map(|group| group.as_bytes().chunks(piece));
        while let Ok(step) = server.poll(&mut rx, &mut tx) {
            match step {
                Step::Event(Event::Open(open)) => open.accept(),
                Step::Event(Event::Hello(hello)) => hello.accept(&offered),
                Step::Event(Event::Auth(auth)) if auth.initial().is_none() => {
                    auth.challenge(b"").unwrap();
                }
                Step::Event(Event::Auth(auth)) => auth.accept(),
                Step::Event(_) => {}
                Step::Write(_) => tx.consume(tx.len()),
                Step::Read(_) => match pieces.next() {
                    Some(piece) => rx.put(piece).unwrap(),
                    None => rx.close(),
                },
                Step::Parked(_) | Step::Done => break,
            }
        }
        // A session that ends before would test nothing.
        let is_read = pieces.next().is_none() || groups.iter().any(|it| it.contains("QUIT"));
        assert!(is_read && rx.is_empty(), "{groups:?}");
        rx.spare().to_vec()
    }

    #[test]
    fn no_secret_is_in_the_input_after_the_end() {
        const SECRET: &str = "AGFuYQBsb25nIHNlY3JldA==";
        let long = SECRET.trim_end_matches('=').repeat(30);
        let auth = |end: &str| vec![format!("AUTH PLAIN {end}")];
        let response = |end: &str| vec!["AUTH PLAIN\r\n".to_owned(), end.to_owned()];
        for (name, groups) in [
            ("a login", auth(&format!("{SECRET}\r\n"))),
            ("a response", response(&format!("{SECRET}\r\n"))),
            ("a cancelled login", response(&format!("*\r\n{SECRET}\r\n"))),
            ("no end of the line", auth(SECRET)),
            ("no end of the response", response(SECRET)),
            ("a dropped line", auth(&format!("{long}\r\n"))),
            ("a dropped response", response(&format!("{long}\r\n"))),
            ("a dropped line without end", auth(&long)),
            ("a dropped response without end", response(&long)),
            ("octets after QUIT", vec![format!("QUIT\r\nAUTH PLAIN {SECRET}")]),
        ] {
            // The line begins at several places of the memory, so that parts of it are moved, and leave
            // copies where no later input comes.
            for commands in [0, 60, 84, 88, 92, 96] {
                let mut groups = groups.clone();
                groups[0] = format!("{}{}", "RSET\r\n".repeat(commands), groups[0]);
                groups.insert(0, "EHLO a.example\r\n".to_owned());
                for piece in [7, 64] {
                    let memory = memory_after(&groups, piece);
                    let mut parts = SECRET.as_bytes().windows(6);
                    let found = parts.find(|part| memory.windows(6).any(|it| it == *part));
                    assert_eq!(found, None, "{name}, {commands}, {piece}");
                }
            }
        }
    }
}
