//! The drivers: [`serve`], [`deliver`] and [`deliver_with`].

use super::connection::Connection;
use super::driver_error::DriverError;
use super::stream::Stream;
use crate::client::Client;
use crate::delivery::{self, Delivery};
use crate::server::{self, Server};

/// Runs a session of a server on `stream`, from the greeting to its end, with the limits of its waits.
///
/// `answer` gets each event but [`Event::Secure`](server::Event::Secure): for that one the driver calls
/// [`Stream::secure`]. After an error of the stream the machine still ends the session, so `answer` gets
/// [`Event::TransactionDropped`](server::Event::TransactionDropped). The caller closes the stream.
///
/// # Errors
///
/// Returns an error if the session does not end with QUIT, with a 421 of the application, or at the end of the input
/// between commands.
///
/// ```
/// use smtp_machine::blocking::serve;
/// use smtp_machine::extension::Capabilities;
/// use smtp_machine::server::{Config, Event, Server};
/// use smtp_machine::{address::Host, reply::Refusal};
/// use std::io::Read;
/// use std::net::{TcpListener, TcpStream};
///
/// let listener = TcpListener::bind("127.0.0.1:0")?;
/// let address = listener.local_addr()?;
/// let client = std::thread::spawn(move || {
///     let mut client = TcpStream::connect(address).unwrap();
///     let mut replies = String::new();
///     client.read_to_string(&mut replies).unwrap();
///     replies
/// });
///
/// let (mut socket, _) = listener.accept()?;
/// let mut server = Server::new(Config::mx(Host::try_from("mx.harbor.example")?)?);
/// let end = serve(&mut server, &mut socket, |event| match event {
///     Event::Open(open) => open.refuse(Refusal::TOO_BUSY),
///     Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
///     _ => {} // the default answers
/// });
/// drop(socket);
/// assert!(end.is_ok());
/// assert!(client.join().unwrap().starts_with("421 mx.harbor.example "));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn serve<S: Stream>(
    server: &mut Server,
    stream: &mut S,
    answer: impl FnMut(server::Event<'_>),
) -> Result<(), DriverError> {
    Connection::new(stream).serve(server, answer)
}

/// Runs a delivery on `stream`, with the limits of its waits, and sends `content`.
///
/// However the session ends, the recipients of the delivery hold the outcome afterwards. When the server
/// accepts STARTTLS, the driver calls [`Stream::secure`]. It ends the session with QUIT. To send several messages over
/// one stream use a [`Connection`].
///
/// # Errors
///
/// Returns an error if the session ends early. The outcomes are correct then too.
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host, ReversePath};
/// use smtp_machine::blocking::deliver;
/// use smtp_machine::client::{Client, Config};
/// use smtp_machine::delivery::{Delivery, Outcome, Recipient};
/// use std::io::Write;
/// use std::net::{TcpListener, TcpStream};
///
/// let listener = TcpListener::bind("127.0.0.1:0")?;
/// let mut socket = TcpStream::connect(listener.local_addr()?)?;
/// let server = std::thread::spawn(move || {
///     let (mut server, _) = listener.accept().unwrap();
///     server.write_all(b"421 mx.harbor.example closing\r\n").unwrap();
/// });
///
/// let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
/// let mut delivery =
///     Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut to);
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let _end = deliver(&mut delivery, &mut client, &mut socket, b"Subject: lunch\r\n\r\nAt noon?\r\n");
/// server.join().unwrap();
/// assert!(!matches!(to[0].outcome(), Outcome::Accepted(_)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn deliver<S: Stream>(
    delivery: &mut Delivery<'_, '_>,
    client: &mut Client,
    stream: &mut S,
    content: &[u8],
) -> Result<(), DriverError> {
    delivery.set_quit(true);
    Connection::new(stream).deliver(delivery, client, content)
}

/// Runs a delivery on `stream` as [`deliver`] does, and passes the events to `handle`: content that is not in
/// memory, and replies for a log.
///
/// `handle` gets each event but [`Event::Secure`](delivery::Event::Secure). A body of which it writes nothing is offered
/// again after a pause of 10 ms, until the limit of [`Phase::Held`](crate::session::Phase::Held) has passed; then the
/// session ends.
///
/// # Errors
///
/// Returns an error if the session ends early. The outcomes are correct then too.
///
/// ```
/// use smtp_machine::blocking::{DriverError, deliver_with};
/// use smtp_machine::client::Client;
/// use smtp_machine::delivery::{Delivery, Event};
/// use std::{fs::File, net::TcpStream};
///
/// fn send_file(
///     delivery: &mut Delivery<'_, '_>,
///     client: &mut Client,
///     socket: &mut TcpStream,
///     file: &mut File,
/// ) -> Result<(), DriverError> {
///     deliver_with(delivery, client, socket, |event| match event {
///         Event::Body(body) => drop(body.send_from(file)), // if the file cannot be read, the session ends
///         Event::Reply(answer) => eprintln!("{answer:?}"),
///         _ => {}
///     })
/// }
/// ```
pub fn deliver_with<S: Stream>(
    delivery: &mut Delivery<'_, '_>,
    client: &mut Client,
    stream: &mut S,
    handle: impl FnMut(delivery::Event<'_>),
) -> Result<(), DriverError> {
    delivery.set_quit(true);
    Connection::new(stream).deliver_with(delivery, client, handle)
}
