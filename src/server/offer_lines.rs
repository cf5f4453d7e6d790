//! The lines of the reply to EHLO, composed by the compiler.

use crate::buffer::Buffer;
use crate::extension::{Capabilities, Extension};
use crate::wire::{Sink, SinkFull};

/// The end of a line and the keyword of the next one, up to its parameters.
#[derive(Clone, Copy)]
struct Keyword {
    octets: [u8; Self::MAX],
    len: usize,
}

const START: &[u8; 6] = b"\r\n250-";
/// The place of the separator after the code in [`START`].
const SEPARATOR: usize = 5;

static KEYWORDS: [Keyword; Extension::ALL.len()] = {
    let mut keywords = [Keyword { octets: [0; Keyword::MAX], len: 0 }; Extension::ALL.len()];
    let mut at = 0;
    while at < keywords.len() {
        #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
        {
            keywords[at] = Keyword::new(Extension::ALL[at].keyword().as_bytes());
        }
        at = at.wrapping_add(1);
    }
    keywords
};

impl Keyword {
    const MAX: usize = 32;

    #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
    const fn new(keyword: &[u8]) -> Self {
        let mut octets = [0; Self::MAX];
        let mut at = 0;
        while at < START.len() {
            octets[at] = START[at];
            at = at.wrapping_add(1);
        }
        while at < START.len().wrapping_add(keyword.len()) {
            octets[at] = keyword[at.wrapping_sub(START.len())];
            at = at.wrapping_add(1);
        }
        Self { octets, len: at }
    }
}

/// Writes the reply as [`Capabilities::encode`] does. A part of it is written if there is no space for all.
pub(super) fn put(offered: &Capabilities, host: &[u8], tx: &mut Buffer) -> Result<(), SinkFull> {
    let mut last = tx.len();
    tx.put_all(&[b"250-", host])?;
    // The place of the separator in the last line.
    last = last.wrapping_add(3);
    for extension in offered.iter() {
        let Some(keyword) = KEYWORDS.get(extension as usize) else { continue };
        last = tx.len().wrapping_add(SEPARATOR);
        if !tx.put_padded(&keyword.octets, keyword.len) {
            tx.put(keyword.octets.get(..keyword.len).unwrap_or_default())?;
        }
        if Capabilities::WITH_PARAMETERS.has(extension) {
            put_parameters(offered, extension, tx)?;
        }
    }
    if let Some(separator) = tx.filled_mut().get_mut(last) {
        *separator = b' ';
    }
    tx.put(b"\r\n")
}

/// A function of its own, so that the loop computes nothing for it before.
#[inline(never)]
fn put_parameters(
    offered: &Capabilities,
    extension: Extension,
    tx: &mut Buffer,
) -> Result<(), SinkFull> {
    offered.encode_parameters(extension, tx)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Host;
    use crate::extension::{Extensions, Limits, Mechanisms};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_reply_is_that_of_the_encoder(
            bits in any::<u64>(),
            size in proptest::option::of(any::<u64>()),
            before in 0..64_usize,
            capacity in 0..512_usize,
        ) {
            let chosen = Extensions::from_bits_truncate(bits);
            let mut offered = chosen.extensions().fold(Capabilities::EMPTY, Capabilities::with);
            if let Some(size) = size {
                let limits = Limits { rcpt_max: Some(7), ..Limits::NONE };
                offered = offered.with_size(size).with_mechanisms(Mechanisms::all()).with_limits(limits);
            }
            let mut wire = vec![b'x'; before];
            offered.encode(&mut wire, Host::try_from("mx.harbor.example").unwrap()).unwrap();
            let mut tx = Buffer::with_capacity(capacity.max(before));
            tx.put(&wire[..before]).unwrap();
            let written = put(&offered, b"mx.harbor.example", &mut tx);
            prop_assert_eq!(written.is_ok(), wire.len() <= tx.capacity());
            if written.is_ok() {
                prop_assert_eq!(tx.filled(), wire);
            }
        }
    }
}
