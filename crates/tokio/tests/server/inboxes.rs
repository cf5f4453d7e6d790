//! Handlers of whole messages.

use std::sync::{Arc, Mutex};

use smtp_machine_tokio::smtp_machine::address::{ForwardPath, Host};
use smtp_machine_tokio::smtp_machine::reply::Refusal;
use smtp_machine_tokio::smtp_machine::server::{Config, Server};
use smtp_machine_tokio::{Connection, Inbox, Receipt, Received, serve};
use tokio::io::DuplexStream;

use crate::harness::{Client, ENVELOPE, End, config};

fn accepts(to: ForwardPath<'_>) -> bool {
    to.to_string().ends_with("@harbor.example>")
}

/// Starts a session whose messages are kept, unless they contain "no".
fn start(config: Config) -> (Client<DuplexStream>, End, Arc<Mutex<Vec<Received>>>) {
    let kept = Arc::new(Mutex::new(Vec::new()));
    let (client, stream) = tokio::io::duplex(65_536);
    let own = Arc::clone(&kept);
    let end = tokio::spawn(async move {
        let receive = |message: Received| {
            let kept = Arc::clone(&own);
            async move {
                tokio::task::yield_now().await;
                let refused = message.content().starts_with(b"no");
                kept.lock().unwrap().push(message);
                if refused { Receipt::Refused(Refusal::CONTENT_REFUSED) } else { Receipt::Accepted }
            }
        };
        let mut inbox = Inbox::new(accepts, receive).with_max_content(5000);
        serve(&mut Server::new(config), &mut Connection::new(stream), &mut inbox).await
    });
    (Client::new(client), end, kept)
}

#[tokio::test]
async fn each_message_has_its_own_envelope_and_content() {
    let (mut client, end, kept) = start(config());
    client.expect("220").await;
    assert!(client.say(ENVELOPE[0].0).await.contains("SIZE 5000\r\n"));
    client.play(&ENVELOPE[1..]).await;
    client.play(&[("one\r\n.", "250")]).await;
    // Dropped: nothing of it is in the next message.
    client.play(&[("MAIL FROM:<>", "250"), ("RCPT TO:<gil@harbor.example>", "250")]).await;
    client.send("BDAT 7\r\ndropped").await;
    client.expect("250").await;
    client.play(&[("RSET", "250"), ("MAIL FROM:<>", "250")]).await;
    client.play(&[("RCPT TO:<eve@far.example>", "550 5.7.1")]).await;
    client.play(&[("RCPT TO:<gil@harbor.example>", "250"), ("DATA", "354")]).await;
    client.play(&[("no\r\n.", "554"), ("QUIT", "221")]).await;
    end.await.unwrap().unwrap();
    let kept = kept.lock().unwrap();
    let shown: Vec<_> = kept
        .iter()
        .map(|it| (it.from().to_string(), it.to()[0].to_string(), it.content(), it.to().len()))
        .collect();
    let one = ("<ana@orchard.example>".to_owned(), "<ben@harbor.example>".to_owned());
    let two = ("<>".to_owned(), "<gil@harbor.example>".to_owned());
    assert_eq!(shown, [(one.0, one.1, &b"one\r\n"[..], 1), (two.0, two.1, &b"no\r\n"[..], 1)]);
    assert_eq!((kept[0].client_name(), kept[0].protocol()), ("relay.orchard.example", "ESMTP"));
}

#[tokio::test]
async fn with_lmtp_a_message_is_received_once_and_answered_for_each_recipient() {
    let lmtp = Config::lmtp(Host::try_from("store.harbor.example").unwrap()).unwrap();
    let (mut client, end, kept) = start(lmtp);
    client.expect("220").await;
    client.play(&[("LHLO mx.harbor.example", "250"), ("MAIL FROM:<>", "250")]).await;
    client.play(&[("RCPT TO:<ben@harbor.example>", "250")]).await;
    client.play(&[("RCPT TO:<gil@harbor.example>", "250"), ("DATA", "354")]).await;
    client.play(&[("no\r\n.", "554")]).await;
    client.expect("554").await;
    client.play(&[("QUIT", "221")]).await;
    end.await.unwrap().unwrap();
    assert_eq!(kept.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_message_that_is_larger_than_the_limit_is_not_received() {
    let (mut client, end, kept) = start(config());
    client.expect("220").await;
    client.play(&ENVELOPE).await;
    client.send(&"x".repeat(4000)).await;
    client.play(&[(&format!("\r\n{}\r\n.", "x".repeat(2000)), "552"), ("QUIT", "221")]).await;
    end.await.unwrap().unwrap();
    assert!(kept.lock().unwrap().is_empty());
}
