//! [`Report`]: a report to the sender, written.

use super::content::Content;
use super::folded::Folded;
use super::{Action, Recipient, delivery_status, human_readable};
use crate::address::{Host, Mailbox};
use crate::command::{BodyKind, EnvelopeId, Ret};
use crate::extension::DateTime;
use crate::wire::{Full, Sink};

/// A report to the sender of a message (RFC 3462, RFC 3464, RFC 6533): for people, for programs, and what it is about.
///
/// ```text
/// multipart/report; report-type=delivery-status
///   text/plain                   what happened, in plain words
///   message/delivery-status      the same in fields
///   text/rfc822-headers          the header section, or with RET=FULL and a failure
///   message/rfc822               the whole message
/// ```
///
/// It goes from nobody ([`ReversePath::Null`](crate::address::ReversePath::Null)) to the mailbox that the message came
/// from. A message that came from nobody is such a report itself and has no mailbox to make a report for: none is ever sent for one.
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host, ReversePath};
/// use smtp_machine::bounce::{Action, Recipient, Report};
/// use smtp_machine::command::{EnvelopeId, Ret};
/// use smtp_machine::reply::{Reply, Status};
///
/// let from = ReversePath::try_from("<ana@orchard.example>")?; // of the message
/// let Some(to) = from.mailbox() else { return Ok(()) }; // a report: nobody to tell
///
/// let gil = ForwardPath::try_from("<gil@harbor.example>")?;
/// let unknown = Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent();
/// let recipients = [Recipient::new(gil, Action::Failed, unknown)
///     .with_reply(Reply::from_log(b"550 5.1.1 no such user")?)];
///
/// let now = "2026-11-23T12:00:00Z".parse()?;
/// let mut out = Vec::new();
/// let report = Report::new(Host::try_from("relay.orchard.example")?, to, now, 0x5eed)
///     .with_envelope_id(EnvelopeId::new("QQ 314159")?)
///     .with_return(Ret::Full);
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
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    pub(super) host: Host<'a>,
    pub(super) to: Mailbox<'a>,
    pub(super) at: DateTime,
    pub(super) unique: u128,
    pub(super) envelope_id: Option<EnvelopeId<'a>>,
    pub(super) received_from: Option<Host<'a>>,
    pub(super) arrived: Option<DateTime>,
    pub(super) ret: Ret,
    pub(super) body: BodyKind,
    pub(super) utf8: bool,
    pub(super) words: Option<&'a str>,
}

/// Why a report can't be written.
///
/// ```
/// # use smtp_machine::address::{Host, Mailbox};
/// use smtp_machine::bounce::{Problem, Report};
///
/// # let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
/// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7);
/// assert_eq!(report.begin(&[], &mut Vec::new()).unwrap_err(), Problem::Nobody);
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// The sink has no room.
    #[error(transparent)]
    Full(#[from] Full),
    /// There is nothing to tell that the sender wants to hear: send no report.
    #[error("there is no recipient of whom the sender wants to hear")]
    Nobody,
    /// The message holds a delimiter of the report: write it again with another unique number.
    #[error("the message holds a delimiter of the report")]
    Boundary,
    /// The message was said to be ASCII, and is not: write it again with another body.
    #[error("the message is not ASCII, as was said")]
    NotSevenBit,
}

impl<'a> Report<'a> {
    /// A report by `host` to the mailbox that the message came from, at a time.
    ///
    /// `unique` tells it from all others: it is in the Message-ID and between the parts. A random number will do; one that can be
    /// guessed lets a sender make this fail with [`Problem::Boundary`], and no more.
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

    /// With the ENVID of the message.
    #[must_use]
    pub const fn with_envelope_id(mut self, id: EnvelopeId<'a>) -> Self {
        self.envelope_id = Some(id);
        self
    }

    /// With what the client called itself that the message came from, and when it came.
    ///
    /// ```
    /// # use smtp_machine::{address::{Host, Mailbox}, bounce::Report};
    /// # let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
    /// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7)
    ///     .with_received_from(Host::try_from("pc.orchard.example")?)
    ///     .with_arrival("2026-11-18T12:00:00Z".parse()?);
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_received_from(mut self, host: Host<'a>) -> Self {
        self.received_from = Some(host);
        self
    }

    /// With the time when the message came.
    #[must_use]
    pub const fn with_arrival(mut self, at: DateTime) -> Self {
        self.arrived = Some(at);
        self
    }

    /// With the RET of the message. The whole message is returned for [`Ret::Full`] and a failure (RFC 3461 4.3), its
    /// header section else.
    #[must_use]
    pub const fn with_return(mut self, ret: Ret) -> Self {
        self.ret = ret;
        self
    }

    /// With the BODY of the message; 8BITMIME unless said otherwise, which is right for ASCII too. What is said to be
    /// `7BIT` and is not fails with [`Problem::NotSevenBit`]: a report never says what is not so.
    ///
    /// ```
    /// # use smtp_machine::{address::{Host, Mailbox}, bounce::Report};
    /// use smtp_machine::command::BodyKind;
    ///
    /// # let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
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

    /// The message came with SMTPUTF8: the report may hold UTF-8 as it is (RFC 6533), and needs SMTPUTF8 itself.
    ///
    /// ```
    /// # use smtp_machine::{address::{Host, Mailbox}, bounce::Report};
    /// # let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
    /// # let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7);
    /// assert!(!report.is_utf8() && report.with_utf8().is_utf8());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_utf8(mut self) -> Self {
        self.utf8 = true;
        self
    }

    /// With words of your own at the start of the text, instead of the name of the host.
    ///
    /// ```
    /// # use smtp_machine::{address::{Host, Mailbox}, bounce::Report};
    /// # let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
    /// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7)
    ///     .with_words("Orchard Mail is sorry.\nAsk +44 117 496 0000 for help.");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_words(mut self, words: &'a str) -> Self {
        self.words = Some(words);
        self
    }

    /// Whether it holds UTF-8: asked for, or since an address of its header section is not ASCII.
    #[must_use]
    pub fn is_utf8(&self) -> bool {
        self.utf8 || !self.to.as_str().is_ascii() || !self.host.is_ascii()
    }

    /// Writes all up to the message that it is about, which is then written to the [`Content`]. It tells of the
    /// recipients of whom the sender wants to hear.
    ///
    /// # Errors
    ///
    /// [`Problem::Nobody`] when there are none, [`Problem::Full`] when the sink has no room.
    pub fn begin<S: Sink>(
        &self,
        recipients: &[Recipient<'_>],
        mut sink: S,
    ) -> Result<Content<S>, Problem> {
        let worst = Action::ALL.into_iter().find(|action| {
            recipients.iter().any(|recipient| recipient.is_wanted() && recipient.action == *action)
        });
        let worst = worst.ok_or(Problem::Nobody)?;
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

    /// The header section of the report.
    fn header(&self, worst: Action, boundary: &Boundary, sink: &mut impl Sink) -> Result<(), Full> {
        sink.put(b"From: Mail Delivery System <mailer-daemon@")?;
        self.host.encode(sink)?;
        sink.put(b">\r\nTo: <")?;
        sink.put(self.to.as_bytes())?;
        sink.put(b">\r\nSubject: ")?;
        sink.put(match worst {
            Action::Failed => b"Your message could not be delivered",
            Action::Delayed => b"Your message is delayed",
            Action::Delivered => b"Your message was delivered",
            Action::Relayed | Action::Expanded => b"Your message was passed on",
        })?;
        sink.put(b"\r\nDate: ")?;
        self.at.encode_header(sink)?;
        sink.put(b"\r\nMessage-ID: <")?;
        sink.put(boundary.number())?;
        sink.put(b".report@")?;
        self.host.encode(sink)?;
        // RFC 3834: so that no vacation program answers.
        sink.put(b">\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n")?;
        sink.put(b"Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"")?;
        boundary.put(sink)?;
        sink.put(b"\"\r\n")?;
        // No part may be wider than the whole (RFC 2045 6.4).
        sink.put(match (self.body, self.is_utf8()) {
            (BodyKind::SevenBit, true) => encoding(BodyKind::EightBitMime),
            (body, _) => encoding(body),
        })?;
        sink.put(b"\r\nThis is a delivery report in MIME format.\r\n")
    }

    fn part(&self, boundary: &Boundary, sink: &mut impl Sink) -> Result<(), Full> {
        sink.put(b"\r\n--")?;
        boundary.put(sink)?;
        sink.put(b"\r\n")
    }

    /// A field with the text of others.
    pub(super) fn field<'s, S: Sink>(
        &self,
        name: &str,
        sink: &'s mut S,
    ) -> Result<Folded<'s, S>, Full> {
        sink.put(name.as_bytes())?;
        sink.put(b": ")?;
        Ok(Folded::new(sink, name.len().saturating_add(2), " ", self.is_utf8()))
    }
}

/// How the message is encoded: not at all (RFC 2045 6.4).
const fn encoding(body: BodyKind) -> &'static [u8] {
    match body {
        BodyKind::SevenBit => b"Content-Transfer-Encoding: 7bit\r\n",
        BodyKind::EightBitMime => b"Content-Transfer-Encoding: 8bit\r\n",
        BodyKind::BinaryMime => b"Content-Transfer-Encoding: binary\r\n",
    }
}

/// What stands between the parts. It begins with `=_`, which no encoded text has (RFC 2045 6.7).
#[derive(Clone, Copy, Debug)]
pub(super) struct Boundary([u8; 36]);

impl Boundary {
    fn new(unique: u128) -> Self {
        let mut delimiter = *b"--=_00000000000000000000000000000000";
        for (place, octet) in delimiter.iter_mut().skip(4).rev().enumerate() {
            let shift = u32::try_from(place).unwrap_or(0).saturating_mul(4);
            let digit = (unique.checked_shr(shift).unwrap_or(0) % 16) as usize;
            *octet = *b"0123456789abcdef".get(digit).unwrap_or(&b'0');
        }
        Self(delimiter)
    }

    /// The line that it makes.
    pub(super) const fn delimiter(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn put(&self, sink: &mut impl Sink) -> Result<(), Full> {
        sink.put(self.0.get(2..).unwrap_or_default())
    }

    fn number(&self) -> &[u8] {
        self.0.get(4..).unwrap_or_default()
    }
}
