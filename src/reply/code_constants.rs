//! Named constants for the reply codes that the RFCs and the registry define.
//!
//! Codes that appear only in unofficial lists parse like all others, but have no name here.

use super::Code;

/// Defines a constant for each row, the list of all and the meanings. Its docs are the row.
macro_rules! codes {
    ($($name:ident = $number:literal, $meaning:literal, $reference:literal;)+) => {
        impl Code {
            $(
                #[doc = concat!($number, ": ", $meaning, " (", $reference, ").")]
                pub const $name: Self = Self($number);
            )+

            /// All codes with a name, in ascending order.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Returns the meaning of the code in one phrase, after the RFC that defines it. Returns `None` for a
            /// code that no RFC defines; only its digits have a meaning.
            ///
            /// ```
            /// use smtp_machine::reply::Code;
            ///
            /// assert!(Code::MAILBOX_UNAVAILABLE.meaning().unwrap().starts_with("mailbox unavailable"));
            /// assert_eq!(Code::new(571).unwrap().meaning(), None);
            /// ```
            #[must_use]
            pub const fn meaning(self) -> Option<&'static str> {
                match self.0 {
                    $($number => Some($meaning),)+
                    _ => None,
                }
            }
        }
    };
}

codes! {
    SYSTEM_STATUS = 211, "system status, or system help reply", "RFC 5321 4.2.2, 4.3.2";
    HELP_MESSAGE = 214, "help text, meant for a human", "RFC 5321 4.2.2, 4.3.2";
    SERVICE_READY = 220, "service ready; first word is the server domain", "RFC 5321 4.2, 4.2.2; RFC 3207 4";
    SERVICE_CLOSING = 221, "service closes the connection; first word is the server domain", "RFC 5321 4.2.2, 4.1.1.10";
    AUTH_SUCCEEDED = 235, "authentication succeeded", "RFC 4954 6";
    OK = 250, "requested action done", "RFC 5321 4.2.2, 4.3.2";
    USER_NOT_LOCAL_WILL_FORWARD = 251, "recipient is not local, the server will forward to the path given", "RFC 5321 3.4, 4.2.2; RFC 6531 3.7.4.1";
    CANNOT_VRFY = 252, "cannot verify the user, but the server accepts the message and attempts delivery", "RFC 5321 3.5.3, 4.2.2";
    ETRN_STARTED_WITH_COUNT = 253, "n pending messages for the node have been started", "RFC 1985 5.1";
    AUTH_CONTINUE = 334, "challenge; the text is base64 and may be empty", "RFC 4954 4, 8";
    START_MAIL_INPUT = 354, "send the message, end with CRLF.CRLF", "RFC 5321 4.2.2, 4.3.2";
    RESTART_AT_OFFSET = 355, "checkpoint restart; text begins with the octet offset", "RFC 1845 3";
    SERVICE_NOT_AVAILABLE = 421, "service not available, server closes; first word is the domain", "RFC 5321 3.8, 4.2.2, 4.3.2";
    PASSWORD_TRANSITION_ALT = 422, "listed in the registry with an enhanced code, without a description", "RFC 5248 2.4 table 1";
    PASSWORD_TRANSITION_NEEDED = 432, "a password transition is needed", "RFC 4954 6";
    MAILBOX_TEMPORARILY_UNAVAILABLE = 450, "mailbox temporarily unavailable (busy, or refused by policy such as greylisting)", "RFC 5321 4.2.2, 4.3.2";
    LOCAL_ERROR = 451, "action aborted: local error in processing", "RFC 5321 4.2.2, 4.3.2";
    INSUFFICIENT_STORAGE = 452, "insufficient system storage; also too many recipients", "RFC 5321 4.2.2, 4.5.3.1.10; RFC 1870 6.1";
    NO_MAIL_QUEUED = 453, "you have no mail", "RFC 2645 5.2.1, 7";
    TEMPORARY_SECURITY_FAILURE = 454, "TLS not available for a temporary reason; or temporary authentication failure", "RFC 3207 4; RFC 4954 6";
    PARAMETERS_NOT_ACCOMMODATED = 455, "server unable to accommodate the parameters", "RFC 5321 4.1.1.11, 4.2.2; RFC 2852 4";
    UNABLE_TO_QUEUE = 458, "unable to queue messages for the node", "RFC 1985 5.1";
    NODE_NOT_ALLOWED = 459, "node not allowed", "RFC 1985 5.1";
    COMMAND_UNRECOGNIZED = 500, "syntax error or command not recognised, line too long", "RFC 5321 4.2.4, 4.3.2, 4.5.3.1.9";
    SYNTAX_ERROR_IN_PARAMETERS = 501, "syntax error in parameters or arguments", "RFC 5321 4.2.2, 4.3.2";
    COMMAND_NOT_IMPLEMENTED = 502, "command known but not implemented", "RFC 5321 4.2.4, 4.3.2";
    BAD_SEQUENCE = 503, "bad sequence of commands", "RFC 5321 4.1.4, 4.3.2";
    PARAMETER_NOT_IMPLEMENTED = 504, "command parameter not implemented", "RFC 5321 4.2.2, 4.3.2";
    HOST_DOES_NOT_ACCEPT_MAIL = 521, "the host never accepts mail", "RFC 7504 3; RFC 1846 (experiment)";
    ENCRYPTION_NEEDED = 523, "encryption needed for this mechanism", "RFC 5248 2.4 (X.7.10)";
    ENCRYPTION_REQUIRED_ALT = 524, "listed in the registry with an enhanced code, without a description", "RFC 5248 2.4 table 1";
    ACCOUNT_DISABLED = 525, "user account disabled", "RFC 5248 2.4 (X.7.13)";
    AUTHENTICATION_REQUIRED = 530, "authentication required; or STARTTLS must come first", "RFC 4954 6; RFC 3207 4; RFC 6409 4.3; RFC 2645 5.2.1";
    AUTH_MECHANISM_TOO_WEAK = 534, "mechanism too weak for this user", "RFC 4954 6";
    AUTH_CREDENTIALS_INVALID = 535, "credentials invalid", "RFC 4954 4, 6";
    ENCRYPTION_REQUIRED_FOR_MECHANISM = 538, "encryption required for the mechanism", "RFC 4954 6";
    MAILBOX_UNAVAILABLE = 550, "mailbox unavailable: not found, no access, or refused by policy", "RFC 5321 4.2.2, 4.3.2";
    USER_NOT_LOCAL = 551, "recipient not local, try the path given", "RFC 5321 3.4, 4.2.2";
    EXCEEDED_STORAGE_ALLOCATION = 552, "storage allocation exceeded; message larger than the fixed maximum", "RFC 5321 4.2.2, 4.5.3.1.10; RFC 1870 6.1";
    MAILBOX_NAME_NOT_ALLOWED = 553, "mailbox name not allowed, e.g. bad syntax or ambiguous", "RFC 5321 3.5.1, 4.2.2; RFC 6531 3.5";
    TRANSACTION_FAILED = 554, "transaction failed; at connection: no SMTP service here", "RFC 5321 3.1, 3.3, 4.2.2";
    PARAMETERS_NOT_RECOGNIZED = 555, "MAIL/RCPT parameters not recognised or not implemented", "RFC 5321 4.1.1.11, 4.2.2; RFC 2852 4";
    DOMAIN_DOES_NOT_ACCEPT_MAIL = 556, "the domain does not accept mail (null MX)", "RFC 7504 4; RFC 7505 4.1";
}
