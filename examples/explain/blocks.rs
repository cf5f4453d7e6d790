//! [`Source`] divides files into blocks that end where a reply ends; [`replies`] lends what a block holds.
//!
//! The result does not depend on where blocks end. Memory is bounded: a longer line than [`MAX_LINE`] is skipped and
//! counted, and of a longer reply than [`MAX_REPLY`] the first lines are read.

use std::io::{self, Read};

use crate::logs::pieces::is_start_of_reply;

/// The size of a block.
pub(crate) const BLOCK: usize = 1 << 20;

/// The maximum size of a line that is read, with its line ending.
pub(crate) const MAX_LINE: usize = 64 << 10;

/// The maximum size of a plain reply of several lines.
pub(crate) const MAX_REPLY: usize = 64 << 10;

/// Lines of one file.
#[derive(Default)]
pub(crate) struct Block {
    pub(crate) octets: Vec<u8>,
    /// The number of the block, from 0.
    pub(crate) number: u64,
    /// The number of the file, from 0.
    pub(crate) file: usize,
    /// The number of the first line in its file, from 1.
    pub(crate) line: u64,
}

/// What has been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Amount {
    pub(crate) octets: u64,
    pub(crate) lines: u64,
    /// Lines longer than [`MAX_LINE`] that no block has.
    pub(crate) overlong: u64,
    /// Lines of replies, after [`MAX_REPLY`], that no block has.
    pub(crate) dropped: u64,
}

/// Files, one after another.
pub(crate) struct Source<I> {
    inputs: I,
    input: Option<Box<dyn Read + Send>>,
    files: usize,
    blocks: u64,
    line: u64,
    /// The start of the next block.
    kept: Vec<u8>,
    skip: Skip,
    joins: bool,
    amount: Amount,
    block: usize,
}

/// What of the input is dropped before the next block.
#[derive(Clone, Copy)]
enum Skip {
    Nothing,
    /// The rest of an overlong line.
    Line,
    /// The rest of an overlong reply with this code.
    Reply([u8; 3]),
}

impl<I: Iterator<Item = io::Result<Box<dyn Read + Send>>>> Source<I> {
    /// `joins` is `true` if plain replies of several lines are joined.
    pub(crate) fn new(inputs: I, joins: bool) -> Self {
        Self {
            inputs,
            input: None,
            files: 0,
            blocks: 0,
            line: 1,
            kept: Vec::new(),
            skip: Skip::Nothing,
            joins,
            amount: Amount::default(),
            block: BLOCK,
        }
    }

    pub(crate) fn amount(&self) -> Amount {
        self.amount
    }

    /// Reads the next block. Returns `false` at the end.
    pub(crate) fn read(&mut self, block: &mut Block) -> io::Result<bool> {
        loop {
            if self.input.is_none() {
                let Some(input) = self.inputs.next() else { return Ok(false) };
                self.input = Some(input?);
                self.files += 1;
                (self.line, self.skip) = (1, Skip::Nothing);
                self.kept.clear();
            }
            let ended = self.fill(&mut block.octets)?;
            let dropped = self.drop_skipped(&mut block.octets, ended);
            if ended {
                self.input = None;
                // An overlong line without a line ending.
                self.pass(u64::from(matches!(self.skip, Skip::Line)));
            } else if dropped {
                self.kept.append(&mut block.octets);
                continue;
            }
            self.cut(&mut block.octets, ended);
            if block.octets.is_empty() {
                continue;
            }
            (block.number, block.file, block.line) = (self.blocks, self.files - 1, self.line);
            self.blocks += 1;
            self.pass(lines(&block.octets));
            return Ok(true);
        }
    }

    /// Returns `true` at the end of the file.
    fn fill(&mut self, octets: &mut Vec<u8>) -> io::Result<bool> {
        octets.clear();
        octets.reserve(self.block);
        octets.append(&mut self.kept);
        let Some(input) = &mut self.input else { return Ok(true) };
        let missing = self.block.saturating_sub(octets.len());
        let count = input.take(missing as u64).read_to_end(octets)?;
        self.amount.octets += count as u64;
        Ok(count < missing)
    }

    fn pass(&mut self, lines: u64) {
        self.line += lines;
        self.amount.lines += lines;
    }

    /// Drops what is to be skipped, and returns whether there was any.
    fn drop_skipped(&mut self, octets: &mut Vec<u8>, ended: bool) -> bool {
        let end = match self.skip {
            Skip::Nothing => return false,
            Skip::Line => match memchr::memchr(b'\n', octets) {
                Some(at) => {
                    self.skip = Skip::Nothing;
                    self.pass(1);
                    at + 1
                }
                None => octets.len(),
            },
            Skip::Reply(code) => {
                let (end, goes_on) = rest_of_reply(code, octets, ended);
                if !goes_on {
                    self.skip = Skip::Nothing;
                }
                let lines = lines(octets.get(..end).unwrap_or_default());
                self.amount.dropped += lines;
                self.pass(lines);
                end
            }
        };
        octets.drain(..end);
        end > 0
    }

    /// Cuts a block where a reply ends, and keeps the rest.
    fn cut(&mut self, octets: &mut Vec<u8>, ended: bool) {
        if ended {
            return;
        }
        let end = match self.boundary(octets) {
            Some(end) => end,
            None => match memchr::memrchr(b'\n', octets) {
                // Lines of one reply, and the start of another line.
                Some(at) if at + 1 > MAX_REPLY => {
                    let code = octets.first_chunk().copied().unwrap_or_default();
                    self.skip = Skip::Reply(code);
                    at + 1
                }
                found => {
                    self.skip = Skip::Line;
                    self.amount.overlong += 1;
                    let end = found.map_or(0, |at| at + 1);
                    octets.truncate(end);
                    end
                }
            },
        };
        self.kept.extend_from_slice(octets.get(end..).unwrap_or_default());
        octets.truncate(end);
    }

    /// Returns the last end of a line with which a reply ends.
    fn boundary(&self, octets: &[u8]) -> Option<usize> {
        let mut ends = memchr::memrchr_iter(b'\n', octets).peekable();
        while let Some(end) = ends.next() {
            let start = ends.peek().map_or(0, |at| at + 1);
            let line = octets.get(start..=end).unwrap_or_default();
            let next = octets.get(end + 1..).unwrap_or_default();
            let code = line.first_chunk::<3>().copied().unwrap_or_default();
            let may_continue = next.len() < 4 || continues(code, first_line(next));
            if !(self.joins && is_open(line) && line.len() <= MAX_LINE && may_continue) {
                return Some(end + 1);
            }
        }
        None
    }

    /// Reads blocks of another size, for tests.
    #[cfg(test)]
    pub(crate) fn with_block(mut self, block: usize) -> Self {
        assert!(block > 2 * MAX_REPLY.max(MAX_LINE));
        self.block = block;
        self
    }
}

/// Returns the size of the lines that belong to a reply which began before, and whether more can follow.
fn rest_of_reply(code: [u8; 3], octets: &[u8], ended: bool) -> (usize, bool) {
    let mut end = 0;
    while let Some(rest) = octets.get(end..).filter(|rest| !rest.is_empty()) {
        let line = first_line(rest);
        if !line.ends_with(b"\n") && !ended {
            // A part of a line. If it fills the block, it is overlong.
            return (end, end > 0);
        }
        if !continues(code, line) {
            return (end, false);
        }
        end += line.len();
        if !is_open(line) {
            return (end, false);
        }
    }
    (end, true)
}

/// Returns the number of lines, the last of which may have no line ending.
fn lines(octets: &[u8]) -> u64 {
    let ends = memchr::memchr_iter(b'\n', octets).count() as u64;
    ends + u64::from(octets.last().is_some_and(|octet| *octet != b'\n'))
}

/// Returns the first line with its line ending.
fn first_line(octets: &[u8]) -> &[u8] {
    let end = memchr::memchr(b'\n', octets).map_or(octets.len(), |at| at + 1);
    octets.get(..end).unwrap_or_default()
}

/// Returns `true` for a line of a reply that is not its last.
fn is_open(line: &[u8]) -> bool {
    line.get(3) == Some(&b'-') && is_start_of_reply(line)
}

/// Returns `true` if `line` continues a reply with `code`.
fn continues(code: [u8; 3], line: &[u8]) -> bool {
    line.len() <= MAX_LINE
        && line.starts_with(&code)
        && matches!(line.get(3), None | Some(b' ' | b'-' | b'\r' | b'\n'))
}

/// A line of a log, or a plain reply of several lines.
pub(crate) struct Piece<'a> {
    pub(crate) octets: &'a [u8],
    /// The number of lines before it in its block.
    pub(crate) line: u64,
    /// Its number of lines, with those after [`MAX_REPLY`].
    pub(crate) lines: u64,
}

/// Lends the pieces of a block, and counts lines that are too long.
pub(crate) fn pieces<'a>(
    block: &'a [u8],
    joins: bool,
    overlong: &mut u64,
) -> impl Iterator<Item = Piece<'a>> {
    let (mut rest, mut line) = (block, 0_u64);
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let first = first_line(rest);
            if first.len() > MAX_LINE {
                *overlong += 1;
                line += 1;
                rest = rest.get(first.len()..).unwrap_or_default();
                continue;
            }
            let (mut piece, mut end, mut lines) = (first.len(), first.len(), 1);
            if joins && is_open(first) {
                let code = first.first_chunk::<3>().copied().unwrap_or_default();
                let mut is_cut = false;
                while let Some(next) = rest.get(end..).filter(|next| !next.is_empty()) {
                    let next = first_line(next);
                    if !continues(code, next) {
                        break;
                    }
                    end += next.len();
                    lines += 1;
                    is_cut |= end > MAX_REPLY;
                    if !is_cut {
                        piece = end;
                    }
                    if !is_open(next) {
                        break;
                    }
                }
            }
            let (octets, start) = (rest.get(..piece).unwrap_or_default(), line);
            rest = rest.get(end..).unwrap_or_default();
            line += lines;
            return Some(Piece { octets, line: start, lines });
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    /// Reads at most a few octets at a time.
    struct Slow(Vec<u8>, usize, Random);

    impl Read for Slow {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            let rest = &self.0[self.1..];
            let count = rest.len().min(to.len()).min(1 + self.2.below(100_000));
            to[..count].copy_from_slice(&rest[..count]);
            self.1 += count;
            Ok(count)
        }
    }

    /// The pieces with their line numbers, and the numbers of overlong lines, lines in pieces, and all lines.
    type Found = (Vec<(u64, Vec<u8>)>, u64, u64, u64);

    fn read(octets: &[u8], size: usize, joins: bool) -> Found {
        let input: Box<dyn Read + Send> =
            Box::new(Slow(octets.to_vec(), 0, Random::new(size as u64)));
        let mut source = Source::new([Ok(input)].into_iter(), joins).with_block(size);
        let (mut found, mut overlong, mut within, mut block) = (Vec::new(), 0, 0, Block::default());
        while source.read(&mut block).unwrap() {
            assert!(block.octets.len() <= size && block.octets.capacity() <= 4 * size);
            for piece in pieces(&block.octets, joins, &mut overlong) {
                within += piece.lines;
                found.push((block.line + piece.line, piece.octets.to_vec()));
            }
        }
        let amount = source.amount();
        assert_eq!(amount.octets, octets.len() as u64);
        (found, overlong + amount.overlong, within + amount.dropped, amount.lines)
    }

    /// Lines of all sizes near the limits, and replies of many lines.
    fn log(random: &mut Random) -> Vec<u8> {
        let mut log = Vec::new();
        for _ in 0..random.below(60) {
            let code = [b"550", b"450"][random.below(2)];
            let size = [10, 10, 100, 5_000, MAX_LINE - 5, MAX_LINE - 4, MAX_LINE, 400_000]
                [random.below(8)];
            match random.below(5) {
                0 => log.extend_from_slice(b"\n"),
                1 => log.extend(std::iter::repeat_n(b'x', size)),
                2 => {
                    let count = [1, 2, 30, 6_000, 30_000][random.below(5)];
                    for _ in 0..count {
                        log.extend_from_slice(code);
                        log.extend_from_slice(b"-a line\r\n");
                    }
                    continue;
                }
                kind => {
                    log.extend_from_slice(code);
                    log.extend_from_slice([b"-", b" "][kind - 3]);
                    log.extend(std::iter::repeat_n(b'y', size));
                }
            }
            log.extend_from_slice(b"\n");
        }
        if random.below(2) == 0 {
            log.pop();
        }
        log
    }

    #[test]
    fn the_pieces_do_not_depend_on_the_blocks() {
        let mut random = Random::new(1);
        // `LONG_TESTS=1` takes all cases, as in the tests of the library.
        let is_long = std::env::var_os("LONG_TESTS").is_some_and(|value| value != "0");
        for round in 0..if is_long { 12 } else { 3 } {
            let log = log(&mut random);
            for joins in [false, true] {
                let whole = read(&log, log.len() + 3 * MAX_LINE, joins);
                for _ in 0..3 {
                    let size = 2 * MAX_LINE + 1 + random.below(500_000);
                    let parts = read(&log, size, joins);
                    assert!(parts == whole, "round {round}, blocks of {size}, joins {joins}");
                }
                let lines: u64 = lines(&log);
                assert_eq!((whole.3, whole.1 + whole.2), (lines, lines));
            }
        }
    }

    #[test]
    fn a_reply_of_several_lines_is_one_piece() {
        let log = b"550-a\n550-b\n550 c\n550 d\n550-e\n450 f\n550-g\r\n550\r\nx";
        let (found, ..) = read(log, BLOCK, true);
        let texts: Vec<(u64, &[u8])> =
            found.iter().map(|(line, text)| (*line, text.as_slice())).collect();
        let expected: [(u64, &[u8]); 6] = [
            (1, b"550-a\n550-b\n550 c\n"),
            (4, b"550 d\n"),
            (5, b"550-e\n"),
            (6, b"450 f\n"),
            (7, b"550-g\r\n550\r\n"),
            (9, b"x"),
        ];
        assert_eq!(texts, expected);
    }
}
