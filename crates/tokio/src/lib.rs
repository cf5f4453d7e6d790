//! SMTP and LMTP on tokio: drivers for the machines of [`smtp_machine`].
//!
//! ```text
//! serve ── Handler ──► your code        one session of a server
//! deliver ────────────► outcomes        one message over a connection
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod application;
#[allow(dead_code)]
mod connection;
#[allow(dead_code)]
mod counters;
mod error;
mod handler;
mod serve;
mod serve_options;
mod shutdown;
#[cfg(feature = "tls")]
mod tls;
mod trace;

pub use connection::Connection;
pub use counters::Counters;
pub use error::DriverError;
pub use handler::Handler;
pub use serve::{serve, serve_with};
pub use serve_options::ServeOptions;
pub use shutdown::Shutdown;
pub use smtp_machine;
#[cfg(feature = "tls")]
pub use tls::acceptor;
#[cfg(feature = "tls")]
pub use tokio_rustls;
