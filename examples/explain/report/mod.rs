//! The report of the sums: by reason, by provider, by advice, and by what the reasons are based on.

mod csv;
mod html;
mod jsonl;
mod table;

use std::io::{self, Write};

use crate::count::Replies;
use crate::shown;
use crate::totals::Totals;

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Table,
    Csv,
    JsonLines,
    Html,
}

impl Form {
    pub(crate) const ALL: [(&'static str, Self); 4] = [
        ("table", Self::Table),
        ("csv", Self::Csv),
        ("jsonl", Self::JsonLines),
        ("html", Self::Html),
    ];
}

/// The providers that a report for people shows.
const SHOWN: usize = 50;

/// Writes `totals` in `form`. CSV and JSON Lines have all providers that were counted apart.
pub(crate) fn write(out: &mut impl Write, totals: &Totals, form: Form) -> io::Result<()> {
    match form {
        Form::Table => table::write(out, totals),
        Form::Csv => csv::write(out, totals),
        Form::JsonLines => jsonl::write(out, totals),
        Form::Html => html::write(out, totals),
    }
}

/// Replies that are summed up by one property.
struct Group {
    by: &'static str,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    replies: Replies,
    /// Of a provider, the most frequent reason of negative replies, and its number.
    main: Option<(String, u64)>,
}

/// Returns the groups of a report, with at most `providers` providers apart.
fn groups(totals: &Totals, providers: usize) -> [Group; 3] {
    let counts = &totals.counts;
    let row = |name: String, replies: Replies| Row { name, replies, main: None };
    let reasons = counts.reasons().into_iter().map(|(name, it)| row(name.to_string(), it));
    let actions = counts.actions().into_iter().map(|(name, it)| row(name.to_string(), it));
    let known = counts.providers();
    let apart = known.iter().take(providers).map(|(name, by)| (shown::text(name), (*by).clone()));
    let mut rest = crate::count::ByProvider::default();
    for (_, by) in known.iter().skip(providers) {
        rest.add(by);
    }
    let [(others, by_others), (unknown, by_unknown)] = counts.other_providers();
    rest.add(by_others);
    let more = [(others.to_owned(), rest), (unknown.to_owned(), by_unknown.clone())];
    let by_provider = apart.chain(more.into_iter().filter(|(_, by)| by.replies.all() > 0));
    let by_provider = by_provider.map(|(name, by)| Row {
        name,
        replies: by.replies,
        main: by.main_reason().map(|(reason, count)| (reason.to_string(), count)),
    });
    [
        Group { by: "reason", rows: reasons.collect() },
        Group { by: "provider", rows: by_provider.collect() },
        Group { by: "advice", rows: actions.collect() },
    ]
}

/// Returns a share in percent, with one digit after the point.
fn percent(part: u64, whole: u64) -> String {
    let whole = u128::from(whole.max(1));
    let thousandths = (u128::from(part) * 1000 + whole / 2) / whole;
    format!("{}.{}", thousandths / 10, thousandths % 10)
}

/// Returns the facts about the input, with their numbers.
fn facts(totals: &Totals) -> Vec<(String, u64)> {
    let counts = &totals.counts;
    let mut facts = vec![("lines".to_owned(), totals.amount.lines)];
    facts.push(("replies".to_owned(), counts.replies.all()));
    facts.extend(
        counts.formats().map(|(format, count)| (format!("replies of {}", format.name()), count)),
    );
    facts.push(("lines without a reply".to_owned(), totals.other_lines()));
    facts.push(("lines longer than 64 KiB".to_owned(), counts.overlong));
    facts.extend(
        counts.bases().into_iter().map(|(basis, count)| (format!("reasons by {basis}"), count)),
    );
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks::Amount;
    use crate::logs::read;
    use crate::survey::{Place, Worker};
    use crate::totals::Counting;

    pub(super) fn totals(lines: &[&str]) -> Totals {
        let mut counting = Counting::new(100, None);
        for line in lines {
            let mut scratch = Vec::new();
            let Some(entry) = read(line.as_bytes(), None, &mut scratch) else { continue };
            counting.reply(&entry, Place { file: 0, line: 1, lines: 1 });
        }
        let amount = Amount { octets: 9, lines: lines.len() as u64, ..Amount::default() };
        Totals::new(vec![counting], amount, 100)
    }

    pub(super) const LINES: [&str; 6] = [
        "postfix/smtp[1]: A: host mx.harbor.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command)",
        "postfix/smtp[1]: A: host mx.harbor.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command)",
        "postfix/smtp[1]: A: host mx.harbor.example[192.0.2.1] said: 452 4.2.2 mailbox full (in reply to RCPT TO command)",
        "postfix/smtp[1]: A: to=<ana@orchard.example>, relay=mx.orchard.example[192.0.2.1]:25, status=sent (250 2.0.0 ok)",
        "550 5.7.1 blocked using zen.spamhaus.org",
        "nothing",
    ];

    pub(super) fn written(form: Form, lines: &[&str]) -> String {
        let mut out = Vec::new();
        write(&mut out, &totals(lines), form).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn each_group_has_all_replies() {
        let totals = totals(&LINES);
        for providers in [0, 1, 100] {
            for group in groups(&totals, providers) {
                let sum: u64 = group.rows.iter().map(|row| row.replies.all()).sum();
                assert_eq!(sum, 5, "{} {providers}", group.by);
            }
        }
        let facts = facts(&totals);
        assert!(facts.contains(&("lines without a reply".to_owned(), 1)), "{facts:?}");
    }

    #[test]
    fn a_share_is_rounded() {
        let shares = [(0, 0), (2, 23), (1, 3), (2, 3), (u64::MAX, u64::MAX)];
        let shares = shares.map(|(part, whole)| percent(part, whole));
        assert_eq!(shares, ["0.0", "8.7", "33.3", "66.7", "100.0"]);
    }

    #[test]
    fn an_empty_input_has_a_report() {
        for (name, form) in Form::ALL {
            assert!(!written(form, &[]).is_empty(), "{name}");
        }
    }
}
