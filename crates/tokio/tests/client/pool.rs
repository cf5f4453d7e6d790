//! The connections that a pool keeps.

use std::time::Duration;

use smtp_machine_tokio::smtp_machine::address::Host;
use smtp_machine_tokio::smtp_machine::delivery::Outcome;
use smtp_machine_tokio::smtp_machine::diagnosis::Stage;
use smtp_machine_tokio::{Pool, PoolOptions, SendError, Sender};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use crate::server::{Behaviour, CONTENT, Server, envelope};

async fn accepted(sender: &Sender) {
    sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
}

#[tokio::test]
async fn messages_reuse_a_connection_and_close_says_quit() {
    let server = Server::start(Behaviour::default()).await;
    let sender = server.sender();
    for _ in 0..3 {
        let report = sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
        assert_eq!(report.recipients()[1].reply(), Some("250 2.0.0 queued\r\n"));
    }
    let counters = sender.pool().counters().clone();
    assert_eq!((counters.connections_opened(), counters.connections_reused()), (1, 2));
    assert_eq!((counters.connections_open(), counters.connections_idle()), (1, 1));
    sender.close().await;
    assert_eq!((counters.connections_open(), counters.connections_idle()), (0, 0));
    assert_eq!(counters.recipients_accepted(), 6);
    assert!(matches!(sender.send(&envelope(), CONTENT).await, Err(SendError::Closed)));
    let log = server.log();
    assert_eq!((log.connections, log.count("QUIT"), log.count("EHLO")), (1, 1, 1));
    assert_eq!(log.accepted[0], "Subject: lunch\r\n\r\nAt noon?\r\n.\r\n");
}

#[tokio::test]
async fn senders_with_equal_settings_share_connections_and_others_do_not() {
    let server = Server::start(Behaviour::default()).await;
    let pool = Pool::default();
    let sender = || server.sender().with_pool(&pool);
    let name = Host::try_from("laptop.orchard.example").unwrap();
    for _ in 0..2 {
        accepted(&sender()).await;
        accepted(&sender().with_name(name)).await;
    }
    let counters = pool.counters();
    assert_eq!((counters.connections_opened(), counters.connections_reused()), (2, 2));
    assert_eq!(server.log().count("EHLO laptop.orchard.example"), 1);
}

#[tokio::test]
async fn a_connection_that_was_closed_or_got_421_while_idle_is_not_used_again() {
    for with in ["", "421 4.3.2 mx.harbor.example closing\r\n"] {
        for pause in [0, 80] {
            let behaviour = Behaviour { message: 1, at: "idle", with, ..Behaviour::default() };
            let server = Server::start(behaviour).await;
            let sender = server.sender();
            for _ in 0..3 {
                accepted(&sender).await;
                sleep(Duration::from_millis(pause)).await;
            }
            assert_eq!(server.log().accepted.len(), 3, "{with} {pause}");
            let counters = sender.pool().counters();
            if pause > 0 {
                assert_eq!((counters.connections_stale(), counters.connections_reused()), (2, 0));
                assert_eq!(counters.messages_retried(), 0);
            }
        }
    }
}

/// Sends two messages, of which the second one meets the behaviour, and returns its first outcome.
async fn second(behaviour: Behaviour) -> (Outcome, usize, Server) {
    let server = Server::start(Behaviour { message: 2, on: &[1], ..behaviour }).await;
    let sender = server.sender();
    accepted(&sender).await;
    let report = sender.send(&envelope(), CONTENT).await.unwrap();
    let accepted = server.log().accepted.len();
    (report.recipients()[0].outcome(), accepted, server)
}

#[tokio::test]
async fn a_reused_connection_that_ends_at_mail_is_replaced_once() {
    for offer in ["", "250 PIPELINING\r\n"] {
        for with in ["", "421 4.3.2 closing\r\n"] {
            let behaviour = Behaviour { offer, at: "MAIL", with, ..Behaviour::default() };
            let (outcome, accepted, server) = second(behaviour).await;
            assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome}");
            assert_eq!((accepted, server.log().connections), (2, 2));
        }
    }
}

#[tokio::test]
async fn a_reused_connection_that_ends_later_is_not_replaced() {
    for (at, expected) in [("RCPT", Stage::Rcpt), ("DATA", Stage::Data)] {
        let (outcome, accepted, server) = second(Behaviour { at, ..Behaviour::default() }).await;
        assert_eq!(outcome, Outcome::Later(expected));
        assert_eq!((accepted, server.log().connections), (1, 1));
    }
}

#[tokio::test]
async fn a_message_whose_end_is_unanswered_is_not_sent_again() {
    let (outcome, accepted, server) = second(Behaviour { at: ".", ..Behaviour::default() }).await;
    assert_eq!(outcome, Outcome::Unknown);
    assert_eq!((accepted, server.log().connections, server.log().count("DATA")), (1, 1, 2));
}

#[tokio::test]
async fn a_421_to_the_end_of_a_message_on_a_reused_connection_is_retried() {
    let behaviour = Behaviour { at: ".", with: "421 4.3.2 closing\r\n", ..Behaviour::default() };
    let (outcome, accepted, server) = second(behaviour).await;
    assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome}");
    assert_eq!((accepted, server.log().connections), (2, 2));
}

#[tokio::test]
async fn a_new_connection_that_ends_at_mail_is_not_replaced() {
    let behaviour = Behaviour { message: 2, at: "MAIL", ..Behaviour::default() };
    let server = Server::start(Behaviour { on: &[1], ..behaviour }).await;
    let sender = server.sender();
    accepted(&sender).await;
    accepted(&sender).await;
    let server = Server::start(Behaviour { message: 1, at: "MAIL", ..Behaviour::default() }).await;
    let sender = server.sender();
    let report = sender.send(&envelope(), CONTENT).await.unwrap();
    assert_eq!(report.recipients()[0].outcome(), Outcome::Later(Stage::Mail));
    assert_eq!(server.log().connections, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_senders_share_five_connections_and_nothing_is_lost_or_doubled() {
    let behaviour = Behaviour {
        offer: "250 PIPELINING\r\n",
        // The server ends each connection at its 20th message.
        message: 20,
        at: "MAIL",
        ..Behaviour::default()
    };
    let server = Server::start(behaviour).await;
    let pool = Pool::new(PoolOptions::new().with_max_connections(5).with_max_messages(30));
    let sender = server.sender().with_pool(&pool);
    let mut tasks = JoinSet::new();
    for number in 0..200 {
        let sender = sender.clone();
        tasks.spawn(async move {
            let content = format!("Subject: {number}\r\n\r\n");
            sender.send(&envelope(), &content).await.unwrap().accepted().unwrap();
        });
    }
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    pool.close().await;
    let log = server.log();
    let mut contents = log.accepted.clone();
    contents.sort();
    contents.dedup();
    assert_eq!((log.accepted.len(), contents.len()), (200, 200));
    let counters = pool.counters();
    assert!((10..=20).contains(&log.connections), "{}", log.connections);
    assert_eq!(counters.connections_opened(), log.connections as u64);
    assert_eq!((counters.connections_open(), counters.messages_waiting()), (0, 0));
    // The server notices the end of a connection a moment later than the pool.
    assert!(log.most_open <= 10, "{}", log.most_open);
}

#[tokio::test]
async fn a_connection_carries_no_more_messages_than_the_limits_allow() {
    let offers = [("", 2), ("250 LIMITS MAILMAX=1\r\n", 1), ("250 LIMITS MAILMAX=9\r\n", 2)];
    for (offer, messages) in offers {
        let server = Server::start(Behaviour { offer, ..Behaviour::default() }).await;
        let pool = Pool::new(PoolOptions::new().with_max_messages(2));
        let sender = server.sender().with_pool(&pool);
        for _ in 0..4 {
            accepted(&sender).await;
        }
        pool.close().await;
        let log = server.log();
        assert_eq!((log.connections, log.count("QUIT")), (4 / messages, 4 / messages));
        assert_eq!(pool.counters().messages_retried(), 0);
    }
}

#[tokio::test]
async fn messages_that_wait_are_sent_in_order() {
    let delay = Duration::from_millis(5);
    let server = Server::start(Behaviour { delay, ..Behaviour::default() }).await;
    let pool = Pool::new(PoolOptions::new().with_max_connections(1));
    let sender = server.sender().with_pool(&pool);
    let mut tasks = JoinSet::new();
    for number in 0..20 {
        let sender = sender.clone();
        tasks.spawn(async move {
            let content = format!("Subject: {number}\r\n\r\n");
            sender.send(&envelope(), &content).await.unwrap().accepted().unwrap();
        });
        tokio::task::yield_now().await;
    }
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    let expected: Vec<String> = (0..20).map(|it| format!("Subject: {it}\r\n\r\n.\r\n")).collect();
    assert_eq!(server.log().accepted, expected);
    assert_eq!(server.log().most_open, 1);
}

#[tokio::test]
async fn a_send_that_is_dropped_closes_its_connection_and_frees_its_place() {
    // The server accepts connections and is silent.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let pool = Pool::new(PoolOptions::new().with_max_connections(1));
    let sender = Sender::danger_without_tls("127.0.0.1").with_port(port).with_pool(&pool);
    for _ in 0..3 {
        let envelope = envelope();
        let sending = sender.send(&envelope, CONTENT);
        assert!(timeout(Duration::from_millis(50), sending).await.is_err());
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut octets = Vec::new();
        assert_eq!(socket.read_to_end(&mut octets).await.unwrap(), 0); // closed
        assert_eq!(pool.counters().connections_open(), 0);
    }
}

#[tokio::test]
async fn a_wait_that_is_dropped_takes_no_place() {
    let delay = Duration::from_secs(1);
    let server = Server::start(Behaviour { delay, ..Behaviour::default() }).await;
    let pool = Pool::new(PoolOptions::new().with_max_connections(1));
    let sender = server.sender().with_pool(&pool);
    let first = tokio::spawn({
        let sender = sender.clone();
        async move { accepted(&sender).await }
    });
    sleep(Duration::from_millis(30)).await;
    for _ in 0..5 {
        let envelope = envelope();
        let waiting = sender.send(&envelope, CONTENT);
        assert!(timeout(Duration::from_millis(5), waiting).await.is_err());
    }
    assert_eq!(pool.counters().messages_waiting(), 0);
    first.await.unwrap();
    accepted(&sender).await;
    assert_eq!(server.log().accepted.len(), 2);
}

#[tokio::test]
async fn an_idle_connection_is_closed_with_quit() {
    let server = Server::start(Behaviour::default()).await;
    let limit = Duration::from_millis(80);
    let pool = Pool::new(PoolOptions::new().with_max_idle(limit));
    let sender = server.sender().with_pool(&pool);
    accepted(&sender).await;
    assert_eq!(pool.counters().connections_idle(), 1);
    sleep(limit * 4).await;
    assert_eq!((pool.counters().connections_idle(), pool.counters().connections_open()), (0, 0));
    assert_eq!(server.log().count("QUIT"), 1);
    accepted(&sender).await;
}

#[tokio::test]
async fn the_last_clone_of_a_pool_closes_its_connections_with_quit() {
    let server = Server::start(Behaviour::default()).await;
    let sender = server.sender();
    accepted(&sender.clone()).await;
    sleep(Duration::from_millis(30)).await;
    assert_eq!(server.log().count("QUIT"), 0);
    drop(sender);
    sleep(Duration::from_millis(100)).await;
    assert_eq!((server.log().count("QUIT"), server.log().open), (1, 0));
}

#[tokio::test]
async fn close_finishes_messages_in_progress_and_refuses_those_that_wait() {
    let delay = Duration::from_millis(200);
    let server = Server::start(Behaviour { delay, ..Behaviour::default() }).await;
    let pool = Pool::new(PoolOptions::new().with_max_connections(2));
    let sender = server.sender().with_pool(&pool);
    let mut tasks = JoinSet::new();
    for _ in 0..5 {
        let sender = sender.clone();
        tasks.spawn(async move { sender.send(&envelope(), CONTENT).await });
    }
    sleep(Duration::from_millis(60)).await;
    let begin = Instant::now();
    pool.close().await;
    assert!(begin.elapsed() > Duration::from_millis(50));
    let (mut sent, mut refused) = (0, 0);
    while let Some(result) = tasks.join_next().await {
        match result.unwrap() {
            Ok(report) => sent += usize::from(report.is_accepted()),
            Err(SendError::Closed) => refused += 1,
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!((sent, refused), (2, 3));
    assert_eq!((server.log().accepted.len(), server.log().count("QUIT")), (2, 2));
    assert_eq!(pool.counters().connections_open(), 0);
}
