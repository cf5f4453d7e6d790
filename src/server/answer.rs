//! What the application says, put on the wire: the replies of the server, and where each leads.

use base64ct::{Base64, Encoding};

use super::content::Content;
use super::deferred::Deferred;
use super::table::{Input, State};
use super::{Config, Server};
use crate::address::ForwardPath;
use crate::buffer::Buffer;
use crate::extension::{Capabilities, EhloLine, Extension};
use crate::reply::{Code, EnhancedCode, Refusal, Status, Text, encode_reply};
use crate::session::Misuse;
use crate::wire::{Full, Sink, put_decimal};

/// An answer that the machine waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owed {
    Open,
    Hello {
        extended: bool,
    },
    Mail {
        smtp_utf8: bool,
        binary: bool,
    },
    Rcpt,
    /// DATA, or the first BDAT with its size and whether it is the last.
    Data {
        chunk: Option<(u64, bool)>,
    },
    Message,
    Burl {
        last: bool,
    },
    StartTls,
    Auth,
    Etrn,
    Atrn,
    XClient,
    XForward,
    Reset,
    Verify,
    Expand,
    Help,
    Noop,
    Unknown,
    Quit,
}

/// The answer that an event lends: the machine and its output, until one word is said.
#[derive(Debug)]
pub(super) struct Answer<'a> {
    pub(super) server: &'a mut Server,
    pub(super) tx: &'a mut Buffer,
}

impl Answer<'_> {
    pub(super) fn accept(self, text: Option<Text<'_>>) {
        if let Some(owed) = self.server.owed.take() {
            self.server.accept(owed, text, self.tx);
        }
    }

    pub(super) fn refuse(self, refusal: &Refusal<'_>) {
        if let Some(owed) = self.server.owed.take() {
            self.server.refuse(owed, refusal, self.tx);
        }
    }

    /// Accepts with another code and status than the usual ones.
    pub(super) fn accept_as(self, code: Code, status: Status, text: Text<'_>) {
        if let Some(owed) = self.server.owed.take() {
            if let Some((input, ..)) = self.server.step(owed) {
                self.server.enter(input);
                self.server.say(code, Some(status.success()), text, self.tx);
            }
        }
    }

    pub(super) fn hello(self, capabilities: &Capabilities, more: &[EhloLine<'_>]) {
        let Some(Owed::Hello { extended }) = self.server.owed.take() else { return };
        let mark = self.tx.len();
        let written = self.server.hello(extended, capabilities, more, self.tx);
        self.server.written(written, mark, self.tx);
    }

    /// 334, and the challenge in base64 (RFC 4954 4).
    pub(super) fn challenge(self, challenge: &[u8]) -> Result<(), Full> {
        let mark = self.tx.len();
        let written = (|| {
            put_start(self.tx, Code::AUTH_CONTINUE, None)?;
            put_base64(self.tx, challenge)?;
            self.tx.put(b"\r\n")
        })();
        if written.is_err() {
            self.tx.truncate(mark);
            return written;
        }
        self.server.owed = None;
        self.server.enter(Input::Challenge);
        self.server.flush = true;
        Ok(())
    }

    /// 253: so many messages wait (RFC 1985 5.3).
    pub(super) fn pending(self, count: u32) {
        let Some(owed) = self.server.owed.take() else { return };
        let Some((input, ..)) = self.server.step(owed) else { return };
        self.server.enter(input);
        let (mark, enhanced) = (self.tx.len(), self.server.enhanced);
        let written = (|| {
            let enhanced = enhanced.then_some(Status::UNDEFINED.success());
            put_start(self.tx, Code::ETRN_STARTED_WITH_COUNT, enhanced)?;
            self.tx.put(b"OK, ")?;
            put_decimal(self.tx, count.into())?;
            self.tx.put(b" pending messages\r\n")
        })();
        self.server.written(written, mark, self.tx);
    }

    /// 355: the message that was cut off goes on behind so many octets (RFC 1845 2).
    pub(super) fn restart(self, offset: u64) {
        let Some(Owed::Mail { smtp_utf8, binary }) = self.server.owed.take() else { return };
        let mark = self.tx.len();
        self.server.open_transaction(smtp_utf8, binary);
        self.server.transaction.count();
        self.server.enter(Input::Restart);
        let written = (|| {
            put_start(self.tx, Code::RESTART_AT_OFFSET, None)?;
            put_decimal(self.tx, offset)?;
            self.tx.put(b" is the transaction offset\r\n")
        })();
        self.server.written(written, mark, self.tx);
    }

    /// Several lines with the code `code`; when they don't fit, nothing is said yet.
    pub(super) fn lines(self, code: Code, status: Status, lines: &[Text<'_>]) -> Result<(), Full> {
        let mark = self.tx.len();
        let enhanced = self.server.enhanced.then(|| status.success());
        encode_reply(self.tx, code, enhanced, lines).inspect_err(|_| self.tx.truncate(mark))?;
        let owed = self.server.owed.take();
        if let Some((input, ..)) = owed.and_then(|owed| self.server.step(owed)) {
            self.server.enter(input);
        }
        self.server.flush |= owed != Some(Owed::Rcpt);
        Ok(())
    }

    pub(super) fn forward(self, path: ForwardPath<'_>) {
        if self.server.owed.take().is_none() {
            return;
        }
        let (mark, enhanced) = (self.tx.len(), self.server.enhanced);
        self.server.enter(Input::Rcpt);
        self.server.transaction.count();
        let written = (|| {
            let status = Status::DESTINATION_ADDRESS_VALID.success();
            put_start(self.tx, Code::USER_NOT_LOCAL_WILL_FORWARD, enhanced.then_some(status))?;
            self.tx.put(b"User not local; will forward to ")?;
            path.encode(self.tx)?;
            self.tx.put(b"\r\n")
        })();
        self.server.written(written, mark, self.tx);
    }

    pub(super) fn defer(self) -> Deferred {
        let answer = self.server.answers.wrapping_add(1);
        self.server.answers = answer;
        self.server.parked = true;
        Deferred { session: self.server.session, answer }
    }
}

/// What the machine keeps of a transaction; the envelope is the application's.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Transaction {
    pub(super) recipients: u32,
    /// A RCPT came, accepted or not.
    pub(super) tried: bool,
    pub(super) smtp_utf8: bool,
    /// BODY=BINARYMIME: DATA can't carry it (RFC 3030 3).
    pub(super) binary: bool,
}

impl Transaction {
    fn count(&mut self) {
        self.recipients = self.recipients.saturating_add(1);
    }
}

impl Server {
    /// Answers what the application left unanswered: with the default where there is one, else
    /// with 451.
    pub(super) fn settle(&mut self, tx: &mut Buffer) {
        if self.parked {
            return;
        }
        let Some(owed) = self.owed.take() else { return };
        match owed {
            Owed::Open => self.refuse(owed, &Refusal::TOO_BUSY, tx),
            Owed::Reset | Owed::Verify | Owed::Help | Owed::Noop | Owed::Quit => {
                self.accept(owed, None, tx);
            }
            Owed::Expand => self.refuse(owed, &Refusal::RELAY_DENIED, tx),
            Owed::Unknown => self.refuse(owed, &Refusal::COMMAND_UNRECOGNIZED, tx),
            Owed::StartTls => self.refuse(owed, &Refusal::TLS_NOT_AVAILABLE, tx),
            Owed::Auth => self.refuse(owed, &Refusal::TEMPORARY_AUTHENTICATION_FAILURE, tx),
            Owed::XClient | Owed::XForward => self.refuse(owed, &Refusal::NOT_AUTHORIZED, tx),
            Owed::Etrn => self.refuse(owed, &Refusal::NODE_NOT_ALLOWED, tx),
            Owed::Atrn => self.refuse(owed, &Refusal::ATRN_REFUSED, tx),
            Owed::Hello { .. }
            | Owed::Mail { .. }
            | Owed::Rcpt
            | Owed::Data { .. }
            | Owed::Burl { .. }
            | Owed::Message => self.refuse(owed, &Refusal::LOCAL_ERROR, tx),
        }
    }

    fn accept(&mut self, owed: Owed, text: Option<Text<'_>>, tx: &mut Buffer) {
        match owed {
            Owed::Open | Owed::XClient => {
                self.enter(if owed == Owed::Open { Input::Greet } else { Input::XClient });
                self.flush = true;
                self.offered = Capabilities::EMPTY;
                let protocol = if self.config.lmtp { "LMTP" } else { "ESMTP" };
                return self.say_host(Code::SERVICE_READY, None, text, protocol, tx);
            }
            Owed::Quit => {
                self.enter(Input::Quit);
                let bye = Some(Status::UNDEFINED.success());
                return self.say_host(Code::SERVICE_CLOSING, bye, text, "closing connection", tx);
            }
            // A chunk is answered at its end.
            Owed::Data { chunk: chunk @ Some(_) } => return self.begin_content(chunk, None),
            Owed::Hello { .. } => return self.refuse(owed, &Refusal::LOCAL_ERROR, tx),
            _ => {}
        }
        if let Some((input, code, status, default)) = self.step(owed) {
            self.enter(input);
            self.say(code, Some(status.success()), text.unwrap_or(fixed(default)), tx);
        }
    }

    /// What it does to accept: the step in the table, and the usual reply.
    fn step(&mut self, owed: Owed) -> Option<(Input, Code, Status, &'static str)> {
        use crate::reply::Status as S;
        Some(match owed {
            Owed::Mail { smtp_utf8, binary } => {
                self.open_transaction(smtp_utf8, binary);
                (Input::Mail, Code::OK, S::OTHER_ADDRESS_STATUS, "Sender OK")
            }
            Owed::Rcpt => {
                self.transaction.count();
                (Input::Rcpt, Code::OK, S::DESTINATION_ADDRESS_VALID, "Recipient OK")
            }
            Owed::Data { chunk } => {
                self.flush = true;
                self.begin_content(chunk, None);
                let text = "Start mail input; end with <CRLF>.<CRLF>";
                (Input::Data, Code::START_MAIL_INPUT, S::UNDEFINED, text)
            }
            Owed::Message => {
                let input = self.message_answered();
                (input, Code::OK, S::OTHER_OR_UNDEFINED_MEDIA_ERROR, "Message accepted")
            }
            Owed::Burl { last } => {
                let input = if last { Input::BurlLast } else { Input::Burl };
                (input, Code::OK, S::OTHER_OR_UNDEFINED_PROTOCOL_STATUS, "OK")
            }
            Owed::Reset => {
                self.transaction = Transaction::default();
                (Input::Reset, Code::OK, S::UNDEFINED, "OK")
            }
            Owed::StartTls => {
                self.flush = true;
                (Input::StartTls, Code::SERVICE_READY, S::UNDEFINED, "Ready to start TLS")
            }
            Owed::Auth => {
                self.authenticated = true;
                let text = "Authentication successful";
                (
                    Input::EndOfAuth,
                    Code::AUTH_SUCCEEDED,
                    S::OTHER_OR_UNDEFINED_SECURITY_STATUS,
                    text,
                )
            }
            Owed::Noop | Owed::Unknown => (Input::Query, Code::OK, S::UNDEFINED, "OK"),
            Owed::Etrn => (Input::Aside, Code::OK, S::UNDEFINED, "OK, queuing started"),
            Owed::XForward => (Input::Aside, Code::OK, S::UNDEFINED, "OK"),
            Owed::Atrn => {
                self.flush = true;
                (Input::Atrn, Code::OK, S::UNDEFINED, "OK, now reversing the connection")
            }
            Owed::Verify | Owed::Expand => {
                let text = "Cannot VRFY user, but will accept message and attempt delivery";
                (Input::Query, Code::CANNOT_VRFY, S::OTHER_OR_UNDEFINED_PROTOCOL_STATUS, text)
            }
            Owed::Help => (Input::Query, Code::HELP_MESSAGE, S::UNDEFINED, "See RFC 5321"),
            Owed::Open | Owed::Quit | Owed::Hello { .. } | Owed::XClient => return None,
        })
    }

    fn open_transaction(&mut self, smtp_utf8: bool, binary: bool) {
        self.transaction = Transaction { smtp_utf8, binary, ..Transaction::default() };
        self.content = Content::chunked(binary);
    }

    fn refuse(&mut self, owed: Owed, refusal: &Refusal<'_>, tx: &mut Buffer) {
        match owed {
            Owed::Open => {
                self.flush = true;
                let input = match refusal.code() {
                    Code::HOST_DOES_NOT_ACCEPT_MAIL => Input::Bar,
                    Code::SERVICE_NOT_AVAILABLE => Input::Close,
                    _ => Input::Refuse,
                };
                self.enter(input);
                let (code, text) = (refusal.code(), refusal.text());
                return self.say_host(code, None, Some(text), "", tx);
            }
            Owed::Message => {
                let input = self.message_answered();
                self.enter(input);
            }
            // Its octets are on their way: they are read, and then it is refused.
            Owed::Data { chunk: chunk @ Some(_) } => {
                return self.begin_content(chunk, Some(own(refusal)));
            }
            Owed::Burl { last } => {
                self.enter(if last { Input::BurlLast } else { Input::ChunkRefused });
            }
            Owed::Auth => self.enter(Input::EndOfAuth),
            _ => {}
        }
        self.say_refusal(refusal, tx);
        if refusal.code() == Code::SERVICE_NOT_AVAILABLE {
            self.enter(Input::Close);
        }
    }

    fn hello(
        &mut self,
        extended: bool,
        capabilities: &Capabilities,
        more: &[EhloLine<'_>],
        tx: &mut Buffer,
    ) -> Result<(), Full> {
        self.enter(Input::Hello);
        self.flush = true;
        self.transaction = Transaction::default();
        self.enhanced = capabilities.has(Extension::EnhancedStatusCodes);
        if extended {
            let offered = self.fit_to_offer(capabilities);
            let lines = more.iter().filter(|line| self.fits_to_offer(line));
            offered.encode_named(tx, self.config.host.as_bytes(), lines.clone())?;
            let own = lines.filter_map(|line| line.extension());
            self.offered = own.fold(offered, Capabilities::with);
            return Ok(());
        }
        self.offered = Capabilities::EMPTY;
        put_start(tx, Code::OK, None)?;
        tx.put(self.config.host.as_bytes())?;
        tx.put(b"\r\n")
    }

    /// What may be said in the clear, or inside TLS, of what the application would offer.
    fn fit_to_offer(&self, capabilities: &Capabilities) -> Capabilities {
        Extension::ALL.iter().fold(*capabilities, |offered, extension| {
            if self.may_offer(*extension) { offered } else { offered.without(*extension) }
        })
    }

    fn may_offer(&self, extension: Extension) -> bool {
        match extension {
            // RFC 3207 4.2: not again inside TLS.
            Extension::StartTls => !self.secure,
            // RFC 8689 2: inside TLS alone.
            Extension::RequireTls => self.secure,
            Extension::Auth => self.secure || self.config.auth_in_clear,
            _ => true,
        }
    }

    fn fits_to_offer(&self, line: &EhloLine<'_>) -> bool {
        line.extension().is_none_or(|extension| self.may_offer(extension))
    }

    /// The reply to a chunk that is not the last (RFC 3030 2).
    pub(super) fn say_received(&mut self, octets: u64, tx: &mut Buffer) {
        let (mark, enhanced) = (tx.len(), self.enhanced);
        let written = (|| {
            put_start(tx, Code::OK, enhanced.then_some(Status::UNDEFINED.success()))?;
            put_decimal(tx, octets)?;
            tx.put(b" octets received\r\n")
        })();
        self.written(written, mark, tx);
    }

    /// Moves on in the table. What is not in it has been refused before.
    pub(super) fn enter(&mut self, input: Input) {
        if let Some(next) = self.state.after(input) {
            self.state = next;
        }
    }

    pub(super) fn say_refusal(&mut self, refusal: &Refusal<'_>, tx: &mut Buffer) {
        if refusal.code() == Code::SERVICE_NOT_AVAILABLE {
            let text = Some(refusal.text());
            return self.say_host(refusal.code(), refusal.enhanced(), text, "", tx);
        }
        self.say(refusal.code(), refusal.enhanced(), refusal.text(), tx);
    }

    fn say(&mut self, code: Code, enhanced: Option<EnhancedCode>, text: Text<'_>, tx: &mut Buffer) {
        let mark = tx.len();
        let enhanced = enhanced.filter(|enhanced| self.enhanced && enhanced.fits(code));
        let written = (|| {
            put_start(tx, code, enhanced)?;
            tx.put(text.as_bytes())?;
            tx.put(b"\r\n")
        })();
        self.written(written, mark, tx);
    }

    /// A reply whose text begins with our own name (RFC 5321 4.2: 220, 221, 421).
    fn say_host(
        &mut self,
        code: Code,
        enhanced: Option<EnhancedCode>,
        text: Option<Text<'_>>,
        default: &'static str,
        tx: &mut Buffer,
    ) {
        let mark = tx.len();
        let enhanced = enhanced.filter(|_| self.enhanced);
        let Config { host, .. } = &self.config;
        let written = (|| {
            put_start(tx, code, enhanced)?;
            tx.put(host.as_bytes())?;
            tx.put(b" ")?;
            tx.put(text.unwrap_or(fixed(default)).as_bytes())?;
            tx.put(b"\r\n")
        })();
        self.written(written, mark, tx);
    }

    /// A reply that did not fit would shift all later ones: better to end the session.
    fn written(&mut self, result: Result<(), Full>, mark: usize, tx: &mut Buffer) {
        if result.is_err() {
            tx.truncate(mark);
            self.state = State::Closed;
            self.failure = Some(crate::session::Error::Misuse(Misuse::BufferTooSmall));
        }
    }
}

/// Writes `550 5.1.1 `, or `550 ` without an enhanced code.
fn put_start(tx: &mut Buffer, code: Code, enhanced: Option<EnhancedCode>) -> Result<(), Full> {
    tx.put(&code.digits())?;
    tx.put(b" ")?;
    if let Some(enhanced) = enhanced {
        enhanced.encode(tx)?;
        tx.put(b" ")?;
    }
    Ok(())
}

/// Writes octets in base64.
fn put_base64(tx: &mut Buffer, octets: &[u8]) -> Result<(), Full> {
    let written = Base64::encode(octets, tx.spare()).map_err(|_| Full)?.len();
    tx.commit(written);
    Ok(())
}

/// A refusal to be kept: with the text of the application left out, which is only lent.
fn own(refusal: &Refusal<'_>) -> Refusal<'static> {
    Refusal::new(refusal.code(), refusal.enhanced(), fixed("Chunk refused"))
        .unwrap_or(Refusal::LOCAL_ERROR)
}

/// A text that we wrote ourselves.
pub(super) const fn fixed(text: &'static str) -> Text<'static> {
    match Text::new(text) {
        Ok(text) => text,
        Err(_) => Text::EMPTY,
    }
}
