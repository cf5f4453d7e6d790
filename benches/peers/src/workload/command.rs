//! Commands parsed: `command/basic` and `command/full`.

use crate::corpus::Commands;
use crate::row::{Amount, Label, Rows, Verdict};

/// Verb and main argument of a command, `None` if it was refused. An argument that the parser does not show is `*`.
pub(crate) type Parsed = Option<(String, String)>;

pub(crate) trait CommandParser {
    const LABEL: Label;
    /// Parses each command of `octets`, and returns how many were accepted.
    fn run(octets: &[u8]) -> u64;
    /// Says what `run` parses; not timed. `None` for a row that parses nothing.
    fn parsed(octets: &[u8]) -> Option<Vec<Parsed>>;
}

/// The part of the commands that a parser has to accept to be compared. What it refuses is in its verdict.
const ACCEPTED: f64 = 0.8;

pub(crate) fn row<P: CommandParser>(rows: &mut Rows, name: &str, corpus: &'static Commands) {
    let (units, octets) = (corpus.meant.len() as u64, corpus.octets.len() as u64);
    let amount = Amount { unit: "command", units, octets };
    let run = || P::run(&corpus.octets);
    rows.add(format!("command/{name}"), P::LABEL, amount, run, || verify::<P>(corpus));
}

fn verify<P: CommandParser>(corpus: &Commands) -> Verdict {
    let count = P::run(&corpus.octets);
    let Some(parsed) = P::parsed(&corpus.octets) else {
        let lines = corpus.meant.len() as u64;
        return Verdict::check(count == lines, || format!("{count} of {lines} lines"));
    };
    let accepted = parsed.iter().flatten().count();
    let mut pairs = parsed.iter().zip(&corpus.meant);
    if let Some((parsed, meant)) = pairs.find(|(parsed, meant)| !agrees(parsed, meant)) {
        return Verdict::Wrong(format!("{parsed:?} where the client meant {meant:?}"));
    }
    let least = (corpus.meant.len() as f64 * ACCEPTED) as usize;
    let complete = parsed.len() == corpus.meant.len() && count as usize == accepted;
    Verdict::check(complete && accepted >= least, || {
        format!("{accepted} of {} accepted, {count} when timed", corpus.meant.len())
    })
}

fn agrees(parsed: &Parsed, meant: &crate::corpus::Meant) -> bool {
    // Parsers show paths, quoted local parts and literals with or without their delimiters.
    let inside = |text: &str| text.replace(['<', '>', '[', ']', '"', '\\'], "");
    parsed.as_ref().is_none_or(|(verb, argument)| {
        verb.eq_ignore_ascii_case(meant.verb)
            && (argument == "*" || inside(argument) == inside(&meant.argument))
    })
}
