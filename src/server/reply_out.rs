//! Writes replies.

use base64ct::{Base64, Encoding};

use super::Server;
use super::accepting::Accepting;
use crate::buffer::Buffer;
use crate::command::Verb;
use crate::reply::{Code, EnhancedCode, Refusal, Status, Text};
use crate::session::{Error, Misuse};
use crate::wire::{Sink, SinkFull, put_decimal};

impl Server {
    /// Writes the reply to a chunk that is not the last (RFC 3030 2).
    pub(super) fn write_chunk_reply(&mut self, octets: u64, tx: &mut Buffer) {
        let (mark, enhanced) = (tx.len(), self.enhanced);
        let written = (|| {
            put_start(tx, Code::OK, enhanced.then_some(Status::UNDEFINED.success()))?;
            put_decimal(tx, octets)?;
            tx.put(b" octets received\r\n")
        })();
        self.written(written, mark, tx);
    }

    /// Writes a refusal. A 421 ends the session (RFC 5321 3.8).
    pub(super) fn write_refusal(&mut self, refusal: &Refusal<'_>, tx: &mut Buffer) {
        let code = refusal.code();
        let named = code == Code::SERVICE_NOT_AVAILABLE;
        self.write_reply(code, refusal.enhanced(), named, refusal.text(), tx);
        if named {
            self.close();
        }
    }

    /// Writes the reply that accepts a question, with `text` instead of the usual one.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn write_accepting(
        &mut self,
        reply: &Accepting,
        named: bool,
        text: Option<Text<'_>>,
        tx: &mut Buffer,
    ) {
        // Flash is scarce on a microcontroller.
        let usual = !cfg!(target_os = "none") && text.is_none() && !named;
        if !usual || !reply.put_whole(self.enhanced, tx) {
            self.write_any_accepting(reply, named, text, tx);
        }
    }

    #[cfg_attr(not(target_os = "none"), inline(never))]
    fn write_any_accepting(
        &mut self,
        reply: &Accepting,
        named: bool,
        text: Option<Text<'_>>,
        tx: &mut Buffer,
    ) {
        let mark = tx.len();
        let name = named.then_some(self.config.host.as_bytes());
        let usual = match text {
            None => reply.put(self.enhanced, name, tx),
            Some(_) => None,
        };
        let written = match usual {
            Some(written) => written,
            None => {
                let enhanced = reply.status().map(Status::success);
                let text = text.unwrap_or(reply.text());
                self.put_line(reply.code(), enhanced, named, true, text, tx)
            }
        };
        self.written(written, mark, tx);
    }

    /// Writes a one-line reply.
    pub(super) fn write_reply(
        &mut self,
        code: Code,
        enhanced: Option<EnhancedCode>,
        named: bool,
        text: Text<'_>,
        tx: &mut Buffer,
    ) {
        let mark = tx.len();
        let written = self.put_line(code, enhanced, named, true, text, tx);
        self.written(written, mark, tx);
    }

    /// Writes a reply of several lines, or nothing.
    pub(super) fn put_reply(
        &self,
        code: Code,
        enhanced: Option<EnhancedCode>,
        named: bool,
        lines: &[Text<'_>],
        tx: &mut Buffer,
    ) -> Result<(), SinkFull> {
        let mark = tx.len();
        let lines = if lines.is_empty() { &[Text::EMPTY] } else { lines };
        let (mut left, mut first) = (lines.len(), true);
        for line in lines {
            left = left.saturating_sub(1);
            let put = self.put_line(code, enhanced, named && first, left == 0, *line, tx);
            put.inspect_err(|_| tx.truncate(mark))?;
            first = false;
        }
        Ok(())
    }

    /// Writes one line. With `named`, its text begins with the host name of the server (RFC 5321
    /// 4.2: 220, 221, 421).
    fn put_line(
        &self,
        code: Code,
        enhanced: Option<EnhancedCode>,
        named: bool,
        last: bool,
        text: Text<'_>,
        tx: &mut Buffer,
    ) -> Result<(), SinkFull> {
        let [first, second, third] = code.digits();
        let separator = if last { b' ' } else { b'-' };
        let (name, space): (&[u8], &[u8]) = match (named, text.as_bytes()) {
            (false, _) => (b"", b""),
            (true, []) => (self.config.host.as_bytes(), b""),
            (true, _) => (self.config.host.as_bytes(), b" "),
        };
        let enhanced = enhanced.filter(|it| self.enhanced && it.fits(code));
        let short = enhanced.and_then(EnhancedCode::short);
        // Nearly all enhanced codes are short.
        let with_enhanced: [u8; 10];
        let without = [first, second, third, separator];
        let start: &[u8] = match short {
            Some([a, b, c, d, e]) => {
                with_enhanced = [first, second, third, separator, a, b, c, d, e, b' '];
                &with_enhanced
            }
            None => &without,
        };
        let long = enhanced.filter(|_| short.is_none());
        if long.is_none() && (self.utf8 || text.as_bytes().is_ascii()) {
            return tx.put_all(&[start, name, space, text.as_bytes(), b"\r\n"]);
        }
        tx.put(start)?;
        if let Some(enhanced) = long {
            enhanced.encode(tx)?;
            tx.put(b" ")?;
        }
        tx.put_all(&[name, space])?;
        self.put_text(text, tx)?;
        tx.put(b"\r\n")
    }

    /// Writes text. For a client that has not sent SMTPUTF8, each non-ASCII character is written as
    /// a question mark (RFC 6531 3.7.4).
    fn put_text(&self, text: Text<'_>, tx: &mut Buffer) -> Result<(), SinkFull> {
        if self.utf8 || text.as_bytes().is_ascii() {
            return tx.put(text.as_bytes());
        }
        let mut octet = [0; 4];
        text.as_str().chars().try_for_each(|char| match char.is_ascii() {
            true => tx.put(char.encode_utf8(&mut octet).as_bytes()),
            false => tx.put(b"?"),
        })
    }

    /// Ends the session if a reply does not fit, because later replies would answer the wrong
    /// commands. Only an answer of the application can be longer than the output buffer.
    pub(super) fn written(&mut self, result: Result<(), SinkFull>, mark: usize, tx: &mut Buffer) {
        if result.is_err() {
            tx.truncate(mark);
            self.fail(Error::Misuse(Misuse::BufferTooSmall));
        }
    }
}

/// Writes `550 5.1.1 `, or `550 ` without an enhanced code.
pub(super) fn put_start(
    tx: &mut Buffer,
    code: Code,
    enhanced: Option<EnhancedCode>,
) -> Result<(), SinkFull> {
    tx.put(&code.digits())?;
    tx.put(b" ")?;
    if let Some(enhanced) = enhanced {
        enhanced.encode(tx)?;
        tx.put(b" ")?;
    }
    Ok(())
}

/// Writes octets in base64.
pub(super) fn put_base64(tx: &mut Buffer, octets: &[u8]) -> Result<(), SinkFull> {
    let written = Base64::encode(octets, tx.spare()).map_err(|_| SinkFull)?.len();
    tx.commit(written);
    Ok(())
}

/// Returns the maximum length of a reply to a command that does not end a pipelined group.
pub(super) fn reply_space(tx: &Buffer) -> usize {
    (tx.capacity() / 2).max(Server::MIN_OUTPUT)
}

/// Returns `true` if the command at the front of the input is handled only with an empty output:
/// all that end a group (RFC 2920 3.1), and unknown verbs. The space for the answer then does not
/// depend on earlier pipelined commands.
pub(super) const fn needs_empty_output(verb: Option<Verb>) -> bool {
    !matches!(
        verb,
        Some(Verb::Mail | Verb::Rcpt | Verb::Data | Verb::Bdat | Verb::Burl | Verb::Rset)
    )
}

#[cfg(test)]
mod tests {
    use crate::address::Host;
    use crate::extension::{
        Attributes, Capabilities, DateTime, Extension, FutureRelease, Limits, Mechanisms,
        PriorityPolicy,
    };
    use crate::reply::{Code, Refusal, Text};
    use crate::server::{Config, Event, Server};
    use crate::{Buffer, Step, wire::Sink};

    /// Returns all extensions, each with the longest parameters.
    fn everything() -> Capabilities {
        let all = Extension::ALL.iter().fold(Capabilities::EMPTY, |all, it| all.with(*it));
        let limits = Limits {
            mail_max: Some(999_999),
            rcpt_max: Some(999_999),
            rcpt_domain_max: Some(999_999),
        };
        let last = DateTime::from_unix(253_402_300_799).unwrap();
        all.with_size(u64::MAX)
            .with_mechanisms(Mechanisms::all())
            .with_limits(limits)
            .with_deliver_by(999_999_999)
            .with_future_release(FutureRelease { max_interval: 999_999_999, max_date_time: last })
            .with_xclient(Attributes::all())
            .with_xforward(Attributes::all())
            .with_priority_policy(PriorityPolicy::Nsep)
    }

    #[test]
    fn no_reply_of_the_machine_is_longer_than_the_minimum_output() {
        let host = [["x".repeat(63).as_str(); 3].join("."), "y".repeat(61)].join(".");
        let host = Host::try_from(host.as_str()).unwrap();
        let longest = Text::new(&"x".repeat(Text::MAX)).unwrap().as_str().to_owned();
        for secure in [false, true] {
            let config = Config::new(host).unwrap().with_max_message(u64::MAX);
            let config = config.danger_auth_in_clear(true);
            let mut server = if secure { Server::secured(config) } else { Server::new(config) };
            let mut rx = Buffer::with_capacity(512);
            let mut tx = Buffer::with_capacity(Server::MIN_OUTPUT);
            let mut input = ["EHLO a.example\r\n", "MAIL FROM:<>\r\n", "QUIT\r\n"].iter();
            let mut most = 0;
            loop {
                match server.poll(&mut rx, &mut tx).unwrap() {
                    Step::Event(Event::Open(it)) => it.accept_with(Text::new(&longest).unwrap()),
                    Step::Event(Event::Hello(hello)) => hello.accept(&everything()),
                    Step::Event(event) => {
                        let code = Code::try_from(550).unwrap();
                        let text = Text::new(&longest).unwrap();
                        event.refuse(Refusal::new(code, None, text).unwrap());
                    }
                    Step::Write(_) => {
                        most = most.max(tx.len());
                        tx.consume(tx.len());
                    }
                    Step::Read(_) => match input.next() {
                        Some(line) => rx.put(line.as_bytes()).unwrap(),
                        None => rx.close(),
                    },
                    Step::Parked(_) => panic!("no answer is deferred"),
                    Step::Done => break,
                }
            }
            assert!(most > 1000 && most <= Server::MIN_OUTPUT, "{most}");
        }
    }
}
