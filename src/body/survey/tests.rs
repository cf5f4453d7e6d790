//! The survey, compared with its definition and with the octets that are written.

use super::*;
use crate::body::Stuff;
use proptest::prelude::*;

const MODES: [Newlines; 2] = [Newlines::Refuse, Newlines::Normalise];

/// Returns the octets that `Stuff` writes, without doubled dots and the end-of-message marker.
fn on_wire(newlines: Newlines, content: &[u8]) -> Option<Vec<u8>> {
    let (mut stuff, mut wire) = (Stuff::new(newlines), Vec::new());
    stuff.stuff(content, &mut wire).ok()?;
    wire.extend_from_slice(stuff.finish().ok()?);
    let text = wire.strip_suffix(b".\r\n").unwrap();
    let mut plain: Vec<u8> = Vec::new();
    for (at, &octet) in text.iter().enumerate() {
        let starts_line = at == 0 || text[..at].ends_with(b"\r\n");
        if !(starts_line && octet == b'.') {
            plain.push(octet);
        }
    }
    Some(plain)
}

/// Returns the length of the longest line of octets that end in CRLF.
fn longest(mut octets: &[u8]) -> u64 {
    let mut longest = 0;
    while let Some(at) = octets.windows(2).position(|pair| pair == b"\r\n") {
        longest = longest.max(at + 2);
        octets = &octets[at + 2..];
    }
    assert!(octets.is_empty());
    longest as u64
}

fn strays(octets: &[u8]) -> Vec<(BareNewline, u64)> {
    let before = |at: usize| at.checked_sub(1).map(|at| octets[at]);
    let each = octets.iter().enumerate().filter_map(|(at, octet)| match octet {
        b'\r' if octets.get(at + 1) != Some(&b'\n') => Some((BareNewline::Cr, at as u64)),
        b'\n' if before(at) != Some(b'\r') => Some((BareNewline::Lf, at as u64)),
        _ => None,
    });
    each.collect()
}

#[test]
fn empty_content_has_no_line() {
    for newlines in MODES {
        let survey = Survey::from_slice(b"");
        assert_eq!((survey.octets_on_wire(newlines), survey.longest_line(newlines)), (Some(0), 0));
        assert_eq!(survey.body_kind(newlines), BodyKind::SevenBit);
    }
    assert_eq!(Survey::new(), Survey::default());
}

#[test]
fn a_line_of_a_thousand_octets_needs_no_binarymime() {
    for (len, needed) in [(998, false), (999, true)] {
        let text = "x".repeat(len);
        for content in [text.clone(), text.clone() + "\r\n", format!("a\r\n{text}\r\nb")] {
            let survey = Survey::from_slice(content.as_bytes());
            assert_eq!(survey.needs_binary_mime(Newlines::Refuse), needed, "{len}");
        }
    }
}

#[cfg(feature = "std")]
#[test]
fn an_interrupted_reader_is_read_to_its_end() {
    struct Slow<'a>(&'a [u8], bool);
    impl std::io::Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            self.1 = !self.1;
            match self.1 {
                true => Err(std::io::ErrorKind::Interrupted.into()),
                false => self.0.read(&mut into[..1]),
            }
        }
    }
    let content = b"one\r\n.two\n\xff";
    assert_eq!(
        Survey::from_reader(&mut Slow(content, false)).unwrap(),
        Survey::from_slice(content)
    );
}

proptest! {
    #[test]
    fn blocks_of_whole_lines_are_added_as_any_block_is(
        blocks in proptest::collection::vec("(x{0,90}\r\n){0,4}x{0,9}|x{0,3}[\r\n]{1,2}|\n?(x{0,4}\r\n){1,3}", 1..6),
    ) {
        let mut any = Survey::new();
        for block in &blocks {
            let mut lines = any;
            any.add_any(block.as_bytes());
            match lines.add_lines(block.as_bytes()) {
                true => prop_assert_eq!(lines, any),
                false => prop_assert!(any.cr || any.bare_crs + any.bare_lfs > 0 || lines.cr),
            }
        }
    }

    #[test]
    fn the_survey_agrees_with_the_written_octets_for_each_cut(
        parts in proptest::collection::vec("\r\n|\r|\n|\\.|x{1,40}|x{990,1010}|\r\n\\.|\u{e9}|\0", 0..16),
        pieces in proptest::collection::vec(1..900_usize, 1..6),
    ) {
        let content = parts.concat().into_bytes();
        let (mut survey, mut rest) = (Survey::new(), content.as_slice());
        for piece in pieces.into_iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (now, later) = rest.split_at(piece.min(rest.len()));
            survey.add(now);
            rest = later;
        }
        prop_assert_eq!(survey, Survey::from_slice(&content));

        let strays = strays(&content);
        prop_assert_eq!(survey.bare_newline(), strays.first().copied());
        for which in [BareNewline::Cr, BareNewline::Lf] {
            let count = strays.iter().filter(|(stray, _)| *stray == which).count();
            prop_assert_eq!(survey.bare_newlines(which), count as u64);
        }
        prop_assert_eq!(survey.octets(), content.len() as u64);
        prop_assert_eq!(survey.has_nul(), content.contains(&0));
        prop_assert_eq!(survey.has_eight_bit(), content.iter().any(|octet| *octet > 127));
        for newlines in MODES {
            let wire = on_wire(newlines, &content);
            prop_assert_eq!(survey.octets_on_wire(newlines), wire.as_ref().map(|it| it.len() as u64));
            let kept_stray = wire.is_none();
            if let Some(wire) = wire {
                prop_assert_eq!(survey.longest_line(newlines), longest(&wire));
            }
            let long = survey.longest_line(newlines) > 1000;
            let binary = long || kept_stray || content.contains(&0);
            prop_assert_eq!(survey.needs_binary_mime(newlines), binary);
        }
    }

    #[test]
    fn without_normalising_only_crlf_ends_a_line(
        parts in proptest::collection::vec("\r\n|\r|\n|x{1,40}", 0..12)
    ) {
        let content = parts.concat();
        let lines = content.strip_suffix("\r\n").unwrap_or(&content).split("\r\n");
        let expected = lines.map(|line| line.len() as u64 + 2).max().unwrap_or(0);
        let expected = if content.is_empty() { 0 } else { expected };
        let survey = Survey::from_slice(content.as_bytes());
        prop_assert_eq!(survey.longest_line(Newlines::Refuse), expected);
    }
}
