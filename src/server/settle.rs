//! Where each answer leads: the state, the transaction, the counts, and how a session ends.

use super::Server;
use super::budget::Weight;
use super::content::Content;
use super::decide::Finals;
use super::event::DropCause;
use super::owed::Owed;
use super::reply_out::fixed;
use super::table::{Input, State};
use crate::buffer::Buffer;
use crate::extension::Capabilities;
use crate::reply::{Code, Refusal, Severity, Text};
use crate::session::{Error, Inline, Violation};

/// What the machine keeps of a transaction; the envelope is the application's.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Transaction {
    /// MAIL was accepted, the message was not accepted yet (on LMTP, for no recipient), and the end of
    /// the transaction was not told.
    pub(super) open: bool,
    pub(super) recipients: u32,
    /// How many RCPT were refused.
    pub(super) refused: u32,
    /// A RCPT came, accepted or not.
    pub(super) tried: bool,
    pub(super) smtp_utf8: bool,
    /// BODY=BINARYMIME: DATA can't carry it (RFC 3030 3).
    pub(super) binary: bool,
}

impl Transaction {
    pub(super) fn count(&mut self) {
        self.recipients = self.recipients.saturating_add(1);
    }
}

impl Server {
    /// Answers what the application left unanswered.
    pub(super) fn settle(&mut self, tx: &mut Buffer) {
        if self.parked || self.again {
            return;
        }
        let Some(owed) = self.owed.take() else { return };
        match owed.default_refusal() {
            Some(refusal) => self.refuse(owed, &refusal, tx),
            None => self.accept(owed, None, tx),
        }
    }

    pub(super) fn accept(&mut self, owed: Owed, text: Option<Text<'_>>, tx: &mut Buffer) {
        // A chunk is answered at its end.
        if !matches!(owed, Owed::Chunk { .. }) {
            let (code, status, usual) = owed.usual(&self.config);
            let text = text.unwrap_or(fixed(usual));
            // RFC 2034 4: a greeting has no enhanced code.
            let greets = matches!(owed, Owed::Open | Owed::XClient);
            let enhanced = (!greets).then(|| status.success());
            self.say(code, enhanced, owed.is_named(code), text, tx);
        }
        self.accepted(owed, tx);
    }

    pub(super) fn refuse(&mut self, owed: Owed, refusal: &Refusal<'_>, tx: &mut Buffer) {
        let code = refusal.code();
        self.say(code, refusal.enhanced(), owed.is_named(code), refusal.text(), tx);
        self.refused(owed, code, tx);
    }

    /// Where it leads that a question is accepted.
    pub(super) fn accepted(&mut self, owed: Owed, tx: &mut Buffer) {
        if self.state == State::Closed {
            return; // the reply did not fit
        }
        match owed {
            Owed::Open => {
                self.flush = true;
                self.enter(Input::Greet);
            }
            Owed::XClient => {
                self.flush = true;
                self.forget_client();
                self.enter(Input::XClient);
            }
            Owed::Hello { extended } => self.begin(extended),
            Owed::Mail { smtp_utf8, binary } => {
                self.open_transaction(smtp_utf8, binary);
                self.enter(Input::Mail);
            }
            Owed::Rcpt => {
                self.transaction.count();
                self.enter(Input::Rcpt);
            }
            Owed::Data => {
                self.flush = true;
                self.begin_content(None);
            }
            Owed::Chunk { size, last } => self.begin_content(Some((size, last))),
            Owed::Message => {
                self.forget_counts();
                self.transaction.open = false;
                let input = self.message_answered();
                self.enter(input);
            }
            Owed::Burl { last: false } => self.enter(Input::Burl),
            Owed::Burl { last: true } => {
                self.forget_counts();
                self.transaction.open = false;
                self.last_piece_answered(owed);
            }
            Owed::Reset => {
                self.drop_transaction(DropCause::Reset);
                self.mail_refused = false;
                self.enter(Input::Reset);
            }
            Owed::StartTls => {
                self.flush = true;
                self.enter(Input::StartTls);
            }
            Owed::Auth { .. } | Owed::AuthResponse { .. } => {
                self.authenticated = true;
                self.enter(Input::EndOfAuth);
            }
            Owed::Etrn | Owed::XForward => self.enter(Input::Aside),
            Owed::Atrn => {
                self.flush = true;
                self.enter(Input::Atrn);
            }
            Owed::Noop | Owed::Unknown | Owed::Verify | Owed::Expand | Owed::Help => {
                self.enter(Input::Query);
            }
            Owed::Quit => {
                self.drop_transaction(DropCause::Quit);
                self.enter(Input::Quit);
            }
        }
        if owed.is_idle() {
            self.count_idle(tx);
        }
    }

    /// Where it leads that a question was refused with this code.
    pub(super) fn refused(&mut self, owed: Owed, code: Code, tx: &mut Buffer) {
        if code == Code::SERVICE_NOT_AVAILABLE {
            return self.close();
        }
        match owed {
            Owed::Open => {
                self.flush = true;
                let barred = code == Code::HOST_DOES_NOT_ACCEPT_MAIL;
                self.enter(if barred { Input::Bar } else { Input::Refuse });
            }
            Owed::Message => {
                let input = self.message_answered();
                self.enter(input);
                if self.state != State::Finals {
                    self.count_idle(tx);
                }
            }
            Owed::Chunk { size, last } => self.chunk_refused(owed, size, last, tx),
            Owed::Data => self.count_idle(tx),
            Owed::Burl { last: true } => {
                self.last_piece_answered(owed);
                if !self.again {
                    self.count_idle(tx);
                }
            }
            Owed::Burl { last: false } => {
                self.tell_dropped(DropCause::Refused);
                self.enter(Input::ChunkRefused);
                self.count_idle(tx);
            }
            Owed::Auth { .. } | Owed::AuthResponse { .. } => {
                self.enter(Input::EndOfAuth);
                self.count_failed_login(tx);
            }
            // One that may be taken later tells nothing about who exists.
            Owed::Rcpt if code.severity() == Severity::TransientNegative => self.count_idle(tx),
            Owed::Rcpt => self.count_refused_recipient(tx),
            Owed::Mail { .. } => {
                self.mail_refused = true;
                self.count_idle(tx);
            }
            Owed::Unknown => self.count_refused(Weight::Error, code, tx),
            _ => self.count_idle(tx),
        }
    }

    /// The first chunk of a message is refused, and answered. Its octets are on their way: its count
    /// frames them, whatever is said to it.
    fn chunk_refused(&mut self, owed: Owed, size: u64, last: bool, tx: &mut Buffer) {
        if last && self.config.lmtp && self.one_more_final() {
            return self.ask_again(owed);
        }
        if self.is_endless(size) {
            return self.violation(Violation::EndlessChunk, &Refusal::TOO_MUCH_REFUSED, tx);
        }
        self.refused_chunk = size;
        self.finals = Finals::default();
        match last {
            true => {
                self.drop_transaction(DropCause::Refused);
                self.enter(Input::EndOfData);
            }
            false => {
                self.tell_dropped(DropCause::Refused);
                self.enter(Input::ChunkRefused);
            }
        }
        self.count_idle(tx);
    }

    /// BURL with LAST is answered, or on LMTP for one more recipient (RFC 2033 4.2).
    fn last_piece_answered(&mut self, owed: Owed) {
        if self.config.lmtp && self.one_more_final() {
            return self.ask_again(owed);
        }
        self.finals = Finals::default();
        self.transaction = Transaction::default();
        self.enter(Input::BurlLast);
    }

    /// LMTP: asks the same for one more recipient. The line of the command stays in the input.
    fn ask_again(&mut self, owed: Owed) {
        self.owed = Some(owed);
        self.again = true;
    }

    pub(super) fn open_transaction(&mut self, smtp_utf8: bool, binary: bool) {
        self.mail_refused = false;
        self.transaction = Transaction { open: true, smtp_utf8, binary, ..Transaction::default() };
        self.content = Content::chunked(binary);
    }

    /// Drops the transaction, and has it told when one was open.
    pub(super) fn drop_transaction(&mut self, cause: DropCause) {
        self.tell_dropped(cause);
        self.transaction = Transaction::default();
    }

    /// The same, but how many recipients there were is kept: on LMTP the last chunk is answered for each,
    /// although one before it was refused.
    pub(super) fn tell_dropped(&mut self, cause: DropCause) {
        if self.transaction.open {
            self.dropped_transaction = Some(cause);
            self.transaction.open = false;
        }
    }

    /// RFC 3207 4.2, and XCLIENT: what the client said and who it is are forgotten.
    pub(super) fn forget_client(&mut self) {
        self.offered = Capabilities::EMPTY;
        self.client_name = Inline::EMPTY;
        self.extended = false;
        self.enhanced = false;
        self.authenticated = false;
        self.identity = Inline::EMPTY;
    }

    /// Follows a row of the table.
    pub(super) fn enter(&mut self, input: Input) {
        self.state.enter(input);
    }

    /// The session is over, without an error.
    pub(super) fn close(&mut self) {
        self.owed = None;
        self.again = false;
        self.parked = false;
        self.drop_transaction(DropCause::EndOfSession);
        self.enter(Input::Close);
    }

    /// The session is over before its time. The first error stays.
    pub(super) fn fail(&mut self, error: Error) {
        self.close();
        self.failure.get_or_insert(error);
    }

    /// The same, with a final reply.
    pub(super) fn end(&mut self, error: Error, last: &'static Refusal<'static>, tx: &mut Buffer) {
        if self.state == State::Closed {
            return; // it has ended already, with 221, 421 or the handover of ATRN
        }
        self.fail(error);
        self.utf8 = false;
        match tx.room() >= Self::MIN_OUTPUT {
            true => self.say_refusal(last, tx),
            // It is said when there is space.
            false => self.final_reply = Some(last),
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
