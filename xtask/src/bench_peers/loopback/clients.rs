//! Clients that send messages of 4 KiB over one connection to `smtp-sink`.

use super::processes::{Server, free_port, time_of_children, timed};
use super::servers::user;
use super::{Line, Table, Tools, median};
use std::process::Command;

const MESSAGES: u32 = 5_000;
/// For clients without TCP_NODELAY, which wait about 40 ms for each message.
const FEW: u32 = 200;

const COLUMNS: &[&str] = &["messages a second", "client us of processor a message"];

/// Name, name of the client in `loopback` (empty: `smtp-source`), messages.
const CANDIDATES: [(&str, &str, u32); 7] = [
    ("limit: a socket, two writes for each message", "raw", MESSAGES),
    ("smtp-machine, blocking::Connection", "blocking", MESSAGES),
    ("smtp-machine, Sender of the tokio driver", "tokio", MESSAGES),
    ("smtp-source -d (Postfix)", "", MESSAGES),
    ("lettre SmtpTransport", "lettre", FEW),
    ("lettre AsyncSmtpTransport", "lettre-async", FEW),
    ("mail-send, the caller sets TCP_NODELAY", "mail-send", MESSAGES),
];

pub(super) fn measure(tools: &Tools, rounds: usize) -> Result<Table, String> {
    let mut samples: Vec<Vec<[f64; 2]>> = vec![Vec::new(); CANDIDATES.len()];
    for _ in 0..rounds {
        for ((_, client, messages), samples) in CANDIDATES.iter().zip(&mut samples) {
            samples.extend(turn(tools, client, *messages)?);
        }
    }
    let line = |((name, _, _), samples): (&(&str, &str, u32), Vec<[f64; 2]>)| Line {
        name: (*name).to_owned(),
        values: match samples.is_empty() {
            true => Vec::new(),
            false => (0..2).map(|at| median(samples.iter().map(|it| it[at]))).collect(),
        },
        note: match samples.is_empty() {
            true => "skipped: smtp-sink is not installed".to_owned(),
            false => String::new(),
        },
    };
    Ok(Table {
        title: "clients: one connection, into smtp-sink".to_owned(),
        columns: COLUMNS,
        lines: CANDIDATES.iter().zip(samples).map(line).collect(),
    })
}

/// One turn of a client, or `None` without `smtp-sink`.
fn turn(tools: &Tools, client: &str, messages: u32) -> Result<Option<[f64; 2]>, String> {
    let port = free_port()?;
    let Some(mut sink) = tools.of_postfix("smtp-sink") else { return Ok(None) };
    sink.args(["-u", &user(), &format!("127.0.0.1:{port}"), "512"]);
    let server = Server::start(sink, port)?;
    let before = time_of_children();
    let seconds = timed(command(tools, client, port, messages))?;
    let used = time_of_children() - before;
    drop(server);
    let messages = f64::from(messages);
    Ok(Some([messages / seconds, used / messages * 1e6]))
}

fn command(tools: &Tools, client: &str, port: u16, messages: u32) -> Command {
    let (port, messages) = (port.to_string(), messages.to_string());
    match tools.of_postfix("smtp-source").filter(|_| client.is_empty()) {
        Some(mut source) => {
            source.args(["-d", "-s", "1", "-l", "4096", "-m", &messages]);
            source.args(["-f", "ana@orchard.example", "-t", "ben@harbor.example"]);
            source.arg(format!("inet:127.0.0.1:{port}"));
            source
        }
        None => tools.loopback(&["send", client, &port, &messages]),
    }
}
