//! The relay from end to end: mail in, retries, reports out, and nothing lost when it is killed.

mod mailboxes;
mod readers;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use mailboxes::Mailhost;
use smtp_machine::address::{ForwardPath, Host, Mailbox};
use smtp_machine::bounce::{Action, Notification, Recipient, Report};
use smtp_machine::command::Ret;
use smtp_machine::reply::{Reply, Status};

/// A relay that is killed in the end, and its queue.
struct Relay {
    child: Child,
    address: SocketAddr,
    queue: PathBuf,
}

impl Relay {
    fn start(queue: &Path, arguments: &[String]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_relay"))
            .args(["--listen", "127.0.0.1:0", "--hostname", "relay.example", "--queue"])
            .arg(queue)
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.starts_with("listening on ") {
            line.clear();
            assert!(lines.read_line(&mut line).unwrap() > 0, "it does not listen");
        }
        let address = line.split([' ', ',']).nth(2).unwrap().parse().unwrap();
        std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        Self { child, address, queue: queue.to_owned() }
    }

    /// Hands in a message; whether the relay has taken it.
    fn send(&self, mail: &str, recipients: &[&str], content: &str) -> bool {
        let Ok(mut socket) = TcpStream::connect(self.address) else { return false };
        let mut commands = format!("{mail}\r\n");
        recipients.iter().for_each(|to| commands.push_str(&format!("RCPT TO:{to}\r\n")));
        commands.push_str("DATA\r\n");
        let mut replies = BufReader::new(socket.try_clone().unwrap());
        let mut expect = |code: &str| {
            let mut line = String::new();
            while replies.read_line(&mut line).is_ok_and(|len| len > 0) {
                if line.starts_with(code) || line.starts_with(['4', '5']) {
                    return line.starts_with(code);
                }
                line.clear();
            }
            false
        };
        expect("220 ")
            && socket.write_all(b"EHLO pc.orchard.example\r\n").is_ok()
            && expect("250 ")
            && socket.write_all(commands.as_bytes()).is_ok()
            && expect("354")
            && socket.write_all(format!("{content}.\r\n").as_bytes()).is_ok()
            && expect("250 ")
    }

    /// What is left in the queue.
    fn left(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.queue).unwrap().flatten();
        let names = entries.map(|it| it.file_name().into_string().unwrap());
        names.filter(|name| name != "dead").collect()
    }

    fn wait_until_empty(&self) {
        let since = Instant::now();
        while !self.left().is_empty() {
            assert!(since.elapsed() < Duration::from_secs(60), "left: {:?}", self.left());
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn queue(name: &str) -> PathBuf {
    let queue = std::env::temp_dir().join(format!("relay-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&queue);
    queue
}

fn route(domain: &str, to: SocketAddr) -> [String; 2] {
    ["--route".to_owned(), format!("{domain}={to}")]
}

/// Where nobody listens.
fn nowhere() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

const CONTENT: &str = "From: <ana@orchard.example>\r\nSubject: lunch\r\n\r\nAt noon?\r\n";

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
    // Behind the trace field that the relay adds to its own reports as well, if it does.
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
fn a_report_in_utf_8_is_read_by_others() {
    let host = Host::try_from("relay.example").unwrap();
    let to = Mailbox::try_from("аня@сад.example").unwrap();
    let boris = ForwardPath::try_from("<борис@гавань.example>").unwrap();
    let full = Status::MAILBOX_FULL.permanent();
    let recipients = [Recipient::new(boris, Action::Failed, full)
        .with_reply(Reply::from_log("552-5.2.2 ящик\n552 5.2.2 полон".as_bytes()).unwrap())];
    let mut out = Vec::new();
    let report = Report::new(host, to, "2026-11-23T12:00:00Z".parse().unwrap(), 7);
    let mut content = report.with_return(Ret::Full).begin(&recipients, &mut out).unwrap();
    content
        .write("From: аня <аня@сад.example>\r\nSubject: lunch\r\n\r\nобед?\r\n".as_bytes())
        .unwrap();
    content.finish().unwrap();
    readers::agree(&out, ["text/plain", "message/global-delivery-status", "message/global"]);
}

#[test]
fn who_asks_for_it_hears_of_delay_and_success() {
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
    // The sender of this one is not known either.
    assert!(relay.send("MAIL FROM:<none@orchard.example>", &["<nobody@harbor.example>"], CONTENT));
    relay.wait_until_empty();
    assert!(host.mailboxes.lock().unwrap().is_empty());
    let dead = fs::read_dir(queue.join("dead")).unwrap().count();
    assert_eq!(dead, 4, "both are kept for the postmaster");
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn nothing_is_lost_when_it_is_killed() {
    let (host, queue) = (Mailhost::start(), queue("killed"));
    let mut arguments = vec!["--speed".to_owned(), "100000".to_owned()];
    arguments.extend(route("*", host.address));
    let mut taken = Vec::new();
    let mut relay = Relay::start(&queue, &arguments);
    for number in 0..120_u64 {
        let to = [
            format!("<ben{number}@harbor.example>"),
            format!("<grey{number}@harbor.example>"),
            format!("<no{number}@harbor.example>"),
        ];
        let mail = format!("MAIL FROM:<ana{number}@orchard.example>");
        if relay.send(&mail, &to.each_ref().map(String::as_str), CONTENT) {
            taken.push(number);
        }
        if number % 4 == 3 {
            std::thread::sleep(Duration::from_micros(number * 997 % 20_000));
            drop(relay);
            relay = Relay::start(&queue, &arguments);
        }
    }
    relay.wait_until_empty();
    assert!(taken.len() > 100, "{}", taken.len());
    for number in taken {
        for name in ["ben", "grey"] {
            let to = format!("{name}{number}@harbor.example");
            assert!(!host.messages(&to).is_empty(), "{to}");
        }
        // The report may have come twice, as all mail may; it was made once.
        let mut reports = host.messages(&format!("ana{number}@orchard.example"));
        reports.dedup();
        assert_eq!(reports.len(), 1, "{number}");
        let report = Notification::parse(&reports[0]).unwrap();
        let to = report.recipients().next().unwrap().final_recipient().unwrap().value();
        assert_eq!(to.to_string(), format!("no{number}@harbor.example"));
    }
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn what_is_left_of_the_messages_that_were_not_taken_is_removed() {
    let (host, queue) = (Mailhost::start(), queue("left"));
    fs::create_dir_all(&queue).unwrap();
    fs::write(queue.join("000007.eml"), "Subject: half").unwrap();
    fs::write(queue.join("000009.env.part"), "arrived 1").unwrap();
    let relay = Relay::start(&queue, &route("harbor.example", host.address));
    assert!(relay.left().is_empty());
    assert!(!relay.send("MAIL FROM:<>", &["<x@elsewhere.example>"], CONTENT));
    fs::remove_dir_all(&queue).unwrap();
}
