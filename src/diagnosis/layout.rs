//! The macros that turn the rows of `table.rs` into arrays.
//!
//! A row refers to words, nodes, phrases and conditions by name, and the compiler numbers them. Thus a change of one
//! rule changes few lines of the table, although it renumbers every rule, word and phrase after it.

/// The words of the rules: whole ones first, then `word*`, each with the whole word of the same letters.
macro_rules! words {
    (whole: $($whole:ident)+; stems: $($stem:ident $same:ident)+) => {
        #[derive(Clone, Copy)]
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "named after the words of the rules")]
        #[repr(u16)]
        enum Word {
            $($whole,)+
            $($stem,)+
            NONE = 0xffff,
        }

        pub(super) const FIRST_STEM: u16 = [$(Word::$whole),+].len() as u16;
        const WORDS: usize = [$(Word::$whole,)+ $(Word::$stem),+].len();
        /// The whole word of each `word*`.
        pub(super) static WHOLES: [u16; WORDS - FIRST_STEM as usize] = [$(Word::$same as u16),+];
    };
}

/// The cells of the trie of octets, by place: the base of the children, the symbol that leads to the cell (from 1), the word.
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
    base << 18 | symbol << 12 | (word as u32 & 0xfff)
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

/// The phrases, by the nodes in which they end.
macro_rules! phrases {
    ($($node:ident)+) => {
        #[derive(Clone, Copy)]
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "named after the words of the rules")]
        #[repr(u16)]
        enum Phrase {
            $($node,)+
            NONE = 0xffff,
        }

        pub(super) const PHRASES: usize = [$(Phrase::$node),+].len();
        /// The first edge of each node, and its phrase.
        pub(super) static NODES: [(u16, u16); PARENTS.len() + 2] =
            nodes(&PARENTS, FIRST, &[$(Node::$node as u16),+]);
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

/// The rules: a name, a reason, a condition, up to three required phrases and an excluded one.
macro_rules! rules {
    (@row $name:literal $reason:ident $when:ident $a:ident $b:ident $c:ident $not:ident) => {
        (
            [Phrase::$a as u16, Phrase::$b as u16, Phrase::$c as u16, Phrase::$not as u16],
            Reason::$reason as u8,
            When::$when as u8,
        )
    };
    (
        operator: $($operator:literal $($of_operator:ident)+,)+;
        strong: $($strong:literal $($of_strong:ident)+,)+;
        weak: $($weak:literal $($of_weak:ident)+,)+;
    ) => {
        pub(super) const OPERATOR_RULES: u16 = [$($operator),+].len() as u16;
        pub(super) const STRONG_RULES: u16 = OPERATOR_RULES + [$($strong),+].len() as u16;
        const NAME_LIST: &[&str] = &[$($operator,)+ $($strong,)+ $($weak),+];
        const COUNT: usize = NAME_LIST.len();
        pub(super) static RULES: [([u16; 4], u8, u8); COUNT] = ROWS;
        const ROWS: [([u16; 4], u8, u8); COUNT] = [
            $(rules!(@row $operator $($of_operator)+),)+
            $(rules!(@row $strong $($of_strong)+),)+
            $(rules!(@row $weak $($of_weak)+)),+
        ];
        /// Where the rules of each phrase begin in `RULES_OF`.
        pub(super) static RULES_START: [u16; PHRASES + 1] = rules_start(&ROWS);
        /// The rules, by their first phrases.
        pub(super) static RULES_OF: [u16; COUNT] = rules_of(&ROWS, rules_start::<{ PHRASES + 1 }>(&ROWS));
        pub(super) static NAME_ENDS: [u16; COUNT] = name_ends(NAME_LIST);
        pub(super) static NAMES: &str = concat!($($operator,)+ $($strong,)+ $($weak),+);
    };
}

pub(super) use {cells, conditions, phrases, rules, trie, words};

type Row = ([u16; 4], u8, u8);

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

pub(super) const fn nodes<const NODES: usize>(
    parents: &[u16],
    first: usize,
    phrases: &[u16],
) -> [(u16, u16); NODES] {
    let (mut nodes, mut node, mut edge) = ([(0, 0xffff); NODES], 1, first);
    while node < NODES {
        assert!(edge == first || parents[edge - 1] as usize <= node, "the rows are in order");
        nodes[node].0 = (edge - first) as u16;
        while edge < parents.len() && parents[edge] as usize == node {
            edge += 1;
        }
        node += 1;
    }
    let mut phrase = 0;
    while phrase < phrases.len() {
        nodes[phrases[phrase] as usize].1 = phrase as u16;
        phrase += 1;
    }
    nodes
}

pub(super) const fn rules_start<const STARTS: usize>(rows: &[Row]) -> [u16; STARTS] {
    let (mut starts, mut at) = ([0; STARTS], 0);
    while at < rows.len() {
        starts[rows[at].0[0] as usize + 1] += 1;
        at += 1;
    }
    let mut phrase = 1;
    while phrase < STARTS {
        starts[phrase] += starts[phrase - 1];
        phrase += 1;
    }
    starts
}

pub(super) const fn rules_of<const RULES: usize, const STARTS: usize>(
    rows: &[Row],
    mut starts: [u16; STARTS],
) -> [u16; RULES] {
    let (mut rules, mut at) = ([0; RULES], 0);
    while at < rows.len() {
        let phrase = rows[at].0[0] as usize;
        rules[starts[phrase] as usize] = at as u16;
        starts[phrase] += 1;
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
