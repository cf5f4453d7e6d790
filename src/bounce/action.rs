//! [`Action`]: the result for a recipient, as a report states it.

use core::fmt;

use crate::command::Notify;
use crate::reply::{Class, EnhancedCode};

/// The result of a message for a recipient (RFC 3464 2.3.3).
///
/// ```text
/// action-value = "failed" / "delayed" / "delivered" / "relayed" / "expanded"
/// ```
///
/// ```
/// use smtp_machine::bounce::Action;
/// use smtp_machine::command::Notify;
///
/// assert_eq!(Action::Failed.as_str(), "failed");
/// // NOTIFY decides which reports the sender gets (RFC 3461 4.1).
/// assert!(Action::Failed.is_wanted(None));
/// assert!(!Action::Failed.is_wanted(Some(Notify::SUCCESS)));
/// assert!(Action::Relayed.is_wanted(Some(Notify::SUCCESS)) && !Action::Relayed.is_wanted(None));
/// ```
///
/// The enum is exhaustive: RFC 3464 defines these five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[expect(clippy::exhaustive_enums, reason = "RFC 3464 defines these five")]
pub enum Action {
    /// The message cannot be delivered, and is not retried.
    Failed,
    /// The message is not delivered yet, and is retried.
    Delayed,
    /// The message is in the mailbox.
    Delivered,
    /// The message was relayed to a system that does not send such reports.
    Relayed,
    /// The message was forwarded to the members of a list.
    Expanded,
}

impl Action {
    /// All actions, the most severe first.
    ///
    /// ```
    /// use smtp_machine::bounce::Action;
    ///
    /// assert_eq!(Action::ALL[0], Action::Failed);
    /// ```
    pub const ALL: [Self; 5] =
        [Self::Failed, Self::Delayed, Self::Delivered, Self::Relayed, Self::Expanded];

    /// Returns the value of the `Action` field.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Delayed => "delayed",
            Self::Delivered => "delivered",
            Self::Relayed => "relayed",
            Self::Expanded => "expanded",
        }
    }

    /// Returns `true` if the sender wants a report of it (RFC 3461 4.1): of failures and delays unless NOTIFY
    /// is given without them, of the others only if NOTIFY includes SUCCESS.
    #[must_use]
    pub const fn is_wanted(self, notify: Option<Notify>) -> bool {
        match (self, notify) {
            (Self::Failed | Self::Delayed, None) => true,
            (Self::Failed, Some(notify)) => notify.failure(),
            (Self::Delayed, Some(notify)) => notify.delay(),
            (_, Some(notify)) => notify.success(),
            (_, None) => false,
        }
    }

    /// Parses the word at the start of the field, without case.
    pub(super) fn parse(octets: &[u8]) -> Option<Self> {
        let end = octets.iter().position(|octet| !octet.is_ascii_alphabetic());
        let word = octets.get(..end.unwrap_or(octets.len())).unwrap_or_default();
        Self::ALL.into_iter().find(|action| word.eq_ignore_ascii_case(action.as_str().as_bytes()))
    }

    /// Returns `status` in a class that RFC 3464 2.3.4 allows for the action: a failure may be a transient
    /// one that was given up.
    pub(super) const fn class_of(self, status: EnhancedCode) -> EnhancedCode {
        match (self, status.class()) {
            (Self::Failed, Class::Success) => status.status().permanent(),
            (Self::Failed, _) => status,
            (Self::Delayed, _) => status.status().transient(),
            _ => status.status().success(),
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
