//! `cargo xtask fuzz SECONDS [TARGET]..`: runs every target with cargo-fuzz, and prints a table.

use std::fs;
use std::process::{Command, Stdio};

const TARGETS: [&str; 16] = [
    "command",
    "reply",
    "capabilities",
    "address",
    "words",
    "unstuff",
    "stuff",
    "split",
    "server",
    "client",
    "delivery",
    "duplex",
    "transcript",
    "diagnosis",
    "bounce",
    "bounce_guess",
];

/// The statistics that libFuzzer prints for a run.
struct Report {
    executions: u64,
    coverage: (u64, u64),
    inputs: usize,
    finding: Option<String>,
}

/// Runs the targets for `seconds` each. Returns whether nothing was found.
pub(crate) fn run(seconds: u32, only: &[String]) -> Result<bool, String> {
    let has_tool = Command::new("cargo").args(["fuzz", "--version"]).stdout(Stdio::null()).status();
    if !has_tool.is_ok_and(|status| status.success()) {
        return Err("cargo-fuzz is not installed: cargo install cargo-fuzz".to_owned());
    }
    let seeds =
        ["run", "-q", "-p", "smtp-machine-fuzz", "--bin", "seeds", "--", "target/fuzz/corpus"];
    let made = Command::new("cargo").args(seeds).status().map_err(|error| error.to_string())?;
    if !made.success() {
        return Err("cannot write the seeds".to_owned());
    }
    println!("target        executions   per s   edges: first  last   inputs  found");
    let mut clean = true;
    for target in TARGETS.iter().filter(|it| only.is_empty() || only.iter().any(|o| o == **it)) {
        let report = fuzz(target, seconds)?;
        let found = report.finding.as_deref().unwrap_or("nothing");
        println!(
            "{target:12} {:11} {:7} {:13} {:5} {:8}  {found}",
            report.executions,
            report.executions / u64::from(seconds.max(1)),
            report.coverage.0,
            report.coverage.1,
            report.inputs,
        );
        clean &= report.finding.is_none();
    }
    Ok(clean)
}

fn fuzz(target: &str, seconds: u32) -> Result<Report, String> {
    let corpus = format!("target/fuzz/corpus/{target}");
    let time = format!("-max_total_time={seconds}");
    let output = Command::new("cargo")
        // Coverage is a flag of this compiler; other compilers do not support it.
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["fuzz", "run", "--fuzz-dir", "fuzz/libfuzzer", "--sanitizer", "none", target])
        .args([&corpus, "--", &time, "-dict=fuzz/smtp.dict", "-max_len=8192", "-timeout=10"])
        .args(["-print_final_stats=1", "-rss_limit_mb=1024"])
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stderr);
    fs::write(format!("target/fuzz/{target}.log"), text.as_bytes()).map_err(|it| it.to_string())?;
    let number = |line: &str, word: &str| {
        let rest = line.split(word).nth(1)?;
        rest.split_whitespace().next()?.parse::<u64>().ok()
    };
    let coverage: Vec<u64> = text.lines().filter_map(|line| number(line, " cov: ")).collect();
    let executions = text.lines().find_map(|line| number(line, "stat::number_of_executed_units:"));
    let finding = (!output.status.success()).then(|| {
        let path = text.lines().find_map(|line| line.split("Test unit written to ").nth(1));
        path.unwrap_or("see the log in target/fuzz").to_owned()
    });
    Ok(Report {
        executions: executions.unwrap_or(0),
        coverage: (coverage.first().copied().unwrap_or(0), coverage.last().copied().unwrap_or(0)),
        inputs: fs::read_dir(&corpus).map_or(0, Iterator::count),
        finding,
    })
}
