//! [`Strays`]: lone CR and LF in content that is framed by a count.

use super::plain_run::unpaired;
use super::unstuff::Stray;

/// Looks for a CR or LF that stands alone, over any number of pieces.
///
/// A chunk of BDAT ends where its count says, whatever is in it. But who hands its content on by
/// DATA must know whether all its lines end in CRLF (RFC 5321 2.3.8).
///
/// ```
/// use smtp_machine::body::{Stray, Strays};
///
/// let mut strays = Strays::new();
/// strays.look(b"one\r");
/// strays.look(b"\ntwo\r\n");
/// assert_eq!(strays.first(), None);
/// strays.look(b"three\n");
/// assert_eq!(strays.first(), Some(Stray::BareLf));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Strays {
    /// The last octet was a CR.
    cr: bool,
    first: Option<Stray>,
}

impl Strays {
    /// At the start of the content.
    #[must_use]
    pub const fn new() -> Self {
        Self { cr: false, first: None }
    }

    /// Looks at the next piece.
    pub fn look(&mut self, piece: &[u8]) {
        let (Some(&first), Some(&last)) = (piece.first(), piece.last()) else { return };
        let stray = match (self.cr, first) {
            (true, b'\n') => unpaired(piece.get(1..).unwrap_or_default()),
            (true, _) => Some(Stray::BareCr),
            (false, _) => unpaired(piece),
        };
        self.cr = last == b'\r';
        if let (None, Some(stray)) = (self.first, stray) {
            self.first = Some(stray);
        }
    }

    /// Says that the content is complete: a CR at its end stands alone.
    ///
    /// ```
    /// use smtp_machine::body::{Stray, Strays};
    ///
    /// let mut strays = Strays::new();
    /// strays.look(b"one\r");
    /// strays.end();
    /// assert_eq!(strays.first(), Some(Stray::BareCr));
    /// ```
    pub fn end(&mut self) {
        if self.cr {
            self.first.get_or_insert(Stray::BareCr);
        }
        self.cr = false;
    }

    /// The first that was found.
    #[must_use]
    pub const fn first(&self) -> Option<Stray> {
        self.first
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn naive(octets: &[u8]) -> Option<Stray> {
        octets.iter().enumerate().find_map(|(at, octet)| match octet {
            b'\r' if octets.get(at + 1) != Some(&b'\n') => Some(Stray::BareCr),
            b'\n' if at == 0 || octets[at - 1] != b'\r' => Some(Stray::BareLf),
            _ => None,
        })
    }

    proptest! {
        #[test]
        fn pieces_say_the_same_as_the_whole_by_its_definition(
            parts in proptest::collection::vec("\r\n|\r|\n|a{1,40}|\r\n\\.", 0..20),
            cuts in proptest::collection::vec(0..400_usize, 0..5),
        ) {
            let octets = parts.concat().into_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(octets.len())).collect();
            cuts.extend([0, octets.len()]);
            cuts.sort_unstable();
            let mut strays = Strays::new();
            for pair in cuts.windows(2) {
                strays.look(&octets[pair[0]..pair[1]]);
            }
            strays.end();
            prop_assert_eq!(strays.first(), naive(&octets));
        }
    }
}
