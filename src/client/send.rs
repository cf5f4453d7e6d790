//! Sends the commands of the permits.
//!
//! A permit exists only while its commands may be sent, and each is sent by value. RCPT outside a
//! transaction therefore does not compile.

use super::Client;
use super::expect::Expect;
use super::not_sent::NotSent;
use super::table::Input;
use super::ticket::Ticket;
use crate::buffer::Buffer;
use crate::command::{Parameters, Verb};
use crate::extension::{Attributes, Extension, Extensions};
use crate::wire::{Sink, SinkFull};

pub(super) static DATA: [u8; 6] = line(Verb::Data);
static RSET: [u8; 6] = line(Verb::Rset);
static QUIT: [u8; 6] = line(Verb::Quit);
static START_TLS: [u8; 10] = line(Verb::StartTls);

/// Returns the line of a command without arguments.
const fn line<const LEN: usize>(verb: Verb) -> [u8; LEN] {
    let (mut line, mut rest) = ([b'\n'; LEN], verb.as_str().as_bytes());
    let mut at = 0_usize;
    #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
    while let Some((&octet, after)) = rest.split_first() {
        line[at] = octet;
        at = at.wrapping_add(1);
        rest = after;
    }
    #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
    {
        line[at] = b'\r';
    }
    line
}

impl Client {
    pub(super) fn offers_attributes(
        &self,
        offered: Attributes,
        attributes: Parameters<'_>,
        extension: Extension,
    ) -> Result<(), NotSent> {
        if attributes.is_empty() || attributes.iter().any(|it| it.value().is_none()) {
            return Err(NotSent::NoAttribute);
        }
        let names = attributes.iter().map(|it| Attributes::of_name(it.keyword().as_bytes()));
        match offered.contains(names.collect()) {
            true => Ok(()),
            false => Err(NotSent::NotOffered(extension)),
        }
    }

    pub(super) fn offers(&self, needed: Extensions) -> Result<(), NotSent> {
        match needed.difference(self.offered.extensions()).extensions().next() {
            Some(missing) => Err(NotSent::NotOffered(missing)),
            None => Ok(()),
        }
    }

    /// Writes a whole command, or nothing.
    pub(super) fn send(
        &mut self,
        expect: Expect,
        tx: &mut Buffer,
        write: impl FnOnce(&mut Buffer) -> Result<(), SinkFull>,
    ) -> Result<Ticket, NotSent> {
        let mark = tx.len();
        if write(tx).is_err() {
            tx.truncate(mark);
            return Err(NotSent::TooLong);
        }
        Ok(self.expected.push(expect))
    }

    /// Writes a command without arguments, or nothing.
    #[inline]
    pub(super) fn send_line<const LEN: usize>(
        &mut self,
        expect: Expect,
        tx: &mut Buffer,
        line: &[u8; LEN],
    ) -> Result<Ticket, NotSent> {
        match tx.put(line) {
            Ok(()) => Ok(self.expected.push(expect)),
            Err(SinkFull) => Err(NotSent::TooLong),
        }
    }

    pub(super) fn send_hello(&mut self, hello: Expect, tx: &mut Buffer) -> Result<Ticket, NotSent> {
        let name = self.config.name;
        self.send_hello_as(hello, name.as_bytes(), tx)
    }

    /// Sends EHLO, HELO or LHLO with a name that was checked.
    pub(super) fn send_hello_as(
        &mut self,
        hello: Expect,
        name: &[u8],
        tx: &mut Buffer,
    ) -> Result<Ticket, NotSent> {
        let verb: &[u8] = match hello {
            Expect::Ehlo if self.config.lmtp => b"LHLO ",
            Expect::Ehlo => b"EHLO ",
            _ => b"HELO ",
        };
        self.send(hello, tx, |tx| {
            tx.put(verb)?;
            tx.put(name)?;
            tx.put(b"\r\n")
        })
    }

    pub(super) fn send_start_tls(&mut self, tx: &mut Buffer) -> Result<Ticket, NotSent> {
        self.send_line(Expect::StartTls, tx, &START_TLS)
    }

    pub(super) fn send_reset(&mut self, tx: &mut Buffer) -> Result<Ticket, NotSent> {
        let ticket = self.send_line(Expect::Reset, tx, &RSET)?;
        self.state.enter(Input::Reset);
        self.transaction.open = false;
        Ok(ticket)
    }

    pub(super) fn send_quit(&mut self, tx: &mut Buffer) -> Result<Ticket, NotSent> {
        let ticket = self.send_line(Expect::Quit, tx, &QUIT)?;
        self.state.enter(Input::Quit);
        Ok(ticket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Command;

    #[test]
    fn lines_without_arguments_are_those_of_the_encoder() {
        for (line, command) in [
            (&DATA[..], Command::Data),
            (&RSET, Command::Rset),
            (&QUIT, Command::Quit),
            (&START_TLS, Command::StartTls),
        ] {
            let mut wire = Vec::new();
            command.encode(&mut wire).unwrap();
            assert_eq!(wire, line);
        }
    }
}
