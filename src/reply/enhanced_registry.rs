//! The registry of enumerated status codes (RFC 5248 2.4), by name.

use super::Status;

impl Status {
    /// X.0.0, "Other undefined Status": only the class is known (RFC 3463 3.1; RFC 5248 2.4).
    pub const UNDEFINED: Self = Self { subject: 0, detail: 0 };
    /// X.1.0, "Other address status": something about the address caused the report (RFC 3463 3.2; RFC 5248 2.4).
    pub const OTHER_ADDRESS_STATUS: Self = Self { subject: 1, detail: 0 };
    /// X.1.1, "Bad destination mailbox address": the mailbox (left of @) does not exist (RFC 3463 3.2; RFC 5248 2.4).
    pub const BAD_DESTINATION_MAILBOX_ADDRESS: Self = Self { subject: 1, detail: 1 };
    /// X.1.2, "Bad destination system address": the domain (right of @) does not exist or cannot accept mail (RFC 3463 3.2; RFC 5248 2.4).
    pub const BAD_DESTINATION_SYSTEM_ADDRESS: Self = Self { subject: 1, detail: 2 };
    /// X.1.3, "Bad destination mailbox address syntax": destination address is syntactically wrong (RFC 3463 3.2; RFC 5248 2.4).
    pub const BAD_DESTINATION_MAILBOX_ADDRESS_SYNTAX: Self = Self { subject: 1, detail: 3 };
    /// X.1.4, "Destination mailbox address ambiguous": address matches more than one recipient (RFC 3463 3.2; RFC 5248 2.4).
    pub const DESTINATION_MAILBOX_ADDRESS_AMBIGUOUS: Self = Self { subject: 1, detail: 4 };
    /// X.1.5, "Destination address valid": address was valid; for positive reports (RFC 3463 3.2; RFC 5248 2.4).
    pub const DESTINATION_ADDRESS_VALID: Self = Self { subject: 1, detail: 5 };
    /// X.1.6, "Destination mailbox has moved, No forwarding address": was valid once, mail no longer accepted (RFC 3463 3.2; RFC 5248 2.4).
    pub const DESTINATION_MAILBOX_HAS_MOVED: Self = Self { subject: 1, detail: 6 };
    /// X.1.7, "Bad sender's mailbox address syntax": sender address is syntactically wrong (RFC 3463 3.2; RFC 5248 2.4).
    pub const BAD_SENDER_MAILBOX_ADDRESS_SYNTAX: Self = Self { subject: 1, detail: 7 };
    /// X.1.8, "Bad sender's system address": sender domain does not exist or cannot accept returned mail (RFC 3463 3.2; RFC 5248 2.4).
    pub const BAD_SENDER_SYSTEM_ADDRESS: Self = Self { subject: 1, detail: 8 };
    /// X.1.9, "Message relayed to non-compliant mailer": relayed to a system that does not support tracking; no more is known (RFC 3886 3.3.4; RFC 5248 2.4).
    pub const MESSAGE_RELAYED_TO_NON_COMPLIANT_MAILER: Self = Self { subject: 1, detail: 9 };
    /// X.1.10, "Recipient address has null MX": recipient domain publishes a null MX (RFC 7505 6; RFC 7504 6).
    pub const RECIPIENT_ADDRESS_HAS_NULL_MX: Self = Self { subject: 1, detail: 10 };
    /// X.2.0, "Other or undefined mailbox status": mailbox exists, something about it caused the report (RFC 3463 3.3; RFC 5248 2.4).
    pub const OTHER_OR_UNDEFINED_MAILBOX_STATUS: Self = Self { subject: 2, detail: 0 };
    /// X.2.1, "Mailbox disabled, not accepting messages": mailbox exists but accepts no mail, temporarily (4) or permanently (5) (RFC 3463 3.3; RFC 5248 2.4).
    pub const MAILBOX_DISABLED: Self = Self { subject: 2, detail: 1 };
    /// X.2.2, "Mailbox full": over quota; the recipient can free space (RFC 3463 3.3; RFC 5248 2.4).
    pub const MAILBOX_FULL: Self = Self { subject: 2, detail: 2 };
    /// X.2.3, "Message length exceeds administrative limit": per-mailbox length limit exceeded (RFC 3463 3.3; RFC 5248 2.4).
    pub const MESSAGE_LENGTH_EXCEEDS_ADMINISTRATIVE_LIMIT: Self = Self { subject: 2, detail: 3 };
    /// X.2.4, "Mailing list expansion problem": list could not be expanded (RFC 3463 3.3; RFC 5248 2.4).
    pub const MAILING_LIST_EXPANSION_PROBLEM: Self = Self { subject: 2, detail: 4 };
    /// X.3.0, "Other or undefined mail system status": something about the system caused the report (RFC 3463 3.4; RFC 5248 2.4).
    pub const OTHER_OR_UNDEFINED_MAIL_SYSTEM_STATUS: Self = Self { subject: 3, detail: 0 };
    /// X.3.1, "Mail system full": system storage full; a single recipient cannot help (RFC 3463 3.4; RFC 5248 2.4).
    pub const MAIL_SYSTEM_FULL: Self = Self { subject: 3, detail: 1 };
    /// X.3.2, "System not accepting network messages": shutdown, load or maintenance; with 521: never (RFC 3463 3.4; RFC 5248 2.4; RFC 7504 6).
    pub const SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES: Self = Self { subject: 3, detail: 2 };
    /// X.3.3, "System not capable of selected features": requested features are not supported at the destination (RFC 3463 3.4; RFC 5248 2.4).
    pub const SYSTEM_NOT_CAPABLE_OF_SELECTED_FEATURES: Self = Self { subject: 3, detail: 3 };
    /// X.3.4, "Message too big for system": larger than the per-message limit (RFC 3463 3.4; RFC 5248 2.4).
    pub const MESSAGE_TOO_BIG_FOR_SYSTEM: Self = Self { subject: 3, detail: 4 };
    /// X.3.5, "System incorrectly configured": configuration does not permit acceptance (RFC 3463 3.4; RFC 5248 2.4).
    pub const SYSTEM_INCORRECTLY_CONFIGURED: Self = Self { subject: 3, detail: 5 };
    /// X.3.6, "Requested priority was changed": accepted, but with another priority (RFC 6710 4.1, 10).
    pub const REQUESTED_PRIORITY_WAS_CHANGED: Self = Self { subject: 3, detail: 6 };
    /// X.4.0, "Other or undefined network or routing status": network problem without a better code (RFC 3463 3.5; RFC 5248 2.4).
    pub const OTHER_OR_UNDEFINED_NETWORK_OR_ROUTING_STATUS: Self = Self { subject: 4, detail: 0 };
    /// X.4.1, "No answer from host": connection attempt not answered (RFC 3463 3.5; RFC 5248 2.4).
    pub const NO_ANSWER_FROM_HOST: Self = Self { subject: 4, detail: 1 };
    /// X.4.2, "Bad connection": connection made but transaction could not be completed (RFC 3463 3.5; RFC 5248 2.4).
    pub const BAD_CONNECTION: Self = Self { subject: 4, detail: 2 };
    /// X.4.3, "Directory server failure": a directory server such as DNS was unavailable (RFC 3463 3.5; RFC 5248 2.4).
    pub const DIRECTORY_SERVER_FAILURE: Self = Self { subject: 4, detail: 3 };
    /// X.4.4, "Unable to route": next hop could not be determined (RFC 3463 3.5; RFC 5248 2.4).
    pub const UNABLE_TO_ROUTE: Self = Self { subject: 4, detail: 4 };
    /// X.4.5, "Mail system congestion": congested (RFC 3463 3.5; RFC 5248 2.4).
    pub const MAIL_SYSTEM_CONGESTION: Self = Self { subject: 4, detail: 5 };
    /// X.4.6, "Routing loop detected": forwarded too often (RFC 3463 3.5; RFC 5248 2.4).
    pub const ROUTING_LOOP_DETECTED: Self = Self { subject: 4, detail: 6 };
    /// X.4.7, "Delivery time expired": too old, or the time to live has passed (RFC 3463 3.5; RFC 5248 2.4; RFC 2852 4.1.3).
    pub const DELIVERY_TIME_EXPIRED: Self = Self { subject: 4, detail: 7 };
    /// X.5.0, "Other or undefined protocol status": protocol problem without a better code (RFC 3463 3.6; RFC 5248 2.4).
    pub const OTHER_OR_UNDEFINED_PROTOCOL_STATUS: Self = Self { subject: 5, detail: 0 };
    /// X.5.1, "Invalid command": command out of sequence or not supported (RFC 3463 3.6; RFC 5248 2.4).
    pub const INVALID_COMMAND: Self = Self { subject: 5, detail: 1 };
    /// X.5.2, "Syntax error": command could not be interpreted (RFC 3463 3.6; RFC 5248 2.4).
    pub const SYNTAX_ERROR: Self = Self { subject: 5, detail: 2 };
    /// X.5.3, "Too many recipients": more recipients than can be handled; split the message (RFC 3463 3.6; RFC 5248 2.4).
    pub const TOO_MANY_RECIPIENTS: Self = Self { subject: 5, detail: 3 };
    /// X.5.4, "Invalid command arguments": arguments out of range or unrecognised (RFC 3463 3.6; RFC 5248 2.4).
    pub const INVALID_COMMAND_ARGUMENTS: Self = Self { subject: 5, detail: 4 };
    /// X.5.5, "Wrong protocol version": protocol versions do not match (RFC 3463 3.6; RFC 5248 2.4).
    pub const WRONG_PROTOCOL_VERSION: Self = Self { subject: 5, detail: 5 };
    /// X.5.6, "Authentication Exchange line is too long": base64 response longer than the buffer (RFC 4954 6; RFC 5248 2.4).
    pub const AUTHENTICATION_EXCHANGE_LINE_IS_TOO_LONG: Self = Self { subject: 5, detail: 6 };
    /// X.6.0, "Other or undefined media error": content problem without a better code (RFC 3463 3.7; RFC 5248 2.4).
    pub const OTHER_OR_UNDEFINED_MEDIA_ERROR: Self = Self { subject: 6, detail: 0 };
    /// X.6.1, "Media not supported": media type cannot be handled (RFC 3463 3.7; RFC 5248 2.4).
    pub const MEDIA_NOT_SUPPORTED: Self = Self { subject: 6, detail: 1 };
    /// X.6.2, "Conversion required and prohibited": must be converted, must not be converted (RFC 3463 3.7; RFC 5248 2.4).
    pub const CONVERSION_REQUIRED_AND_PROHIBITED: Self = Self { subject: 6, detail: 2 };
    /// X.6.3, "Conversion required but not supported": must be converted, cannot be (8-bit to 7-bit) (RFC 3463 3.7; RFC 5248 2.4).
    pub const CONVERSION_REQUIRED_BUT_NOT_SUPPORTED: Self = Self { subject: 6, detail: 3 };
    /// X.6.4, "Conversion with loss performed": converted with loss; permanent error if loss was prohibited (RFC 3463 3.7; RFC 5248 2.4).
    pub const CONVERSION_WITH_LOSS_PERFORMED: Self = Self { subject: 6, detail: 4 };
    /// X.6.5, "Conversion Failed": conversion was tried and failed (RFC 3463 3.7; RFC 5248 2.4).
    pub const CONVERSION_FAILED: Self = Self { subject: 6, detail: 5 };
    /// X.6.6, "Message content not available": remote content (BURL) could not be fetched (RFC 4468 5; RFC 5248 2.4).
    pub const MESSAGE_CONTENT_NOT_AVAILABLE: Self = Self { subject: 6, detail: 6 };
    /// X.6.7, "Non-ASCII addresses not permitted for that sender/recipient": MAIL (550) or RCPT (553) needs an ASCII address (RFC 6531 4.2).
    pub const NON_ASCII_ADDRESS_NOT_PERMITTED: Self = Self { subject: 6, detail: 7 };
    /// X.6.8, "UTF-8 string reply is required, but not permitted by the SMTP client": reply would need UTF-8 that the client did not allow (RFC 6531 4.2).
    pub const UTF8_REPLY_REQUIRED: Self = Self { subject: 6, detail: 8 };
    /// X.6.9, "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected": a recipient cannot accept an internationalised message (RFC 6531 4.2, 3.5).
    pub const UTF8_HEADER_CANNOT_BE_TRANSFERRED: Self = Self { subject: 6, detail: 9 };
    /// X.7.0, "Other or undefined security status": security problem without a better code (RFC 3463 3.8; RFC 5248 2.4).
    pub const OTHER_OR_UNDEFINED_SECURITY_STATUS: Self = Self { subject: 7, detail: 0 };
    /// X.7.1, "Delivery not authorized, message refused": sender may not send there; general policy refusal (RFC 3463 3.8; RFC 5248 2.4).
    pub const DELIVERY_NOT_AUTHORIZED: Self = Self { subject: 7, detail: 1 };
    /// X.7.2, "Mailing list expansion prohibited": sender may not send to that list (RFC 3463 3.8; RFC 5248 2.4).
    pub const MAILING_LIST_EXPANSION_PROHIBITED: Self = Self { subject: 7, detail: 2 };
    /// X.7.3, "Security conversion required but not possible": secure protocol conversion impossible (RFC 3463 3.8; RFC 5248 2.4).
    pub const SECURITY_CONVERSION_REQUIRED_BUT_NOT_POSSIBLE: Self = Self { subject: 7, detail: 3 };
    /// X.7.4, "Security features not supported": security features of the message cannot be handled (RFC 3463 3.8; RFC 5248 2.4).
    pub const SECURITY_FEATURES_NOT_SUPPORTED: Self = Self { subject: 7, detail: 4 };
    /// X.7.5, "Cryptographic failure": validation or decryption failed, key missing or wrong (RFC 3463 3.8; RFC 5248 2.4).
    pub const CRYPTOGRAPHIC_FAILURE: Self = Self { subject: 7, detail: 5 };
    /// X.7.6, "Cryptographic algorithm not supported": algorithm not supported (RFC 3463 3.8; RFC 5248 2.4).
    pub const CRYPTOGRAPHIC_ALGORITHM_NOT_SUPPORTED: Self = Self { subject: 7, detail: 6 };
    /// X.7.7, "Message integrity failure": message was altered or corrupted (RFC 3463 3.8; RFC 5248 2.4).
    pub const MESSAGE_INTEGRITY_FAILURE: Self = Self { subject: 7, detail: 7 };
    /// X.7.8, "Authentication credentials invalid": wrong credentials (RFC 4954 6; RFC 5248 2.4).
    pub const AUTHENTICATION_CREDENTIALS_INVALID: Self = Self { subject: 7, detail: 8 };
    /// X.7.9, "Authentication mechanism is too weak": policy requires a stronger mechanism (RFC 4954 6; RFC 5248 2.4).
    pub const AUTHENTICATION_MECHANISM_IS_TOO_WEAK: Self = Self { subject: 7, detail: 9 };
    /// X.7.10, "Encryption Needed": strong privacy layer needed first (RFC 5248 2.4; RFC 8689 4.2.1).
    pub const ENCRYPTION_NEEDED: Self = Self { subject: 7, detail: 10 };
    /// X.7.11, "Encryption required for requested authentication mechanism": mechanism only over encryption; historic (RFC 4954 6; RFC 5248 2.4).
    pub const ENCRYPTION_REQUIRED_FOR_MECHANISM: Self = Self { subject: 7, detail: 11 };
    /// X.7.12, "A password transition is needed": log in once with PLAIN to enable the mechanism (RFC 4954 6; RFC 5248 2.4).
    pub const PASSWORD_TRANSITION_NEEDED: Self = Self { subject: 7, detail: 12 };
    /// X.7.13, "User Account Disabled": account disabled by the administrator (RFC 5248 2.4).
    pub const USER_ACCOUNT_DISABLED: Self = Self { subject: 7, detail: 13 };
    /// X.7.14, "Trust relationship required": submit server has no trust with the third-party server (RFC 5248 2.4 (updates RFC 4468)).
    pub const TRUST_RELATIONSHIP_REQUIRED: Self = Self { subject: 7, detail: 14 };
    /// X.7.15, "Priority Level is too low": below the lowest priority accepted at present (RFC 6710 4.1, 10).
    pub const PRIORITY_LEVEL_IS_TOO_LOW: Self = Self { subject: 7, detail: 15 };
    /// X.7.16, "Message is too big for the specified priority": size limit of that priority exceeded (RFC 6710 5, 10).
    pub const MESSAGE_IS_TOO_BIG_FOR_THE_SPECIFIED_PRIORITY: Self = Self { subject: 7, detail: 16 };
    /// X.7.17, "Mailbox owner has changed": mailbox not held continuously since the given time (RFC 7293 15.3).
    pub const MAILBOX_OWNER_HAS_CHANGED: Self = Self { subject: 7, detail: 17 };
    /// X.7.18, "Domain owner has changed": domain changed hands since the given time (RFC 7293 15.3).
    pub const DOMAIN_OWNER_HAS_CHANGED: Self = Self { subject: 7, detail: 18 };
    /// X.7.19, "RRVS test cannot be completed": needed timestamp was never recorded (RFC 7293 15.3).
    pub const RRVS_TEST_CANNOT_BE_COMPLETED: Self = Self { subject: 7, detail: 19 };
    /// X.7.20, "No passing DKIM signature found": no DKIM signature passed (RFC 7372 3.1; RFC 6376).
    pub const NO_PASSING_DKIM_SIGNATURE_FOUND: Self = Self { subject: 7, detail: 20 };
    /// X.7.21, "No acceptable DKIM signature found": some passed, none acceptable (RFC 7372 3.1; RFC 6376).
    pub const NO_ACCEPTABLE_DKIM_SIGNATURE_FOUND: Self = Self { subject: 7, detail: 21 };
    /// X.7.22, "No valid author-matched DKIM signature found": none matches the author address (RFC 7372 3.1; RFC 6376).
    pub const NO_VALID_AUTHOR_MATCHED_DKIM_SIGNATURE_FOUND: Self = Self { subject: 7, detail: 22 };
    /// X.7.23, "SPF validation failed": SPF fail, against policy (RFC 7372 3.2; RFC 7208 8.4).
    pub const SPF_VALIDATION_FAILED: Self = Self { subject: 7, detail: 23 };
    /// X.7.24, "SPF validation error": SPF evaluation had an error (RFC 7372 3.2; RFC 7208 8.6, 8.7).
    pub const SPF_VALIDATION_ERROR: Self = Self { subject: 7, detail: 24 };
    /// X.7.25, "Reverse DNS validation failed": client address failed the reverse DNS check (RFC 7372 3.3; RFC 7601 3).
    pub const REVERSE_DNS_VALIDATION_FAILED: Self = Self { subject: 7, detail: 25 };
    /// X.7.26, "Multiple authentication checks failed": more than one check failed (RFC 7372 3.4).
    pub const MULTIPLE_AUTHENTICATION_CHECKS_FAILED: Self = Self { subject: 7, detail: 26 };
    /// X.7.27, "Sender address has null MX": sender domain publishes a null MX (RFC 7505 6, 4.1).
    pub const SENDER_ADDRESS_HAS_NULL_MX: Self = Self { subject: 7, detail: 27 };
    /// X.7.28, "Mail flood detected": part of a flood of similar abusive messages (IANA registry; draft-levine-mailbomb-header).
    pub const MAIL_FLOOD_DETECTED: Self = Self { subject: 7, detail: 28 };
    /// X.7.29, "ARC validation failure": message failed ARC validation (RFC 8617 10.4).
    pub const ARC_VALIDATION_FAILURE: Self = Self { subject: 7, detail: 29 };
    /// X.7.30, "REQUIRETLS support required": REQUIRETLS requested, but the next hop does not offer it (RFC 8689 7).
    pub const REQUIRETLS_SUPPORT_REQUIRED: Self = Self { subject: 7, detail: 30 };

    /// The whole registry, in ascending order.
    pub const ALL: &[Self] = &[
        Self::UNDEFINED,
        Self::OTHER_ADDRESS_STATUS,
        Self::BAD_DESTINATION_MAILBOX_ADDRESS,
        Self::BAD_DESTINATION_SYSTEM_ADDRESS,
        Self::BAD_DESTINATION_MAILBOX_ADDRESS_SYNTAX,
        Self::DESTINATION_MAILBOX_ADDRESS_AMBIGUOUS,
        Self::DESTINATION_ADDRESS_VALID,
        Self::DESTINATION_MAILBOX_HAS_MOVED,
        Self::BAD_SENDER_MAILBOX_ADDRESS_SYNTAX,
        Self::BAD_SENDER_SYSTEM_ADDRESS,
        Self::MESSAGE_RELAYED_TO_NON_COMPLIANT_MAILER,
        Self::RECIPIENT_ADDRESS_HAS_NULL_MX,
        Self::OTHER_OR_UNDEFINED_MAILBOX_STATUS,
        Self::MAILBOX_DISABLED,
        Self::MAILBOX_FULL,
        Self::MESSAGE_LENGTH_EXCEEDS_ADMINISTRATIVE_LIMIT,
        Self::MAILING_LIST_EXPANSION_PROBLEM,
        Self::OTHER_OR_UNDEFINED_MAIL_SYSTEM_STATUS,
        Self::MAIL_SYSTEM_FULL,
        Self::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES,
        Self::SYSTEM_NOT_CAPABLE_OF_SELECTED_FEATURES,
        Self::MESSAGE_TOO_BIG_FOR_SYSTEM,
        Self::SYSTEM_INCORRECTLY_CONFIGURED,
        Self::REQUESTED_PRIORITY_WAS_CHANGED,
        Self::OTHER_OR_UNDEFINED_NETWORK_OR_ROUTING_STATUS,
        Self::NO_ANSWER_FROM_HOST,
        Self::BAD_CONNECTION,
        Self::DIRECTORY_SERVER_FAILURE,
        Self::UNABLE_TO_ROUTE,
        Self::MAIL_SYSTEM_CONGESTION,
        Self::ROUTING_LOOP_DETECTED,
        Self::DELIVERY_TIME_EXPIRED,
        Self::OTHER_OR_UNDEFINED_PROTOCOL_STATUS,
        Self::INVALID_COMMAND,
        Self::SYNTAX_ERROR,
        Self::TOO_MANY_RECIPIENTS,
        Self::INVALID_COMMAND_ARGUMENTS,
        Self::WRONG_PROTOCOL_VERSION,
        Self::AUTHENTICATION_EXCHANGE_LINE_IS_TOO_LONG,
        Self::OTHER_OR_UNDEFINED_MEDIA_ERROR,
        Self::MEDIA_NOT_SUPPORTED,
        Self::CONVERSION_REQUIRED_AND_PROHIBITED,
        Self::CONVERSION_REQUIRED_BUT_NOT_SUPPORTED,
        Self::CONVERSION_WITH_LOSS_PERFORMED,
        Self::CONVERSION_FAILED,
        Self::MESSAGE_CONTENT_NOT_AVAILABLE,
        Self::NON_ASCII_ADDRESS_NOT_PERMITTED,
        Self::UTF8_REPLY_REQUIRED,
        Self::UTF8_HEADER_CANNOT_BE_TRANSFERRED,
        Self::OTHER_OR_UNDEFINED_SECURITY_STATUS,
        Self::DELIVERY_NOT_AUTHORIZED,
        Self::MAILING_LIST_EXPANSION_PROHIBITED,
        Self::SECURITY_CONVERSION_REQUIRED_BUT_NOT_POSSIBLE,
        Self::SECURITY_FEATURES_NOT_SUPPORTED,
        Self::CRYPTOGRAPHIC_FAILURE,
        Self::CRYPTOGRAPHIC_ALGORITHM_NOT_SUPPORTED,
        Self::MESSAGE_INTEGRITY_FAILURE,
        Self::AUTHENTICATION_CREDENTIALS_INVALID,
        Self::AUTHENTICATION_MECHANISM_IS_TOO_WEAK,
        Self::ENCRYPTION_NEEDED,
        Self::ENCRYPTION_REQUIRED_FOR_MECHANISM,
        Self::PASSWORD_TRANSITION_NEEDED,
        Self::USER_ACCOUNT_DISABLED,
        Self::TRUST_RELATIONSHIP_REQUIRED,
        Self::PRIORITY_LEVEL_IS_TOO_LOW,
        Self::MESSAGE_IS_TOO_BIG_FOR_THE_SPECIFIED_PRIORITY,
        Self::MAILBOX_OWNER_HAS_CHANGED,
        Self::DOMAIN_OWNER_HAS_CHANGED,
        Self::RRVS_TEST_CANNOT_BE_COMPLETED,
        Self::NO_PASSING_DKIM_SIGNATURE_FOUND,
        Self::NO_ACCEPTABLE_DKIM_SIGNATURE_FOUND,
        Self::NO_VALID_AUTHOR_MATCHED_DKIM_SIGNATURE_FOUND,
        Self::SPF_VALIDATION_FAILED,
        Self::SPF_VALIDATION_ERROR,
        Self::REVERSE_DNS_VALIDATION_FAILED,
        Self::MULTIPLE_AUTHENTICATION_CHECKS_FAILED,
        Self::SENDER_ADDRESS_HAS_NULL_MX,
        Self::MAIL_FLOOD_DETECTED,
        Self::ARC_VALIDATION_FAILURE,
        Self::REQUIRETLS_SUPPORT_REQUIRED,
    ];

    /// Returns the meaning of the status in one phrase. Returns `None` if it is not registered.
    ///
    /// ```
    /// use smtp_machine::reply::Status;
    ///
    /// assert_eq!(
    ///     Status::MAILBOX_FULL.meaning(),
    ///     Some("over quota; the recipient can free space")
    /// );
    /// ```
    #[must_use]
    pub const fn meaning(self) -> Option<&'static str> {
        Some(match (self.subject, self.detail) {
            // A deprecated duplicate of X.6.8 (RFC 6531 4.2).
            (6, 10) => "reply would need UTF-8 that the client did not allow",
            (0, 0) => "only the class is known",
            (1, 0) => "something about the address caused the report",
            (1, 1) => "the mailbox (left of @) does not exist",
            (1, 2) => "the domain (right of @) does not exist or cannot accept mail",
            (1, 3) => "destination address is syntactically wrong",
            (1, 4) => "address matches more than one recipient",
            (1, 5) => "address was valid; for positive reports",
            (1, 6) => "was valid once, mail no longer accepted",
            (1, 7) => "sender address is syntactically wrong",
            (1, 8) => "sender domain does not exist or cannot accept returned mail",
            (1, 9) => "relayed to a system that does not support tracking; no more is known",
            (1, 10) => "recipient domain publishes a null MX",
            (2, 0) => "mailbox exists, something about it caused the report",
            (2, 1) => "mailbox exists but accepts no mail, temporarily (4) or permanently (5)",
            (2, 2) => "over quota; the recipient can free space",
            (2, 3) => "per-mailbox length limit exceeded",
            (2, 4) => "list could not be expanded",
            (3, 0) => "something about the system caused the report",
            (3, 1) => "system storage full; a single recipient cannot help",
            (3, 2) => "shutdown, load or maintenance; with 521: never",
            (3, 3) => "requested features are not supported at the destination",
            (3, 4) => "larger than the per-message limit",
            (3, 5) => "configuration does not permit acceptance",
            (3, 6) => "accepted, but with another priority",
            (4, 0) => "network problem without a better code",
            (4, 1) => "connection attempt not answered",
            (4, 2) => "connection made but transaction could not be completed",
            (4, 3) => "a directory server such as DNS was unavailable",
            (4, 4) => "next hop could not be determined",
            (4, 5) => "congested",
            (4, 6) => "forwarded too often",
            (4, 7) => "too old, or the time to live has passed",
            (5, 0) => "protocol problem without a better code",
            (5, 1) => "command out of sequence or not supported",
            (5, 2) => "command could not be interpreted",
            (5, 3) => "more recipients than can be handled; split the message",
            (5, 4) => "arguments out of range or unrecognised",
            (5, 5) => "protocol versions do not match",
            (5, 6) => "base64 response longer than the buffer",
            (6, 0) => "content problem without a better code",
            (6, 1) => "media type cannot be handled",
            (6, 2) => "must be converted, must not be converted",
            (6, 3) => "must be converted, cannot be (8-bit to 7-bit)",
            (6, 4) => "converted with loss; permanent error if loss was prohibited",
            (6, 5) => "conversion was tried and failed",
            (6, 6) => "remote content (BURL) could not be fetched",
            (6, 7) => "MAIL (550) or RCPT (553) needs an ASCII address",
            (6, 8) => "reply would need UTF-8 that the client did not allow",
            (6, 9) => "a recipient cannot accept an internationalised message",
            (7, 0) => "security problem without a better code",
            (7, 1) => "sender may not send there; general policy refusal",
            (7, 2) => "sender may not send to that list",
            (7, 3) => "secure protocol conversion impossible",
            (7, 4) => "security features of the message cannot be handled",
            (7, 5) => "validation or decryption failed, key missing or wrong",
            (7, 6) => "algorithm not supported",
            (7, 7) => "message was altered or corrupted",
            (7, 8) => "wrong credentials",
            (7, 9) => "policy requires a stronger mechanism",
            (7, 10) => "strong privacy layer needed first",
            (7, 11) => "mechanism only over encryption; historic",
            (7, 12) => "log in once with PLAIN to enable the mechanism",
            (7, 13) => "account disabled by the administrator",
            (7, 14) => "submit server has no trust with the third-party server",
            (7, 15) => "below the lowest priority accepted at present",
            (7, 16) => "size limit of that priority exceeded",
            (7, 17) => "mailbox not held continuously since the given time",
            (7, 18) => "domain changed hands since the given time",
            (7, 19) => "needed timestamp was never recorded",
            (7, 20) => "no DKIM signature passed",
            (7, 21) => "some passed, none acceptable",
            (7, 22) => "none matches the author address",
            (7, 23) => "SPF fail, against policy",
            (7, 24) => "SPF evaluation had an error",
            (7, 25) => "client address failed the reverse DNS check",
            (7, 26) => "more than one check failed",
            (7, 27) => "sender domain publishes a null MX",
            (7, 28) => "part of a flood of similar abusive messages",
            (7, 29) => "message failed ARC validation",
            (7, 30) => "REQUIRETLS requested, but the next hop does not offer it",
            _ => return None,
        })
    }
}
