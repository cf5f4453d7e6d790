//! [`Script`]: the rules of a server, and how often their answers were given.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::rule::{Answer, Cue, Rule};

/// The rules of a server, and how often their answers were given.
#[derive(Debug, Default)]
pub(super) struct Script(Mutex<Vec<Entry>>);

#[derive(Debug)]
struct Entry {
    rule: Rule,
    /// How often each answer was given.
    given: Vec<u32>,
}

impl Script {
    pub(super) fn add(&self, rules: impl IntoIterator<Item = Rule>) {
        let entry = |rule: Rule| Entry { given: vec![0; rule.answers().len()], rule };
        self.lock().extend(rules.into_iter().map(entry));
    }

    pub(super) fn clear(&self) {
        self.lock().clear();
    }

    /// Returns the answer of the first rule that matches and has one left, with the text of the rule.
    pub(super) fn choose(&self, cue: &Cue<'_>) -> Option<(Answer, String)> {
        let mut entries = self.lock();
        for Entry { rule, given } in entries.iter_mut().filter(|entry| entry.rule.matches(cue)) {
            for (answer, given) in rule.answers().iter().zip(given) {
                if answer.count().is_none_or(|count| *given < count) {
                    *given = given.saturating_add(1);
                    return Some((answer.clone(), rule.to_string()));
                }
            }
        }
        None
    }

    /// Describes each answer that was never given.
    pub(super) fn unused(&self) -> Vec<String> {
        let entries = self.lock();
        let unused = entries.iter().flat_map(|Entry { rule, given }| {
            let never = given.iter().all(|count| *count == 0);
            let whole = never.then(|| format!("never matched: {rule}"));
            let answers =
                rule.answers().iter().zip(given).filter(move |(_, count)| **count == 0 && !never);
            let parts = answers
                .map(move |(answer, _)| format!("answer never given: \"{answer}\" of {rule}"));
            whole.into_iter().chain(parts)
        });
        unused.collect()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
