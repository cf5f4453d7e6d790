//! [`ReportError`]: why a report is not written.

use crate::wire::SinkFull;

/// The reason why a report cannot be written.
///
/// ```
/// use smtp_machine::address::{Host, Mailbox};
/// use smtp_machine::bounce::{ReportError, Report};
///
/// let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
/// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7);
/// assert_eq!(report.begin(&[], &mut Vec::new()).unwrap_err(), ReportError::NoRecipients);
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// The sink is full.
    #[error(transparent)]
    SinkFull(#[from] SinkFull),
    /// The sender wants no report of any of the recipients: send none.
    #[error("no recipient to report")]
    NoRecipients,
    /// The message contains a delimiter of the report. Write the report again with another unique number.
    #[error("the message contains a delimiter of the report")]
    Boundary,
    /// The message is not ASCII, and the report declares it 7BIT. Write the report again with another body.
    #[error("8-bit content in a 7BIT message")]
    NotSevenBit,
}
