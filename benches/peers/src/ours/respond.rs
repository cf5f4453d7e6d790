//! A server for clients that are measured: it looks at the first octet of each command.

use memchr::memchr;
use smtp_machine::Buffer;
use smtp_machine::wire::Sink;

#[derive(Default)]
pub(super) struct Responder {
    replies: Vec<u8>,
    /// The octets of `replies` that were read.
    read: usize,
    in_content: bool,
    started: bool,
    /// The octets after the reply to DATA, up to the end of the content.
    pub(super) content: u64,
}

impl Responder {
    /// Reads replies into the input of the client.
    pub(super) fn read_into(&mut self, rx: &mut Buffer) {
        if !self.started {
            self.started = true;
            self.replies.extend_from_slice(b"220 mx.harbor.example ESMTP\r\n");
        }
        let rest = queue(&self.replies[self.read..], rx).len();
        self.read = self.replies.len() - rest;
        if rest == 0 {
            self.replies.clear();
            self.read = 0;
        }
        if rx.is_empty() {
            rx.close();
        }
    }

    /// Takes what the client writes. A command is never cut: the client writes whole lines.
    pub(super) fn take(&mut self, tx: &mut Buffer) {
        let octets = tx.filled();
        if self.in_content {
            self.content += octets.len() as u64;
            if octets.ends_with(b".\r\n") {
                self.in_content = false;
                self.replies.extend_from_slice(b"250 2.0.0 Ok\r\n");
            }
        } else {
            let mut rest = octets;
            while let Some(end) = memchr(b'\n', rest) {
                self.answer(rest[0]);
                rest = &rest[end + 1..];
            }
        }
        tx.consume(tx.len());
    }

    fn answer(&mut self, first: u8) {
        self.replies.extend_from_slice(match first {
            b'E' => b"250-mx.harbor.example\r\n250 PIPELINING\r\n",
            b'M' => b"250 2.1.0 Ok\r\n".as_slice(),
            b'R' => b"250 2.1.5 Ok\r\n",
            b'D' => {
                self.in_content = true;
                b"354 go ahead\r\n"
            }
            _ => b"221 2.0.0 Bye\r\n",
        });
    }
}

/// Puts as much of `octets` into the buffer as has space, and returns the rest.
pub(super) fn queue<'a>(octets: &'a [u8], buffer: &mut Buffer) -> &'a [u8] {
    let fits = buffer.spare().len().min(octets.len());
    let (now, later) = octets.split_at(fits);
    buffer.put(now).expect("it has the space");
    later
}
