//! Text of others on its way into a report: folded, and nothing in it that could be a line of its own.

use crate::command::{Utf8Address, put_char, put_escape};
use crate::wire::{Full, Sink};

/// Where a line is folded when it can be: RFC 5322 2.1.1.
const WIDTH: usize = 78;
/// Where it is folded in the middle of a word. No line is longer than 998 octets with what one character can take.
const HARD: usize = 900;

/// Writes text in lines.
///
/// A line is folded in front of a word, by CRLF and the indent instead of the spaces. Control octets become `?`; what
/// is not ASCII is written as it is where UTF-8 may stand, and as `\x{..}` (RFC 6533 3) elsewhere.
pub(super) struct Folded<'s, S> {
    sink: &'s mut S,
    column: usize,
    indent: &'static str,
    utf8: bool,
}

impl<'s, S: Sink> Folded<'s, S> {
    /// In a line that has `column` octets already.
    pub(super) fn new(sink: &'s mut S, column: usize, indent: &'static str, utf8: bool) -> Self {
        Self { sink, column, indent, utf8 }
    }

    /// Writes one line of text, folded.
    pub(super) fn put(&mut self, octets: &[u8]) -> Result<(), Full> {
        let mut rest = octets;
        loop {
            let spaces = rest.iter().take_while(|octet| is_space(**octet)).count();
            let (spaces, behind) = rest.split_at_checked(spaces).unwrap_or_default();
            let len = behind.iter().take_while(|octet| !is_space(**octet)).count();
            let (word, behind) = behind.split_at_checked(len).unwrap_or_default();
            if word.is_empty() {
                return Ok(());
            }
            let wide = self.column.saturating_add(spaces.len()).saturating_add(len) > WIDTH;
            if wide && !spaces.is_empty() && self.column > self.indent.len() {
                self.next_line()?;
            } else {
                spaces.iter().take(16).try_for_each(|_| self.raw(b" "))?;
            }
            self.word(word)?;
            rest = behind;
        }
    }

    /// Writes a space, or goes to the next line, and then all of `octets` as one word.
    pub(super) fn whole(&mut self, octets: &[u8]) -> Result<(), Full> {
        let wide = self.column.saturating_add(octets.len()) >= WIDTH;
        match wide && self.column > self.indent.len() {
            true => self.next_line()?,
            false => self.raw(b" ")?,
        }
        self.word(octets)
    }

    /// Writes an address of type `utf-8` where UTF-8 may not stand.
    pub(super) fn xtext(&mut self, address: Utf8Address<'_>) -> Result<(), Full> {
        for char in address.decode() {
            if self.column > HARD {
                self.next_line()?;
            }
            put_char(char, &mut Raw(self))?;
        }
        Ok(())
    }

    /// Writes one octet of ASCII right behind what was written.
    pub(super) fn mark(&mut self, octet: u8) -> Result<(), Full> {
        self.raw(&[octet])
    }

    /// Ends the line.
    pub(super) fn end(self) -> Result<(), Full> {
        self.sink.put(b"\r\n")
    }

    /// Goes to the next line.
    pub(super) fn next_line(&mut self) -> Result<(), Full> {
        self.sink.put(b"\r\n")?;
        self.sink.put(self.indent.as_bytes())?;
        self.column = self.indent.len();
        Ok(())
    }

    /// Writes it where it is, cut only where a line must end.
    pub(super) fn word(&mut self, word: &[u8]) -> Result<(), Full> {
        for chunk in word.utf8_chunks() {
            let invalid = chunk.invalid().iter().map(|_| '?');
            chunk.valid().chars().chain(invalid).try_for_each(|char| self.char_in_line(char))?;
        }
        Ok(())
    }

    /// Writes a character, in the next line when this one is full.
    fn char_in_line(&mut self, char: char) -> Result<(), Full> {
        if self.column <= HARD {
            return self.char(char);
        }
        self.next_line()?;
        match char {
            // A line of nothing but spaces would end the fields of a recipient.
            ' ' => put_escape(char, &mut Raw(self)),
            _ => self.char(char),
        }
    }

    fn char(&mut self, char: char) -> Result<(), Full> {
        if char.is_control() {
            return self.raw(b"?");
        }
        if char.is_ascii() || self.utf8 {
            return self.raw(char.encode_utf8(&mut [0; 4]).as_bytes());
        }
        put_escape(char, &mut Raw(self))
    }

    fn raw(&mut self, octets: &[u8]) -> Result<(), Full> {
        self.column = self.column.saturating_add(octets.len());
        self.sink.put(octets)
    }
}

/// The line, to be written to as it is.
struct Raw<'f, 's, S>(&'f mut Folded<'s, S>);

impl<S: Sink> Sink for Raw<'_, '_, S> {
    fn put(&mut self, octets: &[u8]) -> Result<(), Full> {
        self.0.raw(octets)
    }
}

const fn is_space(octet: u8) -> bool {
    matches!(octet, b' ' | b'\t' | b'\r' | b'\n')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(text: &[u8], utf8: bool) -> String {
        let mut out = Vec::new();
        Folded::new(&mut out, 0, " ", utf8).put(text).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_is_not_ascii_is_escaped_where_it_may_not_stand() {
        assert_eq!(folded("né 火 𝄞".as_bytes(), false), "n\\x{E9} \\x{706B} \\x{1D11E}");
        assert_eq!(folded("né 火".as_bytes(), true), "né 火");
        assert_eq!(folded(b"a\xFFb\x00c\x7F", true), "a?b?c?");
    }

    #[test]
    fn lines_are_folded_in_front_of_words() {
        let text = "word ".repeat(30);
        let lines = folded(text.as_bytes(), false);
        assert!(lines.split("\r\n").all(|line| line.len() <= WIDTH), "{lines}");
        assert_eq!(lines.replace("\r\n", ""), text.trim_end());
    }

    proptest! {
        #[test]
        fn no_text_makes_a_line_of_its_own(octets: Vec<u8>, utf8: bool) {
            let lines = folded(&octets, utf8);
            for (at, line) in lines.split("\r\n").enumerate() {
                prop_assert!(at == 0 || line.starts_with(' ') && !line.trim().is_empty(), "{lines:?}");
                prop_assert!(line.len() <= 998 && !line.contains(['\r', '\n', '\0']));
                prop_assert!(utf8 || line.is_ascii());
            }
        }

        #[test]
        fn plain_text_unfolds_to_itself(words in proptest::collection::vec("[!-~]{1,90}", 0..40)) {
            let text = words.join(" ");
            prop_assert_eq!(folded(text.as_bytes(), false).replace("\r\n", ""), text);
        }

        #[test]
        fn words_of_any_length_are_cut(word in "[a-zé火]{900,3000}", utf8: bool) {
            let lines = folded(word.as_bytes(), utf8);
            prop_assert!(lines.split("\r\n").all(|line| line.len() <= 998));
        }

        #[test]
        fn words_that_are_no_text_are_cut(word in proptest::collection::vec(0x80_u8..=0xFF, 900..3000), utf8: bool) {
            let lines = folded(&word, utf8);
            prop_assert!(lines.split("\r\n").all(|line| line.len() <= 998));
        }

        #[test]
        fn a_word_with_spaces_makes_no_empty_line(
            word in "[a-z]{880,900}( {1,1200}|[é火]{1,90})[a-z]{0,9}", utf8: bool,
        ) {
            let mut out = Vec::new();
            Folded::new(&mut out, 0, " ", utf8).word(word.as_bytes()).unwrap();
            let lines = String::from_utf8(out).unwrap();
            for line in lines.split("\r\n") {
                prop_assert!(line.len() <= 998 && !line.trim().is_empty(), "{lines:?}");
            }
        }
    }
}
