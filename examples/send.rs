//! Sends messages over one connection, and prints the outcome for each recipient in JSON.
//!
//! ```text
//! cargo run --example send -- --server 127.0.0.1:2525 --from ana@orchard.example \
//!     --to ben@harbor.example --to uma@harbor.example --file message.eml
//! ```
//!
//! Exit status: 0 if all recipients were accepted, 1 if some were not, 2 if none was or the server cannot be
//! reached, 64 for an invalid command line.

#[path = "common/message.rs"]
mod message;
#[path = "common/outcome.rs"]
mod outcome;

use std::error::Error;
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use outcome::{Progress, Tally, keep};
use smtp_machine::address::{ForwardPathBuf, HostBuf, ReversePathBuf};
use smtp_machine::blocking::Deadline;
use smtp_machine::body::{Newlines, Survey};
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Delivery, Event, Recipient};
use smtp_machine::session::Phase;
use smtp_machine::{Buffer, Step};

const USAGE: &str = "\
usage: send --server HOST:PORT --from ADDRESS --to ADDRESS [--to ADDRESS].. [--ehlo NAME]
            [--file FILE].. [--timeout SECONDS]   (without --file the message is read from stdin)";

struct Options {
    server: String,
    name: HostBuf,
    from: ReversePathBuf,
    to: Vec<ForwardPathBuf>,
    messages: Vec<Vec<u8>>,
    timeout: Option<Duration>,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("send: {problem}\n{USAGE}");
            return ExitCode::from(outcome::USAGE);
        }
    };
    let mut tally = Tally::default();
    if let Err(problem) = send(&options, &mut tally) {
        eprintln!("send: {}: {problem}", options.server);
        return ExitCode::from(2);
    }
    ExitCode::from(tally.status())
}

/// Sends all messages over one connection. If it is lost, the messages that follow are not sent.
fn send(options: &Options, tally: &mut Tally) -> Result<(), Box<dyn Error>> {
    let mut config = Config::new(options.name.as_host())?.with_newlines(Newlines::Normalise);
    if let Some(limit) = options.timeout {
        for phase in
            [Phase::Greeting, Phase::Reply, Phase::DataInitiation, Phase::EndOfData, Phase::Write]
        {
            config = config.with_timeout(phase, limit);
        }
    }
    let mut client = Client::new(config);
    let mut connection = Connection::open(&options.server);
    let mut problem = None;
    for (at, message) in options.messages.iter().enumerate() {
        let paths = options.to.iter().map(|to| to.as_path());
        let mut recipients: Vec<_> = paths.map(Recipient::new).collect();
        let mut texts = vec![String::new(); recipients.len()];
        let mut delivery = Delivery::new(options.from.as_path(), &mut recipients)
            .with_survey(Survey::from_slice(message))
            .with_quit(at + 1 == options.messages.len());
        if let Ok(connection) = &mut connection {
            if let Err(error) = connection.deliver(&mut client, &mut delivery, message, &mut texts)
            {
                problem.get_or_insert(error);
            }
        }
        for (recipient, text) in recipients.iter().zip(&texts) {
            tally.print(recipient, text);
        }
    }
    connection?;
    problem.map_or(Ok(()), Err)
}

struct Connection {
    socket: TcpStream,
    rx: Buffer,
    tx: Buffer,
    deadline: Deadline,
}

impl Connection {
    fn open(server: &str) -> Result<Self, String> {
        let socket =
            TcpStream::connect(server).map_err(|error| format!("cannot connect: {error}"))?;
        socket.set_nodelay(true).map_err(|error| error.to_string())?;
        let (rx, tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(65_536));
        Ok(Self { socket, rx, tx, deadline: Deadline::new() })
    }

    fn deliver(
        &mut self,
        client: &mut Client,
        delivery: &mut Delivery<'_, '_>,
        message: &[u8],
        texts: &mut [String],
    ) -> Result<(), Box<dyn Error>> {
        let Self { socket, rx, tx, deadline } = self;
        let mut progress = Progress::new(message.len());
        loop {
            let in_time = match delivery.poll(client, rx, tx)? {
                Step::Read(wait) => deadline.read(wait, rx, socket)?,
                Step::Write(wait) => deadline.write(wait, tx, socket)?,
                Step::Parked(_) | Step::Done => return Ok(()),
                Step::Event(event) => {
                    match event {
                        Event::Body(body) => {
                            progress.at(body.offset());
                            body.send(message).ok(); // an error becomes the outcome
                        }
                        Event::Reply(answer) => keep(&answer, texts),
                        Event::BadReply(bad) => eprintln!("send: {bad}"),
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

/// Returns `None` if help is requested.
fn options() -> Result<Option<Options>, Box<dyn Error>> {
    use lexopt::prelude::*;
    let (mut server, mut from, mut to, mut files) = (None, None, Vec::new(), Vec::new());
    let mut name: HostBuf = "localhost".parse()?;
    let mut timeout = None;
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
            other => return Err(other.unexpected().into()),
        }
    }
    if to.is_empty() {
        return Err("--to is missing".into());
    }
    let (server, from) = (server.ok_or("--server is missing")?, from.ok_or("--from is missing")?);
    let messages = message::read(&files)?;
    Ok(Some(Options { server, name, from, to, messages, timeout }))
}
