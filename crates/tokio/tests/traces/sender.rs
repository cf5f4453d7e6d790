//! The log: a span for each message, transcripts without secrets, outcomes.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use tracing_subscriber::filter::LevelFilter;

use crate::server::{Behaviour, CONTENT, Server, envelope};

/// Everything that is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(octets)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

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
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("MAIL FROM:<ana@orchard.example>"), "{log}");
    assert!(log.contains("smtp_send{host=127.0.0.1"), "{log}");
    assert!(log.contains("<ben@harbor.example>: accepted: 250 2.0.0"), "{log}");
    for secret in ["secret", "AGFuYQBzZWNyZXQ", "At noon"] {
        assert!(!log.contains(secret), "{log}");
    }
}
