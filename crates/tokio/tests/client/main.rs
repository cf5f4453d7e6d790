//! The client side: `deliver`, the sender and its pool, with servers that follow a script.

mod broken;
#[cfg(feature = "ring")]
mod certificate;
mod deliver;
mod script;
