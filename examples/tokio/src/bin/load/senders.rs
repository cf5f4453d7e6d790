//! Clients that send messages: honest ones, and slow ones.

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::Survey;
use smtp_machine::client::{Client, Config, Tls};
use smtp_machine::delivery::{Answer, Delivery, Outcome, Recipient};
use smtp_machine::diagnosis::Stage;
use smtp_machine::reply::Code;
use smtp_machine_tokio::{
    Connection, DeliverOptions, danger_unverified_connector, deliver_with, quit,
};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use super::Load;

/// The pause before a new connection after one has failed.
const PAUSE: Duration = Duration::from_millis(500);

/// Sends messages, several on each connection, until it is stopped.
pub(crate) async fn honest(load: Arc<Load>, number: u64) {
    let mut count = 0;
    loop {
        if connection(&load, number, &mut count).await.is_none() {
            sleep(PAUSE).await;
        }
    }
}

/// Sends messages over one connection. Returns `None` if the connection failed.
async fn connection(load: &Load, number: u64, count: &mut u64) -> Option<()> {
    let stream = TcpStream::connect(&load.address).await.ok()?;
    let _open = load.tally.open();
    stream.set_nodelay(true).ok()?;
    let mut connection = Connection::with_capacity(stream, 4096, 8192);
    let tls = if number % 8 == 0 { Tls::Required } else { Tls::ByHand };
    let config = Config::new(Host::try_from("relay.orchard.example").ok()?).ok()?.with_tls(tls);
    let mut client = Client::new(config);
    for _ in 0..10 {
        load.permits.acquire().await.ok()?.forget();
        *count += 1;
        let id = format!("{number}-{count}");
        let start = Instant::now();
        send(load, &mut client, &mut connection, id).await?;
        load.tally.slowest.at_least(start.elapsed().as_millis() as u64);
    }
    let _ = quit(&mut client, &mut connection).await;
    Some(())
}

/// Sends one message. Returns `None` if the connection cannot be used again.
async fn send(
    load: &Load,
    client: &mut Client,
    connection: &mut Connection<TcpStream>,
    id: String,
) -> Option<()> {
    let content = content(&id);
    let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>").ok()?)];
    let from = ReversePath::try_from("<ana@orchard.example>").ok()?;
    let mut delivery =
        Delivery::new(from, &mut to).with_survey(Survey::from_slice(content.as_bytes()));
    let mut name = None;
    let mut replies = |answer: &Answer<'_>| {
        if answer.stage() == Stage::EndOfData {
            name = name_in(&answer.reply().to_string());
        }
    };
    let connector = danger_unverified_connector().ok()?;
    let mut options = DeliverOptions::new()
        .with_tls(&connector, "sink.example".try_into().ok()?)
        .with_replies(&mut replies);
    let _ = deliver_with(&mut delivery, client, connection, content.as_bytes(), &mut options).await;
    match to[0].outcome() {
        Outcome::Accepted(_) => {
            load.tally.accepted.add(1);
            load.checker.check(name.unwrap_or_default(), id);
            return Some(());
        }
        Outcome::Refused(reply) => {
            load.tally.refused.add(1);
            return (reply.code != Code::SERVICE_NOT_AVAILABLE).then_some(());
        }
        Outcome::Unknown => load.tally.unknown.add(1),
        _ => {
            load.tally.not_sent.add(1);
            load.permits.add_permits(1); // for another connection
        }
    }
    None
}

/// Returns a message with this identifier: most are short, some are long.
fn content(id: &str) -> String {
    let lines = match id.len() + usize::from(id.as_bytes()[id.len() - 1]) {
        it if it % 10 == 0 => 1000,
        it => it % 10 * 10,
    };
    let line = ".. lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod\r\n";
    format!("X-Load: {id}\r\n\r\n{}The end.\r\n", line.repeat(lines))
}

/// Returns the name in `250 2.6.0 queued as 000001`.
fn name_in(reply: &str) -> Option<String> {
    Some(reply.split("queued as ").nth(1)?.split_whitespace().next()?.to_owned())
}

/// Sends messages line by line, until it is stopped.
pub(crate) async fn slow(load: Arc<Load>, number: u64) {
    for count in 0.. {
        let id = format!("slow-{number}-{count}");
        match slow_message(&load, &id).await {
            Ok(Some(name)) => {
                load.tally.accepted.add(1);
                load.tally.slow.add(1);
                load.checker.check(name, id);
            }
            Ok(None) => load.tally.refused.add(1),
            Err(_) => sleep(PAUSE).await,
        }
    }
}

/// Sends one message with a pause after each line. Returns its name, or `None` if it is refused.
async fn slow_message(load: &Load, id: &str) -> io::Result<Option<String>> {
    let mut stream = BufReader::new(TcpStream::connect(&load.address).await?);
    let _open = load.tally.open();
    reply(&mut stream).await?;
    let envelope = [
        "EHLO slow.orchard.example",
        "MAIL FROM:<ana@orchard.example>",
        "RCPT TO:<ben@harbor.example>",
        "DATA",
    ];
    for line in envelope {
        stream.write_all(format!("{line}\r\n").as_bytes()).await?;
        let reply = reply(&mut stream).await?;
        if !reply.starts_with(['2', '3']) {
            return Ok(None);
        }
        sleep(Duration::from_secs(1)).await;
    }
    let line = format!("{}\r\n", "slow ".repeat(15));
    for part in [&format!("X-Load: {id}\r\n"), "\r\n"] {
        stream.write_all(part.as_bytes()).await?;
    }
    for _ in 0..20 {
        stream.write_all(line.as_bytes()).await?;
        sleep(Duration::from_millis(500)).await;
    }
    stream.write_all(b"The end.\r\n.\r\n").await?;
    Ok(name_in(&reply(&mut stream).await?))
}

/// Returns the last line of the next reply.
pub(crate) async fn reply(stream: &mut BufReader<TcpStream>) -> io::Result<String> {
    loop {
        let mut line = String::new();
        let read = timeout(Duration::from_secs(60), stream.read_line(&mut line)).await??;
        match line.as_bytes().get(3) {
            _ if read == 0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            Some(b'-') => {}
            _ => return Ok(line),
        }
    }
}
