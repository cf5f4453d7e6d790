//! The log: transcripts without secrets.

use smtp_machine_tokio::smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine_tokio::smtp_machine::server::{Auth, AuthResponse, Rcpt};
use smtp_machine_tokio::{Handler, Service};
use tracing_subscriber::filter::LevelFilter;

use crate::harness::{Client, ENVELOPE, config};
use crate::log::Log;

struct Submission;

impl Handler for Submission {
    fn capabilities(&self) -> Capabilities {
        Capabilities::EMPTY
            .with(Extension::Chunking)
            .with_mechanisms(Mechanisms::PLAIN | Mechanisms::LOGIN)
    }

    async fn auth(&mut self, auth: Auth<'_>) {
        match auth.initial() {
            Some(_) => {
                auth.refuse(smtp_machine_tokio::smtp_machine::reply::Refusal::CREDENTIALS_INVALID)
            }
            None => drop(auth.challenge(b"Username:")),
        }
    }

    async fn auth_response(&mut self, response: AuthResponse<'_>) {
        match response.secret().expose() {
            b"ana" => drop(response.challenge(b"Password:")),
            _ => response.accept(),
        }
    }

    async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
        rcpt.accept();
    }
}

#[tokio::test]
async fn a_transcript_has_no_secret_and_no_content() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _default = tracing::subscriber::set_default(subscriber);
    let service = Service::new(config().danger_auth_in_clear(true));
    let (client, stream) = tokio::io::duplex(4096);
    let peer = "192.0.2.7:4711".parse().unwrap();
    let session =
        tokio::spawn(async move { service.serve_peer(stream, peer, |_| Submission).await });
    let mut client = Client::new(client);
    client.expect("220").await;
    client
        .play(&[
            ("EHLO laptop.example", "250"),
            ("AUTH PLAIN AGFuYQBzZWNyZXQx", "535"), // secret1
            ("AUTH LOGIN", "334"),
            ("YW5h", "334"),
            ("c2VjcmV0Mg==", "235"), // secret2
        ])
        .await;
    client.play(&ENVELOPE[1..]).await;
    client.play(&[("Subject: secret3\r\n.", "451"), ("QUIT", "221")]).await;
    session.await.unwrap().unwrap();
    let text = log.text();
    for hidden in ["secret", "AGFuYQBzZWNyZXQx", "c2VjcmV0Mg", "YW5h"] {
        assert!(!text.contains(hidden), "{hidden}:\n{text}");
    }
    for shown in [
        "smtp_session{number=",
        "peer=192.0.2.7:4711",
        "smtp_machine_tokio::transcript: S: 220 mx.harbor.example ESMTP",
        "C: AUTH PLAIN [redacted]",
        "C: MAIL FROM:<ana@orchard.example>",
        "C: [18 octets of content]",
        "S: 221 mx.harbor.example",
        "session completed",
    ] {
        assert!(text.contains(shown), "{shown}:\n{text}");
    }
}
