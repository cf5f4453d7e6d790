//! SMTP as a library: the grammar, both machines, and never a socket, a clock, a thread or a runtime.
//!
//! ```text
//!            bytes in                                   bytes out
//! socket ──► rx: Buffer ──► machine.poll(rx, tx) ──► tx: Buffer ──► socket
//!                                  │   ▲
//!                        Event<'a> ▼   │ event.accept() / event.refuse(..)
//!                               your code
//! ```
//!
//! Lend two buffers, answer events, and you have a server ([`Server`]) or a client ([`Client`]) on
//! whatever runtime you use. The contract is five sentences:
//!
//! 1. Poll until told otherwise.
//! 2. [`Step::Write`] means: write some of `tx` (you may read into `rx` meanwhile); [`Step::Read`] means:
//!    read some into `rx`, and `tx` is empty; [`Step::Parked`] means: an answer that you deferred is due.
//! 3. Answer an event by calling one of its methods.
//! 4. When the limit of a [`Wait`] passes, call `expire`.
//! 5. `Err` and `Done` come only after everything has been written.
//!
//! One type of buffer serves both ways, so the output of a client is the input of a server, and a
//! whole session needs no socket:
//!
//! ```
//! use smtp_machine::address::{ForwardPath, Host, ReversePath};
//! use smtp_machine::command::{MailParameters, RcptParameters};
//! use smtp_machine::extension::{Capabilities, Extension};
//! use smtp_machine::{Buffer, Client, Server, Step, client, server};
//!
//! let mut server = Server::new(server::Config::new(Host::try_from("mx.harbor.example")?)?);
//! let mut client = Client::new(client::Config::new(Host::try_from("relay.orchard.example")?)?);
//! let (mut up, mut down) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!
//! let offered = Capabilities::EMPTY.with(Extension::Pipelining).with(Extension::EightBitMime);
//! let (mut to, mut stored, mut sent) = (["<ben@harbor.example>"].into_iter(), Vec::new(), false);
//! 'session: loop {
//!     // The client polls until it is the server's turn ..
//!     loop {
//!         match client.poll(&mut down, &mut up)? {
//!             Step::Event(client::Event::Idle(idle)) if sent => drop(idle.quit()?),
//!             Step::Event(client::Event::Idle(idle)) => {
//!                 let from = ReversePath::try_from("<ana@orchard.example>")?;
//!                 idle.mail(from, &MailParameters::new())?;
//!                 sent = true;
//!             }
//!             Step::Event(client::Event::Envelope(envelope)) => drop(match to.next() {
//!                 Some(to) => envelope.rcpt(ForwardPath::try_from(to)?, &RcptParameters::new())?,
//!                 None => envelope.data()?,
//!             }),
//!             Step::Event(client::Event::Body(mut body)) => {
//!                 body.write(b"Subject: lunch\r\n\r\nAt noon?\r\n")?;
//!                 body.finish()?;
//!             }
//!             Step::Event(_reply) => {}
//!             Step::Read(_) | Step::Write(_) => break,
//!             Step::Parked(_) | Step::Done => break 'session,
//!         }
//!     }
//!     // .. and the server until it is the client's.
//!     loop {
//!         match server.poll(&mut up, &mut down)? {
//!             Step::Event(event) => match event {
//!                 server::Event::Open(open) => open.accept(),
//!                 server::Event::Hello(hello) => hello.accept(&offered),
//!                 server::Event::Mail(mail) => mail.accept(),
//!                 server::Event::Rcpt(rcpt) => rcpt.accept(),
//!                 server::Event::Data(data) => data.start(),
//!                 server::Event::Chunk(chunk) => stored.extend_from_slice(chunk.bytes()),
//!                 server::Event::Message(message) => message.accept(),
//!                 _ => {} // what has a default answer
//!             },
//!             Step::Read(_) | Step::Write(_) | Step::Parked(_) | Step::Done => break,
//!         }
//!     }
//! }
//! assert_eq!(stored, b"Subject: lunch\r\n\r\nAt noon?\r\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Floors
//!
//! * The words: [`address`], [`reply`], [`extension`], [`command`], [`body`]. Checked types, parsed
//!   and written without allocation; what can't be said on the wire can't be constructed.
//! * The conversations: [`server`] and [`client`], with what they share in [`session`], and what the
//!   simple mechanisms of AUTH say in [`sasl`]. [`transcript`] writes down what was said, safe to log.
//! * Judgement: [`diagnosis`], what a reply means and what to do; [`retry`], when to try again.
//! * The errand: [`delivery`], one message through the client and one outcome for each recipient; and [`bounce`], the
//!   report to the sender of what could not be delivered.
//!
//! [`manual`] has pages on smuggling, TLS, limits, and the habits of deployed clients. [`blocking`] keeps the
//! time-outs on blocking sockets.
//!
//! # Features
//!
//! | feature | default | what it brings |
//! |---|---|---|
//! | `std` | yes | [`Buffer`] reads from and writes to `std::io`; brings `alloc` |
//! | `alloc` | yes | buffers on the heap, owned forms of addresses |
//!
//! Without features the crate is `no_std` and needs no allocator; both machines run.
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
mod syntax;
pub mod wire;

#[cfg(test)]
mod diagrams;
#[cfg(test)]
mod extension_table;

// First floor: conversations.
mod buffer;
pub mod client;
pub mod sasl;
pub mod server;
pub mod session;
pub mod transcript;

// Top floor: the sender's errand.
pub mod bounce;
pub mod delivery;
pub mod diagnosis;
pub mod retry;

#[cfg(feature = "std")]
pub mod blocking;

pub mod manual;

pub use buffer::Buffer;
pub use client::Client;
pub use error::{Invalid, ParseError};
pub use server::Server;
pub use session::{Error, Step, Wait};

/// The README's code is compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
