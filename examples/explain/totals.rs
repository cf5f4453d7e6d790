//! [`Counting`]: a worker that sums up, and [`Totals`], the sums with what was read.

use std::io;

use smtp_machine::diagnosis::Stage;

use crate::blocks::Amount;
use crate::count::Counts;
use crate::known::Known;
use crate::logs::Entry;
use crate::survey::{Place, Worker};

/// Counts replies.
pub(crate) struct Counting {
    pub(crate) counts: Counts,
    known: Known,
    stage: Option<Stage>,
}

impl Counting {
    /// `stage` is the one of replies whose stage the log does not state.
    pub(crate) fn new(providers: usize, stage: Option<Stage>) -> Self {
        Self { counts: Counts::new(providers), known: Known::new(), stage }
    }
}

impl Worker for Counting {
    fn reply(&mut self, entry: &Entry<'_>, place: Place) {
        self.counts.lines_of_replies += place.lines;
        let finding = self.known.meaning(entry, self.stage);
        self.counts.count(entry, finding);
    }

    fn ended(&mut self, _: u64, overlong: u64) -> io::Result<()> {
        self.counts.overlong += overlong;
        Ok(())
    }
}

/// The sums over the whole input.
#[derive(Debug)]
pub(crate) struct Totals {
    pub(crate) counts: Counts,
    pub(crate) amount: Amount,
}

impl Totals {
    pub(crate) fn new(workers: Vec<Counting>, amount: Amount, providers: usize) -> Self {
        let mut counts = Counts::new(providers);
        for worker in workers {
            counts.add(&worker.counts);
        }
        counts.overlong += amount.overlong;
        counts.lines_of_replies += amount.dropped;
        Self { counts, amount }
    }

    /// Lines that are no reply, or about none.
    pub(crate) const fn other_lines(&self) -> u64 {
        let read = self.counts.lines_of_replies.saturating_add(self.counts.overlong);
        self.amount.lines.saturating_sub(read)
    }
}
