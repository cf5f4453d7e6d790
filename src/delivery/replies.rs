//! The effect of a reply, or of the end of the session, on the outcomes.

use super::Delivery;
use super::event::{Answer, Event};
use super::outcome::{FinalReply, Outcome};
use super::recipient::State;
use crate::client::{Client, NotSent, Ticket, Tls};
use crate::command::Verb;
use crate::diagnosis::Stage;
use crate::extension::{Capabilities, Extension};
use crate::reply::{Code, Reply};
use crate::session::Step;

/// Facts about the client while a reply is processed: the client itself is lent out together with the reply.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    pub(super) lmtp: bool,
    /// TLS is required and not established.
    pub(super) requires_tls: bool,
    /// The number of MAIL commands sent on the connection.
    pub(super) mails: u32,
}

impl Facts {
    pub(super) fn of(client: &Client) -> Self {
        let config = client.config();
        Self {
            lmtp: config.is_lmtp(),
            requires_tls: config.tls() == Tls::Required && !client.is_secure(),
            mails: client.mails(),
        }
    }

    /// Returns the stage that the command of a ticket belongs to.
    pub(super) const fn stage_of(ticket: Ticket) -> Stage {
        match ticket.verb() {
            _ if ticket.ends_message() => Stage::EndOfData,
            Some(Verb::Ehlo | Verb::Helo | Verb::Lhlo) => Stage::Hello,
            Some(Verb::StartTls) => Stage::StartTls,
            Some(Verb::Auth) => Stage::Auth,
            Some(Verb::Mail) => Stage::Mail,
            Some(Verb::Rcpt) => Stage::Rcpt,
            Some(Verb::Data | Verb::Bdat | Verb::Burl) => Stage::Data,
            _ => Stage::Other,
        }
    }
}

/// A range of recipients that contains those whose outcome a reply has set.
#[derive(Clone, Copy)]
struct Range {
    first: usize,
    end: usize,
}

impl Range {
    const NONE: Self = Self { first: 0, end: 0 };
}

impl Delivery<'_, '_> {
    /// EHLO or HELO was accepted.
    pub(super) fn greeted<'a>(
        &'a mut self,
        reply: Reply<'a>,
        offered: Capabilities,
        facts: &Facts,
    ) -> Step<Event<'a>> {
        self.lost_at = Stage::Mail;
        // An outcome that the server stated at an earlier EHLO no longer applies.
        self.unsay();
        if facts.requires_tls && !offered.has(Extension::StartTls) {
            self.expect_all(Outcome::NotPossible(NotSent::NotOffered(Extension::StartTls)));
        }
        self.tell(Stage::Hello, reply, Range::NONE)
    }

    pub(super) fn reply<'a>(
        &'a mut self,
        ticket: Option<Ticket>,
        stage: Stage,
        reply: Reply<'a>,
        facts: &Facts,
    ) -> Step<Event<'a>> {
        let range = self.take(ticket, stage, &reply, facts);
        self.tell(stage, reply, range)
    }

    fn tell<'a>(&'a self, stage: Stage, reply: Reply<'a>, range: Range) -> Step<Event<'a>> {
        let Range { first, end } = range;
        let recipients = self.recipients.get(first..end).unwrap_or_default();
        Step::Event(Event::Reply(Answer { stage, reply, recipients, first, by: self.replies }))
    }

    fn take(
        &mut self,
        ticket: Option<Ticket>,
        stage: Stage,
        reply: &Reply<'_>,
        facts: &Facts,
    ) -> Range {
        self.replies = self.replies.wrapping_add(1).max(1);
        let (all, by) = (Range { first: 0, end: self.recipients.len() }, self.replies);
        let batch = Range { first: self.batch.first, end: self.batch.named };
        let code = reply.code();
        // The reply to a command of an earlier delivery on the connection.
        let older = match (ticket, self.batch.mail) {
            (Some(ticket), Some(mail)) => ticket.is_before(mail),
            (Some(_), None) => true,
            (None, _) => false,
        };
        let in_session =
            matches!(stage, Stage::Connect | Stage::Hello | Stage::StartTls | Stage::Auth);
        if older && !in_session && code != Code::SERVICE_NOT_AVAILABLE {
            return Range::NONE;
        }
        if !code.is_negative() {
            return self.take_positive(stage, reply, facts);
        }
        let verdict = FinalReply::of(reply, stage);
        let stale = code == Code::SERVICE_NOT_AVAILABLE && self.is_on_used(facts.mails);
        let outcome = match stale {
            true => Outcome::OtherConnection(Some(verdict)),
            false => Outcome::Refused(verdict),
        };
        // A 421 ends the session. It applies to all recipients, unless the end of the message is sent: the
        // outcome of recipients without a reply of their own is unknown then.
        let speaks_for_all = match stage {
            Stage::Rcpt | Stage::Data | Stage::Other => self.progress.end.is_none(),
            Stage::EndOfData => !facts.lmtp || self.progress.end.is_none(),
            _ => true,
        };
        if code == Code::SERVICE_NOT_AVAILABLE && speaks_for_all {
            self.decide_all(outcome, by);
            return all;
        }
        match stage {
            Stage::Connect | Stage::Hello => self.expect_all(outcome),
            Stage::StartTls if facts.requires_tls => self.expect_all(outcome),
            Stage::StartTls | Stage::Other => return Range::NONE,
            Stage::Auth => self.login_refused(outcome, code),
            Stage::Mail => self.decide_all(outcome, by),
            Stage::Rcpt => return self.rcpt_answered(Some(outcome)),
            Stage::EndOfData if facts.lmtp && self.progress.end.is_some() => {
                return self.final_answered(outcome);
            }
            Stage::Data | Stage::EndOfData => {
                self.decide_batch(outcome, by);
                return batch;
            }
        }
        all
    }

    fn take_positive(&mut self, stage: Stage, reply: &Reply<'_>, facts: &Facts) -> Range {
        let batch = Range { first: self.batch.first, end: self.batch.named };
        match stage {
            Stage::Connect => self.lost_at = Stage::Hello,
            // The session can end before the handshake: plaintext follows the reply.
            Stage::StartTls => self.lost_at = Stage::StartTls,
            Stage::Auth => self.logged_in(),
            Stage::Mail => {
                self.batch.is_open = true;
                self.lost_at = Stage::Rcpt;
            }
            Stage::Rcpt => return self.rcpt_answered(None),
            Stage::EndOfData => {
                let outcome = Outcome::Accepted(FinalReply::of(reply, stage));
                if facts.lmtp {
                    return self.final_answered(outcome);
                }
                self.decide_batch(outcome, self.replies);
                return batch;
            }
            _ => {}
        }
        Range::NONE
    }

    /// Processes a reply to RCPT. They come in the order of the recipients.
    fn rcpt_answered(&mut self, refused: Option<Outcome>) -> Range {
        let rest = self.recipients.get(self.batch.next..self.batch.named).unwrap_or_default();
        let named = |it: &super::Recipient<'_>| matches!(it.state(), State::Named(_));
        let at = self.batch.next.saturating_add(rest.iter().take_while(|it| !named(it)).count());
        self.batch.next = at.saturating_add(1);
        let Some(recipient) = self.recipients.get_mut(at).filter(|it| named(it)) else {
            return Range::NONE;
        };
        self.batch.waiting = self.batch.waiting.saturating_sub(1);
        match refused {
            Some(outcome) => self.decide_one(at, outcome, self.replies),
            None => {
                recipient.enter(State::Taken);
                self.batch.taken = self.batch.taken.saturating_add(1);
            }
        }
        Range { first: at, end: at.saturating_add(1) }
    }

    /// Processes a reply to the end of the message with LMTP: one for each accepted recipient (RFC 2033 4.2).
    fn final_answered(&mut self, outcome: Outcome) -> Range {
        let from = self.batch.next_final.max(self.batch.first);
        let rest = self.recipients.get(from..self.batch.named).unwrap_or_default();
        let taken = |it: &super::Recipient<'_>| matches!(it.state(), State::Taken);
        let at = from.saturating_add(rest.iter().take_while(|it| !taken(it)).count());
        self.batch.next_final = at.saturating_add(1);
        if at >= self.batch.named {
            return Range::NONE;
        }
        self.decide_one(at, outcome, self.replies);
        Range { first: at, end: at.saturating_add(1) }
    }

    /// Makes every outcome final at the end of the session.
    pub(super) fn end(&mut self, client: &Client) {
        let taken = self.progress.end.is_some_and(|end| client.may_have_taken(end));
        if self.under_way && taken {
            self.decide_batch(Outcome::Unknown, 0);
        }
        // A connection that had carried a message and did not answer the next MAIL was stale.
        let stale = self.is_on_used(client.mails()) && !(self.under_way && self.batch.is_open);
        let lost = match stale {
            true => Outcome::OtherConnection(None),
            false => Outcome::Later(self.stage_of_end(client)),
        };
        match self.said_by {
            true => self.decide_as_said(),
            false => self.decide_all(lost, 0),
        }
    }

    /// Returns `true` if the connection carried a message before this transaction. MAIL commands after it do
    /// not count: the next message may begin before the end of this one is answered.
    const fn is_on_used(&self, mails: u32) -> bool {
        match self.under_way {
            true => self.batch.on_used,
            false => mails > 0,
        }
    }

    /// Returns the stage that was in progress when the session ended.
    fn stage_of_end(&self, client: &Client) -> Stage {
        match client.awaited().map(Facts::stage_of) {
            None | Some(Stage::Other) => self.lost_at,
            // The end of the message was announced and is not sent.
            Some(Stage::EndOfData) => Stage::Data,
            Some(stage) => stage,
        }
    }

    /// Makes the outcome that the server has stated final for all undecided recipients.
    pub(super) fn decide_as_said(&mut self) {
        for recipient in self.recipients.iter_mut().filter(|it| !it.is_decided()) {
            recipient.decide(recipient.outcome(), recipient.set_by());
        }
        (self.undecided, self.batch.undecided) = (0, 0);
    }

    /// Drops the outcome that the server has stated.
    pub(super) fn unsay(&mut self) {
        if !self.said_by {
            return;
        }
        self.said_by = false;
        let lost = Outcome::Later(self.lost_at);
        let undecided = self.recipients.iter_mut().filter(|it| !it.is_decided());
        undecided.for_each(|it| it.expect(lost, 0));
    }

    /// Sets the outcome that is true if the session ends now, from the reply that has just come. The first
    /// refusal decides.
    pub(super) fn expect_all(&mut self, outcome: Outcome) {
        if self.said_by {
            return;
        }
        self.said_by = true;
        let by = self.replies;
        let undecided = self.recipients.iter_mut().filter(|it| !it.is_decided());
        undecided.for_each(|it| it.expect(outcome, by));
    }

    pub(super) fn decide_one(&mut self, at: usize, outcome: Outcome, by: u32) {
        let Some(recipient) = self.recipients.get_mut(at).filter(|it| !it.is_decided()) else {
            return;
        };
        recipient.decide(outcome, by);
        self.batch.failed |= outcome.is_failure();
        self.undecided = self.undecided.saturating_sub(1);
        self.batch.undecided = self.batch.undecided.saturating_sub(1);
    }

    /// Sets the outcome of all undecided recipients of this transaction.
    pub(super) fn decide_batch(&mut self, outcome: Outcome, by: u32) {
        if self.batch.undecided == 0 {
            return;
        }
        for at in self.batch.first..self.batch.end {
            self.decide_one(at, outcome, by);
        }
    }

    /// Sets the outcome of all undecided recipients.
    pub(super) fn decide_all(&mut self, outcome: Outcome, by: u32) {
        if self.undecided == 0 {
            return;
        }
        for at in 0..self.recipients.len() {
            self.decide_one(at, outcome, by);
        }
        (self.undecided, self.batch.undecided) = (0, 0);
    }
}
