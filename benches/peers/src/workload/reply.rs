//! Replies parsed: `reply/mix` and `reply/ehlo`.

use crate::corpus::Replies;
use crate::row::{Amount, Label, Rows, Verdict};

/// The code of a reply and its number of lines, if the parser shows it.
pub(crate) type Shape = (u16, Option<usize>);

pub(crate) trait ReplyParser {
    const LABEL: Label;
    /// Parses each reply of `octets`, and returns how many were accepted. `ends` says where each ends, for a parser
    /// that cannot find it.
    fn run(octets: &[u8], ends: &[usize]) -> u64;
    /// Says what `run` parses; not timed. `None` for a row that parses nothing.
    fn parsed(octets: &[u8], ends: &[usize]) -> Option<Vec<Shape>>;
}

pub(crate) fn row<P: ReplyParser>(rows: &mut Rows, name: &str, corpus: &'static Replies) {
    let (units, octets) = (corpus.meant.len() as u64, corpus.octets.len() as u64);
    let amount = Amount { unit: "reply", units, octets };
    let run = || P::run(&corpus.octets, &corpus.ends);
    rows.add(format!("reply/{name}"), P::LABEL, amount, run, || verify::<P>(corpus));
}

fn verify<P: ReplyParser>(corpus: &Replies) -> Verdict {
    let count = P::run(&corpus.octets, &corpus.ends);
    let Some(parsed) = P::parsed(&corpus.octets, &corpus.ends) else {
        return Verdict::check(count > 0, || "no line".to_owned());
    };
    let same = |(parsed, meant): (&Shape, &(u16, usize))| {
        parsed.0 == meant.0 && parsed.1.is_none_or(|lines| lines == meant.1)
    };
    let agreed = parsed.iter().zip(&corpus.meant).filter(|pair| same(*pair)).count();
    let all = corpus.meant.len();
    Verdict::check(agreed == all && count as usize == all, || {
        format!("{agreed} of {all} replies agree, {count} when timed")
    })
}
