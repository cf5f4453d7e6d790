//! [`Inbox`]: a handler of whole messages.

use std::io::{self, ErrorKind};

use smtp_machine::address::{ForwardPath, ForwardPathBuf, ReversePathBuf};
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Refusal;
use smtp_machine::server::{Chunk, DropCause, Hello, Mail, Message, Rcpt};

use crate::Handler;

/// The default limit of the content of a message, in octets: that of
/// [`Config::max_message`](smtp_machine::server::Config::with_max_message).
const MAX_CONTENT: u64 = 10_240_000;

/// A [`Handler`] for servers that need whole messages only: it collects each message in memory.
///
/// `accepts` decides for each recipient: with `false` it is refused with 550. `receive` gets each message, and stores it
/// before it returns [`Receipt::Accepted`]: the server is responsible for the message from then on. With LMTP its answer
/// is that for all recipients.
///
/// A message is in memory until `receive` has returned. A server has at most [`Service::with_max_connections`] times
/// [`with_max_content`](Self::with_max_content) octets of them.
///
/// [`Service::with_max_connections`]: crate::Service::with_max_connections
///
/// ```
/// use smtp_machine_tokio::smtp_machine::address::ForwardPath;
/// use smtp_machine_tokio::{Inbox, Receipt, Received};
///
/// fn accepts(to: ForwardPath<'_>) -> bool {
///     to.mailbox().is_none_or(|to| to.host().to_string().eq_ignore_ascii_case("harbor.example"))
/// }
///
/// async fn store(message: Received) -> Receipt {
///     tokio::fs::write("mail/new", message.content()).await.into()
/// }
///
/// let handler = Inbox::new(accepts, store);
/// ```
#[derive(Debug)]
pub struct Inbox<A, R> {
    accepts: A,
    receive: R,
    max_content: u64,
    client_name: String,
    message: Option<Received>,
    /// The answer to the last message.
    answer: Receipt,
}

/// The answer to a message.
///
/// ```
/// use smtp_machine_tokio::Receipt;
/// use smtp_machine_tokio::smtp_machine::reply::Refusal;
/// use std::io::{Error, ErrorKind};
///
/// let full = Receipt::from(Err(Error::from(ErrorKind::StorageFull)));
/// assert_eq!(full, Receipt::Refused(Refusal::INSUFFICIENT_STORAGE)); // 452: the client tries again
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "a message is accepted or refused")]
pub enum Receipt {
    /// The message is stored: 250.
    Accepted,
    /// The message is refused. With a 4yz code the client sends it again.
    Refused(Refusal<'static>),
}

impl From<io::Result<()>> for Receipt {
    /// An error is refused with 452 if there is no space, and with 451 otherwise.
    fn from(stored: io::Result<()>) -> Self {
        use ErrorKind::{QuotaExceeded, StorageFull};
        match stored.map_err(|error| error.kind()) {
            Ok(()) => Self::Accepted,
            Err(StorageFull | QuotaExceeded) => Self::Refused(Refusal::INSUFFICIENT_STORAGE),
            Err(_) => Self::Refused(Refusal::LOCAL_ERROR),
        }
    }
}

/// A message that an [`Inbox`] has received.
///
/// ```
/// use smtp_machine_tokio::Received;
///
/// fn log_line(message: &Received) -> String {
///     format!("{} from {}", message.content().len(), message.from())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    from: ReversePathBuf,
    to: Vec<ForwardPathBuf>,
    content: Vec<u8>,
    client_name: String,
    protocol: &'static str,
}

impl Received {
    /// Returns the reverse-path, to which reports about the message are sent.
    #[must_use]
    pub const fn from(&self) -> &ReversePathBuf {
        &self.from
    }

    /// Returns the accepted recipients.
    #[must_use]
    pub fn to(&self) -> &[ForwardPathBuf] {
        &self.to
    }

    /// Returns the content: the header section and the body, as it was sent.
    #[must_use]
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// Returns the content without a copy.
    #[must_use]
    pub fn into_content(self) -> Vec<u8> {
        self.content
    }

    /// Returns the name that the client has given in EHLO, for the trace field (RFC 5321 4.4).
    #[must_use]
    pub fn client_name(&self) -> &str {
        &self.client_name
    }

    /// Returns the protocol, for the trace field, such as `ESMTPS` (RFC 3848).
    #[must_use]
    pub const fn protocol(&self) -> &'static str {
        self.protocol
    }
}

impl<A, R, F> Inbox<A, R>
where
    A: FnMut(ForwardPath<'_>) -> bool + Send,
    R: FnMut(Received) -> F + Send,
    F: Future<Output = Receipt> + Send,
{
    /// Creates a handler for a session.
    #[must_use]
    pub const fn new(accepts: A, receive: R) -> Self {
        Self {
            accepts,
            receive,
            max_content: MAX_CONTENT,
            client_name: String::new(),
            message: None,
            answer: Receipt::Accepted,
        }
    }

    /// Sets the maximum size of the content of a message, in octets. The default is 10 240 000. SIZE offers it, or the
    /// limit of the configuration if it is smaller.
    ///
    /// ```
    /// use smtp_machine_tokio::{Inbox, Receipt};
    ///
    /// let handler = Inbox::new(|_to| true, |_message| async { Receipt::Accepted }).with_max_content(65_536);
    /// # let _ = handler;
    /// ```
    #[must_use]
    pub const fn with_max_content(mut self, octets: u64) -> Self {
        self.max_content = octets;
        self
    }
}

impl<A, R, F> Handler for Inbox<A, R>
where
    A: FnMut(ForwardPath<'_>) -> bool + Send,
    R: FnMut(Received) -> F + Send,
    F: Future<Output = Receipt> + Send,
{
    fn capabilities(&self) -> Capabilities {
        Capabilities::EMPTY
            .with(Extension::Pipelining)
            .with(Extension::EightBitMime)
            .with(Extension::EnhancedStatusCodes)
            .with(Extension::Chunking)
            .with_size(self.max_content)
    }

    async fn hello(&mut self, hello: Hello<'_>, offer: &Capabilities) {
        self.client_name = hello.name().to_string();
        hello.accept(offer);
    }

    async fn mail(&mut self, mail: Mail<'_>) {
        self.message = Some(Received {
            from: mail.from().into(),
            to: Vec::new(),
            content: Vec::new(),
            client_name: self.client_name.clone(),
            protocol: mail.facts().protocol(),
        });
        mail.accept();
    }

    async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
        match &mut self.message {
            Some(message) if (self.accepts)(rcpt.to()) => {
                message.to.push(rcpt.to().into());
                rcpt.accept();
            }
            _ => rcpt.refuse(Refusal::RELAY_DENIED),
        }
    }

    async fn chunk(&mut self, chunk: Chunk<'_>) {
        if let Some(message) = &mut self.message {
            message.content.extend_from_slice(chunk.bytes());
        }
    }

    async fn message(&mut self, message: Message<'_>) {
        // With LMTP the later questions get the answer to the first.
        if let Some(received) = self.message.take() {
            self.answer = Receipt::Refused(Refusal::LOCAL_ERROR);
            self.answer = (self.receive)(received).await;
        }
        match self.answer {
            Receipt::Accepted => message.accept(),
            Receipt::Refused(refusal) => message.refuse(refusal),
        }
    }

    async fn transaction_dropped(&mut self, _cause: DropCause) {
        self.message = None;
    }
}
