//! The functions that the page calls.
//!
//! ```text
//! page: address = input(length); write the octets there
//!       length = decode(stage) / start(role, greeting) / feed()
//!       read `length` octets of JSON at output()
//! ```
//!
//! Only numbers pass the border. The octets of both directions are in vectors of this module, so that no
//! function here needs an unsafe block.

#![deny(unsafe_code)]
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

pub mod decode;
mod explain;
mod find;
mod report;
pub mod session;
mod shown;

use std::cell::RefCell;

use serde::Serialize;
use session::Session;

/// The maximum size of the input in octets. The page cuts what is longer, and says so.
pub const MAX_INPUT: usize = 1 << 20;

thread_local! {
    static INPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static OUTPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static SESSION: RefCell<Option<Session>> = const { RefCell::new(None) };
}

/// Provides memory for an input of `length` octets, at most [`MAX_INPUT`], and returns its address.
#[allow(unsafe_code, reason = "the name is exported")]
#[unsafe(no_mangle)]
pub extern "C" fn input(length: usize) -> *mut u8 {
    INPUT.with_borrow_mut(|input| {
        input.clear();
        input.resize(length.min(MAX_INPUT), 0);
        input.as_mut_ptr()
    })
}

/// Returns the address of the last result.
#[allow(unsafe_code, reason = "the name is exported")]
#[unsafe(no_mangle)]
pub extern "C" fn output() -> *const u8 {
    OUTPUT.with_borrow(|output| output.as_ptr())
}

/// Explains the input, and returns the length of the result: [`decode::Decoded`]. `stage` is a place in
/// [`explain::STAGES`], or any other number if the stage is unknown.
#[allow(unsafe_code, reason = "the name is exported")]
#[unsafe(no_mangle)]
pub extern "C" fn decode(stage: usize) -> usize {
    let stage = explain::STAGES.get(stage).map(|(stage, _)| *stage);
    INPUT.with_borrow(|input| put(&decode::decode(input, stage)))
}

/// Starts a session, and returns the length of the result: [`session::Turn`]. `role` is 1 for LMTP, else
/// SMTP; `greeting` is the code of the greeting.
#[allow(unsafe_code, reason = "the name is exported")]
#[unsafe(no_mangle)]
pub extern "C" fn start(role: usize, greeting: usize) -> usize {
    SESSION.set(Session::new(role == 1, greeting).ok());
    turn(b"")
}

/// Passes the input to the session, and returns the length of the result: [`session::Turn`], or 0 if no session
/// was started.
#[allow(unsafe_code, reason = "the name is exported")]
#[unsafe(no_mangle)]
pub extern "C" fn feed() -> usize {
    INPUT.with_borrow(|input| turn(input))
}

fn turn(input: &[u8]) -> usize {
    SESSION
        .with_borrow_mut(|session| session.as_mut().map_or(0, |session| put(&session.feed(input))))
}

fn put(value: &impl Serialize) -> usize {
    OUTPUT.with_borrow_mut(|output| {
        output.clear();
        // Only maps with keys that are no strings, and writers that fail, are errors. There are none.
        if serde_json::to_writer(&mut *output, value).is_err() {
            output.clear();
        }
        output.len()
    })
}
