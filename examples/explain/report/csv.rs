//! A report as CSV (RFC 4180), one row for each sum.

use std::io::{self, Write};

use super::groups;
use crate::totals::Totals;

pub(super) fn write(out: &mut impl Write, totals: &Totals) -> io::Result<()> {
    write!(
        out,
        "by,name,replies,positive,transient,permanent,main_reason,main_reason_replies\r\n"
    )?;
    for group in groups(totals, usize::MAX) {
        for row in group.rows {
            let replies = row.replies;
            let (reason, count) =
                row.main.map_or(("".to_owned(), String::new()), |(reason, count)| {
                    (reason, count.to_string())
                });
            write!(
                out,
                "{},{},{},{},{},{},{},{count}\r\n",
                group.by,
                field(&row.name),
                replies.all(),
                replies.positive,
                replies.transient,
                replies.permanent,
                field(&reason),
            )?;
        }
    }
    Ok(())
}

/// Returns a field, in quotation marks if it needs them.
fn field(text: &str) -> String {
    match text.contains(['"', ',', '\r', '\n']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Form;
    use super::super::tests::{LINES, written};
    use super::*;

    #[test]
    fn a_row_has_eight_fields() {
        let text = written(Form::Csv, &LINES);
        assert!(
            text.split("\r\n")
                .filter(|line| !line.is_empty())
                .all(|line| line.split(',').count() == 8),
            "{text}"
        );
        assert!(
            text.contains("\r\nprovider,harbor.example,3,0,1,2,mailbox not found,2\r\n"),
            "{text}"
        );
        assert!(text.contains("\r\nreason,mailbox full,1,0,1,0,,\r\n"), "{text}");
    }

    #[test]
    fn a_field_with_a_comma_is_quoted() {
        assert_eq!(field("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(field("a b"), "a b");
    }
}
