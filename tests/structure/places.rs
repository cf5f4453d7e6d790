//! How many places a new parameter and a new verb touch, as CONTRIBUTING says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::files;

/// The files of `src` whose code, without comments, has one of `words`.
fn places(words: &[&str]) -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeSet::new();
    for path in files("src").into_iter().filter(|path| !path.iter().any(|it| it == "tests")) {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let tokens: Vec<&str> =
            lines.flat_map(|line| line.split([' ', '(', ')', ',', '<', '>', ';'])).collect();
        if words.iter().any(|word| tokens.contains(word)) {
            found.insert(path.strip_prefix(&source).unwrap().display().to_string());
        }
    }
    found
}

fn set(files: &[&str]) -> BTreeSet<String> {
    files.iter().map(|file| (*file).to_owned()).collect()
}

#[test]
fn a_parameter_touches_its_value_and_its_row() {
    // `mod.rs` re-exports the type; nothing else names it.
    for (keyword, value, file, row) in [
        ("\"MT-PRIORITY\"", "Priority", "command/parameter/priority.rs", "command/mail.rs"),
        ("\"ENVID\"", "EnvelopeId", "command/parameter/envelope_id.rs", "command/mail.rs"),
        ("\"MTRK\"", "Tracking", "command/parameter/tracking.rs", "command/mail.rs"),
        ("\"RRVS\"", "ValidSince", "command/parameter/valid_since.rs", "command/rcpt.rs"),
    ] {
        let with_keyword: BTreeSet<_> =
            places(&[keyword]).into_iter().filter(|path| path.starts_with("command/")).collect();
        assert_eq!(with_keyword, set(&[row]), "{keyword}");
        let of_value: BTreeSet<_> = places(&[value])
            .into_iter()
            .filter(|path| path.starts_with("command/") && !path.ends_with("mod.rs"))
            .collect();
        assert_eq!(of_value, set(&[file, row]), "{value}");
    }
}

#[test]
fn a_verb_touches_its_command_its_event_and_the_list() {
    // The client sends a verb by a method of a permit.
    let of = |verb: &str| {
        let names = ["Command", "Event", "Owed", "Verb"].map(|kind| format!("{kind}::{verb}"));
        let mut words: Vec<&str> = names.iter().map(String::as_str).collect();
        words.push(verb);
        let all = places(&words).into_iter();
        all.filter(|path| path.starts_with("command/") || path.starts_with("server/")).collect()
    };
    let expected = |file: &str| set(&["command/rows.rs", "server/event/mod.rs", file]);
    let etrn: BTreeSet<String> = of("Etrn");
    assert_eq!(etrn, {
        let mut all = expected("server/event/etrn.rs");
        all.insert("server/mod.rs".to_owned()); // the re-export
        all
    });
}
