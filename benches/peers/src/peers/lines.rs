//! Lines, for parsers that take one.

use memchr::memchr;

/// Line splitter that adapters of line based parsers share.
#[inline(always)]
pub(super) fn lines<'a>(mut w: &'a [u8], mut f: impl FnMut(&'a [u8])) {
    while let Some(p) = memchr(b'\n', w) {
        f(&w[..=p]);
        w = &w[p + 1..];
    }
}
