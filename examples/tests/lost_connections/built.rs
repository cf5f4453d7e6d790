//! The examples, as Cargo builds them for tests.

use std::path::PathBuf;
use std::process::Command;

pub(crate) fn example(name: &str) -> PathBuf {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    // From the root, so that Cargo chooses the features with which `cargo test` has built it.
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let built =
        Command::new(cargo).args(["build", "-q", "--example", name]).current_dir(root).status();
    assert!(built.is_ok_and(|status| status.success()), "the example does not build");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target")),
        PathBuf::from,
    );
    target.join("debug/examples").join(name)
}
