//! [`Sender`]: sends messages through a server.

use std::sync::Arc;
use std::time::Duration;

use smtp_machine::Invalid;
use smtp_machine::address::Host;
use smtp_machine::client::Config;
use tokio::time::timeout;
#[cfg(feature = "tls")]
use tokio_rustls::TlsConnector;

use crate::client_session::ClientSession;
use crate::login::Login;
use crate::message::Message;
use crate::settings::{ClientTls, Name, Same, Security, Settings};
use crate::{Content, DriverError, Envelope, Pool, Report, SendError};

/// The limit for a TCP connection by default.
const CONNECT: Duration = Duration::from_secs(30);

/// Sends messages through a server: a submission server (RFC 6409), the server of a domain, or an LMTP server.
///
/// | created by | port | TLS |
/// |---|---|---|
/// | [`submission`](Self::submission) | 587 | STARTTLS, required |
/// | [`submissions`](Self::submissions) | 465 | from the first octet (RFC 8314) |
/// | [`relay`](Self::relay) | 25 | STARTTLS if it is offered, with any certificate (RFC 7435); no login |
/// | [`danger_without_tls`](Self::danger_without_tls) | 25 | no |
///
/// Its connections come from a [`Pool`], which clones share: from any number of tasks, `send` uses a few connections one
/// after the other. If the server has closed a connection that was idle, the message is sent over another one. A message
/// whose end was sent and not answered is never sent again: its outcome is
/// [`Unknown`](smtp_machine::delivery::Outcome::Unknown).
///
/// ```no_run
/// use smtp_machine_tokio::{Envelope, Sender};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let sender = Sender::submission("mail.orchard.example").with_password("ana", "secret")?;
/// let envelope = Envelope::new("ana@orchard.example", &["ben@harbor.example"])?;
/// let content = "From: ana@orchard.example\nTo: ben@harbor.example\nSubject: lunch\n\nAt noon?\n";
/// sender.send(&envelope, content).await?.accepted()?;
/// sender.close().await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Sender {
    settings: Arc<Settings>,
    time_limit: Option<Duration>,
    pool: Pool,
}

impl Sender {
    /// Creates a sender for a submission server (RFC 6409): port 587, STARTTLS required. `host` is a domain or an IP
    /// address, and the certificate must be for it.
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn submission(host: &str) -> Self {
        Self::of(host, 587, Security::StartTls)
    }

    /// Creates a sender for a submission server with implicit TLS (RFC 8314 3.3): port 465.
    ///
    /// ```
    /// let sender = smtp_machine_tokio::Sender::submissions("mail.orchard.example");
    /// assert_eq!(sender.port(), 465);
    /// ```
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn submissions(host: &str) -> Self {
        Self::of(host, 465, Security::Implicit)
    }

    /// Creates a sender for a server of a domain, such as the target of an MX record: port 25, opportunistic TLS (RFC
    /// 7435).
    ///
    /// STARTTLS is used if it is offered, and any certificate is accepted, unless [`with_tls`](Self::with_tls) is called:
    /// without TLS the message would be sent in clear. If the handshake fails, the message is sent over another connection
    /// without TLS. A message with a login is not sent.
    ///
    /// ```
    /// let sender = smtp_machine_tokio::Sender::relay("mx.harbor.example");
    /// assert_eq!(sender.port(), 25);
    /// ```
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn relay(host: &str) -> Self {
        Self::of(host, 25, Security::Opportunistic)
    }

    /// Creates a sender that does not use TLS: for a server on the same host, or in a test. The port is 25.
    ///
    /// Anyone in the network can read the messages and change them. A login is used with a loopback address only.
    ///
    /// ```
    /// let sender = smtp_machine_tokio::Sender::danger_without_tls("localhost").with_port(2525);
    /// assert_eq!(sender.port(), 2525);
    /// ```
    #[must_use]
    pub fn danger_without_tls(host: &str) -> Self {
        Self::of(host, 25, Security::Clear)
    }

    fn of(host: &str, port: u16, security: Security) -> Self {
        let settings = Settings {
            host: host.to_owned(),
            port,
            security,
            #[cfg(feature = "tls")]
            tls: None,
            name: None,
            lmtp: false,
            login: None,
            timeout: None,
            connect_timeout: CONNECT,
            adjust: None,
        };
        Self { settings: Arc::new(settings), time_limit: None, pool: Pool::default() }
    }

    fn changed(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self
    }

    /// Sets the port.
    ///
    /// ```
    /// let sender = smtp_machine_tokio::Sender::danger_without_tls("localhost").with_port(2525);
    /// assert_eq!(sender.port(), 2525);
    /// ```
    #[must_use]
    pub fn with_port(self, port: u16) -> Self {
        self.changed(|it| it.port = port)
    }

    /// Returns the port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.settings.port
    }

    /// Logs in with a user and a password: AUTH PLAIN or LOGIN (RFC 4954).
    ///
    /// # Errors
    ///
    /// Returns an error if the user is empty, or if one of both contains a NUL.
    ///
    /// ```
    /// use smtp_machine_tokio::Sender;
    ///
    /// let sender = Sender::danger_without_tls("localhost").with_password("ana", "secret")?;
    /// assert!(!format!("{sender:?}").contains("secret"));
    /// # Ok::<(), smtp_machine_tokio::smtp_machine::Invalid>(())
    /// ```
    pub fn with_password(self, user: &str, password: &str) -> Result<Self, Invalid> {
        let login = Login::Password { user: user.to_owned(), password: password.to_owned() };
        let login = login.checked()?;
        Ok(self.changed(|it| it.login = Some(login)))
    }

    /// Logs in with a user and an OAuth 2.0 token: AUTH OAUTHBEARER (RFC 7628) or XOAUTH2.
    ///
    /// # Errors
    ///
    /// Returns an error if the user or the token is not valid in these mechanisms.
    ///
    /// ```
    /// use smtp_machine_tokio::Sender;
    ///
    /// let sender = Sender::danger_without_tls("localhost").with_token("ana@orchard.example", "tok123")?;
    /// assert!(!format!("{sender:?}").contains("tok123"));
    /// # Ok::<(), smtp_machine_tokio::smtp_machine::Invalid>(())
    /// ```
    pub fn with_token(self, user: &str, token: &str) -> Result<Self, Invalid> {
        let login = Login::Token { user: user.to_owned(), token: token.to_owned() };
        let login = login.checked()?;
        Ok(self.changed(|it| it.login = Some(login)))
    }

    /// Sets the TLS client: other certificate authorities, or a certificate of the client. The default is
    /// [`public_connector`](crate::public_connector), and for [`relay`](Self::relay)
    /// [`danger_unverified_connector`](crate::danger_unverified_connector). The name in the certificate must be the host
    /// of the sender.
    ///
    /// ```no_run
    /// use smtp_machine_tokio::{Sender, connector};
    ///
    /// let authorities = std::fs::read("authorities.pem")?;
    /// let sender = Sender::submission("mail.orchard.example").with_tls(&connector(&authorities)?);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn with_tls(self, connector: &TlsConnector) -> Self {
        let config = Arc::clone(connector.config());
        self.changed(|it| it.tls = Some(Same(config)))
    }

    /// Sets the name for EHLO. The default is the address literal of the local end of the connection (RFC 5321 4.1.4).
    ///
    /// ```
    /// use smtp_machine_tokio::{Sender, smtp_machine::address::Host};
    ///
    /// let name = Host::try_from("laptop.orchard.example")?;
    /// let sender = Sender::danger_without_tls("localhost").with_name(name);
    /// # Ok::<(), smtp_machine_tokio::smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub fn with_name(self, name: Host<'_>) -> Self {
        self.changed(|it| it.name = Some(Name(name.into())))
    }

    /// Uses LMTP (RFC 2033): each recipient has its own reply to the message.
    ///
    /// ```
    /// let store = smtp_machine_tokio::Sender::danger_without_tls("localhost").with_port(24).with_lmtp();
    /// ```
    #[must_use]
    pub fn with_lmtp(self) -> Self {
        self.changed(|it| it.lmtp = true)
    }

    /// Sets one limit for each wait for the server. The defaults are those of RFC 5321 4.5.3.2, between 2 and 10 minutes.
    /// A short limit causes duplicates, if the server needs longer to store a message (RFC 5321 4.5.3.2.6).
    ///
    /// ```
    /// use smtp_machine_tokio::Sender;
    /// use std::time::Duration;
    ///
    /// let sender = Sender::danger_without_tls("localhost").with_timeout(Duration::from_secs(30));
    /// ```
    #[must_use]
    pub fn with_timeout(self, limit: Duration) -> Self {
        self.changed(|it| it.timeout = Some(limit))
    }

    /// Sets the limit for the resolution of the host, and for a connection to each of its addresses. The default is 30
    /// seconds. At most 10 addresses are tried.
    ///
    /// ```
    /// use smtp_machine_tokio::Sender;
    /// use std::time::Duration;
    ///
    /// let sender = Sender::danger_without_tls("localhost").with_connect_timeout(Duration::from_secs(5));
    /// ```
    #[must_use]
    pub fn with_connect_timeout(self, limit: Duration) -> Self {
        self.changed(|it| it.connect_timeout = limit)
    }

    /// Sets the limit for a whole [`send`](Self::send), the wait for a connection of the pool included. There is none by
    /// default. When it passes, the connection is closed, and the report has the outcomes that are true then.
    ///
    /// ```
    /// use smtp_machine_tokio::Sender;
    /// use std::time::Duration;
    ///
    /// let sender = Sender::danger_without_tls("localhost").with_time_limit(Duration::from_secs(60));
    /// ```
    #[must_use]
    pub const fn with_time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = Some(limit);
        self
    }

    /// Changes other settings of the client by a function, which gets the configuration of each new connection. The use of
    /// TLS is not changed by it.
    ///
    /// ```
    /// use smtp_machine_tokio::{Sender, smtp_machine::session::Phase};
    /// use std::time::Duration;
    ///
    /// let sender = Sender::danger_without_tls("localhost")
    ///     .with_config(|config| config.with_timeout(Phase::Greeting, Duration::from_secs(30)));
    /// ```
    #[must_use]
    pub fn with_config(self, adjust: impl Fn(Config) -> Config + Send + Sync + 'static) -> Self {
        self.changed(|it| it.adjust = Some(Same(Arc::new(adjust))))
    }

    /// Sets the pool: for its limits, and for several senders with one pool. The default is a pool of this sender and its
    /// clones with the default limits.
    ///
    /// ```
    /// use smtp_machine_tokio::{Pool, PoolOptions, Sender};
    ///
    /// let pool = Pool::new(PoolOptions::new().with_max_connections(20));
    /// let sender = Sender::danger_without_tls("localhost").with_pool(&pool);
    /// assert_eq!(sender.pool().counters().connections_open(), 0);
    /// ```
    #[must_use]
    pub fn with_pool(mut self, pool: &Pool) -> Self {
        self.pool = pool.clone();
        self
    }

    /// Returns the pool.
    #[must_use]
    pub const fn pool(&self) -> &Pool {
        &self.pool
    }

    /// Sends a message, and returns the outcome for each recipient. A bare CR or LF in the content becomes CRLF.
    ///
    /// If the server cannot be reached, or the session ends early, the report says so. If the future is dropped before it
    /// is ready, the connection is closed. The server may have the message then;
    /// [`with_time_limit`](Self::with_time_limit) returns the outcomes instead.
    ///
    /// # Errors
    ///
    /// Returns an error if the settings cannot work, or if the pool is closed. Nothing was sent then.
    pub async fn send(
        &self,
        envelope: &Envelope,
        content: impl Content,
    ) -> Result<Report, SendError> {
        let mut message = Message::new(&self.settings, envelope, content);
        let sending = self.send_over_pool(&mut message);
        #[cfg(feature = "tracing")]
        let sending = {
            let (host, port) = (&self.settings.host, self.settings.port);
            let span = tracing::debug_span!("smtp_send", %host, port);
            tracing::Instrument::instrument(sending, span)
        };
        let in_time = match self.time_limit {
            Some(limit) => timeout(limit, sending).await,
            None => Ok(sending.await),
        };
        match in_time {
            Ok(result) => result?,
            Err(elapsed) => message.end(DriverError::Stream(elapsed.into())),
        }
        let report = message.report;
        self.pool.counters().report(&report);
        #[cfg(feature = "tracing")]
        for recipient in report.recipients() {
            tracing::debug!(host = %self.settings.host, "{recipient}");
        }
        Ok(report)
    }

    async fn send_over_pool<C: Content>(
        &self,
        message: &mut Message<'_, C>,
    ) -> Result<(), SendError> {
        let tls = self.settings.tls().await?;
        message.survey().await;
        if !message.continues() {
            return Ok(());
        }
        let place = self.pool.place(&self.settings).await.ok_or(SendError::Closed)?;
        loop {
            let idle = if message.anew { None } else { place.take_idle().await };
            let mut session = match idle {
                Some(session) => session,
                None => match self.open(tls.clone().filter(|_| !message.in_clear)).await {
                    Ok(mut session) => {
                        session.open = Some(self.pool.counters().opened());
                        session
                    }
                    Err(SendError::NotConnected(error)) => {
                        self.pool.counters().not_connected();
                        message.end(error);
                        return Ok(());
                    }
                    Err(error) => return Err(error),
                },
            };
            message.deliver(&mut session).await;
            if !message.continues() {
                match message.login_failed {
                    true => place.close(session),
                    false => place.keep(session),
                }
                return Ok(());
            }
            self.pool.counters().retried();
            if !session.client().is_over() {
                session.quit().await;
            }
        }
    }

    #[cfg(test)]
    pub(crate) const fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    async fn open(&self, tls: Option<ClientTls>) -> Result<Box<ClientSession>, SendError> {
        self.settings.connect(tls).await
    }

    /// Connects to the server, outside of the pool: for deliveries with settings of their own.
    ///
    /// The greeting and EHLO are part of the first delivery. The login of the sender is not used.
    ///
    /// # Errors
    ///
    /// Returns an error if the settings cannot work, if no connection is established, and if the handshake of implicit TLS
    /// fails.
    ///
    /// ```
    /// use smtp_machine_tokio::{SendError, Sender};
    ///
    /// /// Returns `true` if a server accepts connections.
    /// async fn is_there(sender: &Sender) -> Result<bool, SendError> {
    ///     match sender.connect().await {
    ///         Ok(session) => {
    ///             session.quit().await;
    ///             Ok(true)
    ///         }
    ///         Err(SendError::NotConnected(_)) => Ok(false),
    ///         Err(error) => Err(error),
    ///     }
    /// }
    /// ```
    pub async fn connect(&self) -> Result<ClientSession, SendError> {
        let tls = self.settings.tls().await?;
        self.open(tls).await.map(|session| *session)
    }

    /// Closes the [pool](Pool::close) of the sender: messages in progress are finished, and all connections are closed
    /// with QUIT.
    ///
    /// ```
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// smtp_machine_tokio::Sender::danger_without_tls("localhost").close().await;
    /// # });
    /// ```
    pub async fn close(&self) {
        self.pool.close().await;
    }
}
