//! What a delivery sends at each permit.

use super::body::{Body, Progress};
use super::event::Event;
use super::outcome::Outcome;
use super::recipient::State;
use super::replies::Facts;
use super::{Batch, Delivery, Policy};
use crate::body::{BareNewline, BareNewlineError};
use crate::buffer::Buffer;
use crate::client::{self, Client, Envelope, Idle, Next, NotSent};
use crate::command::{BodyKind, MailParameters};
use crate::diagnosis::Stage;
use crate::extension::Extension;
use crate::session::{Error, Step};

/// The result of an idle client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Idled {
    /// The delivery has sent a command, or waits.
    Busy,
    /// The end of the message is sent and not answered: the next delivery may begin.
    Sent,
    /// Every outcome is final, and no transaction is open.
    Decided,
}

/// The next step of a delivery that needs the application.
pub(super) enum Advanced {
    /// The client must lend this.
    Lend(Next),
    /// The end of the message is sent and not answered, and the client is idle.
    Sent,
    /// Every outcome is final.
    Decided,
    /// Every outcome of this delivery was final before the session ended with this error.
    Over(Error),
}

impl<'e> Delivery<'_, 'e> {
    /// Content of at most this many octets is sent in a chunk before a recipient is known to be accepted; not
    /// with LMTP.
    const SHORT: u64 = 65_536;

    /// Sends the commands that are due. With `sent`, the next delivery may begin before the end of this
    /// message is answered.
    pub(super) fn advance(
        &mut self,
        sent: bool,
        client: &mut Client,
        rx: &mut Buffer,
        tx: &mut Buffer,
    ) -> Result<Advanced, Error> {
        loop {
            self.note_content(client);
            match client.next(rx, tx) {
                Ok(Next::Idle) => match self.idle(sent, Idle { client, tx }) {
                    Idled::Decided => return Ok(Advanced::Decided),
                    Idled::Sent => return Ok(Advanced::Sent),
                    Idled::Busy => {}
                },
                Ok(Next::Envelope) if self.is_finished() => {
                    let _ticket = Envelope { client, tx }.reset();
                }
                Ok(Next::Envelope) => self.envelope(Envelope { client, tx }),
                // The content of a delivery that was dropped. Its recipients must not get this message.
                Ok(Next::Body) if !self.under_way => client.abandon_content(),
                Ok(next @ Next::Challenge { .. }) => match client.lend(next, rx, tx)? {
                    Step::Event(client::Event::Challenge(challenge)) => self.challenged(challenge),
                    _ => return Ok(Advanced::Decided),
                },
                Ok(Next::Done) => {
                    self.end(client);
                    return Ok(Advanced::Decided);
                }
                Ok(next) => return Ok(Advanced::Lend(next)),
                Err(error) if self.is_finished() => return Ok(Advanced::Over(error)),
                Err(error) => {
                    self.end(client);
                    return Err(error);
                }
            }
        }
    }

    /// Lends the event that the client has next.
    pub(super) fn lend<'a>(
        &'a mut self,
        next: Next,
        client: &'a mut Client,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let facts = Facts::of(client);
        Ok(match client.lend(next, rx, tx)? {
            Step::Event(client::Event::Body(body)) => {
                self.lost_at = Stage::Data;
                Step::Event(Event::Body(Body { body, progress: &mut self.progress }))
            }
            Step::Event(client::Event::Secure(handover)) => {
                self.lost_at = Stage::StartTls;
                Step::Event(Event::Secure(handover))
            }
            Step::Event(client::Event::BadReply(bad)) => Step::Event(Event::BadReply(bad)),
            Step::Event(client::Event::Greeting(reply)) => {
                self.reply(None, Stage::Connect, reply, &facts)
            }
            Step::Event(client::Event::Hello(reply, offered)) => {
                self.greeted(reply, offered, &facts)
            }
            Step::Event(client::Event::Closing(reply)) => {
                self.reply(None, Stage::Other, reply, &facts)
            }
            Step::Event(client::Event::Reply(ticket, reply)) => {
                self.reply(Some(ticket), Facts::stage_of(ticket), reply, &facts)
            }
            Step::Read(wait) => Step::Read(wait),
            Step::Write(wait) => Step::Write(wait),
            Step::Parked(wait) => Step::Parked(wait),
            // Challenges and permits are answered above, and this delivery never sends ATRN.
            Step::Event(_) | Step::Done => Step::Done,
        })
    }

    /// Records what the last body permit wrote.
    fn note_content(&mut self, client: &mut Client) {
        if let Some(error) = self.progress.error.take() {
            self.decide_all(Outcome::NotPossible(NotSent::Content(error)), 0);
            client.abandon_content();
        }
        if self.progress.end.is_some() && self.lost_at != Stage::EndOfData {
            self.lost_at = Stage::EndOfData;
            // The outcome is unknown from here on, until a reply comes.
            let (first, end) = (self.batch.first, self.batch.named);
            let batch = self.recipients.get_mut(first..end).unwrap_or_default();
            for recipient in batch.iter_mut().filter(|it| !it.is_decided()) {
                recipient.expect(Outcome::Unknown, 0);
            }
        }
    }

    fn idle(&mut self, sent: bool, idle: Idle<'_>) -> Idled {
        if self.is_finished() {
            match (idle.needs_reset(), self.quits) {
                (_, true) => drop(idle.quit()),
                (true, false) => drop(idle.reset()),
                (false, false) => return Idled::Decided,
            }
            return Idled::Busy;
        }
        if !idle.is_greeted() {
            // The client does not send EHLO by itself. A server that has refused it would refuse it again.
            match self.said_by {
                true => self.decide_as_said(),
                false => drop(idle.ehlo()),
            }
            return Idled::Busy;
        }
        if self.under_way {
            if self.batch.undecided > 0 && idle.awaits_replies() {
                if sent && self.progress.end.is_some() {
                    return Idled::Sent;
                }
                idle.hold();
                return Idled::Busy;
            }
            // No recipient was accepted, and every reply of the transaction has come.
            self.decide_batch(Outcome::Later(Stage::Data), 0);
            self.under_way = false;
            return Idled::Busy;
        }
        self.lost_at = Stage::Mail;
        if self.needs_login(&idle) {
            self.log_in(idle);
            return Idled::Busy;
        }
        if idle.needs_reset() || idle.awaits_last_chunk() {
            let _ticket = idle.reset();
            return Idled::Busy;
        }
        self.mail(idle);
        Idled::Busy
    }

    /// Begins a transaction for as many recipients as the server accepts in one.
    fn mail(&mut self, idle: Idle<'_>) {
        let most = idle.capabilities().limits().rcpt_max.unwrap_or(u32::MAX);
        let most = usize::try_from(most).unwrap_or(usize::MAX).max(1);
        if self.policy == Policy::AllOrNone && self.undecided > most {
            return self.decide_all(Outcome::NotPossible(NotSent::LimitReached), 0);
        }
        let rest = self.recipients.get(self.batch.end..).unwrap_or_default();
        let skipped = rest.iter().take_while(|it| it.is_decided()).count();
        let first = self.batch.end.saturating_add(skipped);
        let end = first.saturating_add(most).min(self.recipients.len());
        self.batch = Batch { first, end, named: first, next: first, ..Batch::default() };
        let batch = self.recipients.get(first..end).unwrap_or_default();
        self.batch.undecided = batch.iter().filter(|it| !it.is_decided()).count();
        self.batch.on_used = idle.mails() > 0;
        let sent = self.parameters_for(&idle).and_then(|it| Ok((idle.mail(self.from, &it)?, it)));
        match sent {
            Ok((ticket, parameters)) => {
                self.batch.mail = Some(ticket);
                self.under_way = true;
                self.binary = parameters.body() == Some(BodyKind::BinaryMime);
                let octets = self.survey.map(|survey| survey.octets());
                self.progress = Progress { octets, ..Progress::default() };
            }
            Err(NotSent::LimitReached) if self.batch.on_used => {
                self.decide_all(Outcome::OtherConnection(None), 0);
            }
            Err(why) => self.decide_all(Outcome::NotPossible(why), 0),
        }
    }

    /// Returns the parameters of MAIL, with those that describe the content to the server.
    fn parameters_for(&self, idle: &Idle<'_>) -> Result<MailParameters<'e>, NotSent> {
        let (offered, mut parameters) = (idle.capabilities(), self.parameters);
        let batch = self.recipients.get(self.batch.first..self.batch.end).unwrap_or_default();
        let ascii = self.from.is_ascii() && batch.iter().all(|it| it.to().is_ascii());
        if !ascii && offered.has(Extension::SmtpUtf8) {
            parameters = parameters.with_smtp_utf8();
        }
        let Some(survey) = self.survey else { return Ok(parameters) };
        let config = idle.config();
        let binary = parameters.body() == Some(BodyKind::BinaryMime);
        let octets = match (binary, survey.octets_on_wire(config.newlines()), survey.bare_newline())
        {
            (true, ..) => survey.octets(),
            (false, Some(octets), _) => octets,
            (false, None, stray) => {
                let (stray, at) = stray.unwrap_or((BareNewline::Lf, 0));
                let at = usize::try_from(at).unwrap_or(usize::MAX);
                return Err(NotSent::Content(BareNewlineError::new(stray, at).into()));
            }
        };
        if offered.has(Extension::Size) && parameters.size().is_none() {
            parameters = parameters.with_size(octets);
        }
        if survey.has_eight_bit() && parameters.body().is_none() {
            match offered.has(Extension::EightBitMime) {
                true => parameters = parameters.with_body(BodyKind::EightBitMime),
                false if config.permits_eight_bit() => {}
                false => return Err(NotSent::NotOffered(Extension::EightBitMime)),
            }
        }
        Ok(parameters)
    }

    fn envelope(&mut self, envelope: Envelope<'_>) {
        let at = self.batch.named;
        if let Some(recipient) = self.recipients.get_mut(at).filter(|_| at < self.batch.end) {
            self.batch.named = at.saturating_add(1);
            if recipient.is_decided() {
                return;
            }
            match envelope.rcpt(recipient.to(), &recipient.parameters()) {
                Ok(ticket) => {
                    recipient.enter(State::Named(ticket));
                    self.batch.waiting = self.batch.waiting.saturating_add(1);
                }
                Err(why) => self.decide_one(at, Outcome::NotPossible(why), 0),
            }
            return;
        }
        let all_or_none = self.policy == Policy::AllOrNone;
        if all_or_none && self.batch.waiting > 0 {
            return envelope.hold();
        }
        let hopeless = self.batch.taken == 0 || (all_or_none && self.batch.failed);
        if self.batch.waiting == 0 && hopeless {
            let _ticket = envelope.reset();
            return self.decide_batch(Outcome::Later(Stage::Rcpt), 0);
        }
        let chunks = self.chunks && envelope.capabilities().has(Extension::Chunking);
        if !(chunks || self.binary) {
            let _ticket = envelope.data();
            return;
        }
        // Long content is not sent before a recipient is accepted. With LMTP no content is, because no reply
        // is due without an accepted recipient (RFC 2033 4.3): a reply that a server sends nevertheless
        // (Dovecot: 503) would be taken for the reply to a later command.
        let short = self.survey.is_some_and(|survey| survey.octets() <= Self::SHORT);
        let waits = !short || envelope.config().is_lmtp();
        if waits && self.batch.waiting > 0 && self.batch.taken == 0 {
            return envelope.hold();
        }
        let newlines = envelope.config().newlines();
        let size = self.survey.and_then(|survey| match self.binary {
            true => Some(survey.octets()),
            false => survey.octets_in_chunks(newlines),
        });
        // A chunk of no octets has no body to finish, so the size is left open.
        let sent = match size.filter(|size| *size > 0) {
            Some(size) => envelope.bdat(size, true).map(drop),
            None => envelope.chunks(),
        };
        if let Err(why) = sent {
            self.decide_batch(Outcome::NotPossible(why), 0);
        }
    }
}
