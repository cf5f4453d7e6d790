//! The content of a message as it comes in: unframed, counted, and judged once.

use super::Config;
use crate::body::{Strays, Unstuff};
use crate::buffer::Buffer;
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
    /// Octets without lines are expected: BODY=BINARYMIME.
    binary: bool,
}

/// How the end is found.
#[derive(Clone, Debug)]
enum Framing {
    /// DATA: CRLF `.` CRLF.
    Dotted(Unstuff),
    /// BDAT: a count, and nothing else.
    Counted { left: u64, last: bool, strays: Strays },
}

/// What the input holds of the message.
pub(super) enum Found {
    /// A run of content: where it lies in the input, and how much goes with it.
    Run { skip: usize, run: usize, eaten: usize },
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
        let framing = Framing::Counted { left: 0, last: false, strays: Strays::default() };
        Self { framing, binary, ..Self::default() }
    }

    /// One more chunk of it.
    pub(super) fn add_chunk(&mut self, size: u64, is_last: bool, limit: u64) {
        if let Framing::Counted { left, last, .. } = &mut self.framing {
            (*left, *last) = (size, is_last);
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
            let (skip, run, after) = self.unframe(rx.filled());
            self.size = self.size.saturating_add(u64::try_from(run).unwrap_or(u64::MAX));
            let tolerant = match self.framing {
                Framing::Dotted(_) => config.accept_bare_newlines,
                Framing::Counted { .. } => self.binary || !config.strict_chunks,
            };
            if self.bare_newline() && !tolerant {
                self.discard(Refusal::BARE_NEWLINE);
            }
            if self.size > limit {
                self.discard(Refusal::MESSAGE_TOO_BIG);
            }
            let eaten = skip.saturating_add(run).saturating_add(after);
            if run > 0 && self.poison.is_none() {
                return Some(Found::Run { skip, run, eaten });
            }
            rx.consume(eaten);
            if eaten == 0 && !self.ended {
                return None;
            }
        }
    }

    /// What the front of `input` is: framing, content, framing.
    fn unframe(&mut self, input: &[u8]) -> (usize, usize, usize) {
        match &mut self.framing {
            Framing::Dotted(unstuff) => {
                let found = unstuff.next(input);
                self.ended = found.end;
                (found.skip, found.run, found.after)
            }
            Framing::Counted { left, last, strays } => {
                let here = usize::try_from(*left).unwrap_or(usize::MAX).min(input.len());
                *left = left.saturating_sub(u64::try_from(here).unwrap_or(u64::MAX));
                self.ended = *left == 0;
                if !self.binary {
                    strays.look(input.get(..here).unwrap_or_default());
                    if self.ended && *last {
                        strays.end();
                    }
                }
                (0, here, 0)
            }
        }
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

    /// Octets of content so far.
    pub(super) const fn size(&self) -> u64 {
        self.size
    }

    /// Whether a CR or LF stood alone.
    pub(super) fn bare_newline(&self) -> bool {
        match &self.framing {
            Framing::Dotted(unstuff) => unstuff.stray().is_some(),
            Framing::Counted { strays, .. } => strays.first().is_some(),
        }
    }
}

/// The largest message that is taken: the smaller of what is configured and what was offered.
pub(super) fn limit(config: &Config, offered: Option<u64>) -> u64 {
    let unless_zero = |octets: u64| if octets == 0 { u64::MAX } else { octets };
    unless_zero(config.max_message).min(unless_zero(offered.unwrap_or(0)))
}
