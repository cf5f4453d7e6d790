//! The fake client: sends what the test says, right or wrong, and checks the replies.
//!
//! A session in text form has the form of a transcript:
//!
//! | line | |
//! |---|---|
//! | `C: EHLO a.example` | sends the line and CRLF; lines without another line between them are sent in one write |
//! | `C: "EHLO a.exam"` | sends exactly the octets of the string, with the escapes of [`rule`](crate::rule) |
//! | `S: 250` | expects a reply with this code |
//! | `S: 250*SIZE*` | expects a reply that matches the [pattern](crate::rule::Pattern); its lines are joined with LF |
//! | `-- wait 100 ms` | waits |
//! | `-- silent 100 ms` | expects that nothing comes for this time |
//! | `-- closed` | expects that the server closes the connection |
//! | `-- close output` | closes the sending direction |
//! | `-- hang up` | closes the connection |
//!
//! Empty lines and lines that begin with `#` have no effect.
//!
//! ```
//! use smtp_machine_testing::{FakeClient, FakeServer};
//!
//! let server = FakeServer::start(); // the server under test
//! let mut client = FakeClient::connect(server.address())?;
//! client.run(r#"
//!     S: 220
//!     C: "EHLO a.exam"
//!     -- silent 50 ms
//!     C: "ple\r\n"
//!     S: 250*PIPELINING*
//!     C: MAIL FROM:<ana@orchard.example>
//!     C: RCPT TO:<ben@harbor.example>
//!     C: DATA
//!     S: 250
//!     S: 250
//!     S: 354
//!     C: Subject: lunch
//!     C: .
//!     S: 250 2.6.0*
//!     C: QUIT
//!     S: 221
//!     -- closed
//! "#)?;
//! # Ok::<(), smtp_machine_testing::client::ClientError>(())
//! ```
//!
//! The methods of [`FakeClient`] do the same step by step. Each wait has a limit, 5 seconds by default. An error shows the
//! transcript, also in the output of `unwrap`.

mod client_error;
mod fake_client;
mod server_reply;
mod steps;
#[cfg(feature = "tls")]
mod tls;

pub use client_error::{ClientError, Problem};
pub use fake_client::{Expected, FakeClient};
pub use server_reply::ServerReply;
