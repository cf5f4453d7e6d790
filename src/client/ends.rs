//! The end of a session, and the messages that are unanswered at that time.

use super::event::body::Chunk;
use super::table::{Input, State};
use super::ticket::Ticket;
use super::{Client, Ended};
use crate::buffer::Buffer;
use crate::session::{Error, Misuse, Violation};

impl Client {
    /// Returns `true` if the server may have accepted the message that ends with the command of
    /// this ticket: the driver was given all of it to write, up to the end-of-message marker or the
    /// last octet of the last chunk, and no valid reply has arrived. The method also works after
    /// the session is over. The outcome of the message is then unknown (RFC 1047).
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
    /// assert!(error.to_string().contains("malformed reply"));
    /// assert!(client.may_have_taken(end.unwrap()));
    /// assert_eq!(client.unanswered_end(), end);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn may_have_taken(&self, ticket: Ticket) -> bool {
        ticket.end && self.expected.awaits(ticket) && !self.is_under_way(ticket)
    }

    /// Returns the oldest message that the server [may have accepted](Self::may_have_taken), or
    /// `None` if there is none.
    #[must_use]
    pub fn unanswered_end(&self) -> Option<Ticket> {
        self.expected.first_end().filter(|ticket| self.may_have_taken(*ticket))
    }

    /// Records where the message of this ticket ends in the output. A chunk that is not the last one has no end.
    pub(super) fn message_ends(&mut self, ticket: Ticket, tx: &Buffer) {
        if ticket.end {
            let written_at = tx.taken().wrapping_add(tx.len() as u32);
            self.ended = Ended { number: ticket.number, written_at };
        }
    }

    /// Returns `true` if the end of the message of this ticket is in the output: the server cannot have received the whole
    /// message.
    #[cfg_attr(target_os = "none", inline(never))] // flash is scarce there
    pub(super) fn is_end_unwritten(&self, ticket: Ticket, tx: &Buffer) -> bool {
        // 1 to the number of octets in the output: a position that was passed is a larger number.
        let left = self.ended.written_at.wrapping_sub(tx.taken());
        self.ended.number == ticket.number && left.wrapping_sub(1) < tx.len() as u32
    }

    /// Returns `true` if octets of the chunk of this ticket are not yet written.
    pub(super) fn is_under_way(&self, ticket: Ticket) -> bool {
        matches!(self.chunk, Chunk::Exact { left, ticket: it, .. } if left > 0 && it == ticket)
    }

    /// Ends the session because the content cannot be finished.
    pub(crate) fn abandon_content(&mut self) {
        self.fail(Error::Misuse(Misuse::UnfinishedBody));
    }

    /// Ends the session after a violation. The machine sends QUIT after an invalid reply, unless
    /// the server could read it as content. The rest of a message is not written.
    pub(super) fn end(&mut self, violation: Violation, tx: &mut Buffer) {
        let can_quit = matches!(self.state.get(), State::Greeted | State::Ready | State::Envelope);
        let mid_message = self.unanswered_end().is_some() && !tx.is_empty();
        if can_quit && !mid_message && matches!(violation, Violation::Reply(_)) {
            let _ticket = self.send_quit(tx);
        } else {
            self.drop_unsent_content(tx);
        }
        self.fail(Error::Peer(violation));
    }

    /// Drops the output if it could complete a message whose outcome is final.
    pub(super) fn drop_unsent_content(&self, tx: &mut Buffer) {
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
