//! Content with and without the dots of DATA, by the types that the machines use.

use crate::row::Label;
use crate::workload::{ContentReader, ContentWriter};
use smtp_machine::body::{Newlines, Stuff, Unstuff};
use smtp_machine::wire::{Sink, SinkFull};
use std::hint::black_box;

pub(crate) struct Lent;
pub(crate) struct Copied;
pub(crate) struct Spare;

impl ContentReader for Lent {
    const LABEL: Label = Label::ours("Unstuff, content lent", "no copy; notices bare CR and LF");
    const COPIES: bool = false;

    fn run(pieces: &[&[u8]], _: &mut Vec<u8>) -> bool {
        receive(pieces, |piece| {
            black_box(piece);
        })
    }
}

impl ContentReader for Copied {
    const LABEL: Label = Label::ours(
        "Unstuff, content copied",
        "unstuff_into a Vec that is as long as the longest message; notices bare CR and LF",
    );

    /// The space is kept for the next message: octets that are overwritten need not be cleared.
    fn reset(_: &mut Vec<u8>) {}

    fn run(pieces: &[&[u8]], out: &mut Vec<u8>) -> bool {
        // Once: later messages find the length.
        out.resize(pieces.iter().map(|piece| piece.len()).sum(), 0);
        let (mut unstuff, mut written) = (Unstuff::new(), 0);
        let end = each(pieces, |octets, _| {
            let found = unstuff.unstuff_into(octets, &mut out[written..]);
            written += found.written;
            (found.taken, found.end)
        });
        out.truncate(written);
        end
    }
}

/// The octets that [`Unstuff`] leaves at the end of a piece, with the start of the next: more than `.` CR, so that
/// what it leaves next begins after them.
const CARRY: usize = 16;

/// Feeds the pieces to [`Unstuff::next`].
#[inline(always)]
fn receive(pieces: &[&[u8]], mut take: impl FnMut(&[u8])) -> bool {
    let mut unstuff = Unstuff::new();
    each(pieces, |octets, least| feed(&mut unstuff, octets, least, &mut take))
}

/// Feeds the pieces to `decode`, which processes at least a number of octets, or as many as it can. It returns how many
/// were, and whether the content has ended. What is left at the end of a piece, at most `.` CR, is joined to the start
/// of the next.
#[inline(always)]
fn each(pieces: &[&[u8]], mut decode: impl FnMut(&[u8], usize) -> (usize, bool)) -> bool {
    let mut carry = [0; CARRY];
    let mut kept = 0;
    for piece in pieces {
        let mut rest = *piece;
        if kept > 0 {
            let more = rest.len().min(CARRY - kept);
            carry[kept..kept + more].copy_from_slice(&rest[..more]);
            let joined = kept + more;
            let (done, end) = decode(&carry[..joined], kept);
            if end {
                return true;
            }
            if done < kept {
                carry.copy_within(done..joined, 0);
                kept = joined - done;
                continue;
            }
            rest = &rest[done - kept..];
        }
        let (done, end) = decode(rest, rest.len());
        if end {
            return true;
        }
        kept = rest.len() - done;
        carry[..kept].copy_from_slice(&rest[done..]);
    }
    false
}

/// Feeds octets until `least` of them are processed, or no more can be. Returns how many were, and whether the
/// content has ended.
#[inline(always)]
fn feed(
    unstuff: &mut Unstuff,
    octets: &[u8],
    least: usize,
    mut take: impl FnMut(&[u8]),
) -> (usize, bool) {
    let mut done = 0;
    while done < least {
        let found = unstuff.next(&octets[done..]);
        take(&octets[done + found.skip..][..found.run]);
        let processed = found.skip + found.run + found.after;
        done += processed;
        if found.end || processed == 0 {
            return (done, found.end);
        }
    }
    (done, false)
}

/// A sink that looks at no octet: what `writev` would get.
struct Pieces;

impl Sink for Pieces {
    fn put(&mut self, piece: &[u8]) -> Result<(), SinkFull> {
        black_box(piece);
        Ok(())
    }
}

impl ContentWriter for Lent {
    const LABEL: Label = Label::ours("Stuff, pieces lent", "no copy; refuses bare CR and LF");
    const COPIES: bool = false;

    fn run(plain: &[u8], _: &mut Vec<u8>) {
        let mut stuff = Stuff::new(Newlines::Refuse);
        stuff.stuff(plain, &mut Pieces).expect("no bare CR or LF");
        black_box(stuff.finish().expect("no bare CR"));
    }
}

impl ContentWriter for Copied {
    const LABEL: Label = Label::ours("Stuff, copied to a Vec", "refuses bare CR and LF");

    fn run(plain: &[u8], out: &mut Vec<u8>) {
        let mut stuff = Stuff::new(Newlines::Refuse);
        stuff.stuff(plain, out).expect("no bare CR or LF");
        out.extend_from_slice(stuff.finish().expect("no bare CR"));
    }
}

impl ContentWriter for Spare {
    const LABEL: Label = Label::ours(
        "Stuff::stuff_into 8 KiB",
        "as the client does; each 8 KiB is copied again in place of a write to a socket",
    );

    fn run(mut plain: &[u8], out: &mut Vec<u8>) {
        let mut stuff = Stuff::new(Newlines::Refuse);
        let mut block = [0; 8192];
        while !plain.is_empty() {
            let (taken, written) = stuff.stuff_into(plain, &mut block).expect("no bare CR or LF");
            out.extend_from_slice(&block[..written]);
            plain = &plain[taken..];
        }
        out.extend_from_slice(stuff.finish().expect("no bare CR"));
    }
}
