//! KumoMTA: one JSON object in a line, of the types `Delivery`, `Bounce` and `TransientFailure`.
//!
//! The code is in `response.code`, the enhanced code in `response.enhanced_code`, the text in `response.content`, the command
//! in `response.command`, and the server in `peer_address`. A response that begins with `KumoMTA internal:` is not from a server.

use smtp_machine::diagnosis::Stage;

use super::json::{Fields, Value, first_text, unescape};
use super::pieces::domain;
use super::{Entry, Format};

pub(crate) fn read<'a>(line: &'a [u8], scratch: &'a mut Vec<u8>) -> Option<Entry<'a>> {
    let (mut kind, mut recipient, mut response, mut peer) = (None, None, None, None);
    for field in Fields::new(line) {
        match field? {
            (b"type", Value::Text(text)) => kind = Some(text),
            (b"recipient", Value::Text(text)) => recipient = Some(text),
            (b"recipient", Value::Array(array)) => recipient = first_text(array),
            (b"response", Value::Object(object)) => response = Some(object),
            (b"peer_address", Value::Object(object)) => peer = Some(object),
            _ => {}
        }
    }
    if !matches!(kind?, b"Delivery" | b"Bounce" | b"TransientFailure") {
        return None;
    }
    let command = written(response?, scratch)?;
    let mut entry = Entry::new(Format::KumoMta, scratch)?;
    entry.stage = command.and_then(stage);
    entry.recipient = recipient.and_then(domain);
    entry.host = peer.and_then(host);
    Some(entry)
}

/// Writes the reply as it was sent into `scratch`, and returns the command.
fn written<'a>(response: &'a [u8], scratch: &mut Vec<u8>) -> Option<Option<&'a [u8]>> {
    let (mut code, mut enhanced, mut content, mut command) = (None, None, None, None);
    for field in Fields::new(response) {
        match field? {
            (b"code", Value::Other(number)) => code = Some(number),
            (b"enhanced_code", Value::Object(object)) => enhanced = Some(object),
            (b"content", Value::Text(text)) => content = Some(text),
            (b"command", Value::Text(text)) => command = Some(text),
            _ => {}
        }
    }
    let (code, content) = (code.filter(|code| code.len() == 3)?, content?);
    if content.starts_with(b"KumoMTA internal:") {
        return None;
    }
    let mut text = Vec::with_capacity(content.len());
    unescape(content, &mut text);
    scratch.clear();
    let mut lines = text.split(|octet| *octet == b'\n').peekable();
    let mut first = true;
    while let Some(line) = lines.next() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        scratch.extend_from_slice(code);
        scratch.push(if lines.peek().is_some() { b'-' } else { b' ' });
        if let Some(enhanced) = enhanced.filter(|_| std::mem::take(&mut first)) {
            write_enhanced(enhanced, scratch)?;
        }
        scratch.extend_from_slice(line);
        scratch.push(b'\n');
    }
    scratch.pop();
    Some(command)
}

fn write_enhanced(enhanced: &[u8], to: &mut Vec<u8>) -> Option<()> {
    let mut parts = [None; 3];
    for field in Fields::new(enhanced) {
        match field? {
            (b"class", Value::Other(number)) => parts[0] = Some(number),
            (b"subject", Value::Other(number)) => parts[1] = Some(number),
            (b"detail", Value::Other(number)) => parts[2] = Some(number),
            _ => {}
        }
    }
    let [class, subject, detail] = parts;
    for (part, end) in [(class?, b'.'), (subject?, b'.'), (detail?, b' ')] {
        to.extend_from_slice(part);
        to.push(end);
    }
    Some(())
}

fn host(peer: &[u8]) -> Option<&[u8]> {
    let (mut name, mut address) = (None, None);
    for field in Fields::new(peer) {
        match field? {
            (b"name", Value::Text(text)) => name = Some(text),
            (b"addr", Value::Text(text)) => address = Some(text),
            _ => {}
        }
    }
    let name = name.map(|name| name.strip_suffix(b".").unwrap_or(name));
    name.filter(|name| !name.is_empty()).or(address)
}

fn stage(command: &[u8]) -> Option<Stage> {
    const STAGES: [(&[u8], Stage); 9] = [
        (b".", Stage::EndOfData),
        (b"RCPT", Stage::Rcpt),
        (b"MAIL", Stage::Mail),
        (b"DATA", Stage::Data),
        (b"EHLO", Stage::Hello),
        (b"HELO", Stage::Hello),
        (b"LHLO", Stage::Hello),
        (b"STARTTLS", Stage::StartTls),
        (b"AUTH", Stage::Auth),
    ];
    STAGES.iter().find(|(words, _)| command.starts_with(words)).map(|(_, stage)| *stage)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    // Forms of the reference of KumoMTA (log record), on one line, with other addresses.
    pub(crate) const LINES: &[&[u8]] = &[
        br#"{"type":"Delivery","id":"1d98076abbbc11ed940250ebf67f93bd","sender":"eve@orchard.example","recipient":"ana@harbor.example","queue":"campaign:tenant@domain","site":"source2->(alt1|alt2)?.gmail-smtp-in.l.google.com.","size":1047,"response":{"code":250,"enhanced_code":{"class":2,"subject":0,"detail":0},"content":"OK ids=8a5475ccbbc611eda12250ebf67f93bd","command":"."},"peer_address":{"name":"gmail-smtp-in.l.google.com.","addr":"192.0.2.27"},"timestamp":1678069691,"meta":{}}"#,
        br#"{"type":"TransientFailure","recipient":["ben@harbor.example","gil@harbor.example"],"queue":"mta1@harbor.example","response":{"code":451,"enhanced_code":{"class":4,"subject":7,"detail":1},"content":"Try \"later\"\nplease","command":"RCPT TO:<ben@harbor.example>"},"peer_address":{"name":"","addr":"192.0.2.28"}}"#,
        br#"{"type":"Bounce","recipient":"eve@harbor.example","response":{"code":550,"enhanced_code":null,"content":"no such user","command":null},"peer_address":null}"#,
    ];

    #[test]
    fn lines_of_kumomta_are_read() {
        let expected = [
            (
                "250 2.0.0 OK ids=8a5475ccbbc611eda12250ebf67f93bd",
                Some(Stage::EndOfData),
                Some("gmail-smtp-in.l.google.com"),
            ),
            ("451-4.7.1 Try \"later\"\n451 please", Some(Stage::Rcpt), Some("192.0.2.28")),
            ("550 no such user", None, None),
        ];
        for (line, (reply, stage, host)) in LINES.iter().zip(expected) {
            let mut scratch = Vec::new();
            let entry = super::super::read(line, None, &mut scratch).unwrap();
            assert_eq!((entry.format, entry.stage), (Format::KumoMta, stage));
            assert_eq!(entry.reply.as_bytes(), reply.as_bytes());
            assert_eq!(
                (entry.recipient, entry.host),
                (Some(&b"harbor.example"[..]), host.map(str::as_bytes))
            );
        }
    }

    #[test]
    fn a_record_that_is_not_about_a_reply_is_none() {
        for line in [
            r#"{"type":"Reception","response":{"code":250,"content":"OK"}}"#,
            r#"{"type":"TransientFailure","response":{"code":400,"content":"KumoMTA internal: failed to connect to any candidate hosts"}}"#,
            r#"{"type":"Bounce","response":{"code":550,"content":"no such user"}"#,
            r#"{"type":"Bounce","response":{"code":"550","content":"no such user"}}"#,
            r#"{"type":"Bounce","response":{"code":5500,"content":"no such user"}}"#,
            r#"{"type":"Bounce"}"#,
        ] {
            assert!(super::super::read(line.as_bytes(), None, &mut Vec::new()).is_none(), "{line}");
        }
    }
}
