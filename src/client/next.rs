//! [`Next`]: the decision of a poll, by ranges, before anything is lent.

use crate::reply::Code;
use crate::session::{Phase, Violation};

/// The decision of [`Client::poll`](super::Client::poll), before anything is lent.
pub(crate) enum Next {
    Read(Phase),
    Write,
    Done,
    Idle,
    Envelope,
    Body,
    Secure,
    Reversed,
    /// A one-line 334 reply is at the front of the input.
    Challenge {
        octets: usize,
    },
    /// A whole reply is at the front of the input.
    Reply {
        octets: usize,
        code: Code,
    },
    /// Octets that are not a reply are at the front of the input.
    Unreadable(Unreadable),
}

/// Octets at the front of the input that are not a reply.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unreadable {
    pub(super) octets: usize,
    pub(super) violation: Violation,
}
