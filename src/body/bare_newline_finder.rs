//! [`BareNewlineFinder`]: a search for a bare CR or LF in content framed by its size.

use super::bare_newline::BareNewline;
use super::plain_run::unpaired;

/// A search for a bare CR or LF in content that comes in pieces.
///
/// A BDAT chunk is framed by its size, whatever octets it contains. But a relay that forwards its content
/// with DATA must know whether all lines end in CRLF (RFC 5321 2.3.8).
///
/// ```
/// use smtp_machine::body::{BareNewline, BareNewlineFinder};
///
/// let mut finder = BareNewlineFinder::new();
/// finder.add(b"one\r");
/// finder.add(b"\ntwo\r\n");
/// assert_eq!(finder.first(), None);
/// finder.add(b"three\n");
/// assert_eq!(finder.first(), Some(BareNewline::Lf));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BareNewlineFinder {
    /// The last octet was a CR.
    cr: bool,
    first: Option<BareNewline>,
}

impl BareNewlineFinder {
    /// Creates a search at the start of the content.
    #[must_use]
    pub const fn new() -> Self {
        Self { cr: false, first: None }
    }

    /// Searches the next piece.
    pub fn add(&mut self, piece: &[u8]) {
        let (Some(&first), Some(&last)) = (piece.first(), piece.last()) else { return };
        let found = match (self.cr, first) {
            (true, b'\n') => unpaired(piece.get(1..).unwrap_or_default()),
            (true, _) => Some(BareNewline::Cr),
            (false, _) => unpaired(piece),
        };
        self.cr = last == b'\r';
        if let (None, Some(found)) = (self.first, found) {
            self.first = Some(found);
        }
    }

    /// Ends the content: a CR at its end is bare.
    ///
    /// ```
    /// use smtp_machine::body::{BareNewline, BareNewlineFinder};
    ///
    /// let mut finder = BareNewlineFinder::new();
    /// finder.add(b"one\r");
    /// finder.finish();
    /// assert_eq!(finder.first(), Some(BareNewline::Cr));
    /// ```
    pub fn finish(&mut self) {
        if self.cr {
            self.first.get_or_insert(BareNewline::Cr);
        }
        self.cr = false;
    }

    /// Returns the first bare CR or LF.
    #[must_use]
    pub const fn first(&self) -> Option<BareNewline> {
        self.first
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn naive(octets: &[u8]) -> Option<BareNewline> {
        octets.iter().enumerate().find_map(|(at, octet)| match octet {
            b'\r' if octets.get(at + 1) != Some(&b'\n') => Some(BareNewline::Cr),
            b'\n' if at == 0 || octets[at - 1] != b'\r' => Some(BareNewline::Lf),
            _ => None,
        })
    }

    proptest! {
        #[test]
        fn the_result_does_not_depend_on_the_pieces(
            parts in proptest::collection::vec("\r\n|\r|\n|a{1,40}|\r\n\\.", 0..20),
            cuts in proptest::collection::vec(0..400_usize, 0..5),
        ) {
            let octets = parts.concat().into_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(octets.len())).collect();
            cuts.extend([0, octets.len()]);
            cuts.sort_unstable();
            let mut finder = BareNewlineFinder::new();
            for pair in cuts.windows(2) {
                finder.add(&octets[pair[0]..pair[1]]);
            }
            finder.finish();
            prop_assert_eq!(finder.first(), naive(&octets));
        }
    }
}
