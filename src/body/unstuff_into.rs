//! [`Unstuff::unstuff_into`]: the decoder that copies.

use super::bare_newline::BareNewline;
use super::plain_run::{search, short_line};
use super::search::{SHORT, Search, Work};
use super::unstuff::Unstuff;

/// How far [`Unstuff::unstuff_into`] has come.
///
/// ```
/// use smtp_machine::body::{Unstuff, UnstuffedInto};
///
/// let mut out = [0; 8];
/// let found = Unstuff::new().unstuff_into(b"..x\r\n.\r\nQUIT\r\n", &mut out);
/// assert_eq!(found, UnstuffedInto { taken: 8, written: 4, end: true });
/// assert_eq!(&out[..found.written], b".x\r\n");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "no further field is possible")]
pub struct UnstuffedInto {
    /// Octets of the input that are processed: content and framing.
    pub taken: usize,
    /// Octets of content in the output.
    pub written: usize,
    /// The content has ended.
    pub end: bool,
}

impl Unstuff {
    /// Decodes as much of `input` into `out` as fits (RFC 5321 4.5.2). It is the counterpart of
    /// [`Stuff::stuff_into`](super::Stuff::stuff_into), for content that is copied: it copies and examines octets in one
    /// pass. Use [`next`](Self::next) for content that is written or parsed where it is.
    ///
    /// Call it again with the rest of the input. If two octets of `out` or more are left, the rest is at most `.` CR, and
    /// more octets are needed after it. Octets after the end of the content are never taken; the end is taken even if
    /// `out` is full.
    ///
    /// The work is proportional to the number of octets taken, whatever the length of `input`: pass the whole rest
    /// each time. An `out` of two octets suffices to make progress. The octets of `out` after those that are written
    /// may be changed.
    ///
    /// ```
    /// use smtp_machine::body::Unstuff;
    ///
    /// let mut input = &b"one\r\n..two\r\n.\r\nQUIT\r\n"[..];
    /// let (mut unstuff, mut out, mut content) = (Unstuff::new(), [0; 8], Vec::new());
    /// loop {
    ///     let found = unstuff.unstuff_into(input, &mut out);
    ///     content.extend_from_slice(&out[..found.written]);
    ///     input = &input[found.taken..];
    ///     if found.end {
    ///         break;
    ///     }
    /// }
    /// assert_eq!((content.as_slice(), input), (&b"one\r\n.two\r\n"[..], &b"QUIT\r\n"[..]));
    /// ```
    pub fn unstuff_into(&mut self, input: &[u8], out: &mut [u8]) -> UnstuffedInto {
        search(input.len().min(out.len()), Decode { unstuff: self, input, out })
    }
}

struct Decode<'a> {
    unstuff: &'a mut Unstuff,
    input: &'a [u8],
    out: &'a mut [u8],
}

impl Work for Decode<'_> {
    type Output = UnstuffedInto;

    #[inline(always)]
    fn with(self, search: impl Search) -> UnstuffedInto {
        let Self { unstuff, input, out } = self;
        let (mut taken, mut written, mut end, mut short) = (0_usize, 0_usize, false, false);
        loop {
            let rest = input.get(taken..).unwrap_or_default();
            let space = out.get_mut(written..).unwrap_or_default();
            let mut content = rest;
            if let ([b'.', line @ ..], true) = (rest, unstuff.line_start) {
                end = line.starts_with(b"\r\n");
                if end {
                    taken = taken.wrapping_add(3);
                    break;
                }
                // The dot is taken with the octet after it.
                if matches!(line, [] | [b'\r']) || space.is_empty() {
                    break;
                }
                let (lines, copied) = copy_short_lines(rest, space);
                if lines > 0 {
                    taken = taken.wrapping_add(lines);
                    written = written.wrapping_add(copied);
                    continue;
                }
                content = line;
            }
            let skip = rest.len().wrapping_sub(content.len());
            let mut run = search.copy(content, space, short);
            short = run < SHORT;
            if run == 0 {
                if !copy_bare_newline(unstuff, content, space) {
                    break;
                }
                run = 1;
            }
            unstuff.line_start = content.get(..run).is_some_and(|run| run.ends_with(b"\r\n"));
            taken = taken.wrapping_add(skip).wrapping_add(run);
            written = written.wrapping_add(run);
        }
        UnstuffedInto { taken, written, end }
    }
}

/// Copies a bare CR or LF at the front, if there is one and it fits.
fn copy_bare_newline(unstuff: &mut Unstuff, content: &[u8], space: &mut [u8]) -> bool {
    let (Some(&first), Some(to)) = (content.first(), space.first_mut()) else { return false };
    let bare = match content {
        [b'\n', ..] => BareNewline::Lf,
        [b'\r', next, ..] if *next != b'\n' => BareNewline::Cr,
        _ => return false,
    };
    unstuff.stray.get_or_insert(bare);
    *to = first;
    true
}

/// Copies the short lines that begin with a dot at the front, without their dots. Returns the numbers of octets taken
/// and written.
///
/// A line that is not short is left, as is the end of the content.
#[inline(always)]
fn copy_short_lines(input: &[u8], out: &mut [u8]) -> (usize, usize) {
    let (mut taken, mut written) = (0_usize, 0_usize);
    if cfg!(target_os = "none") {
        return (taken, written);
    }
    while let (Some([b'.', line @ ..]), Some(target)) = (
        input.get(taken..).and_then(|rest| rest.first_chunk::<9>()),
        out.get_mut(written..).and_then(|rest| rest.first_chunk_mut::<8>()),
    ) {
        let line: [u8; 8] = *line;
        let len = short_line(line);
        // An empty line after the dot is the end.
        if len <= 2 {
            break;
        }
        // What is copied too much is overwritten later.
        *target = line;
        taken = taken.wrapping_add(len).wrapping_add(1);
        written = written.wrapping_add(len);
    }
    (taken, written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The rule of RFC 5321 4.5.2, applied to the whole text at once: the content, and the offset after its end.
    fn naive(wire: &[u8]) -> (Vec<u8>, Option<usize>) {
        let (mut content, mut at, mut line_start) = (Vec::new(), 0, true);
        while at < wire.len() {
            if line_start && wire[at..].starts_with(b".\r\n") {
                return (content, Some(at + 3));
            }
            if line_start && wire[at] == b'.' {
                at += 1;
                line_start = false;
                continue;
            }
            content.push(wire[at]);
            line_start = wire[at] == b'\n' && at > 0 && wire[at - 1] == b'\r';
            at += 1;
        }
        (content, None)
    }

    /// The same for what is decided: without a CR, a dot or both at the end, whose meaning depends on what follows.
    fn decided(wire: &[u8]) -> (Vec<u8>, usize, bool) {
        let (mut content, end) = naive(wire);
        if let Some(end) = end {
            return (content, end, true);
        }
        let line_start = |at: usize| at == 0 || wire[..at].ends_with(b"\r\n");
        let open = match wire {
            [.., b'.', b'\r'] if line_start(wire.len() - 2) => 2,
            [.., b'.'] if line_start(wire.len() - 1) => 1,
            [.., b'\r'] => 1,
            _ => 0,
        };
        content.truncate(content.len() - usize::from(wire.ends_with(b"\r")));
        (content, wire.len() - open, false)
    }

    /// Feeds `wire` in pieces into outputs of these sizes, and returns all that is found: the content, the octets
    /// taken, and whether the content has ended.
    fn copied(
        unstuff: &mut Unstuff,
        wire: &[u8],
        mut pieces: impl Iterator<Item = usize>,
        mut outs: impl Iterator<Item = usize>,
    ) -> (Vec<u8>, usize, bool) {
        let (mut content, mut taken, mut known) = (Vec::new(), 0, 0);
        while known < wire.len() {
            known = wire.len().min(known + pieces.next().unwrap());
            loop {
                let mut out = vec![0; outs.next().unwrap()];
                let found = unstuff.unstuff_into(&wire[taken..known], &mut out);
                content.extend_from_slice(&out[..found.written]);
                taken += found.taken;
                if found.end {
                    return (content, taken, true);
                }
                let left = &wire[taken..known];
                if found.written + 1 < out.len() {
                    assert!(matches!(left, [] | [b'.'] | [b'\r'] | [b'.', b'\r']), "{left:?}");
                    break;
                }
                assert!(out.len() < 2 || found.written > 0, "no progress");
            }
        }
        (content, taken, false)
    }

    #[test]
    fn the_end_is_taken_without_space() {
        let mut unstuff = Unstuff::new();
        let found = unstuff.unstuff_into(b"a\r\n.\r\n.\r\n", &mut [0; 3]);
        assert_eq!(found, UnstuffedInto { taken: 6, written: 3, end: true });
        let found = Unstuff::new().unstuff_into(b".\r\nQUIT\r\n", &mut []);
        assert_eq!(found, UnstuffedInto { taken: 3, written: 0, end: true });
        let found = Unstuff::new().unstuff_into(b"..\r\n", &mut []);
        assert_eq!(found, UnstuffedInto::default());
    }

    #[test]
    fn every_alignment_and_length_gives_the_result_of_a_naive_version() {
        let text = [[b'x'; 74].as_slice(), b"\r\n"].concat().repeat(6);
        for len in [0, 1, 17, 18, 19, 33, 255, 256, 257, 300, 420] {
            for end in [&b""[..], b"\n", b"\r", b".", b"\r\n.", b"\r\n.y", b"\n\n", b"\r\r\n"] {
                let wire = [&text[..len], end, &text[1..200]].concat();
                let (content, taken, _) = decided(&wire);
                let mut space = vec![0; wire.len() + 40];
                for from in 0..40 {
                    let out = &mut space[from..][..wire.len()];
                    let found = Unstuff::new().unstuff_into(&wire, out);
                    assert_eq!(&out[..found.written], content, "{end:?} after {len}");
                    assert_eq!((found.taken, found.end), (taken, false));
                }
            }
        }
    }

    proptest! {
        #[test]
        fn every_cut_of_input_and_output_gives_the_result_of_a_naive_version(
            parts in proptest::collection::vec(
                "\r\n|\r|\n|\\.|x{1,700}|\r\n\\.|(\r\n\\.\\.){1,9}|(\\.[.x]{0,5}\r\n){1,9}|\r\n\\.\r\n", 0..14),
            pieces in proptest::collection::vec(1..600_usize, 1..8),
            outs in proptest::collection::vec(0..600_usize, 0..8),
        ) {
            let wire = parts.concat().into_bytes();
            let expected = decided(&wire);
            let mut unstuff = Unstuff::new();
            let cut = copied(
                &mut unstuff,
                &wire,
                pieces.into_iter().cycle(),
                outs.into_iter().chain([2, 3]).cycle(),
            );
            prop_assert_eq!(&cut, &expected);
            // The first bare CR or LF is that of the decoder that lends.
            let (mut lent, mut at) = (Unstuff::new(), 0);
            loop {
                let found = lent.next(&wire[at..]);
                let processed = found.skip + found.run + found.after;
                at += processed;
                if found.end || processed == 0 {
                    break;
                }
            }
            prop_assert_eq!((unstuff.bare_newline(), cut.1), (lent.bare_newline(), at));
        }

        #[test]
        fn every_cut_of_short_input_gives_the_result_of_a_naive_version(
            parts in proptest::collection::vec("\r\n|\r|\n|\\.|x{1,40}|\r\n\\.|\r\n\\.\r\n", 0..12),
        ) {
            let wire = parts.concat().into_bytes();
            let expected = decided(&wire);
            for cut in 1..=wire.len() {
                for out in [2, 3, 7, 64, 400] {
                    let pieces = [cut, usize::MAX / 2].into_iter();
                    let found = copied(&mut Unstuff::new(), &wire, pieces.cycle(), [out].into_iter().cycle());
                    prop_assert_eq!(&found, &expected, "a cut at {}, outs of {}", cut, out);
                }
            }
        }
    }
}
