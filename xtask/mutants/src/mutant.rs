//! The output of cargo-mutants: one change of the source each.

use std::ops::Range;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// One change that a test should detect.
#[derive(Clone, Debug)]
pub(crate) struct Mutant {
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) genre: Genre,
    pub(crate) replacement: String,
    /// The range of octets in the file that the replacement replaces.
    pub(crate) at: Range<usize>,
}

/// The kinds of changes that can have a switch, and the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Genre {
    FnValue,
    BinaryOperator,
    UnaryOperator,
    MatchArm,
    MatchArmGuard,
    StructField,
    Other,
}

/// Asks cargo-mutants for the mutants of the crate in `root`.
pub(crate) fn list(root: &Path, arguments: &[String]) -> Result<Vec<Mutant>, String> {
    let output = Command::new("cargo")
        .current_dir(root)
        .args(["mutants", "--list", "--json"])
        .args(arguments)
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err("cargo-mutants is not installed".to_owned());
    }
    let list: Value = serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
    let mutant = |it: &Value| {
        let text = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
        let source = std::fs::read_to_string(root.join(text("file"))).ok()?;
        let span = &it["span"];
        let genre = match it["genre"].as_str() {
            Some("FnValue") => Genre::FnValue,
            Some("BinaryOperator") => Genre::BinaryOperator,
            Some("UnaryOperator") => Genre::UnaryOperator,
            Some("MatchArm") => Genre::MatchArm,
            Some("MatchArmGuard") => Genre::MatchArmGuard,
            Some("StructField") => Genre::StructField,
            _ => Genre::Other,
        };
        Some(Mutant {
            name: text("name"),
            file: text("file"),
            genre,
            replacement: text("replacement"),
            at: offset(&source, &span["start"])?..offset(&source, &span["end"])?,
        })
    };
    let mutants: Option<Vec<Mutant>> =
        list.as_array().and_then(|it| it.iter().map(mutant).collect());
    mutants.ok_or_else(|| "the list of cargo-mutants has another shape".to_owned())
}

/// Lines and columns are counted from 1, columns in characters.
fn offset(source: &str, at: &Value) -> Option<usize> {
    let line = usize::try_from(at["line"].as_u64()?).ok()?.checked_sub(1)?;
    let column = usize::try_from(at["column"].as_u64()?).ok()?.checked_sub(1)?;
    let start: usize = source.split_inclusive('\n').take(line).map(str::len).sum();
    let text = source.get(start..)?;
    Some(start + text.char_indices().nth(column).map_or(text.len(), |(at, _)| at))
}
