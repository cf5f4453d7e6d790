//! `cargo xtask datafusion`: builds `examples/datafusion`, and runs its tests.

use std::process::Command;

use crate::{Outcome, packages, ran};

/// Its tests build `explain`, and compare the SQL functions with it.
pub(crate) fn check() -> Outcome {
    let target = match packages::target() {
        Ok(target) => target.join("datafusion"),
        Err(problem) => {
            eprintln!("datafusion: {problem}");
            return Outcome::Failed;
        }
    };
    let cargo = |arguments: &str| {
        println!("$ cargo {arguments} # in examples/datafusion");
        let mut command = Command::new("cargo");
        command.args(arguments.split_whitespace()).current_dir("examples/datafusion");
        command.env("CARGO_TARGET_DIR", &target).status().ok()
    };
    if !cargo("fetch --quiet --locked").is_some_and(|status| status.success()) {
        return Outcome::Skipped("the packages of DataFusion cannot be fetched");
    }
    ran(cargo("test --release --locked -- --nocapture"))
}
