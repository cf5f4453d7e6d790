//! The usual refusals of servers as constants.

use super::refusal::ready;
use super::{Refusal, Status};

/// Defines a constant for each row, and the list of all.
macro_rules! refusals {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $status:expr, $text:literal;)+) => {
        impl Refusal<'static> {
            $($(#[doc = $doc])+ pub const $name: Self = ready($code, $status, $text);)+

            /// All constants.
            ///
            /// ```
            /// use smtp_machine::reply::Refusal;
            ///
            /// assert!(Refusal::ALL.iter().all(|refusal| refusal.code().is_negative()));
            /// assert!(Refusal::ALL.contains(&Refusal::RELAY_DENIED));
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
        }
    };
}

refusals! {
    /// The mailbox does not exist.
    NO_SUCH_USER = 550, Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent(), "No such user here";
    /// The mailbox does not accept messages.
    MAILBOX_DISABLED = 550, Status::MAILBOX_DISABLED.permanent(), "Mailbox disabled, not accepting messages";
    /// The mailbox is over its quota; it may have space later.
    MAILBOX_FULL = 452, Status::MAILBOX_FULL.transient(), "Mailbox full";
    /// The mailbox is not available at present.
    MAILBOX_BUSY = 450, Status::MAILBOX_DISABLED.transient(), "Mailbox busy";
    /// A temporary refusal by policy.
    GREYLISTED = 450, Status::DELIVERY_NOT_AUTHORIZED.transient(), "Please try again later";
    /// A local error; a retry may succeed.
    LOCAL_ERROR = 451, Status::OTHER_OR_UNDEFINED_MAIL_SYSTEM_STATUS.transient(), "Local error in processing";
    /// There is no storage at present.
    INSUFFICIENT_STORAGE = 452, Status::MAIL_SYSTEM_FULL.transient(), "Insufficient system storage";
    /// The transaction has the maximum number of recipients (RFC 5321 4.5.3.1.10).
    TOO_MANY_RECIPIENTS = 452, Status::TOO_MANY_RECIPIENTS.transient(), "Too many recipients";
    /// The message is larger than the maximum size (RFC 1870 6).
    MESSAGE_TOO_BIG = 552, Status::MESSAGE_TOO_BIG_FOR_SYSTEM.permanent(), "Message size exceeds fixed maximum message size";
    /// The server does not accept mail for this recipient from this client.
    RELAY_DENIED = 550, Status::DELIVERY_NOT_AUTHORIZED.permanent(), "Relaying denied";
    /// A refusal by policy.
    POLICY = 550, Status::DELIVERY_NOT_AUTHORIZED.permanent(), "Refused by policy";
    /// The content is refused.
    CONTENT_REFUSED = 554, Status::OTHER_OR_UNDEFINED_MEDIA_ERROR.permanent(), "Message content rejected";
    /// DATA without an accepted recipient (RFC 5321 3.3).
    NO_VALID_RECIPIENTS = 554, Status::INVALID_COMMAND.permanent(), "No valid recipients";
    /// The content contains a bare CR or LF (RFC 5321 2.3.8).
    BARE_NEWLINE = 550, Status::OTHER_OR_UNDEFINED_MEDIA_ERROR.permanent(), "Message contains a bare CR or LF";
    /// The server is shutting down (RFC 5321 3.8).
    SHUTTING_DOWN = 421, Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.transient(), "Service shutting down";
    /// The server is overloaded.
    TOO_BUSY = 421, Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.transient(), "Service not available, closing transmission channel";
    /// The client has exceeded a timeout (RFC 5321 4.5.3.2.7).
    TIMED_OUT = 421, Status::BAD_CONNECTION.transient(), "Timeout, closing transmission channel";
    /// The client has exceeded the limit of errors.
    TOO_MANY_ERRORS = 421, Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(), "Too many errors, closing transmission channel";
    /// The answer of the application has exceeded its limit of time.
    ANSWER_TIMED_OUT = 421, Status::OTHER_OR_UNDEFINED_MAIL_SYSTEM_STATUS.transient(), "Local error in processing, closing transmission channel";
    /// The client has exceeded the limit of failed logins.
    TOO_MANY_FAILED_LOGINS = 421, Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(), "Too many failed logins, closing transmission channel";
    /// The client has exceeded the limit of refused recipients.
    TOO_MANY_REFUSED_RECIPIENTS = 421, Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(), "Too many refused recipients, closing transmission channel";
    /// The client has exceeded the limit of commands without a message.
    TOO_MANY_COMMANDS = 421, Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(), "Too many commands without a message, closing transmission channel";
    /// A refused chunk or message is too long to be read to its end.
    TOO_MUCH_REFUSED = 421, Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(), "Refused content too long, closing transmission channel";
    /// The client speaks another protocol.
    NOT_SMTP = 421, Status::SYNTAX_ERROR.transient(), "Not an SMTP command, closing transmission channel";
    /// A greeting that refuses service to the client (RFC 5321 3.1).
    NO_SERVICE = 554, Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.permanent(), "No SMTP service here";
    /// A greeting of a host that never accepts mail (RFC 7504 3).
    HOST_DOES_NOT_ACCEPT_MAIL = 521, Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.permanent(), "Host does not accept mail";
    /// The domain of the recipient does not accept mail (RFC 7505 4.1).
    NULL_MX = 556, Status::RECIPIENT_ADDRESS_HAS_NULL_MX.permanent(), "Domain does not accept mail";
    /// The domain of the sender does not accept mail (RFC 7505 4.2).
    SENDER_NULL_MX = 550, Status::SENDER_ADDRESS_HAS_NULL_MX.permanent(), "Sender domain has a null MX";
    /// AUTH is required first (RFC 4954 6).
    AUTHENTICATION_REQUIRED = 530, Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.permanent(), "Authentication required";
    /// The line does not begin with a verb.
    NO_VERB = 500, Status::SYNTAX_ERROR.permanent(), "Syntax error, no verb";
    /// The verb is unknown (RFC 5321 4.2.4).
    COMMAND_UNRECOGNIZED = 500, Status::INVALID_COMMAND.permanent(), "Command not recognized";
    /// The verb is known but not offered (RFC 5321 4.2.4).
    COMMAND_NOT_IMPLEMENTED = 502, Status::INVALID_COMMAND.permanent(), "Command not implemented";
    /// The command is out of sequence (RFC 5321 4.1.4).
    BAD_SEQUENCE = 503, Status::INVALID_COMMAND.permanent(), "Bad sequence of commands";
    /// An argument is malformed (RFC 5321 4.3.2).
    SYNTAX = 501, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Syntax error in parameters or arguments";
    /// The path of MAIL is invalid.
    BAD_REVERSE_PATH = 501, Status::BAD_SENDER_MAILBOX_ADDRESS_SYNTAX.permanent(), "Bad reverse-path";
    /// The path of RCPT is invalid.
    BAD_FORWARD_PATH = 501, Status::BAD_DESTINATION_MAILBOX_ADDRESS_SYNTAX.permanent(), "Bad forward-path";
    /// A parameter is repeated.
    REPEATED_PARAMETER = 501, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Repeated parameter";
    /// A command contains a control character (RFC 5321 4.1.2).
    INVALID_OCTET = 501, Status::SYNTAX_ERROR.permanent(), "Syntax error - invalid character";
    /// A command contains an octet above 127 (RFC 5321 2.4).
    NON_ASCII = 500, Status::SYNTAX_ERROR.permanent(), "Syntax error - invalid character";
    /// A command line ends in a bare LF (RFC 5321 2.3.8).
    BARE_LF = 500, Status::SYNTAX_ERROR.permanent(), "Bare LF: a line must end in CRLF";
    /// A command line exceeds the limit (RFC 5321 4.5.3.1.9).
    LINE_TOO_LONG = 500, Status::SYNTAX_ERROR.permanent(), "Line too long";
    /// The path of MAIL contains UTF-8 without SMTPUTF8 (RFC 6531 3.5).
    UTF8_SENDER = 550, Status::NON_ASCII_ADDRESS_NOT_PERMITTED.permanent(), "Non-ASCII address not permitted for that sender";
    /// The path of RCPT contains UTF-8 without SMTPUTF8 (RFC 6531 3.5).
    UTF8_RECIPIENT = 553, Status::NON_ASCII_ADDRESS_NOT_PERMITTED.permanent(), "Non-ASCII address not permitted for that recipient";
    /// A parameter was not offered (RFC 5321 4.1.1.11).
    PARAMETER_NOT_RECOGNIZED = 555, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Parameter not recognized";
    /// A parameter cannot be accommodated at present (RFC 5321 4.1.1.11).
    PARAMETER_NOT_ACCOMMODATED = 455, Status::INVALID_COMMAND_ARGUMENTS.transient(), "Unable to accommodate the parameter";
    /// The client has sent octets before it was allowed to (RFC 2920 3.1).
    SYNCHRONIZATION = 554, Status::OTHER_OR_UNDEFINED_PROTOCOL_STATUS.permanent(), "SMTP protocol synchronization error";
    /// A parameter is known but not supported (RFC 4141 4, 5).
    PARAMETER_NOT_IMPLEMENTED = 504, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Parameter not implemented";
    /// The time of BY is below the minimum of DELIVERBY (RFC 2852 4).
    BY_TIME_TOO_SHORT = 555, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "by-time below the minimum";
    /// HOLDFOR or HOLDUNTIL exceeds the limit of FUTURERELEASE (RFC 4865 6).
    HOLD_TOO_LONG = 501, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Hold too long";
    /// STARTTLS is required first (RFC 3207 4).
    MUST_START_TLS = 530, Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.permanent(), "Must issue a STARTTLS command first";
    /// TLS is not available at present (RFC 3207 4).
    TLS_NOT_AVAILABLE = 454, Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(), "TLS not available due to temporary reason";
    /// The credentials are invalid (RFC 4954 6).
    CREDENTIALS_INVALID = 535, Status::AUTHENTICATION_CREDENTIALS_INVALID.permanent(), "Authentication credentials invalid";
    /// The credentials cannot be verified at present (RFC 4954 6).
    TEMPORARY_AUTHENTICATION_FAILURE = 454, Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(), "Temporary authentication failure";
    /// The mechanism of AUTH is not offered (RFC 4954 4).
    MECHANISM_NOT_RECOGNIZED = 504, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Unrecognized authentication type";
    /// The mechanism is weaker than the policy requires (RFC 4954 6).
    MECHANISM_TOO_WEAK = 534, Status::AUTHENTICATION_MECHANISM_IS_TOO_WEAK.permanent(), "Authentication mechanism is too weak";
    /// The mechanism of AUTH requires TLS (RFC 2554 6; still in use).
    ENCRYPTION_REQUIRED = 538, Status::ENCRYPTION_REQUIRED_FOR_MECHANISM.permanent(), "Encryption required for requested authentication mechanism";
    /// The client has cancelled AUTH by `*` (RFC 4954 4).
    AUTHENTICATION_CANCELLED = 501, Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.permanent(), "Authentication cancelled";
    /// A response is not base64 (RFC 4954 4).
    NOT_BASE64 = 501, Status::SYNTAX_ERROR.permanent(), "Cannot decode base64";
    /// A response exceeds the limit (RFC 4954 4).
    AUTH_LINE_TOO_LONG = 500, Status::AUTHENTICATION_EXCHANGE_LINE_IS_TOO_LONG.permanent(), "Authentication exchange line is too long";
    /// The client is not authorized for the command.
    NOT_AUTHORIZED = 550, Status::DELIVERY_NOT_AUTHORIZED.permanent(), "Insufficient authorization";
    /// The client may not request ETRN for the host (RFC 1985 5.3).
    NODE_NOT_ALLOWED = 459, Status::DELIVERY_NOT_AUTHORIZED.transient(), "Node not allowed";
    /// The client may not request ATRN for the domain (RFC 2645 5.2.1).
    ATRN_REFUSED = 450, Status::DELIVERY_NOT_AUTHORIZED.transient(), "ATRN request refused";
    /// A chunk follows one that was refused (RFC 3030 2).
    TRANSACTION_FAILED = 503, Status::INVALID_COMMAND.permanent(), "Transaction failed, send RSET";
}
