//! [`Ticket`]: the command that a reply answers.

use crate::command::Verb;

/// The identity of a command: the command returns it, and its reply carries it.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::client::Ticket;
///
/// let mut sent: Vec<(Ticket, &str)> = Vec::new(); // the commands by their tickets
/// let (mut verbs, mut answers) = (["NOOP", "VRFY", "QUIT"].into_iter(), Vec::new());
/// play(&[GREETING, HELLO, "250 OK\r\n", "252 may be\r\n", BYE], |event| match event {
///     Event::Idle(idle) => {
///         let verb = verbs.next().unwrap();
///         let ticket = match verb {
///             "NOOP" => idle.noop(None),
///             "VRFY" => idle.verify(Argument::try_from("ben").unwrap()),
///             _ => idle.quit(),
///         };
///         sent.push((ticket.unwrap(), verb));
///     }
///     Event::Reply(ticket, reply) => {
///         assert!(!ticket.ends_message());
///         let (_, verb) = sent.iter().find(|(sent, _)| *sent == ticket).unwrap();
///         answers.push(format!("{verb}: {}", reply.code()));
///     }
///     _ => {}
/// });
/// assert_eq!(answers, ["NOOP: 250", "VRFY: 252", "QUIT: 221"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket {
    pub(super) number: u32,
    /// The command ends a message.
    pub(super) end: bool,
    pub(super) verb: Option<Verb>,
}

impl Ticket {
    /// Returns `true` if the command ends a message. Its reply is the outcome of the message.
    #[must_use]
    pub const fn ends_message(self) -> bool {
        self.end
    }

    /// Returns `true` if the command was sent before that of `other`.
    pub(crate) const fn is_before(self, other: Self) -> bool {
        self.number.wrapping_sub(other.number) > u32::MAX / 2
    }

    /// Returns the verb of the command. A reply can thus be interpreted without a list of tickets;
    /// the commands EHLO, HELO and STARTTLS that the machine sends also have tickets. The
    /// end-of-message marker has DATA, and LHLO has EHLO. The verb is `None` for VRFY, NOOP and
    /// other commands without effect.
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
