//! What a delivery tells, and asks for: [`Event`].

use super::body::Body;
use super::recipient::Recipient;
use crate::client::{BadReply, Handover};
use crate::diagnosis::Stage;
use crate::reply::Reply;

/// What happened, or what is needed to go on.
///
/// ```
/// use smtp_machine::delivery::Event;
///
/// /// What a log has of it.
/// fn line(event: &Event<'_>) -> String {
///     match event {
///         Event::Reply(answer) => format!("{:?}: {}", answer.stage(), answer.reply()),
///         Event::Body(body) => format!("content from octet {}", body.offset()),
///         Event::Secure(handover) => format!("TLS, within {:?}", handover.wait().limit),
///         Event::BadReply(bad) => bad.to_string(),
///         _ => String::new(),
///     }
/// }
/// ```
///
/// Not exhaustive: one that is only dropped loses nothing.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The server waits for the content.
    Body(Body<'a>),
    /// A reply came: for the log, and for the text of a refusal.
    Reply(Answer<'a>),
    /// STARTTLS was accepted: set TLS up.
    Secure(Handover<'a>),
    /// The server broke the protocol, and the session is over.
    BadReply(BadReply<'a>),
}

/// A reply, what it answers, and the recipients whose outcome it has set.
///
/// The text of a reply is lent here once; nothing of it is kept. A later reply may set the outcome of a
/// recipient anew, as long as that is not decided: then its text is the one that counts.
///
/// ```
/// use smtp_machine::delivery::Answer;
///
/// /// Keeps the text of the reply that has set the outcome of each recipient.
/// fn keep(answer: &Answer<'_>, texts: &mut [String]) {
///     for (at, _recipient) in answer.recipients() {
///         texts[at] = answer.reply().to_string();
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    pub(super) stage: Stage,
    pub(super) reply: Reply<'a>,
    /// The recipients it may be about, and the index of the first.
    pub(super) recipients: &'a [Recipient<'a>],
    pub(super) first: usize,
    pub(super) by: u32,
}

impl<'a> Answer<'a> {
    /// What it answers.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// The reply.
    #[must_use]
    pub const fn reply(&self) -> Reply<'a> {
        self.reply
    }

    /// The recipients whose outcome it has set, each with its index.
    pub fn recipients(&self) -> impl Iterator<Item = (usize, &'a Recipient<'a>)> + use<'a> {
        let (first, by) = (self.first, self.by);
        let all = self.recipients.iter().enumerate();
        all.filter(move |(_, recipient)| by != 0 && recipient.set_by() == by)
            .map(move |(at, recipient)| (first.saturating_add(at), recipient))
    }
}
