//! The reply to EHLO: the part of the capabilities of the application that is offered.

use core::mem;

use super::Server;
use super::event::DropCause;
use super::offer_lines;
use super::pending::Pending;
use super::table::Input;
use crate::buffer::Buffer;
use crate::extension::{Capabilities, EhloLine, Extension, Extensions};
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
        self.pending |= Pending::FLUSH;
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
            return self.offer(capabilities, more, tx);
        }
        tx.put(b"250 ")?;
        tx.put(self.config.host.as_bytes())?;
        tx.put(b"\r\n")
    }

    /// Offers the capabilities, and writes the reply.
    fn offer(
        &mut self,
        capabilities: &Capabilities,
        more: &[EhloLine<'_>],
        tx: &mut Buffer,
    ) -> Result<(), SinkFull> {
        if more.is_empty() && !cfg!(target_os = "none") {
            self.fit_to_offer(capabilities, capabilities);
            let written = offer_lines::put(&self.offered, self.config.host.as_bytes(), tx);
            return written.inspect_err(|_| self.offered = Capabilities::EMPTY);
        }
        // A line of the application also makes an offer.
        let all = more.iter().fold(*capabilities, |all, line| all.with_line(line));
        self.fit_to_offer(capabilities, &all);
        let offered = mem::replace(&mut self.offered, Capabilities::EMPTY);
        let withheld = self.withheld(&all) | Extensions::SIZE;
        let lines = more
            .iter()
            .filter(|line| line.extension().is_none_or(|extension| !withheld.has(extension)));
        offered.encode_named(tx, self.config.host.as_bytes(), lines.clone())?;
        self.offered = lines.fold(offered, |offered, line| offered.with_line(line));
        Ok(())
    }

    /// Stores the capabilities of the application without those that are not allowed here or cannot work. SIZE is
    /// offered with the limit that is enforced.
    #[inline]
    fn fit_to_offer(&mut self, capabilities: &Capabilities, all: &Capabilities) {
        let withheld = self.withheld(all) & capabilities.extensions();
        self.offered = *capabilities;
        for extension in withheld.extensions() {
            self.offered = self.offered.without(extension);
        }
        if all.has(Extension::Size) {
            let limit = super::content::limit(&self.config, all.size());
            self.offered = self.offered.with_size(if limit == u64::MAX { 0 } else { limit });
        }
    }

    /// Returns the extensions that are not offered, although the application offers them in `all`.
    fn withheld(&self, all: &Capabilities) -> Extensions {
        let unless = |fits: bool, extension| match fits {
            true => Extensions::empty(),
            false => Extensions::of(extension),
        };
        // RFC 3207 4.2: not offered again when TLS is active.
        unless(!self.secure, Extension::StartTls)
            // RFC 8689 2: offered only when TLS is active.
            | unless(self.secure, Extension::RequireTls)
            | unless(self.secure || self.config.auth_in_clear, Extension::Auth)
            // RFC 3030 3: only BDAT can carry such a message.
            | unless(all.has(Extension::Chunking), Extension::BinaryMime)
            // RFC 6531 3.1: SMTPUTF8 requires 8BITMIME.
            | unless(all.has(Extension::EightBitMime), Extension::SmtpUtf8)
    }
}
