//! [`Event`]: what a delivery reports, and what it needs.

use super::body::Body;
use super::recipient::Recipient;
use crate::client::{BadReply, Handover};
use crate::diagnosis::Stage;
use crate::reply::Reply;

/// What has happened, or what the delivery needs to proceed.
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host, ReversePath};
/// use smtp_machine::client::{Client, Config};
/// use smtp_machine::delivery::{Delivery, Event, Recipient};
/// use smtp_machine::{Buffer, Step, wire::Sink};
///
/// /// Returns a line for a log.
/// fn log_line(event: &Event<'_>) -> String {
///     match event {
///         Event::Reply(answer) => format!("{}: {}", answer.stage(), answer.reply()),
///         Event::Body(body) => format!("content from octet {}", body.offset()),
///         Event::Secure(handover) => format!("TLS, within {:?}", handover.wait().limit),
///         Event::BadReply(bad) => bad.to_string(),
///         _ => String::new(),
///     }
/// }
///
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let mut server = ["220 mx\r\n", "250 mx\r\n", "451 4.3.0 try later\r\n"].into_iter();
/// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
/// let mut delivery = Delivery::new(ReversePath::Null, &mut recipients);
/// let mut log = Vec::new();
/// loop {
///     match delivery.poll(&mut client, &mut rx, &mut tx)? {
///         Step::Event(event) => log.push(log_line(&event)),
///         Step::Read(_) => rx.put(server.next().unwrap_or_default().as_bytes())?,
///         Step::Write(_) => tx.consume(tx.len()),
///         Step::Parked(_) | Step::Done => break,
///     }
/// }
/// assert_eq!(log, ["connection: 220 mx", "EHLO: 250 mx", "MAIL: 451 4.3.0 try later"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The enum is not exhaustive: an event that is only dropped loses nothing.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The server waits for the content.
    Body(Body<'a>),
    /// A reply has come: for a log, and for the text of a refusal.
    Reply(Answer<'a>),
    /// STARTTLS was accepted: establish TLS.
    Secure(Handover<'a>),
    /// The server has violated the protocol, and the session is over.
    BadReply(BadReply<'a>),
}

/// A reply, the stage it belongs to, and the recipients whose outcome it has set.
///
/// The text of the reply is lent only here, and is not kept. A later reply may replace the outcome of a
/// recipient as long as the outcome is not final; the text of the later reply then belongs to it.
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host, ReversePath};
/// use smtp_machine::client::{Client, Config};
/// use smtp_machine::delivery::{Answer, Delivery, Event, Recipient};
/// use smtp_machine::{Buffer, Step, wire::Sink};
///
/// /// Keeps the text of the reply that has set the outcome of each recipient.
/// fn keep(answer: &Answer<'_>, texts: &mut [String]) {
///     for (at, _recipient) in answer.recipients() {
///         texts[at] = answer.reply().to_string();
///     }
/// }
///
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let replies = ["220 mx\r\n", "250 mx\r\n", "250 OK\r\n", "550 5.1.1 no such user\r\n"];
/// let mut server = replies.into_iter();
/// let mut recipients = [Recipient::new(ForwardPath::try_from("<gil@harbor.example>")?)];
/// let mut delivery = Delivery::new(ReversePath::Null, &mut recipients);
/// let mut texts = [String::new()];
/// while !delivery.is_finished() {
///     match delivery.poll(&mut client, &mut rx, &mut tx)? {
///         Step::Event(Event::Reply(answer)) => keep(&answer, &mut texts),
///         Step::Event(_) => {}
///         Step::Read(_) => rx.put(server.next().unwrap_or_default().as_bytes())?,
///         Step::Write(_) => tx.consume(tx.len()),
///         Step::Parked(_) | Step::Done => break,
///     }
/// }
/// assert_eq!(texts, ["550 5.1.1 no such user"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    pub(super) stage: Stage,
    pub(super) reply: Reply<'a>,
    /// The recipients it may be about, the first of which has the index `first`.
    pub(super) recipients: &'a [Recipient<'a>],
    pub(super) first: usize,
    pub(super) by: u32,
}

impl<'a> Answer<'a> {
    /// Returns the stage that the reply belongs to.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// Returns the reply.
    #[must_use]
    pub const fn reply(&self) -> Reply<'a> {
        self.reply
    }

    /// Returns the recipients whose outcome the reply has set, each with its index.
    pub fn recipients(&self) -> impl Iterator<Item = (usize, &'a Recipient<'a>)> + use<'a> {
        let (first, by) = (self.first, self.by);
        let all = self.recipients.iter().enumerate();
        all.filter(move |(_, recipient)| by != 0 && recipient.set_by() == by)
            .map(move |(at, recipient)| (first.saturating_add(at), recipient))
    }
}
