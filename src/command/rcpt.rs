//! RCPT: the forward-path and its parameters, read and written.

use super::dsn::{Notify, OriginalRecipient};
use super::mail_parameters::encode_other;
use super::params::{Param, Params};
use super::read::{Found, Raw, Seen, key, read};
use super::wishes::ValidSince;
use crate::address::ForwardPath;
use crate::error::ParseError;
use crate::extension::Extensions;
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// RCPT as it was read (RFC 5321 4.1.1.3).
///
/// ```text
/// rcpt = "RCPT TO:" ( "<Postmaster@" Domain ">" / "<Postmaster>" / Forward-path )
///        [ SP Rcpt-parameters ] CRLF
/// ```
///
/// The parameters that have a method here were checked while the line was read; those that have none
/// are found in [`params`](Self::params), and [`unknown`](Self::unknown) lists them.
///
/// ```
/// use smtp_machine::command::{Command, Notify, Syntax};
///
/// let line = b"RCPT TO:<ben@harbor.example> NOTIFY=FAILURE ORCPT=rfc822;ben@harbor.example";
/// let Command::Rcpt(rcpt) = Command::parse(line, &Syntax::default())? else { panic!() };
/// assert_eq!(rcpt.to().to_string(), "<ben@harbor.example>");
/// assert_eq!(rcpt.notify(), Some(Notify::FAILURE));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RcptCommand<'a> {
    to: ForwardPath<'a>,
    params: Params<'a>,
    notify: Option<Notify>,
    known: u32,
    unknown: u8,
}

impl<'a> RcptCommand<'a> {
    /// Who is to get the message.
    #[inline]
    #[must_use]
    pub const fn to(&self) -> ForwardPath<'a> {
        self.to
    }

    /// All parameters, those with a method here included.
    #[must_use]
    pub const fn params(&self) -> Params<'a> {
        self.params
    }

    /// NOTIFY: on which events a report is wanted (RFC 3461 4.1).
    #[must_use]
    pub const fn notify(&self) -> Option<Notify> {
        self.notify
    }

    /// ORCPT: the address that the message was first sent to (RFC 3461 4.2).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"RCPT TO:<ben@harbor.example> ORCPT=rfc822;Dana+2Bx@harbor.example";
    /// let Command::Rcpt(rcpt) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// let original = rcpt.original_recipient().ok_or("no ORCPT")?;
    /// assert_eq!(original.addr_type(), "rfc822");
    /// assert!(original.address().decode().eq(*b"Dana+x@harbor.example"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn original_recipient(&self) -> Option<OriginalRecipient<'a>> {
        if self.known & ORIGINAL_RECIPIENT == 0 {
            return None;
        }
        OriginalRecipient::from_wire(self.params.value_of(b"ORCPT")?).ok()
    }

    /// RRVS: since when the recipient must have been the same (RFC 7293 3.1).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"RCPT TO:<ben@harbor.example> RRVS=2014-04-03T23:01:00Z CONNEG";
    /// let Command::Rcpt(rcpt) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(rcpt.valid_since().unwrap().since().unix(), 1_396_566_060);
    /// assert!(rcpt.asks_for_capabilities());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn valid_since(&self) -> Option<ValidSince> {
        if self.known & VALID_SINCE == 0 {
            return None;
        }
        ValidSince::parse(self.params.value_of(b"RRVS")?)
    }

    /// CONNEG: the client asks what the recipient's device can do (RFC 4141 5).
    #[must_use]
    pub const fn asks_for_capabilities(&self) -> bool {
        self.known & CONNEG != 0
    }

    /// The extensions that the parameters with a method here belong to. A server that has not
    /// offered all of them refuses the command (RFC 5321 4.1.1.11).
    #[inline]
    #[must_use]
    pub const fn extensions(&self) -> Extensions {
        extensions(self.known)
    }

    /// Whether a parameter has no method here.
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"RCPT TO:<ben@harbor.example> X-FOO=1";
    /// let Command::Rcpt(rcpt) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert!(rcpt.has_unknown());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn has_unknown(&self) -> bool {
        self.unknown != 0
    }

    /// The parameters that have no method here.
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"RCPT TO:<ben@harbor.example> NOTIFY=NEVER BOGUS=1";
    /// let Command::Rcpt(rcpt) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// let unknown: Vec<String> = rcpt.unknown().map(|param| param.to_string()).collect();
    /// assert_eq!(unknown, ["BOGUS=1"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn unknown(&self) -> impl Iterator<Item = Param<'a>> + use<'a> {
        self.params.iter().filter(|param| {
            !NAMES.iter().any(|name| param.keyword().as_bytes().eq_ignore_ascii_case(name))
        })
    }

    /// Whether path and parameters are ASCII. If not, the command needs SMTPUTF8.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.to.is_ascii() && self.params.is_ascii()
    }

    /// Writes the command with its CRLF.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b"RCPT TO:")?;
        self.to.encode(sink)?;
        self.params.encode(sink)?;
        sink.put(b"\r\n")
    }

    /// RCPT without parameters.
    #[inline]
    pub(super) fn bare(to: ForwardPath<'a>) -> Self {
        Self { to, params: Params::default(), notify: None, known: 0, unknown: 0 }
    }

    /// Reads the parameters in `octets`, which are the end of `line`.
    pub(super) fn with_parameters(
        mut self,
        line: &'a [u8],
        octets: &'a [u8],
        syntax: &Syntax,
    ) -> Result<Self, ParseError> {
        let found = read(line, octets, syntax.repeated_space, |raw| self.see(raw))?;
        let Found { params, known, unknown } = found;
        self.params = params;
        self.known = known;
        self.unknown = unknown;
        Ok(self)
    }

    #[inline]
    fn see(&mut self, raw: &Raw<'a>) -> Seen {
        let sound = match (raw.key, raw.value) {
            (NOTIFY_KEY, value) => value.and_then(Notify::parse).map(|notify| {
                self.notify = Some(notify);
                NOTIFY
            }),
            (ORIGINAL_RECIPIENT_KEY, value) => value
                .filter(|value| OriginalRecipient::from_wire(value).is_ok())
                .map(|_| ORIGINAL_RECIPIENT),
            (VALID_SINCE_KEY, value) => {
                value.and_then(ValidSince::parse).is_some().then_some(VALID_SINCE)
            }
            (CONNEG_KEY, value) => value.is_none().then_some(CONNEG),
            _ => return Seen::Unknown,
        };
        sound.map_or(Seen::Wrong, Seen::Known)
    }
}

const fn extensions(known: u32) -> Extensions {
    let mut found = Extensions::empty();
    if known & (NOTIFY | ORIGINAL_RECIPIENT) != 0 {
        found = found.union(Extensions::DSN);
    }
    if known & VALID_SINCE != 0 {
        found = found.union(Extensions::RRVS);
    }
    if known & CONNEG != 0 {
        found = found.union(Extensions::CONNEG);
    }
    found
}

/// The parameters that a client gives to RCPT.
///
/// ```text
/// Rcpt-parameters = esmtp-param *( SP esmtp-param )          ; RFC 5321 4.1.2
/// esmtp-param     = esmtp-keyword [ "=" esmtp-value ]
/// ```
///
/// ```
/// use smtp_machine::command::{Notify, OriginalRecipient, RcptParameters};
///
/// let parameters = RcptParameters::new()
///     .with_notify(Notify::NEVER)
///     .with_original_recipient(OriginalRecipient::new("rfc822", "ben@harbor.example")?);
/// let mut wire = Vec::new();
/// parameters.encode(&mut wire)?;
/// assert_eq!(wire, b" NOTIFY=NEVER ORCPT=rfc822;ben@harbor.example");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RcptParameters<'a> {
    notify: Option<Notify>,
    original_recipient: Option<OriginalRecipient<'a>>,
    valid_since: Option<ValidSince>,
    conneg: bool,
    other: &'a [Param<'a>],
}

impl<'a> RcptParameters<'a> {
    /// No parameters.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            notify: None,
            original_recipient: None,
            valid_since: None,
            conneg: false,
            other: &[],
        }
    }

    /// NOTIFY: on which events a report is wanted (RFC 3461 4.1).
    #[must_use]
    pub const fn with_notify(self, notify: Notify) -> Self {
        Self { notify: Some(notify), ..self }
    }

    /// ORCPT: the address that the message was first sent to (RFC 3461 4.2).
    #[must_use]
    pub const fn with_original_recipient(self, recipient: OriginalRecipient<'a>) -> Self {
        Self { original_recipient: Some(recipient), ..self }
    }

    /// RRVS: since when the recipient must have been the same (RFC 7293 3.1).
    ///
    /// ```
    /// use smtp_machine::command::{RcptParameters, ValidSince};
    ///
    /// let parameters = RcptParameters::new()
    ///     .with_valid_since(ValidSince::new("2014-04-03T23:01:00Z".parse()?))
    ///     .with_question_for_capabilities();
    /// let mut wire = Vec::new();
    /// parameters.encode(&mut wire)?;
    /// assert_eq!(wire, b" RRVS=2014-04-03T23:01:00Z CONNEG");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_valid_since(self, since: ValidSince) -> Self {
        Self { valid_since: Some(since), ..self }
    }

    /// CONNEG: asks what the recipient's device can do (RFC 4141 5).
    #[must_use]
    pub const fn with_question_for_capabilities(self) -> Self {
        Self { conneg: true, ..self }
    }

    /// Parameters without a method here, written behind the others. It is up to the caller that
    /// the server has offered them and that none stands twice.
    ///
    /// ```
    /// # use smtp_machine::command::{Param, RcptParameters};
    /// let other = [Param::try_from("X-COLOUR=blue")?];
    /// let mut wire = Vec::new();
    /// RcptParameters::new().with_other(&other).encode(&mut wire)?;
    /// assert_eq!(wire, b" X-COLOUR=blue");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_other(self, other: &'a [Param<'a>]) -> Self {
        Self { other, ..self }
    }

    /// NOTIFY, if it was given.
    ///
    /// ```
    /// use smtp_machine::command::{Notify, RcptParameters};
    ///
    /// let parameters = RcptParameters::new().with_notify(Notify::DELAY);
    /// assert_eq!(parameters.notify(), Some(Notify::DELAY));
    /// assert_eq!(parameters.original_recipient(), None);
    /// ```
    #[must_use]
    pub const fn notify(&self) -> Option<Notify> {
        self.notify
    }

    /// ORCPT, if it was given.
    #[must_use]
    pub const fn original_recipient(&self) -> Option<OriginalRecipient<'a>> {
        self.original_recipient
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.extensions().is_empty() && self.other.is_empty()
    }

    /// The parameters without a method here.
    #[must_use]
    pub const fn other(&self) -> &'a [Param<'a>] {
        self.other
    }

    /// The extensions that the server must have offered. Those of [`other`](Self::other) parameters
    /// are not among them.
    ///
    /// ```
    /// # use smtp_machine::command::{Notify, RcptParameters};
    /// use smtp_machine::extension::Extensions;
    ///
    /// let parameters = RcptParameters::new().with_notify(Notify::DELAY);
    /// assert_eq!(parameters.extensions(), Extensions::DSN);
    /// ```
    #[must_use]
    pub const fn extensions(&self) -> Extensions {
        let dsn = self.notify.is_some() || self.original_recipient.is_some();
        extensions(
            if dsn { NOTIFY } else { 0 }
                | if self.valid_since.is_some() { VALID_SINCE } else { 0 }
                | if self.conneg { CONNEG } else { 0 },
        )
    }

    /// Whether all values are ASCII. If not, the command needs SMTPUTF8.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        let ascii =
            |param: &Param<'_>| param.value().is_none_or(|value| value.as_bytes().is_ascii());
        self.original_recipient.is_none_or(|recipient| recipient.is_ascii())
            && self.other.iter().all(ascii)
    }

    /// Writes each parameter with a space in front.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        if let Some(notify) = self.notify {
            sink.put(b" NOTIFY=")?;
            notify.encode(sink)?;
        }
        if let Some(recipient) = self.original_recipient {
            sink.put(b" ORCPT=")?;
            recipient.encode(sink)?;
        }
        if let Some(since) = self.valid_since {
            sink.put(b" RRVS=")?;
            since.encode(sink)?;
        }
        if self.conneg {
            sink.put(b" CONNEG")?;
        }
        encode_other(sink, self.other)
    }
}

/// Writes RCPT with its path, its parameters and its CRLF.
///
/// # Errors
///
/// [`SinkFull`] when the sink has no room; what was put before stays.
///
/// ```
/// use smtp_machine::address::ForwardPath;
/// use smtp_machine::command::{RcptParameters, encode_rcpt};
///
/// let mut wire = Vec::new();
/// let to = ForwardPath::try_from("<ben@harbor.example>")?;
/// encode_rcpt(&mut wire, to, &RcptParameters::new())?;
/// assert_eq!(wire, b"RCPT TO:<ben@harbor.example>\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn encode_rcpt(
    sink: &mut impl Sink,
    to: ForwardPath<'_>,
    parameters: &RcptParameters<'_>,
) -> Result<(), SinkFull> {
    sink.put(b"RCPT TO:")?;
    to.encode(sink)?;
    parameters.encode(sink)?;
    sink.put(b"\r\n")
}

const NOTIFY: u32 = 1;
const ORIGINAL_RECIPIENT: u32 = 1 << 1;
const VALID_SINCE: u32 = 1 << 2;
const CONNEG: u32 = 1 << 3;

const NOTIFY_KEY: u64 = key(b"NOTIFY");
const ORIGINAL_RECIPIENT_KEY: u64 = key(b"ORCPT");

const VALID_SINCE_KEY: u64 = key(b"RRVS");
const CONNEG_KEY: u64 = key(b"CONNEG");

const NAMES: [&[u8]; 4] = [b"NOTIFY", b"ORCPT", b"RRVS", b"CONNEG"];
