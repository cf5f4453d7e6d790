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
//! assert_eq!((Server::MIN_INPUT, Server::MIN_OUTPUT, Client::MIN_BUFFER), (512, 1024, 1024));
//! ```
//!
//! # Server
//!
//! | bound | default | RFC | held in | what the client sees beyond it |
//! |---|---|---|---|---|
//! | [`max_command_line`](crate::server::Config::with_max_command_line) | 2048 octets | 5321 4.5.3.1.4 | the input buffer | `500 5.5.2`, and the line is dropped |
//! | [`max_dropped_line`](crate::server::Config::with_max_dropped_line) | 65 536 octets | | nowhere: they are dropped | `421 4.7.0`, closed |
//! | [`max_auth_line`](crate::server::Config::with_max_auth_line) | 12 290 octets, or the input buffer | 4954 4 | the input buffer | `500 5.5.6` |
//! | [`max_message`](crate::server::Config::with_max_message) | 10 240 000 octets | 5321 4.5.3.1.7, 1870 | nowhere: content is lent as it comes | `552 5.3.4`, at its end |
//! | [`max_refused_chunk`](crate::server::Config::with_max_refused_chunk) | 1 GiB | 3030 2 | nowhere | `552 5.3.4`, closed |
//! | [`max_recipients`](crate::server::Config::with_max_recipients) | 1000 | 5321 4.5.3.1.8 | a number | `452 4.5.3` |
//! | [`max_errors`](crate::server::Config::with_max_errors) | 20 | | a number | `421 4.7.0`, closed |
//! | parameters of a command | 32 | | nowhere | `501 5.5.4` |
//! | domain | 255 octets | 5321 4.5.3.1.2 | nowhere | `501`, `553` |
//! | source route | 512 octets | 5321 4.5.3.1.4 | nowhere: it is dropped | `501`, `553` |
//! | replies that wait | the output buffer | | the output buffer | nothing: no command is read until they are written |
//! | [`command_timeout`](crate::server::Config::with_command_timeout) | 5 minutes | 5321 4.5.3.2.7 | the driver | `421 4.4.2`, closed |
//! | [`data_timeout`](crate::server::Config::with_data_timeout) | 3 minutes | 5321 4.5.3.2.5 | the driver | `421 4.4.2`, closed |
//!
//! # Client
//!
//! | bound | default | RFC | held in | what happens beyond it |
//! |---|---|---|---|---|
//! | a reply, all lines together | the input buffer | 5321 4.5.3.1.5 | the input buffer | [`Violation::ReplyTooLong`](crate::session::Violation::ReplyTooLong) |
//! | [`max_reply_lines`](crate::client::Config::with_max_reply_lines) | 256 | | a number | the same |
//! | [`max_challenges`](crate::client::Config::with_max_challenges) | 16 | 4954 4 | a number | [`Violation::EndlessAuth`](crate::session::Violation::EndlessAuth) |
//! | commands without a reply | 127 | 2920 3.1 | the struct | no permit until one comes |
//! | a command line | the output buffer | 5321 4.5.3.1.4 | the output buffer | [`NotSent::TooLong`](crate::client::NotSent::TooLong) |
//! | MAILMAX, RCPTMAX of the server | what it says | 9422 3 | numbers | [`NotSent::LimitReached`](crate::client::NotSent::LimitReached) |
//! | the time-outs | 5, 5, 2 and 10 minutes | 5321 4.5.3.2 | the driver | [`Error::TimedOut`](crate::session::Error::TimedOut) |
//!
//! # Time
//!
//! The machines have no clock. [`Wait`](crate::Wait) says how long; its epoch changes when the protocol moves on, not
//! with each octet, so a peer that sends one octet a minute is timed out. The work of a session is in proportion
//! to its input however that is cut: four times the input is four times the instructions.
//!
//! # What a driver must bound itself
//!
//! How many sessions there are at once, and from where; how fast octets must come at the least; where content
//! goes; and how long [`defer`](crate::server::Mail::defer)red answers take.
