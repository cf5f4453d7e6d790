//! How a server behaves: [`Config`], its limits and its named leniencies.

use core::time::Duration;

use crate::address::Host;
use crate::body::Newlines;
use crate::command::Syntax;
use crate::session::OwnHost;

/// How a server behaves. Start with [`Config::new`] and change what should differ.
///
/// | setting | default | RFC 5321 | what the client sees beyond it |
/// |---|---|---|---|
/// | [`max_command_line`](Self::with_max_command_line) | 2048 octets | 4.5.3.1.4 (512 and more) | `500 5.5.2` |
/// | [`max_dropped_line`](Self::with_max_dropped_line) | 65536 octets | | `421 4.7.0`, closed |
/// | [`max_message`](Self::with_max_message) | 10 240 000 octets | 4.5.3.1.7 (65536 and more) | `552 5.3.4` |
/// | [`max_recipients`](Self::with_max_recipients) | 1000 | 4.5.3.1.8 (100 and more) | `452 4.5.3` |
/// | [`max_refused_chunk`](Self::with_max_refused_chunk) | 1 GiB | RFC 3030 | `552 5.3.4`, closed |
/// | [`max_auth_line`](Self::with_max_auth_line) | 12 290 octets | RFC 4954 4 | `500 5.5.6` |
/// | [`max_errors`](Self::with_max_errors) | 20 | | `421 4.7.0`, closed |
/// | [`command_timeout`](Self::with_command_timeout) | 5 minutes | 4.5.3.2.7 | `421 4.4.2`, closed |
/// | [`data_timeout`](Self::with_data_timeout) | 3 minutes | 4.5.3.2.5 | `421 4.4.2`, closed |
///
/// ```
/// use smtp_machine::{address::Host, server::Config};
///
/// let config = Config::new(Host::try_from("mx.harbor.example")?)
///     .with_max_message(50_000_000)
///     .with_max_recipients(100);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    pub(super) host: OwnHost,
    pub(super) syntax: Syntax,
    pub(super) max_command_line: u32,
    pub(super) max_dropped_line: u32,
    pub(super) max_message: u64,
    pub(super) max_recipients: u32,
    pub(super) max_errors: u32,
    pub(super) command_timeout: Duration,
    pub(super) data_timeout: Duration,
    pub(super) bare_newlines: BareNewlines,
    pub(super) accept_early_input: bool,
    pub(super) lmtp: bool,
    pub(super) strict_chunks: bool,
    pub(super) max_refused_chunk: u64,
    pub(super) max_auth_line: u32,
    pub(super) require_tls: bool,
    pub(super) auth_in_clear: bool,
    pub(super) unknown_parameters: bool,
}

/// What becomes of a CR or LF that stands alone in content behind DATA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BareNewlines {
    Refuse,
    Normalise,
    Accept,
}

impl Config {
    /// The defaults, for a server that calls itself `host`: the name in the greeting, in the reply
    /// to EHLO and in the last words.
    #[must_use]
    pub fn new(host: Host<'_>) -> Self {
        Self {
            host: OwnHost::new(host),
            syntax: Syntax::default(),
            max_command_line: 2048,
            max_dropped_line: 65_536,
            max_message: 10_240_000,
            max_recipients: 1000,
            max_errors: 20,
            command_timeout: Duration::from_secs(300),
            data_timeout: Duration::from_secs(180),
            bare_newlines: BareNewlines::Refuse,
            accept_early_input: false,
            lmtp: false,
            strict_chunks: false,
            max_refused_chunk: 1 << 30,
            max_auth_line: 12_290,
            require_tls: false,
            auth_in_clear: false,
            unknown_parameters: false,
        }
    }

    /// The same, for a server of LMTP (RFC 2033): LHLO instead of EHLO, and an answer for each
    /// accepted recipient at the end of a message.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let lmtp = Config::lmtp(Host::try_from("store.harbor.example").unwrap());
    /// let mut to = Vec::new();
    /// let input = "LHLO mx.harbor.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n\
    ///              RCPT TO:<uma@harbor.example>\r\nDATA\r\nHello\r\n.\r\n";
    /// let replies = play_with(lmtp, input, |event| match event {
    ///     Event::Rcpt(rcpt) => {
    ///         to.push(rcpt.to().to_string());
    ///         rcpt.accept();
    ///     }
    ///     Event::Message(message) => match to[message.recipient().unwrap()].as_str() {
    ///         "<ben@harbor.example>" => message.accept(),
    ///         _ => message.refuse(Refusal::MAILBOX_FULL),
    ///     },
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("\r\n250 2.6.0 Message accepted\r\n452 4.2.2 Mailbox full\r\n"));
    /// ```
    #[must_use]
    pub fn lmtp(host: Host<'_>) -> Self {
        Self { lmtp: true, ..Self::new(host) }
    }

    /// The longest command line in octets, CRLF included; 512 at the least. The input buffer must
    /// be able to hold it, or its own capacity is the limit.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let line = format!("NOOP {}\r\n", "x".repeat(600));
    /// let replies = play_with(config().with_max_command_line(512), &line, usual);
    /// assert!(replies.ends_with("500 Line too long\r\n"));
    /// ```
    #[must_use]
    pub fn with_max_command_line(mut self, octets: u32) -> Self {
        self.max_command_line = octets.max(512);
        self
    }

    /// How many octets of one line that is too long are dropped before the session is closed.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let line = "x".repeat(4000);
    /// let replies = play_with(config().with_max_dropped_line(3000), &line, usual);
    /// assert!(replies.contains("\r\n421 mx.harbor.example "), "{replies}");
    /// ```
    #[must_use]
    pub const fn with_max_dropped_line(mut self, octets: u32) -> Self {
        self.max_dropped_line = octets;
        self
    }

    /// The largest message in octets, as RFC 1870 5 counts them; 0 for no limit.
    ///
    /// It is enforced while the message comes in. When the SIZE extension is offered with a
    /// smaller number, that number holds.
    #[must_use]
    pub const fn with_max_message(mut self, octets: u64) -> Self {
        self.max_message = octets;
        self
    }

    /// How many recipients one transaction may have.
    #[must_use]
    pub const fn with_max_recipients(mut self, count: u32) -> Self {
        self.max_recipients = count;
        self
    }

    /// How many commands may be refused by the machine itself before it gives up on the client.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let replies = play_with(config().with_max_errors(1), "DATA\r\nDATA\r\nNOOP\r\n", usual);
    /// assert!(replies.contains("\r\n421 mx.harbor.example "), "{replies}");
    /// ```
    #[must_use]
    pub const fn with_max_errors(mut self, count: u32) -> Self {
        self.max_errors = count;
        self
    }

    /// How long a client may take for its next command.
    ///
    /// ```
    /// # use smtp_machine::{Buffer, Step, address::Host, server::{Config, Event, Server}, wire::Sink};
    /// use core::time::Duration;
    ///
    /// let config = Config::new(Host::try_from("mx.harbor.example")?)
    ///     .with_command_timeout(Duration::from_secs(60));
    /// # let mut server = Server::new(config);
    /// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// # let mut input = [&b""[..]].into_iter();
    /// # loop {
    /// #     match server.poll(&mut rx, &mut tx)? {
    /// #         Step::Event(Event::Open(open)) => open.accept(),
    /// #         Step::Event(Event::Hello(hello)) => hello.accept(&Default::default()),
    /// #         Step::Event(Event::Mail(mail)) => mail.accept(),
    /// #         Step::Event(Event::Rcpt(rcpt)) => rcpt.accept(),
    /// #         Step::Event(Event::Data(data)) => data.start(),
    /// #         Step::Event(_) => {}
    /// #         Step::Write => tx.consume(tx.len()),
    /// #         Step::Read(wait) => match input.next() {
    /// #             Some(line) => rx.put(line)?,
    /// #             None => {
    /// assert_eq!(wait.limit, Duration::from_secs(60)); // the wait for a command
    /// #                 break;
    /// #             }
    /// #         },
    /// #         Step::Done => unreachable!(),
    /// #     }
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_command_timeout(mut self, limit: Duration) -> Self {
        self.command_timeout = limit;
        self
    }

    /// How long a client may take for the next piece of a message.
    ///
    /// ```
    /// # use smtp_machine::{Buffer, Step, address::Host, server::{Config, Event, Server}, wire::Sink};
    /// use core::time::Duration;
    ///
    /// let config = Config::new(Host::try_from("mx.harbor.example")?)
    ///     .with_data_timeout(Duration::from_secs(60));
    /// # let mut server = Server::new(config);
    /// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// # let mut input = [&b"HELO a\r\n"[..], b"MAIL FROM:<>\r\n", b"RCPT TO:<a@b.example>\r\n", b"DATA\r\n"].into_iter();
    /// # loop {
    /// #     match server.poll(&mut rx, &mut tx)? {
    /// #         Step::Event(Event::Open(open)) => open.accept(),
    /// #         Step::Event(Event::Hello(hello)) => hello.accept(&Default::default()),
    /// #         Step::Event(Event::Mail(mail)) => mail.accept(),
    /// #         Step::Event(Event::Rcpt(rcpt)) => rcpt.accept(),
    /// #         Step::Event(Event::Data(data)) => data.start(),
    /// #         Step::Event(_) => {}
    /// #         Step::Write => tx.consume(tx.len()),
    /// #         Step::Read(wait) => match input.next() {
    /// #             Some(line) => rx.put(line)?,
    /// #             None => {
    /// assert_eq!(wait.limit, Duration::from_secs(60)); // the wait for more of a message
    /// #                 break;
    /// #             }
    /// #         },
    /// #         Step::Done => unreachable!(),
    /// #     }
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_data_timeout(mut self, limit: Duration) -> Self {
        self.data_timeout = limit;
        self
    }

    /// Which deviations from the grammar of commands are put up with.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::command::Syntax;
    ///
    /// let input = "HELO a.example\r\nMAIL FROM: <ana@orchard.example>\r\n"; // a space too many
    /// assert!(play(input, usual).ends_with("250 2.1.0 Sender OK\r\n"));
    /// let strict = config().with_syntax(Syntax::STRICT);
    /// assert!(play_with(strict, input, usual).contains("\r\n501 5.5"));
    /// ```
    #[must_use]
    pub const fn with_syntax(mut self, syntax: Syntax) -> Self {
        self.syntax = syntax;
        self
    }

    /// What to do with a CR or LF that stands alone in a message behind DATA: refuse the message with
    /// `550 5.6.0`, which is the default, or make a line end of each LF and a space of each CR, as some
    /// large sites do. That changes the message, so that a signature over it may not hold any more.
    ///
    /// Where a message ends does not change: that takes CRLF `.` CRLF, always.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::body::Newlines;
    ///
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\none\n.\ntwo\r.\r\n.\r\n";
    /// let (mut content, config) = (Vec::new(), config().with_newlines(Newlines::Normalise));
    /// let replies = play_with(config, input, |event| match event {
    ///     Event::Chunk(chunk) => content.extend_from_slice(chunk.bytes()),
    ///     other => usual(other),
    /// });
    /// assert_eq!(content, b"one\r\n.\r\ntwo .\r\n");
    /// assert!(replies.ends_with("250 2.6.0 Message accepted\r\n"));
    /// ```
    #[must_use]
    pub const fn with_newlines(mut self, newlines: Newlines) -> Self {
        self.bare_newlines = match newlines {
            Newlines::Refuse => BareNewlines::Refuse,
            Newlines::Normalise => BareNewlines::Normalise,
        };
        self
    }

    /// Takes messages with a CR or LF that stands alone, and hands them on as they are.
    ///
    /// Where a message ends does not change: that takes CRLF `.` CRLF, always. But whoever passes
    /// such a message on as it is may have it cut in two by a server that is less strict: that is
    /// SMTP smuggling. By default such a message is read to its end and refused with `550 5.6.0`.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\none\ntwo\r\n.\r\n";
    /// assert!(play(input, usual).contains("\r\n550 5.6.0 "));
    ///
    /// let replies = play_with(config().danger_accept_bare_newlines(true), input, |event| match event {
    ///     Event::Message(message) => {
    ///         assert!(message.has_bare_newline());
    ///         message.accept();
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("\r\n250 2.6.0 "));
    /// ```
    #[must_use]
    pub const fn danger_accept_bare_newlines(mut self, accept: bool) -> Self {
        self.bare_newlines = if accept { BareNewlines::Accept } else { BareNewlines::Refuse };
        self
    }

    /// Puts up with input behind a command that must be the last of its group (RFC 2920 3.1), and
    /// before the greeting.
    ///
    /// By default such a client gets `554 5.5.0` and is cut off: those who do it are not mail
    /// servers but bulk senders, or another protocol being tunnelled.
    ///
    /// ```
    /// # use smtp_machine::{Buffer, address::Host, server::{Config, Server}, wire::Sink};
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// rx.put(b"EHLO spammer.example\r\n")?; // before the greeting
    ///
    /// let strict = Config::new(Host::try_from("mx.harbor.example")?);
    /// let lenient = strict.clone().danger_accept_early_input(true);
    /// assert!(Server::new(strict).poll(&mut rx, &mut tx).is_err());
    /// assert!(Server::new(lenient).poll(&mut rx, &mut tx).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn danger_accept_early_input(mut self, accept: bool) -> Self {
        self.accept_early_input = accept;
        self
    }

    /// Refuses chunks (RFC 3030) with a CR or LF that stands alone, unless the message is BINARYMIME,
    /// and chunks of no octets that are not the last.
    ///
    /// By default they are taken: the count says where a chunk ends, so nothing can hide in one, and
    /// deployed senders rely on it. [`Message::has_bare_newline`](super::Message::has_bare_newline)
    /// tells who must hand the content on by DATA.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nBDAT 4 LAST\r\none\n";
    /// let with_chunking = |event: Event<'_>| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Chunking)),
    ///     other => usual(other),
    /// };
    /// assert!(play(input, with_chunking).ends_with("250 2.6.0 Message accepted\r\n"));
    /// let strict = config().with_strict_chunks(true);
    /// assert!(play_with(strict, input, with_chunking).contains("\r\n550 5.6.0 "));
    /// ```
    #[must_use]
    pub const fn with_strict_chunks(mut self, strict: bool) -> Self {
        self.strict_chunks = strict;
        self
    }

    /// The largest chunk, in octets, that is read to its end when it is refused; for a larger one the
    /// session is closed.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// // No CHUNKING offered: the chunk is refused, and what it holds is no command.
    /// assert!(play("EHLO a.example\r\nBDAT 6\r\nQUIT\r\n", usual).ends_with("502 5.5.1 Command not implemented\r\n"));
    /// let config = config().with_max_refused_chunk(5);
    /// assert!(play_with(config, "EHLO a.example\r\nBDAT 6\r\n", usual).contains("\r\n552 5.3.4 "));
    /// ```
    #[must_use]
    pub const fn with_max_refused_chunk(mut self, octets: u64) -> Self {
        self.max_refused_chunk = octets;
        self
    }

    /// The longest response in an exchange of AUTH, in octets with its CRLF (RFC 4954 4: 12288 are
    /// said to be enough). The input buffer must be able to hold it, or its own capacity is the limit.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::extension::Mechanisms;
    ///
    /// let config = config().danger_auth_in_clear(true).with_max_auth_line(512);
    /// let line = "A".repeat(600);
    /// let replies = play_with(config, &format!("EHLO a.example\r\nAUTH PLAIN\r\n{line}\r\n"), |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with_mechanisms(Mechanisms::PLAIN)),
    ///     Event::Auth(auth) => auth.challenge(b"").unwrap(),
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("334 \r\n500 5.5.6 Authentication exchange line is too long\r\n"));
    /// ```
    #[must_use]
    pub fn with_max_auth_line(mut self, octets: u32) -> Self {
        self.max_auth_line = octets.max(512);
        self
    }

    /// Refuses all but EHLO, HELO, LHLO, NOOP, RSET, QUIT and STARTTLS with 530 until TLS is up (RFC
    /// 3207 4). Not for a server that takes mail from everyone: those must do without (RFC 3207 4).
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let config = config().with_required_tls(true);
    /// let replies = play_with(config, "EHLO a.example\r\nMAIL FROM:<>\r\n", usual);
    /// assert!(replies.ends_with("530 5.7.0 Must issue a STARTTLS command first\r\n"));
    /// ```
    #[must_use]
    pub const fn with_required_tls(mut self, required: bool) -> Self {
        self.require_tls = required;
        self
    }

    /// Hands parameters of MAIL and RCPT that have no method here to the application, which must
    /// refuse what it does not know. By default they are refused with 555 (RFC 5321 4.1.1.11).
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = "EHLO a.example\r\nMAIL FROM:<> X-COLOUR=blue\r\n";
    /// assert!(play(input, usual).contains("\r\n555 5.5.4 "));
    ///
    /// let replies = play_with(config().with_unknown_parameters(true), input, |event| match event {
    ///     Event::Mail(mail) => match mail.command().unknown().next() {
    ///         Some(param) if param.to_string() == "X-COLOUR=blue" => mail.accept(),
    ///         _ => mail.refuse(Refusal::PARAMETER_NOT_RECOGNIZED),
    ///     },
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("\r\n250 2.1.0 "));
    /// ```
    #[must_use]
    pub const fn with_unknown_parameters(mut self, accept: bool) -> Self {
        self.unknown_parameters = accept;
        self
    }

    /// Offers and takes AUTH without TLS: passwords may then be read by all on the way (RFC 4954 4).
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::extension::Mechanisms;
    ///
    /// let with_auth = |event: Event<'_>| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with_mechanisms(Mechanisms::PLAIN)),
    ///     Event::Auth(auth) => auth.accept(),
    ///     other => usual(other),
    /// };
    /// let input = "EHLO a.example\r\nAUTH PLAIN AGFuYQBzZWNyZXQ=\r\n";
    /// assert!(play(input, with_auth).contains("\r\n538 5.7.11 "));
    /// let lax = config().danger_auth_in_clear(true);
    /// assert!(play_with(lax, input, with_auth).ends_with("235 2.7.0 Authentication successful\r\n"));
    /// ```
    #[must_use]
    pub const fn danger_auth_in_clear(mut self, allow: bool) -> Self {
        self.auth_in_clear = allow;
        self
    }
}
