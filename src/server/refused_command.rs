//! [`Refused`]: the reason why a command is not a question.

use super::budget::Weight;
use crate::reply::Refusal;
use crate::session::Violation;

/// The reason why a command is not a question.
pub(super) enum Refused {
    With(Refusal<'static>, Weight),
    /// A path exceeds the limit.
    TooLong(Refusal<'static>),
    /// BDAT, whose chunk is drained.
    Chunk(Refusal<'static>, Weight),
    /// The session ends.
    Closed(Violation, &'static Refusal<'static>),
}

impl Refused {
    /// Returns the refusal of a command that has no check.
    pub(super) const fn not_checked() -> Self {
        error(Refusal::COMMAND_NOT_IMPLEMENTED)
    }
}

pub(super) const fn error(refusal: Refusal<'static>) -> Refused {
    Refused::With(refusal, Weight::Error)
}

pub(super) const fn idle(refusal: Refusal<'static>) -> Refused {
    Refused::With(refusal, Weight::Idle)
}

/// Returns the refusal of a parameter whose extension was not offered: 555 (RFC 5321 4.1.1.11), or
/// 504 for the parameters of RFC 4141 (4, 5).
pub(super) fn not_offered(conversion: bool) -> Refusal<'static> {
    match conversion {
        true => Refusal::PARAMETER_NOT_IMPLEMENTED,
        false => Refusal::PARAMETER_NOT_RECOGNIZED,
    }
}
