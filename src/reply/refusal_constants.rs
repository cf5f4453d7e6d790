//! The usual refusals of servers as constants.

use super::refusal::ready;
use super::{Refusal, Status};

impl Refusal<'static> {
    /// The mailbox does not exist.
    pub const NO_SUCH_USER: Self =
        ready(550, Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent(), "No such user here");
    /// The mailbox does not accept messages.
    pub const MAILBOX_DISABLED: Self = ready(
        550,
        Status::MAILBOX_DISABLED.permanent(),
        "Mailbox disabled, not accepting messages",
    );
    /// The mailbox is over its quota; it may have space later.
    pub const MAILBOX_FULL: Self = ready(452, Status::MAILBOX_FULL.transient(), "Mailbox full");
    /// The mailbox is not available at present.
    pub const MAILBOX_BUSY: Self = ready(450, Status::MAILBOX_DISABLED.transient(), "Mailbox busy");
    /// A temporary refusal by policy.
    pub const GREYLISTED: Self =
        ready(450, Status::DELIVERY_NOT_AUTHORIZED.transient(), "Please try again later");
    /// A local error; a retry may succeed.
    pub const LOCAL_ERROR: Self = ready(
        451,
        Status::OTHER_OR_UNDEFINED_MAIL_SYSTEM_STATUS.transient(),
        "Local error in processing",
    );
    /// There is no storage at present.
    pub const INSUFFICIENT_STORAGE: Self =
        ready(452, Status::MAIL_SYSTEM_FULL.transient(), "Insufficient system storage");
    /// The transaction has the maximum number of recipients (RFC 5321 4.5.3.1.10).
    pub const TOO_MANY_RECIPIENTS: Self =
        ready(452, Status::TOO_MANY_RECIPIENTS.transient(), "Too many recipients");
    /// The message is larger than the maximum size (RFC 1870 6).
    pub const MESSAGE_TOO_BIG: Self = ready(
        552,
        Status::MESSAGE_TOO_BIG_FOR_SYSTEM.permanent(),
        "Message size exceeds fixed maximum message size",
    );
    /// The server does not accept mail for this recipient from this client.
    pub const RELAY_DENIED: Self =
        ready(550, Status::DELIVERY_NOT_AUTHORIZED.permanent(), "Relaying denied");
    /// A refusal by policy.
    pub const POLICY: Self =
        ready(550, Status::DELIVERY_NOT_AUTHORIZED.permanent(), "Refused by policy");
    /// The content is refused.
    pub const CONTENT_REFUSED: Self =
        ready(554, Status::OTHER_OR_UNDEFINED_MEDIA_ERROR.permanent(), "Message content rejected");
    /// DATA without an accepted recipient (RFC 5321 3.3).
    pub const NO_VALID_RECIPIENTS: Self =
        ready(554, Status::INVALID_COMMAND.permanent(), "No valid recipients");
    /// The content contains a bare CR or LF (RFC 5321 2.3.8).
    pub const BARE_NEWLINE: Self = ready(
        550,
        Status::OTHER_OR_UNDEFINED_MEDIA_ERROR.permanent(),
        "Message contains a bare CR or LF",
    );
    /// The server is shutting down (RFC 5321 3.8).
    pub const SHUTTING_DOWN: Self = ready(
        421,
        Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.transient(),
        "Service shutting down",
    );
    /// The server is overloaded.
    pub const TOO_BUSY: Self = ready(
        421,
        Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.transient(),
        "Service not available, closing transmission channel",
    );
    /// The client has exceeded a timeout (RFC 5321 4.5.3.2.7).
    pub const TIMED_OUT: Self =
        ready(421, Status::BAD_CONNECTION.transient(), "Timeout, closing transmission channel");
    /// The client has exceeded the limit of errors.
    pub const TOO_MANY_ERRORS: Self = ready(
        421,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(),
        "Too many errors, closing transmission channel",
    );
    /// The answer of the application has exceeded its limit of time.
    pub const ANSWER_TIMED_OUT: Self = ready(
        421,
        Status::OTHER_OR_UNDEFINED_MAIL_SYSTEM_STATUS.transient(),
        "Local error in processing, closing transmission channel",
    );
    /// The client has exceeded the limit of failed logins.
    pub const TOO_MANY_FAILED_LOGINS: Self = ready(
        421,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(),
        "Too many failed logins, closing transmission channel",
    );
    /// The client has exceeded the limit of refused recipients.
    pub const TOO_MANY_REFUSED_RECIPIENTS: Self = ready(
        421,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(),
        "Too many refused recipients, closing transmission channel",
    );
    /// The client has exceeded the limit of commands without a message.
    pub const TOO_MANY_COMMANDS: Self = ready(
        421,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(),
        "Too many commands without a message, closing transmission channel",
    );
    /// A refused chunk or message is too long to be read to its end.
    pub const TOO_MUCH_REFUSED: Self = ready(
        421,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(),
        "Refused content too long, closing transmission channel",
    );
    /// The client speaks another protocol.
    pub const NOT_SMTP: Self = ready(
        421,
        Status::SYNTAX_ERROR.transient(),
        "Not an SMTP command, closing transmission channel",
    );
    /// A greeting that refuses service to the client (RFC 5321 3.1).
    pub const NO_SERVICE: Self = ready(
        554,
        Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.permanent(),
        "No SMTP service here",
    );
    /// A greeting of a host that never accepts mail (RFC 7504 3).
    pub const HOST_DOES_NOT_ACCEPT_MAIL: Self = ready(
        521,
        Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES.permanent(),
        "Host does not accept mail",
    );
    /// The domain of the recipient does not accept mail (RFC 7505 4.1).
    pub const NULL_MX: Self = ready(
        556,
        Status::RECIPIENT_ADDRESS_HAS_NULL_MX.permanent(),
        "Domain does not accept mail",
    );
    /// The domain of the sender does not accept mail (RFC 7505 4.2).
    pub const SENDER_NULL_MX: Self =
        ready(550, Status::SENDER_ADDRESS_HAS_NULL_MX.permanent(), "Sender domain has a null MX");
    /// AUTH is required first (RFC 4954 6).
    pub const AUTHENTICATION_REQUIRED: Self = ready(
        530,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.permanent(),
        "Authentication required",
    );
    /// The line does not begin with a verb.
    pub const NO_VERB: Self = ready(500, Status::SYNTAX_ERROR.permanent(), "Syntax error, no verb");
    /// The verb is unknown (RFC 5321 4.2.4).
    pub const COMMAND_UNRECOGNIZED: Self =
        ready(500, Status::INVALID_COMMAND.permanent(), "Command not recognized");
    /// The verb is known but not offered (RFC 5321 4.2.4).
    pub const COMMAND_NOT_IMPLEMENTED: Self =
        ready(502, Status::INVALID_COMMAND.permanent(), "Command not implemented");
    /// The command is out of sequence (RFC 5321 4.1.4).
    pub const BAD_SEQUENCE: Self =
        ready(503, Status::INVALID_COMMAND.permanent(), "Bad sequence of commands");
    /// An argument is malformed (RFC 5321 4.3.2).
    pub const SYNTAX: Self = ready(
        501,
        Status::INVALID_COMMAND_ARGUMENTS.permanent(),
        "Syntax error in parameters or arguments",
    );
    /// The path of MAIL is invalid.
    pub const BAD_REVERSE_PATH: Self =
        ready(501, Status::BAD_SENDER_MAILBOX_ADDRESS_SYNTAX.permanent(), "Bad reverse-path");
    /// The path of RCPT is invalid.
    pub const BAD_FORWARD_PATH: Self =
        ready(501, Status::BAD_DESTINATION_MAILBOX_ADDRESS_SYNTAX.permanent(), "Bad forward-path");
    /// A parameter is repeated.
    pub const REPEATED_PARAMETER: Self =
        ready(501, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Repeated parameter");
    /// A command contains a control character (RFC 5321 4.1.2).
    pub const INVALID_OCTET: Self =
        ready(501, Status::SYNTAX_ERROR.permanent(), "Syntax error - invalid character");
    /// A command contains an octet above 127 (RFC 5321 2.4).
    pub const NON_ASCII: Self =
        ready(500, Status::SYNTAX_ERROR.permanent(), "Syntax error - invalid character");
    /// A command line ends in a bare LF (RFC 5321 2.3.8).
    pub const BARE_LF: Self =
        ready(500, Status::SYNTAX_ERROR.permanent(), "Bare LF: a line must end in CRLF");
    /// A command line exceeds the limit (RFC 5321 4.5.3.1.9).
    pub const LINE_TOO_LONG: Self = ready(500, Status::SYNTAX_ERROR.permanent(), "Line too long");
    /// The path of MAIL contains UTF-8 without SMTPUTF8 (RFC 6531 3.5).
    pub const UTF8_SENDER: Self = ready(
        550,
        Status::NON_ASCII_ADDRESS_NOT_PERMITTED.permanent(),
        "Non-ASCII address not permitted for that sender",
    );
    /// The path of RCPT contains UTF-8 without SMTPUTF8 (RFC 6531 3.5).
    pub const UTF8_RECIPIENT: Self = ready(
        553,
        Status::NON_ASCII_ADDRESS_NOT_PERMITTED.permanent(),
        "Non-ASCII address not permitted for that recipient",
    );
    /// A parameter was not offered (RFC 5321 4.1.1.11).
    pub const PARAMETER_NOT_RECOGNIZED: Self =
        ready(555, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Parameter not recognized");
    /// A parameter cannot be accommodated at present (RFC 5321 4.1.1.11).
    pub const PARAMETER_NOT_ACCOMMODATED: Self = ready(
        455,
        Status::INVALID_COMMAND_ARGUMENTS.transient(),
        "Unable to accommodate the parameter",
    );
    /// The client has sent octets before it was allowed to (RFC 2920 3.1).
    pub const SYNCHRONIZATION: Self = ready(
        554,
        Status::OTHER_OR_UNDEFINED_PROTOCOL_STATUS.permanent(),
        "SMTP protocol synchronization error",
    );
    /// A parameter is known but not supported (RFC 4141 4, 5).
    pub const PARAMETER_NOT_IMPLEMENTED: Self =
        ready(504, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Parameter not implemented");
    /// The time of BY is below the minimum of DELIVERBY (RFC 2852 4).
    pub const BY_TIME_TOO_SHORT: Self =
        ready(555, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "by-time below the minimum");
    /// HOLDFOR or HOLDUNTIL exceeds the limit of FUTURERELEASE (RFC 4865 6).
    pub const HOLD_TOO_LONG: Self =
        ready(501, Status::INVALID_COMMAND_ARGUMENTS.permanent(), "Hold too long");
    /// STARTTLS is required first (RFC 3207 4).
    pub const MUST_START_TLS: Self = ready(
        530,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.permanent(),
        "Must issue a STARTTLS command first",
    );
    /// TLS is not available at present (RFC 3207 4).
    pub const TLS_NOT_AVAILABLE: Self = ready(
        454,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(),
        "TLS not available due to temporary reason",
    );
    /// The credentials are invalid (RFC 4954 6).
    pub const CREDENTIALS_INVALID: Self = ready(
        535,
        Status::AUTHENTICATION_CREDENTIALS_INVALID.permanent(),
        "Authentication credentials invalid",
    );
    /// The credentials cannot be verified at present (RFC 4954 6).
    pub const TEMPORARY_AUTHENTICATION_FAILURE: Self = ready(
        454,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.transient(),
        "Temporary authentication failure",
    );
    /// The mechanism of AUTH is not offered (RFC 4954 4).
    pub const MECHANISM_NOT_RECOGNIZED: Self = ready(
        504,
        Status::INVALID_COMMAND_ARGUMENTS.permanent(),
        "Unrecognized authentication type",
    );
    /// The mechanism is weaker than the policy requires (RFC 4954 6).
    pub const MECHANISM_TOO_WEAK: Self = ready(
        534,
        Status::AUTHENTICATION_MECHANISM_IS_TOO_WEAK.permanent(),
        "Authentication mechanism is too weak",
    );
    /// The mechanism of AUTH requires TLS (RFC 2554 6; still in use).
    pub const ENCRYPTION_REQUIRED: Self = ready(
        538,
        Status::ENCRYPTION_REQUIRED_FOR_MECHANISM.permanent(),
        "Encryption required for requested authentication mechanism",
    );
    /// The client has cancelled AUTH by `*` (RFC 4954 4).
    pub const AUTHENTICATION_CANCELLED: Self = ready(
        501,
        Status::OTHER_OR_UNDEFINED_SECURITY_STATUS.permanent(),
        "Authentication cancelled",
    );
    /// A response is not base64 (RFC 4954 4).
    pub const NOT_BASE64: Self =
        ready(501, Status::SYNTAX_ERROR.permanent(), "Cannot decode base64");
    /// A response exceeds the limit (RFC 4954 4).
    pub const AUTH_LINE_TOO_LONG: Self = ready(
        500,
        Status::AUTHENTICATION_EXCHANGE_LINE_IS_TOO_LONG.permanent(),
        "Authentication exchange line is too long",
    );
    /// The client is not authorized for the command.
    pub const NOT_AUTHORIZED: Self =
        ready(550, Status::DELIVERY_NOT_AUTHORIZED.permanent(), "Insufficient authorization");
    /// The client may not request ETRN for the host (RFC 1985 5.3).
    pub const NODE_NOT_ALLOWED: Self =
        ready(459, Status::DELIVERY_NOT_AUTHORIZED.transient(), "Node not allowed");
    /// The client may not request ATRN for the domain (RFC 2645 5.2.1).
    pub const ATRN_REFUSED: Self =
        ready(450, Status::DELIVERY_NOT_AUTHORIZED.transient(), "ATRN request refused");
    /// A chunk follows one that was refused (RFC 3030 2).
    pub const TRANSACTION_FAILED: Self =
        ready(503, Status::INVALID_COMMAND.permanent(), "Transaction failed, send RSET");
}
