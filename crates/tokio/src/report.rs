//! [`Report`]: the outcome of a message for each recipient.

use std::fmt;

use smtp_machine::address::{ForwardPath, ForwardPathBuf};
use smtp_machine::delivery::Outcome;

use crate::DriverError;

/// The outcome of a message for each recipient, of [`Sender::send`](crate::Sender::send).
///
/// ```
/// use smtp_machine_tokio::{Envelope, SendError, Sender};
///
/// async fn send(sender: &Sender, envelope: &Envelope, content: &[u8]) -> Result<(), SendError> {
///     let report = sender.send(envelope, content).await?;
///     for recipient in report.recipients() {
///         println!("{recipient}");
///     }
///     if let (false, Some(error)) = (report.is_accepted(), report.error()) {
///         println!("the session ended early: {error}");
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug)]
pub struct Report {
    pub(crate) recipients: Vec<Sent>,
    pub(crate) error: Option<DriverError>,
}

impl Report {
    /// Returns the recipients in the order of the envelope.
    #[must_use]
    pub fn recipients(&self) -> &[Sent] {
        &self.recipients
    }

    /// Returns `true` if the server has accepted the message for every recipient.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.recipients.iter().all(|it| matches!(it.outcome, Outcome::Accepted(_)))
    }

    /// Returns the report, or an error that lists the recipients for which the message is not accepted.
    ///
    /// # Errors
    ///
    /// Returns [`NotAccepted`] unless the server has accepted the message for every recipient.
    ///
    /// ```
    /// use smtp_machine_tokio::{Envelope, Sender};
    ///
    /// async fn send(sender: &Sender, envelope: &Envelope) -> Result<(), Box<dyn std::error::Error>> {
    ///     sender.send(envelope, b"Subject: lunch\r\n\r\nAt noon?\r\n").await?.accepted()?;
    ///     Ok(())
    /// }
    /// ```
    pub fn accepted(self) -> Result<Self, NotAccepted> {
        match self.is_accepted() {
            true => Ok(self),
            false => Err(NotAccepted(self)),
        }
    }

    /// Returns the error of the last connection, if there was one: why no connection was established, why TLS failed,
    /// why the session ended. It can be there although the message is accepted.
    #[must_use]
    pub const fn error(&self) -> Option<&DriverError> {
        self.error.as_ref()
    }
}

/// A recipient and its outcome. Displays as one line for a log.
#[derive(Clone, Debug)]
pub struct Sent {
    pub(crate) to: ForwardPathBuf,
    pub(crate) outcome: Outcome,
    pub(crate) reply: Option<String>,
}

impl Sent {
    /// Returns the recipient.
    #[must_use]
    pub fn to(&self) -> ForwardPath<'_> {
        self.to.as_path()
    }

    /// Returns the outcome.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Returns the reply that decided the outcome, if one did, with its lines separated by CRLF. Octets that are not UTF-8
    /// are replaced.
    ///
    /// ```
    /// use smtp_machine_tokio::{Report, smtp_machine::delivery::Outcome};
    ///
    /// /// Returns the replies of the recipients that the server has refused.
    /// fn refusals(report: &Report) -> Vec<(String, &str)> {
    ///     let refused = report.recipients().iter().filter(|it| matches!(it.outcome(), Outcome::Refused(_)));
    ///     refused.map(|it| (it.to().to_string(), it.reply().unwrap_or_default())).collect()
    /// }
    /// ```
    #[must_use]
    pub fn reply(&self) -> Option<&str> {
        self.reply.as_deref()
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.to, self.outcome)?;
        match &self.reply {
            Some(reply) => write!(f, ": {}", reply.trim_end().escape_debug()),
            None => Ok(()),
        }
    }
}

/// The server has not accepted the message for every recipient. Displays the other recipients with their outcomes.
pub struct NotAccepted(pub(crate) Report);

impl NotAccepted {
    /// Returns the report.
    ///
    /// ```
    /// fn to_retry(error: smtp_machine_tokio::NotAccepted) -> smtp_machine_tokio::Report {
    ///     error.into_report()
    /// }
    /// ```
    #[must_use]
    pub fn into_report(self) -> Report {
        self.0
    }
}

/// What an application prints whose `main` returns the error: the text of the error, not each field of the report.
impl fmt::Debug for NotAccepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("NotAccepted").field(&format_args!("{self}")).finish()
    }
}

impl fmt::Display for NotAccepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not accepted for ")?;
        let open =
            self.0.recipients.iter().filter(|it| !matches!(it.outcome, Outcome::Accepted(_)));
        for (at, recipient) in open.enumerate() {
            write!(f, "{}{recipient}", if at == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

impl std::error::Error for NotAccepted {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.error.as_ref().map(|error| error as _)
    }
}
