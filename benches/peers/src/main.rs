//! The same octets through `smtp-machine` and through other crates. See `README.md` of this directory;
//! `cargo xtask bench-peers` builds and runs this program.

mod allocations;
mod corpus;
mod measure;
mod ours;
mod peers;
mod row;
mod workload;

use measure::{Plan, measure};
use row::{Row, Verdict};
use std::env;
use std::hint::black_box;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: allocations::Counting = allocations::Counting;

const USAGE: &str = "\
usage: peers [--only TEXT] [--rounds N] [--ms N]   verifies the rows, then prints their times as TSV
       peers --verify [--only TEXT]                only verifies them; fails if a row of smtp-machine is wrong
       peers --list [--only TEXT]                  prints the name of each row
       peers --one NAME                            runs one row once in the function `measured_region`, for callgrind";

/// The exit status for an invalid command line: EX_USAGE of sysexits.h.
const WRONG_USAGE: u8 = 64;

fn main() -> ExitCode {
    match Options::parse(env::args().skip(1)) {
        Some(options) => run(&options),
        None => {
            eprintln!("{USAGE}");
            ExitCode::from(WRONG_USAGE)
        }
    }
}

enum Action {
    Measure,
    Verify,
    List,
    One(String),
}

struct Options {
    action: Action,
    only: String,
    plan: Plan,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Option<Self> {
        let plan = Plan { rounds: 15, sample_ms: 15 };
        let mut options = Self { action: Action::Measure, only: String::new(), plan };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--verify" => options.action = Action::Verify,
                "--list" => options.action = Action::List,
                "--one" => options.action = Action::One(arguments.next()?),
                "--only" => options.only = arguments.next()?,
                "--rounds" => {
                    options.plan.rounds = arguments.next()?.parse().ok().filter(|it| *it > 0)?
                }
                "--ms" => options.plan.sample_ms = arguments.next()?.parse().ok()?,
                _ => return None,
            }
        }
        Some(options)
    }
}

fn run(options: &Options) -> ExitCode {
    // A run of one row makes only the octets of its workload: callgrind makes it slow.
    let workload = match &options.action {
        Action::One(name) => name.split(' ').next(),
        _ => None,
    };
    let mut rows = workload::all(workload).0;
    rows.retain(|row| row.key().contains(&options.only));
    match &options.action {
        Action::List => rows.iter().for_each(|row| println!("{}", row.key())),
        Action::One(name) => return one(&mut rows, name),
        Action::Verify => {
            let verdicts = verify(&mut rows);
            for (row, verdict) in rows.iter().zip(&verdicts) {
                match verdict {
                    Verdict::Right => println!("right\t{}", row.key()),
                    Verdict::Wrong(difference) => println!("WRONG\t{}: {difference}", row.key()),
                }
            }
            return outcome(&rows, &verdicts);
        }
        Action::Measure => {
            let verdicts = verify(&mut rows);
            table(&mut rows, &verdicts, options.plan);
            return outcome(&rows, &verdicts);
        }
    }
    ExitCode::SUCCESS
}

/// Verifies each row before and after it runs as it is timed: what it keeps must not change what it does.
fn verify(rows: &mut [Row]) -> Vec<Verdict> {
    let verify = |row: &mut Row| {
        let before = (row.verify)();
        let (first, second) = ((row.run)(), (row.run)());
        match (before, (row.verify)()) {
            (Verdict::Right, Verdict::Right) if first == second => Verdict::Right,
            (Verdict::Right, Verdict::Right) => Verdict::Wrong(format!("{first}, then {second}")),
            (Verdict::Right, after) => after,
            (before, _) => before,
        }
    };
    rows.iter_mut().map(verify).collect()
}

fn outcome(rows: &[Row], verdicts: &[Verdict]) -> ExitCode {
    let mut ours = rows.iter().zip(verdicts).filter(|(row, _)| row.label.kind == row::Kind::Ours);
    match ours.find(|(_, verdict)| **verdict != Verdict::Right) {
        Some((row, _)) => {
            eprintln!("peers: {} is wrong", row.key());
            ExitCode::FAILURE
        }
        None => ExitCode::SUCCESS,
    }
}

/// Runs one row once to fill what it keeps, and once in [`measured_region`].
fn one(rows: &mut [Row], name: &str) -> ExitCode {
    let Some(row) = rows.iter_mut().find(|row| row.key() == name) else {
        eprintln!("peers: no row {name}");
        return ExitCode::from(WRONG_USAGE);
    };
    black_box((row.run)());
    black_box(measured_region(row));
    ExitCode::SUCCESS
}

/// What callgrind counts (`--toggle-collect=measured_region`).
#[inline(never)]
#[unsafe(no_mangle)]
extern "C" fn measured_region(row: &mut Row) -> u64 {
    (row.run)()
}

/// Measures one workload after the other, and prints a line for each row.
fn table(rows: &mut [Row], verdicts: &[Verdict], plan: Plan) {
    println!(
        "workload\trow\tkind\tverdict\tunit\tunits\toctets\tmedian_ns\tmin_ns\tallocations\tallocated\tnote"
    );
    let mut first = 0;
    while first < rows.len() {
        let workload = rows[first].workload.clone();
        let count = rows[first..].iter().take_while(|row| row.workload == workload).count();
        let mut group: Vec<&mut Row> = rows[first..first + count].iter_mut().collect();
        let figures = measure(&mut group, plan);
        for ((row, figures), verdict) in group.iter().zip(figures).zip(&verdicts[first..]) {
            let verdict = match verdict {
                Verdict::Right => "right".to_owned(),
                Verdict::Wrong(difference) => format!("wrong: {}", difference.replace('\t', " ")),
            };
            let (label, amount) = (&row.label, row.amount);
            println!(
                "{workload}\t{}\t{}\t{verdict}\t{}\t{}\t{}\t{:.2}\t{:.2}\t{:.2}\t{:.0}\t{}",
                label.name,
                label.kind.name(),
                amount.unit,
                amount.units,
                amount.octets,
                figures.median_ns,
                figures.min_ns,
                figures.allocations,
                figures.allocated,
                label.note
            );
        }
        first += count;
    }
}
