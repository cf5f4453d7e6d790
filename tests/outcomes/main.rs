//! The outcome of each recipient, for sessions with servers whose replies are written out in the tests.

mod ends;
mod exchanges;
#[path = "../length/mod.rs"]
mod length;
mod login;
mod many;
mod play;
mod table;
