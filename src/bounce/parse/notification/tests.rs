use proptest::prelude::*;

use super::*;
use crate::bounce::NotificationBuf;

const STATUS: &str = "Reporting-MTA: dns; a.example\n\n\
    Final-Recipient: rfc822; g@a.example\nAction: failed\nStatus: 5.1.1\n";

fn part(header: &str, body: &str) -> String {
    format!("{header}\n\n{body}\n")
}

fn multipart(boundary: &str, parts: &[String]) -> String {
    let parts: String = parts.iter().map(|part| format!("--{boundary}\n{part}")).collect();
    format!("Content-Type: multipart/mixed; boundary={boundary}\n\n{parts}--{boundary}--\n")
}

fn status(name: &str) -> String {
    part("Content-Type: message/delivery-status", &STATUS.replace("g@", name))
}

fn original(subject: &str) -> String {
    part("Content-Type: text/rfc822-headers", &format!("Subject: {subject}"))
}

fn forwarded(message: &str) -> String {
    part("Content-Type: message/rfc822", message)
}

fn found(message: &str) -> Option<(String, Option<String>)> {
    let report = Notification::parse(message.as_bytes()).ok()?;
    let recipient = report.recipients().next().unwrap().final_recipient().unwrap();
    let subject = report.original().and_then(|it| it.field("Subject"));
    Some((recipient.value().to_string(), subject.map(|it| it.to_string())))
}

#[test]
fn a_forwarded_report_is_found_and_the_outer_one_first() {
    let report =
        |name: &str| multipart(name.trim_end_matches('@'), &[status(name), original(name)]);
    let text = || part("Content-Type: text/plain", "see below");
    let inner = Some(("inner@a.example".to_owned(), Some("inner@".to_owned())));
    let outer =
        |subject: Option<&str>| Some(("outer@a.example".to_owned(), subject.map(str::to_owned)));
    let inside = forwarded(&report("inner@"));
    for (message, expected) in [
        (multipart("b", &[text(), inside.clone()]), inner.clone()),
        (inside.clone(), inner.clone()),
        (forwarded(&inside), inner.clone()),
        // A report about a report: the returned message is the original, wherever it is.
        (multipart("b", &[status("outer@"), inside.clone()]), outer(None)),
        (multipart("b", &[inside.clone(), status("outer@")]), outer(None)),
        (
            multipart("b", &[inside.clone(), status("outer@"), original("outer@")]),
            outer(Some("outer@")),
        ),
        // A message within another one is not the original of this report.
        (
            multipart("b", &[forwarded(&status("inner@")), original("other")]),
            Some(("inner@a.example".to_owned(), None)),
        ),
    ] {
        assert_eq!(found(&message), expected, "{message}");
    }
}

#[test]
fn a_status_without_recipients_is_a_different_error_from_no_status() {
    let empty = part("Content-Type: message/delivery-status", "Reporting-MTA: dns; a.example");
    let parse =
        |message: &str| Notification::parse(message.as_bytes()).map(|it| it.recipients().count());
    assert_eq!(parse(&empty), Err(NotificationError::NoRecipient));
    assert_eq!(parse(&multipart("b", &[empty.clone(), status("g@")])), Ok(1));
    assert_eq!(parse(&multipart("b", &[status("g@"), empty])), Ok(1));
    assert_eq!(
        parse("Content-Type: text/plain\n\nAction: failed\n"),
        Err(NotificationError::NoStatus)
    );
}

#[test]
fn a_small_scratch_is_an_error() {
    let message = "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\nQWN0aW9uOiBmYWlsZWQK\n";
    let mut memory = [0; 32];
    for len in 0..memory.len() {
        let found = Notification::parse_with(message.as_bytes(), &mut memory[..len]);
        let found = found.map(|it| it.recipients().count());
        assert_eq!(
            found,
            if len < 15 { Err(NotificationError::ScratchFull) } else { Ok(1) },
            "{len}"
        );
    }
    let unknown = message.replace("base64", "x-uuencode");
    let found = Notification::parse_with(unknown.as_bytes(), &mut memory).map(drop);
    assert_eq!(found, Err(NotificationError::Encoded));
}

#[test]
fn an_encoded_message_within_an_encoded_message_is_parsed_whole() {
    let escape = |message: &str| -> String {
        let header =
            "Content-Type: message/global\nContent-Transfer-Encoding: quoted-printable\n\n";
        format!("{header}{}\n", message.replace('=', "=3D"))
    };
    let mut message = multipart("b", &[status("g@"), forwarded("A: b\n")]);
    let text = message.clone();
    for depth in 1..=7 {
        message = escape(&message);
        let found = NotificationBuf::parse(message.as_bytes()).unwrap();
        let found = found.as_notification();
        assert_eq!(found.original_bytes().map(<[u8]>::trim_ascii), Some(&b"A: b"[..]), "{depth}");
        assert!(!found.original_is_truncated());
        let mut scratch = vec![0; text.len() / 2];
        let short = Notification::parse_with(message.as_bytes(), &mut scratch).map(drop);
        assert_eq!(short, Err(NotificationError::ScratchFull), "{depth}");
    }
}

fn encoded(kind: u8, octets: &[u8]) -> (&'static str, Vec<u8>) {
    use base64ct::{Base64, Encoding as _};
    let text = match kind % 3 {
        0 => return ("8bit", octets.to_vec()),
        1 => Base64::encode_string(octets).into_bytes(),
        _ => octets.iter().flat_map(|octet| format!("={octet:02X}").into_bytes()).collect(),
    };
    let lines: Vec<_> = text.chunks(75).map(<[u8]>::to_vec).collect();
    match kind % 3 {
        1 => ("base64", lines.join(&b"\r\n"[..])),
        _ => ("Quoted-Printable", lines.join(&b"=\r\n"[..])),
    }
}

proptest! {
    /// A report in any nesting of parts and messages, encoded in any way, down to the depth that is searched.
    #[test]
    fn a_report_is_found_at_any_place(
        wraps in proptest::collection::vec((0_u8..3, 0_u8..3), 0..12), kinds: [u8; 2], original in "[ -~]{1,200}",
    ) {
        let (encoding, status) = encoded(kinds[0], STATUS.as_bytes());
        let mut message = format!("Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n")
            .into_bytes();
        message.extend(status);
        let (encoding, returned) = encoded(kinds[1], original.as_bytes());
        let returned = [format!("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n").as_bytes(), &returned].concat();
        let multipart = |boundary: &str, name: &str, parts: &[&[u8]]| {
            let mut out = format!("Content-Type: multipart/report; x=\"; boundary=n\";\r\n\t{name}\r\n\r\n").into_bytes();
            for part in parts {
                out.extend(format!("\r\n--{boundary}\r\n").into_bytes());
                out.extend_from_slice(part);
            }
            out.extend(format!("\r\n--{boundary}--\r\n").into_bytes());
            out
        };
        message = multipart("in", "boundary=in", &[&message, &returned]);
        let mut plain = kinds[0] % 3 == 0;
        for (at, (kind, encoding)) in wraps.iter().enumerate() {
            message = match kind {
                0 => multipart(&format!("b{at}"), &format!("boundary*0*=''%62; boundary*1={at}"), &[b"\r\ntext", &message]),
                1 => multipart(&format!("c {at}"), &format!("boundary=\"c \\{at}\""), &[&message]),
                _ => {
                    let (name, octets) = encoded(*encoding, &message);
                    plain &= encoding % 3 == 0;
                    let header = format!("Content-Type: message/global\r\nContent-Transfer-Encoding: {name}\r\n\r\n");
                    [header.as_bytes(), &octets].concat()
                }
            };
        }
        let within = wraps.len() < usize::from(MAX_DEPTH);
        let mut scratch = vec![0; message.len()];
        let owned = NotificationBuf::parse(&message);
        prop_assert_eq!(owned.is_ok(), within);
        prop_assert_eq!(Notification::parse(&message).is_ok(), within && plain);
        let Ok(owned) = owned else { return Ok(()) };
        let owned = owned.as_notification();
        prop_assert_eq!(owned.status.trim_ascii(), STATUS.as_bytes().trim_ascii());
        prop_assert_eq!(owned.original_bytes(), Some(original.as_bytes()));
        if let Ok(lent) = Notification::parse_with(&message, &mut scratch) {
            prop_assert_eq!(lent.status, owned.status);
            let lent_original = lent.original_bytes().unwrap();
            prop_assert!(original.as_bytes().starts_with(lent_original));
            prop_assert_eq!(lent.original_is_truncated(), lent_original.len() < original.len());
        }
    }

    #[test]
    fn scratch_of_any_length_causes_no_panic(octets: Vec<u8>, len in 0_usize..64, kind in 0_u8..3) {
        let (encoding, _) = encoded(kind, b"");
        let mut message = format!(
            "Content-Type: multipart/x; boundary=a\n\n--a\nContent-Type: message/rfc822\nContent-Transfer-Encoding: {encoding}\n\n",
        ).into_bytes();
        message.extend_from_slice(&octets);
        let mut scratch = vec![0; len];
        if let Ok(found) = Notification::parse_with(&message, &mut scratch) {
            prop_assert!(found.recipients().next().is_some());
        }
        let _ = NotificationBuf::parse(&message);
    }
}
