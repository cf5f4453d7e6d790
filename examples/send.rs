//! Sends a message, and says in JSON what became of it for each recipient.
//!
//! ```text
//! cargo run --example send -- --server 127.0.0.1:2525 --from ana@orchard.example \
//!     --to ben@harbor.example --to uma@harbor.example --file message.eml
//! ```
//!
//! Exit status: 0 when all recipients were accepted, 1 when some were refused, 2 when none was
//! accepted or something went wrong.

use std::error::Error;
use std::io::{self, ErrorKind, Read};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use smtp_machine::address::{ForwardPathBuf, HostBuf, ReversePathBuf};
use smtp_machine::body::Newlines;
use smtp_machine::client::{Client, Config, Event, Ticket};
use smtp_machine::command::{BodyKind, MailParameters, RcptParameters};
use smtp_machine::extension::Extension;
use smtp_machine::reply::Reply;
use smtp_machine::session::Phase;
use smtp_machine::{Buffer, Step};

const USAGE: &str = "\
usage: send --server HOST:PORT --from ADDRESS --to ADDRESS [--to ADDRESS].. [--ehlo NAME]
            [--file FILE] [--timeout SECONDS]     (without --file the message comes from stdin)";

struct Options {
    server: String,
    name: HostBuf,
    from: ReversePathBuf,
    to: Vec<ForwardPathBuf>,
    message: Vec<u8>,
    timeout: Option<Duration>,
}

/// What became of one recipient.
struct Recipient {
    to: String,
    ticket: Option<Ticket>,
    outcome: &'static str,
    code: Option<u16>,
    enhanced: Option<String>,
    text: String,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("send: {problem}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let pending = |to: &ForwardPathBuf| Recipient {
        to: to.as_str().trim_matches(['<', '>']).to_owned(),
        ticket: None,
        outcome: "not sent",
        code: None,
        enhanced: None,
        text: String::new(),
    };
    let mut recipients: Vec<Recipient> = options.to.iter().map(pending).collect();
    let result = deliver(&options, &mut recipients);
    for recipient in &recipients {
        println!("{}", recipient.to_json());
    }
    if let Err(problem) = result {
        eprintln!("send: {}: {problem}", options.server);
        return ExitCode::from(2);
    }
    match recipients.iter().filter(|recipient| recipient.outcome == "accepted").count() {
        0 => ExitCode::from(2),
        count if count == recipients.len() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn deliver(options: &Options, recipients: &mut [Recipient]) -> Result<(), Box<dyn Error>> {
    let mut socket =
        TcpStream::connect(&options.server).map_err(|error| format!("can't connect: {error}"))?;
    socket.set_nodelay(true)?;
    let mut config = Config::new(options.name.as_host()?).with_newlines(Newlines::Normalise);
    if let Some(limit) = options.timeout {
        for phase in [Phase::Greeting, Phase::Reply, Phase::DataInitiation, Phase::EndOfData] {
            config = config.with_timeout(phase, limit);
        }
    }
    let mut client = Client::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(65_536));
    let (mut begun, mut next, mut rest) = (false, 0, options.message.as_slice());
    let (mut mail, mut data, mut end) = (None, None, None);
    let (mut epoch, mut deadline) = (None, Instant::now());
    loop {
        let offered = *client.capabilities();
        let step = client.poll(&mut rx, &mut tx).inspect_err(|_| {
            // After the final dot, nobody knows whether the message was taken.
            if end.is_some() {
                settle(recipients, "unknown", None);
            }
        })?;
        match step {
            Step::Event(event) => match event {
                Event::Idle(idle) if begun => drop(idle.quit()?),
                Event::Idle(idle) => {
                    let from = options.from.as_path()?;
                    let mut parameters = MailParameters::new();
                    if offered.has(Extension::Size) {
                        parameters = parameters.with_size(rest.len() as u64);
                    }
                    if offered.has(Extension::EightBitMime) && !rest.is_ascii() {
                        parameters = parameters.with_body(BodyKind::EightBitMime);
                    }
                    if !from.is_ascii() || !options.to.iter().all(|to| to.as_str().is_ascii()) {
                        parameters = parameters.with_smtp_utf8();
                    }
                    mail = Some(idle.mail(from, &parameters)?);
                    begun = true;
                }
                Event::Envelope(envelope) => match options.to.get(next) {
                    Some(to) => {
                        let ticket = envelope.rcpt(to.as_path()?, &RcptParameters::new())?;
                        recipients[next].ticket = Some(ticket);
                        next += 1;
                    }
                    None => data = Some(envelope.data()?),
                },
                Event::Body(mut body) => {
                    rest = &rest[body.write(rest)?..];
                    if rest.is_empty() {
                        end = Some(body.finish()?);
                    }
                }
                Event::Greeting(reply) if reply.code().is_negative() => {
                    settle(recipients, "refused", Some(&reply));
                }
                Event::Closing(reply) => settle(recipients, "refused", Some(&reply)),
                Event::Reply(ticket, reply) => {
                    let negative = reply.code().is_negative();
                    let of = |r: &&mut Recipient| r.ticket == Some(ticket);
                    if let Some(recipient) = recipients.iter_mut().find(of) {
                        recipient.set(if negative { "refused" } else { "pending" }, &reply);
                    } else if end == Some(ticket) {
                        let outcome = if negative { "refused" } else { "accepted" };
                        settle(recipients, outcome, Some(&reply));
                        end = None;
                    } else if negative && (mail == Some(ticket) || data == Some(ticket)) {
                        settle(recipients, "refused", Some(&reply));
                    }
                }
                _ => {}
            },
            Step::Write => drop(tx.write_to(&mut socket)?),
            Step::Done => {
                settle(recipients, "not sent", None);
                return Ok(());
            }
            Step::Read(wait) => {
                if epoch != Some(wait.epoch) {
                    epoch = Some(wait.epoch);
                    deadline = Instant::now() + wait.limit;
                }
                let left = deadline.saturating_duration_since(Instant::now());
                socket.set_read_timeout(Some(left.max(Duration::from_millis(1))))?;
                match rx.read_from(&mut socket) {
                    Err(e) if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                        client.expire(&mut tx);
                    }
                    result => drop(result?),
                }
            }
        }
    }
}

/// What goes for all who were not refused before.
fn settle(recipients: &mut [Recipient], outcome: &'static str, reply: Option<&Reply<'_>>) {
    for recipient in recipients.iter_mut().filter(|r| matches!(r.outcome, "pending" | "not sent")) {
        match reply {
            Some(reply) => recipient.set(outcome, reply),
            None => recipient.outcome = outcome,
        }
    }
}

impl Recipient {
    fn set(&mut self, outcome: &'static str, reply: &Reply<'_>) {
        self.outcome = outcome;
        self.code = Some(reply.code().get());
        self.enhanced = reply.enhanced().map(|enhanced| enhanced.to_string());
        let lines = reply.lines().map(|line| String::from_utf8_lossy(line.text()).into_owned());
        self.text = lines.collect::<Vec<_>>().join("\n");
    }

    fn to_json(&self) -> String {
        let code = self.code.map_or("null".to_owned(), |code| code.to_string());
        let enhanced = self.enhanced.as_ref().map_or("null".to_owned(), |text| json(text));
        format!(
            "{{\"recipient\": {}, \"code\": {code}, \"enhanced\": {enhanced}, \"text\": {}, \
             \"outcome\": {}}}",
            json(&self.to),
            json(&self.text),
            json(self.outcome)
        )
    }
}

fn json(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

fn options() -> Result<Options, Box<dyn Error>> {
    use lexopt::prelude::*;
    let (mut server, mut from, mut to, mut file) = (None, None, Vec::new(), None);
    let mut name: HostBuf = "localhost".parse()?;
    let mut timeout = None;
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
            Long("file") => file = Some(PathBuf::from(arguments.value()?)),
            Long("timeout") => timeout = Some(Duration::from_secs(arguments.value()?.parse()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    if to.is_empty() {
        return Err("--to is missing".into());
    }
    let mut message = Vec::new();
    match &file {
        Some(path) => {
            message = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?
        }
        None => drop(io::stdin().lock().read_to_end(&mut message)?),
    }
    Ok(Options {
        server: server.ok_or("--server is missing")?,
        name,
        from: from.ok_or("--from is missing")?,
        to,
        message,
        timeout,
    })
}
