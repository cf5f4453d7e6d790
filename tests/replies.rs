//! The replies of deployed servers, and their diagnosis: the measures of `tests/data/replies.README.md`.
//!
//! `REPLIES=FILE cargo test --test replies -- --nocapture` measures another file of the same format;
//! `WRONG=1` prints the rows that are wrong. The bounds hold only for the files in the repository.

use std::collections::BTreeMap;

use smtp_machine::diagnosis::{Basis, Context, Diagnosis, Reason, Stage};
use smtp_machine::reply::Reply;

mod labelled;

use labelled::{Measures, Row, are_ours, counted, rows};

fn diagnose(row: &Row) -> Diagnosis<'_> {
    let reply = Reply::from_log(&row.octets).expect(&row.id);
    let context = Context::default();
    match row.stage() {
        Some(stage) => context.with_stage(stage).diagnose(&reply),
        None => context.diagnose(&reply),
    }
}

#[test]
fn codes_parse_as_in_the_columns() {
    for row in rows() {
        let reply = Reply::from_log(&row.octets).expect(&row.id);
        assert_eq!(reply.code().to_string(), row.code, "{}", row.id);
        // Some rows are truncated before their last line; one has more lines than it states.
        let whole = Reply::parse(&row.octets).expect(&row.id);
        assert!(whole.is_none_or(|it| it.0.code() == reply.code()), "{}", row.id);
        let enhanced = reply.stated_enhanced().map(|it| it.to_string()).unwrap_or_default();
        assert_eq!(enhanced, row.enhanced, "{}: {reply}", row.id);
        let loose = reply.loose_enhanced().map(|it| it.to_string()).unwrap_or_default();
        if row.enhanced.is_empty() {
            assert_eq!(loose, row.loose, "{}: {reply}", row.id);
        }
    }
}

#[test]
fn reasons_agree_with_the_labels() {
    let rows = rows();
    let mut all = Measures::default();
    let mut sources: BTreeMap<&str, Measures> = BTreeMap::new();
    let mut languages: BTreeMap<&str, Measures> = BTreeMap::new();
    let mut labels: BTreeMap<Reason, [usize; 3]> = BTreeMap::new();
    let mut bases: BTreeMap<Basis, [usize; 2]> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.counts()) {
        let diagnosis = diagnose(row);
        let basis = diagnosis.basis();
        let reason = counted(diagnosis.reason(), basis);
        all.add(row.label, reason, basis);
        sources.entry(&row.source).or_default().add(row.label, reason, basis);
        languages.entry(&row.language).or_default().add(row.label, reason, basis);
        let counts = bases.entry(basis).or_default();
        counts[0] += 1;
        counts[1] += usize::from(row.label == diagnosis.reason());
        labels.entry(row.label).or_default()[0] += 1;
        labels.entry(reason).or_default()[1] += 1;
        if row.label == reason {
            labels.entry(row.label).or_default()[2] += 1;
        } else if std::env::var_os("WRONG").is_some() {
            let (rule, text) = (diagnosis.rule(), row.text());
            println!("{} {} not {} ({rule}): {text}", row.id, reason.name(), row.label.name());
        }
    }
    println!("{:22} rows  said  right  precision  recall", "");
    for (label, [rows, said, right]) in &labels {
        println!(
            "{:22} {rows:4} {said:5} {right:6} {:10.2} {:7.2}",
            label.name(),
            *right as f64 / (*said).max(1) as f64,
            *right as f64 / (*rows).max(1) as f64,
        );
    }
    for (basis, [said, right]) in &bases {
        println!("by {basis}: {right} of {said} right");
    }
    sources.iter().for_each(|(source, measures)| measures.print(source));
    languages.iter().for_each(|(language, measures)| measures.print(language));
    all.print("all");
    if are_ours() && !rows.is_empty() {
        // Additional rules must not spoil the results of the others.
        assert!(all.accuracy() >= 93.0 && all.precision() >= 94.5, "{all:?}");
        assert!(all.false_suppress() <= 0.5 && all.caught() >= 95.0, "{all:?}");
    }
}

#[test]
fn a_permanent_refusal_that_asks_for_a_retry_is_found() {
    let rows = rows();
    let asks = |row: &&Row| diagnose(row).asks_to_retry().is_some();
    let (wrong, right): (Vec<&Row>, Vec<&Row>) =
        rows.iter().partition(|row| asks(row) != (row.says == "temporary"));
    wrong.iter().for_each(|row| println!("{} asks to try again, or not", row.id));
    if are_ours() {
        assert!(wrong.is_empty() && right.len() == rows.len());
    }
}

#[test]
fn positive_replies_have_fixed_reasons() {
    for row in rows() {
        let diagnosis = diagnose(&row);
        if matches!(row.label, Reason::Success | Reason::Intermediate) {
            assert_eq!((diagnosis.reason(), diagnosis.basis()), (row.label, Basis::Basic));
        }
    }
}
