//! Sends messages on one connection, with STARTTLS, TLS from the start, AUTH and LMTP, and says in JSON
//! what became of each for each recipient.
//!
//! ```text
//! cargo run -p smtp-machine-tokio --bin client -- --server localhost:2525 --starttls --ca ca.pem \
//!     --auth ana:secret --from ana@orchard.example --to ben@harbor.example --file message.eml
//! ```
//!
//! Exit status: 0 when every recipient of every message was accepted, 1 when some were refused, 2 when
//! none was accepted or something went wrong.

#[path = "../../../common/outcome.rs"]
mod outcome;

use std::error::Error;
use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use outcome::{text, to_json};
use smtp_machine::address::{ForwardPathBuf, HostBuf, ReversePathBuf};
use smtp_machine::body::Newlines;
use smtp_machine::client::{Client, Config, Event, Idle, NotSent, Tls};
use smtp_machine::command::Mechanism;
use smtp_machine::delivery::{Delivery, Outcome, Progress, Recipient};
use smtp_machine::session::{Phase, Wait};
use smtp_machine::{Buffer, Step};
use smtp_machine_tokio::login::{Guest, best};
use smtp_machine_tokio::{Deadline, Stream, tls};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

const USAGE: &str = "\
usage: client --server HOST:PORT --from ADDRESS --to ADDRESS [--to ADDRESS].. [--ehlo NAME]
              [--file FILE].. [--timeout SECONDS] [--starttls | --implicit-tls] [--ca FILE]
              [--auth USER:PASS] [--auth-mech PLAIN|LOGIN|CRAM-MD5] [--lmtp] [--chunking on|off|auto]
  --file      without it the message comes from stdin
  --ca        whose certificates are trusted; TLS needs it
  --auth      without TLS it is said to this machine alone
  --chunking  auto (the default) sends in chunks what DATA would change, when the server takes chunks";

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

/// Accepted of how many, over all messages.
#[derive(Default)]
struct Tally {
    accepted: usize,
    all: usize,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = match options() {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("client: {problem}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let mut tally = Tally::default();
    if let Err(problem) = send(&options, &mut tally).await {
        eprintln!("client: {}: {problem}", options.server);
        return ExitCode::from(2);
    }
    match tally.accepted {
        0 => ExitCode::from(2),
        accepted if accepted == tally.all => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// All messages on one connection.
async fn send(options: &Options, tally: &mut Tally) -> Result<(), Box<dyn Error>> {
    let mut connection = Connection::open(options).await;
    let mut result = Ok(());
    if let Ok(connection) = &mut connection {
        result = connection.log_in().await;
    }
    for message in &options.messages {
        let paths = options.to.iter().map(|to| to.as_path());
        let mut recipients: Vec<_> = paths.map(Recipient::new).collect();
        let mut replies = vec![String::new(); recipients.len()];
        let lines = message.ends_with(b"\r\n") || message.is_empty();
        let chunks = match options.chunking {
            Chunking::On => true,
            Chunking::Off => false,
            // DATA can't end without a line end, and would add one.
            Chunking::Auto => !lines,
        };
        let mut delivery = Delivery::new(options.from.as_path(), &mut recipients)
            .with_content(message.len() as u64, message.is_ascii())
            .with_chunks(chunks);
        if let (Ok(connection), Ok(())) = (&mut connection, &result) {
            result = connection.deliver(&mut delivery, message, &mut replies).await;
            if result.is_err() {
                // Whatever broke, the server may have the message already.
                delivery.lost(&connection.client);
            }
        }
        for (recipient, reply) in delivery.recipients().iter().zip(&replies) {
            tally.all += 1;
            tally.accepted += usize::from(matches!(recipient.outcome(), Outcome::Accepted(_)));
            println!("{}", to_json(recipient, reply));
        }
    }
    connection?.quit().await;
    result
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
            .map_err(|error| format!("can't connect: {error}"))?;
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

    /// Gets as far as a session that is ready for mail.
    async fn log_in(&mut self) -> Result<(), Box<dyn Error>> {
        let mut login = None::<Guest>;
        loop {
            let secure = self.client.is_secure();
            let event = match self.client.poll(&mut self.rx, &mut self.tx)? {
                Step::Event(event) => event,
                Step::Write(wait) => {
                    self.write(wait).await?;
                    continue;
                }
                Step::Read(wait) => {
                    self.read(wait).await?;
                    continue;
                }
                Step::Done if self.options.starttls && !secure => {
                    return Err("the server does not do TLS".into());
                }
                Step::Parked(_) | Step::Done => {
                    return Err("the server has ended the session".into());
                }
            };
            match event {
                Event::Secure(handover) => {
                    let limit = handover.wait().limit;
                    match turn_to_tls(&mut self.stream, self.options, limit).await {
                        Ok(()) => handover.complete(),
                        Err(error) => {
                            handover.failed();
                            return Err(error);
                        }
                    }
                }
                Event::Idle(idle) => match (&self.options.account, &login) {
                    (Some(_), Some(login)) if idle.is_authenticated() => {
                        return match login.is_convinced() {
                            true => Ok(()),
                            false => Err("the server has not proven who it is".into()),
                        };
                    }
                    (Some((user, password)), None) => {
                        let mechanism = self.options.mechanism(&idle);
                        let guest = Guest::new(&mechanism, user, password);
                        let guest = guest.ok_or("the mechanism is not known here")?;
                        let name = Mechanism::try_from(mechanism.as_str())?;
                        match idle.auth(name, guest.initial()) {
                            Ok(_ticket) => login = Some(guest),
                            Err(NotSent::NotOffered(_)) => {
                                return Err("the server has no AUTH".into());
                            }
                            Err(error) => return Err(error.into()),
                        }
                    }
                    (Some(_), Some(_)) => return Err("the server does not let us in".into()),
                    (None, _) => return Ok(()),
                },
                Event::Challenge(challenge) => {
                    let asks = challenge.secret();
                    match login.as_mut().and_then(|login| login.respond(asks.expose())) {
                        Some(said) => challenge.respond(&said)?,
                        None => challenge.cancel(),
                    }
                }
                Event::Greeting(reply) | Event::Closing(reply) if reply.code().is_negative() => {
                    return Err(reply.to_string().into());
                }
                _ => {}
            }
        }
    }

    /// Keeps the text of the reply that decided for each recipient in `replies`.
    async fn deliver(
        &mut self,
        delivery: &mut Delivery<'_>,
        message: &[u8],
        replies: &mut [String],
    ) -> Result<(), Box<dyn Error>> {
        let mut content = message;
        let mut decided = vec![false; replies.len()];
        loop {
            match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(event)) => match delivery.handle(event) {
                    Progress::Body(mut body) => {
                        content = &content[body.write(content)?..];
                        if content.is_empty() {
                            body.finish()?;
                        }
                    }
                    Progress::Rewind => content = message,
                    Progress::Reply(about, reply) => {
                        let text = text(&reply);
                        for (at, recipient) in delivery.recipients().iter().enumerate() {
                            if !decided[at] && about.is_none_or(|about| about == at) {
                                replies[at].clone_from(&text);
                            }
                            let open = [Outcome::Pending, Outcome::Named];
                            decided[at] = !open.contains(&recipient.outcome());
                        }
                    }
                    Progress::Finished => return Ok(()),
                    _ => {}
                },
                Ok(Step::Write(wait)) => self.write(wait).await?,
                Ok(Step::Read(wait)) => self.read(wait).await?,
                Ok(Step::Parked(_) | Step::Done) => {
                    delivery.lost(&self.client);
                    return Ok(());
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Says QUIT. All mail is settled by now, so nothing that goes wrong here matters.
    async fn quit(mut self) {
        loop {
            let went = match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(Event::Idle(idle))) => idle.quit().is_ok(),
                Ok(Step::Event(_)) => true,
                Ok(Step::Write(wait)) => self.write(wait).await.is_ok(),
                Ok(Step::Read(wait)) => self.read(wait).await.is_ok(),
                Ok(Step::Parked(_) | Step::Done) | Err(_) => false,
            };
            if !went {
                return self.stream.close().await;
            }
        }
    }

    /// Reads some, until the limit of `wait` has passed.
    async fn read(&mut self, wait: Wait) -> std::io::Result<()> {
        if !self.stream.read_in(&mut self.rx, wait, &mut self.deadline).await? {
            self.client.expire(&mut self.tx);
        }
        Ok(())
    }

    /// Writes some, until the limit of `wait` has passed.
    async fn write(&mut self, wait: Wait) -> std::io::Result<()> {
        if !self.stream.write_in(&mut self.tx, wait, &mut self.deadline).await? {
            self.client.expire(&mut self.tx);
        }
        Ok(())
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

impl Options {
    /// The mechanism that was asked for, or the best that the server offers and we know.
    fn mechanism(&self, idle: &Idle<'_>) -> String {
        if let Some(mechanism) = &self.mechanism {
            return mechanism.clone();
        }
        best(idle.capabilities().mechanisms(), idle.is_secure()).to_owned()
    }
}

fn options() -> Result<Options, Box<dyn Error>> {
    use lexopt::prelude::*;
    let (mut server, mut from, mut to, mut files) = (None, None, Vec::new(), Vec::new());
    let mut name: HostBuf = "localhost".parse()?;
    let (mut timeout, mut authorities, mut account, mut mechanism) = (None, None, None, None);
    let (mut starttls, mut implicit_tls, mut lmtp) = (false, false, false);
    let mut chunking = Chunking::Auto;
    let mut arguments = lexopt::Parser::from_env();
    let bracketed = |address: String| match address.starts_with('<') {
        true => address,
        false => format!("<{address}>"),
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("server") => server = Some(arguments.value()?.string()?),
            Long("from") => from = Some(bracketed(arguments.value()?.string()?).parse()?),
            Long("to") => to.push(bracketed(arguments.value()?.string()?).parse()?),
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
    let mut messages = Vec::new();
    for path in &files {
        messages.push(std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?);
    }
    if files.is_empty() {
        let mut message = Vec::new();
        std::io::stdin().lock().read_to_end(&mut message)?;
        messages.push(message);
    }
    let connector = authorities.as_deref().map(tls::connector).transpose()?;
    Ok(Options {
        server: server.ok_or("--server is missing")?,
        name,
        from: from.ok_or("--from is missing")?,
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
    })
}
