//! What both machines share: the [`Step`] to take next, how long to [`Wait`], and how a session
//! can go wrong ([`Error`]).
//!
//! ```
//! use smtp_machine::session::{Error, Phase, Violation};
//!
//! fn log(error: Error) -> &'static str {
//!     match error {
//!         Error::Peer(Violation::UnauthorizedPipelining) => "a bulk sender",
//!         Error::Peer(_) => "no mail server",
//!         Error::TimedOut(Phase::EndOfData) => "may have been taken, or not",
//!         Error::TimedOut(_) | Error::Truncated(_) => "gone",
//!         Error::ShutDown => "we are going down",
//!         _ => "a bug of ours",
//!     }
//! }
//! assert_eq!(log(Error::Truncated(Phase::Reply)), "gone");
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
