//! What a client is told, and asked for: [`Event`].

use super::bad_reply::BadReply;
use super::body::Body;
use super::envelope::Envelope;
use super::handover::Handover;
use super::idle::Idle;
use super::login::Challenge;
use super::ticket::Ticket;
use crate::extension::Capabilities;
use crate::reply::Reply;

/// What a server says, or what may be said to it.
///
/// `Idle`, `Envelope` and `Body` are permits: they ask what to send next. One that is only dropped
/// is offered again at the next poll.
///
/// ```
#[doc = include_str!("example.in")]
/// let mut heard = Vec::new();
/// let said = play(&[GREETING, HELLO, "250 OK\r\n", BYE], |event| match event {
///     Event::Greeting(reply) => heard.push(format!("greeting: {reply}")),
///     Event::Hello(_, offered) => heard.push(format!("offered: {offered:?}")),
///     Event::Idle(idle) if heard.len() == 2 => {
///         let ticket = idle.noop(None).unwrap();
///         heard.push(format!("{ticket:?}: NOOP"));
///     }
///     Event::Idle(idle) => drop(idle.quit().unwrap()),
///     Event::Reply(ticket, reply) => heard.push(format!("{ticket:?}: {reply}")),
///     _ => {}
/// });
/// assert_eq!(heard[0], "greeting: 220 mx.harbor.example");
/// assert!(heard[2].ends_with("NOOP") && heard[3].ends_with("250 OK"));
/// assert_eq!(said, "EHLO relay.orchard.example\r\nNOOP\r\nQUIT\r\n");
/// ```
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
    /// The server asks on in an exchange of AUTH.
    Challenge(Challenge<'a>),
    /// STARTTLS was accepted: set TLS up.
    Secure(Handover<'a>),
    /// ATRN was accepted: the other side is the client now, and this session is done. Go on with a
    /// [`Server`](crate::Server) on this connection.
    Reversed,
    /// The reply to the command with this ticket. Replies come in the order of the commands. On LMTP
    /// the end of a message has one for each accepted recipient, in their order.
    Reply(Ticket, Reply<'a>),
    /// The server ends the session with a 421 that answers no command.
    Closing(Reply<'a>),
    /// The server broke the protocol, and the session is over: what is left in the output is written, then
    /// comes the error.
    BadReply(BadReply<'a>),
}
