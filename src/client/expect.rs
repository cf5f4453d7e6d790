//! The replies that are still to come, in order, each with what it may be.

use super::event::Ticket;
use crate::reply::{Code, Severity};

/// What a reply answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expect {
    Ehlo,
    Helo,
    Mail,
    Rcpt,
    Data,
    EndOfData,
    Reset,
    Query,
    Quit,
}

impl Expect {
    /// Whether the command can have this reply at all. To guess what a server means by a 354 to
    /// MAIL would be to lose count of its replies.
    pub(super) const fn fits(self, code: Code) -> bool {
        match code.severity() {
            Severity::PositivePreliminary => false,
            Severity::PositiveCompletion => !matches!(self, Self::Data),
            Severity::PositiveIntermediate => matches!(self, Self::Data),
            Severity::TransientNegative | Severity::PermanentNegative => true,
        }
    }

    /// Whether the command must be the last of a pipelined group (RFC 2920 3.1).
    pub(super) const fn ends_group(self) -> bool {
        !matches!(self, Self::Mail | Self::Rcpt | Self::Reset | Self::EndOfData)
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
        Ticket(ticket)
    }

    pub(super) fn pop(&mut self) -> Option<(Ticket, Expect)> {
        let expect = self.front()?;
        let ticket = Ticket(self.answered);
        self.answered = self.answered.wrapping_add(1);
        Some((ticket, expect))
    }

    pub(super) fn front(&self) -> Option<Expect> {
        if self.is_empty() { None } else { self.ring.get(Self::place(self.answered)).copied() }
    }

    /// The command that was sent last, if it is not answered yet.
    pub(super) fn back(&self) -> Option<Expect> {
        let last = self.asked.wrapping_sub(1);
        if self.is_empty() { None } else { self.ring.get(Self::place(last)).copied() }
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
                assert_eq!(queue.push(Expect::Rcpt).0, round * 127 + count);
                count += 1;
            }
            assert_eq!(count, 127);
            for at in 0..count {
                assert_eq!(queue.pop(), Some((Ticket(round * 127 + at), Expect::Rcpt)));
            }
            assert_eq!(queue.pop(), None);
        }
    }
}
