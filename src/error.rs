//! The errors of values ([`Invalid`]) and of lines ([`ParseError`]), with the offset of the error.
//!
//! Neither contains text of the peer: both can be logged as they are.
//!
//! ```
//! use smtp_machine::address::Mailbox;
//! use smtp_machine::command::{Command, Syntax};
//! use smtp_machine::reply::Refusal;
//!
//! let invalid = Mailbox::try_from("ana orchard").unwrap_err();
//! assert_eq!((invalid.at(), invalid.to_string().as_str()), (3, "invalid mailbox at octet 3"));
//!
//! // The reply of a server to a malformed line follows from the error.
//! let error = Command::parse(b"MAIL FROM:<ana@", &Syntax::default()).unwrap_err();
//! assert_eq!(Refusal::from(&error).code().get(), 501);
//! ```

use core::fmt;

/// An invalid value: the error of every constructor.
///
/// ```
/// use smtp_machine::error::{Invalid, ValueKind};
///
/// let error = Invalid::new(ValueKind::Mailbox, 3);
/// assert_eq!(error.kind(), ValueKind::Mailbox);
/// assert_eq!(error.at(), 3);
/// assert_eq!(error.to_string(), "invalid mailbox at octet 3");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("invalid {kind} at octet {at}")]
pub struct Invalid {
    kind: ValueKind,
    at: usize,
}

impl Invalid {
    /// Creates an error of a value of `kind` at the octet `at`, counted from 0. `at` is the length of the value
    /// if it ends too early.
    #[must_use]
    pub const fn new(kind: ValueKind, at: usize) -> Self {
        Self { kind, at }
    }

    /// Returns the kind of the value.
    #[must_use]
    pub const fn kind(&self) -> ValueKind {
        self.kind
    }

    /// Returns the offset of the first octet that is invalid.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Returns the error for a value that contains this one at offset `by`.
    pub(crate) const fn shifted(self, by: usize) -> Self {
        Self { kind: self.kind, at: self.at.saturating_add(by) }
    }
}

/// The kind of a value.
///
/// ```
/// use smtp_machine::error::ValueKind;
/// assert_eq!(ValueKind::LocalPart.to_string(), "local-part");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ValueKind {
    /// An address literal, `[192.0.2.1]` (RFC 5321 4.1.3).
    AddressLiteral,
    /// The argument of EHLO, HELO or LHLO.
    ClientName,
    /// A reply code: three digits, the first of them 1 to 5.
    Code,
    /// The argument of VRFY, EXPN, HELP or NOOP.
    Argument,
    /// A date and time (RFC 3339).
    DateTime,
    /// A domain (RFC 5321 4.1.2).
    Domain,
    /// An enhanced status code (RFC 3463 2).
    EnhancedCode,
    /// An envelope identifier, the value of ENVID (RFC 3461 4.4).
    EnvelopeId,
    /// The identity that AUTH established.
    Identity,
    /// The initial response of AUTH (RFC 4954 4).
    InitialResponse,
    /// A keyword of an EHLO reply or of a parameter.
    Keyword,
    /// The part of a mailbox before the `@` (RFC 5321 4.1.2).
    LocalPart,
    /// A mailbox (RFC 5321 4.1.2).
    Mailbox,
    /// The name of a SASL mechanism (RFC 4422 3.1).
    Mechanism,
    /// A set of NOTIFY events (RFC 3461 4.1).
    Notify,
    /// The value of ORCPT (RFC 3461 4.2).
    OriginalRecipient,
    /// A parameter of MAIL or RCPT (RFC 5321 4.1.2).
    Parameter,
    /// A path, `<` mailbox `>` or `<>` (RFC 5321 4.1.2).
    Path,
    /// A refusal: a code that is not 4yz or 5yz, or an enhanced code of another class.
    Refusal,
    /// A line of reply text (RFC 5321 4.2).
    Text,
    /// A URL (RFC 4468 3).
    Url,
    /// A verb.
    Verb,
    /// Text in xtext encoding (RFC 3461 4).
    XText,
}

impl fmt::Display for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::AddressLiteral => "address literal",
            Self::ClientName => "client name",
            Self::Code => "reply code",
            Self::Argument => "argument",
            Self::DateTime => "date and time",
            Self::Domain => "domain",
            Self::EnhancedCode => "enhanced status code",
            Self::EnvelopeId => "envelope identifier",
            Self::Identity => "identity",
            Self::InitialResponse => "initial response",
            Self::Keyword => "keyword",
            Self::LocalPart => "local-part",
            Self::Mailbox => "mailbox",
            Self::Mechanism => "mechanism",
            Self::Notify => "notify value",
            Self::OriginalRecipient => "original recipient",
            Self::Parameter => "parameter",
            Self::Path => "path",
            Self::Refusal => "refusal",
            Self::Text => "reply text",
            Self::Url => "URL",
            Self::Verb => "verb",
            Self::XText => "xtext",
        })
    }
}

/// The error of a line that does not parse, with its offset.
///
/// ```
/// use smtp_machine::error::{ParseError, ParseErrorKind};
///
/// let error = ParseError::new(ParseErrorKind::MissingArgument, 4);
/// assert_eq!(error.kind(), ParseErrorKind::MissingArgument);
/// assert_eq!(error.to_string(), "missing argument at octet 4");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{kind} at octet {at}")]
pub struct ParseError {
    kind: ParseErrorKind,
    at: usize,
}

impl ParseError {
    /// Creates an error of the `kind` at the octet `at` of the line, counted from 0.
    #[must_use]
    pub const fn new(kind: ParseErrorKind, at: usize) -> Self {
        Self { kind, at }
    }

    /// Returns the kind of the error.
    #[must_use]
    pub const fn kind(&self) -> ParseErrorKind {
        self.kind
    }

    /// Returns the offset of the first octet that is invalid.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }
}

/// The kind of a [`ParseError`].
///
/// ```
/// use smtp_machine::error::ParseErrorKind;
/// assert_eq!(ParseErrorKind::BareLf.to_string(), "bare LF");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// A required argument is missing.
    MissingArgument,
    /// The command has an argument but accepts none, or has too many.
    UnexpectedArgument,
    /// An argument is not in the form that the command requires.
    Argument,
    /// The mechanism of AUTH is not a mechanism name, or is too long.
    Mechanism,
    /// The reverse-path of MAIL is invalid.
    ReversePath,
    /// The forward-path of RCPT is invalid.
    ForwardPath,
    /// A parameter of MAIL or RCPT is not of the form `keyword [= value]`.
    Parameter,
    /// A known parameter has an invalid value.
    ParameterValue,
    /// A parameter occurs twice.
    RepeatedParameter,
    /// There are more parameters than a command may have.
    TooManyParameters,
    /// The line is longer than the limit.
    TooLong,
    /// The line does not begin with letters.
    NoVerb,
    /// A NUL octet.
    Nul,
    /// A control character.
    Control,
    /// An octet above 127 where only ASCII is allowed.
    EightBit,
    /// Octets that are not UTF-8.
    Utf8,
    /// A CR that is not followed by LF.
    BareCr,
    /// An LF that is not preceded by CR.
    BareLf,
    /// A reply line that does not begin with three digits, the first of them 1 to 5.
    Code,
    /// The octet after the code of a reply line is neither a space nor a hyphen.
    Separator,
    /// The lines of a reply have different codes.
    MixedCodes,
}

impl fmt::Display for ParseErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::MissingArgument => "missing argument",
            Self::UnexpectedArgument => "unexpected argument",
            Self::Argument => "malformed argument",
            Self::Mechanism => "malformed mechanism name",
            Self::ReversePath => "invalid reverse-path",
            Self::ForwardPath => "invalid forward-path",
            Self::Parameter => "malformed parameter",
            Self::ParameterValue => "invalid parameter value",
            Self::RepeatedParameter => "repeated parameter",
            Self::TooManyParameters => "too many parameters",
            Self::TooLong => "line too long",
            Self::NoVerb => "missing verb",
            Self::Nul => "NUL octet",
            Self::Control => "control character",
            Self::EightBit => "non-ASCII octet",
            Self::Utf8 => "invalid UTF-8",
            Self::BareCr => "bare CR",
            Self::BareLf => "bare LF",
            Self::Code => "invalid reply code",
            Self::Separator => "invalid separator after the reply code",
            Self::MixedCodes => "different codes in one reply",
        })
    }
}

impl ParseErrorKind {
    /// Returns `true` if an octet is invalid in any command: a NUL, a control character, a bare CR or LF, an
    /// octet above 127 where ASCII is required, or invalid UTF-8. The parser of commands reports these before
    /// all other errors, and a server answers them in every state.
    ///
    /// ```
    /// use smtp_machine::command::{Command, Syntax};
    ///
    /// for line in [&b"AUTH PLAIN a\xff"[..], b"VRFY a\xff", b"NOOP a\xff", b"DATA\0"] {
    ///     let error = Command::parse(line, &Syntax::default()).unwrap_err();
    ///     assert!(error.kind().is_of_octets());
    /// }
    /// let error = Command::parse(b"DATA now", &Syntax::default()).unwrap_err();
    /// assert!(!error.kind().is_of_octets());
    /// ```
    #[must_use]
    pub const fn is_of_octets(self) -> bool {
        matches!(
            self,
            Self::Nul | Self::Control | Self::BareCr | Self::BareLf | Self::EightBit | Self::Utf8
        )
    }
}
