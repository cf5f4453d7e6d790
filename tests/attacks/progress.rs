//! The progress of a machine: a case without progress must fail, and not run forever.

/// The counts between two reads.
#[derive(Default)]
pub(crate) struct Progress {
    last: [usize; 4],
    still: usize,
    polls: u64,
    fed: u64,
}

impl Progress {
    /// The number of polls that may change nothing.
    const STILL: usize = 100;
    /// The number of polls that a machine may need, and more for each octet.
    const POLLS: u64 = 10_000;
    const POLLS_AN_OCTET: u64 = 100;

    pub(crate) fn fed(&mut self, octets: usize) {
        self.fed += octets as u64;
        self.still = 0;
    }

    /// Records a poll that returned `step`, and its counts: octets in both buffers, octets written, and the
    /// steps left of the application.
    ///
    /// # Panics
    ///
    /// Panics if nothing changes for too long, or changes never end.
    pub(crate) fn polled(&mut self, step: &str, counts: [usize; 4]) {
        self.polls += 1;
        self.still = if counts == self.last { self.still + 1 } else { 0 };
        self.last = counts;
        assert!(
            self.still < Self::STILL,
            "no progress in {} polls: {step} again and again",
            self.still
        );
        let limit = Self::POLLS + Self::POLLS_AN_OCTET * self.fed;
        assert!(self.polls < limit, "{} polls for {} octets: {step} at last", self.polls, self.fed);
    }

    /// Records that it needs more input, with `spare` octets of space in its buffer.
    ///
    /// # Panics
    ///
    /// Panics if the input does not fit.
    pub(crate) fn reads(spare: usize) {
        assert!(spare > 0, "no progress: it needs input and has no space for it");
    }
}

#[cfg(test)]
fn failure(work: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let panic = std::panic::catch_unwind(work).unwrap_err();
    panic.downcast_ref::<String>().cloned().unwrap_or_else(|| {
        panic.downcast_ref::<&str>().map(|text| (*text).to_owned()).unwrap_or_default()
    })
}

#[test]
fn the_same_step_repeatedly_is_a_failure() {
    let text = failure(|| {
        let mut progress = Progress::default();
        loop {
            progress.polled("a write of nothing", [0; 4]);
        }
    });
    assert!(text.contains("no progress") && text.contains("a write of nothing"), "{text}");
}

#[test]
fn output_without_end_is_a_failure() {
    let text = failure(|| {
        let mut progress = Progress::default();
        for written in 0.. {
            progress.polled("a write", [0, 0, written, 0]);
        }
    });
    assert!(text.contains("polls for 0 octets"), "{text}");
}

#[test]
fn a_read_into_a_full_buffer_is_a_failure() {
    Progress::reads(1);
    assert!(failure(|| Progress::reads(0)).contains("no space"));
}

#[test]
fn much_input_may_take_many_polls() {
    let mut progress = Progress::default();
    for octet in 0..100_000 {
        progress.fed(1);
        progress.polled("a read", [octet, 0, 0, 0]);
    }
}
