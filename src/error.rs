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

/// A value that the grammar refuses: the error of every constructor of the words.
///
/// ```
/// use smtp_machine::error::{Invalid, What};
///
/// let error = Invalid::new(What::Mailbox, 3);
/// assert_eq!(error.what(), What::Mailbox);
/// assert_eq!(error.at(), 3);
/// assert_eq!(error.to_string(), "invalid mailbox at octet 3");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid {what} at octet {at}")]
pub struct Invalid {
    what: What,
    at: usize,
}

impl Invalid {
    /// `what` is wrong at the octet `at`, counted from 0; the length of the value when it ends too
    /// early.
    #[must_use]
    pub const fn new(what: What, at: usize) -> Self {
        Self { what, at }
    }

    /// What the value was meant to be.
    #[must_use]
    pub const fn what(&self) -> What {
        self.what
    }

    /// The offset of the first octet that does not fit.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The same error, seen from a value that holds this one `by` octets further in.
    pub(crate) const fn shifted(self, by: usize) -> Self {
        Self { what: self.what, at: self.at.saturating_add(by) }
    }
}

/// What a value was meant to be.
///
/// ```
/// # use smtp_machine::error::What;
/// assert_eq!(What::LocalPart.to_string(), "local-part");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum What {
    /// An address literal, `[192.0.2.1]` (RFC 5321 4.1.3).
    #[error("address literal")]
    AddressLiteral,
    /// The argument of EHLO, HELO or LHLO.
    #[error("client name")]
    ClientName,
    /// A reply code: three digits, the first of them 1 to 5.
    #[error("reply code")]
    Code,
    /// The argument of VRFY, EXPN, HELP or NOOP.
    #[error("argument")]
    Argument,
    /// A date and time (RFC 3339).
    #[error("date and time")]
    DateTime,
    /// A domain (RFC 5321 4.1.2).
    #[error("domain")]
    Domain,
    /// An enhanced status code (RFC 3463 2).
    #[error("enhanced status code")]
    EnhancedCode,
    /// An envelope identifier, the value of ENVID (RFC 3461 4.4).
    #[error("envelope identifier")]
    EnvelopeId,
    /// The identity that AUTH established.
    #[error("identity")]
    Identity,
    /// The initial response of AUTH (RFC 4954 4).
    #[error("initial response")]
    InitialResponse,
    /// A keyword of an EHLO reply or of a parameter.
    #[error("keyword")]
    Keyword,
    /// The part of a mailbox left of the `@` (RFC 5321 4.1.2).
    #[error("local-part")]
    LocalPart,
    /// A mailbox (RFC 5321 4.1.2).
    #[error("mailbox")]
    Mailbox,
    /// The name of a SASL mechanism (RFC 4422 3.1).
    #[error("mechanism")]
    Mechanism,
    /// The set of events that NOTIFY names (RFC 3461 4.1).
    #[error("notify value")]
    Notify,
    /// The value of ORCPT (RFC 3461 4.2).
    #[error("original recipient")]
    OriginalRecipient,
    /// A parameter of MAIL or RCPT (RFC 5321 4.1.2).
    #[error("parameter")]
    Parameter,
    /// A path, `<` mailbox `>` or `<>` (RFC 5321 4.1.2).
    #[error("path")]
    Path,
    /// A refusal: a code that is not 4yz or 5yz, or an enhanced code of another class.
    #[error("refusal")]
    Refusal,
    /// A line of reply text (RFC 5321 4.2).
    #[error("reply text")]
    Text,
    /// A URL (RFC 4468 3).
    #[error("URL")]
    Url,
    /// A verb.
    #[error("verb")]
    Verb,
    /// Text in xtext encoding (RFC 3461 4).
    #[error("xtext")]
    XText,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// An argument that the command needs is missing.
    #[error("an argument is missing")]
    MissingArgument,
    /// An argument where the command takes none, or one too many.
    #[error("an argument is not expected")]
    UnexpectedArgument,
    /// An argument does not have the form that the command wants.
    #[error("an argument has the wrong form")]
    Argument,
    /// The mechanism of AUTH does not have the form of one, or is too long to be one.
    #[error("the mechanism has the wrong form")]
    Mechanism,
    /// The reverse-path of MAIL does not fit the grammar.
    #[error("the reverse-path is not valid")]
    ReversePath,
    /// The forward-path of RCPT does not fit the grammar.
    #[error("the forward-path is not valid")]
    ForwardPath,
    /// A parameter of MAIL or RCPT is not of the form `keyword [= value]`.
    #[error("a parameter has the wrong form")]
    Parameter,
    /// A known parameter has a value that it can't have.
    #[error("a parameter has a wrong value")]
    ParameterValue,
    /// A parameter stands twice.
    #[error("a parameter is repeated")]
    RepeatedParameter,
    /// There are more parameters than a command can have.
    #[error("there are too many parameters")]
    TooManyParameters,
    /// The line is longer than the limit.
    #[error("the line is too long")]
    TooLong,
    /// The line does not begin with a word of letters.
    #[error("there is no verb")]
    NoVerb,
    /// A NUL octet.
    #[error("an octet is NUL")]
    Nul,
    /// A control octet.
    #[error("an octet is a control octet")]
    Control,
    /// An octet above 127 where only ASCII may stand.
    #[error("an octet is not ASCII")]
    EightBit,
    /// Octets that are not UTF-8.
    #[error("octets are not UTF-8")]
    Utf8,
    /// A CR that no LF follows.
    #[error("a carriage return stands alone")]
    BareCr,
    /// An LF that no CR precedes.
    #[error("a line feed stands alone")]
    BareLf,
    /// A reply line that does not begin with three digits, the first of them 1 to 5.
    #[error("the reply code is not valid")]
    Code,
    /// The octet after the code of a reply line is neither a space nor a hyphen.
    #[error("the separator of a reply line is not valid")]
    Separator,
    /// The lines of one reply carry different codes.
    #[error("the lines of a reply carry different codes")]
    MixedCodes,
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
