//! [`Transaction`]: the state of a transaction.

use super::Server;
use super::content::Content;
use super::event::DropCause;

/// The state of a transaction. The application keeps the envelope.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Transaction {
    /// MAIL was accepted, the message was not yet accepted (with LMTP, for no recipient), and the
    /// end of the transaction was not yet reported.
    pub(super) open: bool,
    pub(super) recipients: u32,
    /// The number of refused RCPT commands.
    pub(super) refused: u32,
    /// A RCPT command has arrived, accepted or not.
    pub(super) tried: bool,
    pub(super) smtp_utf8: bool,
    /// BODY=BINARYMIME, which DATA cannot carry (RFC 3030 3).
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

    /// Drops the transaction, and reports it if one was open.
    pub(super) fn drop_transaction(&mut self, cause: DropCause) {
        self.report_dropped(cause);
        self.transaction = Transaction::default();
    }

    /// Reports a dropped transaction, but keeps its number of recipients. With LMTP the last chunk
    /// has a reply for each recipient even if an earlier chunk was refused.
    pub(super) fn report_dropped(&mut self, cause: DropCause) {
        if self.transaction.open {
            self.dropped_transaction = Some(cause);
            self.transaction.open = false;
        }
    }
}
