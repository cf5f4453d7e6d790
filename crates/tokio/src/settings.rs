//! [`Settings`]: where and how a sender connects.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use smtp_machine::Invalid;
use smtp_machine::address::{Host, HostBuf};
use smtp_machine::body::Newlines;
#[cfg(feature = "tls")]
use smtp_machine::client::Tls;
use smtp_machine::client::{Client, Config};
use smtp_machine::session::Phase;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
#[cfg(feature = "tls")]
use tokio_rustls::{TlsConnector, rustls::ClientConfig, rustls::pki_types::ServerName};

use crate::client_session::ClientSession;
use crate::login::Login;
use crate::{Connection, DriverError, SendError};

/// The number of addresses of a host that are tried.
const MAX_ADDRESSES: usize = 10;

/// The phases in which a client waits for the server.
const PHASES: [Phase; 6] = [
    Phase::Greeting,
    Phase::Reply,
    Phase::DataInitiation,
    Phase::EndOfData,
    Phase::Write,
    Phase::Handshake,
];

/// Where and how a sender connects. Senders with equal settings can share connections.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Settings {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: Security,
    #[cfg(feature = "tls")]
    pub(crate) tls: Option<Same<ClientConfig>>,
    pub(crate) name: Option<Name>,
    pub(crate) lmtp: bool,
    pub(crate) login: Option<Login>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) connect_timeout: Duration,
    pub(crate) adjust: Option<Same<dyn Fn(Config) -> Config + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Security {
    /// STARTTLS is required.
    #[cfg(feature = "tls")]
    StartTls,
    /// TLS from the first octet.
    #[cfg(feature = "tls")]
    Implicit,
    /// STARTTLS if it is offered, with any certificate; without TLS if that fails.
    #[cfg(feature = "tls")]
    Opportunistic,
    Clear,
}

/// TLS for a connection: the connector, and the name that the certificate is for.
#[cfg(feature = "tls")]
#[derive(Clone)]
pub(crate) struct ClientTls {
    pub(crate) connector: TlsConnector,
    pub(crate) name: ServerName<'static>,
}

#[cfg(feature = "tls")]
impl fmt::Debug for ClientTls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientTls").field("name", &self.name).finish_non_exhaustive()
    }
}

#[cfg(not(feature = "tls"))]
#[derive(Clone, Debug)]
pub(crate) enum ClientTls {}

impl Settings {
    /// Returns what TLS needs, or `None` without TLS.
    #[cfg(feature = "tls")]
    pub(crate) async fn tls(&self) -> Result<Option<ClientTls>, SendError> {
        if self.security == Security::Clear {
            return Ok(None);
        }
        let name = ServerName::try_from(self.host().to_owned()).map_err(|_| SendError::HostName)?;
        let connector = match (&self.tls, self.security) {
            (Some(config), _) => Ok(TlsConnector::from(Arc::clone(&config.0))),
            (None, Security::Opportunistic) => crate::danger_unverified_connector(),
            (None, _) => crate::connector::default_connector().await,
        };
        Ok(Some(ClientTls { connector: connector.map_err(SendError::Tls)?, name }))
    }

    #[cfg(not(feature = "tls"))]
    pub(crate) async fn tls(&self) -> Result<Option<ClientTls>, SendError> {
        Ok(None)
    }

    /// Connects to the server, and performs the handshake of implicit TLS. Without `tls`, opportunistic TLS is not tried.
    pub(crate) async fn connect(
        &self,
        tls: Option<ClientTls>,
    ) -> Result<Box<ClientSession>, SendError> {
        let lost = |error| SendError::NotConnected(DriverError::Stream(error));
        let socket = self.socket().await.map_err(lost)?;
        let local = socket.local_addr().map_err(lost)?;
        let peer = socket.peer_addr().map_err(lost)?;
        let config = self.config(local, peer, tls.is_some())?;
        #[cfg_attr(not(feature = "tls"), expect(unused_mut))]
        let mut connection = Connection::new(socket);
        let client = match (self.security, &tls) {
            #[cfg(feature = "tls")]
            (Security::Implicit, Some(ClientTls { connector, name })) => {
                let limit = config.timeout(Phase::Handshake);
                connection.connect_tls(connector, name.clone(), limit).await.map_err(lost)?;
                Client::secured(config)
            }
            _ => Client::new(config),
        };
        Ok(Box::new(ClientSession::new(client, connection, tls)))
    }

    /// Connects to the first address of the host that answers.
    async fn socket(&self) -> io::Result<TcpStream> {
        let limit = self.connect_timeout;
        let addresses = timeout(limit, lookup_host((self.host(), self.port))).await??;
        let mut problem = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
        for address in addresses.take(MAX_ADDRESSES) {
            match timeout(limit, TcpStream::connect(address)).await {
                Ok(Ok(socket)) => {
                    socket.set_nodelay(true)?;
                    return Ok(socket);
                }
                Ok(Err(error)) => problem = error,
                Err(elapsed) => problem = elapsed.into(),
            }
        }
        Err(problem)
    }

    fn config(&self, local: SocketAddr, peer: SocketAddr, tls: bool) -> Result<Config, Invalid> {
        let literal = literal(local.ip());
        let name = match &self.name {
            Some(Name(name)) => name.as_host(),
            None => Host::try_from(literal.as_str())?,
        };
        let config = if self.lmtp { Config::lmtp(name)? } else { Config::new(name)? };
        let mut config = config
            .with_newlines(Newlines::Normalise)
            .danger_auth_in_clear(self.security == Security::Clear && peer.ip().is_loopback());
        if let Some(limit) = self.timeout {
            config = PHASES.into_iter().fold(config, |it, phase| it.with_timeout(phase, limit));
        }
        if let Some(Same(adjust)) = &self.adjust {
            config = adjust(config);
        }
        Ok(self.with_starttls(config, tls))
    }

    #[cfg(feature = "tls")]
    const fn with_starttls(&self, config: Config, tls: bool) -> Config {
        match self.security {
            Security::StartTls => config.with_tls(Tls::Required),
            Security::Opportunistic if tls => config.with_tls(Tls::Opportunistic),
            _ => config.with_tls(Tls::ByHand),
        }
    }

    #[cfg(not(feature = "tls"))]
    const fn with_starttls(&self, config: Config, _tls: bool) -> Config {
        config
    }

    /// Returns `true` if TLS is used only if it is possible.
    pub(crate) const fn is_opportunistic(&self) -> bool {
        #[cfg(feature = "tls")]
        return matches!(self.security, Security::Opportunistic);
        #[cfg(not(feature = "tls"))]
        false
    }

    /// Returns the host without the brackets of an IPv6 address.
    fn host(&self) -> &str {
        self.host.trim_start_matches('[').trim_end_matches(']')
    }
}

/// Returns the address literal of an address (RFC 5321 4.1.3).
fn literal(ip: IpAddr) -> String {
    match ip.to_canonical() {
        IpAddr::V4(ip) => format!("[{ip}]"),
        IpAddr::V6(ip) => format!("[IPv6:{ip}]"),
    }
}

/// A host name that compares as text.
#[derive(Clone, Debug)]
pub(crate) struct Name(pub(crate) HostBuf);

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

impl Eq for Name {}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.as_str().hash(state);
    }
}

/// A shared value that is equal only to itself.
pub(crate) struct Same<T: ?Sized>(pub(crate) Arc<T>);

impl<T: ?Sized> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: ?Sized> fmt::Debug for Same<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl<T: ?Sized> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::addr_eq(Arc::as_ptr(&self.0), Arc::as_ptr(&other.0))
    }
}

impl<T: ?Sized> Eq for Same<T> {}

impl<T: ?Sized> Hash for Same<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).cast::<()>().hash(state);
    }
}
