//! One connection of a service.

use std::net::SocketAddr;
use std::time::Duration;

use smtp_machine::server::{Config, Server};
#[cfg(feature = "tls")]
use smtp_machine::session::Error;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::time::{sleep, timeout};

use super::{Service, canonical};
use crate::admission::Place;
#[cfg(feature = "proxy")]
use crate::proxy;
#[cfg(feature = "tls")]
use crate::tls;
use crate::{Connection, Counters, DriverError, Handler, serve_with, trace};

/// The time to write the refusal of a connection.
const REFUSING: Duration = Duration::from_secs(1);

impl Service {
    /// Serves a connection that an accept loop of the application has accepted from `peer`, with the limits and settings
    /// of the service. The session is cut at the end of the time of a shutdown.
    ///
    /// # Errors
    ///
    /// Returns an error if the session ends early or does not begin.
    pub async fn serve_peer<S, H>(
        &self,
        stream: S,
        peer: SocketAddr,
        new_handler: impl FnOnce(SocketAddr) -> H,
    ) -> Result<(), DriverError>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        H: Handler,
    {
        let peer = canonical(peer);
        match self.place(Some(peer)) {
            Some(place) => self.serve_admitted(stream, peer, place, new_handler).await,
            None => self.refuse(stream).await,
        }
    }

    /// Serves a connection without an address, such as that of a Unix socket: the limit for each address and the PROXY
    /// protocol do not apply.
    ///
    /// # Errors
    ///
    /// Returns an error if the session ends early or does not begin.
    ///
    /// ```
    /// use smtp_machine_tokio::{Handler, Service};
    ///
    /// /// Accepts the connections of a mail server on the same host, for LMTP.
    /// async fn listen<H: Handler + Default + 'static>(service: Service) -> std::io::Result<()> {
    ///     let listener = tokio::net::UnixListener::bind("/run/harbor/lmtp")?;
    ///     loop {
    ///         let ((stream, _), service) = (listener.accept().await?, service.clone());
    ///         tokio::spawn(async move { service.serve_connection(stream, H::default()).await });
    ///     }
    /// }
    /// ```
    pub async fn serve_connection<S, H>(&self, stream: S, handler: H) -> Result<(), DriverError>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        H: Handler,
    {
        match self.place(None) {
            Some(_place) => {
                let session = self.session(stream, self.config.clone(), handler);
                let end = trace::session(None, self.counted(session)).await;
                self.end(None, end)
            }
            None => self.refuse(stream).await,
        }
    }

    /// Returns the place of a connection, or `None` if there are too many.
    pub(super) fn place(&self, peer: Option<SocketAddr>) -> Option<Place> {
        let mut place = self.admission.admit(self.max_connections)?;
        match peer {
            // The client of a proxy is not known yet.
            Some(peer) if !self.is_proxy(peer) => {
                place.claim(peer.ip(), self.max_per_address).then_some(place)
            }
            _ => Some(place),
        }
    }

    /// Serves a connection that has a place.
    pub(super) async fn serve_admitted<S, H>(
        &self,
        mut stream: S,
        peer: SocketAddr,
        mut place: Place,
        new_handler: impl FnOnce(SocketAddr) -> H,
    ) -> Result<(), DriverError>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        H: Handler,
    {
        let mut client = peer;
        let session = async {
            client = self.client(&mut stream, peer, &mut place).await?;
            let config = match &self.config_for {
                Some(config_for) => config_for(client, self.config.clone()),
                None => self.config.clone(),
            };
            self.session(stream, config, new_handler(client)).await
        };
        let end = trace::session(Some(peer), self.counted(session)).await;
        drop(place);
        self.end(Some(client), end)
    }

    /// Returns the address of the client, which a proxy states.
    #[cfg(feature = "proxy")]
    async fn client<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        stream: &mut S,
        peer: SocketAddr,
        place: &mut Place,
    ) -> Result<SocketAddr, DriverError> {
        if !self.is_proxy(peer) {
            return Ok(peer);
        }
        let client = canonical(proxy::read_client(stream, peer).await?);
        trace::client(client);
        if !place.claim(client.ip(), self.max_per_address) {
            self.write_refusal(stream).await;
            return Err(DriverError::TooManyConnections);
        }
        Ok(client)
    }

    #[cfg(not(feature = "proxy"))]
    async fn client<S>(
        &self,
        _: &mut S,
        peer: SocketAddr,
        _: &mut Place,
    ) -> Result<SocketAddr, DriverError> {
        Ok(peer)
    }

    /// Runs a session, and counts it. It is cut at the end of the time of a shutdown.
    async fn counted(
        &self,
        session: impl Future<Output = Result<(), DriverError>>,
    ) -> Result<(), DriverError> {
        let open = Open::new(self.counters());
        let end = tokio::select! {
            biased;
            end = session => end,
            () = self.time_is_over() => Err(DriverError::Cut),
        };
        trace::ended(&end);
        open.close(&end);
        end
    }

    async fn session<S, H>(
        &self,
        stream: S,
        config: Config,
        mut handler: H,
    ) -> Result<(), DriverError>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        H: Handler,
    {
        let (input, output) = self.capacities;
        let mut connection = Connection::with_capacity(stream, input, output);
        let mut server = self.server(config, &mut connection).await?;
        serve_with(&mut server, &mut connection, &mut handler, &self.options).await
    }

    /// Creates the machine, with implicit TLS after the handshake.
    #[cfg(feature = "tls")]
    async fn server<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        config: Config,
        connection: &mut Connection<S>,
    ) -> Result<Server, DriverError> {
        if !self.implicit_tls {
            return Ok(Server::new(config));
        }
        let Some(acceptor) = &self.options.tls else {
            return Err(DriverError::Stream(std::io::ErrorKind::Unsupported.into()));
        };
        let result = tokio::select! {
            biased;
            result = connection.accept_tls(acceptor, config.handshake_timeout()) => result,
            () = self.shutdown().begun() => return Err(DriverError::Session(Error::ShutDown)),
        };
        self.counters().handshake(result.is_ok());
        result?;
        let tag = connection.io.server_tls().map_or(0, tls::tag);
        Ok(Server::secured_with(config, tag))
    }

    #[cfg(not(feature = "tls"))]
    async fn server<S>(
        &self,
        config: Config,
        _: &mut Connection<S>,
    ) -> Result<Server, DriverError> {
        Ok(Server::new(config))
    }

    /// Waits for the end of the time of a shutdown.
    async fn time_is_over(&self) {
        self.shutdown().begun().await;
        sleep(self.shutdown_limit).await;
    }

    /// Refuses a connection that has no place.
    async fn refuse<S: AsyncWrite + Unpin>(&self, mut stream: S) -> Result<(), DriverError> {
        self.counters().connection_refused();
        self.write_refusal(&mut stream).await;
        Err(DriverError::TooManyConnections)
    }

    async fn write_refusal<S: AsyncWrite + Unpin>(&self, stream: &mut S) {
        if let Some(reply) = self.refusal() {
            let _ = timeout(REFUSING, stream.write_all(reply.as_bytes())).await;
        }
    }

    /// Returns the reply to a connection that has no place. With implicit TLS there is none: a handshake would cost more
    /// than the session.
    pub(super) fn refusal(&self) -> Option<String> {
        #[cfg(feature = "tls")]
        if self.implicit_tls {
            return None;
        }
        Some(format!("421 4.3.2 {} Too many connections\r\n", self.config.host()))
    }

    fn is_proxy(&self, peer: SocketAddr) -> bool {
        #[cfg(feature = "proxy")]
        return self.proxies.iter().any(|net| net.contains(&peer.ip()));
        #[cfg(not(feature = "proxy"))]
        {
            let _ = peer;
            false
        }
    }

    /// Reports the end of a connection.
    fn end(
        &self,
        client: Option<SocketAddr>,
        end: Result<(), DriverError>,
    ) -> Result<(), DriverError> {
        if let Some(on_end) = &self.on_end {
            on_end(client, &end);
        }
        end
    }
}

/// A connection that is counted as open, also if its handler panics or its future is dropped.
struct Open<'c> {
    counters: &'c Counters,
    closed: bool,
}

impl<'c> Open<'c> {
    fn new(counters: &'c Counters) -> Self {
        counters.connection_opened();
        Self { counters, closed: false }
    }

    fn close(mut self, end: &Result<(), DriverError>) {
        self.closed = true;
        self.counters.connection_closed(end);
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        if !self.closed {
            self.counters.connection_lost(std::thread::panicking());
        }
    }
}
