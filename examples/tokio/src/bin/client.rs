//! Sends messages over one connection, with STARTTLS, implicit TLS, AUTH and LMTP, and prints the outcome for
//! each recipient in JSON.
//!
//! ```text
//! cargo run -p smtp-machine-examples --bin client -- --server localhost:2525 --starttls --ca ca.pem \
//!     --auth ana:secret --from ana@orchard.example --to ben@harbor.example --file message.eml
//! ```
//!
//! Exit status: 0 if every recipient of every message was accepted, 1 if some were not, 2 if none was or the
//! server cannot be reached, 64 for an invalid command line.

#[path = "../../../common/message.rs"]
mod message;
#[path = "../../../common/outcome.rs"]
mod outcome;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use outcome::{Progress, Tally, keep};
use smtp_machine::address::{ForwardPathBuf, HostBuf, ReversePathBuf};
use smtp_machine::body::{Newlines, Survey};
use smtp_machine::client::{Client, Config, Tls};
use smtp_machine::delivery::{Delivery, Event, Recipient};
use smtp_machine::session::Phase;
use smtp_machine::{Buffer, Step};
use smtp_machine_examples::login::Login;
use smtp_machine_examples::{Deadline, Stream, tls};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

const USAGE: &str = "\
usage: client --server HOST:PORT --from ADDRESS --to ADDRESS [--to ADDRESS].. [--ehlo NAME]
              [--file FILE].. [--timeout SECONDS] [--starttls | --implicit-tls] [--ca FILE]
              [--auth USER:PASS] [--auth-mech PLAIN|LOGIN|CRAM-MD5] [--lmtp] [--chunking on|off|auto]
  --file      without it, the message is read from stdin
  --ca        file of trusted certificates; required for TLS
  --auth      without TLS it is used only with a server on this host
  --chunking  auto (the default) sends content that DATA would change in chunks, if the server offers CHUNKING";

#[derive(Clone, Copy, PartialEq)]
enum Chunking {
    On,
    Off,
    Auto,
}

struct Options {
    server: String,
    name: HostBuf,
    from: ReversePathBuf,
    to: Vec<ForwardPathBuf>,
    messages: Vec<Vec<u8>>,
    timeout: Option<Duration>,
    starttls: bool,
    implicit_tls: bool,
    connector: Option<TlsConnector>,
    account: Option<(String, String)>,
    mechanism: Option<String>,
    lmtp: bool,
    chunking: Chunking,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("client: {problem}\n{USAGE}");
            return ExitCode::from(outcome::USAGE);
        }
    };
    let mut tally = Tally::default();
    if let Err(problem) = send(&options, &mut tally).await {
        eprintln!("client: {}: {problem}", options.server);
        return ExitCode::from(2);
    }
    ExitCode::from(tally.status())
}

/// Sends all messages over one connection. If it is lost, the messages that follow are not sent.
async fn send(options: &Options, tally: &mut Tally) -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::open(options).await;
    let hidden = options.starttls || options.implicit_tls;
    let mut login = options
        .account
        .as_ref()
        .map(|(user, password)| Login::new(user, password, options.mechanism.as_deref(), hidden));
    let mut problem = None;
    for (at, message) in options.messages.iter().enumerate() {
        let paths = options.to.iter().map(|to| to.as_path());
        let mut recipients: Vec<_> = paths.map(Recipient::new).collect();
        let mut texts = vec![String::new(); recipients.len()];
        let lines = message.ends_with(b"\r\n") || message.is_empty();
        let chunks = match options.chunking {
            Chunking::On => true,
            Chunking::Off => false,
            // DATA cannot end without a line ending, and would add one.
            Chunking::Auto => !lines,
        };
        let mut delivery = Delivery::new(options.from.as_path(), &mut recipients)
            .with_survey(Survey::from_slice(message))
            .with_chunks(chunks)
            .with_quit(at + 1 == options.messages.len());
        if let Some(login) = &mut login {
            delivery = delivery.with_login(login);
        }
        if let Ok(connection) = &mut connection {
            if let Err(error) = connection.deliver(&mut delivery, message, &mut texts).await {
                problem.get_or_insert(error);
            }
        }
        for (recipient, text) in recipients.iter().zip(&texts) {
            tally.print(recipient, text);
        }
    }
    connection?.stream.close().await;
    problem.map_or(Ok(()), Err)
}

struct Connection<'o> {
    options: &'o Options,
    client: Client,
    stream: Stream,
    rx: Buffer,
    tx: Buffer,
    deadline: Deadline,
}

impl<'o> Connection<'o> {
    async fn open(options: &'o Options) -> Result<Self, Box<dyn Error>> {
        let name = options.name.as_host();
        let config = if options.lmtp { Config::lmtp(name)? } else { Config::new(name)? };
        let mut config = config.with_newlines(Newlines::Normalise);
        if options.starttls {
            config = config.with_tls(Tls::Required);
        }
        if let Some(limit) = options.timeout {
            for phase in [
                Phase::Greeting,
                Phase::Reply,
                Phase::DataInitiation,
                Phase::EndOfData,
                Phase::Write,
                Phase::Handshake,
            ] {
                config = config.with_timeout(phase, limit);
            }
        }
        let socket = TcpStream::connect(&options.server)
            .await
            .map_err(|error| format!("cannot connect: {error}"))?;
        socket.set_nodelay(true)?;
        config = config.danger_auth_in_clear(socket.peer_addr()?.ip().is_loopback());
        let mut stream = Stream::Clear(socket);
        let client = match options.implicit_tls {
            true => {
                let limit = options.timeout.unwrap_or(Duration::from_secs(300));
                turn_to_tls(&mut stream, options, limit).await?;
                Client::secured(config)
            }
            false => Client::new(config),
        };
        let (rx, tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(65_536));
        let deadline = Deadline::default();
        Ok(Self { options, client, stream, rx, tx, deadline })
    }

    async fn deliver(
        &mut self,
        delivery: &mut Delivery<'_, '_>,
        message: &[u8],
        texts: &mut [String],
    ) -> Result<(), Box<dyn Error>> {
        let Self { options, client, stream, rx, tx, deadline } = self;
        let mut progress = Progress::new(message.len());
        loop {
            let in_time = match delivery.poll(client, rx, tx)? {
                Step::Read(wait) => stream.read_in(rx, wait, deadline).await?,
                Step::Write(wait) => stream.write_in(tx, wait, deadline).await?,
                Step::Parked(_) | Step::Done => return Ok(()),
                Step::Event(event) => {
                    match event {
                        Event::Body(body) => {
                            progress.at(body.offset());
                            body.send(message).ok(); // an error becomes the outcome
                        }
                        Event::Reply(answer) => keep(&answer, texts),
                        Event::BadReply(bad) => eprintln!("client: {bad}"),
                        Event::Secure(handover) => {
                            let limit = handover.wait().limit;
                            match turn_to_tls(stream, options, limit).await {
                                Ok(()) => handover.complete(),
                                Err(error) => {
                                    eprintln!("client: {error}");
                                    handover.failed();
                                }
                            }
                        }
                        _ => {}
                    }
                    true
                }
            };
            if !in_time {
                client.expire(tx);
            }
        }
    }
}

async fn turn_to_tls(
    stream: &mut Stream,
    options: &Options,
    limit: Duration,
) -> Result<(), Box<dyn Error>> {
    let connector = options.connector.as_ref().ok_or("TLS needs --ca")?;
    let host = options.server.rsplit_once(':').map_or(options.server.as_str(), |(host, _)| host);
    let host = host.trim_start_matches('[').trim_end_matches(']');
    stream.connect(connector, host, limit).await.map_err(|error| format!("no TLS: {error}").into())
}

/// Returns `None` if help is requested.
fn options() -> Result<Option<Options>, Box<dyn Error>> {
    use lexopt::prelude::*;
    let (mut server, mut from, mut to, mut files) = (None, None, Vec::new(), Vec::new());
    let mut name: HostBuf = "localhost".parse()?;
    let (mut timeout, mut authorities, mut account, mut mechanism) = (None, None, None, None);
    let (mut starttls, mut implicit_tls, mut lmtp) = (false, false, false);
    let mut chunking = Chunking::Auto;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("server") => server = Some(arguments.value()?.string()?),
            Long("from") => from = Some(message::bracketed(&arguments.value()?.string()?).parse()?),
            Long("to") => to.push(message::bracketed(&arguments.value()?.string()?).parse()?),
            Long("ehlo") => name = arguments.value()?.parse()?,
            Long("file") => files.push(PathBuf::from(arguments.value()?)),
            Long("timeout") => timeout = Some(Duration::from_secs(arguments.value()?.parse()?)),
            Long("starttls") => starttls = true,
            Long("implicit-tls") => implicit_tls = true,
            Long("ca") => authorities = Some(PathBuf::from(arguments.value()?)),
            Long("auth") => {
                let value = arguments.value()?.string()?;
                let (user, secret) = value.split_once(':').ok_or("--auth is USER:PASS")?;
                account = Some((user.to_owned(), secret.to_owned()));
            }
            Long("auth-mech") => {
                mechanism = Some(arguments.value()?.string()?.to_ascii_uppercase());
            }
            Long("lmtp") => lmtp = true,
            Long("chunking") => {
                chunking = match arguments.value()?.string()?.as_str() {
                    "on" => Chunking::On,
                    "off" => Chunking::Off,
                    "auto" => Chunking::Auto,
                    other => {
                        return Err(format!("--chunking is on, off or auto, not {other}").into());
                    }
                }
            }
            other => return Err(other.unexpected().into()),
        }
    }
    if to.is_empty() {
        return Err("--to is missing".into());
    }
    let (server, from) = (server.ok_or("--server is missing")?, from.ok_or("--from is missing")?);
    let connector = authorities.as_deref().map(tls::connector).transpose()?;
    if (starttls || implicit_tls) && connector.is_none() {
        return Err("TLS needs --ca".into());
    }
    let messages = message::read(&files)?;
    Ok(Some(Options {
        server,
        name,
        from,
        to,
        messages,
        timeout,
        starttls,
        implicit_tls,
        connector,
        account,
        mechanism,
        lmtp,
        chunking,
    }))
}
