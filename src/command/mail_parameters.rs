//! The parameters that a client gives to MAIL: built, and written.

use super::auth::AuthParam;
use super::dsn::EnvelopeId;
use super::mail::{AUTH, BODY, ENVELOPE_ID, REQUIRE_TLS, RET, SIZE, SMTP_UTF8, extensions};
use super::params::Param;
use super::values::{BodyKind, Ret};
use crate::address::ReversePath;
use crate::extension::Extensions;
use crate::wire::{Full, Sink, put_decimal};

/// The parameters that a client gives to MAIL.
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

    /// Parameters without a method here, written behind the others. It is up to the caller that
    /// the server has offered them and that none stands twice.
    ///
    /// ```
    /// # use smtp_machine::command::{MailParameters, Param};
    /// let other = [Param::try_from("MT-PRIORITY=3")?];
    /// let mut wire = Vec::new();
    /// MailParameters::new().with_other(&other).encode(&mut wire)?;
    /// assert_eq!(wire, b" MT-PRIORITY=3");
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
        self.auth.and_then(|auth| auth.text()).is_none_or(|text| text.is_ascii())
            && self.other.iter().all(ascii)
    }

    /// Writes each parameter with a space in front.
    ///
    /// # Errors
    ///
    /// [`Full`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), Full> {
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
        encode_other(sink, self.other)
    }

    const fn known(&self) -> u16 {
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
        known
    }
}

/// Writes MAIL with its path, its parameters and its CRLF.
///
/// # Errors
///
/// [`Full`] when the sink has no room; what was put before stays.
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
) -> Result<(), Full> {
    sink.put(b"MAIL FROM:")?;
    from.encode(sink)?;
    parameters.encode(sink)?;
    sink.put(b"\r\n")
}

pub(super) fn encode_other(sink: &mut impl Sink, other: &[Param<'_>]) -> Result<(), Full> {
    other.iter().try_for_each(|param| {
        sink.put(b" ")?;
        param.encode(sink)
    })
}
