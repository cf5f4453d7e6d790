//! [`ClientError`]: the server did not do what the test expects.

use std::{fmt, io};

use super::server_reply::ServerReply;
use crate::rule::RuleError;

/// The server did not do what the test expects. Shows the transcript, also with `Debug`.
///
/// ```
/// use smtp_machine_testing::client::{FakeClient, Problem};
/// use smtp_machine_testing::FakeServer;
///
/// let server = FakeServer::start();
/// let mut client = FakeClient::connect(server.address())?;
/// let error = client.expect(554).unwrap_err();
/// assert!(matches!(error.problem(), Problem::OtherReply { reply, .. } if reply.code() == 220));
/// let text = "expected the reply 554*, got 220 mx.harbor.example ESMTP\n  S: 220 mx.harbor.example ESMTP\n";
/// assert_eq!(error.to_string(), text);
/// # Ok::<(), smtp_machine_testing::client::ClientError>(())
/// ```
#[derive(thiserror::Error)]
pub struct ClientError {
    #[source]
    problem: Problem,
    transcript: String,
}

impl ClientError {
    pub(super) const fn new(problem: Problem, transcript: String) -> Self {
        Self { problem, transcript }
    }

    /// Returns what is different from what was expected.
    #[must_use]
    pub const fn problem(&self) -> &Problem {
        &self.problem
    }

    /// Returns what both sides have sent.
    #[must_use]
    pub fn transcript(&self) -> &str {
        &self.transcript
    }
}

impl fmt::Display for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.problem, self.transcript)
    }
}

/// The same as `Display`, because `unwrap` shows it.
impl fmt::Debug for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What is different from what was expected.
///
/// ```
/// use smtp_machine_testing::client::Problem;
///
/// let problem = Problem::NoReply { expected: "250*".to_owned() };
/// assert_eq!(problem.to_string(), "expected the reply 250*, none came in time");
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// The connection failed, or the TLS handshake.
    #[error("the connection failed: {0}")]
    Connection(#[from] io::Error),
    /// Another reply came.
    #[error("expected the reply {expected}, got {reply}")]
    OtherReply {
        /// The pattern that the reply does not match.
        expected: String,
        /// The reply.
        reply: ServerReply,
    },
    /// No reply came in time.
    #[error("expected the reply {expected}, none came in time")]
    NoReply {
        /// The pattern.
        expected: String,
    },
    /// The server closed the connection.
    #[error("expected the reply {expected}, the server closed the connection")]
    Closed {
        /// The pattern.
        expected: String,
    },
    /// What came is not a reply, or is one of more than 64 KiB.
    #[error("expected the reply {expected}, this is none: {octets:?}")]
    NotAReply {
        /// The pattern.
        expected: String,
        /// The start of what came.
        octets: String,
    },
    /// The server did not close the connection in time.
    #[error("expected that the server closes the connection, it did not in time")]
    NotClosed,
    /// The server sent something where nothing was expected, or closed the connection.
    #[error("expected silence, got {octets:?}")]
    NotSilent {
        /// The start of what came; empty if the server closed the connection.
        octets: String,
    },
    /// A line of the script is wrong.
    #[error("a line of the script is wrong: {0}")]
    Script(#[from] RuleError),
}
