//! Finds the parts of a usual mailbox, eight octets at a time: a Dot-string of ASCII and a short domain.
//!
//! Other mailboxes, and all that are invalid, are left to the parsers of [`LocalPart`](super::LocalPart) and
//! [`Domain`](super::Domain). They are the naive version of this one.

use crate::ascii::block::{Block, FIRST};

/// The longest domain that is found: no label is then too long.
const MAX_DOMAIN: usize = 63;

/// Returns the offset of the `@` and the length of the mailbox at the front.
#[inline(always)]
pub(super) fn scan(octets: &[u8]) -> Option<(usize, usize)> {
    let at = local_part(octets)?;
    let end = domain(octets, at.wrapping_add(1))?;
    Some((at, end))
}

/// Returns the length of a Dot-string that an `@` follows.
#[inline(always)]
fn local_part(octets: &[u8]) -> Option<usize> {
    // Flash is scarce on a microcontroller.
    if cfg!(target_os = "none") {
        return None;
    }
    let mut rest = octets;
    // A dot is wrong after a dot, at the start and at the end.
    let (mut before, mut wrong) = (FIRST, 0);
    let (block, ends) = loop {
        let Some((block, after)) = rest.split_first_chunk() else {
            let block = Block::last(octets, rest.len())?;
            break (block, block.outside_local_part());
        };
        let block = Block::new(*block);
        let ends = block.outside_local_part();
        if ends != 0 {
            break (block, ends);
        }
        let dots = block.dots();
        wrong |= dots & (dots << 8 | before);
        (before, rest) = (dots >> 56, after);
    };
    let (end, dots) = (ends & ends.wrapping_neg(), block.dots());
    wrong |= (dots & end.wrapping_sub(1) | end) & (dots << 8 | before);
    let at = octets.len().wrapping_sub(rest.len()).wrapping_add(Block::place(ends));
    (wrong == 0 && block.octet_at(ends) == b'@').then_some(at)
}

/// Returns the end of the domain at `start`. One with two hyphens in a row is not found, nor one that continues with
/// octets that are not in the strict grammar.
#[inline(always)]
pub(super) fn domain(octets: &[u8], start: usize) -> Option<usize> {
    if cfg!(target_os = "none") {
        return None;
    }
    let domain = octets.get(start..)?;
    let mut rest = domain;
    // A dot or hyphen is wrong after another, at the start and at the end.
    let (mut before, mut wrong) = (FIRST, 0);
    let (block, ends) = loop {
        let Some((block, after)) = rest.split_first_chunk() else {
            let block = Block::last(octets, rest.len())?;
            break (block, block.outside_domain());
        };
        let block = Block::new(*block);
        let ends = block.outside_domain();
        if ends != 0 {
            break (block, ends);
        }
        let marks = block.dots_and_hyphens();
        wrong |= marks & (marks << 8 | before);
        (before, rest) = (marks >> 56, after);
    };
    let (end, marks) = (ends & ends.wrapping_neg(), block.dots_and_hyphens());
    wrong |= (marks & end.wrapping_sub(1) | end) & (marks << 8 | before);
    let len = domain.len().wrapping_sub(rest.len()).wrapping_add(Block::place(ends));
    let octet = block.octet_at(ends);
    let usual = wrong == 0 && len <= MAX_DOMAIN && octet != b'_' && octet.is_ascii();
    usual.then_some(start.wrapping_add(len))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Mailbox;
    use super::*;
    use crate::syntax::Syntax;

    /// Whatever is found is what the other parsers find, under any syntax.
    fn compare(octets: &[u8]) {
        let Some((at, end)) = scan(octets) else { return };
        for syntax in [Syntax::STRICT, Syntax::LENIENT] {
            let (mailbox, len) = Mailbox::scan(octets, &syntax).unwrap();
            assert_eq!((mailbox.local_part().as_bytes().len(), len), (at, end), "{octets:?}");
        }
    }

    #[test]
    fn usual_mailboxes_are_found() {
        for text in [
            "a@b.example",
            "o'hara+x_y=z-/1@B-2.example",
            "0100018f2c5f0b3e-6b1a6f0c-4d5e-4b7c-9f39-1a2b3c4d5e6f-000000@mail.example.co.uk",
            "a.b.c.d.e.f.g@1.2.3.4.5.6.7.example",
            "longlong@longlong.long-long-long-long-long.example",
        ] {
            let at = text.find('@').unwrap();
            for after in ["", ">", "> SIZE=1000 BODY=8BITMIME", " ", "\r\n"] {
                let octets = [text, after].concat().into_bytes();
                assert_eq!(scan(&octets), Some((at, text.len())), "{text}{after}");
                compare(&octets);
            }
        }
    }

    #[test]
    fn each_octet_at_each_place_is_found_as_by_the_other_parsers() {
        let text = b"john.doe+x@mail-1.example.co.uk> SIZE=1";
        for at in 0..text.len() {
            for octet in 0..=255 {
                let mut octets = *text;
                octets[at] = octet;
                (0..=text.len()).for_each(|len| compare(&octets[..len]));
            }
        }
    }

    #[test]
    fn long_domains_are_left_to_the_other_parsers() {
        for (len, found) in [(62, true), (63, true), (64, false), (255, false)] {
            let text = format!("ana@{}>", "x".repeat(len));
            assert_eq!(scan(text.as_bytes()).is_some(), found, "{len}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]

        #[test]
        fn mailboxes_are_found_as_by_the_other_parsers(
            text in "[a.+\\-]{0,20}@[ab.-]{0,20}[>_ @\u{e9}]?[ -~]{0,9}",
        ) {
            compare(text.as_bytes());
        }

        #[test]
        fn any_octets_are_found_as_by_the_other_parsers(
            before in "[a-z.]{1,12}", octets in proptest::collection::vec(any::<u8>(), 0..4), after in "[a-z.@]{1,20}>?",
        ) {
            compare(&[before.as_bytes(), &octets, after.as_bytes()].concat());
        }
    }
}
