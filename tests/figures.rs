//! The numbers in the pages of the repository match the sources and the data.

use smtp_machine::retry::Schedule;
use smtp_machine::{Client, Server};
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the word of `text` between `before` and `after`, which may be on several lines.
fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let start = text.find(before)? + before.len();
    let word = &text[start..start + text[start..].find(|it: char| it.is_whitespace())?];
    text[start + word.len()..].trim_start().starts_with(after).then_some(word)
}

/// Returns the value of `word`, a numeral or a number in words.
fn number(word: &str) -> Option<u64> {
    const WORDS: [&str; 21] = [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    let spelt = WORDS.iter().position(|it| *it == word).and_then(|at| at.try_into().ok());
    spelt.or_else(|| word.replace(',', "").parse().ok())
}

/// Asserts that `page` has the number `truth` between `before` and `after`.
fn assert_figure(page: &str, before: &str, after: &str, truth: u64) {
    let text = read(page).split_whitespace().collect::<Vec<_>>().join(" ");
    let word = between(&text, before, after);
    let word = word.unwrap_or_else(|| panic!("{page}: nothing between {before:?} and {after:?}"));
    assert_eq!(number(word), Some(truth), "{page}: {before}{word} {after}");
}

fn lines(path: &str) -> u64 {
    let text = read(path);
    text.lines().filter(|line| !line.trim().is_empty()).count() as u64
}

fn files(directory: &str) -> u64 {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(directory);
    fs::read_dir(path).unwrap().count() as u64
}

#[test]
fn the_number_of_attacks_is_current() {
    let attacks = lines("tests/data/attacks.jsonl") + lines("tests/data/attacks-own.jsonl");
    assert_figure("SECURITY.md", "`cargo test --test attacks` | ", "attacks", attacks);
}

#[test]
fn the_number_of_fuzz_targets_is_current() {
    let targets = files("fuzz/libfuzzer/fuzz_targets");
    assert_figure("SECURITY.md", "`cargo xtask fuzz 3600` | ", "fuzz targets", targets);
}

#[test]
fn the_machines_have_the_stated_size() {
    for page in ["SECURITY.md", "DESIGN.md"] {
        let text = read(page);
        assert!(text.contains("has at most 1 KiB"), "{page}");
    }
    let sizes = [size_of::<Server>(), size_of::<Client>()];
    assert!(sizes.iter().all(|size| *size <= 1024), "{sizes:?}");
}

#[test]
fn the_limits_of_the_server_are_current() {
    let text = format!("`Server::MIN_OUTPUT` is {}:", Server::MIN_OUTPUT);
    assert!(read("CHANGELOG.md").contains(&text), "{text}");
}

#[test]
fn the_default_spread_of_retries_is_current() {
    let spread = Schedule::new().spread().into();
    assert_figure("CHANGELOG.md", "`retry::Schedule` spreads retries by ", "per cent", spread);
}

#[test]
fn the_number_of_recipes_on_the_front_page_is_current() {
    let page = read("src/lib.rs");
    let recipes = page.split("//! # The contract").next().unwrap();
    let mut code = false;
    let is_heading = |line: &&str| {
        code ^= line.starts_with("//! ```");
        !code && line.starts_with("//! # ")
    };
    let recipes = recipes.lines().filter(is_heading).count() as u64;
    assert_figure("README.md", "](src/lib.rs) has ", "recipes", recipes);
    assert_figure("CHANGELOG.md", "- A front page with ", "recipes", recipes);
}

#[test]
fn the_minimum_version_of_rust_is_current() {
    let manifest = read("Cargo.toml");
    let version = manifest.split("rust-version = \"").nth(1).unwrap().split('"').next().unwrap();
    for page in ["README.md", "src/lib.rs"] {
        assert!(read(page).contains(version), "{page} does not name {version}");
    }
}

#[test]
fn the_load_of_soak_is_current() {
    assert!(read("CONTRIBUTING.md").contains("under a thousand slow clients"));
    assert!(read("xtask/src/main.rs").contains("unwrap_or(1000)"), "the default of `soak`");
}

#[test]
fn the_maximum_length_of_a_file_is_current() {
    assert_figure("CONTRIBUTING.md", "It has at most ", "lines", 500);
    assert!(read("tests/structure/main.rs").contains("count() > 500"), "tests/structure");
}

#[test]
fn the_maximum_size_of_the_table_is_current() {
    assert_figure("DESIGN.md", "of octets and of words, take at most ", "KiB", 64);
    assert!(read("tests/generators/diagnosis_table.rs").contains("octets <= 65_536"));
}

#[test]
fn the_maximum_length_of_an_identity_is_current() {
    let server = read("src/server/mod.rs");
    let longest = server.split("const IDENTITY_MAX: usize = ").nth(1).unwrap();
    let longest = number(longest.split(';').next().unwrap()).unwrap();
    assert_figure("DESIGN.md", "The identity of AUTH has at most ", "octets", longest);
}

#[test]
fn a_wrong_figure_is_found() {
    assert_eq!(between("has 12\nlines", "has ", "lines"), Some("12"));
    assert_eq!(between("has 12 pages", "has ", "lines"), None);
    assert_eq!((number("fifteen"), number("1,160"), number("many")), (Some(15), Some(1160), None));
}

/// Returns the number of lines of the item of a manual page that begins with `start`, to its closing bracket.
fn lines_of(page: &str, start: &str) -> usize {
    let lines: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("//! ")).collect();
    let at = lines.iter().position(|line| line.starts_with(start));
    let at = at.unwrap_or_else(|| panic!("{start} is not on the page"));
    let indent = &start[..start.len() - start.trim_start().len()];
    let end = lines[at..].iter().position(|line| *line == format!("{indent}}}")).unwrap();
    end + 1
}

#[test]
fn the_lines_of_the_loops_in_the_manual_are_current() {
    let page = read("src/manual/embedding.rs");
    let lines = |start| lines_of(&page, start);
    let session = lines("struct Session") + lines("    fn turn(");
    for cell in [
        format!("[{}](#blocking-sockets-std-threads)", lines("fn drive(")),
        format!(
            "| {}, and {} for smol |",
            lines("trait Socket") + lines("async fn drive("),
            lines("async fn timed_out(") + lines("impl Socket for TcpStream")
        ),
        format!(
            "#readiness-and-callbacks-mio-bare-metal-wasm) | {} |",
            session + lines("    fn run(")
        ),
        format!("static buffers | {session} |"),
        format!("its function `turn` | {session} |"),
    ] {
        assert!(page.contains(&cell), "src/manual/embedding.rs: {cell}");
    }
}

#[test]
fn the_programs_that_the_manual_names_exist() {
    let page = read("src/manual/embedding.rs");
    let table = page.lines().filter(|line| line.starts_with("//! | "));
    let paths = table.flat_map(|line| line.split('`').filter(|it| it.starts_with("examples/")));
    let paths: Vec<&str> = paths.collect();
    assert!(paths.len() > 3, "{paths:?}");
    for path in paths {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists(), "{path}");
    }
}
