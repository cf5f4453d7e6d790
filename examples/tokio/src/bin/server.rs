//! An SMTP and LMTP server on tokio and rustls, for tests and development. It stores each message with
//! unchanged content, like the example `sink`, and adds STARTTLS, implicit TLS, AUTH, LMTP and the PROXY
//! protocol.
//!
//! ```text
//! cargo run -p smtp-machine-examples --bin server -- --dir mail --auth 'ana:secret'
//! ```
//!
//! `smtp_machine_tokio::Service` accepts the connections; the handler below is the application. While a message is
//! being stored, nothing is read from its connection, so that TCP slows down a client that is faster than the disk.

#[path = "../../../common/hints.rs"]
mod hints;
#[path = "../../../common/store.rs"]
mod store;

use std::error::Error;
use std::io::Write;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use smtp_machine::address::HostBuf;
use smtp_machine::extension::{Capabilities, Extension, Limits};
use smtp_machine::reply::{Refusal, Text};
use smtp_machine::server::{
    Auth, AuthResponse, Chunk, Config, Data, DropCause, Facts, Hello, Mail, Message, Open, Rcpt,
};
use smtp_machine_examples::login::{Account, Answer, ServerExchange};
use smtp_machine_examples::tls;
use smtp_machine_tokio::tokio_rustls::TlsAcceptor;
use smtp_machine_tokio::{Handler, Service, ipnet};
use store::{Draft, Envelope, Rules, Store, no_room};
use tokio::net::TcpListener;

const USAGE: &str = "\
usage: server --dir DIR [--listen HOST:PORT] [--hostname H] [--max-size OCTETS] [--reply RULE]..
              [--tls-cert FILE --tls-key FILE | --write-cert FILE] [--implicit-tls] [--auth USER:PASS] [--require-auth]
              [--lmtp] [--chunking on|off] [--proxy-protocol --proxy-from NET]..
              [--timeout SECONDS] [--max-connections COUNT]
  --listen    address to listen on (127.0.0.1:2525)
  --timeout   limit for a command or a piece of a message (300 and 180)
  --max-connections   maximum number of sessions (2000); others get a 421
  --reply     VERB:PATTERN=REPLY refuses matching commands, e.g. 'RCPT:bob@*=450 4.2.1 mailbox busy';
              VERB is CONNECT, EHLO, MAIL, RCPT, DATA or MESSAGE, and * matches any text
  --tls-cert  without it, a self-signed certificate for the host name, localhost and 127.0.0.1 is used, which
              clients have no reason to trust
  --write-cert   file for the self-signed certificate, for --ca of a client
  --auth      without TLS it is offered only to clients on this host";

struct Options {
    listen: String,
    directory: PathBuf,
    host: HostBuf,
    max_size: u64,
    rules: Rules,
    timeout: Option<Duration>,
    max_connections: usize,
    acceptor: TlsAcceptor,
    /// The file with the certificate that clients can trust.
    certificate: Option<PathBuf>,
    implicit_tls: bool,
    account: Option<Account>,
    require_auth: bool,
    lmtp: bool,
    chunking: bool,
    proxies: Vec<ipnet::IpNet>,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("server: {problem}\n{USAGE}");
            return ExitCode::from(64); // EX_USAGE
        }
    };
    let runtime = tokio::runtime::Runtime::new().map_err(Box::<dyn Error>::from);
    match runtime.and_then(|runtime| runtime.block_on(run(options))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("server: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Box<dyn Error>> {
    let store = Arc::new(Store::open(&options.directory)?);
    let listener = TcpListener::bind(&options.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", options.listen))?;
    let address = listener.local_addr()?;
    let certificate = options.certificate.as_deref();
    let tls = match options.implicit_tls {
        true => hints::Encryption::Implicit(certificate),
        false => hints::Encryption::StartTls(certificate),
    };
    let commands = hints::commands(address, &tls, options.lmtp, options.account.is_some());
    let directory = options.directory.display();
    say(&format!("listening on {address}, storing in {directory}; try\n{commands}"));
    let service = service(&options)?;
    let options = Arc::new(options);
    let new_handler = move |peer: SocketAddr| Session {
        options: Arc::clone(&options),
        store: Arc::clone(&store),
        envelope: Envelope { peer: peer.to_string(), ..Envelope::default() },
        draft: None,
        login: None,
        kept: Err(Refusal::LOCAL_ERROR),
    };
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    let stop = async {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
    };
    service.run(listener, new_handler, stop).await;
    say("stopped\n");
    Ok(())
}

/// Prints in one write: a reader may take the first line and close its end.
fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn service(options: &Options) -> Result<Service, Box<dyn Error>> {
    let host = options.host.as_host();
    let config = if options.lmtp { Config::lmtp(host)? } else { Config::new(host)? };
    let mut config = config.with_max_message(options.max_size);
    if let Some(limit) = options.timeout {
        config = config
            .with_command_timeout(limit)
            .with_data_timeout(limit)
            .with_write_timeout(limit)
            .with_handshake_timeout(limit);
    }
    let service = Service::new(config)
        .with_config_for(|peer, config| config.danger_auth_in_clear(peer.ip().is_loopback()))
        .with_tls(options.acceptor.clone())
        .with_max_connections(options.max_connections)
        .with_max_per_address(usize::MAX)
        .with_proxy_protocol(options.proxies.iter().copied())
        .with_shutdown_limit(Duration::from_secs(10))
        .on_end(|client, end| {
            if let (Some(client), Err(error)) = (client, end) {
                eprintln!("server: a session with {client} ended early: {error}");
            }
        });
    Ok(if options.implicit_tls { service.with_implicit_tls() } else { service })
}

/// One session: the handler of its events.
struct Session {
    options: Arc<Options>,
    store: Arc<Store>,
    envelope: Envelope,
    draft: Option<Draft>,
    login: Option<ServerExchange>,
    /// The result of storing the message: with LMTP for all its recipients.
    kept: Result<String, Refusal<'static>>,
}

impl Handler for Session {
    fn capabilities(&self) -> Capabilities {
        offer(&self.options)
    }

    async fn open(&mut self, open: Open<'_>) {
        match self.options.rules.refusal("CONNECT", &self.envelope.peer) {
            Some(refusal) => open.refuse(refusal),
            None => open.accept(),
        }
    }

    async fn hello(&mut self, hello: Hello<'_>, offer: &Capabilities) {
        match self.options.rules.refusal("EHLO", hello.name().as_str()) {
            Some(refusal) => hello.refuse(refusal),
            None => {
                self.envelope.helo = hello.name().to_string();
                hello.accept(offer);
            }
        }
    }

    async fn auth(&mut self, auth: Auth<'_>) {
        let Some(account) = &self.options.account else { return };
        let (mechanism, host) = (auth.mechanism(), self.options.host.to_string());
        let initial = auth.initial();
        let initial = initial.as_ref().map(|secret| secret.expose());
        let (exchange, answer) = ServerExchange::begin(account, &host, mechanism.as_str(), initial);
        self.login = Some(exchange);
        match answer {
            Answer::Challenge(challenge) => drop(auth.challenge(&challenge)),
            Answer::Authenticated => auth.accept(),
            Answer::Refused => auth.refuse(Refusal::CREDENTIALS_INVALID),
            Answer::NoSuchMechanism => auth.refuse(Refusal::MECHANISM_NOT_RECOGNIZED),
        }
    }

    async fn auth_response(&mut self, response: AuthResponse<'_>) {
        let (Some(account), Some(login)) = (&self.options.account, &mut self.login) else { return };
        match login.process(account, response.secret().expose()) {
            Answer::Challenge(challenge) => drop(response.challenge(&challenge)),
            Answer::Authenticated => response.accept(),
            Answer::Refused | Answer::NoSuchMechanism => {
                response.refuse(Refusal::CREDENTIALS_INVALID);
            }
        }
    }

    async fn mail(&mut self, mail: Mail<'_>) {
        let facts = mail.facts();
        if self.options.require_auth && !facts.is_authenticated() {
            return mail.refuse(Refusal::AUTHENTICATION_REQUIRED);
        }
        let from = mail.from().mailbox().map(|it| it.to_string()).unwrap_or_default();
        if let Some(refusal) = self.options.rules.refusal("MAIL", &from) {
            return mail.refuse(refusal);
        }
        self.begin(from, mail.command().parameters().as_bytes(), facts);
        mail.accept();
    }

    async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
        let to = rcpt.to().mailbox().map(|it| it.to_string());
        let to = to.unwrap_or_else(|| "Postmaster".to_owned());
        match self.options.rules.refusal("RCPT", &to) {
            Some(refusal) => rcpt.refuse(refusal),
            None => {
                self.envelope.to.push(to);
                rcpt.accept();
            }
        }
    }

    async fn data(&mut self, data: Data<'_>) {
        if let Some(refusal) = self.options.rules.refusal("DATA", &self.envelope.from) {
            return data.refuse(refusal);
        }
        match Draft::new(&self.store) {
            Ok(draft) => {
                self.draft = Some(draft);
                data.start();
            }
            Err(error) => data.refuse(no_room(&error)),
        }
    }

    async fn chunk(&mut self, chunk: Chunk<'_>) {
        let written = self.draft.as_mut().map(|draft| draft.file.write_all(chunk.bytes()));
        if let Some(Err(error)) = written {
            self.draft = None;
            chunk.discard(no_room(&error));
        }
    }

    async fn message(&mut self, message: Message<'_>) {
        if message.recipient().is_none_or(|recipient| recipient == 0) {
            self.kept = self.keep().await;
        }
        let text = match (self.options.rules.refusal("MESSAGE", &self.envelope.from), &self.kept) {
            (Some(refusal), _) => return message.refuse(refusal),
            (None, Err(refusal)) => return message.refuse(*refusal),
            (None, Ok(name)) => format!("queued as {name}"),
        };
        match Text::new(&text) {
            Ok(text) => message.accept_with(text),
            Err(_) => message.accept(),
        }
    }

    async fn transaction_dropped(&mut self, _cause: DropCause) {
        self.draft = None;
    }
}

impl Session {
    /// Begins a transaction.
    fn begin(&mut self, from: String, parameters: &[u8], facts: Facts<'_>) {
        self.draft = None;
        self.envelope = Envelope {
            peer: std::mem::take(&mut self.envelope.peer),
            helo: std::mem::take(&mut self.envelope.helo),
            from,
            to: Vec::new(),
            parameters: String::from_utf8_lossy(parameters).into_owned(),
            tls: facts.is_secure(),
            auth: facts.is_authenticated(),
        };
    }

    /// Stores the message, and returns its name. A message that a rule refuses is not stored.
    async fn keep(&mut self) -> Result<String, Refusal<'static>> {
        let refused = self.options.rules.refusal("MESSAGE", &self.envelope.from).is_some();
        let Some(draft) = self.draft.take().filter(|_| !refused) else {
            return Err(Refusal::LOCAL_ERROR);
        };
        // Syncing to the disk may block.
        let envelope = self.envelope.clone();
        let kept = tokio::task::spawn_blocking(move || draft.keep(&envelope)).await;
        kept.unwrap_or_else(|error| Err(error.into())).map_err(|error| no_room(&error))
    }
}

fn offer(options: &Options) -> Capabilities {
    let mut offered = Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::EightBitMime)
        .with(Extension::SmtpUtf8)
        .with(Extension::EnhancedStatusCodes)
        .with(Extension::Dsn)
        .with(Extension::StartTls)
        .with_limits(Limits { rcpt_max: Some(1000), ..Limits::NONE })
        .with_size(options.max_size);
    if options.chunking {
        offered = offered.with(Extension::Chunking).with(Extension::BinaryMime);
    }
    if options.account.is_some() {
        offered = offered.with_mechanisms(Account::MECHANISMS);
    }
    offered
}

/// Returns `None` if help is requested.
fn options() -> Result<Option<Options>, Box<dyn Error>> {
    use lexopt::prelude::*;
    let (mut directory, mut rules, mut account) = (None, Rules::default(), None);
    let (mut listen, mut max_size) = ("127.0.0.1:2525".to_owned(), 52_428_800);
    let (mut certificate, mut key, mut written) = (None, None, None);
    let (mut implicit_tls, mut require_auth, mut lmtp, mut chunking) = (false, false, false, true);
    let (mut proxy_protocol, mut proxies) = (false, Vec::new());
    let (mut timeout, mut max_connections) = (None, 2000);
    let mut host: HostBuf = "sink.example".parse()?;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("listen") => listen = arguments.value()?.string()?,
            Long("dir") => directory = Some(PathBuf::from(arguments.value()?)),
            Long("hostname") => host = arguments.value()?.parse()?,
            Long("max-size") => max_size = arguments.value()?.parse()?,
            Long("timeout") => timeout = Some(Duration::from_secs(arguments.value()?.parse()?)),
            Long("max-connections") => max_connections = arguments.value()?.parse()?,
            Long("reply") => rules.push(&arguments.value()?.string()?)?,
            Long("tls-cert") => certificate = Some(PathBuf::from(arguments.value()?)),
            Long("write-cert") => written = Some(PathBuf::from(arguments.value()?)),
            Long("tls-key") => key = Some(PathBuf::from(arguments.value()?)),
            Long("implicit-tls") => implicit_tls = true,
            Long("auth") => {
                let value = arguments.value()?.string()?;
                let (user, secret) = value.split_once(':').ok_or("--auth is USER:PASS")?;
                account = Some(Account::new(user, secret)?);
            }
            Long("require-auth") => require_auth = true,
            Long("lmtp") => lmtp = true,
            Long("chunking") => match arguments.value()?.string()?.as_str() {
                "on" => chunking = true,
                "off" => chunking = false,
                other => return Err(format!("--chunking is on or off, not {other}").into()),
            },
            Long("proxy-protocol") => proxy_protocol = true,
            Long("proxy-from") => {
                let net = arguments.value()?.string()?;
                let alone = |_| net.parse::<IpAddr>().map(ipnet::IpNet::from);
                proxies.push(net.parse::<ipnet::IpNet>().or_else(alone)?);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    if proxy_protocol == proxies.is_empty() {
        return Err("--proxy-protocol and --proxy-from go together".into());
    }
    let directory = directory.ok_or("--dir is missing")?;
    let trusted = written.clone();
    let acceptor = match (certificate, key, written) {
        (Some(certificate), Some(key), None) => tls::acceptor(&certificate, &key)?,
        (None, None, written) => tls::self_signed(host.as_ref(), written.as_deref())?,
        (.., Some(_)) => return Err("--write-cert is for a self-signed certificate".into()),
        _ => return Err("--tls-cert and --tls-key go together".into()),
    };
    Ok(Some(Options {
        listen,
        directory,
        host,
        max_size,
        rules,
        timeout,
        max_connections,
        acceptor,
        certificate: trusted,
        implicit_tls,
        account,
        require_auth,
        lmtp,
        chunking,
        proxies,
    }))
}
