//! Each limit: its default, the RFC, the memory it bounds, and its effect.
//!
//! A session has no memory but the machine and the two buffers that are lent to it. `poll` allocates nothing. So the
//! memory of a session is known when it begins: the size of [`Server`](crate::Server) or [`Client`](crate::Client) and the
//! capacity of both buffers.
//!
//! ```
//! use smtp_machine::{Client, Server};
//!
//! assert!(size_of::<Server>() <= 1024 && size_of::<Client>() <= 1024);
//! assert_eq!((Server::MIN_INPUT, Server::MIN_OUTPUT, Client::MIN_BUFFER), (512, 1280, 1024));
//! ```
//!
//! # Server
//!
//! | limit | default | RFC | memory | effect |
//! |---|---|---|---|---|
//! | [`max_command_line`](crate::server::Config::with_max_command_line) | 2048 octets | 5321 4.5.3.1.4 | the input buffer | `500 5.5.2`, the line is dropped; BDAT closes the connection |
//! | [`max_dropped_line`](crate::server::Config::with_max_dropped_line) | 65 536 octets |  | none: the octets are dropped | `421 4.7.0`, closed |
//! | [`max_auth_line`](crate::server::Config::with_max_auth_line) | 12 290 octets, or the input buffer | 4954 4 | the input buffer | `500 5.5.6` |
//! | [`max_message`](crate::server::Config::with_max_message) | 10 240 000 octets | 5321 4.5.3.1.7, 1870 | none: content is lent as it comes | `552 5.3.4` at the end of the message; SIZE states the limit |
//! | [`max_drained`](crate::server::Config::with_max_drained) | 1 GiB | 3030 2 | none | the refusal and `421 4.7.0`, or `552 5.3.4` to BDAT; closed |
//! | [`max_recipients`](crate::server::Config::with_max_recipients) | 1000 | 5321 4.5.3.1.8 | counter | `452 4.5.3` |
//! | [`max_path`](crate::server::Config::with_max_path) | none: the line limits it | 5321 4.5.3.1.3 | none | `501 5.1.3`, `501 5.1.7` |
//! | [`max_errors`](crate::server::Config::with_max_errors) | 20 |  | counter | `421 4.7.0`, closed |
//! | [`max_failed_logins`](crate::server::Config::with_max_failed_logins) | 5 | 4954 4, 9 | counter | `421 4.7.0`, closed |
//! | [`max_refused_in_transaction`](crate::server::Config::with_max_refused_in_transaction) | 500 |  | counter | `421 4.7.0`, closed |
//! | [`max_refused_recipients`](crate::server::Config::with_max_refused_recipients) | 1000 |  | counter | `421 4.7.0`, closed |
//! | [`max_idle_commands`](crate::server::Config::with_max_idle_commands) | 1000 |  | counter | `421 4.7.0`, closed |
//! | parameters of a command | 32 |  | none | `501 5.5.4` |
//! | label, domain | 63 (a U-label 236), 255 octets | 1035, 5890 2.3.2.1, 5321 4.5.3.1.2 | none | `501`, `553` |
//! | identity of AUTH | 96 octets |  | the machine | error of [`accept_identity`](crate::server::Auth::accept_identity) |
//! | unwritten replies | the output buffer |  | the output buffer | no command is read until they are written |
//! | [`command_timeout`](crate::server::Config::with_command_timeout) | 5 minutes | 5321 4.5.3.2.7 | deadline of the driver | `421 4.4.2`, closed |
//! | [`data_timeout`](crate::server::Config::with_data_timeout) | 3 minutes for each block | 5321 4.5.3.2.5 | deadline of the driver | `421 4.4.2`, closed |
//! | [`write_timeout`](crate::server::Config::with_write_timeout) | 3 minutes for each block | 5321 4.5.3.2.5 | deadline of the driver | closed |
//! | [`data_block`](crate::server::Config::with_data_block) | 4096 octets |  | counter | none: a block is progress |
//! | [`answer_timeout`](crate::server::Config::with_answer_timeout) | 5 minutes | 5321 4.5.3.2.2 | deadline of the driver | `421 4.3.0`, closed |
//! | [`handshake_timeout`](crate::server::Config::with_handshake_timeout) | 5 minutes |  | deadline of the driver | closed |
//!
//! # Client
//!
//! | limit | default | RFC | memory | effect |
//! |---|---|---|---|---|
//! | one reply, all lines | the input buffer | 5321 4.5.3.1.5 | the input buffer | [`Violation::ReplyTooLong`](crate::session::Violation::ReplyTooLong) |
//! | [`max_reply_lines`](crate::client::Config::with_max_reply_lines) | 256 | | counter | [`Violation::ReplyTooLong`](crate::session::Violation::ReplyTooLong) |
//! | [`max_challenges`](crate::client::Config::with_max_challenges) | 16 | 4954 4 | counter | the exchange is cancelled with `*`; one more is [`Violation::EndlessAuth`](crate::session::Violation::EndlessAuth) |
//! | commands without a reply | 127 | 2920 3.1 | the machine | no permit until a reply comes |
//! | one command line | the output buffer | 5321 4.5.3.1.4 | the output buffer | [`NotSent::TooLong`](crate::client::NotSent::TooLong) |
//! | MAILMAX, RCPTMAX of the server | as offered | 9422 3 | counters | [`NotSent::LimitReached`](crate::client::NotSent::LimitReached) |
//! | timeouts: greeting, reply, 354, reply to the message | 5, 5, 2, 10 minutes | 5321 4.5.3.2 | deadline of the driver | [`Error::TimedOut`](crate::session::Error::TimedOut) |
//! | timeout for a block of output (4096 octets) | 3 minutes | 5321 4.5.3.2.5 | deadline of the driver | [`Error::TimedOut`](crate::session::Error::TimedOut) |
//! | timeout for the TLS handshake | 5 minutes | | deadline of the driver | [`Error::TimedOut`](crate::session::Error::TimedOut) |
//!
//! # Time
//!
//! The machines have no clock. Each [`Step`](crate::Step) that waits has a [`Wait`](crate::Wait) with a limit. Its epoch
//! changes with progress: each command, reply and answer, and each block of content or output. So block and limit are a
//! minimum rate: with the defaults 4096 octets in 3 minutes, 23 octets a second. Chunks (BDAT) that are smaller than a block are
//! progress only together, so the rate holds for them as well. The same rate holds for a message that is
//! refused and drained.
//!
//! The work of a session is linear in its input, however the input is cut.
//!
//! # Limits of the driver
//!
//! The application limits the number of sessions, in total and for each client address, and the space for stored content.
