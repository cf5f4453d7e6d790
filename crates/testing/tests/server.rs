//! The fake server, by the driver of the library and by an application that uses lettre.

mod common;

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use common::{Mail, code, lettre_send, send};
use smtp_machine::delivery::Outcome;
use smtp_machine::extension::{Extension, Limits};
use smtp_machine_testing::FakeServer;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn an_application_that_tries_again_is_tested_in_a_few_lines() {
    let server = FakeServer::with("reply RCPT to bob@* with 450 4.2.1 once, then accept");
    assert!(lettre_send(&server, "bob@harbor.example").is_err());
    assert!(lettre_send(&server, "bob@harbor.example").is_ok());
    let received = server.assert_received(1);
    assert_eq!(received[0].to(), ["bob@harbor.example"]);
    server.assert_all_used();
}

#[test]
fn a_message_is_received_with_its_envelope() {
    let server = FakeServer::start();
    let mail = Mail {
        text: "..\r\n.\r\nd\u{e4}mmerung",
        ..Mail::to(&["ben@harbor.example", "eve@harbor.example"])
    };
    assert!(mail.send(&server).iter().all(|outcome| matches!(outcome, Outcome::Accepted(_))));
    let received = server.assert_received(1);
    let message = &received[0];
    assert_eq!(message.from(), "ana@orchard.example");
    assert_eq!(message.to(), ["ben@harbor.example", "eve@harbor.example"]);
    assert_eq!(message.content(), mail.content().as_bytes());
    assert_eq!(message.text(), mail.content());
    assert_eq!(message.body(), format!("{}\r\n", mail.text));
    assert!(message.mail_parameters().contains("BODY=8BITMIME"), "{message:?}");
    assert_eq!(message.rcpt_parameters(), ["", ""]);
    assert_eq!((message.protocol(), message.client_name()), ("ESMTP", "relay.orchard.example"));
    assert_eq!((message.is_secure(), message.user(), message.session()), (false, None, 1));
}

#[test]
fn a_message_in_chunks_is_received_once() {
    let server = FakeServer::start();
    let mail = Mail { chunks: true, ..Mail::to(&["ben@harbor.example"]) };
    assert!(matches!(mail.send(&server)[..], [Outcome::Accepted(_)]));
    assert_eq!(server.assert_received(1)[0].content(), mail.content().as_bytes());
    assert!(server.transcript().contains("\n  C: BDAT "));
}

#[test]
fn a_count_limits_an_answer_and_the_next_rule_follows() {
    let server = FakeServer::with(
        "reply RCPT to bob@* with 450 twice, then 451 once
         reply RCPT to *@harbor.example with 550 5.1.1 once",
    );
    let codes: Vec<_> = (0..5).map(|_| code(&send(&server, "bob@harbor.example"))).collect();
    assert_eq!(codes, [Some(450), Some(450), Some(451), Some(550), None]);
    server.assert_all_used();
}

#[test]
fn every_command_can_be_refused() {
    for (point, reply) in [
        ("CONNECT", 554),
        ("CONNECT", 421),
        ("MAIL", 451),
        ("RCPT", 550),
        ("DATA", 554),
        ("MESSAGE", 552),
        ("MAIL from ana@*", 421),
        ("MESSAGE to ben@*", 452),
        ("RCPT by relay.*", 550),
        ("EHLO", 421),
    ] {
        let server = FakeServer::with(&format!("reply {point} with {reply}"));
        let outcome = send(&server, "ben@harbor.example");
        let seen = code(&outcome);
        assert_eq!(seen, Some(reply), "{point}: {outcome:?}\n{}", server.transcript());
        assert!(server.received().is_empty());
        server.assert_all_used();
    }
}

#[test]
fn a_rule_for_others_has_no_effect() {
    let rules = "at MAIL from eve@* hang up
                 at RCPT to eve@* hang up
                 at EHLO by other.example hang up
                 at CONTENT after 1000 octets hang up
                 at MAIL from <> hang up";
    let server = FakeServer::with(rules);
    assert!(matches!(send(&server, "ben@harbor.example"), Outcome::Accepted(_)));
    assert_eq!(server.unused_rules().len(), 5);
    assert!(server.unused_rules()[0].starts_with("never matched: at MAIL from eve@*"));
}

#[test]
fn ehlo_can_be_refused_so_that_the_client_falls_back_to_helo() {
    let server = FakeServer::with("reply EHLO with 502 once");
    assert!(matches!(send(&server, "ben@harbor.example"), Outcome::Accepted(_)));
    assert_eq!(server.assert_received(1)[0].protocol(), "SMTP");
}

#[test]
fn a_reply_has_the_lines_of_the_rule() {
    let rule = r#"reply RCPT with 550 5.1.1 "No such user" / "Ask the postmaster""#;
    let server = FakeServer::with(rule);
    let error = lettre_send(&server, "ben@harbor.example").unwrap_err();
    assert!(error.contains("No such user"), "{error}");
    let lines = "  S: 550-5.1.1 No such user\n  S: 550 5.1.1 Ask the postmaster\n";
    assert!(server.transcript().contains(lines), "{}", server.transcript());
}

#[test]
fn a_positive_reply_of_a_rule_accepts() {
    let server = FakeServer::with(
        r#"reply MAIL with 250 2.1.0 "fine"
           reply RCPT with 251 "will forward"
           reply DATA with 354 "go"
           reply MESSAGE with 250 2.0.0 "queued as 7"
           reply EHLO with 250 "mx.harbor.example""#,
    );
    let outcome = send(&server, "ben@harbor.example");
    assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}\n{}", server.transcript());
    assert_eq!(server.assert_received(1)[0].to(), ["ben@harbor.example"]);
    assert!(server.transcript().contains("S: 250 2.0.0 queued as 7"));
}

#[test]
fn a_wrong_code_does_not_begin_the_content() {
    let server = FakeServer::with("reply DATA with 250 once");
    let outcome = send(&server, "ben@harbor.example");
    assert!(!matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
    assert!(server.received().is_empty() && server.wait_closed(10 * SECOND));
}

#[test]
fn the_server_hangs_up_where_the_rule_says() {
    for rule in [
        "at CONNECT hang up",
        "at EHLO hang up",
        "at MAIL hang up",
        "at RCPT 250 and hang up",
        "at DATA hang up",
        r#"at RCPT send "250 2.1" and hang up"#,
        r#"at EHLO send "250-mx.harbor.example\r\n250-PIPE" and hang up"#,
    ] {
        let server = FakeServer::with(rule);
        let outcome = send(&server, "ben@harbor.example");
        assert!(matches!(outcome, Outcome::Later(_)), "{rule}: {outcome:?}");
        assert!(server.received().is_empty());
        server.assert_all_used();
    }
}

#[test]
fn the_server_hangs_up_in_the_content() {
    let server = FakeServer::with("at CONTENT after 100000 octets hang up");
    let text = "x".repeat(998) + "\r\n";
    let mail = Mail { text: &text.repeat(2000), ..Mail::to(&["ben@harbor.example"]) };
    let outcomes = mail.send(&server);
    assert!(!matches!(outcomes[..], [Outcome::Accepted(_)]), "{outcomes:?}");
    server.assert_all_used();
}

#[test]
fn the_reply_to_the_message_can_be_lost() {
    // The message is stored, or not. The client can't know.
    for (rule, stored) in [
        ("at DATA accept and hang up", 0),
        ("at MESSAGE hang up", 0),
        (r#"at MESSAGE send "250 2.0" and hang up"#, 1),
        (r#"at MESSAGE send "25" and hang up"#, 1),
        (r#"at MESSAGE send "4" and hang up"#, 0),
        ("at MESSAGE accept without reply and hang up", 1),
    ] {
        let server = FakeServer::with(rule);
        let outcome = send(&server, "ben@harbor.example");
        assert!(matches!(outcome, Outcome::Unknown), "{rule}: {outcome:?}");
        assert_eq!(server.received().len(), stored);
    }
}

#[test]
fn a_refusal_in_the_content_reaches_the_client_before_the_end() {
    let rule = r#"at CONTENT after 1000 octets send "552 5.3.4 too big\r\n" and hang up"#;
    let server = FakeServer::with(rule);
    let text = ("x".repeat(998) + "\r\n").repeat(500);
    let mail = Mail { text: &text, ..Mail::to(&["ben@harbor.example"]) };
    let outcomes = mail.send(&server);
    assert_eq!(code(&outcomes[0]), Some(552), "{outcomes:?}");
}

#[test]
fn a_reply_can_be_late() {
    let server = FakeServer::with("at RCPT wait 300 ms and accept");
    let start = Instant::now();
    assert!(matches!(send(&server, "ben@harbor.example"), Outcome::Accepted(_)));
    assert!(start.elapsed() >= Duration::from_millis(300));
    assert!(server.transcript().contains("-- the server waits 300ms"));
}

#[test]
fn a_silent_server_lets_the_client_time_out() {
    for rule in [
        "at CONNECT stay silent",
        "at MAIL stay silent",
        r#"at RCPT send "250 2." and stay silent"#,
    ] {
        let server = FakeServer::with(rule);
        let mail =
            Mail { timeout: Duration::from_millis(300), ..Mail::to(&["ben@harbor.example"]) };
        let outcomes = mail.send(&server);
        assert!(matches!(outcomes[..], [Outcome::Later(_)]), "{rule}: {outcomes:?}");
        assert!(server.wait_closed(10 * SECOND), "{rule}: the hang-up of the client is noticed");
    }
}

#[test]
fn a_server_that_stops_reading_the_content_lets_the_client_time_out() {
    let server = FakeServer::with("at CONTENT after 1000 octets stay silent");
    let text = ("x".repeat(998) + "\r\n").repeat(20_000);
    let to = ["ben@harbor.example"];
    let mail = Mail { text: &text, timeout: Duration::from_millis(300), ..Mail::to(&to) };
    let start = Instant::now();
    let outcomes = mail.send(&server);
    assert!(matches!(outcomes[..], [Outcome::Later(_)]), "{outcomes:?}");
    assert!(start.elapsed() < 10 * SECOND);
    server.assert_all_used();
}

#[test]
fn the_server_can_speak_out_of_turn() {
    for rule in [
        r#"at CONNECT send "HTTP/1.1 400 Bad Request\r\n" and accept"#,
        r#"at CONNECT accept and send "250 surplus\r\n""#,
        r#"at MAIL accept and send "250 surplus\r\n250 surplus\r\n250 surplus\r\n""#,
        r#"at RCPT send "\x00\xff garbage\r\n""#,
    ] {
        let server = FakeServer::with(rule);
        let outcome = send(&server, "ben@harbor.example");
        assert!(!matches!(outcome, Outcome::Accepted(_)), "{rule}: {outcome:?}");
        assert!(server.received().is_empty());
        server.assert_all_used();
    }
}

#[test]
fn pipelined_commands_before_a_rule_are_answered_before_it() {
    let server = FakeServer::with("at RCPT to eve@* wait 400 ms and 550");
    let mut client = BufReader::new(TcpStream::connect(server.address()).unwrap());
    let mut line = String::new();
    client.read_line(&mut line).unwrap();
    let burst = "MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nRCPT TO:<eve@harbor.example>\r\n";
    client.get_mut().write_all(b"HELO a.example\r\n").unwrap();
    client.read_line(&mut line).unwrap();
    // Before the server can begin to wait.
    let start = Instant::now();
    client.get_mut().write_all(burst.as_bytes()).unwrap();
    client.read_line(&mut line).unwrap();
    client.read_line(&mut line).unwrap();
    assert!(
        start.elapsed() < Duration::from_millis(300),
        "the first two replies wait for the third"
    );
    client.read_line(&mut line).unwrap();
    assert!(start.elapsed() >= Duration::from_millis(400));
    assert!(line.ends_with("550 scripted\r\n"), "{line}");
}

#[test]
fn capabilities_are_removed_and_added() {
    let offered = |server: &FakeServer| {
        send(server, "ben@harbor.example");
        let transcript = server.transcript();
        let lines = transcript.lines().filter_map(|line| line.trim().strip_prefix("S: 250"));
        lines
            .take_while(|line| !line.contains("2.1.0"))
            .map(|line| line[1..].to_owned())
            .collect::<Vec<_>>()
    };
    let usual = offered(&FakeServer::start());
    for word in ["PIPELINING", "8BITMIME", "SMTPUTF8", "CHUNKING", "SIZE 33554432", "DSN"] {
        assert!(usual.iter().any(|line| line == word), "{word} in {usual:?}");
    }
    for extension in
        [Extension::Pipelining, Extension::EightBitMime, Extension::SmtpUtf8, Extension::Chunking]
    {
        let less = offered(&FakeServer::builder().without(extension).start());
        assert!(!less.iter().any(|line| line == extension.keyword()), "{extension} in {less:?}");
    }
    let limits = Limits { rcpt_max: Some(1), ..Limits::default() };
    let server = FakeServer::builder().offer("XSHIP 7").max_message(1000).limits(limits).start();
    let more = offered(&server);
    for word in ["XSHIP 7", "SIZE 1000", "LIMITS RCPTMAX=1"] {
        assert!(more.iter().any(|line| line == word), "{word} in {more:?}");
    }
}

#[test]
fn limits_are_enforced() {
    let limits = Limits { rcpt_max: Some(1), ..Limits::default() };
    let server = FakeServer::builder().max_message(1000).limits(limits).start();
    let mut client = Talk::new(&server);
    let commands = "EHLO a.example\r\nMAIL FROM:<> SIZE=1001\r\nMAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\nRCPT TO:<c@b.example>\r\n";
    assert_eq!(client.say(commands), "220 250 552 250 250 452");
    // 8-bit and UTF-8 that were not offered are refused.
    let off =
        FakeServer::builder().without(Extension::EightBitMime).without(Extension::SmtpUtf8).start();
    let commands =
        "EHLO a.example\r\nMAIL FROM:<> BODY=8BITMIME\r\nMAIL FROM:<> SMTPUTF8\r\nMAIL FROM:<>\r\n";
    assert_eq!(Talk::new(&off).say(commands), "220 250 555 555 250");
    let off = FakeServer::builder().without(Extension::Chunking).start();
    let commands = "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\nBDAT 0 LAST\r\n";
    assert_eq!(Talk::new(&off).say(commands), "220 250 250 250 502");
}

#[test]
fn logins_are_checked() {
    let server = FakeServer::builder().account("ana", "secret").require_auth().start();
    let error = lettre_send(&server, "ben@harbor.example").unwrap_err();
    assert!(error.contains("530"), "{error}");
    for mechanism in ["PLAIN", "LOGIN"] {
        let error = common::lettre_login(&server, mechanism, "ana", "wrong").unwrap_err();
        assert!(error.contains("535"), "{error}");
        common::lettre_login(&server, mechanism, "ana", "secret").unwrap();
    }
    let received = server.assert_received(2);
    assert!(received.iter().all(|message| message.user() == Some("ana")));
    assert_eq!(received[0].protocol(), "ESMTPA");
    let transcript = server.transcript();
    for secret in ["secret", "wrong", "c2VjcmV0", "AGFuYQBzZWNyZXQ="] {
        assert!(!transcript.contains(secret), "{transcript}");
    }
    server.add_rules("reply AUTH with 454 4.7.0 once, then 235 once, then accept").unwrap();
    let error = common::lettre_login(&server, "PLAIN", "ana", "secret").unwrap_err();
    assert!(error.contains("454"), "{error}");
    common::lettre_login(&server, "PLAIN", "ana", "wrong").unwrap(); // 235 without a look
    common::lettre_login(&server, "PLAIN", "ana", "secret").unwrap();
}

#[test]
fn an_lmtp_server_replies_for_each_recipient() {
    let server = FakeServer::builder().lmtp().rules("at MESSAGE to gil@* 452 4.2.2").start();
    assert!(server.url().starts_with("lmtp://"));
    let to = ["ben@harbor.example", "gil@harbor.example", "eve@harbor.example"];
    for chunks in [false, true] {
        let outcomes = Mail { lmtp: true, chunks, ..Mail::to(&to) }.send(&server);
        let codes: Vec<_> = outcomes.iter().map(code).collect();
        assert_eq!(codes, [None, Some(452), None], "{}", server.transcript());
        let received = server.assert_received(1);
        assert_eq!(received[0].to(), ["ben@harbor.example", "eve@harbor.example"]);
        assert_eq!(received[0].rcpt_parameters().len(), 2);
        assert_eq!(server.take_received().len(), 1);
    }
}

#[test]
fn an_lmtp_message_is_kept_for_the_recipients_before_a_hang_up() {
    let server = FakeServer::builder().lmtp().rules("at MESSAGE to gil@* hang up").start();
    let to = ["ben@harbor.example", "gil@harbor.example", "eve@harbor.example"];
    let outcomes = Mail { lmtp: true, ..Mail::to(&to) }.send(&server);
    assert!(
        matches!(outcomes[..], [Outcome::Accepted(_), Outcome::Unknown, Outcome::Unknown]),
        "{outcomes:?}"
    );
    assert_eq!(server.assert_received(1)[0].to(), ["ben@harbor.example"]);
}

#[test]
fn a_timeout_shows_the_transcript() {
    let server = FakeServer::with("at MESSAGE 451");
    send(&server, "ben@harbor.example");
    let timeout = server.wait_for(1, Duration::from_millis(50)).unwrap_err();
    for text in [timeout.to_string(), format!("{timeout:?}")] {
        assert!(
            text.starts_with("1 messages were awaited for 50ms, 0 came\nsession 1 from 127.0.0.1:"),
            "{text}"
        );
        assert!(text.contains("\n  C: RCPT TO:<ben@harbor.example>\n"), "{text}");
        assert!(text.contains("\n  -- rule: at MESSAGE reply 451 \"scripted\"\n"), "{text}");
    }
}

#[test]
fn a_failed_assertion_shows_the_transcript() {
    let text = |test: fn(&FakeServer)| {
        let server = FakeServer::with("at QUIT 500 once, then 501");
        send(&server, "ben@harbor.example");
        let panic = std::panic::catch_unwind(move || test(&server)).unwrap_err();
        *panic.downcast::<String>().unwrap()
    };
    let many = text(|server| drop(server.assert_received(0)));
    assert!(many.starts_with("0 messages were expected, 1 came\nsession 1 from "), "{many}");
    let unused = text(FakeServer::assert_all_used);
    assert!(
        unused.starts_with("answer never given: \"reply 501 \"scripted\"\" of at QUIT"),
        "{unused}"
    );
    assert!(unused.contains("\n  C: QUIT\n"), "{unused}");
}

#[test]
fn two_hundred_connections_at_once_work() {
    let server = FakeServer::start();
    let clients: Vec<_> = (0..200).map(|_| Talk::new(&server)).collect();
    let threads: Vec<_> = clients
        .into_iter()
        .enumerate()
        .map(|(number, mut client)| {
            thread::spawn(move || {
                let message = format!(
                    "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<b{number}@b.example>\r\nDATA\r\nX: {number}\r\n\r\n.\r\nQUIT\r\n"
                );
                client.say(&message)
            })
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), "220 250 250 250 354 250 221");
    }
    let received = server.assert_received(200);
    assert_eq!(server.connections(), 200);
    assert!(server.wait_closed(10 * SECOND) && server.open_sessions() == 0);
    for message in received {
        assert_eq!(format!("b{}@b.example", message.header("X").unwrap()), message.to()[0]);
    }
}

#[test]
fn connections_beyond_the_maximum_get_421() {
    let server = FakeServer::builder().max_connections(2).start();
    let mut clients = [Talk::new(&server), Talk::new(&server)];
    assert!(clients.iter_mut().all(|client| client.code() == "220"));
    let mut third = TcpStream::connect(server.address()).unwrap();
    let mut reply = String::new();
    third.read_to_string(&mut reply).unwrap();
    assert_eq!(reply, "421 mx.harbor.example Too many connections\r\n");
    assert_eq!((server.connections(), server.open_sessions()), (3, 2));
}

#[test]
fn a_client_that_says_nothing_gets_421_after_the_timeout() {
    let server = FakeServer::builder().timeout(Duration::from_millis(100)).start();
    let mut client = TcpStream::connect(server.address()).unwrap();
    let mut replies = String::new();
    client.read_to_string(&mut replies).unwrap();
    assert!(replies.contains("\r\n421 "), "{replies}");
}

#[test]
fn a_drop_joins_all_threads_and_closes_all_connections() {
    let server =
        FakeServer::with("at MAIL wait 1000 s\nat RCPT stay silent\nat CONTENT stay silent");
    let mut idle = Talk::new(&server);
    let mut waiting = Talk::new(&server);
    waiting.write("EHLO a.example\r\nMAIL FROM:<>\r\n");
    let mut unread = Talk::new(&server); // sends and reads nothing: the server can't write
    unread.0.get_mut().set_write_timeout(Some(Duration::from_millis(200))).unwrap();
    while unread.0.get_mut().write_all(&b"HELP\r\n".repeat(1000)).is_ok() {}
    let mut half = Talk::new(&server);
    half.write("EHLO a.exam");
    thread::sleep(Duration::from_millis(50));
    let address = server.address();
    // On a slow machine the server may have ended the session of `unread`, for its many commands.
    let open = server.open_sessions();
    assert!((3..=4).contains(&open), "{open}");
    if cfg!(target_os = "linux") {
        assert!(
            (open + 1..=5).contains(&threads_of(address.port())),
            "one for each session, and one"
        );
    }
    let start = Instant::now();
    drop(server);
    assert!(start.elapsed() < 2 * SECOND, "{:?}", start.elapsed());
    assert!(TcpStream::connect(address).is_err(), "the port is free");
    for client in [&mut idle, &mut waiting, &mut half] {
        // A close, or a reset if the server had not read all.
        client.0.get_mut().set_read_timeout(Some(SECOND)).unwrap();
        let end = client.0.read_to_end(&mut Vec::new());
        assert!(end.map_or_else(|error| error.kind() == ErrorKind::ConnectionReset, |_| true));
    }
    // Linux shows a joined thread for a moment.
    while threads_of(address.port()) > 0 && start.elapsed() < 5 * SECOND {
        thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(threads_of(address.port()), 0);
}

/// The number of threads of a server. Other systems than Linux do not tell.
fn threads_of(port: u16) -> usize {
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let names = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("comm")).ok());
    names.filter(|name| name.trim() == format!("fake-smtp {port}")).count()
}

#[test]
fn a_wrong_rule_is_reported_at_the_start() {
    let error =
        FakeServer::builder().rules("at RCPT accept\nat RCTP accept").try_start().unwrap_err();
    assert!(error.to_string().contains("at RCTP accept\n     ^"), "{error}");
    let server = FakeServer::start();
    assert!(server.add_rules("at RCPT hang up\nfoo").is_err());
    assert!(matches!(send(&server, "ben@harbor.example"), Outcome::Accepted(_)));
}

/// A client without rules: it writes octets and reads replies.
struct Talk(BufReader<TcpStream>);

impl Talk {
    fn new(server: &FakeServer) -> Self {
        Self(BufReader::new(TcpStream::connect(server.address()).unwrap()))
    }

    fn write(&mut self, octets: &str) {
        self.0.get_mut().write_all(octets.as_bytes()).unwrap();
    }

    /// Sends each line after the reply to the one before. Returns the codes, from the greeting on.
    fn say(&mut self, commands: &str) -> String {
        let mut codes = vec![self.code()];
        let mut content = false;
        for line in commands.split_inclusive("\r\n") {
            self.write(line);
            content &= line != ".\r\n";
            if !content {
                codes.push(self.code());
                content = codes.last().is_some_and(|code| code == "354");
            }
        }
        codes.join(" ")
    }

    fn code(&mut self) -> String {
        let mut line = String::new();
        while !line.contains(' ') || line.as_bytes()[3] == b'-' {
            line.clear();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the server has hung up");
        }
        line[..3].to_owned()
    }
}
