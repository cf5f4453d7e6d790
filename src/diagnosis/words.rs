//! The words of a reply: the normalization of texts before comparison.
//!
//! Letters and digits form words, in lower case. Apostrophes are dropped. All other characters separate
//! words, and so do line breaks and the codes at the beginning of lines. Text in `<>` without a space, and
//! mail addresses, separate words too: the names of people and hosts do not state a reason. A word that the
//! receiver does not know is split, if it is in camel case or letters are next to digits. A CJK character is
//! a word.
//!
//! A clause ends at `.`, `:`, `;`, `!` or `?` before a space or the end of a line, and at a dash between
//! spaces. Each word of a URL is a clause of its own.

use core::ops::Range;

use crate::reply::Reply;

/// A receiver of the words, in order.
pub(super) trait Words {
    /// A short way for most words: receives the word of ASCII at the beginning of `line`, and its offset in the reply, like
    /// [`octet`](Self::octet) and [`word`](Self::word). Returns its length, or 0 for a word that takes the long way.
    fn plain(&mut self, _line: &[u8], _at: usize) -> usize {
        0
    }
    /// Receives an octet of a word, in lower case.
    fn octet(&mut self, octet: u8);
    /// Returns `false` if the octets since the last word are not a word of the rules, so that its parts may be.
    fn is_known(&self) -> bool {
        true
    }
    /// Forgets the octets since the last word. Its parts follow.
    fn forget(&mut self) {}
    /// Receives the end of a word, with its range in the reply.
    fn word(&mut self, at: Range<usize>);
    /// Receives the end of a clause. It may be empty.
    fn clause(&mut self) {}
    /// Receives the end of the reply.
    fn end(&mut self, at: usize);
}

// The classes of octets, as bits. An octet without a bit separates words, and has no other meaning.
const LOWER: u8 = 1;
const UPPER: u8 = 2;
const DIGIT: u8 = 4;
const OUTSIDE_OF_ASCII: u8 = 8;
/// Separators that may mean more, and apostrophes.
const MARK: u8 = 16;
/// The classes of octets that form words.
const WORD: u8 = LOWER | UPPER | DIGIT | OUTSIDE_OF_ASCII;

static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut octet = 0_u8;
    loop {
        #[allow(clippy::indexing_slicing, reason = "256 entries, indexed by an octet")]
        {
            classes[octet as usize] = match octet {
                b'a'..=b'z' => LOWER,
                b'A'..=b'Z' => UPPER,
                b'0'..=b'9' => DIGIT,
                0x80.. => OUTSIDE_OF_ASCII,
                b'<' | b'.' | b':' | b';' | b'!' | b'?' | b'-' | b'\'' | b'`' => MARK,
                _ => 0,
            };
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

/// Returns the classes of `octets`.
fn classes(octets: &[u8]) -> u8 {
    octets.iter().fold(0, |classes, octet| classes | class(*octet))
}

/// Returns `true` if a word whose first octet and whose other octets are of these classes is not split: a word in lower
/// case, upper case or title case, or a number.
const fn is_whole(first: u8, rest: u8) -> bool {
    matches!((first, rest), (LOWER | UPPER, 0 | LOWER | UPPER) | (DIGIT, 0 | DIGIT))
}

/// A word of letters and digits of ASCII.
pub(super) struct AsciiWord {
    pub(super) len: usize,
    pub(super) is_number: bool,
    /// It is not split, although it is unknown.
    pub(super) is_whole: bool,
}

/// Returns the word at the beginning of `line` if it is in ASCII, has no apostrophe and is not the scheme of a URL.
#[inline]
pub(super) fn ascii_word(line: &[u8]) -> Option<AsciiWord> {
    let (first, rest) = line.split_first()?;
    let (first, mut of_rest, mut len) = (class(*first), 0, 1_usize);
    for octet in rest {
        let class = class(*octet);
        if class & WORD == 0 {
            break;
        }
        of_rest |= class;
        len = len.wrapping_add(1);
    }
    let is_ascii = (first | of_rest) & OUTSIDE_OF_ASCII == 0;
    let is_number = (first | of_rest) == DIGIT;
    (is_ascii && ends_word(line.get(len..).unwrap_or_default())).then_some(AsciiWord {
        len,
        is_number,
        is_whole: is_whole(first, of_rest),
    })
}

/// Returns `true` if a word before `rest` certainly ends: no apostrophe, and no `:/` of a URL.
#[inline]
pub(super) fn ends_word(rest: &[u8]) -> bool {
    match rest {
        [octet, after @ ..] => match (class(*octet), octet) {
            (0, _) => true,
            (MARK, b':') => after.first() != Some(&b'/'),
            (MARK, octet) => !matches!(octet, b'\'' | b'`'),
            _ => false,
        },
        [] => true,
    }
}

#[inline]
fn is_word(octet: u8) -> bool {
    class(octet) & WORD != 0
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
fn scan_line(line: &[u8], start: usize, base: usize, words: &mut impl Words) {
    let mut at = start;
    let (mut url_end, mut local) = (0, local_part(line, start));
    while let Some(&octet) = line.get(at) {
        let kind = class(octet);
        if kind & WORD == 0 {
            at = if kind == 0 { at.wrapping_add(1) } else { mark(line, at, octet, words) };
            continue;
        }
        if at >= local.start {
            while at > local.end {
                local = local_part(line, at);
            }
            if let Some(end) = domain(line, &local).filter(|_| at >= local.start) {
                at = end;
                continue;
            }
        }
        if kind == OUTSIDE_OF_ASCII {
            if let Some(end) = cjk(line, at) {
                at = cjk_character(line, at, end, base, words);
                continue;
            }
        }
        if at < url_end {
            words.clause();
        }
        let plain = words.plain(line.get(at..).unwrap_or_default(), base.wrapping_add(at));
        if plain > 0 {
            at = at.wrapping_add(plain);
            // A space follows most words.
            at = at.wrapping_add(usize::from(line.get(at).is_some_and(|octet| class(*octet) == 0)));
            continue;
        }
        let run = whole_word(line, at, words);
        if line.get(run.end) == Some(&b':') && is_scheme(line, at, run.end) {
            let rest = line.get(run.end..).unwrap_or_default();
            let space = rest.iter().position(|octet| matches!(octet, b' ' | b'\t' | b'\r'));
            url_end = run.end.saturating_add(space.unwrap_or(rest.len()));
        }
        at = run.next;
        if words.is_known() || !split(line, &run, base, words) {
            words.word(base.wrapping_add(run.start)..base.wrapping_add(run.end));
        }
    }
}

/// Returns the offset after the separator at `at` that may mean more.
fn mark(line: &[u8], at: usize, octet: u8, words: &mut impl Words) -> usize {
    match octet {
        b'<' => bracketed(line, at).unwrap_or(at.wrapping_add(1)),
        b'\'' | b'`' => at.wrapping_add(1),
        _ => {
            if ends_clause(line, at, octet) {
                words.clause();
            }
            at.wrapping_add(1)
        }
    }
}

/// A sequence of letters and digits.
struct WordRun {
    start: usize,
    /// The end without apostrophes.
    end: usize,
    /// The end with apostrophes.
    next: usize,
}

/// Passes the octets of the word at `start`, without its apostrophes.
fn whole_word(line: &[u8], start: usize, words: &mut impl Words) -> WordRun {
    let mut run = WordRun { start, end: start, next: start };
    // The case of letters outside of ASCII is folded with the octet before: 0 if there is none.
    let mut lead = 0;
    while let Some(&octet) = line.get(run.next) {
        if !is_word(octet) {
            if !matches!(octet, b'\'' | b'`') {
                break;
            }
            run.next = run.next.wrapping_add(1);
            continue;
        }
        if octet >= 0x80 {
            if octet == 0xe2 && is_apostrophe(line, run.next) {
                run.next = run.next.saturating_add(3);
                continue;
            }
            if cjk(line, run.next).is_some() {
                break;
            }
            lead = letter(line, run.next, lead, words);
        } else {
            lead = 0;
            words.octet(octet.to_ascii_lowercase());
        }
        run.next = run.next.wrapping_add(1);
        run.end = run.next;
    }
    run
}

/// Passes an octet outside of ASCII, in lower case if it is of a Latin-1 or Cyrillic letter in UTF-8. Returns the octet
/// if it leads such a letter.
fn letter(line: &[u8], at: usize, lead: u8, words: &mut impl Words) -> u8 {
    let octet = line.get(at).copied().unwrap_or_default();
    let next = line.get(at.saturating_add(1)).copied().unwrap_or_default();
    words.octet(match (lead, octet) {
        (0xc3, 0x80..=0x9e) => octet.wrapping_add(0x20),
        (0xd0, 0x90..=0x9f) => octet.wrapping_add(0x20),
        (0xd0, 0xa0..=0xaf) => octet.wrapping_sub(0x20),
        // The lower case of these letters has another lead.
        (0, 0xd0) if matches!(next, 0xa0..=0xaf) => 0xd1,
        _ => octet,
    });
    if lead == 0 && matches!(octet, 0xc3 | 0xd0) { octet } else { 0 }
}

/// Passes the parts of an unknown word of ASCII letters in camel case, or of letters next to digits, and returns
/// `true`. Other words are identifiers, whose parts mean nothing.
fn split(line: &[u8], run: &WordRun, base: usize, words: &mut impl Words) -> bool {
    let Some(text) = line.get(run.start..run.end) else { return false };
    if text.split_first().is_some_and(|(first, rest)| is_whole(class(*first), classes(rest))) {
        return false; // most words
    }
    let pairs = || text.windows(2).filter_map(|pair| pair.first().zip(pair.get(1)));
    let is_border = |(a, b): &(&u8, &u8)| {
        a.is_ascii_lowercase() && b.is_ascii_uppercase() || a.is_ascii_digit() != b.is_ascii_digit()
    };
    let borders = pairs().filter(is_border).count();
    let digits = text.iter().any(u8::is_ascii_digit);
    if borders == 0 || digits && borders > 1 || !text.iter().all(u8::is_ascii_alphanumeric) {
        return false;
    }
    if digits && pairs().any(|(a, b)| a.is_ascii_lowercase() && b.is_ascii_uppercase()) {
        return false;
    }
    words.forget();
    let (mut start, mut before) = (0_usize, None);
    for (at, octet) in text.iter().enumerate() {
        if before.is_some_and(|before| is_border(&(before, octet))) {
            let first = base.saturating_add(run.start);
            words.word(first.saturating_add(start)..first.saturating_add(at));
            start = at;
        }
        words.octet(octet.to_ascii_lowercase());
        before = Some(octet);
    }
    words.word(base.saturating_add(run.start).saturating_add(start)..base.saturating_add(run.end));
    true
}

/// Passes the CJK character at `at`, which is a word or punctuation, and returns its end.
fn cjk_character(line: &[u8], at: usize, end: usize, base: usize, words: &mut impl Words) -> usize {
    let octets = line.get(at..end).unwrap_or_default();
    match octets {
        // CJK symbols and punctuation, full-width forms.
        [0xe3, 0x80, _] | [0xef, 0xbc, _] => words.clause(),
        _ => {
            octets.iter().for_each(|octet| words.octet(*octet));
            words.word(base.saturating_add(at)..base.saturating_add(end));
        }
    }
    end
}

/// Returns the end of the CJK character (kana, han, full-width punctuation) at `at`, if there is one.
fn cjk(line: &[u8], at: usize) -> Option<usize> {
    let is_lead = matches!(line.get(at), Some(0xe3..=0xe9))
        || line.get(at..).is_some_and(|rest| rest.starts_with(&[0xef, 0xbc]));
    let end = at.saturating_add(3);
    (is_lead && line.get(at..end)?.iter().skip(1).all(|it| matches!(it, 0x80..=0xbf)))
        .then_some(end)
}

/// Returns `true` if the word is `http` or `https`, and `://` follows.
fn is_scheme(line: &[u8], start: usize, end: usize) -> bool {
    line.get(end..).is_some_and(|rest| rest.starts_with(b"://"))
        && line.get(start..end).is_some_and(|word| {
            word.eq_ignore_ascii_case(b"http") || word.eq_ignore_ascii_case(b"https")
        })
}

/// Returns `true` if the separator `octet` at `at` ends a clause. The colon of `MAIL FROM: ` and of a header field name
/// does not.
fn ends_clause(line: &[u8], at: usize, octet: u8) -> bool {
    let is_space = |it: Option<&u8>| it.is_none_or(|it| matches!(it, b' ' | b'\t' | b'\r'));
    let next = line.get(at.saturating_add(1));
    match octet {
        b'-' => {
            next == Some(&b'-')
                || is_space(next) && at.checked_sub(1).is_some_and(|at| is_space(line.get(at)))
        }
        b':' => is_space(next) && !line.get(..at).is_some_and(names_a_field),
        _ => is_space(next),
    }
}

/// Returns `true` if the last word is the name of a header field or the keyword of an envelope address.
fn names_a_field(before: &[u8]) -> bool {
    [&b"from"[..], b"to", b"subject", b"cc", b"date"].iter().any(|name| {
        before.len().checked_sub(name.len()).and_then(|at| before.split_at_checked(at)).is_some_and(
            |(above, last)| {
                last.eq_ignore_ascii_case(name) && above.last().is_none_or(|octet| !is_word(*octet))
            },
        )
    })
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

/// Returns the text before the first `@` from `from` on that can be the local part of a mail address, which begins at
/// `from` at the earliest. Without an `@` it is after the line.
fn local_part(line: &[u8], from: usize) -> Range<usize> {
    let rest = line.get(from..).unwrap_or_default();
    let Some(len) = memchr::memchr(b'@', rest) else { return line.len()..line.len() };
    let before = rest.get(..len).unwrap_or_default();
    let others = before.iter().rposition(|octet| !is_of_address(*octet));
    let start = others.map_or(from, |at| from.saturating_add(at).saturating_add(1));
    start..from.saturating_add(len)
}

/// Returns the end of the domain after a local part, if there is one.
fn domain(line: &[u8], local: &Range<usize>) -> Option<usize> {
    let start = local.end.saturating_add(1);
    let rest = line.get(start..)?;
    let len = rest.iter().position(|octet| !is_of_address(*octet)).unwrap_or(rest.len());
    (len > 0).then(|| start.saturating_add(len))
}

const fn is_of_address(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'_' | b'+' | b'-' | b'=' | b'~')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Seen(Vec<String>, Vec<u8>);

    impl Words for Seen {
        fn octet(&mut self, octet: u8) {
            self.1.push(octet);
        }

        /// Knows words of up to four letters.
        fn is_known(&self) -> bool {
            self.1.len() < 5
        }

        fn forget(&mut self) {
            self.1.clear();
        }

        fn word(&mut self, _: Range<usize>) {
            self.0.push(String::from_utf8_lossy(&std::mem::take(&mut self.1)).into_owned());
        }

        fn clause(&mut self) {
            self.0.push("|".to_owned());
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
            ("550 5.1.1 <ben@harbor.example>: User Unknown", "| user unknown"),
            ("550-5.1.1 The account does not\r\n550 5.1.1 exist", "the account does not exist"),
            ("550 User doesn't exist", "user doesnt exist"),
            ("550 User doesn\u{2019}t exist", "user doesnt exist"),
            ("550 not found:ben@harbor.example", "not found"),
            ("550 ben+x@harbor.example unknown", "unknown"),
            ("550 user_unknown", "user unknown"),
            ("550 a < b > c", "a b c"),
            ("550 <ftp://a.example/x y>", "ftp a example x y"),
            ("550 (#5.1.1)", "5 1 1"),
            ("550 Usu\u{e1}rio", "usu\u{e1}rio"),
            ("550", ""),
            ("550 @ a@ @b", "a b"),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn clauses_end_at_punctuation_before_a_space() {
        for (text, expected) in [
            ("550 no. a.b: c; d! e? f", "no | a b | c | d | e | f"),
            ("550 a - b-c -- d", "a | b c | d"),
            ("550 MAIL FROM: a, RCPT TO: b, ufo: c", "mail from a rcpt to b ufo | c"),
            ("550 see http://a.b/c d", "see http | a | b | c d"),
            ("550-a.\r\n550-b\r\n550 c", "a | b c"),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn unknown_words_are_split_at_capitals_and_digits() {
        for (text, expected) in [
            ("550 UserUnknown USERUnknown", "user unknown userunknown"),
            ("550 TooManyRCPTs", "too many rcpts"),
            ("550 lpn007 4.7.1 421x ip4", "lpn 007 4 7 1 421x ip4"),
            ("550 aB3dE5fG7 Ab12345", "ab3de5fg7 ab 12345"),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn letters_outside_of_ascii_are_folded_and_cjk_characters_are_words() {
        for (text, expected) in [
            ("550 EMPF\u{c4}NGER", "empf\u{e4}nger"),
            ("550 \u{41f}\u{41e}\u{420}\u{422} \u{440}", "\u{43f}\u{43e}\u{440}\u{442} \u{440}"),
            ("550 \u{90ae}\u{7bb1}\u{3002}a", "\u{90ae} \u{7bb1} | a"),
            ("550 \u{c0ac}\u{c6a9}\u{c790} x", "\u{c0ac}\u{c6a9}\u{c790} x"),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }
}
