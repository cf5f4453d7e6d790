//! The content of a message as it comes in: unframed, counted, and judged once.

use core::mem;

use super::Config;
use crate::body::{BareNewline, BareNewlineFinder, Newlines, Unstuff, first_bare_newline};
use crate::buffer::Buffer;
use crate::framing::Octets;
use crate::reply::Refusal;

/// One message under way.
///
/// When something is wrong with it, it is poisoned: it is read to its true end, nothing of it is
/// handed out any more, and then it is refused. To stop reading earlier would make commands of the
/// rest of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Content {
    framing: Framing,
    size: u64,
    poison: Option<Refusal<'static>>,
    /// The end was seen together with the last run.
    ended: bool,
    /// What is left of a run that is handed out in pieces, and the framing behind it.
    rest: Rest,
    /// Octets without lines are expected: BODY=BINARYMIME.
    binary: bool,
}

/// What the front of the input is: framing, content, framing.
#[derive(Clone, Copy, Debug, Default)]
struct Piece {
    skip: usize,
    run: usize,
    after: usize,
    /// It is the last.
    end: bool,
}

/// A [`Piece`] of which the start was handed out: content, then at most a line end and the dot.
#[derive(Clone, Copy, Debug, Default)]
struct Rest {
    run: usize,
    after: u8,
    end: bool,
}

/// How the end is found.
#[derive(Clone, Debug)]
enum Framing {
    /// DATA: CRLF `.` CRLF.
    Dotted(Unstuff),
    /// BDAT: a count, and nothing else.
    Counted { left: Octets, last: bool, strays: BareNewlineFinder },
}

/// What the input holds of the message.
pub(super) enum Found {
    /// A run of content: where it lies in the input, and how much goes with it.
    Run { skip: usize, run: usize, eaten: usize },
    /// What stands for a stray CR or LF.
    Instead { bytes: &'static [u8], eaten: usize },
    /// The end of a chunk of so many octets in all, which is not the last; or why it is refused.
    EndOfChunk(u64, Option<Refusal<'static>>),
    /// The end; or why the message is refused.
    End(Option<Refusal<'static>>),
}

impl Default for Framing {
    fn default() -> Self {
        Self::Dotted(Unstuff::new())
    }
}

impl Content {
    /// The content behind DATA.
    pub(super) fn dotted() -> Self {
        Self::default()
    }

    /// The content behind the first BDAT.
    pub(super) fn chunked(binary: bool) -> Self {
        let framing = Framing::Counted {
            left: Octets::default(),
            last: false,
            strays: BareNewlineFinder::default(),
        };
        Self { framing, binary, ..Self::default() }
    }

    /// One more chunk of it.
    pub(super) fn add_chunk(&mut self, size: u64, is_last: bool, limit: u64) {
        if let Framing::Counted { left, last, .. } = &mut self.framing {
            (*left, *last) = (Octets::new(size), is_last);
        }
        // The sum is known before the octets: nothing of what is too big is handed out.
        if self.size.saturating_add(size) > limit {
            self.discard(Refusal::MESSAGE_TOO_BIG);
        }
    }

    /// What the input holds of the message; `None` when more must come first.
    pub(super) fn next(&mut self, rx: &mut Buffer, config: &Config, limit: u64) -> Option<Found> {
        loop {
            if self.ended {
                return Some(self.end());
            }
            let mut piece = self.unframe(rx.filled());
            let mut instead = None;
            if self.normalises(config) && self.stray().is_some() {
                instead = self.split(&mut piece, rx.filled());
            }
            let Piece { skip, run, after, end } = piece;
            self.ended = end;
            let octets = instead.map_or(run, <[u8]>::len);
            let before = self.size;
            self.size = self.size.saturating_add(u64::try_from(octets).unwrap_or(u64::MAX));
            let too_big = self.size > limit;
            let sound = self.poison.is_none();
            if sound && self.holds_stray(config) && !self.tolerates_strays(config) {
                // What comes first in the content decides, however much of it came at once.
                let refusal = match too_big && before_stray(rx.filled(), piece, before) > limit {
                    true => Refusal::MESSAGE_TOO_BIG,
                    false => Refusal::BARE_NEWLINE,
                };
                self.discard(refusal);
            }
            if too_big {
                self.discard(Refusal::MESSAGE_TOO_BIG);
            }
            let eaten = skip.saturating_add(run).saturating_add(after);
            if self.poison.is_none() {
                if let Some(bytes) = instead {
                    return Some(Found::Instead { bytes, eaten });
                }
                if run > 0 {
                    return Some(Found::Run { skip, run, eaten });
                }
            }
            rx.consume(eaten);
            if eaten == 0 && !self.ended {
                return None;
            }
        }
    }

    fn unframe(&mut self, input: &[u8]) -> Piece {
        if self.rest.run > 0 {
            let Rest { run, after, end } = mem::take(&mut self.rest);
            return Piece { skip: 0, run, after: after.into(), end };
        }
        match &mut self.framing {
            Framing::Dotted(unstuff) => {
                let found = unstuff.next(input);
                Piece { skip: found.skip, run: found.run, after: found.after, end: found.end }
            }
            Framing::Counted { left, last, strays } => {
                let here = left.take(input.len());
                let end = left.is_none();
                if !self.binary {
                    strays.add(input.get(..here).unwrap_or_default());
                    if end && *last {
                        strays.finish();
                    }
                }
                Piece { run: here, end, ..Piece::default() }
            }
        }
    }

    /// Cuts a piece in front of a stray CR or LF, or makes it the stray alone and says what stands for
    /// it. Where the message ends is known by then.
    fn split(&mut self, piece: &mut Piece, input: &[u8]) -> Option<&'static [u8]> {
        let run = input.get(piece.skip..).and_then(|rest| rest.get(..piece.run))?;
        let (at, stray) = first_bare_newline(run)?;
        let len = at.max(1);
        if len < piece.run {
            let run = piece.run.saturating_sub(len);
            let after = u8::try_from(piece.after).unwrap_or(u8::MAX);
            self.rest = Rest { run, after, end: piece.end };
            *piece = Piece { skip: piece.skip, run: len, after: 0, end: false };
        }
        // A CR made a line end would let a header field begin where none was.
        (at == 0).then_some(match stray {
            BareNewline::Cr => b" ".as_slice(),
            BareNewline::Lf => b"\r\n",
        })
    }

    fn end(&mut self) -> Found {
        self.ended = false;
        match self.framing {
            Framing::Counted { last: false, .. } => Found::EndOfChunk(self.size, self.poison),
            _ => Found::End(self.poison),
        }
    }

    /// Poisons the message. The first reason stays.
    pub(super) fn discard(&mut self, refusal: Refusal<'static>) {
        self.poison.get_or_insert(refusal);
    }

    /// Refuses the message for another reason than before.
    pub(super) fn refuse(&mut self, refusal: Refusal<'static>) {
        self.poison = Some(refusal);
    }

    /// Why the message is refused, when it is.
    pub(super) const fn poison(&self) -> Option<Refusal<'static>> {
        self.poison
    }

    /// Octets of content so far.
    pub(super) const fn size(&self) -> u64 {
        self.size
    }

    /// The first CR or LF that stood alone.
    pub(super) fn stray(&self) -> Option<BareNewline> {
        match &self.framing {
            Framing::Dotted(unstuff) => unstuff.bare_newline(),
            Framing::Counted { strays, .. } => strays.first(),
        }
    }

    /// Whether one stands alone in what is handed out.
    pub(super) fn holds_stray(&self, config: &Config) -> bool {
        self.stray().is_some() && !self.normalises(config)
    }

    fn tolerates_strays(&self, config: &Config) -> bool {
        match self.framing {
            Framing::Dotted(_) => config.accept_bare_newlines,
            Framing::Counted { .. } => self.binary || !config.strict_chunks,
        }
    }

    /// The octets of a chunk are counted, and stay as they are.
    fn normalises(&self, config: &Config) -> bool {
        matches!(self.framing, Framing::Dotted(_))
            && config.newlines == Newlines::Normalise
            && !config.accept_bare_newlines
    }
}

/// The size of the message up to the first stray in `piece`, when `size` is what came before it.
fn before_stray(input: &[u8], piece: Piece, size: u64) -> u64 {
    let run = input.get(piece.skip..).and_then(|rest| rest.get(..piece.run)).unwrap_or_default();
    let at = first_bare_newline(run).map_or(0, |(at, _)| at);
    size.saturating_add(u64::try_from(at).unwrap_or(u64::MAX))
}

/// The largest message that is taken: the smaller of what is configured and what was offered.
pub(super) fn limit(config: &Config, offered: Option<u64>) -> u64 {
    let unless_zero = |octets: u64| if octets == 0 { u64::MAX } else { octets };
    unless_zero(config.max_message).min(unless_zero(offered.unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Host;
    use crate::wire::Sink;
    use proptest::prelude::*;

    /// All that is handed out of `wire`, in pieces of `piece` octets; `None` while there is no end.
    fn content(wire: &[u8], piece: usize) -> Option<(Vec<u8>, u64)> {
        let host = Host::try_from("mx.harbor.example").unwrap();
        let config = Config::new(host).unwrap().with_newlines(Newlines::Normalise);
        let (mut content, mut rx, mut out) =
            (Content::dotted(), Buffer::with_capacity(512), Vec::new());
        for piece in wire.chunks(piece) {
            rx.put(piece).unwrap();
            while let Some(found) = content.next(&mut rx, &config, u64::MAX) {
                match found {
                    Found::Run { skip, run, eaten } => {
                        out.extend_from_slice(&rx.filled()[skip..][..run]);
                        rx.consume(eaten);
                    }
                    Found::Instead { bytes, eaten } => {
                        out.extend_from_slice(bytes);
                        rx.consume(eaten);
                    }
                    Found::End(None) => return Some((out, content.size())),
                    Found::End(_) | Found::EndOfChunk(..) => panic!("nothing is wrong with it"),
                }
            }
        }
        None
    }

    /// The rule on the whole text: take the dots away, then mend what stands alone.
    fn naive(wire: &str) -> Option<String> {
        let end = if wire.starts_with(".\r\n") { 0 } else { wire.find("\r\n.\r\n")? + 2 };
        let content = format!("\r\n{}", &wire[..end]).replace("\r\n.", "\r\n");
        let mended =
            content[2..].replace("\r\n", "\u{1}").replace('\r', " ").replace('\n', "\u{1}");
        Some(mended.replace('\u{1}', "\r\n"))
    }

    /// Why `wire` is refused, in pieces of `piece` octets.
    fn refusal(wire: &[u8], piece: usize, limit: u64) -> Option<Refusal<'static>> {
        let config = Config::new(Host::try_from("mx.harbor.example").unwrap()).unwrap();
        let (mut content, mut rx) = (Content::dotted(), Buffer::with_capacity(512));
        for piece in wire.chunks(piece) {
            rx.put(piece).unwrap();
            while let Some(found) = content.next(&mut rx, &config, limit) {
                match found {
                    Found::Run { eaten, .. } | Found::Instead { eaten, .. } => rx.consume(eaten),
                    Found::End(refusal) => return refusal,
                    Found::EndOfChunk(..) => panic!("no chunk"),
                }
            }
        }
        panic!("no end")
    }

    #[test]
    fn octets_without_lines_may_hold_anything() {
        let host = Host::try_from("mx.harbor.example").unwrap();
        let config = Config::new(host).unwrap().with_strict_chunks(true);
        for binary in [false, true] {
            let (mut content, mut rx) = (Content::chunked(binary), Buffer::with_capacity(512));
            content.add_chunk(3, true, 10);
            rx.put(b"a\nb").unwrap();
            let mut refused = None;
            while let Some(found) = content.next(&mut rx, &config, 10) {
                match found {
                    Found::Run { eaten, .. } | Found::Instead { eaten, .. } => rx.consume(eaten),
                    Found::End(refusal) | Found::EndOfChunk(_, refusal) => {
                        refused = refusal;
                        break;
                    }
                }
            }
            assert_eq!(refused.is_none(), binary, "BODY=BINARYMIME: {binary}");
        }
    }

    #[test]
    fn what_is_wrong_first_is_what_a_message_is_refused_for() {
        for stray in ["\rx", "\n"] {
            for at in 0..24 {
                let wire = format!("{}{stray}{}\r\n.\r\n", "y".repeat(at), "y".repeat(24 - at));
                let expected =
                    if at > 10 { Refusal::MESSAGE_TOO_BIG } else { Refusal::BARE_NEWLINE };
                for piece in [64, 1, 2, 3, 7] {
                    assert_eq!(
                        refusal(wire.as_bytes(), piece, 10),
                        Some(expected),
                        "{wire:?} by {piece}"
                    );
                }
            }
        }
    }

    proptest! {
        #[test]
        fn strays_are_mended_alike_however_the_content_is_cut(
            parts in proptest::collection::vec("\r\n|\r|\n|\\.|x{1,9}|\r\n\\.|\r\n\\.\r\n", 0..16)
        ) {
            let wire = parts.concat();
            let mended = naive(&wire);
            for piece in [400, 1, 2, 3, 7] {
                let content = content(wire.as_bytes(), piece);
                let size = content.as_ref().map(|(octets, size)| (octets.len() as u64, *size));
                prop_assert!(size.is_none_or(|(octets, size)| octets == size));
                let content = content.map(|(octets, _)| String::from_utf8(octets).unwrap());
                prop_assert_eq!(&content, &mended, "in pieces of {}", piece);
            }
        }
    }
}
