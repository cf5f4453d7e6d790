//! Sessions over sockets of smol: a message, STARTTLS, and peers that are silent, slow or gone.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use futures_rustls::rustls::{ClientConfig, RootCertStore, ServerConfig};
use futures_rustls::{TlsAcceptor, TlsConnector};
use smol::Timer;
use smol::io::{AsyncReadExt, AsyncWriteExt};
use smol::net::{TcpListener, TcpStream};
use smtp_machine_futures::smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine_futures::smtp_machine::client;
use smtp_machine_futures::smtp_machine::delivery::{Delivery, Outcome, Recipient};
use smtp_machine_futures::smtp_machine::extension::{Capabilities, Extension};
use smtp_machine_futures::smtp_machine::reply::Refusal;
use smtp_machine_futures::smtp_machine::server::{Config, Event, Server};
use smtp_machine_futures::smtp_machine::session::{Error, Phase};
use smtp_machine_futures::{
    Connection, Content, DriverError, Handler, deliver, deliver_with, quit, serve,
};

const MESSAGE: &[u8] = b"Subject: lunch\r\n\r\nAt noon?\r\n.hidden dot\r\n";

fn host(name: &str) -> Host<'_> {
    Host::try_from(name).unwrap()
}

fn server_config() -> Config {
    Config::mx(host("mx.harbor.example")).unwrap()
}

fn client_config() -> client::Config {
    client::Config::new(host("relay.orchard.example")).unwrap()
}

/// Stores messages. A recipient is looked up first.
#[derive(Default)]
struct Store {
    offer: Capabilities,
    content: Vec<u8>,
    messages: Vec<Vec<u8>>,
    dropped: usize,
}

impl Handler for Store {
    async fn answer(&mut self, event: Event<'_>) {
        match event {
            Event::Open(open) => open.accept(),
            Event::Hello(hello) => hello.accept(&self.offer),
            Event::StartTls(start) => start.accept(),
            Event::Mail(mail) => mail.accept(),
            Event::Rcpt(rcpt) => {
                Timer::after(Duration::from_millis(5)).await;
                match rcpt.to().to_string().as_str() {
                    "<ben@harbor.example>" => rcpt.accept(),
                    _ => rcpt.refuse(Refusal::NO_SUCH_USER),
                }
            }
            Event::Data(data) => data.start(),
            Event::Chunk(chunk) => self.content.extend_from_slice(chunk.bytes()),
            Event::Message(message) => {
                self.messages.push(std::mem::take(&mut self.content));
                message.accept();
            }
            Event::TransactionDropped(_) => {
                self.content.clear();
                self.dropped += 1;
            }
            _ => {}
        }
    }
}

/// What a session has stored, whether it was secure, and its end.
struct Served {
    store: Store,
    is_secure: bool,
    end: Result<(), DriverError>,
}

/// Serves one connection.
async fn serve_one(listener: TcpListener, config: Config, tls: Option<TlsAcceptor>) -> Served {
    let (socket, _) = listener.accept().await.unwrap();
    let mut connection = Connection::new(socket, Timer::after);
    let mut store =
        Store { offer: Capabilities::new().with(Extension::Pipelining), ..Store::default() };
    if let Some(tls) = tls {
        connection = connection.with_tls(move |stream| tls.accept(stream));
        store.offer = store.offer.with(Extension::StartTls);
    }
    let end = serve(&mut Server::new(config), &mut connection, &mut store).await;
    Served { store, is_secure: connection.is_secure(), end }
}

/// Runs a server on another thread, and returns a socket to it.
async fn start(config: Config, tls: Option<TlsAcceptor>) -> (TcpStream, smol::Task<Served>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    // The future of a session is `Send`.
    let server = smol::spawn(serve_one(listener, config, tls));
    (TcpStream::connect(address).await.unwrap(), server)
}

fn recipients() -> [Recipient<'static>; 2] {
    ["<ben@harbor.example>", "<eve@harbor.example>"]
        .map(|path| Recipient::new(ForwardPath::try_from(path).unwrap()))
}

fn tls() -> (TlsAcceptor, TlsConnector) {
    let made = rcgen::generate_simple_self_signed(vec!["mx.harbor.example".to_owned()]).unwrap();
    let certificate = made.cert.der().clone();
    let key = made.key_pair.serialize_der().try_into().unwrap();
    let server = ServerConfig::builder().with_no_client_auth();
    let server = server.with_single_cert(vec![certificate.clone()], key).unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(certificate).unwrap();
    let client = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    (Arc::new(server).into(), Arc::new(client).into())
}

#[test]
fn messages_are_delivered_over_one_connection() {
    smol::block_on(async {
        let (socket, server) = start(server_config(), None).await;
        let mut connection = Connection::new(socket, Timer::after);
        let mut client = client::Client::new(client_config());
        // More than the buffers and the socket hold.
        let long = [MESSAGE, &b"one more line of the message\r\n".repeat(100_000)].concat();
        for content in [MESSAGE, &long] {
            let mut to = recipients();
            let mut delivery = Delivery::new(ReversePath::Null, &mut to);
            deliver(&mut delivery, &mut client, &mut connection, content).await.unwrap();
            assert!(matches!(to[0].outcome(), Outcome::Accepted(_)), "{:?}", to[0].outcome());
            assert!(matches!(to[1].outcome(), Outcome::Refused(reply) if reply.code.get() == 550));
        }
        quit(&mut client, &mut connection).await.unwrap();
        let served = server.await;
        assert!(served.store.messages == [MESSAGE, &long] && !served.is_secure);
        served.end.unwrap();
    });
}

#[test]
fn a_message_is_delivered_after_starttls() {
    smol::block_on(async {
        let (acceptor, connector) = tls();
        let (socket, server) = start(server_config(), Some(acceptor)).await;
        let name = "mx.harbor.example".try_into().unwrap();
        let mut connection = Connection::new(socket, Timer::after)
            .with_tls(move |stream| connector.connect(name, stream));
        let mut client = client::Client::new(client_config().with_tls(client::Tls::Required));
        let mut to = recipients();
        let mut delivery = Delivery::new(ReversePath::Null, &mut to);
        let mut replies = 0;
        let content = InPieces(MESSAGE);
        let end =
            deliver_with(&mut delivery, &mut client, &mut connection, content, |_| replies += 1);
        end.await.unwrap();
        assert!(matches!(to[0].outcome(), Outcome::Accepted(_)), "{:?}", to[0].outcome());
        assert!(connection.is_secure() && replies > 3);
        quit(&mut client, &mut connection).await.unwrap();
        let served = server.await;
        assert!(served.store.messages == [MESSAGE] && served.is_secure);
        served.end.unwrap();
    });
}

#[test]
fn a_tls_session_that_is_cut_is_the_end_of_the_input() {
    smol::block_on(async {
        let (acceptor, connector) = tls();
        let (socket, server) = start(server_config(), Some(acceptor)).await;
        let name = "mx.harbor.example".try_into().unwrap();
        let mut connection = Connection::new(socket, Timer::after)
            .with_tls(move |stream| connector.connect(name, stream));
        let mut client = client::Client::new(client_config().with_tls(client::Tls::Required));
        let mut to = recipients();
        let mut delivery = Delivery::new(ReversePath::Null, &mut to);
        deliver(&mut delivery, &mut client, &mut connection, MESSAGE).await.unwrap();
        drop(connection);
        let served = server.await;
        assert!(served.is_secure && served.end.is_ok(), "{:?}", served.end);
    });
}

/// Content that is read a few octets at a time.
struct InPieces(&'static [u8]);

impl Content for InPieces {
    async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> io::Result<usize> {
        let len = piece.len().min(7);
        self.0.read_at(offset, &mut piece[..len]).await
    }
}

/// Content whose second piece cannot be read.
struct Unreadable;

impl Content for Unreadable {
    async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> io::Result<usize> {
        match offset {
            0 => MESSAGE.as_ref().read_at(0, piece).await,
            _ => Err(io::Error::other("damaged")),
        }
    }
}

#[test]
fn content_that_cannot_be_read_is_not_sent() {
    smol::block_on(async {
        let (socket, server) = start(server_config(), None).await;
        let mut connection = Connection::new(socket, Timer::after);
        let mut client = client::Client::new(client_config());
        let mut to = recipients();
        let mut delivery = Delivery::new(ReversePath::Null, &mut to);
        let end = deliver_with(&mut delivery, &mut client, &mut connection, Unreadable, |_| {});
        let end = end.await.unwrap_err();
        assert_eq!(end.to_string(), "cannot read the content: damaged");
        assert!(!matches!(to[0].outcome(), Outcome::Accepted(_) | Outcome::Unknown));
        drop(connection);
        let served = server.await;
        assert_eq!((served.store.messages.len(), served.store.dropped), (0, 1));
    });
}

#[test]
fn a_handshake_without_a_function_fails_and_nothing_is_sent() {
    smol::block_on(async {
        let (socket, server) = start(server_config(), Some(tls().0)).await;
        let mut connection = Connection::new(socket, Timer::after);
        let mut client = client::Client::new(client_config().with_tls(client::Tls::Required));
        let mut to = recipients();
        let mut delivery = Delivery::new(ReversePath::Null, &mut to);
        let end = deliver(&mut delivery, &mut client, &mut connection, MESSAGE).await;
        assert!(matches!(end, Err(DriverError::Stream(_))), "{end:?}");
        assert!(!matches!(to[0].outcome(), Outcome::Accepted(_) | Outcome::Unknown));
        drop(connection);
        let served = server.await;
        assert!(served.store.messages.is_empty() && !served.is_secure && served.end.is_err());
    });
}

#[test]
fn a_silent_client_reaches_the_limit() {
    smol::block_on(async {
        let config = server_config().with_command_timeout(Duration::from_millis(100));
        let (mut socket, server) = start(config, None).await;
        let mut replies = String::new();
        socket.read_to_string(&mut replies).await.unwrap();
        assert!(replies.starts_with("220 ") && replies.contains("\r\n421 "), "{replies}");
        drop(socket);
        let end = server.await.end;
        let timed_out = DriverError::Session(Error::TimedOut(Phase::Command)).to_string();
        assert_eq!(end.unwrap_err().to_string(), timed_out);
    });
}

#[test]
fn a_client_that_sends_its_command_in_drops_reaches_the_limit() {
    smol::block_on(async {
        let config = server_config().with_command_timeout(Duration::from_millis(300));
        let (mut socket, server) = start(config, None).await;
        // Each octet comes in time, the command does not.
        while socket.write_all(b"E").await.is_ok() && !server.is_finished() {
            Timer::after(Duration::from_millis(20)).await;
        }
        let end = server.await.end;
        assert!(matches!(end, Err(DriverError::Session(Error::TimedOut(_)))), "{end:?}");
    });
}

#[test]
fn a_silent_server_reaches_the_limit() {
    smol::block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let socket = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let mut connection = Connection::new(socket, Timer::after);
        let config = client_config().with_timeout(Phase::Greeting, Duration::from_millis(100));
        let mut client = client::Client::new(config);
        let mut to = recipients();
        let mut delivery = Delivery::new(ReversePath::Null, &mut to);
        let end = deliver(&mut delivery, &mut client, &mut connection, MESSAGE).await;
        assert!(
            matches!(end, Err(DriverError::Session(Error::TimedOut(Phase::Greeting)))),
            "{end:?}"
        );
        assert!(matches!(to[0].outcome(), Outcome::Later(_)), "{:?}", to[0].outcome());
    });
}

#[test]
fn a_client_that_disappears_drops_its_transaction() {
    smol::block_on(async {
        let (mut socket, server) = start(server_config(), None).await;
        socket.write_all(b"EHLO a.example\r\n").await.unwrap();
        let mut replies = Vec::new();
        while !replies.ends_with(b"PIPELINING\r\n") {
            let mut octets = [0; 512];
            let count = socket.read(&mut octets).await.unwrap();
            replies.extend_from_slice(&octets[..count]);
        }
        let begin = b"MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n";
        socket.write_all(begin).await.unwrap();
        drop(socket);
        let served = server.await;
        assert_eq!((served.store.messages.len(), served.store.dropped), (0, 1));
        assert!(served.end.is_err());
    });
}
