//! [`Ticket`]: the command that a reply answers.

use crate::command::Verb;

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
