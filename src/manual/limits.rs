//! Every bound: its default, the clause, the memory, what the peer sees.
//!
//! A session has no memory but the struct of its machine and the two buffers that are lent to it. Both structs
//! are smaller than 1 KiB, and a poll allocates nothing. So the most that a peer can make a session cost is
//! known when it begins: `size_of::<Server>()` and the capacity of two buffers.
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
//! | bound | default | RFC | held in | what the client sees beyond it |
//! |---|---|---|---|---|
//! | [`max_command_line`](crate::server::Config::with_max_command_line) | 2048 octets | 5321 4.5.3.1.4 | the input buffer | `500 5.5.2`, and the line is dropped; closed when it is BDAT |
//! | [`max_dropped_line`](crate::server::Config::with_max_dropped_line) | 65 536 octets |  | nowhere: they are dropped | `421 4.7.0`, closed |
//! | [`max_auth_line`](crate::server::Config::with_max_auth_line) | 12 290 octets, or the input buffer | 4954 4 | the input buffer | `500 5.5.6` |
//! | [`max_message`](crate::server::Config::with_max_message) | 10 240 000 octets | 5321 4.5.3.1.7, 1870 | nowhere: content is lent as it comes | `552 5.3.4`, at its end; SIZE states it |
//! | [`max_drained`](crate::server::Config::with_max_drained) | 1 GiB | 3030 2 | nowhere | the refusal and `421 4.7.0`, or `552 5.3.4` to BDAT; closed |
//! | [`max_recipients`](crate::server::Config::with_max_recipients) | 1000 | 5321 4.5.3.1.8 | a number | `452 4.5.3` |
//! | [`max_path`](crate::server::Config::with_max_path) | what a line holds | 5321 4.5.3.1.3 | nowhere | `501 5.1.3`, `501 5.1.7` |
//! | [`max_errors`](crate::server::Config::with_max_errors) | 20 |  | a number | `421 4.7.0`, closed |
//! | [`max_failed_logins`](crate::server::Config::with_max_failed_logins) | 5 | 4954 4, 9 | a number | `421 4.7.0`, closed |
//! | [`max_refused_in_transaction`](crate::server::Config::with_max_refused_in_transaction) | 500 |  | a number | `421 4.7.0`, closed |
//! | [`max_refused_recipients`](crate::server::Config::with_max_refused_recipients) | 1000 |  | a number | `421 4.7.0`, closed |
//! | [`max_idle_commands`](crate::server::Config::with_max_idle_commands) | 1000 |  | a number | `421 4.7.0`, closed |
//! | parameters of a command | 32 |  | nowhere | `501 5.5.4` |
//! | a label, a domain | 63, 255 octets | 1035, 5321 4.5.3.1.2 | nowhere | `501`, `553` |
//! | the identity of AUTH | 96 octets |  | the struct | an error of [`accept_identity`](crate::server::Auth::accept_identity) |
//! | replies that wait | the output buffer |  | the output buffer | nothing: no command is read until they are written |
//! | [`command_timeout`](crate::server::Config::with_command_timeout) | 5 minutes | 5321 4.5.3.2.7 | the driver | `421 4.4.2`, closed |
//! | [`data_timeout`](crate::server::Config::with_data_timeout) | 3 minutes a block | 5321 4.5.3.2.5 | the driver | `421 4.4.2`, closed |
//! | [`write_timeout`](crate::server::Config::with_write_timeout) | 3 minutes a block | 5321 4.5.3.2.5 | the driver | closed |
//! | [`data_block`](crate::server::Config::with_data_block) | 4096 octets |  | a number |  |
//! | [`answer_timeout`](crate::server::Config::with_answer_timeout) | 5 minutes | 5321 4.5.3.2.2 | the driver | `421 4.3.0`, closed |
//! | [`handshake_timeout`](crate::server::Config::with_handshake_timeout) | 5 minutes |  | the driver | closed |
//!
//! # Client
//!
//! | bound | default | RFC | held in | what happens beyond it |
//! |---|---|---|---|---|
//! | a reply, all lines together | the input buffer | 5321 4.5.3.1.5 | the input buffer | [`Violation::ReplyTooLong`](crate::session::Violation::ReplyTooLong) |
//! | [`max_reply_lines`](crate::client::Config::with_max_reply_lines) | 256 | | a number | the same |
//! | [`max_challenges`](crate::client::Config::with_max_challenges) | 16 | 4954 4 | a number | `*`; one more is [`Violation::EndlessAuth`](crate::session::Violation::EndlessAuth) |
//! | commands without a reply | 127 | 2920 3.1 | the struct | no permit until one comes |
//! | a command line | the output buffer | 5321 4.5.3.1.4 | the output buffer | [`NotSent::TooLong`](crate::client::NotSent::TooLong) |
//! | MAILMAX, RCPTMAX of the server | what it says | 9422 3 | numbers | [`NotSent::LimitReached`](crate::client::NotSent::LimitReached) |
//! | the time-outs for greeting, reply, 354, end of data | 5, 5, 2, 10 minutes | 5321 4.5.3.2 | the driver | [`Error::TimedOut`](crate::session::Error::TimedOut) |
//! | the time-out for a block of output (4096 octets) | 3 minutes | 5321 4.5.3.2.5 | the driver | the same |
//! | the time-out for the TLS handshake | 5 minutes | | the driver | the same |
//!
//! # Time
//!
//! The machines have no clock. Each [`Step`](crate::Step) that waits carries a [`Wait`](crate::Wait) with a
//! limit. Its epoch changes with progress: each command, reply and answer, and, in content and in output, each
//! block of octets. A block within the limit is the least rate that a peer must keep: with the defaults 4096
//! octets in 3 minutes, 23 octets a second. A refused message is read at the same rate, up to
//! [`max_drained`](crate::server::Config::with_max_drained).
//!
//! The work of a session is in proportion to its input however that is cut: four times the input is four times
//! the instructions.
//!
//! # What a driver must bound itself
//!
//! How many sessions there are at once, and from where, and where content goes.
