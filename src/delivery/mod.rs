//! [`Delivery`]: sends one message through the client machine, and records the outcome for each recipient.
//!
//! ```text
//! Delivery::poll ──► Step::Event(Event::Body)    write the content
//!    │ drives        Step::Event(Event::Reply)   a reply, and the recipients it is about
//!    ▼               Step::Event(Event::Secure)  establish TLS
//!  Client            Step::Read, Step::Write     as for the client
//!                    Step::Done                  every outcome is final
//!                    Err                         the session has ended; every outcome is final
//! ```
//!
//! A delivery sends the commands, pipelined if the server offers PIPELINING, and processes the replies. The
//! application keeps the buffers, the socket and the content. A refused recipient does not stop the delivery
//! to the others. However the session ends, each [`Recipient`] then holds its outcome; no further call is
//! needed. Afterwards the client is ready for the next message, or [`is_over`](crate::Client::is_over)
//! returns `true`.
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
//!         .with_survey(Survey::from_slice(content));
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
//! A whole sender on a blocking socket, with TLS and a login (feature `std`):
//!
#![cfg_attr(feature = "std", doc = "```")]
#![cfg_attr(not(feature = "std"), doc = "```ignore")]
//! use smtp_machine::address::{Host, ReversePath};
//! use smtp_machine::blocking::{TimedSocket, Upgrade, deliver};
//! use smtp_machine::body::Survey;
//! use smtp_machine::client::{Client, Config};
//! use smtp_machine::delivery::{Delivery, Recipient};
//! use smtp_machine::sasl::Credentials;
//! use std::{error::Error, io, net::TcpStream};
//!
//! /// Sends a message from ana. However the session ends, `to` then holds the outcome for each recipient.
//! fn submit<S: io::Read + io::Write>(
//!     socket: TcpStream,                              // connected to port 587
//!     tls: impl FnOnce(TimedSocket) -> io::Result<S>, // performs the TLS handshake
//!     to: &mut [Recipient<'_>],
//!     content: &[u8],
//! ) -> Result<(), Box<dyn Error>> {
//!     let config = Config::submission(Host::try_from("laptop.orchard.example")?)?;
//!     let mut delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, to)
//!         .with_survey(Survey::from_slice(content))
//!         .with_credentials(Credentials::password("ana", "secret")?);
//!     deliver(&mut delivery, &mut Client::new(config), &mut Upgrade::new(socket, tls), content)?;
//!     Ok(())
//! }
//! ```
//!
//! The table `docs/outcomes.md` lists the outcome for each stage and each end of a session.

mod body;
mod commands;
mod deliveries;
mod event;
mod login;
mod outcome;
mod policy;
mod recipient;
mod replies;
#[cfg(test)]
mod tests;

pub use body::Body;
pub use deliveries::Deliveries;
pub use event::{Answer, Event};
pub use outcome::{FinalReply, Outcome};
pub use policy::Policy;
pub use recipient::Recipient;

use crate::address::ReversePath;
use crate::body::Survey;
use crate::buffer::Buffer;
use crate::client::{Client, Next, Ticket};
use crate::command::MailParameters;
use crate::diagnosis::Stage;
use crate::sasl::{Credentials, Login};
use crate::session::{Error, Step};
use body::Progress;
use commands::Advanced;
use login::LogIn;

/// The delivery of one message through a [`Client`].
#[derive(Debug)]
pub struct Delivery<'r, 'e> {
    from: ReversePath<'e>,
    parameters: MailParameters<'e>,
    survey: Option<Survey>,
    recipients: &'r mut [Recipient<'e>],
    policy: Policy,
    chunks: bool,
    quits: bool,
    /// The number of recipients without a final outcome.
    undecided: usize,
    batch: Batch,
    /// MAIL was sent, and the transaction has not ended.
    under_way: bool,
    /// The message is BODY=BINARYMIME.
    binary: bool,
    progress: Progress,
    /// The number of replies received.
    replies: u32,
    /// The server has stated the outcome that the undecided recipients hold: it remains when the session
    /// ends.
    said_by: bool,
    /// The stage that was in progress, if the session ends now.
    lost_at: Stage,
    login: LogIn<'r, 'e>,
}

/// The recipients of one transaction.
#[derive(Clone, Copy, Debug, Default)]
struct Batch {
    first: usize,
    end: usize,
    /// The next recipient to send RCPT for.
    named: usize,
    /// The next recipient whose RCPT may be answered, and with LMTP the next one that may get a final reply.
    next: usize,
    next_final: usize,
    undecided: usize,
    /// RCPT commands without a reply.
    waiting: usize,
    /// Accepted recipients.
    taken: usize,
    /// A recipient was refused, or its RCPT could not be sent.
    failed: bool,
    /// MAIL was accepted.
    is_open: bool,
    /// An earlier MAIL was sent on the connection.
    on_used: bool,
    mail: Option<Ticket>,
}

impl<'r, 'e> Delivery<'r, 'e> {
    /// Creates a delivery of a message from `from` to `recipients`, which hold the outcomes. Recipients whose
    /// outcome is final already are skipped.
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

    /// Sets the parameters of MAIL. If the server does not offer one of them, nothing is sent, and the
    /// outcome of the recipients is [`Outcome::NotPossible`].
    #[must_use]
    pub fn with_parameters(mut self, parameters: MailParameters<'e>) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets what is known about the content. MAIL then has the parameters that the server offers: SIZE (RFC
    /// 1870), BODY=8BITMIME (RFC 6152), and SMTPUTF8 if an address is not ASCII (RFC 6531).
    ///
    /// Content that the server cannot accept is not sent: content that is too large, 8-bit content if the
    /// server does not offer 8BITMIME, and content with a bare CR or LF. If the size is known, content is
    /// sent [in one chunk](Self::with_chunks). Content with more or fewer octets than surveyed is an error of
    /// [`Body`].
    ///
    /// ```
    /// use smtp_machine::address::{ForwardPath, ReversePath};
    /// use smtp_machine::{body::Survey, delivery::{Delivery, Recipient}};
    ///
    /// let content = "Subject: déjeuner\r\n\r\nà midi ?\r\n";
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut recipients)
    ///     .with_survey(Survey::from_slice(content.as_bytes()));
    /// assert!(!delivery.is_finished());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_survey(mut self, survey: Survey) -> Self {
        self.survey = Some(survey);
        self
    }

    /// Sends the content in chunks (RFC 3030) if the server offers CHUNKING: in one chunk if the content was
    /// [surveyed](Self::with_survey), else in one chunk for each write. BODY=BINARYMIME content is always
    /// sent in chunks.
    ///
    /// ```
    /// use smtp_machine::address::{ForwardPath, ReversePath};
    /// use smtp_machine::delivery::{Delivery, Recipient};
    ///
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::Null, &mut recipients).with_chunks(true);
    /// assert_eq!(delivery.recipients().len(), 1);
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_chunks(mut self, chunks: bool) -> Self {
        self.chunks = chunks;
        self
    }

    /// Sets the policy for refused recipients.
    #[must_use]
    pub fn with_policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Logs in before the first MAIL, unless the client is logged in already. Uses the first mechanism of
    /// [`BuiltinMechanism::ORDER`](crate::sasl::BuiltinMechanism::ORDER) that the server offers and that fits the
    /// credentials, and the next one if the server refuses the mechanism.
    ///
    /// If the server refuses the credentials, the outcome of every recipient is [`Outcome::Refused`] with
    /// [`Stage::Auth`]. After a 535 no credentials are tried again on the same connection, by any delivery,
    /// because repeated failures may lock the account. If there is no common mechanism, or no TLS without
    /// [`Config::danger_auth_in_clear`](crate::client::Config::danger_auth_in_clear), the outcome is
    /// [`Outcome::NotPossible`].
    ///
    /// ```
    /// use smtp_machine::address::{ForwardPath, ReversePath};
    /// use smtp_machine::{delivery::{Delivery, Recipient}, sasl::Credentials};
    ///
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut recipients)
    ///     .with_credentials(Credentials::password("ana", "secret")?);
    /// assert!(!format!("{delivery:?}").contains("secret"));
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_credentials(mut self, credentials: Credentials<'e>) -> Self {
        self.login = LogIn::with_credentials(credentials);
        self
    }

    /// Logs in with a mechanism that the application implements, such as SCRAM. Each of its responses may
    /// have up to 4096 octets.
    ///
    /// It replaces the credentials of [`with_credentials`](Self::with_credentials), and the other way round.
    #[must_use]
    pub fn with_login(mut self, login: &'r mut (dyn Login + Send)) -> Self {
        self.login = LogIn::with_own(login);
        self
    }

    /// Sends QUIT when every outcome is final: [`Step::Done`] then means that the session has ended. Without
    /// it the client is left ready for the next delivery.
    ///
    /// ```
    /// use smtp_machine::address::{ForwardPath, ReversePath};
    /// use smtp_machine::delivery::{Delivery, Recipient};
    ///
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::Null, &mut recipients).with_quit(true);
    /// assert!(!delivery.is_finished());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_quit(mut self, quit: bool) -> Self {
        self.quits = quit;
        self
    }

    /// Sets what [`with_quit`](Self::with_quit) sets.
    #[cfg(feature = "std")]
    pub(crate) const fn set_quit(&mut self, quit: bool) {
        self.quits = quit;
    }

    /// Returns how much of the content is written, and whether no more follows.
    #[cfg(feature = "std")]
    pub(crate) const fn written(&self) -> (u64, bool) {
        (self.progress.offset, self.progress.end.is_some() || self.progress.error.is_some())
    }

    /// Returns the next step, in place of [`Client::poll`]: the steps are the same.
    ///
    /// `Done` means that every outcome is final. The client is idle then, unless [`is_over`](Client::is_over)
    /// returns `true`. A later poll returns `Done` again and leaves the client unchanged.
    ///
    /// # Errors
    ///
    /// Returns the error of the session if it ended before every outcome was final; now every outcome is. An
    /// error after that is not returned: [`is_over`](Client::is_over) returns `true`.
    pub fn poll<'a>(
        &'a mut self,
        client: &'a mut Client,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        match self.advance(false, client, rx, tx)? {
            Advanced::Lend(next) => self.lend(next, client, rx, tx),
            // A reply can decide while commands after its own are in the output.
            Advanced::Sent | Advanced::Decided if !tx.is_empty() => {
                self.lend(Next::Write, client, rx, tx)
            }
            // The caller needs no error of a session whose outcomes are all final.
            Advanced::Sent | Advanced::Decided | Advanced::Over(_) => Ok(Step::Done),
        }
    }

    /// Returns the ticket of the MAIL command that began the transaction.
    const fn begins_with(&self) -> Option<Ticket> {
        self.batch.mail
    }

    /// Returns `true` if every outcome is final. It is `false` as long as a recipient remains for another
    /// transaction.
    #[must_use]
    pub const fn is_finished(&self) -> bool {
        self.undecided == 0
    }

    /// Returns the reverse-path.
    ///
    /// ```
    /// use smtp_machine::address::{ForwardPath, ReversePath};
    /// use smtp_machine::delivery::{Delivery, Policy, Recipient};
    ///
    /// let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
    /// let delivery = Delivery::new(ReversePath::Null, &mut recipients);
    /// assert_eq!((delivery.from(), delivery.policy(), delivery.survey()), (ReversePath::Null, Policy::Each, None));
    /// assert!(delivery.parameters().body().is_none());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn from(&self) -> ReversePath<'e> {
        self.from
    }

    /// Returns the parameters of MAIL, as they were set: what the survey adds is not among them.
    #[must_use]
    pub const fn parameters(&self) -> &MailParameters<'e> {
        &self.parameters
    }

    /// Returns the survey of the content, if it was set.
    #[must_use]
    pub const fn survey(&self) -> Option<Survey> {
        self.survey
    }

    /// Returns the policy.
    #[must_use]
    pub const fn policy(&self) -> Policy {
        self.policy
    }

    /// Returns the recipients, with their outcomes so far.
    #[must_use]
    pub fn recipients(&self) -> &[Recipient<'e>] {
        self.recipients
    }
}
