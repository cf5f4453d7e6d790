//! The limits of a server: sizes, counts and times. The table is at [`Config`].

use core::time::Duration;

use super::Config;
use super::timeout::Timeout;

impl Config {
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
    /// It is enforced while the message comes in, and it is what the SIZE extension states, whatever
    /// number it is offered with; when that is smaller, it holds.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let replies = play_with(config().with_max_message(5000), "EHLO a.example\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Size)),
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains(" SIZE 5000\r\n"));
    /// ```
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

    /// The longest reverse-path or forward-path in octets, brackets included (RFC 5321 4.5.3.1.3: 256 and
    /// more). By default any that fits into a command line is taken: addresses of forwarders, VERP and SRS
    /// have longer local-parts than the 64 octets that RFC 5321 4.5.3.1.1 asks to take at least.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = format!("HELO a.example\r\nMAIL FROM:<{}@b.example>\r\n", "x".repeat(300));
    /// assert!(play(&input, usual).ends_with("250 2.1.0 Sender OK\r\n"));
    /// let replies = play_with(config().with_max_path(256), &input, usual);
    /// assert!(replies.ends_with("501 5.1.7 Bad reverse-path\r\n"));
    /// ```
    #[must_use]
    pub const fn with_max_path(mut self, octets: u32) -> Self {
        self.max_path = if octets < 256 { 256 } else { octets };
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
    /// let config = Config::new(Host::try_from("mx.harbor.example")?)?
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
    /// #         Step::Write(_) => tx.consume(tx.len()),
    /// #         Step::Read(wait) => match input.next() {
    /// #             Some(line) => rx.put(line)?,
    /// #             None => {
    /// assert_eq!(wait.limit, Duration::from_secs(60)); // the wait for a command
    /// #                 break;
    /// #             }
    /// #         },
    /// #         Step::Parked(_) | Step::Done => unreachable!(),
    /// #     }
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_command_timeout(mut self, limit: Duration) -> Self {
        self.command_timeout = Timeout::new(limit);
        self
    }

    /// How long a client may take for the next block of a message
    /// ([`data_block`](Self::with_data_block)).
    ///
    /// ```
    /// # use smtp_machine::{Buffer, Step, address::Host, server::{Config, Event, Server}, wire::Sink};
    /// use core::time::Duration;
    ///
    /// let config = Config::new(Host::try_from("mx.harbor.example")?)?
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
    /// #         Step::Write(_) => tx.consume(tx.len()),
    /// #         Step::Read(wait) => match input.next() {
    /// #             Some(line) => rx.put(line)?,
    /// #             None => {
    /// assert_eq!(wait.limit, Duration::from_secs(60)); // the wait for more of a message
    /// #                 break;
    /// #             }
    /// #         },
    /// #         Step::Parked(_) | Step::Done => unreachable!(),
    /// #     }
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_data_timeout(mut self, limit: Duration) -> Self {
        self.data_timeout = Timeout::new(limit);
        self
    }

    /// How many octets are a block: while a message comes in (kept or dropped), and while output goes out,
    /// the time-out starts anew with each block. With the defaults a client must keep 4096 octets in 3
    /// minutes, 23 octets a second; that an octet comes now and then is not enough.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// # use smtp_machine::session::Phase;
    /// let mut server = Server::new(config().with_data_block(1000));
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// let mut input = vec!["HELO a\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<a@b.example>\r\n", "DATA\r\n"].into_iter();
    /// let mut epochs = Vec::new();
    /// while epochs.len() < 40 {
    ///     match server.poll(&mut rx, &mut tx)? {
    ///         Step::Event(event) => usual(event),
    ///         Step::Write(_) => tx.consume(tx.len()),
    ///         Step::Read(wait) => {
    ///             if wait.phase == Phase::DataBlock {
    ///                 epochs.push(wait.epoch);
    ///             }
    ///             rx.put(input.next().unwrap_or("98 octets of content, and CRLF: ..................................................................\r\n").as_bytes())?;
    ///         }
    ///         _ => break,
    ///     }
    /// }
    /// epochs.dedup();
    /// assert_eq!(epochs.len(), 4); // 39 reads of 100 octets
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_data_block(mut self, octets: u32) -> Self {
        self.data_block = octets;
        self
    }

    /// How long a client may take to take a block of the output
    /// ([`data_block`](Self::with_data_block)), or all of it when it is less.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use std::time::Duration;
    ///
    /// let mut server = Server::new(config().with_write_timeout(Duration::from_secs(60)));
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// if let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? {
    ///     open.accept();
    /// }
    /// let Step::Write(wait) = server.poll(&mut rx, &mut tx)? else { panic!() };
    /// assert_eq!(wait.limit, Duration::from_secs(60));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_write_timeout(mut self, limit: Duration) -> Self {
        self.write_timeout = Timeout::new(limit);
        self
    }

    /// How long the application may take for an answer that it deferred. The client waits no longer than
    /// 5 minutes for most replies (RFC 5321 4.5.3.2).
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use std::time::Duration;
    ///
    /// let mut server = Server::new(config().with_answer_timeout(Duration::from_secs(60)));
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// if let Step::Event(event) = server.poll(&mut rx, &mut tx)? {
    ///     let _deferred = event.defer();
    /// }
    /// let Step::Parked(wait) = server.poll(&mut rx, &mut tx)? else { panic!() };
    /// assert_eq!(wait.limit, Duration::from_secs(60));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_answer_timeout(mut self, limit: Duration) -> Self {
        self.answer_timeout = Timeout::new(limit);
        self
    }

    /// How long the TLS handshake may take: see [`Handover::wait`](super::Handover::wait).
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use std::time::Duration;
    ///
    /// let config = config().with_handshake_timeout(Duration::from_secs(30));
    /// play_with(config, "EHLO a.example\r\nSTARTTLS\r\n", |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::StartTls)),
    ///     Event::StartTls(start) => start.accept(),
    ///     Event::Secure(handover) => {
    ///         assert_eq!(handover.wait().limit, Duration::from_secs(30));
    ///         handover.failed();
    ///     }
    ///     other => usual(other),
    /// });
    /// ```
    #[must_use]
    pub const fn with_handshake_timeout(mut self, limit: Duration) -> Self {
        self.handshake_timeout = Timeout::new(limit);
        self
    }

    /// How many logins may fail before the session is closed (RFC 4954 4, 9).
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// use smtp_machine::extension::Mechanisms;
    ///
    /// let config = config().danger_auth_in_clear(true).with_max_failed_logins(1);
    /// let input = "EHLO a.example\r\nAUTH PLAIN AGFuYQB4\r\nAUTH PLAIN AGFuYQB5\r\nNOOP\r\n";
    /// let replies = play_with(config, input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with_mechanisms(Mechanisms::PLAIN)),
    ///     Event::Auth(auth) => auth.refuse(Refusal::CREDENTIALS_INVALID),
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("421 4.7.0 mx.harbor.example Too many failed logins"));
    /// ```
    #[must_use]
    pub const fn with_max_failed_logins(mut self, count: u32) -> Self {
        self.max_failed_logins = count;
        self
    }

    /// How many recipients of one transaction may be refused with a 5yz before the session is closed; those
    /// that are refused with a 4yz count as idle commands.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\nRCPT TO:<c@b.example>\r\n";
    /// let replies = play_with(config().with_max_refused_in_transaction(1), input, |event| match event {
    ///     Event::Rcpt(rcpt) => rcpt.refuse(Refusal::NO_SUCH_USER),
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("421 4.7.0 mx.harbor.example Too many refused recipients"));
    /// ```
    #[must_use]
    pub const fn with_max_refused_in_transaction(mut self, count: u32) -> Self {
        self.max_refused_in_transaction = count;
        self
    }

    /// How many recipients may be refused, in any number of transactions, before the session is closed.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\nRSET\r\nMAIL FROM:<>\r\nRCPT TO:<c@b.example>\r\n";
    /// let replies = play_with(config().with_max_refused_recipients(1), input, |event| match event {
    ///     Event::Rcpt(rcpt) => rcpt.refuse(Refusal::NO_SUCH_USER),
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("421 4.7.0 mx.harbor.example Too many refused recipients"));
    /// ```
    #[must_use]
    pub const fn with_max_refused_recipients(mut self, count: u32) -> Self {
        self.max_refused_recipients = count;
        self
    }

    /// How many commands may come that lead to no message before the session is closed. A message that is
    /// refused counts as one, and so do an empty chunk and a BURL that are not the last of their message.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// let replies = play_with(config().with_max_idle_commands(2), "RSET\r\nRSET\r\nRSET\r\n", usual);
    /// assert!(replies.contains("421 mx.harbor.example Too many commands without a message"));
    /// ```
    #[must_use]
    pub const fn with_max_idle_commands(mut self, count: u32) -> Self {
        self.max_idle_commands = count;
        self
    }

    /// How many octets of a refused chunk or message are read to find its end; for more the session is
    /// closed. A refused message is closed when its whole size, the octets before the refusal included, is
    /// more than this plus [`max_message`](Self::with_max_message), or more than this when there is no
    /// `max_message`.
    ///
    /// ```
    #[doc = include_str!("example.in")]
    /// // No CHUNKING offered: the chunk is refused, and what it holds is no command.
    /// assert!(play("EHLO a.example\r\nBDAT 6\r\nQUIT\r\n", usual).ends_with("502 5.5.1 Command not implemented\r\n"));
    /// let config = config().with_max_drained(5);
    /// assert!(play_with(config, "EHLO a.example\r\nBDAT 6\r\n", usual).contains("\r\n552 5.3.4 "));
    /// ```
    #[must_use]
    pub const fn with_max_drained(mut self, octets: u64) -> Self {
        self.max_drained = octets;
        self
    }

    /// The longest response in an exchange of AUTH, in octets with its CRLF (RFC 4954 4: 12288 are
    /// said to be enough); at least 512, at most 65 535. The input buffer must be able to hold it, or its own
    /// capacity is the limit.
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
        self.max_auth_line = u16::try_from(octets.max(512)).unwrap_or(u16::MAX);
        self
    }
}
