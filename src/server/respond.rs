//! Writes the answers of the application, and settles the questions.

use super::IDENTITY_MAX;
use super::event::question::{Effect, Named, Row};
use super::event::{Answered, Deferred, Owed, QuestionKind, ReplyError};
use super::facts::Facts;
use super::pending::Pending;
use super::reply_out::{needs_empty_output, put_base64, put_start, reply_space};
use super::responder::Responder;
use super::table::Input;
use crate::address::ForwardPath;
use crate::error::{Invalid, ValueKind};
use crate::extension::{Capabilities, EhloLine};
use crate::reply::{Code, EnhancedCode, Refusal, Status, Text};
use crate::session::Inline;
use crate::wire::{Sink, SinkFull, put_decimal};

impl Responder<'_> {
    pub(super) const fn facts(&self) -> Facts<'_> {
        Facts::new(self.server)
    }

    pub(super) fn kind(&self) -> QuestionKind {
        // An unanswered question always exists while an event is lent.
        self.server.owed.map_or(QuestionKind::Unknown, Owed::kind)
    }

    /// Writes the reply that accepts, with `text` instead of the default text, and settles the question.
    pub(super) fn accept(self, text: Option<Text<'_>>) {
        match self.server.owed {
            Some(Owed::Hello { .. }) => self.hello(&Capabilities::EMPTY, &[]),
            Some(owed) => self.accept_owed(owed, owed.row(), text),
            None => {}
        }
    }

    /// The same for a question whose row the compiler knows, which is not EHLO.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn accept_by(self, row: &'static Row, text: Option<Text<'_>>) {
        // Flash is scarce on a microcontroller.
        if cfg!(target_os = "none") {
            return self.accept(text);
        }
        if let Some(owed) = self.server.owed {
            self.accept_owed(owed, row, text);
        }
    }

    #[cfg_attr(not(target_os = "none"), inline(always))]
    fn accept_owed(self, owed: Owed, row: &Row, text: Option<Text<'_>>) {
        self.server.owed = None;
        if let Some(reply) = (row.reply)(&self.server.config, owed) {
            let named = row.named != Named::Never;
            self.server.write_accepting(reply, named, text, self.tx);
        }
        self.server.accepted_by(owed, row, self.tx);
    }

    /// Writes a refusal, and settles the question.
    pub(super) fn refuse(self, refusal: &Refusal<'_>) {
        if let Some(owed) = self.server.owed.take() {
            let code = refusal.code();
            let named = owed.is_named(code, &self.server.config);
            let (enhanced, text) = (refusal.enhanced(), refusal.text());
            self.server.write_reply(code, enhanced, named, text, self.tx);
            self.server.refused(owed, code, self.tx);
        }
    }

    pub(super) fn reply(
        self,
        code: Code,
        enhanced: Option<EnhancedCode>,
        lines: &[Text<'_>],
    ) -> Result<(), ReplyError> {
        let Some(owed) = self.server.owed else { return Ok(()) };
        let config = &self.server.config;
        let effect = owed.effect(code, config).ok_or(ReplyError::Contradiction(code))?;
        let named = owed.is_named(code, config);
        let mark = self.tx.len();
        self.server.put_reply(code, enhanced, named, lines, self.tx)?;
        // The limit does not depend on earlier pipelined commands, so the peer cannot cause the
        // error.
        let space = match needs_empty_output(self.server.verb) {
            true => self.tx.capacity(),
            false => reply_space(self.tx),
        };
        if self.tx.len().saturating_sub(mark) > space {
            self.tx.truncate(mark);
            return Err(ReplyError::TooLong);
        }
        self.settle_as(effect, code);
        Ok(())
    }

    /// Accepts with several lines.
    pub(super) fn lines(
        self,
        code: Code,
        status: Status,
        lines: &[Text<'_>],
    ) -> Result<(), SinkFull> {
        self.reply(code, Some(status.success()), lines).map_err(|_| SinkFull)
    }

    pub(super) fn raw(self, octets: &[u8], accepted: bool) -> Result<(), SinkFull> {
        self.tx.put(octets)?;
        match accepted {
            true => self.settle_as(Effect::Accept, Code::OK),
            false => self.settle_as(Effect::Refuse, Code::LOCAL_ERROR),
        }
        Ok(())
    }

    /// Settles the question after its reply is written.
    fn settle_as(self, effect: Effect, code: Code) {
        let Some(owed) = self.server.owed.take() else { return };
        match effect {
            Effect::Accept => self.server.accepted(owed, self.tx),
            Effect::Refuse => self.server.refused(owed, code, self.tx),
        }
    }

    /// Accepts with another code and status than the default ones.
    pub(super) fn accept_as(self, code: Code, status: Status, text: Text<'_>) {
        if let Some(owed) = self.server.owed.take() {
            self.server.write_reply(code, Some(status.success()), false, text, self.tx);
            self.server.accepted(owed, self.tx);
        }
    }

    pub(super) fn identity(self, identity: &str) -> Result<(), Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Identity, at));
        if identity.is_empty() || identity.len() > IDENTITY_MAX {
            return wrong(identity.len().min(IDENTITY_MAX));
        }
        if let Some(at) = identity.bytes().position(|octet| octet.is_ascii_control()) {
            return wrong(at);
        }
        self.server.identity = Inline::new(identity.as_bytes()).unwrap_or(Inline::EMPTY);
        self.accept(None);
        Ok(())
    }

    pub(super) fn hello(self, capabilities: &Capabilities, more: &[EhloLine<'_>]) {
        let Some(Owed::Hello { extended }) = self.server.owed.take() else { return };
        self.server.answered = Some(Answered::Accepted);
        let mark = self.tx.len();
        let written = self.server.hello(extended, capabilities, more, self.tx);
        self.server.written(written, mark, self.tx);
        self.server.count_idle(self.tx);
    }

    /// Writes 334 and the challenge in base64 (RFC 4954 4).
    pub(super) fn challenge(self, challenge: &[u8]) -> Result<(), SinkFull> {
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
        self.server.answered = Some(Answered::Challenged);
        self.server.state.enter(Input::Challenge);
        self.server.pending |= Pending::FLUSH;
        Ok(())
    }

    /// Writes 253: `count` messages are pending (RFC 1985 5.3).
    pub(super) fn pending(self, count: u32) {
        let Some(owed) = self.server.owed.take() else { return };
        let (mark, enhanced) = (self.tx.len(), self.server.enhanced);
        let written = (|| {
            let enhanced = enhanced.then_some(Status::UNDEFINED.success());
            put_start(self.tx, Code::ETRN_STARTED_WITH_COUNT, enhanced)?;
            self.tx.put(b"OK, ")?;
            put_decimal(self.tx, count.into())?;
            self.tx.put(b" pending messages\r\n")
        })();
        self.server.written(written, mark, self.tx);
        self.server.accepted(owed, self.tx);
    }

    /// Writes 355: the client resumes the interrupted message after `offset` octets (RFC 1845 3).
    pub(super) fn restart(self, offset: u64) {
        let Some(Owed::Mail { smtp_utf8, binary }) = self.server.owed.take() else { return };
        self.server.answered = Some(Answered::Accepted);
        let mark = self.tx.len();
        self.server.open_transaction(smtp_utf8, binary);
        self.server.transaction.count();
        self.server.state.enter(Input::Restart);
        let written = (|| {
            put_start(self.tx, Code::RESTART_AT_OFFSET, None)?;
            put_decimal(self.tx, offset)?;
            self.tx.put(b" is the transaction offset\r\n")
        })();
        self.server.written(written, mark, self.tx);
    }

    /// Writes 251, with the path if it fits into a reply and the client can read it (RFC 6531
    /// 3.7.4).
    pub(super) fn forward(self, path: ForwardPath<'_>) {
        let Some(owed) = self.server.owed.take() else { return };
        let (mark, enhanced) = (self.tx.len(), self.server.enhanced);
        let space = reply_space(self.tx);
        let mut put = |path: Option<ForwardPath<'_>>| {
            self.tx.truncate(mark);
            let status = Status::DESTINATION_ADDRESS_VALID.success();
            put_start(self.tx, Code::USER_NOT_LOCAL_WILL_FORWARD, enhanced.then_some(status))?;
            self.tx.put(b"User not local; will forward")?;
            if let Some(path) = path {
                self.tx.put(b" to ")?;
                path.encode(self.tx)?;
            }
            self.tx.put(b"\r\n")?;
            if self.tx.len().saturating_sub(mark) > space { Err(SinkFull) } else { Ok(()) }
        };
        let readable = path.is_ascii() || self.server.utf8;
        let written = put(Some(path).filter(|_| readable)).or_else(|SinkFull| put(None));
        self.server.written(written, mark, self.tx);
        self.server.accepted(owed, self.tx);
    }

    pub(super) fn defer(self) -> Deferred {
        let kind = self.kind();
        let answer = self.server.answers.wrapping_add(1);
        self.server.answers = answer;
        self.server.pending |= Pending::PARKED;
        // Few sessions defer an answer, and the number comes from memory that all cores share.
        if self.server.session == 0 {
            self.server.session = next_session();
        }
        Deferred { session: self.server.session, answer, kind }
    }
}

/// Returns another number for each session of this process that defers an answer, which identifies the session of the
/// answer. It is 0 on targets without 32-bit atomics.
fn next_session() -> u32 {
    #[cfg(target_has_atomic = "32")]
    {
        use core::sync::atomic::{AtomicU32, Ordering};
        static SESSIONS: AtomicU32 = AtomicU32::new(1);
        match SESSIONS.fetch_add(1, Ordering::Relaxed) {
            0 => SESSIONS.fetch_add(1, Ordering::Relaxed),
            number => number,
        }
    }
    #[cfg(not(target_has_atomic = "32"))]
    0
}
