//! The value of SIZE, a `u64` (RFC 1870 3).

use super::number::size;
use super::value_trait::Value;
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull, put_decimal};

impl<'a> Value<'a> for u64 {
    #[inline]
    fn read(_keyword: &[u8], value: Option<&'a [u8]>, _syntax: &Syntax) -> Option<Self> {
        value.and_then(size)
    }

    fn write_value(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        put_decimal(sink, *self)
    }

    fn is_a_hint(&self) -> bool {
        true
    }
}
