//! [`Reason`]: why a server said what it said.

/// Why a server answered as it did, in the words of the field.
///
/// It is what the reply says; whether to try again is the affair of its code (see [`Advice`](super::Advice)).
///
/// Not exhaustive: reasons will be told apart that are one today. [`family`](Self::family) is for programs that
/// want fewer.
///
/// ```
/// use smtp_machine::diagnosis::{Family, Reason};
///
/// assert_eq!(Reason::Greylisted.family(), Family::Rate);
/// assert_eq!(Reason::MailboxFull.to_string(), "mailbox full");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The recipient's address does not exist, or is badly formed.
    MailboxNotFound,
    /// It exists or has existed, and takes no mail: disabled, suspended, moved.
    MailboxDisabled,
    /// The recipient is over quota.
    MailboxFull,
    /// The recipient takes no mail from this sender.
    RecipientRestricted,
    /// The recipient's domain or host is not known, can't be routed to, or takes no mail.
    DomainNotFound,
    /// The server does not relay for this client, or to this domain.
    RelayDenied,
    /// The sender's address, domain or account is invalid, can't be verified, or is blocked.
    SenderRejected,
    /// SPF, DKIM, DMARC, ARC or alignment failed: not authenticated, or spoofed.
    SenderAuthentication,
    /// The client's host, network or domain is on a block list, or has a bad reputation.
    Blocklisted,
    /// The client's reverse DNS or its name in EHLO is missing, wrong or not liked.
    ClientHostname,
    /// Too many messages, connections, errors or recipients in a time.
    RateLimited,
    /// Put off for being new.
    Greylisted,
    /// Too many recipients in this transaction.
    TooManyRecipients,
    /// The message, its header or its attachments are over a limit.
    MessageTooLarge,
    /// The message is not as its format asks, or would have to be converted.
    MessageFormat,
    /// Judged to be unsolicited by what is in it.
    SpamContent,
    /// A virus, or an attachment of a kind that is not let through.
    Malware,
    /// AUTH is needed, or was refused, or failed.
    ClientAuth,
    /// STARTTLS or encryption is needed, or can't be had, or failed.
    Tls,
    /// The server is busy, full, shutting down, or in trouble.
    SystemUnavailable,
    /// Time-outs, lost connections, loops, hops that can't be reached.
    Network,
    /// Syntax, sequence, or what is not implemented.
    ProtocolError,
    /// Refused by policy, and no more is said.
    PolicyOther,
    /// No reason can be made out.
    Unspecified,
    /// 2yz.
    Success,
    /// 3yz.
    Intermediate,
}

/// What a [`Reason`] is about.
///
/// Not exhaustive, like the reasons.
///
/// ```
/// use smtp_machine::diagnosis::{Family, Reason};
///
/// let host_is_at_fault = |reason: Reason| reason.family() == Family::Client;
/// assert!(host_is_at_fault(Reason::Blocklisted) && !host_is_at_fault(Reason::SpamContent));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Family {
    /// The recipient.
    Recipient,
    /// The sender, who is not the host that speaks for him.
    Sender,
    /// The host that is the client.
    Client,
    /// How much, and how often.
    Rate,
    /// What is in the message.
    Message,
    /// The conversation.
    Session,
    /// The server, or the way to it.
    System,
    /// Policy, or nothing that can be made out.
    Policy,
    /// Nothing is wrong.
    Positive,
}

impl Reason {
    /// All of them.
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

    /// What it is about.
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

    /// Its name as this crate spells it, for logs and tables.
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
            Self::ClientHostname => "client's host name",
            Self::RateLimited => "rate limited",
            Self::Greylisted => "greylisted",
            Self::TooManyRecipients => "too many recipients",
            Self::MessageTooLarge => "message too large",
            Self::MessageFormat => "message format",
            Self::SpamContent => "content judged to be spam",
            Self::Malware => "malware",
            Self::ClientAuth => "client's authentication",
            Self::Tls => "TLS",
            Self::SystemUnavailable => "system unavailable",
            Self::Network => "network",
            Self::ProtocolError => "protocol error",
            Self::PolicyOther => "policy",
            Self::Unspecified => "unspecified",
            Self::Success => "success",
            Self::Intermediate => "go on",
        }
    }
}

impl core::fmt::Display for Reason {
    /// In plain words.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.words())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order_and_names_are_those_of_the_variants() {
        for (at, reason) in Reason::ALL.iter().enumerate() {
            assert_eq!(*reason as usize, at);
            assert_eq!(format!("{reason:?}"), reason.name());
            assert!(!reason.to_string().is_empty());
        }
    }
}
