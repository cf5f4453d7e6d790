//! [`survey`]: all replies of files, read by several threads, each with a block of its own.

use std::io::{self, Read};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use smtp_machine::diagnosis::Stage;

use crate::blocks::{Amount, Block, Source, pieces};
use crate::logs::{Entry, Format, read};
use crate::progress::Progress;

/// What a line of the input is taken for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reading {
    /// The only format that is read.
    pub(crate) format: Option<Format>,
    /// The stage of replies whose stage the log does not state.
    pub(crate) stage: Option<Stage>,
}

impl Reading {
    /// Returns whether plain replies of several lines are joined.
    pub(crate) fn joins(self) -> bool {
        matches!(self.format, None | Some(Format::Plain))
    }
}

/// A place in the input.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) file: usize,
    /// The number of the line, from 1.
    pub(crate) line: u64,
    /// The number of lines of the reply.
    pub(crate) lines: u64,
}

/// What a thread does with replies.
pub(crate) trait Worker: Send {
    fn reply(&mut self, entry: &Entry<'_>, place: Place);

    /// The block with this number ends; of its lines, `overlong` were too long.
    fn ended(&mut self, block: u64, overlong: u64) -> io::Result<()>;
}

/// Gives all replies to `workers`, one thread each. Returns the workers, and what was read.
///
/// Each thread reads a block while it holds the source, then searches it while others read. With `workers` of one, all
/// is in order. Memory is a block for each worker, and one for the source.
pub(crate) fn survey<I, W>(
    source: Source<I>,
    reading: Reading,
    progress: Option<Progress>,
    workers: Vec<W>,
) -> io::Result<(Vec<W>, Amount)>
where
    I: Iterator<Item = io::Result<Box<dyn Read + Send>>> + Send,
    W: Worker,
{
    let shared = Shared {
        source: Mutex::new((source, progress)),
        stop: AtomicBool::new(false),
        replies: AtomicU64::new(0),
    };
    let results: Vec<io::Result<W>> = thread::scope(|scope| {
        let running: Vec<_> = workers
            .into_iter()
            .map(|worker| scope.spawn(|| shared.work(worker, reading)))
            .collect();
        let joined = running.into_iter().map(|thread| {
            thread.join().unwrap_or_else(|_| Err(io::Error::other("a thread has failed")))
        });
        joined.collect()
    });
    let workers = results.into_iter().collect::<io::Result<Vec<W>>>()?;
    let (source, progress) = shared.source.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some(mut progress) = progress {
        progress.end(source.amount(), shared.replies.into_inner());
    }
    Ok((workers, source.amount()))
}

struct Shared<I> {
    source: Mutex<(Source<I>, Option<Progress>)>,
    stop: AtomicBool,
    replies: AtomicU64,
}

impl<I: Iterator<Item = io::Result<Box<dyn Read + Send>>>> Shared<I> {
    fn work<W: Worker>(&self, mut worker: W, reading: Reading) -> io::Result<W> {
        let result = self.work_on_blocks(&mut worker, reading);
        if result.is_err() {
            self.stop.store(true, Ordering::Relaxed);
        }
        result.map(|()| worker)
    }

    fn work_on_blocks<W: Worker>(&self, worker: &mut W, reading: Reading) -> io::Result<()> {
        let (mut block, mut scratch) = (Block::default(), Vec::new());
        while !self.stop.load(Ordering::Relaxed) && self.next(&mut block)? {
            let (mut overlong, mut replies) = (0, 0);
            for piece in pieces(&block.octets, reading.joins(), &mut overlong) {
                let line = piece.octets.strip_suffix(b"\n").unwrap_or(piece.octets);
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                if let Some(entry) = read(line, reading.format, &mut scratch) {
                    let place = Place {
                        file: block.file,
                        line: block.line + piece.line,
                        lines: piece.lines,
                    };
                    worker.reply(&entry, place);
                    replies += 1;
                }
            }
            self.replies.fetch_add(replies, Ordering::Relaxed);
            worker.ended(block.number, overlong)?;
        }
        Ok(())
    }

    fn next(&self, block: &mut Block) -> io::Result<bool> {
        let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        let (source, progress) = &mut *source;
        let more = source.read(block)?;
        if let Some(progress) = progress {
            progress.show(source.amount(), self.replies.load(Ordering::Relaxed), Instant::now());
        }
        Ok(more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks::MAX_LINE;
    use crate::count::Counts;
    use crate::logs::{exim, kumomta, opensmtpd, postfix, qmail, sendmail};
    use crate::meaning::Meaning;
    use crate::random::Random;
    use crate::totals::Counting;

    fn lines(random: &mut Random) -> Vec<u8> {
        let known: Vec<&[u8]> = [
            postfix::tests::LINES,
            exim::tests::LINES,
            sendmail::tests::LINES,
            qmail::tests::LINES,
            opensmtpd::tests::LINES,
            kumomta::tests::LINES,
            &[
                b"550-5.1.1 no\n550 5.1.1 such user",
                b"452 4.2.2 mailbox full\r",
                b"not a reply",
                b"",
                b"\xff\0\x1b",
            ],
        ]
        .concat();
        let mut log = Vec::new();
        for _ in 0..random.below(6_000) {
            match random.below(300) {
                0 => log.extend(std::iter::repeat_n(b'x', MAX_LINE + random.below(3))),
                _ => log.extend_from_slice(known[random.below(known.len())]),
            }
            log.push(b'\n');
        }
        log
    }

    /// The counts, line by line without blocks and threads.
    fn naive(log: &[u8]) -> Counts {
        let mut counts = Counts::new(1_000);
        let mut lines = log.split_inclusive(|octet| *octet == b'\n').peekable();
        while let Some(line) = lines.next() {
            if line.len() > MAX_LINE {
                counts.overlong += 1;
                continue;
            }
            let (mut whole, mut count) = (line.to_vec(), 1);
            if line.starts_with(b"550-") {
                whole.extend_from_slice(lines.next().unwrap());
                count = 2;
            }
            let mut scratch = Vec::new();
            let whole = whole.trim_ascii_end();
            if let Some(entry) = read(whole, None, &mut scratch) {
                counts.lines_of_replies += count;
                counts.count(&entry, Meaning::of(&entry, None).into());
            }
        }
        counts
    }

    #[test]
    fn totals_are_those_of_a_count_line_by_line() {
        let mut random = Random::new(3);
        for _ in 0..4 {
            let log = lines(&mut random);
            let expected = naive(&log);
            for workers in [1, 4] {
                let input: Box<dyn Read + Send> = Box::new(io::Cursor::new(log.clone()));
                let source = Source::new([Ok(input)].into_iter(), true)
                    .with_block(2 * MAX_LINE + 1 + random.below(1 << 20));
                let workers = (0..workers).map(|_| Counting::new(1_000, None)).collect();
                let (workers, amount) = survey(source, Reading::default(), None, workers).unwrap();
                let mut sum = Counts::new(1_000);
                for worker in workers {
                    sum.add(&worker.counts);
                }
                sum.overlong += amount.overlong;
                assert_eq!((sum.actions(), sum.bases()), (expected.actions(), expected.bases()));
                assert_eq!(sum.reasons(), expected.reasons());
                assert_eq!(sum.providers(), expected.providers());
                assert_eq!(
                    sum.formats().collect::<Vec<_>>(),
                    expected.formats().collect::<Vec<_>>()
                );
                assert_eq!(
                    (sum.replies, sum.lines_of_replies, sum.overlong),
                    (expected.replies, expected.lines_of_replies, expected.overlong)
                );
                assert_eq!(amount.octets, log.len() as u64);
            }
        }
    }

    #[test]
    fn an_error_of_the_input_ends_all_threads() {
        let good: Box<dyn Read + Send> = Box::new(io::Cursor::new(b"550 no\n".to_vec()));
        let inputs = [Ok(good), Err(io::Error::other("gone"))];
        let workers = (0..4).map(|_| Counting::new(1, None)).collect();
        let error =
            survey(Source::new(inputs.into_iter(), true), Reading::default(), None, workers);
        assert_eq!(error.err().unwrap().to_string(), "gone");
    }
}
