//! [`Deliveries`]: several messages over one connection.

use super::commands::Advanced;
use super::{Delivery, Event};
use crate::buffer::Buffer;
use crate::client::{Client, Next};
use crate::session::{Error, Step};

/// Several messages over one connection, one after the other.
///
/// With [`with_pipelining`](Self::with_pipelining), and if the server offers PIPELINING, a message begins
/// before the end of the previous one is answered (RFC 2920 3.1): a message takes one round trip instead of
/// two. Each reply reaches the message that it is about.
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host, ReversePath};
/// use smtp_machine::delivery::{Deliveries, Delivery, Event, Outcome, Recipient};
/// use smtp_machine::{Buffer, Client, Step, client, wire::Sink};
///
/// let mut client = Client::new(client::Config::new(Host::try_from("relay.orchard.example")?)?);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let mut server = [
///     "220 mx.harbor.example\r\n",
///     "250-mx.harbor.example\r\n250 PIPELINING\r\n",
///     "250 OK\r\n250 OK\r\n354 go\r\n",
///     "250 queued\r\n250 OK\r\n250 OK\r\n354 go\r\n", // the second message begins
///     "250 queued\r\n",
/// ]
/// .into_iter();
///
/// let contents = ["Subject: lunch\r\n\r\nAt noon?\r\n", "Subject: tea\r\n\r\nAt five?\r\n"];
/// let ben = Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?);
/// let (mut first, mut second) = ([ben], [ben]);
/// let ana = ReversePath::try_from("<ana@orchard.example>")?;
/// let mut messages = [Delivery::new(ana, &mut first), Delivery::new(ana, &mut second)];
/// let mut deliveries = Deliveries::new(&mut messages).with_pipelining(true);
/// loop {
///     match deliveries.poll(&mut client, &mut rx, &mut tx)? {
///         Step::Event((at, Event::Body(body))) => body.send(contents[at].as_bytes())?,
///         Step::Event(_) => {}
///         Step::Read(_) => rx.put(server.next().unwrap().as_bytes())?,
///         Step::Write(_) => tx.consume(tx.len()),
///         Step::Parked(_) | Step::Done => break,
///     }
/// }
/// assert!(deliveries.is_finished());
/// assert!([first, second].iter().all(|it| matches!(it[0].outcome(), Outcome::Accepted(_))));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Deliveries<'r, 'e> {
    all: &'r mut [Delivery<'r, 'e>],
    pipelined: bool,
    /// The message in progress.
    at: usize,
    /// The previous message, if its end is sent and not answered.
    earlier: Option<usize>,
}

impl<'r, 'e> Deliveries<'r, 'e> {
    /// Creates a sequence of deliveries, in the order of the slice.
    #[must_use]
    pub fn new(all: &'r mut [Delivery<'r, 'e>]) -> Self {
        Self { all, pipelined: false, at: 0, earlier: None }
    }

    /// Sets whether a message may begin before the end of the previous one is answered. The default is
    /// `false`, because some servers that offer PIPELINING do not support it.
    #[must_use]
    pub const fn with_pipelining(mut self, pipelined: bool) -> Self {
        self.pipelined = pipelined;
        self
    }

    /// Returns the next step, as [`Delivery::poll`] does. An event comes with the index of the message that
    /// it is about.
    ///
    /// # Errors
    ///
    /// Returns the error of the session if it ended before every outcome was final; now every outcome is, for
    /// all messages.
    pub fn poll<'a>(
        &'a mut self,
        client: &'a mut Client,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<(usize, Event<'a>)>, Error> {
        if self.pipelined {
            client.pipeline_transactions();
        }
        let (at, next) = loop {
            if self.earlier.and_then(|it| self.all.get(it)).is_some_and(Delivery::is_finished) {
                self.earlier = None;
            }
            let rest = self.all.get(self.at.saturating_add(1)..).unwrap_or_default();
            let follows = rest.iter().any(|delivery| !delivery.is_finished());
            let sent = self.pipelined && self.earlier.is_none() && follows;
            let Some(delivery) = self.all.get_mut(self.at) else {
                // The messages after one that waits for its reply may become final before it.
                match self.earlier.take() {
                    Some(earlier) => self.at = earlier,
                    // A reply can decide while commands after its own are in the output.
                    None if !tx.is_empty() => break (self.at.saturating_sub(1), Next::Write),
                    None => return Ok(Step::Done),
                }
                continue;
            };
            match delivery.advance(sent, client, rx, tx) {
                Ok(Advanced::Lend(next)) => break (self.whose(&next, client), next),
                Ok(Advanced::Sent) => {
                    self.earlier = Some(self.at);
                    self.at = self.at.saturating_add(1);
                }
                Ok(Advanced::Decided) => {
                    self.at = self.at.saturating_add(1);
                    if client.is_over() {
                        self.end(client);
                    }
                }
                Ok(Advanced::Over(_)) if self.is_finished() => return Ok(Step::Done),
                // The outcomes of this message are final, but not those of another one.
                Ok(Advanced::Over(error)) | Err(error) => {
                    self.end(client);
                    return Err(error);
                }
            }
        };
        let Some(delivery) = self.all.get_mut(at) else { return Ok(Step::Done) };
        Ok(match delivery.lend(next, client, rx, tx)? {
            Step::Event(event) => Step::Event((at, event)),
            Step::Read(wait) => Step::Read(wait),
            Step::Write(wait) => Step::Write(wait),
            Step::Parked(wait) => Step::Parked(wait),
            Step::Done => Step::Done,
        })
    }

    /// Returns `true` if every outcome of all messages is final.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.all.iter().all(Delivery::is_finished)
    }

    /// Returns the index of the message that the next step is about.
    fn whose(&self, next: &Next, client: &Client) -> usize {
        match (next, self.earlier, client.awaited()) {
            (Next::Reply { .. }, Some(earlier), Some(ticket)) => {
                let begun = self.all.get(self.at).and_then(Delivery::begins_with);
                let is_older = begun.is_none_or(|mail| ticket.is_before(mail));
                if is_older { earlier } else { self.at }
            }
            _ => self.at,
        }
    }

    /// Processes the end of the session.
    fn end(&mut self, client: &Client) {
        let first = self.earlier.take().unwrap_or(self.at);
        let rest = self.all.get_mut(first..).unwrap_or_default();
        rest.iter_mut().for_each(|delivery| delivery.end(client));
    }
}
