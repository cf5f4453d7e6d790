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
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use outcome::{Progress, Tally, keep};
use smtp_machine::address::{ForwardPathBuf, HostBuf, ReversePathBuf};
use smtp_machine::body::Survey;
use smtp_machine::delivery::{Answer, Delivery, Recipient};
use smtp_machine_examples::login::Login;
use smtp_machine_examples::tls;
use smtp_machine_tokio::tokio_rustls::TlsConnector;
use smtp_machine_tokio::{Content, Sender};

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
    sender: Sender,
    from: ReversePathBuf,
    to: Vec<ForwardPathBuf>,
    messages: Vec<Vec<u8>>,
    /// The connection uses TLS.
    encrypted: bool,
    account: Option<(String, String)>,
    mechanism: Option<String>,
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
    let mut session = options.sender.connect().await;
    let only = options.mechanism.as_deref();
    let mut login = options
        .account
        .as_ref()
        .map(|(user, password)| Login::new(user, password, only, options.encrypted));
    let mut problem = None;
    for message in &options.messages {
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
            .with_chunks(chunks);
        if let Some(login) = &mut login {
            delivery = delivery.with_login(login);
        }
        if let Ok(session) = &mut session {
            let content = Shown { message, progress: Progress::new(message.len()) };
            let keep = |answer: &Answer<'_>| keep(answer, &mut texts);
            if let Err(error) = session.deliver_with(&mut delivery, content, keep).await {
                problem.get_or_insert(error);
            }
        }
        for (recipient, text) in recipients.iter().zip(&texts) {
            tally.print(recipient, text);
        }
    }
    session.map_err(|error| format!("cannot connect: {error}"))?.quit().await;
    Ok(problem.map_or(Ok(()), Err)?)
}

/// A message whose progress is shown.
struct Shown<'m> {
    message: &'m [u8],
    progress: Progress,
}

impl Content for Shown<'_> {
    async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> io::Result<usize> {
        self.progress.at(offset);
        let mut message = self.message;
        message.read_at(offset, piece).await
    }
}

/// Returns the sender for a server, without its name and limits.
fn sender(
    server: &str,
    starttls: bool,
    implicit_tls: bool,
    connector: Option<TlsConnector>,
) -> Result<Sender, Box<dyn Error>> {
    let (host, port) = server.rsplit_once(':').ok_or("--server is HOST:PORT")?;
    let sender = match (starttls, implicit_tls, connector) {
        (false, false, _) => Sender::danger_without_tls(host),
        (_, _, None) => return Err("TLS needs --ca".into()),
        (_, false, Some(connector)) => Sender::submission(host).with_tls(&connector),
        (_, true, Some(connector)) => Sender::submissions(host).with_tls(&connector),
    };
    Ok(sender.with_port(port.parse()?))
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
    let mut sender = sender(&server, starttls, implicit_tls, connector)?.with_name(name.as_host());
    if let Some(limit) = timeout {
        sender = sender.with_timeout(limit).with_connect_timeout(limit);
    }
    if lmtp {
        sender = sender.with_lmtp();
    }
    Ok(Some(Options {
        server,
        sender,
        from,
        to,
        messages: message::read(&files)?,
        encrypted: starttls || implicit_tls,
        account,
        mechanism,
        chunking,
    }))
}
