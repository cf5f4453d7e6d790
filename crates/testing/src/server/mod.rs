//! The fake server.
//!
//! ```text
//! FakeServer::start()                     accepts everything
//! FakeServer::with("reply RCPT ..")       with rules in text form
//! FakeServer::builder(). .. .start()      with all settings
//! ```
//!
//! | what the test looks at | |
//! |---|---|
//! | [`received`](FakeServer::received), [`wait_for`](FakeServer::wait_for), [`assert_received`](FakeServer::assert_received) | messages, as [`Received`] |
//! | [`transcript`](FakeServer::transcript) | what both sides sent, without passwords and content |
//! | [`connections`](FakeServer::connections), [`open_sessions`](FakeServer::open_sessions) | counters |
//! | [`assert_all_used`](FakeServer::assert_all_used) | rules that never mattered |
//!
//! A server that is dropped closes its sessions and joins its threads. If the test is panicking, it prints the
//! transcript.

mod builder;
mod draft;
mod fake_server;
mod line;
mod link;
mod login;
mod received;
mod record;
mod script;
mod session;
mod start_error;
mod stop;
mod timeout;
mod tls;

pub use builder::Builder;
pub use fake_server::FakeServer;
pub use received::Received;
pub use start_error::StartError;
pub use timeout::Timeout;
