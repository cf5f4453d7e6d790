//! Mutation testing of the crate: every change that cargo-mutants proposes, and whether a test detects it.
//!
//! One build contains all mutants that can have a switch, and each run of the tests turns on one of them. The
//! others, and those that no test detected, are built separately.

mod instrument;
mod mutant;
mod tree;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use instrument::Instrumented;
use mutant::Mutant;
use tree::{Built, End, Tree, test};

/// The tests that are run for a mutant, the fastest first.
const TESTS: &[&str] = &[
    "transcripts",
    "no_needless_reset",
    "overlong_lines",
    "refused_chunks",
    "replies",
    "no_allocation",
    "round_trip",
    "model",
    "attacks",
];

/// The result of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum FinalReply {
    Caught,
    TimedOut,
    Missed,
    /// It does not compile.
    Unviable,
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("mutants: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether enough mutants were caught.
fn run() -> Result<bool, String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let asked = |flag: &str| arguments.iter().any(|it| it == flag);
    let (again, trust) = (asked("--missed"), asked("--unviable-stay"));
    let own = ["--missed", "--unviable-stay"];
    let arguments: Vec<String> =
        arguments.iter().filter(|it| !own.contains(&it.as_str())).cloned().collect();
    let project = std::env::current_dir().map_err(|error| error.to_string())?;
    let folder = project.join("target/mutants");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let mut mutants = mutant::list(&project, &arguments)?;
    let report = folder.join("outcomes.tsv");
    let mut before = read_outcomes(&report);
    if again {
        mutants
            .retain(|it| before.get(&it.name).is_none_or(|verdict| *verdict == FinalReply::Missed));
    }
    if trust {
        mutants.retain(|it| before.get(&it.name) != Some(&FinalReply::Unviable));
    }
    println!("{} mutants", mutants.len());
    let verdicts = judge(&project, &folder, &mutants)?;
    for (mutant, verdict) in mutants.iter().zip(&verdicts) {
        before.insert(mutant.name.clone(), *verdict);
    }
    if !again && !trust {
        let names: HashSet<&String> = mutants.iter().map(|it| &it.name).collect();
        before.retain(|name, _| names.contains(name));
    }
    let lines: Vec<String> = before.iter().map(|(name, it)| format!("{it:?}\t{name}\n")).collect();
    fs::write(&report, lines.concat()).map_err(|error| error.to_string())?;
    Ok(summary(&before))
}

fn judge(project: &Path, folder: &Path, mutants: &[Mutant]) -> Result<Vec<FinalReply>, String> {
    let mut verdicts = vec![None; mutants.len()];
    let tree = Tree::copy(project, folder, "switched", TESTS)?;
    let (switched, programs) = build_switched(&tree, project, mutants)?;
    println!("{} of them with switches", switched.len());
    let limits = baseline(&tree, &programs)?;
    let numbers: Vec<usize> = switched.iter().copied().collect();
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..workers() {
            scope.spawn(|| {
                while let Some(&number) = numbers.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let end = notice(&tree, &programs, &limits, Some(number));
                    let mut found = found.lock().unwrap_or_else(|it| it.into_inner());
                    found.push((number, end));
                    if found.len() % 200 == 0 {
                        println!("{} of {} run", found.len(), numbers.len());
                    }
                }
            });
        }
    });
    for (number, end) in found.into_inner().map_err(|it| it.to_string())? {
        verdicts[number] = match end? {
            End::Failed => Some(FinalReply::Caught),
            End::TimedOut => Some(FinalReply::TimedOut),
            End::Passed => None,
        };
    }
    let alone: Vec<usize> = (0..mutants.len()).filter(|it| verdicts[*it].is_none()).collect();
    println!("{} to be built separately", alone.len());
    let tree = Tree::copy(project, folder, "alone", TESTS)?;
    for (count, number) in alone.into_iter().enumerate() {
        let verdict = by_itself(&tree, project, &mutants[number], &limits)?;
        if matches!(verdict, FinalReply::Missed | FinalReply::TimedOut) || count % 50 == 49 {
            println!("{}: {verdict:?} {}", count + 1, mutants[number].name);
        }
        verdicts[number] = Some(verdict);
    }
    Ok(verdicts.into_iter().map(|it| it.unwrap_or(FinalReply::Missed)).collect())
}

/// Builds with as many of the mutants as the compiler accepts.
fn build_switched(
    tree: &Tree,
    project: &Path,
    mutants: &[Mutant],
) -> Result<(HashSet<usize>, Vec<PathBuf>), String> {
    // A function has one return type: an iterator of another type is not possible in it.
    let switched =
        |it: &Mutant| it.genre != mutant::Genre::Other && !it.replacement.contains("::std::iter::");
    let mut left: HashSet<usize> =
        (0..mutants.len()).filter(|it| switched(&mutants[*it])).collect();
    let library = fs::read_to_string(project.join("src/lib.rs")).map_err(|it| it.to_string())?;
    tree.write("src/mutant_switch.rs", include_str!("switch.rs.in"))?;
    for _ in 0..30 {
        let mut files: HashMap<String, Instrumented> = HashMap::new();
        let mut by_file: BTreeMap<&str, Vec<(usize, &Mutant)>> = BTreeMap::new();
        for number in &left {
            let mutant = &mutants[*number];
            by_file.entry(&mutant.file).or_default().push((*number, mutant));
        }
        let mut placed = HashSet::new();
        for file in mutants.iter().map(|it| it.file.as_str()).collect::<HashSet<_>>() {
            let source = fs::read_to_string(project.join(file)).map_err(|it| it.to_string())?;
            let here = by_file.get(file).map_or(&[][..], Vec::as_slice);
            let it = instrument::instrument(&source, here)?;
            placed.extend(it.regions.iter().map(|(number, _)| *number));
            if file != "src/lib.rs" {
                tree.write(file, &it.text)?;
            }
            files.insert(file.to_owned(), it);
        }
        left = placed;
        tree.write("src/lib.rs", &with_switch(&library))?;
        match tree.build(true)? {
            Built::Programs(programs) => return Ok((left, programs)),
            Built::Faults(faults, words) => {
                let blamed: HashSet<usize> = faults
                    .iter()
                    .filter_map(|(file, faults)| {
                        Some(instrument::blamed(files.get(file)?, faults, mutants))
                    })
                    .flatten()
                    .collect();
                if blamed.is_empty() {
                    return Err(format!("cannot be built with switches: {faults:?}\n{words}"));
                }
                println!("{} mutants do not compile with a switch", blamed.len());
                left.retain(|it| !blamed.contains(it));
            }
        }
    }
    Err("the search for switches does not end".to_owned())
}

/// Returns the first line of the library that does not apply to it as a whole.
fn with_switch(library: &str) -> String {
    let allowed =
        "#![allow(internal_features, unused)]\n#![feature(core_intrinsics, const_eval_select)]\n";
    let library = library.replace("#![forbid(unsafe_code)]", "");
    format!("{allowed}{library}\nmod mutant_switch;\n")
}

/// Returns the limit of time for each program: many times its time without a mutant.
fn baseline(tree: &Tree, programs: &[PathBuf]) -> Result<Vec<Duration>, String> {
    let mut limits = Vec::new();
    for program in programs {
        let start = Instant::now();
        let end = test(program, &tree.root, None, Duration::from_secs(600))?;
        if end != End::Passed {
            return Err(format!("{} does not pass without a mutant", program.display()));
        }
        let took = start.elapsed();
        println!(
            "{:6.2} s {}",
            took.as_secs_f32(),
            program.file_name().unwrap_or_default().to_string_lossy()
        );
        limits.push(took * 10 + Duration::from_secs(10));
    }
    Ok(limits)
}

fn notice(
    tree: &Tree,
    programs: &[PathBuf],
    limits: &[Duration],
    mutant: Option<usize>,
) -> Result<End, String> {
    for (program, limit) in programs.iter().zip(limits) {
        match test(program, &tree.root, mutant, *limit)? {
            End::Passed => {}
            end => return Ok(end),
        }
    }
    Ok(End::Passed)
}

/// Runs one mutant, built as cargo-mutants would.
fn by_itself(
    tree: &Tree,
    project: &Path,
    mutant: &Mutant,
    limits: &[Duration],
) -> Result<FinalReply, String> {
    let source = fs::read_to_string(project.join(&mutant.file)).map_err(|it| it.to_string())?;
    let mut changed = source.clone();
    changed.replace_range(mutant.at.clone(), &mutant.replacement);
    tree.write(&mutant.file, &changed)?;
    let verdict = alone_in(tree, limits)?;
    tree.write(&mutant.file, &source)?;
    Ok(verdict)
}

fn alone_in(tree: &Tree, limits: &[Duration]) -> Result<FinalReply, String> {
    if !tree.compiles()? {
        return Ok(FinalReply::Unviable);
    }
    for whole in [false, true] {
        let Built::Programs(programs) = tree.build(whole)? else { return Ok(FinalReply::Unviable) };
        match notice(tree, &programs, limits, None)? {
            End::Failed => return Ok(FinalReply::Caught),
            End::TimedOut => return Ok(FinalReply::TimedOut),
            End::Passed => {}
        }
    }
    Ok(if tree.doc_tests()? { FinalReply::Missed } else { FinalReply::Caught })
}

fn workers() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn read_outcomes(report: &Path) -> BTreeMap<String, FinalReply> {
    let text = fs::read_to_string(report).unwrap_or_default();
    let line = |line: &str| {
        let (verdict, name) = line.split_once('\t')?;
        let all =
            [FinalReply::Caught, FinalReply::TimedOut, FinalReply::Missed, FinalReply::Unviable];
        Some((name.to_owned(), all.into_iter().find(|it| format!("{it:?}") == verdict)?))
    };
    text.lines().filter_map(line).collect()
}

fn summary(outcomes: &BTreeMap<String, FinalReply>) -> bool {
    let mut modules: BTreeMap<&str, BTreeMap<FinalReply, usize>> = BTreeMap::new();
    for (name, verdict) in outcomes {
        let file = name.split(':').next().unwrap_or_default();
        *modules.entry(file).or_default().entry(*verdict).or_default() += 1;
        *modules.entry("all").or_default().entry(*verdict).or_default() += 1;
    }
    println!("{:44} caught  timed out  missed  unviable", "file");
    for (module, counts) in &modules {
        let count = |verdict| counts.get(&verdict).copied().unwrap_or(0);
        println!(
            "{module:44} {:6} {:10} {:7} {:9}",
            count(FinalReply::Caught),
            count(FinalReply::TimedOut),
            count(FinalReply::Missed),
            count(FinalReply::Unviable)
        );
    }
    for (name, _) in outcomes.iter().filter(|(_, verdict)| **verdict == FinalReply::Missed) {
        println!("missed: {name}");
    }
    let all = modules.get("all").cloned().unwrap_or_default();
    let count = |verdict| all.get(&verdict).copied().unwrap_or(0);
    let noticed = count(FinalReply::Caught) + count(FinalReply::TimedOut);
    let viable = noticed + count(FinalReply::Missed);
    println!("{noticed} of {viable} viable mutants detected");
    noticed * 100 >= viable * 95
}
