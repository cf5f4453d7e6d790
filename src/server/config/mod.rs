//! [`Config`]: the configuration of a server, with its limits and leniencies.

mod limits;
mod timeout;

use core::time::Duration;

use crate::address::Host;
use crate::body::Newlines;
use crate::command::Syntax;
use crate::error::Invalid;
use crate::session::OwnHost;
use crate::session::getters::getters;
use timeout::Timeout;

/// The configuration of a server. [`Config::new`] has the defaults, and the setters change them.
///
/// | setting | default | source | reply if it is exceeded |
/// |---|---|---|---|
/// | [`max_command_line`](Self::with_max_command_line) | 2048 octets | RFC 5321 4.5.3.1.4 (at least 512) | `500 5.5.2` |
/// | [`max_dropped_line`](Self::with_max_dropped_line) | 65536 octets | | `421 4.7.0`, closed |
/// | [`max_message`](Self::with_max_message) | 10 240 000 octets | RFC 5321 4.5.3.1.7 (at least 65536) | `552 5.3.4` |
/// | [`max_path`](Self::with_max_path) | the length of a line | RFC 5321 4.5.3.1.3 (at least 256) | `501 5.1.3`, `501 5.1.7` |
/// | [`max_recipients`](Self::with_max_recipients) | 1000 | RFC 5321 4.5.3.1.8 (at least 100) | `452 4.5.3` |
/// | [`max_drained`](Self::with_max_drained) | 1 GiB | RFC 3030 | the refusal and `421 4.7.0`, or `552 5.3.4` to BDAT; closed |
/// | [`max_auth_line`](Self::with_max_auth_line) | 12 290 octets | RFC 4954 4 | `500 5.5.6` |
/// | [`max_errors`](Self::with_max_errors) | 20 | | `421 4.7.0`, closed |
/// | [`max_failed_logins`](Self::with_max_failed_logins) | 5 | RFC 4954 4, 9 | `421 4.7.0`, closed |
/// | [`max_refused_in_transaction`](Self::with_max_refused_in_transaction) | 500 recipients | | `421 4.7.0`, closed |
/// | [`max_refused_recipients`](Self::with_max_refused_recipients) | 1000 | | `421 4.7.0`, closed |
/// | [`max_idle_commands`](Self::with_max_idle_commands) | 1000 | | `421 4.7.0`, closed |
/// | [`command_timeout`](Self::with_command_timeout) | 5 minutes | RFC 5321 4.5.3.2.7 | `421 4.4.2`, closed |
/// | [`data_timeout`](Self::with_data_timeout) | 3 minutes for each block | RFC 5321 4.5.3.2.5 | `421 4.4.2`, closed |
/// | [`write_timeout`](Self::with_write_timeout) | 3 minutes for each block | RFC 5321 4.5.3.2.5 | closed |
/// | [`data_block`](Self::with_data_block) | 4096 octets | | |
/// | [`answer_timeout`](Self::with_answer_timeout) | 5 minutes | RFC 5321 4.5.3.2.2 | `421 4.3.0`, closed |
/// | [`handshake_timeout`](Self::with_handshake_timeout) | 5 minutes | | closed |
///
/// Errors are commands that the machine refuses and that a correct client does not send, and
/// unknown verbs that the application refuses. Failed logins, refused recipients and idle commands are not errors, but have
/// their own budgets, because they use resources. Idle commands are those that lead to no message: NOOP, RSET, VRFY, EXPN,
/// HELP, EHLO, a refused MAIL, a recipient that is refused with a 4yz code and so on. All four counts restart after an
/// accepted message.
///
/// ```
/// use smtp_machine::{address::Host, server::Config};
///
/// let config = Config::new(Host::try_from("mx.harbor.example")?)?
///     .with_max_message(50_000_000)
///     .with_max_recipients(100);
/// assert_eq!((config.max_message(), config.max_recipients()), (50_000_000, 100));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    pub(in crate::server) host: OwnHost,
    pub(in crate::server) syntax: Syntax,
    pub(in crate::server) max_command_line: u32,
    pub(in crate::server) max_dropped_line: u32,
    pub(in crate::server) max_message: u64,
    pub(in crate::server) max_recipients: u32,
    pub(in crate::server) max_path: u32,
    pub(in crate::server) max_errors: u32,
    pub(in crate::server) max_failed_logins: u32,
    pub(in crate::server) max_refused_in_transaction: u32,
    pub(in crate::server) max_refused_recipients: u32,
    pub(in crate::server) max_idle_commands: u32,
    pub(in crate::server) data_block: u32,
    pub(in crate::server) command_timeout: Timeout,
    pub(in crate::server) data_timeout: Timeout,
    pub(in crate::server) write_timeout: Timeout,
    pub(in crate::server) answer_timeout: Timeout,
    pub(in crate::server) handshake_timeout: Timeout,
    pub(in crate::server) newlines: Newlines,
    pub(in crate::server) accept_bare_newlines: bool,
    pub(in crate::server) accept_early_input: bool,
    pub(in crate::server) lmtp: bool,
    pub(in crate::server) strict_chunks: bool,
    pub(in crate::server) max_drained: u64,
    pub(in crate::server) max_auth_line: u16,
    pub(in crate::server) require_tls: bool,
    pub(in crate::server) require_auth: bool,
    pub(in crate::server) auth_in_clear: bool,
    pub(in crate::server) unknown_parameters: bool,
}

impl Config {
    /// Creates the default configuration of a server with the name `host`. The name is part of the
    /// greeting, of the replies to EHLO and QUIT, and of a 421.
    ///
    /// [`mx`](Self::mx), [`submission`](Self::submission) and [`lmtp`](Self::lmtp) are presets for
    /// the three kinds of servers.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the name is not ASCII: replies to a client that has not sent SMTPUTF8
    /// are ASCII (RFC 6531 3.7.4). Pass the A-label (`xn--..`) of such a domain (RFC 5890 2.3.2.1).
    ///
    /// ```
    /// use smtp_machine::{address::Host, server::Config};
    ///
    /// assert!(Config::new(Host::try_from("mx.h\u{e4}fen.example")?).is_err());
    /// assert!(Config::new(Host::try_from("mx.xn--hfen-loa.example")?).is_ok());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    pub fn new(host: Host<'_>) -> Result<Self, Invalid> {
        // The name is stored in place, because the struct is large.
        let mut config = Self {
            host: OwnHost::EMPTY,
            syntax: Syntax::default(),
            max_command_line: 2048,
            max_dropped_line: 65_536,
            max_message: 10_240_000,
            max_recipients: 1000,
            max_path: u32::MAX,
            max_errors: 20,
            max_failed_logins: 5,
            max_refused_in_transaction: 500,
            max_refused_recipients: 1000,
            max_idle_commands: 1000,
            data_block: 4096,
            command_timeout: Timeout::secs(300),
            data_timeout: Timeout::secs(180),
            write_timeout: Timeout::secs(180),
            answer_timeout: Timeout::secs(300),
            handshake_timeout: Timeout::secs(300),
            newlines: Newlines::Refuse,
            accept_bare_newlines: false,
            accept_early_input: false,
            lmtp: false,
            strict_chunks: false,
            max_drained: 1 << 30,
            max_auth_line: 12_290,
            require_tls: false,
            require_auth: false,
            auth_in_clear: false,
            unknown_parameters: false,
        };
        config.host.set(host)?;
        Ok(config)
    }

    /// Creates the configuration of a server that accepts messages from any client for its own
    /// domains (RFC 5321 2.3.10): the defaults. At RCPT the application decides which domains are
    /// its own, and must refuse all others.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let config = Config::mx(Host::try_from("mx.harbor.example").unwrap()).unwrap();
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@far.example>\r\n";
    /// let replies = play_with(config, input, |event| match event {
    ///     Event::Rcpt(rcpt) => match rcpt.to().mailbox().map(|mailbox| mailbox.host().to_string()) {
    ///         Some(host) if !host.eq_ignore_ascii_case("harbor.example") => rcpt.refuse(Refusal::RELAY_DENIED),
    ///         _ => rcpt.accept(),
    ///     },
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("550 5.7.1 Relaying denied\r\n"));
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the name is not ASCII: see [`new`](Self::new).
    pub fn mx(host: Host<'_>) -> Result<Self, Invalid> {
        Self::new(host)
    }

    /// Creates the configuration of a server that accepts messages from its own users (RFC 6409,
    /// RFC 8314). The machine requires TLS and AUTH, and refuses commands with `530 5.7.0` before
    /// them. The syntax is [`Syntax::LENIENT`], because mail clients need it. On port 465, where
    /// TLS precedes SMTP, use [`Server::secured`](crate::server::Server::secured).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let submission = || Config::submission(Host::try_from("submit.harbor.example").unwrap()).unwrap();
    /// let input = "EHLO laptop.example\r\nMAIL FROM:<ana@harbor.example>\r\n";
    /// let replies = play_with(submission(), input, usual);
    /// assert!(replies.ends_with("530 5.7.0 Must issue a STARTTLS command first\r\n"));
    ///
    /// let replies = play_with(submission().with_required_tls(false), input, usual);
    /// assert!(replies.ends_with("530 5.7.0 Authentication required\r\n"));
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the name is not ASCII: see [`new`](Self::new).
    pub fn submission(host: Host<'_>) -> Result<Self, Invalid> {
        let config = Self::new(host)?.with_syntax(Syntax::LENIENT);
        Ok(config.with_required_tls(true).with_required_auth(true))
    }

    /// Creates the configuration of an LMTP server (RFC 2033): LHLO replaces EHLO, and the end of a
    /// message has a reply for each accepted recipient. The other settings have their defaults.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let lmtp = Config::lmtp(Host::try_from("store.harbor.example").unwrap()).unwrap();
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
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the name is not ASCII: see [`new`](Self::new).
    pub fn lmtp(host: Host<'_>) -> Result<Self, Invalid> {
        Ok(Self { lmtp: true, ..Self::new(host)? })
    }

    /// Sets whether AUTH is required. The machine then refuses all commands with `530 5.7.0` before
    /// the client is authenticated, except EHLO, HELO, LHLO, AUTH, STARTTLS, NOOP, RSET, QUIT,
    /// HELP, XCLIENT and XFORWARD (RFC 4954 6, RFC 6409 4.3).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let config = config().with_required_auth(true);
    /// let replies = play_with(config, "EHLO a.example\r\nMAIL FROM:<>\r\n", usual);
    /// assert!(replies.ends_with("530 5.7.0 Authentication required\r\n"));
    /// ```
    #[must_use]
    pub const fn with_required_auth(mut self, required: bool) -> Self {
        self.require_auth = required;
        self
    }

    /// Sets the leniencies of the parser of commands.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::command::Syntax;
    ///
    /// let input = "HELO a.example\r\nMAIL FROM: <ana@orchard.example>\r\n"; // a space after the colon
    /// assert!(play(input, usual).ends_with("250 2.1.0 Sender OK\r\n"));
    /// let strict = config().with_syntax(Syntax::STRICT);
    /// assert!(play_with(strict, input, usual).contains("\r\n501 5.5"));
    /// ```
    #[must_use]
    pub const fn with_syntax(mut self, syntax: Syntax) -> Self {
        self.syntax = syntax;
        self
    }

    /// Sets how the machine handles a bare CR or LF in content after DATA. By default it refuses
    /// the message with `550 5.6.0`. With [`Newlines::Normalise`] it replaces each bare LF by a
    /// line ending and each bare CR by a space, as some large sites do. This changes the message,
    /// so that a signature may become invalid.
    ///
    /// The end of the message is not affected: it is always CRLF `.` CRLF.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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
        self.newlines = newlines;
        self
    }

    /// Accepts messages with a bare CR or LF, and does not change their content.
    ///
    /// The end of the message is not affected: it is always CRLF `.` CRLF. But if such a message is
    /// relayed unchanged, a less strict server may divide it into two messages (SMTP smuggling). By
    /// default such a message is drained and refused with `550 5.6.0`. The setting takes precedence
    /// over [`with_newlines`](Self::with_newlines).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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
        self.accept_bare_newlines = accept;
        self
    }

    /// Accepts input after a command that must be the last of its group (RFC 2920 3.1), and before
    /// the greeting.
    ///
    /// By default the machine writes `554 5.5.0` and ends the session, because such clients are
    /// usually bulk senders or tunnel another protocol.
    ///
    /// ```
    /// use smtp_machine::{Buffer, Step, address::Host, server::{Config, Server}, wire::Sink};
    ///
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// rx.put(b"EHLO spammer.example\r\n")?; // before the greeting
    ///
    /// let strict = Config::new(Host::try_from("mx.harbor.example")?)?;
    /// let lenient = strict.clone().danger_accept_early_input(true);
    /// let greets = |config| matches!(Server::new(config).poll(&mut rx, &mut tx), Ok(Step::Event(_)));
    /// assert_eq!([strict, lenient].map(greets), [false, true]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn danger_accept_early_input(mut self, accept: bool) -> Self {
        self.accept_early_input = accept;
        self
    }

    /// Sets whether chunks (RFC 3030) with a bare CR or LF are refused, unless the message is
    /// BINARYMIME, and empty chunks that are not the last.
    ///
    /// By default they are accepted: the size determines the end of a chunk, so the content cannot
    /// be read as commands, and deployed clients depend on it.
    /// [`Message::has_bare_newline`](crate::server::Message::has_bare_newline) informs an application that
    /// relays the content with DATA.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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

    /// Sets whether TLS is required. The machine then refuses all commands except EHLO, HELO, LHLO,
    /// NOOP, RSET, QUIT and STARTTLS with 530 before TLS is active (RFC 3207 4). A server that
    /// accepts messages from any client must not require TLS (RFC 3207 4).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let config = config().with_required_tls(true);
    /// let replies = play_with(config, "EHLO a.example\r\nMAIL FROM:<>\r\n", usual);
    /// assert!(replies.ends_with("530 5.7.0 Must issue a STARTTLS command first\r\n"));
    /// ```
    #[must_use]
    pub const fn with_required_tls(mut self, required: bool) -> Self {
        self.require_tls = required;
        self
    }

    /// Sets whether unknown parameters of MAIL and RCPT are passed to the application, which must
    /// refuse those that it does not know. By default the machine refuses them with 555 (RFC 5321
    /// 4.1.1.11).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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

    /// Offers and accepts AUTH without TLS. An eavesdropper can then read passwords (RFC 4954 4).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::extension::Mechanisms;
    ///
    /// let with_auth = |event: Event<'_>| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with_mechanisms(Mechanisms::PLAIN)),
    ///     Event::Auth(auth) => auth.accept(),
    ///     other => usual(other),
    /// };
    /// let input = "EHLO a.example\r\nAUTH PLAIN AGFuYQBzZWNyZXQ=\r\n";
    /// assert!(play(input, with_auth).contains("\r\n538 5.7.11 "));
    /// let permissive = config().danger_auth_in_clear(true);
    /// assert!(play_with(permissive, input, with_auth).ends_with("235 2.7.0 Authentication successful\r\n"));
    /// ```
    #[must_use]
    pub const fn danger_auth_in_clear(mut self, allow: bool) -> Self {
        self.auth_in_clear = allow;
        self
    }
}

/// The getters of the settings.
///
/// ```
/// use smtp_machine::{address::Host, server::Config};
///
/// let config = Config::submission(Host::try_from("submit.harbor.example")?)?.with_max_recipients(100);
/// assert_eq!((config.max_recipients(), config.max_errors()), (100, 20));
/// assert!(config.required_tls() && config.required_auth() && !config.is_lmtp());
/// assert_eq!(config.host(), "submit.harbor.example");
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
impl Config {
    /// Returns the host name of the server.
    #[must_use]
    pub fn host(&self) -> &str {
        core::str::from_utf8(self.host.as_bytes()).unwrap_or_default()
    }

    /// Returns `true` if the server uses LMTP: see [`lmtp`](Self::lmtp).
    #[must_use]
    pub const fn is_lmtp(&self) -> bool {
        self.lmtp
    }

    getters! {
        max_command_line, with_max_command_line: u32 = self => self.max_command_line;
        max_dropped_line, with_max_dropped_line: u32 = self => self.max_dropped_line;
        max_message, with_max_message: u64 = self => self.max_message;
        max_recipients, with_max_recipients: u32 = self => self.max_recipients;
        max_path, with_max_path: u32 = self => self.max_path;
        max_errors, with_max_errors: u32 = self => self.max_errors;
        max_failed_logins, with_max_failed_logins: u32 = self => self.max_failed_logins;
        max_refused_in_transaction, with_max_refused_in_transaction: u32 = self => self.max_refused_in_transaction;
        max_refused_recipients, with_max_refused_recipients: u32 = self => self.max_refused_recipients;
        max_idle_commands, with_max_idle_commands: u32 = self => self.max_idle_commands;
        max_drained, with_max_drained: u64 = self => self.max_drained;
        max_auth_line, with_max_auth_line: u32 = self => self.max_auth_line as u32;
        data_block, with_data_block: u32 = self => self.data_block;
        command_timeout, with_command_timeout: Duration = self => self.command_timeout.get();
        data_timeout, with_data_timeout: Duration = self => self.data_timeout.get();
        write_timeout, with_write_timeout: Duration = self => self.write_timeout.get();
        answer_timeout, with_answer_timeout: Duration = self => self.answer_timeout.get();
        handshake_timeout, with_handshake_timeout: Duration = self => self.handshake_timeout.get();
        syntax, with_syntax: Syntax = self => self.syntax;
        newlines, with_newlines: Newlines = self => self.newlines;
        strict_chunks, with_strict_chunks: bool = self => self.strict_chunks;
        required_tls, with_required_tls: bool = self => self.require_tls;
        required_auth, with_required_auth: bool = self => self.require_auth;
        unknown_parameters, with_unknown_parameters: bool = self => self.unknown_parameters;
        accepts_bare_newlines, danger_accept_bare_newlines: bool = self => self.accept_bare_newlines;
        accepts_early_input, danger_accept_early_input: bool = self => self.accept_early_input;
        auth_in_clear, danger_auth_in_clear: bool = self => self.auth_in_clear;
    }
}
