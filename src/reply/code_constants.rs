//! Named constants for the reply codes that the RFCs and the registry define.
//!
//! Codes that appear only in unofficial lists parse like all others, but have no name here.

use super::Code;

impl Code {
    /// 211: system status, or system help reply (RFC 5321 4.2.2, 4.3.2).
    pub const SYSTEM_STATUS: Self = Self(211);
    /// 214: help text, meant for a human (RFC 5321 4.2.2, 4.3.2).
    pub const HELP_MESSAGE: Self = Self(214);
    /// 220: service ready; first word is the server domain (RFC 5321 4.2, 4.2.2; RFC 3207 4).
    pub const SERVICE_READY: Self = Self(220);
    /// 221: service closes the connection; first word is the server domain (RFC 5321 4.2.2, 4.1.1.10).
    pub const SERVICE_CLOSING: Self = Self(221);
    /// 235: authentication succeeded (RFC 4954 6).
    pub const AUTH_SUCCEEDED: Self = Self(235);
    /// 250: requested action done (RFC 5321 4.2.2, 4.3.2).
    pub const OK: Self = Self(250);
    /// 251: recipient is not local, the server will forward to the path given (RFC 5321 3.4, 4.2.2; RFC 6531 3.7.4.1).
    pub const USER_NOT_LOCAL_WILL_FORWARD: Self = Self(251);
    /// 252: cannot verify the user, but the server accepts the message and attempts delivery (RFC 5321 3.5.3, 4.2.2).
    pub const CANNOT_VRFY: Self = Self(252);
    /// 253: n pending messages for the node have been started (RFC 1985 5.1).
    pub const ETRN_STARTED_WITH_COUNT: Self = Self(253);
    /// 334: challenge; the text is base64 and may be empty (RFC 4954 4, 8).
    pub const AUTH_CONTINUE: Self = Self(334);
    /// 354: send the message, end with CRLF.CRLF (RFC 5321 4.2.2, 4.3.2).
    pub const START_MAIL_INPUT: Self = Self(354);
    /// 355: checkpoint restart; text begins with the octet offset (RFC 1845 3).
    pub const RESTART_AT_OFFSET: Self = Self(355);
    /// 421: service not available, server closes; first word is the domain (RFC 5321 3.8, 4.2.2, 4.3.2).
    pub const SERVICE_NOT_AVAILABLE: Self = Self(421);
    /// 422: listed in the registry with an enhanced code, without a description (RFC 5248 2.4 table 1).
    pub const PASSWORD_TRANSITION_ALT: Self = Self(422);
    /// 432: a password transition is needed (RFC 4954 6).
    pub const PASSWORD_TRANSITION_NEEDED: Self = Self(432);
    /// 450: mailbox temporarily unavailable (busy, or refused by policy such as greylisting) (RFC 5321 4.2.2, 4.3.2).
    pub const MAILBOX_TEMPORARILY_UNAVAILABLE: Self = Self(450);
    /// 451: action aborted: local error in processing (RFC 5321 4.2.2, 4.3.2).
    pub const LOCAL_ERROR: Self = Self(451);
    /// 452: insufficient system storage; also too many recipients (RFC 5321 4.2.2, 4.5.3.1.10; RFC 1870 6.1).
    pub const INSUFFICIENT_STORAGE: Self = Self(452);
    /// 453: you have no mail (RFC 2645 5.2.1, 7).
    pub const NO_MAIL_QUEUED: Self = Self(453);
    /// 454: TLS not available for a temporary reason; or temporary authentication failure (RFC 3207 4; RFC 4954 6).
    pub const TEMPORARY_SECURITY_FAILURE: Self = Self(454);
    /// 455: server unable to accommodate the parameters (RFC 5321 4.1.1.11, 4.2.2; RFC 2852 4).
    pub const PARAMETERS_NOT_ACCOMMODATED: Self = Self(455);
    /// 458: unable to queue messages for the node (RFC 1985 5.1).
    pub const UNABLE_TO_QUEUE: Self = Self(458);
    /// 459: node not allowed (RFC 1985 5.1).
    pub const NODE_NOT_ALLOWED: Self = Self(459);
    /// 500: syntax error or command not recognised, line too long (RFC 5321 4.2.4, 4.3.2, 4.5.3.1.9).
    pub const COMMAND_UNRECOGNIZED: Self = Self(500);
    /// 501: syntax error in parameters or arguments (RFC 5321 4.2.2, 4.3.2).
    pub const SYNTAX_ERROR_IN_PARAMETERS: Self = Self(501);
    /// 502: command known but not implemented (RFC 5321 4.2.4, 4.3.2).
    pub const COMMAND_NOT_IMPLEMENTED: Self = Self(502);
    /// 503: bad sequence of commands (RFC 5321 4.1.4, 4.3.2).
    pub const BAD_SEQUENCE: Self = Self(503);
    /// 504: command parameter not implemented (RFC 5321 4.2.2, 4.3.2).
    pub const PARAMETER_NOT_IMPLEMENTED: Self = Self(504);
    /// 521: the host never accepts mail (RFC 7504 3; RFC 1846 (experiment)).
    pub const HOST_DOES_NOT_ACCEPT_MAIL: Self = Self(521);
    /// 523: encryption needed for this mechanism (RFC 5248 2.4 (X.7.10)).
    pub const ENCRYPTION_NEEDED: Self = Self(523);
    /// 524: listed in the registry with an enhanced code, without a description (RFC 5248 2.4 table 1).
    pub const ENCRYPTION_REQUIRED_ALT: Self = Self(524);
    /// 525: user account disabled (RFC 5248 2.4 (X.7.13)).
    pub const ACCOUNT_DISABLED: Self = Self(525);
    /// 530: authentication required; or STARTTLS must come first (RFC 4954 6; RFC 3207 4; RFC 6409 4.3; RFC 2645 5.2.1).
    pub const AUTHENTICATION_REQUIRED: Self = Self(530);
    /// 534: mechanism too weak for this user (RFC 4954 6).
    pub const AUTH_MECHANISM_TOO_WEAK: Self = Self(534);
    /// 535: credentials invalid (RFC 4954 4, 6).
    pub const AUTH_CREDENTIALS_INVALID: Self = Self(535);
    /// 538: encryption required for the mechanism (RFC 4954 6).
    pub const ENCRYPTION_REQUIRED_FOR_MECHANISM: Self = Self(538);
    /// 550: mailbox unavailable: not found, no access, or refused by policy (RFC 5321 4.2.2, 4.3.2).
    pub const MAILBOX_UNAVAILABLE: Self = Self(550);
    /// 551: recipient not local, try the path given (RFC 5321 3.4, 4.2.2).
    pub const USER_NOT_LOCAL: Self = Self(551);
    /// 552: storage allocation exceeded; message larger than the fixed maximum (RFC 5321 4.2.2, 4.5.3.1.10; RFC 1870 6.1).
    pub const EXCEEDED_STORAGE_ALLOCATION: Self = Self(552);
    /// 553: mailbox name not allowed, e.g. bad syntax or ambiguous (RFC 5321 3.5.1, 4.2.2; RFC 6531 3.5).
    pub const MAILBOX_NAME_NOT_ALLOWED: Self = Self(553);
    /// 554: transaction failed; at connection: no SMTP service here (RFC 5321 3.1, 3.3, 4.2.2).
    pub const TRANSACTION_FAILED: Self = Self(554);
    /// 555: MAIL/RCPT parameters not recognised or not implemented (RFC 5321 4.1.1.11, 4.2.2; RFC 2852 4).
    pub const PARAMETERS_NOT_RECOGNIZED: Self = Self(555);
    /// 556: the domain does not accept mail (null MX) (RFC 7504 4; RFC 7505 4.1).
    pub const DOMAIN_DOES_NOT_ACCEPT_MAIL: Self = Self(556);

    /// All codes with a name, in ascending order.
    pub const ALL: &[Self] = &[
        Self::SYSTEM_STATUS,
        Self::HELP_MESSAGE,
        Self::SERVICE_READY,
        Self::SERVICE_CLOSING,
        Self::AUTH_SUCCEEDED,
        Self::OK,
        Self::USER_NOT_LOCAL_WILL_FORWARD,
        Self::CANNOT_VRFY,
        Self::ETRN_STARTED_WITH_COUNT,
        Self::AUTH_CONTINUE,
        Self::START_MAIL_INPUT,
        Self::RESTART_AT_OFFSET,
        Self::SERVICE_NOT_AVAILABLE,
        Self::PASSWORD_TRANSITION_ALT,
        Self::PASSWORD_TRANSITION_NEEDED,
        Self::MAILBOX_TEMPORARILY_UNAVAILABLE,
        Self::LOCAL_ERROR,
        Self::INSUFFICIENT_STORAGE,
        Self::NO_MAIL_QUEUED,
        Self::TEMPORARY_SECURITY_FAILURE,
        Self::PARAMETERS_NOT_ACCOMMODATED,
        Self::UNABLE_TO_QUEUE,
        Self::NODE_NOT_ALLOWED,
        Self::COMMAND_UNRECOGNIZED,
        Self::SYNTAX_ERROR_IN_PARAMETERS,
        Self::COMMAND_NOT_IMPLEMENTED,
        Self::BAD_SEQUENCE,
        Self::PARAMETER_NOT_IMPLEMENTED,
        Self::HOST_DOES_NOT_ACCEPT_MAIL,
        Self::ENCRYPTION_NEEDED,
        Self::ENCRYPTION_REQUIRED_ALT,
        Self::ACCOUNT_DISABLED,
        Self::AUTHENTICATION_REQUIRED,
        Self::AUTH_MECHANISM_TOO_WEAK,
        Self::AUTH_CREDENTIALS_INVALID,
        Self::ENCRYPTION_REQUIRED_FOR_MECHANISM,
        Self::MAILBOX_UNAVAILABLE,
        Self::USER_NOT_LOCAL,
        Self::EXCEEDED_STORAGE_ALLOCATION,
        Self::MAILBOX_NAME_NOT_ALLOWED,
        Self::TRANSACTION_FAILED,
        Self::PARAMETERS_NOT_RECOGNIZED,
        Self::DOMAIN_DOES_NOT_ACCEPT_MAIL,
    ];

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
        Some(match self {
            Self::SYSTEM_STATUS => "system status, or system help reply",
            Self::HELP_MESSAGE => "help text, meant for a human",
            Self::SERVICE_READY => "service ready; first word is the server domain",
            Self::SERVICE_CLOSING => {
                "service closes the connection; first word is the server domain"
            }
            Self::AUTH_SUCCEEDED => "authentication succeeded",
            Self::OK => "requested action done",
            Self::USER_NOT_LOCAL_WILL_FORWARD => {
                "recipient is not local, the server will forward to the path given"
            }
            Self::CANNOT_VRFY => {
                "cannot verify the user, but the server accepts the message and attempts delivery"
            }
            Self::ETRN_STARTED_WITH_COUNT => "n pending messages for the node have been started",
            Self::AUTH_CONTINUE => "challenge; the text is base64 and may be empty",
            Self::START_MAIL_INPUT => "send the message, end with CRLF.CRLF",
            Self::RESTART_AT_OFFSET => "checkpoint restart; text begins with the octet offset",
            Self::SERVICE_NOT_AVAILABLE => {
                "service not available, server closes; first word is the domain"
            }
            Self::PASSWORD_TRANSITION_ALT => {
                "listed in the registry with an enhanced code, without a description"
            }
            Self::PASSWORD_TRANSITION_NEEDED => "a password transition is needed",
            Self::MAILBOX_TEMPORARILY_UNAVAILABLE => {
                "mailbox temporarily unavailable (busy, or refused by policy such as greylisting)"
            }
            Self::LOCAL_ERROR => "action aborted: local error in processing",
            Self::INSUFFICIENT_STORAGE => "insufficient system storage; also too many recipients",
            Self::NO_MAIL_QUEUED => "you have no mail",
            Self::TEMPORARY_SECURITY_FAILURE => {
                "TLS not available for a temporary reason; or temporary authentication failure"
            }
            Self::PARAMETERS_NOT_ACCOMMODATED => "server unable to accommodate the parameters",
            Self::UNABLE_TO_QUEUE => "unable to queue messages for the node",
            Self::NODE_NOT_ALLOWED => "node not allowed",
            Self::COMMAND_UNRECOGNIZED => "syntax error or command not recognised, line too long",
            Self::SYNTAX_ERROR_IN_PARAMETERS => "syntax error in parameters or arguments",
            Self::COMMAND_NOT_IMPLEMENTED => "command known but not implemented",
            Self::BAD_SEQUENCE => "bad sequence of commands",
            Self::PARAMETER_NOT_IMPLEMENTED => "command parameter not implemented",
            Self::HOST_DOES_NOT_ACCEPT_MAIL => "the host never accepts mail",
            Self::ENCRYPTION_NEEDED => "encryption needed for this mechanism",
            Self::ENCRYPTION_REQUIRED_ALT => {
                "listed in the registry with an enhanced code, without a description"
            }
            Self::ACCOUNT_DISABLED => "user account disabled",
            Self::AUTHENTICATION_REQUIRED => "authentication required; or STARTTLS must come first",
            Self::AUTH_MECHANISM_TOO_WEAK => "mechanism too weak for this user",
            Self::AUTH_CREDENTIALS_INVALID => "credentials invalid",
            Self::ENCRYPTION_REQUIRED_FOR_MECHANISM => "encryption required for the mechanism",
            Self::MAILBOX_UNAVAILABLE => {
                "mailbox unavailable: not found, no access, or refused by policy"
            }
            Self::USER_NOT_LOCAL => "recipient not local, try the path given",
            Self::EXCEEDED_STORAGE_ALLOCATION => {
                "storage allocation exceeded; message larger than the fixed maximum"
            }
            Self::MAILBOX_NAME_NOT_ALLOWED => {
                "mailbox name not allowed, e.g. bad syntax or ambiguous"
            }
            Self::TRANSACTION_FAILED => "transaction failed; at connection: no SMTP service here",
            Self::PARAMETERS_NOT_RECOGNIZED => {
                "MAIL/RCPT parameters not recognised or not implemented"
            }
            Self::DOMAIN_DOES_NOT_ACCEPT_MAIL => "the domain does not accept mail (null MX)",
            _ => return None,
        })
    }
}
