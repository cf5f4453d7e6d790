//! The client machine: [`Client`] parses the replies of a server into [`Event`]s, and offers a
//! permit whenever a command may be sent.
//!
//! With PIPELINING the next permit is offered at once, without it after the reply. The application
//! code is the same for both. In this example the replies of the server are a list:
//!
//! ```
//! use smtp_machine::client::{Client, Config, Event};
//! use smtp_machine::command::{MailParameters, RcptParameters};
//! use smtp_machine::{Buffer, Step, address::{ForwardPath, Host, ReversePath}, wire::Sink};
//!
//! let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
//! let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!
//! let mut server = [
//!     "220 mx.harbor.example\r\n",
//!     "250-mx.harbor.example\r\n250 PIPELINING\r\n",
//!     "250 OK\r\n250 OK\r\n354 go\r\n", // replies to MAIL, RCPT and DATA, which are one group
//!     "250 OK\r\n",
//!     "221 bye\r\n",
//! ]
//! .into_iter();
//! let mut to = ["<ben@harbor.example>"].into_iter();
//! let (mut sent, mut wire) = (false, Vec::new());
//! loop {
//!     match client.poll(&mut rx, &mut tx)? {
//!         Step::Read(_) => rx.put(server.next().unwrap_or_default().as_bytes())?,
//!         Step::Write(_) => {
//!             wire.extend_from_slice(tx.filled());
//!             tx.consume(tx.len());
//!         }
//!         Step::Parked(_) | Step::Done => break,
//!         Step::Event(Event::Idle(idle)) if sent => drop(idle.quit()?),
//!         Step::Event(Event::Idle(idle)) => {
//!             idle.mail(ReversePath::try_from("<ana@orchard.example>")?, &MailParameters::new())?;
//!             sent = true;
//!         }
//!         Step::Event(Event::Envelope(envelope)) => match to.next() {
//!             Some(path) => drop(envelope.rcpt(ForwardPath::try_from(path)?, &RcptParameters::new())?),
//!             None => drop(envelope.data()?),
//!         },
//!         Step::Event(Event::Body(mut body)) => {
//!             body.write(b"Subject: lunch\r\n\r\nAt noon?\r\n")?;
//!             body.finish()?;
//!         }
//!         Step::Event(_reply) => {} // Event::Reply(ticket, reply): the result of a command
//!     }
//! }
//! assert!(wire.ends_with(b"At noon?\r\n.\r\nQUIT\r\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A command that is not allowed does not compile: a permit outside a transaction has no method for RCPT.
//!
//! ```compile_fail,E0599
//! # use smtp_machine::{address::ForwardPath, client::Idle, command::RcptParameters};
//! fn send(idle: Idle<'_>) {
//!     let _ = idle.rcpt(ForwardPath::Postmaster, &RcptParameters::new());
//! }
//! ```
//!
//! # States
//!
//! A table determines which command may be sent when. This diagram is generated from it:
#![doc = include_str!("../../docs/client.svg")]
//!
#![doc = include_str!("example.md")]

mod config;
mod decide;
mod ends;
mod event;
mod expect;
mod login;
mod next;
mod not_sent;
mod reply_in;
mod send;
mod settle;
pub(crate) mod table;
mod ticket;

use core::mem;

pub use config::{Config, Tls};
pub use event::{BadReply, Body, BodyError, Envelope, Event, Handover, Idle};
pub use login::Challenge;
pub use not_sent::NotSent;
pub use ticket::Ticket;

use crate::body::Stuff;
use crate::buffer::Buffer;
use crate::extension::Capabilities;
use crate::reply::{Code, EnhancedCode};
use crate::session::{Error, Pace, Phase, Step, Wait};
use event::body::Chunk;
use expect::{Expect, Expectations};
pub(crate) use next::Next;
use next::Unreadable;
use table::{Current, State};

/// The client of one connection.
///
/// See the [module](self) for a whole session, and `delivery` for the delivery of a message.
///
/// ```
/// use smtp_machine::{Buffer, Step, address::Host, client::{Client, Config, Event}, wire::Sink};
///
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// rx.put(b"220 mx.harbor.example\r\n")?;
/// // The machine handles the greeting and EHLO before it offers the first permit.
/// loop {
///     match client.poll(&mut rx, &mut tx)? {
///         Step::Event(Event::Idle(idle)) => break drop(idle.quit()?),
///         Step::Event(_) => {}
///         Step::Write(_) => tx.consume(tx.len()),
///         Step::Read(_) => rx.put(b"250-mx.harbor.example\r\n250 SIZE 5000\r\n")?,
///         Step::Parked(_) | Step::Done => unreachable!(),
///     }
/// }
/// assert_eq!(tx.filled(), b"QUIT\r\n");
/// assert!(size_of::<Client>() < 1024);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Client {
    config: Config,
    offered: Capabilities,
    state: Current,
    expected: Expectations,
    transaction: Transaction,
    reply: PartialReply,
    stuff: Stuff,
    /// The framing of the content that is being written.
    chunk: Chunk,
    /// A chunk of this message was refused, and the next is being written.
    chunk_refused: bool,
    /// The last message that was ended.
    ended: Ended,
    /// With LMTP: the number of expected replies to the end of the message.
    finals: Option<u32>,
    /// The number of MAIL commands sent.
    mails: u32,
    /// TLS is active.
    secure: bool,
    /// The client is authenticated.
    authenticated: bool,
    /// The reply that refused the credentials.
    refused_login: Option<(Code, Option<EnhancedCode>)>,
    /// A challenge is unanswered.
    challenged: bool,
    /// The number of challenges in this AUTH exchange.
    challenges: u16,
    /// The next command that the machine sends.
    todo: Option<Expect>,
    /// Octets of `rx` that the last event lent. The next poll consumes them.
    lent: usize,
    /// The application has declined permits until a reply arrives.
    held: bool,
    /// A part of the content is in the output. It is written before the next permit.
    wrote: bool,
    shutting_down: bool,
    pace: Pace,
    failure: Option<Error>,
}

/// The state of a transaction.
#[derive(Clone, Copy, Debug, Default)]
struct Transaction {
    /// The server has accepted MAIL and has not ended the transaction since.
    open: bool,
    /// The number of accepted RCPT commands.
    accepted: u32,
    /// The number of RCPT commands sent (RFC 9422 3.3 counts those that fail).
    named: u32,
    smtp_utf8: bool,
    /// BODY=BINARYMIME.
    binary: bool,
}

/// The end of a message, which is in the output until the driver has written it.
#[derive(Clone, Copy, Debug, Default)]
struct Ended {
    /// The number of its ticket. No message has the number 0, which is that of the first command.
    number: u32,
    /// The octets that the driver has consumed when all of the message is written: see [`Buffer::taken`].
    written_at: u32,
}

/// The whole lines at the front of the input of a reply whose last line has not arrived.
#[derive(Clone, Copy, Debug, Default)]
struct PartialReply {
    octets: usize,
    lines: u16,
    code: Option<Code>,
    /// A part of the reply was examined: more octets of it are examined line by line.
    cut: bool,
}

impl Client {
    /// The minimum capacity of each buffer: the input must hold a reply, the output a command. 4
    /// KiB is a good size.
    pub const MIN_BUFFER: usize = 1024;

    /// Creates the machine of a new connection.
    #[must_use]
    pub fn new(config: Config) -> Self {
        let stuff = Stuff::new(config.newlines);
        Self {
            config,
            offered: Capabilities::EMPTY,
            state: Current::START,
            expected: Expectations::new(),
            transaction: Transaction::default(),
            reply: PartialReply::default(),
            stuff,
            chunk: Chunk::None,
            chunk_refused: false,
            ended: Ended::default(),
            finals: None,
            mails: 0,
            secure: false,
            authenticated: false,
            refused_login: None,
            challenged: false,
            challenges: 0,
            todo: None,
            lent: 0,
            held: false,
            wrote: false,
            shutting_down: false,
            pace: Pace::default(),
            failure: None,
        }
    }

    /// Creates the machine of a connection with active TLS, as on port 465 (RFC 8314 3.3).
    ///
    /// ```
    /// use smtp_machine::{address::Host, client::{Client, Config}};
    ///
    /// let config = Config::new(Host::try_from("laptop.orchard.example")?)?;
    /// assert!(Client::secured(config).is_secure());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn secured(config: Config) -> Self {
        Self { secure: true, ..Self::new(config) }
    }

    /// Returns what to do next.
    ///
    /// An unnecessary poll is harmless: it returns the same step again.
    ///
    /// # Errors
    ///
    /// Returns [`Error`] if the session has ended early. The commands without a reply are
    /// unconfirmed. The output is written before the error is returned, and each further poll
    /// returns the same error.
    // The step is then matched where it is made. It is large, and a call would write it to memory.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub fn poll<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.begin(rx, tx);
        if cfg!(target_os = "none") || self.is_rare(rx, tx) {
            return self.poll_rare(rx, tx);
        }
        if !rx.is_empty() {
            return match self.usual_reply(rx) {
                Some((octets, code)) => self.lend_reply(octets, code, rx, tx),
                None => self.poll_rare(rx, tx),
            };
        }
        let next = self.proceed(rx, tx);
        self.lend(next, rx, tx)
    }

    /// Polls in a state that is rare, or with other input than a whole reply.
    #[cfg_attr(not(target_os = "none"), cold)]
    fn poll_rare<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let next = self.decide(rx, tx)?;
        self.lend(next, rx, tx)
    }

    /// Decides the next step, without lending anything.
    pub(crate) fn next(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        self.begin(rx, tx);
        if cfg!(target_os = "none") || self.is_rare(rx, tx) || !rx.is_empty() {
            return self.decide(rx, tx);
        }
        Ok(self.proceed(rx, tx))
    }

    /// Consumes what the last event lent, and counts what was written since.
    #[inline]
    fn begin(&mut self, rx: &mut Buffer, tx: &Buffer) {
        if self.lent > 0 {
            rx.consume(mem::take(&mut self.lent));
        }
        self.pace.output(tx, self.config.data_block);
    }

    /// Returns the step that was decided.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(crate) fn lend<'a>(
        &'a mut self,
        next: Next,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        match next {
            Next::Read(phase) => Ok(Step::Read(self.wait(phase))),
            Next::Write => Ok(Step::Write(self.wait(Phase::Write))),
            Next::Done => Ok(Step::Done),
            Next::Idle => Ok(Step::Event(Event::Idle(Idle { client: self, tx }))),
            Next::Envelope => Ok(Step::Event(Event::Envelope(Envelope { client: self, tx }))),
            Next::Body => Ok(Step::Event(Event::Body(Body { client: self, tx }))),
            Next::Secure => {
                let wait = self.wait(Phase::Handshake);
                Ok(Step::Event(Event::Secure(Handover { client: self, rx, tx, wait })))
            }
            Next::Reversed => Ok(Step::Event(Event::Reversed)),
            Next::Unreadable(Unreadable { octets, violation }) => {
                self.lent = octets;
                self.end(violation, tx);
                let octets = rx.filled().get(..octets).unwrap_or_default();
                Ok(Step::Event(Event::BadReply(BadReply { octets, violation })))
            }
            Next::Challenge { octets } => {
                self.lent = octets;
                self.pace.moved();
                let line = rx.filled_mut().get_mut(..octets).unwrap_or_default();
                Ok(Step::Event(Event::Challenge(self.challenge(line, tx))))
            }
            Next::Reply { octets, code } => self.lend_decided_reply(octets, code, rx, tx),
        }
    }

    /// Returns the event of a reply that was decided before.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    fn lend_decided_reply<'a>(
        &'a mut self,
        octets: usize,
        code: Code,
        rx: &'a Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.lend_reply(octets, code, rx, tx)
    }

    /// Returns the event of a whole reply at the front of the input.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    fn lend_reply<'a>(
        &'a mut self,
        octets: usize,
        code: Code,
        rx: &'a Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.lent = octets;
        self.pace.moved();
        self.held = false;
        self.answered(rx.part(0, octets), code, tx)
    }

    /// Offers permits again after [`Idle::hold`] or [`Envelope::hold`].
    ///
    /// ```
    #[doc = include_str!("ready.in")]
    /// if let Step::Event(Event::Idle(idle)) = client.poll(&mut rx, &mut tx)? {
    ///     idle.hold(); // there is nothing to send for now
    /// }
    /// assert!(matches!(client.poll(&mut rx, &mut tx)?, Step::Read(_)));
    /// client.wake(); // there is a message to send
    /// assert!(matches!(client.poll(&mut rx, &mut tx)?, Step::Event(Event::Idle(_))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn wake(&mut self) {
        self.held = false;
    }

    /// Reports that the limit of the last [`Wait`] has passed. The session is over.
    ///
    /// ```
    /// use smtp_machine::session::{Error, Phase};
    /// use smtp_machine::{Buffer, Step, address::Host, client::{Client, Config}};
    ///
    /// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// if let Step::Read(_wait) = client.poll(&mut rx, &mut tx)? {
    ///     client.expire(&mut tx); // `wait.limit` has passed
    /// }
    /// assert_eq!(client.poll(&mut rx, &mut tx).unwrap_err(), Error::TimedOut(Phase::Greeting));
    /// assert!(client.is_over());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn expire(&mut self, tx: &mut Buffer) {
        let phase = self.pace.phase().unwrap_or(Phase::Greeting);
        tx.consume(tx.len());
        self.fail(Error::TimedOut(phase));
    }

    /// Ends the session with QUIT when no message is being sent, then with [`Error::ShutDown`].
    ///
    /// ```
    #[doc = include_str!("ready.in")]
    /// client.shutdown(&mut tx);
    /// assert!(matches!(client.poll(&mut rx, &mut tx)?, Step::Write(_)));
    /// assert_eq!(tx.filled(), b"QUIT\r\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn shutdown(&mut self, _tx: &mut Buffer) {
        self.shutting_down = true;
        self.held = false;
    }

    /// Returns the capabilities that the server has offered. They are empty before its reply to
    /// EHLO.
    ///
    /// ```
    #[doc = include_str!("ready.in")]
    /// assert_eq!(client.capabilities().size(), Some(5000));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn capabilities(&self) -> &Capabilities {
        &self.offered
    }

    /// Returns `true` if TLS is active.
    ///
    /// ```
    /// use smtp_machine::{address::Host, client::{Client, Config}};
    ///
    /// let config = Config::new(Host::try_from("laptop.orchard.example")?)?;
    /// assert!(Client::secured(config).is_secure());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// Returns `true` if the session is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state == State::Closed
    }

    /// Returns the name of the state, as in the [diagram](self): for logs, and for programs that show
    /// the diagram. The names may change with the diagram; do not decide by them.
    ///
    /// ```
    /// use smtp_machine::{address::Host, client::{Client, Config}};
    ///
    /// let client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
    /// assert_eq!(client.state_name(), "Connected");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn state_name(&self) -> &'static str {
        self.state.get().name()
    }

    /// Returns the configuration.
    pub(crate) const fn config(&self) -> &Config {
        &self.config
    }

    /// Permits a transaction to begin before the end of the previous one is answered.
    pub(crate) const fn pipeline_transactions(&mut self) {
        self.config.pipelined_transactions = true;
    }

    /// Returns the ticket of the first unanswered command.
    pub(crate) fn awaited(&self) -> Option<Ticket> {
        self.expected.peek().map(|(ticket, _)| ticket)
    }

    /// Returns the number of MAIL commands sent on this connection.
    pub(crate) const fn mails(&self) -> u32 {
        self.mails
    }

    /// Returns the wait in `phase`, with the limit of the configuration.
    pub(crate) fn wait(&mut self, phase: Phase) -> Wait {
        let limit = self.config.timeout(phase);
        self.pace.wait(limit, phase)
    }
}
