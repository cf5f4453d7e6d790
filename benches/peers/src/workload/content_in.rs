//! Content received by DATA, and read by pieces: `content-in/KIND/READ`.

use crate::corpus::{Content, keep};
use crate::row::{Amount, Kind, Label, Rows, Verdict};

pub(crate) trait ContentReader {
    const LABEL: Label;
    /// Whether the content is copied to `out`. A row that lends pieces is compared by what it lends.
    const COPIES: bool = true;
    /// Prepares `out` for the next message.
    fn reset(out: &mut Vec<u8>) {
        out.clear();
    }
    /// Takes one message in the pieces in which it comes from the socket, and appends the content to `out`.
    /// Returns whether the end was found.
    fn run(pieces: &[&[u8]], out: &mut Vec<u8>) -> bool;
}

/// `read`: the octets of one read from the socket.
pub(crate) fn row<P: ContentReader>(rows: &mut Rows, content: &'static Content, read: usize) {
    let pieces: &'static [&'static [u8]] = keep(content.stuffed.chunks(read).collect::<Vec<_>>());
    let amount = Amount { unit: "message", units: 1, octets: content.stuffed.len() as u64 };
    let mut out: Vec<u8> = Vec::with_capacity(content.stuffed.len() + 64);
    let run = move || {
        P::reset(&mut out);
        u64::from(P::run(pieces, &mut out)) + out.len() as u64
    };
    let name = match read {
        0..1024 => format!("content-in/{}/{read}", content.name),
        _ => format!("content-in/{}/{}k", content.name, read / 1024),
    };
    rows.add(name, P::LABEL, amount, run, move || verify::<P>(content, pieces));
}

/// Verifies the row with the pieces of the workload, and with pieces of seven octets. A limit keeps nothing between
/// pieces, so that it misses an end that is cut.
fn verify<P: ContentReader>(content: &Content, pieces: &[&[u8]]) -> Verdict {
    let small: Vec<&[u8]> = content.stuffed.chunks(7).collect();
    for (pieces, name) in [(pieces, "these pieces"), (&small, "pieces of 7 octets")] {
        if P::LABEL.kind == Kind::Limit && name != "these pieces" {
            break;
        }
        let mut out = Vec::new();
        if !P::run(pieces, &mut out) {
            return Verdict::Wrong(format!("no end in {name}"));
        }
        if P::COPIES && out != content.plain {
            let (is, was) = (out.len(), content.plain.len());
            return Verdict::Wrong(format!("other content in {name}: {is} octets for {was}"));
        }
    }
    Verdict::Right
}
