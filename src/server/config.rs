//! How a server behaves: [`Config`], its limits and its named leniencies.

use core::time::Duration;

use crate::address::Host;
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
    pub(super) accept_bare_newlines: bool,
    pub(super) accept_early_input: bool,
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
            accept_bare_newlines: false,
            accept_early_input: false,
        }
    }

    /// The longest command line in octets, CRLF included; 512 at the least. The input buffer must
    /// be able to hold it, or its own capacity is the limit.
    #[must_use]
    pub fn with_max_command_line(mut self, octets: u32) -> Self {
        self.max_command_line = octets.max(512);
        self
    }

    /// How many octets of one line that is too long are dropped before the session is closed.
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
    #[must_use]
    pub const fn with_max_errors(mut self, count: u32) -> Self {
        self.max_errors = count;
        self
    }

    /// How long a client may take for its next command.
    #[must_use]
    pub const fn with_command_timeout(mut self, limit: Duration) -> Self {
        self.command_timeout = limit;
        self
    }

    /// How long a client may take for the next piece of a message.
    #[must_use]
    pub const fn with_data_timeout(mut self, limit: Duration) -> Self {
        self.data_timeout = limit;
        self
    }

    /// Which deviations from the grammar of commands are put up with.
    #[must_use]
    pub const fn with_syntax(mut self, syntax: Syntax) -> Self {
        self.syntax = syntax;
        self
    }

    /// Takes messages with a CR or LF that stands alone, and hands them on as they are.
    ///
    /// Where a message ends does not change: that takes CRLF `.` CRLF, always. But whoever passes
    /// such a message on as it is may have it cut in two by a server that is less strict: that is
    /// SMTP smuggling. By default such a message is read to its end and refused with `550 5.6.0`.
    #[must_use]
    pub const fn danger_accept_bare_newlines(mut self, accept: bool) -> Self {
        self.accept_bare_newlines = accept;
        self
    }

    /// Puts up with input behind a command that must be the last of its group (RFC 2920 3.1), and
    /// before the greeting.
    ///
    /// By default such a client gets `554 5.5.0` and is cut off: those who do it are not mail
    /// servers but bulk senders, or another protocol being tunnelled.
    #[must_use]
    pub const fn danger_accept_early_input(mut self, accept: bool) -> Self {
        self.accept_early_input = accept;
        self
    }
}
