//! `cargo xtask datafusion` and `cargo xtask ballista`: build `examples/datafusion` or `examples/ballista`, and run the tests.

use std::process::Command;

use crate::{Outcome, packages, ran};

/// Optimised, because its tests have many rows and files. They build `explain`, and compare the SQL functions with it.
pub(crate) fn check() -> Outcome {
    check_in("datafusion", "test --release --locked -- --nocapture")
}

/// Its tests run a scheduler and two executors, and compare the SQL functions with the library.
pub(crate) fn check_ballista() -> Outcome {
    check_in("ballista", "test --locked -- --nocapture")
}

/// Runs cargo in a folder of `examples`, which is a workspace of its own.
fn check_in(name: &str, arguments: &str) -> Outcome {
    let folder = format!("examples/{name}");
    let target = match packages::target() {
        Ok(target) => target.join(name),
        Err(problem) => {
            eprintln!("{name}: {problem}");
            return Outcome::Failed;
        }
    };
    let cargo = |arguments: &str| {
        println!("$ cargo {arguments} # in {folder}");
        let mut command = Command::new("cargo");
        command.args(arguments.split_whitespace()).current_dir(&folder);
        command.env("CARGO_TARGET_DIR", &target).status().ok()
    };
    if !cargo("fetch --quiet --locked").is_some_and(|status| status.success()) {
        return Outcome::Skipped("the packages of DataFusion cannot be fetched");
    }
    ran(cargo(arguments))
}
