//! The registry of enumerated status codes (RFC 5248 2.4), by name.

use super::Status;

/// Defines a constant for each row, the list of all and the meanings. Its docs are the row.
macro_rules! registry {
    ($($name:ident = ($subject:literal, $detail:literal), $title:literal, $meaning:literal, $reference:literal;)+) => {
        impl Status {
            $(
                #[doc = concat!("X.", $subject, ".", $detail, ", \"", $title, "\": ", $meaning, " (", $reference, ").")]
                pub const $name: Self = Self { subject: $subject, detail: $detail };
            )+

            /// The whole registry, in ascending order.
            pub const ALL: &[Self] = &[$(Self::$name),+];

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
                match (self.subject, self.detail) {
                    $(($subject, $detail) => Some($meaning),)+
                    // A deprecated duplicate of X.6.8 (RFC 6531 4.2).
                    (6, 10) => Self::UTF8_REPLY_REQUIRED.meaning(),
                    _ => None,
                }
            }
        }
    };
}

registry! {
    UNDEFINED = (0, 0), "Other undefined Status", "only the class is known", "RFC 3463 3.1; RFC 5248 2.4";
    OTHER_ADDRESS_STATUS = (1, 0), "Other address status", "something about the address caused the report", "RFC 3463 3.2; RFC 5248 2.4";
    BAD_DESTINATION_MAILBOX_ADDRESS = (1, 1), "Bad destination mailbox address", "the mailbox (left of @) does not exist", "RFC 3463 3.2; RFC 5248 2.4";
    BAD_DESTINATION_SYSTEM_ADDRESS = (1, 2), "Bad destination system address", "the domain (right of @) does not exist or cannot accept mail", "RFC 3463 3.2; RFC 5248 2.4";
    BAD_DESTINATION_MAILBOX_ADDRESS_SYNTAX = (1, 3), "Bad destination mailbox address syntax", "destination address is syntactically wrong", "RFC 3463 3.2; RFC 5248 2.4";
    DESTINATION_MAILBOX_ADDRESS_AMBIGUOUS = (1, 4), "Destination mailbox address ambiguous", "address matches more than one recipient", "RFC 3463 3.2; RFC 5248 2.4";
    DESTINATION_ADDRESS_VALID = (1, 5), "Destination address valid", "address was valid; for positive reports", "RFC 3463 3.2; RFC 5248 2.4";
    DESTINATION_MAILBOX_HAS_MOVED = (1, 6), "Destination mailbox has moved, No forwarding address", "was valid once, mail no longer accepted", "RFC 3463 3.2; RFC 5248 2.4";
    BAD_SENDER_MAILBOX_ADDRESS_SYNTAX = (1, 7), "Bad sender's mailbox address syntax", "sender address is syntactically wrong", "RFC 3463 3.2; RFC 5248 2.4";
    BAD_SENDER_SYSTEM_ADDRESS = (1, 8), "Bad sender's system address", "sender domain does not exist or cannot accept returned mail", "RFC 3463 3.2; RFC 5248 2.4";
    MESSAGE_RELAYED_TO_NON_COMPLIANT_MAILER = (1, 9), "Message relayed to non-compliant mailer", "relayed to a system that does not support tracking; no more is known", "RFC 3886 3.3.4; RFC 5248 2.4";
    RECIPIENT_ADDRESS_HAS_NULL_MX = (1, 10), "Recipient address has null MX", "recipient domain publishes a null MX", "RFC 7505 6; RFC 7504 6";
    OTHER_OR_UNDEFINED_MAILBOX_STATUS = (2, 0), "Other or undefined mailbox status", "mailbox exists, something about it caused the report", "RFC 3463 3.3; RFC 5248 2.4";
    MAILBOX_DISABLED = (2, 1), "Mailbox disabled, not accepting messages", "mailbox exists but accepts no mail, temporarily (4) or permanently (5)", "RFC 3463 3.3; RFC 5248 2.4";
    MAILBOX_FULL = (2, 2), "Mailbox full", "over quota; the recipient can free space", "RFC 3463 3.3; RFC 5248 2.4";
    MESSAGE_LENGTH_EXCEEDS_ADMINISTRATIVE_LIMIT = (2, 3), "Message length exceeds administrative limit", "per-mailbox length limit exceeded", "RFC 3463 3.3; RFC 5248 2.4";
    MAILING_LIST_EXPANSION_PROBLEM = (2, 4), "Mailing list expansion problem", "list could not be expanded", "RFC 3463 3.3; RFC 5248 2.4";
    OTHER_OR_UNDEFINED_MAIL_SYSTEM_STATUS = (3, 0), "Other or undefined mail system status", "something about the system caused the report", "RFC 3463 3.4; RFC 5248 2.4";
    MAIL_SYSTEM_FULL = (3, 1), "Mail system full", "system storage full; a single recipient cannot help", "RFC 3463 3.4; RFC 5248 2.4";
    SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES = (3, 2), "System not accepting network messages", "shutdown, load or maintenance; with 521: never", "RFC 3463 3.4; RFC 5248 2.4; RFC 7504 6";
    SYSTEM_NOT_CAPABLE_OF_SELECTED_FEATURES = (3, 3), "System not capable of selected features", "requested features are not supported at the destination", "RFC 3463 3.4; RFC 5248 2.4";
    MESSAGE_TOO_BIG_FOR_SYSTEM = (3, 4), "Message too big for system", "larger than the per-message limit", "RFC 3463 3.4; RFC 5248 2.4";
    SYSTEM_INCORRECTLY_CONFIGURED = (3, 5), "System incorrectly configured", "configuration does not permit acceptance", "RFC 3463 3.4; RFC 5248 2.4";
    REQUESTED_PRIORITY_WAS_CHANGED = (3, 6), "Requested priority was changed", "accepted, but with another priority", "RFC 6710 4.1, 10";
    OTHER_OR_UNDEFINED_NETWORK_OR_ROUTING_STATUS = (4, 0), "Other or undefined network or routing status", "network problem without a better code", "RFC 3463 3.5; RFC 5248 2.4";
    NO_ANSWER_FROM_HOST = (4, 1), "No answer from host", "connection attempt not answered", "RFC 3463 3.5; RFC 5248 2.4";
    BAD_CONNECTION = (4, 2), "Bad connection", "connection made but transaction could not be completed", "RFC 3463 3.5; RFC 5248 2.4";
    DIRECTORY_SERVER_FAILURE = (4, 3), "Directory server failure", "a directory server such as DNS was unavailable", "RFC 3463 3.5; RFC 5248 2.4";
    UNABLE_TO_ROUTE = (4, 4), "Unable to route", "next hop could not be determined", "RFC 3463 3.5; RFC 5248 2.4";
    MAIL_SYSTEM_CONGESTION = (4, 5), "Mail system congestion", "congested", "RFC 3463 3.5; RFC 5248 2.4";
    ROUTING_LOOP_DETECTED = (4, 6), "Routing loop detected", "forwarded too often", "RFC 3463 3.5; RFC 5248 2.4";
    DELIVERY_TIME_EXPIRED = (4, 7), "Delivery time expired", "too old, or the time to live has passed", "RFC 3463 3.5; RFC 5248 2.4; RFC 2852 4.1.3";
    OTHER_OR_UNDEFINED_PROTOCOL_STATUS = (5, 0), "Other or undefined protocol status", "protocol problem without a better code", "RFC 3463 3.6; RFC 5248 2.4";
    INVALID_COMMAND = (5, 1), "Invalid command", "command out of sequence or not supported", "RFC 3463 3.6; RFC 5248 2.4";
    SYNTAX_ERROR = (5, 2), "Syntax error", "command could not be interpreted", "RFC 3463 3.6; RFC 5248 2.4";
    TOO_MANY_RECIPIENTS = (5, 3), "Too many recipients", "more recipients than can be handled; split the message", "RFC 3463 3.6; RFC 5248 2.4";
    INVALID_COMMAND_ARGUMENTS = (5, 4), "Invalid command arguments", "arguments out of range or unrecognised", "RFC 3463 3.6; RFC 5248 2.4";
    WRONG_PROTOCOL_VERSION = (5, 5), "Wrong protocol version", "protocol versions do not match", "RFC 3463 3.6; RFC 5248 2.4";
    AUTHENTICATION_EXCHANGE_LINE_IS_TOO_LONG = (5, 6), "Authentication Exchange line is too long", "base64 response longer than the buffer", "RFC 4954 6; RFC 5248 2.4";
    OTHER_OR_UNDEFINED_MEDIA_ERROR = (6, 0), "Other or undefined media error", "content problem without a better code", "RFC 3463 3.7; RFC 5248 2.4";
    MEDIA_NOT_SUPPORTED = (6, 1), "Media not supported", "media type cannot be handled", "RFC 3463 3.7; RFC 5248 2.4";
    CONVERSION_REQUIRED_AND_PROHIBITED = (6, 2), "Conversion required and prohibited", "must be converted, must not be converted", "RFC 3463 3.7; RFC 5248 2.4";
    CONVERSION_REQUIRED_BUT_NOT_SUPPORTED = (6, 3), "Conversion required but not supported", "must be converted, cannot be (8-bit to 7-bit)", "RFC 3463 3.7; RFC 5248 2.4";
    CONVERSION_WITH_LOSS_PERFORMED = (6, 4), "Conversion with loss performed", "converted with loss; permanent error if loss was prohibited", "RFC 3463 3.7; RFC 5248 2.4";
    CONVERSION_FAILED = (6, 5), "Conversion Failed", "conversion was tried and failed", "RFC 3463 3.7; RFC 5248 2.4";
    MESSAGE_CONTENT_NOT_AVAILABLE = (6, 6), "Message content not available", "remote content (BURL) could not be fetched", "RFC 4468 5; RFC 5248 2.4";
    NON_ASCII_ADDRESS_NOT_PERMITTED = (6, 7), "Non-ASCII addresses not permitted for that sender/recipient", "MAIL (550) or RCPT (553) needs an ASCII address", "RFC 6531 4.2";
    UTF8_REPLY_REQUIRED = (6, 8), "UTF-8 string reply is required, but not permitted by the SMTP client", "reply would need UTF-8 that the client did not allow", "RFC 6531 4.2";
    UTF8_HEADER_CANNOT_BE_TRANSFERRED = (6, 9), "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected", "a recipient cannot accept an internationalised message", "RFC 6531 4.2, 3.5";
    OTHER_OR_UNDEFINED_SECURITY_STATUS = (7, 0), "Other or undefined security status", "security problem without a better code", "RFC 3463 3.8; RFC 5248 2.4";
    DELIVERY_NOT_AUTHORIZED = (7, 1), "Delivery not authorized, message refused", "sender may not send there; general policy refusal", "RFC 3463 3.8; RFC 5248 2.4";
    MAILING_LIST_EXPANSION_PROHIBITED = (7, 2), "Mailing list expansion prohibited", "sender may not send to that list", "RFC 3463 3.8; RFC 5248 2.4";
    SECURITY_CONVERSION_REQUIRED_BUT_NOT_POSSIBLE = (7, 3), "Security conversion required but not possible", "secure protocol conversion impossible", "RFC 3463 3.8; RFC 5248 2.4";
    SECURITY_FEATURES_NOT_SUPPORTED = (7, 4), "Security features not supported", "security features of the message cannot be handled", "RFC 3463 3.8; RFC 5248 2.4";
    CRYPTOGRAPHIC_FAILURE = (7, 5), "Cryptographic failure", "validation or decryption failed, key missing or wrong", "RFC 3463 3.8; RFC 5248 2.4";
    CRYPTOGRAPHIC_ALGORITHM_NOT_SUPPORTED = (7, 6), "Cryptographic algorithm not supported", "algorithm not supported", "RFC 3463 3.8; RFC 5248 2.4";
    MESSAGE_INTEGRITY_FAILURE = (7, 7), "Message integrity failure", "message was altered or corrupted", "RFC 3463 3.8; RFC 5248 2.4";
    AUTHENTICATION_CREDENTIALS_INVALID = (7, 8), "Authentication credentials invalid", "wrong credentials", "RFC 4954 6; RFC 5248 2.4";
    AUTHENTICATION_MECHANISM_IS_TOO_WEAK = (7, 9), "Authentication mechanism is too weak", "policy requires a stronger mechanism", "RFC 4954 6; RFC 5248 2.4";
    ENCRYPTION_NEEDED = (7, 10), "Encryption Needed", "strong privacy layer needed first", "RFC 5248 2.4; RFC 8689 4.2.1";
    ENCRYPTION_REQUIRED_FOR_MECHANISM = (7, 11), "Encryption required for requested authentication mechanism", "mechanism only over encryption; historic", "RFC 4954 6; RFC 5248 2.4";
    PASSWORD_TRANSITION_NEEDED = (7, 12), "A password transition is needed", "log in once with PLAIN to enable the mechanism", "RFC 4954 6; RFC 5248 2.4";
    USER_ACCOUNT_DISABLED = (7, 13), "User Account Disabled", "account disabled by the administrator", "RFC 5248 2.4";
    TRUST_RELATIONSHIP_REQUIRED = (7, 14), "Trust relationship required", "submit server has no trust with the third-party server", "RFC 5248 2.4 (updates RFC 4468)";
    PRIORITY_LEVEL_IS_TOO_LOW = (7, 15), "Priority Level is too low", "below the lowest priority accepted at present", "RFC 6710 4.1, 10";
    MESSAGE_IS_TOO_BIG_FOR_THE_SPECIFIED_PRIORITY = (7, 16), "Message is too big for the specified priority", "size limit of that priority exceeded", "RFC 6710 5, 10";
    MAILBOX_OWNER_HAS_CHANGED = (7, 17), "Mailbox owner has changed", "mailbox not held continuously since the given time", "RFC 7293 15.3";
    DOMAIN_OWNER_HAS_CHANGED = (7, 18), "Domain owner has changed", "domain changed hands since the given time", "RFC 7293 15.3";
    RRVS_TEST_CANNOT_BE_COMPLETED = (7, 19), "RRVS test cannot be completed", "needed timestamp was never recorded", "RFC 7293 15.3";
    NO_PASSING_DKIM_SIGNATURE_FOUND = (7, 20), "No passing DKIM signature found", "no DKIM signature passed", "RFC 7372 3.1; RFC 6376";
    NO_ACCEPTABLE_DKIM_SIGNATURE_FOUND = (7, 21), "No acceptable DKIM signature found", "some passed, none acceptable", "RFC 7372 3.1; RFC 6376";
    NO_VALID_AUTHOR_MATCHED_DKIM_SIGNATURE_FOUND = (7, 22), "No valid author-matched DKIM signature found", "none matches the author address", "RFC 7372 3.1; RFC 6376";
    SPF_VALIDATION_FAILED = (7, 23), "SPF validation failed", "SPF fail, against policy", "RFC 7372 3.2; RFC 7208 8.4";
    SPF_VALIDATION_ERROR = (7, 24), "SPF validation error", "SPF evaluation had an error", "RFC 7372 3.2; RFC 7208 8.6, 8.7";
    REVERSE_DNS_VALIDATION_FAILED = (7, 25), "Reverse DNS validation failed", "client address failed the reverse DNS check", "RFC 7372 3.3; RFC 7601 3";
    MULTIPLE_AUTHENTICATION_CHECKS_FAILED = (7, 26), "Multiple authentication checks failed", "more than one check failed", "RFC 7372 3.4";
    SENDER_ADDRESS_HAS_NULL_MX = (7, 27), "Sender address has null MX", "sender domain publishes a null MX", "RFC 7505 6, 4.2";
    MAIL_FLOOD_DETECTED = (7, 28), "Mail flood detected", "part of a flood of similar abusive messages", "IANA registry; draft-levine-mailbomb-header";
    ARC_VALIDATION_FAILURE = (7, 29), "ARC validation failure", "message failed ARC validation", "RFC 8617 10.4";
    REQUIRETLS_SUPPORT_REQUIRED = (7, 30), "REQUIRETLS support required", "REQUIRETLS requested, but the next hop does not offer it", "RFC 8689 7";
}
