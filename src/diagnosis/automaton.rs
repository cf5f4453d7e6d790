//! The automaton that finds the phrases of the rules in the words of a reply, in one pass.
//!
//! A trie of octets recognizes the words of the rules, and a trie of words the phrases. Both are in `table`,
//! which `cargo xtask tables` generates from `rules.txt`. Small words between the words of a phrase are skipped.
//!
//! Each cell of the trie of octets has the number of what a word matches that ends there: a word of the rules, or a row
//! of [`table::MATCHES`] if there are several (a whole word and each `word*` that it begins with). So the walk does not
//! collect them.

use core::ops::Range;

use super::words::{Words, ascii_word, ends_word};
use super::{layout, table};

/// A number greater than that of any word, phrase or node.
pub(super) const NONE: u16 = u16::MAX;

/// The maximum number of words in a phrase.
pub(super) const MAX_PHRASE: usize = 8;

/// The maximum number of `word*` that one word can match; the generator of the table checks the rules.
#[cfg(test)]
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
    /// Where its symbols begin and end in `SYMBOLS_OF`.
    symbols: (u16, u16),
    clause: u16,
    /// The number of words before it that are neither small nor numbers.
    position: u16,
    start: u32,
    end: u32,
}

impl Found {
    pub(super) const fn span(self) -> (u32, u32) {
        (self.start, self.end)
    }

    /// Returns `true` if both are in the same clause, close together, and not the same text.
    pub(super) const fn is_near(self, other: Self) -> bool {
        self.clause == other.clause
            && self.position.abs_diff(other.position) <= NEAR
            && (self.start != other.start || self.end != other.end)
    }

    /// The symbols of the rules that the phrase is an instance of.
    #[inline]
    fn symbols(self) -> &'static [u16] {
        symbols_of(self.symbols)
    }
}

/// A partial match of a phrase: the edges of its node in the trie of words, and where the match began.
#[derive(Clone, Copy, Debug, Default)]
struct Open {
    first_edge: u16,
    /// The first edge of the next node. A match that no word can extend is not kept.
    end_edge: u16,
    clause: u16,
    position: u16,
    start: u32,
}

/// The state of the search, and the phrases found.
#[derive(Debug)]
pub(super) struct Automaton {
    /// The last cell of the trie of octets for the current word.
    cell: u32,
    /// The current word goes on after that cell.
    is_past: bool,
    /// The current word consists of digits.
    is_number: bool,
    open: [Open; MAX_OPEN],
    opened: usize,
    clause: u16,
    position: u16,
    /// The current clause has words, and the first one begins here.
    began: Option<u32>,
    /// The current clause does not state a reason.
    is_aside: bool,
    found: [Found; MAX_FOUND],
    count: u8,
    /// The symbols found, one bit each.
    seen: [u64; table::SYMBOLS.div_ceil(64)],
    /// The place of the first instance of each symbol in `found`, which is after the last one if it was dropped; or
    /// [`NOWHERE`].
    firsts: [u8; table::SYMBOLS],
}

/// The place of the first instance of a symbol that has none.
const NOWHERE: u8 = u8::MAX;

impl Automaton {
    pub(super) const fn new() -> Self {
        const OPEN: Open = Open { first_edge: 0, end_edge: 0, clause: 0, position: 0, start: 0 };
        const FOUND: Found = Found { symbols: (0, 0), clause: 0, position: 0, start: 0, end: 0 };
        Self {
            cell: ROOT,
            is_past: false,
            is_number: true,
            open: [OPEN; MAX_OPEN],
            opened: 0,
            clause: 0,
            position: 0,
            began: None,
            is_aside: false,
            found: [FOUND; MAX_FOUND],
            count: 0,
            seen: [0; table::SYMBOLS.div_ceil(64)],
            firsts: [NOWHERE; table::SYMBOLS],
        }
    }

    /// Returns the first instance of a symbol. There is none for [`NONE`], and for a symbol whose phrases are all
    /// after the first [`MAX_FOUND`].
    #[inline]
    pub(super) fn first(&self, symbol: u16) -> Option<Found> {
        self.found.get(self.place_of_first(symbol)?).copied()
    }

    /// Returns the instances of `symbol`.
    #[inline]
    pub(super) fn all(&self, symbol: u16) -> impl Iterator<Item = &Found> {
        let from =
            self.place_of_first(symbol).and_then(|at| self.found.get(at..usize::from(self.count)));
        let from = from.unwrap_or_default().iter();
        from.filter(move |found| found.symbols().contains(&symbol))
    }

    #[inline]
    fn place_of_first(&self, symbol: u16) -> Option<usize> {
        let place = self.firsts.get(usize::from(symbol)).filter(|place| **place != NOWHERE);
        place.map(|place| usize::from(*place))
    }

    /// Returns the symbols found as bits, 64 at a time.
    pub(super) const fn seen(&self) -> &[u64] {
        &self.seen
    }

    /// Returns `true` if no instance of `symbol` was found. [`NONE`] is not missing.
    #[inline]
    pub(super) fn lacks(&self, symbol: u16) -> bool {
        self.firsts.get(usize::from(symbol)) == Some(&NOWHERE)
    }

    /// Returns `true` if an instance of `symbol` was found; `false` for [`NONE`].
    #[inline]
    pub(super) fn has(&self, symbol: u16) -> bool {
        self.place_of_first(symbol).is_some()
    }

    /// Adds a phrase with these symbols.
    #[inline]
    fn add(&mut self, symbols: (u16, u16), from: Open, end: u32) {
        for symbol in symbols_of(symbols) {
            if *symbol == table::ASIDE {
                self.is_aside |= self.began == Some(from.start);
                continue;
            }
            match self.firsts.get_mut(usize::from(*symbol)) {
                Some(first) if *first == NOWHERE => {
                    *first = self.count;
                    if let Some(bits) = self.seen.get_mut(usize::from(symbol / 64)) {
                        *bits |= 1 << (symbol % 64);
                    }
                }
                _ => {}
            }
        }
        let Open { clause, position, start, .. } = from;
        if let Some(free) = self.found.get_mut(usize::from(self.count)) {
            *free = Found { symbols, clause, position, start, end };
            self.count = self.count.wrapping_add(1);
        }
    }

    /// Extends the partial matches by what the current word matches. Returns `true` for a small word, which ends no partial
    /// match.
    fn known(&mut self, matched: u16, at: (u32, u32)) -> bool {
        let begun = self.opened;
        let whole = if let Some(row) = matched.checked_sub(table::FIRST_MATCH) {
            let row = table::MATCHES.get(usize::from(row)).copied().unwrap_or([NONE; 5]);
            let [whole, first, second, third, _] = row;
            for word in [whole, first, second, third] {
                if word != NONE {
                    self.follow(word, begun, at);
                }
            }
            whole
        } else {
            self.follow(matched, begun, at);
            matched
        };
        let is_small = whole < table::FIRST_NORMAL;
        if !is_small {
            self.keep_from(begun);
        }
        is_small
    }

    /// Extends each of the first `begun` partial matches, and an empty one, by `word`. The results are after these.
    #[inline]
    fn follow(&mut self, word: u16, begun: usize, at: (u32, u32)) {
        for number in 0..begun {
            let Some(open) = self.open.get(number) else { break };
            if let Some(node) = child(open, word) {
                let open = *open;
                self.push(node, open, at.1);
            }
        }
        match table::ROOTS.get(usize::from(word)) {
            Some(&node) if node != NONE => {
                let (clause, position) = (self.clause, self.position);
                self.push(node, Open { clause, position, start: at.0, ..Open::default() }, at.1);
            }
            _ => {}
        }
    }

    /// Drops the first `begun` partial matches.
    #[inline]
    fn keep_from(&mut self, begun: usize) {
        let kept = self.opened.saturating_sub(begun);
        if begun > 0 {
            for number in 0..kept {
                let from = self.open.get(begun.wrapping_add(number)).copied();
                if let (Some(from), Some(to)) = (from, self.open.get_mut(number)) {
                    *to = from;
                }
            }
        }
        self.opened = kept;
    }

    /// Adds the match that began `from` and has come to `node`.
    fn push(&mut self, node: u16, from: Open, end: u32) {
        let nodes = table::NODES.get(usize::from(node)..).and_then(<[_]>::first_chunk);
        let Some(&[(first_edge, symbols), (end_edge, end_symbols)]) = nodes else { return };
        if symbols < end_symbols {
            self.add((symbols, end_symbols), from, end);
        }
        if first_edge < end_edge {
            if let Some(free) = self.open.get_mut(self.opened) {
                *free = Open { first_edge, end_edge, ..from };
                self.opened = self.opened.wrapping_add(1);
            }
        }
    }

    /// Takes a whole word, which matches `matched`.
    #[inline]
    fn whole(&mut self, matched: u16, is_number: bool, start: usize, end: usize) {
        if self.is_aside {
            return;
        }
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let start = place(start);
        if self.began.is_none() {
            self.began = Some(start);
        }
        if matched == NONE {
            self.opened = 0;
        } else if self.known(matched, (start, place(end))) {
            return;
        }
        self.position = self.position.saturating_add(u16::from(!is_number));
    }

    /// Returns the number of what the current word matches.
    #[inline]
    fn matched(&self) -> u16 {
        let matched = match_of(self.cell);
        if self.is_past { before(matched) } else { matched }
    }
}

impl Words for Automaton {
    #[inline]
    fn plain(&mut self, line: &[u8], at: usize) -> usize {
        let Some((first, rest)) = line.split_first() else { return 0 };
        let (mut cell, mut len) = (first_cell(*first), 1_usize);
        for octet in rest {
            let symbol = symbol(*octet);
            let next = next_cell(cell, symbol);
            if !is_led_to(next, symbol) {
                break;
            }
            (cell, len) = (next, len.wrapping_add(1));
        }
        let rest = line.get(len..).unwrap_or_default();
        let (mut matched, mut is_number) = (match_of(cell), false);
        let is_end = ends_word(rest);
        if !is_end {
            matched = before(matched);
        }
        if matched == NONE || !is_end {
            let Some(word) = ascii_word(line) else { return 0 };
            if matched == NONE && !word.is_whole {
                return 0;
            }
            (len, is_number) = (word.len, word.is_number);
        } else if first.is_ascii_digit() {
            return 0;
        }
        self.whole(matched, is_number, at, at.wrapping_add(len));
        len
    }

    #[inline]
    fn octet(&mut self, octet: u8) {
        let (first, second) = symbols(octet);
        self.is_number &= octet.is_ascii_digit();
        for symbol in [Some(first), second].into_iter().flatten() {
            if !self.is_past {
                let next = next_cell(self.cell, symbol);
                self.is_past = !is_led_to(next, symbol);
                if !self.is_past {
                    self.cell = next;
                }
            }
        }
    }

    #[inline]
    fn is_known(&self) -> bool {
        self.matched() != NONE
    }

    #[inline]
    fn forget(&mut self) {
        (self.cell, self.is_past, self.is_number) = (ROOT, false, true);
    }

    fn word(&mut self, at: Range<usize>) {
        let (matched, is_number) = (self.matched(), self.is_number);
        self.forget();
        self.whole(matched, is_number, at.start, at.end);
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
            let Some(open) = self.open.get(number) else { break };
            if let Some(node) = child(open, END) {
                let open = *open;
                self.push(node, open, at);
            }
        }
    }
}

/// The cell in which all words begin.
const ROOT: u32 = table::CELLS[0];

/// `$`, the end of a reply, is the first word.
const END: u16 = 0;

/// The number of symbols, with 0, which is none.
#[cfg(test)]
pub(super) const SYMBOLS: u8 = 61;

/// Returns the symbol of a lower-case letter (1 to 26) or a digit (27 to 36), or both symbols of an octet outside of
/// ASCII: its upper half (37 to 44) and its lower half (45 to 60).
#[inline]
pub(super) const fn symbols(octet: u8) -> (u8, Option<u8>) {
    match octet {
        b'a'..=b'z' => (octet.wrapping_sub(b'a').wrapping_add(1), None),
        b'0'..=b'9' => (octet.wrapping_sub(b'0').wrapping_add(27), None),
        _ => ((octet >> 4 & 7).wrapping_add(37), Some((octet & 0xf).wrapping_add(45))),
    }
}

/// Marks octets other than the letters and digits of ASCII. It leads to no cell.
const OUTSIDE: u8 = 0x3f;

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

/// The cells to which the letters and digits of ASCII lead from the root. If no word of the rules begins with an octet, its
/// cell has no children.
static FIRST_CELLS: [u32; 256] = {
    const NO_CHILDREN: u32 = layout::cell(table::CELLS.len() as u32, 0, NONE);
    let mut cells = [NO_CHILDREN; 256];
    let mut octet = 0_u8;
    loop {
        #[allow(clippy::indexing_slicing, reason = "256 entries, indexed by an octet")]
        let symbol = SYMBOLS_OF_ASCII[octet as usize];
        let next = (ROOT >> 18) as usize + symbol as usize;
        if symbol != OUTSIDE && next < table::CELLS.len() {
            #[allow(clippy::indexing_slicing, reason = "compared before")]
            if is_led_to(table::CELLS[next], symbol) {
                cells[octet as usize] = table::CELLS[next];
            }
        }
        if octet == u8::MAX {
            break;
        }
        octet += 1;
    }
    cells
};

#[inline]
#[allow(clippy::indexing_slicing, reason = "256 entries, indexed by an octet")]
fn first_cell(octet: u8) -> u32 {
    FIRST_CELLS[octet as usize]
}

/// Returns the cell to which `symbol` would lead from `cell`. A cell has the base of its children (14 bits), the number of
/// what a word matches that ends there (12), and the symbol that leads to it (6).
#[inline]
fn next_cell(cell: u32, symbol: u8) -> u32 {
    let to = usize::try_from((cell >> 18).wrapping_add(u32::from(symbol))).unwrap_or(usize::MAX);
    table::CELLS.get(to).copied().unwrap_or(0)
}

/// Returns `true` if `symbol` leads to `cell`: the cells of others are between.
#[inline]
const fn is_led_to(cell: u32, symbol: u8) -> bool {
    (cell ^ symbol as u32) & 0x3f == 0
}

#[inline]
fn match_of(cell: u32) -> u16 {
    match cell >> 6 & 0xfff {
        0xfff => NONE,
        word => u16::try_from(word).unwrap_or(NONE),
    }
}

/// Returns the number of what a word matches that goes on after the cell of `matched`: each `word*`.
fn before(matched: u16) -> u16 {
    if matched == NONE {
        return NONE;
    }
    match matched.checked_sub(table::FIRST_MATCH) {
        Some(row) => table::MATCHES.get(usize::from(row)).map_or(NONE, |[.., stems]| *stems),
        None if matched < table::FIRST_STEM => NONE,
        None => matched,
    }
}

#[inline]
fn symbols_of((start, end): (u16, u16)) -> &'static [u16] {
    table::SYMBOLS_OF.get(usize::from(start)..usize::from(end)).unwrap_or_default()
}

/// Returns the node that `word` leads to from the node of `open`.
#[inline]
fn child(open: &Open, word: u16) -> Option<u16> {
    let (first, end) = (usize::from(open.first_edge), usize::from(open.end_edge));
    let edge = table::EDGES.get(first..end)?.binary_search(&word).ok()?;
    u16::try_from(first.wrapping_add(edge).wrapping_add(table::FIRST + 1)).ok()
}
