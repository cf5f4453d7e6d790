//! [`Timeout`]: a limit in milliseconds, which keeps the configuration small.

use core::time::Duration;

/// A limit in milliseconds. A `Duration` has four times its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::server) struct Timeout(u32);

impl Timeout {
    pub(in crate::server) const fn secs(secs: u32) -> Self {
        Self(secs.saturating_mul(1000))
    }

    pub(in crate::server) const fn new(limit: Duration) -> Self {
        let millis = limit.as_millis();
        Self(if millis < u32::MAX as u128 { millis as u32 } else { u32::MAX })
    }

    pub(in crate::server) const fn get(self) -> Duration {
        Duration::from_millis(self.0 as u64)
    }
}
