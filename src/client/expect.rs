//! The queue of expected replies, in order, and the codes that each may have.

use super::ticket::Ticket;
use crate::command::Verb;
use crate::reply::{Code, Severity};

/// The command that a reply answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expect {
    Ehlo,
    Helo,
    Mail,
    /// MAIL with TRANSID, to which the server may reply with 355.
    MailAgain,
    Rcpt,
    Data,
    EndOfData,
    Chunk,
    LastChunk,
    Reset,
    Query,
    StartTls,
    /// AUTH with any number of challenges.
    Auth,
    /// AUTH without an initial response, with a mechanism in which the client sends first. The
    /// first challenge is empty.
    AuthFirst,
    /// AUTH with an initial response that needs no challenge.
    AuthAtOnce,
    /// AUTH that was cancelled. No more challenges are allowed.
    AuthCancelled,
    XClient,
    Atrn,
    Quit,
}

impl Expect {
    const ALL: [Self; Self::Quit as usize + 1] = [
        Self::Ehlo,
        Self::Helo,
        Self::Mail,
        Self::MailAgain,
        Self::Rcpt,
        Self::Data,
        Self::EndOfData,
        Self::Chunk,
        Self::LastChunk,
        Self::Reset,
        Self::Query,
        Self::StartTls,
        Self::Auth,
        Self::AuthFirst,
        Self::AuthAtOnce,
        Self::AuthCancelled,
        Self::XClient,
        Self::Atrn,
        Self::Quit,
    ];

    /// Returns `true` if the command can have a reply with this code. A challenge of AUTH is not a
    /// reply to AUTH. The machine does not guess the meaning of another code, for example 354 to
    /// MAIL, because its count of replies could then differ from that of the server.
    pub(super) const fn fits(self, code: Code) -> bool {
        match code.severity() {
            Severity::PositivePreliminary => false,
            Severity::PositiveCompletion => match self {
                Self::Data => false,
                Self::StartTls | Self::XClient => matches!(code, Code::SERVICE_READY),
                // A server that ends the session has not accepted EHLO or a login.
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

    /// Returns `true` if the command can have any reply of the same severity: a test of one bit,
    /// which is enough for most replies.
    #[inline]
    pub(super) fn fits_all_of(self, code: Code) -> bool {
        let severities = SEVERITIES.get(self as usize).copied().unwrap_or_default();
        severities.wrapping_shr(u32::from(code.get() / 100)) & 1 == 1
    }

    /// Returns the verb of the command, or `None` for VRFY, EXPN, HELP, NOOP and other commands
    /// without effect.
    #[inline]
    pub(super) fn verb(self) -> Option<Verb> {
        *VERBS.get(self as usize)?
    }

    /// Returns `true` if all codes that begin with this digit [fit](Self::fits).
    const fn fits_all(self, digit: u8) -> bool {
        let mut rest = 0;
        while rest < 100 {
            let digits = [digit, b'0'.wrapping_add(rest / 10), b'0'.wrapping_add(rest % 10)];
            if !matches!(Code::from_digits(digits), Some(code) if self.fits(code)) {
                return false;
            }
            rest = rest.wrapping_add(1);
        }
        true
    }

    const fn find_verb(self) -> Option<Verb> {
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

    /// Returns `true` if the command must be the last of a pipelined group (RFC 2920 3.1, RFC 3030
    /// 4.2, RFC 4954 4, RFC 4468 3).
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

    fn ticket(self, number: u32) -> Ticket {
        Ticket { number, end: self.ends_message(), verb: self.verb() }
    }

    /// Returns `true` if the command ends a message. With LMTP it has a reply for each recipient.
    pub(super) const fn ends_message(self) -> bool {
        matches!(self, Self::EndOfData | Self::LastChunk)
    }
}

/// The verb of each command: a lookup in place of a jump.
static VERBS: [Option<Verb>; Expect::ALL.len()] = {
    let mut verbs = [None; Expect::ALL.len()];
    let mut rest = Expect::ALL.as_slice();
    while let Some((&expect, after)) = rest.split_first() {
        #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
        {
            verbs[expect as usize] = expect.find_verb();
        }
        rest = after;
    }
    verbs
};

/// The severities of which each command can have any reply: bit 2 is for 2yz.
static SEVERITIES: [u8; Expect::ALL.len()] = {
    let mut severities = [0; Expect::ALL.len()];
    let mut rest = Expect::ALL.as_slice();
    while let Some((&expect, after)) = rest.split_first() {
        let mut digit = b'1';
        while digit <= b'5' {
            #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
            if expect.fits_all(digit) {
                severities[expect as usize] |= 1 << digit.wrapping_sub(b'0');
            }
            digit = digit.wrapping_add(1);
        }
        rest = after;
    }
    severities
};

/// A bounded queue of expected replies. Tickets are positions in it, counted from the first
/// command.
#[derive(Clone, Debug)]
pub(super) struct Expectations {
    ring: [Expect; Self::CAPACITY],
    answered: u32,
    sent: u32,
}

impl Expectations {
    /// Enough for MAIL, 100 RCPT, DATA and the commands around them. A power of two.
    const CAPACITY: usize = 128;

    pub(super) const fn new() -> Self {
        Self { ring: [Expect::Query; Self::CAPACITY], answered: 0, sent: 0 }
    }

    pub(super) fn push(&mut self, expect: Expect) -> Ticket {
        let ticket = self.sent;
        if let Some(place) = self.ring.get_mut(Self::place(ticket)) {
            *place = expect;
        }
        self.sent = ticket.wrapping_add(1);
        expect.ticket(ticket)
    }

    /// Removes and returns the first expectation.
    pub(super) fn pop(&mut self) -> Option<(Ticket, Expect)> {
        let first = self.peek()?;
        self.answered = self.answered.wrapping_add(1);
        Some(first)
    }

    /// Removes the first expectation, if there is one.
    #[inline]
    pub(super) const fn drop_first(&mut self) {
        if !self.is_empty() {
            self.answered = self.answered.wrapping_add(1);
        }
    }

    /// Returns the first expectation.
    pub(super) fn peek(&self) -> Option<(Ticket, Expect)> {
        self.front().map(|expect| (self.first_ticket(expect), expect))
    }

    /// Returns the ticket of the first expectation, which is `expect`.
    #[inline]
    pub(super) fn first_ticket(&self, expect: Expect) -> Ticket {
        expect.ticket(self.answered)
    }

    /// Returns `true` if the command of `ticket` is unanswered.
    pub(super) const fn awaits(&self, ticket: Ticket) -> bool {
        let open = self.sent.wrapping_sub(self.answered);
        ticket.number.wrapping_sub(self.answered) < open
    }

    pub(super) fn front(&self) -> Option<Expect> {
        if self.is_empty() { None } else { self.ring.get(Self::place(self.answered)).copied() }
    }

    /// Returns the last command, if it is unanswered.
    pub(super) fn back(&self) -> Option<Expect> {
        let last = self.sent.wrapping_sub(1);
        if self.is_empty() { None } else { self.ring.get(Self::place(last)).copied() }
    }

    /// Returns `true` if a command of this kind is unanswered.
    pub(super) fn holds(&self, wanted: Expect) -> bool {
        self.open().any(|(_, expect)| expect == wanted)
    }

    /// Returns the oldest unanswered end of a message.
    pub(super) fn first_end(&self) -> Option<Ticket> {
        let end = self.open().find(|(_, expect)| expect.ends_message());
        end.map(|(number, expect)| expect.ticket(number))
    }

    /// Returns an iterator over the unanswered commands, the oldest first.
    fn open(&self) -> impl Iterator<Item = (u32, Expect)> {
        let count = self.sent.wrapping_sub(self.answered);
        (0..count).filter_map(|ahead| {
            let number = self.answered.wrapping_add(ahead);
            Some((number, *self.ring.get(Self::place(number))?))
        })
    }

    /// Replaces the first expectation.
    pub(super) fn set_front(&mut self, expect: Expect) {
        if let Some(place) = self.ring.get_mut(Self::place(self.answered)) {
            *place = expect;
        }
    }

    /// Returns `true` if exactly one command is unanswered.
    pub(super) const fn is_one(&self) -> bool {
        self.sent.wrapping_sub(self.answered) == 1
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.answered == self.sent
    }

    /// Returns `true` if the queue is full, except one place for the end-of-message marker of a
    /// transaction without recipients.
    pub(super) const fn is_full(&self) -> bool {
        self.sent.wrapping_sub(self.answered) as usize >= Self::CAPACITY.saturating_sub(1)
    }

    const fn place(ticket: u32) -> usize {
        ticket as usize & Self::CAPACITY.saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_command_is_in_the_list() {
        for (at, expect) in Expect::ALL.into_iter().enumerate() {
            assert_eq!((expect as usize, expect.verb()), (at, expect.find_verb()));
        }
    }

    #[test]
    fn a_severity_fits_if_all_of_its_codes_do() {
        for expect in Expect::ALL {
            for number in 100..600_u16 {
                let codes = (number / 100 * 100..).take(100);
                let mut codes = codes.map(|number| Code::try_from(number).unwrap());
                let code = Code::try_from(number).unwrap();
                assert_eq!(expect.fits_all_of(code), codes.all(|code| expect.fits(code)));
            }
        }
    }

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
