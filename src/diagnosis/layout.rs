//! The macros that turn the rows of `table.rs` into arrays.
//!
//! A row refers to words, nodes, phrases and conditions by name, and the compiler numbers them. Thus a change of one
//! rule changes few lines of the table, although it renumbers every rule, word and phrase after it.

/// The words of the rules: the end of the reply, small words, other whole words, and `word*`. Then the rows for words that
/// match several of them, or that have another spelling: a whole word, each `word*`, and what a word matches that begins
/// like this and goes on.
macro_rules! words {
    (
        small: $($small:ident)+; whole: $($whole:ident)+; stems: $($stem:ident)+;
        matches: $($name:ident $same:ident $first:ident $second:ident $third:ident $before:ident)+;
    ) => {
        #[derive(Clone, Copy)]
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "named after the words of the rules")]
        #[repr(u16)]
        enum Word {
            $($small,)+
            $($whole,)+
            $($stem,)+
            $($name,)+
            NONE = 0xffff,
        }

        pub(super) const FIRST_NORMAL: u16 = [$(Word::$small),+].len() as u16;
        pub(super) const FIRST_STEM: u16 = FIRST_NORMAL + [$(Word::$whole),+].len() as u16;
        pub(super) const FIRST_MATCH: u16 = WORDS as u16;
        const WORDS: usize = FIRST_STEM as usize + [$(Word::$stem),+].len();
        pub(super) static MATCHES: [[u16; 5]; [$(Word::$name),+].len()] = [$([
            Word::$same as u16,
            Word::$first as u16,
            Word::$second as u16,
            Word::$third as u16,
            Word::$before as u16,
        ]),+];
    };
}

/// The cells of the trie of octets, by place: the base of the children, the symbol that leads to the cell (from 1), the
/// number of what a word matches that ends there.
macro_rules! cells {
    ($($base:tt $symbol:literal $word:ident,)+) => {
        pub(super) static CELLS: [u32; [$($symbol),+].len()] = {
            /// The base of a cell without children, after the last cell.
            const END: u32 = [$($symbol),+].len() as u32;
            [$(cell($base, $symbol, Word::$word as u16)),+]
        };
    };
}

/// Returns a cell. A function, because the compiler needs seconds for the types of so many operators on plain literals.
pub(super) const fn cell(base: u32, symbol: u32, word: u16) -> u32 {
    base << 18 | (word as u32 & 0xfff) << 6 | symbol
}

/// The trie of words: a parent, the word that leads from it, the node. The children of a node are in sequence.
macro_rules! trie {
    ($($parent:ident $word:ident $node:ident,)+) => {
        #[derive(Clone, Copy)]
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "named after the words of the rules")]
        #[repr(u16)]
        enum Node {
            ROOT,
            $($node,)+
        }

        const PARENTS: [u16; [$(Node::$node),+].len()] = [$(Node::$parent as u16),+];
        const LEADS: [u16; PARENTS.len()] = [$(Word::$word as u16),+];
        /// The number of children of the root. They come first and have no edge.
        pub(super) const FIRST: usize = children_before(&PARENTS, 1);
        /// The node of each word that begins a phrase.
        pub(super) static ROOTS: [u16; WORDS] = roots(&LEADS, FIRST);
        /// The word of each edge; edge `n` leads to node `FIRST + 1 + n`.
        pub(super) static EDGES: [u16; PARENTS.len() - FIRST] = edges(&LEADS);
    };
}

/// The symbols that rules require, phrases and concepts, and the phrases, by the nodes in which they end, each with the
/// symbols that it is an instance of.
macro_rules! phrases {
    (symbols: $($symbol:ident)+; $($node:ident $($of:ident)+,)+) => {
        #[derive(Clone, Copy)]
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "named after the phrases of the rules")]
        #[repr(u16)]
        enum Symbol {
            $($symbol,)+
            NONE = 0xffff,
        }

        pub(super) const SYMBOLS: usize = [$(Symbol::$symbol),+].len();
        /// The symbol of clauses that do not state a reason.
        pub(super) const ASIDE: u16 = Symbol::ASIDE as u16;
        const PHRASES: usize = [$(Node::$node),+].len();
        const SYMBOL_ROWS: [&[u16]; PHRASES] = [$(&[$(Symbol::$of as u16),+]),+];
        /// The row of the phrase that ends in each node.
        const PHRASE_OF: [u16; PARENTS.len() + 1] = phrase_of(&[$(Node::$node as u16),+]);
        /// The symbols of the phrases, in the order of their nodes.
        pub(super) static SYMBOLS_OF: [u16; [$($(Symbol::$of),+),+].len()] =
            symbols_of(&SYMBOL_ROWS, &PHRASE_OF);
        /// The first edge of each node, and the first symbol of its phrase. Nodes without a phrase have no symbol.
        pub(super) static NODES: [(u16, u16); PARENTS.len() + 2] =
            nodes(&PARENTS, FIRST, &SYMBOL_ROWS, &PHRASE_OF);
    };
}

/// The conditions of the rules.
macro_rules! conditions {
    ($($name:ident $condition:expr,)+) => {
        #[derive(Clone, Copy)]
        #[expect(non_camel_case_types, reason = "named after the conditions of the rules")]
        #[repr(u8)]
        enum When {
            $($name),+
        }

        pub(super) static CONDITIONS: [Condition; [$(When::$name),+].len()] = [$($condition),+];
    };
}

/// The rules: a name, a reason, a condition, up to three required symbols and an excluded one; bit 0 of the number is set if
/// the second symbol must be near the first, bit 1 if the third must be.
macro_rules! rules {
    (@row $name:literal $reason:ident $when:ident $a:ident $b:ident $c:ident $not:ident $near:literal) => {
        (
            [Symbol::$a as u16, Symbol::$b as u16, Symbol::$c as u16, Symbol::$not as u16],
            $near,
            Reason::$reason as u8,
            When::$when as u8,
        )
    };
    (
        operator: $($operator:literal $($of_operator:ident)+ $near_operator:literal,)+;
        cause: $($cause:literal $($of_cause:ident)+ $near_cause:literal,)+;
        number: $($number:literal $($of_number:ident)+ $near_number:literal,)+;
        general: $($general:literal $($of_general:ident)+ $near_general:literal,)+;
    ) => {
        pub(super) const OPERATOR_RULES: u16 = [$($operator),+].len() as u16;
        pub(super) const CAUSE_RULES: u16 = OPERATOR_RULES + [$($cause),+].len() as u16;
        pub(super) const NUMBER_RULES: u16 = CAUSE_RULES + [$($number),+].len() as u16;
        const NAME_LIST: &[&str] = &[$($operator,)+ $($cause,)+ $($number,)+ $($general),+];
        const COUNT: usize = NAME_LIST.len();
        pub(super) static RULES: [Row; COUNT] = ROWS;
        const ROWS: [Row; COUNT] = [
            $(rules!(@row $operator $($of_operator)+ $near_operator),)+
            $(rules!(@row $cause $($of_cause)+ $near_cause),)+
            $(rules!(@row $number $($of_number)+ $near_number),)+
            $(rules!(@row $general $($of_general)+ $near_general)),+
        ];
        const USES: [u16; SYMBOLS] = uses(&ROWS);
        /// Where the rules of each symbol begin in `RULES_OF`.
        pub(super) static RULES_START: [u16; SYMBOLS + 1] = rules_start(&ROWS, &USES);
        /// The symbols that are the rarest of a rule, one bit each.
        pub(super) static KEYS: [u64; SYMBOLS.div_ceil(64)] = keys(&ROWS, &USES);
        /// The rules, by their rarest symbols.
        pub(super) static RULES_OF: [u16; COUNT] =
            rules_of(&ROWS, &USES, rules_start::<{ SYMBOLS + 1 }>(&ROWS, &USES));
        pub(super) static NAME_ENDS: [u16; COUNT] = name_ends(NAME_LIST);
        pub(super) static NAMES: &str =
            concat!($($operator,)+ $($cause,)+ $($number,)+ $($general),+);
    };
}

pub(super) use {cells, conditions, phrases, rules, trie, words};

pub(super) type Row = ([u16; 4], u8, u8, u8);

/// Returns the number of nodes whose parent is before `node`. The rows are in the order of their parents.
pub(super) const fn children_before(parents: &[u16], node: usize) -> usize {
    let mut at = 0;
    while at < parents.len() && (parents[at] as usize) < node {
        at += 1;
    }
    at
}

pub(super) const fn roots<const WORDS: usize>(leads: &[u16], first: usize) -> [u16; WORDS] {
    let (mut roots, mut at) = ([0xffff; WORDS], 0);
    while at < first {
        roots[leads[at] as usize] = at as u16 + 1;
        at += 1;
    }
    roots
}

pub(super) const fn edges<const EDGES: usize>(leads: &[u16]) -> [u16; EDGES] {
    let (mut edges, mut at) = ([0; EDGES], 0);
    while at < EDGES {
        edges[at] = leads[leads.len() - EDGES + at];
        at += 1;
    }
    edges
}

pub(super) const fn phrase_of<const NODES: usize>(nodes: &[u16]) -> [u16; NODES] {
    let (mut phrase_of, mut phrase) = ([0xffff; NODES], 0);
    while phrase < nodes.len() {
        phrase_of[nodes[phrase] as usize] = phrase as u16;
        phrase += 1;
    }
    phrase_of
}

pub(super) const fn nodes<const NODES: usize>(
    parents: &[u16],
    first: usize,
    symbols: &[&[u16]],
    phrase_of: &[u16],
) -> [(u16, u16); NODES] {
    let (mut nodes, mut node, mut edge, mut symbol) = ([(0, 0); NODES], 1, first, 0);
    while node < NODES {
        assert!(edge == first || parents[edge - 1] as usize <= node, "the rows are in order");
        nodes[node] = ((edge - first) as u16, symbol as u16);
        while edge < parents.len() && parents[edge] as usize == node {
            edge += 1;
        }
        if node < phrase_of.len() && phrase_of[node] != 0xffff {
            symbol += symbols[phrase_of[node] as usize].len();
        }
        node += 1;
    }
    nodes
}

pub(super) const fn symbols_of<const COUNT: usize>(
    rows: &[&[u16]],
    phrase_of: &[u16],
) -> [u16; COUNT] {
    let (mut symbols, mut count, mut node) = ([0; COUNT], 0, 0);
    while node < phrase_of.len() {
        let mut at = 0;
        while phrase_of[node] != 0xffff && at < rows[phrase_of[node] as usize].len() {
            symbols[count] = rows[phrase_of[node] as usize][at];
            (count, at) = (count + 1, at + 1);
        }
        node += 1;
    }
    symbols
}

/// Returns the number of rules that require each symbol.
pub(super) const fn uses<const SYMBOLS: usize>(rows: &[Row]) -> [u16; SYMBOLS] {
    let (mut uses, mut at) = ([0; SYMBOLS], 0);
    while at < rows.len() {
        let mut term = 0;
        while term < 3 {
            if rows[at].0[term] != 0xffff {
                uses[rows[at].0[term] as usize] += 1;
            }
            term += 1;
        }
        at += 1;
    }
    uses
}

/// Returns the required symbol of a rule that the fewest rules require. The rule is looked up by this symbol, so that few
/// rules are looked up for a frequent one.
const fn rarest(row: &Row, uses: &[u16]) -> usize {
    let (mut rarest, mut term) = (row.0[0] as usize, 1);
    while term < 3 {
        let symbol = row.0[term] as usize;
        if symbol != 0xffff && uses[symbol] < uses[rarest] {
            rarest = symbol;
        }
        term += 1;
    }
    rarest
}

pub(super) const fn keys<const WORDS: usize>(rows: &[Row], uses: &[u16]) -> [u64; WORDS] {
    let (mut keys, mut at) = ([0; WORDS], 0);
    while at < rows.len() {
        let symbol = rarest(&rows[at], uses);
        keys[symbol / 64] |= 1 << (symbol % 64);
        at += 1;
    }
    keys
}

pub(super) const fn rules_start<const STARTS: usize>(rows: &[Row], uses: &[u16]) -> [u16; STARTS] {
    let (mut starts, mut at) = ([0; STARTS], 0);
    while at < rows.len() {
        starts[rarest(&rows[at], uses) + 1] += 1;
        at += 1;
    }
    let mut symbol = 1;
    while symbol < STARTS {
        starts[symbol] += starts[symbol - 1];
        symbol += 1;
    }
    starts
}

pub(super) const fn rules_of<const RULES: usize, const STARTS: usize>(
    rows: &[Row],
    uses: &[u16],
    mut starts: [u16; STARTS],
) -> [u16; RULES] {
    let (mut rules, mut at) = ([0; RULES], 0);
    while at < rows.len() {
        let symbol = rarest(&rows[at], uses);
        rules[starts[symbol] as usize] = at as u16;
        starts[symbol] += 1;
        at += 1;
    }
    rules
}

pub(super) const fn name_ends<const RULES: usize>(names: &[&str]) -> [u16; RULES] {
    let (mut ends, mut end, mut at) = ([0; RULES], 0, 0);
    while at < names.len() {
        end += names[at].len();
        ends[at] = end as u16;
        at += 1;
    }
    ends
}
