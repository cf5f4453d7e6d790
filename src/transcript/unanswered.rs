//! The lines of a client that the server has not answered yet, in order, by what their replies mean.

use core::fmt;

/// What the reply to a line tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing more than that it was answered.
    Command,
    /// A new session or transaction: no recipients.
    Reset,
    Rcpt,
    Data,
    /// DATA that came while AUTH was not answered: it may be a response, and what follows it content.
    HiddenData,
    /// The end of a message: on LMTP it is answered for each recipient.
    End,
    /// AUTH whose responses follow.
    Auth,
    /// AUTH that says all at once.
    AuthAtOnce,
    /// Lines that were too many to be told apart; there may be AUTH among them.
    Mixed,
}

impl Kind {
    pub(super) const fn is_auth(self) -> bool {
        matches!(self, Self::Auth | Self::AuthAtOnce | Self::Mixed)
    }

    pub(super) const fn is_data(self) -> bool {
        matches!(self, Self::Data | Self::HiddenData)
    }

    /// Whether nothing is shown until it is answered.
    pub(super) const fn hides(self) -> bool {
        matches!(self, Self::Auth | Self::HiddenData | Self::Mixed)
    }
}

/// A queue of bounded length: equal neighbours share an entry, and what does not fit is mixed.
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

    /// Adds a line; `false` when it could not be told apart from the last one.
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

    /// The first is answered.
    pub(super) fn pop(&mut self) {
        self.take(0);
    }

    /// The second is a response to the challenge of the first; `false` when it has not come yet.
    pub(super) fn pop_second(&mut self) -> bool {
        match self.queued() {
            [(_, 2..), ..] => self.take(0),
            [_, _, ..] => self.take(1),
            _ => return false,
        }
        true
    }

    /// Says what the first is, after all.
    pub(super) fn set_front(&mut self, kind: Kind) {
        match self.runs.first_mut() {
            Some(front) if self.len > 0 => front.0 = kind,
            _ => {
                self.push(kind);
            }
        }
    }

    /// Whether there is one that `fits`.
    pub(super) fn any(&self, fits: impl Fn(Kind) -> bool) -> bool {
        self.queued().iter().any(|(kind, _)| fits(*kind))
    }

    /// Whether the server has answered all up to the first that `fits`; drops those, if there is one.
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
    fn lines_leave_in_the_order_in_which_they_came() {
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
    fn what_is_too_much_may_be_auth() {
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
