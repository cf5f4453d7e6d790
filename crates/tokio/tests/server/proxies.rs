//! Connections through a proxy.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use smtp_machine_tokio::{DriverError, Service};

use crate::harness::{Client, Mailbox, config};

const PROXY: &str = "127.0.0.1:4711";

fn service() -> Service {
    Service::new(config()).with_proxy_protocol(["127.0.0.0/8".parse().unwrap()])
}

/// Serves one connection with this input, and returns the address that the handler got and the first reply.
async fn serve(
    service: &Service,
    peer: &str,
    input: &str,
) -> (Option<SocketAddr>, String, Result<(), DriverError>) {
    let client_of = Arc::new(Mutex::new(None));
    let (client, stream) = tokio::io::duplex(4096);
    let session = tokio::spawn({
        let (service, client_of) = (service.clone(), Arc::clone(&client_of));
        let peer = peer.parse().unwrap();
        async move {
            let new_handler = |client| {
                *client_of.lock().unwrap() = Some(client);
                Mailbox::default()
            };
            service.serve_peer(stream, peer, new_handler).await
        }
    });
    let mut client = Client::new(client);
    client.send(input).await;
    let reply = client.reply().await;
    drop(client);
    let end = session.await.unwrap();
    let address = *client_of.lock().unwrap();
    (address, reply, end)
}

#[tokio::test]
async fn the_handler_gets_the_address_of_the_client() {
    let header = "PROXY TCP4 192.0.2.7 192.0.2.1 4321 25\r\n";
    let (client, reply, end) = serve(&service(), PROXY, header).await;
    assert_eq!(client, Some("192.0.2.7:4321".parse().unwrap()));
    assert!(reply.starts_with("220") && end.is_ok(), "{reply} {end:?}");
}

#[tokio::test]
async fn other_peers_send_no_header() {
    let (client, reply, _) = serve(&service(), "198.51.100.9:4711", "").await;
    assert_eq!(client, Some("198.51.100.9:4711".parse().unwrap()));
    assert!(reply.starts_with("220"));
    // The header is a command that does not exist.
    let header = "PROXY TCP4 192.0.2.7 192.0.2.1 4321 25\r\n";
    let (client, ..) = serve(&service(), "198.51.100.9:4711", header).await;
    assert_eq!(client, Some("198.51.100.9:4711".parse().unwrap()));
}

#[tokio::test(start_paused = true)]
async fn a_proxy_that_sends_something_else_or_nothing_is_disconnected() {
    let service = service();
    let inputs = [
        ("EHLO relay.orchard.example\r\n", ErrorKind::InvalidData),
        ("PROXY", ErrorKind::TimedOut),
    ];
    for (input, kind) in inputs {
        let (client, reply, end) = serve(&service, PROXY, input).await;
        assert_eq!((client, reply.as_str()), (None, ""));
        assert!(matches!(end, Err(DriverError::Stream(error)) if error.kind() == kind), "{input}");
    }
    assert_eq!(service.counters().sessions_failed(), 2);
}

#[tokio::test]
async fn the_limit_for_each_address_is_that_of_the_client() {
    let service = service().with_max_per_address(1);
    let (kept, stream) = tokio::io::duplex(4096);
    let session = tokio::spawn({
        let service = service.clone();
        async move { service.serve_peer(stream, PROXY.parse().unwrap(), |_| Mailbox::default()).await }
    });
    let mut kept = Client::new(kept);
    kept.send("PROXY TCP4 192.0.2.7 192.0.2.1 4321 25\r\n").await;
    kept.expect("220").await;
    let (_, reply, end) =
        serve(&service, PROXY, "PROXY TCP4 192.0.2.7 192.0.2.1 4322 25\r\n").await;
    assert!(reply.starts_with("421"), "{reply}");
    assert!(matches!(end, Err(DriverError::TooManyConnections)));
    let (_, reply, _) = serve(&service, PROXY, "PROXY TCP4 192.0.2.8 192.0.2.1 4322 25\r\n").await;
    assert!(reply.starts_with("220"), "{reply}");
    drop(kept);
    session.await.unwrap().unwrap();
    assert_eq!(service.counters().sessions_refused(), 1);
    assert_eq!(service.counters().connections_open(), 0);
}
