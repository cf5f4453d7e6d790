//! SIZE in an EHLO reply: [`SizeLimit`].

/// The maximum message size in a SIZE capability (RFC 1870 4).
///
/// ```
/// use smtp_machine::extension::{Capabilities, Extension, SizeLimit};
///
/// let offered = Capabilities::new().with(Extension::Size);
/// assert_eq!(offered.size_limit(), Some(SizeLimit::Unstated));
/// assert_eq!(offered.with_size(0).size_limit(), Some(SizeLimit::Unlimited));
/// assert_eq!(offered.with_size(5000).size_limit(), Some(SizeLimit::Octets(5000)));
/// assert_eq!(Capabilities::EMPTY.size_limit(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "RFC 1870 4 leaves no fourth case")]
pub enum SizeLimit {
    /// `SIZE` without a number: the server does not state whether it has a limit.
    Unstated,
    /// `SIZE 0`: there is no fixed limit.
    Unlimited,
    /// The maximum size of a message in octets, never 0. Each CRLF counts as 2; the end-of-message marker and
    /// doubled dots do not count.
    Octets(u64),
}
