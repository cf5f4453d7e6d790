//! The automaton that finds the phrases of the rules in the words of a reply, in one pass.
//!
//! A trie of octets recognizes the words of the rules, and a trie of words the phrases. Both are in `table`,
//! which `cargo xtask tables` generates from `rules.txt`.

use core::ops::Range;

use super::table;
use super::words::Words;

/// A number greater than that of any word, phrase or node.
pub(super) const NONE: u16 = u16::MAX;

/// The maximum number of words in a phrase, and thus of partial matches at a time.
pub(super) const MAX_PHRASE: usize = 8;

/// The maximum number of `word*` that one word can match; the generator of the table checks the rules.
pub(super) const MAX_STEMS: usize = 3;

/// The maximum number of phrases found with their ranges; the first ones of a reply count.
const MAX_FOUND: usize = 64;

/// A phrase and its range.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Found {
    pub(super) phrase: u16,
    start: u32,
    end: u32,
}

impl Found {
    pub(super) fn span(self) -> Range<usize> {
        let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        place(self.start)..place(self.end)
    }
}

/// The state of the search, and the phrases found.
#[derive(Debug)]
pub(super) struct Automaton {
    /// The cell of the trie of octets for the current word; 0 if no word matches.
    cell: u32,
    /// Each `word*` that the current word matches, and their number.
    stems: [u16; MAX_STEMS],
    stemmed: usize,
    /// Partial matches of phrases: a node of the trie of words, and where the match began.
    open: [(u16, u32); MAX_PHRASE],
    opened: usize,
    found: [Found; MAX_FOUND],
    count: usize,
    seen: [u64; table::PHRASES.div_ceil(64)],
}

impl Automaton {
    pub(super) const fn new() -> Self {
        Self {
            cell: ROOT,
            stems: [NONE; MAX_STEMS],
            stemmed: 0,
            open: [(0, 0); MAX_PHRASE],
            opened: 0,
            found: [Found { phrase: 0, start: 0, end: 0 }; MAX_FOUND],
            count: 0,
            seen: [0; table::PHRASES.div_ceil(64)],
        }
    }

    /// Returns the phrases found, each with its first range.
    pub(super) fn found(&self) -> &[Found] {
        self.found.get(..self.count).unwrap_or_default()
    }

    /// Returns the first range of a phrase. The range is empty for [`NONE`], and for a phrase of a reply with so many
    /// that not all have a range.
    pub(super) fn span(&self, phrase: u16) -> Range<usize> {
        let found = self.found().iter().find(|found| found.phrase == phrase);
        found.map_or(0..0, |found| found.span())
    }

    pub(super) fn has(&self, phrase: u16) -> bool {
        let (at, bit) = (usize::from(phrase / 64), phrase % 64);
        self.seen.get(at).is_some_and(|bits| bits >> bit & 1 == 1)
    }

    fn add(&mut self, phrase: u16, start: u32, end: u32) {
        if phrase == NONE || self.has(phrase) {
            return;
        }
        if let Some(bits) = self.seen.get_mut(usize::from(phrase / 64)) {
            *bits |= 1 << (phrase % 64);
        }
        if let Some(free) = self.found.get_mut(self.count) {
            *free = Found { phrase, start, end };
            self.count = self.count.saturating_add(1);
        }
    }

    /// Extends all partial matches by `word`, which is a word of the rules.
    fn follow(
        &mut self,
        word: u16,
        at: (u32, u32),
        next: &mut [(u16, u32); MAX_PHRASE],
        count: &mut usize,
    ) {
        let root = table::ROOTS.get(usize::from(word)).copied().unwrap_or(NONE);
        let open = self.open;
        let begun = open.get(..self.opened).unwrap_or_default().iter();
        let begun = begun.map(|(node, start)| (child(*node, word), *start));
        for (node, start) in begun.chain([(root, at.0)]) {
            if node == NONE {
                continue;
            }
            self.add(phrase_at(node), start, at.1);
            if let Some(free) = next.get_mut(*count) {
                *free = (node, start);
                *count = count.saturating_add(1);
            }
        }
    }
}

impl Words for Automaton {
    #[inline]
    fn symbol(&mut self, symbol: u8) {
        if self.cell == 0 {
            return;
        }
        let found = cell((self.cell >> 18).wrapping_add(u32::from(symbol)));
        // The check: the symbol that leads to this cell, plus 1.
        if found >> 12 & 0x3f == u32::from(symbol).wrapping_add(1) {
            self.cell = found;
            let word = word_of(found);
            if word != NONE && word >= table::FIRST_STEM {
                if let Some(free) = self.stems.get_mut(self.stemmed) {
                    *free = word;
                    self.stemmed = self.stemmed.saturating_add(1);
                }
            }
        } else {
            self.cell = 0;
        }
    }

    fn word(&mut self, at: Range<usize>) {
        let whole = match self.cell {
            0 => NONE,
            cell => whole_of(word_of(cell)),
        };
        let stems = self.stems;
        let stemmed = core::mem::take(&mut self.stemmed);
        self.cell = ROOT;
        if whole == NONE && stemmed == 0 {
            self.opened = 0;
            return;
        }
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let at = (place(at.start), place(at.end));
        let (mut next, mut count) = ([(0, 0); MAX_PHRASE], 0);
        if whole != NONE {
            self.follow(whole, at, &mut next, &mut count);
        }
        for stem in stems.iter().take(stemmed) {
            self.follow(*stem, at, &mut next, &mut count);
        }
        self.open = next;
        self.opened = count;
    }

    fn end(&mut self, at: usize) {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        self.follow(END, (at, at), &mut [(0, 0); MAX_PHRASE], &mut 0);
    }
}

/// The cell in which all words begin.
const ROOT: u32 = table::CELLS[0];

/// `$`, the end of a reply, is the first word.
const END: u16 = 0;

/// A cell of the trie of octets: the base of its children (14 bits), the symbol that leads to it (6), its
/// word (12).
#[inline]
fn cell(node: u32) -> u32 {
    usize::try_from(node).ok().and_then(|node| table::CELLS.get(node)).copied().unwrap_or(0)
}

#[inline]
fn word_of(cell: u32) -> u16 {
    match cell & 0xfff {
        0xfff => NONE,
        word => u16::try_from(word).unwrap_or(NONE),
    }
}

/// Returns the whole word that has the same letters as a `word*`.
fn whole_of(word: u16) -> u16 {
    match word.checked_sub(table::FIRST_STEM) {
        None => word,
        Some(stem) => table::WHOLES.get(usize::from(stem)).copied().unwrap_or(NONE),
    }
}

fn phrase_at(node: u16) -> u16 {
    table::NODES.get(usize::from(node)).map_or(NONE, |(_, phrase)| *phrase)
}

/// Returns the node that `word` leads to from `node`.
fn child(node: u16, word: u16) -> u16 {
    let first_edge =
        |node: u16| table::NODES.get(usize::from(node)).map_or(0, |(edge, _)| usize::from(*edge));
    let first = first_edge(node);
    let edges = table::EDGES.get(first..first_edge(node.saturating_add(1))).unwrap_or_default();
    let edge = edges.iter().position(|edge| *edge == word);
    let to = edge.map(|at| first.saturating_add(at).saturating_add(table::FIRST + 1));
    to.and_then(|to| u16::try_from(to).ok()).unwrap_or(NONE)
}
