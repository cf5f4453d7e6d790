//! `cargo xtask bench-peers`: builds and runs `benches/peers`, and writes `docs/bench/`.

mod instructions;
mod loopback;
mod machine;
mod page;
mod plot;
mod program;
mod results;
mod sizes;

use loopback::Table;
use machine::Machine;
use program::Profile;
use results::{Comparison, Results};
use sizes::Size;
use std::fs;
use std::path::Path;

/// Where the results are.
const DIRECTORY: &str = "docs/bench";

/// What a run does.
pub(crate) struct Options {
    /// One pass of short samples in one profile, no instructions: to see whether a row works.
    pub(crate) quick: bool,
    /// Only rows whose name contains this text. Nothing is written then.
    pub(crate) only: Option<String>,
}

impl Options {
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Option<Self> {
        let mut options = Self { quick: false, only: None };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--quick" => options.quick = true,
                "--only" => options.only = Some(arguments.next()?),
                _ => return None,
            }
        }
        Some(options)
    }

    const fn passes(&self) -> usize {
        if self.quick { 1 } else { 4 }
    }
}

/// What a run found.
pub(crate) struct Found {
    results: Results,
    start: Machine,
    end: Machine,
    passes: usize,
    types: Vec<Size>,
    /// `None` without the program `size`.
    code: Option<Vec<Size>>,
    loopback: Vec<Table>,
}

/// Builds, verifies and measures all rows, prints the table, and writes the page, the plots and the results.
/// Returns whether each row of `smtp-machine` is right.
pub(crate) fn run(options: &Options) -> Result<bool, String> {
    let start = Machine::now();
    let results = measure_rows(options)?;
    let comparison = Comparison::new(&results);
    println!("{}", page::table(&comparison));
    if options.only.is_some() {
        println!("{}", page::conditions(&start, &Machine::now(), options.passes()));
        return Ok(results.ours_are_right());
    }
    let (types, code) = sizes::measure()?;
    // A program that fails there does not cost the results of the rows.
    let (loopback, problem) = match loopback::measure(if options.quick { 1 } else { 3 }) {
        Ok(tables) => (tables, None),
        Err(problem) => (Vec::new(), Some(format!("over loopback: {problem}"))),
    };
    let (passes, end) = (options.passes(), Machine::now());
    let found = Found { results, start, end, passes, types, code, loopback };
    println!("{}{}", page::sizes(&found), page::loopback(&found));
    println!("{}", page::conditions(&found.start, &found.end, passes));
    write_all(&found)?;
    problem.map_or_else(|| Ok(found.results.ours_are_right()), Err)
}

fn measure_rows(options: &Options) -> Result<Results, String> {
    let only = options.only.as_deref().unwrap_or_default();
    let searches = ["content-", "server/", "client/"].iter().any(|kind| only.contains(kind));
    let searches = only.is_empty() || searches;
    let simd = if searches { Some(Profile::Simd.build()?) } else { None };
    let mut programs = vec![Profile::Fat.build()?];
    if !options.quick {
        programs.push(Profile::Default.build()?);
    }
    let mut results = Results::default();
    for pass in 1..=options.passes() {
        for program in &programs {
            eprintln!("pass {pass} of {}: {}", options.passes(), program.profile.name());
            results.add(program.profile, &program.measure(only, options.quick)?)?;
        }
        if let Some(program) = &simd {
            eprintln!("pass {pass} of {}: {}", options.passes(), program.profile.name());
            // The feature changes nothing else.
            let contents: &[&str] = match only {
                "" => &["content-in/", "content-out/", "server/", "client/"],
                only => &[only],
            };
            for only in contents {
                results.add(program.profile, &program.measure(only, options.quick)?)?;
            }
        }
    }
    if options.quick {
        println!("instructions: not counted in a quick run");
        return Ok(results);
    }
    match instructions::count(&programs[0], only)? {
        Some(counts) => results.add_instructions(&counts),
        None => println!("instructions: skipped, valgrind is not installed"),
    }
    Ok(results)
}

fn write_all(found: &Found) -> Result<(), String> {
    let comparison = Comparison::new(&found.results);
    write("README.md", &page::whole(found, &comparison))?;
    write("results.tsv", &found.results.tsv())?;
    write("loopback.tsv", &page::loopback_tsv(found))?;
    write("peers.svg", &plot::peers(&comparison))?;
    write("limits.svg", &plot::limits(&comparison))?;
    for (name, plot) in plot::series(&found.results) {
        write(&name, &plot)?;
    }
    page::update_readme(&comparison)
}

fn write(name: &str, text: &str) -> Result<(), String> {
    let path = Path::new(DIRECTORY).join(name);
    fs::create_dir_all(DIRECTORY).map_err(|error| error.to_string())?;
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("written: {}", path.display());
    Ok(())
}
