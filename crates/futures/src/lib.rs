//! SMTP and LMTP on any async runtime: drivers for the machines of [`smtp_machine`] over the traits of `futures-io`.
//!
//! | function | runs |
//! |---|---|
//! | [`serve`] | a session of a server; a [`Handler`] answers the events |
//! | [`deliver`], [`deliver_with`] | a message to its outcomes |
//! | [`quit`] | the end of a session of a client |
//!
//! Each takes a [`Connection`], which has a stream, the [`Timer`] of the runtime, and perhaps a function for TLS. The crate
//! depends on no runtime and opens no socket. On tokio, `smtp-machine-tokio` does more: an accept loop, limits on
//! connections, a graceful shutdown, a pool of senders.
//!
//! # A server on smol
//!
//! ```
//! use smol::net::TcpListener;
//! use smtp_machine_futures::smtp_machine::address::Host;
//! use smtp_machine_futures::smtp_machine::server::{Config, Event, Server};
//! use smtp_machine_futures::smtp_machine::extension::Capabilities;
//! use smtp_machine_futures::{Connection, Handler, serve};
//!
//! struct Closed; // accepts no mail
//!
//! impl Handler for Closed {
//!     async fn answer(&mut self, event: Event<'_>) {
//!         match event {
//!             Event::Open(open) => open.accept(),
//!             Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
//!             _ => {} // the default answers
//!         }
//!     }
//! }
//!
//! async fn run(listener: TcpListener, config: Config) -> std::io::Result<()> {
//!     loop {
//!         let (socket, peer) = listener.accept().await?;
//!         let mut server = Server::new(config.clone());
//!         smol::spawn(async move {
//!             let mut connection = Connection::new(socket, smol::Timer::after);
//!             if let Err(error) = serve(&mut server, &mut connection, &mut Closed).await {
//!                 eprintln!("the session of {peer} ended early: {error}");
//!             }
//!         })
//!         .detach();
//!     }
//! }
//!
//! smol::block_on(async {
//!     let config = Config::mx(Host::try_from("mx.harbor.example")?)?;
//!     let listener = TcpListener::bind("127.0.0.1:0").await?;
//! #   let mut client = smol::net::TcpStream::connect(listener.local_addr()?).await?;
//! #   let client = async {
//! #       smol::io::AsyncWriteExt::write_all(&mut client, b"QUIT\r\n").await?;
//! #       let mut replies = String::new();
//! #       smol::io::AsyncReadExt::read_to_string(&mut client, &mut replies).await?;
//! #       assert!(replies.starts_with("220 ") && replies.contains("\r\n221 "));
//! #       Ok(())
//! #   };
//! #   let run = |listener, config| smol::future::or(run(listener, config), client);
//!     run(listener, config).await?;
//!     Ok::<(), Box<dyn std::error::Error>>(())
//! }).unwrap();
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod connection;
mod content;
mod deliver;
mod error;
mod handler;
mod serve;
mod stream;
mod timer;

pub use connection::Connection;
pub use content::Content;
pub use deliver::{deliver, deliver_with, quit};
pub use error::DriverError;
pub use futures_io;
pub use handler::Handler;
pub use serve::serve;
pub use smtp_machine;
pub use stream::{BoxStream, Stream};
pub use timer::Timer;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
