//! [`NotSent`]: why a command is not sent, and the status for a report of it.

use super::body::BodyError;
use crate::extension::{Extension, Mechanisms};
use crate::reply::Status;

/// Why a command was not sent. Nothing of it is on the wire, and the permit is offered again.
///
/// ```
/// # use smtp_machine::client::NotSent;
/// assert_eq!(NotSent::TransactionOpen.to_string(), "a transaction is open on the server: reset first");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NotSent {
    /// A parameter or a verb of an extension that the server did not offer.
    #[error("the server does not offer {}", .0.keyword())]
    NotOffered(Extension),
    /// AUTH by a mechanism that the server did not offer. Of mechanisms without a name in
    /// [`Mechanisms`], one is as good as another.
    #[error("the server does not offer the mechanism; it offers {0}")]
    MechanismNotOffered(Mechanisms),
    /// An address or argument beyond ASCII without SMTPUTF8.
    #[error("an address is not ASCII, and SMTPUTF8 is not in use")]
    NotAscii,
    /// The command does not fit into the output buffer, or is longer than a command may be.
    #[error("the command is too long")]
    TooLong,
    /// The server has not accepted EHLO or HELO.
    #[error("the server has not accepted our hello")]
    NotGreeted,
    /// AUTH, or REQUIRETLS, would go out without TLS.
    #[error("it would go out in clear text, without TLS")]
    ClearText,
    /// The login worked, but the server has not proved that it knows the secret, as the mechanism asks.
    #[error("the server has not proved that it knows the secret")]
    NotVerified,
    /// The client has logged in already, or TLS is up already.
    #[error("it has been done already")]
    AlreadyDone,
    /// RCPT or DATA, and content was sent in chunks already; or the message is BINARYMIME, which DATA
    /// can't carry (RFC 3030 3).
    #[error("the content goes in chunks")]
    InChunks,
    /// The message is larger than the server takes (RFC 1870 6.1).
    #[error("the message is larger than the {limit} octets that the server takes")]
    TooLarge {
        /// What the server has stated.
        limit: u64,
    },
    /// The content is not what a message may hold, or not what was announced.
    #[error("the content can't be sent: {0}")]
    Content(BodyError),
    /// The server has said with LIMITS that it takes no more of these (RFC 9422).
    #[error("the limit that the server has stated is reached")]
    LimitReached,
    /// An XCLIENT or XFORWARD without an attribute, or with one that has no value.
    #[error("an attribute, or its value, is missing")]
    NoAttribute,
    /// An earlier transaction failed half-way and is still open on the server.
    #[error("a transaction is open on the server: reset first")]
    TransactionOpen,
}

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
