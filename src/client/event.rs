//! What a client is told, and asked for: [`Event`].

use super::permit::{Body, Envelope, Idle};
use crate::extension::Capabilities;
use crate::reply::Reply;

/// What a server says, or what may be said to it.
///
/// `Idle`, `Envelope` and `Body` are permits: they ask what to send next. One that is only dropped
/// is offered again at the next poll.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The greeting (RFC 5321 3.1). Unless it is a 220 the machine says QUIT next.
    Greeting(Reply<'a>),
    /// The server has accepted EHLO or HELO, and this is what it offers.
    Hello(Reply<'a>, Capabilities),
    /// No transaction is open: what next?
    Idle(Idle<'a>),
    /// A transaction is open: who is to get the message?
    Envelope(Envelope<'a>),
    /// The server waits for the content.
    Body(Body<'a>),
    /// The reply to the command with this ticket. Replies come in the order of the commands.
    Reply(Ticket, Reply<'a>),
    /// The server ends the session with a 421 that answers no command.
    Closing(Reply<'a>),
}

/// Which command a reply answers: each command gives one, its reply brings it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(pub(super) u32);

impl Ticket {
    /// The ticket of the command that is sent next.
    pub(crate) const fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}
