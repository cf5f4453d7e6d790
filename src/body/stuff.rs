//! [`Stuff`]: content on its way out (RFC 5321 4.5.2).

use super::bare_newline::{BareNewline, BareNewlineError};
use super::plain_run::plain_run;
use crate::wire::{Sink, SinkFull};

/// Doubles the dots at the start of lines, and refuses what another host could take for the end
/// of the message.
///
/// Content comes in pieces of any size. What ends it depends on how it ends itself: nothing is
/// added to content that ends in CRLF.
///
/// ```
/// use smtp_machine::body::{Newlines, Stuff};
///
/// let (mut stuff, mut room, mut wire) = (Stuff::new(Newlines::Refuse), [0; 5], Vec::new());
/// let mut content = &b".one\r\n.two"[..];
/// while !content.is_empty() {
///     let (taken, written) = stuff.stuff_into(content, &mut room)?;
///     wire.extend_from_slice(&room[..written]);
///     content = &content[taken..];
/// }
/// wire.extend_from_slice(stuff.finish()?);
/// assert_eq!(wire, b"..one\r\n..two\r\n.\r\n");
/// # Ok::<(), smtp_machine::body::BareNewlineError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Stuff {
    newlines: Newlines,
    framing: Framing,
    line_start: bool,
    /// A CR was taken, and is written when it is clear what follows it.
    cr: bool,
}

/// What the end of the content is told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Framing {
    /// A dot: those of the content are doubled.
    Dot,
    /// A count of octets, and the content is lines.
    Count,
    /// A count of octets, and the content is any octets.
    Binary,
}

/// What to do with a CR or LF that stands alone.
///
/// Neither may go out: a server that is less strict than it should be could end the message there
/// (RFC 5321 2.3.8).
///
/// ```
/// use smtp_machine::body::{Newlines, Stuff};
///
/// let mut wire = Vec::new();
/// assert!(Stuff::new(Newlines::Refuse).stuff(b"one\ntwo", &mut wire).is_err());
///
/// wire.clear();
/// Stuff::new(Newlines::Normalise).stuff(b"one\ntwo\n", &mut wire)?;
/// assert_eq!(wire, b"one\r\ntwo\r\n");
/// # Ok::<(), smtp_machine::body::StuffError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Newlines {
    /// An error.
    #[default]
    Refuse,
    /// Each becomes CRLF. On the way in a server makes a space of a CR instead: see
    /// [`server::Config::with_newlines`](crate::server::Config::with_newlines).
    Normalise,
}

/// Why [`Stuff::stuff`] stopped.
///
/// ```
/// # use smtp_machine::{body::StuffError, wire::SinkFull};
/// assert_eq!(StuffError::from(SinkFull).to_string(), "no space left in the output");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StuffError {
    /// The content holds a bare CR or LF.
    #[error(transparent)]
    BareNewline(#[from] BareNewlineError),
    /// The sink has no room.
    #[error(transparent)]
    SinkFull(#[from] SinkFull),
}

impl Stuff {
    /// At the start of the content.
    #[must_use]
    pub const fn new(newlines: Newlines) -> Self {
        Self { newlines, framing: Framing::Dot, line_start: true, cr: false }
    }

    /// For content that is framed by a count, as that of BDAT (RFC 3030 2): no dot is doubled, and
    /// [`finish`](Self::finish) adds no dot. Unless it is `binary` (BODY=BINARYMIME) its line ends are looked at
    /// as those of DATA are.
    ///
    /// ```
    /// use smtp_machine::body::{Newlines, Stuff};
    ///
    /// let (mut chunk, mut wire) = (Stuff::counted(Newlines::Normalise, false), Vec::new());
    /// chunk.stuff(b".one\ntwo", &mut wire)?;
    /// wire.extend_from_slice(chunk.finish()?);
    /// assert_eq!(wire, b".one\r\ntwo");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn counted(newlines: Newlines, binary: bool) -> Self {
        let framing = if binary { Framing::Binary } else { Framing::Count };
        Self { newlines, framing, line_start: true, cr: false }
    }

    /// Writes all of `content`.
    ///
    /// # Errors
    ///
    /// When it holds a bare CR or LF and [`Newlines::Refuse`] is set, or the sink is full: then the
    /// message can't be finished.
    pub fn stuff(&mut self, content: &[u8], sink: &mut impl Sink) -> Result<(), StuffError> {
        let mut at = 0_usize;
        while let Some((piece, taken)) = self.next(content, at, usize::MAX)? {
            sink.put(piece)?;
            at = at.saturating_add(taken);
            self.passed(piece);
        }
        Ok(())
    }

    /// Writes as much of `content` into `room` as fits. Returns how many octets were taken, and how
    /// many were written.
    ///
    /// The work is in proportion to what is taken, however long `content` is: give all that is left of it
    /// each time. Two octets are enough to go on.
    ///
    /// # Errors
    ///
    /// When it holds a bare CR or LF and [`Newlines::Refuse`] is set.
    pub fn stuff_into(
        &mut self,
        content: &[u8],
        room: &mut [u8],
    ) -> Result<(usize, usize), BareNewlineError> {
        let (mut taken, mut written) = (0_usize, 0_usize);
        loop {
            let room = room.get_mut(written..).unwrap_or_default();
            let Some((piece, count)) = self.next(content, taken, room.len())? else { break };
            // Only a run of the content itself may be written in part.
            let (piece, count) = match piece.get(..room.len()) {
                Some(start) if piece.len() == count => {
                    let len = start.len().saturating_sub(usize::from(start.ends_with(b"\r")));
                    (start.get(..len).unwrap_or_default(), len)
                }
                Some(_) if piece.len() > room.len() => (&[][..], 0),
                _ => (piece, count),
            };
            let Some(room) = room.get_mut(..piece.len()).filter(|room| !room.is_empty()) else {
                if count == 0 {
                    break;
                }
                // A CR at the end of the piece: taken, and kept in mind.
                taken = taken.saturating_add(count);
                self.cr = true;
                continue;
            };
            room.copy_from_slice(piece);
            written = written.saturating_add(piece.len());
            taken = taken.saturating_add(count);
            self.passed(piece);
        }
        Ok((taken, written))
    }

    /// What ends the content on the wire.
    ///
    /// # Errors
    ///
    /// When it ends in a CR that stands alone and [`Newlines::Refuse`] is set.
    pub fn finish(&self) -> Result<&'static [u8], BareNewlineError> {
        if self.cr && self.newlines == Newlines::Refuse {
            return Err(BareNewlineError::new(BareNewline::Cr, 0));
        }
        Ok(match (self.framing, self.cr) {
            (Framing::Dot, false) if self.line_start => b".\r\n",
            (Framing::Dot, _) => b"\r\n.\r\n",
            (Framing::Count | Framing::Binary, true) => b"\r\n",
            (Framing::Count | Framing::Binary, false) => b"",
        })
    }

    /// The next piece for the wire, and how many octets of the content it stands for. It may be longer than
    /// `room`, but what is searched for it is not, by more than two octets.
    fn next<'a>(
        &mut self,
        content: &'a [u8],
        at: usize,
        room: usize,
    ) -> Result<Option<(&'a [u8], usize)>, BareNewlineError> {
        let rest = content.get(at..).unwrap_or_default();
        let Some(&first) = rest.first() else { return Ok(None) };
        if self.framing == Framing::Binary {
            return Ok(Some((rest, rest.len())));
        }
        if self.cr {
            return match (first, self.newlines) {
                (b'\n', _) => Ok(Some((b"\r\n", 1))),
                (_, Newlines::Normalise) => Ok(Some((b"\r\n", 0))),
                (_, Newlines::Refuse) => Err(BareNewlineError::new(BareNewline::Cr, at)),
            };
        }
        if self.line_start && first == b'.' && self.framing == Framing::Dot {
            return Ok(Some((b"..", 1)));
        }
        // What does not fit is searched when its turn comes. An octet that is of note is so by itself or by
        // the octet after it: where there is no space at all, two tell whether there is a run.
        let near = rest.len().min(room.saturating_add(2));
        let run = plain_run(rest.get(..near).unwrap_or_default());
        if run > 0 {
            return Ok(rest.get(..run).map(|piece| (piece, run)));
        }
        if first == b'\r' && rest.len() == 1 {
            return Ok(Some((b"", 1)));
        }
        match self.newlines {
            Newlines::Normalise => Ok(Some((b"\r\n", 1))),
            Newlines::Refuse => {
                let kind = if first == b'\r' { BareNewline::Cr } else { BareNewline::Lf };
                Err(BareNewlineError::new(kind, at))
            }
        }
    }

    fn passed(&mut self, piece: &[u8]) {
        self.cr = piece.is_empty();
        self.line_start = piece.ends_with(b"\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::Unstuff;
    use proptest::prelude::*;

    /// Feeds `content` in pieces of `piece` octets into rooms of `room` octets.
    fn stuff(
        newlines: Newlines,
        content: &[u8],
        piece: usize,
        room: usize,
    ) -> Result<Vec<u8>, BareNewlineError> {
        let (mut stuff, mut wire) = (Stuff::new(newlines), Vec::new());
        for mut rest in content.chunks(piece) {
            while !rest.is_empty() {
                let mut space = vec![0; room];
                let (taken, written) = stuff.stuff_into(rest, &mut space)?;
                assert!(taken + written > 0, "no progress with {rest:?}");
                wire.extend_from_slice(&space[..written]);
                rest = &rest[taken..];
            }
        }
        wire.extend_from_slice(stuff.finish()?);
        Ok(wire)
    }

    /// Line ends made whole, or refused, then a dot doubled at the start of each line.
    fn naive(newlines: Newlines, content: &str) -> Option<Vec<u8>> {
        let whole = content.replace("\r\n", "\u{1}");
        if newlines == Newlines::Refuse && whole.contains(['\r', '\n']) {
            return None;
        }
        let whole = whole.replace(['\r', '\n'], "\u{1}");
        let mut wire = String::new();
        for line in whole.split_inclusive('\u{1}') {
            if line.starts_with('.') {
                wire.push('.');
            }
            wire += &line.replace('\u{1}', "\r\n");
        }
        if !wire.is_empty() && !wire.ends_with("\r\n") {
            wire += "\r\n";
        }
        Some((wire + ".\r\n").into_bytes())
    }

    proptest! {
        #[test]
        fn every_cut_gives_what_the_naive_twin_gives(
            parts in proptest::collection::vec("\r\n|\r|\n|\\.|x{1,40}|\r\n\\.", 0..14),
            normalise in any::<bool>(),
        ) {
            let content = parts.concat();
            let newlines = if normalise { Newlines::Normalise } else { Newlines::Refuse };
            let expected = naive(newlines, &content);
            for (piece, room) in [(usize::MAX, 500), (1, 500), (3, 2), (7, 5), (usize::MAX, 2)] {
                let wire = stuff(newlines, content.as_bytes(), piece, room).ok();
                prop_assert_eq!(&wire, &expected, "pieces of {}, rooms of {}", piece, room);
            }
            let (mut whole, mut wire) = (Stuff::new(newlines), Vec::new());
            let sent = whole.stuff(content.as_bytes(), &mut wire).ok().and(whole.finish().ok());
            prop_assert_eq!(sent.map(|end| [&wire, end].concat()), expected);
        }

        #[test]
        fn any_cut_of_input_and_of_space_gives_what_the_naive_twin_gives(
            parts in proptest::collection::vec("\r\n|\r|\n|\\.|x{1,700}|\r\n\\.|(\r\n\\.){1,9}", 0..14),
            normalise in any::<bool>(),
            pieces in proptest::collection::vec(1..600_usize, 1..8),
            rooms in proptest::collection::vec(0..600_usize, 0..8),
        ) {
            let content = parts.concat();
            let newlines = if normalise { Newlines::Normalise } else { Newlines::Refuse };
            let mut rooms = rooms.into_iter().chain([2, 3]).cycle();
            let mut pieces = pieces.into_iter().cycle();
            let (mut stuff, mut rest, mut wire) = (Stuff::new(newlines), content.as_bytes(), Vec::new());
            let ended = loop {
                if rest.is_empty() {
                    break stuff.finish();
                }
                let mut space = vec![0; rooms.next().unwrap()];
                let piece = &rest[..rest.len().min(pieces.next().unwrap())];
                match stuff.stuff_into(piece, &mut space) {
                    Ok((taken, written)) => {
                        prop_assert!(space.len() < 2 || taken + written > 0, "no progress");
                        wire.extend_from_slice(&space[..written]);
                        rest = &rest[taken..];
                    }
                    Err(error) => break Err(error),
                }
            };
            let sent = ended.ok().map(|end| [&wire, end].concat());
            prop_assert_eq!(sent, naive(newlines, &content));
        }

        #[test]
        fn what_is_stuffed_comes_back(
            parts in proptest::collection::vec("\r\n|\\.|x{1,40}|\r\n\\.", 0..14)
        ) {
            let content = parts.concat() + "\r\n";
            let wire = stuff(Newlines::Refuse, content.as_bytes(), 9, 11).unwrap();
            let (mut unstuff, mut rest, mut back) = (Unstuff::new(), wire.as_slice(), Vec::new());
            loop {
                let found = unstuff.next(rest);
                back.extend_from_slice(&rest[found.skip..][..found.run]);
                rest = &rest[found.skip + found.run + found.after..];
                if found.end {
                    break;
                }
            }
            prop_assert_eq!(back, content.into_bytes());
            prop_assert!(rest.is_empty() && unstuff.bare_newline().is_none());
        }
    }
}
