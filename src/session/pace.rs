//! [`Pace`]: the progress of a session, which restarts its waits.

use core::time::Duration;

use super::phase::Phase;
use super::step::Wait;
use crate::buffer::Buffer;

/// The progress of a session. It determines the epoch of each [`Wait`].
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pace {
    epoch: u32,
    /// The phase of the last wait.
    phase: Option<Phase>,
    /// The number of octets of content or output since the start of the epoch.
    octets: u32,
    /// The value of [`Buffer::taken`] of the output at the last poll.
    taken: u32,
    /// Since the start of the epoch only chunks have come that are smaller than a block.
    held: bool,
}

impl Pace {
    /// Starts a new epoch.
    pub(crate) fn moved(&mut self) {
        self.epoch = self.epoch.wrapping_add(1);
        self.octets = 0;
        self.held = false;
    }

    /// Starts a new epoch, unless it is held.
    pub(crate) fn moved_unless_held(&mut self) {
        if !self.held {
            self.moved();
        }
    }

    /// Starts a chunk. A small one, which is smaller than a block and not the last of its message, holds the epoch: from
    /// then on neither small chunks nor their replies start a new one, but a block of content does.
    pub(crate) fn chunk(&mut self, small: bool) {
        self.held &= small;
        self.moved_unless_held();
        self.held = small;
    }

    /// Returns `true` if the epoch is held.
    pub(crate) const fn is_held(&self) -> bool {
        self.held
    }

    /// Counts octets of content. Each `block` of octets starts a new epoch.
    pub(crate) fn content(&mut self, octets: usize, block: u32) {
        self.octets = self.octets.saturating_add(u32::try_from(octets).unwrap_or(u32::MAX));
        if self.octets >= block {
            self.moved();
        }
    }

    /// Counts the octets that the driver has written since the last poll. A new epoch starts when
    /// all of the output or a block of it is written, unless it is held.
    pub(crate) fn output(&mut self, tx: &Buffer, block: u32) {
        let count = tx.taken().wrapping_sub(self.taken);
        if count == 0 {
            return;
        }
        self.taken = tx.taken();
        if self.phase == Some(Phase::Write) && !self.held {
            match tx.is_empty() {
                true => self.moved(),
                false => self.content(usize::try_from(count).unwrap_or(usize::MAX), block),
            }
        }
    }

    /// Returns the phase of the last wait.
    pub(crate) const fn phase(&self) -> Option<Phase> {
        self.phase
    }

    pub(crate) fn wait(&mut self, limit: Duration, phase: Phase) -> Wait {
        if self.phase != Some(phase) {
            self.phase = Some(phase);
            self.moved_unless_held();
        }
        Wait::new(limit, phase, self.epoch)
    }
}
