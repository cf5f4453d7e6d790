//! The status for a report of what was not sent.

use super::body::BodyError;
use super::permit::NotSent;
use crate::extension::Extension;
use crate::reply::Status;

impl NotSent {
    /// The status of a report that says why a message was not sent (RFC 3463, and the registry of its codes).
    ///
    /// ```
    /// use smtp_machine::client::NotSent;
    /// use smtp_machine::extension::Extension;
    ///
    /// // Content of 8 bits, and a server without 8BITMIME (RFC 6152 3).
    /// let status = NotSent::NotOffered(Extension::EightBitMime).status();
    /// assert_eq!(status.permanent().to_string(), "5.6.3");
    /// assert_eq!(NotSent::NotAscii.status().permanent().to_string(), "5.6.7");
    /// ```
    #[must_use]
    pub const fn status(self) -> Status {
        match self {
            Self::NotOffered(extension) => status_of_missing(extension),
            Self::NotAscii => Status::NON_ASCII_ADDRESS_NOT_PERMITTED,
            // DATA can't carry BINARYMIME (RFC 3030 3).
            Self::InChunks | Self::Content(BodyError::EightBit) => {
                Status::CONVERSION_REQUIRED_BUT_NOT_SUPPORTED
            }
            Self::Content(_) => Status::OTHER_OR_UNDEFINED_MEDIA_ERROR,
            Self::TooLarge { .. } => Status::MESSAGE_TOO_BIG_FOR_SYSTEM,
            Self::NotVerified => Status::OTHER_OR_UNDEFINED_SECURITY_STATUS,
            Self::MechanismNotOffered(_) => Status::SECURITY_FEATURES_NOT_SUPPORTED,
            Self::ClearText => Status::ENCRYPTION_NEEDED,
            Self::TooLong => Status::INVALID_COMMAND_ARGUMENTS,
            Self::NotGreeted => Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES,
            Self::LimitReached => Status::TOO_MANY_RECIPIENTS,
            Self::AlreadyDone | Self::NoAttribute | Self::TransactionOpen => {
                Status::OTHER_OR_UNDEFINED_PROTOCOL_STATUS
            }
        }
    }
}

/// What a message needs that asks for the extension.
const fn status_of_missing(extension: Extension) -> Status {
    match extension {
        Extension::EightBitMime | Extension::BinaryMime | Extension::Chunking => {
            Status::CONVERSION_REQUIRED_BUT_NOT_SUPPORTED
        }
        // The message is of RFC 6532, whatever its addresses are (RFC 6531 3.5).
        Extension::SmtpUtf8 => Status::UTF8_HEADER_CANNOT_BE_TRANSFERRED,
        Extension::RequireTls => Status::REQUIRETLS_SUPPORT_REQUIRED,
        Extension::StartTls => Status::ENCRYPTION_NEEDED,
        Extension::Auth => Status::SECURITY_FEATURES_NOT_SUPPORTED,
        _ => Status::SYSTEM_NOT_CAPABLE_OF_SELECTED_FEATURES,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_lacks_has_a_status_of_its_own() {
        for (why, status) in [
            (NotSent::NotOffered(Extension::EightBitMime), "5.6.3"),
            (NotSent::NotOffered(Extension::BinaryMime), "5.6.3"),
            (NotSent::NotOffered(Extension::SmtpUtf8), "5.6.9"),
            (NotSent::NotOffered(Extension::RequireTls), "5.7.30"),
            (NotSent::NotOffered(Extension::StartTls), "5.7.10"),
            (NotSent::NotOffered(Extension::Dsn), "5.3.3"),
            (NotSent::NotAscii, "5.6.7"),
            (NotSent::TooLarge { limit: 1 }, "5.3.4"),
            (NotSent::Content(BodyError::EightBit), "5.6.3"),
            (NotSent::Content(BodyError::TooLong), "5.6.0"),
            (NotSent::InChunks, "5.6.3"),
            (NotSent::ClearText, "5.7.10"),
            (NotSent::LimitReached, "5.5.3"),
            (NotSent::TooLong, "5.5.4"),
            (NotSent::NotGreeted, "5.3.2"),
            (NotSent::TransactionOpen, "5.5.0"),
        ] {
            let code = why.status().permanent();
            assert_eq!(code.to_string(), status, "{why:?}");
            assert!(code.meaning().is_some(), "{status} is in the registry");
        }
    }
}
