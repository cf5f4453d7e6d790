//! The programs with real counterparts: a server with TLS and AUTH, a client.

use smtp_machine_testing::{FakeClient, FakeServer, smtp_machine::extension::Extension};
use std::io::Write;
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn directory(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

/// Sends two messages, and checks what is stored.
fn stores_messages(program: &str, port: &str, name: &str) {
    let path = directory(name);
    let child = Command::new(program).current_dir(&path).env("PORT", port).spawn().unwrap();
    let _running = Running(child);
    let begin = Instant::now();
    while TcpStream::connect(format!("127.0.0.1:{port}")).is_err() {
        assert!(begin.elapsed() < Duration::from_secs(20), "the server does not listen");
        std::thread::sleep(Duration::from_millis(20));
    }
    let mut client = FakeClient::connect(format!("127.0.0.1:{port}")).unwrap();
    client.expect(220).unwrap();
    client.command("EHLO a.example", 250).unwrap();
    for text in ["one", "two"] {
        client.command("MAIL FROM:<ana@orchard.example>", 250).unwrap();
        client.command("RCPT TO:<ben@harbor.example>", 250).unwrap();
        client.command("DATA", 354).unwrap();
        client.command(&format!("{text}\r\n."), 250).unwrap();
    }
    client.command("QUIT", 221).unwrap();
    let mut stored: Vec<_> =
        std::fs::read_dir(&path).unwrap().map(|it| it.unwrap().path()).collect();
    stored.sort();
    let contents: Vec<_> = stored.iter().map(|it| std::fs::read_to_string(it).unwrap()).collect();
    assert_eq!(contents, ["one\r\n", "two\r\n"]);
}

#[test]
fn the_server_on_std_stores_messages() {
    stores_messages(env!("CARGO_BIN_EXE_server_std"), env!("PORT_STD"), "std");
}

#[test]
fn the_server_on_tokio_stores_messages() {
    stores_messages(env!("CARGO_BIN_EXE_server_tokio"), env!("PORT_TOKIO"), "tokio");
}

/// Runs a sender with a server that requires TLS and a login.
fn sends_a_message(program: &str, name: &str) {
    let server = FakeServer::builder()
        .with(Extension::Pipelining)
        .starttls()
        .require_tls()
        .account("ana", "secret")
        .require_auth()
        .certificate_for("localhost")
        .start();
    let root = directory(name).join("root.pem");
    std::fs::write(&root, server.certificate_pem()).unwrap();
    let output = Command::new(program)
        .env("SERVER_PORT", server.port().to_string())
        .env("SERVER_ROOT", &root)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("accepted"), "{output:?}");
    let received = server.assert_received(1);
    assert_eq!(received[0].user(), Some("ana"));
    assert_eq!(received[0].content(), b"Subject: lunch\r\n\r\nAt noon?\r\n");
}

#[test]
fn the_sender_on_std_uses_tls_and_logs_in() {
    sends_a_message(env!("CARGO_BIN_EXE_sender_std"), "sender-std");
}

#[test]
fn the_sender_on_tokio_uses_tls_and_logs_in() {
    sends_a_message(env!("CARGO_BIN_EXE_sender_tokio"), "sender-tokio");
}

#[test]
fn the_decoder_reads_a_log() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_log_decoder"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let log =
        b"550 5.1.1 <ben@harbor.example>: user unknown\nnot a reply\n452 4.2.2 mailbox full\n";
    child.stdin.take().unwrap().write_all(log).unwrap();
    let output = child.wait_with_output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        lines,
        "550 PermanentNegative MailSystem: MailboxNotFound\n452 TransientNegative MailSystem: MailboxFull\n"
    );
}
