//! `cargo xtask web`: builds the page of `examples/web`, and tests it in a browser without a window.
//!
//! The page is one file, `target/web/index.html`: markup, style, script, the diagram of the server, and the crate as
//! WebAssembly in base64. Its policy permits this script and this style by their hashes, and no request at all.

mod browser;
mod checks;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

/// The result of [`run`], if no error occurred.
pub(crate) enum Outcome {
    Passed,
    Failed,
    /// The page cannot be built or tested here.
    Unavailable(&'static str),
}

const SOURCES: &str = "examples/web/page";

/// Builds the page and tests it.
pub(crate) fn run() -> Result<Outcome, String> {
    let Some(wasm) = build()? else {
        return Ok(Outcome::Unavailable(
            "a compiler for WebAssembly, or its linker, is not available",
        ));
    };
    let page = Path::new("target/web/index.html");
    fs::create_dir_all("target/web").map_err(|error| error.to_string())?;
    let whole = assemble(&wasm)?;
    fs::write(page, &whole).map_err(|error| error.to_string())?;
    println!(
        "{}: {} KiB, {} KiB of it the crate",
        page.display(),
        whole.len() >> 10,
        wasm.len() >> 10
    );
    let Some(program) = browser::find() else {
        return Ok(Outcome::Unavailable(
            "Chromium is not installed: the page is built, but not tested",
        ));
    };
    let page = fs::canonicalize(page).map_err(|error| error.to_string())?;
    let failures = checks::run(&program, &format!("file://{}", page.display()))?;
    for failure in &failures {
        println!("FAILED   {failure}");
    }
    println!("screenshots: target/web/screenshots");
    Ok(if failures.is_empty() { Outcome::Passed } else { Outcome::Failed })
}

/// Compiles the package, and returns the module, or `None` without a compiler.
fn build() -> Result<Option<Vec<u8>>, String> {
    let target = PathBuf::from("target/second-toolchain");
    let status = Command::new("tools/second-toolchain.sh")
        .args(["web", "-q", "-p", "smtp-machine-web", "--profile", "web"])
        .env("CARGO_TARGET_DIR", &target)
        .status()
        .map_err(|error| format!("tools/second-toolchain.sh: {error}"))?;
    match status.code() {
        Some(0) => {}
        Some(77) => return Ok(None),
        _ => return Err("the package does not compile for WebAssembly".to_owned()),
    }
    let module = target.join("wasm32-unknown-unknown/web/smtp_machine_web.wasm");
    fs::read(&module).map(Some).map_err(|error| format!("{}: {error}", module.display()))
}

/// Puts the parts into the page.
fn assemble(wasm: &[u8]) -> Result<String, String> {
    let read = |path: &str| fs::read_to_string(path).map_err(|error| format!("{path}: {error}"));
    let source = |name: &str| read(&format!("{SOURCES}/{name}"));
    let (style, script) = (source("page.css")?, source("page.js")?);
    let style = format!("\n{style}\n");
    let policy = format!(
        "default-src 'none'; style-src '{}'; script-src '{}' 'wasm-unsafe-eval'; img-src data:; \
         base-uri 'none'; form-action 'none'",
        hash(&style),
        hash(&script),
    );
    let parts = [
        ("@policy@", policy),
        ("\n@style@\n", style),
        ("@diagram@", read("docs/server.svg")?),
        ("@states@", states(&read("src/server/table.rs")?)?),
        ("@wasm@", Base64::encode_string(wasm)),
        ("@script@", script),
    ];
    // Each part is put in once, so no part can contain the mark of another.
    let mut page = String::new();
    let mut rest = source("index.html")?;
    for (mark, part) in parts {
        let (before, after) =
            rest.split_once(mark).ok_or(format!("{mark} is missing in the page"))?;
        page.push_str(before);
        page.push_str(&part);
        rest = after.to_owned();
    }
    page.push_str(&rest);
    Ok(page)
}

fn hash(text: &str) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(text)))
}

/// Returns the meanings of the states in the table of the server, as JSON.
fn states(table: &str) -> Result<String, String> {
    let within = table.split_once("states {").and_then(|(_, rest)| rest.split_once('}'));
    let (within, _) = within.ok_or("no states in the table of the server")?;
    let mut states = serde_json::Map::new();
    let mut meaning = String::new();
    for line in within.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix("///") {
            let _ = write!(meaning, "{}{}", if meaning.is_empty() { "" } else { " " }, text.trim());
        } else if let Some(name) = line.strip_suffix(',') {
            states.insert(name.to_owned(), std::mem::take(&mut meaning).into());
        }
    }
    Ok(serde_json::Value::Object(states).to_string())
}

/// Returns the value of an environment variable that names a program.
fn program_of(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_of_the_diagram_has_a_meaning() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        let table = fs::read_to_string(format!("{root}/src/server/table.rs")).unwrap();
        let states: serde_json::Value = serde_json::from_str(&states(&table).unwrap()).unwrap();
        let dot = fs::read_to_string(format!("{root}/docs/server.dot")).unwrap();
        let names = dot.lines().map(str::trim).filter_map(|line| line.strip_suffix(';'));
        let names: Vec<_> =
            names.filter(|name| name.bytes().all(|it| it.is_ascii_alphabetic())).collect();
        assert_eq!(names.len(), 15);
        for name in names {
            assert!(states[name].as_str().is_some_and(|it| it.ends_with('.')), "{name}");
        }
    }
}
