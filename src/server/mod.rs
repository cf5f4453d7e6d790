//! The server machine: [`Server`] turns what a client sends into [`Event`]s and their answers into
//! replies.
//!
//! ```text
//!  client ──► rx: Buffer ──► Server::poll ──► tx: Buffer ──► client
//!                                │   ▲
//!                       Event<'a>▼   │ event.accept() / event.refuse(..)
//!                              your code
//! ```
//!
//! A whole session, with the client's side typed in by hand:
//!
//! ```
//! use smtp_machine::server::{Config, Event, Server};
//! use smtp_machine::{Buffer, Step, address::Host, extension::Capabilities, wire::Sink};
//!
//! let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
//! let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!
//! let mut client = [
//!     "EHLO relay.orchard.example\r\n",
//!     "MAIL FROM:<ana@orchard.example>\r\n",
//!     "RCPT TO:<ben@harbor.example>\r\n",
//!     "DATA\r\n",
//!     "Subject: lunch\r\n\r\nAt noon?\r\n.\r\n",
//!     "QUIT\r\n",
//! ]
//! .into_iter();
//! let mut message = Vec::new();
//! loop {
//!     match server.poll(&mut rx, &mut tx)? {
//!         Step::Read(_) => rx.put(client.next().unwrap_or_default().as_bytes())?,
//!         Step::Write(_) => tx.consume(tx.len()),
//!         Step::Parked(_) => unreachable!("no answer is deferred here"),
//!         Step::Done => break,
//!         Step::Event(event) => match event {
//!             Event::Open(open) => open.accept(),
//!             Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
//!             Event::Mail(mail) => mail.accept(),
//!             Event::Rcpt(rcpt) => rcpt.accept(),
//!             Event::Data(data) => data.start(),
//!             Event::Chunk(chunk) => message.extend_from_slice(chunk.bytes()),
//!             Event::Message(message) => message.accept(),
//!             _ => {} // NOOP, RSET, QUIT .. and what was refused have their defaults
//!         },
//!     }
//! }
//! assert_eq!(message, b"Subject: lunch\r\n\r\nAt noon?\r\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Which command may come when is in a table (RFC 5321 4.1.4), and this is its picture:
#![doc = include_str!("../../docs/server.svg")]

mod answer;
mod budget;
mod check;
mod config;
mod content;
mod decide;
mod ends;
mod event;
mod facts;
mod finals;
mod lend;
mod limits;
mod login;
mod malformed;
mod next;
mod offer;
mod refused;
mod reply_out;
mod responder;
mod settle;
pub(crate) mod table;
mod timeout;
mod transaction;

pub use config::Config;
pub use event::{
    Atrn, Auth, AuthResponse, Burl, Chunk, Data, Deferred, DropCause, Etrn, Event, Expand, Fault,
    Handover, Hello, Help, Mail, Message, Noop, Open, Question, QuestionKind, Quit, Rcpt,
    ReplyError, Reset, StartTls, Unknown, Verify, XClient, XForward,
};
pub use facts::Facts;

use crate::buffer::Buffer;
use crate::command::{ClientName, Verb};
use crate::extension::Capabilities;
use crate::framing::{Lines, Octets};
use crate::reply::Refusal;
use crate::session::{Error, Inline, Pace, Phase, Step};
use budget::Counts;
use content::Content;
use event::Owed;
use finals::Finals;
use table::{Current, State};
use transaction::Transaction;

/// The server's side of one connection.
///
/// It holds no envelope, no message and no buffer: a struct of less than 1 KiB. See the
/// [module](self) for a whole session.
///
/// ```
/// use smtp_machine::{Buffer, Step, address::Host, server::{Config, Event, Server}};
///
/// let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// if let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? {
///     open.accept();
/// }
/// assert_eq!(tx.filled(), b"220 mx.harbor.example ESMTP\r\n");
/// assert!(size_of::<Server>() <= 1024);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Server {
    config: Config,
    /// What the last EHLO was told; nothing after HELO.
    offered: Capabilities,
    client_name: Inline<{ ClientName::MAX }>,
    identity: Inline<IDENTITY_MAX>,
    tls_tag: u64,
    state: Current,
    owed: Option<Owed>,
    transaction: Transaction,
    content: Content,
    /// LMTP: how many answers to the message are still to come, and what the machine itself says.
    finals: Finals,
    /// Octets of `rx` that the last event lent, taken off at the next poll.
    lent: usize,
    /// Octets of a refused chunk that are still to come.
    refused_chunk: Octets,
    /// The line at the front, if it is dropped.
    lines: Lines,
    /// What is said before the connection is closed, when the output has space for it.
    final_reply: Option<&'static Refusal<'static>>,
    /// A transaction was dropped; that is still to be told.
    dropped_transaction: Option<DropCause>,
    counts: Counts,
    pace: Pace,
    session: u32,
    /// How many answers were deferred.
    answers: u32,
    failure: Option<Error>,
    /// The verb of the last command line.
    verb: Option<Verb>,
    /// The answer that is owed was deferred.
    parked: bool,
    /// The answer that is owed is asked for once more.
    again: bool,
    /// TLS is up.
    secure: bool,
    /// The application has attached `tls_tag` to it.
    tagged: bool,
    /// The client has logged in.
    authenticated: bool,
    /// The client said EHLO or LHLO.
    extended: bool,
    /// Replies carry enhanced codes.
    enhanced: bool,
    /// The reply may hold UTF-8.
    utf8: bool,
    /// MAIL was refused: RCPT and DATA that were pipelined after it are no errors.
    mail_refused: bool,
    /// AUTH came: a line that is no command may be a response, sent too early.
    after_auth: bool,
    /// The octets that are lent may hold a secret, and are overwritten.
    confidential: bool,
    /// The output must be written before the session goes on.
    flush: bool,
    shutting_down: bool,
    /// What is left of the input is overwritten, or is another machine's after ATRN.
    left_input: bool,
}

/// The longest identity that AUTH can establish, in octets.
const IDENTITY_MAX: usize = 96;

impl Server {
    /// The least capacity of the input buffer: a command line of RFC 5321 4.5.3.1.4.
    pub const MIN_INPUT: usize = 512;
    /// The least capacity of the output buffer, and the space that a command needs in it before it
    /// is read: no reply of the machine itself is longer, the reply to EHLO with all extensions included.
    pub const MIN_OUTPUT: usize = 1280;

    /// A session that is about to begin.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self {
            config,
            offered: Capabilities::EMPTY,
            client_name: Inline::EMPTY,
            identity: Inline::EMPTY,
            tls_tag: 0,
            tagged: false,
            state: Current::START,
            owed: None,
            transaction: Transaction::default(),
            content: Content::default(),
            finals: Finals::default(),
            lent: 0,
            refused_chunk: Octets::default(),
            lines: Lines::default(),
            final_reply: None,
            dropped_transaction: None,
            counts: Counts::default(),
            pace: Pace::default(),
            session: next_session(),
            answers: 0,
            failure: None,
            verb: None,
            parked: false,
            again: false,
            secure: false,
            authenticated: false,
            extended: false,
            enhanced: false,
            utf8: false,
            mail_refused: false,
            after_auth: false,
            confidential: false,
            flush: false,
            shutting_down: false,
            left_input: false,
        }
    }

    /// The same on a connection whose TLS is up already, as on port 465 (RFC 8314 3.3).
    ///
    /// ```
    /// use smtp_machine::{address::Host, server::{Config, Server}};
    ///
    /// let config = Config::new(Host::try_from("submit.harbor.example")?)?;
    /// assert!(Server::secured(config).is_secure());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn secured(config: Config) -> Self {
        Self { secure: true, ..Self::new(config) }
    }

    /// The same, with a number of the application's own that [`Facts::tls_tag`] gives back.
    ///
    /// ```
    /// use smtp_machine::{address::Host, server::{Config, Server}};
    ///
    /// let config = Config::new(Host::try_from("submit.harbor.example")?)?;
    /// let server = Server::secured_with(config, 0x1301); // TLS_AES_128_GCM_SHA256
    /// assert_eq!(server.facts().tls_tag(), Some(0x1301));
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn secured_with(config: Config, tag: u64) -> Self {
        Self { tls_tag: tag, tagged: true, ..Self::secured(config) }
    }

    /// What is known of the session. Inside an event, its own `facts` gives the same.
    #[must_use]
    pub const fn facts(&self) -> Facts<'_> {
        Facts::new(self)
    }

    /// Says what to do next.
    ///
    /// Poll until told otherwise. A poll too many does no harm: it gives the same step again. An
    /// event that was only dropped gets its default answer: see [`Event`].
    ///
    /// # Errors
    ///
    /// When the session is over before its time. Everything that was to be written is written then, and
    /// each further poll gives the same error.
    pub fn poll<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.pace.output(tx, self.config.data_block);
        self.settle(tx);
        self.release(rx);
        if tx.is_closed() {
            // No reply reaches the client any more.
            tx.consume(tx.len());
            self.final_reply = None;
            if self.state != State::Closed {
                self.fail(Error::Truncated(Phase::Write));
            }
        }
        // First decide by ranges, then lend: a borrow can't be returned from inside a loop.
        let next = self.decide(rx, tx)?;
        self.lend(next, rx, tx)
    }

    /// Says that the limit of the last [`Wait`](crate::Wait) has passed: 421 goes out, then the session is over with
    /// [`Error::TimedOut`].
    ///
    /// A client that does not take the output, or does not finish the TLS handshake, is told nothing.
    ///
    /// ```
    /// # use smtp_machine::{Buffer, Step, address::Host, server::{Config, Event, Server}};
    /// # use smtp_machine::session::{Error, Phase};
    /// # let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
    /// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// # if let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? {
    /// #     open.accept();
    /// # }
    /// # tx.consume(tx.len());
    /// if let Step::Read(_wait) = server.poll(&mut rx, &mut tx)? {
    ///     server.expire(&mut tx); // your clock says that wait.limit is over
    /// }
    /// assert!(server.is_over() && matches!(server.poll(&mut rx, &mut tx), Ok(Step::Write(_))));
    /// assert!(tx.filled().starts_with(b"421 mx.harbor.example "));
    /// tx.consume(tx.len()); // it is written
    /// assert_eq!(server.poll(&mut rx, &mut tx).unwrap_err(), Error::TimedOut(Phase::Command));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn expire(&mut self, tx: &mut Buffer) {
        let phase = self.pace.phase().unwrap_or(Phase::Command);
        match phase {
            Phase::Write | Phase::Handshake => {
                tx.consume(tx.len());
                self.final_reply = None;
                self.fail(Error::TimedOut(phase));
            }
            Phase::Answer => self.end(Error::TimedOut(phase), &Refusal::ANSWER_TIMED_OUT, tx),
            _ => self.end(Error::TimedOut(phase), &Refusal::TIMED_OUT, tx),
        }
    }

    /// Ends the session with 421 as soon as no command, no content and no chunk is under way, then with
    /// [`Error::ShutDown`].
    ///
    /// ```
    /// # use smtp_machine::{Buffer, Step, address::Host, server::{Config, Event, Server}, session::Error};
    /// # let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
    /// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// # if let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? {
    /// #     open.accept();
    /// # }
    /// # tx.consume(tx.len());
    /// server.shutdown(&mut tx); // the program is about to end
    /// assert!(server.is_over() && matches!(server.poll(&mut rx, &mut tx), Ok(Step::Write(_))));
    /// assert!(tx.filled().starts_with(b"421 mx.harbor.example "));
    /// tx.consume(tx.len()); // it is written
    /// assert_eq!(server.poll(&mut rx, &mut tx).unwrap_err(), Error::ShutDown);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn shutdown(&mut self, tx: &mut Buffer) {
        self.shutting_down = true;
        if self.owed.is_none() && !self.is_busy() && self.lent == 0 {
            self.end(Error::ShutDown, &Refusal::SHUTTING_DOWN, tx);
        }
    }

    /// Whether TLS is up.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether the client has logged in.
    ///
    /// ```
    /// use smtp_machine::{address::Host, server::{Config, Server}};
    ///
    /// let server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
    /// assert!(!server.is_authenticated());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn is_authenticated(&self) -> bool {
        self.authenticated
    }

    /// Whether the session is over: nothing more is read, and only what is in `tx` is to be written.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state == State::Closed
    }
}

/// A number for each session of this process, by which a deferred answer finds its own.
fn next_session() -> u32 {
    #[cfg(target_has_atomic = "32")]
    {
        use core::sync::atomic::{AtomicU32, Ordering};
        static SESSIONS: AtomicU32 = AtomicU32::new(1);
        SESSIONS.fetch_add(1, Ordering::Relaxed)
    }
    #[cfg(not(target_has_atomic = "32"))]
    0
}
