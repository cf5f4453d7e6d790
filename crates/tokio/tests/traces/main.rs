//! The log of the drivers. These tests are a program of their own: `tracing` remembers for each place of the code whether
//! it has a subscriber, so that a test without one, in another thread, can turn off the log of these.

#![cfg(feature = "tracing")]

#[path = "../server/harness.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod harness;
mod log;
#[path = "../client/script.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod script;
mod sender;
#[path = "../client/server.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod server;
mod service;
