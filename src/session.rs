//! What both machines share: the [`Step`] to take next, how long to [`Wait`], and how a session
//! can go wrong ([`Error`]).
//!
//! ```
//! use smtp_machine::session::{Error, Phase, Violation};
//!
//! fn log(error: Error) -> &'static str {
//!     match error {
//!         Error::Peer(Violation::UnauthorizedPipelining) => "a bulk sender",
//!         Error::Peer(_) => "no mail server",
//!         Error::TimedOut(Phase::EndOfData) => "may have been taken, or not",
//!         Error::TimedOut(_) | Error::Truncated(_) => "gone",
//!         _ => "a bug of ours",
//!     }
//! }
//! assert_eq!(log(Error::Truncated(Phase::Reply)), "gone");
//! ```

use core::{fmt, time::Duration};

use crate::address::Host;
use crate::error::ParseErrorKind;

/// What to do next: the answer of `poll`.
///
/// ```
/// use smtp_machine::{Buffer, Step, address::Host, server};
///
/// let config = server::Config::new(Host::try_from("mx.harbor.example")?);
/// let mut server = server::Server::new(config);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// loop {
///     match server.poll(&mut rx, &mut tx)? {
///         Step::Event(event) => drop(event), // your code; here: all defaults
///         Step::Write => tx.consume(tx.len()), // write some of `tx`
///         Step::Read(_wait) => rx.close(), // read some into `rx`
///         Step::Done => break,             // close the connection
///     }
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use]
#[allow(clippy::exhaustive_enums, reason = "there is nothing else that a driver could do")]
pub enum Step<E> {
    /// Something happened: answer it, then poll again.
    Event(E),
    /// Read some octets into `rx`, or close it, then poll again. `tx` is empty.
    Read(Wait),
    /// Write some octets of `tx`, then poll again.
    Write,
    /// The session is over and `tx` is empty: close the connection.
    Done,
}

/// How long to wait for octets, and for what.
///
/// The machines never see a clock. A driver keeps a deadline and one rule: *the same
/// [`epoch`](Self::epoch), the same deadline; a new epoch, a new deadline of `limit` from now on*.
/// The epoch changes when the protocol moves on, not with each octet, so a peer that sends an octet
/// a minute is timed out all the same. When the deadline has passed, call `expire`.
///
/// ```
/// use std::time::{Duration, Instant};
/// use smtp_machine::session::Wait;
///
/// /// What a driver keeps beside the session.
/// struct Deadline(u32, Instant);
///
/// impl Deadline {
///     fn left(&mut self, wait: Wait) -> Duration {
///         if self.0 != wait.epoch {
///             *self = Self(wait.epoch, Instant::now() + wait.limit);
///         }
///         self.1.saturating_duration_since(Instant::now()) // zero: call expire
///     }
/// }
/// # use smtp_machine::{Buffer, Step, address::Host, client::{Client, Config}};
/// # let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?));
/// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// # let Step::Read(wait) = client.poll(&mut rx, &mut tx)? else { panic!() };
/// # let mut deadline = Deadline(wait.epoch.wrapping_add(1), Instant::now());
/// # assert!(deadline.left(wait) > Duration::from_secs(290));
/// # assert!(deadline.left(wait) <= wait.limit);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wait {
    /// How long the peer has, counted from the start of this epoch.
    pub limit: Duration,
    /// What is waited for.
    pub phase: Phase,
    /// A number that changes whenever the protocol moves on.
    pub epoch: u32,
}

impl Wait {
    pub(crate) const fn new(limit: Duration, phase: Phase, epoch: u32) -> Self {
        Self { limit, phase, epoch }
    }
}

/// What a session waits for, with the time-outs of RFC 5321 4.5.3.2.
///
/// ```
/// # use smtp_machine::session::Phase;
/// assert_eq!(Phase::EndOfData.to_string(), "the reply to the end of the data");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Phase {
    /// The 220 of the server (client; 5 minutes).
    #[error("the greeting")]
    Greeting,
    /// The next command (server; 5 minutes).
    #[error("a command")]
    Command,
    /// The reply to MAIL, RCPT, EHLO or any other command (client; 5 minutes).
    #[error("a reply")]
    Reply,
    /// The 354 to DATA (client; 2 minutes).
    #[error("the reply to DATA")]
    DataInitiation,
    /// More of a message (server; 3 minutes).
    #[error("more of the message")]
    DataBlock,
    /// The reply to the final dot (client; 10 minutes).
    #[error("the reply to the end of the data")]
    EndOfData,
    /// The answer of the application that was deferred (server).
    #[error("the application's answer")]
    Answer,
    /// The application, which holds the session (client).
    #[error("the application")]
    Held,
}

/// Why a session is over. Its last words are in `tx` already: write them, then close.
///
/// It stays: each later `poll` gives the same error.
///
/// ```
/// use smtp_machine::session::{Error, Phase, Violation};
///
/// assert_eq!(Error::TimedOut(Phase::Greeting).to_string(), "timed out waiting for the greeting");
/// assert_eq!(
///     Error::Peer(Violation::TooManyErrors).to_string(),
///     "the peer broke the protocol: too many errors"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The peer broke the protocol in a way that leaves nothing to go on with.
    #[error("the peer broke the protocol: {0}")]
    Peer(Violation),
    /// The driver said that the [`Wait`] has run out.
    #[error("timed out waiting for {0}")]
    TimedOut(Phase),
    /// The connection ended in the middle of something.
    #[error("the connection was closed while waiting for {0}")]
    Truncated(Phase),
    /// The caller broke a rule. Never caused by anything that a peer sends.
    #[error("misuse: {0}")]
    Misuse(Misuse),
}

/// How a peer broke the protocol.
///
/// ```
/// # use smtp_machine::session::Violation;
/// assert_eq!(Violation::EarlyTalk.to_string(), "it spoke before the greeting");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Violation {
    /// A client spoke before the greeting.
    #[error("it spoke before the greeting")]
    EarlyTalk,
    /// A client sent more behind a command that ends a pipelined group (RFC 2920 3.1).
    #[error("it pipelined behind a command that must be the last of its group")]
    UnauthorizedPipelining,
    /// Octets stand between STARTTLS, or the 220 to it, and TLS: nobody vouches for them.
    #[error("clear text behind STARTTLS")]
    ClearTextBehindStartTls,
    /// A client speaks another protocol: a verb of HTTP, or a line that begins with a label.
    #[error("it speaks another protocol")]
    OtherProtocol,
    /// A line went on beyond what may be dropped.
    #[error("a line has no end")]
    EndlessLine,
    /// A BDAT command that can't be read: nobody knows how long the chunk is.
    #[error("a chunk of unknown length")]
    UnknownChunkLength,
    /// A chunk that is refused, and too long to be read to its end.
    #[error("a chunk that is too long")]
    EndlessChunk,
    /// More errors than the limit.
    #[error("too many errors")]
    TooManyErrors,
    /// A reply does not fit the grammar.
    #[error("a reply does not fit the grammar: {0}")]
    Reply(ParseErrorKind),
    /// A reply has more lines, or more octets, than the limits.
    #[error("a reply is too long")]
    ReplyTooLong,
    /// A reply came that no command asked for.
    #[error("a reply that nothing asked for")]
    SurplusReply,
    /// A challenge of AUTH is not base64.
    #[error("a challenge that is not base64")]
    Challenge,
    /// More challenges in one exchange of AUTH than the limit.
    #[error("challenges without end")]
    EndlessAuth,
    /// A reply has a code that its command can't have.
    #[error("a reply code that does not fit the command")]
    UnexpectedCode,
}

/// How the caller broke a rule that no type could hold.
///
/// ```
/// # use smtp_machine::session::Misuse;
/// assert_eq!(Misuse::ForeignAnswer.to_string(), "the answer belongs to another session");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Misuse {
    /// A buffer is smaller than a machine needs.
    #[error("a buffer is too small")]
    BufferTooSmall,
    /// A deferred answer belongs to another session.
    #[error("the answer belongs to another session")]
    ForeignAnswer,
    /// A deferred answer that the session no longer waits for.
    #[error("the session does not wait for this answer")]
    StaleAnswer,
    /// The body was left with a stray CR or LF in it, or was given up: the final dot can't be sent.
    #[error("the body was not finished")]
    UnfinishedBody,
}

/// What an exchange of AUTH carries: octets that no log may show.
///
/// `Debug` and `Display` say `[redacted]`, and two of them can't be compared but octet by octet in
/// the open: use a comparison in constant time.
///
/// ```
/// use smtp_machine::session::Secret;
///
/// fn show(secret: Secret<'_>) -> String {
///     format!("{secret} {secret:?} {}", secret.expose().len())
/// }
/// # use smtp_machine::{Buffer, Step, address::Host, wire::Sink};
/// # use smtp_machine::extension::{Capabilities, Mechanisms};
/// # use smtp_machine::server::{Config, Event, Server};
/// # let config = Config::new(Host::try_from("mx.harbor.example")?);
/// # let mut server = Server::secured(config);
/// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// # let mut input = [&b"EHLO a.example\r\n"[..], b"AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n"].into_iter();
/// # loop {
/// #     match server.poll(&mut rx, &mut tx)? {
/// #         Step::Event(Event::Open(open)) => open.accept(),
/// #         Step::Event(Event::Hello(hello)) => {
/// #             hello.accept(&Capabilities::new().with_mechanisms(Mechanisms::PLAIN));
/// #         }
/// #         Step::Event(Event::Auth(auth)) => {
/// assert_eq!(show(auth.initial().unwrap()), "[redacted] [redacted] 11");
/// #             break;
/// #         }
/// #         Step::Event(_) => {}
/// #         Step::Read(_) => rx.put(input.next().unwrap())?,
/// #         Step::Write => tx.consume(tx.len()),
/// #         Step::Done => break,
/// #     }
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Secret<'a>(&'a [u8]);

impl<'a> Secret<'a> {
    pub(crate) const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }

    /// The octets.
    #[must_use]
    pub const fn expose(self) -> &'a [u8] {
        self.0
    }
}

impl fmt::Debug for Secret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Display for Secret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// A host name of our own, kept by value: a session has no memory but its struct.
#[derive(Clone, Copy)]
pub(crate) struct OwnHost {
    octets: [u8; Self::MAX],
    len: u8,
}

impl OwnHost {
    /// RFC 5321 4.5.3.1.2.
    const MAX: usize = 255;

    pub(crate) fn new(host: Host<'_>) -> Self {
        let mut octets = [0; Self::MAX];
        let name = host.as_bytes();
        let len = name.len().min(Self::MAX);
        if let (Some(to), Some(from)) = (octets.get_mut(..len), name.get(..len)) {
            to.copy_from_slice(from);
        }
        Self { octets, len: u8::try_from(len).unwrap_or(u8::MAX) }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.octets.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl fmt::Debug for OwnHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&crate::ascii::Escaped(self.as_bytes()), f)
    }
}
