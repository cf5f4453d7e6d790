//! What a client is told, and asked for: [`Event`].

use super::body::Body;
use super::envelope::Envelope;
use super::idle::Idle;
use super::login::Challenge;
use super::secure::Handover;
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
}

/// Which command a reply answers: each command gives one, its reply brings it back.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::client::Ticket;
///
/// let mut asked: Vec<(Ticket, &str)> = Vec::new(); // remember the commands by their tickets
/// let (mut verbs, mut answers) = (["NOOP", "VRFY", "QUIT"].into_iter(), Vec::new());
/// play(&[GREETING, HELLO, "250 OK\r\n", "252 may be\r\n", BYE], |event| match event {
///     Event::Idle(idle) => {
///         let verb = verbs.next().unwrap();
///         let ticket = match verb {
///             "NOOP" => idle.noop(None),
///             "VRFY" => idle.verify(Argument::try_from("ben").unwrap()),
///             _ => idle.quit(),
///         };
///         asked.push((ticket.unwrap(), verb));
///     }
///     Event::Reply(ticket, reply) => {
///         assert!(!ticket.ends_message());
///         let (_, verb) = asked.iter().find(|(asked, _)| *asked == ticket).unwrap();
///         answers.push(format!("{verb}: {}", reply.code()));
///     }
///     _ => {}
/// });
/// assert_eq!(answers, ["NOOP: 250", "VRFY: 252", "QUIT: 221"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket {
    pub(super) number: u32,
    /// Of the end of a message.
    pub(super) end: bool,
}

impl Ticket {
    /// Whether it is of the final dot or the last chunk: its reply says what became of the message.
    #[must_use]
    pub const fn ends_message(self) -> bool {
        self.end
    }
}
