//! What is wrong with a value ([`Invalid`]) or with a line ([`ParseError`]), and where.
//!
//! Neither holds any text of the peer: what they say can be logged as it is.
//!
//! ```
//! use smtp_machine::address::Mailbox;
//! use smtp_machine::command::{Command, Syntax};
//! use smtp_machine::reply::Refusal;
//!
//! let invalid = Mailbox::try_from("ana orchard").unwrap_err();
//! assert_eq!((invalid.at(), invalid.to_string().as_str()), (3, "invalid mailbox at octet 3"));
//!
//! // What a server says to a line that can't be read follows from what is wrong with it.
//! let error = Command::parse(b"MAIL FROM:<ana@", &Syntax::default()).unwrap_err();
//! assert_eq!(Refusal::from(&error).code().get(), 501);
//! ```

use core::fmt;

/// A value that the grammar refuses: the error of every constructor of the words.
///
/// ```
/// use smtp_machine::error::{Invalid, ValueKind};
///
/// let error = Invalid::new(ValueKind::Mailbox, 3);
/// assert_eq!(error.kind(), ValueKind::Mailbox);
/// assert_eq!(error.at(), 3);
/// assert_eq!(error.to_string(), "invalid mailbox at octet 3");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid {kind} at octet {at}")]
pub struct Invalid {
    kind: ValueKind,
    at: usize,
}

impl Invalid {
    /// A value of `kind` is wrong at the octet `at`, counted from 0; the length of the value when it ends too
    /// early.
    #[must_use]
    pub const fn new(kind: ValueKind, at: usize) -> Self {
        Self { kind, at }
    }

    /// The kind of value that was expected.
    #[must_use]
    pub const fn kind(&self) -> ValueKind {
        self.kind
    }

    /// The offset of the first octet that does not fit.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The same error, seen from a value that holds this one `by` octets further in.
    pub(crate) const fn shifted(self, by: usize) -> Self {
        Self { kind: self.kind, at: self.at.saturating_add(by) }
    }
}

/// The kind of value that a constructor expected.
///
/// ```
/// # use smtp_machine::error::ValueKind;
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
    /// The part of a mailbox left of the `@` (RFC 5321 4.1.2).
    LocalPart,
    /// A mailbox (RFC 5321 4.1.2).
    Mailbox,
    /// The name of a SASL mechanism (RFC 4422 3.1).
    Mechanism,
    /// The set of events that NOTIFY names (RFC 3461 4.1).
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

/// A line that a parser refuses, and where in it.
///
/// ```
/// use smtp_machine::error::{ParseError, ParseErrorKind};
///
/// let error = ParseError::new(ParseErrorKind::MissingArgument, 4);
/// assert_eq!(error.kind(), ParseErrorKind::MissingArgument);
/// assert_eq!(error.to_string(), "an argument is missing at octet 4");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at octet {at}")]
pub struct ParseError {
    kind: ParseErrorKind,
    at: usize,
}

impl ParseError {
    /// `kind` went wrong at the octet `at` of the line, counted from 0.
    #[must_use]
    pub const fn new(kind: ParseErrorKind, at: usize) -> Self {
        Self { kind, at }
    }

    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> ParseErrorKind {
        self.kind
    }

    /// The offset of the first octet that does not fit.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }
}

/// What is wrong with a line.
///
/// ```
/// # use smtp_machine::error::ParseErrorKind;
/// assert_eq!(ParseErrorKind::BareLf.to_string(), "a line feed stands alone");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// An argument that the command needs is missing.
    MissingArgument,
    /// An argument where the command takes none, or one too many.
    UnexpectedArgument,
    /// An argument does not have the form that the command wants.
    Argument,
    /// The mechanism of AUTH does not have the form of one, or is too long to be one.
    Mechanism,
    /// The reverse-path of MAIL does not fit the grammar.
    ReversePath,
    /// The forward-path of RCPT does not fit the grammar.
    ForwardPath,
    /// A parameter of MAIL or RCPT is not of the form `keyword [= value]`.
    Parameter,
    /// A known parameter has a value that it can't have.
    ParameterValue,
    /// A parameter stands twice.
    RepeatedParameter,
    /// There are more parameters than a command can have.
    TooManyParameters,
    /// The line is longer than the limit.
    TooLong,
    /// The line does not begin with a word of letters.
    NoVerb,
    /// A NUL octet.
    Nul,
    /// A control octet.
    Control,
    /// An octet above 127 where only ASCII may stand.
    EightBit,
    /// Octets that are not UTF-8.
    Utf8,
    /// A CR that no LF follows.
    BareCr,
    /// An LF that no CR precedes.
    BareLf,
    /// A reply line that does not begin with three digits, the first of them 1 to 5.
    Code,
    /// The octet after the code of a reply line is neither a space nor a hyphen.
    Separator,
    /// The lines of one reply carry different codes.
    MixedCodes,
}

impl fmt::Display for ParseErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::MissingArgument => "an argument is missing",
            Self::UnexpectedArgument => "an argument is not expected",
            Self::Argument => "an argument has the wrong form",
            Self::Mechanism => "the mechanism has the wrong form",
            Self::ReversePath => "the reverse-path is not valid",
            Self::ForwardPath => "the forward-path is not valid",
            Self::Parameter => "a parameter has the wrong form",
            Self::ParameterValue => "a parameter has a wrong value",
            Self::RepeatedParameter => "a parameter is repeated",
            Self::TooManyParameters => "there are too many parameters",
            Self::TooLong => "the line is too long",
            Self::NoVerb => "there is no verb",
            Self::Nul => "an octet is NUL",
            Self::Control => "an octet is a control octet",
            Self::EightBit => "an octet is not ASCII",
            Self::Utf8 => "octets are not UTF-8",
            Self::BareCr => "a carriage return stands alone",
            Self::BareLf => "a line feed stands alone",
            Self::Code => "the reply code is not valid",
            Self::Separator => "the separator of a reply line is not valid",
            Self::MixedCodes => "the lines of a reply carry different codes",
        })
    }
}

impl ParseErrorKind {
    /// Whether an octet is what is wrong: a NUL, a control octet, a bare CR or LF, an octet above 127
    /// where ASCII is wanted, or octets that are not UTF-8. A parser of commands reports these before
    /// all other errors, and a server answers them whatever its state.
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
