//! [`Unstuff`]: the decoder of dot-stuffed content (RFC 5321 4.5.2).

use super::bare_newline::BareNewline;
use super::plain_run::{plain_run, short_line};

/// A decoder that removes dot-stuffing, and finds the end of the content.
///
/// It stores no octets: [`next`](Self::next) examines its input, returns which part is content, and leaves at
/// most two octets (`.` CR) unread until their meaning is known. [`unstuff_into`](Self::unstuff_into) copies the
/// content, which takes less time than to call `next` and to copy what it finds. Start it after the CRLF of the
/// DATA line, which is the start of a line: `.` CRLF as the first octets is an empty message.
///
/// ```
/// use smtp_machine::body::{BareNewline, Unstuff};
///
/// let mut unstuff = Unstuff::new();
/// let found = unstuff.next(b"one\n.\r\n"); // after a bare LF no line begins
/// assert!(!found.end);
/// assert_eq!(unstuff.bare_newline(), Some(BareNewline::Lf));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unstuff {
    pub(super) line_start: bool,
    pub(super) stray: Option<BareNewline>,
}

/// The front of the input, as [`Unstuff::next`] found it.
///
/// ```text
/// input   │ . │ content ........ CR LF │ . CR LF │ what follows
///         skip          run               after
/// ```
///
/// `skip + run + after` octets are processed. If the sum is 0, more input is needed.
///
/// ```
/// use smtp_machine::body::Unstuff;
///
/// let input = b"..one\r\n.\r\nQUIT\r\n";
/// let mut unstuff = Unstuff::new();
/// let found = unstuff.next(input);
/// assert_eq!(&input[found.skip..][..found.run], b".one\r\n");
/// let done = found.skip + found.run + found.after;
/// assert!(found.end || unstuff.next(&input[done..]).end);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "no further field is possible")]
pub struct Unstuffed {
    /// Framing octets before the content.
    pub skip: usize,
    /// Content octets.
    pub run: usize,
    /// Framing octets after the content.
    pub after: usize,
    /// The content has ended.
    pub end: bool,
}

impl Unstuff {
    /// Creates a decoder at the start of the content.
    #[must_use]
    pub const fn new() -> Self {
        Self { line_start: true, stray: None }
    }

    /// Examines the front of `input`. Call it again with the unprocessed rest, and with more octets after it.
    ///
    /// ```
    /// use smtp_machine::body::{Unstuff, Unstuffed};
    ///
    /// let mut unstuff = Unstuff::new();
    /// let found = unstuff.next(b"..x\r\n.\r\nQUIT\r\n");
    /// assert_eq!(found, Unstuffed { skip: 1, run: 4, after: 3, end: true });
    ///
    /// assert_eq!(Unstuff::new().next(b".\r"), Unstuffed::default()); // more input is needed
    /// ```
    // The caller's loop keeps what is found in registers then, which is twice as fast for lines of a dot.
    #[inline(always)]
    pub fn next(&mut self, input: &[u8]) -> Unstuffed {
        self.short(input).unwrap_or_else(|| self.next_of_any(input))
    }

    /// The same, all of which is a part of its caller.
    #[inline(always)]
    pub(crate) fn next_in_place(&mut self, input: &[u8]) -> Unstuffed {
        self.short(input).unwrap_or_else(|| self.next_run(input))
    }

    /// Returns the front of `input` if it is a short line after a dot.
    #[inline(always)]
    fn short(&self, input: &[u8]) -> Option<Unstuffed> {
        // On a microcontroller flash is scarce.
        if cfg!(target_os = "none") {
            return None;
        }
        let (Some([b'.', block @ ..]), true) = (input.first_chunk::<9>(), self.line_start) else {
            return None;
        };
        let run = short_line(*block);
        // An empty line after the dot is the end, and so is one after the line, which is in the block too.
        let found = matches!(run, 3..=5) && !ends_at(*block, run);
        found.then_some(Unstuffed { skip: 1, run, after: 0, end: false })
    }

    /// Moves the short lines that begin with a dot at `from` to `to`, which is not after `from`, without their dots.
    /// Stops when `to` is `most` or more. Returns the ends of what is moved and of what is processed.
    ///
    /// A line that is not short is left for [`next`](Self::next), as is the end of the content.
    pub(crate) fn move_short_lines(
        &self,
        input: &mut [u8],
        mut to: usize,
        mut from: usize,
        most: usize,
    ) -> (usize, usize) {
        // Flash is scarce on a microcontroller: `next` finds these lines too.
        if cfg!(target_os = "none") || !self.line_start {
            return (to, from);
        }
        while to < most {
            let Some([b'.', line @ ..]) =
                input.get(from..).and_then(|rest| rest.first_chunk::<9>())
            else {
                break;
            };
            let (line, len) = (*line, short_line(*line));
            // An empty line after the dot is the end.
            if len <= 2 {
                break;
            }
            let start = from.wrapping_add(1);
            let Some(target) = input.get_mut(to..).and_then(|rest| rest.first_chunk_mut::<8>())
            else {
                break;
            };
            // What is copied too much is overwritten later, if it was processed before.
            match start.wrapping_sub(to) >= line.len() {
                true => *target = line,
                false => target.iter_mut().zip(line).take(len).for_each(|(to, octet)| *to = octet),
            }
            to = to.wrapping_add(len);
            from = start.wrapping_add(len);
        }
        (to, from)
    }

    /// Returns `true` if all of a short input is content that needs no change, and processes it. A slow peer sends octets
    /// one by one.
    #[inline]
    pub(crate) fn takes_all(&mut self, input: &[u8]) -> bool {
        let takes = match input {
            [] => false,
            [b'.', ..] if self.line_start => false,
            _ => input.iter().all(|octet| *octet > b'\r'),
        };
        self.line_start &= !takes;
        takes
    }

    #[inline(never)]
    fn next_of_any(&mut self, input: &[u8]) -> Unstuffed {
        self.next_run(input)
    }

    /// The same for lines of any length.
    #[inline(always)]
    fn next_run(&mut self, input: &[u8]) -> Unstuffed {
        let skip = match input {
            [b'.', b'\r', b'\n', ..] if self.line_start => {
                return Unstuffed { skip: 3, end: true, ..Unstuffed::default() };
            }
            [b'.'] | [b'.', b'\r'] if self.line_start => return Unstuffed::default(),
            [b'.', ..] if self.line_start => 1,
            _ => 0,
        };
        let content = input.get(skip..).unwrap_or_default();
        let run = self.run(content);
        if run == 0 {
            return Unstuffed::default();
        }
        self.line_start = content.get(..run).is_some_and(|run| run.ends_with(b"\r\n"));
        let behind = content.get(run..).unwrap_or_default();
        let end = self.line_start && behind.starts_with(b".\r\n");
        Unstuffed { skip, run, after: if end { 3 } else { 0 }, end }
    }

    /// Returns the first bare CR or LF in the content.
    #[must_use]
    pub const fn bare_newline(&self) -> Option<BareNewline> {
        self.stray
    }

    /// Returns the length of the content up to a dot that begins a line, including bare CR and LF.
    fn run(&mut self, content: &[u8]) -> usize {
        let mut run = 0_usize;
        loop {
            let rest = content.get(run..).unwrap_or_default();
            // The octets before `rest` never end in CR, so the search needs only `rest`.
            run = run.wrapping_add(plain_run(rest));
            let stray = match content.get(run..) {
                Some([b'\n', ..]) => BareNewline::Lf,
                Some([b'\r', _, ..]) => BareNewline::Cr,
                _ => return run,
            };
            self.stray.get_or_insert(stray);
            run = run.wrapping_add(1);
        }
    }
}

/// Returns `true` if `.` CRLF is at `at`, which is at most 5, in a block.
#[inline(always)]
const fn ends_at(block: [u8; 8], at: usize) -> bool {
    const END: u64 = u64::from_le_bytes(*b".\r\n\0\0\0\0\0");
    let shift = (at as u32).wrapping_mul(8);
    u64::from_le_bytes(block).wrapping_shr(shift) & 0xFF_FFFF == END
}

impl Default for Unstuff {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Feeds `wire` in pieces that end at `cuts`. Returns the content, the rest, and the bare CR or LF.
    fn unstuff(wire: &[u8], cuts: &[usize]) -> (Vec<u8>, Option<Vec<u8>>, Option<BareNewline>) {
        let (mut unstuff, mut content, mut pending) = (Unstuff::new(), Vec::new(), Vec::new());
        let mut from = 0;
        for &to in cuts.iter().chain([&wire.len()]) {
            pending.extend_from_slice(&wire[from..to]);
            from = to;
            loop {
                let found = unstuff.next(&pending);
                content.extend_from_slice(&pending[found.skip..][..found.run]);
                pending.drain(..found.skip + found.run + found.after);
                if found.end {
                    pending.extend_from_slice(&wire[from..]);
                    return (content, Some(pending), unstuff.bare_newline());
                }
                if found.skip + found.run == 0 {
                    break;
                }
            }
            assert!(pending.len() <= 2, "more is withheld than needs be: {pending:?}");
        }
        (content, None, unstuff.bare_newline())
    }

    /// The rule of RFC 5321 4.5.2, applied to the whole text at once.
    fn naive(wire: &[u8]) -> (Vec<u8>, Option<Vec<u8>>) {
        let (mut content, mut at, mut line_start) = (Vec::new(), 0, true);
        while at < wire.len() {
            if line_start && wire[at..].starts_with(b".\r\n") {
                return (content, Some(wire[at + 3..].to_vec()));
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

    #[test]
    fn only_crlf_dot_crlf_ends_the_content() {
        for wire in [
            &b"a\n.\nb"[..],
            b"a\n.\r\nb",
            b"a\r\n.\nb",
            b"a\r\n.\rb",
            b"a\r.\rb",
            b"a\r.\r\nb",
            b"a\r\n\r.\r\nb",
            b"a\r\r\n.\rb",
            b"a.\r\n",
            b"\n.\r\n",
        ] {
            let (_, rest, stray) = unstuff(wire, &[]);
            assert_eq!(rest, None, "{wire:?}");
            assert!(stray.is_some() || wire == b"a.\r\n", "{wire:?}");
        }
    }

    #[test]
    fn no_line_is_moved_from_the_middle_of_a_line() {
        let mut unstuff = Unstuff::new();
        assert_eq!(unstuff.next(b"abc").run, 3);
        let mut input = *b".x\r\n.x\r\n.x\r\n";
        assert_eq!(unstuff.move_short_lines(&mut input, 0, 0, 9), (0, 0));
    }

    #[test]
    fn an_empty_message_ends_at_once() {
        assert_eq!(unstuff(b".\r\n", &[]), (vec![], Some(vec![]), None));
        assert_eq!(unstuff(b".\r\nNOOP\r\n", &[1, 2]), (vec![], Some(b"NOOP\r\n".to_vec()), None));
    }

    proptest! {
        #[test]
        fn moved_lines_are_those_of_a_naive_version(
            lines in proptest::collection::vec("\\.[a.]{0,5}\r\n|\\.{0,2}[a\r\n.]{0,5}\r\n", 0..40),
            before in 0..12_usize,
            most in 0..80_usize,
        ) {
            let wire = lines.concat().into_bytes();
            let mut input = [vec![b'-'; before], wire.clone()].concat();
            let (to, from) = Unstuff::new().move_short_lines(&mut input, 0, before, most);
            prop_assert!(to <= from && to < most + 6);
            prop_assert!(from < before + 1 || wire[..from - before].ends_with(b"\r\n"));
            let (content, end) = naive(&wire[..from - before]);
            prop_assert_eq!((&input[..to], end), (content.as_slice(), None));
            prop_assert_eq!(&input[from..], &wire[from - before..]);
        }

        #[test]
        fn a_short_input_is_taken_as_by_the_search(
            input in "[a.\r\n\t]{0,9}",
            line_start in any::<bool>(),
        ) {
            let mut taken = Unstuff { line_start, stray: None };
            let mut found = taken;
            if taken.takes_all(input.as_bytes()) {
                let all = Unstuffed { run: input.len(), ..Unstuffed::default() };
                prop_assert_eq!(found.next(input.as_bytes()), all);
            }
            prop_assert_eq!(taken, Unstuff { line_start: taken.line_start, stray: None });
            prop_assert!(taken == found || taken.line_start == line_start);
        }

        #[test]
        fn every_cut_gives_the_result_of_a_naive_version(
            parts in proptest::collection::vec("\r\n|\r|\n|\\.|x{1,40}|\r\n\\.|\r\n\\.\r\n", 0..16)
        ) {
            let wire = parts.concat().into_bytes();
            let (content, rest) = naive(&wire);
            let whole = unstuff(&wire, &[]);
            if rest.is_some() {
                prop_assert_eq!((&whole.0, &whole.1), (&content, &rest));
            } else {
                // Octets that depend on later ones are left unread.
                prop_assert!(content.starts_with(&whole.0) && whole.1.is_none());
            }
            let octets: Vec<usize> = (0..wire.len()).collect();
            prop_assert_eq!(&unstuff(&wire, &octets), &whole);
            for cut in 0..wire.len() {
                prop_assert_eq!(&unstuff(&wire, &[cut]), &whole);
            }
        }
    }
}
