//! Drivers for blocking sockets. Feature `std`.
//!
//! ```text
//! serve(&mut Server, &mut stream, |event| ..)                      a session of a server
//! deliver(&mut Delivery, &mut Client, &mut stream, content)        a message, to its outcomes
//! Connection::new(stream).deliver(..).deliver(..).quit(..)         several messages over one stream
//! Upgrade::new(socket, |socket| ..)                                a stream that switches to TLS
//! ```
//!
//! All run a machine on any [`Stream`] and enforce the limits of its waits. No socket is opened here. A program
//! with a loop of its own uses a [`Deadline`].
//!
//! ```
//! use smtp_machine::blocking::serve;
//! use smtp_machine::server::{Config, Event, Server};
//! use smtp_machine::{address::Host, extension::Capabilities};
//! use std::io::{BufRead, BufReader, Write};
//! use std::net::{TcpListener, TcpStream};
//!
//! let listener = TcpListener::bind("127.0.0.1:0")?;
//! let mut client = BufReader::new(TcpStream::connect(listener.local_addr()?)?);
//! let config = Config::mx(Host::try_from("mx.harbor.example")?)?;
//! let thread = std::thread::spawn(move || {
//!     let (mut socket, _) = listener.accept().unwrap();
//!     serve(&mut Server::new(config), &mut socket, |event| match event {
//!         Event::Open(open) => open.accept(),
//!         Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
//!         _ => {} // QUIT has a default answer
//!     })
//! });
//! let mut replies = String::new();
//! client.read_line(&mut replies)?;
//! client.get_mut().write_all(b"QUIT\r\n")?;
//! client.read_line(&mut replies)?;
//! assert!(replies.starts_with("220 mx.harbor.example ") && replies.contains("\r\n221 "));
//! thread.join().unwrap()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod connection;
mod deadline;
mod driver;
mod driver_error;
mod stream;
mod timed_socket;
mod timeouts;
mod upgrade;

pub use connection::Connection;
pub use deadline::Deadline;
pub use driver::{deliver, deliver_with, serve};
pub use driver_error::DriverError;
pub use stream::Stream;
pub use timed_socket::TimedSocket;
pub use timeouts::Timeouts;
pub use upgrade::Upgrade;
