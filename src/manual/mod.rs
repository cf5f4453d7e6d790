//! Guide: one page for each subject that concerns several modules. No code.
//!
//! | page | |
//! |---|---|
//! | [`embedding`] | how to run a machine on std threads, tokio, smol, mio, bare metal and wasm |
//! | [`pipelining`] | several commands in one write, on both sides |
//! | [`bodies`] | dots, chunks, 8-bit octets, sizes, and the survey of content |
//! | [`outcomes`] | what became of a message for a recipient, unknown outcomes, duplicates |
//! | [`diagnosis`] | what a reply means, what that is based on, and how far to trust it |
//! | [`smuggling`] | where a message ends, and why nothing moves that boundary |
//! | [`tls`] | STARTTLS, what is forgotten after it, and AUTH |
//! | [`habits`] | what deployed clients need beyond RFC 5321, and the switch for each |
//! | [`limits`] | each limit: default, RFC, memory, effect |
//!
//! The examples on these pages are tests.
//!
//! ```
//! use smtp_machine::manual as _;
//! ```

pub mod bodies;
pub mod diagnosis;
pub mod embedding;
pub mod habits;
pub mod limits;
pub mod outcomes;
pub mod pipelining;
pub mod smuggling;
pub mod tls;
