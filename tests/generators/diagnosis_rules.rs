//! Reads `src/diagnosis/rules.txt`, for the generator of the table and for its naive twin.

use std::collections::{BTreeMap, BTreeSet};

use super::Reason;

/// A phrase, as normalized words, or the name of a concept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Term {
    Phrase(String),
    Concept(String),
}

/// A rule of the file.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) id: String,
    pub(super) reason: Reason,
    pub(super) when: Vec<String>,
    /// The required terms; `true` if the term must be near the first one.
    pub(super) terms: Vec<(Term, bool)>,
    pub(super) not: Option<Term>,
    /// 0: operator, 1: cause, 2: number, 3: general.
    pub(super) section: usize,
}

/// The content of the file.
#[derive(Debug, Default)]
pub(super) struct Rules {
    pub(super) small: BTreeSet<String>,
    /// Other spellings of a word.
    pub(super) spelling: BTreeMap<String, String>,
    /// Each phrase with the terms that it is an instance of.
    pub(super) phrases: BTreeMap<String, Vec<Term>>,
    pub(super) rules: Vec<Rule>,
}

/// The section of rules, by number.
const SECTIONS: [&str; 4] = ["operator", "cause", "number", "general"];

impl Rules {
    /// Reads the file of the repository.
    pub(super) fn current() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/diagnosis/rules.txt");
        Self::parse(&std::fs::read_to_string(path).unwrap())
    }

    pub(super) fn parse(text: &str) -> Self {
        let (mut rules, mut section) = (Self::default(), String::new());
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
                section = name.to_owned();
                continue;
            }
            rules
                .line(&section, line)
                .unwrap_or_else(|| panic!("rules.txt:{}: {line}", number + 1));
        }
        let mut ids = BTreeSet::new();
        for rule in &rules.rules {
            assert!(ids.insert(&rule.id), "duplicate rule {}", rule.id);
        }
        for term in rules.rules.iter().flat_map(|it| it.terms.iter().map(|it| &it.0).chain(&it.not))
        {
            let is_known = rules.phrases.values().flatten().any(|it| it == term);
            assert!(is_known, "{term:?} is not declared");
        }
        rules
    }

    fn line(&mut self, section: &str, line: &str) -> Option<()> {
        match section {
            "small" => self.small.extend(line.split_whitespace().map(str::to_owned)),
            "spelling" => {
                let (forms, word) = line.split_once('=')?;
                for form in forms.split_whitespace() {
                    self.spelling.insert(form.to_owned(), word.trim().to_owned());
                }
            }
            "asides" => self.add(line, &Term::Concept("aside".to_owned())),
            "concepts" => {
                let (name, phrases) = line.split_once('=')?;
                let concept = Term::Concept(name.trim().strip_prefix('@')?.to_owned());
                for phrase in phrases.split('|').map(str::trim) {
                    match phrase.strip_prefix('@') {
                        Some(other) => self.add_all(&Term::Concept(other.to_owned()), &concept)?,
                        None => self.add(phrase, &concept),
                    }
                }
            }
            _ => {
                let section = SECTIONS.iter().position(|it| *it == section)?;
                let rule = self.rule(line, section)?;
                let terms = rule.terms.iter().map(|it| &it.0).chain(&rule.not).cloned();
                for term in terms.collect::<Vec<_>>() {
                    if let Term::Phrase(phrase) = &term {
                        self.add(phrase, &term);
                    }
                }
                self.rules.push(rule);
            }
        }
        Some(())
    }

    /// Adds `phrase` as an instance of `term`.
    fn add(&mut self, phrase: &str, term: &Term) {
        let phrase = self.normalized(phrase);
        let terms = self.phrases.entry(phrase).or_default();
        if !terms.contains(term) {
            terms.push(term.clone());
        }
    }

    /// Adds the phrases of a concept that is declared before as instances of `term`.
    fn add_all(&mut self, concept: &Term, term: &Term) -> Option<()> {
        let of = self.phrases.values_mut().filter(|terms| terms.contains(concept));
        of.map(|terms| terms.push(term.clone())).count().checked_sub(1).map(|_| ())
    }

    /// Returns the words of `phrase` as the scanner passes them, in the spelling of the rules.
    fn normalized(&self, phrase: &str) -> String {
        let pieces = phrase.split_whitespace().flat_map(pieces);
        let words = pieces.map(|it| self.spelling.get(&it).cloned().unwrap_or(it));
        words.collect::<Vec<_>>().join(" ")
    }

    fn rule(&self, line: &str, section: usize) -> Option<Rule> {
        let (head, mut rest) = line.split_at(line.find(['"', '[', '@'])?);
        let mut words = head.split_whitespace();
        let id = words.next()?.to_owned();
        let reason = words.next()?;
        let reason = *Reason::ALL.iter().find(|it| it.name() == reason)?;
        let mut when = Vec::new();
        if let Some((inside, more)) = rest.strip_prefix('[').and_then(|it| it.split_once(']')) {
            when = inside.split_whitespace().map(str::to_owned).collect();
            rest = more;
        }
        let mut rule = Rule { id, reason, when, terms: Vec::new(), not: None, section };
        let (mut near, mut negative) = (false, false);
        while let Some(first) = rest.trim_start().chars().next() {
            rest = rest.trim_start();
            let len = match first {
                '&' | '~' => {
                    near = first == '~';
                    1
                }
                '!' => {
                    negative = true;
                    1
                }
                '"' => rest.get(1..)?.find('"')? + 2,
                '@' => rest.find(' ').unwrap_or(rest.len()),
                _ => return None,
            };
            let (token, more) = rest.split_at(len);
            rest = more;
            let term = match token.strip_prefix('@') {
                Some(name) => Term::Concept(name.to_owned()),
                None if first == '"' => Term::Phrase(self.normalized(token.trim_matches('"'))),
                None => continue,
            };
            match (negative, &mut rule.not) {
                (false, _) => rule.terms.push((term, near)),
                (true, not @ None) => *not = Some(term),
                (true, Some(_)) => return None,
            }
        }
        ((1..=3).contains(&rule.terms.len()) && !rule.terms.first()?.1).then_some(rule)
    }
}

/// Splits a word of a phrase where letters are next to digits, and at CJK characters.
fn pieces(word: &str) -> Vec<String> {
    let kind = |it: char| match it {
        '0'..='9' => 1,
        '\u{3000}'..='\u{9fff}' => 2,
        _ => 0,
    };
    let mut pieces: Vec<String> = Vec::new();
    let mut last = None;
    for letter in word.chars() {
        match pieces.last_mut() {
            Some(piece) if letter == '*' || last == Some(kind(letter)) && kind(letter) != 2 => {
                piece.push(letter);
            }
            _ => pieces.push(letter.to_string()),
        }
        last = Some(kind(letter));
    }
    pieces
}
