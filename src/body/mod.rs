//! The content of a message on the wire: dot-stuffing (RFC 5321 4.5.2), its reverse, and the check of line
//! endings.
//!
//! ```text
//! content            on the wire (RFC 5321 4.5.2)
//! .hidden CRLF  ──►  ..hidden CRLF        Stuff
//! text CRLF          text CRLF
//!               ◄──  . CRLF               Unstuff
//! ```
//!
//! Both directions follow one rule: only CRLF ends a line, and only CRLF `.` CRLF ends the content. No option
//! changes that. A bare CR or LF is detected, and the caller decides what to do with it, but it never ends
//! the message.
//!
//! The search uses the vectors of the target. For x86-64 they have 16 octets. With the feature `simd` they have 32
//! in content of at least 256 octets, if the processor has AVX2, which is found out at run time; so they have in
//! a program that is compiled with `-C target-cpu=x86-64-v3`. The feature more than halves
//! the instructions of the search.
//!
//! Each has two methods. [`Stuff::stuff`] and [`Unstuff::next`] lend pieces of their input, for content that is written
//! or parsed where it is. [`Stuff::stuff_into`] and [`Unstuff::unstuff_into`] copy to memory of the caller; the latter
//! takes about as long as a copy.
//!
//! [`Survey`] computes what MAIL declares of the content: its size and its kind.
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
//! let mut content = vec![0; wire.len()];
//! let found = Unstuff::new().unstuff_into(&wire, &mut content);
//! content.truncate(found.written);
//! assert_eq!(content, b"one\r\n.two\r\n");
//! assert!(found.end && found.taken == wire.len());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod avx2;
mod bare_newline;
mod bare_newline_finder;
mod plain_run;
mod search;
mod stuff;
mod survey;
mod unstuff;
mod unstuff_into;

pub use bare_newline::{BareNewline, BareNewlineError};
pub use bare_newline_finder::BareNewlineFinder;
pub(crate) use plain_run::first_bare_newline;
pub use stuff::{Newlines, Stuff, StuffError};
pub use survey::Survey;
pub use unstuff::{Unstuff, Unstuffed};
pub use unstuff_into::UnstuffedInto;
