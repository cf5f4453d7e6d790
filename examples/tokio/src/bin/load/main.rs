//! A load test of `server`, which runs in a process of its own: honest, slow and hostile clients at once.
//!
//! ```text
//! cargo xtask load SECONDS [CONNECTIONS] [RATE]
//! ```
//!
//! - 60 of 100 connections are honest: they send RATE messages a second in all, some over TLS, several on a connection.
//! - 20 of 100 are slow: they send a message line by line.
//! - 20 of 100 are hostile: they hang up, flood, stop, never read, and send what is not SMTP.
//!
//! Each message has an identifier of its own. When the server has answered it with 250, the file that the reply names
//! must contain the message with this identifier. In the middle the server gets SIGTERM, must end by itself, and is
//! started again; no message that was answered before may be missing. The memory of the server is printed, and must not
//! grow after the first quarter of the time.

mod hostile;
mod process;
mod senders;
mod tally;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use process::Process;
use tally::{Checker, Tally};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

const USAGE: &str = "\
usage: load SECONDS [CONNECTIONS] [RATE]
  CONNECTIONS   number of clients at once (2000)
  RATE          messages of the honest clients in a second (200)";

/// The time that the server has to end after SIGTERM. Its own limit is 10 seconds.
const ENDING: Duration = Duration::from_secs(12);

/// The time between two samples.
const SAMPLE: Duration = Duration::from_secs(5);

/// The time until the load is even: a session that the server times out lasts 20 seconds.
const STARTING: Duration = Duration::from_secs(30);

/// The memory that the server may need more than before, in KiB: of 100 parts, and in any case.
const GROWTH: (u64, u64) = (15, 8192);

/// What all clients share.
struct Load {
    address: String,
    tally: Tally,
    checker: Checker,
    /// The messages that may be sent now: the rate.
    permits: Semaphore,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, default| match arguments.get(at) {
        Some(text) => text.parse::<u64>().ok(),
        None => Some(default),
    };
    let (Some(seconds @ 1..), Some(connections @ 10..), Some(rate @ 1..)) =
        (number(0, 0), number(1, 2000), number(2, 200))
    else {
        eprintln!("{USAGE}");
        return ExitCode::from(64); // EX_USAGE
    };
    let runtime = tokio::runtime::Runtime::new().map_err(Box::<dyn Error>::from);
    match runtime.and_then(|it| it.block_on(run(Duration::from_secs(seconds), connections, rate))) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("load: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether everything went well.
async fn run(time: Duration, connections: u64, rate: u64) -> Result<bool, Box<dyn Error>> {
    let directory = std::env::temp_dir().join(format!("smtp-machine-load-{}", std::process::id()));
    std::fs::create_dir_all(&directory)?;
    let server = Process::start(&directory, "127.0.0.1:0", connections)?;
    let load = Arc::new(Load {
        address: server.address.clone(),
        tally: Tally::default(),
        checker: Checker::start(&directory),
        permits: Semaphore::new(0),
    });
    println!(
        "{connections} connections, {rate} messages a second, {} s at {}",
        time.as_secs(),
        load.address
    );
    let mut clients = JoinSet::new();
    let honest = connections * 60 / 100;
    for number in 0..honest {
        clients.spawn(senders::honest(Arc::clone(&load), number));
    }
    for number in 0..connections * 20 / 100 {
        clients.spawn(senders::slow(Arc::clone(&load), number));
        clients.spawn(hostile::run(Arc::clone(&load), number));
    }
    clients.spawn(keep_rate(Arc::clone(&load), rate));
    let mut held = run_half(&load, &server, time / 2).await;
    held &= end(server, &load).await?;
    let server = Process::start(&directory, &load.address, connections)?;
    held &= run_half(&load, &server, time / 2).await;
    held &= end(server, &load).await?;
    clients.shutdown().await;
    load.tally.print();
    let wanted = rate * time.as_secs() * 9 / 10;
    let accepted = load.tally.accepted.load();
    if accepted < wanted {
        println!("FAILED: {accepted} messages were accepted, {wanted} were expected");
        held = false;
    }
    std::fs::remove_dir_all(directory)?;
    println!("{}", if held { "passed" } else { "FAILED" });
    Ok(held)
}

/// Gives out as many permits for messages as the rate allows.
async fn keep_rate(load: Arc<Load>, rate: u64) {
    let start = Instant::now();
    let mut given = 0;
    loop {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let due = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX) * rate / 1000;
        // Messages that could not be sent in time are not sent later in a burst.
        let space =
            usize::try_from(rate).unwrap_or(0).saturating_sub(load.permits.available_permits());
        load.permits.add_permits(usize::try_from(due - given).unwrap_or(0).min(space));
        given = due;
    }
}

/// Prints samples for this time. Returns whether the memory of the server does not grow.
async fn run_half(load: &Load, server: &Process, time: Duration) -> bool {
    let (start, mut samples) = (Instant::now(), Vec::new());
    while start.elapsed() < time {
        tokio::time::sleep(SAMPLE.min(time)).await;
        samples.push(server.memory());
        load.tally.print_sample(server);
    }
    // The first part is the start: all connections have begun, and the slowest clients were timed out once.
    let start = usize::try_from(STARTING.as_secs() / SAMPLE.as_secs()).unwrap_or(0);
    let start = start.max(samples.len() / 4);
    let steady = samples.get(start..).unwrap_or_default();
    if steady.len() < 2 || steady.contains(&0) {
        println!("memory: not compared, because the time is too short or it cannot be read here");
        return true;
    }
    let (first, second) = steady.split_at(steady.len() / 2);
    let most = |part: &[u64]| part.iter().copied().max().unwrap_or(0);
    let (before, after) = (most(first), most(second));
    println!("memory: at most {before} KiB, then at most {after} KiB");
    let flat = after <= before + (before * GROWTH.0 / 100).max(GROWTH.1);
    if !flat {
        println!("FAILED: the memory grows");
    }
    flat
}

/// Ends the server with SIGTERM. Returns whether it ends by itself and all messages are stored.
async fn end(server: Process, load: &Load) -> Result<bool, Box<dyn Error>> {
    let start = Instant::now();
    let ended = server.terminate(ENDING).await?;
    println!("SIGTERM: ended after {:.1?}", start.elapsed());
    if !ended {
        println!("FAILED: the server does not end");
    }
    // The clients get the last replies.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let lost = load.checker.finish().await;
    println!("{} messages checked, {lost} lost", load.checker.checked());
    Ok(ended && lost == 0)
}

/// Returns the program `server`, which is built together with this one.
fn server_program() -> Result<PathBuf, Box<dyn Error>> {
    let own = std::env::current_exe()?;
    Ok(own.parent().unwrap_or(Path::new(".")).join("server"))
}
