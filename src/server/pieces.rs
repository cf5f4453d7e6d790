//! The pieces in which content is lent.

use crate::body::{Unstuff, Unstuffed};

/// Runs of content that are shorter are moved together, up to [`GATHERED`] octets.
pub(super) const SHORT: usize = 64;
const GATHERED: usize = 1024;

/// The front of the input: framing, content, framing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Piece {
    pub(super) skip: usize,
    pub(super) run: usize,
    pub(super) after: usize,
    /// The piece is the last.
    pub(super) end: bool,
}

impl From<Unstuffed> for Piece {
    #[inline]
    fn from(found: Unstuffed) -> Self {
        Self { skip: found.skip, run: found.run, after: found.after, end: found.end }
    }
}

impl Piece {
    /// Returns the ends of the content and of the framing after it.
    pub(super) const fn ends(self) -> (usize, usize) {
        let to = self.skip.wrapping_add(self.run);
        (to, to.wrapping_add(self.after))
    }
}

/// The rest of a [`Piece`] after its start was lent: content, then at most a line ending and the
/// dot.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rest {
    pub(super) run: usize,
    pub(super) after: u8,
    pub(super) end: bool,
}

impl Rest {
    /// Returns the number of octets that must be in the input.
    pub(super) const fn len(&self) -> usize {
        self.run.saturating_add(self.after as usize)
    }
}

/// Moves the short runs after a short `piece` together, so that content of short lines with dots does not cause
/// an event for each. A long run after them is kept in `rest`.
pub(super) fn gather(
    unstuff: &mut Unstuff,
    rest: &mut Rest,
    mut piece: Piece,
    input: &mut [u8],
) -> Piece {
    while !piece.end && piece.run > 0 && piece.run < GATHERED {
        let (to, from) = piece.ends();
        let most = piece.skip.wrapping_add(GATHERED);
        let (to, from) = unstuff.move_short_lines(input, to, from, most);
        piece.run = to.wrapping_sub(piece.skip);
        piece.after = from.wrapping_sub(to);
        let next = unstuff.next(input.get(from..).unwrap_or_default());
        if next.run == 0 && !next.end {
            break; // more input is needed
        }
        let start = from.wrapping_add(next.skip);
        if next.run >= SHORT {
            piece.after = start.wrapping_sub(to);
            let after = u8::try_from(next.after).unwrap_or(u8::MAX);
            *rest = Rest { run: next.run, after, end: next.end };
            break;
        }
        let end = start.wrapping_add(next.run);
        let moved = start.wrapping_sub(to);
        // Always there, but the compiler does not know it and would keep a panic.
        if let Some(octets) = input.get_mut(to..end).filter(|octets| moved <= octets.len()) {
            octets.copy_within(moved.., 0);
        }
        piece.run = piece.run.wrapping_add(next.run);
        let done = end.wrapping_add(next.after);
        piece.after = done.wrapping_sub(piece.skip.wrapping_add(piece.run));
        piece.end = next.end;
    }
    piece
}
