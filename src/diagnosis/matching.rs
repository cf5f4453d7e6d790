//! The matching of the rules in the table: the first rule that fits decides.

use core::ops::Range;

use super::automaton::{Automaton, Found, NONE};
use super::condition::Case;
use super::layout::Row;
use super::{Reason, Stage, table};

/// A matching rule of the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) rule: u16,
    pub(super) reason: Reason,
    found: [Option<Found>; 3],
}

impl Hit {
    pub(super) fn name(self) -> &'static str {
        let end = |at: usize| table::NAME_ENDS.get(at).copied().map(usize::from);
        let at = usize::from(self.rule);
        let start = at.checked_sub(1).map_or(Some(0), end);
        start.zip(end(at)).and_then(|(start, end)| table::NAMES.get(start..end)).unwrap_or_default()
    }

    /// Returns the ranges of the phrases, empty for a phrase that the rule does not have.
    pub(super) fn spans(self) -> [Range<usize>; 3] {
        self.found.map(|found| found.map_or(0..0, Found::span))
    }
}

/// Returns the first matching rule whose reason is not `but`.
pub(super) fn first_hit(
    automaton: &Automaton,
    case: &Case<'_>,
    but: Option<Reason>,
) -> Option<Hit> {
    let (mut best, mut hit) = (table::RULES.len(), None);
    for symbol in automaton.symbols() {
        let at = usize::from(symbol);
        let bound = |at: usize| table::RULES_START.get(at).copied().map_or(0, usize::from);
        let of = table::RULES_OF.get(bound(at)..bound(at.saturating_add(1)));
        // The rules of a symbol are in order.
        let before = of.unwrap_or_default().iter().take_while(|rule| usize::from(**rule) < best);
        let first =
            before.copied().find_map(|rule| Some((rule, fits(automaton, case, rule, but)?)));
        if let Some((rule, row)) = first {
            (best, hit) = (usize::from(rule), Some((rule, row)));
        }
    }
    let (rule, (terms, near, reason, _)) = hit?;
    let reason = *Reason::ALL.get(usize::from(*reason))?;
    Some(Hit { rule, reason, found: places(automaton, *terms, *near)? })
}

/// Returns the row of `rule` if it matches. Its first term occurs.
#[inline]
fn fits(
    automaton: &Automaton,
    case: &Case<'_>,
    rule: u16,
    but: Option<Reason>,
) -> Option<&'static Row> {
    let row = table::RULES.get(usize::from(rule))?;
    let (terms, near, reason, when) = row;
    let [_, second, third, not] = *terms;
    let is_there = |symbol: u16| symbol == NONE || automaton.has(symbol);
    if !is_there(second) || !is_there(third) || (not != NONE && automaton.has(not)) {
        return None;
    }
    let reason = *Reason::ALL.get(usize::from(*reason))?;
    let fits = table::CONDITIONS.get(usize::from(*when)).is_some_and(|it| it.fits(case))
        && but != Some(reason)
        && plausible(reason, case)
        && (*near == 0 || places(automaton, *terms, *near).is_some());
    fits.then_some(row)
}

/// Returns the first instances of the terms that are as near to the first one as `near` requires.
fn places(automaton: &Automaton, terms: [u16; 4], near: u8) -> Option<[Option<Found>; 3]> {
    let [first, second, third, _] = terms;
    if near == 0 {
        return Some([first, second, third].map(|symbol| automaton.first(symbol)));
    }
    let mut places = automaton.found().iter().filter(|found| found.symbols().contains(&first));
    places.find_map(|found| {
        let other = |symbol: u16, bit: u8| match symbol {
            NONE => Some(None),
            _ if near & bit != 0 => automaton.near(symbol, *found).map(Some),
            _ => Some(automaton.first(symbol)),
        };
        Some([Some(*found), other(second, 1)?, other(third, 2)?])
    })
}

/// Returns `true` if a server can mean `reason` here: a reply before RCPT is not about a recipient, and few codes say what
/// the reply is about.
pub(super) fn plausible(reason: Reason, case: &Case<'_>) -> bool {
    use Stage::{Auth, Connect, Hello, Mail, StartTls};
    match case.code.get() {
        // Not implemented, and a bad sequence of commands: the text names the commands, not a cause.
        502 | 503 => {
            return matches!(reason, Reason::ProtocolError | Reason::Tls | Reason::ClientAuth);
        }
        530 | 535 | 538 if matches!(reason, Reason::ProtocolError | Reason::PolicyOther) => {
            return false;
        }
        _ => {}
    }
    if reason.family() != super::Family::Recipient {
        return true;
    }
    // RFC 3463: bad sender's mailbox address, bad sender's system address.
    let is_of_sender = |it: crate::reply::EnhancedCode| {
        it.status().subject() == 1 && matches!(it.status().detail(), 7 | 8)
    };
    !matches!(case.stage, Some(Connect | Hello | StartTls | Auth | Mail))
        && !case.stated.is_some_and(is_of_sender)
}
