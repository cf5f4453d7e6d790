//! The search for phrases that are not in the table: one by one.

use core::ops::Range;

use super::automaton::MAX_PHRASE;
use super::words::{Words, scan};
use crate::reply::Reply;

/// Returns the first range of `phrase` in `reply`. A phrase of more than eight words may not be found.
pub(super) fn seek(reply: &Reply<'_>, phrase: &str) -> Option<Range<usize>> {
    let mut seek = Seek {
        phrase: phrase.as_bytes(),
        open: [(0, None); MAX_PHRASE],
        opened: 0,
        in_word: false,
        found: None,
    };
    scan(reply, &mut seek);
    seek.found
}

struct Seek<'p> {
    phrase: &'p [u8],
    /// The matched length of the phrase, and where the match began.
    open: [(usize, Option<usize>); MAX_PHRASE],
    opened: usize,
    in_word: bool,
    found: Option<Range<usize>>,
}

impl Seek<'_> {
    fn keep(&mut self, next: impl Fn(usize) -> Option<usize>) {
        let mut kept = 0_usize;
        for at in 0..self.opened {
            let Some(&(place, start)) = self.open.get(at) else { continue };
            if let (Some(place), Some(free)) = (next(place), self.open.get_mut(kept)) {
                *free = (place, start);
                kept = kept.saturating_add(1);
            }
        }
        self.opened = kept;
    }
}

impl Words for Seek<'_> {
    fn octet(&mut self, octet: u8) {
        if !self.in_word {
            self.in_word = true;
            if let Some(free) = self.open.get_mut(self.opened) {
                *free = (0, None);
                self.opened = self.opened.saturating_add(1);
            }
        }
        let phrase = self.phrase;
        self.keep(|place| match phrase.get(place) {
            Some(b'*') => Some(place),
            Some(wanted) if wanted.to_ascii_lowercase() == octet => Some(place.saturating_add(1)),
            _ => None,
        });
    }

    fn word(&mut self, at: Range<usize>) {
        self.in_word = false;
        for (_, start) in self.open.get_mut(..self.opened).unwrap_or_default() {
            start.get_or_insert(at.start);
        }
        let phrase = self.phrase;
        let over =
            |place: usize| place.saturating_add(usize::from(phrase.get(place) == Some(&b'*')));
        let whole = |(place, _): &&(usize, Option<usize>)| over(*place) >= phrase.len();
        if self.found.is_none() {
            let found = self.open.get(..self.opened).unwrap_or_default().iter().find(whole);
            self.found = found.and_then(|(_, start)| Some((*start)?..at.end));
        }
        self.keep(|place| match phrase.get(over(place)) {
            Some(b' ') => Some(over(place).saturating_add(1)),
            _ => None,
        });
    }

    fn end(&mut self, _: usize) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, phrase: &str) -> Option<String> {
        let reply = Reply::from_log(text.as_bytes()).unwrap();
        seek(&reply, phrase).map(|span| text[span].to_owned())
    }

    #[test]
    fn phrases_are_found_as_consecutive_words() {
        assert_eq!(found("550 Mailbox  is FULL.", "is full").unwrap(), "is FULL");
        assert_eq!(found("550-is\n550 full", "is full").unwrap(), "is\n550 full");
        assert_eq!(found("550 a a a b", "a a b").unwrap(), "a a b");
        assert_eq!(found("550 blacklisted by us", "black* by").unwrap(), "blacklisted by");
        assert_eq!(found("550 this full", "is full"), None);
        assert_eq!(found("550 is fuller", "is full"), None);
        assert_eq!(found("550 is", "is full"), None);
        assert_eq!(found("550 full", ""), None);
    }
}
