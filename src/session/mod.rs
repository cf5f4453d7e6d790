//! The types that both machines share: the next [`Step`], the limit of a [`Wait`], and the
//! [`Error`] that ends a session.
//!
//! ```
//! use smtp_machine::session::{Error, Phase, Violation};
//!
//! fn log(error: Error) -> &'static str {
//!     match error {
//!         Error::Peer(Violation::UnauthorizedPipelining) => "client does not wait for replies",
//!         Error::Peer(_) => "protocol violation",
//!         Error::TimedOut(Phase::EndOfData) => "outcome unknown",
//!         Error::TimedOut(_) | Error::Truncated(_) => "connection lost",
//!         Error::ShutDown => "shut down",
//!         _ => "bug in this program",
//!     }
//! }
//! assert_eq!(log(Error::Truncated(Phase::Reply)), "connection lost");
//! ```

mod error;
pub(crate) mod getters;
mod inline;
mod own_host;
mod pace;
mod phase;
mod secret;
mod step;
pub(crate) mod transitions;

pub use error::{Error, Misuse, Violation};
pub(crate) use inline::Inline;
pub(crate) use own_host::OwnHost;
pub(crate) use pace::Pace;
pub use phase::Phase;
pub use secret::Secret;
pub use step::{Step, Wait};
