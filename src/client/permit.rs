//! What the permits share: why a command is not sent, and how one is.
//!
//! A permit exists only while its commands may be sent, and each is sent by value: RCPT outside a
//! transaction can't be written down.

use super::Client;
use super::body::BodyError;
use super::event::Ticket;
use super::expect::Expect;
use super::table::Input;
use crate::buffer::Buffer;
use crate::command::{Command, Parameters};
use crate::extension::{Attributes, Extension, Extensions, Mechanisms};
use crate::wire::{Sink, SinkFull};

/// Why a command was not sent. Nothing of it is on the wire, and the permit is offered again.
///
/// ```
/// # use smtp_machine::client::NotSent;
/// assert_eq!(NotSent::TransactionOpen.to_string(), "a transaction is open on the server: reset first");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NotSent {
    /// A parameter or a verb of an extension that the server did not offer.
    #[error("the server does not offer {}", .0.keyword())]
    NotOffered(Extension),
    /// AUTH by a mechanism that the server did not offer. Of mechanisms without a name in
    /// [`Mechanisms`], one is as good as another.
    #[error("the server does not offer the mechanism; it offers {0}")]
    MechanismNotOffered(Mechanisms),
    /// An address or argument beyond ASCII without SMTPUTF8.
    #[error("an address is not ASCII, and SMTPUTF8 is not in use")]
    NotAscii,
    /// The command does not fit into the output buffer, or is longer than a command may be.
    #[error("the command is too long")]
    TooLong,
    /// The server has not accepted EHLO or HELO.
    #[error("the server has not accepted our hello")]
    NotGreeted,
    /// AUTH, or REQUIRETLS, would go out without TLS.
    #[error("it would go out in clear text, without TLS")]
    ClearText,
    /// The login worked, but the server has not proved that it knows the secret, as the mechanism asks.
    #[error("the server has not proved that it knows the secret")]
    NotVerified,
    /// The client has logged in already, or TLS is up already.
    #[error("it has been done already")]
    AlreadyDone,
    /// RCPT or DATA, and content was sent in chunks already; or the message is BINARYMIME, which DATA
    /// can't carry (RFC 3030 3).
    #[error("the content goes in chunks")]
    InChunks,
    /// The message is larger than the server takes (RFC 1870 6.1).
    #[error("the message is larger than the {limit} octets that the server takes")]
    TooLarge {
        /// What the server has stated.
        limit: u64,
    },
    /// The content is not what a message may hold, or not what was announced.
    #[error("the content can't be sent: {0}")]
    Content(BodyError),
    /// The server has said with LIMITS that it takes no more of these (RFC 9422).
    #[error("the limit that the server has stated is reached")]
    LimitReached,
    /// An XCLIENT or XFORWARD without an attribute, or with one that has no value.
    #[error("an attribute, or its value, is missing")]
    NoAttribute,
    /// An earlier transaction failed half-way and is still open on the server.
    #[error("a transaction is open on the server: reset first")]
    TransactionOpen,
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

    /// Writes a whole command, or nothing of it.
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

    pub(super) fn say_hello(&mut self, hello: Expect, tx: &mut Buffer) -> Result<Ticket, NotSent> {
        let name = self.config.name;
        self.say_hello_as(hello, name.as_bytes(), tx)
    }

    /// The same by a name that was checked.
    pub(super) fn say_hello_as(
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
        self.enter(Input::Reset);
        self.transaction.open = false;
        Ok(ticket)
    }

    pub(super) fn send_quit(&mut self, tx: &mut Buffer) -> Result<Ticket, NotSent> {
        let ticket = self.send(Expect::Quit, tx, |tx| Command::Quit.encode(tx))?;
        self.enter(Input::Quit);
        Ok(ticket)
    }
}
