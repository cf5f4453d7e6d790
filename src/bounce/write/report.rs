//! [`Report`]: the formatter of a report.

use super::folded::Folded;
use crate::address::{Host, Mailbox};
use crate::command::{BodyKind, EnvelopeId, Ret};
use crate::extension::DateTime;
use crate::wire::{Sink, SinkFull};

/// A report to the sender of a message (RFC 3462, RFC 3464, RFC 6533).
///
/// ```text
/// multipart/report; report-type=delivery-status
///   text/plain                   what happened, for humans
///   message/delivery-status      the same in fields, for programs
///   text/rfc822-headers          the header section of the message, or
///   message/rfc822               the whole message, with RET=FULL and a failure
/// ```
///
/// Its reverse-path is null ([`ReversePath::Null`](crate::address::ReversePath::Null)), and its recipient is
/// the mailbox of the reverse-path of the message. A message with a null reverse-path is a report itself: it
/// has no mailbox, so that no report can be made of it.
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host, ReversePath};
/// use smtp_machine::bounce::{Action, ReportedRecipient, Report};
/// use smtp_machine::command::{EnvelopeId, Ret};
/// use smtp_machine::reply::{Reply, Status};
///
/// let from = ReversePath::try_from("<ana@orchard.example>")?; // of the message
/// let Some(to) = from.mailbox() else { return Ok(()) }; // a report
///
/// let gil = ForwardPath::try_from("<gil@harbor.example>")?;
/// let unknown = Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent();
/// let recipients = [ReportedRecipient::new(gil, Action::Failed, unknown)
///     .with_reply(Reply::from_log(b"550 5.1.1 no such user")?)];
///
/// let now = "2026-11-23T12:00:00Z".parse()?;
/// let mut out = Vec::new();
/// let report = Report::new(Host::try_from("relay.orchard.example")?, to, now, 0x5eed)
///     .with_envelope_id(EnvelopeId::new("QQ 314159")?)
///     .with_ret(Ret::Full);
/// let mut content = report.begin(&recipients, &mut out)?;
/// content.write(b"Subject: lunch\r\n\r\nAt noon?\r\n")?;
/// content.finish()?;
///
/// let out = String::from_utf8(out)?;
/// assert!(out.contains("Original-Envelope-Id: QQ 314159\r\n"));
/// assert!(out.contains("Action: failed\r\nStatus: 5.1.1\r\n"));
/// assert!(out.contains("Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n"));
/// assert!(out.contains("Content-Type: message/rfc822\r\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report<'a> {
    pub(in crate::bounce) host: Host<'a>,
    pub(in crate::bounce) to: Mailbox<'a>,
    pub(in crate::bounce) at: DateTime,
    pub(in crate::bounce) unique: u128,
    pub(in crate::bounce) envelope_id: Option<EnvelopeId<'a>>,
    pub(in crate::bounce) received_from: Option<Host<'a>>,
    pub(in crate::bounce) arrived: Option<DateTime>,
    pub(in crate::bounce) ret: Ret,
    pub(in crate::bounce) body: BodyKind,
    pub(in crate::bounce) utf8: bool,
    pub(in crate::bounce) words: Option<&'a str>,
}

impl<'a> Report<'a> {
    /// Creates a report by `host`, written at the time `at`, to the mailbox `to` of the message's
    /// reverse-path.
    ///
    /// `unique` identifies the report: it is in the Message-ID and in the boundary. A random number suffices.
    /// If a sender can guess it, a message of that sender can cause [`ReportError::Boundary`](crate::bounce::ReportError::Boundary), but nothing else.
    #[must_use]
    pub const fn new(host: Host<'a>, to: Mailbox<'a>, at: DateTime, unique: u128) -> Self {
        Self {
            host,
            to,
            at,
            unique,
            envelope_id: None,
            received_from: None,
            arrived: None,
            ret: Ret::Hdrs,
            body: BodyKind::EightBitMime,
            utf8: false,
            words: None,
        }
    }

    /// Sets the envelope identifier (ENVID) of the message.
    #[must_use]
    pub const fn with_envelope_id(mut self, id: EnvelopeId<'a>) -> Self {
        self.envelope_id = Some(id);
        self
    }

    /// Sets the name that the client of the message gave at EHLO.
    ///
    /// ```
    /// use smtp_machine::address::{ForwardPath, Host, Mailbox};
    /// use smtp_machine::bounce::{Action, Report, ReportedRecipient};
    /// use smtp_machine::reply::Status;
    ///
    /// let full = Status::MAILBOX_FULL.permanent();
    /// let recipients = [ReportedRecipient::new(ForwardPath::Postmaster, Action::Failed, full)];
    /// let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
    /// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7)
    ///     .with_received_from_mta(Host::try_from("pc.orchard.example")?)
    ///     .with_arrival_date("2026-11-18T12:00:00Z".parse()?);
    /// let mut out = Vec::new();
    /// report.begin(&recipients, &mut out)?.finish()?;
    /// let out = String::from_utf8(out)?;
    /// assert!(out.contains("Received-From-MTA: dns; pc.orchard.example\r\n"));
    /// assert!(out.contains("Arrival-Date: Wed, 18 Nov 2026 12:00:00 +0000\r\n"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_received_from_mta(mut self, host: Host<'a>) -> Self {
        self.received_from = Some(host);
        self
    }

    /// Sets the time when the message arrived.
    #[must_use]
    pub const fn with_arrival_date(mut self, at: DateTime) -> Self {
        self.arrived = Some(at);
        self
    }

    /// Sets the RET of the message. The whole message is returned for [`Ret::Full`] and a failure
    /// (RFC 3461 4.3), else its header section.
    #[must_use]
    pub const fn with_ret(mut self, ret: Ret) -> Self {
        self.ret = ret;
        self
    }

    /// Sets the BODY of the message. The default is 8BITMIME, which is valid for ASCII too. Content declared
    /// `7BIT` that is not ASCII is an error, [`ReportError::NotSevenBit`](crate::bounce::ReportError::NotSevenBit), so that the declaration of a report is
    /// always true.
    ///
    /// ```
    /// use smtp_machine::{address::{Host, Mailbox}, bounce::Report, command::BodyKind};
    ///
    /// let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
    /// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7)
    ///     .with_body(BodyKind::SevenBit);
    /// assert!(!report.is_utf8());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_body(mut self, body: BodyKind) -> Self {
        self.body = body;
        self
    }

    /// Declares that the message came with SMTPUTF8: the report may contain UTF-8 (RFC 6533), and needs
    /// SMTPUTF8 itself.
    ///
    /// ```
    /// use smtp_machine::{address::{Host, Mailbox}, bounce::Report};
    ///
    /// let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
    /// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7);
    /// assert!(!report.is_utf8() && report.with_utf8().is_utf8());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_utf8(mut self) -> Self {
        self.utf8 = true;
        self
    }

    /// Sets the text at the start of the part for humans, in place of the name of the host.
    ///
    /// ```
    /// use smtp_machine::address::{ForwardPath, Host, Mailbox};
    /// use smtp_machine::bounce::{Action, Report, ReportedRecipient};
    /// use smtp_machine::reply::Status;
    ///
    /// let full = Status::MAILBOX_FULL.permanent();
    /// let recipients = [ReportedRecipient::new(ForwardPath::Postmaster, Action::Failed, full)];
    /// let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
    /// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7)
    ///     .with_introduction("Orchard Mail is sorry.\nCall +44 117 496 0000 for help.");
    /// let mut out = Vec::new();
    /// report.begin(&recipients, &mut out)?.finish()?;
    /// assert!(String::from_utf8(out)?.contains("\r\nCall +44 117 496 0000 for help.\r\n"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_introduction(mut self, words: &'a str) -> Self {
        self.words = Some(words);
        self
    }

    /// Returns the host that writes the report.
    ///
    /// ```
    /// use smtp_machine::address::{Host, Mailbox};
    /// use smtp_machine::bounce::Report;
    /// use smtp_machine::command::{BodyKind, EnvelopeId, Ret};
    ///
    /// let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
    /// let (date, id) = ("2026-11-23T12:00:00Z".parse()?, EnvelopeId::new("QQ 314159")?);
    /// let report = Report::new(host, to, date, 7).with_envelope_id(id).with_ret(Ret::Full);
    /// assert_eq!((report.host(), report.to(), report.date(), report.unique()), (host, to, date, 7));
    /// assert_eq!((report.envelope_id(), report.ret()), (Some(id), Ret::Full));
    /// assert_eq!((report.body(), report.introduction()), (BodyKind::EightBitMime, None));
    /// assert_eq!((report.received_from_mta(), report.arrival_date()), (None, None));
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn host(&self) -> Host<'a> {
        self.host
    }

    /// Returns the mailbox that the report goes to.
    #[must_use]
    pub const fn to(&self) -> Mailbox<'a> {
        self.to
    }

    /// Returns the time of the report.
    #[must_use]
    pub const fn date(&self) -> DateTime {
        self.at
    }

    /// Returns the number that is unique to the report.
    #[must_use]
    pub const fn unique(&self) -> u128 {
        self.unique
    }

    /// Returns the ENVID of the message.
    #[must_use]
    pub const fn envelope_id(&self) -> Option<EnvelopeId<'a>> {
        self.envelope_id
    }

    /// Returns the client that the message came from.
    #[must_use]
    pub const fn received_from_mta(&self) -> Option<Host<'a>> {
        self.received_from
    }

    /// Returns the time when the message arrived.
    #[must_use]
    pub const fn arrival_date(&self) -> Option<DateTime> {
        self.arrived
    }

    /// Returns the RET of the message.
    #[must_use]
    pub const fn ret(&self) -> Ret {
        self.ret
    }

    /// Returns the BODY of the message.
    #[must_use]
    pub const fn body(&self) -> BodyKind {
        self.body
    }

    /// Returns the text that replaces the usual introduction.
    #[must_use]
    pub const fn introduction(&self) -> Option<&'a str> {
        self.words
    }

    /// Returns `true` if the report contains UTF-8: it was declared, or an address of its header section is
    /// not ASCII.
    #[must_use]
    pub fn is_utf8(&self) -> bool {
        self.utf8 || !self.to.as_str().is_ascii() || !self.host.is_ascii()
    }

    /// Begins a field that contains text of other systems.
    pub(in crate::bounce) fn field<'s, S: Sink>(
        &self,
        name: &str,
        sink: &'s mut S,
    ) -> Result<Folded<'s, S>, SinkFull> {
        sink.put(name.as_bytes())?;
        sink.put(b": ")?;
        Ok(Folded::new(sink, name.len().saturating_add(2), " ", self.is_utf8()))
    }
}
