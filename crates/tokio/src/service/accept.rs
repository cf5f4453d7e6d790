//! The accept loop.

use std::io::{self, ErrorKind, Write};
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::{Service, canonical};
use crate::admission::Place;
use crate::{Handler, trace};

/// The pause after an error of `accept`, which doubles while the error persists: perhaps no descriptor is free.
const PAUSE: Duration = Duration::from_millis(5);
const MAX_PAUSE: Duration = Duration::from_secs(1);

impl Service {
    /// Accepts connections until `until` is ready or the [shutdown](Self::shutdown) begins, and serves each with a
    /// handler of `new_handler`, which gets the address of the client.
    ///
    /// Then no connection is accepted; each session finishes the command or the message in progress and sends 421. The
    /// future is ready when all sessions have ended, [`shutdown_limit`](Self::with_shutdown_limit) later at the latest. A
    /// message that was answered with 250 is not lost: the handler has accepted it.
    ///
    /// ```no_run
    /// # use smtp_machine_tokio::{Handler, Service};
    /// # async fn run<H: Handler + Default + 'static>(service: Service) -> std::io::Result<()> {
    /// let listener = tokio::net::TcpListener::bind("[::]:25").await?;
    /// service.run(listener, |_peer| H::default(), async { /* a signal */ }).await;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn run<H, F>(&self, listener: TcpListener, new_handler: F, until: impl Future)
    where
        H: Handler + 'static,
        F: Fn(SocketAddr) -> H + Send + Sync + 'static,
    {
        let new_handler = Arc::new(new_handler);
        let (mut until, mut sessions) = (pin!(until), JoinSet::new());
        let (mut pause, mut resume) = (PAUSE, None::<Instant>);
        loop {
            tokio::select! {
                biased;
                _ = &mut until => break,
                () = self.shutdown().begun() => break,
                Some(_) = sessions.join_next(), if !sessions.is_empty() => {}
                () = sleep_until(resume.unwrap_or_else(Instant::now)), if resume.is_some() => resume = None,
                accepted = listener.accept(), if resume.is_none() => match accepted {
                    Ok((stream, peer)) => {
                        pause = PAUSE;
                        let peer = canonical(peer);
                        if let Some((stream, place)) = self.admit(stream, peer) {
                            let (service, new_handler) = (self.clone(), Arc::clone(&new_handler));
                            sessions.spawn(async move {
                                let new_handler = |peer| new_handler(peer);
                                let _ = service.serve_admitted(stream, peer, place, new_handler).await;
                            });
                        }
                    }
                    // The client is gone already.
                    Err(error) if is_of_client(&error) => {}
                    Err(error) => {
                        trace::cannot_accept(&error);
                        resume = Some(Instant::now() + pause);
                        pause = (pause * 2).min(MAX_PAUSE);
                    }
                },
            }
        }
        drop(listener);
        self.shutdown().begin();
        while sessions.join_next().await.is_some() {}
    }

    /// Admits a connection, or refuses it at once, so that many refusals need neither tasks nor memory.
    fn admit(&self, stream: TcpStream, peer: SocketAddr) -> Option<(TcpStream, Place)> {
        // Replies are written whole, so that a delay only slows down the session.
        let _ = stream.set_nodelay(true);
        match self.place(Some(peer)) {
            Some(place) => Some((stream, place)),
            None => {
                self.counters().connection_refused();
                // The buffer of a new connection is empty, so the write does not block. The runtime would first wait
                // until it knows that the socket is writable.
                if let (Ok(mut stream), Some(reply)) = (stream.into_std(), self.refusal()) {
                    let _ = stream.write(reply.as_bytes());
                }
                None
            }
        }
    }
}

/// Returns `true` for an error of one connection, whose client is gone already.
fn is_of_client(error: &io::Error) -> bool {
    use ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionReset | Interrupted)
}
