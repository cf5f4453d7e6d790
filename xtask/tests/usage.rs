//! The command line of the project commands.

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap();
    let text = |octets| String::from_utf8(octets).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn the_usage_is_printed() {
    for option in ["--help", "-h", "help"] {
        let (status, out, error) = run(&[option]);
        assert_eq!((status, error.as_str()), (Some(0), ""), "{option}");
        assert!(out.contains("cargo xtask ci "), "{out}");
    }
}

#[test]
fn an_unknown_command_is_refused() {
    for arguments in
        [&[][..], &["--no-such-option"], &["no-such-command"], &["fuzz", "soon"], &["soak"]]
    {
        let (status, out, error) = run(arguments);
        assert_eq!((status, out.as_str()), (Some(64), ""), "{arguments:?}");
        assert!(error.contains("cargo xtask ci "), "{arguments:?}: {error}");
    }
}
