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
//! let mut client = Client::new(client::Config::new(Host::try_from("relay.orchard.example")?));
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
//!         Step::Write => tx.consume(tx.len()),
//!         Step::Done => break,
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
    /// How many recipients were named to the server, or could not be.
    named: usize,
    mail: Option<Ticket>,
    data: Option<Ticket>,
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
            named: 0,
            mail: None,
            data: None,
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
            Event::Greeting(reply) if reply.code().is_negative() => self.all_refused(reply),
            Event::Closing(reply) => self.all_refused(reply),
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
        self.settle(outcome);
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
        match self.stage {
            Stage::Start | Stage::Failed if idle.needs_reset() => {
                self.reset = idle.reset().ok();
                Progress::Continue
            }
            Stage::Start => {
                let parameters = self.parameters_for(idle.capabilities());
                match idle.mail(self.from, &parameters) {
                    Ok(ticket) => {
                        self.mail = Some(ticket);
                        self.stage = Stage::UnderWay;
                    }
                    Err(error) => {
                        self.settle(Outcome::NotSent(error));
                        self.stage = Stage::Finished;
                    }
                }
                Progress::Continue
            }
            // The reply to the final dot is still to come.
            Stage::UnderWay => {
                idle.hold();
                Progress::Continue
            }
            Stage::Failed | Stage::Finished => {
                // The permit is offered again to whoever comes next.
                self.stage = Stage::Finished;
                Progress::Finished
            }
        }
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
        if let Some(recipient) = self.recipients.get_mut(self.named) {
            self.named = self.named.saturating_add(1);
            match envelope.rcpt(recipient.to, &recipient.parameters) {
                Ok(ticket) => recipient.ticket = Some(ticket),
                Err(error) => recipient.outcome = Outcome::NotSent(error),
            }
            return;
        }
        let count = |test: fn(&Recipient<'_>) -> bool| self.recipients.iter().any(test);
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
        } else {
            self.data = envelope.data().ok();
        }
    }

    fn reply<'a>(&mut self, ticket: Ticket, reply: Reply<'a>) -> Progress<'a> {
        let negative = reply.code().is_negative();
        if self.reset == Some(ticket) || self.stage == Stage::Finished {
            return Progress::Reply(None, reply);
        }
        if self.mail == Some(ticket) {
            if negative {
                self.settle(Outcome::Refused(Verdict::of(&reply)));
                self.stage = Stage::Failed;
            }
            return Progress::Reply(None, reply);
        }
        if self.data == Some(ticket) {
            if negative {
                self.settle(Outcome::Refused(Verdict::of(&reply)));
                self.stage = Stage::Failed;
            }
            return Progress::Reply(None, reply);
        }
        if self.data.is_some_and(|data| data.next() == ticket) {
            // The reply to the final dot is for all who were not refused before.
            let verdict = Verdict::of(&reply);
            self.settle(match negative {
                true => Outcome::Refused(verdict),
                false => Outcome::Accepted(verdict),
            });
            self.stage = Stage::Finished;
            return Progress::Reply(None, reply);
        }
        let at = self.recipients.iter().position(|recipient| recipient.ticket == Some(ticket));
        let recipient = at.and_then(|at| self.recipients.get_mut(at));
        if let Some(recipient) = recipient.filter(|recipient| recipient.is_unanswered()) {
            recipient.outcome = match negative {
                true => Outcome::Refused(Verdict::of(&reply)),
                false => Outcome::Named,
            };
        }
        Progress::Reply(at, reply)
    }

    fn all_refused<'a>(&mut self, reply: Reply<'a>) -> Progress<'a> {
        self.settle(Outcome::Refused(Verdict::of(&reply)));
        self.stage = Stage::Finished;
        Progress::Reply(None, reply)
    }

    /// Decides all that is undecided.
    fn settle(&mut self, outcome: Outcome) {
        for recipient in self.recipients.iter_mut().filter(|recipient| !recipient.is_decided()) {
            recipient.outcome = outcome;
        }
    }
}
