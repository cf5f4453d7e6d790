//! [`Finals`]: the answers at the end of a message on LMTP (RFC 2033 4.2).

use super::Server;
use super::event::{DropCause, Owed};
use super::next::Next;
use super::table::{Input, State};
use super::transaction::Transaction;
use crate::buffer::Buffer;
use crate::reply::Refusal;

/// The answers at the end of a message on LMTP, one for each accepted recipient (RFC 2033 4.2).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Finals {
    pub(super) given: u32,
    pub(super) of: u32,
}

impl Finals {
    /// Whose answer is next; `None` on SMTP, where one answer is for all.
    pub(super) fn recipient(&self, lmtp: bool) -> Option<usize> {
        if lmtp { usize::try_from(self.given).ok() } else { None }
    }
}

impl Server {
    /// On LMTP, the recipient whose answer is next.
    pub(super) fn recipient_of_final(&self) -> Option<usize> {
        self.finals.recipient(self.config.lmtp)
    }

    /// The same refusal for each accepted recipient of LMTP.
    pub(super) fn refuse_for_all(&mut self, refusal: Refusal<'static>) {
        self.finals = Finals { given: 0, of: self.transaction.recipients };
        self.content.refuse(refusal);
        self.enter(Input::EndOfContent);
    }

    pub(super) fn decide_final(&mut self, tx: &mut Buffer) -> Option<Next> {
        let Some(refusal) = self.content.poison() else {
            self.owed = Some(Owed::Message);
            return Some(Next::Ask);
        };
        self.finals.given = self.finals.given.saturating_add(1);
        let over = self.finals.given >= self.finals.of;
        self.say_refusal(&refusal, tx);
        if self.state == State::Closed {
            return None; // it was a 421
        }
        if !over {
            self.enter(Input::Final);
            return None;
        }
        self.finals = Finals::default();
        self.drop_transaction(DropCause::Refused);
        self.enter(Input::EndOfData);
        self.count_idle(tx);
        Some(Next::Refused(refusal))
    }

    /// Counts an answer to the end of a message on LMTP; whether more are due.
    pub(super) fn one_more_final(&mut self) -> bool {
        if self.finals.of == 0 {
            self.finals.of = self.transaction.recipients;
        }
        self.finals.given = self.finals.given.saturating_add(1);
        self.finals.given < self.finals.of
    }

    /// The message is answered, or on LMTP for one more recipient.
    pub(super) fn message_answered(&mut self) -> Input {
        if self.config.lmtp && self.one_more_final() {
            return Input::Final;
        }
        self.finals = Finals::default();
        self.transaction = Transaction::default();
        Input::EndOfData
    }

    /// BURL with LAST is answered, or on LMTP for one more recipient (RFC 2033 4.2).
    pub(super) fn last_piece_answered(&mut self, owed: Owed) {
        if self.config.lmtp && self.one_more_final() {
            return self.ask_again(owed);
        }
        self.finals = Finals::default();
        self.transaction = Transaction::default();
        self.enter(Input::BurlLast);
    }

    /// LMTP: asks the same for one more recipient. The line of the command stays in the input.
    pub(super) fn ask_again(&mut self, owed: Owed) {
        self.owed = Some(owed);
        self.again = true;
    }
}
