//! The parameters that a client gives to MAIL: built, and written.

use super::auth::AuthParam;
use super::dsn::EnvelopeId;
use super::labels::{Solicitation, Submitter, Tracking, TransactionId};
use super::mail::{AUTH, BODY, ENVELOPE_ID, REQUIRE_TLS, RET, SIZE, SMTP_UTF8, extensions};
use super::more;
use super::params::Param;
use super::values::{BodyKind, Ret};
use super::wishes::{DeliverBy, Hold, Priority, Verp};
use super::xtext::XText;
use crate::address::ReversePath;
use crate::extension::Extensions;
use crate::wire::{Sink, SinkFull, put_decimal};

/// The parameters that a client gives to MAIL.
///
/// ```text
/// Mail-parameters = esmtp-param *( SP esmtp-param )          ; RFC 5321 4.1.2
/// esmtp-param     = esmtp-keyword [ "=" esmtp-value ]
/// ```
///
/// ```
/// use smtp_machine::command::{BodyKind, MailParameters};
/// use smtp_machine::extension::Extensions;
///
/// const EIGHT_BIT: MailParameters<'_> = MailParameters::new().with_body(BodyKind::EightBitMime);
///
/// let parameters = EIGHT_BIT.with_size(1000);
/// let mut wire = Vec::new();
/// parameters.encode(&mut wire)?;
/// assert_eq!(wire, b" SIZE=1000 BODY=8BITMIME");
/// assert_eq!(parameters.extensions(), Extensions::SIZE | Extensions::EIGHT_BIT_MIME);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MailParameters<'a> {
    size: Option<u64>,
    body: Option<BodyKind>,
    smtp_utf8: bool,
    require_tls: bool,
    ret: Option<Ret>,
    envelope_id: Option<EnvelopeId<'a>>,
    auth: Option<AuthParam<'a>>,
    deliver_by: Option<DeliverBy>,
    hold: Option<Hold>,
    priority: Option<Priority>,
    tracking: Option<Tracking<'a>>,
    solicitation: Option<Solicitation<'a>>,
    submitter: Option<Submitter<'a>>,
    may_convert: bool,
    transaction_id: Option<TransactionId<'a>>,
    verp: Option<Verp>,
    other: &'a [Param<'a>],
}

impl<'a> MailParameters<'a> {
    /// No parameters.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            size: None,
            body: None,
            smtp_utf8: false,
            require_tls: false,
            ret: None,
            envelope_id: None,
            auth: None,
            deliver_by: None,
            hold: None,
            priority: None,
            tracking: None,
            solicitation: None,
            submitter: None,
            may_convert: false,
            transaction_id: None,
            verp: None,
            other: &[],
        }
    }

    /// SIZE: how many octets the message has, with CRLF line ends and without dot-stuffing
    /// (RFC 1870 3).
    #[must_use]
    pub const fn with_size(self, octets: u64) -> Self {
        Self { size: Some(octets), ..self }
    }

    /// BODY: what the message is made of (RFC 6152 2, RFC 3030 3).
    #[must_use]
    pub const fn with_body(self, body: BodyKind) -> Self {
        Self { body: Some(body), ..self }
    }

    /// SMTPUTF8: an address or the header section holds UTF-8 (RFC 6531 3.4).
    ///
    /// ```
    /// use smtp_machine::command::{AuthParam, EnvelopeId, MailParameters, Ret};
    ///
    /// let parameters = MailParameters::new()
    ///     .with_smtp_utf8()
    ///     .with_require_tls()
    ///     .with_ret(Ret::Full)
    ///     .with_envelope_id(EnvelopeId::new("QQ314159")?)
    ///     .with_auth(AuthParam::NULL);
    /// assert!(parameters.smtp_utf8() && parameters.other().is_empty());
    /// let mut wire = Vec::new();
    /// parameters.encode(&mut wire)?;
    /// assert_eq!(wire, b" SMTPUTF8 REQUIRETLS RET=FULL ENVID=QQ314159 AUTH=<>");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_smtp_utf8(self) -> Self {
        Self { smtp_utf8: true, ..self }
    }

    /// REQUIRETLS: relay by TLS or not at all (RFC 8689 2).
    #[must_use]
    pub const fn with_require_tls(self) -> Self {
        Self { require_tls: true, ..self }
    }

    /// RET: how much of the message a report of failure gives back (RFC 3461 4.3).
    #[must_use]
    pub const fn with_ret(self, ret: Ret) -> Self {
        Self { ret: Some(ret), ..self }
    }

    /// ENVID: a name for the message (RFC 3461 4.4).
    #[must_use]
    pub const fn with_envelope_id(self, id: EnvelopeId<'a>) -> Self {
        Self { envelope_id: Some(id), ..self }
    }

    /// AUTH: who first handed the message in (RFC 4954 5).
    #[must_use]
    pub const fn with_auth(self, auth: AuthParam<'a>) -> Self {
        Self { auth: Some(auth), ..self }
    }

    /// BY: within which time to deliver (RFC 2852 4).
    ///
    /// ```
    /// use smtp_machine::command::{
    ///     ByMode, DeliverBy, Hold, MailParameters, Priority, Solicitation, Submitter, Tracking,
    ///     TransactionId, Verp,
    /// };
    ///
    /// let parameters = MailParameters::new()
    ///     .with_deliver_by(DeliverBy::new(120, ByMode::Return)?)
    ///     .with_hold(Hold::For(60))
    ///     .with_priority(Priority::new(3)?)
    ///     .with_tracking(Tracking::try_from("2jmj7l5rSw0yVb/vlWAYkK/YBwk")?)
    ///     .with_solicitation(Solicitation::try_from("org.example:ADV")?)
    ///     .with_submitter(Submitter::from_wire(b"eva@harbor.example")?)
    ///     .with_permission_to_convert()
    ///     .with_transaction_id(TransactionId::try_from("<1@a.example>")?)
    ///     .with_verp(Verp::DEFAULT);
    /// let mut wire = Vec::new();
    /// parameters.encode(&mut wire)?;
    /// let expected = " BY=120;R HOLDFOR=60 MT-PRIORITY=3 MTRK=2jmj7l5rSw0yVb/vlWAYkK/YBwk \
    ///     SOLICIT=org.example:ADV SUBMITTER=eva@harbor.example CONPERM TRANSID=<1@a.example> XVERP";
    /// assert_eq!(String::from_utf8(wire)?, expected);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_deliver_by(self, by: DeliverBy) -> Self {
        Self { deliver_by: Some(by), ..self }
    }

    /// HOLDFOR or HOLDUNTIL: how long to hold the message back (RFC 4865 4).
    #[must_use]
    pub const fn with_hold(self, hold: Hold) -> Self {
        Self { hold: Some(hold), ..self }
    }

    /// MT-PRIORITY: how urgent the message is (RFC 6710 4.1).
    #[must_use]
    pub const fn with_priority(self, priority: Priority) -> Self {
        Self { priority: Some(priority), ..self }
    }

    /// MTRK: the message may be tracked (RFC 3885 3). It needs an envelope identifier too.
    #[must_use]
    pub const fn with_tracking(self, tracking: Tracking<'a>) -> Self {
        Self { tracking: Some(tracking), ..self }
    }

    /// SOLICIT: what kinds of solicitation the message is (RFC 3865 2.2).
    #[must_use]
    pub const fn with_solicitation(self, solicitation: Solicitation<'a>) -> Self {
        Self { solicitation: Some(solicitation), ..self }
    }

    /// SUBMITTER: who is responsible for the message (RFC 4405 4.1, historic).
    #[must_use]
    pub const fn with_submitter(self, submitter: Submitter<'a>) -> Self {
        Self { submitter: Some(submitter), ..self }
    }

    /// CONPERM: the content may be converted (RFC 4141 4).
    #[must_use]
    pub const fn with_permission_to_convert(self) -> Self {
        Self { may_convert: true, ..self }
    }

    /// TRANSID: the name by which the message goes on when it is cut off (RFC 1845 3).
    #[must_use]
    pub const fn with_transaction_id(self, id: TransactionId<'a>) -> Self {
        Self { transaction_id: Some(id), ..self }
    }

    /// XVERP: reports go to addresses with the recipient's in them.
    #[must_use]
    pub const fn with_verp(self, verp: Verp) -> Self {
        Self { verp: Some(verp), ..self }
    }

    /// Parameters without a method here, written behind the others. It is up to the caller that
    /// the server has offered them and that none stands twice.
    ///
    /// ```
    /// # use smtp_machine::command::{MailParameters, Param};
    /// let other = [Param::try_from("X-COLOUR=blue")?];
    /// let mut wire = Vec::new();
    /// MailParameters::new().with_other(&other).encode(&mut wire)?;
    /// assert_eq!(wire, b" X-COLOUR=blue");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_other(self, other: &'a [Param<'a>]) -> Self {
        Self { other, ..self }
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.known() == 0 && self.other.is_empty()
    }

    /// The value given for SIZE.
    #[must_use]
    pub const fn size(&self) -> Option<u64> {
        self.size
    }

    /// The value given for BODY.
    #[must_use]
    pub const fn body(&self) -> Option<BodyKind> {
        self.body
    }

    /// Whether SMTPUTF8 is given.
    #[must_use]
    pub const fn smtp_utf8(&self) -> bool {
        self.smtp_utf8
    }

    /// The parameters without a method here.
    #[must_use]
    pub const fn other(&self) -> &'a [Param<'a>] {
        self.other
    }

    /// The extensions that the server must have offered. Those of [`other`](Self::other) parameters
    /// are not among them.
    #[must_use]
    pub const fn extensions(&self) -> Extensions {
        extensions(self.known(), self.body)
    }

    /// Whether all values are ASCII. If not, the command needs SMTPUTF8.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        let ascii =
            |param: &Param<'_>| param.value().is_none_or(|value| value.as_bytes().is_ascii());
        let ascii_text = |text: Option<XText<'_>>| text.is_none_or(|text| text.is_ascii());
        ascii_text(self.auth.and_then(|auth| auth.text()))
            && ascii_text(self.submitter.and_then(|submitter| submitter.text()))
            && self.other.iter().all(ascii)
    }

    /// Writes each parameter with a space in front.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        if let Some(size) = self.size {
            sink.put(b" SIZE=")?;
            put_decimal(sink, size)?;
        }
        if let Some(body) = self.body {
            sink.put(b" BODY=")?;
            body.encode(sink)?;
        }
        if self.smtp_utf8 {
            sink.put(b" SMTPUTF8")?;
        }
        if self.require_tls {
            sink.put(b" REQUIRETLS")?;
        }
        if let Some(ret) = self.ret {
            sink.put(b" RET=")?;
            ret.encode(sink)?;
        }
        if let Some(id) = self.envelope_id {
            sink.put(b" ENVID=")?;
            id.encode(sink)?;
        }
        if let Some(auth) = self.auth {
            sink.put(b" AUTH=")?;
            auth.encode(sink)?;
        }
        self.encode_rare(sink)?;
        encode_other(sink, self.other)
    }

    fn encode_rare(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        if let Some(by) = self.deliver_by {
            sink.put(b" BY=")?;
            by.encode(sink)?;
        }
        if let Some(hold) = self.hold {
            sink.put(b" ")?;
            hold.encode(sink)?;
        }
        if let Some(priority) = self.priority {
            sink.put(b" MT-PRIORITY=")?;
            priority.encode(sink)?;
        }
        if let Some(tracking) = self.tracking {
            sink.put(b" MTRK=")?;
            tracking.encode(sink)?;
        }
        if let Some(solicitation) = self.solicitation {
            sink.put(b" SOLICIT=")?;
            solicitation.encode(sink)?;
        }
        if let Some(submitter) = self.submitter {
            sink.put(b" SUBMITTER=")?;
            submitter.encode(sink)?;
        }
        if self.may_convert {
            sink.put(b" CONPERM")?;
        }
        if let Some(id) = self.transaction_id {
            sink.put(b" TRANSID=")?;
            id.encode(sink)?;
        }
        if let Some(verp) = self.verp {
            sink.put(b" ")?;
            verp.encode(sink)?;
        }
        Ok(())
    }

    const fn known(&self) -> u32 {
        let mut known = 0;
        if self.size.is_some() {
            known |= SIZE;
        }
        if self.body.is_some() {
            known |= BODY;
        }
        if self.smtp_utf8 {
            known |= SMTP_UTF8;
        }
        if self.require_tls {
            known |= REQUIRE_TLS;
        }
        if self.ret.is_some() {
            known |= RET;
        }
        if self.envelope_id.is_some() {
            known |= ENVELOPE_ID;
        }
        if self.auth.is_some() {
            known |= AUTH;
        }
        known | self.rare()
    }

    const fn rare(&self) -> u32 {
        const fn bit(given: bool, bit: u32) -> u32 {
            if given { bit } else { 0 }
        }
        bit(self.deliver_by.is_some(), more::BY)
            | bit(self.hold.is_some(), more::HOLD)
            | bit(self.priority.is_some(), more::PRIORITY)
            | bit(self.tracking.is_some(), more::TRACKING)
            | bit(self.solicitation.is_some(), more::SOLICITATION)
            | bit(self.submitter.is_some(), more::SUBMITTER)
            | bit(self.may_convert, more::CONPERM)
            | bit(self.transaction_id.is_some(), more::TRANSACTION_ID)
            | bit(self.verp.is_some(), more::VERP)
    }
}

/// Writes MAIL with its path, its parameters and its CRLF.
///
/// # Errors
///
/// [`SinkFull`] when the sink has no room; what was put before stays.
///
/// ```
/// use smtp_machine::address::ReversePath;
/// use smtp_machine::command::{MailParameters, encode_mail};
///
/// let mut wire = Vec::new();
/// encode_mail(&mut wire, ReversePath::Null, &MailParameters::new().with_size(1000))?;
/// assert_eq!(wire, b"MAIL FROM:<> SIZE=1000\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn encode_mail(
    sink: &mut impl Sink,
    from: ReversePath<'_>,
    parameters: &MailParameters<'_>,
) -> Result<(), SinkFull> {
    sink.put(b"MAIL FROM:")?;
    from.encode(sink)?;
    parameters.encode(sink)?;
    sink.put(b"\r\n")
}

pub(super) fn encode_other(sink: &mut impl Sink, other: &[Param<'_>]) -> Result<(), SinkFull> {
    other.iter().try_for_each(|param| {
        sink.put(b" ")?;
        param.encode(sink)
    })
}
