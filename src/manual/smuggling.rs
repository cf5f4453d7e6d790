//! Where a message ends, and why nothing moves that boundary.
//!
//! SMTP smuggling needs two servers that disagree about the end of a message. What one server reads as content, the
//! other reads as commands: a second message appears that no server has checked. The attack uses a bare CR or a bare LF,
//! and a server that treats it as a line ending.
//!
//! # Guarantees
//!
//! 1. Only CRLF ends a line of commands or content. Only `<CRLF>.<CRLF>` ends content after DATA, and the CRLF of the
//!    DATA line counts as its first CRLF. One automaton decides that ([`body::Unstuff`](crate::body::Unstuff)), and no
//!    setting changes it.
//! 2. The server reads a refused message to its end, and answers once. To stop earlier would turn the rest of the
//!    content into commands. A refused message longer than
//!    [`max_drained`](crate::server::Config::with_max_drained) closes the connection.
//! 3. Only the count of BDAT frames a chunk, also when the chunk is refused. A BDAT with an invalid count, or one whose
//!    chunk is too long to drain, closes the connection.
//! 4. The client doubles the dot at the start of every line, across the cuts of the content, and writes no bare CR or
//!    bare LF. Content after DATA ends with `<CRLF>.<CRLF>` and nothing else. BODY=BINARYMIME is the exception: its
//!    chunks contain any octet.
//! 5. No value puts a CR, an LF or a NUL into a command or a reply, because only checked types are written.
//!    [`danger_raw`](crate::server::Question::danger_raw) is the exception.
//!
//! # Bare CR and bare LF on the server
//!
//! | setting | the message | reply | cost |
//! |---|---|---|---|
//! | default | is dropped | `550 5.6.0` | messages of senders that write other line endings are lost |
//! | [`with_newlines(Normalise)`](crate::server::Config::with_newlines) | LF becomes CRLF, CR becomes a space | 250 | signatures over the content can break |
//! | [`danger_accept_bare_newlines`](crate::server::Config::danger_accept_bare_newlines) | is kept as it is | 250 | it must not be relayed by DATA: see [`Message::has_bare_newline`](crate::server::Message::has_bare_newline) |
//!
//! Chunks keep a bare CR or LF, because the count frames them; `has_bare_newline` reports it, and BODY=BINARYMIME allows
//! it. [`with_strict_chunks`](crate::server::Config::with_strict_chunks) refuses it in chunks as well.
//!
//! ```
//! use smtp_machine::body::Unstuff;
//!
//! // Sequences that some server has taken for the end of a message.
//! for end in ["\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r.\r\n", "\r\n.\r", "\r\n\0.\r\n"] {
//!     let wire = format!("Hello{end}MAIL FROM:<eve@evil.example>\r\n");
//!     assert!(!Unstuff::new().next(wire.as_bytes()).end);
//! }
//! let mut unstuff = Unstuff::new();
//! let found = unstuff.next(b"Hello\r\n.\r\n");
//! assert!(found.end && unstuff.bare_newline().is_none());
//! ```
//!
//! # Bare CR and bare LF on the client
//!
//! Content with a bare CR or LF is an error of [`Body::write`](crate::client::Body::write), and the message is not
//! finished. [`Newlines::Normalise`](crate::body::Newlines::Normalise) replaces each by CRLF instead.
//!
//! ```
//! use smtp_machine::body::{Newlines, Stuff};
//!
//! let mut wire = Vec::new();
//! let hostile = b"Hello\n.\nMAIL FROM:<eve@evil.example>\r\n";
//! assert!(Stuff::new(Newlines::Refuse).stuff(hostile, &mut wire).is_err());
//!
//! wire.clear();
//! let mut stuff = Stuff::new(Newlines::Normalise);
//! stuff.stuff(hostile, &mut wire)?;
//! assert_eq!(wire, b"Hello\r\n..\r\nMAIL FROM:<eve@evil.example>\r\n");
//! # Ok::<(), smtp_machine::body::StuffError>(())
//! ```
