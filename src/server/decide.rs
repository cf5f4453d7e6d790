//! What a poll does next: decided by ranges, before anything is lent.

use super::content::{Content, Found, limit};
use super::table::{Input, State};
use super::{Server, Transaction};
use crate::buffer::{BareLf, Buffer, FoundLine};
use crate::command::Command;
use crate::extension::Extension;
use crate::reply::Refusal;
use crate::session::{Error, Misuse, Phase, Violation};

/// What [`Server::poll`] decided.
pub(super) enum Next {
    Read(Phase),
    Write,
    Done,
    Open,
    Secure,
    Reversed,
    /// A whole line is at the front of the input.
    Command(FoundLine),
    /// The same, in an exchange of AUTH.
    Response(FoundLine),
    /// A line that was dropped already.
    Refused(Refusal<'static>),
    /// A run of content: where it lies in the input, and how much goes with it.
    Chunk {
        skip: usize,
        run: usize,
        eaten: usize,
    },
    /// What stands for a stray CR or LF of the content.
    Instead {
        bytes: &'static [u8],
        eaten: usize,
    },
    Message,
    /// A message or a chunk that the machine itself has refused.
    Dropped(Refusal<'static>),
}

/// The answers at the end of a message on LMTP, one for each accepted recipient (RFC 2033 4.2).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Finals {
    given: u32,
    of: u32,
    /// What the machine says to all.
    refusal: Option<Refusal<'static>>,
}

impl Finals {
    /// Whose answer is next; nobody's in particular on SMTP.
    pub(super) fn recipient(&self, lmtp: bool) -> Option<usize> {
        if lmtp { usize::try_from(self.given).ok() } else { None }
    }
}

impl Server {
    pub(super) fn decide(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        if self.state == State::Closed {
            return match self.failure {
                Some(error) => Err(error),
                None if tx.is_empty() => Ok(Next::Done),
                None => Ok(Next::Write),
            };
        }
        if rx.capacity() < Self::MIN_INPUT || tx.capacity() < Self::MIN_OUTPUT {
            return Err(self.fail(Error::Misuse(Misuse::BufferTooSmall)));
        }
        if self.parked {
            return Ok(if tx.is_empty() { Next::Read(Phase::Answer) } else { Next::Write });
        }
        if self.state == State::Connected {
            if !rx.is_empty() && !self.config.accept_early_input {
                let refusal = &Refusal::SYNCHRONIZATION;
                return Err(self.violation(Violation::EarlyTalk, refusal, tx));
            }
            return Ok(Next::Open);
        }
        if self.shutting_down && !self.is_busy() {
            self.end(&Refusal::SHUTTING_DOWN, tx);
            return Ok(if tx.is_empty() { Next::Done } else { Next::Write });
        }
        loop {
            if (self.flush && !tx.is_empty()) || tx.room() < Self::MIN_OUTPUT {
                return Ok(Next::Write);
            }
            self.flush = false;
            if let Some(next) = self.decide_once(rx, tx)? {
                return Ok(next);
            }
        }
    }

    /// Whether a message is under way, or a hand-over: not the time to shut down.
    pub(super) const fn is_busy(&self) -> bool {
        matches!(self.state, State::Content | State::Finals | State::Handover | State::Reversed)
    }

    /// One thing; `None` when it was for the machine alone, and there may be more.
    fn decide_once(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Option<Next>, Error> {
        if self.refused_chunk > 0 && !self.skip_chunk(rx) {
            return self.starve(rx, tx, Phase::DataBlock).map(Some);
        }
        match self.state {
            State::Content => self.decide_content(rx, tx),
            State::Finals => Ok(self.decide_final(tx)),
            State::Handover => self.decide_handover(rx, tx).map(Some),
            State::Reversed => {
                if !tx.is_empty() {
                    return Ok(Some(Next::Write));
                }
                self.enter(Input::Close);
                Ok(Some(Next::Reversed))
            }
            State::Chunks => match self.next_chunk(rx) {
                true => Ok(None),
                false => self.decide_line(rx, tx).map(Some),
            },
            State::Mail if self.config.lmtp => match self.unanswered_chunk(rx) {
                true => Ok(None),
                false => self.decide_line(rx, tx).map(Some),
            },
            _ => self.decide_line(rx, tx).map(Some),
        }
    }

    fn decide_content(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Option<Next>, Error> {
        let limit = limit(&self.config, self.offered.size());
        let Some(found) = self.content.next(rx, &self.config, limit) else {
            return self.starve(rx, tx, Phase::DataBlock).map(Some);
        };
        self.epoch = self.epoch.wrapping_add(1);
        Ok(match found {
            Found::Run { skip, run, eaten } => Some(Next::Chunk { skip, run, eaten }),
            Found::Instead { bytes, eaten } => Some(Next::Instead { bytes, eaten }),
            Found::EndOfChunk(octets, None) => {
                self.enter(Input::EndOfChunk);
                self.say_received(octets, tx);
                None
            }
            Found::EndOfChunk(_, Some(refusal)) => {
                self.enter(Input::ChunkRefused);
                self.say_refusal(&refusal, tx);
                Some(Next::Dropped(refusal))
            }
            Found::End(refusal) if self.config.lmtp => {
                self.finals = Finals { given: 0, of: self.transaction.recipients, refusal };
                self.enter(Input::EndOfContent);
                None
            }
            Found::End(None) => Some(Next::Message),
            Found::End(Some(refusal)) => {
                self.transaction = Transaction::default();
                self.enter(Input::EndOfData);
                self.say_refusal(&refusal, tx);
                Some(Next::Dropped(refusal))
            }
        })
    }

    /// Takes a BDAT line for one more chunk off the input, if that is what stands there and nothing is
    /// wrong with it.
    fn next_chunk(&mut self, rx: &mut Buffer) -> bool {
        let Some((size, last)) = self.chunk_ahead(rx) else { return false };
        let limit = limit(&self.config, self.offered.size());
        let empty = size == 0 && !last && self.config.strict_chunks;
        if empty || size > limit.max(self.config.max_refused_chunk) {
            return false;
        }
        self.take_line(rx);
        self.begin_content(Some((size, last)), None);
        true
    }

    /// The last chunk of a message that nobody is to get: on LMTP it gets no answer, for there is an
    /// answer for each recipient (RFC 2033 4.3).
    fn unanswered_chunk(&mut self, rx: &mut Buffer) -> bool {
        let Some((size, true)) = self.chunk_ahead(rx) else { return false };
        if !self.transaction.tried || size > self.config.max_refused_chunk {
            return false;
        }
        self.take_line(rx);
        self.refused_chunk = size;
        true
    }

    /// A BDAT line at the front of the input: the size of the chunk, and whether it is the last.
    fn chunk_ahead(&self, rx: &mut Buffer) -> Option<(u64, bool)> {
        let found = rx.find_line(0, BareLf::IsContent)?;
        if self.dropped.is_some() || found.with_end > Self::MIN_INPUT {
            return None;
        }
        let line = rx.filled().get(..found.len).unwrap_or_default();
        let Ok(Command::Bdat { size, last }) = Command::parse(line, &self.config.syntax) else {
            return None;
        };
        self.offered.has(Extension::Chunking).then_some((size, last))
    }

    fn take_line(&mut self, rx: &mut Buffer) {
        if let Some(found) = rx.find_line(0, BareLf::IsContent) {
            rx.consume(found.with_end);
            self.epoch = self.epoch.wrapping_add(1);
        }
    }

    /// The same refusal for each accepted recipient of LMTP; for none, nothing is said.
    pub(super) fn refuse_for_all(&mut self, refusal: Refusal<'static>) {
        if self.transaction.recipients > 0 {
            let of = self.transaction.recipients;
            self.finals = Finals { given: 0, of, refusal: Some(refusal) };
            self.enter(Input::EndOfContent);
        }
    }

    fn decide_final(&mut self, tx: &mut Buffer) -> Option<Next> {
        let Some(refusal) = self.finals.refusal else { return Some(Next::Message) };
        self.say_refusal(&refusal, tx);
        let input = self.message_answered();
        self.enter(input);
        (input == Input::EndOfData).then_some(Next::Dropped(refusal))
    }

    /// The message is answered, or on LMTP for one more recipient.
    pub(super) fn message_answered(&mut self) -> Input {
        if self.config.lmtp {
            self.finals.given = self.finals.given.saturating_add(1);
            if self.finals.given < self.finals.of {
                return Input::Final;
            }
        }
        self.transaction = Transaction::default();
        Input::EndOfData
    }

    fn decide_handover(&mut self, rx: &Buffer, tx: &Buffer) -> Result<Next, Error> {
        // RFC 3207 4.2 asks to forget what was said in the clear. What was sent behind STARTTLS and
        // before TLS is no honest client's (RFC 3207 4: it ends its group).
        if !rx.is_empty() {
            return Err(self.fail(Error::Peer(Violation::ClearTextBehindStartTls)));
        }
        Ok(if tx.is_empty() { Next::Secure } else { Next::Write })
    }

    fn decide_line(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        let login = self.state == State::Login;
        let max = if login { self.config.max_auth_line } else { self.config.max_command_line };
        let max = rx.capacity().min(usize::try_from(max).unwrap_or(usize::MAX));
        match rx.find_line(0, BareLf::IsContent) {
            Some(found) if self.dropped.is_none() && found.with_end <= max => {
                self.epoch = self.epoch.wrapping_add(1);
                Ok(if login { Next::Response(found) } else { Next::Command(found) })
            }
            Some(found) => {
                self.epoch = self.epoch.wrapping_add(1);
                let here = u32::try_from(found.with_end).unwrap_or(u32::MAX);
                let length = self.dropped.take().unwrap_or(0).saturating_add(here);
                rx.consume(found.with_end);
                if length > self.config.max_dropped_line {
                    let refusal = &Refusal::TOO_MANY_ERRORS;
                    return Err(self.violation(Violation::EndlessLine, refusal, tx));
                }
                if login {
                    self.enter(Input::EndOfAuth);
                    return Ok(Next::Refused(Refusal::AUTH_LINE_TOO_LONG));
                }
                Ok(Next::Refused(Refusal::LINE_TOO_LONG))
            }
            None if self.dropped.is_none() && rx.len() < max => self.starve(rx, tx, Phase::Command),
            None => {
                // A CR at the end may be half of what ends the line.
                let kept = usize::from(rx.filled().last() == Some(&b'\r'));
                let count = rx.len().saturating_sub(kept);
                rx.consume(count);
                let dropped = self.dropped.unwrap_or(0);
                let dropped = dropped.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
                self.dropped = Some(dropped);
                if dropped > self.config.max_dropped_line {
                    let refusal = &Refusal::TOO_MANY_ERRORS;
                    return Err(self.violation(Violation::EndlessLine, refusal, tx));
                }
                self.starve(rx, tx, Phase::Command)
            }
        }
    }

    /// Nothing more can be done with the input that is there.
    fn starve(&mut self, rx: &Buffer, tx: &Buffer, phase: Phase) -> Result<Next, Error> {
        if !tx.is_empty() {
            return Ok(Next::Write);
        }
        if !rx.is_closed() {
            return Ok(Next::Read(phase));
        }
        let between = !matches!(
            self.state,
            State::Mail | State::Rcpt | State::Content | State::Chunks | State::Login
        );
        if between && rx.is_empty() && self.dropped.is_none() && self.refused_chunk == 0 {
            self.enter(Input::Close);
            return Ok(Next::Done);
        }
        Err(self.fail(Error::Truncated(phase)))
    }

    /// Drops what has come of a refused chunk; says whether that was all of it.
    fn skip_chunk(&mut self, rx: &mut Buffer) -> bool {
        let here = u64::try_from(rx.len()).unwrap_or(u64::MAX).min(self.refused_chunk);
        rx.consume(usize::try_from(here).unwrap_or(usize::MAX));
        self.refused_chunk = self.refused_chunk.saturating_sub(here);
        self.refused_chunk == 0
    }

    /// Lets the content begin, or refuses it and reads it all the same when its count is known.
    pub(super) fn begin_content(
        &mut self,
        chunk: Option<(u64, bool)>,
        refusal: Option<Refusal<'static>>,
    ) {
        let Some((size, last)) = chunk else {
            self.content = Content::dotted();
            return self.enter(Input::Data);
        };
        self.content.add_chunk(size, last, limit(&self.config, self.offered.size()));
        if let Some(refusal) = refusal {
            self.content.discard(refusal);
        }
        self.enter(Input::Chunk);
    }
}
