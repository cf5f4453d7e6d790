//! The log: a span for each message, transcripts without secrets, outcomes.

use tracing_subscriber::filter::LevelFilter;

use crate::log::Log;
use crate::server::{Behaviour, CONTENT, Server, envelope};

#[tokio::test]
async fn the_log_has_the_transcript_and_the_outcomes_but_no_password_and_no_content() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let offer = "250 AUTH PLAIN\r\n";
    let server = Server::start(Behaviour { offer, ..Behaviour::default() }).await;
    let sender = server.sender().with_password("ana", "secret").unwrap();
    sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
    let log = log.text();
    assert!(log.contains("MAIL FROM:<ana@orchard.example>"), "{log}");
    assert!(log.contains("smtp_send{host=127.0.0.1"), "{log}");
    assert!(log.contains("<ben@harbor.example>: accepted: 250 2.0.0"), "{log}");
    for secret in ["secret", "AGFuYQBzZWNyZXQ", "At noon"] {
        assert!(!log.contains(secret), "{log}");
    }
}
