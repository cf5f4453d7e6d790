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
mod command;
mod config;
mod content;
mod event;
mod query;
pub(crate) mod table;
mod transaction;

use core::mem;

pub use answer::{Deferred, Resumed};
pub use config::Config;
pub use event::{Event, Fault, Hello, Open, Quit, Reset};
pub use query::{Expand, Help, Noop, Unknown, Verify};
pub use transaction::{Chunk, Data, Mail, Message, Rcpt};

use crate::buffer::{BareLf, Buffer, FoundLine};
use crate::extension::Capabilities;
use crate::reply::Refusal;
use crate::session::{Error, Misuse, Phase, Step, Violation, Wait};
use answer::{Answer, Owed, Transaction};
use content::Content;
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
        match self.decide(rx, tx)? {
            Next::Read(phase) => Ok(Step::Read(self.wait(phase))),
            Next::Write => Ok(Step::Write),
            Next::Done => Ok(Step::Done),
            Next::Open => Ok(Step::Event(Event::Open(Open { answer: self.ask(Owed::Open, tx) }))),
            Next::Command(found) => {
                self.lent = found.with_end;
                let more = rx.len() > found.with_end;
                let line = rx.filled().get(..found.len).unwrap_or_default();
                self.command(line, more, tx)
            }
            Next::Refused(refusal) => self.fault(&[], refusal, tx),
            Next::Chunk { skip, run, eaten } => {
                self.lent = eaten;
                let rest = rx.filled().get(skip..).unwrap_or_default();
                let bytes = rest.get(..run).unwrap_or_default();
                Ok(Step::Event(Event::Chunk(Chunk { bytes, content: &mut self.content })))
            }
            Next::Message => {
                let (size, bare_newline) = (self.content.size(), self.content.bare_newline());
                let answer = self.ask(Owed::Message, tx);
                Ok(Step::Event(Event::Message(Message { answer, size, bare_newline })))
            }
            Next::Dropped(refusal) => {
                self.transaction = Transaction::default();
                self.enter(Input::EndOfData);
                self.say_refusal(&refusal, tx);
                Ok(Step::Event(Event::Fault(Fault { refusal, line: &[], ended_message: true })))
            }
        }
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
        if self.owed.is_none() && self.state != State::Content && self.lent == 0 {
            self.end(&Refusal::SHUTTING_DOWN, tx);
        }
    }

    /// Whether the session is over: nothing more is read, and only what is in `tx` is to be written.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state == State::Closed
    }

    fn decide(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        if self.state == State::Closed {
            return match self.failure {
                Some(error) => Err(error),
                None if tx.is_empty() => Ok(Next::Done),
                None => Ok(Next::Write),
            };
        }
        if rx.capacity() < Self::MIN_INPUT || tx.capacity() < Self::MIN_OUTPUT {
            return Err(self.fail(Error::Misuse(Misuse::BufferTooSmall)));
        }
        if self.parked {
            return Ok(if tx.is_empty() { Next::Read(Phase::Answer) } else { Next::Write });
        }
        if self.state == State::Connected {
            if !rx.is_empty() && !self.config.accept_early_input {
                let refusal = &Refusal::SYNCHRONIZATION;
                return Err(self.violation(Violation::EarlyTalk, refusal, tx));
            }
            return Ok(Next::Open);
        }
        if self.shutting_down && self.state != State::Content {
            self.end(&Refusal::SHUTTING_DOWN, tx);
            return Ok(if tx.is_empty() { Next::Done } else { Next::Write });
        }
        if (self.flush && !tx.is_empty()) || tx.room() < Self::MIN_OUTPUT {
            return Ok(Next::Write);
        }
        self.flush = false;
        if self.refused_chunk > 0 && !self.skip_chunk(rx) {
            return self.starve(rx, tx, Phase::DataBlock);
        }
        if self.state == State::Content {
            return match self.content.next(rx, &self.config, self.offered.size()) {
                Some(next) => {
                    self.epoch = self.epoch.wrapping_add(1);
                    Ok(next)
                }
                None => self.starve(rx, tx, Phase::DataBlock),
            };
        }
        self.decide_line(rx, tx)
    }

    fn decide_line(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        let max =
            rx.capacity().min(usize::try_from(self.config.max_command_line).unwrap_or(usize::MAX));
        match rx.find_line(0, BareLf::IsContent) {
            Some(found) if self.dropped.is_none() && found.with_end <= max => {
                self.epoch = self.epoch.wrapping_add(1);
                Ok(Next::Command(found))
            }
            Some(found) => {
                self.epoch = self.epoch.wrapping_add(1);
                self.dropped = None;
                rx.consume(found.with_end);
                Ok(Next::Refused(Refusal::LINE_TOO_LONG))
            }
            None if self.dropped.is_none() && rx.len() < max => self.starve(rx, tx, Phase::Command),
            None => {
                // A CR at the end may be half of what ends the line.
                let kept = usize::from(rx.filled().last() == Some(&b'\r'));
                let count = rx.len().saturating_sub(kept);
                rx.consume(count);
                let dropped = self.dropped.unwrap_or(0);
                let dropped = dropped.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
                self.dropped = Some(dropped);
                if dropped > self.config.max_dropped_line {
                    let refusal = &Refusal::TOO_MANY_ERRORS;
                    return Err(self.violation(Violation::EndlessLine, refusal, tx));
                }
                self.starve(rx, tx, Phase::Command)
            }
        }
    }

    /// Nothing more can be done with the input that is there.
    fn starve(&mut self, rx: &Buffer, tx: &Buffer, phase: Phase) -> Result<Next, Error> {
        if !tx.is_empty() {
            return Ok(Next::Write);
        }
        if !rx.is_closed() {
            return Ok(Next::Read(phase));
        }
        let between = !matches!(self.state, State::Mail | State::Rcpt | State::Content);
        if between && rx.is_empty() && self.dropped.is_none() && self.refused_chunk == 0 {
            self.enter(Input::Close);
            return Ok(Next::Done);
        }
        Err(self.fail(Error::Truncated(phase)))
    }

    /// Drops what has come of a refused chunk; says whether that was all of it.
    fn skip_chunk(&mut self, rx: &mut Buffer) -> bool {
        let here = u64::try_from(rx.len()).unwrap_or(u64::MAX).min(self.refused_chunk);
        rx.consume(usize::try_from(here).unwrap_or(usize::MAX));
        self.refused_chunk = self.refused_chunk.saturating_sub(here);
        self.refused_chunk == 0
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
        self.say_refusal(&refusal, tx);
        self.errors = self.errors.saturating_add(1);
        if self.errors > self.config.max_errors {
            return Err(self.violation(Violation::TooManyErrors, &Refusal::TOO_MANY_ERRORS, tx));
        }
        Ok(Step::Event(Event::Fault(Fault { refusal, line, ended_message: false })))
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

/// What [`Server::poll`] decided, before anything is lent.
enum Next {
    Read(Phase),
    Write,
    Done,
    Open,
    /// A whole line is at the front of the input.
    Command(FoundLine),
    /// A line that was dropped already.
    Refused(Refusal<'static>),
    /// A run of content: where it lies in the input, and how much goes with it.
    Chunk {
        skip: usize,
        run: usize,
        eaten: usize,
    },
    Message,
    /// A message that the machine itself refuses.
    Dropped(Refusal<'static>),
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
