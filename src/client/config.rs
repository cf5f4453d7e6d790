//! [`Config`]: the configuration of a client.

use core::time::Duration;

use crate::address::Host;
use crate::body::Newlines;
use crate::error::Invalid;
use crate::session::getters::getters;
use crate::session::{OwnHost, Phase};

/// The configuration of a client. [`Config::new`] has the defaults, and the setters change them.
///
/// | setting | default | RFC 5321 |
/// |---|---|---|
/// | limit of the wait for the greeting | 5 minutes | 4.5.3.2.1 |
/// | limit of the wait for a reply | 5 minutes | 4.5.3.2.2, 4.5.3.2.3 |
/// | limit of the wait for the 354 | 2 minutes | 4.5.3.2.4 |
/// | limit of the wait for the reply to the end of the message | 10 minutes | 4.5.3.2.6 |
/// | limit of the wait for the server to read a block of output, 4096 octets | 3 minutes | 4.5.3.2.5 |
/// | limit of the TLS handshake | 5 minutes | |
/// | lines of a reply | 256 | |
/// | challenges in one AUTH exchange | 16 | |
/// | octets of a reply | the capacity of the input buffer | 4.5.3.1.5 (512 per line) |
///
/// ```
/// use core::time::Duration;
/// use smtp_machine::{address::Host, client::Config, session::Phase};
///
/// let config = Config::new(Host::try_from("relay.orchard.example")?)?
///     .with_timeout(Phase::Greeting, Duration::from_secs(30));
/// assert_eq!(config.timeout(Phase::Greeting), Duration::from_secs(30));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    pub(super) name: OwnHost,
    pub(super) manual_hello: bool,
    pub(super) pipelined_transactions: bool,
    pub(super) strict_reply_lines: bool,
    pub(super) newlines: Newlines,
    pub(super) max_reply_lines: u16,
    pub(super) max_challenges: u16,
    pub(super) lmtp: bool,
    pub(super) tls: Tls,
    pub(super) auth_in_clear: bool,
    pub(super) size_check: bool,
    pub(super) eight_bit: bool,
    greeting: Duration,
    reply: Duration,
    data_initiation: Duration,
    end_of_data: Duration,
    write: Duration,
    handshake: Duration,
    pub(super) data_block: u32,
}

/// How a client uses TLS on a connection without TLS.
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::client::Tls;
///
/// let config = config().with_tls(Tls::Required);
/// let commands = play_with(config, &[GREETING, HELLO, BYE], |event| {
///     assert!(!matches!(event, Event::Idle(_))); // STARTTLS is not offered: the machine sends QUIT
/// });
/// assert!(commands.ends_with("EHLO relay.orchard.example\r\nQUIT\r\n"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tls {
    /// The machine does not send STARTTLS: see [`Idle::start_tls`](super::Idle::start_tls).
    #[default]
    ByHand,
    /// The machine sends STARTTLS if it is offered, and otherwise continues without TLS. Relays use
    /// this mode without other information (RFC 7435).
    Opportunistic,
    /// The machine sends STARTTLS, or QUIT if STARTTLS is not offered or refused. It does not send
    /// HELO.
    Required,
}

impl Config {
    /// Creates the default configuration of a client that sends `name` in EHLO.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the name is not ASCII: EHLO is sent before SMTPUTF8 can be offered
    /// (RFC 6531 3.7.1). Pass the A-label (`xn--..`) of such a domain (RFC 5890 2.3.2.1).
    ///
    /// ```
    /// use smtp_machine::{address::Host, client::Config};
    ///
    /// assert!(Config::new(Host::try_from("relay.h\u{e4}fen.example")?).is_err());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[inline]
    pub fn new(name: Host<'_>) -> Result<Self, Invalid> {
        const MINUTE: u64 = 60;
        // The name is stored in place, because the struct is large.
        let mut config = Self {
            name: OwnHost::EMPTY,
            manual_hello: false,
            pipelined_transactions: false,
            strict_reply_lines: false,
            newlines: Newlines::Refuse,
            max_reply_lines: 256,
            max_challenges: 16,
            lmtp: false,
            tls: Tls::ByHand,
            auth_in_clear: false,
            size_check: true,
            eight_bit: false,
            greeting: Duration::from_secs(5 * MINUTE),
            reply: Duration::from_secs(5 * MINUTE),
            data_initiation: Duration::from_secs(2 * MINUTE),
            end_of_data: Duration::from_secs(10 * MINUTE),
            write: Duration::from_secs(3 * MINUTE),
            handshake: Duration::from_secs(5 * MINUTE),
            data_block: 4096,
        };
        config.name.set(name)?;
        Ok(config)
    }

    /// Creates the configuration of a client of a submission server (RFC 6409): STARTTLS is required, and line
    /// endings of the content that are bare CR or LF become CRLF. The other settings have their defaults.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    ///
    /// ```
    /// use smtp_machine::{address::Host, body::Newlines, client::{Config, Tls}};
    ///
    /// let config = Config::submission(Host::try_from("laptop.orchard.example")?)?;
    /// assert_eq!((config.tls(), config.newlines()), (Tls::Required, Newlines::Normalise));
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    pub fn submission(name: Host<'_>) -> Result<Self, Invalid> {
        Ok(Self { tls: Tls::Required, newlines: Newlines::Normalise, ..Self::new(name)? })
    }

    /// Creates the configuration of an LMTP client (RFC 2033): LHLO replaces EHLO, and the end of a
    /// message has a reply for each accepted recipient, all with the same ticket. The other
    /// settings have their defaults.
    ///
    /// ```
    /// use smtp_machine::{address::Host, client::Config};
    ///
    /// let config = Config::lmtp(Host::try_from("queue.harbor.example")?)?;
    /// assert!(config.is_lmtp());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the name is not ASCII: see [`new`](Self::new).
    pub fn lmtp(name: Host<'_>) -> Result<Self, Invalid> {
        Ok(Self { lmtp: true, ..Self::new(name)? })
    }

    /// Sets how the client uses TLS.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::client::Tls;
    ///
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 STARTTLS\r\n", "220 go\r\n"];
    /// let config = config().with_tls(Tls::Required);
    /// let commands = play_with(config, &server, |event| match event {
    ///     Event::Secure(handover) => handover.complete(), // the TLS library performs the handshake
    ///     _ => {}
    /// });
    /// assert!(commands.ends_with("STARTTLS\r\nEHLO relay.orchard.example\r\n"));
    /// ```
    #[must_use]
    pub const fn with_tls(mut self, tls: Tls) -> Self {
        self.tls = tls;
        self
    }

    /// Permits AUTH without TLS. An eavesdropper can then read passwords (RFC 4954 4).
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::command::Mechanism;
    ///
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 AUTH PLAIN\r\n", BYE];
    /// let plain = Mechanism::try_from("PLAIN").unwrap();
    /// let mut tried = false;
    /// let commands = play(&server, |event| match event {
    ///     Event::Idle(idle) if tried => drop(idle.quit().unwrap()),
    ///     Event::Idle(idle) => {
    ///         tried = true;
    ///         assert_eq!(idle.auth(plain, Some(b"\0ana\0secret")), Err(NotSent::ClearText));
    ///     }
    ///     _ => {}
    /// });
    /// assert!(!commands.contains("AUTH"));
    ///
    /// let config = config().danger_auth_in_clear(true);
    /// let commands = play_with(config, &server, |event| match event {
    ///     Event::Idle(idle) => drop(idle.auth(plain, Some(b"\0ana\0secret")).unwrap()),
    ///     _ => {}
    /// });
    /// assert!(commands.contains("AUTH PLAIN AGFuYQBzZWNyZXQ="));
    /// ```
    #[must_use]
    pub const fn danger_auth_in_clear(mut self, allow: bool) -> Self {
        self.auth_in_clear = allow;
        self
    }

    /// Sets whether MAIL with a SIZE above the limit of the server returns
    /// [`NotSent::TooLarge`](super::NotSent::TooLarge), and is not sent (RFC 1870 6.1). The default
    /// is `true`.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 SIZE 1000\r\n", "552 5.3.4 too big\r\n"];
    /// let large = MailParameters::new().with_size(1001);
    /// let mut tried = false;
    /// play(&server, |event| match event {
    ///     Event::Idle(idle) if tried => idle.hold(),
    ///     Event::Idle(idle) => {
    ///         tried = true;
    ///         let sent = idle.mail(ReversePath::Null, &large);
    ///         assert_eq!(sent, Err(NotSent::TooLarge { limit: 1000 }));
    ///     }
    ///     _ => {}
    /// });
    ///
    /// let config = config().with_size_check(false);
    /// let commands = play_with(config, &server, |event| match event {
    ///     Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &large).unwrap()),
    ///     _ => {}
    /// });
    /// assert!(commands.contains("MAIL FROM:<> SIZE=1001"));
    /// ```
    #[must_use]
    pub const fn with_size_check(mut self, check: bool) -> Self {
        self.size_check = check;
        self
    }

    /// Sends 8-bit content even if the server does not offer 8BITMIME. By default
    /// [`Body::write`](super::Body::write) rejects it, because such a server may clear the eighth
    /// bit or refuse the message (RFC 6152 3). In practice most servers accept it.
    ///
    /// ```
    /// use smtp_machine::{address::Host, client::Config};
    ///
    /// let config = Config::new(Host::try_from("relay.orchard.example")?)?.danger_eight_bit(true);
    /// assert!(config.eight_bit());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn danger_eight_bit(mut self, allow: bool) -> Self {
        self.eight_bit = allow;
        self
    }

    /// Sets the limit of the wait in `phase`. Phases that the table above does not list have the
    /// limit of a reply.
    #[must_use]
    pub const fn with_timeout(mut self, phase: Phase, limit: Duration) -> Self {
        match phase {
            Phase::Greeting => self.greeting = limit,
            Phase::DataInitiation => self.data_initiation = limit,
            Phase::EndOfData => self.end_of_data = limit,
            Phase::Write => self.write = limit,
            Phase::Handshake => self.handshake = limit,
            _ => self.reply = limit,
        }
        self
    }

    /// Sets the number of octets of output that the server must read within the limit of
    /// [`Phase::Write`], or all octets if there are fewer. With the
    /// defaults it must read 4096 octets in 3 minutes. 0 is taken as 1.
    ///
    /// ```
    /// use smtp_machine::{address::Host, client::Config};
    ///
    /// let config = Config::new(Host::try_from("relay.orchard.example")?)?.with_data_block(16_384);
    /// assert_eq!(config.data_block(), 16_384);
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_data_block(mut self, octets: u32) -> Self {
        // Without octets there is no progress.
        self.data_block = if octets == 0 { 1 } else { octets };
        self
    }

    /// Sets whether the application sends EHLO and HELO, and handles their refusal. The first
    /// [`Idle`](super::Idle) permit then follows the greeting. By default the machine sends EHLO,
    /// and HELO if the server refuses EHLO permanently.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let mut hello = true;
    /// let commands = play_with(config().with_manual_hello(true), &[GREETING, HELLO, BYE], |event| {
    ///     if let Event::Idle(idle) = event {
    ///         let sent = if hello { idle.helo() } else { idle.quit() };
    ///         hello = sent.is_err();
    ///     }
    /// });
    /// assert_eq!(commands, "HELO relay.orchard.example\r\nQUIT\r\n");
    /// ```
    #[must_use]
    pub const fn with_manual_hello(mut self, manual: bool) -> Self {
        self.manual_hello = manual;
        self
    }

    /// Sets whether the permit for the next transaction follows the end-of-message marker at once
    /// if the server offers PIPELINING, as RFC 2920 3.1 permits. By default it follows the reply to
    /// the end of the message.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// // The next MAIL is sent before the reply to the end of the message.
    /// let server = [GREETING, HELLO, "250 OK\r\n250 OK\r\n354 go\r\n"];
    /// let (mut named, config) = (false, config().with_pipelined_transactions(true));
    /// let commands = play_with(config, &server, |event| match event {
    ///     Event::Idle(idle) => {
    ///         idle.mail(ReversePath::Null, &MailParameters::new()).unwrap();
    ///         named = false;
    ///     }
    ///     Event::Envelope(envelope) if named => drop(envelope.data().unwrap()),
    ///     Event::Envelope(envelope) => {
    ///         let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
    ///         named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
    ///     }
    ///     Event::Body(body) => drop(body.finish().unwrap()),
    ///     _ => {}
    /// });
    /// assert!(commands.contains("DATA\r\n.\r\nMAIL FROM:<>\r\nRCPT TO:"));
    /// ```
    #[must_use]
    pub const fn with_pipelined_transactions(mut self, pipelined: bool) -> Self {
        self.pipelined_transactions = pipelined;
        self
    }

    /// Sets whether reply lines that end in a bare LF are rejected. By default they are accepted,
    /// because some servers send them, and they do not make a reply ambiguous.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let server = ["220 mx.harbor.example\n"]; // ends in a bare LF
    /// assert_eq!(play(&server, |_| {}), "EHLO relay.orchard.example\r\n");
    /// assert_eq!(play_with(config().with_strict_reply_lines(true), &server, |_| {}), "");
    /// ```
    #[must_use]
    pub const fn with_strict_reply_lines(mut self, strict: bool) -> Self {
        self.strict_reply_lines = strict;
        self
    }

    /// Sets how the machine handles a bare CR or LF in the content.
    ///
    /// ```
    /// use smtp_machine::{address::Host, body::Newlines, client::Config};
    ///
    /// let config = Config::new(Host::try_from("relay.orchard.example")?)?
    ///     .with_newlines(Newlines::Normalise); // the content is read from files with LF line endings
    /// assert_eq!(config.newlines(), Newlines::Normalise);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_newlines(mut self, newlines: Newlines) -> Self {
        self.newlines = newlines;
        self
    }

    /// Sets the maximum number of lines of a reply.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let server = ["220-one\r\n220-two\r\n220 three\r\n"];
    /// assert_eq!(play(&server, |_| {}), "EHLO relay.orchard.example\r\n");
    /// assert!(!play_with(config().with_max_reply_lines(2), &server, |_| {}).starts_with("EHLO"));
    /// ```
    #[must_use]
    pub const fn with_max_reply_lines(mut self, count: u16) -> Self {
        self.max_reply_lines = count;
        self
    }

    /// Sets the maximum number of challenges in one AUTH exchange. The machine cancels the exchange
    /// at the next challenge. The mechanisms in use need one to four.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::command::Mechanism;
    ///
    /// let endless = "334 UGFzc3dvcmQ6\r\n";
    /// let server = [GREETING, "250-mx.harbor.example\r\n250 AUTH LOGIN\r\n", endless, endless, endless, endless];
    /// let config = config().danger_auth_in_clear(true).with_max_challenges(2);
    /// let commands = play_with(config, &server, |event| match event {
    ///     Event::Idle(idle) => drop(idle.auth(Mechanism::try_from("LOGIN").unwrap(), None).unwrap()),
    ///     Event::Challenge(challenge) => challenge.respond(b"ana").unwrap(),
    ///     _ => {}
    /// });
    /// assert!(commands.ends_with("AUTH LOGIN\r\nYW5h\r\nYW5h\r\n*\r\n"));
    /// ```
    #[must_use]
    pub const fn with_max_challenges(mut self, count: u16) -> Self {
        self.max_challenges = count;
        self
    }

    pub(crate) const fn permits_eight_bit(&self) -> bool {
        self.eight_bit
    }

    /// Returns the limit of a wait in `phase`: see [`with_timeout`](Self::with_timeout).
    #[must_use]
    pub const fn timeout(&self, phase: Phase) -> Duration {
        match phase {
            Phase::Greeting => self.greeting,
            Phase::DataInitiation => self.data_initiation,
            Phase::EndOfData => self.end_of_data,
            Phase::Write => self.write,
            Phase::Handshake => self.handshake,
            _ => self.reply,
        }
    }
}

/// The getters of the settings.
///
/// ```
/// use core::time::Duration;
/// use smtp_machine::client::{Config, Tls};
/// use smtp_machine::{address::Host, session::Phase};
///
/// let config = Config::new(Host::try_from("relay.orchard.example")?)?.with_tls(Tls::Required);
/// assert_eq!((config.tls(), config.max_challenges()), (Tls::Required, 16));
/// assert_eq!(config.timeout(Phase::EndOfData), Duration::from_secs(600));
/// assert_eq!(config.name(), "relay.orchard.example");
/// assert!(!config.is_lmtp());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
impl Config {
    /// Returns the name that the client sends in EHLO.
    #[must_use]
    pub fn name(&self) -> &str {
        core::str::from_utf8(self.name.as_bytes()).unwrap_or_default()
    }

    /// Returns `true` if the client uses LMTP: see [`lmtp`](Self::lmtp).
    #[must_use]
    pub const fn is_lmtp(&self) -> bool {
        self.lmtp
    }

    getters! {
        tls, with_tls: Tls = self => self.tls;
        size_check, with_size_check: bool = self => self.size_check;
        data_block, with_data_block: u32 = self => self.data_block;
        manual_hello, with_manual_hello: bool = self => self.manual_hello;
        pipelined_transactions, with_pipelined_transactions: bool = self => self.pipelined_transactions;
        strict_reply_lines, with_strict_reply_lines: bool = self => self.strict_reply_lines;
        newlines, with_newlines: Newlines = self => self.newlines;
        max_reply_lines, with_max_reply_lines: u16 = self => self.max_reply_lines;
        max_challenges, with_max_challenges: u16 = self => self.max_challenges;
        auth_in_clear, danger_auth_in_clear: bool = self => self.auth_in_clear;
        eight_bit, danger_eight_bit: bool = self => self.eight_bit;
    }
}
