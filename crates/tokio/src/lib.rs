//! SMTP and LMTP on tokio: drivers for the machines of [`smtp_machine`].
//!
//! ```text
//! Service ── serve ── Handler ──► your code        sessions of a server
//!                     Inbox ────► your function    its messages
//! deliver ──────────────────────► outcomes         one message over a connection
//! Sender ── Pool ───────────────► Report           messages through a server, over kept connections
//! ```
//!
//! # Receive messages
//!
//! A [`Service`] accepts connections, with limits on their number. An [`Inbox`] collects each message and passes it to a
//! function:
//!
//! ```no_run
#![doc = include_str!("../examples/mx.rs")]
//! ```
//!
//! # Answer each command
//!
//! A [`Handler`] has a method for each event of the server machine. It may await in each, and gives the answer by a method
//! of the event. A method that is not implemented gives the answer of the RFC. A server that stores large messages writes
//! each chunk to its file.
//!
//! ```
//! use smtp_machine_tokio::smtp_machine::{reply::Refusal, server::Rcpt};
//! use smtp_machine_tokio::Handler;
//!
//! # struct Accounts;
//! # impl Accounts {
//! #     async fn has(&self, _mailbox: &str) -> Option<bool> { None }
//! # }
//! struct Session {
//!     accounts: Accounts, // a database
//! }
//!
//! impl Handler for Session {
//!     async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
//!         match self.accounts.has(&rcpt.to().to_string()).await {
//!             Some(true) => rcpt.accept(),
//!             Some(false) => rcpt.refuse(Refusal::NO_SUCH_USER),
//!             None => rcpt.refuse(Refusal::LOCAL_ERROR), // the client tries again
//!         }
//!     }
//! }
//! ```
//!
//! # TLS
//!
//! [`acceptor`] makes the TLS of a server from PEM files. [`Service::with_tls`] then offers STARTTLS, and
//! [`Service::with_implicit_tls`] makes the handshake the first step. The two ports of a submission server, which share
//! their limits:
//!
#![cfg_attr(feature = "tls", doc = "```no_run")]
#![cfg_attr(not(feature = "tls"), doc = "```ignore")]
//! use smtp_machine_tokio::smtp_machine::{address::Host, server::Config};
//! use smtp_machine_tokio::{Handler, Service, acceptor};
//! use tokio::net::TcpListener;
//!
//! async fn run<H: Handler + Default + 'static>() -> Result<(), Box<dyn std::error::Error>> {
//!     let tls = acceptor(&std::fs::read("chain.pem")?, &std::fs::read("key.pem")?)?;
//!     let config = Config::submission(Host::try_from("submit.harbor.example")?)?;
//!     let service = Service::new(config).with_tls(tls);
//!     let implicit = service.clone().with_implicit_tls();
//!     let (port_587, port_465) =
//!         (TcpListener::bind("[::]:587").await?, TcpListener::bind("[::]:465").await?);
//!     tokio::join!(
//!         service.run(port_587, |_peer| H::default(), tokio::signal::ctrl_c()),
//!         implicit.run(port_465, |_peer| H::default(), std::future::pending::<()>()),
//!     );
//!     Ok(())
//! }
//! ```
//!
//! # Operate a server
//!
//! - [`Service::run`] ends gracefully: each session finishes its command or message, then gets 421.
//! - [`Service::counters`] has numbers for an exporter of metrics.
//! - The feature `tracing` logs a span `smtp_session` for each session, with its number and its peer. At the level TRACE
//!   it contains the transcript, with the target `smtp_machine_tokio::transcript`: secrets are redacted, and content is
//!   replaced by its size.
//! - The feature `proxy` has [`Service::with_proxy_protocol`](Service#method.with_proxy_protocol).
//!
//! # Other runtimes
//!
//! The drivers need the timer of tokio. `smtp-machine-futures` has drivers for other runtimes; a session without one is a
//! loop of 40 lines: see [`embedding`](smtp_machine::manual::embedding).

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The programs of the README compile.
#[cfg(all(doctest, feature = "public-roots"))]
#[doc = include_str!("../README.md")]
struct Readme;

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
mod timer;
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
