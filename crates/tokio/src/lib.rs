//! SMTP and LMTP on tokio: drivers for the machines of [`smtp_machine`].
//!
//! ```text
//! serve ── Handler ──► your code        one session of a server
//! deliver ────────────► outcomes        one message over a connection
//! Sender ── Pool ─────► Report          messages through a server, over kept connections
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod admission;
mod application;
mod client_session;
mod connection;
#[cfg(feature = "tls")]
mod connector;
mod content;
mod counters;
mod deliver;
mod deliver_options;
mod envelope;
mod error;
mod handler;
mod inbox;
mod login;
mod message;
mod pool;
mod pool_counters;
mod pool_options;
#[cfg(feature = "proxy")]
mod proxy;
mod report;
mod send_error;
mod sender;
mod serve;
mod serve_options;
mod service;
mod settings;
mod shutdown;
#[cfg(feature = "tls")]
mod tls;
mod trace;

pub use client_session::ClientSession;
pub use connection::Connection;
#[cfg(any(feature = "public-roots", feature = "native-roots"))]
pub use connector::public_connector;
#[cfg(feature = "tls")]
pub use connector::{connector, danger_unverified_connector};
pub use content::{Content, Reader};
pub use counters::Counters;
pub use deliver::{deliver, deliver_with, quit};
pub use deliver_options::DeliverOptions;
pub use envelope::Envelope;
pub use error::DriverError;
pub use handler::Handler;
pub use inbox::{Inbox, Receipt, Received};
#[cfg(feature = "proxy")]
pub use ipnet;
pub use pool::Pool;
pub use pool_counters::PoolCounters;
pub use pool_options::PoolOptions;
pub use report::{NotAccepted, Report, Sent};
pub use send_error::SendError;
pub use sender::Sender;
pub use serve::{serve, serve_with};
pub use serve_options::ServeOptions;
pub use service::Service;
pub use shutdown::Shutdown;
pub use smtp_machine;
#[cfg(feature = "tls")]
pub use tls::acceptor;
#[cfg(feature = "tls")]
pub use tokio_rustls;
