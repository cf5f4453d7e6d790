//! A sender and a server of this crate, with TLS.

use std::sync::{Arc, Mutex};

use smtp_machine_tokio::smtp_machine::Server;
use smtp_machine_tokio::smtp_machine::address::Host;
use smtp_machine_tokio::smtp_machine::delivery::Outcome;
use smtp_machine_tokio::smtp_machine::diagnosis::Stage;
use smtp_machine_tokio::smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine_tokio::smtp_machine::reply::Refusal;
use smtp_machine_tokio::smtp_machine::server::{self, Auth, Chunk, Rcpt};
use smtp_machine_tokio::smtp_machine::session::{Error, Violation};
use smtp_machine_tokio::tokio_rustls::TlsAcceptor;
use smtp_machine_tokio::{Connection, DriverError, Handler, Sender, ServeOptions, serve_with};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::certificate;
use crate::server::{Behaviour, CONTENT, envelope};

/// Accepts ana's login, and her messages.
#[derive(Clone, Default)]
struct Account {
    content: Vec<u8>,
    stored: Arc<Mutex<Vec<String>>>,
}

impl Handler for Account {
    fn capabilities(&self) -> Capabilities {
        Capabilities::EMPTY.with(Extension::Pipelining).with_mechanisms(Mechanisms::PLAIN)
    }

    async fn auth(&mut self, auth: Auth<'_>) {
        match auth.initial() {
            Some(secret) if secret.expose() == b"\0ana\0secret" => auth.accept(),
            _ => auth.refuse(Refusal::CREDENTIALS_INVALID),
        }
    }

    async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
        rcpt.accept();
    }

    async fn chunk(&mut self, chunk: Chunk<'_>) {
        self.content.extend_from_slice(chunk.bytes());
    }

    async fn message(&mut self, message: server::Message<'_>) {
        let content = String::from_utf8(std::mem::take(&mut self.content)).unwrap();
        self.stored.lock().unwrap().push(content);
        message.accept();
    }
}

/// Starts a submission server on a free port.
async fn start(acceptor: TlsAcceptor, implicit: bool) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (port, account) = (listener.local_addr().unwrap().port(), Account::default());
    let stored = Arc::clone(&account.stored);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let (mut account, acceptor) = (account.clone(), acceptor.clone());
            tokio::spawn(async move {
                let host = Host::try_from("mail.orchard.example").unwrap();
                let config = server::Config::submission(host).unwrap();
                let limit = std::time::Duration::from_secs(5);
                let mut connection = Connection::new(socket);
                let mut server = match implicit {
                    true => {
                        connection.accept_tls(&acceptor, limit).await?;
                        Server::secured(config)
                    }
                    false => Server::new(config),
                };
                let options = ServeOptions::new().with_tls(acceptor);
                serve_with(&mut server, &mut connection, &mut account, &options).await
            });
        }
    });
    (port, stored)
}

#[tokio::test]
async fn a_message_is_submitted_with_tls_and_a_login() {
    for implicit in [false, true] {
        let (acceptor, connector) = certificate::tls("localhost");
        let (port, stored) = start(acceptor, implicit).await;
        let sender = match implicit {
            true => Sender::submissions("localhost"),
            false => Sender::submission("localhost"),
        };
        let sender = sender.with_port(port).with_tls(&connector);
        let sender = sender.with_password("ana", "secret").unwrap();
        for _ in 0..2 {
            sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
        }
        assert_eq!(sender.pool().counters().connections_opened(), 1);
        assert_eq!(stored.lock().unwrap()[1], "Subject: lunch\r\n\r\nAt noon?\r\n");
        sender.close().await;
    }
}

#[tokio::test]
async fn a_refused_login_is_reported_and_its_connection_is_not_kept() {
    let (acceptor, connector) = certificate::tls("localhost");
    let (port, _) = start(acceptor, false).await;
    let sender = Sender::submission("localhost").with_port(port).with_tls(&connector);
    let sender = sender.with_password("ana", "wrong").unwrap();
    sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap_err();
    let report = sender.send(&envelope(), CONTENT).await.unwrap();
    match report.recipients()[0].outcome() {
        Outcome::Refused(reply) => assert_eq!((reply.code.get(), reply.stage), (535, Stage::Auth)),
        other => panic!("{other}"),
    }
    assert!(report.recipients()[0].reply().unwrap().starts_with("535"));
    sender.close().await;
    assert_eq!(sender.pool().counters().connections_reused(), 0);
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_or_for_another_name_ends_the_session() {
    let (acceptor, right) = certificate::tls("mail.orchard.example");
    let (_, stranger) = certificate::tls("localhost");
    for connector in [right, stranger] {
        for implicit in [false, true] {
            let (port, stored) = start(acceptor.clone(), implicit).await;
            let sender = match implicit {
                true => Sender::submissions("localhost"),
                false => Sender::submission("localhost"),
            };
            let sender = sender.with_port(port).with_tls(&connector);
            let sender = sender.with_password("ana", "secret").unwrap();
            let report = sender.send(&envelope(), CONTENT).await.unwrap();
            assert!(matches!(report.error(), Some(DriverError::Stream(_))), "{report:?}");
            let error = report.error().unwrap().to_string();
            assert!(error.contains("certificate"), "{error}");
            assert!(matches!(report.recipients()[0].outcome(), Outcome::Later(_)));
            assert!(stored.lock().unwrap().is_empty());
        }
    }
}

#[tokio::test]
async fn a_host_that_is_no_name_is_an_error_of_the_settings() {
    let sender = Sender::submission("not a host");
    let error = sender.send(&envelope(), CONTENT).await.unwrap_err();
    assert!(matches!(error, smtp_machine_tokio::SendError::HostName), "{error}");
}

#[tokio::test]
async fn opportunistic_tls_accepts_any_certificate() {
    let (acceptor, _) = certificate::tls("mx.harbor.example");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        let host = Host::try_from("mx.harbor.example").unwrap();
        let mut server = Server::new(server::Config::mx(host).unwrap());
        let mut connection = Connection::new(socket);
        let options = ServeOptions::new().with_tls(acceptor);
        let mut account = Account::default();
        serve_with(&mut server, &mut connection, &mut account, &options).await.unwrap();
        connection.is_secure()
    });
    let sender = Sender::relay("127.0.0.1").with_port(port);
    sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
    sender.close().await;
    assert!(server.await.unwrap());
}

#[tokio::test]
async fn opportunistic_tls_that_fails_is_followed_by_a_connection_in_clear() {
    let behaviour = Behaviour {
        offer: "250 STARTTLS\r\n",
        // What follows is no TLS.
        message: 1,
        at: "STARTTLS",
        with: "220 go\r\n",
        ..Behaviour::default()
    };
    let server = crate::server::Server::start(behaviour).await;
    let sender = Sender::relay("127.0.0.1").with_port(server.port);
    sender.send(&envelope(), CONTENT).await.unwrap().accepted().unwrap();
    let log = server.log();
    assert_eq!((log.connections, log.count("STARTTLS"), log.accepted.len()), (2, 1, 1));
}

#[tokio::test]
async fn octets_after_the_reply_to_starttls_end_the_session() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut octets = [0; 512];
        for reply in ["220 mx\r\n", "250-mx\r\n250 STARTTLS\r\n", "220 go\r\n250 injected\r\n"] {
            socket.write_all(reply.as_bytes()).await.unwrap();
            let _ = socket.read(&mut octets).await;
        }
    });
    let sender = Sender::submission("127.0.0.1").with_port(port);
    let report = sender.send(&envelope(), CONTENT).await.unwrap();
    let Some(DriverError::Session(error)) = report.error() else { panic!("{report:?}") };
    assert_eq!(*error, Error::Peer(Violation::PlaintextAfterStartTls));
    assert!(matches!(report.recipients()[0].outcome(), Outcome::Later(_)));
    server.await.unwrap();
}
