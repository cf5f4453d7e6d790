//! [`Envelope`]: the addresses of a message to send.

use smtp_machine::Invalid;
use smtp_machine::address::{ForwardPathBuf, ReversePathBuf};
use smtp_machine::command::{MailParameters, RcptParameters};

/// The envelope of a message to send (RFC 5321 2.3.1): the reverse-path and the recipients.
///
/// ```
/// use smtp_machine_tokio::Envelope;
///
/// let envelope = Envelope::new("ana@orchard.example", &["ben@harbor.example", "gil@harbor.example"])?;
/// assert_eq!(envelope.from().to_string(), "<ana@orchard.example>");
/// assert_eq!(envelope.to().len(), 2);
/// let report = Envelope::new("", &["ana@orchard.example"])?; // the null reverse-path
/// assert_eq!(report.from().to_string(), "<>");
/// assert!(Envelope::new("ana", &[]).is_err());
/// # Ok::<(), smtp_machine_tokio::smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Debug)]
pub struct Envelope {
    from: ReversePathBuf,
    to: Vec<ForwardPathBuf>,
    parameters: MailParameters<'static>,
    recipient_parameters: RcptParameters<'static>,
}

impl Envelope {
    /// Creates an envelope from mailboxes without angle brackets. An empty `from` is the null reverse-path of reports
    /// (RFC 5321 4.5.5): a failure of such a message is not reported.
    ///
    /// # Errors
    ///
    /// Returns an error for the first string that is not a mailbox.
    pub fn new(from: &str, to: &[&str]) -> Result<Self, Invalid> {
        let from = format!("<{from}>").parse()?;
        let to = to.iter().map(|to| format!("<{to}>").parse()).collect::<Result<_, _>>()?;
        Ok(Self::from_paths(from, to))
    }

    /// Creates an envelope from paths.
    ///
    /// ```
    /// use smtp_machine_tokio::Envelope;
    ///
    /// let envelope = Envelope::from_paths("<>".parse()?, vec!["<Postmaster>".parse()?]);
    /// assert_eq!(envelope.to()[0].to_string(), "<Postmaster>");
    /// # Ok::<(), smtp_machine_tokio::smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn from_paths(from: ReversePathBuf, to: Vec<ForwardPathBuf>) -> Self {
        let (parameters, recipient_parameters) = (MailParameters::new(), RcptParameters::new());
        Self { from, to, parameters, recipient_parameters }
    }

    /// Sets the parameters of MAIL. If the server does not offer one of them, nothing is sent. SIZE, BODY and SMTPUTF8 are
    /// added if the message needs them.
    ///
    /// ```
    /// use smtp_machine_tokio::{Envelope, smtp_machine::command::{MailParameters, Ret}};
    ///
    /// let envelope = Envelope::new("ana@orchard.example", &["ben@harbor.example"])?
    ///     .with_parameters(MailParameters::new().with_ret(Ret::Hdrs));
    /// assert_eq!(envelope.parameters().ret(), Some(Ret::Hdrs));
    /// # Ok::<(), smtp_machine_tokio::smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_parameters(mut self, parameters: MailParameters<'static>) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets the parameters of RCPT for every recipient. A recipient for which the server does not offer one of them gets
    /// no message.
    ///
    /// ```
    /// use smtp_machine_tokio::{Envelope, smtp_machine::command::{Notify, RcptParameters}};
    ///
    /// let envelope = Envelope::new("ana@orchard.example", &["ben@harbor.example"])?
    ///     .with_recipient_parameters(RcptParameters::new().with_notify(Notify::NEVER));
    /// assert_eq!(envelope.recipient_parameters().notify(), Some(Notify::NEVER));
    /// # Ok::<(), smtp_machine_tokio::smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_recipient_parameters(mut self, parameters: RcptParameters<'static>) -> Self {
        self.recipient_parameters = parameters;
        self
    }

    /// Returns the reverse-path.
    #[must_use]
    pub const fn from(&self) -> &ReversePathBuf {
        &self.from
    }

    /// Returns the recipients.
    #[must_use]
    pub fn to(&self) -> &[ForwardPathBuf] {
        &self.to
    }

    /// Returns the parameters of MAIL.
    #[must_use]
    pub const fn parameters(&self) -> MailParameters<'static> {
        self.parameters
    }

    /// Returns the parameters of RCPT.
    #[must_use]
    pub const fn recipient_parameters(&self) -> RcptParameters<'static> {
        self.recipient_parameters
    }
}
