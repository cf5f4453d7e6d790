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
//!         Error::ShutDown => "we are going down",
//!         _ => "a bug of ours",
//!     }
//! }
//! assert_eq!(log(Error::Truncated(Phase::Reply)), "gone");
//! ```

use core::{fmt, time::Duration};

use crate::address::Host;
use crate::buffer::Buffer;
use crate::command::Verb;
use crate::error::{Invalid, ParseErrorKind, ValueKind};
use crate::reply::Code;

/// What to do next: the answer of `poll`.
///
/// ```
/// use smtp_machine::{Buffer, Step, address::Host, server};
///
/// let config = server::Config::new(Host::try_from("mx.harbor.example")?)?;
/// let mut server = server::Server::new(config);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// loop {
///     match server.poll(&mut rx, &mut tx)? {
///         Step::Event(event) => drop(event), // your code; here: all defaults
///         Step::Write(_wait) => tx.consume(tx.len()), // write some of `tx`
///         Step::Read(_wait) => rx.close(),            // read some into `rx`
///         Step::Parked(_wait) => {}                   // an answer was deferred
///         Step::Done => break,                        // close the connection
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
    /// Write some octets of `tx`, then poll again. More may be read into `rx` meanwhile.
    Write(Wait),
    /// An answer that was deferred is due: give it to [`Server::resume`](crate::Server::resume), then
    /// poll again. `tx` is empty. Nothing has to be read, but reading is allowed while
    /// [`Buffer::wants_input`](crate::Buffer::wants_input) says so: it shows that the peer hung up.
    Parked(Wait),
    /// The session is over and `tx` is empty: close the connection.
    Done,
}

/// How long to wait, and for what.
///
/// The machines never see a clock. A driver keeps a deadline and one rule: *the same
/// [`epoch`](Self::epoch), the same deadline; a new epoch, a new deadline of `limit` from now on*.
/// When the deadline has passed, call `expire`.
///
/// The epoch is progress. It changes with each command, reply and answer, and when one kind of wait
/// follows another. While content comes in (kept or dropped), and while output goes out, it changes
/// with each block of octets, not with each octet: a peer that sends an octet a minute is timed out
/// all the same. Limit and block together are the least rate that a peer must keep.
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
/// # let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
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
    /// How long the wait may take, counted from the start of this epoch.
    pub limit: Duration,
    /// What is waited for.
    pub phase: Phase,
    /// A number that changes with progress.
    pub epoch: u32,
}

impl Wait {
    pub(crate) const fn new(limit: Duration, phase: Phase, epoch: u32) -> Self {
        Self { limit, phase, epoch }
    }
}

/// The progress of a session: when the epoch of its [`Wait`]s changes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pace {
    epoch: u32,
    /// The phase of the last wait.
    phase: Option<Phase>,
    /// Octets of content, or of output, since the epoch began.
    octets: u32,
    /// [`Buffer::taken`] of the output when it was last looked at.
    taken: u32,
}

impl Pace {
    /// The protocol has moved on.
    pub(crate) fn moved(&mut self) {
        self.epoch = self.epoch.wrapping_add(1);
        self.octets = 0;
    }

    /// Octets of content came: a block of them is progress.
    pub(crate) fn content(&mut self, octets: usize, block: u32) {
        self.octets = self.octets.saturating_add(u32::try_from(octets).unwrap_or(u32::MAX));
        if self.octets >= block {
            self.moved();
        }
    }

    /// Looks at what the driver has written since the last poll: all of the output, or a block of it, is
    /// progress.
    pub(crate) fn output(&mut self, tx: &Buffer, block: u32) {
        let count = tx.taken().wrapping_sub(self.taken);
        self.taken = tx.taken();
        if count > 0 && self.phase == Some(Phase::Write) {
            match tx.is_empty() {
                true => self.moved(),
                false => self.content(usize::try_from(count).unwrap_or(usize::MAX), block),
            }
        }
    }

    /// The phase of the last wait.
    pub(crate) const fn phase(&self) -> Option<Phase> {
        self.phase
    }

    pub(crate) fn wait(&mut self, limit: Duration, phase: Phase) -> Wait {
        if self.phase != Some(phase) {
            self.phase = Some(phase);
            self.moved();
        }
        Wait::new(limit, phase, self.epoch)
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
    /// The answer of the application that was deferred (server; 5 minutes).
    #[error("the application's answer")]
    Answer,
    /// The peer takes a block of what is written (both; 3 minutes, RFC 5321 4.5.3.2.5).
    #[error("the peer to take the output")]
    Write,
    /// The TLS handshake after STARTTLS (both; 5 minutes).
    #[error("the TLS handshake")]
    Handshake,
    /// The application, which holds the session (client).
    #[error("the application")]
    Held,
}

/// Why a session is over. Everything that was to be written is written: close the connection.
///
/// It is final: each later `poll` gives the same error.
///
/// ```
/// use smtp_machine::session::{Error, Phase, Violation};
///
/// assert_eq!(Error::TimedOut(Phase::Greeting).to_string(), "timed out waiting for the greeting");
/// assert_eq!(
///     Error::Peer(Violation::EarlyTalk).to_string(),
///     "the peer broke the protocol: early talk: input before the greeting"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The peer broke the protocol in a way that leaves nothing to go on with.
    #[error("the peer broke the protocol: {0}")]
    Peer(Violation),
    /// The driver called `expire`: the limit of a [`Wait`] has passed.
    #[error("timed out waiting for {0}")]
    TimedOut(Phase),
    /// The peer closed the connection in the middle of something.
    #[error("the connection was closed while waiting for {0}")]
    Truncated(Phase),
    /// The application called `shutdown`.
    #[error("shut down by the application")]
    ShutDown,
    /// The caller broke a rule. Never caused by anything that a peer sends.
    #[error("misuse: {0}")]
    Misuse(Misuse),
}

/// How a peer broke the protocol.
///
/// ```
/// # use smtp_machine::session::Violation;
/// assert_eq!(Violation::PlaintextAfterStartTls.to_string(), "plaintext after STARTTLS");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Violation {
    /// A client sent octets before the greeting (RFC 5321 3.1).
    #[error("early talk: input before the greeting")]
    EarlyTalk,
    /// A client sent more after a command that ends a pipelined group (RFC 2920 3.1).
    #[error("unauthorized pipelining: input after a command that must be the last of its group")]
    UnauthorizedPipelining,
    /// Octets came between STARTTLS, or the 220 to it, and the TLS handshake (RFC 3207 4).
    #[error("plaintext after STARTTLS")]
    PlaintextAfterStartTls,
    /// A client speaks another protocol: a verb of HTTP, a line that begins with a label, or one that
    /// does not begin with a letter.
    #[error("not SMTP: the peer speaks another protocol")]
    OtherProtocol,
    /// A command line is longer than [`max_dropped_line`](crate::server::Config::with_max_dropped_line).
    #[error("endless line")]
    EndlessLine,
    /// A BDAT command that can't be parsed: the length of its chunk is not known (RFC 3030 2).
    #[error("BDAT with a chunk size that can't be read")]
    UnknownChunkLength,
    /// A chunk that is refused, and longer than
    /// [`max_drained`](crate::server::Config::with_max_drained).
    #[error("refused chunk too long to be read to its end")]
    EndlessChunk,
    /// A refused message goes on for longer than
    /// [`max_drained`](crate::server::Config::with_max_drained).
    #[error("refused message too long to be read to its end")]
    EndlessMessage,
    /// More commands were refused by the machine than
    /// [`max_errors`](crate::server::Config::with_max_errors) allows.
    #[error("too many errors; the last was {code}{}", To(.command))]
    TooManyErrors {
        /// The last refusal.
        code: Code,
        /// The verb that was refused; `None` for a verb that has no name here.
        command: Option<Verb>,
    },
    /// More logins failed than
    /// [`max_failed_logins`](crate::server::Config::with_max_failed_logins) allows.
    #[error("too many failed logins")]
    TooManyFailedLogins,
    /// More recipients were refused than
    /// [`max_refused_recipients`](crate::server::Config::with_max_refused_recipients) allows.
    #[error("too many refused recipients")]
    TooManyRefusedRecipients,
    /// More commands without a message than
    /// [`max_idle_commands`](crate::server::Config::with_max_idle_commands) allows.
    #[error("too many commands without a message")]
    TooManyIdleCommands,
    /// A reply does not fit the grammar.
    #[error("a reply does not fit the grammar: {0}")]
    Reply(ParseErrorKind),
    /// A reply has more lines, or more octets, than the limits.
    #[error("a reply is too long")]
    ReplyTooLong,
    /// A reply came that no command asked for.
    #[error("a reply {code} that no command asked for")]
    SurplusReply {
        /// The code of the reply.
        code: Code,
    },
    /// More challenges in one exchange of AUTH than the limit.
    #[error("too many challenges in one exchange of AUTH")]
    EndlessAuth,
    /// A reply has a code that its command can't have (RFC 5321 4.3.2).
    #[error("an unexpected reply code {code}{}", To(.command))]
    UnexpectedCode {
        /// The code of the reply.
        code: Code,
        /// The command that it answers; `None` for the greeting.
        command: Option<Verb>,
    },
}

/// ` to RCPT`, or nothing.
struct To<'a>(&'a Option<Verb>);

impl fmt::Display for To<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(verb) => write!(f, " to {verb}"),
            None => Ok(()),
        }
    }
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
    /// A buffer is smaller than a machine needs, or than an answer of the application.
    #[error("a buffer is too small")]
    BufferTooSmall,
    /// A deferred answer belongs to another session.
    #[error("the answer belongs to another session")]
    ForeignAnswer,
    /// A deferred answer that the session no longer waits for.
    #[error("the session does not wait for this answer")]
    StaleAnswer,
    /// The input buffer does not hold the command any more that a deferred answer is for.
    #[error("the input buffer was changed while an answer was due")]
    InputChanged,
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
/// # let config = Config::new(Host::try_from("mx.harbor.example")?)?;
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
/// #         Step::Write(_) => tx.consume(tx.len()),
/// #         Step::Parked(_) | Step::Done => break,
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

/// A short text, kept by value: a session has no memory but its struct.
#[derive(Clone, Copy)]
pub(crate) struct Inline<const MAX: usize> {
    octets: [u8; MAX],
    len: u8,
}

impl<const MAX: usize> Inline<MAX> {
    pub(crate) const EMPTY: Self = Self { octets: [0; MAX], len: 0 };

    /// `None` when the text is longer than `MAX` octets.
    pub(crate) fn new(text: &[u8]) -> Option<Self> {
        let mut octets = [0; MAX];
        octets.get_mut(..text.len())?.copy_from_slice(text);
        Some(Self { octets, len: u8::try_from(text.len()).ok()? })
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.octets.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl<const MAX: usize> fmt::Debug for Inline<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&crate::ascii::Escaped(self.as_bytes()), f)
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

    /// Refuses a name that is not ASCII: it is said before SMTPUTF8 can be.
    pub(crate) fn new(host: Host<'_>) -> Result<Self, Invalid> {
        let mut octets = [0; Self::MAX];
        let name = host.as_bytes();
        if let Some(at) = name.iter().position(|octet| !octet.is_ascii()) {
            return Err(Invalid::new(ValueKind::ClientName, at));
        }
        let len = name.len().min(Self::MAX);
        if let (Some(to), Some(from)) = (octets.get_mut(..len), name.get(..len)) {
            to.copy_from_slice(from);
        }
        Ok(Self { octets, len: u8::try_from(len).unwrap_or(u8::MAX) })
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
