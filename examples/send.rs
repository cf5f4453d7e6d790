//! Sends messages on one connection, and says in JSON what became of each for each recipient.
//!
//! ```text
//! cargo run --example send -- --server 127.0.0.1:2525 --from ana@orchard.example \
//!     --to ben@harbor.example --to uma@harbor.example --file message.eml
//! ```
//!
//! Exit status: 0 when all recipients were accepted, 1 when some were refused, 2 when none was
//! accepted or something went wrong.

#[path = "common/outcome.rs"]
mod outcome;

use std::error::Error;
use std::io::{self, Read};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use outcome::{text, to_json};
use smtp_machine::address::{ForwardPathBuf, HostBuf, ReversePathBuf};
use smtp_machine::blocking::Deadline;
use smtp_machine::body::Newlines;
use smtp_machine::client::{Client, Config, Event};
use smtp_machine::delivery::{Delivery, Outcome, Progress, Recipient};
use smtp_machine::session::{Phase, Wait};
use smtp_machine::{Buffer, Step};

const USAGE: &str = "\
usage: send --server HOST:PORT --from ADDRESS --to ADDRESS [--to ADDRESS].. [--ehlo NAME]
            [--file FILE].. [--timeout SECONDS]   (without --file the message comes from stdin)";

struct Options {
    server: String,
    name: HostBuf,
    from: ReversePathBuf,
    to: Vec<ForwardPathBuf>,
    messages: Vec<Vec<u8>>,
    timeout: Option<Duration>,
}

/// Accepted of how many, over all messages.
#[derive(Default)]
struct Tally {
    accepted: usize,
    all: usize,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("send: {problem}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let mut tally = Tally::default();
    if let Err(problem) = send(&options, &mut tally) {
        eprintln!("send: {}: {problem}", options.server);
        return ExitCode::from(2);
    }
    match tally.accepted {
        0 => ExitCode::from(2),
        accepted if accepted == tally.all => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// All messages on one connection.
fn send(options: &Options, tally: &mut Tally) -> Result<(), Box<dyn Error>> {
    let mut config = Config::new(options.name.as_host())?.with_newlines(Newlines::Normalise);
    if let Some(limit) = options.timeout {
        for phase in
            [Phase::Greeting, Phase::Reply, Phase::DataInitiation, Phase::EndOfData, Phase::Write]
        {
            config = config.with_timeout(phase, limit);
        }
    }
    let socket = TcpStream::connect(&options.server).map_err(|e| format!("can't connect: {e}"));
    let mut connection = socket.and_then(|socket| {
        socket.set_nodelay(true).map_err(|error| error.to_string())?;
        Ok(Connection::new(Client::new(config), socket))
    });
    let mut result = Ok(());
    for message in &options.messages {
        let paths = options.to.iter().map(|to| to.as_path());
        let mut recipients: Vec<_> = paths.map(Recipient::new).collect();
        let mut replies = vec![String::new(); recipients.len()];
        let mut delivery = Delivery::new(options.from.as_path(), &mut recipients)
            .with_content(message.len() as u64, message.is_ascii());
        if let (Ok(connection), Ok(())) = (&mut connection, &result) {
            result = connection.deliver(&mut delivery, message, &mut replies);
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
    let _ = connection?.quit();
    result
}

struct Connection {
    client: Client,
    socket: TcpStream,
    rx: Buffer,
    tx: Buffer,
    deadline: Deadline,
}

impl Connection {
    fn new(client: Client, socket: TcpStream) -> Self {
        let (rx, tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(65_536));
        Self { client, socket, rx, tx, deadline: Deadline::new() }
    }

    /// Keeps the text of the reply that decided for each recipient in `replies`.
    fn deliver(
        &mut self,
        delivery: &mut Delivery<'_>,
        mut content: &[u8],
        replies: &mut [String],
    ) -> Result<(), Box<dyn Error>> {
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
                Ok(Step::Write(wait)) => self.write(wait)?,
                Ok(Step::Read(wait)) => self.read(wait)?,
                Ok(Step::Parked(_) | Step::Done) => {
                    delivery.lost(&self.client);
                    return Ok(());
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Says QUIT. All mail is settled by now, so nothing that goes wrong here matters.
    fn quit(mut self) -> io::Result<()> {
        loop {
            match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(Event::Idle(idle))) => drop(idle.quit()),
                Ok(Step::Event(_)) => {}
                Ok(Step::Write(wait)) => self.write(wait)?,
                Ok(Step::Read(wait)) => self.read(wait)?,
                Ok(Step::Parked(_) | Step::Done) | Err(_) => return Ok(()),
            }
        }
    }

    /// Reads some, until the limit of `wait` has passed.
    fn read(&mut self, wait: Wait) -> io::Result<()> {
        if !self.deadline.read(wait, &mut self.rx, &mut self.socket)? {
            self.client.expire(&mut self.tx);
        }
        Ok(())
    }

    /// Writes some, until the limit of `wait` has passed.
    fn write(&mut self, wait: Wait) -> io::Result<()> {
        if !self.deadline.write(wait, &mut self.tx, &mut self.socket)? {
            self.client.expire(&mut self.tx);
        }
        Ok(())
    }
}

fn options() -> Result<Options, Box<dyn Error>> {
    use lexopt::prelude::*;
    let (mut server, mut from, mut to, mut files) = (None, None, Vec::new(), Vec::new());
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
            Long("file") => files.push(PathBuf::from(arguments.value()?)),
            Long("timeout") => timeout = Some(Duration::from_secs(arguments.value()?.parse()?)),
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
        io::stdin().lock().read_to_end(&mut message)?;
        messages.push(message);
    }
    Ok(Options {
        server: server.ok_or("--server is missing")?,
        name,
        from: from.ok_or("--from is missing")?,
        to,
        messages,
        timeout,
    })
}
