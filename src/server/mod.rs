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
//! let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?));
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
//!         Step::Write => tx.consume(tx.len()),
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
mod aside;
mod command;
mod config;
mod content;
mod decide;
mod deferred;
mod event;
mod login;
mod query;
mod secure;
pub(crate) mod table;
mod transaction;
mod unparsed;

use core::mem;

pub use aside::{Atrn, Burl, Etrn, XClient, XForward};
pub use config::Config;
pub use deferred::{Deferred, Resumed};
pub use event::{Event, Fault, Hello, Open, Quit, Reset};
pub use login::{Auth, AuthResponse};
pub use query::{Expand, Help, Noop, Unknown, Verify};
pub use secure::{Handover, StartTls};
pub use transaction::{Chunk, Data, Mail, Message, Rcpt};

use crate::body::Stray;
use crate::buffer::Buffer;
use crate::error::ParseErrorKind;
use crate::extension::Capabilities;
use crate::reply::Refusal;
use crate::session::{Error, Misuse, Phase, Step, Violation, Wait};
use answer::{Answer, Owed, Transaction};
use content::Content;
use decide::{Finals, Next};
use table::{Input, State};

/// The server's side of one connection.
///
/// It holds no address, no message and no buffer: a struct of less than 1 KiB. See the
/// [module](self) for a whole session.
///
/// ```
/// use smtp_machine::{Buffer, Step, address::Host, server::{Config, Event, Server}};
///
/// let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?));
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
    /// What the last EHLO was told; nothing after HELO.
    offered: Capabilities,
    state: State,
    owed: Option<Owed>,
    /// The answer that is owed was deferred.
    parked: bool,
    transaction: Transaction,
    content: Content,
    /// LMTP: how many answers to the message are still to come, and what the machine itself says.
    finals: Finals,
    /// TLS is up.
    secure: bool,
    /// The client has logged in.
    authenticated: bool,
    /// Octets of `rx` that the last event lent, taken off at the next poll.
    lent: usize,
    /// Octets of a refused chunk that are still to come.
    refused_chunk: u64,
    /// Octets dropped of a line that is too long.
    dropped: Option<u32>,
    /// Replies carry enhanced codes.
    enhanced: bool,
    /// The output must be written before the session goes on.
    flush: bool,
    shutting_down: bool,
    errors: u32,
    epoch: u32,
    session: u32,
    /// How many answers were deferred.
    answers: u32,
    failure: Option<Error>,
}

impl Server {
    /// The least capacity of the input buffer: a command line of RFC 5321 4.5.3.1.4.
    pub const MIN_INPUT: usize = 512;
    /// The least capacity of the output buffer, and the room that a command needs in it before it
    /// is read: no reply of the machine itself is longer.
    pub const MIN_OUTPUT: usize = 1024;

    /// A session that is about to begin.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self {
            config,
            offered: Capabilities::EMPTY,
            state: State::Connected,
            owed: None,
            parked: false,
            transaction: Transaction::default(),
            content: Content::default(),
            finals: Finals::default(),
            secure: false,
            authenticated: false,
            lent: 0,
            refused_chunk: 0,
            dropped: None,
            enhanced: false,
            flush: false,
            shutting_down: false,
            errors: 0,
            epoch: 0,
            session: next_session(),
            answers: 0,
            failure: None,
        }
    }

    /// The same on a connection whose TLS is up already, as on port 465 (RFC 8314 3.3).
    ///
    /// ```
    /// use smtp_machine::{address::Host, server::{Config, Server}};
    ///
    /// let config = Config::new(Host::try_from("submit.harbor.example")?);
    /// assert!(Server::secured(config).is_secure());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn secured(config: Config) -> Self {
        Self { secure: true, ..Self::new(config) }
    }

    /// Says what to do next.
    ///
    /// Poll until told otherwise. A poll too many does no harm: it gives the same step again. An
    /// event that was only dropped gets its default answer: NOOP, RSET, QUIT, VRFY and HELP the
    /// usual one, all others 451.
    ///
    /// # Errors
    ///
    /// When the session is over before its time. The last words are in `tx`, and each further poll
    /// gives the same error.
    pub fn poll<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        rx.consume(mem::take(&mut self.lent));
        self.settle(tx);
        // First decide by ranges, then lend: only one arm below holds on to the buffers.
        let event = match self.decide(rx, tx)? {
            Next::Read(phase) => return Ok(Step::Read(self.wait(phase))),
            Next::Write => return Ok(Step::Write),
            Next::Done => return Ok(Step::Done),
            Next::Open => Event::Open(Open { answer: self.ask(Owed::Open, tx) }),
            Next::Secure => Event::Secure(Handover { server: self, rx, tx }),
            Next::Reversed => Event::Reversed,
            Next::Command(found) => {
                self.lent = found.with_end;
                let more = rx.len() > found.with_end;
                let line = rx.filled_mut().get_mut(..found.len).unwrap_or_default();
                return self.command(line, more, tx);
            }
            Next::Response(found) => {
                self.lent = found.with_end;
                let line = rx.filled_mut().get_mut(..found.len).unwrap_or_default();
                return self.response(line, tx);
            }
            Next::Refused(refusal) => {
                return self.fault_in(&[], Some(ParseErrorKind::TooLong), refusal, tx);
            }
            Next::Chunk { skip, run, eaten } => {
                self.lent = eaten;
                let rest = rx.filled().get(skip..).unwrap_or_default();
                let bytes = rest.get(..run).unwrap_or_default();
                Event::Chunk(Chunk { bytes, content: &mut self.content })
            }
            Next::Instead { bytes, eaten } => {
                self.lent = eaten;
                Event::Chunk(Chunk { bytes, content: &mut self.content })
            }
            Next::Message => {
                let (size, bare_newline) =
                    (self.content.size(), self.content.holds_stray(&self.config));
                let recipient = self.finals.recipient(self.config.lmtp);
                let answer = self.ask(Owed::Message, tx);
                Event::Message(Message { answer, size, bare_newline, recipient })
            }
            Next::Dropped(refusal) => {
                let stray = self.content.stray().filter(|_| refusal == Refusal::BARE_NEWLINE);
                let error = stray.map(|stray| match stray {
                    Stray::BareCr => ParseErrorKind::BareCr,
                    Stray::BareLf => ParseErrorKind::BareLf,
                });
                Event::Fault(Fault { refusal, error, line: &[], ended_message: true })
            }
        };
        Ok(Step::Event(event))
    }

    /// Gives a deferred answer back.
    ///
    /// ```
    /// use smtp_machine::server::{Config, Event, Server};
    /// use smtp_machine::{Buffer, Step, address::Host, reply::Refusal};
    ///
    /// let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?));
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? else { panic!() };
    /// let deferred = open.defer(); // look the client up somewhere, and come back
    /// server.resume(deferred, &mut tx)?.refuse(Refusal::TOO_BUSY);
    /// assert!(tx.filled().starts_with(b"421 mx.harbor.example "));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Misuse::ForeignAnswer`] when it comes from another session, [`Misuse::StaleAnswer`] when
    /// this session has ended its waiting (it timed out or was shut down).
    pub fn resume<'a>(
        &'a mut self,
        deferred: Deferred,
        tx: &'a mut Buffer,
    ) -> Result<Resumed<'a>, Misuse> {
        if deferred.session != self.session {
            return Err(Misuse::ForeignAnswer);
        }
        if deferred.answer != self.answers || !self.parked {
            return Err(Misuse::StaleAnswer);
        }
        self.parked = false;
        Ok(Resumed { answer: Answer { server: self, tx } })
    }

    /// Says that the time of the last [`Wait`] has run out: 421 goes out, and the session is over.
    ///
    /// ```
    /// # use smtp_machine::{Buffer, Step, address::Host, server::{Config, Event, Server}};
    /// # let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?));
    /// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// # if let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? {
    /// #     open.accept();
    /// # }
    /// # tx.consume(tx.len());
    /// if let Step::Read(_wait) = server.poll(&mut rx, &mut tx)? {
    ///     server.expire(&mut tx); // your clock says that wait.limit is over
    /// }
    /// assert!(tx.filled().starts_with(b"421 mx.harbor.example "));
    /// assert!(server.is_over());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn expire(&mut self, tx: &mut Buffer) {
        self.end(&Refusal::TIMED_OUT, tx);
    }

    /// Ends the session with 421 as soon as no command and no message is under way.
    ///
    /// ```
    /// # use smtp_machine::{Buffer, Step, address::Host, server::{Config, Event, Server}};
    /// # let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?));
    /// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// # if let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? {
    /// #     open.accept();
    /// # }
    /// # tx.consume(tx.len());
    /// server.shutdown(&mut tx); // the program is about to end
    /// assert!(tx.filled().starts_with(b"421 mx.harbor.example "));
    /// assert!(server.is_over());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn shutdown(&mut self, tx: &mut Buffer) {
        self.shutting_down = true;
        if self.owed.is_none() && !self.is_busy() && self.lent == 0 {
            self.end(&Refusal::SHUTTING_DOWN, tx);
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
    /// let server = Server::new(Config::new(Host::try_from("mx.harbor.example")?));
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

    fn wait(&self, phase: Phase) -> Wait {
        let limit = match phase {
            Phase::DataBlock => self.config.data_timeout,
            _ => self.config.command_timeout,
        };
        Wait::new(limit, phase, self.epoch)
    }

    fn ask<'a>(&'a mut self, owed: Owed, tx: &'a mut Buffer) -> Answer<'a> {
        self.owed = Some(owed);
        Answer { server: self, tx }
    }

    /// Refuses a line without asking the application, and tells it.
    fn fault<'a>(
        &'a mut self,
        line: &'a [u8],
        refusal: Refusal<'static>,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.fault_in(line, None, refusal, tx)
    }

    /// The same, with what is wrong with its octets.
    fn fault_in<'a>(
        &'a mut self,
        line: &'a [u8],
        error: Option<ParseErrorKind>,
        refusal: Refusal<'static>,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.say_refusal(&refusal, tx);
        self.errors = self.errors.saturating_add(1);
        if self.errors > self.config.max_errors {
            return Err(self.violation(Violation::TooManyErrors, &Refusal::TOO_MANY_ERRORS, tx));
        }
        Ok(Step::Event(Event::Fault(Fault { refusal, error, line, ended_message: false })))
    }

    fn violation(&mut self, violation: Violation, last: &Refusal<'_>, tx: &mut Buffer) -> Error {
        self.end(last, tx);
        self.fail(Error::Peer(violation))
    }

    fn end(&mut self, last: &Refusal<'_>, tx: &mut Buffer) {
        if self.state != State::Closed {
            self.say_refusal(last, tx);
            self.owed = None;
            self.parked = false;
            self.enter(Input::Close);
        }
    }

    fn fail(&mut self, error: Error) -> Error {
        self.enter(Input::Close);
        *self.failure.get_or_insert(error)
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
