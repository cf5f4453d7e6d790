//! The replies that are still to come, in order, each with what it may be.

use super::ticket::Ticket;
use crate::command::Verb;
use crate::reply::{Code, Severity};

/// What a reply answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expect {
    Ehlo,
    Helo,
    Mail,
    /// MAIL with TRANSID, which may be answered with 355.
    MailAgain,
    Rcpt,
    Data,
    EndOfData,
    Chunk,
    LastChunk,
    Reset,
    Query,
    StartTls,
    /// AUTH that takes what it takes.
    Auth,
    /// AUTH without a response, by a mechanism whose client speaks first: the first challenge holds nothing.
    AuthFirst,
    /// AUTH that says all at once.
    AuthAtOnce,
    /// AUTH that was cancelled: nothing more may be asked.
    AuthCancelled,
    XClient,
    Atrn,
    Quit,
}

impl Expect {
    /// Whether the command can have this reply at all. What asks for more in AUTH is no reply to it. To guess what a server means by a 354 to
    /// MAIL would be to lose count of its replies.
    pub(super) const fn fits(self, code: Code) -> bool {
        match code.severity() {
            Severity::PositivePreliminary => false,
            Severity::PositiveCompletion => match self {
                Self::Data => false,
                Self::StartTls | Self::XClient => matches!(code, Code::SERVICE_READY),
                // A server that ends the session has neither greeted nor let anybody in.
                Self::Ehlo
                | Self::Helo
                | Self::Auth
                | Self::AuthFirst
                | Self::AuthAtOnce
                | Self::AuthCancelled => !matches!(code, Code::SERVICE_CLOSING),
                _ => true,
            },
            Severity::PositiveIntermediate => match self {
                Self::Data => true,
                Self::MailAgain => matches!(code, Code::RESTART_AT_OFFSET),
                _ => false,
            },
            Severity::TransientNegative | Severity::PermanentNegative => true,
        }
    }

    /// The verb of the command; `None` for one that has no name of its own here.
    pub(super) const fn verb(self) -> Option<Verb> {
        Some(match self {
            Self::Ehlo => Verb::Ehlo,
            Self::Helo => Verb::Helo,
            Self::Mail | Self::MailAgain => Verb::Mail,
            Self::Rcpt => Verb::Rcpt,
            Self::Data | Self::EndOfData => Verb::Data,
            Self::Chunk | Self::LastChunk => Verb::Bdat,
            Self::Reset => Verb::Rset,
            Self::StartTls => Verb::StartTls,
            Self::Auth | Self::AuthFirst | Self::AuthAtOnce | Self::AuthCancelled => Verb::Auth,
            Self::XClient => Verb::XClient,
            Self::Atrn => Verb::Atrn,
            Self::Quit => Verb::Quit,
            Self::Query => return None,
        })
    }

    /// Whether the command must be the last of a pipelined group (RFC 2920 3.1, RFC 3030 4.2, RFC 4954
    /// 4, RFC 4468 3).
    pub(super) const fn ends_group(self) -> bool {
        !matches!(
            self,
            Self::Mail
                | Self::MailAgain
                | Self::Rcpt
                | Self::Reset
                | Self::EndOfData
                | Self::Chunk
                | Self::LastChunk
                | Self::AuthAtOnce
        )
    }

    const fn ticket(self, number: u32) -> Ticket {
        Ticket { number, end: self.ends_message(), verb: self.verb() }
    }

    /// Whether it ends a message: on LMTP it is answered for each recipient.
    pub(super) const fn ends_message(self) -> bool {
        matches!(self, Self::EndOfData | Self::LastChunk)
    }
}

/// A bounded queue of what is expected; tickets are places in it, counted from the first command.
#[derive(Clone, Debug)]
pub(super) struct Expectations {
    ring: [Expect; Self::CAPACITY],
    answered: u32,
    asked: u32,
}

impl Expectations {
    /// Enough for MAIL, 100 RCPT, DATA and what is around them. A power of two.
    const CAPACITY: usize = 128;

    pub(super) const fn new() -> Self {
        Self { ring: [Expect::Query; Self::CAPACITY], answered: 0, asked: 0 }
    }

    pub(super) fn push(&mut self, expect: Expect) -> Ticket {
        let ticket = self.asked;
        if let Some(place) = self.ring.get_mut(Self::place(ticket)) {
            *place = expect;
        }
        self.asked = ticket.wrapping_add(1);
        expect.ticket(ticket)
    }

    /// The first is answered.
    pub(super) fn pop(&mut self) -> Option<(Ticket, Expect)> {
        let first = self.peek()?;
        self.answered = self.answered.wrapping_add(1);
        Some(first)
    }

    /// The same without taking it.
    pub(super) fn peek(&self) -> Option<(Ticket, Expect)> {
        self.front().map(|expect| (expect.ticket(self.answered), expect))
    }

    /// Whether the command of `ticket` is not answered yet.
    pub(super) const fn awaits(&self, ticket: Ticket) -> bool {
        let open = self.asked.wrapping_sub(self.answered);
        ticket.number.wrapping_sub(self.answered) < open
    }

    pub(super) fn front(&self) -> Option<Expect> {
        if self.is_empty() { None } else { self.ring.get(Self::place(self.answered)).copied() }
    }

    /// The command that was sent last, if it is not answered yet.
    pub(super) fn back(&self) -> Option<Expect> {
        let last = self.asked.wrapping_sub(1);
        if self.is_empty() { None } else { self.ring.get(Self::place(last)).copied() }
    }

    /// Whether a command of this kind is not answered yet.
    pub(super) fn holds(&self, wanted: Expect) -> bool {
        self.open().any(|(_, expect)| expect == wanted)
    }

    /// The oldest end of a message that is not answered yet.
    pub(super) fn first_end(&self) -> Option<Ticket> {
        let end = self.open().find(|(_, expect)| expect.ends_message());
        end.map(|(number, expect)| expect.ticket(number))
    }

    /// What is not answered yet, the oldest first.
    fn open(&self) -> impl Iterator<Item = (u32, Expect)> {
        let count = self.asked.wrapping_sub(self.answered);
        (0..count).filter_map(|ahead| {
            let number = self.answered.wrapping_add(ahead);
            Some((number, *self.ring.get(Self::place(number))?))
        })
    }

    /// Says what the first is, after all.
    pub(super) fn set_front(&mut self, expect: Expect) {
        if let Some(place) = self.ring.get_mut(Self::place(self.answered)) {
            *place = expect;
        }
    }

    /// Whether one command, and no other, is not answered yet.
    pub(super) const fn is_one(&self) -> bool {
        self.asked.wrapping_sub(self.answered) == 1
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.answered == self.asked
    }

    /// One place is kept for the lone dot that ends a transaction without recipients.
    pub(super) const fn is_full(&self) -> bool {
        self.asked.wrapping_sub(self.answered) as usize >= Self::CAPACITY.saturating_sub(1)
    }

    const fn place(ticket: u32) -> usize {
        ticket as usize & Self::CAPACITY.saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_are_matched_in_order_and_the_queue_is_bounded() {
        let mut queue = Expectations::new();
        for round in 0..3 {
            let mut count = 0;
            while !queue.is_full() {
                assert_eq!(queue.push(Expect::Rcpt).number, round * 127 + count);
                count += 1;
            }
            assert_eq!(count, 127);
            for at in 0..count {
                let ticket = Expect::Rcpt.ticket(round * 127 + at);
                assert_eq!(queue.pop(), Some((ticket, Expect::Rcpt)));
            }
            assert_eq!(queue.pop(), None);
        }
    }
}
