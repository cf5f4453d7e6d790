//! [`Recipient`]: what a report says of one recipient.

use super::Action;
use crate::address::{ForwardPath, Host};
use crate::command::{Notify, OriginalRecipient};
use crate::delivery::{self, Outcome};
use crate::extension::DateTime;
use crate::reply::{EnhancedCode, Reply};

/// What a report says of one recipient (RFC 3464 2.3).
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host};
/// use smtp_machine::bounce::{Action, Recipient};
/// use smtp_machine::command::Notify;
/// use smtp_machine::reply::{Reply, Status};
///
/// let unknown = Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent();
/// let gil = Recipient::new(ForwardPath::try_from("<gil@harbor.example>")?, Action::Failed, unknown)
///     .with_remote(Host::try_from("mx.harbor.example")?)
///     .with_reply(Reply::from_log(b"550 5.1.1 no such user")?);
/// assert!(gil.is_wanted() && !gil.with_notify(Notify::NEVER).is_wanted());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Recipient<'a> {
    pub(super) to: ForwardPath<'a>,
    pub(super) action: Action,
    pub(super) status: EnhancedCode,
    pub(super) notify: Option<Notify>,
    pub(super) original: Option<OriginalRecipient<'a>>,
    pub(super) remote: Option<Host<'a>>,
    pub(super) reply: Option<Reply<'a>>,
    pub(super) last_attempt: Option<DateTime>,
    pub(super) retry_until: Option<DateTime>,
}

impl<'a> Recipient<'a> {
    /// A recipient, what became of the message for it, and why.
    ///
    /// The class of `status` is put right: 2 for what went well, 4 for a delay, 5 for a failure unless it is 4, of
    /// one for now that was given up.
    ///
    /// ```
    /// use smtp_machine::address::ForwardPath;
    /// use smtp_machine::bounce::{Action, Recipient};
    /// use smtp_machine::reply::Status;
    ///
    /// let expired = Status::DELIVERY_TIME_EXPIRED.permanent();
    /// let late = Recipient::new(ForwardPath::Postmaster, Action::Delayed, expired);
    /// assert_eq!(late.status().to_string(), "4.4.7");
    /// ```
    #[must_use]
    pub const fn new(to: ForwardPath<'a>, action: Action, status: EnhancedCode) -> Self {
        Self {
            to,
            action,
            status: action.class_of(status),
            notify: None,
            original: None,
            remote: None,
            reply: None,
            last_attempt: None,
            retry_until: None,
        }
    }

    /// From the outcome of a delivery, with the NOTIFY and ORCPT that it had; `None` while nothing is decided.
    ///
    /// What the server has taken is [`Relayed`](Action::Relayed): right where it does not offer DSN. Everything else is
    /// [`Failed`](Action::Failed); say with [`with_action`](Self::with_action) that it will be tried again.
    ///
    /// ```
    /// use smtp_machine::address::ForwardPath;
    /// use smtp_machine::{bounce, delivery};
    ///
    /// let ben = delivery::Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?);
    /// assert!(bounce::Recipient::of(&ben).is_none()); // it was not sent yet
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn of(recipient: &delivery::Recipient<'a>) -> Option<Self> {
        let outcome = recipient.outcome();
        let action = match outcome {
            _ if !recipient.is_decided() => return None,
            Outcome::Accepted(_) => Action::Relayed,
            _ => Action::Failed,
        };
        let status = outcome.status();
        let parameters = recipient.parameters();
        Some(Self {
            notify: parameters.notify(),
            original: parameters.original_recipient(),
            ..Self::new(recipient.to(), action, status)
        })
    }

    /// With another action.
    ///
    /// ```
    /// # use smtp_machine::{address::ForwardPath, bounce::{Action, Recipient}, reply::Status};
    /// let full = Status::MAILBOX_FULL.transient();
    /// let recipient = Recipient::new(ForwardPath::Postmaster, Action::Failed, full);
    /// assert_eq!(recipient.with_action(Action::Delayed).action(), Action::Delayed);
    /// ```
    #[must_use]
    pub const fn with_action(mut self, action: Action) -> Self {
        self.action = action;
        self.status = action.class_of(self.status);
        self
    }

    /// With the NOTIFY that came with it.
    #[must_use]
    pub const fn with_notify(mut self, notify: Notify) -> Self {
        self.notify = Some(notify);
        self
    }

    /// With the ORCPT that came with it.
    ///
    /// ```
    /// # use smtp_machine::{address::ForwardPath, bounce::{Action, Recipient}, reply::Status};
    /// use smtp_machine::command::OriginalRecipient;
    ///
    /// let full = Status::MAILBOX_FULL.transient();
    /// let recipient = Recipient::new(ForwardPath::Postmaster, Action::Failed, full)
    ///     .with_original(OriginalRecipient::new("rfc822", "postmaster@harbor.example")?);
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_original(mut self, original: OriginalRecipient<'a>) -> Self {
        self.original = Some(original);
        self
    }

    /// With the server that has said so.
    #[must_use]
    pub const fn with_remote(mut self, remote: Host<'a>) -> Self {
        self.remote = Some(remote);
        self
    }

    /// With what that server has said.
    ///
    /// `Diagnostic-Code` is the reply that refused (RFC 3464 2.3.6), so a reply that refuses nothing (1yz, 2yz, 3yz) is
    /// ignored: a caller gives the last reply that it has, and a 354 before the connection was lost is not shown as the
    /// reason.
    ///
    /// ```
    /// # use smtp_machine::{address::ForwardPath, bounce::{Action, Recipient}, reply::{Reply, Status}};
    /// let lost = Status::BAD_CONNECTION.transient();
    /// let recipient = Recipient::new(ForwardPath::Postmaster, Action::Failed, lost);
    /// assert!(recipient.with_reply(Reply::from_log(b"354 go ahead")?).reply().is_none());
    /// let refused = Reply::from_log(b"451 4.3.0 disk full")?;
    /// assert_eq!(recipient.with_reply(refused).reply().unwrap().code().get(), 451);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_reply(mut self, reply: Reply<'a>) -> Self {
        if reply.code().is_negative() {
            self.reply = Some(reply);
        }
        self
    }

    /// With the time of the last try.
    ///
    /// ```
    /// # use smtp_machine::{address::ForwardPath, bounce::{Action, Recipient}, reply::Status};
    /// let full = Status::MAILBOX_FULL.transient();
    /// let recipient = Recipient::new(ForwardPath::Postmaster, Action::Delayed, full)
    ///     .with_last_attempt("2026-11-23T12:00:00Z".parse()?)
    ///     .with_retry_until("2026-11-28T12:00:00Z".parse()?);
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_last_attempt(mut self, at: DateTime) -> Self {
        self.last_attempt = Some(at);
        self
    }

    /// With the time when it will be given up.
    #[must_use]
    pub const fn with_retry_until(mut self, at: DateTime) -> Self {
        self.retry_until = Some(at);
        self
    }

    /// What became of the message.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.action
    }

    /// Why.
    #[must_use]
    pub const fn status(&self) -> EnhancedCode {
        self.status
    }

    /// The reply that refused, of which the report makes its `Diagnostic-Code`.
    #[must_use]
    pub const fn reply(&self) -> Option<Reply<'a>> {
        self.reply
    }

    /// Whether the sender wants to hear of it, by NOTIFY.
    #[must_use]
    pub const fn is_wanted(&self) -> bool {
        self.action.is_wanted(self.notify)
    }
}
