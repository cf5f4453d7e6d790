//! [`FakeClient`]: a client that sends what the test says.

use std::fmt;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
use std::thread;
use std::time::Duration;

use smtp_machine::blocking::{TimedSocket, Timeouts};
use smtp_machine::reply::Reply;
use smtp_machine::transcript::{Side, Transcript};

use super::client_error::{ClientError, Problem};
use super::server_reply::ServerReply;
use super::steps::{Step, parse};
use crate::rule::Pattern;

/// How long a step may take.
const LIMIT: Duration = Duration::from_secs(5);
/// The longest reply in octets.
const MAX_REPLY: usize = 65_536;
/// The most lines in the transcript.
const MAX_LINES: usize = 10_000;

/// A client that sends what the test says. See the [module](super) for sessions in text form.
///
/// If the test is panicking when it is dropped, it prints the transcript.
///
/// ```
/// use smtp_machine_testing::{FakeClient, FakeServer};
/// use std::time::Duration;
///
/// let server = FakeServer::start(); // the server under test
/// let mut client = FakeClient::connect(server.address())?;
/// client.expect(220)?;
/// client.command("EHLO a.example", "250*CHUNKING*")?;
/// client.send("MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n")?; // in one write
/// client.expect(250)?;
/// client.expect(250)?;
/// client.send_cut("BDAT 5 LAST\r\nHello", &[1, 6, 12, 13], Duration::from_millis(5))?;
/// client.expect("250 2.6.0*")?;
/// client.hang_up();
/// # Ok::<(), smtp_machine_testing::client::ClientError>(())
/// ```
pub struct FakeClient {
    socket: TimedSocket,
    /// The socket, or a TLS stream over it.
    stream: Box<dyn Io>,
    limit: Duration,
    /// Octets that were read and belong to no reply yet.
    input: Vec<u8>,
    /// The server has closed the connection.
    closed: bool,
    transcript: Transcript,
    lines: Vec<String>,
}

trait Io: Read + Write + Send {}
impl<T: Read + Write + Send> Io for T {}

/// What the server sent.
enum Came {
    Octets,
    End,
    /// Nothing in time.
    Nothing,
}

impl FakeClient {
    /// Connects to a server, to the first of its addresses that answers within 5 seconds.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails.
    pub fn connect(server: impl ToSocketAddrs) -> Result<Self, ClientError> {
        let socket = connect(server)
            .and_then(|socket| socket.set_nodelay(true).map(|()| TimedSocket::new(socket)))
            .map_err(|error| ClientError::new(error.into(), String::new()))?;
        Ok(Self {
            stream: Box::new(socket.clone()),
            socket,
            limit: LIMIT,
            input: Vec::new(),
            closed: false,
            transcript: Transcript::new(),
            lines: Vec::new(),
        })
    }

    /// Sets how long a reply, a close or a write may take.
    #[must_use]
    pub fn with_timeout(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Runs a session in text form, and returns the replies: see the [module](super).
    ///
    /// # Errors
    ///
    /// Returns an error if a line is wrong, before anything is sent, or if the server does not do what a line says.
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::with("at NOOP hang up");
    /// let replies = FakeClient::connect(server.address())?.run("S: 220\nC: NOOP\n-- closed")?;
    /// assert_eq!(replies[0].code(), 220);
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn run(&mut self, script: &str) -> Result<Vec<ServerReply>, ClientError> {
        let steps = parse(script).map_err(|error| self.error(error.into()))?;
        let mut replies = Vec::new();
        for step in steps {
            match step {
                Step::Send(octets) => self.send(octets)?,
                Step::Expect(pattern) => replies.push(self.expect(pattern)?),
                Step::Wait(time) => thread::sleep(time),
                Step::Silent(time) => self.expect_silence(time)?,
                Step::Closed => self.expect_closed()?,
                Step::CloseOutput => self.close_output(),
                Step::HangUp => self.close(),
            }
        }
        Ok(replies)
    }

    /// Sends octets in one write.
    ///
    /// # Errors
    ///
    /// Returns an error if the server does not take them in time, or has closed the connection.
    pub fn send(&mut self, octets: impl AsRef<[u8]>) -> Result<(), ClientError> {
        let octets = octets.as_ref();
        self.feed(Side::Client, octets);
        let sent = self.socket.set_write_timeout(Some(self.limit));
        let sent = sent.and_then(|()| self.stream.write_all(octets));
        sent.and_then(|()| self.stream.flush()).map_err(|error| self.error(error.into()))
    }

    /// Sends octets in pieces, with a pause between them. `cuts` are the offsets at which a piece begins.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    /// use std::time::Duration;
    ///
    /// let server = FakeServer::start();
    /// let mut client = FakeClient::connect(server.address())?;
    /// client.expect(220)?;
    /// let octet_by_octet: Vec<usize> = (1..14).collect();
    /// client.send_cut("HELO a.example\r\n", &octet_by_octet, Duration::from_millis(1))?;
    /// client.expect(250)?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    pub fn send_cut(
        &mut self,
        octets: impl AsRef<[u8]>,
        cuts: &[usize],
        pause: Duration,
    ) -> Result<(), ClientError> {
        let octets = octets.as_ref();
        let mut start = 0;
        for &cut in cuts.iter().filter(|cut| **cut < octets.len()) {
            if cut > start {
                self.send(&octets[start..cut])?;
                thread::sleep(pause);
                start = cut;
            }
        }
        self.send(&octets[start..])
    }

    /// Sends a line and CRLF, and expects a reply as [`expect`](Self::expect) does.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send) and [`expect`](Self::expect).
    pub fn command(
        &mut self,
        line: &str,
        reply: impl Expected,
    ) -> Result<ServerReply, ClientError> {
        self.send(format!("{line}\r\n"))?;
        self.expect(reply)
    }

    /// Reads a reply, and expects that it has this code (`250`), or that it matches a pattern (`"250*SIZE*"`).
    ///
    /// # Errors
    ///
    /// Returns an error if another reply comes, or what is none, or nothing in time.
    pub fn expect(&mut self, reply: impl Expected) -> Result<ServerReply, ClientError> {
        let pattern = reply.pattern();
        let expected = || pattern.as_str().to_owned();
        self.socket.set_read_timeout(Some(self.limit)).ok();
        let reply = loop {
            match Reply::parse(&self.input) {
                Ok(Some((reply, len))) => {
                    let reply = ServerReply::new(&reply);
                    self.input.drain(..len);
                    break reply;
                }
                Ok(None) if self.input.len() <= MAX_REPLY => {}
                _ => {
                    let problem = Problem::NotAReply { expected: expected(), octets: self.start() };
                    return Err(self.error(problem));
                }
            }
            match self.read()? {
                Came::Octets => {}
                Came::End => return Err(self.error(Problem::Closed { expected: expected() })),
                Came::Nothing => return Err(self.error(Problem::NoReply { expected: expected() })),
            }
        };
        match pattern.matches(&reply.to_string()) {
            true => Ok(reply),
            false => Err(self.error(Problem::OtherReply { expected: expected(), reply })),
        }
    }

    /// Expects that the server closes the connection and sends nothing before.
    ///
    /// # Errors
    ///
    /// Returns an error otherwise.
    pub fn expect_closed(&mut self) -> Result<(), ClientError> {
        self.socket.set_read_timeout(Some(self.limit)).ok();
        loop {
            if !self.input.is_empty() {
                let octets = self.start();
                return Err(self.error(Problem::NotSilent { octets }));
            }
            match self.read()? {
                Came::Octets => {}
                Came::End => return Ok(()),
                Came::Nothing => return Err(self.error(Problem::NotClosed)),
            }
        }
    }

    /// Expects that the server sends nothing for this time, and does not close the connection.
    ///
    /// # Errors
    ///
    /// Returns an error otherwise.
    pub fn expect_silence(&mut self, time: Duration) -> Result<(), ClientError> {
        self.socket.set_read_timeout(Some(time)).ok();
        if self.input.is_empty() && matches!(self.read()?, Came::Nothing) {
            return Ok(());
        }
        let octets = self.start();
        Err(self.error(Problem::NotSilent { octets }))
    }

    /// Performs the TLS handshake, after STARTTLS or at once. The client trusts the certificate `root` in PEM, and expects
    /// that the server has one for `name`.
    ///
    /// # Errors
    ///
    /// Returns an error if the handshake fails.
    ///
    /// ```
    /// use smtp_machine_testing::{FakeClient, FakeServer};
    ///
    /// let server = FakeServer::builder().starttls().start();
    /// let mut client = FakeClient::connect(server.address())?;
    /// client.run("S: 220\nC: EHLO a.example\nS: 250*STARTTLS*\nC: STARTTLS\nS: 220")?;
    /// client.secure(server.certificate_pem(), "localhost")?;
    /// client.command("EHLO a.example", 250)?;
    /// # Ok::<(), smtp_machine_testing::client::ClientError>(())
    /// ```
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    pub fn secure(&mut self, root: &str, name: &str) -> Result<(), ClientError> {
        self.socket.set_read_timeout(Some(self.limit)).ok();
        self.socket.set_write_timeout(Some(self.limit)).ok();
        match super::tls::connect(self.socket.clone(), root, name) {
            Ok(stream) => {
                self.stream = Box::new(stream);
                self.note("TLS is established");
                Ok(())
            }
            Err(error) => Err(self.error(error.into())),
        }
    }

    /// Closes the sending direction. Replies can still be read.
    pub fn close_output(&mut self) {
        self.note("the client closes its output");
        self.socket.socket().shutdown(Shutdown::Write).ok();
    }

    /// Closes the connection.
    pub fn hang_up(mut self) {
        self.close();
    }

    fn close(&mut self) {
        self.note("the client hangs up");
        self.socket.socket().shutdown(Shutdown::Both).ok();
    }

    /// Returns what both sides have sent, with passwords and content left out.
    #[must_use]
    pub fn transcript(&self) -> String {
        self.lines.iter().map(|line| format!("  {line}\n")).collect()
    }

    /// Reads once, until the timeout of the socket.
    fn read(&mut self) -> Result<Came, ClientError> {
        let mut octets = [0; 4096];
        if self.closed {
            return Ok(Came::End);
        }
        match self.stream.read(&mut octets) {
            Ok(count) if count > 0 => {
                self.input.extend_from_slice(&octets[..count]);
                self.feed(Side::Server, &octets[..count]);
                return Ok(Came::Octets);
            }
            Err(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::WouldBlock) => {
                return Ok(Came::Nothing);
            }
            Err(error) if !is_end(&error) => return Err(self.error(error.into())),
            _ => {}
        }
        self.closed = true;
        self.note("the server closes the connection");
        Ok(Came::End)
    }

    fn feed(&mut self, side: Side, octets: &[u8]) {
        let Self { transcript, lines, .. } = self;
        transcript.feed(side, octets, |line| push(lines, line.to_string()));
    }

    fn note(&mut self, text: &str) {
        push(&mut self.lines, format!("-- {text}"));
    }

    /// Returns the start of what was read.
    fn start(&self) -> String {
        let start = self.input.get(..200).unwrap_or(&self.input);
        String::from_utf8_lossy(start).into_owned()
    }

    fn error(&self, problem: Problem) -> ClientError {
        ClientError::new(problem, self.transcript())
    }
}

fn connect(server: impl ToSocketAddrs) -> io::Result<TcpStream> {
    let mut last = Err(ErrorKind::AddrNotAvailable.into());
    for address in server.to_socket_addrs()? {
        last = TcpStream::connect_timeout(&address, LIMIT);
        if last.is_ok() {
            break;
        }
    }
    last
}

fn push(lines: &mut Vec<String>, line: String) {
    if lines.len() < MAX_LINES {
        lines.push(line);
    }
}

/// Returns `true` if the error means that the server has closed the connection: without a close_notify, or with a reset.
fn is_end(error: &io::Error) -> bool {
    use ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, UnexpectedEof};
    let kinds = [BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, UnexpectedEof];
    kinds.contains(&error.kind())
}

impl Drop for FakeClient {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("session of the fake client:\n{}", self.transcript());
        }
    }
}

impl fmt::Debug for FakeClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeClient").field("lines", &self.lines).finish_non_exhaustive()
    }
}

/// What [`FakeClient::expect`] expects: a code, or a pattern for the whole reply.
///
/// ```
/// use smtp_machine_testing::client::Expected;
///
/// assert!(250.pattern().matches("250-mx.harbor.example\n250 SIZE"));
/// assert!("2*".pattern().matches("250 OK"));
/// ```
pub trait Expected {
    /// Returns the pattern.
    fn pattern(self) -> Pattern;
}

impl Expected for u16 {
    fn pattern(self) -> Pattern {
        Pattern::new(format!("{self}*"))
    }
}

impl Expected for &str {
    fn pattern(self) -> Pattern {
        Pattern::new(self)
    }
}

impl Expected for Pattern {
    fn pattern(self) -> Pattern {
        self
    }
}
