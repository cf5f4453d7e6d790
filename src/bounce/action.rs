//! [`Action`]: what became of a message, as a report says it.

use core::fmt;

use crate::command::Notify;
use crate::reply::{Class, EnhancedCode};

/// What became of a message for a recipient (RFC 3464 2.3.3).
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
/// // NOTIFY decides who hears of what (RFC 3461 4.1).
/// assert!(Action::Failed.is_wanted(None));
/// assert!(!Action::Failed.is_wanted(Some(Notify::SUCCESS)));
/// assert!(Action::Relayed.is_wanted(Some(Notify::SUCCESS)) && !Action::Relayed.is_wanted(None));
/// ```
///
/// Exhaustive: RFC 3464 has these five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "RFC 3464 has these five")]
pub enum Action {
    /// It can't be delivered, and will not be tried again.
    Failed,
    /// It is not delivered yet, and will be tried again.
    Delayed,
    /// It is in the mailbox.
    Delivered,
    /// It was passed on to a system that sends no such reports.
    Relayed,
    /// It was passed on to the members of a list.
    Expanded,
}

impl Action {
    /// All, the worst first.
    ///
    /// ```
    /// assert_eq!(smtp_machine::bounce::Action::ALL.len(), 5);
    /// ```
    pub const ALL: [Self; 5] =
        [Self::Failed, Self::Delayed, Self::Delivered, Self::Relayed, Self::Expanded];

    /// The word of the field.
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

    /// Whether the sender wants to hear of it: of failures and delays unless he has named events and these are not
    /// among them, of the others only when he has asked for success (RFC 3461 4.1).
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

    /// The word at the start of a field, in either case.
    pub(super) fn parse(octets: &[u8]) -> Option<Self> {
        let end = octets.iter().position(|octet| !octet.is_ascii_alphabetic());
        let word = octets.get(..end.unwrap_or(octets.len())).unwrap_or_default();
        Self::ALL.into_iter().find(|action| word.eq_ignore_ascii_case(action.as_str().as_bytes()))
    }

    /// `status` in a class that can stand beside it (RFC 3464 2.3.4): a failure may be one for now that was given up.
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
