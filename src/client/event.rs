//! What a client is told, and asked for: [`Event`].

use core::fmt;

use super::body::Body;
use super::envelope::Envelope;
use super::idle::Idle;
use super::login::Challenge;
use super::secure::Handover;
use crate::ascii::Escaped;
use crate::command::Verb;
use crate::extension::Capabilities;
use crate::reply::Reply;
use crate::session::Violation;

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

/// Octets with which the server broke the protocol: what is no reply, up to and with the line that shows it, or
/// a reply that can't be meant. They may hold the only hint at what the server wants.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::session::Violation;
///
/// let mut told = String::new();
/// play(&["220-mx.harbor.example\r\n521 5.7.1 client blocked\r\n"], |event| {
///     if let Event::BadReply(bad) = event {
///         assert!(bad.octets().ends_with(b"521 5.7.1 client blocked\r\n"));
///         assert!(matches!(bad.violation(), Violation::Reply(_)));
///         told = bad.to_string();
///     }
/// });
/// let text = r"220-mx.harbor.example\r\n521 5.7.1 client blocked\r\n";
/// assert_eq!(told, format!("a reply does not fit the grammar: different codes in one reply: {text}"));
/// ```
#[derive(Clone, Copy)]
pub struct BadReply<'a> {
    pub(super) octets: &'a [u8],
    pub(super) violation: Violation,
}

impl<'a> BadReply<'a> {
    /// The octets, as they came.
    #[must_use]
    pub const fn octets(&self) -> &'a [u8] {
        self.octets
    }

    /// What is wrong with them.
    #[must_use]
    pub const fn violation(&self) -> Violation {
        self.violation
    }
}

impl fmt::Display for BadReply<'_> {
    /// What is wrong, and the octets, escaped.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.violation, self.octets.escape_ascii())
    }
}

impl fmt::Debug for BadReply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BadReply")
            .field("violation", &self.violation)
            .field("octets", &Escaped(self.octets))
            .finish()
    }
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
    pub(super) verb: Option<Verb>,
}

impl Ticket {
    /// Whether it is of the final dot or the last chunk: its reply says what became of the message.
    #[must_use]
    pub const fn ends_message(self) -> bool {
        self.end
    }

    /// Whether it is of an older command than `other`.
    pub(crate) const fn is_before(self, other: Self) -> bool {
        self.number.wrapping_sub(other.number) > u32::MAX / 2
    }

    /// The verb of the command, so that a reply can be understood without a list of tickets: EHLO, HELO and
    /// STARTTLS that the machine sends by itself have tickets too. The final dot has DATA, LHLO has EHLO.
    /// `None` for VRFY, NOOP and other commands whose reply changes nothing.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::command::Verb;
    ///
    /// let mut refused = None;
    /// play(&[GREETING, "550 5.7.1 your host is listed\r\n"], |event| {
    ///     if let Event::Reply(ticket, reply) = event {
    ///         refused = ticket.verb().map(|verb| (verb, reply.code().get()));
    ///     }
    /// });
    /// assert_eq!(refused, Some((Verb::Ehlo, 550)));
    /// ```
    #[must_use]
    pub const fn verb(self) -> Option<Verb> {
        self.verb
    }
}
