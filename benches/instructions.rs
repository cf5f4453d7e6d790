//! The instructions of each workload, compared with the ceilings of `ceilings.tsv`: `cargo xtask
//! instructions`, and `cargo xtask instructions --write` to renew the ceilings.
//!
//! Valgrind counts the instructions, in a process of its own for each count: this program again, as
//! `run WORKLOAD TIMES`. The difference of two counts is that of the runs, without the start of the
//! process. The counts repeat, but they depend on the compiler and on the vector instructions of the
//! processor, so that ceilings of another compiler or processor are not compared.

mod workloads;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::process::{Command, ExitCode};

use workloads::Units;

const CEILINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ceilings.tsv");

/// The exit status of a check that cannot run here.
const SKIPPED: u8 = 77;

/// A count of more than this part of its ceiling is an error.
const LIMIT: f64 = 1.03;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["run", name, times, ..] => run(name, times),
        arguments => match check(arguments.contains(&"--write")) {
            Ok(code) => code,
            Err(problem) => {
                eprintln!("instructions: {problem}");
                ExitCode::FAILURE
            }
        },
    }
}

/// Runs a workload. Its instructions are counted from outside.
fn run(name: &str, times: &str) -> ExitCode {
    let workload = workloads::all().into_iter().find(|workload| workload.name == name);
    let (Some(mut workload), Ok(times)) = (workload, times.parse::<u32>()) else {
        return ExitCode::FAILURE;
    };
    (0..times).for_each(|_| (workload.run)());
    ExitCode::SUCCESS
}

/// Counts the instructions of all workloads, and compares them with the ceilings or writes these anew.
fn check(write: bool) -> Result<ExitCode, String> {
    if !Command::new("valgrind").arg("--version").output().is_ok_and(|it| it.status.success()) {
        eprintln!("valgrind is not installed");
        return Ok(ExitCode::from(SKIPPED));
    }
    let environment = environment()?;
    let file = fs::read_to_string(CEILINGS).unwrap_or_default();
    let recorded = file.lines().next().and_then(|line| line.strip_prefix("# "));
    if !write && recorded != Some(environment.as_str()) {
        eprintln!(
            "the ceilings are those of {}, and not of {environment}",
            recorded.unwrap_or("none")
        );
        return Ok(ExitCode::from(SKIPPED));
    }
    let ceilings: BTreeMap<&str, u64> = file
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(name, count)| Some((name, count.parse().ok()?)))
        .collect();
    let mut renewed = format!("# {environment}\nworkload\tinstructions in one run\n");
    let mut exceeded = false;
    println!("{:28} {:>12} {:>10} {:>12}", "workload", "in one run", "of a unit", "of ceiling");
    for workload in workloads::all() {
        let name = workload.name;
        let count = count(name, 2)?.saturating_sub(count(name, 1)?);
        let (Units::Elements(units) | Units::Octets(units)) = workload.units;
        let ceiling = ceilings.get(name).map(|ceiling| count as f64 / *ceiling as f64);
        let beyond = ceiling.is_none_or(|part| part > LIMIT);
        exceeded |= beyond;
        let part = ceiling.map_or("no ceiling".to_owned(), |part| format!("{:.1} %", part * 100.0));
        let mark = if beyond && !write { "  TOO MANY" } else { "" };
        println!("{name:28} {count:>12} {:>10.1} {part:>12}{mark}", count as f64 / units as f64);
        writeln!(renewed, "{name}\t{count}").map_err(|error| error.to_string())?;
    }
    if write {
        fs::write(CEILINGS, renewed).map_err(|error| format!("{CEILINGS}: {error}"))?;
        return Ok(ExitCode::SUCCESS);
    }
    Ok(if exceeded { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Returns what the counts depend on: the compiler, the target, and the widest vectors that the searches use.
fn environment() -> Result<String, String> {
    let output = Command::new("rustc").arg("-vV").output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let version = text.lines().next().unwrap_or_default();
    let host = text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
    #[cfg(target_arch = "x86_64")]
    let vectors = if std::is_x86_feature_detected!("avx2") { "AVX2" } else { "SSE2" };
    #[cfg(not(target_arch = "x86_64"))]
    let vectors = "the vectors of the target";
    Ok(format!("{version}, {host}, {vectors}"))
}

/// Returns the instructions of a process that runs a workload.
fn count(name: &str, times: u32) -> Result<u64, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(["run", name, &times.to_string()])
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stderr);
    let collected = text.lines().find_map(|line| line.split("Collected : ").nth(1));
    let number = collected.and_then(|text| text.trim().parse().ok());
    number.filter(|_| output.status.success()).ok_or_else(|| format!("{name}: {text}"))
}
