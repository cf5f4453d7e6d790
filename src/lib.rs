//! SMTP without I/O: types for the grammar, a server and a client state machine, and the interpretation of replies.
//!
//! The crate opens no socket, reads no clock, starts no thread and depends on no runtime. The application lends two
//! buffers and answers events. The same code runs on blocking sockets, on any async runtime, on bare metal and in wasm.
//!
//! Five things to do with it:
//!
//! | | |
//! |---|---|
//! | [Decode a reply](#decode-a-reply) | [`Reply::parse`](reply::Reply::parse), [`diagnose`](diagnosis::diagnose), [`Advice`](diagnosis::Advice) |
//! | [Embed a server](#embed-a-server) | [`Server`], [`server::Event`] |
//! | [Send a message](#send-a-message) | [`Delivery`](delivery::Delivery), [`Outcome`](delivery::Outcome) |
//! | [Plug in a runtime](#plug-in-a-runtime) | [`Step`], [`Wait`], [`Buffer`] |
//! | [Test an application](#test-an-application) | [`Server`] and [`Client`] connected by two buffers |
//!
//! # Decode a reply
//!
//! The code says whether to try again, the enhanced code and the text say why. See [`manual::diagnosis`].
//!
//! ```
//! use smtp_machine::diagnosis::{Advice, Alternatives, Basis, Context, NextAction, Reason, Stage};
//! use smtp_machine::reply::{Category, Reply, Severity, Status};
//!
//! let reply = Reply::from_log(b"550 5.1.1 <ben@harbor.example>: Recipient address rejected")?;
//! assert_eq!(reply.code().severity(), Severity::PermanentNegative); // the 5
//! assert_eq!(reply.code().category(), Category::MailSystem); // the 50
//! assert_eq!(reply.enhanced(), Some(Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent())); // 5.1.1
//!
//! let diagnosis = Context::new().with_stage(Stage::Rcpt).diagnose(&reply); // a reply to RCPT
//! assert_eq!(diagnosis.reason(), Reason::MailboxNotFound);
//! assert_eq!(diagnosis.basis(), Basis::Enhanced);
//!
//! let (code, enhanced, reason) = (reply.code(), reply.enhanced(), Some(diagnosis.reason()));
//! let advice = Advice::on(Stage::Rcpt, code, enhanced, reason, &Alternatives::default());
//! assert_eq!(advice.action, NextAction::GiveUp);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Embed a server
//!
//! The server turns commands into events. The application answers each event by calling one of its methods. An event
//! that is dropped gets a default answer: NOOP, RSET, VRFY, HELP and QUIT succeed, everything else is refused. See
//! [`server`]; on a blocking socket, `blocking::serve` is the loop.
//!
//! ```
//! use smtp_machine::server::{Config, Event, Server};
//! use smtp_machine::{Buffer, Step, address::Host};
//! use smtp_machine::{extension::Capabilities, reply::Refusal, wire::Sink};
//!
//! /// Accepts messages for Ben.
//! fn answer(event: Event<'_>, stored: &mut Vec<u8>) {
//!     match event {
//!         Event::Open(open) => open.accept(),
//!         Event::Hello(hello) => hello.accept(&Capabilities::EMPTY), // no extensions
//!         Event::Mail(mail) => mail.accept(),
//!         Event::Rcpt(rcpt) if rcpt.to().to_string() == "<ben@harbor.example>" => rcpt.accept(),
//!         Event::Rcpt(rcpt) => rcpt.refuse(Refusal::NO_SUCH_USER),
//!         Event::Data(data) => data.start(),
//!         Event::Chunk(chunk) => stored.extend_from_slice(chunk.bytes()),
//!         Event::Message(message) => message.accept(),
//!         _ => {} // QUIT and other events have default answers
//!     }
//! }
//!
//! let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
//! let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//! let mut input = [
//!     "HELO relay.orchard.example\r\n",
//!     "MAIL FROM:<ana@orchard.example>\r\n",
//!     "RCPT TO:<eve@harbor.example>\r\n",
//!     "RCPT TO:<ben@harbor.example>\r\n",
//!     "DATA\r\n",
//!     "Subject: lunch\r\n\r\nAt noon?\r\n.\r\n",
//!     "QUIT\r\n",
//! ]
//! .into_iter();
//! let (mut replies, mut stored) = (Vec::new(), Vec::new());
//! loop {
//!     match server.poll(&mut rx, &mut tx)? {
//!         Step::Event(event) => answer(event, &mut stored),
//!         Step::Read(_) => rx.put(input.next().unwrap_or_default().as_bytes())?,
//!         Step::Write(_) => {
//!             replies.extend_from_slice(tx.filled());
//!             tx.consume(tx.len());
//!         }
//!         Step::Parked(_) | Step::Done => break,
//!     }
//! }
//! let replies = String::from_utf8(replies)?;
//! let codes: Vec<&str> = replies.lines().map(|line| &line[..3]).collect();
//! assert_eq!(codes, ["220", "250", "250", "550", "250", "354", "250", "221"]);
//! assert_eq!(stored, b"Subject: lunch\r\n\r\nAt noon?\r\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Send a message
//!
//! A delivery sends the commands, in groups where the server offers PIPELINING, and gives one outcome for each
//! recipient. The outcomes are correct however the session ends. See [`delivery`] and [`manual::outcomes`]; on a blocking
//! socket, `blocking::deliver` is the loop.
//!
//! ```
//! use smtp_machine::address::{ForwardPath, Host, ReversePath};
//! use smtp_machine::client::{Client, Config};
//! use smtp_machine::delivery::{Delivery, Event, Outcome, Recipient};
//! use smtp_machine::{Buffer, Step, body::Survey, wire::Sink};
//!
//! let content = b"Subject: lunch\r\n\r\nAt noon?\r\n";
//! let mut recipients = [
//!     Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?),
//!     Recipient::new(ForwardPath::try_from("<eve@harbor.example>")?),
//! ];
//! let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
//! let mut delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut recipients)
//!     .with_survey(Survey::from_slice(content))
//!     .with_quit(true);
//!
//! let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//! let mut server = [
//!     "220 mx.harbor.example\r\n",
//!     "250-mx.harbor.example\r\n250 PIPELINING\r\n",
//!     "250 OK\r\n250 OK\r\n550 5.1.1 no such user\r\n354 go ahead\r\n", // MAIL, RCPT, RCPT, DATA
//!     "250 queued\r\n",
//!     "221 bye\r\n",
//! ]
//! .into_iter();
//! loop {
//!     match delivery.poll(&mut client, &mut rx, &mut tx)? {
//!         Step::Event(Event::Body(body)) => body.send(content)?,
//!         Step::Event(_) => {} // replies, for a log
//!         Step::Read(_) => rx.put(server.next().unwrap_or_default().as_bytes())?,
//!         Step::Write(_) => tx.consume(tx.len()),
//!         Step::Parked(_) | Step::Done => break,
//!     }
//! }
//! let [ben, eve] = recipients.map(|recipient| recipient.outcome());
//! assert!(matches!(ben, Outcome::Accepted(_)));
//! assert!(matches!(eve, Outcome::Refused(verdict) if verdict.code.get() == 550));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Plug in a runtime
//!
//! A driver moves octets between a socket and the buffers, and keeps one deadline. This one is for a blocking socket;
//! [`blocking::Deadline`] has the same code. See [`manual::embedding`] for tokio, smol, mio, bare metal and wasm.
//!
//! ```
//! use std::io::{ErrorKind, Read, Write};
//! use std::net::{TcpListener, TcpStream};
//! use std::time::Instant;
//! use std::{error::Error, thread};
//!
//! use smtp_machine::server::{Config, Event, Server};
//! use smtp_machine::{Buffer, Step, address::Host};
//!
//! fn drive(
//!     mut server: Server,
//!     mut socket: TcpStream,
//!     mut answer: impl FnMut(Event<'_>),
//! ) -> Result<(), Box<dyn Error>> {
//!     let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!     let mut deadline = None;
//!     loop {
//!         let wait = match server.poll(&mut rx, &mut tx)? {
//!             Step::Event(event) => {
//!                 answer(event);
//!                 continue;
//!             }
//!             Step::Read(wait) | Step::Write(wait) => wait,
//!             Step::Parked(_) => return Err("this application defers no answer".into()),
//!             Step::Done => return Ok(()),
//!         };
//!         // The same epoch, the same deadline. A new epoch, a new deadline.
//!         let at = match deadline {
//!             Some((epoch, at)) if epoch == wait.epoch => at,
//!             _ => Instant::now() + wait.limit,
//!         };
//!         deadline = Some((wait.epoch, at));
//!         let left = at.saturating_duration_since(Instant::now());
//!         if left.is_zero() {
//!             server.expire(&mut tx);
//!             continue;
//!         }
//!         let result = if tx.is_empty() {
//!             socket.set_read_timeout(Some(left))?;
//!             socket.read(rx.spare()).map(|count| match count {
//!                 0 => rx.close(), // the client has closed its side
//!                 _ => rx.commit(count),
//!             })
//!         } else {
//!             socket.set_write_timeout(Some(left))?;
//!             socket.write(tx.filled()).map(|count| tx.consume(count))
//!         };
//!         match result.map_err(|error| (error.kind(), error)) {
//!             Err((ErrorKind::WouldBlock | ErrorKind::TimedOut, _)) => server.expire(&mut tx),
//!             Err((_, error)) => return Err(error.into()),
//!             Ok(()) => {}
//!         }
//!     }
//! }
//!
//! let listener = TcpListener::bind("127.0.0.1:0")?;
//! let mut client = TcpStream::connect(listener.local_addr()?)?;
//! let (socket, _) = listener.accept()?;
//! let server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
//! let answer = |event: Event<'_>| match event {
//!     Event::Open(open) => open.accept(),
//!     _ => {} // the default answer to QUIT is 221
//! };
//! let session = thread::spawn(move || drive(server, socket, answer).map_err(|error| error.to_string()));
//!
//! let mut greeting = [0; 64];
//! let count = client.read(&mut greeting)?;
//! assert!(greeting[..count].starts_with(b"220 mx.harbor.example "));
//! client.write_all(b"QUIT\r\n")?;
//! assert_eq!(session.join().unwrap(), Ok(()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Test an application
//!
//! One type of buffer serves both directions: the output of a client is the input of a server. Two machines and two
//! buffers make a session in memory, without sockets, threads or time. Here the code under test is a delivery, and the
//! server refuses one recipient. `examples/sink.rs` is such a server for programs that need a socket.
//!
//! ```
//! use smtp_machine::address::{ForwardPath, Host, ReversePath};
//! use smtp_machine::delivery::{self, Delivery, Recipient};
//! use smtp_machine::diagnosis::{Alternatives, NextAction};
//! use smtp_machine::extension::{Capabilities, Extension};
//! use smtp_machine::{Buffer, Client, Server, Step, client, reply::Refusal, server};
//!
//! let content = b"Subject: lunch\r\n\r\n.. at noon?\r\n";
//! let mut recipients = [
//!     Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?),
//!     Recipient::new(ForwardPath::try_from("<full@harbor.example>")?),
//! ];
//! let from = ReversePath::try_from("<ana@orchard.example>")?;
//! let mut delivery = Delivery::new(from, &mut recipients).with_chunks(true);
//! let mut client = Client::new(client::Config::new(Host::try_from("relay.orchard.example")?)?);
//!
//! let mut server = Server::new(server::Config::new(Host::try_from("mx.harbor.example")?)?);
//! let offer = Capabilities::EMPTY.with(Extension::Pipelining).with(Extension::Chunking);
//! let mut stored = Vec::new();
//!
//! let (mut up, mut down) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//! 'session: loop {
//!     // The client runs until it waits for the server ..
//!     loop {
//!         match delivery.poll(&mut client, &mut down, &mut up)? {
//!             Step::Event(delivery::Event::Body(body)) => body.send(content)?,
//!             Step::Event(_) => {}
//!             Step::Read(_) | Step::Write(_) => break,
//!             Step::Parked(_) | Step::Done => break 'session,
//!         }
//!     }
//!     // .. and the server runs until it waits for the client.
//!     while let Step::Event(event) = server.poll(&mut up, &mut down)? {
//!         match event {
//!             server::Event::Open(open) => open.accept(),
//!             server::Event::Hello(hello) => hello.accept(&offer),
//!             server::Event::Mail(mail) => mail.accept(),
//!             server::Event::Rcpt(rcpt) => match rcpt.to().to_string().starts_with("<full@") {
//!                 true => rcpt.refuse(Refusal::MAILBOX_FULL),
//!                 false => rcpt.accept(),
//!             },
//!             server::Event::Data(data) => data.start(),
//!             server::Event::Chunk(chunk) => stored.extend_from_slice(chunk.bytes()),
//!             server::Event::Message(message) => message.accept(),
//!             _ => {} // default answers
//!         }
//!     }
//! }
//! let actions = recipients.map(|recipient| recipient.outcome().advice(&Alternatives::default()).action);
//! assert_eq!(actions, [NextAction::Done, NextAction::Later]);
//! assert_eq!(stored, content);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The contract
//!
//! ```text
//!            bytes in                                   bytes out
//! socket ──► rx: Buffer ──► machine.poll(rx, tx) ──► tx: Buffer ──► socket
//!                                  │   ▲
//!                        Event<'a> ▼   │ event.accept() / event.refuse(..)
//!                            application
//! ```
//!
//! 1. Call `poll` until it returns [`Step::Done`] or an error.
//! 2. [`Step::Write`] means: write some of `tx` (reading into `rx` is allowed); [`Step::Read`] means: read some octets
//!    into `rx`, `tx` is empty; [`Step::Parked`] means: a deferred answer is due.
//! 3. Answer an event by calling one of its methods.
//! 4. Call `expire` when the limit of a [`Wait`] has passed.
//! 5. `Done` and `Err` come only when `tx` is empty: its output is written, or discarded because the peer did not read it.
//!
//! # Modules
//!
//! | layer | modules |
//! |---|---|
//! | types, without state and without allocation | [`address`], [`reply`], [`extension`], [`command`], [`body`], [`error`], [`wire`] |
//! | conversations | [`server`], [`client`], [`session`] (what both share), [`sasl`] (messages of AUTH mechanisms), [`transcript`] (a session, safe to log) |
//! | interpretation and delivery | [`diagnosis`] (why a server refuses), [`retry`] (when to try again), [`delivery`] (one outcome for each recipient), [`bounce`] (reports, also those in free text), [`blocking`] (drivers for blocking sockets) |
//! | guide | [`manual`] |
//!
//! A value that breaks the grammar can't be constructed, so no CR or LF of a value reaches the wire.
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `std` | yes | `std::io` for [`Buffer`], module [`blocking`]; enables `alloc` |
//! | `alloc` | yes | buffers on the heap, owned types such as [`MailboxBuf`](address::MailboxBuf) |
//! | `serde` | no | `Serialize` and `Deserialize` for values (strings in wire form, checked when they are read), reply codes, reasons, advice and outcomes; `Serialize` for [`Diagnosis`](diagnosis::Diagnosis) |
//! | `arbitrary` | no | `Arbitrary` for values, always valid; enables `std` |
//! | `simd` | no | content is searched with AVX2 on x86-64 processors that have it: see [`body`]; enables `std` |
//!
//! Without features the crate is `no_std` and needs no allocator. Both machines run in that configuration.
//!
//! # Minimum supported Rust version
//!
//! Rust 1.85.
#![cfg_attr(not(any(test, feature = "std")), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
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

// Types: no state, no allocation.
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
#[path = "../tests/generators/diagrams.rs"]
mod diagrams;
#[cfg(test)]
#[path = "../tests/generators/extension_table.rs"]
mod extension_table;

// Conversations.
mod buffer;
pub mod client;
mod framing;
pub mod sasl;
pub mod server;
pub mod session;
pub mod transcript;

// Interpretation and delivery.
pub mod bounce;
pub mod delivery;
pub mod diagnosis;
pub mod retry;

#[cfg(feature = "std")]
pub mod blocking;

#[cfg(feature = "arbitrary")]
mod arbitrary_values;
#[cfg(feature = "serde")]
mod serialize;

pub mod manual;

pub use buffer::Buffer;
pub use client::Client;
pub use error::{Invalid, ParseError};
pub use server::Server;
pub use session::{Error, Step, Wait};

/// Compiles the code of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
