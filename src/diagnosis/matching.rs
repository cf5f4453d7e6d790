//! The matching of the rules in the table: the first rule that fits decides.

use core::ops::Range;

use super::automaton::{Automaton, Found, NONE};
use super::condition::Case;
use super::{Reason, Stage, table};

/// A matching rule of the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) rule: u16,
    pub(super) reason: Reason,
    spans: Spans,
}

/// The ranges of the phrases of a rule, empty for a phrase that it does not have.
type Spans = [(u32, u32); 3];

impl Hit {
    pub(super) fn name(self) -> &'static str {
        let end = |at: usize| table::NAME_ENDS.get(at).copied().map(usize::from);
        let at = usize::from(self.rule);
        let start = at.checked_sub(1).map_or(Some(0), end);
        start.zip(end(at)).and_then(|(start, end)| table::NAMES.get(start..end)).unwrap_or_default()
    }

    /// Returns the ranges of the phrases, empty for a phrase that the rule does not have.
    pub(super) fn spans(self) -> [Range<usize>; 3] {
        let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        self.spans.map(|(start, end)| place(start)..place(end))
    }
}

/// Returns the first matching rule whose reason is not `but`.
pub(super) fn first_hit(
    automaton: &Automaton,
    case: &Case<'_>,
    but: Option<Reason>,
) -> Option<Hit> {
    let (mut best, mut spans) = (NONE, Spans::default());
    for (at, (seen, keys)) in automaton.seen().iter().zip(&table::KEYS).enumerate() {
        let mut bits = seen & keys;
        while bits != 0 {
            let bit = usize::try_from(bits.trailing_zeros()).unwrap_or(0);
            bits &= bits.wrapping_sub(1);
            // The rules of a symbol are in order.
            for rule in rules_of(at.wrapping_mul(64).wrapping_add(bit)) {
                if *rule >= best {
                    break;
                }
                if let Some(found) = matching(automaton, case, *rule, but) {
                    (best, spans) = (*rule, found);
                    break;
                }
            }
        }
    }
    let (_, _, reason, _) = table::RULES.get(usize::from(best))?;
    let reason = *Reason::ALL.get(usize::from(*reason))?;
    Some(Hit { rule: best, reason, spans })
}

/// Returns the rules whose rarest term is `symbol`.
#[inline]
fn rules_of(symbol: usize) -> &'static [u16] {
    match table::RULES_START.get(symbol..).and_then(<[_]>::first_chunk) {
        Some(&[start, end]) => table::RULES_OF.get(usize::from(start)..usize::from(end)),
        None => None,
    }
    .unwrap_or_default()
}

/// Returns where the phrases of `rule` are if it matches.
#[inline]
fn matching(
    automaton: &Automaton,
    case: &Case<'_>,
    rule: u16,
    but: Option<Reason>,
) -> Option<Spans> {
    let (terms, near, reason, when) = table::RULES.get(usize::from(rule))?;
    let [first, second, third, not] = *terms;
    if automaton.lacks(first)
        || automaton.lacks(second)
        || automaton.lacks(third)
        || automaton.has(not)
    {
        return None;
    }
    let reason = *Reason::ALL.get(usize::from(*reason))?;
    let fits = table::CONDITIONS.get(usize::from(*when)).is_some_and(|it| it.fits(case))
        && but != Some(reason)
        && plausible(reason, case);
    if fits { spans(automaton, [first, second, third], *near) } else { None }
}

/// Returns the first instances of the terms that are as near to the first one as `near` requires.
fn spans(automaton: &Automaton, terms: [u16; 3], near: u8) -> Option<Spans> {
    let span = |found: Option<Found>| found.map_or((0, 0), Found::span);
    if near == 0 {
        return Some(terms.map(|symbol| span(automaton.first(symbol))));
    }
    let [first, second, third] = terms;
    automaton.all(first).find_map(|found| {
        let other = |symbol: u16, bit: u8| {
            if symbol == NONE || near & bit == 0 {
                return Some(span(automaton.first(symbol)));
            }
            automaton.all(symbol).find(|other| other.is_near(*found)).map(|it| it.span())
        };
        Some([found.span(), other(second, 1)?, other(third, 2)?])
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
