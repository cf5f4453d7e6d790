//! The unanswered lines of a client, in order, by the meaning of their replies.

use core::fmt;

/// The meaning of the reply to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Only that the line was answered.
    Command,
    /// No command, and possibly a response to AUTH: no positive completion reply fits.
    Unknown,
    /// A new session with LMTP: no recipients.
    Lhlo,
    /// A new session without LMTP: no recipients.
    Ehlo,
    /// A new transaction: no recipients.
    Reset,
    Rcpt,
    Data,
    /// DATA while AUTH was unanswered: it may be a response, and the lines after it content.
    HiddenData,
    /// The end of a message: with LMTP it gets one reply for each recipient.
    End,
    /// AUTH whose responses follow.
    Auth,
    /// AUTH with everything in its initial response.
    AuthAtOnce,
    /// Lines too many to keep apart; one of them may be AUTH.
    Mixed,
}

impl Kind {
    pub(super) const fn is_auth(self) -> bool {
        matches!(self, Self::Auth | Self::AuthAtOnce | Self::Mixed)
    }

    pub(super) const fn is_data(self) -> bool {
        matches!(self, Self::Data | Self::HiddenData)
    }

    /// Returns `true` if nothing is shown until it is answered.
    pub(super) const fn hides(self) -> bool {
        matches!(self, Self::Auth | Self::HiddenData | Self::Mixed)
    }
}

/// A queue of bounded length: equal neighbours share an entry, and lines that do not fit are mixed.
#[derive(Clone)]
pub(super) struct Unanswered {
    runs: [(Kind, u32); Self::MAX],
    len: usize,
}

impl fmt::Debug for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.queued()).finish()
    }
}

impl Unanswered {
    const MAX: usize = 32;
    pub(super) const EMPTY: Self = Self { runs: [(Kind::Command, 0); Self::MAX], len: 0 };

    /// Appends a line. Returns `false` if it is mixed with the last one.
    pub(super) fn push(&mut self, kind: Kind) -> bool {
        let last = self.len.checked_sub(1).and_then(|at| self.runs.get_mut(at));
        if let Some((of, count)) = last {
            let full = self.len >= Self::MAX;
            if *of == kind || full {
                let same = *of == kind;
                if !same {
                    *of = Kind::Mixed;
                }
                *count = count.saturating_add(1);
                return same;
            }
        }
        if let Some(run) = self.runs.get_mut(self.len) {
            *run = (kind, 1);
            self.len = self.len.saturating_add(1);
        }
        true
    }

    pub(super) fn front(&self) -> Option<Kind> {
        self.queued().first().map(|(kind, _)| *kind)
    }

    pub(super) fn second(&self) -> Option<Kind> {
        match self.queued() {
            [(kind, 2..), ..] | [_, (kind, _), ..] => Some(*kind),
            _ => None,
        }
    }

    /// Removes the first line, which is answered.
    pub(super) fn pop(&mut self) {
        self.take(0);
    }

    /// Removes the second line, which is a response to the challenge of the first. Returns `false` if there
    /// is none yet.
    pub(super) fn pop_second(&mut self) -> bool {
        match self.queued() {
            [(_, 2..), ..] => self.take(0),
            [_, _, ..] => self.take(1),
            _ => return false,
        }
        true
    }

    /// Sets the kind of the first line.
    pub(super) fn set_front(&mut self, kind: Kind) {
        match self.runs.first_mut() {
            Some(front) if self.len > 0 => front.0 = kind,
            _ => {
                self.push(kind);
            }
        }
    }

    /// Returns `true` if the kind of a line `fits`.
    pub(super) fn any(&self, fits: impl Fn(Kind) -> bool) -> bool {
        self.queued().iter().any(|(kind, _)| fits(*kind))
    }

    /// Returns `true` if the kind of a line `fits`, and removes all lines before it.
    pub(super) fn go_to(&mut self, fits: impl Fn(Kind) -> bool) -> bool {
        let found = self.queued().iter().position(|(kind, _)| fits(*kind));
        for _ in 0..found.unwrap_or(0) {
            self.remove(0);
        }
        found.is_some()
    }

    pub(super) fn clear(&mut self) {
        self.len = 0;
    }

    fn queued(&self) -> &[(Kind, u32)] {
        self.runs.get(..self.len).unwrap_or_default()
    }

    fn take(&mut self, at: usize) {
        let Some((_, count)) = self.runs.get_mut(at) else { return };
        *count = count.saturating_sub(1);
        if *count == 0 && at < self.len {
            self.remove(at);
        }
    }

    fn remove(&mut self, at: usize) {
        if let Some(rest) = self.runs.get_mut(at..self.len) {
            rest.rotate_left(1);
            self.len = self.len.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_leave_in_the_order_of_their_arrival() {
        let mut queue = Unanswered::EMPTY;
        for kind in [Kind::Auth, Kind::Command, Kind::Command, Kind::Rcpt] {
            assert!(queue.push(kind));
        }
        assert!(queue.pop_second() && queue.pop_second());
        queue.pop();
        assert_eq!(queue.front(), Some(Kind::Rcpt));
        assert!(!queue.pop_second());
        queue.pop();
        queue.pop();
        assert_eq!(queue.front(), None);
    }

    #[test]
    fn lines_that_do_not_fit_may_be_auth() {
        let mut queue = Unanswered::EMPTY;
        let kinds = [Kind::Command, Kind::Rcpt].into_iter().cycle();
        assert!(kinds.clone().take(Unanswered::MAX).all(|kind| queue.push(kind)));
        assert!(!queue.push(Kind::Command) && queue.any(Kind::is_auth));
        for kind in kinds.take(Unanswered::MAX - 1) {
            assert_eq!(queue.front(), Some(kind));
            queue.pop();
        }
        for left in [Some(Kind::Mixed), Some(Kind::Mixed), None] {
            assert_eq!(queue.front(), left);
            queue.pop();
        }
    }
}
