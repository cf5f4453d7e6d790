//! The servers of the relay: a silent, dead or slow one delays only its own mail; and TLS.

use std::fs;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use smtp_machine::bounce::Notification;

use crate::harness::{CONTENT, Relay, fast, nowhere, overview, queue, route, wait_for};
use crate::mailboxes::Mailhost;

const MAIL: &str = "MAIL FROM:<ana@orchard.example>";

/// Accepts connections without sending anything. Returns their number.
fn silent() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, count) = (listener.local_addr().unwrap(), Arc::<AtomicUsize>::default());
    let counter = Arc::clone(&count);
    std::thread::spawn(move || {
        static HELD: Mutex<Vec<TcpStream>> = Mutex::new(Vec::new());
        for socket in listener.incoming().map_while(Result::ok) {
            HELD.lock().unwrap().push(socket);
            counter.fetch_add(1, Ordering::Relaxed);
        }
    });
    (address, count)
}

#[test]
fn a_silent_server_delays_only_its_own_mail() {
    let (host, queue) = (Mailhost::start(), queue("silent"));
    let (address, connections) = silent();
    let mut arguments = route("harbor.example", host.address).to_vec();
    arguments.extend(route("silent.example", address));
    let relay = Relay::start(&queue, &arguments);
    for number in 0..40 {
        assert!(relay.send(MAIL, &[&format!("<ben{number}@silent.example>")], CONTENT));
    }
    wait_for(|| connections.load(Ordering::Relaxed) == 5, || overview(&queue));
    let since = Instant::now();
    // This message is for both servers.
    assert!(relay.send(MAIL, &["<ben@silent.example>", "<ben@harbor.example>"], CONTENT));
    wait_for(|| host.messages("ben@harbor.example").len() == 1, || overview(&queue));
    assert!(since.elapsed() < Duration::from_secs(20), "{:?}", since.elapsed());
    // The outcome is recorded, although the other recipient is still pending.
    let left = || {
        let sql = "SELECT count(*) FROM recipients WHERE rcpt LIKE '%<ben@harbor.example>%'";
        crate::harness::look(&queue).query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    wait_for(|| left() == 0, || overview(&queue));
    assert_eq!(connections.load(Ordering::Relaxed), 5, "no more at a time");
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn a_server_gets_no_more_connections_than_it_may() {
    let (host, queue) = (Mailhost::slow(Duration::from_millis(50)), queue("many"));
    let mut arguments = fast(host.address);
    arguments.extend(["--max-per-server".to_owned(), "3".to_owned()]);
    let relay = Relay::start(&queue, &arguments);
    for number in 0..30 {
        assert!(relay.send(MAIL, &[&format!("<ben{number}@harbor.example>")], CONTENT));
    }
    relay.wait_until_empty();
    assert_eq!(host.deliveries().len(), 30);
    assert_eq!(host.state.most.load(Ordering::Relaxed), 3);
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn a_server_that_is_down_gets_no_connections_for_a_while() {
    let queue = queue("down");
    // It closes each connection at once.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, count) = (listener.local_addr().unwrap(), Arc::<AtomicUsize>::default());
    let counter = Arc::clone(&count);
    std::thread::spawn(move || {
        for _ in listener.incoming() {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    });
    let relay = Relay::start(&queue, &route("*", address));
    for number in 0..40 {
        assert!(relay.send(MAIL, &[&format!("<ben{number}@harbor.example>")], CONTENT));
    }
    let sql = "SELECT count(*) FROM recipients WHERE failures = 1 AND due > unixepoch() + 600 AND status = '4.4.1'";
    let later =
        || crate::harness::look(&queue).query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    wait_for(|| later() > 30, || overview(&queue));
    // A cohort of five, and the connections in progress.
    assert!((5..=10).contains(&count.load(Ordering::Relaxed)), "{count:?}");
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn sessions_in_progress_are_finished_when_the_relay_stops() {
    let (host, queue) = (Mailhost::slow(Duration::from_millis(500)), queue("stop"));
    let mut relay = Relay::start(&queue, &fast(host.address));
    assert!(relay.send(MAIL, &["<ben@harbor.example>"], CONTENT));
    wait_for(|| host.state.connections.load(Ordering::Relaxed) == 1, || overview(&queue));
    let pid = relay.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    assert!(relay.child.wait().unwrap().success());
    assert_eq!(host.messages("ben@harbor.example").len(), 1);
    let again = Relay::start(&queue, &fast(host.address));
    assert_eq!(again.count("queued"), 0);
    drop((relay, again));
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn one_report_is_made_at_the_give_up_time() {
    const MESSAGES: usize = 120;
    let (host, queue) = (Mailhost::start(), queue("one"));
    let mut arguments = vec!["--speed".to_owned(), "100000".to_owned()];
    // One second for each: the give-up time passes at an arbitrary moment.
    arguments.extend(["--give-up".to_owned(), "28".to_owned()]);
    arguments.extend(route("*", host.address));
    arguments.extend(route("down.example", nowhere()));
    arguments.extend(route("lost.example", nowhere()));
    let relay = Relay::start(&queue, &arguments);
    let to = ["<nobody@harbor.example>", "<dora@down.example>", "<emil@lost.example>"];
    for number in 0..MESSAGES {
        let mail = format!("MAIL FROM:<ana{number}@orchard.example>");
        assert!(relay.send(&mail, &to, CONTENT));
    }
    relay.wait_until_empty();
    for number in 0..MESSAGES {
        let reports = host.messages(&format!("ana{number}@orchard.example"));
        assert_eq!(reports.len(), 1, "{number}");
        let report = Notification::parse(&reports[0]).unwrap();
        assert_eq!(report.recipients().count(), 3, "{number}");
    }
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn tls_is_used_if_it_is_offered() {
    let (queue, mail) = (queue("tls"), queue("tls-mail"));
    fs::create_dir_all(&mail).unwrap();
    // Its certificate is self-signed.
    let mut server = Command::new(env!("CARGO_BIN_EXE_server"));
    server.args(["--listen", "127.0.0.1:0", "--dir"]).arg(&mail).stdout(Stdio::piped());
    let mut server = server.spawn().unwrap();
    let mut line = String::new();
    let mut lines = std::io::BufReader::new(server.stdout.take().unwrap());
    std::io::BufRead::read_line(&mut lines, &mut line).unwrap();
    let address = line.split([' ', ',']).nth(2).unwrap().parse().unwrap();
    let relay = Relay::start(&queue, &route("*", address));
    assert!(relay.send(MAIL, &["<ben@harbor.example>"], CONTENT));
    relay.wait_until_empty();
    let names = fs::read_dir(&mail).unwrap().flatten().map(|it| it.path());
    let envelope = names.into_iter().find(|it| it.extension().is_some_and(|it| it == "json"));
    let envelope = fs::read_to_string(envelope.unwrap()).unwrap();
    let envelope: serde_json::Value = serde_json::from_str(&envelope).unwrap();
    assert_eq!(envelope["tls"], true, "{envelope}");
    server.kill().unwrap();
    server.wait().unwrap();
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
    fs::remove_dir_all(&mail).unwrap();
}

#[test]
fn mail_is_sent_without_tls_if_the_handshake_fails() {
    let (host, queue) = (Mailhost::with_broken_tls(), queue("no-tls"));
    let relay = Relay::start(&queue, &route("*", host.address));
    assert!(relay.send(MAIL, &["<ben@harbor.example>"], CONTENT));
    relay.wait_until_empty();
    assert_eq!(host.messages("ben@harbor.example").len(), 1);
    assert_eq!(host.state.connections.load(Ordering::Relaxed), 2);
    relay.wait_for_complaint("no TLS with");
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}
