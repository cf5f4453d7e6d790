//! A report as JSON Lines, one object for each sum.

use std::io::{self, Write};

use serde_json::json;

use super::{facts, groups};
use crate::totals::Totals;

pub(super) fn write(out: &mut impl Write, totals: &Totals) -> io::Result<()> {
    for (name, count) in facts(totals) {
        writeln!(out, "{}", json!({ "by": "input", "name": name, "count": count }))?;
    }
    for group in groups(totals, usize::MAX) {
        for row in group.rows {
            let mut object = json!({
                "by": group.by,
                "name": row.name,
                "replies": row.replies.all(),
                "positive": row.replies.positive,
                "transient": row.replies.transient,
                "permanent": row.replies.permanent,
            });
            if let Some((reason, count)) = row.main {
                object["main_reason"] = reason.into();
                object["main_reason_replies"] = count.into();
            }
            writeln!(out, "{object}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::Form;
    use super::super::tests::{LINES, written};
    use serde_json::Value;

    #[test]
    fn each_line_is_an_object() {
        let text = written(Form::JsonLines, &LINES);
        let objects: Vec<Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let find = |name: &str| objects.iter().find(|it| it["name"] == name).unwrap();
        assert_eq!(find("harbor.example")["main_reason"], "mailbox not found");
        assert_eq!(find("give up")["permanent"], 3);
        assert_eq!(find("lines")["count"], 6);
    }
}
