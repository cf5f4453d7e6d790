//! The content of a message as it comes in: unstuffed, counted, and judged once.

use super::{Config, Next};
use crate::body::Unstuff;
use crate::buffer::Buffer;
use crate::reply::Refusal;

/// One message under way.
///
/// When something is wrong with it, it is poisoned: it is read to its true end, nothing of it is
/// handed out any more, and then it is refused. To stop reading earlier would make commands of the
/// rest of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Content {
    unstuff: Unstuff,
    size: u64,
    poison: Option<Refusal<'static>>,
    /// The end was seen together with the last run.
    ended: bool,
}

impl Content {
    /// What the input holds of the message; `None` when more must come first.
    pub(super) fn next(
        &mut self,
        rx: &mut Buffer,
        config: &Config,
        offered: Option<u64>,
    ) -> Option<Next> {
        loop {
            if self.ended {
                self.ended = false;
                return Some(match self.poison.take() {
                    Some(refusal) => Next::Dropped(refusal),
                    None => Next::Message,
                });
            }
            let found = self.unstuff.next(rx.filled());
            self.size = self.size.saturating_add(u64::try_from(found.run).unwrap_or(u64::MAX));
            self.ended = found.end;
            if self.bare_newline() && !config.accept_bare_newlines {
                self.discard(Refusal::BARE_NEWLINE);
            }
            if self.size > limit(config, offered) {
                self.discard(Refusal::MESSAGE_TOO_BIG);
            }
            let eaten = found.skip.saturating_add(found.run).saturating_add(found.after);
            if found.run > 0 && self.poison.is_none() {
                return Some(Next::Chunk { skip: found.skip, run: found.run, eaten });
            }
            rx.consume(eaten);
            if eaten == 0 && !self.ended {
                return None;
            }
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
        self.unstuff.stray().is_some()
    }
}

/// The largest message that is taken: the smaller of what is configured and what was offered.
pub(super) fn limit(config: &Config, offered: Option<u64>) -> u64 {
    let unless_zero = |octets: u64| if octets == 0 { u64::MAX } else { octets };
    unless_zero(config.max_message).min(unless_zero(offered.unwrap_or(0)))
}
