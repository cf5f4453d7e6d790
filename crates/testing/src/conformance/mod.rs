//! The conformance kit: cases that show how a server answers, each with what the RFCs require.
//!
//! A [`Case`] is a conversation: what is sent, and the answers that the RFC permits. [`run`] plays it with a server on a
//! loopback address, over a connection of its own, and returns what the server did. The program `smtp-conformance`
//! plays all cases and prints a table.
//!
//! ```
//! use smtp_machine_testing::FakeServer;
//! use smtp_machine_testing::conformance::{Case, Finding, Target, run};
//!
//! let server = FakeServer::start();
//! let target = Target::new(server.address())?;
//! let cases = Case::parse_all(
//!     "case noop | RFC 5321 4.1.1.9 | MUST | NOOP: 250\n\
//!      greeting\n\
//!      send NOOP\n\
//!      expect 250\n",
//! )?;
//! let finding = run(&cases[0], &target)?;
//! assert!(matches!(finding, Finding::AsSpecified { .. }));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod case;
mod finding;
mod run;
mod target;

pub use answer::{Answer, Pattern};
pub use case::{Case, CaseError, Level, Protocol, Step};
pub use finding::Finding;
pub use run::{run, supported};
pub use target::{NotLoopback, Target};

/// The cases of the kit: the file `data/conformance.txt` of the package.
///
/// ```
/// use smtp_machine_testing::conformance::{CASES, Case};
///
/// assert!(Case::parse_all(CASES)?.len() > 100);
/// # Ok::<(), smtp_machine_testing::conformance::CaseError>(())
/// ```
pub const CASES: &str = include_str!("../../data/conformance.txt");
