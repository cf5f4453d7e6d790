//! Settles replies: matches each to its command, and changes the state.

use base64ct::{Base64, Encoding};

use super::config::Tls;
use super::event::BadReply;
use super::event::body::Chunk;
use super::expect::Expect;
use super::login::Challenge;
use super::table::{Input, State};
use super::ticket::Ticket;
use super::{Client, Event, Transaction};
use crate::body::Stuff;
use crate::buffer::Buffer;
use crate::error::ParseErrorKind;
use crate::extension::{Capabilities, Extension};
use crate::reply::{Code, Reply, Severity};
use crate::session::{Error, Misuse, Secret, Step, Violation};

impl Client {
    /// Matches a reply to the first expectation, and changes the state.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    #[cfg_attr(target_os = "none", inline(never))] // flash is scarce there
    pub(super) fn answered<'a>(
        &'a mut self,
        octets: &'a [u8],
        code: Code,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let reply = || Reply::from_whole(octets, code); // where it goes: it is not copied
        let closing = code == Code::SERVICE_NOT_AVAILABLE;
        if self.state == State::Connected {
            return Ok(self.greeted(reply(), tx));
        }
        if code.is_negative() {
            if let Some(ticket) = self.refused_while_written(code, tx) {
                return Ok(Step::Event(Event::Reply(ticket, reply())));
            }
        }
        if closing {
            self.drop_unsent_content(tx);
        }
        // The ticket is made where it is needed: whether there is one is known before.
        let Some(expect) = self.next_expected() else {
            if closing {
                self.state.enter(Input::Close);
                return Ok(Step::Event(Event::Closing(reply())));
            }
            return Ok(self.violation(reply(), Violation::SurplusReply { code }, tx));
        };
        // After a violation the command stays unanswered. RFC 5321 4.2: a reply code of SMTP
        // begins with 2 to 5.
        let usual = !cfg!(target_os = "none") && expect.fits_all_of(code);
        if !usual && code.severity() == Severity::PositivePreliminary {
            return Ok(self.violation(reply(), Violation::Reply(ParseErrorKind::Code), tx));
        }
        let fits = usual || expect.fits(code);
        if !fits || (!closing && self.is_too_early(expect, code, tx)) {
            let command = expect.verb();
            return Ok(self.violation(reply(), Violation::UnexpectedCode { code, command }, tx));
        }
        let ticket = self.expected.first_ticket(expect);
        self.is_answered();
        if closing {
            self.state.enter(Input::Close);
            return Ok(Step::Event(Event::Reply(ticket, reply())));
        }
        if matches!(expect, Expect::Ehlo | Expect::Helo) {
            return self.hello_answered(ticket, expect, octets, code);
        }
        self.settle(expect, octets, code, tx);
        Ok(Step::Event(Event::Reply(ticket, reply())))
    }

    /// Returns `true` if the reply would accept a message of which octets are not yet written.
    #[inline(always)]
    fn is_too_early(&self, expect: Expect, code: Code, tx: &Buffer) -> bool {
        let ticket = self.expected.first_ticket(expect);
        let accepts = expect.ends_message() && code.is_positive();
        self.is_under_way(ticket) || accepts && self.is_end_unwritten(ticket, tx)
    }

    /// Settles the reply to EHLO or HELO. Its event is the largest one, which is made apart so that the others are not
    /// copied with the space for it.
    #[inline(never)]
    fn hello_answered<'a>(
        &mut self,
        ticket: Ticket,
        hello: Expect,
        octets: &'a [u8],
        code: Code,
    ) -> Result<Step<Event<'a>>, Error> {
        let reply = Reply::from_whole(octets, code);
        if !code.is_positive() {
            self.hello_refused(hello, code);
            return Ok(Step::Event(Event::Reply(ticket, reply)));
        }
        self.hello_accepted(hello, &reply);
        Ok(Step::Event(Event::Hello(reply, self.offered)))
    }

    /// Settles the reply to a command: the state, the transaction, and the next command of the
    /// machine.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    #[cfg_attr(target_os = "none", inline(never))] // flash is scarce there
    fn settle(&mut self, expect: Expect, octets: &[u8], code: Code, tx: &mut Buffer) {
        let positive = code.is_positive();
        match expect {
            Expect::Mail | Expect::MailAgain => self.mail_answered(code),
            Expect::Rcpt if positive => {
                self.transaction.accepted = self.transaction.accepted.saturating_add(1);
            }
            Expect::Data if code.is_intermediate() => self.start_content(tx),
            Expect::Data => self.state.enter(Input::NoGo),
            Expect::Chunk if !positive => self.chunk_was_refused(),
            // RFC 3030 2: RSET must follow a chunk that failed. With LMTP the refusal concerns
            // one recipient, and the message has ended (RFC 2033 4.2).
            Expect::LastChunk if !positive && !self.config.lmtp => {
                let reset = self.expected.holds(Expect::Reset);
                self.transaction.open = self.state == State::Ready && !reset;
            }
            Expect::Auth | Expect::AuthFirst | Expect::AuthAtOnce | Expect::AuthCancelled => {
                self.authenticated = positive;
                if code == Code::AUTH_CREDENTIALS_INVALID && expect != Expect::AuthCancelled {
                    let reply = Reply::from_whole(octets, code);
                    self.refused_login = Some((code, reply.enhanced()));
                }
                self.state.enter(Input::EndOfAuth);
            }
            Expect::StartTls if positive => self.state.enter(Input::StartTls),
            Expect::StartTls if self.config.tls == Tls::Required => self.todo = Some(Expect::Quit),
            Expect::XClient if positive => {
                self.state.enter(Input::XClient);
                self.offered = Capabilities::EMPTY;
                self.authenticated = false;
                self.todo = (!self.config.manual_hello).then_some(Expect::Ehlo);
            }
            Expect::Atrn if positive => self.state.enter(Input::Atrn),
            Expect::Quit => self.state.enter(Input::Close),
            Expect::Ehlo
            | Expect::Helo
            | Expect::Rcpt
            | Expect::Chunk
            | Expect::LastChunk
            | Expect::EndOfData
            | Expect::Reset
            | Expect::Query
            | Expect::StartTls
            | Expect::XClient
            | Expect::Atrn => {}
        }
    }

    /// Stores the offer after EHLO or HELO is accepted, and decides what to send next.
    fn hello_accepted(&mut self, hello: Expect, reply: &Reply<'_>) {
        self.state.enter(Input::Hello);
        self.chunk_refused = false;
        self.transaction = Transaction::default();
        self.offered = Capabilities::EMPTY;
        if hello == Expect::Ehlo {
            self.offered.read_all(reply);
        }
        if self.secure || self.config.manual_hello {
            return;
        }
        let offered = self.offered.has(Extension::StartTls);
        self.todo = match self.config.tls {
            Tls::Opportunistic | Tls::Required if offered => Some(Expect::StartTls),
            Tls::Required => Some(Expect::Quit),
            _ => None,
        };
    }

    /// Decodes a 334 reply in place, and returns it as an event.
    pub(super) fn challenge<'a>(
        &'a mut self,
        line: &'a mut [u8],
        tx: &'a mut Buffer,
    ) -> Challenge<'a> {
        self.state.enter(Input::Challenge);
        self.challenges = self.challenges.saturating_add(1);
        let text = match self.expected.front() {
            Some(Expect::AuthFirst) => {
                self.expected.set_front(Expect::Auth);
                &mut []
            }
            _ => {
                let len = line.trim_ascii_end().len().max(4).min(line.len());
                line.get_mut(4..len).unwrap_or_default()
            }
        };
        // `is_base64` has checked the text.
        let octets = Base64::decode_in_place(text).unwrap_or_default();
        self.challenged = true;
        let secret = Secret::new(octets);
        Challenge { client: self, tx, secret }
    }

    fn mail_answered(&mut self, code: Code) {
        if !code.is_negative() {
            // The transaction is open unless RSET was sent. All replies to earlier RCPT have
            // arrived.
            self.transaction.open = self.state != State::Ready;
            // 355: the server knows the recipients from the interrupted transaction (RFC 1845
            // 3).
            self.transaction.accepted = u32::from(code.is_intermediate());
            return;
        }
        self.transaction.accepted = 0;
        if !self.is_of_earlier_transaction() {
            self.state.enter(Input::MailRefused);
        }
    }

    /// Returns `true` if the reply belongs to an earlier transaction than the state, because the MAIL
    /// of a later one was already sent.
    fn is_of_earlier_transaction(&self) -> bool {
        self.expected.holds(Expect::Mail) || self.expected.holds(Expect::MailAgain)
    }

    /// Returns the command that the next reply answers. With LMTP the end of a message has one
    /// reply for each accepted recipient (RFC 2033 4.2).
    #[inline]
    fn next_expected(&mut self) -> Option<Expect> {
        if self.config.lmtp {
            self.drop_empty_finals();
        }
        self.expected.front()
    }

    /// Removes the first expectation after its last reply.
    fn is_answered(&mut self) {
        if let Some(left) = self.finals {
            self.finals = left.checked_sub(1).filter(|left| *left > 0);
        }
        if self.finals.is_none() {
            self.expected.drop_first();
        }
    }

    /// Settles a negative reply that arrives while the content is being written: it is the reply to
    /// the end of the message. The rest is not written, so that the server cannot accept a part as
    /// the whole message. The session continues if the message is sent in chunks and all announced
    /// octets are written; otherwise it ends.
    fn refused_while_written(&mut self, code: Code, tx: &mut Buffer) -> Option<Ticket> {
        let in_chunks = self.may_stop_chunks();
        let ticket = match self.expected.peek() {
            None if self.state == State::Content => self.expected.push(Expect::EndOfData),
            None if matches!(self.state.get(), State::Chunk | State::Chunks) => {
                self.expected.push(Expect::LastChunk)
            }
            Some((ticket, _)) if self.is_under_way(ticket) => ticket,
            Some((ticket, Expect::EndOfData)) if self.is_end_unwritten(ticket, tx) => ticket,
            _ => return None,
        };
        let _answered = self.expected.pop();
        if in_chunks && code != Code::SERVICE_NOT_AVAILABLE {
            self.chunk_was_refused();
        } else {
            tx.consume(tx.len());
            self.state.enter(Input::Close);
        }
        Some(ticket)
    }

    /// With LMTP, counts the replies to the end of a message when they are next, and skips those of
    /// a message without recipients.
    pub(super) fn drop_empty_finals(&mut self) {
        while self.config.lmtp
            && self.finals.is_none()
            && self.expected.front().is_some_and(Expect::ends_message)
        {
            if self.transaction.accepted > 0 {
                self.finals = Some(self.transaction.accepted);
                return;
            }
            let _unsent = self.expected.pop();
        }
    }

    /// Returns `true` if the message is sent in chunks, and no chunk of announced size is
    /// incomplete.
    fn may_stop_chunks(&self) -> bool {
        let under_way = self.state == State::Chunk && self.chunk != Chunk::Any;
        self.state.allows(Input::ChunkRefused) && !under_way
    }

    fn chunk_was_refused(&mut self) {
        if self.is_of_earlier_transaction() {
            return;
        }
        self.chunk_refused = true;
        // A chunk that has begun is written completely, because its size frames it.
        if self.may_stop_chunks() {
            self.state.enter(Input::ChunkRefused);
        }
    }

    fn greeted<'a>(&'a mut self, reply: Reply<'a>, tx: &'a mut Buffer) -> Step<Event<'a>> {
        match (reply.code(), reply.code().severity()) {
            (Code::SERVICE_NOT_AVAILABLE, _) => self.state.enter(Input::Close),
            (Code::SERVICE_READY, _) => {
                self.state.enter(Input::Greeting);
                self.todo = (!self.config.manual_hello).then_some(Expect::Ehlo);
            }
            (_, Severity::TransientNegative | Severity::PermanentNegative) => {
                self.state.enter(Input::Greeting);
                self.todo = (!self.config.manual_hello).then_some(Expect::Quit);
            }
            (code, _) => {
                let violation = Violation::UnexpectedCode { code, command: None };
                return self.violation(reply, violation, tx);
            }
        }
        Step::Event(Event::Greeting(reply))
    }

    /// Ends the session after an invalid reply.
    fn violation<'a>(
        &mut self,
        reply: Reply<'a>,
        violation: Violation,
        tx: &mut Buffer,
    ) -> Step<Event<'a>> {
        self.end(violation, tx);
        Step::Event(Event::BadReply(BadReply { octets: reply.as_bytes(), violation }))
    }

    /// Sends HELO after a permanent failure of EHLO (RFC 5321 3.2, 4.1.4), and otherwise QUIT.
    fn hello_refused(&mut self, hello: Expect, code: Code) {
        if self.config.manual_hello || self.state == State::Ready {
            return;
        }
        let is_permanent = code.severity() == Severity::PermanentNegative;
        // HELO has no STARTTLS, and LMTP has no HELO.
        let helo = self.config.tls != Tls::Required && !self.config.lmtp;
        let again = hello == Expect::Ehlo && is_permanent && helo;
        self.todo = Some(if again { Expect::Helo } else { Expect::Quit });
    }

    /// Starts the content. Without recipients, sends only the end-of-message marker (RFC 2920 3.1).
    fn start_content(&mut self, tx: &mut Buffer) {
        if self.transaction.accepted > 0 {
            self.state.enter(Input::Go);
            self.chunk = Chunk::None;
            self.stuff = Stuff::new(self.config.newlines);
            return;
        }
        self.state.enter(Input::NoGo);
        self.transaction.open = false;
        let sent = self.send(Expect::EndOfData, tx, |tx| crate::wire::Sink::put(tx, b".\r\n"));
        if sent.is_err() {
            self.fail(Error::Misuse(Misuse::BufferTooSmall));
        }
    }
}
