//! Servers and clients for `cargo xtask bench-peers --loopback`.

mod clients;
mod servers;

use std::env;
use std::process::ExitCode;

const USAGE: &str = "\
usage: loopback serve NAME PORT         serves on 127.0.0.1 until it is killed: tokio, threads, smtp-proto
       loopback send NAME PORT COUNT    sends messages of 4 KiB over one connection: blocking, tokio, raw, lettre, lettre-async, mail-send
       loopback hold PORT COUNT BUSY    opens connections, as BUSY says in content or after the greeting, then waits for a line of input";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["serve", name, port] => port.parse().ok().and_then(|port| servers::serve(name, port)),
        ["send", name, port, count] => match (port.parse(), count.parse()) {
            (Ok(port), Ok(count)) => clients::send(name, port, count),
            _ => None,
        },
        ["hold", port, count, busy] => match (port.parse(), count.parse(), busy.parse()) {
            (Ok(port), Ok(count), Ok(busy)) => Some(clients::hold(port, count, busy)),
            _ => None,
        },
        _ => None,
    };
    match done {
        None => {
            eprintln!("{USAGE}");
            ExitCode::from(64) // EX_USAGE
        }
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(problem)) => {
            eprintln!("loopback: {problem}");
            ExitCode::FAILURE
        }
    }
}
