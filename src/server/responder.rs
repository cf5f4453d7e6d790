//! [`Responder`]: the answer that an event lends.

use super::Server;
use crate::buffer::Buffer;

/// The answer that an event lends: the machine and its output, until the answer is given.
pub(super) struct Responder<'a> {
    pub(super) server: &'a mut Server,
    pub(super) tx: &'a mut Buffer,
}

impl core::fmt::Debug for Responder<'_> {
    /// Writes nothing of the session, because an event shows the question only.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("..")
    }
}
