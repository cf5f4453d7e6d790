//! [`Known`]: the replies that were interpreted before. Logs repeat few texts.

use std::borrow::Cow;

use smtp_machine::diagnosis::{Basis, NextAction, Reason, Stage};

use crate::logs::Entry;
use crate::meaning::Meaning;

/// What the sums need of a [`Meaning`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) reason: Reason,
    pub(crate) basis: Basis,
    pub(crate) action: NextAction,
}

impl From<Meaning<'_>> for Finding {
    fn from(meaning: Meaning<'_>) -> Self {
        let Meaning { diagnosis, advice } = meaning;
        Self { reason: diagnosis.reason(), basis: diagnosis.basis(), action: advice.action }
    }
}

/// The number of replies that are remembered.
const PLACES: usize = 1 << 15;

/// The maximum size of a reply that is remembered. Longer ones are rare.
const MAX: usize = 512;

/// A text is remembered when it comes for the second time: many logs have an identifier in each reply.
#[derive(Clone, Copy, Default)]
struct Place {
    /// A part of the hash of the last text that was not known.
    last: u32,
    /// The same of the known text. Most texts that are not known differ from it, so that the known text is not read.
    known: u32,
}

struct Text {
    text: Box<[u8]>,
    stage: Option<Stage>,
    finding: Finding,
}

/// The replies that were interpreted before, at most 32,768 of at most 512 octets each. Another reply whose hash has
/// the same place replaces one.
pub(crate) struct Known {
    places: Vec<Place>,
    texts: Vec<Option<Text>>,
}

impl Known {
    pub(crate) fn new() -> Self {
        let texts = std::iter::repeat_with(|| None).take(PLACES).collect();
        Self { places: vec![Place::default(); PLACES], texts }
    }

    /// Returns what `entry` means; `stage` is the one for entries without a stage.
    pub(crate) fn meaning(&mut self, entry: &Entry<'_>, stage: Option<Stage>) -> Finding {
        let interpreted = || Finding::from(Meaning::of(entry, stage));
        let octets = entry.reply.as_bytes();
        if octets.len() > MAX {
            return interpreted();
        }
        let (text, stage) = (without_paths(octets), entry.stage.or(stage));
        let (at, part) = place(hash(&text));
        let (Some(place), Some(known)) = (self.places.get_mut(at), self.texts.get_mut(at)) else {
            return interpreted();
        };
        if let Some(known) = known.as_ref().filter(|_| place.known == part) {
            if *known.text == *text && known.stage == stage {
                return known.finding;
            }
        }
        let finding = interpreted();
        if place.last == part {
            *known = Some(Text { text: text.into(), stage, finding });
            place.known = part;
        }
        place.last = part;
        finding
    }
}

/// Returns the place of a text with this hash, and the part of the hash that is compared there.
fn place(hash: u64) -> (usize, u32) {
    let at = usize::try_from(hash % PLACES as u64).unwrap_or_default();
    (at, u32::try_from(hash >> 32).unwrap_or_default())
}

/// Returns a hash of `text`. It need not resist an attacker, who achieves that more texts are interpreted, no more.
fn hash(text: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mixed = |hash: u64, word: u64| {
        let product = (hash ^ word).wrapping_mul(FACTOR);
        product ^ product >> 32
    };
    let mut chunks = text.chunks_exact(8);
    let mut hash = text.len() as u64;
    for chunk in chunks.by_ref() {
        hash = mixed(hash, chunk.try_into().map_or(0, u64::from_le_bytes));
    }
    let rest = chunks.remainder().iter().fold(0, |rest, octet| rest << 8 | u64::from(*octet));
    mixed(mixed(hash, rest), FACTOR)
}

/// Returns `octets` without the text in `<>`, which is the path of a recipient or another name: the diagnosis does not
/// read it.
fn without_paths(octets: &[u8]) -> Cow<'_, [u8]> {
    let Some(mut at) = memchr::memchr(b'<', octets) else { return Cow::Borrowed(octets) };
    let mut text = Vec::with_capacity(octets.len());
    let mut rest = octets;
    loop {
        let (before, path) = rest.split_at(at + 1);
        text.extend_from_slice(before);
        let end = path.iter().position(|it| matches!(it, b'<' | b'>' | b' ' | b'\t' | b'\n'));
        rest = match end {
            Some(end) if path[end] == b'>' => &path[end..],
            _ => path,
        };
        match memchr::memchr(b'<', rest) {
            Some(next) => at = next,
            None => break,
        }
    }
    text.extend_from_slice(rest);
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logs::Format;
    use crate::random::Random;

    #[test]
    fn paths_are_left_out() {
        for (text, expected) in [
            ("550 <ben@harbor.example>: user unknown", "550 <>: user unknown"),
            ("550 <a>b<c>", "550 <>b<>"),
            ("550 a < b > <c", "550 a < b > <c"),
            ("550-<a\n550 b>", "550-<a\n550 b>"),
            ("550 <<a>>", "550 <<>>"),
            ("550 a", "550 a"),
        ] {
            assert_eq!(without_paths(text.as_bytes()), expected.as_bytes(), "{text}");
        }
    }

    /// Replies of pieces that the diagnosis tells apart, with paths at random places.
    fn reply(random: &mut Random) -> String {
        const PIECES: [&str; 20] = [
            "user",
            "unknown",
            " ",
            " ",
            ": ",
            ". ",
            " - ",
            "<ben@harbor.example>",
            "<gil>",
            "<",
            ">",
            "@",
            "from",
            "5.1.1",
            "http://",
            "blocked",
            "mailbox full",
            "\n",
            "temporarily",
            "for more",
        ];
        let code = ["550", "450", "552", "250"][random.below(4)];
        let text: String = (0..random.below(12)).map(|_| PIECES[random.below(20)]).collect();
        let last = text.matches('\n').count();
        let lines = text.split('\n').enumerate();
        let lines =
            lines.map(|(at, it)| format!("{code}{}{it}", [" ", "-"][usize::from(at < last)]));
        lines.collect::<Vec<_>>().join("\r\n")
    }

    #[test]
    fn a_known_reply_means_what_it_means_when_interpreted() {
        let (mut random, mut known, mut count) = (Random::new(7), Known::new(), 0);
        for _ in 0..3_000 {
            let text = reply(&mut random);
            let other = without_paths(text.as_bytes()).into_owned();
            for octets in [text.as_bytes(), &other] {
                let Some(mut entry) = Entry::new(Format::Plain, octets) else { continue };
                entry.stage = [None, Some(Stage::Rcpt), Some(Stage::Mail)][random.below(3)];
                let expected = Finding::from(Meaning::of(&entry, None));
                // Interpreted, remembered, known.
                for _ in 0..3 {
                    assert_eq!(known.meaning(&entry, None), expected, "{text}");
                }
                count += 1;
            }
        }
        assert!(count > 5_000 && known.texts.iter().flatten().count() > 1_000);
    }

    #[test]
    fn the_reply_of_another_command_is_another_reply() {
        let mut known = Known::new();
        let mut entry = Entry::new(Format::Plain, b"552 no").unwrap();
        entry.stage = Some(Stage::EndOfData);
        for _ in 0..3 {
            assert_eq!(known.meaning(&entry, None).reason, Reason::MessageTooLarge);
        }
        entry.stage = Some(Stage::Rcpt);
        assert_ne!(known.meaning(&entry, None).reason, Reason::MessageTooLarge);
    }
}
