//! The outcome of each recipient, for sessions with servers whose replies are written out in the tests.

mod early_replies;
mod ends;
mod exchanges;
#[path = "../length/mod.rs"]
mod length;
mod login;
mod many;
mod partial_writes;
mod play;
mod table;
