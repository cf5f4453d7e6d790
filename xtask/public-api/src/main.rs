//! Compares the public API with `docs/api.txt`, or writes it there: `cargo xtask api [--write]`.
//!
//! The list comes from the JSON of rustdoc, as that of cargo-public-api: each item with its whole signature, and each type
//! with its derived traits and auto traits. So it shows the loss of a `Hash` or a `Send` as it shows that of a method.
//! The status is 0 if the list is current, 1 if it is not, and 77 if the JSON cannot be generated or read.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

const SKIPPED: u8 = 77;
const LIST: &str = "docs/api.txt";
const TARGET: &str = "target/public-api";

fn main() -> ExitCode {
    let found = match api() {
        Ok(found) => found,
        Err(reason) => {
            eprintln!("public API: skipped: {reason}");
            return ExitCode::from(SKIPPED);
        }
    };
    if env::args().nth(1).as_deref() == Some("--write") {
        return match fs::write(LIST, found) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{LIST}: {error}");
                ExitCode::FAILURE
            }
        };
    }
    let listed = fs::read_to_string(LIST).unwrap_or_default();
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) =
        (listed.lines().collect(), found.lines().collect());
    for line in old.difference(&new) {
        println!("- {line}");
    }
    for line in new.difference(&old) {
        println!("+ {line}");
    }
    if listed == found {
        return ExitCode::SUCCESS;
    }
    println!("{LIST} is stale: `cargo xtask api --write` after an intended change");
    ExitCode::FAILURE
}

/// Lists the public API with all features.
fn api() -> Result<String, String> {
    // The JSON is unstable, so a stable compiler has to be told to allow it. The build has its own directory, or the
    // variable would rebuild everything in the usual one.
    let status = Command::new("cargo")
        .args(["rustdoc", "--quiet", "-p", "smtp-machine", "--lib", "--all-features"])
        .args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", TARGET)
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err("this compiler does not write the JSON of rustdoc".to_owned());
    }
    let api =
        public_api::Builder::from_rustdoc_json(Path::new(TARGET).join("doc/smtp_machine.json"))
            .omit_blanket_impls(true)
            .build()
            .map_err(|error| error.to_string())?;
    let items: Vec<String> = api.items().map(ToString::to_string).collect();
    Ok(items.join("\n") + "\n")
}
