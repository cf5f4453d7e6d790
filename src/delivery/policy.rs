//! [`Policy`]: what a refused recipient means for the others.

/// What a refused recipient means for the others.
///
/// ```
/// use smtp_machine::address::{ForwardPath, ReversePath};
/// use smtp_machine::delivery::{Delivery, Policy, Recipient};
///
/// let mut recipients = [
///     Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?),
///     Recipient::new(ForwardPath::try_from("<gil@harbor.example>")?),
/// ];
/// let delivery = Delivery::new(ReversePath::Null, &mut recipients).with_policy(Policy::AllOrNone);
/// assert!(!delivery.is_finished());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
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
