//! [`Finals`]: the answers at the end of a message with LMTP (RFC 2033 4.2).

use super::Server;
use super::event::{DropCause, Owed};
use super::next::Next;
use super::pending::Pending;
use super::table::{Input, State};
use super::transaction::Transaction;
use crate::buffer::Buffer;
use crate::reply::Refusal;

/// The answers at the end of a message with LMTP, one for each accepted recipient (RFC 2033 4.2).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Finals {
    pub(super) given: u32,
    pub(super) of: u32,
}

impl Finals {
    /// Returns the recipient of the next answer, or `None` with SMTP, where one answer is for all
    /// recipients.
    pub(super) fn recipient(&self, lmtp: bool) -> Option<usize> {
        if lmtp { usize::try_from(self.given).ok() } else { None }
    }
}

impl Server {
    /// Returns the recipient of the next answer with LMTP.
    pub(super) fn recipient_of_final(&self) -> Option<usize> {
        self.finals.recipient(self.config.lmtp)
    }

    /// Refuses the message with the same reply for each accepted recipient of LMTP.
    pub(super) fn refuse_for_all(&mut self, refusal: Refusal<'static>) {
        self.finals = Finals { given: 0, of: self.transaction.recipients };
        self.content.refuse(refusal);
        self.state.enter(Input::EndOfContent);
    }

    pub(super) fn decide_final(&mut self, tx: &mut Buffer) -> Option<Next> {
        let Some(refusal) = self.content.refusal() else {
            self.owed = Some(Owed::Message);
            return Some(Next::Question);
        };
        self.finals.given = self.finals.given.saturating_add(1);
        let done = self.finals.given >= self.finals.of;
        self.write_refusal(&refusal, tx);
        if self.state == State::Closed {
            return None; // the refusal was a 421
        }
        if !done {
            self.state.enter(Input::Final);
            return None;
        }
        self.finals = Finals::default();
        self.drop_transaction(DropCause::Refused);
        self.state.enter(Input::EndOfData);
        self.count_idle(tx);
        Some(Next::Refused(refusal))
    }

    /// Counts an answer to the end of a message with LMTP. Returns `true` if more are due.
    pub(super) fn count_final(&mut self) -> bool {
        if self.finals.of == 0 {
            self.finals.of = self.transaction.recipients;
        }
        self.finals.given = self.finals.given.saturating_add(1);
        self.finals.given < self.finals.of
    }

    /// Settles an answer to the message, which with LMTP is for one recipient.
    pub(super) fn message_answered(&mut self) -> Input {
        if self.config.lmtp && self.count_final() {
            return Input::Final;
        }
        self.finals = Finals::default();
        self.transaction = Transaction::default();
        Input::EndOfData
    }

    /// Settles an answer to BURL with LAST, which with LMTP is for one recipient (RFC 2033 4.2).
    pub(super) fn last_part_answered(&mut self, owed: Owed) {
        if self.config.lmtp && self.count_final() {
            return self.repeat_question(owed);
        }
        self.finals = Finals::default();
        self.transaction = Transaction::default();
        self.state.enter(Input::BurlLast);
    }

    /// With LMTP, repeats the question for the next recipient. The line of the command stays in the
    /// input.
    pub(super) fn repeat_question(&mut self, owed: Owed) {
        self.owed = Some(owed);
        self.pending |= Pending::AGAIN;
    }
}
