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
use crate::command::{Command, Parameters};
use crate::extension::{Attributes, Extension, Extensions};
use crate::wire::{Sink, SinkFull};

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
        self.send(Expect::StartTls, tx, |tx| Command::StartTls.encode(tx))
    }

    pub(super) fn send_reset(&mut self, tx: &mut Buffer) -> Result<Ticket, NotSent> {
        let ticket = self.send(Expect::Reset, tx, |tx| Command::Rset.encode(tx))?;
        self.state.enter(Input::Reset);
        self.transaction.open = false;
        Ok(ticket)
    }

    pub(super) fn send_quit(&mut self, tx: &mut Buffer) -> Result<Ticket, NotSent> {
        let ticket = self.send(Expect::Quit, tx, |tx| Command::Quit.encode(tx))?;
        self.state.enter(Input::Quit);
        Ok(ticket)
    }
}
