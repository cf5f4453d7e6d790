//! [`Buffer`]: the memory that a driver lends to a machine.
//!
//! ```text
//!        consumed     filled               spare
//!      ├──────────┼────────────────┼─────────────────────┤
//!      0        start             end               capacity
//! ```
//!
//! The same type serves both ways: a machine consumes from its input and appends to its output, the
//! driver does the opposite. So the output of a client *is* the input of a server, and a session in
//! memory is two buffers and nothing else.
//!
//! ```
//! use smtp_machine::Buffer;
//!
//! let mut input = Buffer::with_capacity(2048);
//! let octets = b"NOOP\r\n"; // what a socket gave
//! input.spare()[..octets.len()].copy_from_slice(octets);
//! input.commit(octets.len());
//! assert_eq!(input.filled(), b"NOOP\r\n");
//!
//! input.consume(6);
//! input.close(); // the socket was at its end
//! assert!(input.is_empty() && input.is_closed());
//! ```

use core::fmt;

use crate::wire::{Full, Sink};

/// A buffer of fixed capacity: octets go in at its end and out at its front.
///
/// It never grows. Octets are moved to the front only when a read needs the room, and the search
/// for the end of a line goes on where it stopped, so that input that trickles in costs no more
/// than input that comes at once.
///
/// The memory comes from the heap ([`Buffer::with_capacity`]) or from a static
/// ([`Buffer::from_static`]). 4 KiB each way is a good size for a session; 2 KiB each is the
/// least that all limits at their defaults fit into.
///
/// ```
/// use smtp_machine::Buffer;
///
/// let mut buffer = Buffer::with_capacity(8);
/// assert_eq!(buffer.read_from(&mut &b"EHLO a.example\r\n"[..])?, 8); // as much as there is room
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
    /// How many octets behind `start` are known to hold no end of a line.
    searched: usize,
    closed: bool,
    /// How many octets were taken off the front so far, modulo 2^32.
    taken: u32,
}

impl Buffer {
    /// A buffer of `capacity` octets on the heap.
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self::new(Memory::Heap(alloc::vec![0; capacity].into_boxed_slice()))
    }

    /// A buffer in memory that the caller has set aside, for targets without a heap.
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

    /// Takes `count` octets off the front, as a driver does after it wrote them to its socket.
    ///
    /// More than there are takes all there are.
    pub fn consume(&mut self, count: usize) {
        let count = count.min(self.len());
        self.start = self.start.saturating_add(count);
        self.searched = self.searched.saturating_sub(count);
        self.taken = self.taken.wrapping_add(count as u32);
        if self.start == self.end {
            self.start = 0;
            self.end = 0;
        }
    }

    /// The room at the end, for a driver to read into. Call [`commit`](Self::commit) afterwards.
    ///
    /// Empty when the buffer is full: then the machine must be polled before more is read.
    pub fn spare(&mut self) -> &mut [u8] {
        let room = self.capacity().saturating_sub(self.end);
        // Moving is paid for by what was consumed since the last move, or unavoidable.
        if self.start > 0 && (room == 0 || (room < self.capacity() / 4 && self.start >= self.len()))
        {
            self.move_to_front();
        }
        let end = self.end;
        self.memory.octets_mut().get_mut(end..).unwrap_or_default()
    }

    /// Says that `count` octets were put into [`spare`](Self::spare). 0 says nothing: the end of
    /// the input is told by [`close`](Self::close).
    pub fn commit(&mut self, count: usize) {
        self.end = self.end.saturating_add(count).min(self.capacity());
    }

    /// Says that no more octets will come: the peer has closed its side. Of the output it says that no more
    /// octets can go out, because a write has failed: the machine drops them, takes what the peer may have sent
    /// before, and ends.
    ///
    /// What is in the input is still delivered first.
    pub fn close(&mut self) {
        self.closed = true;
    }

    /// Reads once from `source` into the spare room, and closes the buffer at the end of the input.
    ///
    /// Returns how many octets came. A full buffer reads nothing and stays open.
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
    /// What `source` gives; `Interrupted` is tried again.
    #[cfg(feature = "std")]
    pub fn read_from(&mut self, source: &mut impl std::io::Read) -> std::io::Result<usize> {
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

    /// Writes once to `target` what is in the buffer, and consumes what was taken.
    ///
    /// ```
    /// use smtp_machine::{Buffer, wire::Sink};
    ///
    /// let mut output = Buffer::with_capacity(64);
    /// output.put(b"220 mx.example\r\n")?;
    /// let mut socket = Vec::new();
    /// output.write_to(&mut socket)?;
    /// assert_eq!(socket, b"220 mx.example\r\n");
    /// assert!(output.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// What `target` gives, and `WriteZero` when it takes nothing; `Interrupted` is tried again.
    #[cfg(feature = "std")]
    pub fn write_to(&mut self, target: &mut impl std::io::Write) -> std::io::Result<usize> {
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

    /// The octets that wait in the buffer.
    #[inline]
    #[must_use]
    pub fn filled(&self) -> &[u8] {
        self.memory.octets().get(self.start..self.end).unwrap_or_default()
    }

    /// How many octets wait in the buffer.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether no octet waits in the buffer.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// How many octets the buffer can hold.
    #[inline]
    #[must_use]
    pub const fn capacity(&self) -> usize {
        match &self.memory {
            #[cfg(feature = "alloc")]
            Memory::Heap(octets) => octets.len(),
            Memory::Static(octets) => octets.len(),
        }
    }

    /// Whether [`close`](Self::close) was called.
    #[inline]
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        self.closed
    }

    /// Whether a driver may read into it: it is not full, and [`close`](Self::close) was not called.
    ///
    /// After [`Step::Read`](crate::Step::Read) it always does. After
    /// [`Step::Parked`](crate::Step::Parked) and [`Step::Write`](crate::Step::Write) look here before you
    /// read: a read into a full buffer, or from a socket at its end, gives no octets at once, and a loop
    /// around it would spin.
    ///
    /// ```
    /// use smtp_machine::{Buffer, wire::Sink};
    ///
    /// let mut input = Buffer::with_capacity(6);
    /// assert!(input.wants_input());
    /// input.put(b"QUIT\r\n")?;
    /// assert!(!input.wants_input()); // it is full
    /// # Ok::<(), smtp_machine::wire::Full>(())
    /// ```
    #[inline]
    #[must_use]
    pub const fn wants_input(&self) -> bool {
        !self.closed && self.room() > 0
    }

    /// How many octets were taken off the front so far, modulo 2^32.
    #[inline]
    pub(crate) const fn taken(&self) -> u32 {
        self.taken
    }

    /// Takes `count` octets off the front, and overwrites them.
    pub(crate) fn scrub(&mut self, count: usize) {
        let count = count.min(self.len());
        self.filled_mut().get_mut(..count).unwrap_or_default().fill(0);
        self.consume(count);
    }

    /// Takes `count` octets off the front, and overwrites them and what earlier moves left of them.
    pub(crate) fn wipe(&mut self, count: usize) {
        self.consume(count);
        let (start, end) = (self.start, self.end);
        let octets = self.memory.octets_mut();
        octets.get_mut(..start).unwrap_or_default().fill(0);
        octets.get_mut(end..).unwrap_or_default().fill(0);
    }

    /// How many octets can still be put in.
    #[inline]
    pub(crate) const fn room(&self) -> usize {
        self.capacity().saturating_sub(self.len())
    }

    /// Takes off the end what was put in after the buffer held `len` octets.
    pub(crate) fn truncate(&mut self, len: usize) {
        self.end = self.start.saturating_add(len).min(self.end);
    }

    /// The same, to be changed in place: what comes in base64 is decoded where it lies.
    pub(crate) fn filled_mut(&mut self) -> &mut [u8] {
        let (start, end) = (self.start, self.end);
        self.memory.octets_mut().get_mut(start..end).unwrap_or_default()
    }

    /// The first whole line behind the octet `behind`: where it ends, without what ends it and
    /// with it.
    ///
    /// CRLF ends a line, and a bare LF only where `lf` says so.
    pub(crate) fn find_line(&mut self, behind: usize, lf: BareLf) -> Option<FoundLine> {
        let filled = self.filled();
        let mut from = self.searched.max(behind);
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

    const fn new(memory: Memory) -> Self {
        Self { memory, start: 0, end: 0, searched: 0, closed: false, taken: 0 }
    }
}

impl Sink for Buffer {
    fn put(&mut self, octets: &[u8]) -> Result<(), Full> {
        let room = self.spare_for(octets.len()).filter(|room| room.len() == octets.len());
        room.ok_or(Full)?.copy_from_slice(octets);
        self.end = self.end.saturating_add(octets.len());
        Ok(())
    }
}

impl fmt::Debug for Buffer {
    /// How full the buffer is; never what is in it, which may be a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer")
            .field("len", &self.len())
            .field("capacity", &self.capacity())
            .field("closed", &self.closed)
            .finish()
    }
}

/// What a bare LF means to [`Buffer::find_line`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum BareLf {
    /// It ends a line, as in replies of home-made servers.
    EndsLine,
    /// It is an octet of the line.
    IsContent,
}

/// A line that [`Buffer::find_line`] found at the front.
#[derive(Clone, Copy)]
pub(crate) struct FoundLine {
    /// Octets before what ends it.
    pub(crate) len: usize,
    /// Octets with what ends it.
    pub(crate) with_end: usize,
}

impl FoundLine {
    /// Whether a bare LF ends it.
    pub(crate) const fn is_bare_lf(self) -> bool {
        self.with_end.wrapping_sub(self.len) == 1
    }
}

impl Buffer {
    /// Space for `count` octets in one piece: what is in the buffer is moved for it. `None`, and nothing is
    /// moved, when there is less.
    pub(crate) fn spare_for(&mut self, count: usize) -> Option<&mut [u8]> {
        if self.capacity().saturating_sub(self.end) < count {
            if self.room() < count {
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
        // Always so; the compiler does not know, and would leave a panic in.
        if start <= end && end <= octets.len() {
            octets.copy_within(start..end, 0);
        }
        self.end = end.saturating_sub(start);
        self.start = 0;
    }
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
mod tests {
    use super::*;

    fn holding(octets: &[u8], capacity: usize) -> Buffer {
        let mut buffer = Buffer::with_capacity(capacity);
        buffer.put(octets).unwrap();
        buffer
    }

    #[test]
    fn a_line_ends_at_crlf_alone() {
        let line = |octets: &[u8]| {
            holding(octets, 64)
                .find_line(0, BareLf::IsContent)
                .map(|found| (found.len, found.with_end))
        };
        assert_eq!(line(b"NOOP\r\n"), Some((4, 6)));
        assert_eq!(line(b"\r\n"), Some((0, 2)));
        assert_eq!(line(b"NOOP\n"), None);
        assert_eq!(line(b"\n"), None);
        assert_eq!(line(b"NOOP\nQUIT\r\n"), Some((9, 11)));
        assert_eq!(line(b"NOOP\r\r\n"), Some((5, 7)));
        assert_eq!(line(b"NOOP\r"), None);
    }

    #[test]
    fn a_bare_lf_ends_a_line_where_asked_for() {
        let found = holding(b"250 ok\n250", 64).find_line(0, BareLf::EndsLine).unwrap();
        assert_eq!((found.len, found.with_end), (6, 7));
    }

    #[test]
    fn the_search_goes_on_where_it_stopped() {
        let mut buffer = holding(b"NO", 64);
        assert!(buffer.find_line(0, BareLf::IsContent).is_none());
        assert_eq!(buffer.searched, 2);
        buffer.put(b"OP\r").unwrap();
        assert!(buffer.find_line(0, BareLf::IsContent).is_none());
        buffer.put(b"\n").unwrap();
        assert_eq!(buffer.find_line(0, BareLf::IsContent).unwrap().len, 4);
        buffer.consume(6);
        assert_eq!(buffer.searched, 0);
    }

    #[test]
    fn what_is_consumed_makes_room() {
        let mut buffer = holding(b"12345678", 8);
        assert!(buffer.spare().is_empty());
        assert_eq!(buffer.put(b"9"), Err(Full));
        buffer.consume(3);
        assert_eq!(buffer.spare().len(), 3);
        assert_eq!(buffer.filled(), b"45678");
        buffer.put(b"9ab").unwrap();
        assert_eq!(buffer.filled(), b"456789ab");
    }

    #[test]
    fn truncation_takes_off_the_end() {
        let mut buffer = holding(b"12345678", 16);
        buffer.consume(2);
        buffer.truncate(3);
        assert_eq!(buffer.filled(), b"345");
        buffer.truncate(9);
        assert_eq!(buffer.filled(), b"345");
    }

    #[test]
    fn nothing_of_the_content_shows_in_debug() {
        assert_eq!(
            format!("{:?}", holding(b"secret", 16)),
            "Buffer { len: 6, capacity: 16, closed: false }"
        );
    }
}
