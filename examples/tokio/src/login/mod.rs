//! AUTH on both sides. The machines transport the messages of a mechanism without interpreting them. This
//! module contains the mechanisms: PLAIN and LOGIN with the types of the library, CRAM-MD5 with the hashes of
//! RustCrypto, and SCRAM-SHA-256 with rsasl, as an example of an external implementation.

mod client;
mod cram;
mod scram;
mod server;

pub use client::{ClientExchange, Login};
pub use server::{Account, Answer, ServerExchange};
