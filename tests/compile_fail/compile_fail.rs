//! Code that must not compile: the rules of the contract that are types.
//!
//! Renew the expected messages with `TRYBUILD=overwrite cargo test -p smtp-machine-compile-fail`.

use std::process::Command;

/// The compiler that wrote `cases/*.stderr`; the messages of others differ.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn misuse_does_not_compile() {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().unwrap().stdout;
    if !version.starts_with(COMPILER.as_bytes()) && std::env::var_os("TRYBUILD").is_none() {
        let version = String::from_utf8_lossy(&version);
        println!("skipped: the messages are those of {COMPILER}x, and this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
