//! `deliver` over any stream.

use std::io;
use std::time::Duration;

use smtp_machine_tokio::smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine_tokio::smtp_machine::client::{Client, Config};
use smtp_machine_tokio::smtp_machine::delivery::{Answer, Delivery, Outcome, Recipient};
use smtp_machine_tokio::smtp_machine::diagnosis::Stage;
use smtp_machine_tokio::smtp_machine::session::Error;
use smtp_machine_tokio::{
    Connection, Content, DeliverOptions, DriverError, Reader, deliver, deliver_with, quit,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::time::{Instant, sleep, timeout};

use crate::broken::Broken;
use crate::script::{ACCEPTED, play};

const CONTENT: &[u8; 28] = b"Subject: lunch\r\n\r\nAt noon?\r\n";

fn config() -> Config {
    Config::new(Host::try_from("relay.orchard.example").unwrap()).unwrap()
}

fn recipient(to: &'static str) -> Recipient<'static> {
    Recipient::new(ForwardPath::try_from(to).unwrap())
}

fn delivery<'r>(to: &'r mut [Recipient<'static>]) -> Delivery<'r, 'static> {
    Delivery::new(ReversePath::try_from("<ana@orchard.example>").unwrap(), to)
}

/// Delivers to ben, and returns the outcome, the end of the session and what the server has read.
async fn outcome(
    config: Config,
    content: impl Content,
    replies: &[&'static str],
    stays: bool,
) -> (Outcome, Result<(), DriverError>, Vec<String>) {
    let (ours, theirs) = duplex(64 * 1024);
    let replies = replies.to_vec();
    let server = tokio::spawn(async move { play(theirs, &replies, stays).await });
    let mut to = [recipient("<ben@harbor.example>")];
    let mut client = Client::new(config);
    let mut connection = Connection::new(ours);
    let end = deliver(&mut delivery(&mut to), &mut client, &mut connection, content).await;
    drop(connection);
    (to[0].outcome(), end, server.await.unwrap())
}

#[tokio::test]
async fn several_messages_are_sent_over_one_connection() {
    let replies: &[&str] = &[
        "220 mx.harbor.example\r\n",
        "250 mx.harbor.example\r\n",
        "250 OK\r\n",
        "250 OK\r\n",
        "354 go\r\n",
        "250 queued\r\n",
        "250 OK\r\n",
        "550 5.1.1 no such user\r\n",
        "250 OK\r\n", // RSET
        "250 OK\r\n",
        "250 OK\r\n",
        "354 go\r\n",
        "250 queued\r\n",
        "221 bye\r\n",
    ];
    let (ours, theirs) = duplex(64 * 1024);
    let server = tokio::spawn(play(theirs, replies, false));
    let (mut client, mut connection) = (Client::new(config()), Connection::new(ours));
    let mut outcomes = Vec::new();
    for to in ["<ben@harbor.example>", "<gil@harbor.example>", "<eve@harbor.example>"] {
        let mut to = [recipient(to)];
        deliver(&mut delivery(&mut to), &mut client, &mut connection, CONTENT).await.unwrap();
        outcomes.push(to[0].outcome());
    }
    quit(&mut client, &mut connection).await.unwrap();
    assert!(matches!(
        outcomes[..],
        [Outcome::Accepted(_), Outcome::Refused(_), Outcome::Accepted(_)]
    ));
    assert_eq!(server.await.unwrap().last().unwrap(), "QUIT\r\n");
}

#[tokio::test]
async fn a_hang_up_at_each_step_has_its_outcome() {
    let later = [Stage::Connect, Stage::Hello, Stage::Mail, Stage::Rcpt, Stage::Data];
    for (replies, stage) in later.into_iter().enumerate() {
        let (outcome, end, _) = outcome(config(), CONTENT, &ACCEPTED[..replies], false).await;
        assert_eq!(outcome, Outcome::Later(stage));
        assert!(matches!(end, Err(DriverError::Session(Error::Truncated(_)))), "{end:?}");
    }
    // The end of the message is sent, and its reply does not come.
    let mut replies = ACCEPTED[..5].to_vec();
    replies.push("");
    let (outcome, end, _) = outcome(config(), CONTENT, &replies, false).await;
    assert_eq!(outcome, Outcome::Unknown, "{end:?}");
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_is_left_when_the_limit_of_the_wait_has_passed() {
    for (replies, minutes) in [5, 5, 5, 5, 2, 10].into_iter().enumerate() {
        let begin = Instant::now();
        let (outcome, end, _) = outcome(config(), CONTENT, &ACCEPTED[..replies], true).await;
        assert_eq!(begin.elapsed().as_secs(), minutes * 60, "{replies}");
        assert!(matches!(end, Err(DriverError::Session(Error::TimedOut(_)))), "{end:?}");
        assert_eq!(outcome == Outcome::Unknown, replies == 5, "{outcome}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_was_idle_for_hours_has_new_limits() {
    let replies: &[&str] = &[
        "220 mx.harbor.example\r\n",
        "250 mx.harbor.example\r\n",
        "250 OK\r\n",
        "250 OK\r\n",
        "354 go\r\n",
        "250 queued\r\n",
        "250 OK\r\n",
        "250 OK\r\n",
        "354 go\r\n",
        "250 queued\r\n",
        "221 bye\r\n",
    ];
    let (ours, theirs) = duplex(64 * 1024);
    let server = tokio::spawn(play(theirs, replies, false));
    let (mut client, mut connection) = (Client::new(config()), Connection::new(ours));
    for _ in 0..2 {
        let mut to = [recipient("<ben@harbor.example>")];
        deliver(&mut delivery(&mut to), &mut client, &mut connection, CONTENT).await.unwrap();
        assert!(matches!(to[0].outcome(), Outcome::Accepted(_)));
        sleep(Duration::from_secs(3 * 3600)).await;
    }
    quit(&mut client, &mut connection).await.unwrap();
    server.await.unwrap();
}

#[tokio::test]
async fn an_error_of_the_stream_leaves_true_outcomes() {
    for (at, expected) in [
        (&b"MAIL"[..], Outcome::Later(Stage::Mail)),
        (b"RCPT", Outcome::Later(Stage::Rcpt)),
        (b"DATA", Outcome::Later(Stage::Data)),
        (b"\r\n.\r\n", Outcome::Unknown),
    ] {
        let (inner, theirs) = duplex(64 * 1024);
        let server = tokio::spawn(play(theirs, &ACCEPTED, false));
        let mut to = [recipient("<ben@harbor.example>")];
        let (mut client, mut connection) =
            (Client::new(config()), Connection::new(Broken { inner, at }));
        let end = deliver(&mut delivery(&mut to), &mut client, &mut connection, CONTENT).await;
        drop(connection);
        assert!(matches!(end, Err(DriverError::Stream(_))), "{end:?}");
        assert_eq!(to[0].outcome(), expected);
        assert!(!server.await.unwrap().iter().any(|line| line == ".\r\n"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_future_leaves_true_outcomes_and_a_safe_connection() {
    for count in 0..=5 {
        let (ours, theirs) = duplex(64 * 1024);
        let server = tokio::spawn(play(theirs, &ACCEPTED[..count], true));
        let (mut client, mut connection) = (Client::new(config()), Connection::new(ours));
        let mut to = [recipient("<ben@harbor.example>")];
        let mut first = delivery(&mut to);
        let sending = deliver(&mut first, &mut client, &mut connection, CONTENT);
        assert!(timeout(Duration::from_secs(1), sending).await.is_err());
        assert_eq!(to[0].outcome() == Outcome::Unknown, count == 5, "{}", to[0].outcome());
        assert!(!to[0].is_decided());
        // The next message does not reach the recipients of the first one.
        let mut to = [recipient("<gil@harbor.example>")];
        let other = b"Subject: for gil only\r\n";
        let end = deliver(&mut delivery(&mut to), &mut client, &mut connection, other).await;
        drop(connection);
        assert!(
            end.is_err() && !matches!(to[0].outcome(), Outcome::Accepted(_) | Outcome::Unknown)
        );
        assert!(!server.await.unwrap().iter().any(|line| line.contains("for gil only")));
    }
}

#[tokio::test(start_paused = true)]
async fn a_delivery_continues_where_its_future_was_dropped() {
    let (ours, theirs) = duplex(64);
    let server = tokio::spawn(play(theirs, &ACCEPTED, false));
    let (mut client, mut connection) = (Client::new(config()), Connection::new(ours));
    let mut to = [recipient("<ben@harbor.example>")];
    let mut delivery = delivery(&mut to);
    let content: String = (0..500).map(|line| format!("line {line}\r\n")).collect();
    let mut dropped = 0;
    loop {
        let content = Slowly(Reader::new(std::io::Cursor::new(content.as_bytes())));
        let sending = deliver(&mut delivery, &mut client, &mut connection, content);
        match timeout(Duration::from_millis(7), sending).await {
            Ok(end) => break end.unwrap(),
            Err(_elapsed) => dropped += 1,
        }
    }
    assert!(matches!(to[0].outcome(), Outcome::Accepted(_)));
    drop(connection);
    let lines = server.await.unwrap();
    let begin = lines.iter().position(|line| line == "DATA\r\n").unwrap();
    let end = lines.iter().position(|line| line == ".\r\n").unwrap();
    assert_eq!(lines[begin + 1..end].concat(), content);
    assert!(dropped > 20, "{dropped}");
}

#[tokio::test]
async fn content_of_20_mb_passes_through_small_buffers() {
    const LINES: u64 = 250_000;
    let (ours, theirs) = duplex(4096);
    let server = tokio::spawn(async move {
        let lines = play(theirs, &ACCEPTED, false).await;
        let content = lines.iter().skip_while(|line| *line != "DATA\r\n").skip(1);
        content.take_while(|line| *line != ".\r\n").map(|line| line.len() as u64).sum::<u64>()
    });
    let mut to = [recipient("<ben@harbor.example>")];
    let mut content = Repeated { lines: LINES, largest_read: 0 };
    let (mut client, mut connection) =
        (Client::new(config()), Connection::with_capacity(ours, 2048, 2048));
    let mut delivery = delivery(&mut to);
    deliver(&mut delivery, &mut client, &mut connection, &mut content).await.unwrap();
    drop(connection);
    assert!(matches!(to[0].outcome(), Outcome::Accepted(_)));
    assert_eq!(server.await.unwrap(), LINES * LINE.len() as u64);
    assert!(content.largest_read <= 16 * 1024);
}

#[tokio::test]
async fn content_that_cannot_be_read_is_not_finished() {
    struct Unreadable;
    impl Content for Unreadable {
        async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> io::Result<usize> {
            if offset >= 100_000 {
                return Err(io::Error::other("a bad disk"));
            }
            let line = &LINE[offset as usize % LINE.len()..];
            piece[..line.len()].copy_from_slice(line);
            Ok(line.len())
        }
    }
    let (outcome, end, lines) = outcome(config(), Unreadable, &ACCEPTED, false).await;
    assert_eq!(outcome, Outcome::Later(Stage::Data));
    assert!(matches!(end, Err(DriverError::Content(_))), "{end:?}");
    assert!(!lines.iter().any(|line| line == ".\r\n"));
}

#[tokio::test(start_paused = true)]
async fn content_that_never_comes_ends_the_session() {
    struct Silent;
    impl Content for Silent {
        async fn read_at(&mut self, _offset: u64, _piece: &mut [u8]) -> io::Result<usize> {
            std::future::pending().await
        }
    }
    let begin = Instant::now();
    let (outcome, end, _) = outcome(config(), Silent, &ACCEPTED, false).await;
    assert_eq!(begin.elapsed().as_secs(), 180);
    assert_eq!(outcome, Outcome::Later(Stage::Data));
    assert!(matches!(end, Err(DriverError::Content(_))), "{end:?}");
}

#[tokio::test]
async fn a_refusal_in_the_middle_of_the_content_is_received() {
    let (ours, theirs) = duplex(4096);
    let server = tokio::spawn(async move {
        let mut stream = theirs;
        for reply in &ACCEPTED[..5] {
            stream.write_all(reply.as_bytes()).await.unwrap();
            if !reply.starts_with("354") {
                let mut octets = [0; 512];
                let _ = stream.read(&mut octets).await.unwrap();
            }
        }
        let mut octets = [0; 4096];
        stream.read_exact(&mut octets).await.unwrap();
        stream.write_all(b"552 5.3.4 too large\r\n").await.unwrap();
    });
    let mut to = [recipient("<ben@harbor.example>")];
    let (mut client, mut connection) = (Client::new(config()), Connection::new(ours));
    let content = Repeated { lines: 250_000, largest_read: 0 };
    let _end = deliver(&mut delivery(&mut to), &mut client, &mut connection, content).await;
    server.await.unwrap();
    assert!(
        matches!(to[0].outcome(), Outcome::Refused(reply) if reply.code.get() == 552),
        "{}",
        to[0].outcome()
    );
}

#[tokio::test]
async fn lmtp_has_an_outcome_for_each_recipient() {
    let replies: &[&str] = &[
        "220 mx.harbor.example\r\n",
        "250 mx.harbor.example\r\n",
        "250 OK\r\n",
        "250 OK\r\n",
        "250 OK\r\n",
        "354 go\r\n",
        "250 stored\r\n452 4.2.2 mailbox full\r\n",
        "221 bye\r\n",
    ];
    let (ours, theirs) = duplex(4096);
    let server = tokio::spawn(play(theirs, replies, false));
    let mut to = [recipient("<ben@harbor.example>"), recipient("<gil@harbor.example>")];
    let config = Config::lmtp(Host::try_from("queue.harbor.example").unwrap()).unwrap();
    let (mut client, mut connection) = (Client::new(config), Connection::new(ours));
    let mut delivery = delivery(&mut to);
    deliver(&mut delivery, &mut client, &mut connection, CONTENT).await.unwrap();
    quit(&mut client, &mut connection).await.unwrap();
    let [ben, gil] = to.map(|it| it.outcome());
    assert!(matches!(ben, Outcome::Accepted(_)));
    assert!(matches!(gil, Outcome::Refused(reply) if reply.code.get() == 452));
    assert!(server.await.unwrap()[0].starts_with("LHLO queue.harbor.example"));
}

#[tokio::test]
async fn each_reply_is_passed_on() {
    let (ours, theirs) = duplex(4096);
    let server = tokio::spawn(play(theirs, &ACCEPTED, false));
    let (mut client, mut connection) = (Client::new(config()), Connection::new(ours));
    let (mut to, mut log) = ([recipient("<ben@harbor.example>")], Vec::new());
    let mut keep = |answer: &Answer<'_>| log.push(answer.reply().to_string());
    let mut delivery = delivery(&mut to).with_quit(true);
    let options = &mut DeliverOptions::new().with_replies(&mut keep);
    deliver_with(&mut delivery, &mut client, &mut connection, CONTENT, options).await.unwrap();
    server.await.unwrap();
    let expected: Vec<&str> = ACCEPTED.iter().map(|reply| reply.trim_end()).collect();
    assert_eq!(log, expected);
}

#[cfg(feature = "ring")]
mod tls {
    use smtp_machine_tokio::smtp_machine::client::Tls;

    use super::*;
    use crate::certificate;

    /// Delivers with STARTTLS to a server whose certificate is for `name`.
    async fn starttls(name: &str, with_connector: bool) -> (Outcome, Result<(), DriverError>) {
        let (acceptor, connector) = certificate::tls(name);
        let (ours, mut theirs) = duplex(4096);
        let server = tokio::spawn(async move {
            let replies = ["220 mx\r\n", "250-mx\r\n250 STARTTLS\r\n", "220 go\r\n"];
            for reply in replies {
                theirs.write_all(reply.as_bytes()).await.unwrap();
                let mut octets = [0; 512];
                if !reply.contains("go") {
                    let _ = theirs.read(&mut octets).await.unwrap();
                }
            }
            match acceptor.accept(theirs).await {
                // The first reply answers EHLO.
                Ok(mut stream) => {
                    let mut octets = [0; 512];
                    let _ = stream.read(&mut octets).await.unwrap();
                    play(stream, &ACCEPTED[1..], false).await
                }
                Err(_) => Vec::new(),
            }
        });
        let mut to = [recipient("<ben@harbor.example>")];
        let (mut client, mut connection) =
            (Client::new(config().with_tls(Tls::Required)), Connection::new(ours));
        let mut options = DeliverOptions::new();
        if with_connector {
            options = options.with_tls(&connector, "mail.orchard.example".try_into().unwrap());
        }
        let mut delivery = delivery(&mut to);
        let end =
            deliver_with(&mut delivery, &mut client, &mut connection, CONTENT, &mut options).await;
        assert_eq!(connection.is_secure(), end.is_ok());
        drop(connection);
        server.await.unwrap();
        (to[0].outcome(), end)
    }

    #[tokio::test]
    async fn starttls_is_performed_with_the_connector_of_the_caller() {
        let (outcome, end) = starttls("mail.orchard.example", true).await;
        assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome} {end:?}");
        end.unwrap();
    }

    #[tokio::test]
    async fn a_certificate_for_another_name_is_refused() {
        let (outcome, end) = starttls("mail.harbor.example", true).await;
        assert_eq!(outcome, Outcome::Later(Stage::StartTls));
        assert!(matches!(end, Err(DriverError::Stream(_))), "{end:?}");
    }

    #[tokio::test]
    async fn without_a_connector_the_handshake_fails() {
        let (outcome, end) = starttls("mail.orchard.example", false).await;
        assert_eq!(outcome, Outcome::Later(Stage::StartTls));
        assert!(matches!(end, Err(DriverError::Stream(_))), "{end:?}");
    }
}

const LINE: &[u8] =
    b"The same procedure as last year? The same procedure as every year, James. ...\r\n";

/// Content that is produced when it is sent.
struct Repeated {
    lines: u64,
    largest_read: usize,
}

impl Content for Repeated {
    async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> io::Result<usize> {
        self.largest_read = self.largest_read.max(piece.len());
        let mut count = 0;
        while count < piece.len() {
            let at = offset + count as u64;
            if at >= self.lines * LINE.len() as u64 {
                break;
            }
            let line = &LINE[(at % LINE.len() as u64) as usize..];
            let len = line.len().min(piece.len() - count);
            piece[count..count + len].copy_from_slice(&line[..len]);
            count += len;
        }
        Ok(count)
    }
}

/// Content that takes a while.
struct Slowly<C>(C);

impl<C: Content> Content for Slowly<C> {
    async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> io::Result<usize> {
        sleep(Duration::from_millis(3)).await;
        let len = piece.len().min(99);
        self.0.read_at(offset, &mut piece[..len]).await
    }
}
