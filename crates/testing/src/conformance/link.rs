//! [`Link`]: the connection of a case, and the replies that come.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};
use std::{fmt, mem};

use smtp_machine::blocking::{TimedSocket, Timeouts};

use super::trust;

/// The longest reply in octets.
const MAX_REPLY: usize = 65_536;

/// A connection to the server.
pub(super) struct Link {
    socket: TimedSocket,
    /// The socket, or a TLS stream over it.
    stream: Box<dyn Io>,
    /// Octets that were read and belong to no reply yet.
    input: Vec<u8>,
    is_closed: bool,
}

trait Io: Read + Write + Send {}
impl<T: Read + Write + Send> Io for T {}

/// What came next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Came {
    Reply(Received),
    /// Octets that are no reply.
    Other(Vec<u8>),
    Closed,
    Nothing,
}

impl Link {
    pub(super) fn connect(address: SocketAddr, limit: Duration) -> io::Result<Self> {
        let socket = TcpStream::connect_timeout(&address, limit)?;
        socket.set_nodelay(true)?;
        let socket = TimedSocket::new(socket);
        socket.set_write_timeout(Some(limit))?;
        let stream = Box::new(socket.clone());
        Ok(Self { socket, stream, input: Vec::new(), is_closed: false })
    }

    /// Sends octets. An error means that the server does not read any more: the next answer shows what it did.
    pub(super) fn send(&mut self, octets: &[u8]) {
        let _ = self.stream.write_all(octets).and_then(|()| self.stream.flush());
    }

    /// Returns the next answer, at the latest after this time.
    pub(super) fn next(&mut self, limit: Duration) -> Came {
        let end = Instant::now() + limit;
        loop {
            if let Some(reply) = Received::take(&mut self.input) {
                return Came::Reply(reply);
            }
            if self.has_no_reply() {
                return Came::Other(mem::take(&mut self.input));
            }
            match self.read(end) {
                true => {}
                false if self.input.is_empty() && self.is_closed => return Came::Closed,
                false if self.input.is_empty() => return Came::Nothing,
                false => return Came::Other(mem::take(&mut self.input)),
            }
        }
    }

    /// Reads for this time, and keeps what comes.
    pub(super) fn listen(&mut self, time: Duration) {
        let end = Instant::now() + time;
        while self.input.len() <= MAX_REPLY && self.read(end) {}
        if self.is_closed {
            // As long as if it was open, so that a case takes the same steps at the same times.
            std::thread::sleep(end.saturating_duration_since(Instant::now()));
        }
    }

    /// Performs the TLS handshake. No certificate is refused.
    pub(super) fn secure(&mut self, limit: Duration) -> io::Result<()> {
        self.socket.set_read_timeout(Some(limit))?;
        self.stream = Box::new(trust::connect(self.socket.clone())?);
        Ok(())
    }

    /// Returns `true` if what was read cannot be the start of a reply.
    fn has_no_reply(&self) -> bool {
        let start = self.input.iter().take(3);
        start.clone().any(|octet| !octet.is_ascii_digit()) && self.input.contains(&b'\n')
            || self.input.len() > MAX_REPLY
    }

    /// Reads once. Returns `false` if nothing came until then, or if the server has closed the connection.
    fn read(&mut self, end: Instant) -> bool {
        let left = end.saturating_duration_since(Instant::now());
        if self.is_closed || left.is_zero() {
            return false;
        }
        let mut octets = [0; 4096];
        let read = self.socket.set_read_timeout(Some(left));
        match read.and_then(|()| self.stream.read(&mut octets)) {
            Ok(count) if count > 0 => {
                self.input.extend_from_slice(&octets[..count]);
                return true;
            }
            Err(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::WouldBlock) => {}
            Err(error) if error.kind() == ErrorKind::Interrupted => return true,
            _ => self.is_closed = true,
        }
        false
    }
}

/// A reply as it came. Its syntax may be wrong: a line can end in LF only, and lines can have different codes.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Received {
    octets: Vec<u8>,
    code: [u8; 3],
}

impl Received {
    /// Takes the reply at the front of `input`, if it is there as a whole.
    pub(super) fn take(input: &mut Vec<u8>) -> Option<Self> {
        let mut end = 0;
        let mut last = None;
        for line in input.split_inclusive(|octet| *octet == b'\n') {
            let code = line.first_chunk::<3>().filter(|it| it.iter().all(u8::is_ascii_digit))?;
            if line.last() != Some(&b'\n') {
                return None;
            }
            end += line.len();
            if line.get(3) != Some(&b'-') {
                last = Some(*code);
                break;
            }
        }
        let code = last?;
        Some(Self { octets: input.drain(..end).collect(), code })
    }

    pub(super) const fn code(&self) -> [u8; 3] {
        self.code
    }

    pub(super) fn octets(&self) -> &[u8] {
        &self.octets
    }

    /// Returns the lines, with their line endings.
    pub(super) fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.octets.split_inclusive(|octet| *octet == b'\n')
    }
}

/// Escaped, without the last CRLF.
impl fmt::Display for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MAX: usize = 400;
        let text = self.octets.strip_suffix(b"\r\n").unwrap_or(&self.octets);
        match text.get(..MAX) {
            Some(start) => write!(f, "{}...", start.escape_ascii()),
            None => write!(f, "{}", text.escape_ascii()),
        }
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_is_taken_as_a_whole() {
        let mut input = b"250-a\r\n250 b\r\n250-c\r\n2".to_vec();
        let reply = Received::take(&mut input).unwrap();
        assert_eq!((reply.octets(), reply.code()), (b"250-a\r\n250 b\r\n".as_slice(), *b"250"));
        assert_eq!(Received::take(&mut input), None);
        assert_eq!(input, b"250-c\r\n2");
    }

    #[test]
    fn a_line_without_a_code_is_no_reply() {
        assert_eq!(Received::take(&mut b"hello\r\n".to_vec()), None);
        assert_eq!(Received::take(&mut b"250-a\r\nhello\r\n".to_vec()), None);
    }
}
