//! MAIL: the reverse-path and its parameters, read and written.

use super::auth::AuthParam;
use super::dsn::EnvelopeId;
use super::more;
use super::params::{Param, Params};
use super::read::{Found, Raw, Seen, key, read};
use super::values::{BodyKind, Ret, size};
use crate::address::ReversePath;
use crate::error::ParseError;
use crate::extension::Extensions;
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// MAIL as it was read (RFC 5321 4.1.1.2).
///
/// ```text
/// mail = "MAIL FROM:" Reverse-path [ SP Mail-parameters ] CRLF
/// ```
///
/// The parameters that have a method here were checked while the line was read; those that have none
/// are found in [`params`](Self::params), and [`unknown`](Self::unknown) lists them.
///
/// ```
/// use smtp_machine::command::{BodyKind, Command, Syntax};
///
/// let line = b"MAIL FROM:<ana@orchard.example> SIZE=1000 BODY=8BITMIME X-FOO=1";
/// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
/// assert_eq!(mail.from().to_string(), "<ana@orchard.example>");
/// assert_eq!(mail.size(), Some(1000));
/// assert_eq!(mail.body(), Some(BodyKind::EightBitMime));
/// assert_eq!(mail.unknown().count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MailCommand<'a> {
    from: ReversePath<'a>,
    params: Params<'a>,
    size: u64,
    known: u32,
    unknown: u8,
    body: Option<BodyKind>,
    ret: Option<Ret>,
}

impl<'a> MailCommand<'a> {
    /// Who gets the reports.
    #[inline]
    #[must_use]
    pub const fn from(&self) -> ReversePath<'a> {
        self.from
    }

    /// All parameters, those with a method here included.
    #[must_use]
    pub const fn params(&self) -> Params<'a> {
        self.params
    }

    /// SIZE: how many octets the message will have, as the client reckons (RFC 1870 3). A number
    /// that is too large for 64 bits reads as the largest one.
    #[inline]
    #[must_use]
    pub const fn size(&self) -> Option<u64> {
        if self.known & SIZE != 0 { Some(self.size) } else { None }
    }

    /// BODY: what the message is made of (RFC 6152 2, RFC 3030 3).
    #[must_use]
    pub const fn body(&self) -> Option<BodyKind> {
        self.body
    }

    /// SMTPUTF8: addresses and header section may hold UTF-8 (RFC 6531 3.4).
    #[must_use]
    pub const fn smtp_utf8(&self) -> bool {
        self.known & SMTP_UTF8 != 0
    }

    /// REQUIRETLS: relay by TLS or not at all (RFC 8689 2).
    #[must_use]
    pub const fn require_tls(&self) -> bool {
        self.known & REQUIRE_TLS != 0
    }

    /// RET: how much of the message a report of failure gives back (RFC 3461 4.3).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Ret, Syntax};
    /// let line = b"MAIL FROM:<ana@orchard.example> SMTPUTF8 REQUIRETLS RET=HDRS";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert!(mail.smtp_utf8() && mail.require_tls());
    /// assert_eq!(mail.ret(), Some(Ret::Hdrs));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn ret(&self) -> Option<Ret> {
        self.ret
    }

    /// ENVID: the sender's name for the message (RFC 3461 4.4).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"MAIL FROM:<> ENVID=QQ+20314159";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// let id = mail.envelope_id().ok_or("no ENVID")?;
    /// assert!(id.text().decode().eq(*b"QQ 314159"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn envelope_id(&self) -> Option<EnvelopeId<'a>> {
        if self.known & ENVELOPE_ID == 0 {
            return None;
        }
        EnvelopeId::from_wire(self.params.value_of(b"ENVID")?).ok()
    }

    /// AUTH: the identity that first handed the message in (RFC 4954 5).
    ///
    /// A value that is no mailbox, which [`auth_not_a_mailbox`](Syntax::auth_not_a_mailbox) lets in, reads
    /// as `<>`; how it was written is in [`params`](Self::params).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// use smtp_machine::extension::Keyword;
    ///
    /// let line = b"MAIL FROM:<> AUTH=<>";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert!(mail.auth().ok_or("no AUTH")?.is_null());
    ///
    /// let line = b"MAIL FROM:<> AUTH=ana";
    /// assert!(Command::parse(line, &Syntax::default()).is_err());
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::LENIENT)? else { panic!() };
    /// assert!(mail.auth().ok_or("no AUTH")?.is_null());
    /// let written = mail.params().find(Keyword::new("AUTH")?).and_then(|param| param.value());
    /// assert_eq!(written.ok_or("no value")?.as_str(), "ana");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn auth(&self) -> Option<AuthParam<'a>> {
        if self.known & AUTH == 0 {
            return None;
        }
        let value = self.params.value_of(b"AUTH")?;
        Some(AuthParam::from_wire(value).unwrap_or(AuthParam::NULL))
    }

    /// The extensions that the parameters with a method here belong to. A server that has not
    /// offered all of them refuses the command (RFC 5321 4.1.1.11).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// use smtp_machine::extension::Extensions;
    ///
    /// let line = b"MAIL FROM:<> SIZE=1000 RET=HDRS";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(mail.extensions(), Extensions::SIZE | Extensions::DSN);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn extensions(&self) -> Extensions {
        extensions(self.known, self.body)
    }

    /// The [`extensions`](Self::extensions) without those whose parameters ask for nothing: AUTH with
    /// `<>`, SIZE, and BODY with `7BIT` or `8BITMIME`. A server that puts up with
    /// [`unoffered_parameters`](Syntax::unoffered_parameters) refuses the command when it has not offered
    /// all of these.
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// use smtp_machine::extension::Extensions;
    ///
    /// let line = b"MAIL FROM:<ana@orchard.example> SIZE=1000 BODY=8BITMIME AUTH=<> RET=HDRS";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(mail.extensions_needed(), Extensions::DSN);
    ///
    /// let line = b"MAIL FROM:<> BODY=BINARYMIME AUTH=ana@orchard.example";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(mail.extensions_needed(), Extensions::BINARY_MIME | Extensions::AUTH);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn extensions_needed(&self) -> Extensions {
        let mut known = self.known & !SIZE;
        if self.auth().is_some_and(|auth| auth.is_null()) {
            known &= !AUTH;
        }
        extensions(known, self.body.filter(|body| *body == BodyKind::BinaryMime))
    }

    /// Whether a parameter has no method here.
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"MAIL FROM:<> X-FOO=1";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert!(mail.has_unknown());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn has_unknown(&self) -> bool {
        self.unknown != 0
    }

    pub(super) const fn has(&self, bit: u32) -> bool {
        self.known & bit != 0
    }

    /// The parameters that have no method here.
    pub fn unknown(&self) -> impl Iterator<Item = Param<'a>> + use<'a> {
        self.params.iter().filter(|param| {
            let named = |name: &&[u8]| param.keyword().as_bytes().eq_ignore_ascii_case(name);
            let rare = more::ROWS.iter().map(|row| row.keyword.as_bytes());
            !NAMES.iter().copied().chain(rare).any(|name| named(&name))
        })
    }

    /// Whether path and parameters are ASCII. If not, the command needs SMTPUTF8.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.from.is_ascii() && self.params.is_ascii()
    }

    /// Writes the command with its CRLF.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b"MAIL FROM:")?;
        self.from.encode(sink)?;
        self.params.encode(sink)?;
        sink.put(b"\r\n")
    }

    /// MAIL without parameters.
    #[inline]
    pub(super) fn bare(from: ReversePath<'a>) -> Self {
        Self {
            from,
            params: Params::default(),
            size: 0,
            known: 0,
            unknown: 0,
            body: None,
            ret: None,
        }
    }

    /// Reads the parameters in `octets`, which are the end of `line`.
    pub(super) fn with_parameters(
        mut self,
        line: &'a [u8],
        octets: &'a [u8],
        syntax: &Syntax,
    ) -> Result<Self, ParseError> {
        let found = read(line, octets, syntax.repeated_space, |raw| self.see(raw, syntax))?;
        let Found { params, known, unknown } = found;
        self.params = params;
        self.known = known;
        self.unknown = unknown;
        Ok(self)
    }

    #[inline]
    fn see(&mut self, raw: &Raw<'a>, syntax: &Syntax) -> Seen {
        let sound = match (raw.key, raw.value) {
            (SIZE_KEY, value) => value.and_then(size).map(|size| {
                self.size = size;
                SIZE
            }),
            (BODY_KEY, value) => value.and_then(BodyKind::parse).map(|body| {
                self.body = Some(body);
                BODY
            }),
            (SMTP_UTF8_KEY, value) if raw.keyword.len() == 8 => {
                value.is_none().then_some(SMTP_UTF8)
            }
            (RET_KEY, value) => value.and_then(Ret::parse).map(|ret| {
                self.ret = Some(ret);
                RET
            }),
            (ENVELOPE_ID_KEY, value) => {
                value.filter(|value| EnvelopeId::from_wire(value).is_ok()).map(|_| ENVELOPE_ID)
            }
            (AUTH_KEY, value) => {
                let sound = |value: &&[u8]| {
                    AuthParam::from_wire(value).is_ok() || syntax.auth_not_a_mailbox
                };
                value.filter(sound).map(|_| AUTH)
            }
            (REQUIRE_TLS_KEY, value) if raw.keyword.eq_ignore_ascii_case(b"REQUIRETLS") => {
                value.is_none().then_some(REQUIRE_TLS)
            }
            _ => return more::see(raw),
        };
        sound.map_or(Seen::Wrong, Seen::Known)
    }
}

pub(super) const SIZE: u32 = 1;
pub(super) const BODY: u32 = 1 << 1;
pub(super) const SMTP_UTF8: u32 = 1 << 2;
pub(super) const RET: u32 = 1 << 3;
pub(super) const ENVELOPE_ID: u32 = 1 << 4;
pub(super) const AUTH: u32 = 1 << 5;
pub(super) const REQUIRE_TLS: u32 = 1 << 6;

const SIZE_KEY: u64 = key(b"SIZE");
const BODY_KEY: u64 = key(b"BODY");
const SMTP_UTF8_KEY: u64 = key(b"SMTPUTF8");
const RET_KEY: u64 = key(b"RET");
const ENVELOPE_ID_KEY: u64 = key(b"ENVID");
const AUTH_KEY: u64 = key(b"AUTH");
const REQUIRE_TLS_KEY: u64 = key(b"REQUIRETLS");

const NAMES: [&[u8]; 7] = [b"SIZE", b"BODY", b"SMTPUTF8", b"RET", b"ENVID", b"AUTH", b"REQUIRETLS"];

pub(super) const fn extensions(known: u32, body: Option<BodyKind>) -> Extensions {
    let mut found = more::extensions(known);
    if known & SIZE != 0 {
        found = found.union(Extensions::SIZE);
    }
    found = match body {
        None => found,
        Some(BodyKind::BinaryMime) => found.union(Extensions::BINARY_MIME),
        Some(_) => found.union(Extensions::EIGHT_BIT_MIME),
    };
    if known & SMTP_UTF8 != 0 {
        found = found.union(Extensions::SMTP_UTF8);
    }
    if known & (RET | ENVELOPE_ID) != 0 {
        found = found.union(Extensions::DSN);
    }
    if known & AUTH != 0 {
        found = found.union(Extensions::AUTH);
    }
    if known & REQUIRE_TLS != 0 {
        found = found.union(Extensions::REQUIRE_TLS);
    }
    found
}
