//! State changes, and the end of a session.

use super::Server;
use super::event::DropCause;
use super::pending::Pending;
use super::table::{Input, State};
use crate::buffer::Buffer;
use crate::reply::Refusal;
use crate::session::{Error, Phase, Violation};

impl Server {
    /// Ends the session without an error.
    pub(super) fn close(&mut self) {
        self.owed = None;
        self.pace.moved();
        self.pending.remove(Pending::AGAIN | Pending::PARKED);
        self.drop_transaction(DropCause::EndOfSession);
        self.state.enter(Input::Close);
    }

    /// Ends the session with an error. The first error is kept.
    pub(super) fn fail(&mut self, error: Error) {
        self.close();
        self.failure.get_or_insert(error);
    }

    /// Ends the session with an error and a final reply.
    pub(super) fn end(&mut self, error: Error, last: &'static Refusal<'static>, tx: &mut Buffer) {
        if self.state == State::Closed {
            return; // the session has already ended, with 221, 421 or the handover of ATRN
        }
        self.fail(error);
        self.utf8 = false;
        match tx.free() >= Self::MIN_OUTPUT {
            true => self.write_refusal(last, tx),
            // It is written when there is space.
            false => self.final_reply = Some(last),
        }
    }

    /// Ends the session because the output is closed: no reply can reach the client.
    #[cold]
    pub(super) fn output_closed(&mut self, tx: &mut Buffer) {
        tx.consume(tx.len());
        self.final_reply = None;
        if self.state != State::Closed {
            self.fail(Error::Truncated(Phase::Write));
        }
    }

    pub(super) fn violation(
        &mut self,
        violation: Violation,
        last: &'static Refusal<'static>,
        tx: &mut Buffer,
    ) {
        self.end(Error::Peer(violation), last, tx);
    }
}
