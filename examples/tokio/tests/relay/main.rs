//! The relay from end to end: received mail, retries, reports, and kills.

mod clients;
mod disk;
mod harness;
mod inject;
mod kills;
mod mailboxes;
mod readers;
mod servers;
mod stored;

use harness::{CONTENT, Relay, nowhere, queue, route};
use mailboxes::Mailhost;
use smtp_machine::address::{ForwardPath, Host, Mailbox};
use smtp_machine::bounce::{Action, Notification, Report, ReportedRecipient};
use smtp_machine::command::Ret;
use smtp_machine::reply::{Reply, Status};
use std::fs;

#[test]
fn a_mixed_message_ends_in_mailboxes_and_one_report() {
    let (host, queue) = (Mailhost::start(), queue("mixed"));
    let mut arguments = vec!["--speed".to_owned(), "100000".to_owned()];
    arguments.extend(route("harbor.example", host.address));
    arguments.extend(route("orchard.example", host.address));
    arguments.extend(route("down.example", nowhere()));
    let relay = Relay::start(&queue, &arguments);
    let recipients = [
        "<ben@harbor.example>",
        "<grey@harbor.example>",
        "<nobody@harbor.example> ORCPT=rfc822;gil@old.example",
        "<dora@down.example>",
    ];
    let mail = "MAIL FROM:<ana@orchard.example> ENVID=QQ+20314159 RET=FULL";
    assert!(relay.send(mail, &recipients, CONTENT));
    relay.wait_until_empty();

    for to in ["ben@harbor.example", "grey@harbor.example"] {
        let messages = host.messages(to);
        assert_eq!(messages.len(), 1, "{to}");
        assert!(
            messages[0].starts_with(b"Received: from pc.orchard.example ([127.0.0.1])\r\n by ")
        );
        assert!(messages[0].ends_with(CONTENT.as_bytes()));
    }
    assert!(host.messages("nobody@harbor.example").is_empty());
    let reports = host.messages("ana@orchard.example");
    assert_eq!(reports.len(), 1);
    // After the trace field that the relay may add to its own reports too.
    let report = Notification::parse(&reports[0]).unwrap();
    assert_eq!(report.message().envelope_id().unwrap().as_str(), Some("QQ 314159"));
    let [nobody, dora] = report.recipients().collect::<Vec<_>>().try_into().unwrap();
    let to = nobody.final_recipient().unwrap();
    assert_eq!(to.value().as_str(), Some("nobody@harbor.example"));
    let first = nobody.original_recipient().unwrap();
    assert_eq!(first.value().as_str(), Some("gil@old.example"));
    assert_eq!(nobody.status().unwrap().to_string(), "5.1.1");
    assert_eq!(dora.status().unwrap().to_string(), "4.4.1");
    for it in [nobody, dora] {
        assert_eq!(it.action(), Some(Action::Failed));
    }
    assert!(report.original_bytes().unwrap().ends_with(CONTENT.as_bytes()));
    readers::agree(&reports[0], ["text/plain", "message/delivery-status", "message/rfc822"]);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn other_parsers_read_a_report_in_utf8() {
    let host = Host::try_from("relay.example").unwrap();
    let to = Mailbox::try_from("аня@сад.example").unwrap();
    let boris = ForwardPath::try_from("<борис@гавань.example>").unwrap();
    let full = Status::MAILBOX_FULL.permanent();
    let recipients = [ReportedRecipient::new(boris, Action::Failed, full)
        .with_reply(Reply::from_log("552-5.2.2 ящик\n552 5.2.2 полон".as_bytes()).unwrap())];
    let mut out = Vec::new();
    let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse().unwrap(), 7);
    let mut content = report.with_ret(Ret::Full).begin(&recipients, &mut out).unwrap();
    content
        .write("From: аня <аня@сад.example>\r\nSubject: lunch\r\n\r\nобед?\r\n".as_bytes())
        .unwrap();
    content.finish().unwrap();
    readers::agree(&out, ["text/plain", "message/global-delivery-status", "message/global"]);
}

#[test]
fn notify_requests_reports_of_delay_and_success() {
    let (host, queue) = (Mailhost::start(), queue("asked"));
    let mut arguments = vec!["--speed".to_owned(), "100000".to_owned()];
    arguments.extend(route("*", host.address));
    arguments.extend(route("down.example", nowhere()));
    let relay = Relay::start(&queue, &arguments);
    let recipients = [
        "<ben@harbor.example> NOTIFY=SUCCESS",
        "<nobody@harbor.example> NOTIFY=NEVER",
        "<dora@down.example> NOTIFY=DELAY",
    ];
    assert!(relay.send("MAIL FROM:<ana@orchard.example>", &recipients, CONTENT));
    relay.wait_until_empty();
    let mut actions: Vec<_> = host
        .messages("ana@orchard.example")
        .iter()
        .flat_map(|it| Notification::parse(it).unwrap().recipients().collect::<Vec<_>>())
        .map(|it| (it.action().unwrap().to_string(), it.will_retry_until().is_some()))
        .collect();
    actions.sort();
    assert_eq!(actions, [("delayed".to_owned(), true), ("relayed".to_owned(), false)]);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn no_report_is_made_of_a_report() {
    let (host, queue) = (Mailhost::start(), queue("null"));
    let relay = Relay::start(&queue, &route("*", host.address));
    assert!(relay.send("MAIL FROM:<>", &["<nobody@harbor.example>"], CONTENT));
    // The sender of this message is unknown too.
    assert!(relay.send("MAIL FROM:<none@orchard.example>", &["<nobody@harbor.example>"], CONTENT));
    relay.wait_until_empty();
    assert!(host.deliveries().is_empty());
    assert_eq!(relay.count("dead"), 2, "both are kept for the postmaster");
    fs::remove_dir_all(&queue).unwrap();
}
