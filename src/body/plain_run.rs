//! The search that both directions share: the length of a run of content that needs no change.

#[cfg(all(feature = "simd", target_arch = "x86_64"))]
use super::avx2;
use super::bare_newline::BareNewline;
#[cfg(not(all(feature = "simd", target_arch = "x86_64")))]
use super::search::Blocks;
use super::search::{Nowhere, SHORT, Search, Work, settle};

/// Does the work with the fastest way to search `len` octets.
#[inline(always)]
pub(super) fn search<W: Work>(len: usize, work: W) -> W::Output {
    #[cfg(all(feature = "simd", target_arch = "x86_64"))]
    return avx2::search(len, work);
    #[cfg(not(all(feature = "simd", target_arch = "x86_64")))]
    {
        let _ = len;
        work.with(Blocks)
    }
}

/// Searches the first octets. Returns `Err` if the run does not end there: most lines are longer.
#[inline(always)]
pub(super) fn begin(octets: &[u8]) -> Result<usize, usize> {
    match octets.first_chunk() {
        // On a microcontroller flash is scarce.
        Some(first) if !cfg!(target_os = "none") && !may_hold_newline(*first) => Err(SHORT),
        _ => settle(octets, 0, SHORT),
    }
}

/// Returns `true` if one of the octets is a CR or LF, or a few others.
#[inline(always)]
const fn may_hold_newline(octets: [u8; SHORT]) -> bool {
    const ABOVE: u64 = u64::from_ne_bytes([b'\r' + 1; 8]);
    const TOP: u64 = u64::from_ne_bytes([0x80; 8]);
    let octets = u64::from_ne_bytes(octets);
    octets.wrapping_sub(ABOVE) & !octets & TOP != 0
}

struct PlainRun<'a> {
    octets: &'a [u8],
    at: usize,
}

impl Work for PlainRun<'_> {
    type Output = usize;

    #[inline(always)]
    fn with(self, search: impl Search) -> usize {
        search.run(self.octets, &mut Nowhere, self.at)
    }
}

/// Returns the length of the longest prefix of `octets` in which every CR is followed by LF, every LF is
/// preceded by CR, and no CRLF is followed by a dot, except at its end. A CR at the end, whose LF may follow
/// later, is not included.
#[inline]
pub(super) fn plain_run(octets: &[u8]) -> usize {
    // If every line begins with a dot, runs are too short to be worth a block.
    let at = match begin(octets) {
        Ok(len) => return len,
        // A block compares pairs of octets: the last checked octet begins the first pair.
        Err(at) => at.saturating_sub(1),
    };
    search(octets.len(), PlainRun { octets, at })
}

/// Returns the length of the line at the front, with its CRLF, if it has at most four octets, needs no change,
/// and a dot follows; else 0. The whole is then in the first eight octets.
///
/// Content of nothing but such lines is the one with the shortest runs. The comparisons are branches, which a
/// processor predicts: it examines the next line before the length of this one is known.
#[inline(always)]
pub(super) const fn short_line(block: [u8; 8]) -> usize {
    let word = u64::from_le_bytes(block);
    let [a, b, c, d, ..] = block;
    if ends(word, 0) {
        2
    } else if ends(word, 1) && plain(a) {
        3
    } else if ends(word, 2) && plain(a) && plain(b) {
        4
    } else if ends(word, 3) && plain(a) && plain(b) && plain(c) {
        5
    } else if ends(word, 4) && plain(a) && plain(b) && plain(c) && plain(d) {
        6
    } else {
        0
    }
}

/// Returns `true` if a line has this many octets before its CRLF, and a dot follows.
#[inline(always)]
const fn ends(word: u64, len: u32) -> bool {
    const END: u64 = u64::from_le_bytes(*b"\r\n.\0\0\0\0\0");
    word.wrapping_shr(len.wrapping_mul(8)) & 0xFF_FFFF == END
}

#[inline(always)]
const fn plain(octet: u8) -> bool {
    octet != b'\r' && octet != b'\n'
}

/// Returns the first bare CR or LF in `octets`, with its offset. An LF at the start counts as bare, and so
/// does a CR at the end.
pub(crate) fn first_bare_newline(octets: &[u8]) -> Option<(usize, BareNewline)> {
    let mut at = 0_usize;
    loop {
        let rest = octets.get(at..).unwrap_or_default();
        at = at.wrapping_add(plain_run(rest));
        match octets.get(at..) {
            Some([b'\r', ..]) => return Some((at, BareNewline::Cr)),
            Some([b'\n', ..]) => return Some((at, BareNewline::Lf)),
            // A dot at the start of a line is no matter here.
            Some([b'.', ..]) => at = at.wrapping_add(1),
            _ => return None,
        }
    }
}

/// Returns the first bare CR or LF in `octets`. A CR at the end, whose LF may follow later, does not count.
pub(super) fn unpaired(octets: &[u8]) -> Option<BareNewline> {
    let (at, stray) = first_bare_newline(octets)?;
    let open = stray == BareNewline::Cr && at.wrapping_add(1) == octets.len();
    (!open).then_some(stray)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The same by its definition.
    fn naive(octets: &[u8]) -> usize {
        for at in 0..octets.len() {
            let (before, next) = (at.checked_sub(1).map(|at| octets[at]), octets.get(at + 1));
            match octets[at] {
                b'\r' if next != Some(&b'\n') => return at,
                b'\n' if before != Some(b'\r') => return at,
                b'.' if before == Some(b'\n') => return at,
                _ => {}
            }
        }
        octets.len()
    }

    #[test]
    fn a_bare_lf_is_found_at_each_offset_of_a_block() {
        for at in 0..100 {
            let mut octets = [b'x'; 100];
            octets[at] = b'\n';
            assert_eq!(plain_run(&octets), at);
        }
    }

    #[test]
    fn an_octet_that_ends_a_run_is_found_at_each_offset_of_long_input() {
        for len in (250..300).chain([511, 600]) {
            let lines = [[b'x'; 74].as_slice(), b"\r\n"].concat().repeat(9);
            for from in [0, 1, 75] {
                let octets = &lines[from..][..len];
                assert_eq!(plain_run(octets), naive(octets));
                for at in 0..len {
                    for end in [&b"\n"[..], b"\r", b".", b"\r\n.", b"\n\n", b"\r\r\n"] {
                        let mut octets = octets.to_vec();
                        let end = &end[..end.len().min(len - at)];
                        octets[at..][..end.len()].copy_from_slice(end);
                        assert_eq!(plain_run(&octets), naive(&octets), "{end:?} at {at} of {len}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_first_bare_cr_or_lf_is_found_with_its_offset() {
        assert_eq!(first_bare_newline(b"one\r\n.two\r\n"), None);
        assert_eq!(first_bare_newline(b"one\r\n.two\n"), Some((9, BareNewline::Lf)));
        assert_eq!(first_bare_newline(b"\none"), Some((0, BareNewline::Lf)));
        assert_eq!(first_bare_newline(b"one\r"), Some((3, BareNewline::Cr)));
        assert_eq!(unpaired(b"one\r"), None);
        assert_eq!(unpaired(b"\rone\r"), Some(BareNewline::Cr));
    }

    proptest! {
        #[test]
        fn the_search_agrees_with_a_naive_version(
            parts in proptest::collection::vec("\r\n|\r|\n|\\.|a{1,40}|\r\n\\.", 0..20)
        ) {
            let octets = parts.concat().into_bytes();
            prop_assert_eq!(plain_run(&octets), naive(&octets));
        }

        #[test]
        fn the_search_of_long_input_agrees_with_a_naive_version(
            parts in proptest::collection::vec("(a{1,90}\r\n){9}|a{300}|\r|\n|\r\n|\\.|\r\n\\.", 1..8)
        ) {
            let octets = parts.concat().into_bytes();
            for from in 0..octets.len().min(300) {
                prop_assert_eq!(plain_run(&octets[from..]), naive(&octets[from..]));
            }
        }

        #[test]
        fn short_lines_agree_with_a_naive_version(text in "[ax\r\n.]{0,5}\r\n[.a].{6}") {
            let block = *text.as_bytes().first_chunk::<8>().unwrap();
            let run = naive(&block);
            // One line, with a dot after it.
            let line = block.windows(2).position(|pair| pair == b"\r\n").map(|at| at + 2);
            let short = (2..=6).contains(&run) && block[run] == b'.' && line == Some(run);
            prop_assert_eq!(short_line(block), if short { run } else { 0 });
        }
    }
}
