//! A stream without a socket, for clients that need one.

use crate::workload::SERVER_REPLIES;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

/// A stream that gives the next reply to each read, and keeps what is written.
#[derive(Debug)]
pub(super) struct Scripted {
    pub(super) wire: Arc<Mutex<Vec<u8>>>,
    replies: Vec<&'static [u8]>,
    next: usize,
}

impl Scripted {
    /// `data`: with the reply to DATA, which BDAT does not have.
    pub(super) fn new(data: bool) -> Self {
        let replies = SERVER_REPLIES.into_iter().filter(|it| data || !it.starts_with(b"354"));
        Self { wire: Arc::default(), replies: replies.collect(), next: 0 }
    }
}

impl tokio::io::AsyncRead for Scripted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        b: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if let Some(r) = self.replies.get(self.next) {
            b.put_slice(r);
        }
        self.next += 1;
        Poll::Ready(Ok(()))
    }
}

impl tokio::io::AsyncWrite for Scripted {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, b: &[u8]) -> Poll<io::Result<usize>> {
        self.wire.lock().unwrap().extend_from_slice(b);
        Poll::Ready(Ok(b.len()))
    }
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

impl lettre::transport::smtp::client::AsyncTokioStream for Scripted {
    fn peer_addr(&self) -> io::Result<std::net::SocketAddr> {
        Ok(([127, 0, 0, 1], 25).into())
    }
}
