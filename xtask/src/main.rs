//! Tasks of the repository: `cargo xtask ci`, `diagrams`, `tables`, `api`, `interop`, `fuzz`, `work`, `instructions`,
//! `soak`, `load`, `conformance`, `no-panic`, `mutants`, `bare-metal`, `bench-peers`, `newcomer`, `package`, `web`,
//! `datafusion`, `ballista`.

mod bare_metal;
mod bench_peers;
mod ci;
mod conformance;
mod datafusion;
mod features;
mod fuzz;
mod newcomer;
mod no_panic;
mod package;
mod packages;
mod process;
mod release;
mod soak;
mod web;
mod work;

use std::env;
use std::path::PathBuf;
use std::process::{Command, ExitCode, ExitStatus};

const USAGE: &str = "\
cargo xtask ci [debug|release]
                       runs all checks or one half of them, and prints a table of the steps
cargo xtask diagrams   renews docs/*.dot and docs/*.svg from the state tables
cargo xtask features   checks the published crates with their features, each crate but the library with each feature
cargo xtask diagnose-cv  prints the measures of the diagnosis with one source of replies left out at a time (WRONG=1: the wrong rows)
cargo xtask tables     renews docs/extensions.md, docs/outcomes.md and src/diagnosis/table.rs
cargo xtask api [--write]
                       compares the public API with docs/api.txt, or writes it there
cargo xtask interop    fetches real mail software, runs the examples with it, and prints tables
cargo xtask fuzz SECONDS [TARGET]..
                       runs each fuzz target for this time (needs cargo-fuzz), and prints a table
cargo xtask work       counts the instructions of each phase, for an input and for one four times as long
cargo xtask instructions [--write]
                       compares the instructions of each workload with benches/ceilings.tsv, or writes them there
cargo xtask no-panic   links the machines and parsers without a panic handler: what links cannot panic
cargo xtask soak SECONDS [CONNECTIONS]
                       runs `sink` and `server` with slow clients, then with a mixed load, for this time each
cargo xtask load SECONDS [CONNECTIONS] [RATE]
                       runs `server` with this number of clients at once (2000) and messages a second (200), slow and
                       hostile clients among them, and stops it in the middle: nothing may be lost
cargo xtask conformance
                       runs `smtp-conformance` against `sink` and `server`; fails if an answer is not as specified
cargo xtask newcomer   builds and runs the first programs of a newcomer with the packages as published
cargo xtask bare-metal builds examples/bare-metal, prints its size, and runs it under QEMU
cargo xtask bench-peers [--quick] [--only TEXT]
                       measures this crate and others on the same octets, and renews docs/bench and the table of the README
cargo xtask package    makes the tarballs of the published crates, and builds and tests what they contain
cargo xtask web        builds the page of examples/web into target/web, and tests it in Chromium
cargo xtask datafusion builds examples/datafusion (takes minutes), and compares its SQL functions with `explain`
cargo xtask ballista   builds examples/ballista (takes minutes), and runs its SQL functions on two executors of Ballista
cargo xtask mutants [OPTION OF CARGO-MUTANTS].. [--missed]
                       tests whether a test detects each change that cargo-mutants proposes";

/// The exit status for an invalid command line: EX_USAGE of sysexits.h.
const WRONG_USAGE: u8 = 64;

fn main() -> ExitCode {
    match env::args().nth(1).as_deref() {
        Some("ci") => ci::run(env::args().nth(2).as_deref()).unwrap_or_else(|| {
            eprintln!("{USAGE}");
            ExitCode::from(WRONG_USAGE)
        }),
        Some("diagrams") => made_anew("diagrams", "UPDATE_DIAGRAMS"),
        Some("features") => exit(features::check_each()),
        Some("diagnose-cv") => exit(diagnose_cv()),
        Some("tables") => made_anew("-- extension_table the_table_is", "UPDATE_TABLES"),
        Some("api") => exit(api(env::args().nth(2).as_deref())),
        Some("interop") => exit(interop(true)),
        // This program runs itself with instructions counted.
        Some("work") if env::args().len() == 5 => {
            let argument = |at| env::args().nth(at).unwrap_or_default();
            let number = |at| argument(at).parse().unwrap_or(0);
            match work::phase(&argument(2), number(3), number(4)) {
                Some(()) => ExitCode::SUCCESS,
                None => ExitCode::from(2),
            }
        }
        Some("work") => exit(work()),
        Some("fuzz") => {
            let more: Vec<String> = env::args().skip(3).collect();
            let Some(seconds) = env::args().nth(2).and_then(|text| text.parse().ok()) else {
                eprintln!("{USAGE}");
                return ExitCode::from(WRONG_USAGE);
            };
            match fuzz::run(seconds, &more) {
                Ok(true) => ExitCode::SUCCESS,
                Ok(false) => ExitCode::FAILURE,
                Err(problem) => {
                    eprintln!("fuzz: {problem}");
                    ExitCode::FAILURE
                }
            }
        }
        Some("instructions") => exit(instructions(env::args().nth(2).as_deref())),
        Some("no-panic") => exit(no_panic()),
        Some("soak") => {
            let number = |at| env::args().nth(at).and_then(|text| text.parse::<u64>().ok());
            let Some(seconds) = number(2) else {
                eprintln!("{USAGE}");
                return ExitCode::from(WRONG_USAGE);
            };
            let connections = number(3).and_then(|it| it.try_into().ok()).unwrap_or(1000);
            exit(soak(seconds, connections))
        }
        Some("load") => {
            let arguments: Vec<String> = env::args().skip(2).collect();
            match arguments.first().map(|text| text.parse::<u64>()) {
                Some(Ok(_)) => exit(load(&arguments.join(" "))),
                _ => {
                    eprintln!("{USAGE}");
                    ExitCode::from(WRONG_USAGE)
                }
            }
        }
        Some("conformance") => exit(conformance::check()),
        Some("bare-metal") => exit(bare_metal()),
        Some("bench-peers") => match bench_peers::Options::parse(env::args().skip(2)) {
            Some(options) => exit(bench_peers(&options)),
            None => {
                eprintln!("{USAGE}");
                ExitCode::from(WRONG_USAGE)
            }
        },
        Some("newcomer") => exit(newcomer()),
        Some("package") => exit(package()),
        Some("web") => exit(web()),
        Some("datafusion") => exit(datafusion::check()),
        Some("ballista") => exit(datafusion::check_ballista()),
        Some("mutants") => {
            let more: Vec<String> = env::args().skip(2).collect();
            let mut command = Command::new("cargo");
            command.args(["run", "-q", "--release", "-p", "smtp-machine-mutants", "--"]).args(more);
            exit(ran(command.status().ok()))
        }
        Some("--help" | "-h" | "help") => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(WRONG_USAGE)
        }
    }
}

fn exit(outcome: Outcome) -> ExitCode {
    match outcome {
        Outcome::Ran => ExitCode::SUCCESS,
        Outcome::Skipped(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
        Outcome::Failed => ExitCode::FAILURE,
    }
}

/// The proof applies to one target; elsewhere there is none.
fn no_panic() -> Outcome {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Outcome::Skipped("only linked on x86_64 Linux");
    }
    match no_panic::check() {
        Ok(true) => Outcome::Ran,
        Ok(false) => Outcome::Failed,
        Err(problem) => {
            eprintln!("no-panic: {problem}");
            Outcome::Failed
        }
    }
}

/// Builds the first programs of a newcomer with the packages as published, and runs them.
fn newcomer() -> Outcome {
    match newcomer::run() {
        Ok(true) => Outcome::Ran,
        Ok(false) => Outcome::Failed,
        Err(problem) => {
            eprintln!("newcomer: {problem}");
            Outcome::Failed
        }
    }
}

/// Builds the client for a microcontroller, and runs it.
fn bare_metal() -> Outcome {
    match bare_metal::run() {
        Ok(bare_metal::Outcome::Passed) => Outcome::Ran,
        Ok(bare_metal::Outcome::Unavailable(why)) => Outcome::Skipped(why),
        Err(problem) => {
            eprintln!("bare-metal: {problem}");
            Outcome::Failed
        }
    }
}

/// Measures this crate and others on the same octets.
fn bench_peers(options: &bench_peers::Options) -> Outcome {
    match bench_peers::run(options) {
        Ok(true) => Outcome::Ran,
        Ok(false) => Outcome::Failed,
        Err(problem) => {
            eprintln!("bench-peers: {problem}");
            Outcome::Failed
        }
    }
}

fn web() -> Outcome {
    match web::run() {
        Ok(web::Outcome::Passed) => Outcome::Ran,
        Ok(web::Outcome::Failed) => Outcome::Failed,
        Ok(web::Outcome::Unavailable(why)) => Outcome::Skipped(why),
        Err(problem) => {
            eprintln!("web: {problem}");
            Outcome::Failed
        }
    }
}

/// Loads the example servers.
fn soak(seconds: u64, connections: usize) -> Outcome {
    for what in
        ["-p smtp-machine-std-examples --example sink", "-p smtp-machine-examples --bin server"]
    {
        if !cargo(&format!("build --release {what}"), &[]).is_some_and(|status| status.success()) {
            return Outcome::Failed;
        }
    }
    let target = env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let release = PathBuf::from(target).join("release");
    let programs = [("sink", release.join("examples/sink")), ("server", release.join("server"))];
    match soak::run(&programs, seconds, connections) {
        Ok(true) => Outcome::Ran,
        Ok(false) => Outcome::Failed,
        Err(problem) if problem.ends_with("cannot be read here") => {
            Outcome::Skipped("the memory of a process cannot be read here")
        }
        Err(problem) => {
            eprintln!("soak: {problem}");
            Outcome::Failed
        }
    }
}

/// Loads `server` with many clients at once: `examples/tokio/src/bin/load/main.rs`.
fn load(arguments: &str) -> Outcome {
    let build = "build --release -p smtp-machine-examples --bin server --bin load";
    if !cargo(build, &[]).is_some_and(|status| status.success()) {
        return Outcome::Failed;
    }
    let target = env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let program = PathBuf::from(target).join("release/load");
    ran(run(&program.to_string_lossy(), arguments, &[]))
}

/// Runs the tests that check generated files, with a variable that makes them write the files.
fn made_anew(tests: &str, variable: &'static str) -> ExitCode {
    let status =
        cargo(&format!("test -p smtp-machine --lib --test outcomes {tests}"), &[(variable, "1")]);
    if status.is_some_and(|status| status.success()) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Prints the measures of the diagnosis on replies from sources that the rules are not derived from.
fn diagnose_cv() -> Outcome {
    let test = "the_rules_hold_on_sources_that_they_are_not_derived_from";
    // Cargo is content with a name that no test has.
    let tests = std::fs::read_to_string("tests/generators/diagnosis_twin.rs");
    if !tests.is_ok_and(|tests| tests.contains(&format!("fn {test}()"))) {
        eprintln!("diagnose-cv: there is no test {test}");
        return Outcome::Failed;
    }
    ran(cargo(&format!("test -q -p smtp-machine --lib {test} -- --nocapture --ignored"), &[]))
}

/// The result of a step.
enum Outcome {
    Ran,
    Skipped(&'static str),
    Failed,
}

fn work() -> Outcome {
    match work::measure() {
        Ok(true) => Outcome::Ran,
        Ok(false) => Outcome::Failed,
        Err(problem) if problem.ends_with("not installed") => {
            Outcome::Skipped("valgrind is not installed")
        }
        Err(problem) => {
            eprintln!("work: {problem}");
            Outcome::Failed
        }
    }
}

/// Compares the instructions of each workload with their ceilings.
fn instructions(option: Option<&str>) -> Outcome {
    let write = match option {
        None => "",
        Some("--write") => " -- --write",
        Some(_) => {
            eprintln!("{USAGE}");
            return Outcome::Failed;
        }
    };
    // The profile has one codegen unit, so that other code does not change the counts of a workload.
    let program = "--profile bench -p smtp-machine-benches --bin instructions";
    match cargo(&format!("run -q {program}{write}"), &[]) {
        Some(status) if status.code() == Some(77) => {
            Outcome::Skipped("without valgrind, or with another compiler or processor")
        }
        status => ran(status),
    }
}

fn ran(status: Option<ExitStatus>) -> Outcome {
    if status.is_some_and(|status| status.success()) { Outcome::Ran } else { Outcome::Failed }
}

fn second_toolchain(arguments: &str, variables: &[(&str, &str)]) -> Outcome {
    match run("tools/second-toolchain.sh", arguments, variables) {
        Some(status) if status.code() == Some(77) => {
            Outcome::Skipped("the compiler or its linker is not available")
        }
        status => ran(status),
    }
}

/// Compares the public API with its list. Not a test, because the JSON of rustdoc needs a build of its own.
fn api(option: Option<&str>) -> Outcome {
    let arguments = format!("run -q -p smtp-machine-public-api -- {}", option.unwrap_or("--check"));
    match cargo(&arguments, &[]) {
        Some(status) if status.code() == Some(77) => {
            Outcome::Skipped("this compiler does not write the JSON of rustdoc that can be read")
        }
        status => ran(status),
    }
}

/// Runs real clients against `sink` and `server`, and `send` and `client` against real servers.
fn interop(install: bool) -> Outcome {
    if !run("python3", "--version", &[]).is_some_and(|status| status.success()) {
        return Outcome::Skipped("python3 is not installed");
    }
    for what in ["-p smtp-machine-std-examples --examples", "-p smtp-machine-examples --bins"] {
        if !cargo(&format!("build --release {what}"), &[]).is_some_and(|status| status.success()) {
            return Outcome::Failed;
        }
    }
    if install {
        let _ = run("interop/install.sh", "target/interop/peers", &[]);
    }
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    ran(run(
        "python3",
        &format!("interop/run.py {target}/release target/interop/peers target/interop/work"),
        &[("PYTHONDONTWRITEBYTECODE", "1")],
    ))
}

/// Builds and tests what the tarballs of the published crates contain.
fn package() -> Outcome {
    match package::check() {
        Ok(true) => Outcome::Ran,
        Ok(false) => Outcome::Failed,
        Err(problem) => {
            eprintln!("package: {problem}");
            Outcome::Failed
        }
    }
}

fn cargo(arguments: &str, variables: &[(&str, &str)]) -> Option<ExitStatus> {
    run("cargo", arguments, variables)
}

fn run(program: &str, arguments: &str, variables: &[(&str, &str)]) -> Option<ExitStatus> {
    println!("$ {program} {arguments}");
    let mut command = Command::new(program);
    command.args(arguments.split_whitespace()).envs(variables.iter().copied());
    command.status().inspect_err(|error| eprintln!("{program}: {error}")).ok()
}
