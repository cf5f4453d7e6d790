//! Limits of time, for the client and for the handler.

use std::time::Duration;

use smtp_machine_tokio::smtp_machine::server::Server;
use smtp_machine_tokio::smtp_machine::session::{Error, Phase, Violation};
use smtp_machine_tokio::{DriverError, ServeOptions};
use tokio::io::AsyncWriteExt;
use tokio::time::Instant;

use crate::harness::{ENVELOPE, Mailbox, config, start, start_with_space};

const TOO_LONG: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn a_client_that_sends_octet_by_octet_is_timed_out() {
    let began = Instant::now();
    let (mut client, end) = start(Server::new(config()), Mailbox::default(), ServeOptions::new());
    client.expect("220").await;
    for _ in 0..31 {
        // One octet each 10 seconds is no command within 5 minutes.
        let _ = client.stream.write_all(b"N").await;
        tokio::time::sleep(Duration::from_secs(10)).await;
    }
    client.expect("421 mx.harbor.example Timeout").await;
    assert!(client.is_at_end().await);
    assert_eq!(began.elapsed().as_secs() / 10, 31);
    let end = end.await.unwrap();
    assert!(matches!(end, Err(DriverError::Session(Error::TimedOut(Phase::Command)))), "{end:?}");
}

#[tokio::test(start_paused = true)]
async fn a_client_that_stops_within_the_content_is_timed_out() {
    let handler = Mailbox::default();
    let calls = handler.calls.clone();
    let (mut client, end) = start(Server::new(config()), handler, ServeOptions::new());
    client.expect("220").await;
    client.play(&ENVELOPE).await;
    client.send("Hello\r\n").await;
    client.expect("421 4.4.2").await;
    let end = end.await.unwrap();
    assert!(matches!(end, Err(DriverError::Session(Error::TimedOut(Phase::DataBlock)))), "{end:?}");
    assert_eq!((calls.count("dropped EndOfSession"), calls.count("message")), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_client_that_never_reads_is_timed_out() {
    let (handler, options) = (Mailbox::default(), ServeOptions::new());
    let counters = options.counters().clone();
    let config = config().with_max_idle_commands(u32::MAX);
    let (mut client, end) = start_with_space(Server::new(config), handler, options, 512);
    let flood = tokio::spawn(async move {
        while client.stream.write_all(b"RSET\r\n").await.is_ok() {}
        client
    });
    let end = end.await.unwrap();
    assert!(matches!(end, Err(DriverError::Session(Error::TimedOut(Phase::Write)))), "{end:?}");
    // Nothing was read beyond the buffers.
    assert!(counters.octets_read() < 100_000, "{}", counters.octets_read());
    flood.abort();
}

#[tokio::test(start_paused = true)]
async fn a_slow_answer_is_cut_and_the_default_is_given() {
    let cases = [("mail", 1, "451"), ("rcpt", 2, "451"), ("data", 3, "451"), ("hello", 0, "451")];
    for (method, at, code) in cases {
        let handler = Mailbox::slow(method, TOO_LONG);
        let (calls, options) = (handler.calls.clone(), ServeOptions::new());
        let counters = options.counters().clone();
        let (mut client, end) = start(Server::new(config()), handler, options);
        client.expect("220").await;
        client.play(&ENVELOPE[..at]).await;
        let began = Instant::now();
        client.play(&[(ENVELOPE[at].0, code)]).await;
        assert_eq!(began.elapsed().as_secs(), 300, "{method}");
        // The session continues.
        client.play(&[("NOOP", "250"), ("QUIT", "221")]).await;
        end.await.unwrap().unwrap();
        assert_eq!(counters.answers_timed_out(), 1);
        assert_eq!(calls.count("dropped"), usize::from(at > 1), "{method}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_client_that_does_not_wait_for_the_greeting_is_refused() {
    let delay = Duration::from_secs(3);
    let options = || ServeOptions::new().with_greeting_delay(delay);
    let (mut client, end) = start(Server::new(config()), Mailbox::default(), options());
    client.send("EHLO a.example\r\n").await;
    client.expect("554").await;
    assert!(client.is_at_end().await);
    drop(client);
    let end = end.await.unwrap();
    let early = Error::Peer(Violation::EarlyTalk);
    assert!(matches!(end, Err(DriverError::Session(error)) if error == early), "{end:?}");

    let (mut client, end) = start(Server::new(config()), Mailbox::default(), options());
    let began = Instant::now();
    client.expect("220").await;
    assert_eq!(began.elapsed().as_secs(), 3);
    client.play(&[("QUIT", "221")]).await;
    end.await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_slow_greeting_is_cut() {
    let handler = Mailbox::slow("open", TOO_LONG);
    let (mut client, end) = start(Server::new(config()), handler, ServeOptions::new());
    client.expect("421").await;
    assert!(client.is_at_end().await);
    end.await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_message_that_is_not_answered_in_time_is_refused_and_dropped() {
    let config = config().with_answer_timeout(Duration::from_secs(10));
    let handler = Mailbox::slow("message", TOO_LONG);
    let calls = handler.calls.clone();
    let (mut client, end) = start(Server::new(config), handler, ServeOptions::new());
    client.expect("220").await;
    client.play(&ENVELOPE).await;
    client.play(&[("Hello\r\n.", "451"), ("QUIT", "221")]).await;
    end.await.unwrap().unwrap();
    assert_eq!(calls.count("dropped Refused"), 1);
    assert_eq!(calls.count("dropped"), 1);
}

/// The content after a chunk that was cut must not become a message.
#[tokio::test(start_paused = true)]
async fn a_message_with_a_chunk_that_was_cut_is_refused() {
    let long = "More\r\n".repeat(10_000);
    for rest in ["", long.as_str()] {
        let handler = Mailbox::slow("chunk", TOO_LONG);
        let (calls, options) = (handler.calls.clone(), ServeOptions::new());
        let counters = options.counters().clone();
        let (mut client, end) = start(Server::new(config()), handler, options);
        client.expect("220").await;
        client.play(&ENVELOPE).await;
        client.send(&format!("Hello\r\n{rest}.\r\n")).await;
        client.expect("451").await;
        client.play(&[("QUIT", "221")]).await;
        end.await.unwrap().unwrap();
        assert_eq!((calls.count("chunk"), calls.count("message")), (1, 0));
        assert_eq!((calls.count("dropped Refused"), calls.count("dropped")), (1, 1));
        assert_eq!((counters.messages_accepted(), counters.messages_refused()), (0, 1));
    }
}
