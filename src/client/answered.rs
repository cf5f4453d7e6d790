//! What a reply does to a session: framed, matched to its command, and the state moved.

use super::expect::Expect;
use super::table::{Input, State};
use super::{Client, Event, Next, PartialReply, Transaction};
use crate::body::Stuff;
use crate::buffer::{BareLf, Buffer};
use crate::error::ParseErrorKind;
use crate::extension::Capabilities;
use crate::reply::{Category, Code, Reply, Severity};
use crate::session::{Error, Misuse, Step, Violation};

impl Client {
    /// Looks for a whole reply at the front of the input.
    pub(super) fn frame(&mut self, rx: &mut Buffer) -> Result<Option<Next>, Violation> {
        let lf = if self.config.strict_reply_lines { BareLf::IsContent } else { BareLf::EndsLine };
        while let Some(found) = rx.find_line(self.reply.octets, lf) {
            let line = rx.filled().get(self.reply.octets..found.len).unwrap_or_default();
            let (code, last) =
                Reply::parse_line(line).map_err(|error| Violation::Reply(error.kind()))?;
            if self.reply.code.is_some_and(|first| first != code) {
                return Err(Violation::Reply(ParseErrorKind::MixedCodes));
            }
            if last {
                self.reply = PartialReply::default();
                return Ok(Some(Next::Reply { octets: found.with_end, code }));
            }
            self.reply.code = Some(code);
            self.reply.octets = found.with_end;
            self.reply.lines = self.reply.lines.saturating_add(1);
            if self.reply.lines >= self.config.max_reply_lines {
                return Err(Violation::ReplyTooLong);
            }
        }
        if rx.len() >= rx.capacity() { Err(Violation::ReplyTooLong) } else { Ok(None) }
    }

    /// Takes a reply: the first expectation is met, and the session moves on.
    pub(super) fn answered<'a>(
        &'a mut self,
        reply: Reply<'a>,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let code = reply.code();
        let closing = code == Code::SERVICE_NOT_AVAILABLE;
        if self.state == State::Connected {
            return self.greeted(reply, tx);
        }
        let Some((ticket, expect)) = self.expected.pop() else {
            if closing {
                self.enter(Input::Close);
                return Ok(Step::Event(Event::Closing(reply)));
            }
            return Err(self.violation(Violation::SurplusReply, tx));
        };
        if closing {
            self.enter(Input::Close);
            return Ok(Step::Event(Event::Reply(ticket, reply)));
        }
        if !expect.fits(code) {
            return Err(self.violation(Violation::UnexpectedCode, tx));
        }
        let positive = code.is_positive();
        match expect {
            Expect::Ehlo | Expect::Helo if positive => {
                self.enter(Input::Hello);
                self.transaction = Transaction::default();
                self.offered = match expect {
                    Expect::Ehlo => Capabilities::parse(&reply),
                    _ => Capabilities::EMPTY,
                };
                return Ok(Step::Event(Event::Hello(reply, self.offered)));
            }
            Expect::Ehlo | Expect::Helo => self.hello_refused(expect, code),
            Expect::Mail if positive => {
                // Unless RSET is on its way already. Replies to older RCPT have all come by now.
                self.transaction.open = self.state != State::Ready;
                self.transaction.accepted = 0;
            }
            Expect::Mail => self.enter(Input::MailRefused),
            Expect::Rcpt if positive => {
                self.transaction.accepted = self.transaction.accepted.saturating_add(1);
            }
            Expect::Data if code.is_intermediate() => self.go(tx),
            Expect::Data => self.enter(Input::NoGo),
            Expect::Quit => self.enter(Input::Close),
            Expect::Rcpt | Expect::EndOfData | Expect::Reset | Expect::Query => {}
        }
        Ok(Step::Event(Event::Reply(ticket, reply)))
    }

    fn greeted<'a>(
        &'a mut self,
        reply: Reply<'a>,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        match (reply.code(), reply.code().severity()) {
            (Code::SERVICE_NOT_AVAILABLE, _) => self.enter(Input::Close),
            (Code::SERVICE_READY, _) => {
                self.enter(Input::Greeting);
                self.todo = (!self.config.manual_hello).then_some(Expect::Ehlo);
            }
            (_, Severity::TransientNegative | Severity::PermanentNegative) => {
                self.enter(Input::Greeting);
                self.todo = (!self.config.manual_hello).then_some(Expect::Quit);
            }
            _ => return Err(self.violation(Violation::UnexpectedCode, tx)),
        }
        Ok(Step::Event(Event::Greeting(reply)))
    }

    /// A server that knows no EHLO says so with a 50z (RFC 5321 3.2); all else is final.
    fn hello_refused(&mut self, hello: Expect, code: Code) {
        if self.config.manual_hello || self.state == State::Ready {
            return;
        }
        let unknown =
            code.severity() == Severity::PermanentNegative && code.category() == Category::Syntax;
        let again = hello == Expect::Ehlo && unknown;
        self.todo = Some(if again { Expect::Helo } else { Expect::Quit });
    }

    /// The server waits for the content. With nobody to get it, RFC 2920 3.1 asks for a lone dot.
    fn go(&mut self, tx: &mut Buffer) {
        if self.transaction.accepted > 0 {
            self.enter(Input::Go);
            self.stuff = Stuff::new(self.config.newlines);
            return;
        }
        self.enter(Input::NoGo);
        let sent = self.send(Expect::EndOfData, tx, |tx| crate::wire::Sink::put(tx, b".\r\n"));
        if sent.is_err() {
            self.fail(Error::Misuse(Misuse::BufferTooSmall));
        }
    }
}
