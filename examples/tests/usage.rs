//! The command lines of the examples: each prints its usage, and refuses an option that it does not know.

#[path = "lost_connections/built.rs"]
mod built;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// Returns the names of the examples of this package: files, and directories with a `main.rs`.
fn examples() -> Vec<String> {
    let directory = env!("CARGO_MANIFEST_DIR");
    let files = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let is_program = |path: &PathBuf| {
        path.extension().is_some_and(|it| it == "rs") || path.join("main.rs").is_file()
    };
    let programs = files.filter(is_program);
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

/// A running server, stopped at the end of the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_commands_that_sink_prints_work() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hints");
    let _ = fs::remove_dir_all(&directory);
    let (sink, send) = (built::example("sink"), built::example("send"));
    let mut sink = Command::new(sink)
        .args(["--listen", "127.0.0.1:0", "--dir"])
        .arg(&directory)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(sink.stdout.take().unwrap()).lines();
    let _running = Running(sink);
    let printed: Vec<String> = lines.by_ref().take(5).map(|line| line.unwrap()).collect();
    assert!(printed[0].starts_with("listening on 127.0.0.1:"), "{printed:?}");
    let command = |start: &str| -> Vec<&str> {
        let line = printed.iter().find_map(|line| line.trim().strip_prefix(start));
        line.unwrap_or_else(|| panic!("{start} is not in {printed:?}")).split(' ').collect()
    };

    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let sent = Command::new(send)
        .args(command("cargo run --example send -- "))
        .current_dir(root)
        .output()
        .unwrap();
    assert!(sent.status.success(), "{}", String::from_utf8_lossy(&sent.stderr));
    let content = fs::read(Path::new(root).join("examples/data/lunch.eml")).unwrap();
    assert_eq!(fs::read(directory.join("000001.eml")).unwrap(), content);
    match Command::new("curl").args(command("curl ")).current_dir(root).output() {
        Ok(sent) => {
            assert!(sent.status.success(), "{}", String::from_utf8_lossy(&sent.stderr));
            assert_eq!(fs::read(directory.join("000002.eml")).unwrap(), content);
        }
        Err(_) => eprintln!("curl is not installed"),
    }
    assert_eq!(command("nc -C 127.0.0.1 ").len(), 1);
}
