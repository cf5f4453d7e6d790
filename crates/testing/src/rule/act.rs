//! [`Act`]: one thing that the server does.

use std::time::Duration;

use super::canned_reply::CannedReply;

/// One thing that the server does, as a part of an [`Answer`](super::Answer).
///
/// ```
/// use smtp_machine_testing::rule::{Act, Answer};
/// use std::time::Duration;
///
/// let slow = Answer::new(Act::Wait(Duration::from_secs(2))).and(Act::Accept);
/// assert_eq!(slow.to_string(), "wait 2 s and accept");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Act {
    /// `accept`: does what the server does without the rule.
    Accept,
    /// `accept without reply`: the same, and the reply is not sent.
    AcceptWithoutReply,
    /// `reply 450 4.2.1 "Mailbox busy"`: sends a reply. A code that accepts the command does, each other code refuses it.
    Reply(CannedReply),
    /// `send "250 O"`: sends exactly these octets, at most 64 KiB. In an answer that neither accepts nor replies they are
    /// the reply: if they begin with the first digit of an accepting code, the session continues as if the command was
    /// accepted, otherwise as if it was refused.
    Send(Vec<u8>),
    /// `wait 2 s`: waits before what follows, at most a day.
    Wait(Duration),
    /// `hang up`: closes the connection. The last act of an answer.
    HangUp,
    /// `stay silent`: neither reads nor writes until the client hangs up or the server stops. The last act of an answer.
    StaySilent,
}

impl Act {
    /// Returns `true` if the act settles the command.
    pub(crate) const fn decides(&self) -> bool {
        matches!(self, Self::Accept | Self::AcceptWithoutReply | Self::Reply(_))
    }

    /// Returns `true` if no act can follow.
    pub(crate) const fn ends(&self) -> bool {
        matches!(self, Self::HangUp | Self::StaySilent)
    }
}
