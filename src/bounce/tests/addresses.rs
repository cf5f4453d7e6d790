//! Addresses of any length and form in a report.

use super::*;

#[test]
fn a_long_address_adds_no_long_line_to_the_header_section() {
    for (len, is_shown) in [(982, true), (983, false), (2000, false)] {
        let to = "x".repeat(len) + "@a.example";
        let report =
            Report::new(report().host(), Mailbox::try_from(to.as_str()).unwrap(), now(), 1);
        let out = String::from_utf8(write(&report, &[gil(Action::Failed)], MESSAGE)).unwrap();
        assert!(out.lines().all(|line| line.len() <= 998));
        let header =
            if is_shown { format!("To: <{to}>") } else { "To: undisclosed-recipients:;".into() };
        assert!(out.lines().any(|line| line == header), "{len}");
    }
}

#[test]
fn an_escape_that_a_sender_wrote_does_not_become_a_character() {
    let to = "\"\\x{431}\"@дом.example";
    let path = format!("<{to}>");
    let path = ForwardPath::try_from(path.as_str()).unwrap();
    let recipient = ReportedRecipient::new(path, Action::Failed, Status::MAILBOX_FULL.permanent());
    let out = write(&report().with_utf8(), &[recipient], MESSAGE);
    let read = Notification::parse(&out).unwrap();
    let address = read.recipients().next().unwrap().final_recipient().unwrap();
    assert_eq!(address.utf8_address(), Utf8Address::plain(to).ok());
    assert_eq!(address.value().as_str(), Some("\"\\x{5C}x{431}\"@дом.example"));
}

proptest! {
    #[test]
    fn a_final_recipient_is_read_as_it_was_written(
        local in r#"[ж+=a]{1,64}|"(\\x\{431\}|\\\\|[ж +=a]){1,30}""#,
        label in "[ж]{1,110}", utf8: bool,
    ) {
        let to = format!("{local}@{label}.example");
        let path = format!("<{to}>");
        let path = ForwardPath::try_from(path.as_str()).unwrap();
        let full = Status::MAILBOX_FULL.permanent();
        let report = if utf8 { report().with_utf8() } else { report() };
        let out = write(&report, &[ReportedRecipient::new(path, Action::Failed, full)], MESSAGE);
        let read = Notification::parse(&out).unwrap();
        let address = read.recipients().next().unwrap().final_recipient().unwrap();
        prop_assert_eq!(address.utf8_address(), Utf8Address::plain(&to).ok());
        prop_assert!(out.split(|octet| *octet == b'\n').all(|line| line.len() <= 999));
    }
}
