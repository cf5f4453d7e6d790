//! [`Phase`]: what a session waits for.

use core::fmt;

/// What a session waits for, with the default limits of RFC 5321 4.5.3.2.
///
/// ```
/// use smtp_machine::session::Phase;
///
/// assert_eq!(Phase::EndOfData.to_string(), "the reply to the end of the message");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// The greeting of the server (client; 5 minutes).
    Greeting,
    /// The next command (server; 5 minutes).
    Command,
    /// The reply to MAIL, RCPT, EHLO or any other command (client; 5 minutes).
    Reply,
    /// The 354 to DATA (client; 2 minutes).
    DataInitiation,
    /// The next octets of a message (server; 3 minutes).
    DataBlock,
    /// The reply to the end of the message (client; 10 minutes).
    EndOfData,
    /// The deferred answer of the application (server; 5 minutes).
    Answer,
    /// The peer reads a block of the output (both; 3 minutes, RFC 5321 4.5.3.2.5).
    Write,
    /// The TLS handshake after STARTTLS (both; 5 minutes).
    Handshake,
    /// The application, which keeps the session open (client).
    Held,
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Greeting => "the greeting",
            Self::Command => "a command",
            Self::Reply => "a reply",
            Self::DataInitiation => "the reply to DATA",
            Self::DataBlock => "the next octets of the message",
            Self::EndOfData => "the reply to the end of the message",
            Self::Answer => "the answer of the application",
            Self::Write => "the peer to read the output",
            Self::Handshake => "the TLS handshake",
            Self::Held => "the application",
        })
    }
}
