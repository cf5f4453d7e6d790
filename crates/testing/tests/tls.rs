//! TLS of the fake server, by lettre and by the fake client.

mod common;

use std::time::{Duration, Instant};

use lettre::Transport;
use lettre::transport::smtp::SmtpTransport;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use smtp_machine::extension::Extension;
use smtp_machine_testing::client::Problem;
use smtp_machine_testing::{FakeClient, FakeServer};

/// Sends with lettre, which trusts the certificate of the server.
fn send(server: &FakeServer, implicit: bool, login: bool) -> Result<(), String> {
    let root = Certificate::from_pem(server.certificate_pem().as_bytes()).unwrap();
    let parameters = TlsParameters::builder("localhost".to_owned())
        .certificate_store(CertificateStore::None)
        .add_root_certificate(root)
        .build_rustls()
        .unwrap();
    let tls = if implicit { Tls::Wrapper(parameters) } else { Tls::Required(parameters) };
    let mut mailer = SmtpTransport::builder_dangerous("127.0.0.1").port(server.port()).tls(tls);
    if login {
        mailer = mailer.credentials(Credentials::new("ana".to_owned(), "secret".to_owned()));
    }
    let message = common::message("ben@harbor.example");
    mailer
        .timeout(Some(Duration::from_secs(1)))
        .build()
        .send(&message)
        .map(drop)
        .map_err(|error| format!("{error:?}"))
}

#[test]
fn a_message_comes_over_starttls_after_a_login() {
    let server = FakeServer::builder().starttls().account("ana", "secret").require_tls().start();
    send(&server, false, true).unwrap();
    let received = server.assert_received(1);
    assert!(received[0].is_secure());
    assert_eq!((received[0].user(), received[0].protocol()), (Some("ana"), "ESMTPSA"));
    let transcript = server.transcript();
    assert!(
        transcript.contains("\n  C: STARTTLS\n")
            && transcript.contains("\n  -- TLS is established\n")
    );
    // AUTH is offered after the handshake only.
    assert_eq!(
        transcript.matches("AUTH LOGIN PLAIN").count()
            + transcript.matches("AUTH PLAIN LOGIN").count(),
        1,
        "{transcript}"
    );
    assert!(!transcript.contains("AGFuYQBzZWNyZXQ="), "{transcript}");
}

#[test]
fn a_message_comes_over_implicit_tls() {
    let server = FakeServer::builder().implicit_tls().start();
    assert!(server.url().starts_with("smtps://127.0.0.1:"));
    send(&server, true, false).unwrap();
    assert_eq!(server.assert_received(1)[0].protocol(), "ESMTPS");
}

#[test]
fn a_required_tls_is_enforced() {
    let server = FakeServer::builder().starttls().require_tls().start();
    let error = common::lettre_send(&server, "ben@harbor.example").unwrap_err();
    assert!(error.contains("530"), "{error}");
}

#[test]
fn starttls_can_be_refused() {
    let server =
        FakeServer::builder().starttls().rules("reply STARTTLS with 454 4.7.0 once").start();
    let error = send(&server, false, false).unwrap_err();
    assert!(error.contains("4.7.0 scripted"), "{error}");
    send(&server, false, false).unwrap();
}

#[test]
fn a_handshake_can_fail() {
    for (rule, implicit) in [
        ("at HANDSHAKE hang up", false),
        ("at HANDSHAKE hang up", true),
        (r#"at HANDSHAKE send "454 no TLS\r\n" and hang up"#, false),
        ("at STARTTLS accept and hang up", false),
        ("at HANDSHAKE stay silent", false),
        ("at HANDSHAKE stay silent", true),
    ] {
        let builder = FakeServer::builder().rules(rule);
        let builder = if implicit { builder.implicit_tls() } else { builder.starttls() };
        let server = builder.start();
        send(&server, implicit, false).expect_err(rule);
        server.assert_all_used();
    }
}

#[test]
fn a_handshake_can_be_late() {
    let server = FakeServer::builder().starttls().rules("at HANDSHAKE wait 300 ms").start();
    let start = Instant::now();
    send(&server, false, false).unwrap();
    assert!(start.elapsed() >= Duration::from_millis(300));
}

#[test]
fn a_certificate_of_another_name_or_without_trust_is_refused_by_the_client() {
    let server = FakeServer::builder().starttls().certificate_for("mx.orchard.example").start();
    let error = send(&server, false, false).unwrap_err();
    assert!(error.contains("NotValidForName"), "{error}");
    let (server, other) = (FakeServer::builder().implicit_tls().start(), FakeServer::start());
    let mut client = FakeClient::connect(server.address()).unwrap();
    let error = client.secure(other.certificate_pem(), "localhost").unwrap_err();
    assert!(
        matches!(error.problem(), Problem::Connection(_))
            && error.to_string().contains("certificate"),
        "{error}"
    );
    assert!(server.wait_closed(Duration::from_secs(10)));
    assert!(
        server.transcript().contains("-- the TLS handshake fails: "),
        "{}",
        server.transcript()
    );
}

#[test]
fn plaintext_before_the_handshake_ends_the_session() {
    let server = FakeServer::builder().starttls().start();
    let mut client = FakeClient::connect(server.address()).unwrap();
    client.run("S: 220\nC: EHLO a.example\nS: 250\nC: STARTTLS\nC: NOOP").unwrap();
    // Whatever the server replies, NOOP gets no 250.
    while let Ok(reply) = client.expect("*") {
        assert_ne!(reply.code(), 250);
    }
    assert!(server.wait_closed(Duration::from_secs(10)));
}

#[test]
fn a_session_runs_over_tls() {
    let server = FakeServer::builder().starttls().start();
    let mut client = FakeClient::connect(server.address()).unwrap();
    client.run("S: 220\nC: EHLO a.example\nS: 250*STARTTLS*\nC: STARTTLS\nS: 220").unwrap();
    client.secure(server.certificate_pem(), "127.0.0.1").unwrap();
    let ehlo = client.command("EHLO a.example", 250).unwrap();
    assert!(!ehlo.lines().contains(&"STARTTLS"));
    client.run("C: QUIT\nS: 221\n-- closed").unwrap();
}

#[test]
fn a_drop_ends_a_handshake() {
    let server = FakeServer::builder().implicit_tls().start();
    let _client = FakeClient::connect(server.address()).unwrap();
    while server.open_sessions() == 0 {
        std::thread::sleep(Duration::from_millis(5));
    }
    let start = Instant::now();
    drop(server);
    assert!(start.elapsed() < Duration::from_secs(2));
}

#[test]
fn starttls_is_offered_only_if_asked_for() {
    let server = FakeServer::start();
    let error = send(&server, false, false).unwrap_err();
    assert!(error.contains("STARTTLS"), "{error}");
    let server = FakeServer::builder().with(Extension::StartTls).start();
    send(&server, false, false).unwrap();
}
