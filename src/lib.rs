//! SMTP as a library, without any input or output of its own.
#![cfg_attr(not(any(test, feature = "std")), no_std)]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![deny(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]
#![cfg_attr(
    test,
    allow(
        clippy::arithmetic_side_effects,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unwrap_used
    )
)]

#[cfg(feature = "alloc")]
extern crate alloc;

// Ground floor: words. No state, no allocation.
pub mod address;
mod ascii;
pub mod body;
pub mod command;
pub mod error;
pub mod extension;
pub mod reply;
pub mod wire;

// First floor: conversations.
mod buffer;
pub mod client;
pub mod server;
pub mod session;

pub use buffer::Buffer;
pub use client::Client;
pub use error::{Invalid, ParseError};
pub use server::Server;
pub use session::{Error, Step, Wait};
