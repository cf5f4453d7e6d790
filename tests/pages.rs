//! The pages of the repository name only files that exist, and name all modules.

use std::fs;
use std::path::Path;

const PAGES: &[&str] = &[
    "README.md",
    "COMPARE.md",
    "DESIGN.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "interop/README.md",
    "tests/data/README.md",
    "tests/data/attacks.README.md",
    "tests/data/replies.README.md",
    "tests/data/transcripts/README.md",
    "fuzz/corpus/README.md",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the targets of the links in `page`.
fn links(page: &str) -> impl Iterator<Item = &str> {
    let pieces = page.lines().flat_map(|line| line.split("](").skip(1));
    pieces.filter_map(|piece| piece.split_once(')')).map(|(target, _)| target)
}

/// Returns the names that links use for the headings of `page`, as GitHub makes them.
fn anchors(page: &str) -> Vec<String> {
    let headings = page.lines().filter(|line| line.starts_with('#'));
    let name = |line: &str| -> String {
        let text = line.trim_start_matches('#').trim().to_lowercase();
        let kept = text.chars().filter(|&c| c.is_alphanumeric() || " -_".contains(c));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    headings.map(name).collect()
}

/// Returns the files and directories of the repository that `page` names in code spans.
fn named(page: &str) -> Vec<&str> {
    let in_repository = |path: &&str| {
        let roots =
            ["src/", "tests/", "fuzz/", "docs/", "examples/", "xtask/", "interop/", "crates/"];
        let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
        roots.iter().any(|root| path.starts_with(root)) && path.chars().all(plain)
    };
    page.lines().flat_map(|line| line.split('`').skip(1).step_by(2)).filter(in_repository).collect()
}

#[test]
fn the_files_that_a_page_names_exist() {
    let mut missing = Vec::new();
    for page in PAGES {
        let text = read(page);
        let directory = Path::new(page).parent().unwrap();
        for path in named(&text) {
            if !root().join(path).exists() {
                missing.push(format!("{page}: {path}"));
            }
        }
        for link in links(&text).filter(|link| !link.starts_with("http")) {
            let found = match link.strip_prefix('#') {
                Some(anchor) => anchors(&text).iter().any(|it| it == anchor),
                None => root().join(directory).join(link).exists(),
            };
            if !found {
                missing.push(format!("{page}: {link}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn names_and_links_are_found() {
    let page = "| `src/attic.rs` | [a link](docs/attic.md) | `cargo test` | `UPDATE=1 src/x` |";
    assert_eq!(named(page), ["src/attic.rs"]);
    assert_eq!(links(page).collect::<Vec<_>>(), ["docs/attic.md"]);
    assert_eq!(anchors("# A\ntext\n## Help, bugs\n"), ["a", "help-bugs"]);
}

/// Returns the modules of the crate except those for tests, and whether each is public.
fn modules(source: &str) -> Vec<(&str, bool)> {
    let (mut found, mut for_tests) = (Vec::new(), false);
    for line in source.lines() {
        let public = line.strip_prefix("pub mod ").map(|name| (name, true));
        if let Some((name, public)) = public.or(line.strip_prefix("mod ").map(|it| (it, false))) {
            if !for_tests {
                found.push((name.trim_end_matches(';'), public));
            }
        }
        for_tests = line == "#[cfg(test)]" || (for_tests && line.starts_with("#["));
    }
    found
}

#[test]
fn the_pages_name_every_module() {
    let source = read("src/lib.rs");
    let front: String = source.lines().filter(|line| line.starts_with("//! | ")).collect();
    let (readme, design) = (read("README.md"), read("DESIGN.md"));
    for (module, public) in modules(&source) {
        let name = format!("`{module}`");
        assert!(design.contains(&name), "DESIGN.md does not name {name}");
        assert!(!public || front.contains(&name), "the table of src/lib.rs does not name {name}");
        // The table of the README has no rows for these.
        let is_small = ["error", "wire", "session"].contains(&module);
        assert!(!public || is_small || readme.contains(&name), "README.md does not name {name}");
    }
    let source = "#[cfg(test)]\n#[path = \"x.rs\"]\nmod x;\npub mod y;\nmod z;";
    assert_eq!(modules(source), [("y", true), ("z", false)]);
}

#[test]
fn the_manual_lists_its_pages() {
    let index = read("src/manual/mod.rs");
    for entry in fs::read_dir(root().join("src/manual")).unwrap() {
        let path = entry.unwrap().path();
        let page = path.file_stem().unwrap().to_str().unwrap();
        let listed = index.contains(&format!("//! | [`{page}`] |"));
        assert!(listed || page == "mod", "src/manual/mod.rs does not list {page}");
    }
}
