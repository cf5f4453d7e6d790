//! The content of a message: unframed, counted, and checked once.

use core::mem;
use core::ops::ControlFlow;

use super::Config;
use super::pieces::{Piece, Rest, SHORT, gather};
use crate::body::{BareNewline, BareNewlineFinder, Newlines, Unstuff, first_bare_newline};
use crate::buffer::Buffer;
use crate::framing::Octets;
use crate::reply::Refusal;

/// The content of a message that is being received.
///
/// After an error the content is refused: it is drained up to its true end, no further octet is
/// lent, and the message is refused at the end. If the machine stopped earlier, it would read the
/// rest of the content as commands.
#[derive(Clone, Debug, Default)]
pub(super) struct Content {
    framing: Framing,
    size: u64,
    refused: Option<Refusal<'static>>,
    /// The end was found with the last run.
    ended: bool,
    /// The rest of a run that is lent in pieces, and the framing after it.
    rest: Rest,
    /// The content is octets without lines: BODY=BINARYMIME.
    binary: bool,
}

/// The framing of the end of the content.
#[derive(Clone, Debug)]
enum Framing {
    /// DATA: CRLF `.` CRLF.
    Dotted(Unstuff),
    /// BDAT: only a count.
    Counted { left: Octets, last: bool, finder: BareNewlineFinder },
}

/// The next part of the message in the input.
pub(super) enum Found {
    /// A run of content: its position in the input, and the number of octets to consume with it.
    Run { skip: usize, run: usize, consumed: usize },
    /// The replacement of a bare CR or LF.
    Replaced { bytes: &'static [u8], consumed: usize },
    /// The end of a chunk that is not the last.
    EndOfChunk,
    /// The end of the message.
    End,
    /// The input no longer holds a run that was found in it.
    Changed,
}

impl From<Piece> for Found {
    #[inline]
    fn from(piece: Piece) -> Self {
        Self::Run { skip: piece.skip, run: piece.run, consumed: piece.ends().1 }
    }
}

impl Default for Framing {
    fn default() -> Self {
        Self::Dotted(Unstuff::new())
    }
}

impl Content {
    /// Creates the content after DATA.
    pub(super) fn dotted() -> Self {
        Self::default()
    }

    /// Creates the content after the first BDAT.
    pub(super) fn chunked(binary: bool) -> Self {
        let framing = Framing::Counted {
            left: Octets::default(),
            last: false,
            finder: BareNewlineFinder::default(),
        };
        Self { framing, binary, ..Self::default() }
    }

    /// Adds a chunk.
    pub(super) fn add_chunk(&mut self, size: u64, is_last: bool, limit: u64) {
        if let Framing::Counted { left, last, .. } = &mut self.framing {
            (*left, *last) = (Octets::new(size), is_last);
        }
        // The total is known before the octets, so nothing of a message that is too big is lent.
        if self.size.saturating_add(size) > limit {
            self.discard(Refusal::MESSAGE_TOO_BIG);
        }
    }

    /// Returns `true` if the end was not found, so that no part of the message can follow without input.
    pub(super) const fn needs_input(&self) -> bool {
        !self.ended && matches!(self.framing, Framing::Dotted(_))
    }

    /// Returns the next part of the message, or `None` if more input is needed.
    #[cfg(test)]
    fn next(&mut self, rx: &mut Buffer, config: &Config, limit: u64) -> Option<Found> {
        match self.next_plain(rx.filled(), config, limit) {
            Ok(piece) => Some(piece.into()),
            Err(first) => self.next_of_any(first, rx, config, limit),
        }
    }

    /// Returns the next part of the message if it is a long run by DATA that is not refused and not replaced. Otherwise
    /// returns the front of the input if it was found, for [`next_of_any`](Self::next_of_any).
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn next_plain(
        &mut self,
        input: &[u8],
        config: &Config,
        limit: u64,
    ) -> Result<Piece, Option<Piece>> {
        // Flash is scarce on a microcontroller.
        if cfg!(target_os = "none") || !self.is_plain(config) {
            return Err(None);
        }
        let Framing::Dotted(unstuff) = &mut self.framing else { return Err(None) };
        let piece: Piece = unstuff.next_in_place(input).into();
        let size = self.size.saturating_add(u64::try_from(piece.run).unwrap_or(u64::MAX));
        if piece.run < SHORT || size > limit || unstuff.bare_newline().is_some() {
            return Err(Some(piece));
        }
        self.ended = piece.end;
        self.size = size;
        Ok(piece)
    }

    /// Takes all of a short input, and returns `true`, if it is content that needs no change.
    #[inline]
    pub(super) fn takes_all(&mut self, input: &[u8], config: &Config, limit: u64) -> bool {
        let size = self.size.saturating_add(u64::try_from(input.len()).unwrap_or(u64::MAX));
        let fits = size <= limit && self.is_plain(config);
        let Framing::Dotted(unstuff) = &mut self.framing else { return false };
        let takes = fits && unstuff.bare_newline().is_none() && unstuff.takes_all(input);
        if takes {
            self.size = size;
        }
        takes
    }

    /// Returns `true` if the front of the input is content that is not refused and not replaced.
    #[inline]
    fn is_plain(&self, config: &Config) -> bool {
        !self.ended && self.rest.run == 0 && self.refused.is_none() && !self.normalises(config)
    }

    /// Returns the next part of any message, or `None` if more input is needed. `first` is the front of the input, if it
    /// was found before.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn next_of_any(
        &mut self,
        mut first: Option<Piece>,
        rx: &mut Buffer,
        config: &Config,
        limit: u64,
    ) -> Option<Found> {
        loop {
            if self.ended {
                return Some(self.end());
            }
            if let ControlFlow::Break(found) = self.step(first.take(), rx, config, limit) {
                return found;
            }
        }
    }

    /// Takes one piece of the input. Continues if the piece is drained, and there may be more.
    fn step(
        &mut self,
        first: Option<Piece>,
        rx: &mut Buffer,
        config: &Config,
        limit: u64,
    ) -> ControlFlow<Option<Found>> {
        if self.rest.len() > rx.len() {
            return ControlFlow::Break(Some(Found::Changed));
        }
        let normalises = self.normalises(config);
        let gathers = self.refused.is_none() && !normalises;
        let mut piece = self.unframe(first, rx.filled_mut(), gathers);
        let mut replacement = None;
        let holds_bare = self.bare_newline().is_some();
        if holds_bare && normalises {
            replacement = self.split(&mut piece, rx.filled());
        }
        let Piece { skip, run, after, end } = piece;
        self.ended = end;
        let octets = replacement.map_or(run, <[u8]>::len);
        let before = self.size;
        self.size = self.size.saturating_add(u64::try_from(octets).unwrap_or(u64::MAX));
        if holds_bare || self.size > limit {
            self.check(rx.filled(), piece, before, config, limit);
        }
        let consumed = skip.saturating_add(run).saturating_add(after);
        if self.refused.is_none() {
            if let Some(bytes) = replacement {
                return ControlFlow::Break(Some(Found::Replaced { bytes, consumed }));
            }
            if run > 0 {
                return ControlFlow::Break(Some(Found::Run { skip, run, consumed }));
            }
        }
        rx.consume(consumed);
        match consumed == 0 && !self.ended {
            true => ControlFlow::Break(None),
            false => ControlFlow::Continue(()),
        }
    }

    /// Refuses a message that is too big, or that holds a bare CR or LF which is not accepted. The first error in
    /// the content determines the refusal, however the input is split.
    #[cold]
    fn check(&mut self, input: &[u8], piece: Piece, before: u64, config: &Config, limit: u64) {
        let too_big = self.size > limit;
        let accepted = self.refused.is_none();
        if accepted && self.holds_bare_newline(config) && !self.accepts_bare_newlines(config) {
            let refusal = match too_big && size_before_bare_newline(input, piece, before) > limit {
                true => Refusal::MESSAGE_TOO_BIG,
                false => Refusal::BARE_NEWLINE,
            };
            self.discard(refusal);
        }
        if too_big {
            self.discard(Refusal::MESSAGE_TOO_BIG);
        }
    }

    fn unframe(&mut self, first: Option<Piece>, input: &mut [u8], gathers: bool) -> Piece {
        if self.rest.run > 0 {
            let Rest { run, after, end } = mem::take(&mut self.rest);
            return Piece { skip: 0, run, after: after.into(), end };
        }
        match &mut self.framing {
            Framing::Dotted(unstuff) => {
                let piece = match first {
                    Some(piece) => piece,
                    None => unstuff.next(input).into(),
                };
                match gathers && piece.run < SHORT {
                    true => gather(unstuff, &mut self.rest, piece, input),
                    false => piece,
                }
            }
            Framing::Counted { left, last, finder } => {
                let here = left.take(input.len());
                let end = left.is_none();
                if !self.binary {
                    finder.add(input.get(..here).unwrap_or_default());
                    if end && *last {
                        finder.finish();
                    }
                }
                Piece { run: here, end, ..Piece::default() }
            }
        }
    }

    /// Cuts a piece before a bare CR or LF, or reduces it to the bare CR or LF and returns its
    /// replacement. The end of the message is found before this step.
    fn split(&mut self, piece: &mut Piece, input: &[u8]) -> Option<&'static [u8]> {
        let run = input.get(piece.skip..).and_then(|rest| rest.get(..piece.run))?;
        let (at, bare) = first_bare_newline(run)?;
        let len = at.max(1);
        if len < piece.run {
            let run = piece.run.saturating_sub(len);
            let after = u8::try_from(piece.after).unwrap_or(u8::MAX);
            self.rest = Rest { run, after, end: piece.end };
            *piece = Piece { skip: piece.skip, run: len, after: 0, end: false };
        }
        // Replacing a bare CR by a line ending would create a header field.
        (at == 0).then_some(match bare {
            BareNewline::Cr => b" ".as_slice(),
            BareNewline::Lf => b"\r\n",
        })
    }

    /// Returns `true` if the end was found with the last run.
    pub(super) const fn has_end(&self) -> bool {
        self.ended
    }

    /// Takes the end of a message by DATA that was found with its last run, and is not refused.
    #[inline]
    pub(super) fn takes_end(&mut self) -> bool {
        let takes =
            self.ended && self.refused.is_none() && matches!(self.framing, Framing::Dotted(_));
        self.ended &= !takes;
        takes
    }

    fn end(&mut self) -> Found {
        self.ended = false;
        match self.framing {
            Framing::Counted { last: false, .. } => Found::EndOfChunk,
            _ => Found::End,
        }
    }

    /// Refuses the message. The first reason is kept.
    pub(super) fn discard(&mut self, refusal: Refusal<'static>) {
        self.refused.get_or_insert(refusal);
    }

    /// Refuses the message for another reason.
    pub(super) fn refuse(&mut self, refusal: Refusal<'static>) {
        self.refused = Some(refusal);
    }

    /// Returns the refusal, if the message is refused.
    pub(super) const fn refusal(&self) -> Option<Refusal<'static>> {
        self.refused
    }

    pub(super) const fn is_refused(&self) -> bool {
        self.refused.is_some()
    }

    /// Returns the number of octets of content so far.
    pub(super) const fn size(&self) -> u64 {
        self.size
    }

    /// Returns the first bare CR or LF.
    pub(super) fn bare_newline(&self) -> Option<BareNewline> {
        match &self.framing {
            Framing::Dotted(unstuff) => unstuff.bare_newline(),
            Framing::Counted { finder, .. } => finder.first(),
        }
    }

    /// Returns `true` if the content that is lent holds a bare CR or LF.
    pub(super) fn holds_bare_newline(&self, config: &Config) -> bool {
        self.bare_newline().is_some() && !self.normalises(config)
    }

    fn accepts_bare_newlines(&self, config: &Config) -> bool {
        match self.framing {
            Framing::Dotted(_) => config.accept_bare_newlines,
            Framing::Counted { .. } => self.binary || !config.strict_chunks,
        }
    }

    /// Returns `true` if bare CRs and LFs are replaced. The octets of a chunk are never replaced,
    /// because they are counted.
    fn normalises(&self, config: &Config) -> bool {
        matches!(self.framing, Framing::Dotted(_))
            && config.newlines == Newlines::Normalise
            && !config.accept_bare_newlines
    }
}

/// Returns the size of the message up to the first bare CR or LF in `piece`. `size` is the size
/// before `piece`.
fn size_before_bare_newline(input: &[u8], piece: Piece, size: u64) -> u64 {
    let run = input.get(piece.skip..).and_then(|rest| rest.get(..piece.run)).unwrap_or_default();
    let at = first_bare_newline(run).map_or(0, |(at, _)| at);
    size.saturating_add(u64::try_from(at).unwrap_or(u64::MAX))
}

/// Returns the maximum size of a message: the smaller of the configured and the offered limit.
pub(super) fn limit(config: &Config, offered: Option<u64>) -> u64 {
    let unless_zero = |octets: u64| if octets == 0 { u64::MAX } else { octets };
    unless_zero(config.max_message).min(unless_zero(offered.unwrap_or(0)))
}

#[cfg(test)]
mod tests;
