//! The parser and the encoder of [`Verb`]. `rows.rs` declares the verbs.

use core::fmt;
use core::str::FromStr;

use super::rows::each_command;
use crate::ascii::{class, fold4, is};
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// Declares [`Verb`], and the lookup of a verb.
macro_rules! verbs {
    (
        $($(#[$doc:meta])* $name:ident $(($type:ty))?
        $({ $($(#[$field_doc:meta])* $field:ident: $field_type:ty),+ $(,)? })?
        = $word:literal $how:ident $($reader:ident)?;)+
    ) => {
        /// A known verb: the first word of a command.
        ///
        /// ```text
        /// verb = 1*ALPHA                           ; RFC 5321 2.4, 4.1.1
        /// ```
        ///
        /// Verbs are parsed without case and written in upper case (RFC 5321 2.4).
        ///
        /// ```
        /// use smtp_machine::command::Verb;
        ///
        /// assert_eq!(Verb::parse(b"mail"), Some(Verb::Mail));
        /// assert_eq!(Verb::parse(b"MAILS"), None);
        /// assert_eq!(Verb::StartTls.to_string(), "STARTTLS");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Verb {
            $(#[doc = concat!("`", $word, "`: see [`Command::", stringify!($name), "`](super::Command::", stringify!($name), ").")] $name,)+
        }

        /// The first four letters of each verb, in upper case. No two verbs share them.
        #[cfg(any(test, target_os = "none"))]
        #[allow(non_upper_case_globals, reason = "named after the variants")]
        mod folded {
            $(pub(super) const $name: u32 = super::first_four($word);)+
        }

        impl Verb {
            /// All known verbs, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns the verb in upper case.
            #[must_use]
            pub const fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }

            /// Returns the verb that begins with four letters. Each begins with different ones.
            #[cfg(any(test, target_os = "none"))]
            #[inline]
            const fn of_first(first: [u8; 4]) -> Option<Self> {
                match fold4(first) {
                    $(folded::$name => Some(Self::$name),)+
                    _ => None,
                }
            }
        }
    };
}

each_command!(verbs);

/// Returns the first four letters of a verb, in upper case.
const fn first_four(word: &str) -> u32 {
    match word.as_bytes().first_chunk::<4>() {
        Some(first) => fold4(*first),
        None => 0,
    }
}

impl Verb {
    /// Parses a verb without case. Returns `None` if `word` is not a known verb.
    ///
    /// ```
    /// use smtp_machine::command::Verb;
    ///
    /// assert_eq!(Verb::parse(b"StartTLS"), Some(Verb::StartTls));
    /// assert_eq!(Verb::parse(b"GET"), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn parse(word: &[u8]) -> Option<Self> {
        match Self::split(word) {
            Some((verb, [])) => Some(verb),
            _ => None,
        }
    }

    /// Returns the known verb at the start of `line`, even if the line does not parse. A server
    /// needs the verb of a malformed line: after a malformed BDAT, for example, the start of the
    /// next command is unknown.
    ///
    /// ```
    /// use smtp_machine::command::{Command, Syntax, Verb};
    ///
    /// assert!(Command::parse(b"BDAT ten", &Syntax::default()).is_err());
    /// assert_eq!(Verb::from_line(b"BDAT ten"), Some(Verb::Bdat));
    /// assert_eq!(Verb::from_line(b"BDATA 10"), None);
    /// ```
    #[must_use]
    pub fn from_line(line: &[u8]) -> Option<Self> {
        match Self::split(line)? {
            (_, [octet, ..]) if is(*octet, class::LDH) => None,
            (verb, _) => Some(verb),
        }
    }

    /// Splits a known verb off the start of a line. More letters may follow it.
    #[cfg(not(target_os = "none"))]
    #[inline(always)]
    pub(super) fn split(line: &[u8]) -> Option<(Self, &[u8])> {
        let first = fold4(*line.first_chunk()?);
        let entry = TABLE.get(slot(first))?;
        let (word, after) = line.split_at_checked(entry.len)?;
        // A word of at most eight letters is its first four and its last four.
        let last = fold4(*word.last_chunk()?);
        (entry.first == first && entry.last == last).then_some((entry.verb, after))
    }

    /// The same without a table, because flash is scarce.
    #[cfg(target_os = "none")]
    pub(super) fn split(line: &[u8]) -> Option<(Self, &[u8])> {
        Self::split_without_table(line)
    }

    #[cfg(any(test, target_os = "none"))]
    #[inline]
    fn split_without_table(line: &[u8]) -> Option<(Self, &[u8])> {
        let verb = Self::of_first(*line.first_chunk()?)?;
        let (word, after) = line.split_at_checked(verb.as_str().len())?;
        word.eq_ignore_ascii_case(verb.as_str().as_bytes()).then_some((verb, after))
    }

    /// Writes the verb in upper case.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.as_str().as_bytes())
    }
}

/// A verb, as [`Verb::split`] compares it with the start of a line.
#[cfg(not(target_os = "none"))]
#[derive(Clone, Copy)]
struct Entry {
    /// The first four letters, in upper case.
    first: u32,
    /// The last four letters.
    last: u32,
    len: usize,
    verb: Verb,
}

/// Each verb, in the slot of its first four letters.
#[cfg(not(target_os = "none"))]
static TABLE: [Entry; SLOTS] = table();
#[cfg(not(target_os = "none"))]
const SLOTS: usize = 64;

/// Returns the slot of a word. The factor is the first of random ones that gives each verb a slot of its own, as the
/// tests of this file require.
#[cfg(not(target_os = "none"))]
#[inline(always)]
const fn slot(first: u32) -> usize {
    (first.wrapping_mul(0xBE17_C321) >> 26) as usize
}

#[cfg(not(target_os = "none"))]
const fn table() -> [Entry; SLOTS] {
    // No word has these letters.
    let mut table = [Entry { first: u32::MAX, last: 0, len: 4, verb: Verb::Noop }; SLOTS];
    let mut verbs = Verb::ALL;
    while let [verb, rest @ ..] = verbs {
        let word = verb.as_str();
        let first = first_four(word);
        let last = match word.as_bytes().last_chunk::<4>() {
            Some(last) => fold4(*last),
            None => 0,
        };
        #[allow(clippy::indexing_slicing, reason = "a slot has six bits")]
        {
            table[slot(first)] = Entry { first, last, len: word.len(), verb: *verb };
        }
        verbs = rest;
    }
    table
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Verb {
    type Err = Invalid;

    fn from_str(word: &str) -> Result<Self, Invalid> {
        Self::parse(word.as_bytes()).ok_or(Invalid::new(ValueKind::Verb, 0))
    }
}

impl TryFrom<&[u8]> for Verb {
    type Error = Invalid;

    fn try_from(word: &[u8]) -> Result<Self, Invalid> {
        Self::parse(word).ok_or(Invalid::new(ValueKind::Verb, 0))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn naive(word: &[u8]) -> Option<Verb> {
        Verb::ALL.iter().copied().find(|verb| verb.as_str().as_bytes().eq_ignore_ascii_case(word))
    }

    #[test]
    fn all_lists_each_verb_once() {
        let mut all = Verb::ALL.to_vec();
        all.dedup();
        assert_eq!(all.len(), 27);
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn octets_that_fold_to_a_letter_are_letters() {
        for verb in Verb::ALL {
            let mut word = verb.as_str().as_bytes().to_vec();
            for at in 0..word.len() {
                let kept = word[at];
                for octet in 0..=255 {
                    word[at] = octet;
                    assert_eq!(Verb::parse(&word), naive(&word), "{word:?}");
                }
                word[at] = kept;
            }
        }
    }

    #[test]
    fn each_verb_is_split_off_a_line() {
        for verb in Verb::ALL {
            for after in ["", " x", "x", "-"] {
                let line = format!("{verb}{after}");
                assert_eq!(Verb::split(line.as_bytes()), Some((*verb, after.as_bytes())));
            }
        }
    }

    #[test]
    fn lines_are_split_as_without_a_table() {
        // All slots, and words that differ from a verb in one of eight places.
        for word in Verb::ALL.iter().flat_map(|verb| [verb.as_str(), "\0\0\0\0", "    "]) {
            for end in 0..=word.len() {
                for (at, octet) in (0..word.len()).flat_map(|at| (0..=255).map(move |it| (at, it)))
                {
                    let mut line = word.as_bytes()[..end].to_vec();
                    if let Some(place) = line.get_mut(at) {
                        *place = octet;
                    }
                    assert_eq!(Verb::split(&line), Verb::split_without_table(&line), "{line:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_line_is_split_as_without_a_table(line in "[A-Za-z]{4}[A-Z ]{0,5}|.{0,9}") {
            let line = line.as_bytes();
            prop_assert_eq!(Verb::split(line), Verb::split_without_table(line));
        }

        #[test]
        fn words_are_parsed_as_the_naive_version_parses_them(word in "[A-Za-z@`]{0,9}") {
            prop_assert_eq!(Verb::parse(word.as_bytes()), naive(word.as_bytes()));
        }
    }
}
