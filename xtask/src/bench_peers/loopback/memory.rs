//! The memory of a session of the tokio driver: resident octets of the server with many connections, less those without.

use super::processes::{Server, free_port};
use super::{Line, Table, Tools};
use std::io::{BufRead, BufReader};
use std::process::Stdio;

const COLUMNS: &[&str] = &["resident octets a session", "resident MiB of the server"];

/// How many sessions, and whether each is in the middle of a content.
const LOADS: [(&str, u32, bool); 2] =
    [("10,000 idle sessions", 10_000, false), ("1,000 sessions in content", 1_000, true)];

pub(super) fn measure(tools: &Tools) -> Result<Table, String> {
    let mut lines = Vec::new();
    for (name, count, busy) in LOADS {
        let (values, note) = match sessions(tools, count, busy)? {
            Some(values) => (values.to_vec(), String::new()),
            None => {
                (Vec::new(), "skipped: the limit of descriptors is too low (ulimit -n)".to_owned())
            }
        };
        lines.push(Line { name: name.to_owned(), values, note });
    }
    Ok(Table {
        title: "memory of sessions: Service of the tokio driver, buffers of 16 and 4 KiB"
            .to_owned(),
        columns: COLUMNS,
        lines,
    })
}

fn sessions(tools: &Tools, count: u32, busy: bool) -> Result<Option<[f64; 2]>, String> {
    let port = free_port()?;
    let server = Server::start(tools.loopback(&["serve", "tokio", &port.to_string()]), port)?;
    let before = server.resident()?;
    let mut client = tools
        .loopback(&["hold", &port.to_string(), &count.to_string(), &busy.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut line = String::new();
    if let Some(output) = client.stdout.take() {
        BufReader::new(output).read_line(&mut line).map_err(|error| error.to_string())?;
    }
    let after = server.resident()?;
    drop(client.stdin.take());
    _ = client.wait();
    let each = (after - before) / f64::from(count);
    Ok((line.trim() == "ready").then_some([each, after / f64::from(1 << 20)]))
}
