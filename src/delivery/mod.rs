//! [`Delivery`]: one message through the client machine, and what became of it for each recipient.
//!
//! ```text
//! Client ──Event──► Delivery::handle ──► Progress::Body     write the content
//!                        │               Progress::Reply    a reply, and whom it is about
//!                        ▼               Progress::Finished one outcome for each recipient
//!                 [Recipient]
//! ```
//!
//! It gives the commands, pipelined where the server offers it; you keep the loop, the buffers and
//! the content. A refused recipient stops nothing for the others. Afterwards the connection is ready
//! for the next message, or [`is_over`](crate::Client::is_over).
//!
//! ```
//! use smtp_machine::address::{ForwardPath, Host, ReversePath};
//! use smtp_machine::delivery::{Delivery, Outcome, Progress, Recipient};
//! use smtp_machine::{Buffer, Client, Step, client, wire::Sink};
//!
//! let mut client = Client::new(client::Config::new(Host::try_from("relay.orchard.example")?)?);
//! let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//! let mut server = [
//!     "220 mx.harbor.example\r\n",
//!     "250-mx.harbor.example\r\n250 PIPELINING\r\n",
//!     "250 OK\r\n250 OK\r\n550 5.1.1 no such user\r\n354 go\r\n",
//!     "250 queued\r\n",
//! ]
//! .into_iter();
//!
//! let mut recipients = [
//!     Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?),
//!     Recipient::new(ForwardPath::try_from("<gil@harbor.example>")?),
//! ];
//! let mut delivery =
//!     Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut recipients);
//! loop {
//!     match client.poll(&mut rx, &mut tx)? {
//!         Step::Read(_) => rx.put(server.next().unwrap_or_default().as_bytes())?,
//!         Step::Write(_) => tx.consume(tx.len()),
//!         Step::Parked(_) | Step::Done => break,
//!         Step::Event(event) => match delivery.handle(event) {
//!             Progress::Body(mut body) => {
//!                 body.write(b"Subject: lunch\r\n\r\nAt noon?\r\n")?;
//!                 body.finish()?;
//!             }
//!             Progress::Finished => break, // the client is ready for the next delivery
//!             _ => {}
//!         },
//!     }
//! }
//! let [ben, gil] = delivery.recipients() else { panic!() };
//! assert!(matches!(ben.outcome(), Outcome::Accepted(_)));
//! assert!(matches!(gil.outcome(), Outcome::Refused(verdict) if verdict.code.get() == 550));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod recipient;
#[cfg(test)]
mod tests;

pub use recipient::{Outcome, Recipient, Verdict};

use crate::address::ReversePath;
use crate::client::{Body, Client, Envelope, Event, Idle, Ticket};
use crate::command::{BodyKind, MailParameters};
use crate::diagnosis::Stage as Asked;
use crate::extension::{Capabilities, Extension};
use crate::reply::Reply;

/// One message on its way through a [`Client`].
#[derive(Debug)]
pub struct Delivery<'e> {
    from: ReversePath<'e>,
    parameters: MailParameters<'e>,
    content: Option<Content>,
    recipients: &'e mut [Recipient<'e>],
    policy: Policy,
    stage: Stage,
    chunks: bool,
    lmtp: bool,
    /// How many recipients were named to the server, or could not be.
    named: usize,
    /// The first recipient of this transaction, and the first that is left for the next.
    batch: (usize, usize),
    mail: Option<Ticket>,
    reset: Option<Ticket>,
}

/// What to make of a refused recipient.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// The others get the message (RFC 5321 3.3).
    #[default]
    Each,
    /// Nobody gets it. DATA then waits for the replies to all RCPT.
    AllOrNone,
}

/// What [`Delivery::handle`] made of an event.
#[derive(Debug)]
#[must_use]
#[non_exhaustive]
pub enum Progress<'a> {
    /// Nothing for you to do: poll again.
    Continue,
    /// The server waits for the content: write all of it and finish the body, polling in between.
    Body(Body<'a>),
    /// A reply came, for your log. It is about the recipient of this index, or about all that are
    /// not decided yet.
    Reply(Option<usize>, Reply<'a>),
    /// Not about the message: TLS is to be set up, or a challenge of AUTH to be answered.
    Other(Event<'a>),
    /// The server takes fewer recipients at once than there are (LIMITS, RFC 9422): the content is to be
    /// sent once more, from its start, for the others.
    Rewind,
    /// All is decided, and the client is idle: begin the next delivery, or quit.
    Finished,
}

/// What the content is like.
#[derive(Clone, Copy, Debug)]
struct Content {
    octets: u64,
    ascii: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// MAIL is to be sent, when an older transaction has been reset.
    Start,
    /// MAIL is sent, and the message is under way.
    UnderWay,
    /// It has failed, and the server keeps a transaction.
    Failed,
    Finished,
}

impl<'e> Delivery<'e> {
    /// Content of this many octets is sent in a chunk before it is known whether a recipient is accepted; not
    /// on LMTP.
    const SHORT: u64 = 65_536;

    /// A message from `from` to `recipients`, whose outcomes are set as they become known: read them
    /// with [`recipients`](Self::recipients).
    #[must_use]
    pub fn new(from: ReversePath<'e>, recipients: &'e mut [Recipient<'e>]) -> Self {
        Self {
            from,
            parameters: MailParameters::new(),
            content: None,
            recipients,
            policy: Policy::Each,
            stage: Stage::Start,
            chunks: false,
            lmtp: false,
            named: 0,
            batch: (0, usize::MAX),
            mail: None,
            reset: None,
        }
    }

    /// With parameters for MAIL. Those that the server does not offer fail the delivery with
    /// [`Outcome::NotSent`], before anything is sent.
    #[must_use]
    pub fn with_parameters(mut self, parameters: MailParameters<'e>) -> Self {
        self.parameters = parameters;
        self
    }

    /// Says what the content is like, so that MAIL tells the server in the words that it offers: SIZE
    /// with the number of `octets`, BODY=8BITMIME unless all of it is `ascii`, and SMTPUTF8 when an
    /// address is not ASCII. A word that the server does not offer is left out, and 8-bit content then
    /// goes as it is; who wants no delivery in that case asks for BODY by
    /// [`with_parameters`](Self::with_parameters).
    ///
    /// ```
    /// # use smtp_machine::{address::{ForwardPath, ReversePath}, delivery::{Delivery, Recipient}};
    /// let content = "Subject: déjeuner\r\n\r\nà midi ?\r\n";
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut recipients)
    ///     .with_content(content.len() as u64, content.is_ascii());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_content(mut self, octets: u64, ascii: bool) -> Self {
        self.content = Some(Content { octets, ascii });
        self
    }

    /// Sends the content in chunks (RFC 3030) to a server that offers CHUNKING. With the size known by
    /// [`with_content`](Self::with_content) it is one chunk, else as many as the content is written in.
    /// Content of BODY=BINARYMIME goes in chunks anyway.
    ///
    /// ```
    /// # use smtp_machine::{address::{ForwardPath, ReversePath}, delivery::{Delivery, Recipient}};
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::Null, &mut recipients).with_chunks(true);
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_chunks(mut self, chunks: bool) -> Self {
        self.chunks = chunks;
        self
    }

    /// With another policy.
    #[must_use]
    pub fn with_policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Answers an event of the client.
    pub fn handle<'a>(&mut self, event: Event<'a>) -> Progress<'a> {
        match event {
            Event::Idle(idle) => self.idle(idle),
            Event::Envelope(envelope) => {
                self.envelope(envelope);
                Progress::Continue
            }
            Event::Body(body) => Progress::Body(body),
            Event::Reply(ticket, reply) => self.reply(ticket, reply),
            Event::Greeting(reply) if reply.code().is_negative() => {
                self.all_refused(reply, Asked::Connect)
            }
            Event::Closing(reply) => self.all_refused(reply, Asked::Other),
            Event::Greeting(_) | Event::Hello(..) => Progress::Continue,
            event @ (Event::Challenge(_) | Event::Secure(_) | Event::Reversed) => {
                Progress::Other(event)
            }
        }
    }

    /// The session is over, by `Done` or by an error: settles what is not decided. When the final
    /// dot is out and no reply to it has come, nobody knows ([`Outcome::Unknown`]): the message may
    /// have been taken (RFC 1047).
    pub fn lost(&mut self, client: &Client) {
        let outcome = match client.awaits_end_of_data() {
            true => Outcome::Unknown,
            false => Outcome::Interrupted,
        };
        self.settle_all(outcome);
        self.stage = Stage::Finished;
    }

    /// Whether all is decided.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.stage == Stage::Finished
    }

    /// The recipients, with what is known of them so far.
    #[must_use]
    pub fn recipients(&self) -> &[Recipient<'e>] {
        self.recipients
    }

    fn idle<'a>(&mut self, idle: Idle<'a>) -> Progress<'a> {
        // On LMTP the end of a message that nobody is to get is not answered.
        let quiet = !idle.awaits_replies() && self.recipients().iter().all(Recipient::is_decided);
        if self.stage == Stage::UnderWay && quiet {
            self.stage = Stage::Failed;
        }
        match self.stage {
            Stage::Start | Stage::Failed if idle.needs_reset() => {
                self.reset = idle.reset().ok();
                Progress::Continue
            }
            Stage::Start => {
                self.lmtp = idle.is_lmtp();
                let most = idle.capabilities().limits().rcpt_max.unwrap_or(u32::MAX);
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                self.batch = (self.named, self.named.saturating_add(most));
                let parameters = self.parameters_for(idle.capabilities());
                match idle.mail(self.from, &parameters) {
                    Ok(ticket) => {
                        self.mail = Some(ticket);
                        self.stage = Stage::UnderWay;
                    }
                    Err(error) => {
                        self.settle_all(Outcome::NotSent(error));
                        self.stage = Stage::Finished;
                    }
                }
                Progress::Continue
            }
            // The reply to the end of the content is still to come.
            Stage::UnderWay => {
                idle.hold();
                Progress::Continue
            }
            Stage::Failed | Stage::Finished if self.is_another_batch_left() => {
                self.stage = Stage::Start;
                self.mail = None;
                Progress::Rewind
            }
            Stage::Failed | Stage::Finished => {
                // The permit is offered again to whoever comes next.
                self.settle_all(Outcome::Interrupted);
                self.stage = Stage::Finished;
                Progress::Finished
            }
        }
    }

    /// Whether recipients are left that this transaction had no room for.
    fn is_another_batch_left(&self) -> bool {
        let left = self.recipients.get(self.named..).unwrap_or_default();
        let stopped = self.policy == Policy::AllOrNone
            && self.recipients.iter().any(|recipient| recipient.is_failed());
        !stopped && left.iter().any(|recipient| !recipient.is_decided())
    }

    /// The parameters of MAIL, with what the server can be told about the content.
    fn parameters_for(&self, offered: &Capabilities) -> MailParameters<'e> {
        let mut parameters = self.parameters;
        let Some(content) = self.content else { return parameters };
        if offered.has(Extension::Size) && parameters.size().is_none() {
            parameters = parameters.with_size(content.octets);
        }
        let undeclared = !content.ascii && parameters.body().is_none();
        if undeclared && offered.has(Extension::EightBitMime) {
            parameters = parameters.with_body(BodyKind::EightBitMime);
        }
        let ascii = self.from.is_ascii() && self.recipients.iter().all(|r| r.to.is_ascii());
        if !ascii && offered.has(Extension::SmtpUtf8) {
            parameters = parameters.with_smtp_utf8();
        }
        parameters
    }

    fn envelope(&mut self, envelope: Envelope<'_>) {
        let end = self.batch.1.min(self.recipients.len());
        if let Some(recipient) =
            self.recipients.get_mut(..end).and_then(|all| all.get_mut(self.named))
        {
            self.named = self.named.saturating_add(1);
            match envelope.rcpt(recipient.to, &recipient.parameters) {
                Ok(ticket) => recipient.ticket = Some(ticket),
                Err(error) => recipient.outcome = Outcome::NotSent(error),
            }
            return;
        }
        let batch = self.recipients.get(self.batch.0..end).unwrap_or_default();
        let count = |test: fn(&Recipient<'_>) -> bool| batch.iter().any(test);
        let open = count(|recipient| recipient.ticket.is_some() && recipient.is_unanswered());
        let good = count(|recipient| recipient.outcome == Outcome::Named);
        let bad = count(|recipient| recipient.is_failed());
        if self.policy == Policy::AllOrNone && open {
            return envelope.hold();
        }
        let hopeless = !open && (!good || (self.policy == Policy::AllOrNone && bad));
        if hopeless {
            self.reset = envelope.reset().ok();
            self.settle(Outcome::Interrupted);
            self.stage = Stage::Failed;
            return;
        }
        let binary = self.parameters.body() == Some(BodyKind::BinaryMime);
        let chunks = binary || (self.chunks && envelope.capabilities().has(Extension::Chunking));
        if !chunks {
            let _ticket = envelope.data();
            return;
        }
        // What no recipient gets is not worth sending, unless it is short. On LMTP it is not sent: no reply is
        // due then (RFC 2033 4.3), and a server that gives one all the same (Dovecot: 503) is misread.
        let short = !self.lmtp && self.content.is_some_and(|content| content.octets <= Self::SHORT);
        if !short && open && envelope.awaits_replies() {
            return envelope.hold();
        }
        let sent = match self.content {
            Some(content) => envelope.bdat(content.octets, true).map(drop),
            None => envelope.chunks(),
        };
        if let Err(error) = sent {
            self.settle(Outcome::NotSent(error));
            self.stage = Stage::Failed;
        }
    }

    fn reply<'a>(&mut self, ticket: Ticket, reply: Reply<'a>) -> Progress<'a> {
        let verdict = Verdict::of(&reply, self.asked(ticket));
        let outcome = match reply.code().is_negative() {
            true => Outcome::Refused(verdict),
            false => Outcome::Accepted(verdict),
        };
        let failed = matches!(outcome, Outcome::Refused(_));
        if self.reset == Some(ticket) || self.stage == Stage::Finished {
            return Progress::Reply(None, reply);
        }
        if ticket.ends_message() {
            return Progress::Reply(self.end_of_message(outcome), reply);
        }
        let at = self.recipients.iter().position(|recipient| recipient.ticket == Some(ticket));
        if let Some(recipient) = at.and_then(|at| self.recipients.get_mut(at)) {
            if recipient.is_unanswered() {
                recipient.outcome = if failed { outcome } else { Outcome::Named };
            }
            return Progress::Reply(at, reply);
        }
        if failed && self.mail == Some(ticket) {
            self.settle_all(outcome);
            self.stage = Stage::Failed;
        } else if failed && self.stage == Stage::UnderWay {
            // DATA, or a chunk that is not the last.
            self.settle(outcome);
            self.stage = Stage::Failed;
        }
        Progress::Reply(None, reply)
    }

    /// The reply to the final dot or the last chunk: for all who were not refused before, or on LMTP
    /// for the next of them, whose index is returned.
    fn end_of_message(&mut self, outcome: Outcome) -> Option<usize> {
        if !self.lmtp {
            self.settle(outcome);
            if self.stage == Stage::UnderWay {
                self.stage = Stage::Finished;
            }
            return None;
        }
        let waits = |recipient: &Recipient<'_>| recipient.outcome == Outcome::Named;
        let at = self.recipients.iter().position(waits);
        if let Some(recipient) = at.and_then(|at| self.recipients.get_mut(at)) {
            recipient.outcome = outcome;
        }
        if !self.recipients.iter().any(waits) && self.stage == Stage::UnderWay {
            self.stage = Stage::Finished;
        }
        at
    }

    /// What `ticket` stands for.
    fn asked(&self, ticket: Ticket) -> Asked {
        if ticket.ends_message() {
            Asked::EndOfData
        } else if self.mail == Some(ticket) {
            Asked::Mail
        } else if self.recipients.iter().any(|recipient| recipient.ticket == Some(ticket)) {
            Asked::Rcpt
        } else {
            Asked::Data
        }
    }

    fn all_refused<'a>(&mut self, reply: Reply<'a>, asked: Asked) -> Progress<'a> {
        self.settle_all(Outcome::Refused(Verdict::of(&reply, asked)));
        self.stage = Stage::Finished;
        Progress::Reply(None, reply)
    }

    /// Decides all of this transaction that is undecided.
    fn settle(&mut self, outcome: Outcome) {
        let batch = self.recipients.get_mut(..self.named).unwrap_or_default();
        for recipient in batch.iter_mut().filter(|recipient| !recipient.is_decided()) {
            recipient.outcome = outcome;
        }
    }

    /// Decides all that is undecided.
    fn settle_all(&mut self, outcome: Outcome) {
        self.named = self.recipients.len();
        self.settle(outcome);
    }
}
