//! [`Pending`]: what a poll handles before the input.

bitflags::bitflags! {
    /// What the next poll handles before the input. In most polls nothing is pending, which is one comparison.
    #[derive(Clone, Copy, Debug)]
    pub(super) struct Pending: u8 {
        /// The answer to the question is deferred.
        const PARKED = 1;
        /// The question is repeated.
        const AGAIN = 1 << 1;
        /// The output must be written before the session continues.
        const FLUSH = 1 << 2;
        /// The session ends at the next boundary.
        const SHUTDOWN = 1 << 3;
    }
}
