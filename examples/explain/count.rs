//! [`Counts`]: the sums over all replies, in bounded memory.

use std::collections::HashMap;

use smtp_machine::diagnosis::{Basis, NextAction, Reason};
use smtp_machine::reply::Severity;

use crate::known::Finding;
use crate::logs::{self, Format};
use crate::provider::provider;

/// Replies by the first digit of their codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Replies {
    /// 2yz and 3yz.
    pub(crate) positive: u64,
    /// 4yz.
    pub(crate) transient: u64,
    /// 5yz.
    pub(crate) permanent: u64,
}

impl Replies {
    pub(crate) const fn all(&self) -> u64 {
        self.positive + self.transient + self.permanent
    }

    const fn count(&mut self, severity: Severity) {
        match severity {
            Severity::TransientNegative => self.transient += 1,
            Severity::PermanentNegative => self.permanent += 1,
            _ => self.positive += 1,
        }
    }

    const fn add(&mut self, other: &Self) {
        self.positive += other.positive;
        self.transient += other.transient;
        self.permanent += other.permanent;
    }
}

/// The replies of one provider.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ByProvider {
    pub(crate) replies: Replies,
    /// Negative replies by reason, in the order of [`Reason::ALL`]. Empty if there are none.
    reasons: Vec<u64>,
}

impl ByProvider {
    /// Returns the most frequent reason of negative replies, and its number.
    pub(crate) fn main_reason(&self) -> Option<(Reason, u64)> {
        let counted = Reason::ALL.iter().copied().zip(self.reasons.iter().copied());
        // Of equal numbers, the first reason.
        counted.rev().max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 0)
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.replies.add(&other.replies);
        if self.reasons.len() < other.reasons.len() {
            self.reasons.resize(other.reasons.len(), 0);
        }
        for (sum, count) in self.reasons.iter_mut().zip(&other.reasons) {
            *sum += count;
        }
    }
}

/// The sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) replies: Replies,
    /// The lines that these replies took.
    pub(crate) lines_of_replies: u64,
    /// Lines that were too long to be read.
    pub(crate) overlong: u64,
    formats: [u64; Format::ALL.len()],
    reasons: Vec<Replies>,
    /// By action, in the order in which they were found first.
    actions: Vec<(NextAction, Replies)>,
    bases: Vec<(Basis, u64)>,
    /// The places of providers.
    places: HashMap<Box<[u8]>, usize>,
    providers: Vec<ByProvider>,
    /// Replies of known providers that were not counted apart.
    other_providers: ByProvider,
    unknown_provider: ByProvider,
    limit: usize,
}

impl Counts {
    /// Creates sums for at most `limit` providers. More are counted together.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            replies: Replies::default(),
            lines_of_replies: 0,
            overlong: 0,
            formats: [0; Format::ALL.len()],
            reasons: vec![Replies::default(); Reason::ALL.len()],
            actions: Vec::new(),
            bases: Vec::new(),
            places: HashMap::new(),
            providers: Vec::new(),
            other_providers: ByProvider::default(),
            unknown_provider: ByProvider::default(),
            limit,
        }
    }

    pub(crate) fn count(&mut self, entry: &logs::Entry<'_>, finding: Finding) {
        let severity = entry.reply.severity();
        let reason = finding.reason;
        self.replies.count(severity);
        self.formats[entry.format as usize] += 1;
        let place = place(reason);
        self.reasons[place].count(severity);
        action(&mut self.actions, finding.action).count(severity);
        if entry.reply.code().is_negative() {
            *basis(&mut self.bases, finding.basis) += 1;
        }
        let by = self.provider(entry);
        by.replies.count(severity);
        if entry.reply.code().is_negative() {
            if by.reasons.is_empty() {
                by.reasons.resize(Reason::ALL.len(), 0);
            }
            by.reasons[place] += 1;
        }
    }

    fn provider(&mut self, entry: &logs::Entry<'_>) -> &mut ByProvider {
        let Some(provider) = provider(entry.host, entry.recipient) else {
            return &mut self.unknown_provider;
        };
        self.at(&provider)
    }

    fn at(&mut self, name: &[u8]) -> &mut ByProvider {
        let place = match self.places.get(name) {
            Some(place) => *place,
            None if self.places.len() >= self.limit => usize::MAX,
            None => {
                self.places.insert(name.into(), self.providers.len());
                self.providers.push(ByProvider::default());
                self.providers.len() - 1
            }
        };
        self.providers.get_mut(place).unwrap_or(&mut self.other_providers)
    }

    /// Adds the sums of another part of the input.
    pub(crate) fn add(&mut self, other: &Self) {
        self.replies.add(&other.replies);
        self.lines_of_replies += other.lines_of_replies;
        self.overlong += other.overlong;
        for (sum, count) in self.formats.iter_mut().zip(&other.formats) {
            *sum += count;
        }
        for (sum, count) in self.reasons.iter_mut().zip(&other.reasons) {
            sum.add(count);
        }
        for (name, count) in &other.actions {
            action(&mut self.actions, *name).add(count);
        }
        for (name, count) in other.bases.iter().copied() {
            *basis(&mut self.bases, name) += count;
        }
        self.unknown_provider.add(&other.unknown_provider);
        self.other_providers.add(&other.other_providers);
        for (name, by) in other.providers() {
            self.at(name).add(by);
        }
    }

    /// Returns the formats that have replies.
    pub(crate) fn formats(&self) -> impl Iterator<Item = (Format, u64)> {
        Format::ALL.into_iter().zip(self.formats).filter(|(_, count)| *count > 0)
    }

    /// Returns the reasons, the most frequent first.
    pub(crate) fn reasons(&self) -> Vec<(Reason, Replies)> {
        let counted = Reason::ALL.iter().copied().zip(self.reasons.iter().copied());
        sorted(counted.filter(|(_, replies)| replies.all() > 0).collect(), |it| it.1.all())
    }

    /// Returns the actions, the most frequent first.
    pub(crate) fn actions(&self) -> Vec<(NextAction, Replies)> {
        let mut actions = self.actions.clone();
        actions.sort_by_key(|(action, _)| action.to_string());
        sorted(actions, |it| it.1.all())
    }

    /// Returns what the reasons of negative replies are based on, the most frequent first.
    pub(crate) fn bases(&self) -> Vec<(Basis, u64)> {
        let mut bases = self.bases.clone();
        bases.sort_unstable();
        sorted(bases, |it| it.1)
    }

    /// Returns the providers that were counted apart, the most frequent first.
    pub(crate) fn providers(&self) -> Vec<(&[u8], &ByProvider)> {
        let named = self.places.iter();
        let mut providers: Vec<_> =
            named.map(|(name, place)| (&**name, &self.providers[*place])).collect();
        providers.sort_unstable_by_key(|(name, _)| *name);
        sorted(providers, |it| it.1.replies.all())
    }

    /// The replies of providers beyond the limit, and of unknown ones.
    pub(crate) const fn other_providers(&self) -> [(&'static str, &ByProvider); 2] {
        [("other providers", &self.other_providers), ("provider unknown", &self.unknown_provider)]
    }
}

/// Returns the place in [`Reason::ALL`].
fn place(reason: Reason) -> usize {
    Reason::ALL.iter().position(|it| *it == reason).unwrap_or(0)
}

fn action(actions: &mut Vec<(NextAction, Replies)>, action: NextAction) -> &mut Replies {
    let at = actions.iter().position(|(known, _)| *known == action).unwrap_or_else(|| {
        actions.push((action, Replies::default()));
        actions.len() - 1
    });
    &mut actions[at].1
}

fn basis(bases: &mut Vec<(Basis, u64)>, basis: Basis) -> &mut u64 {
    let at = bases.iter().position(|(known, _)| *known == basis).unwrap_or_else(|| {
        bases.push((basis, 0));
        bases.len() - 1
    });
    &mut bases[at].1
}

fn sorted<T>(mut rows: Vec<T>, count: impl Fn(&T) -> u64) -> Vec<T> {
    rows.sort_by_key(|row| std::cmp::Reverse(count(row)));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logs::read;
    use crate::meaning::Meaning;

    fn counted(lines: &[String], limit: usize) -> Counts {
        let mut counts = Counts::new(limit);
        for line in lines {
            let mut scratch = Vec::new();
            let entry = read(line.as_bytes(), None, &mut scratch).unwrap();
            counts.count(&entry, Meaning::of(&entry, None).into());
        }
        counts
    }

    fn from(provider: usize, reply: &str) -> String {
        format!(
            "postfix/smtp[1]: A: host mx.p{provider}.example[192.0.2.1] said: {reply} (in reply to RCPT TO command)"
        )
    }

    #[test]
    fn more_providers_than_the_limit_are_counted_together() {
        let lines: Vec<String> =
            (0..50).map(|at| from(at % 20, "550 5.1.1 no such user")).collect();
        let counts = counted(&lines, 5);
        assert_eq!(counts.providers().len(), 5);
        let apart: u64 = counts.providers().iter().map(|(_, by)| by.replies.all()).sum();
        assert_eq!(apart + counts.other_providers.replies.all(), 50);
        assert_eq!(counts.other_providers.main_reason(), Some((Reason::MailboxNotFound, 35)));
    }

    #[test]
    fn the_sums_of_parts_are_the_sums_of_the_whole() {
        let replies = ["550 5.1.1 no such user", "452 4.2.2 mailbox full", "250 ok", "550 no"];
        let lines: Vec<String> = (0..97).map(|at| from(at % 7, replies[at % 4])).collect();
        let whole = counted(&lines, 100);
        let mut sum = Counts::new(100);
        for part in lines.chunks(13) {
            sum.add(&counted(part, 100));
        }
        assert_eq!(sum.providers(), whole.providers());
        assert_eq!((sum.reasons(), sum.actions()), (whole.reasons(), whole.actions()));
        assert_eq!((sum.bases(), sum.replies), (whole.bases(), whole.replies));
        assert_eq!(whole.replies.all(), 97);
    }
}
