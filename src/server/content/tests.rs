//! Content in pieces, compared with the rules for the whole.

use super::*;
use crate::address::Host;
use crate::wire::Sink;
use proptest::prelude::*;

/// Returns the content of `wire`, passed in pieces of `piece` octets, and its size, or `None`
/// without an end.
fn content(wire: &[u8], piece: usize) -> Option<(Vec<u8>, u64)> {
    let host = Host::try_from("mx.harbor.example").unwrap();
    let config = Config::new(host).unwrap().with_newlines(Newlines::Normalise);
    let (mut content, mut rx, mut out) =
        (Content::dotted(), Buffer::with_capacity(512), Vec::new());
    for piece in wire.chunks(piece) {
        rx.put(piece).unwrap();
        while let Some(found) = content.next(&mut rx, &config, u64::MAX) {
            match found {
                Found::Run { skip, run, consumed } => {
                    out.extend_from_slice(&rx.filled()[skip..][..run]);
                    rx.consume(consumed);
                }
                Found::Replaced { bytes, consumed } => {
                    out.extend_from_slice(bytes);
                    rx.consume(consumed);
                }
                Found::End => return Some((out, content.size())),
                Found::EndOfChunk | Found::Changed => panic!("no chunk"),
            }
        }
    }
    None
}

/// Normalises the whole text: removes the dots, then replaces bare CRs and LFs.
fn naive(wire: &str) -> Option<String> {
    let end = if wire.starts_with(".\r\n") { 0 } else { wire.find("\r\n.\r\n")? + 2 };
    let content = format!("\r\n{}", &wire[..end]).replace("\r\n.", "\r\n");
    let normalised =
        content[2..].replace("\r\n", "\u{1}").replace('\r', " ").replace('\n', "\u{1}");
    Some(normalised.replace('\u{1}', "\r\n"))
}

/// Returns the content of `wire` without replacements, passed in pieces, or `None` without an end.
fn lent(wire: &[u8], piece: usize) -> Option<Vec<u8>> {
    let host = Host::try_from("mx.harbor.example").unwrap();
    let config = Config::new(host).unwrap().danger_accept_bare_newlines(true);
    let (mut content, mut rx, mut out) =
        (Content::dotted(), Buffer::with_capacity(8192), Vec::new());
    for piece in wire.chunks(piece) {
        rx.put(piece).unwrap();
        while let Some(found) = content.next(&mut rx, &config, u64::MAX) {
            match found {
                Found::Run { skip, run, consumed } => {
                    out.extend_from_slice(&rx.filled()[skip..][..run]);
                    rx.consume(consumed);
                }
                Found::End => return Some(out),
                _ => panic!("the content has no error"),
            }
        }
    }
    None
}

/// Removes the dots of the whole text.
fn without_dots(wire: &str) -> Option<String> {
    let end = if wire.starts_with(".\r\n") { 0 } else { wire.find("\r\n.\r\n")? + 2 };
    Some(format!("\r\n{}", &wire[..end]).replace("\r\n.", "\r\n")[2..].to_owned())
}

/// Returns the refusal of `wire`, passed in pieces of `piece` octets.
fn refusal(wire: &[u8], piece: usize, limit: u64) -> Option<Refusal<'static>> {
    let config = Config::new(Host::try_from("mx.harbor.example").unwrap()).unwrap();
    let (mut content, mut rx) = (Content::dotted(), Buffer::with_capacity(512));
    for piece in wire.chunks(piece) {
        rx.put(piece).unwrap();
        while let Some(found) = content.next(&mut rx, &config, limit) {
            match found {
                Found::Run { consumed, .. } | Found::Replaced { consumed, .. } => {
                    rx.consume(consumed)
                }
                Found::End => return content.refusal(),
                Found::EndOfChunk | Found::Changed => panic!("no chunk"),
            }
        }
    }
    panic!("no end")
}

#[test]
fn octets_without_lines_may_hold_anything() {
    let host = Host::try_from("mx.harbor.example").unwrap();
    let config = Config::new(host).unwrap().with_strict_chunks(true);
    for binary in [false, true] {
        let (mut content, mut rx) = (Content::chunked(binary), Buffer::with_capacity(512));
        content.add_chunk(3, true, 10);
        rx.put(b"a\nb").unwrap();
        while let Some(found) = content.next(&mut rx, &config, 10) {
            match found {
                Found::Run { consumed, .. } | Found::Replaced { consumed, .. } => {
                    rx.consume(consumed)
                }
                Found::End | Found::EndOfChunk | Found::Changed => break,
            }
        }
        assert_eq!(content.is_refused(), !binary, "BODY=BINARYMIME: {binary}");
    }
}

#[test]
fn the_first_error_in_the_content_determines_the_refusal() {
    for bare in ["\rx", "\n"] {
        for at in 0..24 {
            let wire = format!("{}{bare}{}\r\n.\r\n", "y".repeat(at), "y".repeat(24 - at));
            let expected = if at > 10 { Refusal::MESSAGE_TOO_BIG } else { Refusal::BARE_NEWLINE };
            for piece in [64, 1, 2, 3, 7] {
                assert_eq!(
                    refusal(wire.as_bytes(), piece, 10),
                    Some(expected),
                    "{wire:?} by {piece}"
                );
            }
        }
    }
}

#[test]
fn content_that_the_application_has_consumed_is_missed() {
    let host = Host::try_from("mx.harbor.example").unwrap();
    let config = Config::new(host).unwrap().with_newlines(Newlines::Normalise);
    let (mut content, mut rx) = (Content::dotted(), Buffer::with_capacity(512));
    rx.put(b"one\ntwo\r\n.\r\nQUIT\r\n").unwrap();
    let Some(Found::Run { run: 3, consumed, .. }) = content.next(&mut rx, &config, u64::MAX) else {
        panic!("no run")
    };
    rx.consume(consumed);
    let rest = b"\ntwo\r\n.\r\n".len();
    for taken in 0..rx.len() {
        let (mut content, mut left) = (content.clone(), Buffer::with_capacity(512));
        left.put(&rx.filled()[taken..]).unwrap();
        let found = content.next(&mut left, &config, u64::MAX);
        assert_eq!(matches!(found, Some(Found::Changed)), left.len() < rest, "{taken} taken");
    }
}

proptest! {
    #[test]
    fn gathered_lines_do_not_depend_on_how_the_content_is_cut(
        parts in proptest::collection::vec(
            "(\\.\\.\r\n){1,200}|(\\.[ab]{0,6}\r\n){1,20}|\r|\n|\\.|x{1,90}|\r\n|\\.\r\n",
            0..12,
        )
    ) {
        let wire = parts.concat() + "\r\n.\r\nQUIT\r\n";
        let naive = without_dots(&wire).map(String::into_bytes);
        for piece in [8000, 1, 2, 5, 63, 1000] {
            prop_assert_eq!(&lent(wire.as_bytes(), piece), &naive, "in pieces of {}", piece);
        }
    }

    #[test]
    fn normalisation_does_not_depend_on_how_the_content_is_cut(
        parts in proptest::collection::vec("\r\n|\r|\n|\\.|x{1,9}|\r\n\\.|\r\n\\.\r\n", 0..16)
    ) {
        let wire = parts.concat();
        let normalised = naive(&wire);
        for piece in [400, 1, 2, 3, 7] {
            let content = content(wire.as_bytes(), piece);
            let size = content.as_ref().map(|(octets, size)| (octets.len() as u64, *size));
            prop_assert!(size.is_none_or(|(octets, size)| octets == size));
            let content = content.map(|(octets, _)| String::from_utf8(octets).unwrap());
            prop_assert_eq!(&content, &normalised, "in pieces of {}", piece);
        }
    }
}
