//! What others read in a report: mail-parser, and Python's email where there is a Python.

use std::io::Write;
use std::process::{Command, Stdio};

use mail_parser::{MessageParser, MimeHeaders};
use smtp_machine::bounce::Notification;

/// Panics unless they find the same fields in it as we do.
pub(crate) fn agree(report: &[u8]) {
    let ours = Notification::parse(report).unwrap();
    let groups = std::iter::once(ours.message()).chain(ours.recipients());
    let ours: Vec<Vec<(String, String)>> = groups
        .map(|fields| {
            let name = |name: &[u8]| String::from_utf8(name.to_vec()).unwrap();
            fields.iter().map(|(it, value)| (name(it), value.to_string())).collect()
        })
        .collect();
    mail_parser(report, &ours);
    python(report, &ours);
}

fn mail_parser(report: &[u8], ours: &[Vec<(String, String)>]) {
    let message = MessageParser::default().parse(report).unwrap();
    let content_type = message.content_type().unwrap();
    assert_eq!((content_type.ctype(), content_type.subtype()), ("multipart", Some("report")));
    assert_eq!(content_type.attribute("report-type"), Some("delivery-status"));
    // Three parts, and the one around them.
    let top = message.parts[0].sub_parts().unwrap();
    assert_eq!(top.len(), 3);
    let part = |at: usize| &message.parts[usize::try_from(top[at]).unwrap()];
    assert!(part(0).is_text());
    let status = part(1);
    assert_eq!(status.content_type().unwrap().subtype(), Some("delivery-status"));
    let text = String::from_utf8(status.contents().to_vec()).unwrap();
    for (name, value) in ours.iter().flatten() {
        let line = format!("{name}: {value}");
        assert!(text.replace("\r\n ", " ").contains(&line), "{line}\n{text}");
    }
    assert!(part(2).is_message());
    assert_eq!(part(2).message().unwrap().subject(), Some("lunch"));
}

/// The top-level type, the defects of all parts, and the fields of the status.
const SCRIPT: &str = r#"
import email, email.policy, json, sys
message = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
text, status, original = message.iter_parts()
print(json.dumps({
    "type": message.get_content_type(),
    "types": [part.get_content_type() for part in (text, status, original)],
    "defects": [str(defect) for part in message.walk() for defect in part.defects],
    "groups": [[[name, str(value)] for name, value in group.items()] for group in status.get_payload()],
    "subject": original.get_content()["Subject"],
    "auto": message["Auto-Submitted"],
    "date": message["Date"].datetime is not None,
    "from": message["From"].addresses[0].addr_spec,
}))
"#;

fn python(report: &[u8], ours: &[Vec<(String, String)>]) {
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
    let types = ["text/plain", "message/delivery-status", "message/rfc822"];
    assert_eq!(found["types"], serde_json::json!(types));
    assert_eq!(found["defects"], serde_json::json!([]));
    assert_eq!(found["groups"], serde_json::json!(ours));
    assert_eq!(found["subject"], "lunch");
    assert_eq!(found["auto"], "auto-replied");
    assert_eq!(found["date"], true);
    assert_eq!(found["from"], "mailer-daemon@relay.example");
}
