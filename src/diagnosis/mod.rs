//! The interpretation of replies: the [`Reason`] that a server gives, and the evidence for it.
//!
//! The code of a reply states only whether to retry: a 550 may have almost any reason. The text states the
//! reason, in different words for each server. [`diagnose`] matches the text against a table of phrases, and
//! returns the reason with its evidence: the rule, the matched text, and a second possible reason. It never
//! changes the meaning of the code.
//!
//! ```
//! use smtp_machine::diagnosis::{Basis, Reason, diagnose};
//! use smtp_machine::reply::Reply;
//!
//! let octets = b"550-5.7.1 Service unavailable; client host [192.0.2.7]\r\n550 5.7.1 blocked using zen.example.net\r\n";
//! let (reply, _) = Reply::parse(octets)?.unwrap();
//! let diagnosis = diagnose(&reply);
//! assert_eq!(diagnosis.reason(), Reason::Blocklisted); // 5.7.1 has many reasons
//! assert_eq!(diagnosis.basis(), Basis::Phrase);
//! assert_eq!(diagnosis.rule(), "list.blocked-using");
//! assert_eq!(diagnosis.evidence(), b"blocked using");
//! # Ok::<(), smtp_machine::ParseError>(())
//! ```
//!
//! A [`Context`] improves the result: it contains the [`Stage`] of the session, the name of the server, and
//! rules of the application.
//!
//! The rules combine *who* a reply is about and *what is wrong* with it, both as concepts that contain all usual words. They
//! are in the text file `rules.txt` of this module, from which a table is generated; the order of the rules is the order
//! of trust ([`manual::diagnosis`](crate::manual::diagnosis)). A program that does not call this module does not contain
//! the table. Diagnosis does not allocate.

mod advice;
mod automaton;
mod basis;
mod condition;
mod context;
mod diagnosis;
#[cfg(test)]
#[path = "../../tests/generators/diagnosis_table.rs"]
mod generate;
#[cfg(test)]
#[path = "../../tests/labelled/mod.rs"]
mod labelled;
#[expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "the compiler evaluates it"
)]
mod layout;
mod matching;
mod phrase_search;
mod reason;
mod reason_by_code;
mod rule;
#[cfg(test)]
#[path = "../../tests/generators/diagnosis_rules.rs"]
mod rules_file;
mod stage;
#[cfg(test)]
#[path = "../../tests/generators/diagnosis_twin.rs"]
mod twin;
#[rustfmt::skip]
mod table;
mod words;

pub use advice::{Acceptance, Advice, Alternatives, NextAction, Scope};
pub use basis::Basis;
pub use context::Context;
pub use diagnosis::Diagnosis;
pub use reason::{Family, Reason};
pub use rule::Rule;
pub use stage::Stage;

use crate::reply::Reply;

/// Interprets `reply` without further context.
///
/// ```
/// use smtp_machine::diagnosis::{Reason, diagnose};
/// use smtp_machine::reply::Reply;
///
/// let reply = Reply::from_log(b"452 4.1.1 <ben@harbor.example> user over quota")?;
/// assert_eq!(diagnose(&reply).reason(), Reason::MailboxFull); // not by its enhanced code
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[must_use]
pub fn diagnose<'a>(reply: &Reply<'a>) -> Diagnosis<'a> {
    Context::new().diagnose(reply)
}
