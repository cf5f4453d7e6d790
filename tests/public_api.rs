//! The list of public items: `docs/api.txt` changes with them, so that every change is visible.
//!
//! `UPDATE_API=1 cargo test --test public_api` renews it. Every `pub` item of a file is public: the lint
//! `unreachable_pub` checks that.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn sources(directory: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("tests.rs") {
            into.push(path);
        }
    }
}

/// Returns the code of a file, without its tests.
fn code(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    code.lines().map(str::to_owned).collect()
}

/// Returns the declaration that begins in `lines`, on one line, without its body.
fn declaration(lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        let line = line.trim();
        text.push_str(line);
        if line.ends_with(['{', ';', '}', ',']) && !open(&text) {
            break;
        }
        text.push(' ');
    }
    let body = text.find(" {").unwrap_or(text.len());
    let text = text[..body].split(" = ").next().unwrap_or_default();
    text.trim_end_matches([';', ',', ' ']).replace("( ", "(").replace(", )", ")")
}

/// Returns `true` if a parenthesis is open: the arguments continue.
fn open(text: &str) -> bool {
    text.matches('(').count() > text.matches(')').count()
}

fn is_public(line: &str) -> bool {
    line.trim_start().starts_with("pub ")
}

/// Returns the name of the type that is declared in `line`.
fn type_name(line: &str) -> Option<String> {
    let rest = line.strip_prefix("pub ")?;
    let rest =
        ["struct ", "enum ", "trait ", "type "].iter().find_map(|it| rest.strip_prefix(it))?;
    let end = rest.find(|char: char| !char.is_alphanumeric() && char != '_');
    Some(rest[..end.unwrap_or(rest.len())].to_owned())
}

fn list(name: &str, lines: &[String], types: &BTreeSet<String>) -> String {
    let mut out = String::new();
    let (mut container, mut in_enum) = (None::<String>, false);
    for (at, line) in lines.iter().enumerate() {
        let indent = line.len() - line.trim_start().len();
        if line == "}" {
            (container, in_enum) = (None, false);
        } else if line.starts_with("impl") {
            let header = declaration(&lines[at..]);
            let of = |name: &String| {
                let mut words = header.split(|char: char| !char.is_alphanumeric() && char != '_');
                words.any(|word| word == name)
            };
            let of_trait = header.contains(" for ") && types.iter().any(of);
            if of_trait {
                out.push_str(&format!("{header}\n"));
            }
            container = Some(header);
        } else if is_public(line) {
            if let Some(header) = container.take().filter(|_| indent > 0) {
                out.push_str(&format!("{header}\n"));
            }
            let spaces = if indent > 0 { "    " } else { "" };
            out.push_str(&format!("{spaces}{}\n", declaration(&lines[at..])));
            in_enum = line.starts_with("pub enum") && !line.ends_with('}');
        } else if in_enum && indent == 4 && line.trim_start().starts_with(char::is_uppercase) {
            out.push_str(&format!("    {}\n", declaration(&lines[at..])));
        }
    }
    if out.is_empty() { out } else { format!("\n# {name}\n{out}") }
}

#[test]
fn the_list_of_public_items_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    sources(&root.join("src"), &mut paths);
    paths.sort();
    let files: Vec<_> = paths.iter().map(|path| (path, code(path))).collect();
    let lines = files.iter().flat_map(|(_, lines)| lines);
    let types: BTreeSet<String> = lines.filter_map(|line| type_name(line)).collect();
    let mut found = "The public items, by the files that declare them.\n".to_owned();
    for (path, lines) in &files {
        let name = path.strip_prefix(root.join("src")).unwrap().display().to_string();
        found.push_str(&list(&name, lines, &types));
    }
    let path = root.join("docs/api.txt");
    if std::env::var_os("UPDATE_API").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let (old, new): (Vec<_>, Vec<_>) = (kept.lines().collect(), found.lines().collect());
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    assert!(
        kept == found,
        "docs/api.txt is stale in line {}: {:?} is now {:?}; UPDATE_API=1 renews it",
        same + 1,
        old.get(same),
        new.get(same)
    );
}

#[test]
fn declarations_are_found_whole() {
    let source = "pub enum Kind {\n    /// One.\n    One,\n    Two(u8),\n}\n\nimpl Kind {\n    pub fn long(\n        self,\n        \
        other: u8,\n    ) -> u8 {\n        other\n    }\n\n    fn own() {}\n}\n\nimpl From<Kind> for u8 {\n}\n\
        impl From<Other> for u8 {\n}\npub(crate) fn hidden() {}\npub const MAX: usize = 7;\n";
    let lines: Vec<String> = source.lines().map(str::to_owned).collect();
    let found = list("kind.rs", &lines, &BTreeSet::from(["Kind".to_owned()]));
    let expected = "\n# kind.rs\npub enum Kind\n    One\n    Two(u8)\nimpl Kind\n    pub fn long(self, other: u8) -> u8\n\
        impl From<Kind> for u8\npub const MAX: usize\n";
    assert_eq!(found, expected);
}
