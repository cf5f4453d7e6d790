//! [`Report::begin`]: writes the header section, the parts, and the delimiters between them.

mod boundary;
mod content;
mod delivery_status;
mod folded;
mod human_readable;
mod report;
mod report_error;
mod reported_recipient;

pub use content::Content;
pub use report::Report;
pub use report_error::ReportError;
pub use reported_recipient::ReportedRecipient;

use crate::bounce::Action;
use crate::command::{BodyKind, Ret};
use crate::wire::{Sink, SinkFull};
use boundary::Boundary;

/// The longest mailbox that a line with `To: <` and `>` has space for.
const MAX_TO: usize = 998 - 6;

impl Report<'_> {
    /// Writes the report up to the returned message. The caller then writes the message to the [`Content`].
    ///
    /// The report includes the recipients for which the sender requests a report (see
    /// [`ReportedRecipient::is_wanted`]).
    ///
    /// # Errors
    ///
    /// Returns [`ReportError::NoRecipients`] if there are no such recipients, and [`ReportError::SinkFull`] if the sink is full.
    pub fn begin<S: Sink>(
        &self,
        recipients: &[ReportedRecipient<'_>],
        mut sink: S,
    ) -> Result<Content<S>, ReportError> {
        let worst = Action::ALL.into_iter().find(|action| {
            recipients.iter().any(|recipient| recipient.is_wanted() && recipient.action == *action)
        });
        let worst = worst.ok_or(ReportError::NoRecipients)?;
        let whole = self.ret == Ret::Full && worst == Action::Failed;
        let boundary = Boundary::new(self.unique);
        self.header(worst, &boundary, &mut sink)?;
        self.part(&boundary, &mut sink)?;
        human_readable::put(self, recipients, &mut sink)?;
        self.part(&boundary, &mut sink)?;
        delivery_status::put(self, recipients, &mut sink)?;
        self.part(&boundary, &mut sink)?;
        sink.put(match (whole, self.is_utf8()) {
            (true, false) => b"Content-Type: message/rfc822\r\n",
            (true, true) => b"Content-Type: message/global\r\n",
            (false, false) => b"Content-Type: text/rfc822-headers\r\n",
            (false, true) => b"Content-Type: message/global-headers\r\n",
        })?;
        sink.put(encoding(self.body))?;
        sink.put(b"\r\n")?;
        Ok(Content::new(sink, boundary, whole, self.body == BodyKind::SevenBit))
    }

    /// Writes the header section of the report.
    fn header(
        &self,
        worst: Action,
        boundary: &Boundary,
        sink: &mut impl Sink,
    ) -> Result<(), SinkFull> {
        sink.put(b"From: Mail Delivery System <mailer-daemon@")?;
        self.host.encode(sink)?;
        // An address cannot be folded, and no line may have more than 998 octets (RFC 5322 2.1.1).
        match self.to.as_bytes() {
            to if to.len() > MAX_TO => {
                sink.put(b">\r\nTo: undisclosed-recipients:;\r\nSubject: ")?
            }
            to => {
                sink.put(b">\r\nTo: <")?;
                sink.put(to)?;
                sink.put(b">\r\nSubject: ")?;
            }
        }
        sink.put(match worst {
            Action::Failed => b"Your message could not be delivered",
            Action::Delayed => b"Your message is delayed",
            Action::Delivered => b"Your message was delivered",
            Action::Relayed | Action::Expanded => b"Your message was relayed",
        })?;
        sink.put(b"\r\nDate: ")?;
        self.at.encode_header(sink)?;
        sink.put(b"\r\nMessage-ID: <")?;
        sink.put(boundary.number())?;
        sink.put(b".report@")?;
        self.host.encode(sink)?;
        // RFC 3834: prevents automatic answers.
        sink.put(b">\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n")?;
        sink.put(b"Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"")?;
        boundary.put(sink)?;
        sink.put(b"\"\r\n")?;
        // The encoding of the whole must allow that of each part (RFC 2045 6.4).
        sink.put(match (self.body, self.is_utf8()) {
            (BodyKind::SevenBit, true) => encoding(BodyKind::EightBitMime),
            (body, _) => encoding(body),
        })?;
        sink.put(b"\r\nThis is a delivery report in MIME format.\r\n")
    }

    fn part(&self, boundary: &Boundary, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b"\r\n--")?;
        boundary.put(sink)?;
        sink.put(b"\r\n")
    }
}

/// Returns the encoding of the message: the identity encoding (RFC 2045 6.4).
const fn encoding(body: BodyKind) -> &'static [u8] {
    match body {
        BodyKind::SevenBit => b"Content-Transfer-Encoding: 7bit\r\n",
        BodyKind::EightBitMime => b"Content-Transfer-Encoding: 8bit\r\n",
        BodyKind::BinaryMime => b"Content-Transfer-Encoding: binary\r\n",
    }
}
