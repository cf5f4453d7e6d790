//! The limits of a server: sizes, counts and times. [`Config`] has a table of them.

use core::time::Duration;

use super::Config;
use super::timeout::Timeout;

impl Config {
    /// Sets the maximum length of a command line in octets, including its CRLF, which is at least
    /// 512. The capacity of the input buffer also limits it.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let line = format!("NOOP {}\r\n", "x".repeat(600));
    /// let replies = play_with(config().with_max_command_line(512), &line, usual);
    /// assert!(replies.ends_with("500 Line too long\r\n"));
    /// ```
    #[must_use]
    pub fn with_max_command_line(mut self, octets: u32) -> Self {
        self.max_command_line = octets.max(512);
        self
    }

    /// Sets the maximum number of octets that are dropped of a line that is too long. A longer line
    /// ends the session.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let line = "x".repeat(4000);
    /// let replies = play_with(config().with_max_dropped_line(3000), &line, usual);
    /// assert!(replies.contains("\r\n421 mx.harbor.example "), "{replies}");
    /// ```
    #[must_use]
    pub const fn with_max_dropped_line(mut self, octets: u32) -> Self {
        self.max_dropped_line = octets;
        self
    }

    /// Sets the maximum size of a message in octets, counted as in RFC 1870 5. 0 means no limit.
    ///
    /// The limit is enforced while the message is received. The extension SIZE offers the smaller
    /// of this limit and the size in the capabilities of the application, and the smaller is
    /// enforced.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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

    /// Sets the maximum number of recipients of one transaction. More recipients are refused with 452 and count as
    /// [idle commands](Self::with_max_idle_commands). Up to that limit the client can still send the message to the
    /// accepted ones (RFC 5321 4.5.3.1.10).
    #[must_use]
    pub const fn with_max_recipients(mut self, count: u32) -> Self {
        self.max_recipients = count;
        self
    }

    /// Sets the maximum length of a reverse-path or forward-path in octets, including the brackets,
    /// which is at least 256 (RFC 5321 4.5.3.1.3). By default only the length of the line limits
    /// it, because forwarders, VERP and SRS use local-parts with more than the 64 octets of RFC
    /// 5321 4.5.3.1.1.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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

    /// Sets the maximum number of errors: see [`Config`]. One more ends the session.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play_with(config().with_max_errors(1), "DATA\r\nDATA\r\nNOOP\r\n", usual);
    /// assert!(replies.contains("\r\n421 mx.harbor.example "), "{replies}");
    /// ```
    #[must_use]
    pub const fn with_max_errors(mut self, count: u32) -> Self {
        self.max_errors = count;
        self
    }

    /// Sets the limit of the wait for the next command. After chunks that are smaller than a block, the limit of content
    /// holds instead ([`data_block`](Self::with_data_block)).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use std::time::Duration;
    ///
    /// let mut server = Server::new(config().with_command_timeout(Duration::from_secs(60)));
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// let limit = loop {
    ///     match server.poll(&mut rx, &mut tx)? {
    ///         Step::Event(event) => usual(event),
    ///         Step::Write(_) => tx.consume(tx.len()),
    ///         Step::Read(wait) => break wait.limit, // waits for a command
    ///         Step::Parked(_) | Step::Done => unreachable!(),
    ///     }
    /// };
    /// assert_eq!(limit, Duration::from_secs(60));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_command_timeout(mut self, limit: Duration) -> Self {
        self.command_timeout = Timeout::new(limit);
        self
    }

    /// Sets the limit of the wait for the next block of a message
    /// ([`data_block`](Self::with_data_block)).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use std::time::Duration;
    ///
    /// let mut server = Server::new(config().with_data_timeout(Duration::from_secs(60)));
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n";
    /// let mut lines = input.split_inclusive('\n');
    /// let limit = loop {
    ///     match server.poll(&mut rx, &mut tx)? {
    ///         Step::Event(event) => usual(event),
    ///         Step::Write(_) => tx.consume(tx.len()),
    ///         Step::Read(wait) => match lines.next() {
    ///             Some(line) => rx.put(line.as_bytes())?,
    ///             None => break wait.limit, // waits for content
    ///         },
    ///         Step::Parked(_) | Step::Done => unreachable!(),
    ///     }
    /// };
    /// assert_eq!(limit, Duration::from_secs(60));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn with_data_timeout(mut self, limit: Duration) -> Self {
        self.data_timeout = Timeout::new(limit);
        self
    }

    /// Sets the number of octets of a block. While a message is received (kept or drained), and
    /// while output is written, each block restarts the limit. With the defaults a client must
    /// transfer 4096 octets in 3 minutes, or 23 octets per second; single octets do not restart the
    /// limit. A block has at least one octet: 0 is taken as 1.
    ///
    /// Chunks (BDAT) that are smaller than a block and not the last of their message do not restart it either. From the
    /// first of them, all waits for content, commands and output together have one limit,
    /// [`data_timeout`](Self::with_data_timeout), until a block has arrived, the last chunk begins, or another command
    /// comes.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::session::Phase;
    ///
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
        // Without octets there is no progress.
        self.data_block = if octets == 0 { 1 } else { octets };
        self
    }

    /// Sets the limit of the wait for the client to read a block of the output
    /// ([`data_block`](Self::with_data_block)), or all of it if it is shorter.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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

    /// Sets the limit of the wait for a deferred answer of the application. A client waits at most
    /// 5 minutes for most replies (RFC 5321 4.5.3.2).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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

    /// Sets the limit of the TLS handshake: see [`Handover::wait`](crate::server::Handover::wait).
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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

    /// Sets the maximum number of failed logins (RFC 4954 4, 9). One more ends the session.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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

    /// Sets the maximum number of recipients of one transaction that are refused with a 5yz code.
    /// One more ends the session. Recipients that are refused with a 4yz code count as idle
    /// commands.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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

    /// Sets the maximum number of refused recipients in all transactions. One more ends the
    /// session.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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

    /// Sets the maximum number of commands that lead to no message. One more ends the session. A
    /// refused message counts as one, and so do an empty chunk and a BURL that are not the last of
    /// their message.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play_with(config().with_max_idle_commands(2), "RSET\r\nRSET\r\nRSET\r\n", usual);
    /// assert!(replies.contains("421 mx.harbor.example Too many commands without a message"));
    /// ```
    #[must_use]
    pub const fn with_max_idle_commands(mut self, count: u32) -> Self {
        self.max_idle_commands = count;
        self
    }

    /// Sets the maximum number of octets that are drained of a refused chunk or message. A longer
    /// one ends the session. The limit of a refused message is this number plus
    /// [`max_message`](Self::with_max_message), if that is not 0. It applies to the whole size,
    /// including the octets before the refusal.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// // CHUNKING is not offered: the chunk is refused, and its content is not read as commands.
    /// assert!(play("EHLO a.example\r\nBDAT 6\r\nQUIT\r\n", usual).ends_with("502 5.5.1 Command not implemented\r\n"));
    /// let config = config().with_max_drained(5);
    /// assert!(play_with(config, "EHLO a.example\r\nBDAT 6\r\n", usual).contains("\r\n552 5.3.4 "));
    /// ```
    #[must_use]
    pub const fn with_max_drained(mut self, octets: u64) -> Self {
        self.max_drained = octets;
        self
    }

    /// Sets the maximum length of a response in an AUTH exchange in octets, including its CRLF,
    /// from 512 to 65 535. RFC 4954 4 calls 12288 octets sufficient. The capacity of the input
    /// buffer also limits it.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
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
