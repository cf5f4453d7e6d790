//! [`Draft`]: the transaction of a session.

use smtp_machine::address::{ForwardPath, ReversePath};
use smtp_machine::server::{Event, Mail, Message, Rcpt};

use super::login::Login;
use super::received::Received;
use super::session::Shared;
use crate::rule::{Cue, Point};

/// The transaction of a session, before it becomes a message.
#[derive(Default)]
pub(super) struct Draft {
    number: usize,
    pub(super) client_name: String,
    /// A transaction is open.
    open: bool,
    pub(super) message: Received,
    /// A rule was applied to the content.
    pub(super) interrupted: bool,
    /// With LMTP: the recipients that have accepted the message.
    accepted: Vec<usize>,
    pub(super) login: Login,
}

impl Draft {
    pub(super) fn new(session: usize) -> Self {
        Self { number: session, ..Self::default() }
    }

    /// MAIL is accepted.
    pub(super) fn begin(&mut self, mail: &Mail<'_>) {
        self.message = Received {
            session: self.number,
            client_name: self.client_name.clone(),
            from: sender(mail.from()),
            mail_parameters: lossy(mail.command().parameters().as_bytes()),
            ..Received::default()
        };
        (self.open, self.interrupted) = (true, false);
        self.accepted.clear();
    }

    /// RCPT is accepted.
    pub(super) fn add(&mut self, rcpt: &Rcpt<'_>) {
        self.message.to.push(address(rcpt.to()));
        self.message.rcpt_parameters.push(lossy(rcpt.command().parameters().as_bytes()));
    }

    /// The message is accepted, with LMTP for one recipient.
    pub(super) fn accept(&mut self, message: &Message<'_>, shared: &Shared) {
        let facts = message.facts();
        self.message.protocol = facts.protocol();
        self.message.secure = facts.is_secure();
        self.message.user = facts.identity().map(str::to_owned);
        match message.recipient() {
            None => self.store(shared),
            Some(recipient) => {
                self.accepted.push(recipient);
                self.settled(recipient, shared);
            }
        }
    }

    /// The question is refused.
    pub(super) fn refuse(&mut self, event: &Event<'_>, shared: &Shared) {
        if let Event::Message(message) = event {
            match message.recipient() {
                None => self.finish(shared),
                Some(recipient) => self.settled(recipient, shared),
            }
        }
    }

    /// With LMTP: stores the message after the reply for its last recipient.
    fn settled(&mut self, recipient: usize, shared: &Shared) {
        if recipient + 1 >= self.message.to.len() {
            self.finish(shared);
        }
    }

    /// The transaction is over. With LMTP the message counts if a recipient has accepted it.
    pub(super) fn finish(&mut self, shared: &Shared) {
        if self.open && !self.accepted.is_empty() {
            let keep = |list: &[String]| {
                self.accepted.iter().filter_map(|at| list.get(*at).cloned()).collect::<Vec<_>>()
            };
            let (to, parameters) = (keep(&self.message.to), keep(&self.message.rcpt_parameters));
            (self.message.to, self.message.rcpt_parameters) = (to, parameters);
            self.store(shared);
        }
        self.open = false;
    }

    fn store(&mut self, shared: &Shared) {
        shared.record.add(std::mem::take(&mut self.message));
        self.open = false;
    }

    pub(super) fn cue<'a>(
        &'a self,
        point: Point,
        from: Option<&'a str>,
        to: &'a [String],
    ) -> Cue<'a> {
        let by = Some(self.client_name.as_str()).filter(|name| !name.is_empty());
        let octets = u64::try_from(self.message.content.len()).unwrap_or(u64::MAX);
        Cue { point, from, to, by, octets }
    }

    /// The cue of a point that is about the whole transaction.
    pub(super) fn whole_cue(&self, point: Point) -> Cue<'_> {
        match self.open {
            true => self.cue(point, Some(&self.message.from), &self.message.to),
            false => self.cue(point, None, &[]),
        }
    }
}

pub(super) fn address(path: ForwardPath<'_>) -> String {
    // Without a mailbox the path is that of the postmaster (RFC 5321 4.5.1).
    path.mailbox().map_or_else(|| "postmaster".to_owned(), |mailbox| mailbox.to_string())
}

pub(super) fn sender(path: ReversePath<'_>) -> String {
    path.mailbox().map(|mailbox| mailbox.to_string()).unwrap_or_default()
}

pub(super) fn lossy(octets: &[u8]) -> String {
    String::from_utf8_lossy(octets).into_owned()
}
