//! [`Boundary`]: the delimiter between the parts of a report.

use crate::wire::{Sink, SinkFull};

/// The delimiter of the parts. It begins with `=_`, which does not occur in encoded text (RFC 2045 6.7).
#[derive(Clone, Copy, Debug)]
pub(in crate::bounce) struct Boundary([u8; 36]);

impl Boundary {
    pub(in crate::bounce) fn new(unique: u128) -> Self {
        let mut delimiter = *b"--=_00000000000000000000000000000000";
        for (place, octet) in delimiter.iter_mut().skip(4).rev().enumerate() {
            let shift = u32::try_from(place).unwrap_or(0).saturating_mul(4);
            let digit = (unique.checked_shr(shift).unwrap_or(0) % 16) as usize;
            *octet = *b"0123456789abcdef".get(digit).unwrap_or(&b'0');
        }
        Self(delimiter)
    }

    /// Returns the delimiter line.
    pub(in crate::bounce) const fn delimiter(&self) -> &[u8] {
        &self.0
    }

    pub(in crate::bounce) fn put(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.0.get(2..).unwrap_or_default())
    }

    pub(in crate::bounce) fn number(&self) -> &[u8] {
        self.0.get(4..).unwrap_or_default()
    }
}
