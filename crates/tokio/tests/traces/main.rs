//! The log of the drivers. These tests are a program of their own: `tracing` remembers for each place of the code whether
//! somebody listens, so that a test without a log, in another thread, can turn off the log of these.

#![cfg(feature = "tracing")]

#[path = "../server/harness.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod harness;
#[path = "../client/script.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod script;
mod sender;
#[path = "../client/server.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod server;
mod service;
