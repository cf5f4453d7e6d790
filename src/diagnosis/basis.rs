//! [`Basis`]: what a reason rests on.

/// The basis of a reason, in the order of reliability. Only a number of an operator, which is an
/// [`OperatorCode`](Self::OperatorCode) too, is less reliable than an enhanced code. There is no numeric confidence: a
/// rule matches or does not.
///
/// ```
/// use smtp_machine::diagnosis::{Basis, diagnose};
/// use smtp_machine::reply::Reply;
///
/// let basis = |text: &'static str| Reply::from_log(text.as_bytes()).map(|reply| diagnose(&reply).basis());
/// assert_eq!(basis("550 5.1.1 no")?, Basis::Enhanced);
/// assert_eq!(basis("535 no")?, Basis::Basic);
/// assert_eq!(basis("550 no")?, Basis::CodeOnly); // servers send 550 for any reason
/// assert!(Basis::Phrase < Basis::Enhanced); // more reliable
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
///
/// The enum is not exhaustive, because other sources may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Basis {
    /// A [`Rule`](super::Rule) of the application.
    OwnRule,
    /// A code or a text that only one operator uses.
    OperatorCode,
    /// A phrase in the text.
    Phrase,
    /// The enhanced code.
    Enhanced,
    /// The basic code, which has few reasons.
    Basic,
    /// Only a basic code that servers send for any reason: 421, 450, 451, 452, 550, 552, 554. The reason is what
    /// RFC 5321 names first for the code, and often wrong: whether to retry is all that the reply tells.
    CodeOnly,
    /// The reply states no reason.
    Nothing,
}

/// The name, for logs.
impl core::fmt::Display for Basis {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(match self {
            Self::OwnRule => "rule of the application",
            Self::OperatorCode => "code of the operator",
            Self::Phrase => "phrase",
            Self::Enhanced => "enhanced code",
            Self::Basic => "basic code",
            Self::CodeOnly => "code only",
            Self::Nothing => "nothing",
        })
    }
}
