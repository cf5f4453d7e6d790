//! `cargo xtask package`: makes the tarballs of the published crates, and builds and tests what they contain.
//!
//! A dependent crate finds `smtp-machine` in the folder of its tarball, which need not be published.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::packages::{self, PUBLISHED};

/// The tests that the tarball of a package can run.
fn tests(name: &str) -> &'static [&'static str] {
    match name {
        // Its other tests need `tests/`, which is not in the tarball.
        "smtp-machine" => &["test", "--doc", "--all-features"],
        "smtp-machine-testing" => &["test", "--all-features"],
        _ => &["test"],
    }
}

/// Files that a tarball must have.
const NEEDED: [&str; 4] = ["src/lib.rs", "README.md", "LICENSE-MIT", "LICENSE-APACHE"];

/// Files that are for the repository only.
const STRAY: [&str; 11] = [
    ".cargo/",
    ".ci/",
    ".github/",
    "benches/",
    "crates/",
    "fuzz/",
    "interop/",
    "proptest-regressions/",
    "tests/data/",
    "tools/",
    "xtask/",
];

/// Returns whether all tarballs are as they should be.
pub(crate) fn check() -> Result<bool, String> {
    let folders = packages::unpacked()?;
    let mut good = true;
    for (name, folder) in &folders {
        for problem in problems(folder)? {
            eprintln!("{name}: {problem}");
            good = false;
        }
    }
    let target = packages::target()?;
    let library =
        folders.first().map(|(_, folder)| folder.display().to_string()).unwrap_or_default();
    for (name, folder) in &folders {
        println!("$ cargo {} # in {}", tests(name).join(" "), folder.display());
        let mut cargo = Command::new("cargo");
        cargo.args(tests(name)).current_dir(folder).env("CARGO_TARGET_DIR", &target);
        if *name != PUBLISHED[0] {
            cargo.args(["--config", &format!("patch.crates-io.smtp-machine.path={library:?}")]);
        }
        good &= cargo.status().map_err(|error| format!("cargo: {error}"))?.success();
    }
    Ok(good)
}

/// Returns what is missing in a tarball, and what does not belong there.
fn problems(folder: &Path) -> Result<Vec<String>, String> {
    let missing = NEEDED.iter().filter(|name| !folder.join(name).is_file());
    let mut found: Vec<String> = missing.map(|name| format!("{name} is missing")).collect();
    let (mut open, mut files) = (vec![folder.to_owned()], 0);
    while let Some(directory) = open.pop() {
        let entries = fs::read_dir(&directory)
            .map_err(|error| format!("{}: {error}", directory.display()))?;
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.is_dir() {
                open.push(path);
                continue;
            }
            files += 1;
            let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
            if STRAY.iter().any(|stray| name.starts_with(stray)) {
                found.push(format!("{name} is only for the repository"));
            }
        }
    }
    println!("{}: {files} files", folder.display());
    Ok(found)
}
