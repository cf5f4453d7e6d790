//! The decisions about the content of a message.

use super::Server;
use super::content::{Found, limit};
use super::event::{DropCause, Owed};
use super::next::Next;
use super::pieces::Piece;
use super::table::Input;
use crate::buffer::Buffer;
use crate::reply::Refusal;
use crate::session::{Error, Misuse, Phase, Violation};

impl Server {
    /// Decides about the content of a message.
    pub(super) fn decide_content(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Option<Next> {
        // Most polls are between two commands or reads.
        if rx.is_empty() && self.content.needs_input() {
            return self.wait_for_input(rx, tx, Phase::DataBlock);
        }
        let found = self.next_content(rx);
        self.decide_found(found, rx, tx)
    }

    /// Returns the next part of the content.
    fn next_content(&mut self, rx: &mut Buffer) -> Option<Found> {
        let limit = limit(&self.config, self.offered.size());
        match self.content.next_plain(rx.filled(), &self.config, limit) {
            Ok(piece) => Some(piece.into()),
            Err(first) => self.next_of_any_content(first, rx),
        }
    }

    /// Returns the next part of any content, and counts what is drained before it. `first` is the front of the input, if
    /// it was found before.
    pub(super) fn next_of_any_content(
        &mut self,
        first: Option<Piece>,
        rx: &mut Buffer,
    ) -> Option<Found> {
        let limit = limit(&self.config, self.offered.size());
        let before = rx.len();
        let found = self.content.next_of_any(first, rx, &self.config, limit);
        let drained = before.saturating_sub(rx.len());
        self.pace.content(drained, self.config.data_block);
        found
    }

    /// Decides about the next part of the content.
    pub(super) fn decide_found(
        &mut self,
        found: Option<Found>,
        rx: &mut Buffer,
        tx: &mut Buffer,
    ) -> Option<Next> {
        if let Some(refusal) = self.content.refusal().filter(|_| self.message_exceeds_drain_limit())
        {
            self.write_refusal(&refusal, tx);
            self.violation(Violation::EndlessMessage, &Refusal::TOO_MUCH_REFUSED, tx);
            return None;
        }
        let Some(found) = found else { return self.wait_for_input(rx, tx, Phase::DataBlock) };
        match found {
            Found::Run { skip, run, consumed } => {
                self.pace.content(consumed, self.config.data_block);
                Some(Next::Chunk { skip, run, consumed })
            }
            Found::Replaced { bytes, consumed } => {
                self.pace.content(consumed, self.config.data_block);
                Some(Next::Replaced { bytes, consumed })
            }
            Found::EndOfChunk => self.end_of_chunk(tx),
            Found::Changed => {
                self.fail(Error::Misuse(Misuse::InputChanged));
                None
            }
            Found::End => self.end_of_content(tx),
        }
    }

    fn end_of_chunk(&mut self, tx: &mut Buffer) -> Option<Next> {
        let Some(refusal) = self.content.refusal() else {
            self.pace.moved_unless_held();
            self.state.enter(Input::EndOfChunk);
            self.write_chunk_reply(self.content.size(), tx);
            return None;
        };
        self.pace.moved();
        self.state.enter(Input::ChunkRefused);
        self.report_dropped(DropCause::Refused);
        self.write_refusal(&refusal, tx);
        self.count_idle(tx);
        Some(Next::Refused(refusal))
    }

    fn end_of_content(&mut self, tx: &mut Buffer) -> Option<Next> {
        self.pace.moved();
        if self.config.lmtp {
            // `given` counts the recipients for which the only chunk was refused before it
            // arrived.
            self.finals.of = self.transaction.recipients;
            self.state.enter(Input::EndOfContent);
            return None;
        }
        let Some(refusal) = self.content.refusal() else {
            self.owed = Some(Owed::Message);
            return Some(Next::Question);
        };
        self.drop_transaction(DropCause::Refused);
        self.state.enter(Input::EndOfData);
        self.write_refusal(&refusal, tx);
        self.count_idle(tx);
        Some(Next::Refused(refusal))
    }

    /// Returns `true` if a refused message is too long to drain. The criterion is its size, because
    /// the number of octets since the refusal depends on how the input is split.
    fn message_exceeds_drain_limit(&self) -> bool {
        let limit = limit(&self.config, self.offered.size());
        let most = if limit == u64::MAX { 0 } else { limit };
        self.content.size() > most.saturating_add(self.config.max_drained)
    }
}
