//! Pages to read: what is promised, which switch weakens it, and what that costs. No code.
//!
//! | page | |
//! |---|---|
//! | [`smuggling`] | where a message ends, and why nothing can move that |
//! | [`tls`] | STARTTLS, what is forgotten after it, and logging in |
//! | [`habits`] | what deployed clients need beyond RFC 5321, and the switch for each |
//! | [`limits`] | every bound: its default, the clause, the memory, what the peer sees |
//!
//! ```
//! // The pages are compiled with the crate: what they show runs.
//! use smtp_machine::manual as _;
//! ```

pub mod habits;
pub mod limits;
pub mod smuggling;
pub mod tls;
