//! [`Policy`]: what to make of a refused recipient.

/// What a refused recipient means for the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// The other recipients get the message (RFC 5321 3.3).
    #[default]
    Each,
    /// No recipient gets the message. DATA then waits for the replies to all RCPT commands. With more
    /// recipients than the server accepts in one transaction (RCPTMAX, RFC 9422) nothing is sent. With LMTP,
    /// the server may still refuse some recipients at the end of the message.
    AllOrNone,
}
