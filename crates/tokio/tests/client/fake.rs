//! A sender and the fake server of `smtp-machine-testing`.

use smtp_machine_testing::FakeServer;
use smtp_machine_tokio::smtp_machine::delivery::Outcome;
use smtp_machine_tokio::{Pool, PoolOptions, Sender};
use tokio::task::JoinSet;

use crate::server::{CONTENT, envelope};

fn sender(server: &FakeServer) -> Sender {
    Sender::danger_without_tls("127.0.0.1").with_port(server.address().port())
}

#[tokio::test]
async fn a_temporary_refusal_of_one_recipient_leaves_the_other_one() {
    let server = FakeServer::with("reply RCPT to ben@* with 450 4.2.1 \"Mailbox busy\" once");
    let sender = sender(&server);
    let report = sender.send(&envelope(), CONTENT).await.unwrap();
    let [ben, gil] = report.recipients() else { panic!("{report:?}") };
    assert!(matches!(ben.outcome(), Outcome::Refused(reply) if reply.code.get() == 450));
    assert_eq!(ben.reply(), Some("450 4.2.1 Mailbox busy\r\n"));
    assert!(matches!(gil.outcome(), Outcome::Accepted(_)));
    // `main` prints the Debug form of the error that it returns.
    let error = format!("{:?}", report.accepted().unwrap_err());
    let refusal = "refused: 450 4.2.1 to RCPT";
    assert!(error.contains("<ben@harbor.example>") && !error.contains("gil"), "{error}");
    assert!(error.contains(refusal) && error.len() < 160, "{error}");
    sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
    sender.close().await;
    let received = server.assert_received(2);
    assert_eq!(received[0].to(), ["gil@harbor.example"]);
    assert_eq!(received[1].body(), "At noon?\r\n");
    assert_eq!(server.connections(), 1);
    server.assert_all_used();
}

#[tokio::test]
async fn replies_that_violate_the_protocol_are_in_the_report() {
    for (rule, expected) in [
        (r#"at CONNECT send "HTTP/1.1 400 Bad Request\r\n""#, "Later"),
        (r#"at MAIL send "250 2.1" and hang up"#, "Later"),
        (r#"at DATA send "250 OK\r\n""#, "Later"),
        ("at CONTENT after 10 octets hang up", "Unknown"),
        ("at MESSAGE accept without reply and hang up", "Unknown"),
        (r#"at MESSAGE send "hello\r\n""#, "Unknown"),
    ] {
        let server = FakeServer::with(rule);
        let sender = sender(&server);
        let report = sender.send(&envelope(), CONTENT).await.unwrap();
        let outcome = format!("{:?}", report.recipients()[0].outcome());
        assert!(outcome.starts_with(expected), "{rule}: {outcome}\n{}", server.transcript());
        assert!(report.error().is_some(), "{rule}");
        assert_eq!(sender.pool().counters().connections_idle(), 0);
    }
}

#[tokio::test]
async fn a_connection_that_ends_between_messages_loses_and_doubles_nothing() {
    // Every point at which a server can end the session of a second message.
    for (rule, retried) in [
        ("at MAIL from ana@* accept once, then hang up once", true),
        ("at MAIL from ana@* accept once, then 421 4.3.2 once", true),
        ("at RCPT to ben@* accept once, then 421 4.3.2 once", true),
        ("at DATA accept once, then 421 4.3.2 once", true),
        ("at MESSAGE accept once, then 421 4.3.2 once", true),
        ("at MESSAGE accept once, then accept without reply and hang up once", false),
    ] {
        let server = FakeServer::with(rule);
        let sender = sender(&server);
        sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
        let report = sender.send(&envelope(), CONTENT).await.unwrap();
        assert_eq!(report.is_accepted(), retried, "{rule}: {report:?}\n{}", server.transcript());
        sender.close().await;
        assert_eq!(server.assert_received(2).len(), 2, "{rule}");
        assert_eq!(server.connections(), if retried { 2 } else { 1 }, "{rule}");
    }
}

#[cfg(feature = "ring")]
#[tokio::test]
async fn a_submission_server_gets_the_login_after_starttls_only() {
    let server = FakeServer::builder()
        .starttls()
        .account("ana", "secret")
        .require_tls()
        .require_auth()
        .certificate_for("localhost")
        .start();
    let trust = smtp_machine_tokio::connector(server.certificate_pem().as_bytes()).unwrap();
    let sender = Sender::submission("localhost").with_port(server.address().port());
    let sender = sender.with_tls(&trust).with_password("ana", "secret").unwrap();
    sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
    sender.close().await;
    assert_eq!(server.assert_received(1)[0].user(), Some("ana"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_ends_of_sessions_lose_and_double_no_message_of_many_senders() {
    let server = FakeServer::builder()
        .max_connections(64)
        .rules(
            "at MAIL hang up 10 times\nat RCPT 421 4.3.2 10 times\nat MESSAGE 451 4.3.0 10 times",
        )
        .start();
    let pool = Pool::new(PoolOptions::new().with_max_connections(5));
    let sender = sender(&server).with_pool(&pool);
    let mut tasks = JoinSet::new();
    for number in 0..100 {
        let sender = sender.clone();
        tasks.spawn(async move {
            let content = format!("Subject: {number}\r\n\r\n");
            // The application tries again, unless the server may have the message.
            for _ in 0..40 {
                let report = sender.send(&envelope(), &content).await.unwrap();
                let unknown = |it: &smtp_machine_tokio::Sent| it.outcome() == Outcome::Unknown;
                assert!(!report.recipients().iter().any(unknown));
                if report.is_accepted() {
                    return;
                }
            }
            panic!("message {number} is not accepted");
        });
    }
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    pool.close().await;
    let mut subjects: Vec<_> =
        server.assert_received(100).iter().map(|it| it.header("Subject").unwrap()).collect();
    subjects.sort();
    subjects.dedup();
    assert_eq!(subjects.len(), 100);
    server.assert_all_used();
}
