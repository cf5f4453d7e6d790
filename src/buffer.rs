//! [`Buffer`]: the memory that a driver lends to a machine.
//!
//! ```text
//!        consumed     filled               spare
//!      ├──────────┼────────────────┼─────────────────────┤
//!      0        start             end               capacity
//! ```
//!
//! The input and the output of a machine have the same type. A machine consumes from its input and appends to
//! its output; the driver does the opposite. The output of a client can therefore be the input of a server:
//! two buffers make a whole session in memory.
//!
//! ```
//! use smtp_machine::Buffer;
//!
//! let mut input = Buffer::with_capacity(2048);
//! let octets = b"NOOP\r\n"; // received from a socket
//! input.spare()[..octets.len()].copy_from_slice(octets);
//! input.commit(octets.len());
//! assert_eq!(input.filled(), b"NOOP\r\n");
//!
//! input.consume(6);
//! input.close(); // the end of the input
//! assert!(input.is_empty() && input.is_closed());
//! ```

use core::fmt;

pub(crate) use found_line::FoundLine;

use crate::wire::SinkFull;

mod found_line;
mod sink;

/// A buffer of fixed capacity: octets are appended at its end and consumed from its front.
///
/// The buffer never grows. It moves octets to the front only when it needs the space, and a search for a line
/// ending resumes where the last one stopped. Input that arrives octet by octet therefore costs no more than
/// input that arrives at once.
///
/// The memory is on the heap ([`Buffer::with_capacity`]) or static ([`Buffer::from_static`]). A capacity of 4
/// KiB for each direction is a good choice. 2 KiB for each direction is the minimum that all default limits
/// fit into.
///
/// ```
/// use smtp_machine::Buffer;
///
/// let mut buffer = Buffer::with_capacity(8);
/// assert_eq!(buffer.read_from(&mut &b"EHLO a.example\r\n"[..])?, 8); // the capacity
/// buffer.consume(5);
/// assert_eq!(buffer.filled(), b"a.e");
/// let mut socket = Vec::new();
/// assert_eq!(buffer.write_to(&mut socket)?, 3);
/// assert!(buffer.is_empty() && socket == b"a.e");
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Buffer {
    memory: Memory,
    start: usize,
    end: usize,
    /// The number of octets after `start` that are known to contain no line ending.
    searched: usize,
    closed: bool,
    /// The number of octets consumed so far, modulo 2^32.
    taken: u32,
}

impl Buffer {
    /// Creates a buffer of `capacity` octets on the heap.
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self::new(Memory::Heap(alloc::vec![0; capacity].into_boxed_slice()))
    }

    /// Creates a buffer in static memory, for targets without a heap.
    ///
    /// ```
    /// use smtp_machine::Buffer;
    ///
    /// let memory: &'static mut [u8] = Box::leak(Box::new([0; 2048])); // or a static
    /// assert_eq!(Buffer::from_static(memory).capacity(), 2048);
    /// ```
    #[must_use]
    pub const fn from_static(memory: &'static mut [u8]) -> Self {
        Self::new(Memory::Static(memory))
    }

    /// Removes `count` octets from the front, as a driver does after it has written them to its socket.
    ///
    /// If `count` is greater than [`len`](Self::len), all octets are removed.
    #[cfg_attr(target_os = "none", inline(never))] // flash is scarce there
    pub fn consume(&mut self, count: usize) {
        let count = count.min(self.len());
        self.start = self.start.wrapping_add(count); // at most `end`
        self.searched = self.searched.saturating_sub(count);
        self.taken = self.taken.wrapping_add(count as u32);
        if self.start == self.end {
            self.start = 0;
            self.end = 0;
        }
    }

    /// Returns the free space at the end, for a driver to read into. Call [`commit`](Self::commit)
    /// afterwards.
    ///
    /// The slice is empty when the buffer is full. The machine must then be polled before more can be read.
    pub fn spare(&mut self) -> &mut [u8] {
        let free = self.capacity().saturating_sub(self.end);
        // Moving is unavoidable, or no more octets are moved than were consumed since the last move.
        if self.start > 0 && (free == 0 || (free < self.capacity() / 4 && self.start >= self.len()))
        {
            self.move_to_front();
        }
        let end = self.end;
        self.memory.octets_mut().get_mut(end..).unwrap_or_default()
    }

    /// Appends the first `count` octets of [`spare`](Self::spare). A count of 0 has no effect: the end of the
    /// input is signalled by [`close`](Self::close).
    pub fn commit(&mut self, count: usize) {
        self.end = self.end.saturating_add(count).min(self.capacity());
    }

    /// Signals that no more octets follow.
    ///
    /// On an input it means that the peer has closed its side; the machine still processes the octets that
    /// are in the buffer. On an output it means that a write has failed: the machine drops the octets in the
    /// buffer, processes what the peer has sent before, and ends the session.
    pub fn close(&mut self) {
        self.closed = true;
    }

    /// Reads once from `source` into the free space, and closes the buffer at the end of the input.
    ///
    /// Returns the number of octets read. If the buffer is full, nothing is read and the buffer stays open.
    ///
    /// ```
    /// use smtp_machine::Buffer;
    ///
    /// let mut input = Buffer::with_capacity(64);
    /// let mut socket: &[u8] = b"QUIT\r\n";
    /// assert_eq!(input.read_from(&mut socket)?, 6);
    /// assert_eq!(input.read_from(&mut socket)?, 0);
    /// assert!(input.is_closed());
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the error of `source`. A read that fails with `Interrupted` is repeated.
    #[cfg(feature = "std")]
    pub fn read_from(&mut self, mut source: impl std::io::Read) -> std::io::Result<usize> {
        let spare = self.spare();
        if spare.is_empty() {
            return Ok(0);
        }
        let count = loop {
            match source.read(spare) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        if count == 0 {
            self.close();
        }
        self.commit(count);
        Ok(count)
    }

    /// Writes the contents once to `target`, and consumes the octets that were written. Returns their number.
    ///
    /// # Errors
    ///
    /// Returns the error of `target`, and `WriteZero` if it writes no octet. A write that fails with
    /// `Interrupted` is repeated.
    #[cfg(feature = "std")]
    pub fn write_to(&mut self, mut target: impl std::io::Write) -> std::io::Result<usize> {
        if self.is_empty() {
            return Ok(0);
        }
        let count = loop {
            match target.write(self.filled()) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        if count == 0 {
            return Err(std::io::ErrorKind::WriteZero.into());
        }
        self.consume(count);
        Ok(count)
    }

    /// Returns the octets in the buffer.
    #[inline]
    #[must_use]
    pub fn filled(&self) -> &[u8] {
        self.memory.octets().get(self.start..self.end).unwrap_or_else(nothing)
    }

    /// Returns the number of octets in the buffer.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.end.wrapping_sub(self.start) // at least 0
    }

    /// Returns `true` if the buffer contains no octets.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// Returns the number of octets the buffer can hold.
    #[inline]
    #[must_use]
    pub const fn capacity(&self) -> usize {
        match &self.memory {
            #[cfg(feature = "alloc")]
            Memory::Heap(octets) => octets.len(),
            Memory::Static(octets) => octets.len(),
        }
    }

    /// Returns `true` if [`close`](Self::close) was called.
    #[inline]
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        self.closed
    }

    /// Returns `true` if a driver may read into the buffer: it is not full, and [`close`](Self::close) was
    /// not called.
    ///
    /// This is always so after [`Step::Read`](crate::Step::Read). After [`Step::Parked`](crate::Step::Parked)
    /// and [`Step::Write`](crate::Step::Write), check it before reading: a read into a full buffer, or from a
    /// socket at its end, returns no octets at once, and a loop around it would spin.
    ///
    /// ```
    /// use smtp_machine::{Buffer, wire::Sink};
    ///
    /// let mut input = Buffer::with_capacity(6);
    /// assert!(input.wants_input());
    /// input.put(b"QUIT\r\n")?;
    /// assert!(!input.wants_input()); // full
    /// # Ok::<(), smtp_machine::wire::SinkFull>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn wants_input(&self) -> bool {
        !self.closed && self.free() > 0
    }

    /// Returns the number of octets consumed so far, modulo 2^32.
    #[inline]
    pub(crate) const fn taken(&self) -> u32 {
        self.taken
    }

    /// Removes `count` octets from the front and overwrites them.
    pub(crate) fn scrub(&mut self, count: usize) {
        let count = count.min(self.len());
        self.filled_mut().get_mut(..count).unwrap_or_default().fill(0);
        self.consume(count);
    }

    /// Removes `count` octets from the front, and overwrites them and all copies that earlier moves left.
    pub(crate) fn wipe(&mut self, count: usize) {
        self.consume(count);
        let (start, end) = (self.start, self.end);
        let octets = self.memory.octets_mut();
        octets.get_mut(..start).unwrap_or_default().fill(0);
        octets.get_mut(end..).unwrap_or_default().fill(0);
    }

    /// Returns the number of octets that can still be appended.
    #[inline]
    pub(crate) const fn free(&self) -> usize {
        self.capacity().wrapping_sub(self.len()) // at least 0
    }

    /// Appends all pieces, or nothing if there is no space for them.
    pub(crate) fn put_all(&mut self, pieces: &[&[u8]]) -> Result<(), SinkFull> {
        let count = pieces.iter().fold(0_usize, |sum, piece| sum.saturating_add(piece.len()));
        let mut space = self.spare_for(count).ok_or(SinkFull)?;
        for piece in pieces {
            let (to, rest) = space.split_at_mut_checked(piece.len()).ok_or(SinkFull)?;
            to.copy_from_slice(piece);
            space = rest;
        }
        self.end = self.end.saturating_add(count);
        Ok(())
    }

    /// Appends the first `len` octets, or nothing if there is no space for all: a copy of constant length is not a
    /// call. Returns whether there was.
    #[inline]
    pub(crate) fn put_padded<const MAX: usize>(&mut self, octets: &[u8; MAX], len: usize) -> bool {
        self.append(|space| {
            *space.first_chunk_mut::<MAX>()? = *octets;
            (len <= MAX).then_some(len)
        })
    }

    /// Appends what `write` writes at the front of the space at the end. It returns the number of octets, or `None` if
    /// they do not fit. Returns whether they did.
    #[inline]
    pub(crate) fn append(&mut self, write: impl FnOnce(&mut [u8]) -> Option<usize>) -> bool {
        let end = self.end;
        match write(self.memory.octets_mut().get_mut(end..).unwrap_or_else(nothing)) {
            Some(count) => {
                self.end = end.wrapping_add(count);
                true
            }
            None => false,
        }
    }

    /// Removes from the end all octets after the first `len`.
    pub(crate) fn truncate(&mut self, len: usize) {
        self.end = self.start.saturating_add(len).min(self.end);
    }

    /// Returns the octets in the buffer for changes in place: base64 is decoded there.
    pub(crate) fn filled_mut(&mut self) -> &mut [u8] {
        let (start, end) = (self.start, self.end);
        self.memory.octets_mut().get_mut(start..end).unwrap_or_else(nothing)
    }

    /// Returns `count` octets after the first `skip`. Both are of octets that were found in the buffer, so that one
    /// check of the bounds is enough.
    #[inline]
    pub(crate) fn part(&self, skip: usize, count: usize) -> &[u8] {
        debug_assert!(skip.saturating_add(count) <= self.len());
        let from = self.start.wrapping_add(skip);
        let octets = self.memory.octets().get(from..).unwrap_or_else(nothing);
        octets.get(..count).unwrap_or_else(nothing)
    }

    /// Returns the first `count` octets for changes in place, as [`part`](Self::part) does.
    #[inline]
    pub(crate) fn front_mut(&mut self, count: usize) -> &mut [u8] {
        debug_assert!(count <= self.len());
        let start = self.start;
        self.memory.octets_mut().get_mut(start..start.wrapping_add(count)).unwrap_or_else(nothing)
    }

    /// Returns `true` if the search for a line has not begun. It has if the input holds a part of a line.
    #[inline]
    pub(crate) const fn is_fresh(&self) -> bool {
        self.searched == 0
    }

    /// Finds the first whole line after the first `skip` octets, and returns its length without and with
    /// the line ending.
    ///
    /// CRLF ends a line; a bare LF ends one only if `lf` allows it.
    #[cfg_attr(not(target_os = "none"), inline)]
    pub(crate) fn find_line(&mut self, skip: usize, lf: BareLf) -> Option<FoundLine> {
        let filled = self.filled();
        let mut from = self.searched.max(skip);
        if from >= filled.len() {
            return None; // nothing has arrived since the last search
        }
        while let Some(found) = memchr::memchr(b'\n', filled.get(from..).unwrap_or_default()) {
            let at = from.saturating_add(found);
            let with_end = at.saturating_add(1);
            let before = at.wrapping_sub(1);
            if filled.get(before) == Some(&b'\r') {
                return Some(FoundLine { len: before, with_end });
            }
            if lf == BareLf::EndsLine {
                return Some(FoundLine { len: at, with_end });
            }
            from = with_end;
        }
        self.searched = filled.len();
        None
    }

    /// Appends octets, and moves the contents to the front if necessary.
    #[cfg_attr(not(target_os = "none"), cold)]
    fn put_at_front(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        let space = self.spare_for(octets.len()).filter(|space| space.len() == octets.len());
        space.ok_or(SinkFull)?.copy_from_slice(octets);
        self.end = self.end.saturating_add(octets.len());
        Ok(())
    }

    /// Returns `count` octets of contiguous free space, moving the contents if necessary. Returns `None`, and
    /// moves nothing, if there is less space.
    pub(crate) fn spare_for(&mut self, count: usize) -> Option<&mut [u8]> {
        if self.capacity().saturating_sub(self.end) < count {
            if self.free() < count {
                return None;
            }
            self.move_to_front();
        }
        let end = self.end;
        self.memory.octets_mut().get_mut(end..end.saturating_add(count))
    }

    fn move_to_front(&mut self) {
        let (start, end) = (self.start, self.end);
        let octets = self.memory.octets_mut();
        // Always true, but the compiler does not know it and would keep a panic.
        if start <= end && end <= octets.len() {
            octets.copy_within(start..end, 0);
        }
        self.end = end.saturating_sub(start);
        self.start = 0;
    }

    const fn new(memory: Memory) -> Self {
        Self { memory, start: 0, end: 0, searched: 0, closed: false, taken: 0 }
    }
}

impl fmt::Debug for Buffer {
    /// Shows how full the buffer is, and never its octets, which may contain a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer")
            .field("len", &self.len())
            .field("capacity", &self.capacity())
            .field("closed", &self.closed)
            .finish()
    }
}

/// Returns no octets, for a range that is not in the memory. There is none, but the compiler does not know it, and
/// would select the result in each call if this was not a call.
#[cold]
#[inline(never)]
fn nothing<T: Default>() -> T {
    T::default()
}

/// The meaning of a bare LF in [`Buffer::find_line`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum BareLf {
    /// It ends a line. Some servers send replies with bare LF.
    EndsLine,
    /// It is an octet of the line.
    IsContent,
}

enum Memory {
    #[cfg(feature = "alloc")]
    Heap(alloc::boxed::Box<[u8]>),
    Static(&'static mut [u8]),
}

impl Memory {
    #[inline]
    fn octets(&self) -> &[u8] {
        match self {
            #[cfg(feature = "alloc")]
            Self::Heap(octets) => octets,
            Self::Static(octets) => octets,
        }
    }

    #[inline]
    fn octets_mut(&mut self) -> &mut [u8] {
        match self {
            #[cfg(feature = "alloc")]
            Self::Heap(octets) => octets,
            Self::Static(octets) => octets,
        }
    }
}

#[cfg(test)]
mod tests;
