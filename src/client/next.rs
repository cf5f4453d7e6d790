//! [`Next`]: what a poll has decided, by ranges, before anything is lent.

use crate::reply::Code;
use crate::session::{Phase, Violation};

/// What [`Client::poll`] decided, before anything is lent.
pub(crate) enum Next {
    Read(Phase),
    Write,
    Done,
    Idle,
    Envelope,
    Body,
    Secure,
    Reversed,
    /// A reply 334 of one line is at the front of the input.
    Challenge {
        octets: usize,
    },
    /// A whole reply is at the front of the input.
    Reply {
        octets: usize,
        code: Code,
    },
    /// What is no reply is at the front of the input.
    Unreadable(Unreadable),
}

/// Octets at the front of the input that are no reply.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unreadable {
    pub(super) octets: usize,
    pub(super) violation: Violation,
}
