//! MT-PRIORITY in an EHLO reply: [`PriorityPolicy`].

/// The policy by which a server handles priorities, as MT-PRIORITY names it (RFC 6710 9.2).
///
/// ```
/// use smtp_machine::extension::{Capabilities, PriorityPolicy};
/// use smtp_machine::reply::Reply;
///
/// let (reply, _) = Reply::parse(b"250-mx.harbor.example\r\n250 MT-PRIORITY mixer\r\n")?.unwrap();
/// assert_eq!(Capabilities::parse(&reply).priority_policy(), Some(PriorityPolicy::Mixer));
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriorityPolicy {
    /// MIXER (RFC 6710 A).
    Mixer,
    /// STANAG4406 (RFC 6710 B).
    Stanag4406,
    /// NSEP (RFC 6710 C).
    Nsep,
}

impl PriorityPolicy {
    /// Returns the name of the policy on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mixer => "MIXER",
            Self::Stanag4406 => "STANAG4406",
            Self::Nsep => "NSEP",
        }
    }

    pub(super) fn of_word(word: &[u8]) -> Option<Self> {
        let all = [Self::Mixer, Self::Stanag4406, Self::Nsep];
        all.into_iter().find(|policy| word.eq_ignore_ascii_case(policy.as_str().as_bytes()))
    }
}
