//! The structure of the sources: which module imports which, the maximum length of a file, and forbidden macros.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules, lowest layer first. A module imports only from earlier ones.
const MODULES: &[&str] = &[
    "ascii",
    "wire",
    "error",
    "syntax",
    "address",
    "reply",
    "extension",
    "command",
    "body",
    "buffer",
    "framing",
    "session",
    "sasl",
    "transcript",
    "server",
    "client",
    "diagnosis",
    "retry",
    "delivery",
    "bounce",
    "blocking",
    "manual",
    "arbitrary_values",
    "serialize",
];

/// Returns the imports of `text`, a file of `module`, that break the order.
fn out_of_order(module: &str, text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let place = |module: &str| MODULES.iter().position(|other| *other == module);
    let mut found = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for import in line.split("crate::").skip(1) {
            let end = import.find(|c: char| !(c.is_alphanumeric() || c == '_'));
            let word = &import[..end.unwrap_or(import.len())];
            // An item that lib.rs re-exports counts as its module.
            let target = match word {
                "Invalid" | "ParseError" => "error",
                "Buffer" => "buffer",
                "" => continue, // a list, `use crate::{..}`: not used in this project
                word => word,
            };
            let (Some(here), Some(there)) = (place(module), place(target)) else {
                found.push(format!("{module} imports {target}, which is not in the list"));
                continue;
            };
            let machines = [module, target] == ["client", "server"];
            if there > here || machines {
                found.push(format!("{module} imports {target}"));
            }
        }
    }
    found
}

fn files(directory: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(directory)];
    while let Some(directory) = open.pop() {
        let Ok(entries) = fs::read_dir(directory) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn modules_import_only_from_earlier_modules() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for path in files("src") {
        let inside = path.strip_prefix(&source).unwrap();
        let module = inside.components().next().unwrap().as_os_str().to_str().unwrap();
        let module = module.trim_end_matches(".rs");
        let apart = inside.ends_with("tests.rs");
        if !["lib", "diagrams", "extension_table"].contains(&module) && !apart {
            wrong.extend(out_of_order(module, &fs::read_to_string(&path).unwrap()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_planted_import_is_found() {
    assert_eq!(out_of_order("address", "use crate::reply::Code;"), ["address imports reply"]);
    assert_eq!(out_of_order("client", "use crate::server::Server;"), ["client imports server"]);
    assert_eq!(out_of_order("reply", "    crate::unknown::x()").len(), 1);
    assert!(out_of_order("reply", "use crate::Invalid;\n// crate::server\n").is_empty());
    assert!(out_of_order("reply", "#[cfg(test)]\nuse crate::server::Server;").is_empty());
}

fn too_long(text: &str) -> bool {
    let excused = text.lines().take(10).any(|line| line.contains("long file:"));
    text.lines().count() > 500 && !excused
}

#[test]
fn files_have_at_most_500_lines() {
    for directory in ["src", "tests", "examples", "benches", "xtask"] {
        for path in files(directory) {
            assert!(!too_long(&fs::read_to_string(&path).unwrap()), "{}", path.display());
        }
    }
    assert!(too_long(&"x\n".repeat(501)));
    assert!(!too_long(&("// long file: a table\n".to_owned() + &"x\n".repeat(501))));
}

#[test]
fn no_placeholder_macros_are_left() {
    let marks = ["todo", "unimplemented", "dbg"].map(|word| format!("{word}!("));
    for path in ["src", "tests", "examples", "benches", "xtask"].iter().flat_map(|dir| files(dir)) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!marks.iter().any(|mark| text.contains(mark)), "{}", path.display());
    }
}
