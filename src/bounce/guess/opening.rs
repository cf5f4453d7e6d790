//! [`Opening`]: the phrase by which the format of a text is recognized.

use super::Kind;
use super::format::Format;
use super::formats::{ENDS, MAX, ROWS};
use super::phrase::{split_line, starts, wrapped};

/// The maximum number of octets of a text in which phrases are searched.
const MAX_SEARCHED: usize = 16 * 1024;

/// The phrase by which the format of a text is recognized.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opening {
    pub(super) format: &'static Format,
    /// Where its line begins, and where the phrase begins and ends.
    pub(super) line: usize,
    pub(super) phrase: (usize, usize),
    /// The number of lines before it that are not empty.
    pub(super) lines_before: usize,
}

impl Opening {
    /// Finds the first row of the table whose phrases occur outside of quoted lines.
    pub(super) fn find(text: &[u8]) -> Option<Self> {
        let text = text.get(..MAX_SEARCHED).unwrap_or(text);
        // For each row, where its opening is, and whether its second phrase follows.
        let mut found = [(None, false); MAX];
        let (mut line_at, mut lines_before) = (0_usize, 0_usize);
        while let Some(rest) = text.get(line_at..).filter(|rest| !rest.is_empty()) {
            let (line, after) = split_line(rest);
            // A human quotes with `>` at the start of each line.
            let quoted = line.starts_with(b">");
            let mut before = b' ';
            for (at, octet) in line.iter().enumerate().filter(|_| !quoted) {
                if begins_word(before, *octet) {
                    let here = rest.get(at..).unwrap_or_default();
                    let start = line_at.saturating_add(at);
                    for phrase in phrases(*octet, line.get(at.saturating_add(1))) {
                        let Some(found) = found.get_mut(usize::from(phrase.row)) else { continue };
                        let Some(len) = wrapped(here, phrase.text) else { continue };
                        let phrase_at = (start, start.saturating_add(len));
                        match (phrase.is_opening, &found.0) {
                            (true, None) => found.0 = Some((line_at, phrase_at, lines_before)),
                            (false, Some(_)) => found.1 = true,
                            _ => {}
                        }
                    }
                }
                before = *octet;
            }
            lines_before = lines_before.saturating_add(usize::from(!line.trim_ascii().is_empty()));
            line_at = text.len().saturating_sub(after.len());
        }
        let found = ROWS.iter().zip(found).filter_map(|(format, (opening, followed))| {
            let (line, phrase, lines_before) =
                opening.filter(|_| followed || format.and.is_none())?;
            Some(Self { format, line, phrase, lines_before })
        });
        let first = found.clone().next()?;
        if first.is_report() {
            return Some(first);
        }
        // A report may return a notice.
        Some(
            found.filter(Self::is_report).find(|it| it.phrase.1 <= first.phrase.0).unwrap_or(first),
        )
    }

    /// Returns `true` if the format is that of a report.
    pub(super) const fn is_report(&self) -> bool {
        matches!(self.format.kind, Kind::Failure | Kind::Delay)
    }
}

/// Returns the part of `text` before the returned message.
pub(super) fn before_end(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while !rest.is_empty() {
        let (line, after) = split_line(rest);
        let decoration =
            line.iter().take_while(|octet| !octet.is_ascii_alphanumeric() && octet.is_ascii());
        let words = line.get(decoration.count()..).unwrap_or_default();
        let quoted = line.starts_with(b">");
        if !quoted && ENDS.iter().any(|end| starts(words, end)) {
            return text.get(..text.len().saturating_sub(rest.len())).unwrap_or_default();
        }
        rest = after;
    }
    text
}

/// Returns `true` if a word begins at `octet`. Words of scripts without spaces begin at any character.
const fn begins_word(before: u8, octet: u8) -> bool {
    octet >= 0xC0 || (octet.is_ascii_alphanumeric() && !before.is_ascii_alphanumeric())
}

/// A phrase of a row.
#[derive(Clone, Copy)]
struct Phrase {
    text: &'static str,
    row: u8,
    /// It is not the second one.
    is_opening: bool,
}

/// All phrases, ordered by their first two octets, and where those of each pair begin.
static INDEX: ([Phrase; 2 * MAX], [u16; PAIRS + 1]) = index();

/// The number of pairs of a first and a second octet, which is 32 for each.
const PAIRS: usize = 32 * 32;

/// Returns the phrases that may begin with `first` and `second`.
fn phrases(first: u8, second: Option<&u8>) -> &'static [Phrase] {
    let pair = second.map(|second| pair(first, *second)).unwrap_or_default();
    let bound = |at: usize| INDEX.1.get(at).copied().map(usize::from);
    let range = bound(pair).zip(bound(pair.saturating_add(1)));
    range.and_then(|(start, end)| INDEX.0.get(start..end)).unwrap_or_default()
}

/// Returns the pair of octets as a number. Letters count without case, all other octets are the same.
const fn pair(first: u8, second: u8) -> usize {
    const fn of(octet: u8) -> usize {
        if octet.is_ascii_alphabetic() { (octet & 31) as usize } else { 0 }
    }
    (of(first) << 5) | of(second)
}

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "the compiler evaluates it"
)]
const fn index() -> ([Phrase; 2 * MAX], [u16; PAIRS + 1]) {
    /// Returns a phrase of a row, and the pair of its first octets.
    const fn phrase(row: usize, which: usize) -> Option<(Phrase, usize)> {
        let text = match (which, ROWS[row].and) {
            (0, _) => ROWS[row].opening,
            (_, Some(text)) => text,
            (_, None) => return None,
        };
        let octets = text.as_bytes();
        let phrase = Phrase { text, row: row as u8, is_opening: which == 0 };
        Some((phrase, pair(octets[0], octets[1])))
    }
    let mut all = [Phrase { text: "", row: 0, is_opening: false }; 2 * MAX];
    let mut starts = [0_u16; PAIRS + 1];
    let mut number = 0;
    while number < 2 * ROWS.len() {
        if let Some((_, pair)) = phrase(number / 2, number % 2) {
            starts[pair + 1] += 1;
        }
        number += 1;
    }
    let mut at = 1;
    while at <= PAIRS {
        starts[at] += starts[at - 1];
        at += 1;
    }
    let (mut next, mut number) = (starts, 0);
    while number < 2 * ROWS.len() {
        if let Some((phrase, pair)) = phrase(number / 2, number % 2) {
            all[next[pair] as usize] = phrase;
            next[pair] += 1;
        }
        number += 1;
    }
    (all, starts)
}

const _: () = assert!(ROWS.len() <= MAX, "MAX is the number of rows that are searched");

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Tries each row at each octet of each line.
    fn naive(text: &str) -> Option<(&'static str, usize)> {
        let is_report = |row: &Format| matches!(row.kind, Kind::Failure | Kind::Delay);
        let find = |phrase: &str, from: usize| {
            (from..text.len()).filter(|at| text.is_char_boundary(*at)).find(|at| {
                let before = text.as_bytes()[..*at].last().copied().unwrap_or(b' ');
                let line = text[..*at].rfind('\n').map_or(0, |it| it + 1);
                begins_word(before, text.as_bytes()[*at])
                    && !text[line..].starts_with('>')
                    && wrapped(&text.as_bytes()[*at..], phrase).is_some()
            })
        };
        let found = ROWS.iter().filter_map(|row| {
            let at = find(row.opening, 0)?;
            let end = at + wrapped(&text.as_bytes()[at..], row.opening)?;
            row.and.is_none_or(|and| find(and, at + 1).is_some()).then_some((row, at, end))
        });
        let found: Vec<_> = found.collect();
        let (row, at, end) = *found.first()?;
        let earlier = found.iter().find(|(it, _, before)| is_report(it) && *before <= at);
        let first = (row, at, end);
        let (row, at, _) = if is_report(row) { first } else { *earlier.unwrap_or(&first) };
        Some((row.name, at))
    }

    fn piece() -> impl Strategy<Value = String> {
        let phrases: Vec<&str> =
            ROWS.iter().flat_map(|row| [Some(row.opening), row.and]).flatten().collect();
        prop_oneof![
            4 => proptest::sample::select(phrases).prop_map(str::to_owned),
            2 => "[a-z .>]{0,6}",
            2 => Just("\n".to_owned()),
        ]
    }

    proptest! {
        #[test]
        fn the_opening_is_the_one_of_the_naive_search(pieces in proptest::collection::vec(piece(), 0..6)) {
            let text = pieces.concat();
            let found = Opening::find(text.as_bytes()).map(|it| (it.format.name, it.phrase.0));
            prop_assert_eq!(found, naive(&text), "{:?}", text);
        }
    }

    #[test]
    fn each_row_is_found_by_its_phrases() {
        for row in ROWS {
            let text = format!("Hello\n{}\n{}\n", row.opening, row.and.unwrap_or_default());
            let found = Opening::find(text.as_bytes()).unwrap();
            // An earlier row with a part of the phrases decides instead, with the same kind.
            assert_eq!(found.format.kind, row.kind, "{}", row.name);
            assert_eq!((found.line, found.lines_before), (6, 1), "{}", row.name);
        }
    }

    #[test]
    fn names_of_rows_are_unique() {
        let names: std::collections::BTreeSet<_> = ROWS.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), ROWS.len());
    }

    #[test]
    fn the_text_ends_where_the_returned_message_begins() {
        for (text, expected) in [
            ("no\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <>", "no\n\n"),
            ("no\n   ----- Original message -----\nx", "no\n"),
            ("no\nReceived: by mx", "no\n"),
            ("> Received: by mx\nno", "> Received: by mx\nno"),
            ("no", "no"),
        ] {
            assert_eq!(before_end(text.as_bytes()), expected.as_bytes());
        }
    }
}
