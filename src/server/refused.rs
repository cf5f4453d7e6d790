//! [`Refused`]: why a command is not asked about.

use super::budget::Weight;
use crate::reply::Refusal;
use crate::session::Violation;

/// Why a command is not asked about.
pub(super) enum Refused {
    With(Refusal<'static>, Weight),
    /// A path is longer than the limit.
    TooLong(Refusal<'static>),
    /// BDAT, whose chunk is to be dropped.
    Chunk(Refusal<'static>, Weight),
    /// The session ends.
    Closed(Violation, &'static Refusal<'static>),
}

impl Refused {
    /// The answer to a command that the events do not send to its own check.
    pub(super) const fn not_asked() -> Self {
        error(Refusal::COMMAND_NOT_IMPLEMENTED)
    }
}

pub(super) const fn error(refusal: Refusal<'static>) -> Refused {
    Refused::With(refusal, Weight::Error)
}

pub(super) const fn idle(refusal: Refusal<'static>) -> Refused {
    Refused::With(refusal, Weight::Idle)
}

/// A parameter of an extension that was not offered: 555 (RFC 5321 4.1.1.11), but 504 for the two
/// of RFC 4141 (4, 5).
pub(super) fn not_offered(conversion: bool) -> Refusal<'static> {
    match conversion {
        true => Refusal::PARAMETER_NOT_IMPLEMENTED,
        false => Refusal::PARAMETER_NOT_RECOGNIZED,
    }
}
