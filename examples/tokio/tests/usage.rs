//! The command lines of the programs: each prints its usage, and refuses an option that it does not know.

use std::process::{Command, Output, Stdio};

const PROGRAMS: [(&str, &str); 3] = [
    ("server", env!("CARGO_BIN_EXE_server")),
    ("client", env!("CARGO_BIN_EXE_client")),
    ("relay", env!("CARGO_BIN_EXE_relay")),
];

fn run(program: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(program);
    let Output { status, stdout, stderr } =
        command.args(arguments).stdin(Stdio::null()).output().unwrap();
    let text = |octets| String::from_utf8(octets).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn each_program_prints_its_usage() {
    for (name, path) in PROGRAMS {
        for option in ["--help", "-h"] {
            let (status, out, error) = run(path, &[option]);
            assert_eq!((status, error.as_str()), (Some(0), ""), "{name} {option}");
            assert!(out.starts_with(&format!("usage: {name}")), "{name} {option}: {out}");
        }
    }
}

#[test]
fn each_program_refuses_an_option_that_it_does_not_know() {
    for (name, path) in PROGRAMS {
        for arguments in [&["--no-such-option"][..], &["-Z"], &[]] {
            let (status, out, error) = run(path, arguments);
            assert_eq!((status, out.as_str()), (Some(64), ""), "{name} {arguments:?}");
            let (problem, usage) = error.split_once('\n').unwrap();
            assert!(problem.starts_with(&format!("{name}: ")), "{name}: {error}");
            assert!(usage.starts_with(&format!("usage: {name}")), "{name}: {error}");
        }
    }
}
