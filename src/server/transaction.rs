//! [`Transaction`]: what the machine keeps of a transaction.

use super::Server;
use super::content::Content;
use super::event::DropCause;

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
}
