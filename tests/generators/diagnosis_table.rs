//! Generates `src/diagnosis/table.rs` from `rules.txt`: `cargo xtask tables`. A test fails if it is stale.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::Stage;
use super::automaton::{MAX_PHRASE, MAX_STEMS, SYMBOLS, symbols};
use super::rules_file::{Rule, Rules, Term};

/// The vocabulary of the phrases: small words, other whole words, and stems, each in order.
struct Vocabulary<'a> {
    small: Vec<&'a str>,
    whole: Vec<&'a str>,
    stems: Vec<&'a str>,
}

impl<'a> Vocabulary<'a> {
    fn new(rules: &'a Rules) -> Self {
        let phrases = rules.phrases.keys();
        let all: BTreeSet<&str> =
            phrases.flat_map(|it| it.split(' ')).filter(|it| *it != "$").collect();
        let small = rules.small.iter().map(String::as_str);
        let (stems, whole): (Vec<&str>, Vec<&str>) = all.iter().partition(|it| it.ends_with('*'));
        let whole = whole.into_iter().filter(|it| !rules.small.contains(*it)).collect();
        let this = Self { small: ["$"].into_iter().chain(small).collect(), whole, stems };
        for word in this.all().skip(1).map(|it| it.trim_end_matches('*')) {
            assert!(this.stems_of(word).count() <= MAX_STEMS, "{word}");
        }
        this
    }

    /// Returns all words, in the order of their numbers.
    fn all(&self) -> impl Iterator<Item = &'a str> {
        self.small.iter().chain(&self.whole).chain(&self.stems).copied()
    }

    /// Returns the stems that `word` matches.
    fn stems_of(&self, word: &str) -> impl Iterator<Item = &'a str> {
        self.stems.iter().copied().filter(move |it| word.starts_with(it.trim_end_matches('*')))
    }

    /// Returns each other spelling that means words of the vocabulary, with these words.
    fn aliases(&self, rules: &'a Rules) -> Vec<(&'a str, Vec<&'a str>)> {
        let mut aliases = Vec::new();
        for (form, word) in &rules.spelling {
            assert!(!rules.small.contains(word), "{form}: {word} is a small word");
            let stem = self.stems.iter().any(|it| it.trim_end_matches('*') == form);
            assert!(!self.whole.contains(&form.as_str()) && !stem, "{form} is a word of the rules");
            let whole = self.whole.iter().copied().filter(|it| it == word);
            let words: Vec<&str> = whole.chain(self.stems_of(word)).collect();
            assert!(words.len() <= MAX_STEMS, "{form}");
            if !words.is_empty() {
                aliases.push((form.as_str(), words));
            }
        }
        aliases
    }
}

/// Generates the table of the current rules.
pub(super) fn table() -> String {
    let rules = Rules::current();
    let vocabulary = Vocabulary::new(&rules);
    let aliases = vocabulary.aliases(&rules);
    for phrase in rules.phrases.keys() {
        assert!(phrase.split(' ').count() <= MAX_PHRASE, "{phrase:?}");
    }
    let mut out = format!(
        "//! Generated from `rules.txt`: {} rules, {} phrases, {} words.\n",
        rules.rules.len(),
        rules.phrases.len(),
        vocabulary.all().count()
    );
    out.push_str("//! long file: it is generated.\n\n");
    out.push_str("use super::Reason;\nuse super::condition::Condition;\n");
    out.push_str("use super::layout::*;\n\n");
    let cells = Cells::new(&vocabulary, &aliases);
    assert!(vocabulary.all().count() + cells.matches.len() < 0xfff);
    put_words(&mut out, &vocabulary, &cells.matches);
    cells.put(&mut out);
    put_trie(&mut out, &rules, &vocabulary);
    put_phrases(&mut out, &rules);
    put_rules(&mut out, &rules.rules);
    out
}

/// Returns the identifier of a sequence of words: a stem ends in `X`, the end of the reply is `END`.
fn identifier(words: &str) -> String {
    words.split(' ').fold(String::new(), |name, word| match word {
        "$" => name + "_END",
        word => word.chars().fold(name + "_", |name, letter| match letter {
            '*' => name + "X",
            letter if letter.is_ascii_alphanumeric() => format!("{name}{letter}"),
            letter => format!("{name}u{:x}", u32::from(letter)),
        }),
    })
}

fn put_words(out: &mut String, vocabulary: &Vocabulary<'_>, matches: &BTreeMap<String, String>) {
    let Vocabulary { small, whole, stems } = vocabulary;
    out.push_str("words! {\n");
    for (name, words) in [("small", small), ("whole", whole), ("stems", stems)] {
        let _ = writeln!(out, "    {name}:");
        for word in words {
            let _ = writeln!(out, "    {}", identifier(word));
        }
        out.push_str("    ;\n");
    }
    out.push_str("    matches:\n");
    for (name, row) in matches {
        let _ = writeln!(out, "    {name} {row}");
    }
    out.push_str("    ;\n}\n\n");
}

/// Returns the name of the symbol of a term.
fn symbol(term: Option<&Term>) -> String {
    match term {
        None => "NONE".to_owned(),
        Some(Term::Concept(name)) => format!("AT_{}", name.replace('-', "_")),
        Some(Term::Phrase(phrase)) => identifier(phrase),
    }
}

fn put_phrases(out: &mut String, rules: &Rules) {
    let mut names = Vec::new();
    for term in rules.phrases.values().flatten() {
        let name = symbol(Some(term));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    out.push_str("phrases! {\n    symbols:\n    ASIDE\n");
    names.iter().filter(|it| *it != "AT_aside").for_each(|name| {
        let _ = writeln!(out, "    {name}");
    });
    out.push_str("    ;\n");
    for (phrase, terms) in &rules.phrases {
        let _ = write!(out, "    {}", identifier(phrase));
        for term in terms {
            let _ = write!(out, " {}", symbol(Some(term)).replace("AT_aside", "ASIDE"));
        }
        out.push_str(",\n");
    }
    out.push_str("}\n\n");
}

fn put_rules(out: &mut String, rules: &[Rule]) {
    let mut conditions: BTreeMap<String, String> = BTreeMap::new();
    let (mut rows, mut section) = (String::new(), 0);
    for rule in rules {
        while section < rule.section {
            section += 1;
            let name = ["", "cause", "number", "general"][section];
            let _ = writeln!(rows, "    ; {name}:");
        }
        let when = match rule.when.join("_").replace(['.', '@', '-'], "_") {
            when if when.is_empty() => "any".to_owned(),
            when => format!("_{when}"),
        };
        let _ = write!(rows, "    {:?} {:?} {when}", rule.id, rule.reason);
        for at in 0..3 {
            let _ = write!(rows, " {}", symbol(rule.terms.get(at).map(|it| &it.0)));
        }
        let near = |at: usize| u8::from(rule.terms.get(at).is_some_and(|it| it.1));
        let _ = writeln!(rows, " {} {},", symbol(rule.not.as_ref()), near(1) + 2 * near(2));
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
const STARTS: usize = 6427;

/// Returns the symbols of the octets of `word`.
fn encoded(word: &str) -> Vec<u8> {
    let symbols = word.bytes().map(symbols);
    symbols.flat_map(|(first, second)| [Some(first), second].into_iter().flatten()).collect()
}

/// The trie of octets, and what words match that end at its nodes.
struct Cells {
    children: BTreeMap<Vec<u8>, BTreeSet<u8>>,
    /// The name of what a word matches that ends with these letters.
    names: BTreeMap<Vec<u8>, String>,
    /// The rows of names that are no word of the rules.
    matches: BTreeMap<String, String>,
}

impl Cells {
    fn new(vocabulary: &Vocabulary<'_>, aliases: &[(&str, Vec<&str>)]) -> Self {
        let mut this =
            Self { children: BTreeMap::new(), names: BTreeMap::new(), matches: BTreeMap::new() };
        let words = vocabulary.all().skip(1).chain(aliases.iter().map(|it| it.0));
        for letters in words.map(|it| encoded(it.trim_end_matches('*'))) {
            for at in 0..letters.len() {
                this.children.entry(letters[..at].to_owned()).or_default().insert(letters[at]);
            }
        }
        let stems: Vec<(Vec<u8>, &str)> =
            vocabulary.stems.iter().map(|it| (encoded(it.trim_end_matches('*')), *it)).collect();
        let wholes = vocabulary.small.iter().chain(&vocabulary.whole);
        let wholes: BTreeMap<Vec<u8>, &str> = wholes.map(|it| (encoded(it), *it)).collect();
        let aliases: BTreeMap<Vec<u8>, _> =
            aliases.iter().map(|it| (encoded(it.0), (it.0, &it.1))).collect();
        let parents = this.children.iter();
        let nodes: BTreeSet<Vec<u8>> = parents
            .flat_map(|(parent, symbols)| {
                symbols.iter().map(|it| parent.iter().chain([it]).copied().collect())
            })
            .collect();
        for letters in nodes {
            let of = stems.iter().filter(|it| letters.starts_with(&it.0)).map(|it| it.1);
            let of: Vec<&str> = of.collect();
            let before = match of.as_slice() {
                [] => "NONE".to_owned(),
                [stem] => identifier(stem),
                [.., longest] => this.row("STEMS", longest, None, &of, None),
            };
            let name = match (aliases.get(&letters), wholes.get(&letters)) {
                (Some((form, words)), _) => {
                    let is_stem = |it: &&str| it.ends_with('*');
                    let whole = words.iter().copied().find(|it| !is_stem(it));
                    let of: Vec<&str> = words.iter().copied().filter(is_stem).collect();
                    this.row("ALIAS", form, whole, &of, Some(&before))
                }
                (None, Some(whole)) if of.is_empty() => identifier(whole),
                (None, Some(whole)) => this.row("WITH", whole, Some(whole), &of, Some(&before)),
                (None, None) => before,
            };
            this.names.insert(letters, name);
        }
        this
    }

    /// Adds a row, and returns its name. A word that goes on matches `before`, or else the same row.
    fn row(
        &mut self,
        kind: &str,
        of: &str,
        whole: Option<&str>,
        stems: &[&str],
        before: Option<&str>,
    ) -> String {
        let name = format!("{kind}{}", identifier(of));
        let [whole, first, second, third] =
            [whole, stems.first().copied(), stems.get(1).copied(), stems.get(2).copied()]
                .map(|it| it.map_or("NONE".to_owned(), identifier));
        let before = before.unwrap_or(&name);
        self.matches.insert(name.clone(), format!("{whole} {first} {second} {third} {before}"));
        name
    }

    /// Generates a double array: the children of a cell are at its base plus their symbol.
    fn put(&self, out: &mut String) {
        // Bases are unique, so that the symbol identifies the parent of a cell.
        let mut cells: Vec<Option<(Vec<u8>, u8)>> = vec![None; STARTS + 1 + usize::from(SYMBOLS)];
        cells[0] = Some((Vec::new(), 0));
        let mut bases: BTreeMap<&[u8], usize> = BTreeMap::new();
        let mut taken = BTreeSet::new();
        // Cells with many children come first, because few bases fit them.
        let mut order: Vec<_> = self.children.iter().collect();
        order.sort_by_key(|(_, symbols)| std::cmp::Reverse(symbols.len()));
        for (parent, symbols) in order {
            let hash = parent.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, octet| {
                (hash ^ u64::from(*octet)).wrapping_mul(0x0100_0000_01b3)
            });
            let part = |of: u64| usize::try_from(of & 0xffff_ffff).unwrap();
            let (start, stride) = (part(hash >> 32) % STARTS, part(hash) % (STARTS - 1) + 1);
            let base = (0..STARTS).map(|step| (start + step * stride) % STARTS).find(|base| {
                let free = |it: &u8| cells[base + usize::from(*it)].is_none();
                !taken.contains(base) && symbols.iter().all(free)
            });
            let base = base.expect("more STARTS are needed");
            taken.insert(base);
            bases.insert(parent, base);
            for child in symbols {
                let letters = parent.iter().chain([child]).copied().collect();
                cells[base + usize::from(*child)] = Some((letters, *child));
            }
        }
        // The base of a cell without children is after the last cell, where no symbol matches.
        println!("{} cells, {} free", cells.len(), cells.iter().filter(|it| it.is_none()).count());
        assert!(cells.len() + usize::from(SYMBOLS) < 1 << 14);
        out.push_str("cells! {\n");
        // A fixed number per line: a change of one cell moves no other to another line.
        for row in cells.chunks(6) {
            out.push_str("   ");
            for cell in row {
                let (letters, symbol) =
                    cell.as_ref().map_or((&[u8::MAX][..], 0), |it| (&it.0, it.1));
                let base = bases.get(letters).map_or("END".to_owned(), usize::to_string);
                let base = if cell.is_none() { "0".to_owned() } else { base };
                let name = self.names.get(letters).map_or("NONE", |it| it);
                let _ = write!(out, " {base} {symbol} {name},");
            }
            out.push('\n');
        }
        out.push_str("}\n\n");
    }
}

/// Generates the trie of words, level by level, so that the children of a node are in sequence.
fn put_trie(out: &mut String, rules: &Rules, vocabulary: &Vocabulary<'_>) {
    let vocabulary: Vec<&str> = vocabulary.all().collect();
    let mut children: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for phrase in rules.phrases.keys() {
        let mut path = String::new();
        for word in phrase.split(' ') {
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
    let rules = Rules::current().rules;
    for (at, rule) in rules.iter().enumerate() {
        let same = rules.iter().take(at).find(|before| {
            before.reason == rule.reason
                && (before.when.is_empty() || before.when == rule.when)
                && before.terms.iter().all(|term| rule.terms.contains(term))
                && before.not.iter().all(|term| rule.not.as_ref() == Some(term))
        });
        assert!(same.is_none(), "{} is covered by {}", rule.id, same.unwrap().id);
    }
}

#[test]
fn the_table_is_at_most_64_kib() {
    use super::table;
    let octets = size_of_val(&table::CELLS)
        + size_of_val(&table::MATCHES)
        + size_of_val(&table::SYMBOLS_OF)
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
