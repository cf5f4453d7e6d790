//! The clients of the relay: what is accepted, what is refused, and the limits on their number.

use std::fs;
use std::time::Duration;

use crate::harness::{CONTENT, Relay, Session, fast, queue, route, wait_for};
use crate::mailboxes::Mailhost;

const MAIL: &str = "MAIL FROM:<ana@orchard.example>";

#[test]
fn the_postmaster_of_the_relay_gets_mail_without_a_domain() {
    let (host, queue) = (Mailhost::start(), queue("postmaster"));
    let relay = Relay::start(&queue, &route("relay.example", host.address));
    assert!(relay.send(MAIL, &["<Postmaster>"], CONTENT));
    assert!(!relay.send(MAIL, &["<ben@harbor.example>"], CONTENT), "there is no route");
    relay.wait_until_empty();
    assert_eq!(host.messages("postmaster").len(), 1);
    // The route of all other domains counts too; without a route the recipient is refused.
    drop(relay);
    let relay = Relay::start(&queue, &fast(host.address));
    assert!(relay.send(MAIL, &["<postmaster>"], CONTENT));
    relay.wait_until_empty();
    assert_eq!(host.messages("postmaster").len(), 2);
    drop(relay);
    let relay = Relay::start(&queue, &route("harbor.example", host.address));
    assert!(!relay.send(MAIL, &["<postmaster>"], CONTENT));
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn the_trace_field_describes_the_session() {
    let (host, queue) = (Mailhost::start(), queue("with"));
    let relay = Relay::start(&queue, &fast(host.address));
    let cases = [
        ("HELO", MAIL, "SMTP"),
        ("EHLO", MAIL, "ESMTP"),
        ("EHLO", "MAIL FROM:<ana@orchard.example> SMTPUTF8", "UTF8SMTP"),
    ];
    for (number, (hello, mail, _)) in cases.iter().enumerate() {
        let mut session = Session::open(relay.address).unwrap();
        session.expect("220 ").unwrap().unwrap();
        let rcpt = format!("RCPT TO:<ben{number}@harbor.example>");
        for line in [&format!("{hello} pc.orchard.example"), *mail, &rcpt, "DATA"] {
            session.say(format!("{line}\r\n")).unwrap().unwrap();
        }
        session.say(format!("{CONTENT}.\r\n")).unwrap().unwrap();
    }
    relay.wait_until_empty();
    for (number, (.., with)) in cases.iter().enumerate() {
        let message = host.messages(&format!("ben{number}@harbor.example")).remove(0);
        let text = String::from_utf8(message).unwrap();
        let field = text.split(";").next().unwrap();
        let expected = format!(
            "Received: from pc.orchard.example ([127.0.0.1])\r\n by relay.example with {with} id {:06}",
            number + 1
        );
        assert_eq!(field, expected);
    }
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn messages_that_cannot_be_relayed_are_refused() {
    let (host, queue) = (Mailhost::start(), queue("refused"));
    let relay = Relay::start(&queue, &fast(host.address));
    let mut session = Session::greeted(relay.address);
    let envelope = format!("{MAIL}\r\nRCPT TO:<ben@harbor.example>\r\n");
    let begin = |session: &mut Session| {
        session.write(&envelope);
        session.expect("250 ").unwrap().unwrap();
        session.expect("250 ").unwrap().unwrap();
    };
    for content in ["Subject: a\n\nb\r\n", "Subject: a\r\n\r\nb\rc\r\n"] {
        begin(&mut session);
        session.say("DATA\r\n").unwrap().unwrap();
        let refusal = session.say(format!("{content}.\r\n")).unwrap().unwrap_err();
        assert!(refusal.starts_with("550 5.6."), "{refusal}");
        begin(&mut session);
        let refusal = session.say(format!("BDAT {} LAST\r\n{content}", content.len()));
        let refusal = refusal.unwrap().unwrap_err();
        assert!(refusal.starts_with("550 5.6."), "{refusal}");
    }
    // A message in a loop.
    begin(&mut session);
    session.say("DATA\r\n").unwrap().unwrap();
    let looping = "Received: from a.example by b.example\r\n".repeat(100) + CONTENT;
    let refusal = session.say(format!("{looping}.\r\n")).unwrap().unwrap_err();
    assert!(refusal.starts_with("554 5.4.6 "), "{refusal}");
    // The session continues, with valid chunks, and with 8-bit content.
    let content = "Subject: d\u{e9}jeuner\r\n\r\n\u{e0} midi ?\r\n";
    session.say("MAIL FROM:<ana@orchard.example> BODY=8BITMIME\r\n").unwrap().unwrap();
    session.say("RCPT TO:<ben@harbor.example>\r\n").unwrap().unwrap();
    let (one, two) = content.as_bytes().split_at(11);
    session.say([format!("BDAT {}\r\n", one.len()).as_bytes(), one].concat()).unwrap().unwrap();
    let last = [format!("BDAT {} LAST\r\n", two.len()).as_bytes(), two].concat();
    session.say(last).unwrap().unwrap();
    relay.wait_until_empty();
    let messages = host.messages("ben@harbor.example");
    assert_eq!(messages.len(), 1);
    assert!(messages[0].ends_with(content.as_bytes()));
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn no_more_clients_are_served_than_the_limits_allow() {
    let (host, queue) = (Mailhost::start(), queue("clients"));
    let mut arguments = fast(host.address);
    for (name, value) in [("--max-connections", "5"), ("--max-per-client", "3")] {
        arguments.extend([name.to_owned(), value.to_owned()]);
    }
    let relay = Relay::start(&queue, &arguments);
    let mut sessions: Vec<_> = (0..3).map(|_| Session::greeted(relay.address)).collect();
    let mut another = Session::open(relay.address).unwrap();
    let refusal = another.expect("220 ").unwrap().unwrap_err();
    assert!(refusal.starts_with("421 4.3.2 relay.example "), "{refusal}");
    assert!(another.is_closed());
    // A client that leaves makes space for another one.
    sessions.pop();
    let again = || {
        let mut session = Session::open(relay.address).unwrap();
        session.expect("220 ").unwrap().is_ok()
    };
    wait_for(again, String::new);
    std::thread::sleep(Duration::from_millis(10));
    for session in &mut sessions {
        session.say("NOOP\r\n").unwrap().unwrap();
    }
    drop((relay, sessions));
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn a_large_message_is_relayed_unchanged() {
    let (host, queue) = (Mailhost::start(), queue("large"));
    let relay = Relay::start(&queue, &fast(host.address));
    // Dots at the start of lines, and lines across all boundaries.
    let content: String = (0..60_000).map(|number| format!("..{number}\r\n")).collect();
    let content = format!("Subject: much\r\n\r\n{content}");
    assert!(relay.send(MAIL, &["<ben@harbor.example>"], &content.replace("\r\n.", "\r\n..")));
    relay.wait_until_empty();
    assert!(host.messages("ben@harbor.example")[0].ends_with(content.as_bytes()));
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}
