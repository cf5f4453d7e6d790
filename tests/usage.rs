//! The command lines of the examples: each prints its usage, and refuses an option that it does not know.

#[path = "lost_connections/built.rs"]
mod built;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Returns the names of the examples of this package.
fn examples() -> Vec<String> {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let files = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let programs = files.filter(|path| path.extension().is_some_and(|it| it == "rs"));
    programs.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

fn run(program: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(program);
    let Output { status, stdout, stderr } =
        command.args(arguments).stdin(Stdio::null()).output().unwrap();
    let text = |octets| String::from_utf8(octets).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn each_example_prints_its_usage() {
    let names = examples();
    assert!(["explain", "send", "session", "sink"].iter().all(|it| names.iter().any(|n| n == it)));
    for name in names {
        let program = built::example(&name);
        for option in ["--help", "-h"] {
            let (status, out, error) = run(&program, &[option]);
            assert_eq!((status, error.as_str()), (Some(0), ""), "{name} {option}");
            assert!(out.starts_with(&format!("usage: {name}")), "{name} {option}: {out}");
        }
    }
}

#[test]
fn each_example_refuses_an_option_that_it_does_not_know() {
    for name in examples() {
        let program = built::example(&name);
        for arguments in [&["--no-such-option"][..], &["-Z"]] {
            let (status, out, error) = run(&program, arguments);
            assert_eq!((status, out.as_str()), (Some(64), ""), "{name} {arguments:?}");
            let (problem, usage) = error.split_once('\n').unwrap();
            assert!(problem.starts_with(&format!("{name}: ")), "{name}: {error}");
            assert!(usage.starts_with(&format!("usage: {name}")), "{name}: {error}");
        }
    }
}
