//! [`Refusal`]: a reply that says no.

use super::{Class, Code, EnhancedCode, Severity, Status, Text};
use crate::error::{Invalid, ParseError, ParseErrorKind, What};
use crate::wire::{Full, Sink};

/// A reply that says no: a 4yz or 5yz code, an enhanced code of the same class, and a text.
///
/// There is no refusal with another code, so nothing can be "refused" with 250. The constants are
/// what servers say day by day; [`with_text`](Self::with_text) puts it in your own words.
///
/// ```
/// use smtp_machine::reply::{Code, Refusal, Status, Text};
///
/// let refusal = Refusal::NO_SUCH_USER.with_text(Text::new("we know no ben")?);
/// assert_eq!(refusal.code(), Code::MAILBOX_UNAVAILABLE);
///
/// let status = Status::MAILBOX_FULL.permanent();
/// let refusal = Refusal::new(Code::EXCEEDED_STORAGE_ALLOCATION, Some(status), Text::EMPTY)?;
/// assert!(Refusal::new(Code::OK, None, Text::EMPTY).is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Refusal<'a> {
    code: Code,
    enhanced: Option<EnhancedCode>,
    text: Text<'a>,
}

impl<'a> Refusal<'a> {
    /// Puts a refusal together.
    ///
    /// # Errors
    ///
    /// When the code is not 4yz or 5yz, or the class of the enhanced code is not its first digit.
    pub const fn new(
        code: Code,
        enhanced: Option<EnhancedCode>,
        text: Text<'a>,
    ) -> Result<Self, Invalid> {
        let fits = match (code.severity(), enhanced) {
            (Severity::TransientNegative | Severity::PermanentNegative, None) => true,
            (Severity::TransientNegative, Some(enhanced)) => {
                matches!(enhanced.class(), Class::PersistentTransientFailure)
            }
            (Severity::PermanentNegative, Some(enhanced)) => {
                matches!(enhanced.class(), Class::PermanentFailure)
            }
            _ => false,
        };
        if fits { Ok(Self { code, enhanced, text }) } else { Err(Invalid::new(What::Refusal, 0)) }
    }

    /// The same with another text.
    #[must_use]
    pub const fn with_text<'b>(self, text: Text<'b>) -> Refusal<'b> {
        Refusal { code: self.code, enhanced: self.enhanced, text }
    }

    /// The code, 4yz or 5yz.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The enhanced code.
    #[must_use]
    pub const fn enhanced(&self) -> Option<EnhancedCode> {
        self.enhanced
    }

    /// The text.
    #[must_use]
    pub const fn text(&self) -> Text<'a> {
        self.text
    }

    /// Writes the reply.
    ///
    /// # Errors
    ///
    /// [`Full`] when the sink has no room; a part may have been written.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), Full> {
        super::encode_reply(sink, self.code, self.enhanced, &[self.text])
    }
}

impl Refusal<'static> {
    /// There is no such mailbox.
    pub const NO_SUCH_USER: Self =
        ready(550, Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent(), "No such user here");
    /// The mailbox takes no mail.
    pub const MAILBOX_DISABLED: Self = ready(
        550,
        Status::MAILBOX_DISABLED.permanent(),
        "Mailbox disabled, not accepting messages",
    );
    /// The mailbox is over its quota; it may have room later.
    pub const MAILBOX_FULL: Self = ready(452, Status::MAILBOX_FULL.transient(), "Mailbox full");
    /// The mailbox can't be had now.
    pub const MAILBOX_BUSY: Self = ready(450, Status::MAILBOX_DISABLED.transient(), "Mailbox busy");
    /// Try again later, for reasons of policy.
    pub const GREYLISTED: Self =
        ready(450, Status::DELIVERY_NOT_AUTHORIZED.transient(), "Please try again later");
    /// Something of ours went wrong; it may work later.
    pub const LOCAL_ERROR: Self = ready(
        451,
        Status::OTHER_OR_UNDEFINED_MAIL_SYSTEM_STATUS.transient(),
        "Local error in processing",
    );
    /// There is no room now.
    pub const INSUFFICIENT_STORAGE: Self =
        ready(452, Status::MAIL_SYSTEM_FULL.transient(), "Insufficient system storage");
    /// The transaction has as many recipients as it may have (RFC 5321 4.5.3.1.10).
    pub const TOO_MANY_RECIPIENTS: Self =
        ready(452, Status::TOO_MANY_RECIPIENTS.transient(), "Too many recipients");
    /// The message is larger than any may be (RFC 1870 6).
    pub const MESSAGE_TOO_BIG: Self = ready(
        552,
        Status::MESSAGE_TOO_BIG_FOR_SYSTEM.permanent(),
        "Message size exceeds fixed maximum message size",
    );
    /// Not for whom we take mail.
    pub const RELAY_DENIED: Self =
        ready(550, Status::DELIVERY_NOT_AUTHORIZED.permanent(), "Relaying denied");
    /// Refused, for reasons of policy.
    pub const POLICY: Self =
        ready(550, Status::DELIVERY_NOT_AUTHORIZED.permanent(), "Refused by policy");
    /// The content is not wanted.
    pub const CONTENT_REFUSED: Self = ready(
        554,
        Status::OTHER_OR_UNDEFINED_MEDIA_ERROR.permanent(),
        "Message content not wanted here",
    );
    /// DATA, and nobody to get the message (RFC 5321 3.3).
    pub const NO_VALID_RECIPIENTS: Self =
        ready(554, Status::INVALID_COMMAND.permanent(), "No valid recipients");
    /// The content holds a CR or LF that stands alone (RFC 5321 2.3.8).
    pub const BARE_NEWLINE: Self = ready(
        550,
        Status::OTHER_OR_UNDEFINED_MEDIA_ERROR.permanent(),
        "Message holds a bare CR or LF",
    );
    /// The server shuts down (RFC 5321 3.8).
    pub const SHUTTING_DOWN: Self = ready(
        421,
        Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.transient(),
        "Service shutting down",
    );
    /// The server has too much to do.
    pub const TOO_BUSY: Self = ready(
        421,
        Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.transient(),
        "Service not available, closing transmission channel",
    );
    /// The client took too long (RFC 5321 4.5.3.2.7).
    pub const TIMED_OUT: Self =
        ready(421, Status::BAD_CONNECTION.transient(), "Timeout, closing transmission channel");
    /// The client makes too many mistakes.
    pub const TOO_MANY_ERRORS: Self = ready(
        421,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(),
        "Too many errors, closing transmission channel",
    );
    /// A greeting for a client that is not served (RFC 5321 3.1).
    pub const NO_SERVICE: Self = ready(
        554,
        Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.permanent(),
        "No SMTP service for you",
    );
    /// A greeting of a host that never takes mail (RFC 7504 3).
    pub const HOST_DOES_NOT_ACCEPT_MAIL: Self = ready(
        521,
        Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.permanent(),
        "Host does not accept mail",
    );
    /// The recipient's domain takes no mail (RFC 7505 4.1).
    pub const NULL_MX: Self = ready(
        556,
        Status::RECIPIENT_ADDRESS_HAS_NULL_MX.permanent(),
        "Domain does not accept mail",
    );
    /// The sender's domain takes no mail (RFC 7505 4.2).
    pub const SENDER_NULL_MX: Self =
        ready(550, Status::SENDER_ADDRESS_HAS_NULL_MX.permanent(), "Sender domain has a null MX");
    /// AUTH must come first (RFC 4954 6).
    pub const AUTHENTICATION_REQUIRED: Self = ready(
        530,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.permanent(),
        "Authentication required",
    );
    /// The line does not begin with a verb.
    pub const NO_VERB: Self =
        ready(500, Status::SYNTAX_ERROR.permanent(), "Not a command: it has no verb");
    /// A verb that nobody knows (RFC 5321 4.2.4).
    pub const COMMAND_UNRECOGNIZED: Self =
        ready(500, Status::INVALID_COMMAND.permanent(), "Command not recognized");
    /// A verb that is known and not offered (RFC 5321 4.2.4).
    pub const COMMAND_NOT_IMPLEMENTED: Self =
        ready(502, Status::INVALID_COMMAND.permanent(), "Command not implemented");
    /// A command out of order (RFC 5321 4.1.4).
    pub const BAD_SEQUENCE: Self =
        ready(503, Status::INVALID_COMMAND.permanent(), "Bad sequence of commands");
    /// An argument that does not fit (RFC 5321 4.3.2).
    pub const SYNTAX: Self = ready(
        501,
        Status::INVALID_COMMAND_ARGUMENTS.permanent(),
        "Syntax error in parameters or arguments",
    );
    /// MAIL with a path that does not fit.
    pub const BAD_REVERSE_PATH: Self =
        ready(501, Status::BAD_SENDER_MAILBOX_ADDRESS_SYNTAX.permanent(), "Bad reverse-path");
    /// RCPT with a path that does not fit.
    pub const BAD_FORWARD_PATH: Self =
        ready(501, Status::BAD_DESTINATION_MAILBOX_ADDRESS_SYNTAX.permanent(), "Bad forward-path");
    /// A parameter stands twice.
    pub const REPEATED_PARAMETER: Self =
        ready(501, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Repeated parameter");
    /// A control octet in a command (RFC 5321 4.1.2).
    pub const INVALID_OCTET: Self =
        ready(501, Status::SYNTAX_ERROR.permanent(), "Syntax error - invalid character");
    /// An octet above 127 in a command (RFC 5321 2.4).
    pub const NON_ASCII: Self =
        ready(500, Status::SYNTAX_ERROR.permanent(), "Syntax error - invalid character");
    /// A command line over the limit (RFC 5321 4.5.3.1.9).
    pub const LINE_TOO_LONG: Self = ready(500, Status::SYNTAX_ERROR.permanent(), "Line too long");
    /// UTF-8 in MAIL without SMTPUTF8 (RFC 6531 3.5).
    pub const UTF8_SENDER: Self = ready(
        550,
        Status::NON_ASCII_ADDRESS_NOT_PERMITTED.permanent(),
        "Non-ASCII address not permitted for that sender",
    );
    /// UTF-8 in RCPT without SMTPUTF8 (RFC 6531 3.5).
    pub const UTF8_RECIPIENT: Self = ready(
        553,
        Status::NON_ASCII_ADDRESS_NOT_PERMITTED.permanent(),
        "Non-ASCII address not permitted for that recipient",
    );
    /// A parameter that was not offered (RFC 5321 4.1.1.11).
    pub const PARAMETER_NOT_RECOGNIZED: Self =
        ready(555, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Parameter not recognized");
    /// A parameter that can't be had now (RFC 5321 4.1.1.11).
    pub const PARAMETER_NOT_ACCOMMODATED: Self = ready(
        455,
        Status::INVALID_COMMAND_ARGUMENTS.transient(),
        "Cannot take the parameter at present",
    );
    /// The client spoke before its turn (RFC 2920 3.1).
    pub const SYNCHRONIZATION: Self = ready(
        554,
        Status::OTHER_OR_UNDEFINED_PROTOCOL_STATUS.permanent(),
        "SMTP protocol synchronization",
    );
    /// A parameter that is known and not supported (RFC 4141 4, 5).
    pub const PARAMETER_NOT_IMPLEMENTED: Self =
        ready(504, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Parameter not implemented");
    /// BY with a time that is below what DELIVERBY states (RFC 2852 4).
    pub const BY_TIME_TOO_SHORT: Self =
        ready(555, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "by-time below the minimum");
    /// HOLDFOR or HOLDUNTIL beyond what FUTURERELEASE states (RFC 4865 6).
    pub const HOLD_TOO_LONG: Self =
        ready(501, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Hold too long");
    /// STARTTLS must come first (RFC 3207 4).
    pub const MUST_START_TLS: Self = ready(
        530,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.permanent(),
        "Must issue a STARTTLS command first",
    );
    /// No TLS for now (RFC 3207 4).
    pub const TLS_NOT_AVAILABLE: Self = ready(
        454,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(),
        "TLS not available due to temporary reason",
    );
    /// Name and secret do not fit together (RFC 4954 6).
    pub const CREDENTIALS_INVALID: Self = ready(
        535,
        Status::AUTHENTICATION_CREDENTIALS_INVALID.permanent(),
        "Authentication credentials invalid",
    );
    /// Who the client is can't be found out now (RFC 4954 6).
    pub const TEMPORARY_AUTHENTICATION_FAILURE: Self = ready(
        454,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(),
        "Temporary authentication failure",
    );
    /// AUTH by a mechanism that is not offered (RFC 4954 4).
    pub const MECHANISM_NOT_RECOGNIZED: Self = ready(
        504,
        Status::INVALID_COMMAND_ARGUMENTS.permanent(),
        "Unrecognized authentication type",
    );
    /// The mechanism does not do what is asked for here (RFC 4954 6).
    pub const MECHANISM_TOO_WEAK: Self = ready(
        534,
        Status::AUTHENTICATION_MECHANISM_IS_TOO_WEAK.permanent(),
        "Authentication mechanism is too weak",
    );
    /// AUTH in the clear, with a mechanism that needs TLS (RFC 2554 6, in use still).
    pub const ENCRYPTION_REQUIRED: Self = ready(
        538,
        Status::ENCRYPTION_REQUIRED_FOR_MECHANISM.permanent(),
        "Encryption required for requested authentication mechanism",
    );
    /// The client has ended the exchange of AUTH by `*` (RFC 4954 4).
    pub const AUTHENTICATION_CANCELLED: Self = ready(
        501,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.permanent(),
        "Authentication cancelled",
    );
    /// A response that is not base64 (RFC 4954 4).
    pub const NOT_BASE64: Self =
        ready(501, Status::SYNTAX_ERROR.permanent(), "Cannot decode base64");
    /// A response that is longer than can be taken (RFC 4954 4).
    pub const AUTH_LINE_TOO_LONG: Self = ready(
        500,
        Status::AUTHENTICATION_EXCHANGE_LINE_IS_TOO_LONG.permanent(),
        "Authentication exchange line is too long",
    );
    /// A peer that is not trusted with this.
    pub const NOT_AUTHORIZED: Self =
        ready(550, Status::DELIVERY_NOT_AUTHORIZED.permanent(), "Insufficient authorization");
    /// ETRN for a host that the client may not ask for (RFC 1985 5.3).
    pub const NODE_NOT_ALLOWED: Self =
        ready(459, Status::DELIVERY_NOT_AUTHORIZED.transient(), "Node not allowed");
    /// ATRN for a domain that is not the client's (RFC 2645 5.2.1).
    pub const ATRN_REFUSED: Self =
        ready(450, Status::DELIVERY_NOT_AUTHORIZED.transient(), "ATRN request refused");
    /// A chunk behind one that was refused (RFC 3030 2).
    pub const TRANSACTION_FAILED: Self =
        ready(503, Status::INVALID_COMMAND.permanent(), "Transaction failed, send RSET");
}

impl From<&ParseError> for Refusal<'static> {
    /// What a server says to a line that does not parse.
    fn from(error: &ParseError) -> Self {
        match error.kind() {
            ParseErrorKind::NoVerb => Self::NO_VERB,
            ParseErrorKind::TooLong => Self::LINE_TOO_LONG,
            ParseErrorKind::EightBit | ParseErrorKind::Utf8 => Self::NON_ASCII,
            ParseErrorKind::Nul
            | ParseErrorKind::Control
            | ParseErrorKind::BareCr
            | ParseErrorKind::BareLf => Self::INVALID_OCTET,
            ParseErrorKind::ReversePath => Self::BAD_REVERSE_PATH,
            ParseErrorKind::ForwardPath => Self::BAD_FORWARD_PATH,
            ParseErrorKind::RepeatedParameter => Self::REPEATED_PARAMETER,
            ParseErrorKind::Mechanism => Self::MECHANISM_NOT_RECOGNIZED,
            _ => Self::SYNTAX,
        }
    }
}

impl From<ParseError> for Refusal<'static> {
    fn from(error: ParseError) -> Self {
        Self::from(&error)
    }
}

/// A refusal of the list above; a test sees to it that code and class fit.
const fn ready(number: u16, enhanced: EnhancedCode, text: &'static str) -> Refusal<'static> {
    let text = match Text::new(text) {
        Ok(text) => text,
        Err(_) => Text::EMPTY,
    };
    Refusal { code: Code(number), enhanced: Some(enhanced), text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ready_made_ones_are_what_the_constructor_would_take() {
        for refusal in [
            Refusal::NO_SUCH_USER,
            Refusal::MAILBOX_DISABLED,
            Refusal::MAILBOX_FULL,
            Refusal::MAILBOX_BUSY,
            Refusal::GREYLISTED,
            Refusal::LOCAL_ERROR,
            Refusal::INSUFFICIENT_STORAGE,
            Refusal::TOO_MANY_RECIPIENTS,
            Refusal::MESSAGE_TOO_BIG,
            Refusal::RELAY_DENIED,
            Refusal::POLICY,
            Refusal::CONTENT_REFUSED,
            Refusal::NO_VALID_RECIPIENTS,
            Refusal::BARE_NEWLINE,
            Refusal::SHUTTING_DOWN,
            Refusal::TOO_BUSY,
            Refusal::TIMED_OUT,
            Refusal::TOO_MANY_ERRORS,
            Refusal::NO_SERVICE,
            Refusal::HOST_DOES_NOT_ACCEPT_MAIL,
            Refusal::NULL_MX,
            Refusal::SENDER_NULL_MX,
            Refusal::AUTHENTICATION_REQUIRED,
            Refusal::NO_VERB,
            Refusal::COMMAND_UNRECOGNIZED,
            Refusal::COMMAND_NOT_IMPLEMENTED,
            Refusal::BAD_SEQUENCE,
            Refusal::SYNTAX,
            Refusal::BAD_REVERSE_PATH,
            Refusal::BAD_FORWARD_PATH,
            Refusal::REPEATED_PARAMETER,
            Refusal::INVALID_OCTET,
            Refusal::NON_ASCII,
            Refusal::LINE_TOO_LONG,
            Refusal::UTF8_SENDER,
            Refusal::UTF8_RECIPIENT,
            Refusal::PARAMETER_NOT_RECOGNIZED,
            Refusal::PARAMETER_NOT_ACCOMMODATED,
            Refusal::SYNCHRONIZATION,
            Refusal::PARAMETER_NOT_IMPLEMENTED,
            Refusal::BY_TIME_TOO_SHORT,
            Refusal::HOLD_TOO_LONG,
            Refusal::MUST_START_TLS,
            Refusal::TLS_NOT_AVAILABLE,
            Refusal::CREDENTIALS_INVALID,
            Refusal::TEMPORARY_AUTHENTICATION_FAILURE,
            Refusal::MECHANISM_NOT_RECOGNIZED,
            Refusal::MECHANISM_TOO_WEAK,
            Refusal::ENCRYPTION_REQUIRED,
            Refusal::AUTHENTICATION_CANCELLED,
            Refusal::NOT_BASE64,
            Refusal::AUTH_LINE_TOO_LONG,
            Refusal::NOT_AUTHORIZED,
            Refusal::NODE_NOT_ALLOWED,
            Refusal::ATRN_REFUSED,
            Refusal::TRANSACTION_FAILED,
        ] {
            assert_eq!(Refusal::new(refusal.code, refusal.enhanced, refusal.text), Ok(refusal));
            assert!(Code::ALL.contains(&refusal.code), "{refusal:?}");
            assert!(!refusal.text.as_str().is_empty(), "{refusal:?}");
        }
    }

    #[test]
    fn only_4yz_and_5yz_refuse_and_the_class_must_fit() {
        for number in 100..=599 {
            let code = Code::new(number).unwrap();
            assert_eq!(Refusal::new(code, None, Text::EMPTY).is_ok(), number >= 400);
            let permanent = Some(Status::UNDEFINED.permanent());
            assert_eq!(Refusal::new(code, permanent, Text::EMPTY).is_ok(), number >= 500);
        }
    }
    #[test]
    fn what_is_wrong_with_a_line_decides_what_the_client_is_told() {
        use crate::command::{Command, Syntax};
        for (line, expected) in [
            (&b""[..], "500 5.5.2"),
            (b" NOOP", "500 5.5.2"),
            (b"=NOOP", "500 5.5.2"),
            (b"NOOP a\0b", "501 5.5.2"),
            (b"NOOP a\rb", "501 5.5.2"),
            (b"NOOP a\nb", "501 5.5.2"),
            (b"NOOP \xff", "500 5.5.2"),
            (b"MAIL FROM:ana", "501 5.5.4"),
            (b"MAIL FROM:<ana@>", "501 5.1.7"),
            (b"RCPT TO:<ben@>", "501 5.1.3"),
            (b"RCPT TO:<>", "501 5.1.3"),
            (b"MAIL FROM:<> SIZE=1 SIZE=2", "501 5.5.4"),
            (b"MAIL FROM:<> SIZE=x", "501 5.5.4"),
            (b"QUIT now", "501 5.5.4"),
            (b"AUTH ABCDEFGHIJKLMNOPQRSTU", "504 5.5.4"),
            (b"AUTH A.B", "504 5.5.4"),
            (b"AUTH PLAIN a\xff", "500 5.5.2"),
        ] {
            let error = Command::parse(line, &Syntax::default()).unwrap_err();
            let mut wire = Vec::new();
            Refusal::from(error).encode(&mut wire).unwrap();
            let told = std::str::from_utf8(wire.get(..9).unwrap()).unwrap();
            assert_eq!(told, expected, "{:?}: {error}", crate::ascii::Escaped(line));
        }
    }
}
