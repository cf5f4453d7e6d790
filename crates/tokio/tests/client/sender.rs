//! What a sender reports.

use std::error::Error as _;
use std::io::Cursor;
use std::time::Duration;

use smtp_machine_tokio::smtp_machine::delivery::Outcome;
use smtp_machine_tokio::smtp_machine::diagnosis::Stage;
use smtp_machine_tokio::smtp_machine::extension::Extension;
use smtp_machine_tokio::smtp_machine::{address::ReversePath, delivery::Delivery};
use smtp_machine_tokio::{DriverError, Envelope, Reader, Sender};
use tokio::net::TcpListener;

use crate::server::{Behaviour, CONTENT, Server, envelope};

#[tokio::test]
async fn refusals_are_reported_with_their_text_and_leave_the_connection() {
    let behaviour = Behaviour {
        offer: "250 PIPELINING\r\n",
        message: 1,
        at: "RCPT",
        with: "550-5.1.1 no such\r\n550 5.1.1 user\r\n",
        ..Behaviour::default()
    };
    let server = Server::start(Behaviour { on: &[1], ..behaviour }).await;
    let sender = server.sender();
    let error = sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap_err();
    assert!(error.to_string().contains("<gil@harbor.example>: refused: 550 5.1.1"), "{error}");
    let report = error.into_report();
    let reply = report.recipients()[0].reply();
    assert_eq!(reply, Some("550-5.1.1 no such\r\n550 5.1.1 user\r\n"));
    assert!(report.error().is_none());
    assert_eq!(sender.pool().counters().connections_idle(), 1);
    assert_eq!(sender.pool().counters().recipients_refused(), 2);
}

#[tokio::test]
async fn a_hang_up_at_each_step_is_in_the_report() {
    for (at, expected) in [
        ("220", Outcome::Later(Stage::Connect)),
        ("EHLO", Outcome::Later(Stage::Hello)),
        ("MAIL", Outcome::Later(Stage::Mail)),
        ("RCPT", Outcome::Later(Stage::Rcpt)),
        ("DATA", Outcome::Later(Stage::Data)),
        (".", Outcome::Unknown),
    ] {
        let server = Server::start(Behaviour { message: 1, at, ..Behaviour::default() }).await;
        let sender = server.sender();
        let report = sender.send(&envelope(), CONTENT).await.unwrap();
        assert!(report.recipients().iter().all(|it| it.outcome() == expected), "{report:?}");
        assert!(matches!(report.error(), Some(DriverError::Session(_))), "{report:?}");
        let error = report.accepted().unwrap_err();
        assert!(error.source().is_some());
        assert_eq!(sender.pool().counters().connections_open(), 0);
        assert_eq!(server.log().connections, 1);
    }
}

#[tokio::test]
async fn a_server_that_cannot_be_reached_is_in_the_report() {
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let sender = Sender::danger_without_tls("127.0.0.1").with_port(port);
    let report = sender.send(&envelope(), CONTENT).await.unwrap();
    assert_eq!(report.recipients()[0].outcome(), Outcome::Later(Stage::Connect));
    assert!(matches!(report.error(), Some(DriverError::Stream(_))));
    assert_eq!(sender.pool().counters().connections_failed(), 1);
}

#[tokio::test]
async fn a_silent_server_is_left_after_the_timeout() {
    let limit = Duration::from_millis(100);
    // The server waits for longer than the limit before its reply to the end of the message.
    let server = Server::start(Behaviour { delay: limit * 20, ..Behaviour::default() }).await;
    let sender = server.sender().with_timeout(limit);
    let report = sender.send(&envelope(), CONTENT).await.unwrap();
    assert_eq!(report.recipients()[0].outcome(), Outcome::Unknown);
    assert_eq!(sender.pool().counters().recipients_unknown(), 2);
}

#[tokio::test]
async fn a_send_that_takes_too_long_reports_the_outcomes_so_far() {
    let limit = Duration::from_millis(150);
    let server = Server::start(Behaviour { delay: limit * 20, ..Behaviour::default() }).await;
    let sender = server.sender().with_time_limit(limit);
    let report = sender.send(&envelope(), CONTENT).await.unwrap();
    assert_eq!(report.recipients()[1].outcome(), Outcome::Unknown);
    assert!(matches!(report.error(), Some(DriverError::Stream(_))));
    assert_eq!(sender.pool().counters().connections_open(), 0);
}

#[tokio::test]
async fn content_is_streamed_from_a_reader() {
    let server = Server::start(Behaviour { offer: "250 SIZE 0\r\n", ..Behaviour::default() }).await;
    let content: String = (0..20_000).map(|it| format!("line {it}\n")).collect();
    let sender = server.sender();
    for _ in 0..2 {
        let reader = Reader::new(Cursor::new(content.as_bytes()));
        sender.send(&envelope(), reader).await.unwrap().accepted().unwrap();
    }
    let expected = content.replace('\n', "\r\n");
    let log = server.log();
    assert!(log.accepted.iter().all(|it| *it == format!("{expected}.\r\n")));
    assert_eq!(log.count(&format!("MAIL FROM:<ana@orchard.example> SIZE={}", expected.len())), 2);
}

#[tokio::test]
async fn recipients_beyond_the_limits_of_the_server_are_sent_over_more_connections() {
    let offer = "250 LIMITS MAILMAX=1 RCPTMAX=1\r\n";
    let server = Server::start(Behaviour { offer, ..Behaviour::default() }).await;
    let to = ["ben@harbor.example", "gil@harbor.example", "eve@harbor.example"];
    let envelope = Envelope::new("ana@orchard.example", &to).unwrap();
    server.sender().send(&envelope, CONTENT).await.unwrap().accepted().unwrap();
    let log = server.log();
    assert_eq!((log.accepted.len(), log.connections, log.count("RCPT")), (3, 3, 3));
}

#[tokio::test]
async fn lmtp_reports_each_recipient() {
    let with = "250 2.0.0 stored\r\n452 4.2.2 mailbox full\r\n";
    let behaviour = Behaviour { message: 1, at: ".", with, ..Behaviour::default() };
    let server = Server::start(behaviour).await;
    let report = server.sender().with_lmtp().send(&envelope(), CONTENT).await.unwrap();
    let [ben, gil] = report.recipients() else { panic!() };
    assert!(matches!(ben.outcome(), Outcome::Accepted(_)));
    assert_eq!(gil.reply(), Some("452 4.2.2 mailbox full\r\n"));
    assert_eq!(server.log().count("LHLO [127.0.0.1]"), 1);
}

#[tokio::test]
async fn a_login_is_used_in_clear_with_a_loopback_address_and_never_under_opportunistic_tls() {
    let offer = "250 AUTH PLAIN\r\n";
    let server = Server::start(Behaviour { offer, ..Behaviour::default() }).await;
    let login = |sender: Sender| sender.with_password("ana", "secret").unwrap();
    login(server.sender()).send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
    assert_eq!(server.log().count("AUTH PLAIN"), 1);

    #[cfg(feature = "tls")]
    {
        use smtp_machine_tokio::smtp_machine::client::NotSent;

        let server = Server::start(Behaviour { offer, ..Behaviour::default() }).await;
        let relay = Sender::relay("127.0.0.1").with_port(server.port);
        let report = login(relay.clone()).send(&envelope(), CONTENT).await.unwrap();
        let outcome = report.recipients()[0].outcome();
        assert_eq!(outcome, Outcome::NotPossible(NotSent::ClearText));
        assert_eq!(server.log().connections, 0);
        relay.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
    }
}

#[cfg(feature = "ring")]
#[tokio::test]
async fn starttls_that_is_not_offered_or_refused_sends_nothing_in_clear() {
    use smtp_machine_tokio::smtp_machine::client::NotSent;

    for (offer, at) in
        [("250 AUTH PLAIN\r\n", ""), ("250-AUTH PLAIN\r\n250 STARTTLS\r\n", "STARTTLS")]
    {
        let with = "454 4.7.0 not available\r\n";
        let server =
            Server::start(Behaviour { offer, message: 1, at, with, ..Behaviour::default() });
        let server = server.await;
        let sender = Sender::submission("127.0.0.1").with_port(server.port);
        let sender = sender.with_password("ana", "secret").unwrap();
        let report = sender.send(&envelope(), CONTENT).await.unwrap();
        match report.recipients()[0].outcome() {
            Outcome::NotPossible(why) if at.is_empty() => {
                assert_eq!(why, NotSent::NotOffered(Extension::StartTls));
            }
            Outcome::Refused(reply) => assert_eq!(reply.stage, Stage::StartTls),
            other => panic!("{other}"),
        }
        let log = server.log();
        let known = ["EHLO", "STARTTLS", "QUIT"];
        assert!(
            log.lines.iter().all(|line| known.iter().any(|it| line.starts_with(it))),
            "{log:?}"
        );
    }
}

#[tokio::test]
async fn a_session_shows_what_the_server_offers_before_a_delivery() {
    let server = Server::start(Behaviour { offer: "250 DSN\r\n", ..Behaviour::default() }).await;
    let mut session = server.sender().connect().await.unwrap();
    let mut replies = 0;
    let mut opening = Delivery::new(ReversePath::Null, &mut []);
    session.deliver_with(&mut opening, b"", |_| replies += 1).await.unwrap();
    assert!(session.client().capabilities().has(Extension::Dsn));
    assert_eq!(replies, 2);
    session.quit().await;
    assert_eq!((server.log().count("EHLO"), server.log().count("QUIT")), (1, 1));
}

#[test]
fn invalid_credentials_are_refused_at_once() {
    assert!(Sender::danger_without_tls("localhost").with_password("", "secret").is_err());
    assert!(Sender::danger_without_tls("localhost").with_password("ana", "se\0cret").is_err());
}
