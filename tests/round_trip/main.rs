//! Round trips: every value that a public constructor accepts parses back from its wire form, and no value
//! can put a CR, an LF or a NUL on the wire, in any position.
//!
//! The octets for the constructors are valid samples with a few octets inserted, removed or replaced, so that
//! many are accepted and many are nearly valid.

mod commands;
mod replies;
mod sessions;
mod words;

use proptest::prelude::*;

/// Octets to insert into samples: all that end lines, and all with a meaning in a value.
const PIECES: &[&[u8]] = &[
    b"\r",
    b"\n",
    b"\0",
    b"\r\n",
    b"\r\n.\r\n",
    b" ",
    b"\t",
    b"\x7f",
    b"\x1b",
    b"\x80",
    b"\xff",
    b"\xc3",
    "\u{e9}".as_bytes(),
    "\u{2028}".as_bytes(),
    b"+",
    b"+0D",
    b"+0A",
    b"+00",
    b"=",
    b"<",
    b">",
    b"\"",
    b"\\",
    b"@",
    b":",
    b";",
    b",",
    b".",
    b"-",
    b"0",
    b"7",
    b"a",
    b"Z",
    b"[",
    b"]",
    b"(",
    b"%0d%0a",
    b"*",
];

/// Returns octets near one of `samples`.
fn near(samples: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), 0..3_u8, prop::sample::select(PIECES));
    (prop::sample::select(samples), prop::collection::vec(change, 0..4)).prop_map(
        |(sample, changes)| {
            let mut octets = sample.as_bytes().to_vec();
            for (at, kind, piece) in changes {
                let at = at.index(octets.len() + 1);
                let taken = usize::from(kind > 0 && at < octets.len());
                let piece: &[u8] = if kind == 2 { b"" } else { piece };
                octets.splice(at..at + taken, piece.iter().copied());
            }
            octets
        },
    )
}

/// Returns text near one of `samples`.
fn near_text(samples: &'static [&'static str]) -> impl Strategy<Value = String> {
    near(samples).prop_map(|octets| String::from_utf8_lossy(&octets).into_owned())
}

/// Returns `true` if no octet of a line's text can end the line or hide something after it.
fn is_clean(text: &[u8]) -> bool {
    !text.iter().any(|octet| matches!(octet, b'\r' | b'\n' | 0))
}

/// Returns the lines of the sent octets, each without its CRLF. None ends otherwise, and none contains a CR,
/// an LF or a NUL.
fn lines(wire: &[u8]) -> Vec<&[u8]> {
    let Some(body) = wire.strip_suffix(b"\r\n") else {
        assert!(wire.is_empty(), "the last line has no end: {:?}", wire.escape_ascii().to_string());
        return Vec::new();
    };
    let (mut found, mut from) = (Vec::new(), 0);
    for at in memchr::memmem::find_iter(body, b"\r\n") {
        found.push(&body[from..at]);
        from = at + 2;
    }
    found.push(&body[from..]);
    for line in &found {
        assert!(is_clean(line), "not one line: {:?}", line.escape_ascii().to_string());
    }
    found
}
