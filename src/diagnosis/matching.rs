//! The matching of the rules in the table: the first rule that fits decides.

use super::automaton::{Automaton, Found, NONE};
use super::condition::Case;
use super::{Reason, Stage, table};

/// A matching rule of the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) rule: u16,
    pub(super) reason: Reason,
    pub(super) found: Found,
    /// The other phrases of the rule, or [`NONE`].
    pub(super) others: [u16; 2],
}

impl Hit {
    pub(super) fn name(self) -> &'static str {
        let end = |at: usize| table::NAME_ENDS.get(at).copied().map(usize::from);
        let at = usize::from(self.rule);
        let start = at.checked_sub(1).map_or(Some(0), end);
        start.zip(end(at)).and_then(|(start, end)| table::NAMES.get(start..end)).unwrap_or_default()
    }
}

/// Returns the first matching rule whose reason is not `but`.
pub(super) fn first_hit(
    automaton: &Automaton,
    case: &Case<'_>,
    but: Option<Reason>,
) -> Option<Hit> {
    let mut best: Option<Hit> = None;
    for found in automaton.found() {
        let at = usize::from(found.phrase);
        let bound = |at: usize| table::RULES_START.get(at).copied().map_or(0, usize::from);
        let of = table::RULES_OF.get(bound(at)..bound(at.saturating_add(1))).unwrap_or_default();
        for &rule in of {
            if best.is_some_and(|best| best.rule <= rule) {
                break; // the rules are in order
            }
            let Some(&(phrases, reason, when)) = table::RULES.get(usize::from(rule)) else {
                continue;
            };
            let [_, second, third, not] = phrases;
            let there = |phrase: u16| phrase == NONE || automaton.has(phrase);
            let Some(&reason) = Reason::ALL.get(usize::from(reason)) else { continue };
            if there(second)
                && there(third)
                && (not == NONE || !automaton.has(not))
                && but != Some(reason)
                && plausible(reason, case)
                && table::CONDITIONS.get(usize::from(when)).is_some_and(|it| it.fits(case))
            {
                best = Some(Hit { rule, reason, found: *found, others: [second, third] });
            }
        }
    }
    best
}

/// Returns `true` if a server can mean `reason` here. A reply before RCPT is not about a recipient, and some
/// codes determine the subject.
fn plausible(reason: Reason, case: &Case<'_>) -> bool {
    use Stage::{Auth, Connect, Hello, Mail, StartTls};
    let recipient = reason.family() == super::Family::Recipient;
    if recipient && matches!(case.stage, Some(Connect | Hello | StartTls | Auth | Mail)) {
        return false;
    }
    // RFC 3463: bad sender's mailbox address, bad sender's system address.
    let of_sender = |it: crate::reply::EnhancedCode| {
        it.status().subject() == 1 && matches!(it.status().detail(), 7 | 8)
    };
    if recipient && case.stated.is_some_and(of_sender) {
        return false;
    }
    match case.code.get() {
        502 | 503 => matches!(reason, Reason::ProtocolError | Reason::Tls | Reason::ClientAuth),
        530 | 535 | 538 => matches!(reason, Reason::Tls | Reason::ClientAuth),
        _ => true,
    }
}
