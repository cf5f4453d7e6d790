//! The client machine: [`Client`] turns what a server sends into [`Event`]s, and asks for the next
//! command whenever one may be sent.
//!
//! With PIPELINING the next permit comes at once, without it after the reply: the same calling code
//! for both. Here a server's side is typed in by hand:
//!
//! ```
//! use smtp_machine::client::{Client, Config, Event};
//! use smtp_machine::command::{MailParameters, RcptParameters};
//! use smtp_machine::{Buffer, Step, address::{ForwardPath, Host, ReversePath}, wire::Sink};
//!
//! let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?));
//! let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!
//! let mut server = [
//!     "220 mx.harbor.example\r\n",
//!     "250-mx.harbor.example\r\n250 PIPELINING\r\n",
//!     "250 OK\r\n250 OK\r\n354 go\r\n", // MAIL, RCPT and DATA came in one group
//!     "250 OK\r\n",
//!     "221 bye\r\n",
//! ]
//! .into_iter();
//! let mut to = ["<ben@harbor.example>"].into_iter();
//! let (mut sent, mut wire) = (false, Vec::new());
//! loop {
//!     match client.poll(&mut rx, &mut tx)? {
//!         Step::Read(_) => rx.put(server.next().unwrap_or_default().as_bytes())?,
//!         Step::Write => {
//!             wire.extend_from_slice(tx.filled());
//!             tx.consume(tx.len());
//!         }
//!         Step::Done => break,
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
//!         Step::Event(_reply) => {} // Event::Reply(ticket, reply): what became of a command
//!     }
//! }
//! assert!(wire.ends_with(b"At noon?\r\n.\r\nQUIT\r\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What may be sent when is in a table, and this is its picture:
#![doc = include_str!("../../docs/client.svg")]

mod answered;
mod config;
mod event;
mod expect;
mod permit;
pub(crate) mod table;

use core::mem;

pub use config::Config;
pub use event::{Event, Ticket};
pub use permit::{Body, Envelope, Idle, NotSent};

use crate::body::Stuff;
use crate::buffer::Buffer;
use crate::extension::{Capabilities, Extension};
use crate::reply::{Code, Reply};
use crate::session::{Error, Misuse, Phase, Step, Violation, Wait};
use expect::{Expect, Expectations};
use table::{Input, State};

/// The client's side of one connection.
///
/// See the [module](self) for a whole session, and `delivery` for a message from end to end.
///
/// ```
/// # use smtp_machine::{Buffer, Step, address::Host, client::{Client, Config, Event}, wire::Sink};
/// # let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?));
/// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// # rx.put(b"220 mx.harbor.example\r\n")?;
/// // Greeting, EHLO and what is offered are dealt with before the first question.
/// loop {
///     match client.poll(&mut rx, &mut tx)? {
///         Step::Event(Event::Idle(idle)) => break drop(idle.quit()?),
///         Step::Event(_) => {}
///         Step::Write => tx.consume(tx.len()),
///         Step::Read(_) => rx.put(b"250-mx.harbor.example\r\n250 SIZE 5000\r\n")?,
///         Step::Done => unreachable!(),
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
    state: State,
    expected: Expectations,
    transaction: Transaction,
    reply: PartialReply,
    stuff: Stuff,
    /// What the machine itself says next.
    todo: Option<Expect>,
    /// Octets of `rx` that the last event lent, taken off at the next poll.
    lent: usize,
    /// The application wants no permit until a reply comes.
    held: bool,
    /// Some of the body is in the output: it is to be written before the next piece is asked for.
    wrote: bool,
    epoch: u32,
    failure: Option<Error>,
}

/// What the machine keeps of a transaction.
#[derive(Clone, Copy, Debug, Default)]
struct Transaction {
    /// The server has accepted MAIL and has not ended the transaction since.
    open: bool,
    /// How many RCPT were accepted.
    accepted: u32,
    smtp_utf8: bool,
}

/// The whole lines, at the front of the input, of a reply whose last line has not come yet.
#[derive(Clone, Copy, Debug, Default)]
struct PartialReply {
    octets: usize,
    lines: u16,
    code: Option<Code>,
}

impl Client {
    /// The least capacity of either buffer: a reply must fit into the input, a command into the
    /// output. 4 KiB is a good size.
    pub const MIN_BUFFER: usize = 1024;

    /// A session that is about to begin.
    #[must_use]
    pub fn new(config: Config) -> Self {
        let stuff = Stuff::new(config.newlines);
        Self {
            config,
            offered: Capabilities::EMPTY,
            state: State::Connected,
            expected: Expectations::new(),
            transaction: Transaction::default(),
            reply: PartialReply::default(),
            stuff,
            todo: None,
            lent: 0,
            held: false,
            wrote: false,
            epoch: 0,
            failure: None,
        }
    }

    /// Says what to do next.
    ///
    /// Poll until told otherwise. A poll too many does no harm: it gives the same step again.
    ///
    /// # Errors
    ///
    /// When the session is over before its time: all commands without a reply are not confirmed.
    /// The last words are in `tx`, and each further poll gives the same error.
    pub fn poll<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        rx.consume(mem::take(&mut self.lent));
        match self.decide(rx, tx)? {
            Next::Read(phase) => {
                let limit = self.config.timeout(phase);
                Ok(Step::Read(Wait::new(limit, phase, self.epoch)))
            }
            Next::Write => Ok(Step::Write),
            Next::Done => Ok(Step::Done),
            Next::Idle => Ok(Step::Event(Event::Idle(Idle { client: self, tx }))),
            Next::Envelope => Ok(Step::Event(Event::Envelope(Envelope { client: self, tx }))),
            Next::Body => Ok(Step::Event(Event::Body(Body { client: self, tx }))),
            Next::Reply { octets, code } => {
                self.lent = octets;
                self.epoch = self.epoch.wrapping_add(1);
                self.held = false;
                let whole = rx.filled().get(..octets).unwrap_or_default();
                self.answered(Reply::from_whole(whole, code), tx)
            }
        }
    }

    /// Offers permits again after [`Idle::hold`] or [`Envelope::hold`].
    ///
    /// ```
    /// # use smtp_machine::{Buffer, Step, address::Host, client::{Client, Config, Event}, wire::Sink};
    /// # let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?));
    /// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// # rx.put(b"220 mx.harbor.example\r\n")?;
    /// # loop {
    /// #     match client.poll(&mut rx, &mut tx)? {
    /// #         Step::Event(Event::Idle(_)) => break,
    /// #         Step::Event(_) => {}
    /// #         Step::Write => tx.consume(tx.len()),
    /// #         Step::Read(_) => rx.put(b"250-mx.harbor.example\r\n250 SIZE 5000\r\n")?,
    /// #         Step::Done => unreachable!(),
    /// #     }
    /// # }
    /// if let Step::Event(Event::Idle(idle)) = client.poll(&mut rx, &mut tx)? {
    ///     idle.hold(); // nothing to send for now
    /// }
    /// assert!(matches!(client.poll(&mut rx, &mut tx)?, Step::Read(_)));
    /// client.wake(); // a message has come in
    /// assert!(matches!(client.poll(&mut rx, &mut tx)?, Step::Event(Event::Idle(_))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn wake(&mut self) {
        self.held = false;
    }

    /// Says that the time of the last [`Wait`] has run out: the session is over.
    ///
    /// ```
    /// use smtp_machine::session::{Error, Phase};
    /// use smtp_machine::{Buffer, Step, address::Host, client::{Client, Config}};
    ///
    /// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?));
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// if let Step::Read(_wait) = client.poll(&mut rx, &mut tx)? {
    ///     client.expire(&mut tx); // your clock says that wait.limit is over
    /// }
    /// assert_eq!(client.poll(&mut rx, &mut tx).unwrap_err(), Error::TimedOut(Phase::Greeting));
    /// assert!(client.is_over());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn expire(&mut self, _tx: &mut Buffer) {
        let phase = self.phase();
        self.fail(Error::TimedOut(phase));
    }

    /// Ends the session with QUIT as soon as no message is under way.
    ///
    /// ```
    /// # use smtp_machine::{Buffer, Step, address::Host, client::{Client, Config, Event}, wire::Sink};
    /// # let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?));
    /// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// # rx.put(b"220 mx.harbor.example\r\n")?;
    /// # loop {
    /// #     match client.poll(&mut rx, &mut tx)? {
    /// #         Step::Event(Event::Idle(_)) => break,
    /// #         Step::Event(_) => {}
    /// #         Step::Write => tx.consume(tx.len()),
    /// #         Step::Read(_) => rx.put(b"250-mx.harbor.example\r\n250 SIZE 5000\r\n")?,
    /// #         Step::Done => unreachable!(),
    /// #     }
    /// # }
    /// client.shutdown(&mut tx); // the program is about to end
    /// assert!(matches!(client.poll(&mut rx, &mut tx)?, Step::Write));
    /// assert_eq!(tx.filled(), b"QUIT\r\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn shutdown(&mut self, _tx: &mut Buffer) {
        self.todo = Some(Expect::Quit);
    }

    /// What the server has offered; nothing before its reply to EHLO.
    ///
    /// ```
    /// # use smtp_machine::{Buffer, Step, address::Host, client::{Client, Config, Event}, wire::Sink};
    /// # let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?));
    /// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// # rx.put(b"220 mx.harbor.example\r\n")?;
    /// # loop {
    /// #     match client.poll(&mut rx, &mut tx)? {
    /// #         Step::Event(Event::Idle(_)) => break,
    /// #         Step::Event(_) => {}
    /// #         Step::Write => tx.consume(tx.len()),
    /// #         Step::Read(_) => rx.put(b"250-mx.harbor.example\r\n250 SIZE 5000\r\n")?,
    /// #         Step::Done => unreachable!(),
    /// #     }
    /// # }
    /// assert_eq!(client.capabilities().size(), Some(5000));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn capabilities(&self) -> &Capabilities {
        &self.offered
    }

    /// Whether the session is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state == State::Closed
    }

    /// Whether a whole message is out, and not answered.
    pub(crate) fn awaits_end_of_data(&self) -> bool {
        self.expected.back() == Some(Expect::EndOfData)
    }

    fn decide(&mut self, rx: &mut Buffer, tx: &mut Buffer) -> Result<Next, Error> {
        if self.state == State::Closed {
            return match self.failure {
                Some(error) => Err(error),
                None if tx.is_empty() => Ok(Next::Done),
                None => Ok(Next::Write),
            };
        }
        if rx.capacity() < Self::MIN_BUFFER || tx.capacity() < Self::MIN_BUFFER {
            return Err(self.fail(Error::Misuse(Misuse::BufferTooSmall)));
        }
        match self.frame(rx) {
            Ok(Some(next)) => return Ok(next),
            Ok(None) => {}
            Err(violation) => return Err(self.violation(violation, tx)),
        }
        // With something unasked for in the input, let it become a whole reply first.
        let quiet = rx.is_empty() || !self.expected.is_empty();
        if quiet && self.may_send(tx) {
            match (self.todo, self.state) {
                (Some(hello @ (Expect::Ehlo | Expect::Helo)), _) => {
                    self.todo = None;
                    // The name fits: may_send has seen to it.
                    let _ticket = self.say_hello(hello, tx);
                }
                (Some(_), State::Greeted | State::Ready | State::Envelope) => {
                    self.todo = None;
                    let _ticket = self.send_quit(tx);
                }
                (_, State::Greeted) if self.config.manual_hello && !self.held => {
                    return Ok(Next::Idle);
                }
                (_, State::Ready) if !self.held && self.may_begin() => return Ok(Next::Idle),
                (_, State::Envelope) if !self.held => return Ok(Next::Envelope),
                (_, State::Content) if !(self.wrote && self.body_is_full(tx)) => {
                    return Ok(Next::Body);
                }
                _ => {}
            }
        }
        if !tx.is_empty() {
            return Ok(Next::Write);
        }
        self.wrote = false;
        if !rx.is_closed() {
            return Ok(Next::Read(self.phase()));
        }
        if self.state == State::Quitting {
            self.enter(Input::Close);
            return Ok(Next::Done);
        }
        let phase = self.phase();
        Err(self.fail(Error::Truncated(phase)))
    }

    /// Whether a command may follow those that are not answered yet, and has room.
    fn may_send(&self, tx: &Buffer) -> bool {
        if self.state == State::Content {
            return tx.room() > Body::END;
        }
        if tx.room() < Self::MIN_BUFFER || self.expected.is_full() {
            return false;
        }
        match self.expected.back() {
            None => true,
            Some(last) => self.offered.has(Extension::Pipelining) && !last.ends_group(),
        }
    }

    /// Whether a transaction may begin behind what is not answered yet.
    fn may_begin(&self) -> bool {
        self.config.pipelined_transactions || self.expected.is_empty()
    }

    /// Half a buffer is worth a write; less is asked to be filled up first.
    fn body_is_full(&self, tx: &Buffer) -> bool {
        tx.room() < tx.capacity() / 2
    }

    fn phase(&self) -> Phase {
        match (self.state, self.expected.front()) {
            (State::Connected, _) => Phase::Greeting,
            (_, Some(Expect::Data)) => Phase::DataInitiation,
            (_, Some(Expect::EndOfData)) => Phase::EndOfData,
            (_, Some(_)) => Phase::Reply,
            (_, None) => Phase::Held,
        }
    }

    fn enter(&mut self, input: Input) {
        if let Some(next) = self.state.after(input) {
            self.state = next;
        }
    }

    /// Ends the session. A server whose reply makes no sense still gets a QUIT, unless it could
    /// take that for content.
    fn violation(&mut self, violation: Violation, tx: &mut Buffer) -> Error {
        let in_step = matches!(self.state, State::Greeted | State::Ready | State::Envelope);
        if in_step && matches!(violation, Violation::Reply(_)) {
            let _ticket = self.send_quit(tx);
        }
        self.fail(Error::Peer(violation))
    }

    fn fail(&mut self, error: Error) -> Error {
        self.state = State::Closed;
        *self.failure.get_or_insert(error)
    }
}

/// What [`Client::poll`] decided, before anything is lent.
enum Next {
    Read(Phase),
    Write,
    Done,
    Idle,
    Envelope,
    Body,
    /// A whole reply is at the front of the input.
    Reply {
        octets: usize,
        code: Code,
    },
}
