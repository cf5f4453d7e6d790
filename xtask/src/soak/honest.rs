//! A client that sends valid mail, and checks that every accepted message is stored.

use std::fs;
use std::net::TcpStream;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Delivery, Event, Outcome, Recipient};
use smtp_machine::{Buffer, Step};

use super::Tally;
use crate::process::Process;

/// Sends until it is stopped. Returns an error if a message was lost or changed.
pub(crate) fn run(server: &Process, number: usize, tally: &Tally) -> Result<(), String> {
    let mut count = 0_usize;
    while !tally.stopped() {
        // A few messages on each connection.
        let mut connection = Connection::new(&server.address)?;
        for _ in 0..=count % 5 {
            count += 1;
            let message = message(number, count);
            let start = Instant::now();
            match connection.deliver(&message)? {
                Some(reply) => check(&server.folder, &reply, &message)?,
                None => {
                    Tally::add(&tally.refused, 1);
                    continue;
                }
            }
            let took = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
            tally.slowest_micros.fetch_max(took, Ordering::Relaxed);
            Tally::add(&tally.accepted, 1);
            Tally::add(&tally.octets, message.len() as u64);
        }
        connection.quit();
    }
    Ok(())
}

/// Returns a unique message, short or long, with dots at line starts.
fn message(number: usize, count: usize) -> Vec<u8> {
    let mut message = format!("Subject: {number}-{count}\r\n\r\n").into_bytes();
    let lines = match count % 10 {
        0 => 20_000,
        1..4 => 500,
        _ => 5,
    };
    for line in 0..lines {
        let dots = &"..."[..(line + count) % 4];
        message
            .extend_from_slice(format!("{dots}{number} {count} {line} lorem ipsum\r\n").as_bytes());
    }
    message
}

/// Removes the message from the store, if it is unchanged.
fn check(folder: &Path, reply: &str, message: &[u8]) -> Result<(), String> {
    let name = reply.split("queued as ").nth(1).map(|rest| rest.trim().to_owned());
    let name = name.ok_or_else(|| format!("accepted without a name: {reply:?}"))?;
    let path = folder.join(format!("{name}.eml"));
    let stored = fs::read(&path).map_err(|error| format!("{} is lost: {error}", path.display()))?;
    if stored != message {
        return Err(format!("{} is not the message that was sent", path.display()));
    }
    for extension in ["eml", "json"] {
        let path = folder.join(format!("{name}.{extension}"));
        fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// Returns the files that should not be in the store: incomplete messages, and honest mail without a
/// confirmation.
pub(crate) fn left_over(folder: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".part") {
            problems.push(format!("{name} is an incomplete message"));
        }
        let is_honest = || fs::read_to_string(entry.path()).is_ok_and(|it| it.contains("honest@"));
        if name.ends_with(".json") && is_honest() {
            problems.push(format!("{name} was never confirmed"));
        }
    }
    problems
}

struct Connection {
    client: Client,
    socket: TcpStream,
    rx: Buffer,
    tx: Buffer,
}

impl Connection {
    fn new(address: &str) -> Result<Self, String> {
        let host = Host::try_from("honest.example").map_err(|error| error.to_string())?;
        let mut last = String::new();
        for _ in 0..50 {
            match TcpStream::connect(address) {
                Ok(socket) => {
                    let limit = Some(Duration::from_secs(60));
                    socket.set_read_timeout(limit).map_err(|error| error.to_string())?;
                    socket.set_nodelay(true).map_err(|error| error.to_string())?;
                    return Ok(Self {
                        client: Client::new(Config::new(host).map_err(|error| error.to_string())?),
                        socket,
                        rx: Buffer::with_capacity(16_384),
                        tx: Buffer::with_capacity(16_384),
                    });
                }
                Err(error) => last = error.to_string(),
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err(format!("cannot connect: {last}"))
    }

    /// Returns the reply if the message was accepted.
    fn deliver(&mut self, message: &[u8]) -> Result<Option<String>, String> {
        let wrong = |error: &dyn std::fmt::Display| format!("an honest session broke: {error}");
        let from = ReversePath::try_from("<honest@orchard.example>").map_err(|it| wrong(&it))?;
        let to = ForwardPath::try_from("<ben@harbor.example>").map_err(|it| wrong(&it))?;
        let mut recipients = [Recipient::new(to)];
        let mut delivery = Delivery::new(from, &mut recipients);
        let mut last = String::new();
        loop {
            let step = delivery.poll(&mut self.client, &mut self.rx, &mut self.tx);
            match step.map_err(|it| wrong(&it))? {
                Step::Event(Event::Body(body)) => body.send(message).map_err(|it| wrong(&it))?,
                Step::Event(Event::Reply(answer)) => {
                    let line = answer.reply().lines().next().map(|line| line.as_bytes().to_vec());
                    last = String::from_utf8_lossy(&line.unwrap_or_default()).into_owned();
                }
                Step::Event(_) => {}
                Step::Done => break,
                Step::Write(_) => {
                    let _count = self.tx.write_to(&mut self.socket).map_err(|it| wrong(&it))?;
                }
                Step::Read(_) => {
                    let _count = self.rx.read_from(&mut self.socket).map_err(|it| wrong(&it))?;
                }
                Step::Parked(_) => return Err("a client defers no answer".to_owned()),
            }
        }
        let outcome = delivery.recipients().first().map(|it| it.outcome());
        let accepted = matches!(outcome, Some(Outcome::Accepted(_)));
        Ok(accepted.then_some(last))
    }

    fn quit(mut self) {
        loop {
            match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(smtp_machine::client::Event::Idle(idle))) => drop(idle.quit()),
                Ok(Step::Event(_)) => {}
                Ok(Step::Write(_)) => {
                    if self.tx.write_to(&mut self.socket).is_err() {
                        return;
                    }
                }
                Ok(Step::Read(_)) => {
                    if self.rx.read_from(&mut self.socket).is_err() {
                        return;
                    }
                }
                _ => return,
            }
        }
    }
}
