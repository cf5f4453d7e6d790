//! The drivers: [`serve`], [`deliver`] and [`deliver_with`].

use std::io;
use std::time::Duration;

use super::deadline::Deadline;
use super::stream::Stream;
use crate::buffer::Buffer;
use crate::client::Client;
use crate::delivery::{self, Delivery};
use crate::server::{self, Server};
use crate::session::{self, Step, Wait};

/// The capacity of each buffer of a driver, in octets.
const CAPACITY: usize = 16 * 1024;

/// An error that ended the session of a driver.
///
/// ```
/// use smtp_machine::blocking::DriverError;
/// use smtp_machine::session::{Error, Phase};
///
/// let error = DriverError::Session(Error::TimedOut(Phase::Command));
/// assert_eq!(error.to_string(), "timed out waiting for a command");
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DriverError {
    /// The stream failed, or its TLS handshake.
    #[error(transparent)]
    Stream(#[from] io::Error),
    /// The session ended early.
    #[error(transparent)]
    Session(#[from] session::Error),
    /// The application deferred an answer. The driver cannot resume it.
    #[error("an answer was deferred in a blocking driver")]
    Deferred,
}

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
    mut answer: impl FnMut(server::Event<'_>),
) -> Result<(), DriverError> {
    let mut io = Io::new(stream);
    loop {
        let in_time = match server.poll(&mut io.rx, &mut io.tx) {
            Ok(Step::Event(server::Event::Secure(handover))) => {
                let wait = handover.wait();
                match io.link.secure(wait) {
                    true => handover.complete(),
                    false => handover.failed(),
                }
                true
            }
            Ok(Step::Event(event)) => {
                answer(event);
                true
            }
            Ok(Step::Read(wait)) => io.read(wait),
            Ok(Step::Write(wait)) => io.write(wait),
            Ok(Step::Parked(_)) => {
                io.link.failure.get_or_insert(DriverError::Deferred);
                false
            }
            Ok(Step::Done) => return io.end(Ok(())),
            Err(error) => return io.end(Err(error)),
        };
        if !in_time {
            server.expire(&mut io.tx);
        }
    }
}

/// Runs a delivery on `stream`, with the limits of its waits, and sends `content`.
///
/// However the session ends, the recipients of the delivery hold the outcome afterwards. When the server
/// accepts STARTTLS, the driver calls [`Stream::secure`]. Each call has buffers of its own, so use
/// [`with_quit`](Delivery::with_quit); a program that keeps the connection for another message has a loop of
/// its own with a [`Deadline`].
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
///     Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut to).with_quit(true);
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
    deliver_with(delivery, client, stream, |event| {
        if let delivery::Event::Body(body) = event {
            body.send(content).ok(); // an error becomes the outcome
        }
    })
}

/// Runs a delivery on `stream` as [`deliver`] does, and passes the events to `handle`: content that is not in
/// memory, and replies for a log.
///
/// `handle` gets each event but [`Event::Secure`](delivery::Event::Secure).
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
///         Event::Body(body) => drop(body.send_from(file)),
///         Event::Reply(answer) => eprintln!("{answer:?}"),
///         _ => {}
///     })
/// }
/// ```
pub fn deliver_with<S: Stream>(
    delivery: &mut Delivery<'_, '_>,
    client: &mut Client,
    stream: &mut S,
    mut handle: impl FnMut(delivery::Event<'_>),
) -> Result<(), DriverError> {
    let mut io = Io::new(stream);
    loop {
        let in_time = match delivery.poll(client, &mut io.rx, &mut io.tx) {
            Ok(Step::Event(delivery::Event::Secure(handover))) => {
                let wait = handover.wait();
                match io.link.secure(wait) {
                    true => handover.complete(),
                    false => handover.failed(),
                }
                true
            }
            Ok(Step::Event(event)) => {
                handle(event);
                true
            }
            Ok(Step::Read(wait)) => io.read(wait),
            Ok(Step::Write(wait)) => io.write(wait),
            Ok(Step::Parked(_) | Step::Done) => return io.end(Ok(())),
            Err(error) => return io.end(Err(error)),
        };
        if !in_time {
            client.expire(&mut io.tx);
        }
    }
}

/// The buffers of a session, and its stream.
struct Io<'s, S> {
    rx: Buffer,
    tx: Buffer,
    link: Link<'s, S>,
}

/// The stream of a session, its deadline, and the first error of the stream.
struct Link<'s, S> {
    stream: &'s mut S,
    deadline: Deadline,
    failure: Option<DriverError>,
}

impl<'s, S: Stream> Io<'s, S> {
    fn new(stream: &'s mut S) -> Self {
        let buffer = || Buffer::with_capacity(CAPACITY);
        let link = Link { stream, deadline: Deadline::new(), failure: None };
        Self { rx: buffer(), tx: buffer(), link }
    }

    fn read(&mut self, wait: Wait) -> bool {
        let result = self.link.deadline.read(wait, &mut self.rx, self.link.stream);
        self.in_time(result)
    }

    fn write(&mut self, wait: Wait) -> bool {
        let result = self.link.deadline.write(wait, &mut self.tx, self.link.stream);
        self.in_time(result)
    }

    /// Closes both buffers after an error of the stream. The machine then ends the session itself, so that the
    /// application gets the event of a dropped transaction, and a recipient its outcome.
    fn in_time(&mut self, result: io::Result<bool>) -> bool {
        result.unwrap_or_else(|error| {
            self.link.failure.get_or_insert(DriverError::Stream(error));
            self.rx.close();
            self.tx.close();
            true
        })
    }

    fn end(self, end: Result<(), session::Error>) -> Result<(), DriverError> {
        match self.link.failure {
            Some(failure) => Err(failure),
            None => end.map_err(DriverError::Session),
        }
    }
}

impl<S: Stream> Link<'_, S> {
    /// Performs the TLS handshake, and returns whether it succeeded.
    fn secure(&mut self, wait: Wait) -> bool {
        // Without a limit the stream would have no timeout.
        let result = match self.deadline.left(wait) {
            Some(left) => self.secure_within(left),
            None => Err(io::ErrorKind::TimedOut.into()),
        };
        let failure = result.err().map(DriverError::Stream);
        let succeeded = failure.is_none();
        self.failure = self.failure.take().or(failure);
        succeeded
    }

    fn secure_within(&mut self, limit: Duration) -> io::Result<()> {
        self.stream.set_read_timeout(Some(limit))?;
        self.stream.set_write_timeout(Some(limit))?;
        self.stream.secure(limit)
    }
}
