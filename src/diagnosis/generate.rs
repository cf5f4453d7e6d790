//! Generates `table.rs` from `rules.txt`: `cargo xtask tables`. A test fails if it is stale.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::automaton::{MAX_PHRASE, MAX_STEMS};
use super::words::{SYMBOLS, symbol};
use super::{Reason, Stage};

const RULES: &str = include_str!("rules.txt");

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
            wrong("no such reason");
        }
        if let Some(when) = rest.strip_prefix('[') {
            let (when, more) = when.split_once(']').unwrap_or_else(|| wrong("no end of when"));
            rule.when = when.split_whitespace().map(str::to_owned).collect();
            rest = more;
        }
        let mut negative = false;
        for (at, part) in rest.split('"').enumerate() {
            match (at % 2, part.trim()) {
                (0, "!") => negative = true,
                (0, "" | "&") => {}
                (0, _) => wrong("phrases are parted by & and !"),
                (_, phrase) if negative => rule.not.push(phrase.to_owned()),
                (_, phrase) => rule.phrases.push(phrase.to_owned()),
            }
        }
        if !(1..=3).contains(&rule.phrases.len()) || rule.not.len() > 1 {
            wrong("one to three phrases and one not");
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
    let number = |word: &str| vocabulary.iter().position(|it| *it == word).unwrap();
    for stem in &stems {
        let begins = |it: &&&str| stem.starts_with(it.trim_end_matches('*'));
        assert!(stems.iter().filter(begins).count() <= MAX_STEMS, "{stem}");
    }
    assert_eq!(vocabulary[0], "$", "the automaton expects it first");
    let cells = cells(&vocabulary);
    let same = |stem: &&str| whole.iter().position(|it| *it == stem.trim_end_matches('*'));
    let wholes: Vec<usize> = stems.iter().map(|stem| same(stem).unwrap_or(0xffff)).collect();
    let (nodes, edges, roots) = phrase_trie(&phrases, vocabulary.len(), number);
    let mut by_phrase: Vec<Vec<usize>> = vec![Vec::new(); phrases.len()];
    let phrase = |text: &String| phrases.iter().position(|it| it == text).unwrap();
    let mut whens: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    let (mut names, mut name_ends) = (String::new(), Vec::new());
    for (at, rule) in rules.iter().enumerate() {
        let mut row = [0xffff_usize; 4];
        for (slot, text) in row.iter_mut().zip(&rule.phrases) {
            *slot = phrase(text);
        }
        row[3] = rule.not.first().map_or(0xffff, phrase);
        by_phrase[row[0]].push(at);
        let when = when(rule);
        let place = whens.iter().position(|it| *it == when).unwrap_or_else(|| {
            whens.push(when);
            whens.len() - 1
        });
        let reason = Reason::ALL.iter().position(|it| it.name() == rule.reason).unwrap();
        rows.push(format!("([{}, {}, {}, {}], {reason}, {place})", row[0], row[1], row[2], row[3]));
        names.push_str(&rule.id);
        name_ends.push(names.len());
    }
    let ends = |section| rules.iter().filter(|it| it.section <= section).count();
    let (mut flat, mut starts) = (Vec::<usize>::new(), vec![0]);
    for list in &by_phrase {
        flat.extend(list.iter());
        starts.push(flat.len());
    }
    let mut out = String::new();
    let _ = writeln!(
        out,
        "//! Generated from `rules.txt`: {} rules, {} phrases, {} words.",
        rules.len(),
        phrases.len(),
        vocabulary.len()
    );
    let _ = writeln!(out, "//! long file: it is generated.\n");
    let _ = writeln!(out, "use super::condition::Condition;\n");
    let _ = writeln!(out, "pub(super) const PHRASES: usize = {};", phrases.len());
    let _ = writeln!(out, "pub(super) const FIRST_STEM: u16 = {};", whole.len());
    let _ = writeln!(out, "pub(super) const OPERATOR_RULES: u16 = {};", ends(0));
    let _ = writeln!(out, "pub(super) const STRONG_RULES: u16 = {};", ends(1));
    let _ = writeln!(out, "pub(super) const ROOT: u32 = {};", cells[0]);
    list(&mut out, "CELLS", "u32", &cells);
    list(&mut out, "WHOLES", "u16", &wholes);
    list(&mut out, "ROOTS", "u16", &roots);
    list(&mut out, "NODES", "u32", &nodes);
    list(&mut out, "EDGES", "u32", &edges);
    list(&mut out, "RULES_OF", "u16", &flat);
    list(&mut out, "RULES_START", "u16", &starts);
    list(&mut out, "RULES", "([u16; 4], u8, u8)", &rows);
    list(&mut out, "CONDITIONS", "Condition", &whens);
    list(&mut out, "NAME_ENDS", "u16", &name_ends);
    let _ = writeln!(out, "pub(super) static NAMES: &str = \"{names}\";");
    out
}

fn when(rule: &Rule) -> String {
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

fn list(out: &mut String, name: &str, of: &str, values: &[impl std::fmt::Display]) {
    let _ = write!(out, "pub(super) static {name}: [{of}; {}] = [", values.len());
    let mut column = usize::MAX;
    for value in values {
        let text = format!("{value},");
        if column.saturating_add(text.len()) > 115 {
            out.push('\n');
            column = 0;
        }
        column += text.len();
        out.push_str(&text);
    }
    out.push_str("\n];\n");
}

/// Generates a double array: the children of a cell are at its base plus their symbol.
fn cells(vocabulary: &[&str]) -> Vec<u32> {
    let mut children: Vec<BTreeMap<u8, usize>> = vec![BTreeMap::new()];
    let mut word: Vec<usize> = vec![0xfff];
    for (number, text) in vocabulary.iter().enumerate().skip(1) {
        let mut at = 0;
        for octet in text.trim_end_matches('*').bytes() {
            let symbol = symbol(octet).unwrap();
            at = match children[at].get(&symbol) {
                Some(next) => *next,
                None => {
                    children.push(BTreeMap::new());
                    word.push(0xfff);
                    let next = children.len() - 1;
                    children[at].insert(symbol, next);
                    next
                }
            };
        }
        // A stem replaces the whole word of the same letters, which it refers to.
        word[at] = number;
    }
    // Bases are unique, so that the symbol identifies the parent of a cell.
    let mut used: Vec<Option<(usize, u8)>> = vec![Some((0, 0))];
    let (mut bases, mut taken) = (vec![0; children.len()], BTreeSet::new());
    let (mut slots, mut queue) = (vec![0; children.len()], std::collections::VecDeque::from([0]));
    while let Some(node) = queue.pop_front() {
        if children[node].is_empty() {
            continue;
        }
        let base = (1..)
            .find(|base| {
                !taken.contains(base)
                    && children[node]
                        .keys()
                        .all(|it| used.get(base + usize::from(*it)).copied().flatten().is_none())
            })
            .unwrap();
        taken.insert(base);
        bases[node] = base;
        for (symbol, child) in &children[node] {
            let slot = base + usize::from(*symbol);
            if used.len() <= slot {
                used.resize(slot + 1, None);
            }
            used[slot] = Some((*child, symbol + 1));
            slots[*child] = slot;
            queue.push_back(*child);
        }
    }
    // The base of a cell without children is after the last cell, where no check matches.
    let end = used.len() + usize::from(SYMBOLS);
    assert!(end < 1 << 14 && vocabulary.len() < 0xfff);
    used.iter()
        .map(|slot| match slot {
            None => 0xfff,
            Some((node, check)) => {
                let base = if children[*node].is_empty() { end } else { bases[*node] };
                u32::try_from(base << 18 | usize::from(*check) << 12 | word[*node]).unwrap()
            }
        })
        .collect()
}

type Trie = (Vec<u32>, Vec<u32>, Vec<usize>);

/// Generates the trie of words: the nodes with their edges in sequence, and the roots by word.
fn phrase_trie(phrases: &[&str], count: usize, number: impl Fn(&str) -> usize) -> Trie {
    let mut children: Vec<BTreeMap<usize, usize>> = vec![BTreeMap::new()];
    let mut phrase_of = vec![0xffff_usize];
    for (at, phrase) in phrases.iter().enumerate() {
        let mut node = 0;
        for word in words(phrase) {
            let fresh = children.len();
            let next = *children[node].entry(number(word)).or_insert(fresh);
            if next == fresh {
                children.push(BTreeMap::new());
                phrase_of.push(0xffff);
            }
            node = next;
        }
        phrase_of[node] = at;
    }
    let (mut nodes, mut edges) = (Vec::new(), Vec::new());
    let roots: Vec<usize> =
        (0..count).map(|word| children[0].get(&word).copied().unwrap_or(0xffff)).collect();
    for (node, children) in children.iter().enumerate() {
        nodes.push(u32::try_from(edges.len() << 16 | phrase_of[node]).unwrap());
        if node > 0 {
            edges.extend(children.iter().map(|(word, to)| u32::try_from(word << 16 | to).unwrap()));
        }
    }
    nodes.push(u32::try_from(edges.len() << 16 | 0xffff).unwrap());
    (nodes, edges, roots)
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
fn no_rule_follows_one_that_covers_it() {
    let rules = rules();
    for (at, rule) in rules.iter().enumerate() {
        let same = rules.iter().take(at).find(|before| {
            before.reason == rule.reason
                && (before.when.is_empty() || before.when == rule.when)
                && before.phrases.iter().all(|phrase| rule.phrases.contains(phrase))
                && before.not.iter().all(|phrase| rule.not.contains(phrase))
        });
        assert!(same.is_none(), "{} is {}", rule.id, same.unwrap().id);
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
