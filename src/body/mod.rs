//! The content of a message on the wire: dots doubled at the start of lines, and undoubled.
//!
//! ```text
//! content            on the wire (RFC 5321 4.5.2)
//! .hidden CRLF  ──►  ..hidden CRLF        Stuff
//! text CRLF          text CRLF
//!               ◄──  . CRLF               Unstuff
//! ```
//!
//! One rule for both directions: only CRLF ends a line, and only CRLF `.` CRLF ends the content. No
//! setting moves that boundary. A CR or LF that stands alone is noticed, and what to make of it is
//! the caller's to say; where the message ends is not.
//!
//! What MAIL says of the content, its size and kind, is counted by [`Survey`].
//!
//! ```
//! use smtp_machine::body::{Newlines, Stuff, Unstuff};
//!
//! let mut wire = Vec::new();
//! let mut stuff = Stuff::new(Newlines::Refuse);
//! stuff.stuff(b"one\r\n.two\r\n", &mut wire)?;
//! wire.extend_from_slice(stuff.finish()?);
//! assert_eq!(wire, b"one\r\n..two\r\n.\r\n");
//!
//! let (mut unstuff, mut rest, mut content) = (Unstuff::new(), wire.as_slice(), Vec::new());
//! loop {
//!     let found = unstuff.next(rest);
//!     content.extend_from_slice(&rest[found.skip..][..found.run]);
//!     rest = &rest[found.skip + found.run + found.after..];
//!     if found.end {
//!         break;
//!     }
//! }
//! assert_eq!(content, b"one\r\n.two\r\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod plain_run;
mod stray_newline;
mod stuff;
mod survey;
mod unstuff;

pub(crate) use plain_run::first_stray;
pub use stray_newline::Strays;
pub use stuff::{Newlines, StrayNewline, Stuff, StuffError};
pub use survey::Survey;
pub use unstuff::{Stray, Unstuff, Unstuffed};
