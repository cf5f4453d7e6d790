//! SMTP and LMTP on tokio: drivers for the machines of [`smtp_machine`].
//!
//! ```text
//! serve ── Handler ──► your code        one session of a server
//! deliver ────────────► outcomes        one message over a connection
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod connection;
mod error;

pub use connection::Connection;
pub use error::DriverError;
pub use smtp_machine;
#[cfg(feature = "tls")]
pub use tokio_rustls;
