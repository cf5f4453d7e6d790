//! [`Responder`]: the machine and its output, lent to an event until the answer is given.

use super::Server;
use crate::buffer::Buffer;

/// The answer that an event lends: the machine and its output, until it is given.
pub(super) struct Responder<'a> {
    pub(super) server: &'a mut Server,
    pub(super) tx: &'a mut Buffer,
}

impl core::fmt::Debug for Responder<'_> {
    /// An event shows what is asked, not the session that asks.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("..")
    }
}
