//! Sessions that go well, and shutdowns.

use std::time::Duration;

use smtp_machine_tokio::smtp_machine::address::Host;
use smtp_machine_tokio::smtp_machine::server::{Config, Rcpt, Server};
use smtp_machine_tokio::smtp_machine::session::Error;
use smtp_machine_tokio::{Connection, DriverError, Handler, ServeOptions, Shutdown, serve};

use crate::harness::{Client, ENVELOPE, Mailbox, config, start};

#[tokio::test]
async fn a_whole_session() {
    let handler = Mailbox::default();
    let (calls, options) = (handler.calls.clone(), ServeOptions::new());
    let counters = options.counters().clone();
    let (mut client, end) = start(Server::new(config()), handler, options);
    client.expect("220 mx.harbor.example ESMTP").await;
    let offer = client.say("EHLO relay.orchard.example").await;
    for keyword in ["PIPELINING", "8BITMIME", "ENHANCEDSTATUSCODES", "CHUNKING", "SIZE 10240000"] {
        assert!(offer.contains(keyword), "{keyword}: {offer}");
    }
    assert!(!offer.contains("STARTTLS") && !offer.contains("AUTH") && !offer.contains("UTF8"));
    client
        .send(
            "MAIL FROM:<ana@orchard.example>\r\nRCPT TO:<eve@far.example>\r\n\
             RCPT TO:<ben@harbor.example>\r\nDATA\r\n",
        )
        .await;
    for code in ["250", "550 5.7.1", "250", "354"] {
        client.expect(code).await;
    }
    client.send("..Hello\r\n.\r\n").await;
    client.expect("250").await;
    client.send("MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nBDAT 7 LAST\r\nHello\r\n").await;
    for code in ["250", "250", "250"] {
        client.expect(code).await;
    }
    client.play(&[("NOOP", "250"), ("XBREW", "500"), ("RCPT TO:<>", "503"), ("QUIT", "221")]).await;
    assert!(client.is_at_end().await);
    end.await.unwrap().unwrap();
    assert_eq!(calls.count("message \".Hello\\r\\n\""), 1);
    assert_eq!(calls.count("message \"Hello\\r\\n\""), 1);
    assert_eq!(calls.count("dropped"), 0);
    assert_eq!((counters.messages_accepted(), counters.messages_refused()), (2, 0));
    assert_eq!((counters.recipients_accepted(), counters.recipients_refused()), (2, 1));
    // EHLO, 2 MAIL, 3 RCPT, DATA, BDAT, NOOP, XBREW, QUIT
    assert_eq!((counters.commands(), counters.faults()), (11, 1));
    assert_eq!(counters.octets_read(), 231);
    assert!(counters.octets_written() > 400, "{}", counters.octets_written());
}

#[tokio::test]
async fn an_empty_handler_accepts_no_recipient() {
    struct Defaults;
    impl Handler for Defaults {}

    let (client, stream) = tokio::io::duplex(4096);
    let end = tokio::spawn(async move {
        serve(&mut Server::new(config()), &mut Connection::new(stream), &mut Defaults).await
    });
    let mut client = Client::new(client);
    client.expect("220").await;
    let refused =
        [("RCPT TO:<ben@harbor.example>", "550 5.7.1"), ("DATA", "554"), ("VRFY a", "252")];
    client.play(&ENVELOPE[..2]).await;
    client.play(&refused).await;
    client.play(&[("RSET", "250"), ("HELP", "214"), ("STARTTLS", "502"), ("QUIT", "221")]).await;
    end.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_message_that_no_method_stores_is_not_accepted() {
    struct Forgetful;
    impl Handler for Forgetful {
        async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
            rcpt.accept();
        }
    }

    let (client, stream) = tokio::io::duplex(4096);
    let end = tokio::spawn(async move {
        serve(&mut Server::new(config()), &mut Connection::new(stream), &mut Forgetful).await
    });
    let mut client = Client::new(client);
    client.expect("220").await;
    client.play(&ENVELOPE).await;
    client.play(&[("Hello\r\n.", "451"), ("QUIT", "221")]).await;
    end.await.unwrap().unwrap();
}

#[tokio::test]
async fn an_answer_that_is_deferred_ends_the_session() {
    struct Deferring;
    impl Handler for Deferring {
        async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
            drop(rcpt.defer());
        }
    }

    let (client, stream) = tokio::io::duplex(4096);
    let end = tokio::spawn(async move {
        serve(&mut Server::new(config()), &mut Connection::new(stream), &mut Deferring).await
    });
    let mut client = Client::new(client);
    client.expect("220").await;
    client.play(&ENVELOPE[..2]).await;
    client.play(&[("RCPT TO:<ben@harbor.example>", "421")]).await;
    assert!(matches!(end.await.unwrap(), Err(DriverError::Deferred)));
}

#[tokio::test]
async fn lmtp_asks_for_each_recipient() {
    let handler = Mailbox::default();
    let calls = handler.calls.clone();
    let config = Config::lmtp(Host::try_from("store.harbor.example").unwrap()).unwrap();
    let (mut client, end) = start(Server::new(config), handler, ServeOptions::new());
    client.expect("220").await;
    client
        .play(&[
            ("EHLO mx.harbor.example", "500"),
            ("LHLO mx.harbor.example", "250"),
            ("MAIL FROM:<>", "250"),
            ("RCPT TO:<ben@harbor.example>", "250"),
            ("RCPT TO:<gil@harbor.example>", "250"),
            ("DATA", "354"),
            ("Hello\r\n.", "250"),
        ])
        .await;
    client.expect("250").await;
    client.play(&[("QUIT", "221")]).await;
    end.await.unwrap().unwrap();
    assert_eq!(calls.count("message"), 2);
}

#[tokio::test]
async fn input_and_output_that_are_larger_than_the_pipe_and_the_buffers_pass() {
    let handler = Mailbox::default();
    let calls = handler.calls.clone();
    let (client, mut stream) = tokio::io::duplex(64);
    let end = tokio::spawn(async move {
        let mut connection = Connection::with_capacity(&mut stream, 512, 1280);
        let mut handler = handler;
        serve(&mut Server::new(config()), &mut connection, &mut handler).await
    });
    let (mut read, mut write) = tokio::io::split(client);
    // The client reads nothing before it has sent everything.
    let input = "RSET\r\n".repeat(900);
    let sending = async {
        tokio::io::AsyncWriteExt::write_all(&mut write, input.as_bytes()).await.unwrap();
        tokio::io::AsyncWriteExt::write_all(&mut write, b"QUIT\r\n").await.unwrap();
    };
    let mut replies = String::new();
    let reading = tokio::io::AsyncReadExt::read_to_string(&mut read, &mut replies);
    let (_, count) = tokio::join!(sending, reading);
    count.unwrap();
    assert_eq!(replies.matches("250 OK\r\n").count(), 900);
    assert!(replies.contains("\r\n221 "));
    end.await.unwrap().unwrap();
    assert_eq!(calls.count("quit"), 1);
}

#[tokio::test]
async fn a_shutdown_ends_an_idle_session_at_once() {
    let shutdown = Shutdown::new();
    let options = ServeOptions::new().with_shutdown(shutdown.clone());
    let (mut client, end) = start(Server::new(config()), Mailbox::default(), options);
    client.expect("220").await;
    client.play(&ENVELOPE[..3]).await;
    shutdown.begin();
    client.expect("421").await;
    assert!(client.is_at_end().await);
    drop(client);
    let end = end.await.unwrap();
    assert!(matches!(end, Err(DriverError::Session(Error::ShutDown))), "{end:?}");
}

#[tokio::test]
async fn a_shutdown_lets_the_message_in_progress_finish() {
    let (shutdown, handler) = (Shutdown::new(), Mailbox::default());
    let calls = handler.calls.clone();
    let options = ServeOptions::new().with_shutdown(shutdown.clone());
    let (mut client, end) = start(Server::new(config()), handler, options);
    client.expect("220").await;
    client.play(&ENVELOPE).await;
    client.send("Hello\r\n").await;
    shutdown.begin();
    tokio::task::yield_now().await;
    client.send("Goodbye\r\n.\r\n").await;
    client.expect("250").await;
    client.expect("421").await;
    drop(client);
    assert!(matches!(end.await.unwrap(), Err(DriverError::Session(Error::ShutDown))));
    assert_eq!(calls.count("message \"Hello\\r\\nGoodbye\\r\\n\""), 1);
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_while_the_handler_works_is_noticed_after_its_answer() {
    let shutdown = Shutdown::new();
    let handler = Mailbox::slow("message", Duration::from_secs(60));
    let options = ServeOptions::new().with_shutdown(shutdown.clone());
    let (mut client, end) = start(Server::new(config()), handler, options);
    client.expect("220").await;
    client.play(&ENVELOPE).await;
    client.send("Hello\r\n.\r\n").await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    shutdown.begin();
    client.expect("250").await;
    client.expect("421").await;
    drop(client);
    assert!(matches!(end.await.unwrap(), Err(DriverError::Session(Error::ShutDown))));
}
