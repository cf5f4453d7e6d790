//! Properties that must hold for any octets: one function for each target, which panics if its property does
//! not hold.
//!
//! `cargo test -p smtp-machine-fuzz` replays the corpus and runs each target for a few seconds with changed
//! seeds, with only Rust installed. `libfuzzer/` has the entry points for cargo-fuzz, which
//! `cargo xtask fuzz SECONDS` runs.

#![allow(dropping_copy_types, reason = "what comes of a command is seen in its reply")]

mod client;
mod content;
mod delivery;
mod duplex;
mod guess;
mod input;
mod interpretation;
mod server;
mod split;
mod transcript;
mod words;

pub mod seeds;

pub use client::client;
pub use content::{stuff, unstuff};
pub use delivery::delivery;
pub use duplex::duplex;
pub use guess::bounce_guess;
pub use interpretation::{bounce, diagnosis};
pub use server::server;
pub use split::split;
pub use transcript::transcript;
pub use words::{address, capabilities, command, reply, words};

/// A target: its name, and its property.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: &[Target] = &[
    ("command", command),
    ("reply", reply),
    ("capabilities", capabilities),
    ("address", address),
    ("words", words),
    ("unstuff", unstuff),
    ("stuff", stuff),
    ("split", split),
    ("server", server),
    ("client", client),
    ("delivery", delivery),
    ("duplex", duplex),
    ("transcript", transcript),
    ("diagnosis", diagnosis),
    ("bounce", bounce),
    ("bounce_guess", bounce_guess),
];
