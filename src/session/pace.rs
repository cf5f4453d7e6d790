//! [`Pace`]: when a session has made progress, so that a wait begins anew.

use core::time::Duration;

use super::phase::Phase;
use super::step::Wait;
use crate::buffer::Buffer;

/// The progress of a session: when the epoch of its [`Wait`]s changes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pace {
    epoch: u32,
    /// The phase of the last wait.
    phase: Option<Phase>,
    /// Octets of content, or of output, since the epoch began.
    octets: u32,
    /// [`Buffer::taken`] of the output when it was last looked at.
    taken: u32,
}

impl Pace {
    /// The protocol has moved on.
    pub(crate) fn moved(&mut self) {
        self.epoch = self.epoch.wrapping_add(1);
        self.octets = 0;
    }

    /// Octets of content came: a block of them is progress.
    pub(crate) fn content(&mut self, octets: usize, block: u32) {
        self.octets = self.octets.saturating_add(u32::try_from(octets).unwrap_or(u32::MAX));
        if self.octets >= block {
            self.moved();
        }
    }

    /// Looks at what the driver has written since the last poll: all of the output, or a block of it, is
    /// progress.
    pub(crate) fn output(&mut self, tx: &Buffer, block: u32) {
        let count = tx.taken().wrapping_sub(self.taken);
        self.taken = tx.taken();
        if count > 0 && self.phase == Some(Phase::Write) {
            match tx.is_empty() {
                true => self.moved(),
                false => self.content(usize::try_from(count).unwrap_or(usize::MAX), block),
            }
        }
    }

    /// The phase of the last wait.
    pub(crate) const fn phase(&self) -> Option<Phase> {
        self.phase
    }

    pub(crate) fn wait(&mut self, limit: Duration, phase: Phase) -> Wait {
        if self.phase != Some(phase) {
            self.phase = Some(phase);
            self.moved();
        }
        Wait::new(limit, phase, self.epoch)
    }
}
