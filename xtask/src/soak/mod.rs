//! `cargo xtask soak SECONDS [CONNECTIONS]`: the example servers with slow clients, and with a mixed load of
//! honest and hostile ones. No message is lost or incomplete, and memory does not grow.

mod honest;
mod hostile;
mod slow;

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::process::{Process, memory_is_known};

/// The arguments of both servers.
const OPTIONS: &[&str] = &["--listen", "127.0.0.1:0", "--timeout", "20", "--max-size", "2000000"];

/// The number of clients of each kind.
const HONEST: usize = 4;
const HOSTILE: usize = 8;

/// The common counts of the clients of a load.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    stop: AtomicBool,
    accepted: AtomicU64,
    refused: AtomicU64,
    hostile: AtomicU64,
    slowest_micros: AtomicU64,
    octets: AtomicU64,
}

impl Tally {
    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn add(counter: &AtomicU64, count: u64) {
        counter.fetch_add(count, Ordering::Relaxed);
    }
}

/// Soaks `sink` and `server`, which are in `programs`, for `seconds` each. Returns whether all checks passed.
pub(crate) fn run(
    programs: &[(&str, PathBuf)],
    seconds: u64,
    connections: usize,
) -> Result<bool, String> {
    if !memory_is_known() {
        return Err("the memory of a process cannot be read here".to_owned());
    }
    let mut held = true;
    for (name, program) in programs {
        let folder = std::env::temp_dir().join(format!("soak-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let server = Process::start(program, OPTIONS, &folder)?;
        println!("== {name}: {connections} slow clients");
        held &= slow::run(&server, connections)?;
        println!("== {name}: {HONEST} honest and {HOSTILE} hostile clients for {seconds} s");
        held &= load(&server, seconds)?;
        drop(server);
        std::fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
    }
    Ok(held)
}

/// The mixed load.
fn load(server: &Process, seconds: u64) -> Result<bool, String> {
    let tally = Tally::default();
    let mut samples = Vec::new();
    let mut problems = Vec::new();
    let before = server.descriptors();
    std::thread::scope(|scope| {
        let honest: Vec<_> = (0..HONEST)
            .map(|number| {
                let tally = &tally;
                scope.spawn(move || honest::run(server, number, tally))
            })
            .collect();
        for number in 0..HOSTILE {
            let tally = &tally;
            scope.spawn(move || hostile::run(&server.address, number as u64, tally));
        }
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(seconds)
            && !honest.iter().all(|it| it.is_finished())
        {
            std::thread::sleep(Duration::from_millis(250));
            samples.push(server.memory());
        }
        tally.stop.store(true, Ordering::Relaxed);
        for client in honest {
            match client.join() {
                Ok(Ok(())) => {}
                Ok(Err(problem)) => problems.push(problem),
                Err(_) => problems.push("an honest client panicked".to_owned()),
            }
        }
    });
    // No client is connected any more; the sessions that hostile clients left open time out.
    let deadline = Instant::now() + Duration::from_secs(40);
    while server.descriptors() > before && Instant::now() < deadline {
        std::thread::sleep(Duration::from_millis(100));
    }
    if server.descriptors() > before {
        problems.push(format!("{} descriptors before, {} after", before, server.descriptors()));
    }
    problems.extend(honest::left_over(&server.folder));
    let (early, late) = (highest(&samples, 1, 3), highest(&samples, 2, 3));
    let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
    println!(
        "{} messages accepted and found whole ({:.1} MB), {} refused, {} hostile sessions",
        count(&tally.accepted),
        count(&tally.octets) as f64 / 1e6,
        count(&tally.refused),
        count(&tally.hostile),
    );
    println!(
        "slowest message {:.1} ms; peak memory: {early} KiB in the second third, {late} KiB in the last, {} KiB now",
        count(&tally.slowest_micros) as f64 / 1e3,
        server.memory(),
    );
    // The allocator may cause a growth of a tenth and half a MiB.
    if late > early + early / 10 + 512 {
        problems.push(format!("memory grows: {early} KiB, then {late} KiB"));
    }
    if count(&tally.accepted) == 0 || count(&tally.hostile) == 0 {
        problems.push("there was no load".to_owned());
    }
    for problem in &problems {
        println!("FAILED: {problem}");
    }
    Ok(problems.is_empty())
}

/// Returns the maximum in part `at` of `of` parts.
fn highest(samples: &[u64], at: usize, of: usize) -> u64 {
    let (start, end) = (samples.len() * at / of, samples.len() * (at + 1) / of);
    samples.get(start..end).into_iter().flatten().copied().max().unwrap_or(0)
}
