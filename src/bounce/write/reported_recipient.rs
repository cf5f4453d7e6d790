//! [`ReportedRecipient`]: one recipient in a report.

use crate::address::{ForwardPath, Host};
use crate::bounce::Action;
use crate::command::{Notify, OriginalRecipient};
use crate::delivery::{self, Outcome};
use crate::extension::DateTime;
use crate::reply::{EnhancedCode, Reply};

/// One recipient in a report (RFC 3464 2.3).
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host};
/// use smtp_machine::bounce::{Action, ReportedRecipient};
/// use smtp_machine::command::Notify;
/// use smtp_machine::reply::{Reply, Status};
///
/// let unknown = Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent();
/// let gil = ReportedRecipient::new(ForwardPath::try_from("<gil@harbor.example>")?, Action::Failed, unknown)
///     .with_remote_mta(Host::try_from("mx.harbor.example")?)
///     .with_reply(Reply::from_log(b"550 5.1.1 no such user")?);
/// assert!(gil.is_wanted() && !gil.with_notify(Notify::NEVER).is_wanted());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportedRecipient<'a> {
    pub(in crate::bounce) to: ForwardPath<'a>,
    pub(in crate::bounce) action: Action,
    /// As given: its class follows the action when it is read.
    pub(in crate::bounce) status: EnhancedCode,
    pub(in crate::bounce) notify: Option<Notify>,
    pub(in crate::bounce) original: Option<OriginalRecipient<'a>>,
    pub(in crate::bounce) remote: Option<Host<'a>>,
    pub(in crate::bounce) reply: Option<Reply<'a>>,
    pub(in crate::bounce) last_attempt: Option<DateTime>,
    pub(in crate::bounce) retry_until: Option<DateTime>,
}

impl<'a> ReportedRecipient<'a> {
    /// Creates a recipient with the result and the status.
    ///
    /// The class of `status` is corrected: 2 for a success, 4 for a delay, and 5 for a failure, unless it is
    /// 4, for a transient failure that was given up.
    ///
    /// ```
    /// use smtp_machine::address::ForwardPath;
    /// use smtp_machine::bounce::{Action, ReportedRecipient};
    /// use smtp_machine::reply::Status;
    ///
    /// let expired = Status::DELIVERY_TIME_EXPIRED.permanent();
    /// let late = ReportedRecipient::new(ForwardPath::Postmaster, Action::Delayed, expired);
    /// assert_eq!(late.status().to_string(), "4.4.7");
    /// ```
    #[must_use]
    pub const fn new(to: ForwardPath<'a>, action: Action, status: EnhancedCode) -> Self {
        Self {
            to,
            action,
            status,
            notify: None,
            original: None,
            remote: None,
            reply: None,
            last_attempt: None,
            retry_until: None,
        }
    }

    /// Creates a recipient from the outcome of a delivery, with its NOTIFY and ORCPT. Returns `None` if the
    /// outcome is not final.
    ///
    /// An accepted recipient is [`Relayed`](Action::Relayed), which is correct if the server does not offer
    /// DSN. Every other one is [`Failed`](Action::Failed); change it with [`with_action`](Self::with_action)
    /// if it is retried.
    ///
    /// ```
    /// use smtp_machine::address::ForwardPath;
    /// use smtp_machine::{bounce, delivery};
    ///
    /// let ben = delivery::Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?);
    /// assert!(bounce::ReportedRecipient::from_delivery(&ben).is_none()); // nothing was sent yet
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn from_delivery(recipient: &delivery::Recipient<'a>) -> Option<Self> {
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

    /// Sets another action.
    ///
    /// ```
    /// use smtp_machine::{address::ForwardPath, bounce::{Action, ReportedRecipient}, reply::Status};
    ///
    /// let full = Status::MAILBOX_FULL.transient();
    /// let recipient = ReportedRecipient::new(ForwardPath::Postmaster, Action::Failed, full);
    /// let delayed = recipient.with_action(Action::Delayed);
    /// assert_eq!(delayed.action(), Action::Delayed);
    ///
    /// // The class of the status follows the action, and comes back with it.
    /// let relayed = delayed.with_action(Action::Relayed);
    /// assert_eq!(relayed.status(), Status::MAILBOX_FULL.success());
    /// assert_eq!(relayed.with_action(Action::Failed).status(), full);
    /// ```
    #[must_use]
    pub const fn with_action(mut self, action: Action) -> Self {
        self.action = action;
        self
    }

    /// Sets the NOTIFY of the recipient.
    #[must_use]
    pub const fn with_notify(mut self, notify: Notify) -> Self {
        self.notify = Some(notify);
        self
    }

    /// Sets the ORCPT of the recipient.
    ///
    /// ```
    /// use smtp_machine::address::{ForwardPath, Host, Mailbox};
    /// use smtp_machine::bounce::{Action, Report, ReportedRecipient};
    /// use smtp_machine::{command::OriginalRecipient, reply::Status};
    ///
    /// let full = Status::MAILBOX_FULL.permanent();
    /// let recipient = ReportedRecipient::new(ForwardPath::Postmaster, Action::Failed, full)
    ///     .with_original_recipient(OriginalRecipient::new("rfc822", "postmaster@harbor.example")?);
    /// let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
    /// let mut out = Vec::new();
    /// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7);
    /// report.begin(&[recipient], &mut out)?.finish()?;
    /// let out = String::from_utf8(out)?;
    /// assert!(out.contains("Original-Recipient: rfc822; postmaster@harbor.example\r\n"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_original_recipient(mut self, original: OriginalRecipient<'a>) -> Self {
        self.original = Some(original);
        self
    }

    /// Sets the server that has sent the reply.
    #[must_use]
    pub const fn with_remote_mta(mut self, remote: Host<'a>) -> Self {
        self.remote = Some(remote);
        self
    }

    /// Sets the reply of that server.
    ///
    /// `Diagnostic-Code` is a negative reply (RFC 3464 2.3.6). A reply that is not negative (1yz, 2yz, 3yz)
    /// is ignored: a caller can pass the last reply it has, and a 354 before the end of a connection is not
    /// shown as the reason.
    ///
    /// ```
    /// use smtp_machine::{address::ForwardPath, bounce::{Action, ReportedRecipient}};
    /// use smtp_machine::reply::{Reply, Status};
    ///
    /// let lost = Status::BAD_CONNECTION.transient();
    /// let recipient = ReportedRecipient::new(ForwardPath::Postmaster, Action::Failed, lost);
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

    /// Sets the time of the last delivery attempt.
    ///
    /// ```
    /// use smtp_machine::address::{ForwardPath, Host, Mailbox};
    /// use smtp_machine::bounce::{Action, Report, ReportedRecipient};
    /// use smtp_machine::reply::Status;
    ///
    /// let full = Status::MAILBOX_FULL.transient();
    /// let recipient = ReportedRecipient::new(ForwardPath::Postmaster, Action::Delayed, full)
    ///     .with_last_attempt_date("2026-11-23T12:00:00Z".parse()?)
    ///     .with_will_retry_until("2026-11-28T12:00:00Z".parse()?);
    /// let (host, to) = (Host::try_from("relay.orchard.example")?, Mailbox::try_from("ana@orchard.example")?);
    /// let mut out = Vec::new();
    /// let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse()?, 7);
    /// report.begin(&[recipient], &mut out)?.finish()?;
    /// let out = String::from_utf8(out)?;
    /// assert!(out.contains("Last-Attempt-Date: Mon, 23 Nov 2026 12:00:00 +0000\r\n"));
    /// assert!(out.contains("Will-Retry-Until: Sat, 28 Nov 2026 12:00:00 +0000\r\n"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_last_attempt_date(mut self, at: DateTime) -> Self {
        self.last_attempt = Some(at);
        self
    }

    /// Sets the time when the message is given up.
    #[must_use]
    pub const fn with_will_retry_until(mut self, at: DateTime) -> Self {
        self.retry_until = Some(at);
        self
    }

    /// Returns the recipient.
    ///
    /// ```
    /// use smtp_machine::address::{ForwardPath, Host};
    /// use smtp_machine::bounce::{Action, ReportedRecipient};
    /// use smtp_machine::command::{Notify, OriginalRecipient};
    /// use smtp_machine::reply::Status;
    ///
    /// let (to, host) = (ForwardPath::try_from("<gil@harbor.example>")?, Host::try_from("mx.harbor.example")?);
    /// let original = OriginalRecipient::new("rfc822", "gil@pier.example")?;
    /// let (tried, until) = ("2026-11-23T12:00:00Z".parse()?, "2026-11-28T12:00:00Z".parse()?);
    /// let gil = ReportedRecipient::new(to, Action::Delayed, Status::MAILBOX_FULL.transient())
    ///     .with_notify(Notify::DELAY)
    ///     .with_original_recipient(original)
    ///     .with_remote_mta(host)
    ///     .with_last_attempt_date(tried)
    ///     .with_will_retry_until(until);
    /// assert_eq!((gil.to(), gil.notify(), gil.original_recipient()), (to, Some(Notify::DELAY), Some(original)));
    /// assert_eq!((gil.remote_mta(), gil.last_attempt_date()), (Some(host), Some(tried)));
    /// assert_eq!(gil.will_retry_until(), Some(until));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn to(&self) -> ForwardPath<'a> {
        self.to
    }

    /// Returns the NOTIFY.
    #[must_use]
    pub const fn notify(&self) -> Option<Notify> {
        self.notify
    }

    /// Returns the ORCPT.
    #[must_use]
    pub const fn original_recipient(&self) -> Option<OriginalRecipient<'a>> {
        self.original
    }

    /// Returns the host that gave the reply.
    #[must_use]
    pub const fn remote_mta(&self) -> Option<Host<'a>> {
        self.remote
    }

    /// Returns the time of the last attempt.
    #[must_use]
    pub const fn last_attempt_date(&self) -> Option<DateTime> {
        self.last_attempt
    }

    /// Returns the time when the message is given up.
    #[must_use]
    pub const fn will_retry_until(&self) -> Option<DateTime> {
        self.retry_until
    }

    /// Returns the result.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.action
    }

    /// Returns the status, in a class that the [action](Self::action) allows.
    #[must_use]
    pub const fn status(&self) -> EnhancedCode {
        self.action.class_of(self.status)
    }

    /// Returns the negative reply, which becomes the `Diagnostic-Code`.
    #[must_use]
    pub const fn reply(&self) -> Option<Reply<'a>> {
        self.reply
    }

    /// Returns `true` if the sender requests a report on this recipient (NOTIFY, RFC 3461 4.1).
    #[must_use]
    pub const fn is_wanted(&self) -> bool {
        self.action.is_wanted(self.notify)
    }
}
