//! Many connections: limits, shutdowns, and handlers that fail.

use std::net::SocketAddr;
use std::time::Duration;

use smtp_machine_tokio::smtp_machine::address::Host;
use smtp_machine_tokio::smtp_machine::server::{Config, Rcpt};
use smtp_machine_tokio::smtp_machine::session::Error;
use smtp_machine_tokio::{Counters, DriverError, Handler, Service};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::harness::{Calls, Client, ENVELOPE, Mailbox, config};

/// A service that runs until the signal of its clone.
pub(crate) struct Running {
    pub(crate) service: Service,
    pub(crate) address: SocketAddr,
    pub(crate) calls: Calls,
    task: JoinHandle<()>,
}

impl Running {
    pub(crate) async fn start(service: Service) -> Self {
        Self::start_with(service, Mailbox::default()).await
    }

    pub(crate) async fn start_with(service: Service, handler: Mailbox) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let calls = handler.calls.clone();
        let task = tokio::spawn({
            let service = service.clone();
            async move {
                let until = std::future::pending::<()>();
                service.run(listener, move |_peer| handler.clone(), until).await;
            }
        });
        Self { service, address, calls, task }
    }

    pub(crate) async fn connect(&self) -> Client<TcpStream> {
        Client::new(TcpStream::connect(self.address).await.unwrap())
    }

    /// Waits for the end of all sessions.
    pub(crate) async fn end(self) -> Counts {
        self.service.shutdown().begin();
        self.task.await.unwrap();
        counts(self.service.counters())
    }
}

/// Connections: accepted, refused, open, and ended in any way.
type Counts = (u64, u64, u64, u64);

fn counts(counters: &Counters) -> Counts {
    let ended = counters.all().filter(|(name, _)| name.starts_with("sessions_"));
    let ended = ended.map(|(_, value)| value).sum();
    let connections = (counters.connections_accepted(), counters.connections_refused());
    (connections.0, connections.1, counters.connections_open(), ended)
}

#[tokio::test]
async fn more_connections_than_allowed_get_421() {
    let running = Running::start(Service::new(config()).with_max_connections(2)).await;
    let (mut first, mut second) = (running.connect().await, running.connect().await);
    first.expect("220").await;
    second.expect("220").await;
    for _ in 0..3 {
        let mut third = running.connect().await;
        third.expect("421 4.3.2 mx.harbor.example").await;
        assert!(third.is_at_end().await);
    }
    first.play(&[("QUIT", "221")]).await;
    assert!(first.is_at_end().await);
    drop(first);
    // The place is free as soon as the service has noticed the end.
    while running.service.counters().connections_open() > 1 {
        tokio::task::yield_now().await;
    }
    running.connect().await.expect("220").await;
    drop(second);
    assert_eq!(running.end().await, (3, 3, 0, 3));
}

#[tokio::test]
async fn one_address_has_its_own_limit() {
    let running = Running::start(Service::new(config()).with_max_per_address(2)).await;
    let (mut first, mut second) = (running.connect().await, running.connect().await);
    first.expect("220").await;
    second.expect("220").await;
    let mut third = running.connect().await;
    third.expect("421").await;
    // Another address of this host.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.2:0".parse().unwrap()).unwrap();
    Client::new(socket.connect(running.address).await.unwrap()).expect("220").await;
    drop((first, second));
    assert_eq!(running.end().await, (3, 1, 0, 3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_sessions_at_once() {
    let service = Service::new(config()).with_max_per_address(500);
    let running = Running::start(service).await;
    let mut clients = Vec::new();
    for number in 0..500 {
        let mut client = running.connect().await;
        clients.push(tokio::spawn(async move {
            client.expect("220").await;
            client.play(&ENVELOPE).await;
            client.send(&format!("{number}\r\n")).await;
            client
        }));
    }
    let mut connected = Vec::new();
    for client in clients {
        connected.push(client.await.unwrap());
    }
    let counters = running.service.counters().clone();
    assert_eq!(counters.connections_open(), 500);
    for (at, mut client) in connected.into_iter().enumerate() {
        match at % 5 {
            0 => drop(client), // within the content
            1 => {
                client.play(&[(".", "250"), ("QUIT", "221")]).await;
            }
            _ => {
                client.play(&[(".", "250")]).await;
            }
        }
    }
    let calls = running.calls.clone();
    let counts = running.end().await;
    assert_eq!(counts, (500, 0, 0, 500));
    assert_eq!((calls.count("message"), calls.count("dropped")), (400, 100));
    assert_eq!((counters.messages_accepted(), counters.recipients_accepted()), (400, 500));
    assert_eq!((counters.sessions_truncated(), counters.sessions_failed()), (100, 0));
}

#[tokio::test]
async fn a_shutdown_waits_for_messages_and_accepts_no_connection() {
    let running = Running::start(Service::new(config())).await;
    let (mut sending, mut idle) = (running.connect().await, running.connect().await);
    sending.expect("220").await;
    idle.expect("220").await;
    sending.play(&ENVELOPE).await;
    sending.send("Hello\r\n").await;
    let (address, calls) = (running.address, running.calls.clone());
    let end = tokio::spawn(running.end());
    idle.expect("421").await;
    drop(idle);
    assert!(TcpStream::connect(address).await.is_err());
    assert!(!end.is_finished());
    sending.send(".\r\n").await;
    sending.expect("250").await;
    sending.expect("421").await;
    drop(sending);
    assert_eq!(end.await.unwrap(), (2, 0, 0, 2));
    assert_eq!(calls.count("message"), 1);
}

#[tokio::test]
async fn a_session_that_outlasts_the_shutdown_is_cut() {
    let limit = Duration::from_millis(300);
    let service = Service::new(config()).with_shutdown_limit(limit);
    let running = Running::start(service).await;
    let mut client = running.connect().await;
    client.expect("220").await;
    client.play(&ENVELOPE).await;
    let (began, counters) = (Instant::now(), running.service.counters().clone());
    assert_eq!(running.end().await, (1, 0, 0, 1));
    assert!(began.elapsed() >= limit && began.elapsed() < limit * 10);
    assert_eq!(counters.sessions_cut(), 1);
    assert!(client.is_at_end().await);
}

#[tokio::test]
async fn a_handler_that_panics_ends_only_its_session() {
    struct Panicking;
    impl Handler for Panicking {
        async fn rcpt(&mut self, _rcpt: Rcpt<'_>) {
            panic!("a bug of the application");
        }
    }

    let service = Service::new(config()).with_max_connections(2);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn({
        let service = service.clone();
        async move { service.run(listener, |_| Panicking, std::future::pending::<()>()).await }
    });
    let mut other = Client::new(TcpStream::connect(address).await.unwrap());
    other.expect("220").await;
    for _ in 0..5 {
        let mut client = Client::new(TcpStream::connect(address).await.unwrap());
        client.expect("220").await;
        client.play(&ENVELOPE[..2]).await;
        client.send("RCPT TO:<ben@harbor.example>\r\n").await;
        assert!(client.is_at_end().await);
        while service.counters().connections_open() > 1 {
            tokio::task::yield_now().await;
        }
    }
    other.play(&[("QUIT", "221")]).await;
    service.shutdown().begin();
    task.await.unwrap();
    assert_eq!(counts(service.counters()), (6, 0, 0, 6));
    assert_eq!(service.counters().sessions_failed(), 5);
}

#[tokio::test]
async fn a_session_over_a_unix_socket_is_lmtp() {
    let config = Config::lmtp(Host::try_from("store.harbor.example").unwrap()).unwrap();
    let service = Service::new(config);
    let (client, stream) = UnixStream::pair().unwrap();
    let session = tokio::spawn({
        let service = service.clone();
        async move { service.serve_connection(stream, Mailbox::default()).await }
    });
    let mut client = Client::new(client);
    client.expect("220").await;
    client.play(&[("LHLO mx.harbor.example", "250"), ("QUIT", "221")]).await;
    session.await.unwrap().unwrap();
    assert_eq!(counts(service.counters()), (1, 0, 0, 1));
}

#[tokio::test]
async fn an_accept_loop_of_the_application_has_the_same_limits() {
    let service = Service::new(config()).with_max_connections(1);
    let peer = "192.0.2.7:4711".parse().unwrap();
    let (client, stream) = tokio::io::duplex(4096);
    let first = tokio::spawn({
        let service = service.clone();
        async move { service.serve_peer(stream, peer, |_| Mailbox::default()).await }
    });
    let mut client = Client::new(client);
    client.expect("220").await;
    let (refused, stream) = tokio::io::duplex(4096);
    let end = service.serve_peer(stream, peer, |_| Mailbox::default()).await;
    assert!(matches!(end, Err(DriverError::TooManyConnections)));
    Client::new(refused).expect("421").await;
    service.shutdown().begin();
    client.expect("421").await;
    drop(client);
    assert!(matches!(first.await.unwrap(), Err(DriverError::Session(Error::ShutDown))));
    assert_eq!(counts(service.counters()), (1, 1, 0, 1));
}

#[tokio::test]
async fn an_ipv4_address_is_one_also_if_the_listener_is_for_ipv6() {
    let service = Service::new(config());
    let (client, stream) = tokio::io::duplex(4096);
    drop(client);
    let mapped = "[::ffff:192.0.2.7]:4711".parse().unwrap();
    let mut address = None;
    let new_handler = |peer| {
        address = Some(peer);
        Mailbox::default()
    };
    let _ = service.serve_peer(stream, mapped, new_handler).await;
    assert_eq!(address, Some("192.0.2.7:4711".parse().unwrap()));
}

#[tokio::test]
async fn the_end_of_each_connection_is_reported_with_its_client() {
    let (ends, mut ended) = tokio::sync::mpsc::unbounded_channel();
    let service = Service::new(config()).on_end(move |client, end| {
        ends.send((client, end.is_ok())).unwrap();
    });
    let running = Running::start(service).await;
    for (line, completed) in [("QUIT", true), ("MAIL FROM:<", false)] {
        let mut client = running.connect().await;
        let address = client.stream.local_addr().unwrap();
        client.expect("220").await;
        client.send(line).await;
        client.send(if completed { "\r\n" } else { "" }).await;
        drop(client);
        assert_eq!(ended.recv().await, Some((Some(address), completed)));
    }
}
