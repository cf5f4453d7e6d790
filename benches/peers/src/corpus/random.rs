//! The generator of pseudo-random numbers of the corpora.

/// xorshift64*, the same on every machine.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn word(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
    /// Returns a number below `n`.
    pub(crate) fn below(&mut self, n: u64) -> u64 {
        (self.word() >> 33) % n
    }
    /// Returns `true` in `p` of 100 cases.
    pub(crate) fn percent(&mut self, p: u64) -> bool {
        self.below(1000) < p * 10
    }
    /// Returns `true` in `p` of 1000 cases.
    pub(crate) fn permille(&mut self, p: u64) -> bool {
        self.below(1000) < p
    }
    pub(crate) fn pick<'a, T: ?Sized>(&mut self, v: &[&'a T]) -> &'a T {
        v[self.below(v.len() as u64) as usize]
    }
}
