//! What a reply means: the [`Reason`] that a server gives, and what it is taken from.
//!
//! The code of a reply says whether to try again, and no more: 550 carries nearly every reason that there is. The text
//! says why, each server in its own words. [`diagnose`] reads it by a table of phrases, and hands out the evidence: which rule,
//! what in the text, and what else was there. Nothing here changes what the code says.
//!
//! ```
//! use smtp_machine::diagnosis::{Basis, Reason, diagnose};
//! use smtp_machine::reply::Reply;
//!
//! let octets = b"550-5.7.1 Service unavailable; client host [192.0.2.7]\r\n550 5.7.1 blocked using zen.example.net\r\n";
//! let (reply, _) = Reply::parse(octets)?.unwrap();
//! let diagnosis = diagnose(&reply);
//! assert_eq!(diagnosis.reason(), Reason::Blocklisted); // 5.7.1 alone says nothing
//! assert_eq!(diagnosis.basis(), Basis::Phrase);
//! assert_eq!(diagnosis.rule(), "list.blocked-using");
//! assert_eq!(diagnosis.evidence(), b"blocked using");
//! # Ok::<(), smtp_machine::ParseError>(())
//! ```
//!
//! With more known, more is found: [`Context`] takes the [`Stage`] of the session, the name of the server, and rules of one's own.
//!
//! The rules are phrases that many servers send, in the plain file `rules.txt` beside this module; a table is made of them, and
//! nothing is in a program that does not call it. It costs no allocation.

mod advice;
mod automaton;
mod condition;
mod context;
mod diagnosis;
#[cfg(test)]
mod generate;
mod matching;
mod phrase_search;
mod reason;
mod reason_by_code;
mod rule;
mod stage;
#[rustfmt::skip]
mod table;
mod words;

pub use advice::{Acceptance, Advice, Alternatives, NextAction, Scope};
pub use context::Context;
pub use diagnosis::{Basis, Diagnosis};
pub use reason::{Family, Reason};
pub use rule::Rule;
pub use stage::Stage;

use crate::reply::Reply;

/// Reads `reply` with nothing else known.
///
/// ```
/// use smtp_machine::diagnosis::{Reason, diagnose};
/// use smtp_machine::reply::Reply;
///
/// let reply = Reply::from_log(b"452 4.1.1 <ben@harbor.example> user over quota")?;
/// assert_eq!(diagnose(&reply).reason(), Reason::MailboxFull); // whatever its enhanced code says
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[must_use]
pub fn diagnose<'a>(reply: &Reply<'a>) -> Diagnosis<'a> {
    Context::new().diagnose(reply)
}
