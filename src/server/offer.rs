//! The reply to EHLO: the part of the capabilities of the application that is offered.

use super::Server;
use super::event::DropCause;
use super::table::Input;
use crate::buffer::Buffer;
use crate::extension::{Capabilities, EhloLine, Extension};
use crate::session::Inline;
use crate::wire::{Sink, SinkFull};

impl Server {
    /// Resets the facts of the client after STARTTLS (RFC 3207 4.2) or XCLIENT.
    pub(super) fn reset_client(&mut self) {
        self.offered = Capabilities::EMPTY;
        self.client_name = Inline::EMPTY;
        self.extended = false;
        self.enhanced = false;
        self.authenticated = false;
        self.identity = Inline::EMPTY;
    }

    /// Starts a session with a client that has sent EHLO, HELO or LHLO, without an offer.
    pub(super) fn begin(&mut self, extended: bool) {
        self.state.enter(Input::Hello);
        self.flush = true;
        self.drop_transaction(DropCause::Hello);
        self.mail_refused = false;
        self.extended = extended;
        self.enhanced = false;
        self.offered = Capabilities::EMPTY;
    }

    /// Accepts EHLO, HELO or LHLO, and writes the reply.
    pub(super) fn hello(
        &mut self,
        extended: bool,
        capabilities: &Capabilities,
        more: &[EhloLine<'_>],
        tx: &mut Buffer,
    ) -> Result<(), SinkFull> {
        self.begin(extended);
        self.enhanced = capabilities.has(Extension::EnhancedStatusCodes);
        if extended {
            // A line of the application also makes an offer.
            let all = more.iter().fold(*capabilities, |all, line| all.with_line(line));
            let offered = self.fit_to_offer(capabilities, &all);
            let lines = more.iter().filter(|line| {
                line.extension().is_none_or(|it| it != Extension::Size && self.may_offer(it, &all))
            });
            offered.encode_named(tx, self.config.host.as_bytes(), lines.clone())?;
            self.offered = lines.fold(offered, |offered, line| offered.with_line(line));
            return Ok(());
        }
        tx.put(b"250 ")?;
        tx.put(self.config.host.as_bytes())?;
        tx.put(b"\r\n")
    }

    /// Returns the capabilities of the application without those that are not allowed here or
    /// cannot work. SIZE is offered with the limit that is enforced.
    fn fit_to_offer(&self, capabilities: &Capabilities, all: &Capabilities) -> Capabilities {
        let offered = Extension::ALL.iter().fold(*capabilities, |offered, extension| {
            match self.may_offer(*extension, all) {
                true => offered,
                false => offered.without(*extension),
            }
        });
        match all.has(Extension::Size) {
            true => {
                let limit = super::content::limit(&self.config, all.size());
                offered.with_size(if limit == u64::MAX { 0 } else { limit })
            }
            false => offered,
        }
    }

    fn may_offer(&self, extension: Extension, all: &Capabilities) -> bool {
        match extension {
            // RFC 3207 4.2: not offered again when TLS is active.
            Extension::StartTls => !self.secure,
            // RFC 8689 2: offered only when TLS is active.
            Extension::RequireTls => self.secure,
            Extension::Auth => self.secure || self.config.auth_in_clear,
            // RFC 3030 3: only BDAT can carry such a message.
            Extension::BinaryMime => all.has(Extension::Chunking),
            // RFC 6531 3.1: SMTPUTF8 requires 8BITMIME.
            Extension::SmtpUtf8 => all.has(Extension::EightBitMime),
            _ => true,
        }
    }
}
