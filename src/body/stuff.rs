//! [`Stuff`]: the encoder of dot-stuffed content (RFC 5321 4.5.2).

use super::bare_newline::{BareNewline, BareNewlineError};
use super::plain_run::{begin, plain_run, search, short_line};
use super::search::{SHORT, Search, WIDE, Work};
use crate::wire::{Sink, SinkFull};

/// An encoder that doubles the dots at the start of lines, and rejects a bare CR or LF.
///
/// Content comes in pieces of any size. [`finish`](Self::finish) adds the missing CRLF only if the content
/// does not end in one.
///
/// ```
/// use smtp_machine::body::{Newlines, Stuff};
///
/// let (mut stuff, mut out, mut wire) = (Stuff::new(Newlines::Refuse), [0; 5], Vec::new());
/// let mut content = &b".one\r\n.two"[..];
/// while !content.is_empty() {
///     let (taken, written) = stuff.stuff_into(content, &mut out)?;
///     wire.extend_from_slice(&out[..written]);
///     content = &content[taken..];
/// }
/// wire.extend_from_slice(stuff.finish()?);
/// assert_eq!(wire, b"..one\r\n..two\r\n.\r\n");
/// # Ok::<(), smtp_machine::body::BareNewlineError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stuff {
    newlines: Newlines,
    framing: Framing,
    line_start: bool,
    /// A CR was consumed, and is written once the next octet is known.
    cr: bool,
}

/// The length of a run that [`Stuff::stuff`] writes at once: it is still in the cache after the search.
const PIECE: usize = 32 << 10;

/// The framing of the content on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Framing {
    /// The end-of-message marker: dots at the start of lines are doubled.
    Dot,
    /// A number of octets, for content that consists of lines.
    Count,
    /// A number of octets, for content of any octets.
    Binary,
}

/// What to do with a bare CR or LF.
///
/// Neither may be sent: a server that is less strict than required could end the message there
/// (RFC 5321 2.3.8).
///
/// ```
/// use smtp_machine::body::{Newlines, Stuff};
///
/// let mut wire = Vec::new();
/// assert!(Stuff::new(Newlines::Refuse).stuff(b"one\ntwo", &mut wire).is_err());
///
/// wire.clear();
/// Stuff::new(Newlines::Normalise).stuff(b"one\ntwo\n", &mut wire)?;
/// assert_eq!(wire, b"one\r\ntwo\r\n");
/// # Ok::<(), smtp_machine::body::StuffError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Newlines {
    /// It is an error.
    #[default]
    Refuse,
    /// It is replaced by CRLF. A server replaces a bare CR in received content by a space instead: see
    /// [`server::Config::with_newlines`](crate::server::Config::with_newlines).
    Normalise,
}

/// The error of [`Stuff::stuff`].
///
/// ```
/// use smtp_machine::{body::StuffError, wire::SinkFull};
/// assert_eq!(StuffError::from(SinkFull).to_string(), "no space left in the output");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StuffError {
    /// The content contains a bare CR or LF.
    #[error(transparent)]
    BareNewline(#[from] BareNewlineError),
    /// The sink is full.
    #[error(transparent)]
    SinkFull(#[from] SinkFull),
}

impl Stuff {
    /// Creates an encoder at the start of the content, for DATA.
    #[must_use]
    pub const fn new(newlines: Newlines) -> Self {
        Self { newlines, framing: Framing::Dot, line_start: true, cr: false }
    }

    /// Creates an encoder for content that is framed by a number of octets, as that of BDAT (RFC 3030 2): no
    /// dot is doubled, and [`finish`](Self::finish) adds no dot. Line endings are checked as for DATA, unless
    /// the content is `binary` (BODY=BINARYMIME).
    ///
    /// ```
    /// use smtp_machine::body::{Newlines, Stuff};
    ///
    /// let (mut chunk, mut wire) = (Stuff::counted(Newlines::Normalise, false), Vec::new());
    /// chunk.stuff(b".one\ntwo", &mut wire)?;
    /// wire.extend_from_slice(chunk.finish()?);
    /// assert_eq!(wire, b".one\r\ntwo");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn counted(newlines: Newlines, binary: bool) -> Self {
        let framing = if binary { Framing::Binary } else { Framing::Count };
        Self { newlines, framing, line_start: true, cr: false }
    }

    /// Writes the whole `content`.
    ///
    /// # Errors
    ///
    /// Returns an error if the content contains a bare CR or LF and [`Newlines::Refuse`] is set, or if the
    /// sink is full. The message cannot be finished then.
    pub fn stuff(&mut self, content: &[u8], sink: &mut impl Sink) -> Result<(), StuffError> {
        let (mut at, mut out) = (0_usize, [0; 256]);
        loop {
            let rest = content.get(at..).unwrap_or_default();
            let (taken, written) = match self.must_double(rest) && !self.cr {
                true => short_lines(rest, &mut out),
                false => (0, 0),
            };
            if written > 0 {
                sink.put(out.get(..written).unwrap_or_default())?;
                at = at.saturating_add(taken);
                continue;
            }
            let count = self.put_run(rest, sink)?;
            if count > 0 {
                at = at.saturating_add(count);
                continue;
            }
            let Some((piece, taken)) = self.next(content, at, PIECE)? else { return Ok(()) };
            sink.put(piece)?;
            at = at.saturating_add(taken);
            self.passed(piece);
        }
    }

    /// Puts the run at the front, with the dots before it, while it is examined, if `sink` is memory. Returns the number of
    /// octets consumed.
    #[inline(always)]
    fn put_run(&mut self, rest: &[u8], sink: &mut impl Sink) -> Result<usize, SinkFull> {
        // On a microcontroller flash is scarce.
        let is_rare = cfg!(target_os = "none") || self.cr || self.framing == Framing::Binary;
        if is_rare || !sink.is_memory() {
            return Ok(0);
        }
        let dot = usize::from(self.must_double(rest));
        if dot > 0 {
            sink.put(b"..")?;
            self.line_start = false;
        }
        let octets = rest.get(dot..).unwrap_or_default();
        // A run that may be short is not worth a block, as between many bare CRs or LFs.
        if octets.len() < 2 * WIDE || begin(octets).is_ok() {
            return Ok(dot);
        }
        let run = put_long_run(octets, sink)?;
        if let Some(run @ [_, ..]) = octets.get(..run) {
            self.line_start = run.ends_with(b"\r\n");
        }
        Ok(dot.wrapping_add(run))
    }

    /// Writes as much of `content` into `out` as fits. Returns the number of octets consumed and the number
    /// written.
    ///
    /// The work is proportional to the number of octets consumed, whatever the length of `content`: pass the
    /// whole rest each time. An `out` of two octets suffices to make progress. The octets of `out` after those that are
    /// written may be changed.
    ///
    /// # Errors
    ///
    /// Returns an error if the content contains a bare CR or LF and [`Newlines::Refuse`] is set.
    pub fn stuff_into(
        &mut self,
        content: &[u8],
        out: &mut [u8],
    ) -> Result<(usize, usize), BareNewlineError> {
        // Neither is more than a length.
        let (mut taken, mut written, mut short_run) = (0_usize, 0_usize, false);
        while taken < content.len() {
            let (count, len) = match self.usual_piece(
                content.get(taken..).unwrap_or_default(),
                out.get_mut(written..).unwrap_or_default(),
                &mut short_run,
            ) {
                (0, 0) => self.step(content, taken, out.get_mut(written..).unwrap_or_default())?,
                usual => usual,
            };
            if (count, len) == (0, 0) {
                break;
            }
            taken = taken.wrapping_add(count);
            written = written.wrapping_add(len);
        }
        Ok((taken, written))
    }

    /// Writes the next piece if it is not rare, as far as it fits: short lines that begin with a dot, a run with the dots
    /// before it, or a line ending that is normalised. Returns the number of octets consumed, and the number written.
    #[inline(always)]
    fn usual_piece(
        &mut self,
        content: &[u8],
        out: &mut [u8],
        short_run: &mut bool,
    ) -> (usize, usize) {
        // On a microcontroller flash is scarce.
        if cfg!(target_os = "none") || self.cr || self.framing == Framing::Binary {
            return (0, 0);
        }
        let (mut taken, mut written) = (0_usize, 0_usize);
        if self.must_double(content) {
            let short = short_lines(content, out);
            if short.0 > 0 {
                return short;
            }
            let Some(dots) = out.first_chunk_mut() else { return (0, 0) };
            *dots = *b"..";
            self.line_start = false;
            (taken, written) = (1, 2);
        }
        let rest = content.get(taken..).unwrap_or_default();
        let space = out.get_mut(written..).unwrap_or_default();
        let run = copy_run(rest, space, *short_run);
        *short_run = run < SHORT;
        // The content is read, because what was just written would have to be waited for.
        if let Some(run) = rest.get(..run).filter(|run| !run.is_empty()) {
            self.line_start = run.ends_with(b"\r\n");
            return (taken.wrapping_add(run.len()), written.wrapping_add(run.len()));
        }
        let bare = matches!(rest, [b'\n', ..] | [b'\r', ..=b'\t' | b'\x0B'.., ..]);
        if let (Some(end), true) =
            (space.first_chunk_mut(), bare && self.newlines == Newlines::Normalise)
        {
            *end = *b"\r\n";
            self.line_start = true;
            (taken, written) = (taken.wrapping_add(1), written.wrapping_add(2));
        }
        (taken, written)
    }

    /// Returns the octets that end the content on the wire.
    ///
    /// # Errors
    ///
    /// Returns an error if the content ends in a bare CR and [`Newlines::Refuse`] is set.
    pub fn finish(&self) -> Result<&'static [u8], BareNewlineError> {
        if self.cr && self.newlines == Newlines::Refuse {
            return Err(BareNewlineError::new(BareNewline::Cr, 0));
        }
        Ok(match (self.framing, self.cr) {
            (Framing::Dot, false) if self.line_start => b".\r\n",
            (Framing::Dot, _) => b"\r\n.\r\n",
            (Framing::Count | Framing::Binary, true) => b"\r\n",
            (Framing::Count | Framing::Binary, false) => b"",
        })
    }

    /// Returns `true` if the octet at the front of `rest` is a dot that must be doubled, if no CR is held.
    #[inline(always)]
    fn must_double(&self, rest: &[u8]) -> bool {
        self.line_start && self.framing == Framing::Dot && rest.first() == Some(&b'.')
    }

    /// Returns the next piece for the wire, and the number of content octets it encodes. The piece may be
    /// longer than `out`, but the search for it is limited to two octets more than `out`.
    fn next<'a>(
        &mut self,
        content: &'a [u8],
        at: usize,
        out: usize,
    ) -> Result<Option<(&'a [u8], usize)>, BareNewlineError> {
        let rest = content.get(at..).unwrap_or_default();
        let Some(&first) = rest.first() else { return Ok(None) };
        if self.framing == Framing::Binary {
            return Ok(Some((rest, rest.len())));
        }
        if self.cr {
            return match (first, self.newlines) {
                (b'\n', _) => Ok(Some((b"\r\n", 1))),
                (_, Newlines::Normalise) => Ok(Some((b"\r\n", 0))),
                (_, Newlines::Refuse) => Err(BareNewlineError::new(BareNewline::Cr, at)),
            };
        }
        if self.must_double(rest) {
            return Ok(Some((b"..", 1)));
        }
        // The octets that do not fit are searched later. Whether an octet needs a change depends on it and
        // the next one, so that two octets show whether there is a run even if there is no space.
        let near = rest.len().min(out.saturating_add(2));
        let run = plain_run(rest.get(..near).unwrap_or_default());
        if run > 0 {
            return Ok(rest.get(..run).map(|piece| (piece, run)));
        }
        if first == b'\r' && rest.len() == 1 {
            return Ok(Some((b"", 1)));
        }
        match self.newlines {
            Newlines::Normalise => Ok(Some((b"\r\n", 1))),
            Newlines::Refuse => {
                let kind = if first == b'\r' { BareNewline::Cr } else { BareNewline::Lf };
                Err(BareNewlineError::new(kind, at))
            }
        }
    }

    /// Writes the next piece into `out` as far as it fits. Returns the number of octets consumed, and the number written.
    #[cfg_attr(not(target_os = "none"), inline(never))]
    fn step(
        &mut self,
        content: &[u8],
        at: usize,
        out: &mut [u8],
    ) -> Result<(usize, usize), BareNewlineError> {
        let Some((piece, count)) = self.next(content, at, out.len())? else { return Ok((0, 0)) };
        // Only a run of the content itself may be written in part.
        let (piece, count) = match piece.get(..out.len()) {
            Some(start) if piece.len() == count => {
                let len = start.len().saturating_sub(usize::from(start.ends_with(b"\r")));
                (start.get(..len).unwrap_or_default(), len)
            }
            Some(_) if piece.len() > out.len() => (&[][..], 0),
            _ => (piece, count),
        };
        match out.get_mut(..piece.len()) {
            Some(out) if !out.is_empty() => {
                out.copy_from_slice(piece);
                self.passed(piece);
            }
            // A CR at the end of the content is consumed, and written later.
            _ => self.cr |= count > 0,
        }
        Ok((count, piece.len()))
    }

    fn passed(&mut self, piece: &[u8]) {
        self.cr = piece.is_empty();
        self.line_start = piece.ends_with(b"\r\n");
    }
}

/// Writes the short lines at the front that begin with a dot, as far as they fit. Returns the number of
/// octets consumed and the number written.
#[inline]
fn short_lines(content: &[u8], out: &mut [u8]) -> (usize, usize) {
    let (mut taken, mut written) = (0_usize, 0_usize);
    // Faster, but 380 octets of code: too many for a microcontroller.
    if cfg!(target_os = "none") {
        return (taken, written);
    }
    while let (Some(block), Some([first, line @ ..])) = (
        content.get(taken..).and_then(|rest| rest.first_chunk::<8>()),
        out.get_mut(written..).and_then(|rest| rest.first_chunk_mut::<9>()),
    ) {
        // A dot follows each of these lines, so that the next one begins with a dot too.
        let len = short_line(*block);
        if len == 0 {
            break;
        }
        // What is copied too much is overwritten later.
        (*first, *line) = (b'.', *block);
        taken = taken.wrapping_add(len);
        written = written.wrapping_add(len).wrapping_add(1);
    }
    (taken, written)
}

/// Copies the longest run that fits, as [`Search::copy`]. It is not inlined, because its loop needs the registers.
#[cfg_attr(not(target_os = "none"), inline(never))]
fn copy_run(octets: &[u8], out: &mut [u8], short: bool) -> usize {
    search(octets.len().min(out.len()), CopyRun { octets, out, short })
}

struct CopyRun<'a> {
    octets: &'a [u8],
    out: &'a mut [u8],
    short: bool,
}

impl Work for CopyRun<'_> {
    type Output = usize;

    #[inline(always)]
    fn with(self, search: impl Search) -> usize {
        search.copy(self.octets, self.out, self.short)
    }
}

/// Puts the longest run, as [`Search::put`]. It is not inlined, because its loop needs the registers.
#[inline(never)]
fn put_long_run(octets: &[u8], sink: &mut impl Sink) -> Result<usize, SinkFull> {
    search(octets.len(), PutRun { octets, sink })
}

struct PutRun<'a, S> {
    octets: &'a [u8],
    sink: &'a mut S,
}

impl<S: Sink> Work for PutRun<'_, S> {
    type Output = Result<usize, SinkFull>;

    #[inline(always)]
    fn with(self, search: impl Search) -> Self::Output {
        search.put(self.octets, self.sink)
    }
}

#[cfg(test)]
mod tests;
