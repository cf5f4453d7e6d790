//! The framing of the input: lines and chunks, without their grammar.
//!
//! [`Lines`] finds the lines of a client and drops those that are too long; [`Octets`] counts the octets of a
//! chunk.

use crate::buffer::{BareLf, Buffer, FoundLine};

/// The lines of a client, one at a time.
///
/// A line that is longer than the limit is dropped while it arrives, and so are the octets after a bare LF up
/// to the next CRLF. Memory and work do not depend on the length of such a line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lines {
    /// The number of octets dropped from the line at the front.
    dropped: u32,
    /// `true` while the line at the front is dropped, also before its first octet is.
    dropping: bool,
    /// The dropped line was answered already.
    answered: bool,
}

/// The result of [`Lines::next`].
#[derive(Clone, Copy)]
pub(crate) enum Framed {
    /// A line of at most the limit. It ends in CRLF or in a bare LF.
    Line(FoundLine),
    /// The front of a dropped line: the number of octets, and whether its CRLF is among them.
    Dropped { octets: usize, ends: bool },
    /// The end of the line has not arrived.
    More,
}

impl Lines {
    /// Examines the front of the input. A line has at most `max` octets, including its CRLF.
    pub(crate) fn next(&self, rx: &mut Buffer, max: usize) -> Framed {
        let dropping = self.dropping;
        match rx.find_line(0, BareLf::EndsLine) {
            Some(found) if !dropping && found.with_end <= max => Framed::Line(found),
            Some(found) => Framed::Dropped { octets: found.with_end, ends: !found.is_bare_lf() },
            None if !dropping && rx.len() < max => Framed::More,
            None => {
                // A CR at the end may be the first half of a CRLF.
                let kept = usize::from(rx.filled().last() == Some(&b'\r'));
                match rx.len().saturating_sub(kept) {
                    0 => Framed::More,
                    octets => Framed::Dropped { octets, ends: false },
                }
            }
        }
    }

    /// Returns the line at the front, if all of it has arrived and [`next`](Self::next) would return it. It does not end
    /// in the first `skip` octets.
    #[inline]
    pub(crate) fn whole(&self, rx: &mut Buffer, skip: usize, max: usize) -> Option<FoundLine> {
        match rx.find_line(skip, BareLf::EndsLine) {
            Some(found) if !self.dropping && found.with_end <= max => Some(found),
            _ => None,
        }
    }

    /// Returns `true` if the line at the front is dropped.
    pub(crate) const fn is_dropping(&self) -> bool {
        self.dropping
    }

    /// Records that `octets` of the line at the front are dropped, and returns the number dropped in all.
    pub(crate) fn dropped(&mut self, octets: usize) -> u32 {
        let octets = u32::try_from(octets).unwrap_or(u32::MAX);
        self.dropping = true;
        self.dropped = self.dropped.saturating_add(octets);
        self.dropped
    }

    /// Starts to drop the rest of a line whose first `octets` were answered.
    pub(crate) fn drop_answered(&mut self, octets: usize) {
        self.dropped(octets);
        self.answered = true;
    }

    /// Ends the dropped line. Returns whether it was answered before its end.
    pub(crate) const fn ended(&mut self) -> bool {
        let answered = self.answered;
        *self = Self { dropped: 0, dropping: false, answered: false };
        answered
    }
}

/// The number of octets of a chunk that are still expected (RFC 3030 2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Octets(u64);

impl Octets {
    pub(crate) const fn new(count: u64) -> Self {
        Self(count)
    }

    pub(crate) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Returns how many of `available` octets belong to the chunk, and subtracts them.
    pub(crate) fn take(&mut self, available: usize) -> usize {
        let taken = usize::try_from(self.0).unwrap_or(usize::MAX).min(available);
        self.0 = self.0.saturating_sub(u64::try_from(taken).unwrap_or(u64::MAX));
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Sink;
    use proptest::prelude::*;

    /// Returns the lines of `input`, `None` for a dropped one, if it arrives in pieces.
    fn lines(input: &[u8], piece: usize, max: usize) -> Vec<Option<Vec<u8>>> {
        let mut rx = Buffer::with_capacity(64);
        let (mut framing, mut found) = (Lines::default(), Vec::new());
        for piece in input.chunks(piece) {
            rx.put(piece).unwrap();
            loop {
                match framing.next(&mut rx, max) {
                    Framed::Line(line) => {
                        found.push(Some(rx.filled()[..line.len].to_vec()));
                        rx.consume(line.with_end);
                        if line.is_bare_lf() {
                            framing.drop_answered(line.with_end);
                        }
                    }
                    Framed::Dropped { octets, ends } => {
                        rx.consume(octets);
                        framing.dropped(octets);
                        if ends && !framing.ended() {
                            found.push(None);
                        }
                    }
                    Framed::More => break,
                }
            }
        }
        found
    }

    /// Returns the same from the whole input.
    fn naive(input: &[u8], max: usize) -> Vec<Option<Vec<u8>>> {
        let text = String::from_utf8(input.to_vec()).unwrap();
        let mut found = Vec::new();
        let mut rest = text.as_str();
        while let Some(end) = rest.find("\r\n") {
            let line = &rest[..end];
            let first = line.find('\n').map_or(line, |at| &line[..at]);
            let with_end = first.len() + if first.len() < line.len() { 1 } else { 2 };
            match with_end <= max {
                true => found.push(Some(first.as_bytes().to_vec())),
                false => found.push(None),
            }
            rest = &rest[end + 2..];
        }
        // A bare LF ends a line before its CRLF arrives.
        if let Some(at) = rest.find('\n').filter(|at| *at < max) {
            found.push(Some(rest.as_bytes()[..at].to_vec()));
        }
        found
    }

    proptest! {
        #[test]
        fn lines_do_not_depend_on_how_the_input_is_cut(
            input in "([a]{0,9}(\r\n|\n|\r)){0,6}",
            piece in 1..9_usize,
            max in 3..9_usize,
        ) {
            prop_assert_eq!(lines(input.as_bytes(), piece, max), naive(input.as_bytes(), max));
        }

        #[test]
        fn a_count_is_subtracted_once(count in 0..40_u64, available in proptest::collection::vec(0..9_usize, 0..9)) {
            let mut octets = Octets::new(count);
            let taken: usize = available.iter().map(|it| octets.take(*it)).sum();
            prop_assert_eq!(taken as u64, count.min(available.iter().sum::<usize>() as u64));
            prop_assert_eq!(octets.is_none(), taken as u64 == count);
        }
    }
}
