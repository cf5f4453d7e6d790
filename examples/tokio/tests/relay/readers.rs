//! Reports as other parsers read them: mail-parser, and Python's email if Python is installed.

use std::io::Write;
use std::process::{Command, Stdio};

use mail_parser::{MessageParser, MimeHeaders};
use smtp_machine::bounce::Notification;

/// Panics unless they find the same fields as this crate, in parts of these types.
pub(crate) fn agree(report: &[u8], types: [&str; 3]) {
    let ours = Notification::parse(report).unwrap();
    let groups = std::iter::once(ours.message()).chain(ours.recipients());
    let ours: Vec<Vec<(String, String)>> = groups
        .map(|fields| {
            let name = |name: &[u8]| String::from_utf8(name.to_vec()).unwrap();
            fields.iter().map(|(it, value)| (name(it), value.to_string())).collect()
        })
        .collect();
    mail_parser(report, &ours, types);
    python(report, &ours, types);
}

fn mail_parser(report: &[u8], ours: &[Vec<(String, String)>], types: [&str; 3]) {
    let message = MessageParser::default().parse(report).unwrap();
    let content_type = message.content_type().unwrap();
    assert_eq!((content_type.ctype(), content_type.subtype()), ("multipart", Some("report")));
    assert_eq!(content_type.attribute("report-type"), Some("delivery-status"));
    // Three parts, and the multipart itself.
    let top = message.parts[0].sub_parts().unwrap();
    assert_eq!(top.len(), 3);
    let part = |at: usize| &message.parts[usize::try_from(top[at]).unwrap()];
    for (at, expected) in types.into_iter().enumerate() {
        let found = part(at).content_type().unwrap();
        assert_eq!(format!("{}/{}", found.ctype(), found.subtype().unwrap()), expected);
    }
    assert!(part(0).is_text());
    let status = part(1);
    let text = String::from_utf8(status.contents().to_vec()).unwrap();
    for (name, value) in ours.iter().flatten() {
        let line = format!("{name}: {value}");
        assert!(text.replace("\r\n ", " ").contains(&line), "{line}\n{text}");
    }
    // It does not parse types that it does not know.
    if let Some(original) = part(2).message() {
        assert_eq!(original.subject(), Some("lunch"));
    }
}

/// Prints the top-level type, the defects of all parts, and the fields of the status.
const SCRIPT: &str = r#"
import email, email.policy, json, sys
message = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
text, status, original = parts = list(message.iter_parts())
groups = status.get_payload()
if status.get_content_type() != "message/delivery-status":
    # It takes that for a message: the first group for its header section.
    rest = groups[0].get_payload(decode=True).decode().replace("\r\n", "\n").strip().split("\n\n")
    groups += [email.message_from_string(group, policy=email.policy.default) for group in rest]
original = original.get_payload(0)
print(json.dumps({
    "type": message.get_content_type(),
    "types": [part.get_content_type() for part in parts],
    "defects": [str(defect) for part in message.walk() for defect in part.defects],
    "groups": [[[name, str(value)] for name, value in group.items()] for group in groups],
    "subject": original["Subject"],
    "auto": message["Auto-Submitted"],
    "date": message["Date"].datetime is not None,
    "from": message["From"].addresses[0].addr_spec,
}))
"#;

fn python(report: &[u8], ours: &[Vec<(String, String)>], types: [&str; 3]) {
    let python = Command::new("python3")
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut python) = python else {
        return println!("skipped: there is no python3");
    };
    python.stdin.take().unwrap().write_all(report).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success());
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found["type"], "multipart/report");
    assert_eq!(found["types"], serde_json::json!(types));
    assert_eq!(found["defects"], serde_json::json!([]));
    assert_eq!(found["groups"], serde_json::json!(ours));
    assert_eq!(found["subject"], "lunch");
    assert_eq!(found["auto"], "auto-replied");
    assert_eq!(found["date"], true);
    assert_eq!(found["from"], "mailer-daemon@relay.example");
}
