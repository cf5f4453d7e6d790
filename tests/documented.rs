//! Checks that an example shows every public item: each public module and type has an example of its own,
//! and each public method is called in one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn sources(directory: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

/// The declarations of a file, and the code of its examples.
#[derive(Default)]
struct Source {
    methods: BTreeSet<String>,
    types_without_example: BTreeSet<String>,
    examples: String,
    module_has_example: bool,
}

/// The kind of code block that a line of the docs is in.
#[derive(Clone, Copy, PartialEq)]
enum Fence {
    None,
    Example,
    Other,
}

fn read(text: &str, shared: &str) -> Source {
    let mut source = Source::default();
    let (mut doc_has_example, mut fence) = (false, Fence::None);
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[cfg(test)]") {
            break;
        }
        let doc = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
        if let Some(doc) = doc.map(str::trim) {
            fence = match (fence, doc) {
                (Fence::None, "```" | "```rust") => {
                    doc_has_example = true;
                    source.module_has_example |= line.starts_with("//!");
                    Fence::Example
                }
                (Fence::None, doc) if doc.starts_with("```") => Fence::Other,
                (_, "```") => Fence::None,
                (fence, _) => fence,
            };
            if fence == Fence::Example {
                source.examples.push_str(doc);
                source.examples.push('\n');
            }
            continue;
        }
        if line.contains("example.in\")") {
            source.examples.push_str(shared);
            continue;
        }
        if line.starts_with("$(#[") {
            // A macro passes on docs that are written where it is called, which are looked at there.
            doc_has_example = true;
            continue;
        }
        source.methods.extend(declared_by_row(line));
        let Some(item) = line.strip_prefix("pub ").map(|item| item.trim_start_matches("const "))
        else {
            if !line.starts_with('#') && !line.starts_with(')') && !line.is_empty() {
                doc_has_example = false;
            }
            continue;
        };
        let (kind, rest) = item.split_once(' ').unwrap_or_default();
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        match kind {
            "fn" => drop(source.methods.insert(name)),
            "struct" | "enum" | "trait" if !doc_has_example && !name.is_empty() => {
                source.types_without_example.insert(name);
            }
            _ => {}
        }
        doc_has_example = false;
    }
    source
}

/// Returns the methods that a row of `question!` or of `parameters!` declares.
fn declared_by_row(line: &str) -> Vec<String> {
    let Some((names, _)) = line.split_once(':') else { return Vec::new() };
    let Some((kind, names)) = names.split_once(' ') else { return Vec::new() };
    match (kind, names.split_once(", ")) {
        ("get", None) => vec![names.to_owned()],
        ("keep" | "read" | "flag", Some((getter, setter))) => {
            vec![getter.to_owned(), setter.to_owned()]
        }
        _ => Vec::new(),
    }
}

/// Returns `true` if `lib.rs` makes the file a public module.
fn is_public_module(root: &Path, file: &str) -> bool {
    let module = file.trim_end_matches("/mod.rs").trim_end_matches(".rs");
    let front = fs::read_to_string(root.join("lib.rs")).unwrap();
    front.lines().any(|line| line.strip_prefix("pub mod ") == Some(&format!("{module};")))
}

#[test]
fn every_public_item_is_shown_by_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    sources(&root, &mut paths);
    let mut missing = Vec::new();
    let mut examples = String::new();
    let mut methods = BTreeSet::new();
    for path in &paths {
        let near = [path.with_file_name("example.in"), path.join("../../example.in")];
        let shared = near.iter().find_map(|path| fs::read_to_string(path).ok()).unwrap_or_default();
        let source = read(&fs::read_to_string(path).unwrap(), &shared);
        examples.push_str(&source.examples);
        let name = path.strip_prefix(&root).unwrap().display().to_string();
        for item in source.types_without_example {
            missing.push(format!("{name}: {item} has no example"));
        }
        if !source.module_has_example && is_public_module(&root, &name) {
            missing.push(format!("{name}: the module has no example"));
        }
        for method in source.methods {
            methods.insert((name.clone(), method));
        }
    }
    for (file, method) in methods {
        let shown = [".", "::", " ", "\n"].map(|before| format!("{before}{method}("));
        if !shown.iter().any(|call| examples.contains(call.as_str())) {
            missing.push(format!("{file}: {method}() is in no example"));
        }
    }
    missing.sort();
    assert!(missing.is_empty(), "{} items:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn the_helpers_of_the_examples_are_shown() {
    // `example.in` is included in many examples with each line hidden; `example.md` shows the same lines once.
    for machine in ["server", "client"] {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(machine);
        let hidden = fs::read_to_string(source.join("example.in")).unwrap();
        let hidden = hidden.lines().filter_map(|line| line.strip_prefix('#'));
        let hidden: Vec<&str> = hidden.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        let shown = fs::read_to_string(source.join("example.md")).unwrap();
        let block = shown.split("```no_run\n").nth(1).and_then(|rest| rest.split("\n```").next());
        let block: Vec<&str> = block.unwrap().lines().collect();
        let end = hidden.iter().rposition(|line| !line.is_empty()).map_or(0, |at| at + 1);
        assert_eq!(block, hidden[..end], "{machine}");
    }
}
