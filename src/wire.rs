//! [`Sink`]: the destination of encoded octets, and [`SinkFull`], its error.
//!
//! Every type that can be written has a method `encode(&self, &mut impl Sink) -> Result<(), SinkFull>`. A session
//! writes into its [`Buffer`](crate::Buffer). With the feature `alloc`, a `Vec<u8>` is a sink too:
//!
//! ```
//! use smtp_machine::wire::{SinkFull, Sink};
//!
//! let mut wire = Vec::new();
//! wire.put(b"NOOP\r\n")?;
//! assert_eq!(wire, b"NOOP\r\n");
//! # Ok::<(), SinkFull>(())
//! ```

use core::fmt;

/// The error of a sink without enough space.
///
/// ```
/// use smtp_machine::wire::SinkFull;
/// assert_eq!(SinkFull.to_string(), "no space left in the output");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, thiserror::Error)]
#[error("no space left in the output")]
#[allow(clippy::exhaustive_structs, reason = "the error has no details")]
pub struct SinkFull;

/// A destination that accepts octets in order: a buffer, a vector, a counter.
///
/// ```
/// use smtp_machine::wire::{SinkFull, Sink};
///
/// struct Count(usize);
/// impl Sink for Count {
///     fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
///         self.0 += octets.len();
///         Ok(())
///     }
/// }
///
/// let mut count = Count(0);
/// count.put(b"QUIT\r\n")?;
/// assert_eq!(count.0, 6);
/// # Ok::<(), SinkFull>(())
/// ```
pub trait Sink {
    /// Appends all of `octets`, or none.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if there is not enough space.
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull>;

    /// Returns `true` if [`put`](Self::put) only copies the octets to memory, so that many short pieces cost no more than
    /// a long one.
    ///
    /// It is a hint, and the default is `false`. [`Stuff::stuff`](crate::body::Stuff::stuff) puts content into memory in
    /// blocks of 128 octets while it examines it. Otherwise it puts up to 32 KiB at once. The octets are the same.
    ///
    /// ```
    /// use smtp_machine::Buffer;
    /// use smtp_machine::wire::{Sink, SinkFull};
    ///
    /// struct Counted(Buffer, u64);
    /// impl Sink for Counted {
    ///     fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
    ///         self.1 += octets.len() as u64;
    ///         self.0.put(octets)
    ///     }
    ///
    ///     fn is_memory(&self) -> bool {
    ///         self.0.is_memory()
    ///     }
    /// }
    ///
    /// assert!(Counted(Buffer::with_capacity(64), 0).is_memory());
    /// ```
    fn is_memory(&self) -> bool {
        false
    }
}

impl<S: Sink + ?Sized> Sink for &mut S {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        (**self).put(octets)
    }

    fn is_memory(&self) -> bool {
        (**self).is_memory()
    }
}

#[cfg(feature = "alloc")]
impl Sink for alloc::vec::Vec<u8> {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        match octets.len() {
            0..=BLOCK => self.extend_from_slice(octets),
            _ => extend_by_blocks(self, octets),
        }
        Ok(())
    }

    fn is_memory(&self) -> bool {
        true
    }
}

/// The C library copies 2048 octets and more by an instruction for strings (`rep movsb`).
#[cfg(feature = "alloc")]
const BLOCK: usize = 1024;

/// Appends a large piece. That instruction takes many times as long on some processors if the target is 1 to 31 octets
/// further in its page than the source. Large vectors begin at the same place in a page, so that content is there after
/// the first dot that is doubled.
#[cfg(feature = "alloc")]
#[inline(never)]
fn extend_by_blocks(out: &mut alloc::vec::Vec<u8>, octets: &[u8]) {
    out.reserve(octets.len());
    octets.chunks(BLOCK).for_each(|block| out.extend_from_slice(block));
}

/// Writes `number` in `width` decimal digits, at most 10, with leading zeros.
pub(crate) fn put_padded(sink: &mut impl Sink, number: u32, width: u32) -> Result<(), SinkFull> {
    (0..width.min(10)).rev().try_for_each(|place| {
        let digit = number.checked_div(10_u32.saturating_pow(place)).unwrap_or(0) % 10;
        sink.put(&[b'0'.wrapping_add(digit as u8)])
    })
}

/// Formats what `write` writes, which must be UTF-8.
pub(crate) fn display(
    f: &mut fmt::Formatter<'_>,
    write: impl FnOnce(&mut Formatted<'_, '_>) -> Result<(), SinkFull>,
) -> fmt::Result {
    write(&mut Formatted(f)).map_err(|SinkFull| fmt::Error)
}

/// A formatter as a sink.
pub(crate) struct Formatted<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Sink for Formatted<'_, '_> {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        let text = core::str::from_utf8(octets).map_err(|_| SinkFull)?;
        self.0.write_str(text).map_err(|_| SinkFull)
    }
}

/// Writes `number` in decimal digits.
pub(crate) fn put_decimal(sink: &mut impl Sink, mut number: u64) -> Result<(), SinkFull> {
    let mut digits = [0_u8; 20];
    let mut start = digits.len();
    if cfg!(target_pointer_width = "64") {
        // Two digits for each division, because each waits for the one before it.
        for pair in digits.rchunks_exact_mut(2) {
            let two = (number % 100) as u8;
            number /= 100;
            if let [tens, ones] = pair {
                (*tens, *ones) = (b'0'.wrapping_add(two / 10), b'0'.wrapping_add(two % 10));
            }
            start = start.wrapping_sub(2);
            if number == 0 {
                start = start.wrapping_add(usize::from(two < 10));
                break;
            }
        }
        return sink.put(digits.get(start..).unwrap_or_default());
    }
    for place in digits.iter_mut().rev() {
        let digit;
        (number, digit) = tenth(number);
        *place = b'0'.wrapping_add(digit);
        start = start.wrapping_sub(1);
        if number == 0 {
            break;
        }
    }
    sink.put(digits.get(start..).unwrap_or_default())
}

/// Divides by ten, without a division of 64 bits: it takes 400 octets of code on a target of 32 bits.
fn tenth(number: u64) -> (u64, u8) {
    if let Ok(number) = u32::try_from(number) {
        return ((number / 10).into(), (number % 10) as u8);
    }
    let (mut quotient, mut rest) = (0_u64, 0_u32);
    for shift in [48, 32, 16, 0] {
        let part = rest << 16 | (number >> shift) as u32 & 0xFFFF; // less than 10 * 2^16
        quotient |= u64::from(part / 10) << shift;
        rest = part % 10;
    }
    (quotient, rest as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_equal_those_of_core() {
        let limit = u64::from(u32::MAX);
        let edges = [12_345, limit, limit + 1, 99_999_999_999, 1 << 48, u64::MAX];
        let powers = (0..20).map(|power| 10_u64.pow(power)).flat_map(|it| [it - 1, it]);
        for number in edges.into_iter().chain(powers) {
            let mut wire = Vec::new();
            put_decimal(&mut wire, number).unwrap();
            assert_eq!(wire, number.to_string().as_bytes());
        }
    }
}
