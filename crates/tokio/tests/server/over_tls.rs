//! STARTTLS and implicit TLS.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use smtp_machine_tokio::smtp_machine::extension::Capabilities;
use smtp_machine_tokio::smtp_machine::server::{Hello, Server};
use smtp_machine_tokio::smtp_machine::session::{Error, Violation};
use smtp_machine_tokio::tokio_rustls::rustls::pki_types::{ServerName, pem::PemObject};
use smtp_machine_tokio::tokio_rustls::rustls::{ClientConfig, RootCertStore, ServerConnection};
use smtp_machine_tokio::tokio_rustls::{TlsAcceptor, TlsConnector};
use smtp_machine_tokio::{
    Connection, DriverError, Handler, ServeOptions, Service, acceptor, serve_with,
};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::harness::{Client, ENVELOPE, Mailbox, config, start};
use crate::services::Running;

/// A server, and a client that trusts its certificate.
pub(crate) fn tls() -> (TlsAcceptor, TlsConnector) {
    let names = vec!["mx.harbor.example".to_owned()];
    let made = rcgen::generate_simple_self_signed(names).unwrap();
    let (chain, key) = (made.cert.pem(), made.key_pair.serialize_pem());
    let mut roots = RootCertStore::empty();
    roots.add(PemObject::from_pem_slice(chain.as_bytes()).unwrap()).unwrap();
    let provider =
        Arc::new(smtp_machine_tokio::tokio_rustls::rustls::crypto::ring::default_provider());
    let client = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    (acceptor(chain.as_bytes(), key.as_bytes()).unwrap(), TlsConnector::from(Arc::new(client)))
}

async fn connect<S: AsyncRead + AsyncWrite + Unpin>(
    connector: &TlsConnector,
    stream: S,
) -> Client<impl AsyncRead + AsyncWrite + Unpin> {
    let name = ServerName::try_from("mx.harbor.example").unwrap();
    Client::new(connector.connect(name, stream).await.unwrap())
}

/// Records what it knows about TLS.
#[derive(Default)]
struct Knowing {
    server_name: Option<String>,
    tag: Option<u64>,
}

impl Handler for Knowing {
    fn secured(&mut self, tls: &ServerConnection) {
        self.server_name = tls.server_name().map(str::to_owned);
    }

    async fn hello(&mut self, hello: Hello<'_>, offer: &Capabilities) {
        self.tag = hello.facts().tls_tag();
        hello.accept(offer);
    }
}

#[tokio::test]
async fn starttls_is_offered_used_and_not_offered_again() {
    let (acceptor, connector) = tls();
    let options = ServeOptions::new().with_tls(acceptor);
    let counters = options.counters().clone();
    let (client, stream) = tokio::io::duplex(4096);
    let session = tokio::spawn(async move {
        let mut handler = Knowing::default();
        let mut connection = Connection::new(stream);
        let mut server = Server::new(config());
        let end = serve_with(&mut server, &mut connection, &mut handler, &options).await;
        (end, handler, connection.is_secure())
    });
    let mut client = Client::new(client);
    client.expect("220").await;
    assert!(client.say("EHLO a.example").await.contains("STARTTLS"));
    client.play(&[("STARTTLS", "220")]).await;
    let mut client = connect(&connector, client.stream).await;
    assert!(!client.say("EHLO a.example").await.contains("STARTTLS"));
    client.play(&[("STARTTLS", "502"), ("QUIT", "221")]).await;
    assert!(client.is_at_end().await);
    let (end, handler, secure) = session.await.unwrap();
    end.unwrap();
    assert!(secure);
    assert_eq!(handler.server_name.as_deref(), Some("mx.harbor.example"));
    assert_eq!(handler.tag.map(|suite| suite >> 8), Some(0x13)); // a suite of TLS 1.3
    assert_eq!((counters.handshakes_completed(), counters.handshakes_failed()), (1, 0));
}

#[tokio::test]
async fn plaintext_that_is_injected_after_starttls_ends_the_session() {
    let options = ServeOptions::new().with_tls(tls().0);
    let handler = Mailbox::default();
    let calls = handler.calls.clone();
    let (mut client, end) = start(Server::new(config()), handler, options);
    client.expect("220").await;
    client.play(&ENVELOPE[..1]).await;
    client.send("STARTTLS\r\nMAIL FROM:<injected@far.example>\r\n").await;
    client.expect("554").await;
    assert!(client.is_at_end().await);
    drop(client);
    let end = end.await.unwrap();
    let violation = Error::Peer(Violation::PlaintextAfterStartTls);
    assert!(matches!(end, Err(DriverError::Session(error)) if error == violation), "{end:?}");
    assert_eq!(calls.count("mail"), 0);
}

/// A client that answers each reply at once, while it is being written.
struct Fast {
    /// The start of each reply, and what the client sends then.
    script: Vec<(&'static [u8], &'static [u8])>,
    input: &'static [u8],
}

impl AsyncRead for Fast {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.input.is_empty() && !self.script.is_empty() {
            return Poll::Pending; // until the next reply
        }
        buffer.put_slice(std::mem::take(&mut self.input));
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Fast {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        octets: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.script.first().is_some_and(|(start, _)| octets.starts_with(start)) {
            self.input = self.script.remove(0).1;
        }
        Poll::Ready(Ok(octets.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn the_octets_of_a_fast_client_belong_to_the_handshake() {
    let script: Vec<(&[u8], &[u8])> = vec![
        (b"220 mx", b"EHLO a.example\r\n"),
        (b"250-mx", b"STARTTLS\r\n"),
        (b"220 2.0.0", b"\x16\x03\x01\x00\x05wrong"),
    ];
    let mut connection = Connection::new(Fast { script, input: b"" });
    let (mut server, mut handler) = (Server::new(config()), Mailbox::default());
    let options = ServeOptions::new().with_tls(tls().0);
    let end = serve_with(&mut server, &mut connection, &mut handler, &options).await;
    // The handshake has read the octets. They are no plaintext after STARTTLS.
    match end {
        Err(DriverError::Stream(error)) => assert_eq!(error.kind(), io::ErrorKind::InvalidData),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_handshake_that_fails_ends_the_session() {
    let options = ServeOptions::new().with_tls(tls().0);
    let counters = options.counters().clone();
    let (mut client, end) = start(Server::new(config()), Mailbox::default(), options);
    client.expect("220").await;
    client.play(&ENVELOPE[..1]).await;
    client.play(&[("STARTTLS", "220")]).await;
    client.send("EHLO a.example\r\n").await; // not TLS
    assert!(matches!(end.await.unwrap(), Err(DriverError::Stream(_))));
    assert_eq!((counters.handshakes_completed(), counters.handshakes_failed()), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn a_handshake_that_does_not_end_is_timed_out() {
    let options = ServeOptions::new().with_tls(tls().0);
    let (mut client, end) = start(Server::new(config()), Mailbox::default(), options);
    client.expect("220").await;
    client.play(&ENVELOPE[..1]).await;
    client.play(&[("STARTTLS", "220")]).await;
    match end.await.unwrap() {
        Err(DriverError::Stream(error)) => assert_eq!(error.kind(), io::ErrorKind::TimedOut),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_message_over_implicit_tls() {
    let (acceptor, connector) = tls();
    let service = Service::new(config()).with_tls(acceptor).with_implicit_tls();
    let running = Running::start(service).await;
    let mut client = connect(&connector, running.connect().await.stream).await;
    client.expect("220").await;
    client.play(&ENVELOPE).await;
    client.play(&[("Hello\r\n.", "250"), ("QUIT", "221")]).await;
    assert!(client.is_at_end().await);
    // A client without TLS gets no reply in clear.
    let mut clear = running.connect().await;
    clear.send("EHLO a.example\r\n").await;
    let mut octets = Vec::new();
    let _ = tokio::io::AsyncReadExt::read_to_end(&mut clear.stream, &mut octets).await;
    assert!(!octets.starts_with(b"220"));
    let counters = running.service.counters().clone();
    let calls = running.calls.clone();
    assert_eq!(running.end().await, (2, 0, 0, 2));
    assert_eq!((counters.handshakes_completed(), counters.handshakes_failed()), (1, 1));
    assert_eq!(calls.count("message"), 1);
}

#[tokio::test]
async fn a_shutdown_does_not_wait_for_a_handshake() {
    let service = Service::new(config()).with_tls(tls().0).with_implicit_tls();
    let running = Running::start(service).await;
    let _silent = running.connect().await;
    while running.service.counters().connections_open() == 0 {
        tokio::task::yield_now().await;
    }
    let counters = running.service.counters().clone();
    assert_eq!(running.end().await, (1, 0, 0, 1));
    assert_eq!(counters.sessions_shut_down(), 1);
}

#[test]
fn a_certificate_that_does_not_belong_to_its_key_is_an_error() {
    let make = || rcgen::generate_simple_self_signed(vec!["mx.harbor.example".to_owned()]).unwrap();
    let (one, other) = (make(), make());
    let (chain, key) = (one.cert.pem(), other.key_pair.serialize_pem());
    assert!(acceptor(chain.as_bytes(), key.as_bytes()).is_err());
    assert!(acceptor(b"", key.as_bytes()).is_err());
    assert!(acceptor(chain.as_bytes(), b"").is_err());
}
