//! [`Line`]: the connection to a client, with or without TLS.

use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::time::Duration;

use smtp_machine::blocking::{TimedSocket, Timeouts};

use super::tls::{Tls, TlsStream};

/// The connection to a client, with or without TLS.
pub(super) struct Line {
    socket: TimedSocket,
    tls: Option<TlsStream>,
}

impl Line {
    pub(super) fn new(socket: TimedSocket) -> Self {
        Self { socket, tls: None }
    }

    /// Performs the TLS handshake.
    pub(super) fn secure(&mut self, tls: &Tls, limit: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(limit))?;
        self.set_write_timeout(Some(limit))?;
        self.tls = Some(tls.accept(self.socket.clone())?);
        Ok(())
    }

    /// Returns `true` if the client has closed or reset the connection. Octets that were not read hide that it was closed.
    pub(super) fn is_gone(&self) -> bool {
        let socket = self.socket.socket();
        socket.set_nonblocking(true).ok();
        let peeked = socket.peek(&mut [0]);
        socket.set_nonblocking(false).ok();
        match peeked {
            Ok(count) => count == 0,
            Err(error) => error.kind() != io::ErrorKind::WouldBlock,
        }
    }

    /// Closes the connection as a process that ends does.
    pub(super) fn close(&self) {
        self.socket.socket().shutdown(Shutdown::Both).ok();
    }

    /// Closes the connection so that the client gets what was sent: a close with unread input resets the connection, and
    /// a reset discards what the client has not read.
    pub(super) fn close_gently(&mut self, notify: bool) {
        const LIMIT: Duration = Duration::from_secs(1);
        if notify {
            self.notify();
        }
        self.socket.socket().shutdown(Shutdown::Write).ok();
        self.socket.set_read_timeout(Some(LIMIT)).ok();
        let mut octets = [0; 4096];
        while self.socket.read(&mut octets).is_ok_and(|count| count > 0) {}
        self.close();
    }

    /// Sends the end of the TLS session (RFC 8446 6.1).
    fn notify(&mut self) {
        #[cfg(feature = "tls")]
        if let Some(tls) = &mut self.tls {
            tls.conn.send_close_notify();
            tls.flush().ok();
        }
    }
}

impl Read for Line {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        match &mut self.tls {
            None => self.socket.read(octets),
            Some(tls) => match tls.read(octets) {
                // Closed without a close_notify.
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(0),
                result => result,
            },
        }
    }
}

impl Write for Line {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        match &mut self.tls {
            None => self.socket.write(octets),
            Some(tls) => tls.write(octets),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.tls {
            None => self.socket.flush(),
            Some(tls) => tls.flush(),
        }
    }
}

impl Timeouts for Line {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.set_write_timeout(limit)
    }
}
