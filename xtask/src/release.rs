//! Checks before a release that need tools of others.

use std::process::Command;

use super::{Outcome, cargo, ran};

/// Compares the public API with that of the last release, which is the last tag `v..`.
pub(super) fn semver_checks() -> Outcome {
    let tags =
        Command::new("git").args(["tag", "--list", "v*", "--sort=-version:refname"]).output();
    let tags = tags.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let tags = tags.unwrap_or_default();
    let Some(last) = tags.lines().next() else {
        return Outcome::Skipped("nothing is released");
    };
    let found = Command::new("cargo").args(["semver-checks", "--version"]).output();
    if !found.is_ok_and(|output| output.status.success()) {
        return Outcome::Skipped("cargo-semver-checks is not installed");
    }
    ran(cargo(&format!("semver-checks -p smtp-machine --baseline-rev {last}"), &[]))
}

/// Checks licences, sources or advisories of all packages.
pub(super) fn deny(what: &str) -> Outcome {
    let found = Command::new("cargo").args(["deny", "--version"]).output();
    if !found.is_ok_and(|output| output.status.success()) {
        return Outcome::Skipped("cargo-deny is not installed");
    }
    // Without these options it checks only the package at the root, with its default features.
    let check = ["deny", "--workspace", "--all-features", "check"];
    println!("$ cargo {} {what}", check.join(" "));
    let output = Command::new("cargo").args(check).args(what.split(' ')).output();
    let Ok(output) = output else { return Outcome::Failed };
    let text = String::from_utf8_lossy(&output.stderr);
    print!("{text}");
    match output.status.success() {
        true => Outcome::Ran,
        false if text.contains("failed to fetch advisory database") => {
            Outcome::Skipped("cannot fetch the advisories")
        }
        false => Outcome::Failed,
    }
}
