//! How a session ends, and what is known then of a message that is not answered.

use super::Client;
use super::body::Chunk;
use super::table::{Input, State};
use super::ticket::Ticket;
use crate::buffer::Buffer;
use crate::session::{Error, Misuse, Violation};

impl Client {
    /// Whether the server may have taken the message that ends with the command of this ticket: all of it was
    /// handed out for writing, up to the final dot or the last octet of the last chunk, and no reply that makes
    /// sense has come. It says so also when the session is over, however it ended: then it is not known
    /// what became of the message (RFC 1047).
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let mut client = Client::new(config());
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// let mut server = [GREETING, HELLO, "250 OK\r\n250 OK\r\n354 go\r\n", "Queued\r\n"].into_iter();
    /// let (mut named, mut end) = (false, None);
    /// let error = loop {
    ///     match client.poll(&mut rx, &mut tx) {
    ///         Ok(Step::Event(event)) => match event {
    ///             Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &MailParameters::new())?),
    ///             Event::Envelope(envelope) if named => drop(envelope.data()?),
    ///             Event::Envelope(envelope) => {
    ///                 envelope.rcpt(ForwardPath::Postmaster, &RcptParameters::new())?;
    ///                 named = true;
    ///             }
    ///             Event::Body(body) => end = Some(body.finish()?),
    ///             _ => {}
    ///         },
    ///         Ok(Step::Read(_)) => rx.put(server.next().unwrap().as_bytes())?,
    ///         Ok(_) => tx.consume(tx.len()),
    ///         Err(error) => break error,
    ///     }
    /// };
    /// assert!(error.to_string().contains("a reply does not fit the grammar"));
    /// assert!(client.may_have_taken(end.unwrap()));
    /// assert_eq!(client.unanswered_end(), end);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn may_have_taken(&self, ticket: Ticket) -> bool {
        ticket.end && self.expected.awaits(ticket) && !self.is_under_way(ticket)
    }

    /// The oldest message that the server [may have taken](Self::may_have_taken), if there is one.
    #[must_use]
    pub fn unanswered_end(&self) -> Option<Ticket> {
        self.expected.first_end().filter(|ticket| self.may_have_taken(*ticket))
    }

    /// Whether octets of the chunk of this ticket are still to be written.
    pub(super) fn is_under_way(&self, ticket: Ticket) -> bool {
        matches!(self.chunk, Chunk::Exact { left, ticket: it, .. } if left > 0 && it == ticket)
    }

    /// The message can't be finished: the session is over.
    pub(crate) fn give_up(&mut self) {
        self.fail(Error::Misuse(Misuse::UnfinishedBody));
    }

    /// Ends the session. A server whose reply makes no sense still gets a QUIT, unless it could
    /// take that for content. What is left of a message is not written.
    pub(super) fn end(&mut self, violation: Violation, tx: &mut Buffer) {
        let in_step = matches!(self.state.get(), State::Greeted | State::Ready | State::Envelope);
        let mid_message = self.unanswered_end().is_some() && !tx.is_empty();
        if in_step && !mid_message && matches!(violation, Violation::Reply(_)) {
            let _ticket = self.send_quit(tx);
        } else {
            self.cut_message_short(tx);
        }
        self.fail(Error::Peer(violation));
    }

    /// The rest of a message must not make it whole: what becomes of it is decided.
    pub(super) fn cut_message_short(&self, tx: &mut Buffer) {
        let ended = self.expected.first_end().is_some();
        if ended || matches!(self.state.get(), State::Content | State::Chunk) {
            tx.consume(tx.len());
        }
    }

    pub(super) fn fail(&mut self, error: Error) {
        self.state.enter(Input::Close);
        self.failure.get_or_insert(error);
    }
}
