//! Settles answers: the state, the transaction and the budgets.

use super::Server;
use super::budget::Weight;
use super::event::question::{Dropped, Row};
use super::event::{Answered, DropCause, Owed};
use super::finals::Finals;
use super::pending::Pending;
use super::responder::Responder;
use super::table::{Input, State};
use crate::buffer::Buffer;
use crate::framing::Octets;
use crate::reply::{Code, Refusal};
use crate::session::Violation;

impl Server {
    /// Gives the default answer to a question that the application dropped, and consumes what the last event lent.
    /// While a question is deferred or repeated, its line stays in the input.
    #[inline]
    pub(super) fn settle(&mut self, rx: &mut Buffer, tx: &mut Buffer) {
        const KEPT: Pending = Pending::PARKED.union(Pending::AGAIN);
        if let Some(owed) = self.owed.filter(|_| !self.pending.intersects(KEPT)) {
            self.settle_dropped(owed, tx); // which may repeat the question
        }
        if !self.pending.intersects(KEPT) {
            self.release(rx);
        }
    }

    #[cold]
    fn settle_dropped(&mut self, owed: Owed, tx: &mut Buffer) {
        let responder = Responder { server: self, tx };
        match owed.row().dropped {
            Dropped::Refused(refusal) => responder.refuse(&refusal),
            Dropped::Accepted => responder.accept(None),
        }
    }

    /// Settles an accepted question: its row changes state, transaction and budgets.
    pub(super) fn accepted(&mut self, owed: Owed, tx: &mut Buffer) {
        self.accepted_by(owed, owed.row(), tx);
    }

    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn accepted_by(&mut self, owed: Owed, row: &Row, tx: &mut Buffer) {
        self.answered = Some(Answered::Accepted);
        if self.state == State::Closed {
            return; // the reply did not fit
        }
        (row.accepted)(self, owed, tx);
        if row.counts == Weight::Idle {
            self.count_idle(tx);
        }
    }

    /// Settles a question that was refused with this code.
    pub(super) fn refused(&mut self, owed: Owed, code: Code, tx: &mut Buffer) {
        self.answered = Some(Answered::Refused);
        match code {
            Code::SERVICE_NOT_AVAILABLE => self.close(),
            _ => (owed.row().refused)(self, owed, code, tx),
        }
    }

    /// Refuses the first chunk of a message after its reply. Its octets are drained, because its
    /// count frames them.
    pub(super) fn chunk_refused(&mut self, owed: Owed, size: u64, last: bool, tx: &mut Buffer) {
        if last && self.config.lmtp && self.count_final() {
            return self.repeat_question(owed);
        }
        if self.exceeds_drain_limit(size) {
            return self.violation(Violation::EndlessChunk, &Refusal::TOO_MUCH_REFUSED, tx);
        }
        self.refused_chunk = Octets::new(size);
        self.finals = Finals::default();
        match last {
            true => {
                self.drop_transaction(DropCause::Refused);
                self.state.enter(Input::EndOfData);
            }
            false => {
                self.report_dropped(DropCause::Refused);
                self.state.enter(Input::ChunkRefused);
            }
        }
        self.count_idle(tx);
    }
}
