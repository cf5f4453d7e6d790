//! [`Event`]: what a client reports to the application, and the permits to send.

mod bad_reply;
pub(super) mod body;
mod envelope;
mod handover;
mod idle;

pub use bad_reply::BadReply;
pub use body::{Body, BodyError};
pub use envelope::Envelope;
pub use handover::Handover;
pub use idle::Idle;

use crate::client::login::Challenge;
use crate::client::ticket::Ticket;
use crate::extension::Capabilities;
use crate::reply::Reply;

/// A reply of the server, or a permit to send the next command.
///
/// `Idle`, `Envelope` and `Body` are permits. A permit that is dropped is offered again at the next
/// poll.
///
/// ```
#[doc = include_str!("../example.in")]
/// let mut log = Vec::new();
/// let commands = play(&[GREETING, HELLO, "250 OK\r\n", BYE], |event| match event {
///     Event::Greeting(reply) => log.push(format!("greeting: {reply}")),
///     Event::Hello(_, offered) => log.push(format!("offered: {offered:?}")),
///     Event::Idle(idle) if log.len() == 2 => {
///         let ticket = idle.noop(None).unwrap();
///         log.push(format!("{ticket:?}: NOOP"));
///     }
///     Event::Idle(idle) => drop(idle.quit().unwrap()),
///     Event::Reply(ticket, reply) => log.push(format!("{ticket:?}: {reply}")),
///     _ => {}
/// });
/// assert_eq!(log[0], "greeting: 220 mx.harbor.example");
/// assert!(log[2].ends_with("NOOP") && log[3].ends_with("250 OK"));
/// assert_eq!(commands, "EHLO relay.orchard.example\r\nNOOP\r\nQUIT\r\n");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The greeting (RFC 5321 3.1). After any other code than 220 the machine sends QUIT.
    Greeting(Reply<'a>),
    /// The server has accepted EHLO or HELO, and offers these capabilities.
    Hello(Reply<'a>, Capabilities),
    /// A permit for a command outside a transaction.
    Idle(Idle<'a>),
    /// A permit for a command in a transaction: a recipient or the content.
    Envelope(Envelope<'a>),
    /// A permit to write the content.
    Body(Body<'a>),
    /// A challenge of the server in an AUTH exchange.
    Challenge(Challenge<'a>),
    /// The server has accepted STARTTLS: establish TLS.
    Secure(Handover<'a>),
    /// The server has accepted ATRN: the peer is now the client, and this session is over. Continue
    /// with a [`Server`](crate::Server) on this connection.
    Reversed,
    /// The reply to the command with this ticket. Replies arrive in the order of the commands. With
    /// LMTP the end of a message has one reply for each accepted recipient, in their order.
    Reply(Ticket, Reply<'a>),
    /// The server ends the session with a 421 reply that answers no command.
    Closing(Reply<'a>),
    /// The server violated the protocol, and the session is over. The output is written, then the
    /// error is returned.
    BadReply(BadReply<'a>),
}
