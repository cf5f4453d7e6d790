//! The automaton that finds the phrases of the rules in the words of a reply, in one pass.
//!
//! A trie of octets recognizes the words of the rules, and a trie of words the phrases. Both are in `table`,
//! which `cargo xtask tables` generates from `rules.txt`. Small words between the words of a phrase are skipped.

use core::ops::Range;

use super::table;
use super::words::Words;

/// A number greater than that of any word, phrase or node.
pub(super) const NONE: u16 = u16::MAX;

/// The maximum number of words in a phrase.
pub(super) const MAX_PHRASE: usize = 8;

/// The maximum number of `word*` that one word can match; the generator of the table checks the rules.
pub(super) const MAX_STEMS: usize = 3;

/// The maximum number of partial matches at a time.
const MAX_OPEN: usize = 32;

/// The maximum number of phrases found with their ranges; the first ones of a reply count.
pub(super) const MAX_FOUND: usize = 64;

/// The maximum distance of words that are near each other, in words that are neither small nor numbers.
pub(super) const NEAR: u16 = 6;

/// A phrase and its range.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Found {
    pub(super) phrase: u16,
    clause: u16,
    /// The number of words before it that are neither small nor numbers.
    position: u16,
    start: u32,
    end: u32,
}

impl Found {
    pub(super) fn span(self) -> Range<usize> {
        let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        place(self.start)..place(self.end)
    }

    /// Returns `true` if both are in the same clause, close together, and not the same text.
    pub(super) const fn is_near(self, other: Self) -> bool {
        self.clause == other.clause
            && self.position.abs_diff(other.position) <= NEAR
            && (self.start != other.start || self.end != other.end)
    }

    /// The symbols of the rules that the phrase is an instance of.
    pub(super) fn symbols(self) -> &'static [u16] {
        symbols_of(self.phrase)
    }
}

/// A partial match of a phrase: a node of the trie of words, and where the match began.
#[derive(Clone, Copy, Debug, Default)]
struct Open {
    node: u16,
    clause: u16,
    position: u16,
    start: u32,
}

/// The state of the search, and the phrases found.
#[derive(Debug)]
pub(super) struct Automaton {
    /// The cell of the trie of octets for the current word; 0 if no word matches.
    cell: u32,
    /// The current word consists of digits.
    is_number: bool,
    /// Each `word*` that the current word matches, and their number.
    stems: [u16; MAX_STEMS],
    stemmed: usize,
    open: [Open; MAX_OPEN],
    opened: usize,
    clause: u16,
    position: u16,
    /// The current clause has words, and the first one begins here.
    began: Option<u32>,
    /// The current clause does not state a reason.
    is_aside: bool,
    found: [Found; MAX_FOUND],
    count: usize,
    seen: [u64; table::SYMBOLS.div_ceil(64)],
}

impl Automaton {
    pub(super) const fn new() -> Self {
        const OPEN: Open = Open { node: 0, clause: 0, position: 0, start: 0 };
        const FOUND: Found = Found { phrase: 0, clause: 0, position: 0, start: 0, end: 0 };
        Self {
            cell: ROOT,
            is_number: true,
            stems: [NONE; MAX_STEMS],
            stemmed: 0,
            open: [OPEN; MAX_OPEN],
            opened: 0,
            clause: 0,
            position: 0,
            began: None,
            is_aside: false,
            found: [FOUND; MAX_FOUND],
            count: 0,
            seen: [0; table::SYMBOLS.div_ceil(64)],
        }
    }

    /// Returns the phrases found, in the order of their ends.
    pub(super) fn found(&self) -> &[Found] {
        self.found.get(..self.count).unwrap_or_default()
    }

    /// Returns the first instance of a symbol. There is none for [`NONE`], and for a symbol whose phrases are all
    /// after the first [`MAX_FOUND`].
    pub(super) fn first(&self, symbol: u16) -> Option<Found> {
        if symbol == NONE {
            return None;
        }
        self.found().iter().copied().find(|found| found.symbols().contains(&symbol))
    }

    /// Returns the first instance of `symbol` that is near `other`.
    pub(super) fn near(&self, symbol: u16, other: Found) -> Option<Found> {
        let is_near = |it: &Found| it.is_near(other) && it.symbols().contains(&symbol);
        self.found().iter().copied().find(is_near)
    }

    /// Returns the symbols found.
    pub(super) fn symbols(&self) -> impl Iterator<Item = u16> {
        self.seen.iter().zip(0_u16..).flat_map(|(bits, at)| {
            let mut bits = *bits;
            core::iter::from_fn(move || {
                let bit = (bits != 0).then_some(bits.trailing_zeros())?;
                bits &= bits.wrapping_sub(1);
                u16::try_from(bit).ok()?.checked_add(at.checked_mul(64)?)
            })
        })
    }

    pub(super) fn has(&self, symbol: u16) -> bool {
        let (at, bit) = (usize::from(symbol / 64), symbol % 64);
        self.seen.get(at).is_some_and(|bits| bits >> bit & 1 == 1)
    }

    fn add(&mut self, phrase: u16, from: Open, end: u32) {
        if phrase == NONE {
            return;
        }
        for symbol in symbols_of(phrase) {
            if *symbol == table::ASIDE {
                self.is_aside |= self.began == Some(from.start);
            } else if let Some(bits) = self.seen.get_mut(usize::from(symbol / 64)) {
                *bits |= 1 << (symbol % 64);
            }
        }
        let Open { clause, position, start, .. } = from;
        if let Some(free) = self.found.get_mut(self.count) {
            *free = Found { phrase, clause, position, start, end };
            self.count = self.count.saturating_add(1);
        }
    }

    /// Extends the partial matches by a word of the rules, and by each of the `count` stems that it matches. Returns `true`
    /// for a small word, which ends no partial match.
    fn known(&mut self, word: u16, mut count: usize, at: (u32, u32)) -> bool {
        let mut matched = self.stems;
        let mut whole = NONE;
        match word.checked_sub(table::FIRST_ALIAS) {
            Some(alias) if word != NONE => {
                matched = table::ALIASES.get(usize::from(alias)).copied().unwrap_or([NONE; 3]);
                count = MAX_STEMS;
            }
            _ => whole = whole_of(word),
        }
        let begun = self.opened;
        if whole != NONE {
            self.follow(whole, begun, at);
        }
        for word in matched.iter().take(count).filter(|word| **word != NONE) {
            self.follow(*word, begun, at);
        }
        let is_small = whole != NONE && whole < table::FIRST_NORMAL;
        if !is_small {
            self.keep_from(begun);
        }
        is_small
    }

    /// Extends each of the first `begun` partial matches, and an empty one, by `word`. The results are after these.
    fn follow(&mut self, word: u16, begun: usize, at: (u32, u32)) {
        for number in 0..begun {
            let Some(&open) = self.open.get(number) else { break };
            self.push(Open { node: child(open.node, word), ..open }, at.1);
        }
        let node = table::ROOTS.get(usize::from(word)).copied().unwrap_or(NONE);
        self.push(Open { node, clause: self.clause, position: self.position, start: at.0 }, at.1);
    }

    /// Drops the first `begun` partial matches.
    fn keep_from(&mut self, begun: usize) {
        let kept = self.opened.saturating_sub(begun);
        for number in 0..kept {
            let from = self.open.get(begun.saturating_add(number)).copied();
            if let (Some(from), Some(to)) = (from, self.open.get_mut(number)) {
                *to = from;
            }
        }
        self.opened = kept;
    }

    fn push(&mut self, open: Open, end: u32) {
        if open.node == NONE {
            return;
        }
        self.add(phrase_at(open.node), open, end);
        if let Some(free) = self.open.get_mut(self.opened) {
            *free = open;
            self.opened = self.opened.saturating_add(1);
        }
    }

    /// Follows the edge of `symbol` in the trie of octets, and returns the cell that it leads to.
    #[inline]
    fn step(&mut self, from: u32, symbol: u8) -> u32 {
        let found = cell((from >> 18).wrapping_add(u32::from(symbol)));
        // The check: the symbol that leads to this cell, plus 1.
        if found >> 12 & 0x3f != u32::from(symbol).wrapping_add(1) {
            return 0;
        }
        let word = found & 0xfff;
        if word.wrapping_sub(STEMS.0) < STEMS.1.wrapping_sub(STEMS.0) {
            if let Some(free) = self.stems.get_mut(self.stemmed) {
                *free = word_of(found);
                self.stemmed = self.stemmed.saturating_add(1);
            }
        }
        found
    }
}

/// The numbers of the stems.
const STEMS: (u32, u32) = (table::FIRST_STEM as u32, table::FIRST_ALIAS as u32);

impl Words for Automaton {
    #[inline]
    fn octet(&mut self, octet: u8) {
        let (first, second) = symbols(octet);
        self.is_number &= (DIGITS..36).contains(&first);
        for symbol in [Some(first), second].into_iter().flatten() {
            if self.cell != 0 {
                self.cell = self.step(self.cell, symbol);
            }
        }
    }

    #[inline]
    fn run(&mut self, octets: &[u8]) -> usize {
        let (mut cell, mut len) = (self.cell, 0_usize);
        for octet in octets {
            // The check of no cell is `OUTSIDE`.
            let next = self.step(cell, symbol(*octet));
            if next == 0 {
                break;
            }
            cell = next;
            len = len.wrapping_add(1);
        }
        // If letters follow, no word of the rules begins like this; the end of the word remains to be found.
        let rest = octets.get(len..).unwrap_or_default();
        let more = rest.iter().take_while(|octet| symbol(**octet) != OUTSIDE).count();
        self.cell = if more == 0 { cell } else { 0 };
        self.is_number = self.is_number && octets.first().is_some_and(u8::is_ascii_digit);
        len = len.wrapping_add(more);
        if self.is_number {
            self.is_number = octets.iter().take(len).all(u8::is_ascii_digit);
        }
        len
    }

    fn is_known(&self) -> bool {
        self.stemmed > 0 || self.cell != 0 && word_of(self.cell) != NONE
    }

    fn forget(&mut self) {
        self.cell = ROOT;
        self.stemmed = 0;
        self.is_number = true;
    }

    fn word(&mut self, at: Range<usize>) {
        let word = if self.cell == 0 { NONE } else { word_of(self.cell) };
        let (count, is_number) = (self.stemmed, self.is_number);
        self.forget();
        if self.is_aside {
            return;
        }
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let at = (place(at.start), place(at.end));
        self.began.get_or_insert(at.0);
        if word != NONE || count > 0 {
            if self.known(word, count, at) {
                return;
            }
        } else {
            self.opened = 0;
        }
        self.position = self.position.saturating_add(u16::from(!is_number));
    }
    fn clause(&mut self) {
        if self.began.take().is_some() {
            self.clause = self.clause.saturating_add(1);
            self.is_aside = false;
        }
    }

    fn end(&mut self, at: usize) {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let begun = self.opened;
        for number in 0..begun {
            let Some(&open) = self.open.get(number) else { break };
            self.push(Open { node: child(open.node, END), ..open }, at);
        }
    }
}

/// The cell in which all words begin.
const ROOT: u32 = table::CELLS[0];

/// `$`, the end of a reply, is the first word.
const END: u16 = 0;

/// The number of symbols.
#[cfg(test)]
pub(super) const SYMBOLS: u8 = 60;

/// Returns the symbol of a lower-case letter (0 to 25) or a digit (26 to 35), or both symbols of an octet outside of
/// ASCII: its upper half (36 to 43) and its lower half (44 to 59).
#[inline]
pub(super) const fn symbols(octet: u8) -> (u8, Option<u8>) {
    match octet {
        b'a'..=b'z' => (octet.wrapping_sub(b'a'), None),
        b'0'..=b'9' => (octet.wrapping_sub(b'0').wrapping_add(26), None),
        _ => ((octet >> 4 & 7).wrapping_add(36), Some((octet & 0xf).wrapping_add(44))),
    }
}

/// The symbol of the digit 0.
const DIGITS: u8 = 26;

/// Marks octets other than the letters and digits of ASCII.
const OUTSIDE: u8 = u8::MAX;

/// The symbols of the letters, of either case, and digits of ASCII.
static SYMBOLS_OF_ASCII: [u8; 256] = {
    let mut all = [OUTSIDE; 256];
    let mut octet = 0_u8;
    loop {
        if let (symbol, true) =
            (symbols(octet.to_ascii_lowercase()).0, octet.is_ascii_alphanumeric())
        {
            #[allow(clippy::indexing_slicing, reason = "256 entries, indexed by an octet")]
            {
                all[octet as usize] = symbol;
            }
        }
        if octet == u8::MAX {
            break;
        }
        octet += 1;
    }
    all
};

#[inline]
#[allow(clippy::indexing_slicing, reason = "256 entries, indexed by an octet")]
fn symbol(octet: u8) -> u8 {
    SYMBOLS_OF_ASCII[octet as usize]
}

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

fn symbols_of(phrase: u16) -> &'static [u16] {
    let bound = |at: usize| table::SYMBOLS_START.get(at).copied().map_or(0, usize::from);
    let at = usize::from(phrase);
    table::SYMBOLS_OF.get(bound(at)..bound(at.saturating_add(1))).unwrap_or_default()
}

/// Returns the node that `word` leads to from `node`.
fn child(node: u16, word: u16) -> u16 {
    let first_edge =
        |node: u16| table::NODES.get(usize::from(node)).map_or(0, |(edge, _)| usize::from(*edge));
    let first = first_edge(node);
    let edges = table::EDGES.get(first..first_edge(node.saturating_add(1))).unwrap_or_default();
    let edge = edges.binary_search(&word);
    let to = edge.ok().map(|at| first.saturating_add(at).saturating_add(table::FIRST + 1));
    to.and_then(|to| u16::try_from(to).ok()).unwrap_or(NONE)
}
