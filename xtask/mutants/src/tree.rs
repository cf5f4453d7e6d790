//! Copies of the project for changes and builds.

use std::collections::HashMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// A copy of the project, with a build directory of its own.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) root: PathBuf,
    build: PathBuf,
    tests: Vec<String>,
}

/// The result of a build.
#[derive(Debug)]
pub(crate) enum Built {
    /// The test programs, in the requested order.
    Programs(Vec<PathBuf>),
    /// The places of compiler errors, by file.
    Faults(HashMap<String, Vec<Range<usize>>>, String),
}

impl Tree {
    /// Copies the files that are in version control, or not ignored by it, from `project` to `folder`/`name`.
    pub(crate) fn copy(
        project: &Path,
        folder: &Path,
        name: &str,
        tests: &[&str],
    ) -> Result<Self, String> {
        let root = folder.join(name);
        let listed = Command::new("git")
            .current_dir(project)
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .output()
            .map_err(|error| error.to_string())?;
        let listed = String::from_utf8(listed.stdout).map_err(|error| error.to_string())?;
        for file in listed.split('\0').filter(|it| !it.is_empty() && project.join(it).is_file()) {
            let to = root.join(file);
            let made = to.parent().map_or(Ok(()), fs::create_dir_all);
            made.and_then(|()| write_if_new(&to, &fs::read(project.join(file))?))
                .map_err(|error| format!("{}: {error}", to.display()))?;
        }
        let tests = tests.iter().map(|it| (*it).to_owned()).collect();
        Ok(Self { root, build: folder.join(format!("{name}-build")), tests })
    }

    pub(crate) fn write(&self, file: &str, text: &str) -> Result<(), String> {
        write_if_new(&self.root.join(file), text.as_bytes())
            .map_err(|error| format!("{file}: {error}"))
    }

    /// Returns whether the library compiles.
    pub(crate) fn compiles(&self) -> Result<bool, String> {
        let output =
            self.cargo("check").args(["--lib", "-q"]).output().map_err(|it| it.to_string())?;
        Ok(output.status.success())
    }

    /// Builds the tests, or returns the errors; with `whole` not only those of the library itself.
    pub(crate) fn build(&self, whole: bool) -> Result<Built, String> {
        let mut cargo = self.cargo("test");
        cargo.args(["--no-run", "--message-format=json", "--lib"]);
        let tests = if whole { &self.tests[..] } else { &[] };
        for test in tests {
            cargo.args(["--test", test]);
        }
        let output = cargo.output().map_err(|error| error.to_string())?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let messages: Vec<Value> =
            text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        if !output.status.success() {
            let words = String::from_utf8_lossy(&output.stderr).into_owned();
            return Ok(Built::Faults(faults(&messages), words));
        }
        let mut programs = Vec::new();
        let names = std::iter::once("smtp_machine").chain(tests.iter().map(String::as_str));
        for name in names {
            let program = messages.iter().rev().find_map(|it| {
                let here = it["target"]["name"] == name && it["profile"]["test"] == true;
                it["executable"].as_str().filter(|_| here)
            });
            programs.push(program.ok_or_else(|| format!("no program for {name}"))?.into());
        }
        Ok(Built::Programs(programs))
    }

    /// Runs the examples in the docs. Returns whether they pass.
    pub(crate) fn doc_tests(&self) -> Result<bool, String> {
        let output =
            self.cargo("test").args(["--doc", "-q"]).output().map_err(|it| it.to_string())?;
        Ok(output.status.success())
    }

    fn cargo(&self, what: &str) -> Command {
        let mut command = Command::new("cargo");
        command
            .current_dir(&self.root)
            .arg(what)
            // The switch is also used in functions that the compiler may evaluate, which needs an unstable
            // feature.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", "--cap-lints=allow")
            .env("CARGO_TARGET_DIR", &self.build)
            .env("CARGO_PROFILE_TEST_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_TEST_DEBUG", "0")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("CARGO");
        command
    }
}

/// Returns the places of errors, by file.
fn faults(messages: &[Value]) -> HashMap<String, Vec<Range<usize>>> {
    let mut faults: HashMap<String, Vec<Range<usize>>> = HashMap::new();
    let errors = messages.iter().filter(|it| it["message"]["level"] == "error");
    for span in errors.flat_map(|it| it["message"]["spans"].as_array().into_iter().flatten()) {
        let number = |key: &str| span[key].as_u64().and_then(|it| usize::try_from(it).ok());
        if let (Some(file), Some(start), Some(end), Some(true)) = (
            span["file_name"].as_str(),
            number("byte_start"),
            number("byte_end"),
            span["is_primary"].as_bool(),
        ) {
            faults.entry(file.to_owned()).or_default().push(start..end);
        }
    }
    faults
}

/// How a test program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Passed,
    Failed,
    TimedOut,
}

/// Runs a test program in `root`, with the switch of `mutant` on.
pub(crate) fn test(
    program: &Path,
    root: &Path,
    mutant: Option<usize>,
    limit: Duration,
) -> Result<End, String> {
    let mut command = Command::new(program);
    command
        .current_dir(root)
        .args(["-q", "-Zunstable-options", "--fail-fast", "--test-threads=1"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("PROPTEST_CASES", "64")
        .env("PROPTEST_MAX_SHRINK_ITERS", "0")
        .env("PROPTEST_FAILURE_PERSISTENCE", "off")
        // Tests that measure time fail on a busy machine.
        .env("ATTACKS_UNTIMED", "1")
        .env("LONG_TESTS", "1")
        .env("MODEL_DEPTH", "3")
        .env("MODEL_WALKS", "3000")
        .env("CARGO_MANIFEST_DIR", root)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if let Some(number) = mutant {
        command.env("MUTANT", number.to_string());
    }
    let mut child = command.spawn().map_err(|error| format!("{}: {error}", program.display()))?;
    let deadline = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            return Ok(if status.success() { End::Passed } else { End::Failed });
        }
        if Instant::now() > deadline {
            let _ = child.kill();
            let _: Result<Output, _> = child.wait_with_output();
            return Ok(End::TimedOut);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Writes a file unless it is unchanged: an unchanged file is not rebuilt.
fn write_if_new(path: &Path, content: &[u8]) -> std::io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == content) { Ok(()) } else { fs::write(path, content) }
}
