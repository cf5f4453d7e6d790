//! The budgets of a client: errors, and commands that are not errors but lead to no message.

use super::Server;
use crate::buffer::Buffer;
use crate::reply::{Code, Refusal};
use crate::session::Violation;

/// What a refused command counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// An error: a correct client does not send the command.
    Error,
    /// A command that a correct client may send (RFC 2920: DATA after refused recipients), but that
    /// leads to no message.
    Idle,
    /// A login that was cancelled.
    Login,
    /// Not the fault of the client.
    Nothing,
}

/// The counts since the last accepted message.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) errors: u32,
    failed_logins: u32,
    refused_recipients: u32,
    idle_commands: u32,
}

impl Server {
    /// Counts a command that the machine has refused, after its reply.
    pub(super) fn count_refused(&mut self, weight: Weight, code: Code, tx: &mut Buffer) {
        match weight {
            Weight::Error => {}
            Weight::Idle => return self.count_idle(tx),
            Weight::Login => return self.count_failed_login(tx),
            Weight::Nothing => return,
        }
        self.counts.errors = self.counts.errors.saturating_add(1);
        if self.counts.errors > self.config.max_errors {
            let violation = Violation::TooManyErrors { code, command: self.verb };
            self.violation(violation, &Refusal::TOO_MANY_ERRORS, tx);
        }
    }

    /// Counts a command that leads to no message, after its reply.
    pub(super) fn count_idle(&mut self, tx: &mut Buffer) {
        self.counts.idle_commands = self.counts.idle_commands.saturating_add(1);
        if self.counts.idle_commands > self.config.max_idle_commands {
            self.violation(Violation::TooManyIdleCommands, &Refusal::TOO_MANY_COMMANDS, tx);
        }
    }

    pub(super) fn count_failed_login(&mut self, tx: &mut Buffer) {
        self.counts.failed_logins = self.counts.failed_logins.saturating_add(1);
        if self.counts.failed_logins > self.config.max_failed_logins {
            self.violation(Violation::TooManyFailedLogins, &Refusal::TOO_MANY_FAILED_LOGINS, tx);
        }
    }

    pub(super) fn count_refused_recipient(&mut self, tx: &mut Buffer) {
        let here = self.transaction.refused.saturating_add(1);
        self.transaction.refused = here;
        self.counts.refused_recipients = self.counts.refused_recipients.saturating_add(1);
        if here > self.config.max_refused_in_transaction
            || self.counts.refused_recipients > self.config.max_refused_recipients
        {
            let last = &Refusal::TOO_MANY_REFUSED_RECIPIENTS;
            self.violation(Violation::TooManyRefusedRecipients, last, tx);
        }
    }

    /// Resets all counts after an accepted message.
    pub(super) fn reset_counts(&mut self) {
        self.counts = Counts::default();
    }
}
