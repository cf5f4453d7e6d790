//! Sends the commands of the permits.
//!
//! A permit exists only while its commands may be sent, and each is sent by value. RCPT outside a
//! transaction therefore does not compile.

use super::expect::Expect;
use super::not_sent::NotSent;
use super::table::Input;
use super::ticket::Ticket;
use super::{Client, Transaction};
use crate::address::{ForwardPath, Mailbox, ReversePath};
use crate::buffer::Buffer;
use crate::command::{
    BodyKind, MailParameters, Parameters, RcptParameters, Verb, encode_mail, encode_rcpt,
};
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

/// Writes a whole line, or nothing. `start` is all before the text, and `end` all after it.
#[inline]
fn put_line<const START: usize, const END: usize>(
    tx: &mut Buffer,
    start: &[u8; START],
    text: &[u8],
    end: &[u8; END],
) -> Result<(), NotSent> {
    let fast = !cfg!(target_os = "none");
    if fast && tx.append(|space| write_line(space, start, text, end)) {
        return Ok(());
    }
    // The space is at the front of the buffer, or there is none.
    tx.put_all(&[start, text, end]).map_err(|SinkFull| NotSent::TooLong)
}

/// Writes a line, if there is space for it, and returns its length.
#[inline]
fn write_line<const START: usize, const END: usize>(
    space: &mut [u8],
    start: &[u8; START],
    text: &[u8],
    end: &[u8; END],
) -> Option<usize> {
    let (first, rest) = space.split_first_chunk_mut()?;
    let (middle, rest) = rest.split_at_mut_checked(text.len())?;
    *rest.first_chunk_mut()? = *end;
    *first = *start;
    middle.copy_from_slice(text);
    Some(START.wrapping_add(text.len()).wrapping_add(END))
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

    /// Examines the parameters of MAIL, and returns what the reply answers.
    pub(super) fn check_mail(&self, parameters: &MailParameters<'_>) -> Result<Expect, NotSent> {
        let needed = parameters.extensions();
        self.offers(needed)?;
        if needed.has(Extension::RequireTls) && !self.secure {
            return Err(NotSent::ClearText);
        }
        if let (Some(size), Some(limit)) = (parameters.size(), self.offered.size()) {
            if self.config.size_check && limit > 0 && size > limit {
                return Err(NotSent::TooLarge { limit });
            }
        }
        Ok(match needed.has(Extension::Checkpoint) {
            true => Expect::MailAgain,
            false => Expect::Mail,
        })
    }

    /// Sends MAIL without parameters.
    #[inline(never)]
    pub(super) fn send_bare_mail(
        &mut self,
        tx: &mut Buffer,
        from: ReversePath<'_>,
    ) -> Result<Ticket, NotSent> {
        self.send_any_mail(tx, from, &MailParameters::new())
    }

    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn send_mail(
        &mut self,
        tx: &mut Buffer,
        from: ReversePath<'_>,
        parameters: &MailParameters<'_>,
    ) -> Result<Ticket, NotSent> {
        self.send_any_mail(tx, from, parameters)
    }

    /// Sends MAIL. It is compiled once for the constant without parameters, and once for any parameters.
    #[inline(always)]
    fn send_any_mail(
        &mut self,
        tx: &mut Buffer,
        from: ReversePath<'_>,
        parameters: &MailParameters<'_>,
    ) -> Result<Ticket, NotSent> {
        if !self.state.allows(Input::Mail) {
            return Err(NotSent::NotGreeted);
        }
        if self.transaction.open {
            return Err(NotSent::TransactionOpen);
        }
        let expect = match parameters.is_empty() {
            true => Expect::Mail,
            false => self.check_mail(parameters)?,
        };
        if self.mails >= self.offered.limits().mail_max.unwrap_or(u32::MAX) {
            return Err(NotSent::LimitReached);
        }
        let ascii = from.is_ascii() && parameters.is_ascii();
        if !ascii && !parameters.smtp_utf8() {
            return Err(NotSent::NotAscii);
        }
        let ticket = match from.mailbox() {
            Some(mailbox) if parameters.is_empty() => {
                self.send_path(expect, tx, b"MAIL FROM:<", mailbox)?
            }
            _ => self.send(expect, tx, |tx| encode_mail(tx, from, parameters))?,
        };
        self.state.enter(Input::Mail);
        self.mails = self.mails.saturating_add(1);
        self.chunk_refused = false;
        self.transaction = Transaction {
            smtp_utf8: parameters.smtp_utf8(),
            binary: parameters.body() == Some(BodyKind::BinaryMime),
            // The recipients of an earlier transaction count until its replies have arrived.
            accepted: self.transaction.accepted,
            ..Transaction::default()
        };
        Ok(ticket)
    }

    /// Sends RCPT without parameters.
    #[inline(never)]
    pub(super) fn send_bare_rcpt(
        &mut self,
        tx: &mut Buffer,
        to: ForwardPath<'_>,
    ) -> Result<Ticket, NotSent> {
        self.send_any_rcpt(tx, to, &RcptParameters::new())
    }

    #[cfg_attr(not(target_os = "none"), inline(never))]
    pub(super) fn send_rcpt(
        &mut self,
        tx: &mut Buffer,
        to: ForwardPath<'_>,
        parameters: &RcptParameters<'_>,
    ) -> Result<Ticket, NotSent> {
        self.send_any_rcpt(tx, to, parameters)
    }

    /// Sends RCPT, like [`send_any_mail`](Self::send_any_mail).
    #[inline(always)]
    fn send_any_rcpt(
        &mut self,
        tx: &mut Buffer,
        to: ForwardPath<'_>,
        parameters: &RcptParameters<'_>,
    ) -> Result<Ticket, NotSent> {
        if !self.state.allows(Input::Rcpt) {
            return Err(NotSent::InChunks);
        }
        if !parameters.is_empty() {
            self.offers(parameters.extensions())?;
        }
        let most = self.offered.limits().rcpt_max.unwrap_or(u32::MAX);
        if self.transaction.named >= most {
            return Err(NotSent::LimitReached);
        }
        let ascii = to.is_ascii() && parameters.is_ascii();
        if !ascii && !self.transaction.smtp_utf8 {
            return Err(NotSent::NotAscii);
        }
        let ticket = match to.mailbox() {
            Some(mailbox) if parameters.is_empty() => {
                self.send_path(Expect::Rcpt, tx, b"RCPT TO:<", mailbox)?
            }
            _ => self.send(Expect::Rcpt, tx, |tx| encode_rcpt(tx, to, parameters))?,
        };
        self.state.enter(Input::Rcpt);
        self.transaction.named = self.transaction.named.saturating_add(1);
        Ok(ticket)
    }

    /// Writes MAIL or RCPT without parameters, or nothing. `start` is all before the mailbox.
    #[cfg_attr(not(target_os = "none"), inline(always))]
    pub(super) fn send_path<const LEN: usize>(
        &mut self,
        expect: Expect,
        tx: &mut Buffer,
        start: &[u8; LEN],
        mailbox: Mailbox<'_>,
    ) -> Result<Ticket, NotSent> {
        put_line(tx, start, mailbox.as_bytes(), b">\r\n")?;
        Ok(self.expected.push(expect))
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
        put_line(tx, self.hello_verb(hello), self.config.name.as_bytes(), b"\r\n")?;
        Ok(self.expected.push(hello))
    }

    /// Sends EHLO, HELO or LHLO with a name that was checked.
    pub(super) fn send_hello_as(
        &mut self,
        hello: Expect,
        name: &[u8],
        tx: &mut Buffer,
    ) -> Result<Ticket, NotSent> {
        put_line(tx, self.hello_verb(hello), name, b"\r\n")?;
        Ok(self.expected.push(hello))
    }

    const fn hello_verb(&self, hello: Expect) -> &'static [u8; 5] {
        match hello {
            Expect::Ehlo if self.config.lmtp => b"LHLO ",
            Expect::Ehlo => b"EHLO ",
            _ => b"HELO ",
        }
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
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lines_of_paths_are_those_of_the_encoder(
            path in "<[a-z\u{e4}]{1,40}@[a-z]{1,40}>",
            space in 0..128_usize,
        ) {
            let (from, to) = (ReversePath::try_from(&*path), ForwardPath::try_from(&*path));
            let (Ok(from), Ok(to)) = (from, to) else { return Ok(()) };
            let mailbox = to.mailbox().unwrap();
            let (mut mail, mut rcpt) = (Vec::new(), Vec::new());
            encode_mail(&mut mail, from, &MailParameters::new()).unwrap();
            encode_rcpt(&mut rcpt, to, &RcptParameters::new()).unwrap();
            let mut out = vec![0; space];
            let len = write_line(&mut out, b"MAIL FROM:<", mailbox.as_bytes(), b">\r\n");
            prop_assert_eq!(len, (mail.len() <= space).then_some(mail.len()));
            prop_assert!(len.is_none_or(|len| out[..len] == mail));
            let len = write_line(&mut out, b"RCPT TO:<", mailbox.as_bytes(), b">\r\n");
            prop_assert_eq!(len, (rcpt.len() <= space).then_some(rcpt.len()));
            prop_assert!(len.is_none_or(|len| out[..len] == rcpt));
        }
    }

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
