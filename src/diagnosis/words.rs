//! The words of a reply: the normalization of texts before comparison.
//!
//! Letters and digits form words, in lower case. Apostrophes are dropped. All other characters separate
//! words, and so do line breaks and the codes at the beginning of lines. Text in `<>` without a space, and
//! mail addresses, separate words too: the names of people and hosts do not state a reason.

use core::ops::Range;

use crate::reply::Reply;

/// A receiver of the words, in order.
pub(super) trait Words {
    /// Receives an octet of a word: 0 to 25 letters, 26 to 35 digits, 36 non-ASCII.
    fn symbol(&mut self, symbol: u8);
    /// Receives the end of a word, with its range in the reply.
    fn word(&mut self, at: Range<usize>);
    /// Receives the end of the reply.
    fn end(&mut self, at: usize);
}

/// The number of symbols.
#[cfg(test)]
pub(super) const SYMBOLS: u8 = 37;

/// Returns the symbol of an octet that is part of a word.
#[inline]
pub(super) fn symbol(octet: u8) -> Option<u8> {
    match class(octet) {
        PARTS => None,
        symbol => Some(symbol),
    }
}

/// The class of octets that separate words.
const PARTS: u8 = u8::MAX;

static CLASSES: [u8; 256] = {
    let mut classes = [PARTS; 256];
    let mut octet = 0_u8;
    loop {
        if let Some(symbol) = classify(octet) {
            #[allow(clippy::indexing_slicing, reason = "256 entries, indexed by an octet")]
            {
                classes[octet as usize] = symbol;
            }
        }
        if octet == u8::MAX {
            break;
        }
        octet += 1;
    }
    classes
};

#[inline]
#[allow(clippy::indexing_slicing, reason = "256 entries, indexed by an octet")]
fn class(octet: u8) -> u8 {
    CLASSES[octet as usize]
}

const fn classify(octet: u8) -> Option<u8> {
    match octet {
        b'a'..=b'z' => Some(octet.wrapping_sub(b'a')),
        b'A'..=b'Z' => Some(octet.wrapping_sub(b'A')),
        b'0'..=b'9' => Some(octet.wrapping_sub(b'0').wrapping_add(26)),
        0x80.. => Some(36),
        _ => None,
    }
}

/// Passes the words of `reply` to `words`.
pub(super) fn scan(reply: &Reply<'_>, words: &mut impl Words) {
    let octets = reply.as_bytes();
    let mut at = 0_usize;
    while let Some(rest) = octets.get(at..).filter(|rest| !rest.is_empty()) {
        let len = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let line = rest.get(..len).unwrap_or_default();
        let mut start = 4_usize.min(line.len());
        if let Some((_, len)) =
            crate::reply::EnhancedCode::parse(line.get(start..).unwrap_or_default())
        {
            start = start.saturating_add(len);
        }
        scan_line(line, start, at, words);
        at = at.saturating_add(len).saturating_add(1);
    }
    words.end(octets.len());
}

/// Scans `line` from `start` on; `base` is the offset of the line in the reply.
pub(super) fn scan_line(line: &[u8], start: usize, base: usize, words: &mut impl Words) {
    let mut at = start;
    // No address begins before this offset; none at all without an `@`.
    let mut no_address = if memchr::memchr(b'@', line).is_some() { 0 } else { line.len() };
    while let Some(&octet) = line.get(at) {
        if symbol(octet).is_none() {
            at = match octet {
                b'<' => bracketed(line, at).unwrap_or(at.saturating_add(1)),
                _ => at.wrapping_add(1),
            };
            continue;
        }
        if at >= no_address {
            match address(line, at) {
                Run::Address(end) => {
                    at = end;
                    continue;
                }
                Run::Other(end) => no_address = end,
            }
        }
        let first = at;
        let mut end = at;
        while let Some(&octet) = line.get(at) {
            let symbol = class(octet);
            if symbol < 36 {
                words.symbol(symbol);
                at = at.wrapping_add(1);
                end = at;
            } else if octet == 0xe2 && is_apostrophe(line, at) {
                at = at.saturating_add(3);
            } else if symbol != PARTS {
                words.symbol(symbol);
                at = at.wrapping_add(1);
                end = at;
            } else if octet == b'\'' || octet == b'`' {
                at = at.saturating_add(1);
            } else {
                break;
            }
        }
        words.word(base.saturating_add(first)..base.saturating_add(end));
    }
}

/// Returns `true` for a typographic apostrophe in UTF-8.
fn is_apostrophe(line: &[u8], at: usize) -> bool {
    line.get(at..).is_some_and(|rest| rest.starts_with("\u{2019}".as_bytes()))
}

/// Returns the offset after the `>` of the text that begins at `at`, if there is one before a space.
fn bracketed(line: &[u8], at: usize) -> Option<usize> {
    let rest = line.get(at.saturating_add(1)..)?;
    let end = rest.iter().position(|octet| matches!(octet, b'<' | b'>' | b' ' | b'\t'))?;
    (rest.get(end) == Some(&b'>')).then(|| at.saturating_add(end).saturating_add(2))
}

enum Run {
    /// A mail address, which ends at this offset.
    Address(usize),
    /// Other text, up to this offset.
    Other(usize),
}

/// Checks whether a mail address begins at `at`.
fn address(line: &[u8], at: usize) -> Run {
    let part = |from: usize| {
        let rest = line.get(from..).unwrap_or_default();
        let is_part = |octet: &u8| {
            octet.is_ascii_alphanumeric()
                || matches!(octet, b'.' | b'_' | b'+' | b'-' | b'=' | b'~')
        };
        from.saturating_add(rest.iter().position(|octet| !is_part(octet)).unwrap_or(rest.len()))
    };
    let local = part(at);
    if line.get(local) != Some(&b'@') {
        return Run::Other(local);
    }
    let domain = part(local.saturating_add(1));
    if domain > local.saturating_add(1) { Run::Address(domain) } else { Run::Other(local) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Seen(Vec<String>, String);

    impl Words for Seen {
        fn symbol(&mut self, symbol: u8) {
            let letters = b"abcdefghijklmnopqrstuvwxyz0123456789~";
            self.1.push(char::from(letters[usize::from(symbol)]));
        }

        fn word(&mut self, _: Range<usize>) {
            self.0.push(std::mem::take(&mut self.1));
        }

        fn end(&mut self, _: usize) {}
    }

    fn words(text: &str) -> String {
        let whole = format!("{text}\r\n");
        let (reply, _) = Reply::parse(whole.as_bytes()).unwrap().unwrap();
        let mut seen = Seen::default();
        scan(&reply, &mut seen);
        seen.0.join(" ")
    }

    #[test]
    fn names_and_codes_separate_words_and_apostrophes_do_not() {
        for (text, expected) in [
            ("550 5.1.1 <ben@harbor.example>: User Unknown", "user unknown"),
            ("550-5.1.1 The account does not\r\n550 5.1.1 exist", "the account does not exist"),
            ("550 User doesn't exist", "user doesnt exist"),
            ("550 User doesn\u{2019}t exist", "user doesnt exist"),
            ("550 not found:ben@harbor.example", "not found"),
            ("550 ben+x@harbor.example unknown", "unknown"),
            ("550 user_unknown", "user unknown"),
            ("550 a < b > c", "a b c"),
            ("550 <http://a.example/x y>", "http a example x y"),
            ("550 (#5.1.1)", "5 1 1"),
            ("550 Usu\u{e1}rio", "usu~~rio"),
            ("550", ""),
            ("550 @ a@ @b", "a b"),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }
}
