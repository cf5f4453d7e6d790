//! [`Delivery`]: one message through the client machine, and what became of it for each recipient.
//!
//! ```text
//! Delivery::poll ──► Step::Event(Event::Body)    write the content
//!    │ drives        Step::Event(Event::Reply)   a reply, and the recipients it decides about
//!    ▼               Step::Event(Event::Secure)  set TLS up
//!  Client            Step::Read, Step::Write     as with the client
//!                    Step::Done                  all is decided
//!                    Err                         the session ended; all is decided
//! ```
//!
//! It gives the commands, pipelined where the server offers it, and takes the replies; you keep the buffers, the
//! socket and the content. A refused recipient stops nothing for the others. However the session ends, each
//! [`Recipient`] then holds what became of the message for it: no call is needed for that, and none can be
//! forgotten. Afterwards the connection is ready for the next message, or [`is_over`](crate::Client::is_over).
//!
//! ```
//! use smtp_machine::address::{ForwardPath, Host, ReversePath};
//! use smtp_machine::body::Survey;
//! use smtp_machine::delivery::{Delivery, Event, Outcome, Recipient};
//! use smtp_machine::{Buffer, Client, Step, client, wire::Sink};
//!
//! let mut client = Client::new(client::Config::new(Host::try_from("relay.orchard.example")?)?);
//! let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//! let mut server = [
//!     "220 mx.harbor.example\r\n",
//!     "250-mx.harbor.example\r\n250 PIPELINING\r\n",
//!     "250 OK\r\n250 OK\r\n550 5.1.1 no such user\r\n354 go\r\n",
//!     "250 queued\r\n",
//! ]
//! .into_iter();
//!
//! let content = b"Subject: lunch\r\n\r\nAt noon?\r\n";
//! let mut recipients = [
//!     Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?),
//!     Recipient::new(ForwardPath::try_from("<gil@harbor.example>")?),
//! ];
//! let mut delivery =
//!     Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut recipients)
//!         .with_survey(Survey::of(content));
//! loop {
//!     match delivery.poll(&mut client, &mut rx, &mut tx)? {
//!         Step::Event(Event::Body(body)) => body.send(content)?,
//!         Step::Event(_) => {}
//!         Step::Read(_) => rx.put(server.next().unwrap_or_default().as_bytes())?,
//!         Step::Write(_) => tx.consume(tx.len()),
//!         Step::Parked(_) | Step::Done => break, // the client is ready for the next delivery
//!     }
//! }
//! let [ben, gil] = &recipients;
//! assert!(matches!(ben.outcome(), Outcome::Accepted(_)));
//! assert!(matches!(gil.outcome(), Outcome::Refused(verdict) if verdict.code.get() == 550));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A whole sender on a blocking socket, with TLS and a login, of the feature `std`:
//!
#![cfg_attr(feature = "std", doc = "```")]
#![cfg_attr(not(feature = "std"), doc = "```ignore")]
//! use smtp_machine::address::{Host, ReversePath};
//! use smtp_machine::blocking::{Bounded, Deadline};
//! use smtp_machine::body::{Newlines, Survey};
//! use smtp_machine::client::{Client, Config};
//! use smtp_machine::delivery::{Delivery, Event, Recipient};
//! use smtp_machine::{Buffer, Step, sasl::Credentials};
//! use std::{error::Error, io, net::TcpStream};
//!
//! /// Sends a message of ana's. However it ends, `to` says what became of it for each recipient.
//! fn submit<S: io::Read + io::Write>(
//!     socket: TcpStream,                            // to port 465 of the provider
//!     tls: impl FnOnce(TcpStream) -> io::Result<S>, // the handshake of your TLS library
//!     to: &mut [Recipient<'_>],
//!     content: &[u8],
//! ) -> Result<(), Box<dyn Error>> {
//!     let mut stream = Bounded::new(tls(socket.try_clone()?)?, socket);
//!     let config = Config::new(Host::try_from("laptop.orchard.example")?)?;
//!     let mut client = Client::secured(config.with_newlines(Newlines::Normalise));
//!     let mut delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, to)
//!         .with_survey(Survey::of(content))
//!         .with_credentials(Credentials::password("ana", "secret")?)
//!         .with_quit(true);
//!     let (mut rx, mut tx) = (Buffer::with_capacity(8192), Buffer::with_capacity(8192));
//!     let mut deadline = Deadline::new();
//!     loop {
//!         let in_time = match delivery.poll(&mut client, &mut rx, &mut tx)? {
//!             Step::Read(wait) => deadline.read(wait, &mut rx, &mut stream)?,
//!             Step::Write(wait) => deadline.write(wait, &mut tx, &mut stream)?,
//!             Step::Parked(_) | Step::Done => return Ok(()),
//!             Step::Event(Event::Body(body)) => {
//!                 body.send(content).ok(); // an error becomes the outcome of the recipients
//!                 true
//!             }
//!             Step::Event(_) => true, // the replies, for your log
//!         };
//!         if !in_time {
//!             client.expire(&mut tx);
//!         }
//!     }
//! }
//! ```
//!
//! What becomes of a recipient, for each stage and each end of a session, is the table `docs/outcomes.md`.

mod body;
mod commands;
mod deliveries;
mod event;
mod login;
mod outcome;
mod recipient;
mod replies;
#[cfg(test)]
mod tests;

pub use body::Body;
pub use deliveries::Deliveries;
pub use event::{Answer, Event};
pub use outcome::{Outcome, Verdict};
pub use recipient::Recipient;

use crate::address::ReversePath;
use crate::body::Survey;
use crate::buffer::Buffer;
use crate::client::{Client, Ticket};
use crate::command::MailParameters;
use crate::diagnosis::Stage;
use crate::sasl::{Credentials, Login};
use crate::session::{Error, Step};
use body::Progress;
use commands::Advanced;
use login::LogIn;

/// One message on its way through a [`Client`].
#[derive(Debug)]
pub struct Delivery<'r, 'e> {
    from: ReversePath<'e>,
    parameters: MailParameters<'e>,
    survey: Option<Survey>,
    recipients: &'r mut [Recipient<'e>],
    policy: Policy,
    chunks: bool,
    quits: bool,
    /// How many recipients are undecided.
    undecided: usize,
    batch: Batch,
    /// MAIL is sent, and the transaction has not come to its end.
    under_way: bool,
    /// The message is BODY=BINARYMIME.
    binary: bool,
    progress: Progress,
    /// How many replies came.
    replies: u32,
    /// What the undecided recipients hold was said by the server: it stays when the session ends.
    said_by: bool,
    /// What was under way, should the session end now.
    lost_at: Stage,
    login: LogIn<'r, 'e>,
}

/// The recipients of one transaction.
#[derive(Clone, Copy, Debug, Default)]
struct Batch {
    first: usize,
    end: usize,
    /// The next to be named.
    named: usize,
    /// The next whose RCPT may be answered, and on LMTP the next who may have a final reply.
    next: usize,
    next_final: usize,
    undecided: usize,
    /// RCPT that are not answered.
    waiting: usize,
    /// Recipients that were accepted.
    taken: usize,
    /// A recipient was refused, or could not be named.
    failed: bool,
    /// MAIL was accepted.
    is_open: bool,
    mail: Option<Ticket>,
}

/// What to make of a refused recipient.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// The others get the message (RFC 5321 3.3).
    #[default]
    Each,
    /// Nobody gets it. DATA then waits for the replies to all RCPT. With more recipients than the server takes at
    /// once (RCPTMAX, RFC 9422) nothing is sent. LMTP may still refuse some at the end of the message.
    AllOrNone,
}

impl<'r, 'e> Delivery<'r, 'e> {
    /// A message from `from` to `recipients`, which hold what became of it. Those that are decided already are
    /// left out.
    #[must_use]
    pub fn new(from: ReversePath<'e>, recipients: &'r mut [Recipient<'e>]) -> Self {
        let undecided = recipients.iter().filter(|it| !it.is_decided()).count();
        Self {
            from,
            parameters: MailParameters::new(),
            survey: None,
            recipients,
            policy: Policy::Each,
            chunks: false,
            quits: false,
            undecided,
            batch: Batch::default(),
            under_way: false,
            binary: false,
            progress: Progress::default(),
            replies: 0,
            said_by: false,
            lost_at: Stage::Connect,
            login: LogIn::default(),
        }
    }

    /// With parameters for MAIL. When the server does not offer one, nothing is sent, and the recipients get
    /// [`Outcome::NotPossible`].
    #[must_use]
    pub fn with_parameters(mut self, parameters: MailParameters<'e>) -> Self {
        self.parameters = parameters;
        self
    }

    /// With what is known of the content, so that MAIL tells the server, as far as the server offers it: SIZE
    /// (RFC 1870), BODY=8BITMIME (RFC 6152), and SMTPUTF8 when an address is not ASCII (RFC 6531). What the
    /// server can't take is not sent: content that is too large, 8-bit content to a server without 8BITMIME, a
    /// bare CR or LF. With the size known, content [in chunks](Self::with_chunks) goes in one. Content with more
    /// or fewer octets than surveyed is an error of [`Body`].
    ///
    /// ```
    /// # use smtp_machine::{address::{ForwardPath, ReversePath}, delivery::{Delivery, Recipient}};
    /// use smtp_machine::body::Survey;
    ///
    /// let content = "Subject: déjeuner\r\n\r\nà midi ?\r\n";
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut recipients)
    ///     .with_survey(Survey::of(content.as_bytes()));
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_survey(mut self, survey: Survey) -> Self {
        self.survey = Some(survey);
        self
    }

    /// Sends the content in chunks (RFC 3030) to a server that offers CHUNKING: in one when the content was
    /// [surveyed](Self::with_survey), else in as many as it is written in. Content of BODY=BINARYMIME goes in
    /// chunks anyway.
    ///
    /// ```
    /// # use smtp_machine::{address::{ForwardPath, ReversePath}, delivery::{Delivery, Recipient}};
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::Null, &mut recipients).with_chunks(true);
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_chunks(mut self, chunks: bool) -> Self {
        self.chunks = chunks;
        self
    }

    /// With another policy.
    #[must_use]
    pub fn with_policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Logs in before the first MAIL, if the client has not logged in before: by the first mechanism of
    /// [`Supported::ORDER`](crate::sasl::Supported::ORDER) that the server offers and the credentials fit, and by the
    /// next when the server refuses the mechanism. Credentials that the server refuses are the outcome of every
    /// recipient: [`Outcome::Refused`] at [`Stage::Auth`]. No credentials are tried on a connection after a 535 to
    /// others, for the same ones may lock the account. A server without a common mechanism, and a connection
    /// without TLS ([`Config::danger_auth_in_clear`](crate::client::Config::danger_auth_in_clear)), are
    /// [`Outcome::NotPossible`].
    ///
    /// ```
    /// # use smtp_machine::{address::{ForwardPath, ReversePath}, delivery::{Delivery, Recipient}};
    /// use smtp_machine::sasl::Credentials;
    ///
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut recipients)
    ///     .with_credentials(Credentials::password("ana", "secret")?);
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_credentials(mut self, credentials: Credentials<'e>) -> Self {
        self.login = LogIn::with_credentials(credentials);
        self
    }

    /// The same by a mechanism of the caller's, such as SCRAM. What it says may have 4096 octets at once.
    #[must_use]
    pub fn with_login(mut self, login: &'r mut (dyn Login + Send)) -> Self {
        self.login = LogIn::with_own(login);
        self
    }

    /// Says QUIT when all is decided: [`Step::Done`] comes when the session is over. Without it the connection is
    /// left ready for the next delivery.
    ///
    /// ```
    /// # use smtp_machine::{address::{ForwardPath, ReversePath}, delivery::{Delivery, Recipient}};
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::Null, &mut recipients).with_quit(true);
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_quit(mut self, quit: bool) -> Self {
        self.quits = quit;
        self
    }

    /// Says what to do next, in the place of [`Client::poll`]: the steps are the same.
    ///
    /// `Done` means that all is decided; the client is idle then, unless it [`is_over`](Client::is_over). Polled
    /// again it says so again, and leaves the client as it is.
    ///
    /// # Errors
    ///
    /// When the session ended before all was decided: now it is. An error after that is not given: the client
    /// [`is_over`](Client::is_over).
    pub fn poll<'a>(
        &'a mut self,
        client: &'a mut Client,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        match self.advance(false, client, rx, tx)? {
            Advanced::Lend(next) => self.lend(next, client, rx, tx),
            Advanced::Sent | Advanced::Decided => Ok(Step::Done),
        }
    }

    /// The MAIL that began the transaction.
    const fn begins_with(&self) -> Option<Ticket> {
        self.batch.mail
    }

    /// Whether all is decided. It never is as long as a recipient is left for another transaction.
    #[must_use]
    pub const fn is_finished(&self) -> bool {
        self.undecided == 0
    }

    /// The recipients, with what is known of them so far.
    #[must_use]
    pub fn recipients(&self) -> &[Recipient<'e>] {
        self.recipients
    }
}
