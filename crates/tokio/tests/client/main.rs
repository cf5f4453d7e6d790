//! The client side: `deliver`, the sender and its pool, with servers that follow a script.

mod broken;
#[cfg(feature = "ring")]
mod certificate;
mod deliver;
mod fake;
mod pool;
mod script;
mod sender;
mod server;
#[cfg(feature = "ring")]
mod submission;
