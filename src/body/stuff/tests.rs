//! Tests of the encoder.

use super::*;
use crate::body::Unstuff;
use proptest::prelude::*;

/// Feeds `content` in pieces of `piece` octets into output of `out` octets.
fn stuff(
    newlines: Newlines,
    content: &[u8],
    piece: usize,
    out: usize,
) -> Result<Vec<u8>, BareNewlineError> {
    let (mut stuff, mut wire) = (Stuff::new(newlines), Vec::new());
    for mut rest in content.chunks(piece) {
        while !rest.is_empty() {
            let mut space = vec![0; out];
            let (taken, written) = stuff.stuff_into(rest, &mut space)?;
            assert!(taken + written > 0, "no progress with {rest:?}");
            wire.extend_from_slice(&space[..written]);
            rest = &rest[taken..];
        }
    }
    wire.extend_from_slice(stuff.finish()?);
    Ok(wire)
}

/// Replaces or rejects line endings, then doubles a dot at the start of each line.
fn naive(newlines: Newlines, content: &str) -> Option<Vec<u8>> {
    let whole = content.replace("\r\n", "\u{1}");
    if newlines == Newlines::Refuse && whole.contains(['\r', '\n']) {
        return None;
    }
    let whole = whole.replace(['\r', '\n'], "\u{1}");
    let mut wire = String::new();
    for line in whole.split_inclusive('\u{1}') {
        if line.starts_with('.') {
            wire.push('.');
        }
        wire += &line.replace('\u{1}', "\r\n");
    }
    if !wire.is_empty() && !wire.ends_with("\r\n") {
        wire += "\r\n";
    }
    Some((wire + ".\r\n").into_bytes())
}

/// A sink with space for `free` more octets, which is memory or not.
struct Limited {
    octets: Vec<u8>,
    free: usize,
    is_memory: bool,
}

impl Sink for Limited {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        self.free = self.free.checked_sub(octets.len()).ok_or(SinkFull)?;
        self.octets.put(octets)
    }

    fn is_memory(&self) -> bool {
        self.is_memory
    }
}

#[test]
fn an_octet_that_ends_a_run_is_found_at_each_offset_of_memory() {
    let lines = [[b'x'; 74].as_slice(), b"\r\n"].concat().repeat(9);
    for at in 0..600 {
        for end in [&b"\n"[..], b"\r", b"\r\n", b"\r\n.", b"\r\n\n", b"\r\n..", b"\r\r\n."] {
            let content = [&lines[..at], end, &lines[at..]].concat();
            let content = str::from_utf8(&content).unwrap();
            for newlines in [Newlines::Refuse, Newlines::Normalise] {
                let (mut stuff, mut wire) = (Stuff::new(newlines), Vec::new());
                let sent = stuff.stuff(content.as_bytes(), &mut wire).is_ok();
                wire.extend_from_slice(stuff.finish().unwrap());
                let expected = naive(newlines, content);
                assert_eq!(sent.then_some(wire), expected, "{end:?} at {at}");
            }
        }
    }
}

proptest! {
    #[test]
    fn a_sink_that_is_memory_gets_the_octets_and_errors_of_one_that_is_not(
        parts in proptest::collection::vec(
            ("\r\n|\r|\n|\\.|x{1,700}|\r\n\\.|(x{1,90}\r\n){9}", any::<bool>()),
            0..14,
        ),
        framing in 0..6_u8,
        free in prop_oneof![0..3000_usize, Just(usize::MAX)],
    ) {
        let mut pieces = vec![String::new()];
        for (part, is_cut) in parts {
            *pieces.last_mut().unwrap() += &part;
            pieces.extend(is_cut.then(String::new));
        }
        let content = pieces.concat();
        let newlines = if framing % 2 == 0 { Newlines::Normalise } else { Newlines::Refuse };
        let encoder = || match framing {
            0 | 1 => Stuff::new(newlines),
            2 | 3 => Stuff::counted(newlines, false),
            _ => Stuff::counted(newlines, true),
        };
        let send = |is_memory| {
            let mut stuff = encoder();
            let mut sink = Limited { octets: Vec::new(), free, is_memory };
            for piece in &pieces {
                stuff.stuff(piece.as_bytes(), &mut sink)?;
            }
            sink.put(stuff.finish()?)?;
            Ok::<_, StuffError>(sink.octets)
        };
        let memory = send(true);
        prop_assert_eq!(&memory, &send(false));
        if framing < 2 && free == usize::MAX {
            prop_assert_eq!(memory.ok(), naive(newlines, &content));
        }
    }

    #[test]
    fn every_cut_gives_the_result_of_a_naive_version(
        parts in proptest::collection::vec("\r\n|\r|\n|\\.|x{1,40}|\r\n\\.", 0..14),
        normalise in any::<bool>(),
    ) {
        let content = parts.concat();
        let newlines = if normalise { Newlines::Normalise } else { Newlines::Refuse };
        let expected = naive(newlines, &content);
        for (piece, out) in [(usize::MAX, 500), (1, 500), (3, 2), (7, 5), (usize::MAX, 2)] {
            let wire = stuff(newlines, content.as_bytes(), piece, out).ok();
            prop_assert_eq!(&wire, &expected, "pieces of {}, outs of {}", piece, out);
        }
        let (mut whole, mut wire) = (Stuff::new(newlines), Vec::new());
        let sent = whole.stuff(content.as_bytes(), &mut wire).ok().and(whole.finish().ok());
        prop_assert_eq!(sent.map(|end| [&wire, end].concat()), expected);
    }

    #[test]
    fn every_cut_of_input_and_output_gives_the_result_of_a_naive_version(
        parts in proptest::collection::vec("\r\n|\r|\n|\\.|x{1,700}|\r\n\\.|(\r\n\\.){1,9}", 0..14),
        normalise in any::<bool>(),
        pieces in proptest::collection::vec(1..600_usize, 1..8),
        outs in proptest::collection::vec(0..600_usize, 0..8),
    ) {
        let content = parts.concat();
        let newlines = if normalise { Newlines::Normalise } else { Newlines::Refuse };
        let mut outs = outs.into_iter().chain([2, 3]).cycle();
        let mut pieces = pieces.into_iter().cycle();
        let (mut stuff, mut rest, mut wire) = (Stuff::new(newlines), content.as_bytes(), Vec::new());
        let ended = loop {
            if rest.is_empty() {
                break stuff.finish();
            }
            let mut space = vec![0; outs.next().unwrap()];
            let piece = &rest[..rest.len().min(pieces.next().unwrap())];
            match stuff.stuff_into(piece, &mut space) {
                Ok((taken, written)) => {
                    prop_assert!(space.len() < 2 || taken + written > 0, "no progress");
                    wire.extend_from_slice(&space[..written]);
                    rest = &rest[taken..];
                }
                Err(error) => break Err(error),
            }
        };
        let sent = ended.ok().map(|end| [&wire, end].concat());
        prop_assert_eq!(sent, naive(newlines, &content));
    }

    #[test]
    fn encoded_content_decodes_to_itself(
        parts in proptest::collection::vec("\r\n|\\.|x{1,40}|\r\n\\.", 0..14)
    ) {
        let content = parts.concat() + "\r\n";
        let wire = stuff(Newlines::Refuse, content.as_bytes(), 9, 11).unwrap();
        let (mut unstuff, mut rest, mut back) = (Unstuff::new(), wire.as_slice(), Vec::new());
        loop {
            let found = unstuff.next(rest);
            back.extend_from_slice(&rest[found.skip..][..found.run]);
            rest = &rest[found.skip + found.run + found.after..];
            if found.end {
                break;
            }
        }
        prop_assert_eq!(back, content.into_bytes());
        prop_assert!(rest.is_empty() && unstuff.bare_newline().is_none());
    }
}
