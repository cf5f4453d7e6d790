//! [`Answer`]: what the server does at a point.

use std::time::Duration;

use super::act::Act;
use super::canned_reply::CannedReply;

/// What the server does at a point, and for how many commands.
///
/// ```
/// use smtp_machine_testing::rule::{Act, Answer};
///
/// let half = Answer::send("250 2.1").and(Act::HangUp).once();
/// assert_eq!(half.to_string(), r#"send "250 2.1" and hang up once"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Answer {
    pub(super) acts: Vec<Act>,
    pub(super) times: Option<u32>,
}

impl Answer {
    /// Creates an answer that is given to all commands.
    #[must_use]
    pub fn new(act: Act) -> Self {
        Self { acts: vec![act], times: None }
    }

    /// Accepts: does what the server does without the rule.
    #[must_use]
    pub fn accept() -> Self {
        Self::new(Act::Accept)
    }

    /// Sends a reply.
    #[must_use]
    pub fn reply(reply: CannedReply) -> Self {
        Self::new(Act::Reply(reply))
    }

    /// Sends exactly these octets: see [`Act::Send`].
    #[must_use]
    pub fn send(octets: impl Into<Vec<u8>>) -> Self {
        Self::new(Act::Send(octets.into()))
    }

    /// Waits. What follows is added with [`and`](Self::and); without it the server accepts.
    #[must_use]
    pub fn wait(time: Duration) -> Self {
        Self::new(Act::Wait(time))
    }

    /// Closes the connection.
    #[must_use]
    pub fn hang_up() -> Self {
        Self::new(Act::HangUp)
    }

    /// Neither reads nor writes until the client hangs up or the server stops.
    ///
    /// ```
    /// use smtp_machine_testing::rule::{Act, Answer};
    /// use std::time::Duration;
    ///
    /// let slow = Answer::wait(Duration::from_millis(200)).and(Act::StaySilent);
    /// assert_eq!(slow.to_string(), "wait 200 ms and stay silent");
    /// assert_eq!(Answer::stay_silent().acts(), [Act::StaySilent]);
    /// ```
    #[must_use]
    pub fn stay_silent() -> Self {
        Self::new(Act::StaySilent)
    }

    /// Adds an act after the others.
    #[must_use]
    pub fn and(mut self, act: Act) -> Self {
        self.acts.push(act);
        self
    }

    /// Gives the answer to `count` commands, at least one.
    ///
    /// ```
    /// use smtp_machine_testing::rule::Answer;
    ///
    /// assert_eq!(Answer::accept().times(3).to_string(), "accept 3 times");
    /// ```
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self { times: Some(count.max(1)), ..self }
    }

    /// Gives the answer to one command.
    #[must_use]
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Gives the answer to two commands.
    #[must_use]
    pub fn twice(self) -> Self {
        self.times(2)
    }

    /// Returns what the server does, in order.
    #[must_use]
    pub fn acts(&self) -> &[Act] {
        &self.acts
    }

    /// Returns for how many commands the answer is given; `None` for all.
    #[must_use]
    pub const fn count(&self) -> Option<u32> {
        self.times
    }
}
