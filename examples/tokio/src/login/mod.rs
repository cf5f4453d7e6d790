//! AUTH on both sides. The machines carry what a mechanism says and do not look into it; here are the
//! mechanisms: PLAIN and LOGIN as the library reads and writes them, CRAM-MD5 with the hashes of
//! RustCrypto, and SCRAM-SHA-256 with rsasl, as an example of how a mechanism is brought along.

mod cram;
mod guest;
mod host;
mod scram;

pub use guest::{Guest, Login};
pub use host::{Account, Answer, Host};
