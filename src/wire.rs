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
}

impl<S: Sink + ?Sized> Sink for &mut S {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        (**self).put(octets)
    }
}

#[cfg(feature = "alloc")]
impl Sink for alloc::vec::Vec<u8> {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        self.extend_from_slice(octets);
        Ok(())
    }
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
    for digit in digits.iter_mut().rev() {
        *digit = b'0'.wrapping_add((number % 10) as u8);
        start = start.wrapping_sub(1);
        number /= 10;
        if number == 0 {
            break;
        }
    }
    sink.put(digits.get(start..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_equal_those_of_core() {
        for number in [0, 1, 9, 10, 99, 12_345, u64::from(u32::MAX), u64::MAX] {
            let mut wire = Vec::new();
            put_decimal(&mut wire, number).unwrap();
            assert_eq!(wire, number.to_string().as_bytes());
        }
    }
}
