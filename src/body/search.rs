//! The search for the end of a run of content that needs no change, and its copy in the same pass.

use crate::wire::{Sink, SinkFull};

/// The block sizes of the search: a wide one first, then a narrow one within the wide block that stopped it.
pub(super) const WIDE: usize = 128;
const NARROW: usize = 16;

/// The octets that a wide block is examined with: two follow it.
pub(super) const NEAR: usize = WIDE + 2;

/// A run that is shorter is not worth a block.
pub(super) const SHORT: usize = 8;

/// The largest alignment of a vector. A store that is not aligned takes twice as long.
const ALIGNMENT: usize = 2 * NARROW;

/// Where a run is copied while it is searched.
pub(super) trait Target {
    /// There is something to copy to.
    const COPIES: bool;

    /// Returns the octets from `at` on, or none.
    fn after(&mut self, at: usize) -> &mut [u8];

    /// Copies a block, which begins at `at`. Returns `None` if it does not fit.
    fn put<const BLOCK: usize>(&mut self, at: usize, block: &[u8; BLOCK]) -> Option<()>;
}

/// The target of a run that is not copied.
pub(super) struct Nowhere;

impl Target for Nowhere {
    const COPIES: bool = false;

    #[inline(always)]
    fn after(&mut self, _: usize) -> &mut [u8] {
        &mut []
    }

    #[inline(always)]
    fn put<const BLOCK: usize>(&mut self, _: usize, _: &[u8; BLOCK]) -> Option<()> {
        Some(())
    }
}

impl Target for &mut [u8] {
    const COPIES: bool = true;

    #[inline(always)]
    fn after(&mut self, at: usize) -> &mut [u8] {
        self.get_mut(at..).unwrap_or_default()
    }

    #[inline(always)]
    fn put<const BLOCK: usize>(&mut self, at: usize, block: &[u8; BLOCK]) -> Option<()> {
        *self.get_mut(at..)?.first_chunk_mut()? = *block;
        Some(())
    }
}

/// A way to search: with the vectors of the target, or with those that the processor turns out to have.
pub(super) trait Search: Copy {
    /// Searches from `at` on, after a prefix that needs no change, and copies from there on. Returns the length of the
    /// run, as `plain_run` defines it. The octets of `out` after it may be changed.
    fn run(self, octets: &[u8], out: &mut impl Target, at: usize) -> usize;

    /// Copies the longest run that fits in `out`, and returns its length. It does not end between CR and LF. The octets
    /// of `out` after it may be changed. Searches octet by octet first if the run may be `short`, as between many bare
    /// CRs or LFs.
    #[inline(always)]
    fn copy(self, octets: &[u8], mut out: &mut [u8], short: bool) -> usize {
        // Whether the last octet that fits needs a change depends on the next one.
        let near = octets.len().min(out.len().saturating_add(1));
        let octets = octets.get(..near).unwrap_or_default();
        if octets.first() == Some(&b'\n') {
            return 0;
        }
        let run = match short && settle(octets, 0, SHORT).is_ok() {
            true => finish(octets, &mut out, 0),
            false => match short_run(octets, &mut out) {
                Ok(run) => run,
                Err(at) => self.run(octets, &mut out, at),
            },
        };
        match octets.get(..run.min(out.len())) {
            // Its LF does not fit.
            Some([run @ .., b'\r']) => run.len(),
            Some(run) => run.len(),
            None => 0,
        }
    }

    /// Puts the longest run into `sink`, each block as soon as it is examined, and returns its length. The first octet is
    /// not an LF.
    #[inline(always)]
    fn put(self, octets: &[u8], sink: &mut impl Sink) -> Result<usize, SinkFull> {
        let mut at = 0_usize;
        let run = loop {
            let rest = octets.get(at..).unwrap_or_default();
            let (Some(block), Some(near)) = (rest.first_chunk::<WIDE>(), rest.first_chunk()) else {
                break self.run(octets, &mut Nowhere, at);
            };
            if let Some(marked) = self.marked(near) {
                break finish(octets, &mut Nowhere, at.wrapping_add(marked));
            }
            sink.put(block)?;
            at = at.wrapping_add(WIDE);
        };
        sink.put(octets.get(at..run).unwrap_or_default())?;
        Ok(run)
    }

    /// Returns an offset in a wide block, at or before the first octet that it marks. Returns `None` if it marks none.
    fn marked(self, near: &[u8; NEAR]) -> Option<usize>;
}

/// What is compiled for each way to search.
pub(super) trait Work {
    type Output;

    /// Does the work. It is inlined, so that all of it is compiled for the vectors of `search`.
    fn with(self, search: impl Search) -> Self::Output;
}

/// Copies a run if it is short, and returns its length. Otherwise returns from where on to search: if there is much to
/// copy, from where `out` is aligned.
#[inline(always)]
fn short_run(octets: &[u8], out: &mut &mut [u8]) -> Result<usize, usize> {
    if cfg!(target_os = "none") || octets.len() < 2 * WIDE {
        return Err(0);
    }
    // `align_offset` may return any number that is larger.
    let lead = match out.as_ptr().align_offset(ALIGNMENT) {
        lead @ 0..ALIGNMENT => lead,
        _ => 0,
    };
    for at in [0, NARROW] {
        match narrow(octets, out, at) {
            Narrow::Marked(at) => return Ok(finish(octets, out, at)),
            Narrow::Few => return Err(0),
            Narrow::Plain => {}
        }
        if lead <= NARROW {
            break;
        }
    }
    Err(lead)
}

/// The search with the vectors of the target, which the compiler makes.
#[derive(Clone, Copy)]
pub(super) struct Blocks;

impl Search for Blocks {
    #[inline(always)]
    fn marked(self, near: &[u8; NEAR]) -> Option<usize> {
        let block @ [here, next, after] = shifted::<WIDE>(near)?;
        of_note(here, next, after).then(|| marked_of_wide(block))
    }

    #[inline(always)]
    fn run(self, octets: &[u8], out: &mut impl Target, at: usize) -> usize {
        let mut at = match wide(octets, out, at) {
            Ok(marked) => return finish(octets, out, marked),
            Err(at) => at,
        };
        // The last block may begin before `at`, where nothing is found.
        let last = octets.len().saturating_sub(NARROW.wrapping_add(2));
        loop {
            let from = at.min(last);
            match narrow(octets, out, from) {
                Narrow::Plain => at = from.wrapping_add(NARROW),
                Narrow::Marked(marked) => {
                    at = marked;
                    break;
                }
                Narrow::Few => break,
            }
            if from == last {
                break;
            }
        }
        finish(octets, out, at)
    }
}

/// Skips wide blocks from `at` on that need no change, and copies them. Returns where the run ends soon after, or as an
/// error where the next block begins, which is not searched yet.
#[inline(always)]
fn wide<T: Target>(octets: &[u8], out: &mut T, at: usize) -> Result<usize, usize> {
    let rest = octets.get(at..).unwrap_or_default();
    // The iterators count the blocks once, so that each block needs no checks. What is needed after the loop is found
    // again there, because a value for each would be kept in the loop.
    let blocks = |from: usize| rest.get(from..).unwrap_or_default().chunks_exact(WIDE);
    let mut shifts = blocks(0).zip(blocks(1)).zip(blocks(2));
    let (count, found) = if T::COPIES {
        let mut copies = shifts.zip(out.after(at).chunks_exact_mut(WIDE));
        let count = copies.len();
        let found = copies.position(|(((here, next), after), copy)| {
            match (arrays(here, next, after), copy.first_chunk_mut::<WIDE>()) {
                (Some([here, next, after]), Some(copy)) => copy_of_note(here, next, after, copy),
                _ => false,
            }
        });
        (count, found)
    } else {
        let count = shifts.len();
        let found = shifts.position(|((here, next), after)| {
            arrays::<WIDE>(here, next, after)
                .is_some_and(|[here, next, after]| of_note(here, next, after))
        });
        (count, found)
    };
    let start = at.wrapping_add(found.unwrap_or(count).wrapping_mul(WIDE));
    match (found, octets.get(start..).and_then(shifted)) {
        (Some(_), Some(block)) => Ok(start.wrapping_add(marked_of_wide(block))),
        _ => Err(start),
    }
}

/// Returns an offset in a wide block, at or before the first octet that it marks.
#[inline(always)]
fn marked_of_wide([here, next, after]: [&[u8; WIDE]; 3]) -> usize {
    // On a microcontroller flash is scarce.
    if cfg!(target_os = "none") {
        return 0;
    }
    let parts = |block| <[u8]>::chunks_exact(block, NARROW);
    let mut at = 0_usize;
    for ((here, next), after) in parts(here).zip(parts(next)).zip(parts(after)) {
        let Some([here, next, after]) = arrays::<NARROW>(here, next, after) else { break };
        if of_note(here, next, after) {
            return at.wrapping_add(first_marked(here, next, after));
        }
        at = at.wrapping_add(NARROW);
    }
    0
}

/// What a narrow block is.
enum Narrow {
    /// It needs no change.
    Plain,
    /// The run ends soon after this offset, and not before.
    Marked(usize),
    /// There are too few octets.
    Few,
}

/// Examines the narrow block at `at`, and copies it.
#[inline(always)]
fn narrow(octets: &[u8], out: &mut impl Target, at: usize) -> Narrow {
    match octets.get(at..).and_then(shifted) {
        Some([here, _, _]) if out.put(at, here).is_none() => Narrow::Few,
        Some([here, next, after]) if of_note(here, next, after) => {
            // On a microcontroller flash is scarce.
            let from = if cfg!(target_os = "none") { 0 } else { first_marked(here, next, after) };
            Narrow::Marked(at.wrapping_add(from))
        }
        Some(_) => Narrow::Plain,
        None => Narrow::Few,
    }
}

/// Searches and copies octet by octet from `at` on. Returns the length of the run.
#[inline(always)]
pub(super) fn finish(octets: &[u8], out: &mut impl Target, mut at: usize) -> usize {
    let (Ok(run) | Err(run)) = settle(octets, at, usize::MAX);
    while at < run {
        let octet = octets.get(at..).and_then(|rest| rest.first_chunk::<1>());
        if octet.and_then(|octet| out.put(at, octet)).is_none() {
            break;
        }
        at = at.wrapping_add(1);
    }
    run
}

/// Returns the block at the front, and those that begin one and two octets later.
#[inline(always)]
fn shifted<const BLOCK: usize>(octets: &[u8]) -> Option<[&[u8; BLOCK]; 3]> {
    // One check for all three.
    let octets = octets.get(..BLOCK.wrapping_add(2))?;
    arrays(octets, octets.get(1..)?, octets.get(2..)?)
}

/// Returns the blocks at the fronts of three slices.
#[inline(always)]
fn arrays<'a, const BLOCK: usize>(
    here: &'a [u8],
    next: &'a [u8],
    after: &'a [u8],
) -> Option<[&'a [u8; BLOCK]; 3]> {
    Some([here.first_chunk()?, next.first_chunk()?, after.first_chunk()?])
}

/// Returns `true` if a block marks an octet. The compiler vectorizes this pass.
#[inline(always)]
fn of_note<const BLOCK: usize>(
    here: &[u8; BLOCK],
    next: &[u8; BLOCK],
    after: &[u8; BLOCK],
) -> bool {
    let mut found = 0_u8;
    for ((&here, &next), &after) in here.iter().zip(next).zip(after) {
        found |= mark(here, next, after);
    }
    found != 0
}

/// The same, and copies the block: what is loaded is stored, and not loaded twice.
#[inline(always)]
fn copy_of_note<const BLOCK: usize>(
    here: &[u8; BLOCK],
    next: &[u8; BLOCK],
    after: &[u8; BLOCK],
    copy: &mut [u8; BLOCK],
) -> bool {
    let mut found = 0_u8;
    for (((&here, &next), &after), copy) in here.iter().zip(next).zip(after).zip(copy) {
        *copy = here;
        found |= mark(here, next, after);
    }
    found != 0
}

/// Returns 1 for an octet that is marked: a CR without LF, the octet before an LF without CR, or the octet before an LF
/// and a dot.
#[inline(always)]
fn mark(here: u8, next: u8, after: u8) -> u8 {
    let lf = u8::from(next == b'\n');
    (u8::from(here == b'\r') ^ lf) | (lf & u8::from(after == b'.'))
}

/// Returns the offset of the first marked octet of a block that marks one. It has no branch for each octet, which the
/// processor would mispredict.
#[inline(always)]
fn first_marked(here: &[u8; NARROW], next: &[u8; NARROW], after: &[u8; NARROW]) -> usize {
    let marks = |half: usize| {
        let word = |octets: &[u8; NARROW]| {
            let octets = octets.get(half..).and_then(|octets| octets.first_chunk::<8>());
            u64::from_le_bytes(octets.copied().unwrap_or_default())
        };
        let lf = equal(word(next), b'\n');
        (equal(word(here), b'\r') ^ lf) | (lf & equal(word(after), b'.'))
    };
    let (marks, from) = match marks(0) {
        0 => (marks(8), 8),
        marks => (marks, 0),
    };
    from | (marks.trailing_zeros() as usize / 8)
}

/// Sets the highest bit of each octet that equals `octet`, and clears all other bits.
const fn equal(octets: u64, octet: u8) -> u64 {
    const LOW: u64 = u64::from_ne_bytes([0x7F; 8]);
    let octets = octets ^ u64::from_ne_bytes([octet; 8]);
    !((octets & LOW).wrapping_add(LOW) | octets | LOW)
}

/// Searches octet by octet from `at` on, after a prefix that needs no change. Returns `Err` if `until` is
/// reached and nothing was found.
#[inline]
pub(super) fn settle(octets: &[u8], mut at: usize, until: usize) -> Result<usize, usize> {
    while let Some(&octet) = octets.get(at) {
        if at >= until {
            return Err(at);
        }
        let next = at.wrapping_add(1);
        match octet {
            b'\r' if octets.get(next) != Some(&b'\n') => return Ok(at),
            b'\n' if at == 0 || octets.get(at.wrapping_sub(1)) != Some(&b'\r') => return Ok(at),
            b'\n' if octets.get(next) == Some(&b'.') => return Ok(next),
            _ => at = next,
        }
    }
    Ok(at)
}
