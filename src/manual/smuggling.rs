//! Where a message ends, and why nothing can move that.
//!
//! SMTP smuggling lives on two servers that disagree about the end of a message: what one takes for
//! content, the next takes for commands, and a message is born that nobody has checked. It takes a CR or
//! an LF that stands alone, and a server that makes a line end of it.
//!
//! # What is promised
//!
//! 1. Only CRLF ends a line, of commands and of content. Only CRLF `.` CRLF ends content behind DATA, and
//!    the CRLF of the DATA line counts as the first one. There is one automaton for it
//!    ([`body::Unstuff`](crate::body::Unstuff)), and no setting reaches it.
//! 2. A message that is refused is read to its true end first, and answered once. To stop earlier would
//!    make commands of the rest of it.
//! 3. A chunk of BDAT is framed by its count alone, also when it is refused, for whatever reason. A BDAT
//!    whose count can't be read, or that is too long to be read to its end, ends the session.
//! 4. The client doubles the dots of every line, over every cut of the content, and writes no CR or LF that
//!    stands alone. It ends content with CRLF `.` CRLF and nothing else.
//! 5. No value can put a CR, an LF or a NUL into a command or a reply: only checked types are written.
//!
//! # What a stray CR or LF does
//!
//! | setting | the message | the answer | what it costs |
//! |---|---|---|---|
//! | the default | is dropped | `550 5.6.0` | mail of senders that can't write line ends |
//! | [`with_newlines(Normalise)`](crate::server::Config::with_newlines) | LF becomes CRLF, CR a space | 250 | signatures over the content may not hold |
//! | [`danger_accept_bare_newlines`](crate::server::Config::danger_accept_bare_newlines) | is handed on as it is | 250 | it must not go on by DATA: see [`Message::has_bare_newline`](crate::server::Message::has_bare_newline) |
//!
//! In chunks strays are taken as they are, for the count frames them, and the message says so; BODY=BINARYMIME
//! means them. [`with_strict_chunks`](crate::server::Config::with_strict_chunks) refuses them there as well.
//!
//! ```
//! use smtp_machine::body::{BareNewline, Unstuff};
//!
//! // What once passed for the end of a message on one server or another.
//! for end in ["\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r.\r\n", "\r\n.\r", "\r\n\0.\r\n"] {
//!     let wire = format!("Hello{end}MAIL FROM:<eve@evil.example>\r\n");
//!     assert!(!Unstuff::new().next(wire.as_bytes()).end);
//! }
//! let mut unstuff = Unstuff::new();
//! let found = unstuff.next(b"Hello\r\n.\r\n");
//! assert!(found.end && unstuff.stray().is_none());
//! ```
//!
//! # On the way out
//!
//! Content with a stray is an error of [`Body::write`](crate::client::Body::write), and the message is never
//! finished; [`Newlines::Normalise`](crate::body::Newlines::Normalise) makes line ends of them.
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
