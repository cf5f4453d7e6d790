//! What became of a message, as the clients among the examples print it.

use smtp_machine::delivery::{Outcome, Recipient};
use smtp_machine::reply::Reply;

/// The text of a reply, without its codes.
pub(crate) fn text(reply: &Reply<'_>) -> String {
    let lines = reply.lines().map(|line| String::from_utf8_lossy(line.text()).into_owned());
    lines.collect::<Vec<_>>().join("\n")
}

pub(crate) fn to_json(recipient: &Recipient<'_>, reply: &str) -> String {
    let (outcome, verdict) = match recipient.outcome() {
        Outcome::Accepted(verdict) => ("accepted", Some(verdict)),
        Outcome::Refused(verdict) => ("refused", Some(verdict)),
        // After the final dot, nobody knows whether the message was taken.
        Outcome::Unknown => ("unknown", None),
        _ => ("not sent", None),
    };
    let code = verdict.map_or("null".to_owned(), |verdict| verdict.code.to_string());
    let enhanced = verdict.and_then(|verdict| verdict.enhanced);
    let text = match recipient.outcome() {
        Outcome::NotSent(why) => why.to_string(),
        _ => verdict.map_or(String::new(), |_| reply.to_owned()),
    };
    format!(
        "{{\"recipient\": {}, \"code\": {code}, \"enhanced\": {}, \"text\": {}, \
         \"outcome\": {}}}",
        json(recipient.to().to_string().trim_matches(['<', '>'])),
        enhanced.map_or("null".to_owned(), |enhanced| json(&enhanced.to_string())),
        json(&text),
        json(outcome)
    )
}

fn json(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}
