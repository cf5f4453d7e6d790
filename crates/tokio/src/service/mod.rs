//! [`Service`]: a server for many connections.

mod accept;
mod serving;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "proxy")]
use ipnet::IpNet;
use smtp_machine::server::{Config, Server};
#[cfg(feature = "tls")]
use tokio_rustls::TlsAcceptor;

use crate::admission::Admission;
use crate::{Counters, DriverError, ServeOptions, Shutdown};

type ConfigFor = dyn Fn(SocketAddr, Config) -> Config + Send + Sync;
type OnEnd = dyn Fn(Option<SocketAddr>, &Result<(), DriverError>) + Send + Sync;

/// A server for many connections: an accept loop with limits and a graceful shutdown.
///
/// | setting | default | if it is exceeded |
/// |---|---|---|
/// | [`max_connections`](Self::with_max_connections) | 1000 | 421, closed |
/// | [`max_per_address`](Self::with_max_per_address) | 50 | 421, closed |
/// | [`shutdown_limit`](Self::with_shutdown_limit) | 30 seconds | the session is cut |
/// | [`buffers`](Self::with_buffers) | 16 KiB of input, 4 KiB of output | the client waits |
///
/// Clones share the limits, the counters and the shutdown, so that one service can have several listeners with other
/// settings, for example a port with implicit TLS.
///
/// ```
/// use smtp_machine_tokio::smtp_machine::{address::Host, server::Config};
/// use smtp_machine_tokio::{Handler, Service};
/// use tokio::io::AsyncReadExt;
/// use tokio::net::{TcpListener, TcpStream};
///
/// struct Defaults;
/// impl Handler for Defaults {}
///
/// # tokio::runtime::Runtime::new().unwrap().block_on(async {
/// let service = Service::new(Config::mx(Host::try_from("mx.harbor.example")?)?);
/// let listener = TcpListener::bind("127.0.0.1:0").await?;
/// let mut client = TcpStream::connect(listener.local_addr()?).await?;
/// let shutdown = service.shutdown().clone();
/// let running = tokio::spawn(async move {
///     service.run(listener, |_peer| Defaults, std::future::pending::<()>()).await;
/// });
/// let mut greeting = [0; 29];
/// client.read_exact(&mut greeting).await?;
/// shutdown.begin();
/// let mut rest = String::new();
/// client.read_to_string(&mut rest).await?;
/// assert!(rest.starts_with("421 mx.harbor.example "));
/// drop(client);
/// running.await?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # }).unwrap();
/// ```
#[derive(Clone)]
pub struct Service {
    config: Config,
    options: ServeOptions,
    #[cfg(feature = "tls")]
    implicit_tls: bool,
    admission: Arc<Admission>,
    max_connections: usize,
    max_per_address: usize,
    #[cfg(feature = "proxy")]
    proxies: Arc<[IpNet]>,
    capacities: (usize, usize),
    shutdown_limit: Duration,
    config_for: Option<Arc<ConfigFor>>,
    on_end: Option<Arc<OnEnd>>,
}

impl Service {
    /// Creates a service whose sessions have this configuration.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self {
            config,
            options: ServeOptions::new(),
            #[cfg(feature = "tls")]
            implicit_tls: false,
            admission: Arc::default(),
            max_connections: 1000,
            max_per_address: 50,
            #[cfg(feature = "proxy")]
            proxies: Arc::default(),
            capacities: (16 * 1024, 4 * 1024),
            shutdown_limit: Duration::from_secs(30),
            config_for: None,
            on_end: None,
        }
    }

    /// Offers STARTTLS, with the certificate of `acceptor`: see [`acceptor`](crate::acceptor).
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn with_tls(mut self, acceptor: TlsAcceptor) -> Self {
        self.options.tls = Some(acceptor);
        self
    }

    /// Performs the TLS handshake before the greeting, as on port 465 (RFC 8314 3.3). It needs the acceptor of
    /// [`with_tls`](Self::with_tls): without it every connection is closed.
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub const fn with_implicit_tls(mut self) -> Self {
        self.implicit_tls = true;
        self
    }

    /// Sets the maximum number of connections. Further ones get 421 and are closed.
    #[must_use]
    pub const fn with_max_connections(mut self, count: usize) -> Self {
        self.max_connections = count;
        self
    }

    /// Sets the maximum number of connections from one IPv4 address or one IPv6 network of 64 bits. Further ones get
    /// 421 and are closed.
    #[must_use]
    pub const fn with_max_per_address(mut self, count: usize) -> Self {
        self.max_per_address = count;
        self
    }

    /// Requires a header of the PROXY protocol (versions 1 and 2) from peers in `nets`. The address in it is that of
    /// the client, for the handler, for the configuration and for the limits. Other peers must not send the header.
    ///
    /// The header has 5 seconds. A connection with another start is closed.
    ///
    /// ```
    /// use smtp_machine_tokio::smtp_machine::{address::Host, server::Config};
    /// use smtp_machine_tokio::Service;
    ///
    /// let service = Service::new(Config::mx(Host::try_from("mx.harbor.example")?)?)
    ///     .with_proxy_protocol(["192.0.2.0/28".parse()?]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "proxy")]
    #[cfg_attr(docsrs, doc(cfg(feature = "proxy")))]
    #[must_use]
    pub fn with_proxy_protocol(mut self, nets: impl IntoIterator<Item = IpNet>) -> Self {
        self.proxies = nets.into_iter().collect();
        self
    }

    /// Delays the greeting, and refuses clients that do not wait for it: see
    /// [`ServeOptions::with_greeting_delay`].
    #[must_use]
    pub const fn with_greeting_delay(mut self, delay: Duration) -> Self {
        self.options.greeting_delay = delay;
        self
    }

    /// Sets the capacities of the input and the output buffer of each connection, in octets, which are at least
    /// [`Server::MIN_INPUT`] and [`Server::MIN_OUTPUT`].
    #[must_use]
    pub fn with_buffers(mut self, input: usize, output: usize) -> Self {
        self.capacities = (input.max(Server::MIN_INPUT), output.max(Server::MIN_OUTPUT));
        self
    }

    /// Sets the time after the start of a shutdown in which sessions can finish the command or the message in progress.
    /// Sessions that need longer are cut.
    #[must_use]
    pub const fn with_shutdown_limit(mut self, limit: Duration) -> Self {
        self.shutdown_limit = limit;
        self
    }

    /// Changes the configuration for each connection, by the address of its client.
    ///
    /// ```
    /// use smtp_machine_tokio::smtp_machine::{address::Host, server::Config};
    /// use smtp_machine_tokio::Service;
    ///
    /// // Clients on this host may log in without TLS.
    /// let service = Service::new(Config::new(Host::try_from("submit.harbor.example")?)?)
    ///     .with_config_for(|peer, config| config.danger_auth_in_clear(peer.ip().is_loopback()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_config_for(
        mut self,
        config_for: impl Fn(SocketAddr, Config) -> Config + Send + Sync + 'static,
    ) -> Self {
        self.config_for = Some(Arc::new(config_for));
        self
    }

    /// Calls `on_end` at the end of each connection, for a log. The address is that of the client, if it is known.
    ///
    /// ```
    /// use smtp_machine_tokio::smtp_machine::{address::Host, server::Config};
    /// use smtp_machine_tokio::Service;
    ///
    /// let service = Service::new(Config::mx(Host::try_from("mx.harbor.example")?)?).on_end(|peer, end| {
    ///     if let (Some(peer), Err(error)) = (peer, end) {
    ///         eprintln!("a session with {peer} ended early: {error}");
    ///     }
    /// });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn on_end(
        mut self,
        on_end: impl Fn(Option<SocketAddr>, &Result<(), DriverError>) + Send + Sync + 'static,
    ) -> Self {
        self.on_end = Some(Arc::new(on_end));
        self
    }

    /// Returns the counters.
    #[must_use]
    pub const fn counters(&self) -> &Arc<Counters> {
        &self.options.counters
    }

    /// Returns the signal that begins the shutdown of this service and its clones.
    #[must_use]
    pub const fn shutdown(&self) -> &Shutdown {
        &self.options.shutdown
    }
}

/// Returns an IPv4 address that a listener for IPv6 shows as `::ffff:192.0.2.7` as an IPv4 address.
fn canonical(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip().to_canonical(), address.port())
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Service")
            .field("host", &self.config.host())
            .field("max_connections", &self.max_connections)
            .field("max_per_address", &self.max_per_address)
            .field("shutdown_limit", &self.shutdown_limit)
            .finish_non_exhaustive()
    }
}
