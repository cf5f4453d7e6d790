//! Dot-stuffing, compared with its definition, however the content is cut.

use smtp_machine::body::{BareNewlineFinder, Newlines, Stuff, Unstuff, Unstuffed, UnstuffedInto};
use smtp_machine::wire::{Sink, SinkFull};

use crate::input::pieces;

/// Received content: RFC 5321 4.5.2 applied to the whole text, and the decoders with any pieces of it.
pub fn unstuff(data: &[u8]) {
    let (seed, wire) = data.split_first().unwrap_or((&0, &[]));
    copied(wire, *seed);
    let (content, end) = undone(wire);
    let (mut unstuff, mut pending, mut got) = (Unstuff::new(), Vec::new(), Vec::new());
    let mut left = None;
    for piece in pieces(wire, *seed) {
        pending.extend_from_slice(piece);
        while left.is_none() {
            let found = unstuff.next(&pending);
            let eaten = found.skip + found.run + found.after;
            got.extend_from_slice(&pending[found.skip..found.skip + found.run]);
            pending.drain(..eaten);
            if found.end {
                left = Some(());
            } else if eaten == 0 {
                assert!(pending.len() <= 2, "more is withheld than needs be");
                break;
            }
        }
    }
    assert_eq!(left.is_some(), end.is_some());
    match end {
        Some(behind) => assert_eq!((&got, pending.len()), (&content, wire.len() - behind)),
        None => assert!(content.starts_with(&got) && content.len() - got.len() <= 2),
    }
    let strays = |octets: &[u8]| {
        let mut finder = BareNewlineFinder::new();
        pieces(octets, seed.wrapping_add(1)).into_iter().for_each(|piece| finder.add(piece));
        finder.finish();
        finder.first()
    };
    if end.is_some() {
        assert_eq!(
            unstuff.bare_newline().is_some(),
            strays(&content_on_the_wire(wire, end)).is_some()
        );
    }
}

/// The decoder that copies, with any pieces of the input and outputs of one size.
fn copied(wire: &[u8], seed: u8) {
    let (content, end) = undone(wire);
    let (mut unstuff, mut got, mut taken, mut known) = (Unstuff::new(), Vec::new(), 0, 0);
    let mut found = UnstuffedInto::default();
    'all: for piece in pieces(wire, seed) {
        known += piece.len();
        loop {
            let mut out = [0; 512];
            let out = &mut out[..2 + 2 * usize::from(seed)];
            found = unstuff.unstuff_into(&wire[taken..known], out);
            got.extend_from_slice(&out[..found.written]);
            taken += found.taken;
            if found.end {
                break 'all;
            }
            if found.written + 1 < out.len() {
                assert!(known - taken <= 2, "more is withheld than needs be");
                break;
            }
        }
    }
    assert_eq!(found.end.then_some(taken), end);
    match end {
        Some(_) => assert_eq!(got, content),
        None => assert!(content.starts_with(&got) && content.len() - got.len() <= 2),
    }
    let (mut lent, mut at) = (Unstuff::new(), 0);
    loop {
        let Unstuffed { skip, run, after, end } = lent.next(&wire[at..]);
        at += skip + run + after;
        if end || skip + run + after == 0 {
            break;
        }
    }
    assert_eq!(unstuff.bare_newline(), lent.bare_newline());
}

/// The octets before the end, with framing dots: bare CR and LF are searched there.
fn content_on_the_wire(wire: &[u8], end: Option<usize>) -> Vec<u8> {
    wire[..end.unwrap_or(wire.len()).saturating_sub(3)].to_vec()
}

/// Returns the content, and the offset after its end.
fn undone(wire: &[u8]) -> (Vec<u8>, Option<usize>) {
    let (mut content, mut at, mut line_start) = (Vec::new(), 0, true);
    while at < wire.len() {
        if line_start && wire[at..].starts_with(b".\r\n") {
            return (content, Some(at + 3));
        }
        if line_start && wire[at] == b'.' {
            at += 1;
            line_start = false;
            continue;
        }
        content.push(wire[at]);
        line_start = wire[at] == b'\n' && at > 0 && wire[at - 1] == b'\r';
        at += 1;
    }
    (content, None)
}

/// Sent content: whole lines, doubled dots, one end; and it decodes to itself.
pub fn stuff(data: &[u8]) {
    let (seed, content) = data.split_first().unwrap_or((&0, &[]));
    let newlines = if seed & 1 == 0 { Newlines::Refuse } else { Newlines::Normalise };
    let expected = done(newlines, content);
    for is_memory in [true, false] {
        assert_eq!(put(newlines, &[content], is_memory), expected);
        assert_eq!(put(newlines, &pieces(content, *seed), is_memory), expected);
    }
    let mut stuff = Stuff::new(newlines);
    let (mut wire, mut failed) = (Vec::new(), false);
    'all: for mut piece in pieces(content, *seed) {
        while !piece.is_empty() {
            let mut out = [0; 8];
            match stuff.stuff_into(piece, &mut out[..2 + usize::from(seed % 7)]) {
                Ok((taken, written)) => {
                    assert!(taken + written > 0, "no progress");
                    wire.extend_from_slice(&out[..written]);
                    piece = &piece[taken..];
                }
                Err(_) => {
                    failed = true;
                    break 'all;
                }
            }
        }
    }
    let end = if failed { Err(()) } else { stuff.finish().map_err(drop) };
    let got = end.ok().map(|end| [&wire, end].concat());
    assert_eq!(got, expected);
    let Some(wire) = got else { return };
    let (back, end) = undone(&wire);
    assert_eq!(end, Some(wire.len()), "the content ends before its end");
    if newlines == Newlines::Refuse {
        let whole = content.is_empty() || content.ends_with(b"\r\n");
        assert_eq!(back, if whole { content.to_vec() } else { [content, b"\r\n"].concat() });
    }
}

/// Sends pieces into a sink that is memory or not.
fn put(newlines: Newlines, pieces: &[&[u8]], is_memory: bool) -> Option<Vec<u8>> {
    let (mut stuff, mut sink) = (Stuff::new(newlines), Wire { octets: Vec::new(), is_memory });
    pieces.iter().try_for_each(|piece| stuff.stuff(piece, &mut sink)).ok()?;
    let end = stuff.finish().ok()?;
    Some([&sink.octets, end].concat())
}

struct Wire {
    octets: Vec<u8>,
    is_memory: bool,
}

impl Sink for Wire {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        self.octets.put(octets)
    }

    fn is_memory(&self) -> bool {
        self.is_memory
    }
}

/// The same by its definition.
fn done(newlines: Newlines, content: &[u8]) -> Option<Vec<u8>> {
    let (mut wire, mut at, mut line_start) = (Vec::new(), 0, true);
    while at < content.len() {
        let rest = &content[at..];
        let end = match rest[0] {
            b'\r' if rest.starts_with(b"\r\n") => 2,
            b'\r' | b'\n' if newlines == Newlines::Refuse => return None,
            b'\r' | b'\n' => 1,
            _ => 0,
        };
        if end > 0 {
            wire.extend_from_slice(b"\r\n");
        } else {
            if line_start && rest[0] == b'.' {
                wire.push(b'.');
            }
            wire.push(rest[0]);
        }
        line_start = end > 0;
        at += end.max(1);
    }
    if !line_start {
        wire.extend_from_slice(b"\r\n");
    }
    wire.extend_from_slice(b".\r\n");
    Some(wire)
}
