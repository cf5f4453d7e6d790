//! What a client may send now: the permits [`Idle`], [`Envelope`] and [`Body`].
//!
//! A permit exists only while its commands may be sent, and each is sent by value: RCPT outside a
//! transaction can't be written down.

use super::Client;
use super::event::Ticket;
use super::expect::Expect;
use super::table::{Input, State};
use crate::address::{ForwardPath, ReversePath};
use crate::body::StrayNewline;
use crate::buffer::Buffer;
use crate::command::{Argument, Command, MailParameters, RcptParameters, encode_mail, encode_rcpt};
use crate::extension::{Capabilities, Extension, Extensions};
use crate::session::{Error, Misuse};
use crate::wire::{Full, Sink};

/// Why a command was not sent. Nothing of it is on the wire, and the permit is offered again.
///
/// ```
/// # use smtp_machine::client::NotSent;
/// assert_eq!(NotSent::TransactionOpen.to_string(), "a transaction is open on the server: reset first");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotSent {
    /// A parameter or a verb of an extension that the server did not offer.
    #[error("the server does not offer the extension")]
    NotOffered(Extension),
    /// An address or argument beyond ASCII without SMTPUTF8.
    #[error("an address is not ASCII, and SMTPUTF8 is not in use")]
    NotAscii,
    /// The command does not fit into the output buffer, or is longer than a command may be.
    #[error("the command is too long")]
    TooLong,
    /// The server has not accepted EHLO or HELO.
    #[error("the server has not accepted our hello")]
    NotGreeted,
    /// An earlier transaction failed half-way and is still open on the server.
    #[error("a transaction is open on the server: reset first")]
    TransactionOpen,
}

/// No transaction is open: anything may be said.
///
/// ```
#[doc = include_str!("example.in")]
/// let mut step = 0;
/// let said = play(&[GREETING, HELLO, OK, OK, "214 you are on your own\r\n", OK, BYE], |event| {
///     if let Event::Idle(idle) = event {
///         let list = || Argument::try_from("crew").unwrap();
///         step += 1;
///         let sent = match step {
///             1 => idle.verify(list()),
///             2 => idle.expand(list()),
///             3 => idle.help(Some(list())),
///             4 => idle.reset(),
///             _ => idle.quit(),
///         };
///         sent.unwrap();
///     }
/// });
/// assert!(said.ends_with("VRFY crew\r\nEXPN crew\r\nHELP crew\r\nRSET\r\nQUIT\r\n"), "{said}");
/// ```
#[derive(Debug)]
#[must_use = "the permit is offered again at the next poll"]
pub struct Idle<'a> {
    pub(super) client: &'a mut Client,
    pub(super) tx: &'a mut Buffer,
}

impl Idle<'_> {
    /// MAIL (RFC 5321 4.1.1.2): begins a transaction.
    ///
    /// # Errors
    ///
    /// When a parameter or the form of the address is not what the server offers, or an earlier
    /// transaction must be reset first.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::extension::Extension;
    ///
    /// let mut sizes = vec![None, Some(1000)];
    /// let said = play(&[GREETING, HELLO], |event| {
    ///     if let Event::Idle(idle) = event {
    ///         let from = ReversePath::try_from("<ana@orchard.example>").unwrap();
    ///         match sizes.pop() {
    ///             Some(Some(size)) => {
    ///                 let sent = idle.mail(from, &MailParameters::new().with_size(size));
    ///                 assert_eq!(sent, Err(NotSent::NotOffered(Extension::Size)));
    ///             }
    ///             Some(None) => drop(idle.mail(from, &MailParameters::new()).unwrap()),
    ///             None => idle.hold(),
    ///         }
    ///     } else if let Event::Envelope(envelope) = event {
    ///         envelope.hold();
    ///     }
    /// });
    /// assert!(said.ends_with("EHLO relay.orchard.example\r\nMAIL FROM:<ana@orchard.example>\r\n"));
    /// ```
    pub fn mail(
        self,
        from: ReversePath<'_>,
        parameters: &MailParameters<'_>,
    ) -> Result<Ticket, NotSent> {
        let Self { client, tx } = self;
        if client.state != State::Ready {
            return Err(NotSent::NotGreeted);
        }
        if client.transaction.open {
            return Err(NotSent::TransactionOpen);
        }
        client.offers(parameters.extensions())?;
        let ascii = from.is_ascii() && parameters.is_ascii();
        if !ascii && !parameters.smtp_utf8() {
            return Err(NotSent::NotAscii);
        }
        let ticket = client.send(Expect::Mail, tx, |tx| encode_mail(tx, from, parameters))?;
        client.enter(Input::Mail);
        client.transaction = super::Transaction {
            smtp_utf8: parameters.smtp_utf8(),
            ..super::Transaction::default()
        };
        Ok(ticket)
    }

    /// EHLO, to say hello again, or by hand after [`Config::with_manual_hello`](super::Config::with_manual_hello).
    ///
    /// # Errors
    ///
    /// [`NotSent::TooLong`] when the output has no room.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let mut again = true;
    /// let said = play(&[GREETING, HELLO, HELLO, BYE], |event| {
    ///     if let Event::Idle(idle) = event {
    ///         let sent = if again { idle.ehlo() } else { idle.quit() };
    ///         again = sent.is_err();
    ///     }
    /// });
    /// assert!(said.ends_with("EHLO relay.orchard.example\r\nEHLO relay.orchard.example\r\nQUIT\r\n"));
    /// ```
    pub fn ehlo(self) -> Result<Ticket, NotSent> {
        self.client.say_hello(Expect::Ehlo, self.tx)
    }

    /// HELO, for a server that knows no EHLO.
    ///
    /// # Errors
    ///
    /// [`NotSent::TooLong`] when the output has no room.
    pub fn helo(self) -> Result<Ticket, NotSent> {
        self.client.say_hello(Expect::Helo, self.tx)
    }

    /// VRFY (RFC 5321 4.1.1.6).
    ///
    /// # Errors
    ///
    /// When the argument is not ASCII and the server does not offer SMTPUTF8.
    pub fn verify(self, argument: Argument<'_>) -> Result<Ticket, NotSent> {
        self.query(Command::Vrfy(argument), argument.is_ascii())
    }

    /// EXPN (RFC 5321 4.1.1.7).
    ///
    /// # Errors
    ///
    /// When the server does not offer EXPN, or not SMTPUTF8 for an argument beyond ASCII.
    pub fn expand(self, argument: Argument<'_>) -> Result<Ticket, NotSent> {
        self.client.offers(Extensions::of(Extension::Expn))?;
        self.query(Command::Expn(argument), argument.is_ascii())
    }

    /// HELP (RFC 5321 4.1.1.8).
    ///
    /// # Errors
    ///
    /// When the argument is not ASCII and the server does not offer SMTPUTF8.
    pub fn help(self, argument: Option<Argument<'_>>) -> Result<Ticket, NotSent> {
        let ascii = argument.is_none_or(|argument| argument.is_ascii());
        self.query(Command::Help(argument), ascii)
    }

    /// NOOP (RFC 5321 4.1.1.9).
    ///
    /// # Errors
    ///
    /// When the argument is not ASCII and the server does not offer SMTPUTF8.
    pub fn noop(self, argument: Option<Argument<'_>>) -> Result<Ticket, NotSent> {
        let ascii = argument.is_none_or(|argument| argument.is_ascii());
        self.query(Command::Noop(argument), ascii)
    }

    /// RSET (RFC 5321 4.1.1.5).
    ///
    /// # Errors
    ///
    /// [`NotSent::TooLong`] when the output has no room.
    pub fn reset(self) -> Result<Ticket, NotSent> {
        self.client.send_reset(self.tx)
    }

    /// QUIT (RFC 5321 4.1.1.10): the last command.
    ///
    /// # Errors
    ///
    /// [`NotSent::TooLong`] when the output has no room.
    pub fn quit(self) -> Result<Ticket, NotSent> {
        self.client.send_quit(self.tx)
    }

    /// Nothing for now. The permit comes again after the next reply, or after
    /// [`Client::wake`].
    pub fn hold(self) {
        self.client.held = true;
    }

    /// What the server offers, to choose parameters by.
    #[must_use]
    pub const fn capabilities(&self) -> &Capabilities {
        &self.client.offered
    }

    /// Whether an earlier transaction failed half-way, so that RSET must come before MAIL.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let server = [GREETING, HELLO, "250 OK\r\n550 5.1.1 who?\r\n554 nobody\r\n", OK, BYE];
    /// let (mut begun, mut named) = (false, false);
    /// let said = play(&server, |event| match event {
    ///     Event::Idle(idle) if idle.needs_reset() => drop(idle.reset().unwrap()),
    ///     Event::Idle(idle) if begun => drop(idle.quit().unwrap()),
    ///     Event::Idle(idle) => begun = idle.mail(ReversePath::Null, &MailParameters::new()).is_ok(),
    ///     Event::Envelope(envelope) if named => drop(envelope.data().unwrap()),
    ///     Event::Envelope(envelope) => {
    ///         let to = ForwardPath::try_from("<eve@harbor.example>").unwrap();
    ///         named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
    ///     }
    ///     _ => {}
    /// });
    /// assert!(said.ends_with("DATA\r\nRSET\r\nQUIT\r\n"), "{said}");
    /// ```
    #[must_use]
    pub const fn needs_reset(&self) -> bool {
        self.client.transaction.open
    }

    fn query(self, command: Command<'_>, ascii: bool) -> Result<Ticket, NotSent> {
        if !ascii && !self.client.offered.has(Extension::SmtpUtf8) {
            return Err(NotSent::NotAscii);
        }
        self.client.send(Expect::Query, self.tx, |tx| command.encode(tx))
    }
}

/// A transaction is open: recipients, then the content.
///
/// ```
#[doc = include_str!("example.in")]
/// let server = [GREETING, HELLO, "250 OK\r\n250 OK\r\n550 5.1.1 who?\r\n354 go\r\n"];
/// let mut to = ["<ben@harbor.example>", "<eve@harbor.example>"].into_iter();
/// let said = play(&server, |event| match event {
///     Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &MailParameters::new()).unwrap()),
///     Event::Envelope(envelope) => match to.next() {
///         Some(to) => {
///             let to = ForwardPath::try_from(to).unwrap();
///             envelope.rcpt(to, &RcptParameters::new()).unwrap();
///         }
///         None => drop(envelope.data().unwrap()),
///     },
///     Event::Body(body) => body.abort(), // so far only
///     _ => {}
/// });
/// assert!(said.ends_with("RCPT TO:<ben@harbor.example>\r\nRCPT TO:<eve@harbor.example>\r\nDATA\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the permit is offered again at the next poll"]
pub struct Envelope<'a> {
    pub(super) client: &'a mut Client,
    pub(super) tx: &'a mut Buffer,
}

impl Envelope<'_> {
    /// RCPT (RFC 5321 4.1.1.3): one more recipient.
    ///
    /// # Errors
    ///
    /// When a parameter or the form of the address is not what the server offers.
    pub fn rcpt(
        self,
        to: ForwardPath<'_>,
        parameters: &RcptParameters<'_>,
    ) -> Result<Ticket, NotSent> {
        let Self { client, tx } = self;
        client.offers(parameters.extensions())?;
        let ascii = to.is_ascii() && parameters.is_ascii();
        if !ascii && !client.transaction.smtp_utf8 {
            return Err(NotSent::NotAscii);
        }
        let ticket = client.send(Expect::Rcpt, tx, |tx| encode_rcpt(tx, to, parameters))?;
        client.enter(Input::Rcpt);
        Ok(ticket)
    }

    /// DATA (RFC 5321 4.1.1.4). When the server has refused all recipients and asks for the content
    /// all the same, the machine ends it at once with a lone dot (RFC 2920 3.1).
    ///
    /// # Errors
    ///
    /// [`NotSent::TooLong`] when the output has no room.
    pub fn data(self) -> Result<Ticket, NotSent> {
        let ticket = self.client.send(Expect::Data, self.tx, |tx| Command::Data.encode(tx))?;
        self.client.enter(Input::Data);
        Ok(ticket)
    }

    /// RSET (RFC 5321 4.1.1.5): drops the transaction.
    ///
    /// # Errors
    ///
    /// [`NotSent::TooLong`] when the output has no room.
    pub fn reset(self) -> Result<Ticket, NotSent> {
        self.client.send_reset(self.tx)
    }

    /// QUIT (RFC 5321 4.1.1.10): drops the transaction and ends the session.
    ///
    /// # Errors
    ///
    /// [`NotSent::TooLong`] when the output has no room.
    pub fn quit(self) -> Result<Ticket, NotSent> {
        self.client.send_quit(self.tx)
    }

    /// Nothing for now: see [`Idle::hold`].
    pub fn hold(self) {
        self.client.held = true;
    }
}

/// The server waits for the content.
///
/// Write it in pieces of any size, polling in between, then [`finish`](Self::finish). A body that
/// is dropped never sends the final dot.
///
/// ```
#[doc = include_str!("example.in")]
/// let server = [GREETING, HELLO, "250 OK\r\n250 OK\r\n354 go\r\n", OK, BYE];
/// let (mut content, mut named, mut sent) = (&b"one\r\n.two\r\n"[..], false, false);
/// let said = play(&server, |event| match event {
///     Event::Idle(idle) if sent => drop(idle.quit().unwrap()),
///     Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &MailParameters::new()).unwrap()),
///     Event::Envelope(envelope) if named => drop(envelope.data().unwrap()),
///     Event::Envelope(envelope) => {
///         let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
///         named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
///     }
///     Event::Body(mut body) if !content.is_empty() => {
///         let taken = body.write(content).unwrap();
///         content = &content[taken..];
///     }
///     Event::Body(body) => sent = body.finish().is_ok(),
///     _ => {}
/// });
/// assert!(said.ends_with("DATA\r\none\r\n..two\r\n.\r\nQUIT\r\n"));
/// ```
#[derive(Debug)]
#[must_use = "the permit is offered again at the next poll"]
pub struct Body<'a> {
    pub(super) client: &'a mut Client,
    pub(super) tx: &'a mut Buffer,
}

impl Body<'_> {
    /// Room that is kept for the end of the content: CRLF, dot, CRLF.
    pub(super) const END: usize = 5;

    /// Writes as much of `content` as there is room for, and returns how much that was. Dots at the
    /// start of lines are doubled (RFC 5321 4.5.2).
    ///
    /// # Errors
    ///
    /// A CR or LF that stands alone, unless
    /// [`Config::with_newlines`](super::Config::with_newlines) says what to make of it. The message
    /// can't be finished then: end the session with [`abort`](Self::abort).
    pub fn write(&mut self, content: &[u8]) -> Result<usize, StrayNewline> {
        let spare = self.tx.spare();
        let room = spare.len().saturating_sub(Self::END);
        let room = spare.get_mut(..room).unwrap_or_default();
        let (taken, written) = self.client.stuff.stuff_into(content, room)?;
        self.tx.commit(written);
        self.client.wrote = true;
        self.client.epoch = self.client.epoch.wrapping_add(1);
        Ok(taken)
    }

    /// Sends the final dot. The reply to it, with this ticket, says what became of the message.
    ///
    /// # Errors
    ///
    /// A CR at the end of the content, which stands alone. The message is not finished then.
    pub fn finish(self) -> Result<Ticket, StrayNewline> {
        let Self { client, tx } = self;
        let end = client.stuff.finish()?;
        if tx.put(end).is_err() {
            client.fail(Error::Misuse(Misuse::BufferTooSmall));
        }
        client.enter(Input::EndOfData);
        client.transaction.open = false;
        Ok(client.expected.push(Expect::EndOfData))
    }

    /// Gives the message up, and the connection with it: SMTP has no other way.
    pub fn abort(self) {
        self.client.fail(Error::Misuse(Misuse::UnfinishedBody));
    }
}

impl Client {
    fn offers(&self, needed: Extensions) -> Result<(), NotSent> {
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
        write: impl FnOnce(&mut Buffer) -> Result<(), Full>,
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
        let verb: &[u8] = if hello == Expect::Ehlo { b"EHLO " } else { b"HELO " };
        self.send(hello, tx, |tx| {
            tx.put(verb)?;
            tx.put(name.as_bytes())?;
            tx.put(b"\r\n")
        })
    }

    fn send_reset(&mut self, tx: &mut Buffer) -> Result<Ticket, NotSent> {
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
