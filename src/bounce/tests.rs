mod addresses;

use proptest::prelude::*;

use super::*;
use crate::address::{ForwardPath, Host, Mailbox, ReversePath};
use crate::body::Survey;
use crate::command::{
    BodyKind, EnvelopeId, Notify, OriginalRecipient, RcptParameters, Ret, Utf8Address,
};
use crate::delivery::{self, Delivery};
use crate::extension::DateTime;
use crate::reply::{Code, EnhancedCode, Reply, Status};
use crate::wire::{Sink, SinkFull};
use crate::{Buffer, Client, Step, client};

fn now() -> DateTime {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn report() -> Report<'static> {
    let host = Host::try_from("relay.orchard.example").unwrap();
    Report::new(host, Mailbox::try_from("ana@orchard.example").unwrap(), now(), 0x5eed)
}

fn gil(action: Action) -> ReportedRecipient<'static> {
    let to = ForwardPath::try_from("<gil@harbor.example>").unwrap();
    ReportedRecipient::new(to, action, Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent())
}

fn write(report: &Report<'_>, recipients: &[ReportedRecipient<'_>], message: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut content = report.begin(recipients, &mut out).unwrap();
    content.write(message).unwrap();
    content.finish().unwrap();
    out
}

fn original(report: &Report<'_>, action: Action, message: &[u8]) -> Vec<u8> {
    let out = write(report, &[gil(action)], message);
    Notification::parse(&out).unwrap().original_bytes().unwrap().to_vec()
}

const MESSAGE: &[u8] = b"Subject: lunch\r\n\r\nAt noon?\r\n";

#[test]
fn the_whole_message_is_returned_only_for_a_failure_with_ret_full() {
    let full = report().with_ret(Ret::Full);
    assert_eq!(original(&full, Action::Failed, MESSAGE), MESSAGE);
    assert_eq!(original(&full, Action::Delayed, MESSAGE), b"Subject: lunch\r\n");
    assert_eq!(original(&report(), Action::Failed, MESSAGE), b"Subject: lunch\r\n");
    assert_eq!(original(&report(), Action::Failed, b"\r\nno header\r\n"), b"");
    assert_eq!(original(&report(), Action::Failed, b"A: b"), b"A: b");
}

#[test]
fn reports_follow_notify() {
    let mut out = Vec::new();
    for (recipient, wanted) in [
        (gil(Action::Failed), true),
        (gil(Action::Failed).with_notify(Notify::NEVER), false),
        (gil(Action::Failed).with_notify(Notify::DELAY), false),
        (gil(Action::Delayed), true),
        (gil(Action::Delayed).with_notify(Notify::FAILURE), false),
        (gil(Action::Relayed), false),
        (gil(Action::Relayed).with_notify(Notify::SUCCESS), true),
        (gil(Action::Delivered).with_notify(Notify::FAILURE), false),
        (gil(Action::Expanded).with_notify(Notify::SUCCESS), true),
    ] {
        assert_eq!(report().begin(&[recipient], &mut out).is_ok(), wanted, "{recipient:?}");
    }
    let never = gil(Action::Failed).with_notify(Notify::NEVER);
    let both = write(&report(), &[never, gil(Action::Delayed)], MESSAGE);
    assert_eq!(Notification::parse(&both).unwrap().recipients().count(), 1);
}

#[test]
fn all_fields_parse_as_they_were_written() {
    let reply = Reply::from_log(b"550-5.1.1 no such user\r\n550-\r\n550 5.1.1 here\r\n").unwrap();
    let recipient = gil(Action::Failed)
        .with_original_recipient(OriginalRecipient::new("rfc822", "gil+x@old.example").unwrap())
        .with_remote_mta(Host::try_from("mx.harbor.example").unwrap())
        .with_reply(reply)
        .with_last_attempt_date(now())
        .with_will_retry_until("2026-11-28T12:00:00+01:00".parse().unwrap());
    let report = report()
        .with_envelope_id(EnvelopeId::new("QQ 31+4159").unwrap())
        .with_received_from_mta(Host::try_from("[192.0.2.7]").unwrap())
        .with_arrival_date(now());
    let out = write(&report, &[recipient, gil(Action::Failed)], MESSAGE);
    let read = Notification::parse(&out).unwrap();
    let message = read.message();
    assert_eq!(message.envelope_id().unwrap().as_str(), Some("QQ 31+4159"));
    assert_eq!(message.reporting_mta().unwrap().to_string(), "dns; relay.orchard.example");
    assert_eq!(message.received_from_mta().unwrap().to_string(), "dns; [192.0.2.7]");
    assert_eq!(message.arrival_date().unwrap().as_str(), Some("Mon, 23 Nov 2026 12:00:00 +0000"));
    let [first, second] = read.recipients().collect::<Vec<_>>().try_into().unwrap();
    assert_eq!(first.original_recipient().unwrap().to_string(), "rfc822; gil+x@old.example");
    assert_eq!(first.final_recipient().unwrap().to_string(), "rfc822; gil@harbor.example");
    assert_eq!(first.action(), Some(Action::Failed));
    assert_eq!(first.status(), Some(Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent()));
    assert_eq!(first.remote_mta().unwrap().to_string(), "dns; mx.harbor.example");
    assert!(first.last_attempt_date().unwrap().to_string().starts_with("Mon, 23 Nov 2026"));
    let until = first.will_retry_until().unwrap().to_string();
    assert_eq!(until, "Sat, 28 Nov 2026 12:00:00 +0100");
    assert_eq!(second.iter().count(), 3);

    let mut lines = Vec::new();
    first.diagnostic_code().unwrap().value().put_reply(&mut lines).unwrap();
    let back = Reply::from_log(&lines).unwrap();
    assert!(back.lines().map(|line| line.text()).eq(reply.lines().map(|line| line.text())));
}

#[test]
fn a_report_with_utf8_declares_it() {
    let to = Mailbox::try_from("аня@сад.example").unwrap();
    let host = Host::try_from("relay.orchard.example").unwrap();
    let boris = ForwardPath::try_from("<борис@гавань.example>").unwrap();
    let gone = Status::MAILBOX_DISABLED.permanent();
    let recipients = [ReportedRecipient::new(boris, Action::Failed, gone)];
    let message = "Subject: обед\r\n\r\nВ полдень?\r\n";
    let native = Report::new(host, to, now(), 1).with_ret(Ret::Full);
    let out = String::from_utf8(write(&native, &recipients, message.as_bytes())).unwrap();
    for line in [
        "To: <аня@сад.example>",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Type: message/global-delivery-status",
        "Final-Recipient: utf-8; борис@гавань.example",
        "Content-Type: message/global",
        "Content-Transfer-Encoding: 8bit",
    ] {
        assert!(out.contains(&format!("\r\n{line}\r\n")), "{line}\n{out}");
    }
    assert!(Notification::parse(out.as_bytes()).unwrap().recipients().count() == 1);
    // A sender that may not support UTF-8 gets the escaped address.
    let out = write(&report().with_body(BodyKind::SevenBit), &recipients, b"Subject: lunch\r\n");
    assert!(out.is_ascii());
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("Final-Recipient: utf-8; \\x{431}\\x{43E}\\x{440}"), "{text}");
}

#[test]
fn a_report_with_8bit_parts_is_not_declared_7bit() {
    let report = report().with_utf8().with_body(BodyKind::SevenBit);
    let out = String::from_utf8(write(&report, &[gil(Action::Failed)], MESSAGE)).unwrap();
    let encodings: Vec<_> = out.lines().filter_map(|line| line.split_once("Encoding: ")).collect();
    assert_eq!(
        encodings.iter().map(|it| it.1).collect::<Vec<_>>(),
        ["8bit", "8bit", "8bit", "7bit"]
    );
}

#[test]
fn octets_escaped_in_orcpt_are_not_written_raw() {
    for (wire, expected) in [
        (&b"rfc822;caf+C3+A9+FF@a.example"[..], "rfc822; caf\\x{E9}?@a.example"),
        ("utf-8;сад+x@a".as_bytes(), ""),
        ("utf-8;д\\x{2B}@a".as_bytes(), "utf-8; \\x{434}\\x{2B}@a"),
        (b"utf-8;d+2B@a", "utf-8; d+@a"),
    ] {
        let Ok(original) = OriginalRecipient::from_wire(wire) else {
            assert_eq!(expected, "");
            continue;
        };
        let out =
            write(&report(), &[gil(Action::Failed).with_original_recipient(original)], MESSAGE);
        let out = String::from_utf8(out).unwrap();
        assert!(out.contains(&format!("Original-Recipient: {expected}\r\n")), "{out}");
    }
}

#[test]
fn a_positive_reply_is_no_diagnostic_code() {
    let reply = |text: &'static str| Reply::from_log(text.as_bytes()).unwrap();
    let refused = reply("450 4.2.2 full");
    for (replies, expected) in [
        (&[reply("354 go ahead")][..], None),
        (&[reply("250 ok")], None),
        (&[refused], Some("smtp; 450 4.2.2 full")),
        (&[refused, reply("354 go ahead")], Some("smtp; 450 4.2.2 full")),
        (&[refused, reply("550 no")], Some("smtp; 550 no")),
    ] {
        let recipient = replies.iter().fold(gil(Action::Failed), |it, reply| it.with_reply(*reply));
        let out = write(&report(), &[recipient], MESSAGE);
        let read = Notification::parse(&out).unwrap().recipients().next().unwrap();
        assert_eq!(read.diagnostic_code().map(|it| it.to_string()).as_deref(), expected);
        assert!(expected.is_some() || !String::from_utf8(out).unwrap().contains(" said:"));
    }
}

#[test]
fn a_message_cannot_end_its_part() {
    let mut out = Vec::new();
    let delimiter = b"--=_00000000000000000000000000005eed";
    for before in ["A: b\r\n", "A: b\n", "A: b\r", ""] {
        for cut in 0..=delimiter.len() {
            let report = report().with_ret(Ret::Full);
            let mut content = report.begin(&[gil(Action::Failed)], &mut out).unwrap();
            content.write(before.as_bytes()).unwrap();
            let (start, end) = delimiter.split_at(cut);
            let written = content.write(start).and_then(|()| content.write(end));
            assert_eq!(written, Err(ReportError::Boundary), "{before:?} {cut}");
        }
    }
    // It is not a delimiter in the middle of a line.
    let message = [b"A: ", &delimiter[..], b"\r\n"].concat();
    assert_eq!(original(&report(), Action::Failed, &message), message);
}

#[test]
fn the_declared_body_is_checked() {
    let mut out = Vec::new();
    let ascii = report().with_body(BodyKind::SevenBit);
    let mut content = ascii.begin(&[gil(Action::Failed)], &mut out).unwrap();
    assert_eq!(content.write("Subject: déjeuner\r\n".as_bytes()), Err(ReportError::NotSevenBit));
    let binary = report().with_body(BodyKind::BinaryMime).with_ret(Ret::Full);
    assert_eq!(
        original(&binary, Action::Failed, b"A: b\r\n\r\n\0\n\r\xFF"),
        b"A: b\r\n\r\n\0\n\r\xFF"
    );
}

#[test]
fn a_header_section_without_end_is_cut() {
    let message = b"A: b\r\n".repeat(20_000);
    let returned = original(&report(), Action::Failed, &message);
    assert_eq!(returned, message[..Content::<Vec<u8>>::MAX_HEADER]);
}

#[test]
fn a_full_sink_is_reported_at_each_octet() {
    struct Limited(usize);
    impl Sink for Limited {
        fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
            self.0 = self.0.checked_sub(octets.len()).ok_or(SinkFull)?;
            Ok(())
        }
    }
    let all = write(&report(), &[gil(Action::Failed)], MESSAGE).len();
    for limit in 0..=all {
        let written =
            report().begin(&[gil(Action::Failed)], Limited(limit)).and_then(|mut content| {
                content.write(MESSAGE)?;
                content.finish()
            });
        assert_eq!(written.is_ok(), limit == all, "{limit}");
    }
}

#[test]
fn reports_of_other_systems_are_parsed() {
    for (name, text, expected) in [
        (
            "LF, one group",
            "Final-Recipient: rfc822;g@a.example\nAction: Failed (gone)\nStatus: 5.0.0 (x)\n",
            1,
        ),
        (
            "white space between",
            "Reporting-MTA: dns;x\n \t\nAction: failed\n\n\n\nAction: delayed\n\n",
            2,
        ),
        ("none", "Reporting-MTA: dns; x\n", 0),
        ("no field", "::\n:\nhello\n\nAction\nAction: failed\n", 1),
    ] {
        let status = Notification::from_status(text.as_bytes());
        assert_eq!(status.recipients().count(), expected, "{name}");
        for recipient in status.recipients() {
            assert!(matches!(recipient.action(), Some(Action::Failed | Action::Delayed)), "{name}");
        }
    }
    let encoded =
        b"Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\nQQ==\n";
    assert_eq!(Notification::parse(encoded).unwrap_err(), NotificationError::Encoded);
    let mut deep = b"Content-Type: message/delivery-status\n\nAction: failed\n".to_vec();
    for depth in 0..12 {
        let found = Notification::parse(&deep).is_ok();
        assert_eq!(found, depth <= 8, "{depth}");
        let start = format!("Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n");
        deep.splice(0..0, start.into_bytes());
    }
}

/// Returns the actions and statuses of two recipients, for a delivery to a server that sends `replies`.
fn of(replies: &[&str], then_lost: bool) -> Vec<Option<(Action, String)>> {
    let host = Host::try_from("relay.orchard.example").unwrap();
    let mut client = Client::new(client::Config::new(host).unwrap());
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let parameters = RcptParameters::new().with_notify(Notify::SUCCESS);
    let mut recipients = ["<ben@harbor.example>", "<борис@гавань.example>"].map(|path| {
        let path = ForwardPath::try_from(path).unwrap();
        delivery::Recipient::new(path).with_parameters(match path.is_ascii() {
            true => parameters,
            false => RcptParameters::new(),
        })
    });
    let mut delivery =
        Delivery::new(ReversePath::Null, &mut recipients).with_survey(Survey::from_slice(b""));
    let mut replies = replies.iter();
    loop {
        match delivery.poll(&mut client, &mut rx, &mut tx) {
            Ok(Step::Write(_)) => tx.consume(tx.len()),
            Ok(Step::Read(_)) => match replies.next() {
                Some(reply) => rx.put(reply.as_bytes()).unwrap(),
                None if then_lost => rx.close(),
                None => break,
            },
            Ok(Step::Event(delivery::Event::Body(body))) => body.finish().unwrap(),
            Ok(Step::Event(_)) => {}
            Ok(Step::Parked(_) | Step::Done) | Err(_) => break,
        }
    }
    let all = delivery.recipients().iter().map(ReportedRecipient::from_delivery);
    let wanted = all.clone().map(|it| it.map(|it| it.notify));
    assert!(
        wanted.flatten().eq([Some(Notify::SUCCESS), None]) || all.clone().any(|it| it.is_none())
    );
    all.map(|it| it.map(|it| (it.action(), it.status().to_string()))).collect()
}

#[test]
fn reports_match_the_outcomes_of_a_delivery() {
    let hello = ["220 mx\r\n", "250-mx\r\n250-DSN\r\n250 SMTPUTF8\r\n"];
    let after = |rest: &[&'static str]| [&hello[..], rest].concat();
    let say = |action, status: &str| Some((action, status.to_owned()));
    assert_eq!(of(&hello, false), [None, None]);
    let (failed, relayed) = (Action::Failed, Action::Relayed);
    for (replies, lost, expected) in [
        (
            after(&["250 ok\r\n", "550 no\r\n", "450 4.2.2 full\r\n"]),
            false,
            [(failed, "5.0.0"), (failed, "4.2.2")],
        ),
        (
            after(&["250 ok\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n", "250 2.6.0 done\r\n"]),
            false,
            [(relayed, "2.6.0"), (relayed, "2.6.0")],
        ),
        (
            after(&["250 ok\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n", "250 done\r\n"]),
            false,
            [(relayed, "2.0.0"), (relayed, "2.0.0")],
        ),
        (after(&["250 ok\r\n"]), true, [(failed, "4.4.2"), (failed, "4.4.2")]),
        (
            after(&["250 ok\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n"]),
            true,
            [(failed, "4.4.2"), (failed, "4.4.2")],
        ),
        // The server can accept neither: it offers neither DSN nor SMTPUTF8.
        (
            vec!["220 mx\r\n", "250 mx\r\n", "250 ok\r\n"],
            false,
            [(failed, "5.3.3"), (failed, "5.6.7")],
        ),
    ] {
        let expected = expected.map(|(action, status)| say(action, status));
        assert_eq!(of(&replies, lost), expected, "{replies:?}");
    }
}

/// Returns the header section, by a naive search.
fn header_of(message: &[u8]) -> &[u8] {
    let mut end = 0;
    for line in message.split_inclusive(|octet| *octet == b'\n') {
        if line == b"\r\n" || line == b"\n" {
            break;
        }
        end += line.len();
    }
    &message[..end]
}

proptest! {
    #[test]
    fn the_header_section_is_found_for_any_cut(
        message in proptest::collection::vec(proptest::sample::select(&b"\r\n\r\n-=a"[..]), 0..60),
        cuts in proptest::collection::vec(0_usize..60, 0..5),
    ) {
        let mut out = Vec::new();
        let mut content = report().begin(&[gil(Action::Failed)], &mut out).unwrap();
        let mut cuts: Vec<_> = cuts.into_iter().map(|cut| cut.min(message.len())).collect();
        cuts.sort_unstable();
        let (mut at, mut ended) = (0, false);
        for cut in cuts.into_iter().chain([message.len()]) {
            content.write(&message[at..cut]).unwrap();
            at = cut;
        }
        ended |= content.is_satisfied();
        content.finish().unwrap();
        let header = header_of(&message);
        let start = out.windows(4).rposition(|it| it == b"\r\n\r\n").unwrap_or(0);
        prop_assert!(start > 0);
        let end = out.len() - b"\r\n--=_00000000000000000000000000005eed--\r\n".len();
        // A CR at the end is not a line ending yet.
        let header = match ended { true => header, false => header.strip_suffix(b"\r").unwrap_or(header) };
        prop_assert!(out[..end].ends_with(&[b"8bit\r\n\r\n", header].concat())
            || out[..end].ends_with(&[b"8bit\r\n\r\n", header, b"\r"].concat()));
        prop_assert_eq!(ended, header.len() < message.len() && header_of(&message).len() < message.len());
    }

    #[test]
    fn content_declared_7bit_is_7bit(
        kind in "rfc822|utf-8|x400",
        address in r"(\+[2-7A-Fa-f][0-9A-Fa-f]|\+C3\+A9|\\x\{434\}|[!-*,-<>-~]|[é火]|\+20){0,160}",
        to in "<gil@a\\.example>|<борис@гавань\\.example>|<\"a\\+b c\\\\\"ж\"@a\\.example>",
        utf8: bool, seven: bool,
    ) {
        let wire = format!("{kind};{address}");
        let Ok(original) = OriginalRecipient::from_wire(wire.as_bytes()) else { return Ok(()) };
        let Ok(to) = ForwardPath::try_from(to.as_str()) else { return Ok(()) };
        let full = Status::MAILBOX_FULL.permanent();
        let recipient = ReportedRecipient::new(to, Action::Failed, full).with_original_recipient(original);
        let report = if utf8 { report().with_utf8() } else { report() };
        let body = if seven { BodyKind::SevenBit } else { BodyKind::EightBitMime };
        let out = write(&report.with_body(body), &[recipient], MESSAGE);
        let delimiter = b"--=_00000000000000000000000000005eed";
        let all_parts = out.split_inclusive(|octet| *octet == b'\n').collect::<Vec<_>>();
        let parts = all_parts.split(|line| line.starts_with(delimiter)).map(|lines| lines.concat());
        for whole in parts.chain([out.clone()]) {
            let header = String::from_utf8_lossy(header_of(&whole)).to_ascii_lowercase();
            let encoding = header.split("content-transfer-encoding: ").nth(1).unwrap_or("7bit");
            prop_assert!(std::str::from_utf8(&whole).is_ok());
            for line in whole.split(|octet| *octet == b'\n') {
                prop_assert!(line.len() <= 999, "{} octets", line.len());
                prop_assert!(!encoding.starts_with("7bit") || line.is_ascii(), "{}", line.escape_ascii());
            }
        }
        // No text ends its field, or the fields of its recipient.
        let read = Notification::parse(&out).unwrap();
        let fields: Vec<_> = read.recipients().map(|it| it.iter().count()).collect();
        prop_assert_eq!(fields, [4]);
        let back = read.recipients().next().unwrap().original_recipient().unwrap();
        if let Some(address) = original.utf8_address() {
            prop_assert_eq!(back.utf8_address(), Some(address), "{}", back.value().as_bytes().escape_ascii());
        }
    }

    #[test]
    fn replies_add_no_fields_and_parse_as_they_were_written(
        code in 400_u16..600, lines in proptest::collection::vec("[ -~é\t]{0,120}", 1..6), utf8: bool,
    ) {
        let code = Code::new(code).unwrap();
        let last = lines.len() - 1;
        let text: Vec<String> = lines.iter().enumerate()
            .map(|(at, line)| format!("{code}{}{line}", if at < last { '-' } else { ' ' }))
            .collect();
        let text = text.join("\r\n");
        let reply = Reply::from_log(text.as_bytes()).unwrap();
        let report = if utf8 { report().with_utf8() } else { report() };
        let out = write(&report, &[gil(Action::Failed).with_reply(reply)], MESSAGE);
        let read = Notification::parse(&out).unwrap();
        let [recipient] = read.recipients().collect::<Vec<_>>().try_into().unwrap();
        prop_assert_eq!(recipient.iter().count(), 4);
        let mut back = Vec::new();
        recipient.diagnostic_code().unwrap().value().put_reply(&mut back).unwrap();
        let back = Reply::from_log(&back).unwrap();
        prop_assert_eq!(back.code(), code);
        let words = |reply: &Reply<'_>| {
            let text: Vec<_> = reply.lines().map(|line| String::from_utf8_lossy(line.as_bytes()).into_owned()).collect();
            let text = text.join("\n").replace('é', "\\x{E9}");
            text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        if !text.contains("é") || !utf8 {
            prop_assert_eq!(words(&back), words(&reply));
        }
    }

    #[test]
    fn any_octets_are_parsed_without_panic(octets: Vec<u8>, status: bool) {
        let mut message = b"Content-Type: multipart/report; boundary=a\n\n--a\n".to_vec();
        if status {
            message.extend_from_slice(b"Content-Type: message/delivery-status\n\n");
        }
        message.extend_from_slice(&octets);
        for read in [Notification::parse(&message), Ok(Notification::from_status(&octets))].into_iter().flatten() {
            let _ = format!("{:?} {:?}", read.message(), read.original());
            for recipient in read.recipients() {
                let _ = (recipient.action(), recipient.status().map(EnhancedCode::class));
                let mut sink = Vec::new();
                if let Some(diagnostic) = recipient.diagnostic_code() {
                    diagnostic.value().put_reply(&mut sink).unwrap();
                }
            }
        }
    }
}
