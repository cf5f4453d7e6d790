//! [`Builder`]: the settings of a server.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::time::Duration;

use smtp_machine::address::Host;
use smtp_machine::extension::{Capabilities, EhloLine, Extension, Limits};
use smtp_machine::sasl::Credentials;
use smtp_machine::server::Config;

use super::fake_server::FakeServer;
use super::login::{Accounts, MECHANISMS};
use super::record::Record;
use super::script::Script;
use super::session::Shared;
use super::start_error::StartError;
use super::stop::Stop;
use super::tls::Tls;
use crate::rule::{Rule, RuleError, parse_script};

/// The settings of a [`FakeServer`].
///
/// Without any the server is an SMTP server on a free port of 127.0.0.1 that accepts everything and offers 8BITMIME,
/// BINARYMIME, CHUNKING, DSN, ENHANCEDSTATUSCODES, PIPELINING, SIZE and SMTPUTF8.
///
/// ```
/// use smtp_machine::extension::{Extension, Limits};
/// use smtp_machine_testing::FakeServer;
///
/// let server = FakeServer::builder()
///     .without(Extension::Pipelining)
///     .limits(Limits { rcpt_max: Some(50), ..Limits::default() })
///     .offer("XSHIP 7")
///     .account("ana", "secret")
///     .rules("reply RCPT with 450 4.2.1 once")
///     .start();
/// assert!(server.url().starts_with("smtp://127.0.0.1:"));
/// ```
#[derive(Clone, Debug)]
#[must_use = "a server begins with `start`"]
pub struct Builder {
    bind: SocketAddr,
    host: String,
    lmtp: bool,
    implicit_tls: bool,
    required_tls: bool,
    required_auth: bool,
    capabilities: Capabilities,
    more_lines: Vec<String>,
    accounts: Accounts,
    max_message: u64,
    max_connections: usize,
    timeout: Duration,
    names: Vec<String>,
    rules: Result<Vec<Rule>, RuleError>,
}

impl Default for Builder {
    fn default() -> Self {
        const MAX_MESSAGE: u64 = 32 << 20;
        let capabilities = [
            Extension::EightBitMime,
            Extension::BinaryMime,
            Extension::Chunking,
            Extension::Dsn,
            Extension::EnhancedStatusCodes,
            Extension::Pipelining,
            Extension::SmtpUtf8,
        ];
        Self {
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            host: "mx.harbor.example".to_owned(),
            lmtp: false,
            implicit_tls: false,
            required_tls: false,
            required_auth: false,
            capabilities: capabilities
                .into_iter()
                .fold(Capabilities::new(), Capabilities::with)
                .with_size(MAX_MESSAGE),
            more_lines: Vec::new(),
            accounts: Accounts::default(),
            max_message: MAX_MESSAGE,
            max_connections: 1000,
            timeout: Duration::from_secs(300),
            names: Vec::new(),
            rules: Ok(Vec::new()),
        }
    }
}

impl Builder {
    /// Adds rules in text form, one in a line: see [`rule`](crate::rule). [`start`](Self::start) reports an error in them.
    pub fn rules(mut self, text: &str) -> Self {
        self.rules = self.rules.and_then(|mut rules| {
            rules.extend(parse_script(text)?);
            Ok(rules)
        });
        self
    }

    /// Adds a rule.
    ///
    /// ```
    /// use smtp_machine_testing::FakeServer;
    /// use smtp_machine_testing::rule::{Answer, Point, Rule};
    ///
    /// let rule = Rule::at(Point::Data).then(Answer::hang_up().once());
    /// let server = FakeServer::builder().rule(rule).start();
    /// assert_eq!(server.unused_rules(), ["never matched: at DATA hang up once"]);
    /// ```
    pub fn rule(mut self, rule: Rule) -> Self {
        self.rules = self.rules.and_then(|mut rules| {
            rule.check()?;
            rules.push(rule);
            Ok(rules)
        });
        self
    }

    /// Offers an extension.
    pub fn with(self, extension: Extension) -> Self {
        Self { capabilities: self.capabilities.with(extension), ..self }
    }

    /// Does not offer an extension. The server then refuses the parameters and commands of it.
    ///
    /// ```
    /// use smtp_machine::extension::Extension;
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().without(Extension::Dsn).with(Extension::Etrn).start();
    /// let mut client = FakeClient::connect(server.address())?;
    /// client.run("S: 220\nC: EHLO a.example\nS: 250*ETRN*\nC: MAIL FROM:<> RET=HDRS\nS: 555")?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn without(self, extension: Extension) -> Self {
        Self { capabilities: self.capabilities.without(extension), ..self }
    }

    /// Replaces all that the server offers.
    pub fn capabilities(self, capabilities: Capabilities) -> Self {
        Self { capabilities, ..self }
    }

    /// Adds a line to the reply to EHLO: a keyword that the server does not know, and its parameters.
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().offer("XSHIP 7").start();
    /// FakeClient::connect(server.address())?.run("S: 220\nC: EHLO a.example\nS: 250*XSHIP 7*")?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn offer(mut self, line: impl Into<String>) -> Self {
        self.more_lines.push(line.into());
        self
    }

    /// Offers LIMITS (RFC 9422). The server enforces `rcpt_max`.
    pub fn limits(self, limits: Limits) -> Self {
        Self { capabilities: self.capabilities.with_limits(limits), ..self }
    }

    /// Sets the maximum size of a message in octets, which SIZE offers. It is 32 MiB by default.
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().max_message(1000).start();
    /// let mut client = FakeClient::connect(server.address())?;
    /// client.run("S: 220\nC: EHLO a.example\nS: 250*SIZE 1000*\nC: MAIL FROM:<> SIZE=1001\nS: 552")?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn max_message(self, octets: u64) -> Self {
        let capabilities = self.capabilities.with_size(octets);
        Self { max_message: octets, capabilities, ..self }
    }

    /// Speaks LMTP (RFC 2033).
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().lmtp().start();
    /// let mut client = FakeClient::connect(server.address())?;
    /// client.run("S: 220*LMTP\nC: EHLO a.example\nS: 500\nC: LHLO a.example\nS: 250")?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn lmtp(self) -> Self {
        Self { lmtp: true, ..self }
    }

    /// Adds a user, and offers AUTH with PLAIN and LOGIN. A wrong password gets `535 5.7.8`.
    ///
    /// With STARTTLS, AUTH is offered after the handshake only.
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().account("ana", "secret").start();
    /// let mut client = FakeClient::connect(server.address())?;
    /// client.run("S: 220\nC: EHLO a.example\nS: 250*AUTH*\nC: AUTH PLAIN AGFuYQBzZWNyZXQ=\nS: 235")?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn account(mut self, user: &str, password: &str) -> Self {
        self.accounts.0.push((user.to_owned(), password.to_owned()));
        Self { capabilities: self.capabilities.with_mechanisms(MECHANISMS), ..self }
    }

    /// Refuses MAIL with `530 5.7.0` before the client is logged in.
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().account("ana", "secret").require_auth().start();
    /// let mut client = FakeClient::connect(server.address())?;
    /// client.run("S: 220\nC: EHLO a.example\nS: 250\nC: MAIL FROM:<>\nS: 530 5.7.0*")?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn require_auth(self) -> Self {
        Self { required_auth: true, ..self }
    }

    /// Refuses MAIL with `530 5.7.0` before TLS.
    pub fn require_tls(self) -> Self {
        Self { required_tls: true, ..self }
    }

    /// Offers STARTTLS, with a certificate of its own: see [`FakeServer::certificate_pem`].
    ///
    /// Without the feature `tls` use [`with`](Self::with): the server then offers STARTTLS, and the handshake fails.
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    pub fn starttls(self) -> Self {
        self.with(Extension::StartTls)
    }

    /// Begins each connection with TLS, as on port 465 (RFC 8314).
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().implicit_tls().start();
    /// let mut client = FakeClient::connect(server.address())?;
    /// client.secure(server.certificate_pem(), "localhost")?;
    /// client.expect(220)?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    pub fn implicit_tls(self) -> Self {
        Self { implicit_tls: true, ..self }
    }

    /// Makes the certificate for this name instead of `localhost`, 127.0.0.1, `::1` and the host name of the server.
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().implicit_tls().certificate_for("mx.orchard.example").start();
    /// let mut client = FakeClient::connect(server.address())?;
    /// assert!(client.secure(server.certificate_pem(), "localhost").is_err());
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    pub fn certificate_for(mut self, name: impl Into<String>) -> Self {
        self.names.push(name.into());
        self
    }

    /// Sets the host name in the greeting. It is `mx.harbor.example` by default.
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().host("mx.orchard.example").start();
    /// FakeClient::connect(server.address())?.expect("220 mx.orchard.example *")?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn host(self, name: impl Into<String>) -> Self {
        Self { host: name.into(), ..self }
    }

    /// Sets the address to listen on. It is a free port of 127.0.0.1 by default.
    pub fn bind(self, address: SocketAddr) -> Self {
        Self { bind: address, ..self }
    }

    /// Sets how long the server waits for a command, for a block of content, for the handshake, and for a client that does
    /// not read. Then it sends 421 where it can, and hangs up. It is 5 minutes by default.
    ///
    /// ```
    /// use std::time::Duration;
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().timeout(Duration::from_millis(50)).start();
    /// FakeClient::connect(server.address())?.run("S: 220\nS: 421\n-- closed")?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn timeout(self, limit: Duration) -> Self {
        Self { timeout: limit, ..self }
    }

    /// Sets the maximum number of connections at once. It is 1000 by default. A further client gets 421.
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().max_connections(0).start();
    /// FakeClient::connect(server.address())?.run("S: 421\n-- closed")?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn max_connections(self, count: usize) -> Self {
        Self { max_connections: count, ..self }
    }

    /// Starts the server.
    ///
    /// # Panics
    ///
    /// Panics where [`try_start`](Self::try_start) returns an error.
    #[must_use]
    #[track_caller]
    pub fn start(self) -> FakeServer {
        match self.try_start() {
            Ok(server) => server,
            Err(error) => panic!("{error}"),
        }
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// Returns an error if a rule or a setting cannot be used, or if the server cannot listen.
    ///
    /// ```
    /// use smtp_machine_testing::FakeServer;
    ///
    /// let error = FakeServer::builder().host("not a host").try_start().unwrap_err();
    /// assert!(error.to_string().starts_with("a setting is wrong: "));
    /// ```
    pub fn try_start(self) -> Result<FakeServer, StartError> {
        let rules = self.rules.clone()?;
        for line in &self.more_lines {
            EhloLine::try_from(line.as_str())?;
        }
        for (user, password) in &self.accounts.0 {
            Credentials::password(user, password)?;
            if user.is_empty() || user.len() > 96 || user.contains(|char: char| char.is_control()) {
                return Err(StartError::Account(user.clone()));
            }
        }
        let names = match self.names.is_empty() {
            true => ["localhost", "127.0.0.1", "::1", &self.host].map(str::to_owned).to_vec(),
            false => self.names.clone(),
        };
        let script = Script::default();
        script.add(rules);
        let shared = Shared {
            config: self.config()?,
            capabilities: self.capabilities,
            more_lines: self.more_lines,
            implicit_tls: self.implicit_tls,
            accounts: self.accounts,
            tls: Tls::new(names)?,
            timeout: self.timeout,
            script,
            record: Record::default(),
            stop: Stop::default(),
        };
        let scheme = match (self.lmtp, self.implicit_tls) {
            (true, _) => "lmtp",
            (false, true) => "smtps",
            (false, false) => "smtp",
        };
        let listener = TcpListener::bind(self.bind)?;
        FakeServer::of(listener, shared, scheme, self.max_connections)
    }

    fn config(&self) -> Result<Config, StartError> {
        let host = Host::try_from(self.host.as_str())?;
        let config = if self.lmtp { Config::lmtp(host)? } else { Config::new(host)? };
        let has_tls = self.implicit_tls || self.capabilities.has(Extension::StartTls);
        Ok(config
            .with_max_message(self.max_message)
            .with_required_auth(self.required_auth)
            .with_required_tls(self.required_tls)
            .danger_auth_in_clear(!has_tls)
            .with_command_timeout(self.timeout)
            .with_data_timeout(self.timeout)
            .with_write_timeout(self.timeout)
            .with_handshake_timeout(self.timeout)
            // A script may refuse as much as it likes.
            .with_max_errors(u32::MAX)
            .with_max_idle_commands(u32::MAX)
            .with_max_failed_logins(u32::MAX)
            .with_max_refused_recipients(u32::MAX)
            .with_max_refused_in_transaction(u32::MAX))
    }
}
