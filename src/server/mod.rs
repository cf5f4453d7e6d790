//! The server machine: [`Server`] parses the commands of a client into [`Event`]s, and writes the
//! replies that answer them.
//!
//! ```text
//!  client ──► rx: Buffer ──► Server::poll ──► tx: Buffer ──► client
//!                                │   ▲
//!                       Event<'a>▼   │ event.accept() / event.refuse(..)
//!                           application
//! ```
//!
//! A whole session. In this example the lines of the client are a list:
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
//!             _ => {} // NOOP, RSET, QUIT and others have default answers
//!         },
//!     }
//! }
//! assert_eq!(message, b"Subject: lunch\r\n\r\nAt noon?\r\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Mistakes that do not compile
//!
//! Answering twice, because an answer takes the event:
//!
//! ```compile_fail,E0382
//! # use smtp_machine::{reply::Refusal, server::Mail};
//! fn answer(mail: Mail<'_>) {
//!     mail.accept();
//!     mail.refuse(Refusal::POLICY);
//! }
//! ```
//!
//! Polling while an event is not answered, because the event borrows the machine:
//!
//! ```compile_fail,E0499
//! # use smtp_machine::{Buffer, Server, Step};
//! fn drive(server: &mut Server, rx: &mut Buffer, tx: &mut Buffer) {
//!     let Ok(Step::Event(event)) = server.poll(rx, tx) else { return };
//!     let _ = server.poll(rx, tx);
//!     drop(event);
//! }
//! ```
//!
//! Refusing with a positive code, because a [`Refusal`] has a negative one:
//!
//! ```compile_fail,E0308
//! # use smtp_machine::{reply::Code, server::Rcpt};
//! fn answer(rcpt: Rcpt<'_>) {
//!     rcpt.refuse(Code::OK);
//! }
//! ```
//!
//! # States
//!
//! A table determines which command is allowed when (RFC 5321 4.1.4). This diagram is generated
//! from it:
#![doc = include_str!("../../docs/server.svg")]
//!
#![doc = include_str!("example.md")]

mod accepting;
mod budget;
mod check;
mod config;
mod content;
mod decide;
mod ends;
mod event;
mod facts;
mod finals;
mod glance;
mod lend;
mod login;
mod malformed;
mod next;
mod offer;
mod offer_lines;
mod pending;
mod pieces;
mod receive;
mod refused_command;
mod reply_out;
mod respond;
mod responder;
mod settle;
pub(crate) mod table;
mod transaction;

pub use config::Config;
pub use event::{
    Answered, Atrn, Auth, AuthResponse, Burl, Chunk, Data, Deferred, DropCause, Etrn, Event,
    Expand, Fault, Handover, Hello, Help, Mail, Message, Noop, Open, Question, QuestionKind, Quit,
    Rcpt, ReplyError, Reset, StartTls, Unknown, Verify, XClient, XForward,
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
use glance::Glance;
use pending::Pending;
use table::{Current, State};
use transaction::Transaction;

/// The server of one connection.
///
/// It holds no envelope, no message and no buffer, and is smaller than 1 KiB. See the
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
/// assert!(size_of::<Server>() < 1024);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Server {
    config: Config,
    /// The capabilities of the last reply to EHLO; empty after HELO.
    offered: Capabilities,
    client_name: Inline<{ ClientName::MAX }>,
    identity: Inline<IDENTITY_MAX>,
    tls_tag: u64,
    state: Current,
    owed: Option<Owed>,
    transaction: Transaction,
    content: Content,
    /// With LMTP: the number of answers to the message, and how many are given.
    finals: Finals,
    /// Octets of `rx` that the last event lent. The next poll consumes them.
    lent: usize,
    /// The number of expected octets of a refused chunk.
    refused_chunk: Octets,
    /// The framing of lines.
    lines: Lines,
    /// The final reply, which is written when the output has space for it.
    final_reply: Option<&'static Refusal<'static>>,
    /// A dropped transaction that is not yet reported.
    dropped_transaction: Option<DropCause>,
    counts: Counts,
    pace: Pace,
    /// The number of the session; 0 until an answer is deferred.
    session: u32,
    /// The number of deferred answers.
    answers: u32,
    failure: Option<Error>,
    /// The verb of the last command line.
    verb: Option<Verb>,
    /// How the last question was answered.
    answered: Option<Answered>,
    /// What the next poll handles before the input.
    pending: Pending,
    /// TLS is active.
    secure: bool,
    /// The application has set `tls_tag`.
    tagged: bool,
    /// The client is authenticated.
    authenticated: bool,
    /// The client sent EHLO or LHLO.
    extended: bool,
    /// Replies carry enhanced codes.
    enhanced: bool,
    /// The reply may hold UTF-8.
    utf8: bool,
    /// MAIL was refused: RCPT and DATA that were pipelined after it are not errors.
    mail_refused: bool,
    /// AUTH has arrived: an unknown command may be a response that was sent too early.
    after_auth: bool,
    /// The octets that are lent may hold a secret, and are overwritten.
    confidential: bool,
    /// A line was dropped: the memory of the input may hold octets of it.
    dropped_octets: bool,
    /// The rest of the input is overwritten, or belongs to another machine after ATRN.
    left_input: bool,
}

/// The maximum length in octets of the identity that AUTH can establish.
const IDENTITY_MAX: usize = 96;

impl Server {
    /// The minimum capacity of the input buffer: a command line of RFC 5321 4.5.3.1.4.
    pub const MIN_INPUT: usize = 512;
    /// The minimum capacity of the output buffer, and the space in it that a command requires
    /// before it is read. No reply of the machine is longer, including the reply to EHLO with all
    /// extensions.
    pub const MIN_OUTPUT: usize = 1280;

    /// Creates the machine of a new connection.
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
            session: 0,
            answers: 0,
            failure: None,
            verb: None,
            answered: None,
            pending: Pending::empty(),
            secure: false,
            authenticated: false,
            extended: false,
            enhanced: false,
            utf8: false,
            mail_refused: false,
            after_auth: false,
            confidential: false,
            dropped_octets: false,
            left_input: false,
        }
    }

    /// Creates the machine of a connection with active TLS, as on port 465 (RFC 8314 3.3).
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

    /// Creates the machine of a connection with active TLS, with a number that [`Facts::tls_tag`]
    /// returns.
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

    /// Returns the configuration.
    ///
    /// ```
    /// use smtp_machine::{address::Host, server::{Config, Server}};
    ///
    /// let server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
    /// assert_eq!(server.config().host(), "mx.harbor.example");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn config(&self) -> &Config {
        &self.config
    }

    /// Returns how the last question was answered, for drivers that count or log answers. Returns
    /// `None` while it is not answered: an event that was dropped gets its default answer at the
    /// next poll, and a deferred one after [`resume`](Self::resume).
    ///
    /// ```
    /// use smtp_machine::server::{Answered, Config, Event, Server};
    /// use smtp_machine::{Buffer, Step, address::Host};
    ///
    /// let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// if let Step::Event(event) = server.poll(&mut rx, &mut tx)? {
    ///     drop(event); // the greeting: its default answer is a refusal
    /// }
    /// assert_eq!(server.last_answer(), None);
    /// let _write = server.poll(&mut rx, &mut tx)?;
    /// assert_eq!(server.last_answer(), Some(Answered::Refused));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn last_answer(&self) -> Option<Answered> {
        self.answered
    }

    /// Returns the facts of the session. The method `facts` of an event returns the same.
    #[must_use]
    pub const fn facts(&self) -> Facts<'_> {
        Facts::new(self)
    }

    /// Returns what to do next.
    ///
    /// An unnecessary poll is harmless: it returns the same step again. An event that the
    /// application drops gets its default answer: see [`Event`].
    ///
    /// # Errors
    ///
    /// Returns [`Error`] if the session has ended early. The output is empty then: it is
    /// written, or discarded because the client did not read it. Each further poll returns the same error.
    pub fn poll<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.pace.output(tx, self.config.data_block);
        match self.glance(rx, tx) {
            Glance::Read(phase) => Ok(Step::Read(self.wait(phase))),
            Glance::Write => Ok(Step::Write(self.wait(Phase::Write))),
            Glance::Line => self.line_at_front(rx, tx),
            Glance::Content => self.content_at_front(rx, tx),
            Glance::Nothing => self.decide_and_lend(rx, tx),
        }
    }

    /// Reports that the limit of the last [`Wait`](crate::Wait) has passed. The machine writes 421,
    /// and the session ends with [`Error::TimedOut`].
    ///
    /// It writes no reply to a client that does not read the output or does not finish the TLS
    /// handshake.
    ///
    /// ```
    #[doc = include_str!("ready.in")]
    /// use smtp_machine::session::{Error, Phase};
    ///
    /// if let Step::Read(_wait) = server.poll(&mut rx, &mut tx)? {
    ///     server.expire(&mut tx); // `wait.limit` has passed
    /// }
    /// assert!(server.is_over() && matches!(server.poll(&mut rx, &mut tx), Ok(Step::Write(_))));
    /// assert!(tx.filled().starts_with(b"421 mx.harbor.example "));
    /// tx.consume(tx.len()); // the driver has written the reply
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

    /// Ends the session with 421 when no command, content or chunk is in progress, then with
    /// [`Error::ShutDown`].
    ///
    /// ```
    #[doc = include_str!("ready.in")]
    /// use smtp_machine::session::Error;
    ///
    /// server.shutdown(&mut tx);
    /// assert!(server.is_over() && matches!(server.poll(&mut rx, &mut tx), Ok(Step::Write(_))));
    /// assert!(tx.filled().starts_with(b"421 mx.harbor.example "));
    /// tx.consume(tx.len()); // the driver has written the reply
    /// assert_eq!(server.poll(&mut rx, &mut tx).unwrap_err(), Error::ShutDown);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn shutdown(&mut self, tx: &mut Buffer) {
        self.pending |= Pending::SHUTDOWN;
        if self.owed.is_none() && !self.is_busy() && self.lent == 0 {
            self.end(Error::ShutDown, &Refusal::SHUTTING_DOWN, tx);
        }
    }

    /// Returns `true` if TLS is active.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// Returns `true` if the client is authenticated.
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

    /// Returns `true` if the session is over: no more input is read, and only `tx` is still to be
    /// written.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state == State::Closed
    }

    /// Returns the name of the state, as in the [diagram](self): for logs, and for programs that show
    /// the diagram. The names may change with the diagram; do not decide by them.
    ///
    /// ```
    #[doc = include_str!("ready.in")]
    /// assert_eq!(server.state_name(), "Greeted");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn state_name(&self) -> &'static str {
        self.state.get().name()
    }
}
