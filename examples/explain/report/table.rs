//! A report as text in columns.

use std::io::{self, Write};

use super::{SHOWN, facts, groups, percent};
use crate::progress::{number, octets};
use crate::totals::Totals;

pub(super) fn write(out: &mut impl Write, totals: &Totals) -> io::Result<()> {
    writeln!(out, "{:>15}  read", octets(totals.amount.octets))?;
    for (name, count) in facts(totals) {
        writeln!(out, "{:>15}  {name}", number(count))?;
    }
    let all = totals.counts.replies.all();
    for group in groups(totals, SHOWN) {
        let width = group.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0);
        let width = width.clamp(24, 60);
        let by = format!("by {}", group.by);
        writeln!(
            out,
            "\n{by:<width$} {:>13} {:>6} {:>13} {:>13} {:>13}",
            "replies", "%", "2yz, 3yz", "4yz", "5yz"
        )?;
        for row in group.rows {
            let replies = row.replies;
            let counts = [replies.positive, replies.transient, replies.permanent].map(number);
            let [positive, transient, permanent] = counts;
            let (count, share) = (number(replies.all()), percent(replies.all(), all));
            write!(
                out,
                "{:<width$} {count:>13} {share:>6} {positive:>13} {transient:>13} {permanent:>13}",
                row.name
            )?;
            match row.main {
                Some((reason, count)) => writeln!(out, "  {reason} ({})", number(count))?,
                None => writeln!(out)?,
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::Form;
    use super::super::tests::{LINES, written};

    #[test]
    fn a_table_has_a_row_for_each_sum() {
        let text = written(Form::Table, &LINES);
        let row = |name: &str| -> Vec<String> {
            let line = text
                .lines()
                .find(|line| line.starts_with(name))
                .unwrap_or_else(|| panic!("{name}: {text}"));
            line[name.len()..].split_whitespace().map(str::to_owned).collect()
        };
        assert_eq!(row("mailbox not found"), ["2", "40.0", "0", "0", "2"]);
        assert_eq!(
            row("harbor.example"),
            ["3", "60.0", "0", "1", "2", "mailbox", "not", "found", "(2)"]
        );
        assert_eq!(row("provider unknown")[..2], ["1", "20.0"]);
        assert_eq!(row("give up"), ["3", "60.0", "0", "0", "3"]);
    }
}
