//! The driver for tokio of the manual page on embedding, word for word.

use std::io::{self, ErrorKind};
use std::time::Duration;

use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{Buffer, Step, address::Host, blocking::Deadline};

include!("driver.rs");
include!("tokio.rs");

#[test]
fn the_manual_has_this_driver() {
    let page = include_str!("../../../../src/manual/embedding.rs");
    let page: String = page
        .lines()
        .filter_map(|line| line.strip_prefix("//!"))
        .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
        .collect();
    assert!(page.contains(include_str!("driver.rs")), "the manual has another driver");
    assert!(page.contains(include_str!("tokio.rs")), "the manual has another socket of tokio");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_client_is_timed_out() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let (mut socket, _) = listener.accept().await.unwrap();
    let config = Config::new(Host::try_from("mx.harbor.example").unwrap())
        .unwrap()
        .with_command_timeout(Duration::from_millis(200));
    let session = drive(Server::new(config), &mut socket, |event| {
        if let Event::Open(open) = event {
            open.accept();
        }
    });
    let error = session.await.unwrap_err();
    assert_eq!(error.to_string(), "timed out waiting for a command");
    drop(socket);
    let mut heard = String::new();
    client.read_to_string(&mut heard).await.unwrap();
    assert!(heard.starts_with("220 ") && heard.contains("\r\n421 "), "{heard}");
}
