//! `cargo xtask ci`: all checks, in two lanes that run at the same time.
//!
//! The builds of one lane have the profile `dev`; those of the other have a release profile or another compiler. Cargo
//! locks a target directory for each profile, so neither lane waits for the other, and two cores are in use. The output
//! of the second lane goes to a file, and is printed after that of the first.

use std::env;
use std::fs::{self, File};
use std::process::{Child, Command, ExitCode};

use crate::{
    Outcome, api, bare_metal, cargo, conformance, diagnose_cv, features, instructions, interop,
    load, newcomer, no_panic, package, ran, release, second_toolchain, soak, web, work,
};

/// A name, and what runs.
type Step = (&'static str, fn() -> Outcome);

/// Makes the tests try all inputs.
const LONG: [(&str, &str); 1] = [("LONG_TESTS", "1")];

/// Builds with other compilers have their own target directory, or they would invalidate the main one.
const APART: [(&str, &str); 1] = [("CARGO_TARGET_DIR", "target/second-toolchain")];

/// Where the second lane writes.
const LOG: &str = "target/ci-release.log";

/// The steps that build with the profile `dev`, and those that need no build.
const DEBUG: &[Step] = &[
    ("tests, long ones whole", || ran(cargo("test", &LONG))),
    ("misuse does not compile", || ran(cargo("test -p smtp-machine-compile-fail", &[]))),
    ("tests of the drivers for tokio", || {
        ran(cargo("test -p smtp-machine-tokio --all-features", &[]))
    }),
    ("tests of the drivers for other runtimes", || ran(cargo("test -p smtp-machine-futures", &[]))),
    ("tests of the fake server and client", || {
        ran(cargo("test -p smtp-machine-testing --all-features", &[]))
    }),
    ("tests of the event loop on mio", || ran(cargo("test -p smtp-machine-mio", &[]))),
    ("tests of the programs on tokio", || ran(cargo("test -p smtp-machine-examples", &[]))),
    ("tests of the web page and of the project commands", || {
        ran(cargo("test -p smtp-machine-web -p xtask", &[]))
    }),
    ("measures of the diagnosis, each source left out", diagnose_cv),
    ("format", || ran(cargo("fmt --all --check", &[]))),
    ("format of the packages of benches/peers", || {
        ran(cargo("fmt --all --manifest-path benches/peers/Cargo.toml --check", &[]))
    }),
    ("format of the package benches/peers/size", || {
        ran(cargo("fmt --manifest-path benches/peers/size/Cargo.toml --check", &[]))
    }),
    ("lints", || ran(cargo("clippy --workspace --all-targets --all-features -- -D warnings", &[]))),
    ("tests of the features serde and arbitrary", || {
        ran(cargo("test -p smtp-machine --all-features --test serde --test arbitrary", &[]))
    }),
    ("tests of the feature simd", || {
        ran(cargo("test -p smtp-machine --all-features --lib body::", &[]))
    }),
    ("docs", || {
        let doc = [("RUSTDOCFLAGS", "-D warnings")];
        ran(cargo("doc -p smtp-machine --no-deps --all-features", &doc))
    }),
    ("public API", || api(None)),
    ("semantic versioning", release::semver_checks),
    ("packages: their tarballs build and pass their tests", package),
    ("newcomer: the first programs with the packages", newcomer),
    ("lints with each combination of features", features::check),
    ("dependencies: licences, sources, bans", || release::deny("bans licenses sources")),
    ("dependencies: advisories", || release::deny("advisories")),
];

/// The steps that build with a release profile or another compiler. Those that observe times come last, when the other
/// lane has ended or is about to.
const RELEASE: &[Step] = &[
    ("fuzz targets: the corpus and a short run", || {
        ran(cargo("test --release -p smtp-machine-fuzz -- --nocapture", &[]))
    }),
    ("work in proportion to the input", work),
    ("instructions within their ceilings", || instructions(None)),
    ("no panic can be linked", no_panic),
    ("sizes and counts on 32 bits: i686", || {
        let tests = "-p smtp-machine --lib --test refused_chunks --test overlong_lines";
        second_toolchain(&format!("32bit {tests}"), &APART)
    }),
    ("MSRV 1.85", || second_toolchain("msrv build -p smtp-machine --lib", &APART)),
    ("MSRV 1.85, no features", || {
        second_toolchain("msrv build -p smtp-machine --lib --no-default-features", &APART)
    }),
    ("MSRV 1.85, the other published crates", || features::check_msrv(&APART)),
    ("web: the page in a browser", web),
    ("interop with the installed software", || interop(false)),
    ("conformance of the example servers", conformance::check),
    ("bare metal: the client on thumbv7em-none-eabi, under QEMU", bare_metal),
    ("slow clients, and a mixed load for a short time", || soak(8, 200)),
    ("load on the driver for tokio, for a short time", || load("20 300 50")),
];

/// Runs both lanes, or the one with this name.
pub(crate) fn run(lane: Option<&str>) -> Option<ExitCode> {
    match lane {
        None => Some(both()),
        Some("debug") => Some(code(steps(DEBUG))),
        Some("release") => Some(code(steps(RELEASE))),
        Some(_) => None,
    }
}

fn both() -> ExitCode {
    println!("the second lane writes to {LOG}");
    let other = match start() {
        Ok(other) => other,
        Err(problem) => {
            eprintln!("ci: {problem}");
            return ExitCode::FAILURE;
        }
    };
    let passed = steps(DEBUG);
    let other = finish(other);
    code(passed && other)
}

/// Starts this program for the second lane.
fn start() -> std::io::Result<Child> {
    fs::create_dir_all("target")?;
    let log = File::create(LOG)?;
    let errors = log.try_clone()?;
    let program = env::current_exe()?;
    Command::new(program).args(["ci", "release"]).stdout(log).stderr(errors).spawn()
}

/// Waits for the second lane, and prints what it wrote: its table comes last.
fn finish(mut other: Child) -> bool {
    let status = other.wait();
    match fs::read(LOG) {
        Ok(log) => println!("\n{}", String::from_utf8_lossy(&log)),
        Err(problem) => eprintln!("{LOG}: {problem}"),
    }
    status.is_ok_and(|status| status.success())
}

/// Runs steps in order, prints their table, and says whether none failed.
fn steps(steps: &[Step]) -> bool {
    let mut table = Vec::new();
    for (name, step) in steps {
        println!("\n=== {name}");
        let begin = std::time::Instant::now();
        table.push((name, step(), begin.elapsed().as_secs()));
    }
    println!("\n=== summary");
    for (name, outcome, seconds) in &table {
        match outcome {
            Outcome::Ran => println!("ran      {seconds:4} s  {name}"),
            Outcome::Skipped(why) => println!("skipped  {seconds:4} s  {name}: {why}"),
            Outcome::Failed => println!("FAILED   {seconds:4} s  {name}"),
        }
    }
    !table.iter().any(|(_, outcome, _)| matches!(outcome, Outcome::Failed))
}

fn code(passed: bool) -> ExitCode {
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
