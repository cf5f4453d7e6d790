//! The permit [`Idle`]: the commands outside a transaction.

use crate::address::{Host, ReversePath};
use crate::buffer::Buffer;
use crate::client::Client;
use crate::client::config::Config;
use crate::client::expect::Expect;
use crate::client::not_sent::NotSent;
use crate::client::table::Input;
use crate::client::ticket::Ticket;
use crate::command::{Argument, Command, MailParameters, Mechanism, Parameters, UnknownCommand};
use crate::extension::{Capabilities, Extension, Extensions};
use crate::reply::{Code, EnhancedCode};

/// A permit for any command that is allowed outside a transaction.
///
/// ```
#[doc = include_str!("../example.in")]
/// let mut step = 0;
/// let commands = play(&[GREETING, HELLO, OK, OK, "214 see RFC 5321\r\n", OK, BYE], |event| {
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
/// assert!(commands.ends_with("VRFY crew\r\nEXPN crew\r\nHELP crew\r\nRSET\r\nQUIT\r\n"), "{commands}");
/// ```
#[derive(Debug)]
#[must_use = "the permit is offered again at the next poll"]
pub struct Idle<'a> {
    pub(crate) client: &'a mut Client,
    pub(crate) tx: &'a mut Buffer,
}

impl Idle<'_> {
    /// Sends MAIL (RFC 5321 4.1.1.2), which begins a transaction.
    ///
    /// # Errors
    ///
    /// - [`NotSent::NotOffered`] or [`NotSent::NotAscii`] if the server does not offer what a
    ///   parameter or the address needs;
    /// - [`NotSent::TooLarge`] if SIZE exceeds the limit of the server
    ///   ([`Config::with_size_check`](crate::client::Config::with_size_check));
    /// - [`NotSent::ClearText`] if REQUIRETLS would be sent without TLS (RFC 8689 4.2.1);
    /// - [`NotSent::LimitReached`] if the server accepts no more MAIL (RFC 9422);
    /// - [`NotSent::TransactionOpen`] if an earlier transaction must be reset first;
    /// - [`NotSent::NotGreeted`] if the server has not accepted EHLO or HELO;
    /// - [`NotSent::TooLong`] if the output has no space.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::extension::Extension;
    ///
    /// let mut sizes = vec![None, Some(1000)];
    /// let commands = play(&[GREETING, HELLO], |event| {
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
    /// assert!(commands.ends_with("EHLO relay.orchard.example\r\nMAIL FROM:<ana@orchard.example>\r\n"));
    /// ```
    // Whether there are parameters is mostly known where it is called.
    #[cfg_attr(not(target_os = "none"), inline)]
    pub fn mail(
        self,
        from: ReversePath<'_>,
        parameters: &MailParameters<'_>,
    ) -> Result<Ticket, NotSent> {
        match !cfg!(target_os = "none") && parameters.is_empty() {
            true => self.client.send_bare_mail(self.tx, from),
            false => self.client.send_mail(self.tx, from, parameters),
        }
    }

    /// Sends EHLO, once more or after
    /// [`Config::with_manual_hello`](crate::client::Config::with_manual_hello).
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::TooLong`] if the output has no space.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let mut again = true;
    /// let commands = play(&[GREETING, HELLO, HELLO, BYE], |event| {
    ///     if let Event::Idle(idle) = event {
    ///         let sent = if again { idle.ehlo() } else { idle.quit() };
    ///         again = sent.is_err();
    ///     }
    /// });
    /// assert!(commands.ends_with("EHLO relay.orchard.example\r\nEHLO relay.orchard.example\r\nQUIT\r\n"));
    /// ```
    pub fn ehlo(self) -> Result<Ticket, NotSent> {
        self.client.send_hello(Expect::Ehlo, self.tx)
    }

    /// Sends EHLO with another name than the configured one. A proxy sends the name of its client
    /// after [`xclient`](Self::xclient).
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::TooLong`] if the output has no space, and [`NotSent::NotAscii`] if the
    /// name is not ASCII.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::command::Parameters;
    ///
    /// let config = config().with_manual_hello(true);
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 XCLIENT NAME ADDR\r\n", GREETING, HELLO, BYE];
    /// let mut step = 0;
    /// let commands = play_with(config, &server, |event| {
    ///     if let Event::Idle(idle) = event {
    ///         step += 1;
    ///         let spike = Host::try_from("spike.orchard.example").unwrap();
    ///         let sent = match step {
    ///             1 => idle.ehlo(),
    ///             2 => idle.xclient(Parameters::try_from("ADDR=192.0.2.7").unwrap()),
    ///             3 => idle.ehlo_as(spike),
    ///             _ => idle.quit(),
    ///         };
    ///         sent.unwrap();
    ///     }
    /// });
    /// assert!(commands.ends_with("XCLIENT ADDR=192.0.2.7\r\nEHLO spike.orchard.example\r\nQUIT\r\n"));
    /// ```
    pub fn ehlo_as(self, name: Host<'_>) -> Result<Ticket, NotSent> {
        if !name.as_bytes().is_ascii() {
            return Err(NotSent::NotAscii);
        }
        self.client.send_hello_as(Expect::Ehlo, name.as_bytes(), self.tx)
    }

    /// Sends HELO, for a server without EHLO.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::TooLong`] if the output has no space.
    pub fn helo(self) -> Result<Ticket, NotSent> {
        self.client.send_hello(Expect::Helo, self.tx)
    }

    /// Sends VRFY (RFC 5321 4.1.1.6).
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::NotAscii`] if the argument is not ASCII and the server does not offer
    /// SMTPUTF8, and [`NotSent::TooLong`] if the output has no space.
    pub fn verify(self, argument: Argument<'_>) -> Result<Ticket, NotSent> {
        self.query(Command::Vrfy(argument), argument.is_ascii())
    }

    /// Sends EXPN (RFC 5321 4.1.1.7).
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::NotOffered`] if the server does not offer EXPN; otherwise the errors of
    /// [`verify`](Self::verify).
    pub fn expand(self, argument: Argument<'_>) -> Result<Ticket, NotSent> {
        self.client.offers(Extensions::of(Extension::Expn))?;
        self.query(Command::Expn(argument), argument.is_ascii())
    }

    /// Sends HELP (RFC 5321 4.1.1.8).
    ///
    /// # Errors
    ///
    /// Returns the errors of [`verify`](Self::verify).
    pub fn help(self, argument: Option<Argument<'_>>) -> Result<Ticket, NotSent> {
        let ascii = argument.is_none_or(|argument| argument.is_ascii());
        self.query(Command::Help(argument), ascii)
    }

    /// Sends NOOP (RFC 5321 4.1.1.9).
    ///
    /// # Errors
    ///
    /// Returns the errors of [`verify`](Self::verify).
    pub fn noop(self, argument: Option<Argument<'_>>) -> Result<Ticket, NotSent> {
        let ascii = argument.is_none_or(|argument| argument.is_ascii());
        self.query(Command::Noop(argument), ascii)
    }

    /// Sends RSET (RFC 5321 4.1.1.5).
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::TooLong`] if the output has no space.
    pub fn reset(self) -> Result<Ticket, NotSent> {
        self.client.send_reset(self.tx)
    }

    /// Sends QUIT (RFC 5321 4.1.1.10), the last command.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::TooLong`] if the output has no space.
    pub fn quit(self) -> Result<Ticket, NotSent> {
        self.client.send_quit(self.tx)
    }

    /// Sends STARTTLS (RFC 3207 4). If the server accepts it,
    /// [`Event::Secure`](crate::client::Event::Secure) follows. With
    /// [`Config::with_tls`](crate::client::Config::with_tls) the machine sends it.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::AlreadyDone`] if TLS is active, [`NotSent::NotOffered`] if the server
    /// does not offer STARTTLS, and [`NotSent::TooLong`] if the output has no space.
    pub fn start_tls(self) -> Result<Ticket, NotSent> {
        if self.client.secure {
            return Err(NotSent::AlreadyDone);
        }
        self.client.offers(Extensions::START_TLS)?;
        self.client.send_start_tls(self.tx)
    }

    /// Sends AUTH (RFC 4954 4), optionally with an initial response. `Some(b"")` is an empty
    /// response. Challenges arrive as [`Event::Challenge`](crate::client::Event::Challenge).
    ///
    /// # Errors
    ///
    /// - [`NotSent::NotOffered`] if the server does not offer AUTH;
    /// - [`NotSent::MechanismNotOffered`] if the server does not offer the mechanism;
    /// - [`NotSent::ClearText`] if TLS is not active
    ///   ([`Config::danger_auth_in_clear`](crate::client::Config::danger_auth_in_clear));
    /// - [`NotSent::AlreadyDone`] if the client is authenticated;
    /// - [`NotSent::TransactionOpen`] if an earlier transaction must be reset first;
    /// - [`NotSent::TooLong`] if the line would exceed 512 octets (RFC 4954 4). Send AUTH without
    ///   the response then, and the response after the first challenge.
    pub fn auth(self, mechanism: Mechanism<'_>, initial: Option<&[u8]>) -> Result<Ticket, NotSent> {
        self.client.send_auth(mechanism, initial, self.tx)
    }

    /// Sends ETRN (RFC 1985): the server starts to deliver the queue of a host.
    ///
    /// # Errors
    ///
    /// - [`NotSent::NotOffered`] if the server does not offer ETRN;
    /// - [`NotSent::TransactionOpen`] if an earlier transaction must be reset first;
    /// - [`NotSent::NotAscii`] if the argument is not ASCII;
    /// - [`NotSent::TooLong`] if the output has no space.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let server = [GREETING, "250-mx.harbor.example\r\n250-ETRN\r\n250 ATRN\r\n", "250 started\r\n", "250 now you\r\n"];
    /// let (mut step, mut reversed) = (0, false);
    /// let commands = play(&server, |event| match event {
    ///     Event::Idle(idle) => {
    ///         step += 1;
    ///         let node = Argument::try_from("orchard.example").unwrap();
    ///         let sent = if step == 1 { idle.etrn(node) } else { idle.atrn(Some(node)) };
    ///         sent.unwrap();
    ///     }
    ///     Event::Reversed => reversed = true, // continue with a `Server` on this connection
    ///     _ => {}
    /// });
    /// assert!(reversed && commands.ends_with("ETRN orchard.example\r\nATRN orchard.example\r\n"));
    /// ```
    pub fn etrn(self, node: Argument<'_>) -> Result<Ticket, NotSent> {
        self.send_extension(Extension::Etrn, Expect::Query, Command::Etrn(node), node.is_ascii())
    }

    /// Sends ATRN (RFC 2645), which reverses the roles. If the server accepts it,
    /// [`Event::Reversed`](crate::client::Event::Reversed) follows.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`etrn`](Self::etrn).
    pub fn atrn(self, domains: Option<Argument<'_>>) -> Result<Ticket, NotSent> {
        let ascii = domains.is_none_or(|domains| domains.is_ascii());
        self.send_extension(Extension::Atrn, Expect::Atrn, Command::Atrn(domains), ascii)
    }

    /// Sends XCLIENT (Postfix): the attributes of the client of this proxy. If the server accepts
    /// it, the session restarts with EHLO.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::NotOffered`] if the server does not offer XCLIENT with these attributes,
    /// [`NotSent::NoAttribute`] if there is no attribute or one has no value, and the errors of
    /// [`etrn`](Self::etrn).
    pub fn xclient(self, attributes: Parameters<'_>) -> Result<Ticket, NotSent> {
        self.client.offers_attributes(
            self.client.offered.xclient(),
            attributes,
            Extension::XClient,
        )?;
        let ascii = attributes.is_ascii();
        self.send_extension(
            Extension::XClient,
            Expect::XClient,
            Command::XClient(attributes),
            ascii,
        )
    }

    /// Sends XFORWARD (Postfix): the attributes of the original client, which the server logs.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::NotOffered`] if the server does not offer XFORWARD with these attributes,
    /// [`NotSent::NoAttribute`] if there is no attribute or one has no value, and the errors of
    /// [`etrn`](Self::etrn).
    pub fn xforward(self, attributes: Parameters<'_>) -> Result<Ticket, NotSent> {
        let offered = self.client.offered.xforward();
        self.client.offers_attributes(offered, attributes, Extension::XForward)?;
        let ascii = attributes.is_ascii();
        self.send_extension(
            Extension::XForward,
            Expect::Query,
            Command::XForward(attributes),
            ascii,
        )
    }

    /// Sends a command with an unknown verb. The command is one line and has one reply; a verb with
    /// another effect on the session is not supported.
    ///
    /// # Errors
    ///
    /// Returns [`NotSent::TooLong`] if the output has no space.
    pub fn unknown(self, command: UnknownCommand<'_>) -> Result<Ticket, NotSent> {
        self.query(Command::Unknown(command), true)
    }

    /// Sends nothing for now. The permit is offered again after the next reply, or after
    /// [`Client::wake`].
    pub fn hold(self) {
        self.client.held = true;
    }

    /// Returns the capabilities that the server offers.
    #[must_use]
    pub const fn capabilities(&self) -> &Capabilities {
        &self.client.offered
    }

    /// Returns `true` if an earlier transaction has failed and is still open, so that RSET must
    /// precede MAIL.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let server = [GREETING, HELLO, "250 OK\r\n550 5.1.1 no such user\r\n554 5.5.1 no valid recipients\r\n", OK, BYE];
    /// let (mut begun, mut named) = (false, false);
    /// let commands = play(&server, |event| match event {
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
    /// assert!(commands.ends_with("DATA\r\nRSET\r\nQUIT\r\n"), "{commands}");
    /// ```
    #[must_use]
    pub const fn needs_reset(&self) -> bool {
        self.client.transaction.open
    }

    /// Returns `true` if TLS is active.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.client.secure
    }

    /// Returns `true` if the client is authenticated.
    #[must_use]
    pub const fn is_authenticated(&self) -> bool {
        self.client.authenticated
    }

    pub(crate) const fn config(&self) -> &Config {
        &self.client.config
    }

    /// Returns `true` if the initial response fits into the line of AUTH.
    pub(crate) fn fits_auth(&self, mechanism: Mechanism<'_>, initial: &[u8]) -> bool {
        Client::fits_auth(mechanism, initial)
    }

    /// Returns `true` if the server has accepted EHLO or HELO.
    pub(crate) fn is_greeted(&self) -> bool {
        self.client.state.allows(Input::Mail)
    }

    /// Returns the reply that refused the credentials.
    pub(crate) const fn refused_login(&self) -> Option<(Code, Option<EnhancedCode>)> {
        self.client.refused_login
    }

    pub(crate) const fn mails(&self) -> u32 {
        self.client.mails
    }

    /// Returns `true` if the last chunk of a message is unanswered. If the server refuses it, RSET
    /// must precede the next MAIL (RFC 3030 2).
    pub(crate) fn awaits_last_chunk(&self) -> bool {
        self.client.expected.back().is_some_and(|last| last == Expect::LastChunk)
    }

    pub(crate) const fn awaits_replies(&self) -> bool {
        !self.client.expected.is_empty()
    }

    fn send_extension(
        self,
        extension: Extension,
        expect: Expect,
        command: Command<'_>,
        ascii: bool,
    ) -> Result<Ticket, NotSent> {
        self.client.offers(Extensions::of(extension))?;
        if self.client.transaction.open {
            return Err(NotSent::TransactionOpen);
        }
        if !ascii {
            return Err(NotSent::NotAscii);
        }
        self.client.send(expect, self.tx, |tx| command.encode(tx))
    }

    fn query(self, command: Command<'_>, ascii: bool) -> Result<Ticket, NotSent> {
        if !ascii && !self.client.offered.has(Extension::SmtpUtf8) {
            return Err(NotSent::NotAscii);
        }
        self.client.send(Expect::Query, self.tx, |tx| command.encode(tx))
    }
}
