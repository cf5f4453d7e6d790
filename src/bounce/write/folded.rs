//! Text of other systems, folded so that it cannot add a line to a report.

use crate::command::{Utf8Address, put_char, put_escape};
use crate::wire::{Sink, SinkFull};

/// The width to fold at between words: RFC 5322 2.1.1.
const WIDTH: usize = 78;
/// The width to fold at within a word. With the longest form of one character, no line exceeds 998 octets.
const HARD: usize = 900;

/// A writer of folded text.
///
/// A line is folded before a word: CRLF and the indent replace the spaces. Control characters become `?`. A
/// character that is not ASCII is written as UTF-8 if that is allowed, else as `\x{..}` (RFC 6533 3).
pub(in crate::bounce) struct Folded<'s, S> {
    sink: &'s mut S,
    column: usize,
    indent: &'static str,
    utf8: bool,
}

impl<'s, S: Sink> Folded<'s, S> {
    /// Continues a line that has `column` octets.
    pub(in crate::bounce) fn new(
        sink: &'s mut S,
        column: usize,
        indent: &'static str,
        utf8: bool,
    ) -> Self {
        Self { sink, column, indent, utf8 }
    }

    /// Writes one line of text, folded.
    pub(in crate::bounce) fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
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

    /// Writes a space, or begins the next line, and then writes `octets` as one word.
    pub(in crate::bounce) fn whole(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        let wide = self.column.saturating_add(octets.len()) >= WIDTH;
        match wide && self.column > self.indent.len() {
            true => self.next_line()?,
            false => self.raw(b" ")?,
        }
        self.word(octets)
    }

    /// Writes an address of type `utf-8` in its escaped form. It may be folded between any two characters.
    pub(in crate::bounce) fn escaped(&mut self, address: Utf8Address<'_>) -> Result<(), SinkFull> {
        for char in address.decode() {
            if self.column > HARD {
                self.next_line()?;
            }
            put_char(char, self.utf8, &mut Raw(self))?;
        }
        Ok(())
    }

    /// Writes one ASCII octet without a space before it.
    pub(in crate::bounce) fn mark(&mut self, octet: u8) -> Result<(), SinkFull> {
        self.raw(&[octet])
    }

    /// Ends the line.
    pub(in crate::bounce) fn end(self) -> Result<(), SinkFull> {
        self.sink.put(b"\r\n")
    }

    /// Begins the next line.
    pub(in crate::bounce) fn next_line(&mut self) -> Result<(), SinkFull> {
        self.sink.put(b"\r\n")?;
        self.sink.put(self.indent.as_bytes())?;
        self.column = self.indent.len();
        Ok(())
    }

    /// Writes a word without a space before it, folded only where the line must end.
    pub(in crate::bounce) fn word(&mut self, word: &[u8]) -> Result<(), SinkFull> {
        for chunk in word.utf8_chunks() {
            let invalid = chunk.invalid().iter().map(|_| '?');
            chunk.valid().chars().chain(invalid).try_for_each(|char| self.char_in_line(char))?;
        }
        Ok(())
    }

    /// Writes a character, on the next line if this one is full.
    fn char_in_line(&mut self, char: char) -> Result<(), SinkFull> {
        if self.column <= HARD {
            return self.char(char);
        }
        self.next_line()?;
        match char {
            // A line that contains only spaces would end the fields of a recipient.
            ' ' => put_escape(char, &mut Raw(self)),
            _ => self.char(char),
        }
    }

    fn char(&mut self, char: char) -> Result<(), SinkFull> {
        if char.is_control() {
            return self.raw(b"?");
        }
        if char.is_ascii() || self.utf8 {
            return self.raw(char.encode_utf8(&mut [0; 4]).as_bytes());
        }
        put_escape(char, &mut Raw(self))
    }

    fn raw(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        self.column = self.column.saturating_add(octets.len());
        self.sink.put(octets)
    }
}

/// The line as a sink for octets that need no conversion.
struct Raw<'f, 's, S>(&'f mut Folded<'s, S>);

impl<S: Sink> Sink for Raw<'_, '_, S> {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
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
    fn characters_that_are_not_ascii_are_escaped_without_utf8() {
        assert_eq!(folded("né 火 𝄞".as_bytes(), false), "n\\x{E9} \\x{706B} \\x{1D11E}");
        assert_eq!(folded("né 火".as_bytes(), true), "né 火");
        assert_eq!(folded(b"a\xFFb\x00c\x7F", true), "a?b?c?");
    }

    #[test]
    fn lines_are_folded_before_words() {
        let text = "word ".repeat(30);
        let lines = folded(text.as_bytes(), false);
        assert!(lines.split("\r\n").all(|line| line.len() <= WIDTH), "{lines}");
        assert_eq!(lines.replace("\r\n", ""), text.trim_end());
    }

    proptest! {
        #[test]
        fn text_cannot_add_a_line(octets: Vec<u8>, utf8: bool) {
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

    }

    proptest! {
        // A word is long: fewer of them.
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn long_words_are_folded(word in "[a-zé火]{900,3000}", utf8: bool) {
            let lines = folded(word.as_bytes(), utf8);
            prop_assert!(lines.split("\r\n").all(|line| line.len() <= 998));
        }

        #[test]
        fn long_words_of_invalid_utf8_are_folded(word in proptest::collection::vec(0x80_u8..=0xFF, 900..3000), utf8: bool) {
            let lines = folded(&word, utf8);
            prop_assert!(lines.split("\r\n").all(|line| line.len() <= 998));
        }

        #[test]
        fn a_word_with_spaces_does_not_add_an_empty_line(
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
