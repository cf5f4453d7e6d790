//! The database: one relay at a time, numbers, damage, failing changes, and restarts.

use std::fs;
use std::process::Stdio;
use std::sync::atomic::Ordering;
use std::time::Duration;

use crate::harness::{
    CONTENT, Relay, command, fast, look, nowhere, open, overview, queue, route, wait_for,
};
use crate::mailboxes::Mailhost;

const MAIL: &str = "MAIL FROM:<ana@orchard.example>";

#[test]
fn a_second_relay_cannot_open_the_queue() {
    let (host, queue) = (Mailhost::start(), queue("second"));
    let relay = Relay::start(&queue, &fast(host.address));
    let second = command(&queue, &fast(host.address)).stdout(Stdio::null()).output().unwrap();
    assert_eq!(second.status.code(), Some(1));
    let said = String::from_utf8(second.stderr).unwrap();
    let holder = format!("is in use by process {}", relay.child.id());
    assert!(said.starts_with("relay: the queue in ") && said.contains(&holder), "{said}");
    // The first relay is not affected.
    assert!(relay.send(MAIL, &["<ben@harbor.example>"], CONTENT));
    relay.wait_until_empty();
    assert_eq!(host.messages("ben@harbor.example").len(), 1);
    // The lock ends with the process, killed or not.
    relay.kill();
    drop(Relay::start(&queue, &fast(host.address)));
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn numbers_are_not_reused() {
    let (host, queue) = (Mailhost::start(), queue("numbers"));
    let number = |relay: &Relay, mail: &str, to: &str| {
        let reply = relay.submit(mail, &[to], CONTENT).unwrap();
        assert!(reply.contains(" queued as "), "{reply}");
        reply.trim_end().rsplit(' ').next().unwrap().parse::<i64>().unwrap()
    };
    let (mut last, mut dead) = (0, Vec::new());
    for _ in 0..3 {
        let relay = Relay::start(&queue, &fast(host.address));
        let (one, two) = (
            number(&relay, "MAIL FROM:<>", "<nobody@harbor.example>"),
            number(&relay, MAIL, "<ben@harbor.example>"),
        );
        assert!(last < one && one < two, "{last} {one} {two}");
        dead.push(one);
        last = two;
        relay.wait_until_empty();
    }
    let connection = look(&queue);
    let mut all =
        connection.prepare("SELECT id FROM messages WHERE state = 'dead' ORDER BY id").unwrap();
    let ids: Vec<i64> = all.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(ids, dead, "what nobody could be told of is kept");
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn a_damaged_message_does_not_affect_others() {
    const DAMAGE: [&str; 7] = [
        "UPDATE messages SET mail = 'MAIL' WHERE id = ?",
        "UPDATE messages SET octets = octets + 1 WHERE id = ?",
        "DELETE FROM content WHERE message = ? AND first > 0",
        "UPDATE content SET octets = x'00' WHERE message = ? AND first = 0",
        "UPDATE recipients SET rcpt = 'RCPT TO:<ben' WHERE message = ?",
        "UPDATE recipients SET state = 'lost', due = -1 WHERE message = ?",
        "UPDATE recipients SET status = 'gone' WHERE message = ?",
    ];
    let (address, queue) = (nowhere(), queue("damage"));
    let relay = Relay::start(&queue, &fast(address));
    let large = CONTENT.to_owned() + &"0123456789 0123456789\r\n".repeat(8000);
    for number in 0..2 * DAMAGE.len() {
        let to = [format!("<ben{number}@harbor.example>"), format!("<gil{number}@harbor.example>")];
        assert!(relay.send(MAIL, &to.each_ref().map(String::as_str), &large));
    }
    relay.kill();
    let connection = open(&queue);
    for (at, damage) in DAMAGE.iter().enumerate() {
        let id = 2 * at as i64 + 1;
        assert!(connection.execute(damage, [id]).unwrap() > 0, "{damage}");
        // Of the messages with an invalid recipient, the other recipient is due.
        let sql = "UPDATE recipients SET state = 'pending' WHERE id = (SELECT max(id) FROM recipients WHERE message = ?)";
        connection.execute(sql, [id]).unwrap();
    }
    drop(connection);
    let host = Mailhost::start_at(address);
    let relay = Relay::start(&queue, &fast(address));
    relay.wait_until_empty();
    assert_eq!(relay.count("damaged") as usize, DAMAGE.len());
    for number in 0..2 * DAMAGE.len() {
        let copies = host.messages(&format!("ben{number}@harbor.example"));
        assert_eq!(copies.len(), number % 2, "{number}");
        assert!(copies.iter().all(|it| it.ends_with(large.as_bytes())));
    }
    for at in 0..DAMAGE.len() {
        relay.wait_for_complaint(&format!("relay: {:06} is set aside: damaged: ", 2 * at + 1));
    }
    // A repaired message is tried again.
    let connection = open(&queue);
    let mend = "UPDATE messages SET mail = 'MAIL FROM:<>', state = 'queued' WHERE id = 1";
    assert_eq!(connection.execute(mend, []).unwrap(), 1);
    assert!(relay.send(MAIL, &["<dora@harbor.example>"], CONTENT));
    relay.wait_until_empty();
    assert_eq!(host.messages("ben0@harbor.example").len(), 1);
    drop((relay, connection));
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn a_damaged_page_does_not_affect_other_messages() {
    let (address, queue) = (nowhere(), queue("page"));
    let relay = Relay::start(&queue, &fast(address));
    let large =
        |number: usize| format!("{CONTENT}{}", format!("line of {number}\r\n").repeat(6000));
    for number in 0..4 {
        assert!(relay.send(MAIL, &[&format!("<ben{number}@harbor.example>")], &large(number)));
    }
    relay.kill();
    // A page in the middle of the content of the second message.
    let connection = open(&queue);
    connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let size: usize = connection.query_row("PRAGMA page_size", [], |row| row.get(0)).unwrap();
    drop(connection);
    let file = queue.join("queue.db");
    let mut pages = fs::read(&file).unwrap();
    // It contains only content, after the number of the next page.
    let inside = |page: &&[u8]| {
        let text = String::from_utf8_lossy(&page[4..]).replace("line of 1\r\n", "");
        page[0] == 0 && text.len() < 20
    };
    let places: Vec<_> =
        (0..pages.len() / size).filter(|at| inside(&&pages[at * size..][..size])).collect();
    assert!(places.len() > 10, "{places:?}");
    let at = places[places.len() / 2] * size;
    pages[at..at + size].fill(0xff);
    fs::write(&file, pages).unwrap();

    let host = Mailhost::start_at(address);
    let relay = Relay::start(&queue, &fast(address));
    let arrived = |number: usize| host.messages(&format!("ben{number}@harbor.example"));
    let others = || [0, 2, 3].iter().filter(|number| !arrived(**number).is_empty()).count();
    wait_for(|| others() == 3, || overview(&queue));
    wait_for(|| relay.count("damaged") == 1, || overview(&queue));
    assert!(arrived(1).is_empty(), "half a message is none");
    assert!(
        [0, 2, 3].iter().all(|number| arrived(*number)[0].ends_with(large(*number).as_bytes()))
    );
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn a_failing_change_is_retried_and_nothing_is_sent_twice() {
    let (host, queue) = (Mailhost::start(), queue("fails"));
    let relay = Relay::start(&queue, &fast(host.address));
    let connection = open(&queue);
    for (number, on) in
        ["DELETE ON recipients", "UPDATE ON recipients", "INSERT ON recipients"].iter().enumerate()
    {
        let to = [
            format!("<ben{number}@harbor.example>"),
            format!("<grey{number}@harbor.example>"),
            format!("<no{number}@harbor.example>"),
        ];
        let trigger = |condition: &str| {
            format!(
                "CREATE TRIGGER broken BEFORE {on} WHEN {condition} BEGIN SELECT RAISE(ABORT, 'no luck'); END"
            )
        };
        // The insertion of a report, not of the message.
        let condition = if number == 2 { "NEW.rcpt LIKE '%ana2%'" } else { "true" };
        connection.execute_batch(&trigger(condition)).unwrap();
        let mail = format!("MAIL FROM:<ana{number}@orchard.example>");
        assert!(relay.send(&mail, &to.each_ref().map(String::as_str), CONTENT));
        relay.wait_for_complaint("cannot change the queue, retrying: no luck");
        std::thread::sleep(Duration::from_millis(300));
        relay.complaints.lock().unwrap().clear();
        connection.execute_batch("DROP TRIGGER broken").unwrap();
        relay.wait_until_empty();
        for name in ["ben", "grey"] {
            assert_eq!(host.messages(&format!("{name}{number}@harbor.example")).len(), 1, "{on}");
        }
        assert_eq!(host.messages(&format!("ana{number}@orchard.example")).len(), 1, "{on}");
    }
    drop((relay, connection));
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn a_restart_tries_only_messages_that_are_due() {
    let (host, queue) = (Mailhost::start(), queue("due"));
    // Time is not accelerated: the next try is in a quarter of an hour.
    let arguments = route("*", host.address);
    let relay = Relay::start(&queue, &arguments);
    assert!(relay.send(MAIL, &["<grey1@harbor.example>"], CONTENT));
    assert!(relay.send(MAIL, &["<grey2@harbor.example>"], CONTENT));
    let due = |queue: &std::path::Path| -> i64 {
        let sql = "SELECT count(*) FROM recipients WHERE failures > 0 AND due > unixepoch() + 600";
        look(queue).query_row(sql, [], |row| row.get(0)).unwrap()
    };
    wait_for(|| due(&queue) == 2, || overview(&queue));
    relay.kill();
    let sql = "UPDATE recipients SET due = unixepoch() - 10 WHERE message = 2";
    open(&queue).execute(sql, []).unwrap();
    let before = host.state.connections.load(Ordering::Relaxed);
    let relay = Relay::start(&queue, &arguments);
    wait_for(|| relay.count("queued") == 1, || overview(&queue));
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(host.messages("grey2@harbor.example").len(), 1);
    assert!(host.messages("grey1@harbor.example").is_empty());
    assert_eq!(host.state.connections.load(Ordering::Relaxed), before + 1);
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn incomplete_messages_are_removed() {
    let (host, queue) = (Mailhost::start(), queue("left"));
    let relay = Relay::start(&queue, &fast(host.address));
    let mut session = crate::harness::Session::greeted(relay.address);
    for command in [MAIL, "RCPT TO:<ben@harbor.example>", "DATA"] {
        session.say(format!("{command}\r\n")).unwrap().unwrap();
    }
    session.write(CONTENT.repeat(10_000));
    wait_for(|| relay.count("incoming") == 1, || overview(&queue));
    relay.kill();
    let relay = Relay::start(&queue, &fast(host.address));
    let content = "SELECT (SELECT count(*) FROM messages) + (SELECT count(*) FROM content)";
    let left: i64 = look(&queue).query_row(content, [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
    // A client that leaves early leaves nothing either.
    let mut session = crate::harness::Session::greeted(relay.address);
    for command in [MAIL, "RCPT TO:<ben@harbor.example>", "DATA"] {
        session.say(format!("{command}\r\n")).unwrap().unwrap();
    }
    session.write(CONTENT.repeat(10_000));
    wait_for(|| relay.count("incoming") == 1, || overview(&queue));
    drop(session);
    wait_for(|| relay.count("incoming") == 0, || overview(&queue));
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn reports_missing_after_a_kill_are_made_at_the_start() {
    let (host, queue) = (Mailhost::start(), queue("unreported"));
    let relay = Relay::start(&queue, &route("*", nowhere()));
    assert!(relay.send(MAIL, &["<nobody@harbor.example>"], CONTENT));
    relay.kill();
    // The state after a kill between the outcome and the report.
    let connection = open(&queue);
    connection.execute_batch("UPDATE recipients SET state = 'failed', status = '5.1.1'").unwrap();
    let relay = Relay::start(&queue, &fast(host.address));
    relay.wait_until_empty();
    assert_eq!(host.messages("ana@orchard.example").len(), 1);
    drop((relay, connection));
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn invalid_values_of_an_operator_do_not_stop_the_relay() {
    let (address, queue) = (nowhere(), queue("operator"));
    let relay = Relay::start(&queue, &fast(address));
    for number in 0..3 {
        assert!(relay.send(MAIL, &[&format!("<ben{number}@harbor.example>")], CONTENT));
    }
    relay.kill();
    let connection = open(&queue);
    // A domain that is not text, and a message that is held forever.
    connection
        .execute("UPDATE recipients SET domain = CAST(x'ff' AS TEXT) WHERE message = 1", [])
        .unwrap();
    connection.execute("UPDATE recipients SET due = 9e999 WHERE message = 2", []).unwrap();
    drop(connection);
    let host = Mailhost::start_at(address);
    let relay = Relay::start(&queue, &fast(address));
    wait_for(|| host.messages("ben2@harbor.example").len() == 1, || "the third".to_owned());
    assert!(host.messages("ben1@harbor.example").is_empty());
    drop(relay);
}
