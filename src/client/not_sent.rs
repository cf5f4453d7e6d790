//! [`NotSent`]: the reason why a command is not sent, and its status in a report.

use super::event::body::BodyError;
use crate::extension::{Extension, Mechanisms};
use crate::reply::Status;

/// The reason why a command was not sent. Nothing of it was written, and the permit is offered
/// again.
///
/// ```
/// use smtp_machine::client::NotSent;
///
/// assert_eq!(NotSent::TransactionOpen.to_string(), "transaction open: send RSET first");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NotSent {
    /// The server does not offer the extension of a parameter or a verb.
    #[error("the server does not offer {}", .0.keyword())]
    NotOffered(Extension),
    /// The server does not offer the mechanism of AUTH. Mechanisms that [`Mechanisms`] does not
    /// list are not distinguished.
    #[error("the server does not offer the mechanism; it offers {0}")]
    MechanismNotOffered(Mechanisms),
    /// An address or an argument is not ASCII, and SMTPUTF8 is not in use.
    #[error("non-ASCII address or argument without SMTPUTF8")]
    NotAscii,
    /// The command does not fit into the output buffer, or exceeds the limit of its length.
    #[error("command too long")]
    TooLong,
    /// The server has not accepted EHLO or HELO.
    #[error("the server has not accepted EHLO or HELO")]
    NotGreeted,
    /// AUTH or REQUIRETLS would be sent without TLS.
    #[error("AUTH or REQUIRETLS without TLS")]
    ClearText,
    /// The login succeeded, but the server has not proved that it knows the secret, which the
    /// mechanism requires.
    #[error("the server has not proved that it knows the secret")]
    NotVerified,
    /// The client is already authenticated, or TLS is already active.
    #[error("already authenticated, or TLS already active")]
    AlreadyDone,
    /// RCPT or DATA after content was sent in chunks, or DATA for a BINARYMIME message, which DATA
    /// cannot carry (RFC 3030 3).
    #[error("the content is sent in chunks")]
    InChunks,
    /// The message exceeds the limit of the server (RFC 1870 6.1).
    #[error("message larger than the limit of {limit} octets")]
    TooLarge {
        /// The limit that the server has offered, in octets.
        limit: u64,
    },
    /// The content is not valid for a message, or does not match its announced size.
    #[error("invalid content: {0}")]
    Content(BodyError),
    /// The limit that the server has offered with LIMITS is reached (RFC 9422).
    #[error("limit of the server reached")]
    LimitReached,
    /// XCLIENT or XFORWARD without an attribute, or with an attribute without a value.
    #[error("missing attribute or attribute value")]
    NoAttribute,
    /// An earlier transaction has failed and is still open on the server.
    #[error("transaction open: send RSET first")]
    TransactionOpen,
}

impl NotSent {
    /// Returns the status that a report gives for the message (RFC 3463, and the registry of its
    /// codes).
    ///
    /// ```
    /// use smtp_machine::client::NotSent;
    /// use smtp_machine::extension::Extension;
    ///
    /// // 8-bit content, and a server without 8BITMIME (RFC 6152 3).
    /// let status = NotSent::NotOffered(Extension::EightBitMime).status();
    /// assert_eq!(status.permanent().to_string(), "5.6.3");
    /// assert_eq!(NotSent::NotAscii.status().permanent().to_string(), "5.6.7");
    /// ```
    #[must_use]
    pub const fn status(self) -> Status {
        match self {
            Self::NotOffered(extension) => status_of_missing(extension),
            Self::NotAscii => Status::NON_ASCII_ADDRESS_NOT_PERMITTED,
            // DATA cannot carry BINARYMIME (RFC 3030 3).
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

/// Returns the status of a message that needs an extension which the server does not offer.
const fn status_of_missing(extension: Extension) -> Status {
    match extension {
        Extension::EightBitMime | Extension::BinaryMime | Extension::Chunking => {
            Status::CONVERSION_REQUIRED_BUT_NOT_SUPPORTED
        }
        // The message is an RFC 6532 message, whatever its addresses are (RFC 6531 3.5).
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
    fn each_missing_extension_has_its_status() {
        for (reason, status) in [
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
            let code = reason.status().permanent();
            assert_eq!(code.to_string(), status, "{reason:?}");
            assert!(code.meaning().is_some(), "{status} is in the registry");
        }
    }
}
