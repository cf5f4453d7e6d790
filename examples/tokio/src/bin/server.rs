//! An SMTP and LMTP server on tokio and rustls, for tests and development. It stores each message with
//! unchanged content, like the example `sink`, and adds STARTTLS, implicit TLS, AUTH, LMTP and the PROXY
//! protocol.
//!
//! ```text
//! cargo run -p smtp-machine-examples --bin server -- --dir mail --auth 'ana:secret'
//! ```
//!
//! Each connection has a task. While a message is being stored, nothing is read from its connection, so that
//! TCP slows down a client that is faster than the disk.

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
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{Buffer, Step};
use smtp_machine_examples::login::{Account, Answer, ServerExchange};
use smtp_machine_examples::{Deadline, Stream, tls};
use store::{Draft, Envelope, Rules, Store, no_room};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

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

/// The maximum length of a PROXY protocol header that is read: version 2 with space for extensions.
const MAX_PROXY_HEADER: usize = 536;

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
    // One write: a reader may take the first line and close its end.
    print!("listening on {address}, storing in {}; try\n{commands}", options.directory.display());
    let options = Arc::new(options);
    let (stop, stopped) = watch::channel(false);
    let mut sessions = JoinSet::new();
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((socket, peer)) = accepted else {
                    // No descriptor is free: an immediate retry would loop.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                };
                let busy = sessions.len() >= options.max_connections;
                let (options, store) = (Arc::clone(&options), Arc::clone(&store));
                let stopped = stopped.clone();
                sessions.spawn(async move {
                    if let Err(error) = serve(socket, peer, busy, &options, &store, stopped).await {
                        eprintln!("server: a session with {peer} ended early: {error}");
                    }
                });
            }
            Some(_) = sessions.join_next(), if !sessions.is_empty() => {}
            _ = tokio::signal::ctrl_c() => break,
            _ = terminate.recv() => break,
        }
    }
    drop(listener);
    stop.send_replace(true);
    let all = async { while sessions.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(Duration::from_secs(10), all).await;
    println!("stopped");
    Ok(())
}

async fn serve(
    socket: TcpStream,
    mut peer: SocketAddr,
    busy: bool,
    options: &Options,
    store: &Store,
    mut stopped: watch::Receiver<bool>,
) -> Result<(), Box<dyn Error>> {
    socket.set_nodelay(true)?;
    let mut stream = Stream::Clear(socket);
    if options.proxies.iter().any(|net| net.contains(&peer.ip())) {
        peer = proxied(&mut stream, peer).await?;
    }
    let is_here = peer.ip().is_loopback();
    let host = options.host.as_host();
    let config = match options.lmtp {
        true => Config::lmtp(host)?,
        false => Config::new(host)?,
    };
    let mut config = config.with_max_message(options.max_size).danger_auth_in_clear(is_here);
    if let Some(limit) = options.timeout {
        config = config
            .with_command_timeout(limit)
            .with_data_timeout(limit)
            .with_write_timeout(limit)
            .with_handshake_timeout(limit);
    }
    let mut server = match options.implicit_tls {
        true => {
            let limit = options.timeout.unwrap_or(Duration::from_secs(300));
            stream.accept(&options.acceptor, limit).await?;
            Server::secured(config)
        }
        false => Server::new(config),
    };
    let offered = offer(options);
    let (mut rx, mut tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(8192));
    let mut envelope = Envelope { peer: peer.to_string(), ..Envelope::default() };
    let (mut draft, mut login) = (None::<Draft>, None::<ServerExchange>);
    // LMTP: the result of storing the message, for all its recipients.
    let mut kept: Result<String, Refusal<'static>> = Err(Refusal::LOCAL_ERROR);
    let (mut deadline, mut stopping) = (Deadline::default(), false);
    loop {
        envelope.tls = server.facts().is_secure();
        envelope.auth = server.facts().is_authenticated();
        let step = match server.poll(&mut rx, &mut tx) {
            Ok(step) => step,
            Err(error) => {
                stream.close().await;
                return Err(error.into());
            }
        };
        match step {
            Step::Event(event) => match event {
                Event::Open(open) if busy => open.refuse(Refusal::TOO_BUSY),
                Event::Open(open) => match options.rules.refusal("CONNECT", &envelope.peer) {
                    Some(refusal) => open.refuse(refusal),
                    None => open.accept(),
                },
                Event::Hello(hello) => match options.rules.refusal("EHLO", hello.name().as_str()) {
                    Some(refusal) => hello.refuse(refusal),
                    None => {
                        envelope.helo = hello.name().to_string();
                        hello.accept(&offered);
                    }
                },
                Event::StartTls(start) => start.accept(),
                Event::Secure(handover) => {
                    match stream.accept(&options.acceptor, handover.wait().limit).await {
                        Ok(()) => handover.complete(),
                        Err(error) => {
                            handover.failed();
                            return Err(error.into());
                        }
                    }
                }
                Event::Auth(auth) => {
                    let Some(account) = &options.account else { continue };
                    let (mechanism, host) = (auth.mechanism(), options.host.to_string());
                    let initial = auth.initial();
                    let initial = initial.as_ref().map(|secret| secret.expose());
                    let (exchange, answer) =
                        ServerExchange::begin(account, &host, mechanism.as_str(), initial);
                    login = Some(exchange);
                    match answer {
                        Answer::Challenge(challenge) => auth.challenge(&challenge)?,
                        Answer::Authenticated => auth.accept(),
                        Answer::Refused => auth.refuse(Refusal::CREDENTIALS_INVALID),
                        Answer::NoSuchMechanism => auth.refuse(Refusal::MECHANISM_NOT_RECOGNIZED),
                    }
                }
                Event::AuthResponse(response) => {
                    let (Some(account), Some(login)) = (&options.account, &mut login) else {
                        continue;
                    };
                    match login.process(account, response.secret().expose()) {
                        Answer::Challenge(challenge) => response.challenge(&challenge)?,
                        Answer::Authenticated => response.accept(),
                        _ => response.refuse(Refusal::CREDENTIALS_INVALID),
                    }
                }
                Event::Mail(mail) if options.require_auth && !envelope.auth => {
                    mail.refuse(Refusal::AUTHENTICATION_REQUIRED);
                }
                Event::Mail(mail) => {
                    let from = mail.from().mailbox().map(|m| m.to_string()).unwrap_or_default();
                    match options.rules.refusal("MAIL", &from) {
                        Some(refusal) => mail.refuse(refusal),
                        None => {
                            let params = mail.command().parameters();
                            envelope.parameters =
                                String::from_utf8_lossy(params.as_bytes()).into_owned();
                            envelope.from = from;
                            envelope.to.clear();
                            draft = None;
                            mail.accept();
                        }
                    }
                }
                Event::Rcpt(rcpt) => {
                    let to = rcpt.to().mailbox().map(|m| m.to_string());
                    let to = to.unwrap_or_else(|| "Postmaster".to_owned());
                    match options.rules.refusal("RCPT", &to) {
                        Some(refusal) => rcpt.refuse(refusal),
                        None => {
                            envelope.to.push(to);
                            rcpt.accept();
                        }
                    }
                }
                Event::Data(data) => match options.rules.refusal("DATA", &envelope.from) {
                    Some(refusal) => data.refuse(refusal),
                    None => match Draft::new(store) {
                        Ok(new) => {
                            draft = Some(new);
                            data.start();
                        }
                        Err(error) => data.refuse(no_room(&error)),
                    },
                },
                Event::Chunk(chunk) => {
                    let written = draft.as_mut().map(|draft| draft.file.write_all(chunk.bytes()));
                    if let Some(Err(error)) = written {
                        draft = None;
                        chunk.discard(no_room(&error));
                    }
                }
                Event::Message(message) => {
                    let refusal = options.rules.refusal("MESSAGE", &envelope.from);
                    if message.recipient().is_none_or(|recipient| recipient == 0) {
                        // A refused message is not stored.
                        kept = match draft.take().filter(|_| refusal.is_none()) {
                            None => Err(Refusal::LOCAL_ERROR),
                            // Syncing to the disk may block.
                            Some(draft) => tokio::task::block_in_place(|| draft.keep(&envelope))
                                .map_err(|error| no_room(&error)),
                        };
                    }
                    match (refusal, &kept) {
                        (Some(refusal), _) => message.refuse(refusal),
                        (None, Ok(name)) => {
                            let text = format!("queued as {name}");
                            message.accept_with(Text::new(&text)?);
                        }
                        (None, Err(refusal)) => message.refuse(*refusal),
                    }
                }
                Event::TransactionDropped(_) => draft = None,
                _ => {}
            },
            Step::Write(wait) => {
                if !stream.write_in(&mut tx, wait, &mut deadline).await? {
                    server.expire(&mut tx);
                }
            }
            Step::Parked(_) => return Err("no answer is deferred here".into()),
            Step::Done => {
                stream.close().await;
                return Ok(());
            }
            Step::Read(wait) => tokio::select! {
                read = stream.read_in(&mut rx, wait, &mut deadline) => {
                    if !read? {
                        server.expire(&mut tx);
                    }
                }
                _ = stopped.changed(), if !stopping => {
                    stopping = true;
                    server.shutdown(&mut tx);
                }
            },
        }
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

/// Reads the header of the PROXY protocol, and returns the address of the client.
async fn proxied(stream: &mut Stream, proxy: SocketAddr) -> Result<SocketAddr, Box<dyn Error>> {
    let Stream::Clear(socket) = stream else { return Ok(proxy) };
    let mut header = Vec::new();
    let until = tokio::time::Instant::now() + Duration::from_secs(5);
    while header.len() < MAX_PROXY_HEADER {
        // One octet at a time: the octets after the header belong to the session.
        header.push(tokio::time::timeout_at(until, socket.read_u8()).await??);
        match ppp::HeaderResult::parse(&header) {
            ppp::HeaderResult::V1(Ok(header)) => {
                return Ok(match header.addresses {
                    ppp::v1::Addresses::Tcp4(it) => (it.source_address, it.source_port).into(),
                    ppp::v1::Addresses::Tcp6(it) => (it.source_address, it.source_port).into(),
                    ppp::v1::Addresses::Unknown => proxy,
                });
            }
            ppp::HeaderResult::V2(Ok(header)) => {
                return Ok(match header.addresses {
                    ppp::v2::Addresses::IPv4(it) => (it.source_address, it.source_port).into(),
                    ppp::v2::Addresses::IPv6(it) => (it.source_address, it.source_port).into(),
                    _ => proxy,
                });
            }
            _ => {}
        }
    }
    Err("not a header of the PROXY protocol".into())
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
