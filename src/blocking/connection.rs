//! [`Connection`]: a stream, its buffers and its deadline.

use std::io;
use std::thread;
use std::time::Duration;

use super::deadline::Deadline;
use super::driver_error::DriverError;
use super::stream::Stream;
use crate::buffer::Buffer;
use crate::client::{self, Client};
use crate::delivery::{self, Delivery};
use crate::server::{self, Server};
use crate::session::{self, Phase, Step, Wait};

/// The default capacity of each buffer, in octets.
const CAPACITY: usize = 16 * 1024;

/// The time until a body of which nothing was written is offered again.
const PAUSE: Duration = Duration::from_millis(10);

/// A stream with the buffers of its session: for several messages over one connection.
///
/// [`serve`](super::serve) and [`deliver`](super::deliver) create one for a single use.
///
/// ```
/// use smtp_machine::address::{ForwardPath, Host, ReversePath};
/// use smtp_machine::blocking::Connection;
/// use smtp_machine::client::{Client, Config};
/// use smtp_machine::delivery::{Delivery, Outcome, Recipient};
/// use std::io::{BufRead, BufReader, Write};
/// use std::net::{TcpListener, TcpStream};
///
/// let listener = TcpListener::bind("127.0.0.1:0")?;
/// let socket = TcpStream::connect(listener.local_addr()?)?;
/// let server = std::thread::spawn(move || {
///     let mut input = BufReader::new(listener.accept().unwrap().0);
///     input.get_mut().write_all(b"220 mx.harbor.example\r\n").unwrap();
///     let (mut line, mut messages) = (String::new(), 0);
///     loop {
///         line.clear();
///         input.read_line(&mut line).unwrap();
///         let reply = match &*line {
///             "DATA\r\n" => "354 go\r\n",
///             ".\r\n" => "250 queued\r\n",
///             "QUIT\r\n" => return messages,
///             _ if line.starts_with(|first: char| first.is_ascii_uppercase()) => "250 OK\r\n",
///             _ => "",
///         };
///         messages += u32::from(line == ".\r\n");
///         input.get_mut().write_all(reply.as_bytes()).unwrap();
///     }
/// });
///
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let mut connection = Connection::new(socket);
/// for content in [b"lunch?\r\n", b"dinner\r\n"] {
///     let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
///     let mut delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut to);
///     connection.deliver(&mut delivery, &mut client, content)?;
///     assert!(matches!(to[0].outcome(), Outcome::Accepted(_)));
/// }
/// let _reply_awaited = connection.quit(&mut client);
/// assert_eq!(server.join().unwrap(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Connection<S> {
    rx: Buffer,
    tx: Buffer,
    link: Link<S>,
}

/// The stream of a session, its deadline, and the first error of the stream.
#[derive(Debug)]
struct Link<S> {
    stream: S,
    deadline: Deadline,
    failure: Option<DriverError>,
}

impl<S: Stream> Connection<S> {
    /// Creates a connection with two buffers of 16 KiB. `stream` can be a mutable reference.
    #[must_use]
    pub fn new(stream: S) -> Self {
        let buffer = || Buffer::with_capacity(CAPACITY);
        let link = Link { stream, deadline: Deadline::new(), failure: None };
        Self { rx: buffer(), tx: buffer(), link }
    }

    /// Runs a session of a server, as [`serve`](super::serve) does.
    ///
    /// # Errors
    ///
    /// As [`serve`](super::serve).
    pub fn serve(
        &mut self,
        server: &mut Server,
        answer: impl FnMut(server::Event<'_>),
    ) -> Result<(), DriverError> {
        self.run(&mut Serving { server, answer })
    }

    /// Sends a message, as [`deliver`](super::deliver) does. Without
    /// [`with_quit`](Delivery::with_quit) the connection is then ready for the next message.
    ///
    /// # Errors
    ///
    /// As [`deliver`](super::deliver).
    pub fn deliver(
        &mut self,
        delivery: &mut Delivery<'_, '_>,
        client: &mut Client,
        content: &[u8],
    ) -> Result<(), DriverError> {
        self.deliver_with(delivery, client, |event| {
            if let delivery::Event::Body(body) = event {
                body.send(content).ok(); // an error becomes the outcome
            }
        })
    }

    /// Sends a message, as [`deliver_with`](super::deliver_with) does.
    ///
    /// # Errors
    ///
    /// As [`deliver`](super::deliver).
    pub fn deliver_with(
        &mut self,
        delivery: &mut Delivery<'_, '_>,
        client: &mut Client,
        handle: impl FnMut(delivery::Event<'_>),
    ) -> Result<(), DriverError> {
        self.run(&mut Delivering { delivery, client, handle })
    }

    /// Sends QUIT, and waits for the reply (RFC 5321 4.1.1.10).
    ///
    /// # Errors
    ///
    /// Returns an error if the server closes the connection without the reply, as some servers do. All outcomes are
    /// final before.
    pub fn quit(&mut self, client: &mut Client) -> Result<(), DriverError> {
        client.shutdown(&mut self.tx);
        match self.run(&mut Quitting { client }) {
            Err(DriverError::Session(session::Error::ShutDown)) => Ok(()),
            end => end,
        }
    }

    /// Runs a session until it ends or needs nothing more.
    fn run(&mut self, session: &mut impl Session) -> Result<(), DriverError> {
        loop {
            let in_time = match session.turn(&mut self.rx, &mut self.tx, &mut self.link) {
                Ok(Turn::Again) => true,
                Ok(Turn::Read(wait)) => self.read(wait),
                Ok(Turn::Write(wait)) => self.write(wait),
                Ok(Turn::Pause(wait)) => self.link.pause(wait),
                Ok(Turn::Deferred) => {
                    self.link.failure.get_or_insert(DriverError::Deferred);
                    false
                }
                Ok(Turn::Done) => return self.end(Ok(())),
                Err(error) => return self.end(Err(error)),
            };
            if !in_time {
                session.expire(&mut self.tx);
            }
        }
    }

    fn read(&mut self, wait: Wait) -> bool {
        let result = self.link.deadline.read(wait, &mut self.rx, &mut self.link.stream);
        self.in_time(result)
    }

    fn write(&mut self, wait: Wait) -> bool {
        let result = self.link.deadline.write(wait, &mut self.tx, &mut self.link.stream);
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

    fn end(&mut self, end: Result<(), session::Error>) -> Result<(), DriverError> {
        match self.link.failure.take() {
            Some(failure) => Err(failure),
            None => end.map_err(DriverError::Session),
        }
    }
}

/// What the connection does next.
enum Turn {
    Again,
    Read(Wait),
    Write(Wait),
    /// The application has written none of the content.
    Pause(Wait),
    Deferred,
    Done,
}

/// A machine and its application.
trait Session {
    /// Polls the machine once, and processes the event.
    fn turn<S: Stream>(
        &mut self,
        rx: &mut Buffer,
        tx: &mut Buffer,
        link: &mut Link<S>,
    ) -> Result<Turn, session::Error>;

    fn expire(&mut self, tx: &mut Buffer);
}

struct Serving<'m, F> {
    server: &'m mut Server,
    answer: F,
}

impl<F: FnMut(server::Event<'_>)> Session for Serving<'_, F> {
    fn turn<S: Stream>(
        &mut self,
        rx: &mut Buffer,
        tx: &mut Buffer,
        link: &mut Link<S>,
    ) -> Result<Turn, session::Error> {
        Ok(match self.server.poll(rx, tx)? {
            Step::Event(server::Event::Secure(handover)) => {
                match link.secure(handover.wait()) {
                    true => handover.complete(),
                    false => handover.failed(),
                }
                Turn::Again
            }
            Step::Event(event) => {
                (self.answer)(event);
                Turn::Again
            }
            Step::Read(wait) => Turn::Read(wait),
            Step::Write(wait) => Turn::Write(wait),
            Step::Parked(_) => Turn::Deferred,
            Step::Done => Turn::Done,
        })
    }

    fn expire(&mut self, tx: &mut Buffer) {
        self.server.expire(tx);
    }
}

struct Delivering<'m, 'r, 'e, F> {
    delivery: &'m mut Delivery<'r, 'e>,
    client: &'m mut Client,
    handle: F,
}

impl<F: FnMut(delivery::Event<'_>)> Session for Delivering<'_, '_, '_, F> {
    fn turn<S: Stream>(
        &mut self,
        rx: &mut Buffer,
        tx: &mut Buffer,
        link: &mut Link<S>,
    ) -> Result<Turn, session::Error> {
        let written = self.delivery.written();
        Ok(match self.delivery.poll(self.client, rx, tx)? {
            Step::Event(delivery::Event::Secure(handover)) => {
                match link.secure(handover.wait()) {
                    true => handover.complete(),
                    false => handover.failed(),
                }
                Turn::Again
            }
            Step::Event(event) => {
                let is_body = matches!(event, delivery::Event::Body(_));
                (self.handle)(event);
                // The body is offered again at each poll, without a wait.
                match is_body && self.delivery.written() == written && !self.client.is_over() {
                    false => Turn::Again,
                    true if tx.is_empty() => Turn::Pause(self.client.wait(Phase::Held)),
                    true => Turn::Write(self.client.wait(Phase::Write)),
                }
            }
            Step::Read(wait) => Turn::Read(wait),
            Step::Write(wait) => Turn::Write(wait),
            Step::Parked(_) | Step::Done => Turn::Done,
        })
    }

    fn expire(&mut self, tx: &mut Buffer) {
        self.client.expire(tx);
    }
}

struct Quitting<'m> {
    client: &'m mut Client,
}

impl Session for Quitting<'_> {
    fn turn<S: Stream>(
        &mut self,
        rx: &mut Buffer,
        tx: &mut Buffer,
        _link: &mut Link<S>,
    ) -> Result<Turn, session::Error> {
        Ok(match self.client.poll(rx, tx)? {
            Step::Event(event) => {
                match event {
                    client::Event::Body(body) => body.abort(),
                    client::Event::Secure(handover) => handover.failed(),
                    client::Event::Challenge(challenge) => challenge.cancel(),
                    _ => {}
                }
                Turn::Again
            }
            Step::Read(wait) => Turn::Read(wait),
            Step::Write(wait) => Turn::Write(wait),
            Step::Parked(_) | Step::Done => Turn::Done,
        })
    }

    fn expire(&mut self, tx: &mut Buffer) {
        self.client.expire(tx);
    }
}

impl<S: Stream> Link<S> {
    /// Waits until the application gets the same event again. Returns `false` if the limit has passed.
    fn pause(&mut self, wait: Wait) -> bool {
        let Some(left) = self.deadline.left(wait) else { return false };
        thread::sleep(left.min(PAUSE));
        true
    }

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
