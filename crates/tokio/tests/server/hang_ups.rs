//! Clients that close the connection, and streams that fail, in each phase.

use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use smtp_machine_tokio::smtp_machine::server::Server;
use smtp_machine_tokio::smtp_machine::session::Error;
use smtp_machine_tokio::{Connection, DriverError, ServeOptions, serve};
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};

use crate::harness::{Client, ENVELOPE, Mailbox, config, start};

/// What a client sends before it closes the connection, and whether a transaction is open then.
const PHASES: [(&str, bool); 9] = [
    ("", false),
    ("EHL", false),
    ("EHLO a.example\r\n", false),
    ("EHLO a.example\r\nMAIL FROM:<>\r\n", true),
    ("EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n", true),
    ("EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n", true),
    ("EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\nHello\r\n.", true),
    ("EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nBDAT 9\r\nHello\r\n", true),
    (
        "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\nHello\r\n.\r\n",
        false,
    ),
];

#[tokio::test(start_paused = true)]
async fn each_open_transaction_is_dropped_once_however_the_client_hangs_up() {
    for (input, open) in PHASES {
        let handler = Mailbox::default();
        let calls = handler.calls.clone();
        let (mut client, end) = start(Server::new(config()), handler, ServeOptions::new());
        client.expect("220").await;
        for line in input.split_inclusive("\r\n") {
            client.send(line).await;
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        drop(client);
        let end = end.await.unwrap();
        assert_eq!(calls.count("dropped"), usize::from(open), "{input:?}: {:?}", calls.all());
        let truncated = matches!(end, Err(DriverError::Session(Error::Truncated(_))));
        assert_eq!(truncated, open || input == "EHL", "{input:?}: {end:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_hang_up_while_the_handler_works_is_noticed_after_its_answer() {
    for method in ["mail", "rcpt", "data", "chunk", "message"] {
        let handler = Mailbox::slow(method, Duration::from_secs(60));
        let calls = handler.calls.clone();
        let (mut client, end) = start(Server::new(config()), handler, ServeOptions::new());
        client.expect("220").await;
        client.play(&ENVELOPE[..1]).await;
        let group = "MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nBDAT 7 LAST\r\nHello\r\n";
        client.send(group).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        drop(client);
        let end = end.await.unwrap();
        // The pipe is closed, so no reply can be sent. What the client has sent before is still received.
        assert!(matches!(end, Err(DriverError::Session(Error::Truncated(_)))), "{method}: {end:?}");
        assert_eq!((calls.count("message"), calls.count("dropped")), (1, 0), "{method}");
    }
}

/// A stream that fails after a number of reads.
struct Failing {
    inner: DuplexStream,
    reads: usize,
}

impl AsyncRead for Failing {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.reads == 0 {
            return Poll::Ready(Err(ErrorKind::HostUnreachable.into()));
        }
        let read = Pin::new(&mut self.inner).poll_read(cx, buffer);
        self.reads -= usize::from(read.is_ready());
        read
    }
}

impl AsyncWrite for Failing {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        octets: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, octets)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_stream_is_returned_and_the_transaction_is_dropped() {
    for reads in 1..5 {
        let mut handler = Mailbox::default();
        let calls = handler.calls.clone();
        let (client, inner) = tokio::io::duplex(65_536);
        let end = tokio::spawn(async move {
            let mut connection = Connection::new(Failing { inner, reads });
            serve(&mut Server::new(config()), &mut connection, &mut handler).await
        });
        let mut client = Client::new(client);
        client.expect("220").await;
        for (line, _) in &ENVELOPE[..reads] {
            client.send(&format!("{line}\r\n")).await;
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        match end.await.unwrap() {
            Err(DriverError::Stream(error)) => assert_eq!(error.kind(), ErrorKind::HostUnreachable),
            other => panic!("{reads}: {other:?}"),
        }
        assert_eq!(calls.count("dropped EndOfSession"), usize::from(reads > 1), "{reads}");
    }
}
