//! [`Step`] and [`Need`]: the lines of a case.

use std::time::Duration;

use super::answer::Answer;
use super::facts::Fact;
use super::text::Text;

/// A line of a case that does something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Greeting,
    /// EHLO, in TLS if the keyword is offered in TLS only.
    Hello(Option<String>),
    /// A usual command of the client, and the code of its usual reply.
    Usual(Text, [u8; 3]),
    Send(Text),
    Repeat(usize, Text),
    Slowly(Text),
    Pause(Duration),
    /// The handshake; if it may fail, a failure ends the case as specified.
    Tls {
        may_fail: bool,
    },
    Expect {
        answers: Vec<Answer>,
        ends: Vec<Answer>,
    },
    Ask {
        count: usize,
        answers: Vec<Answer>,
        text: Text,
    },
    Listed(String),
    Unlisted(String),
    All(Fact),
}

/// What a case needs to be applicable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Smtp,
    Lmtp,
    Offered(String),
    NotOffered(String),
    Login,
    Refused,
}
