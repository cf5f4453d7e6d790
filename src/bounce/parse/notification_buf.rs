//! [`NotificationBuf`]: a parsed report that owns its octets.

use alloc::vec;
use alloc::vec::Vec;

use super::notification::MAX_DEPTH;
use crate::bounce::{Notification, NotificationError};

/// A parsed and decoded report that owns its octets.
///
/// ```
/// use smtp_machine::bounce::{Action, NotificationBuf};
///
/// // "Final-Recipient: rfc822; g@a.example" and "Action: failed"
/// let message = b"Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n\
///     RmluYWwtUmVjaXBpZW50OiByZmM4MjI7IGdAYS5leGFtcGxlCkFjdGlvbjog\r\nZmFpbGVkCg==\r\n";
/// let report = NotificationBuf::parse(message)?;
/// let recipient = report.as_notification().recipients().next().unwrap();
/// assert_eq!(recipient.action(), Some(Action::Failed));
/// # Ok::<(), smtp_machine::bounce::NotificationError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotificationBuf {
    status: Vec<u8>,
    original: Option<Vec<u8>>,
}

impl NotificationBuf {
    /// Finds the delivery status in a message, and decodes it and the returned message.
    ///
    /// While it parses, it allocates as many octets as the message has for decoded parts; nine times as many
    /// if an encoded message is within another one.
    ///
    /// # Errors
    ///
    /// Returns [`NotificationError`] if there is no delivery status, if it names no recipient, or if its encoding is
    /// unknown.
    pub fn parse(message: &[u8]) -> Result<Self, NotificationError> {
        match Notification::parse(message) {
            Ok(found) if found.original_bytes().is_some() => return Ok(found.into()),
            // An encoded original is not found without scratch memory.
            Ok(_) | Err(NotificationError::Encoded) => {}
            Err(other) => return Err(other),
        }
        let mut scratch = vec![0; message.len()];
        match Notification::parse_with(message, &mut scratch) {
            Ok(found) if found.original_is_truncated() => {}
            Err(NotificationError::ScratchFull) => {}
            found => return found.map(Self::from),
        }
        // No part is longer when decoded, and each is within at most this many others.
        let most = message.len().saturating_mul(usize::from(MAX_DEPTH).saturating_add(1));
        scratch.resize(most, 0);
        Notification::parse_with(message, &mut scratch).map(Self::from)
    }

    /// Borrows the report.
    #[must_use]
    pub fn as_notification(&self) -> Notification<'_> {
        Notification::of(&self.status, self.original.as_deref())
    }
}

impl From<Notification<'_>> for NotificationBuf {
    fn from(found: Notification<'_>) -> Self {
        Self {
            status: found.status_bytes().to_vec(),
            original: found.original_bytes().map(<[u8]>::to_vec),
        }
    }
}
