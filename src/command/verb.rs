//! The parser and the encoder of [`Verb`]. `table.rs` declares the verbs.

use core::fmt;
use core::str::FromStr;

use super::Verb;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

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
        let (verb, rest) = Self::split(line)?;
        match rest.first() {
            Some(octet) if octet.is_ascii_alphanumeric() || *octet == b'-' => None,
            _ => Some(verb),
        }
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

/// Returns four octets as one number, with letters in upper case. Clearing the case bit maps no
/// other octet to a letter: only `X` and `x` become `X`.
#[inline]
pub(super) const fn fold4(word: [u8; 4]) -> u32 {
    u32::from_le_bytes(word) & 0xDFDF_DFDF
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

    proptest! {
        #[test]
        fn words_are_parsed_as_the_naive_version_parses_them(word in "[A-Za-z@`]{0,9}") {
            prop_assert_eq!(Verb::parse(word.as_bytes()), naive(word.as_bytes()));
        }
    }
}
