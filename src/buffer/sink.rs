//! A buffer as the destination of encoded octets.

use super::Buffer;
#[cfg(not(target_os = "none"))]
use super::nothing;
use crate::wire::{Sink, SinkFull};

impl Sink for Buffer {
    #[cfg(target_os = "none")] // flash is scarce there
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        self.put_at_front(octets)
    }

    #[cfg(not(target_os = "none"))]
    #[inline]
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        let end = self.end;
        let spare = self.memory.octets_mut().get_mut(end..).unwrap_or_else(nothing);
        match spare.get_mut(..octets.len()) {
            Some(space) => {
                space.copy_from_slice(octets);
                self.end = end.wrapping_add(octets.len());
                Ok(())
            }
            None => self.put_at_front(octets),
        }
    }

    #[inline]
    fn is_memory(&self) -> bool {
        true
    }
}
