//! Servers under the load of `smtp-source`: messages of 4 KiB in 20 sessions.

use super::processes::{Server, free_port, timed};
use super::{Line, Table, Tools, median};
use std::process::Command;

/// Messages of a turn with a connection for each; fewer for a server that takes 20 times as long.
const MESSAGES: u32 = 20_000;
const FEW: u32 = 1_500;

const COLUMNS: &[&str] = &["messages a second", "user us a message", "system us a message"];

struct Candidate {
    name: &'static str,
    messages: u32,
    command: fn(&Tools, u16) -> Option<Command>,
    missing: &'static str,
}

const CANDIDATES: [Candidate; 6] = [
    Candidate {
        name: "smtp-machine, Service of the tokio driver, one thread",
        messages: MESSAGES,
        command: |tools, port| Some(tools.loopback(&["serve", "tokio", &port.to_string()])),
        missing: "",
    },
    Candidate {
        name: "smtp-machine, blocking::serve, a thread for each connection",
        messages: MESSAGES,
        command: |tools, port| Some(tools.loopback(&["serve", "threads", &port.to_string()])),
        missing: "",
    },
    Candidate {
        name: "smtp-proto and a loop by hand on tokio, one thread",
        messages: MESSAGES,
        command: |tools, port| Some(tools.loopback(&["serve", "smtp-proto", &port.to_string()])),
        missing: "",
    },
    Candidate {
        name: "smtp-sink (Postfix)",
        messages: MESSAGES,
        command: |tools, port| {
            let mut command = tools.of_postfix("smtp-sink")?;
            command.args(["-u", &user(), &format!("127.0.0.1:{port}"), "512"]);
            Some(command)
        },
        missing: "Postfix is not installed",
    },
    Candidate {
        name: "aiosmtpd (Python)",
        messages: FEW,
        command: |tools, port| {
            let mut command = Command::new(tools.python.as_ref()?);
            command.arg("benches/peers/loopback/servers/aiosmtpd_server.py").arg(port.to_string());
            Some(command)
        },
        missing: "aiosmtpd is not installed",
    },
    Candidate {
        name: "smtp-server (Node.js)",
        messages: FEW,
        command: |tools, port| {
            let mut command = tools.node.then(|| Command::new("node"))?;
            command.arg("benches/peers/loopback/servers/smtp_server.js").arg(port.to_string());
            Some(command)
        },
        missing: "smtp-server is not installed",
    },
];

/// The user of this process, to which `smtp-sink` changes if it is root.
pub(super) fn user() -> String {
    let output = Command::new("id").arg("-un").output();
    output.map(|it| String::from_utf8_lossy(&it.stdout).trim().to_owned()).unwrap_or_default()
}

pub(super) fn measure(tools: &Tools, rounds: usize) -> Result<Vec<Table>, String> {
    // The system samples whether time is that of the user: the shorter a message, the more of them are needed.
    let loads: [(&str, &[&str], u32); 2] = [
        ("servers: a connection for each message, 20 sessions", &[], 1),
        ("servers: connections kept, 20 sessions", &["-d"], 4),
    ];
    let mut tables = Vec::new();
    for (title, options, times) in loads {
        let mut samples: Vec<Vec<[f64; 3]>> = vec![Vec::new(); CANDIDATES.len()];
        if tools.postfix.is_some() {
            for _ in 0..rounds {
                for (candidate, samples) in CANDIDATES.iter().zip(&mut samples) {
                    let messages = candidate.messages * times;
                    samples.extend(turn(tools, candidate, messages, options)?);
                }
            }
        }
        let line = |(candidate, samples): (&Candidate, Vec<[f64; 3]>)| Line {
            name: candidate.name.to_owned(),
            values: match samples.is_empty() {
                true => Vec::new(),
                false => (0..3).map(|at| median(samples.iter().map(|it| it[at]))).collect(),
            },
            note: match (samples.is_empty(), &tools.postfix) {
                (false, _) => String::new(),
                (true, Some(_)) => format!("skipped: {}", candidate.missing),
                (true, None) => "skipped: smtp-source is not installed".to_owned(),
            },
        };
        let lines = CANDIDATES.iter().zip(samples).map(line).collect();
        tables.push(Table { title: title.to_owned(), columns: COLUMNS, lines });
    }
    Ok(tables)
}

/// One turn of a server, or `None` if it is not installed.
fn turn(
    tools: &Tools,
    candidate: &Candidate,
    messages: u32,
    options: &[&str],
) -> Result<Option<[f64; 3]>, String> {
    let port = free_port()?;
    let (Some(command), Some(mut load)) =
        ((candidate.command)(tools, port), tools.of_postfix("smtp-source"))
    else {
        return Ok(None);
    };
    let server = Server::start(command, port)?;
    load.args(options).args(["-s", "20", "-l", "4096", "-m", &messages.to_string()]);
    load.args(["-f", "ana@orchard.example", "-t", "ben@harbor.example"]);
    load.arg(format!("inet:127.0.0.1:{port}"));
    let before = server.time();
    let seconds = timed(load)?;
    let after = server.time();
    let messages = f64::from(messages);
    let each = |after: f64, before: f64| (after - before) / messages * 1e6;
    Ok(Some([messages / seconds, each(after.0, before.0), each(after.1, before.1)]))
}
