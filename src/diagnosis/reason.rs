//! [`Reason`]: the reason for the reply of a server.

/// The reason for the reply of a server.
///
/// It is what the reply states; its code decides whether to retry (see [`Advice`](super::Advice)).
///
/// The enum is not exhaustive, because reasons may be split. [`family`](Self::family) returns a coarser
/// classification.
///
/// ```
/// use smtp_machine::diagnosis::{Family, Reason};
///
/// assert_eq!(Reason::Greylisted.family(), Family::Rate);
/// assert_eq!(Reason::MailboxFull.to_string(), "mailbox full");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Reason {
    /// The mailbox of the recipient does not exist, or its address is malformed.
    MailboxNotFound,
    /// The mailbox exists or has existed, and accepts no mail: disabled, suspended, moved.
    MailboxDisabled,
    /// The recipient is over quota.
    MailboxFull,
    /// The recipient accepts no mail from this sender.
    RecipientRestricted,
    /// The domain or host of the recipient is unknown, not routable, or accepts no mail.
    DomainNotFound,
    /// The server does not relay for this client, or to this domain.
    RelayDenied,
    /// The address, domain or account of the sender is invalid, cannot be verified, or is blocked.
    SenderRejected,
    /// SPF, DKIM, DMARC, ARC or alignment failed: the sender is not authenticated, or spoofed.
    SenderAuthentication,
    /// The host, network or domain of the client is on a block list, or has a bad reputation.
    Blocklisted,
    /// The reverse DNS of the client or its EHLO name is missing, wrong or rejected.
    ClientHostname,
    /// Too many messages, connections, errors or recipients in a period of time.
    RateLimited,
    /// A temporary refusal of a new client, sender or recipient.
    Greylisted,
    /// Too many recipients in this transaction.
    TooManyRecipients,
    /// The message, its header section or its attachments exceed a limit.
    MessageTooLarge,
    /// The format of the message is invalid, or the message would need a conversion.
    MessageFormat,
    /// The content is classified as unsolicited.
    SpamContent,
    /// A virus, or an attachment of a type that is not accepted.
    Malware,
    /// AUTH is required, was refused, or failed.
    ClientAuth,
    /// STARTTLS or encryption is required, is not available, or failed.
    Tls,
    /// The server is busy, full, shutting down, or has an internal error.
    SystemUnavailable,
    /// Timeouts, lost connections, loops, unreachable hops.
    Network,
    /// A syntax error, a bad sequence of commands, or a command that is not implemented.
    ProtocolError,
    /// A refusal by policy without a stated reason.
    PolicyOther,
    /// The reason is unknown.
    Unspecified,
    /// A positive completion reply, 2yz.
    Success,
    /// A positive intermediate reply, 3yz.
    Intermediate,
}

/// The subject of a [`Reason`].
///
/// The enum is not exhaustive, because reasons may be added.
///
/// ```
/// use smtp_machine::diagnosis::{Family, Reason};
///
/// let host_is_at_fault = |reason: Reason| reason.family() == Family::Client;
/// assert!(host_is_at_fault(Reason::Blocklisted) && !host_is_at_fault(Reason::SpamContent));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Family {
    /// The recipient.
    Recipient,
    /// The sender, as opposed to the client host.
    Sender,
    /// The client host.
    Client,
    /// The amount and frequency of mail.
    Rate,
    /// The content of the message.
    Message,
    /// The session.
    Session,
    /// The server, or the network.
    System,
    /// Policy, or an unknown reason.
    Policy,
    /// A positive reply.
    Positive,
}

impl Reason {
    /// All reasons.
    ///
    /// ```
    /// use smtp_machine::diagnosis::Reason;
    ///
    /// assert_eq!(Reason::ALL.len(), 26);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::MailboxNotFound,
        Self::MailboxDisabled,
        Self::MailboxFull,
        Self::RecipientRestricted,
        Self::DomainNotFound,
        Self::RelayDenied,
        Self::SenderRejected,
        Self::SenderAuthentication,
        Self::Blocklisted,
        Self::ClientHostname,
        Self::RateLimited,
        Self::Greylisted,
        Self::TooManyRecipients,
        Self::MessageTooLarge,
        Self::MessageFormat,
        Self::SpamContent,
        Self::Malware,
        Self::ClientAuth,
        Self::Tls,
        Self::SystemUnavailable,
        Self::Network,
        Self::ProtocolError,
        Self::PolicyOther,
        Self::Unspecified,
        Self::Success,
        Self::Intermediate,
    ];

    /// Returns the subject of the reason.
    ///
    /// ```
    /// use smtp_machine::diagnosis::{Family, Reason};
    ///
    /// assert_eq!(Reason::Tls.family(), Family::Session);
    /// ```
    #[must_use]
    pub const fn family(self) -> Family {
        match self {
            Self::MailboxNotFound
            | Self::MailboxDisabled
            | Self::MailboxFull
            | Self::RecipientRestricted
            | Self::DomainNotFound => Family::Recipient,
            Self::SenderRejected | Self::SenderAuthentication => Family::Sender,
            Self::Blocklisted | Self::ClientHostname | Self::RelayDenied => Family::Client,
            Self::RateLimited | Self::Greylisted | Self::TooManyRecipients => Family::Rate,
            Self::MessageTooLarge | Self::MessageFormat | Self::SpamContent | Self::Malware => {
                Family::Message
            }
            Self::ClientAuth | Self::Tls | Self::ProtocolError => Family::Session,
            Self::SystemUnavailable | Self::Network => Family::System,
            Self::PolicyOther | Self::Unspecified => Family::Policy,
            Self::Success | Self::Intermediate => Family::Positive,
        }
    }

    /// Returns the name of the variant, for logs and tables.
    ///
    /// ```
    /// use smtp_machine::diagnosis::Reason;
    ///
    /// assert_eq!(Reason::MailboxNotFound.name(), "MailboxNotFound");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MailboxNotFound => "MailboxNotFound",
            Self::MailboxDisabled => "MailboxDisabled",
            Self::MailboxFull => "MailboxFull",
            Self::RecipientRestricted => "RecipientRestricted",
            Self::DomainNotFound => "DomainNotFound",
            Self::RelayDenied => "RelayDenied",
            Self::SenderRejected => "SenderRejected",
            Self::SenderAuthentication => "SenderAuthentication",
            Self::Blocklisted => "Blocklisted",
            Self::ClientHostname => "ClientHostname",
            Self::RateLimited => "RateLimited",
            Self::Greylisted => "Greylisted",
            Self::TooManyRecipients => "TooManyRecipients",
            Self::MessageTooLarge => "MessageTooLarge",
            Self::MessageFormat => "MessageFormat",
            Self::SpamContent => "SpamContent",
            Self::Malware => "Malware",
            Self::ClientAuth => "ClientAuth",
            Self::Tls => "Tls",
            Self::SystemUnavailable => "SystemUnavailable",
            Self::Network => "Network",
            Self::ProtocolError => "ProtocolError",
            Self::PolicyOther => "PolicyOther",
            Self::Unspecified => "Unspecified",
            Self::Success => "Success",
            Self::Intermediate => "Intermediate",
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::MailboxNotFound => "mailbox not found",
            Self::MailboxDisabled => "mailbox disabled",
            Self::MailboxFull => "mailbox full",
            Self::RecipientRestricted => "recipient restricted",
            Self::DomainNotFound => "domain not found",
            Self::RelayDenied => "relay denied",
            Self::SenderRejected => "sender rejected",
            Self::SenderAuthentication => "sender not authenticated",
            Self::Blocklisted => "client on a block list",
            Self::ClientHostname => "client host name",
            Self::RateLimited => "rate limited",
            Self::Greylisted => "greylisted",
            Self::TooManyRecipients => "too many recipients",
            Self::MessageTooLarge => "message too large",
            Self::MessageFormat => "message format",
            Self::SpamContent => "content classified as spam",
            Self::Malware => "malware",
            Self::ClientAuth => "client authentication",
            Self::Tls => "TLS",
            Self::SystemUnavailable => "system unavailable",
            Self::Network => "network",
            Self::ProtocolError => "protocol error",
            Self::PolicyOther => "policy",
            Self::Unspecified => "unspecified",
            Self::Success => "success",
            Self::Intermediate => "intermediate",
        }
    }
}

impl core::fmt::Display for Reason {
    /// Shows the reason in lower-case words.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.words())
    }
}

/// The name, for logs.
impl core::fmt::Display for Family {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(match self {
            Self::Recipient => "recipient",
            Self::Sender => "sender",
            Self::Client => "client",
            Self::Rate => "rate",
            Self::Message => "message",
            Self::Session => "session",
            Self::System => "system",
            Self::Policy => "policy",
            Self::Positive => "positive",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_reasons_are_in_order_and_named_after_their_variants() {
        for (at, reason) in Reason::ALL.iter().enumerate() {
            assert_eq!(*reason as usize, at);
            assert_eq!(format!("{reason:?}"), reason.name());
            assert!(!reason.to_string().is_empty());
        }
    }
}
