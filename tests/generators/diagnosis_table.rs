//! Generates `src/diagnosis/table.rs` from `rules.txt`: `cargo xtask tables`. A test fails if it is stale.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::automaton::{MAX_PHRASE, MAX_STEMS};
use super::words::{SYMBOLS, symbol};
use super::{Reason, Stage};

const RULES: &str = include_str!("../../src/diagnosis/rules.txt");

/// A rule of the file.
#[derive(Debug, Default)]
pub(super) struct Rule {
    pub(super) id: String,
    reason: String,
    when: Vec<String>,
    pub(super) phrases: Vec<String>,
    not: Vec<String>,
    section: usize,
}

pub(super) fn rules() -> Vec<Rule> {
    let (mut rules, mut section) = (Vec::new(), 0);
    for (number, line) in RULES.lines().enumerate() {
        let wrong = |what: &str| -> ! { panic!("rules.txt:{}: {what}: {line}", number + 1) };
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(at) = ["[operator]", "[strong]", "[weak]"].iter().position(|it| *it == line) {
            section = at;
            continue;
        }
        let mut rule = Rule { section, ..Rule::default() };
        let (head, mut rest) =
            line.split_at(line.find(['"', '[']).unwrap_or_else(|| wrong("no phrase")));
        let mut words = head.split_whitespace();
        rule.id = words.next().unwrap_or_else(|| wrong("no id")).to_owned();
        rule.reason = words.next().unwrap_or_else(|| wrong("no reason")).to_owned();
        if !Reason::ALL.iter().any(|it| it.name() == rule.reason) || words.next().is_some() {
            wrong("unknown reason");
        }
        if let Some(when) = rest.strip_prefix('[') {
            let (when, more) = when.split_once(']').unwrap_or_else(|| wrong("no `]`"));
            rule.when = when.split_whitespace().map(str::to_owned).collect();
            rest = more;
        }
        let mut negative = false;
        for (at, part) in rest.split('"').enumerate() {
            match (at % 2, part.trim()) {
                (0, "!") => negative = true,
                (0, "" | "&") => {}
                (0, _) => wrong("`&` and `!` must separate phrases"),
                (_, phrase) if negative => rule.not.push(phrase.to_owned()),
                (_, phrase) => rule.phrases.push(phrase.to_owned()),
            }
        }
        if !(1..=3).contains(&rule.phrases.len()) || rule.not.len() > 1 {
            wrong("a rule has one to three phrases and at most one excluded phrase");
        }
        rules.push(rule);
    }
    rules
}

/// Returns the words of `phrase`.
fn words(phrase: &str) -> Vec<&str> {
    let words: Vec<&str> = phrase.split(' ').collect();
    for word in &words {
        if *word == "$" {
            continue;
        }
        let stem = word.strip_suffix('*').unwrap_or(word);
        assert!(!stem.is_empty() && stem.bytes().all(|it| symbol(it).is_some()), "{phrase:?}");
        assert!(!stem.bytes().any(|it| it.is_ascii_uppercase()), "{phrase:?}");
    }
    assert!(words.len() <= MAX_PHRASE, "{phrase:?}");
    words
}

/// Returns all phrases, in the order of their numbers.
pub(super) fn phrases(rules: &[Rule]) -> Vec<&str> {
    let mut phrases: Vec<&str> = Vec::new();
    for phrase in rules.iter().flat_map(|rule| rule.phrases.iter().chain(&rule.not)) {
        if !phrases.contains(&phrase.as_str()) {
            phrases.push(phrase);
        }
    }
    phrases
}

/// Generates the table of the current rules.
pub(super) fn table() -> String {
    let rules = rules();
    let phrases = phrases(&rules);
    let mut ids = BTreeSet::new();
    for rule in &rules {
        assert!(ids.insert(&rule.id), "duplicate rule {}", rule.id);
    }
    // Whole words first, then stems, each in order.
    let all: BTreeSet<&str> = phrases.iter().flat_map(|phrase| words(phrase)).collect();
    let (stems, whole): (Vec<&str>, Vec<&str>) = all.iter().partition(|it| it.ends_with('*'));
    let vocabulary: Vec<&str> = whole.iter().chain(&stems).copied().collect();
    for stem in &stems {
        let begins = |it: &&&str| stem.starts_with(it.trim_end_matches('*'));
        assert!(stems.iter().filter(begins).count() <= MAX_STEMS, "{stem}");
    }
    assert_eq!(vocabulary[0], "$", "the automaton uses word 0 for the end of a reply");
    let mut out = format!(
        "//! Generated from `rules.txt`: {} rules, {} phrases, {} words.\n",
        rules.len(),
        phrases.len(),
        vocabulary.len()
    );
    out.push_str("//! long file: it is generated.\n\n");
    out.push_str("use super::Reason;\nuse super::condition::Condition;\n");
    out.push_str("use super::layout::*;\n\n");
    put_words(&mut out, &whole, &stems);
    put_cells(&mut out, &vocabulary);
    put_trie(&mut out, &phrases, &vocabulary);
    out.push_str("phrases! {\n");
    for phrase in &phrases {
        let _ = writeln!(out, "    {}", identifier(phrase));
    }
    out.push_str("}\n\n");
    put_rules(&mut out, &rules);
    out
}

/// Returns the identifier of a sequence of words: a stem ends in `X`, the end of the reply is `END`.
fn identifier(words: &str) -> String {
    assert!(words.is_ascii(), "{words:?} is not ASCII");
    words.split(' ').fold(String::new(), |name, word| match word {
        "$" => name + "_END",
        word => name + "_" + &word.replace('*', "X"),
    })
}

fn put_words(out: &mut String, whole: &[&str], stems: &[&str]) {
    out.push_str("words! {\n    whole:\n");
    for word in whole {
        let _ = writeln!(out, "    {}", identifier(word));
    }
    out.push_str("    ; stems:\n");
    for stem in stems {
        let same = whole.iter().find(|it| **it == stem.trim_end_matches('*'));
        let same = same.map_or("NONE".to_owned(), |it| identifier(it));
        let _ = writeln!(out, "    {} {same}", identifier(stem));
    }
    out.push_str("}\n\n");
}

fn put_rules(out: &mut String, rules: &[Rule]) {
    let mut conditions: BTreeMap<String, String> = BTreeMap::new();
    let (mut rows, mut section) = (String::new(), 0);
    for rule in rules {
        while section < rule.section {
            section += 1;
            rows.push_str(["", "    ; strong:\n", "    ; weak:\n"][section]);
        }
        let when = match rule.when.join("_").replace(['.', '@', '-'], "_") {
            when if when.is_empty() => "any".to_owned(),
            when => format!("_{when}"),
        };
        let name = |phrase: Option<&String>| phrase.map_or("NONE".to_owned(), |it| identifier(it));
        let _ = write!(rows, "    {:?} {} {when}", rule.id, rule.reason);
        for at in 0..3 {
            let _ = write!(rows, " {}", name(rule.phrases.get(at)));
        }
        let _ = writeln!(rows, " {},", name(rule.not.first()));
        let condition = condition(rule);
        let before = conditions.insert(when, condition.clone());
        assert!(before.is_none_or(|before| before == condition), "two conditions have one name");
    }
    out.push_str("conditions! {\n");
    for (name, condition) in conditions {
        let _ = writeln!(out, "    {name} {condition},");
    }
    let _ = write!(out, "}}\n\nrules! {{\n    operator:\n{rows}    ;\n}}\n");
}

/// Returns the condition of `rule`.
fn condition(rule: &Rule) -> String {
    let (mut first, mut code, mut enhanced, mut stage) =
        (0, 0, "None".to_owned(), "None".to_owned());
    let mut server = "";
    for part in &rule.when {
        if let Some(domain) = part.strip_prefix('@') {
            server = domain;
            continue;
        }
        let numbers: Vec<&str> = part.split('.').collect();
        match (numbers.as_slice(), part.parse::<u16>()) {
            ([_, subject, detail], _) => enhanced = format!("Some(({subject}, {detail}))"),
            (_, Ok(digit @ 1..=9)) => first = digit,
            (_, Ok(number)) => code = number,
            _ => {
                let found = Stage::ALL.iter().find(|it| it.name() == part);
                stage = format!("Some(super::Stage::{:?})", found.expect(part));
            }
        }
    }
    format!(
        "Condition {{ first: {first}, code: {code}, enhanced: {enhanced}, stage: {stage}, server: \"{server}\" }}"
    )
}

/// The number of bases, which are tried in an order given by a hash. There are more bases than cells, so that a new
/// word moves few others. A prime.
const STARTS: usize = 3203;

/// Generates a double array: the children of a cell are at its base plus their symbol.
fn put_cells(out: &mut String, vocabulary: &[&str]) {
    let mut children: BTreeMap<String, BTreeSet<u8>> = BTreeMap::new();
    let mut word: BTreeMap<&str, &str> = BTreeMap::new();
    for text in vocabulary.iter().skip(1) {
        let letters = text.trim_end_matches('*');
        for at in 0..letters.len() {
            let next = symbol(letters.as_bytes()[at]).unwrap();
            children.entry(letters[..at].to_owned()).or_default().insert(next);
        }
        // A stem replaces the whole word of the same letters, which it refers to.
        word.insert(letters, text);
    }
    // Bases are unique, so that the symbol identifies the parent of a cell.
    let mut cells: Vec<Option<(String, u8)>> = vec![None; STARTS + 1 + usize::from(SYMBOLS)];
    cells[0] = Some((String::new(), 0));
    let mut bases: BTreeMap<&str, usize> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    // Cells with many children come first, because few bases fit them.
    let mut order: Vec<_> = children.iter().collect();
    order.sort_by_key(|(_, symbols)| std::cmp::Reverse(symbols.len()));
    for (parent, symbols) in order {
        let hash = parent.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, octet| {
            (hash ^ u64::from(octet)).wrapping_mul(0x0100_0000_01b3)
        });
        let part = |of: u64| usize::try_from(of & 0xffff_ffff).unwrap();
        let (start, stride) = (part(hash >> 32) % STARTS, part(hash) % (STARTS - 1) + 1);
        let base = (0..STARTS).map(|step| (start + step * stride) % STARTS + 1).find(|base| {
            let free = |it: &u8| cells[base + usize::from(*it)].is_none();
            !taken.contains(base) && symbols.iter().all(free)
        });
        let base = base.expect("more STARTS are needed");
        taken.insert(base);
        bases.insert(parent, base);
        for child in symbols {
            let letter = char::from(if *child < 26 { b'a' + child } else { b'0' + child - 26 });
            cells[base + usize::from(*child)] = Some((format!("{parent}{letter}"), child + 1));
        }
    }
    // The base of a cell without children is after the last cell, where no check matches.
    println!("{} cells, {} free", cells.len(), cells.iter().filter(|it| it.is_none()).count());
    assert!(cells.len() + usize::from(SYMBOLS) < 1 << 14 && vocabulary.len() < 0xfff);
    out.push_str("cells! {\n");
    // A fixed number per line: a change of one cell moves no other to another line.
    for row in cells.chunks(6) {
        out.push_str("   ");
        for cell in row {
            let (letters, check) = cell.as_ref().map_or(("-", 0), |(it, check)| (it, *check));
            let base = bases.get(letters).map_or("END".to_owned(), usize::to_string);
            let base = if cell.is_none() { "0".to_owned() } else { base };
            let word = word.get(letters).map_or("NONE".to_owned(), |it| identifier(it));
            let _ = write!(out, " {base} {check} {word},");
        }
        out.push('\n');
    }
    out.push_str("}\n\n");
}

/// Generates the trie of words, level by level, so that the children of a node are in sequence.
fn put_trie(out: &mut String, phrases: &[&str], vocabulary: &[&str]) {
    let mut children: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for phrase in phrases {
        let mut path = String::new();
        for word in words(phrase) {
            let number = vocabulary.iter().position(|it| *it == word).unwrap();
            children.entry(path.clone()).or_default().insert(number);
            path = format!("{path} {word}").trim().to_owned();
        }
    }
    out.push_str("trie! {\n");
    let mut level = vec![String::new()];
    while !level.is_empty() {
        let mut next = Vec::new();
        for parent in level {
            for word in children.get(&parent).into_iter().flatten() {
                let node = format!("{parent} {}", vocabulary[*word]).trim().to_owned();
                let from = match parent.as_str() {
                    "" => "ROOT".to_owned(),
                    parent => identifier(parent),
                };
                let word = identifier(vocabulary[*word]);
                let _ = writeln!(out, "    {from} {word} {},", identifier(&node));
                next.push(node);
            }
        }
        level = next;
    }
    out.push_str("}\n\n");
}

#[test]
fn the_table_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/diagnosis/table.rs");
    let table = table();
    if std::env::var_os("UPDATE_TABLES").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    let stale = std::fs::read_to_string(path).unwrap() != table;
    assert!(!stale, "src/diagnosis/table.rs is stale: cargo xtask tables");
}

#[test]
fn no_rule_is_covered_by_an_earlier_rule() {
    let rules = rules();
    for (at, rule) in rules.iter().enumerate() {
        let same = rules.iter().take(at).find(|before| {
            before.reason == rule.reason
                && (before.when.is_empty() || before.when == rule.when)
                && before.phrases.iter().all(|phrase| rule.phrases.contains(phrase))
                && before.not.iter().all(|phrase| rule.not.contains(phrase))
        });
        assert!(same.is_none(), "{} is covered by {}", rule.id, same.unwrap().id);
    }
}

#[test]
fn the_table_is_at_most_64_kib() {
    use super::table;
    let octets = size_of_val(&table::CELLS)
        + size_of_val(&table::WHOLES)
        + size_of_val(&table::ROOTS)
        + size_of_val(&table::NODES)
        + size_of_val(&table::EDGES)
        + size_of_val(&table::RULES_OF)
        + size_of_val(&table::RULES_START)
        + size_of_val(&table::RULES)
        + size_of_val(&table::CONDITIONS)
        + size_of_val(&table::NAME_ENDS)
        + table::NAMES.len();
    println!("{octets} octets");
    assert!(octets <= 65_536, "{octets}");
}
