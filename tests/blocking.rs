//! The blocking drivers: whole sessions between `serve` and `deliver` over sockets.

use std::io::{self, Read, Seek, SeekFrom, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::blocking::{
    Connection, DriverError, Stream, TimedSocket, Timeouts, Upgrade, deliver, deliver_with, serve,
};
use smtp_machine::client::{self, Client, Tls};
use smtp_machine::delivery::{self, Body, Delivery, Outcome, Recipient};
use smtp_machine::diagnosis::Stage;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Refusal;
use smtp_machine::server::{self, Event, Server};
use smtp_machine::session::{Error, Misuse, Phase};

/// A socket whose octets are flipped after the "handshake", so that both sides must change at the same octet.
struct Flipped {
    socket: TcpStream,
    mask: u8,
    fails: bool,
}

impl Flipped {
    fn new(socket: TcpStream) -> Self {
        Self { socket, mask: 0, fails: false }
    }
}

impl Stream for Flipped {
    fn secure(&mut self, _limit: Duration) -> io::Result<()> {
        if self.fails {
            return Err(io::Error::other("no certificate"));
        }
        self.mask = 0xFF;
        Ok(())
    }
}

impl Timeouts for Flipped {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.set_write_timeout(limit)
    }
}

impl Read for Flipped {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        let count = self.socket.read(octets)?;
        octets[..count].iter_mut().for_each(|octet| *octet ^= self.mask);
        Ok(count)
    }
}

impl Write for Flipped {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        let flipped: Vec<u8> = octets.iter().map(|octet| octet ^ self.mask).collect();
        self.socket.write(&flipped)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.socket.flush()
    }
}

fn name() -> Host<'static> {
    Host::try_from("mx.harbor.example").unwrap()
}

type Served = (Result<(), DriverError>, Vec<u8>, bool);

/// A server that accepts one message, and what it has received: the content, and whether TLS was used.
fn server(config: server::Config, fails: bool) -> (TcpStream, JoinHandle<Served>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let thread = thread::spawn(move || {
        let mut stream = Flipped { fails, ..Flipped::new(listener.accept().unwrap().0) };
        let (mut server, mut content, mut secure) = (Server::new(config), Vec::new(), false);
        let end = serve(&mut server, &mut stream, |event| match event {
            Event::Open(open) => open.accept(),
            Event::Hello(hello) => {
                let offer = [Extension::Pipelining, Extension::StartTls];
                hello.accept(&offer.into_iter().collect::<Capabilities>());
            }
            Event::StartTls(start) => start.accept(),
            Event::Mail(mail) => {
                secure = mail.facts().is_secure();
                mail.accept();
            }
            Event::Rcpt(rcpt) if rcpt.to().to_string() == "<eve@harbor.example>" => {
                rcpt.refuse(Refusal::NO_SUCH_USER);
            }
            Event::Rcpt(rcpt) => rcpt.accept(),
            Event::Data(data) => data.start(),
            Event::Chunk(chunk) => content.extend_from_slice(chunk.bytes()),
            Event::Message(message) => message.accept(),
            _ => {}
        });
        (end, content, secure)
    });
    (socket, thread)
}

/// Delivers to ben and eve, and returns how the driver ended, and both outcomes.
fn send(stream: &mut Flipped, tls: Tls, content: &[u8]) -> (Result<(), DriverError>, [Outcome; 2]) {
    let to = ["<ben@harbor.example>", "<eve@harbor.example>"];
    let mut to = to.map(|path| Recipient::new(ForwardPath::try_from(path).unwrap()));
    let config = client::Config::new(Host::try_from("relay.orchard.example").unwrap()).unwrap();
    let mut client = Client::new(config.with_tls(tls));
    let mut delivery = Delivery::new(ReversePath::Null, &mut to);
    let end = deliver(&mut delivery, &mut client, stream, content);
    (end, to.map(|recipient| recipient.outcome()))
}

const CONTENT: &[u8] = b"Subject: lunch\r\n\r\n.At noon?\r\n";

#[test]
fn a_message_crosses_with_and_without_tls() {
    for tls in [Tls::ByHand, Tls::Required] {
        let (socket, thread) = server(server::Config::mx(name()).unwrap(), false);
        let (end, [ben, eve]) = send(&mut Flipped::new(socket), tls, CONTENT);
        let (served, content, secure) = thread.join().unwrap();
        assert!(end.is_ok() && served.is_ok(), "{end:?} {served:?}");
        assert!(matches!(ben, Outcome::Accepted(_)), "{ben:?}");
        assert!(matches!(eve, Outcome::Refused(_)), "{eve:?}");
        assert_eq!((content.as_slice(), secure), (CONTENT, tls == Tls::Required));
    }
}

#[test]
fn a_large_message_crosses_the_buffers() {
    let content = b"0123456789abcdef0123456789abcdef0123456789abcdef\r\n".repeat(40_000);
    let (socket, thread) = server(server::Config::mx(name()).unwrap(), false);
    let (end, [ben, _]) = send(&mut Flipped::new(socket), Tls::ByHand, &content);
    assert!(end.is_ok() && matches!(ben, Outcome::Accepted(_)), "{end:?} {ben:?}");
    assert!(thread.join().unwrap().1 == content);
}

#[test]
fn a_failed_handshake_ends_both_sides_without_a_message() {
    let (socket, thread) = server(server::Config::mx(name()).unwrap(), true);
    let mut stream = Flipped { fails: true, ..Flipped::new(socket) };
    let (end, [ben, _]) = send(&mut stream, Tls::Required, CONTENT);
    drop(stream);
    let (served, content, _) = thread.join().unwrap();
    assert!(matches!(end, Err(DriverError::Stream(_))), "{end:?}");
    assert!(matches!(served, Err(DriverError::Stream(_))), "{served:?}");
    assert!(content.is_empty() && !matches!(ben, Outcome::Accepted(_)), "{ben:?}");
}

#[test]
fn a_stream_without_tls_says_so() {
    let (socket, thread) = server(server::Config::mx(name()).unwrap(), false);
    let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>").unwrap())];
    let config = client::Config::new(Host::try_from("relay.orchard.example").unwrap()).unwrap();
    let mut client = Client::new(config.with_tls(Tls::Opportunistic));
    let mut delivery = Delivery::new(ReversePath::Null, &mut to);
    let mut plain = socket; // TcpStream has no `secure`
    let end = deliver(&mut delivery, &mut client, &mut plain, CONTENT);
    drop(plain);
    let unsupported = |error: &io::Error| error.kind() == io::ErrorKind::Unsupported;
    assert!(matches!(&end, Err(DriverError::Stream(error)) if unsupported(error)), "{end:?}");
    assert!(thread.join().unwrap().1.is_empty());
}

#[test]
fn a_silent_client_is_timed_out_with_421() {
    let limit = Duration::from_millis(200);
    let config = server::Config::mx(name()).unwrap().with_command_timeout(limit);
    let (mut socket, thread) = server(config, false);
    let mut replies = String::new();
    socket.read_to_string(&mut replies).unwrap();
    assert!(replies.starts_with("220 ") && replies.contains("\r\n421 "), "{replies}");
    let end = thread.join().unwrap().0;
    assert!(matches!(end, Err(DriverError::Session(Error::TimedOut(Phase::Command)))), "{end:?}");
}

#[test]
fn a_client_that_never_reads_is_timed_out() {
    let limit = Duration::from_secs(1);
    let config = server::Config::mx(name())
        .unwrap()
        .with_command_timeout(limit)
        .with_write_timeout(limit)
        .with_max_idle_commands(u32::MAX);
    let (mut socket, thread) = server(config, false);
    let begun = Instant::now();
    socket.set_write_timeout(Some(Duration::from_millis(200))).unwrap();
    // Until no more octets are accepted: the server waits for the client to read, and does not read itself.
    let group = "RSET\r\n".repeat(10_000);
    while socket.write(group.as_bytes()).is_ok() && begun.elapsed().as_secs() < 15 {}
    let end = thread.join().unwrap().0;
    assert!(matches!(end, Err(DriverError::Session(Error::TimedOut(Phase::Write)))), "{end:?}");
    assert!(begun.elapsed() < Duration::from_secs(25));
}

#[test]
fn a_server_that_hangs_up_leaves_the_outcome_later() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    drop(listener.accept().unwrap());
    let (end, [ben, _]) = send(&mut Flipped::new(socket), Tls::ByHand, CONTENT);
    assert!(end.is_err(), "{end:?}");
    assert!(matches!(ben, Outcome::Later(_)), "{ben:?}");
}

#[test]
fn a_deferred_answer_ends_the_driver() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let _client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (mut socket, _) = listener.accept().unwrap();
    let mut server = Server::new(server::Config::mx(name()).unwrap());
    let mut deferred = None;
    let end = serve(&mut server, &mut socket, |event| deferred = event.defer());
    assert!(matches!(end, Err(DriverError::Deferred)) && deferred.is_some(), "{end:?}");
}

/// A stream whose reads fail after the input that it has, with an error that is no hang-up.
struct Failing {
    input: &'static [u8],
    output: Vec<u8>,
}

impl Stream for Failing {}

impl Timeouts for Failing {
    fn set_read_timeout(&self, _: Option<Duration>) -> io::Result<()> {
        Ok(())
    }

    fn set_write_timeout(&self, _: Option<Duration>) -> io::Result<()> {
        Ok(())
    }
}

impl Read for Failing {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        // One line at a time: input after EHLO would be early.
        let end = self.input.iter().position(|octet| *octet == b'\n').map_or(0, |at| at + 1);
        if end == 0 {
            return Err(io::Error::other("decryption failed"));
        }
        octets[..end].copy_from_slice(&self.input[..end]);
        self.input = &self.input[end..];
        Ok(end)
    }
}

impl Write for Failing {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.output.extend_from_slice(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_error_of_the_stream_drops_the_transaction_before_the_driver_returns() {
    let input = b"EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n";
    let mut stream = Failing { input, output: Vec::new() };
    let (mut server, mut dropped) = (Server::new(server::Config::mx(name()).unwrap()), 0);
    let end = serve(&mut server, &mut stream, |event| match event {
        Event::Open(open) => open.accept(),
        Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
        Event::Mail(mail) => mail.accept(),
        Event::Rcpt(rcpt) => rcpt.accept(),
        Event::TransactionDropped(_) => dropped += 1,
        _ => {}
    });
    assert!(
        matches!(&end, Err(DriverError::Stream(error)) if error.to_string() == "decryption failed"),
        "{end:?}"
    );
    assert_eq!(dropped, 1);
}

#[test]
fn a_handshake_without_time_is_not_begun() {
    let config = server::Config::mx(name()).unwrap().with_handshake_timeout(Duration::ZERO);
    let (socket, thread) = server(config, false);
    let (end, [ben, _]) = send(&mut Flipped::new(socket), Tls::Required, CONTENT);
    let (served, content, _) = thread.join().unwrap();
    assert!(end.is_err() && !matches!(ben, Outcome::Accepted(_)), "{end:?} {ben:?}");
    let timed_out = |error: &io::Error| error.kind() == io::ErrorKind::TimedOut;
    assert!(matches!(&served, Err(DriverError::Stream(error)) if timed_out(error)), "{served:?}");
    assert!(content.is_empty());
}

/// A TLS stream that needs ten octets for its handshake, and again for each octet it returns.
struct Records(TimedSocket);

impl Records {
    fn handshake(mut socket: TimedSocket) -> io::Result<Self> {
        socket.read_exact(&mut [0; 10])?;
        Ok(Self(socket))
    }
}

impl Read for Records {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        let mut record = [0; 10];
        self.0.read_exact(&mut record)?;
        octets[0] = record[9];
        Ok(1)
    }
}

impl Write for Records {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0.write(octets)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Connects to a peer that sends an octet every 20 ms until its socket is closed.
fn connect_to_slow_peer() -> TcpStream {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    thread::spawn(move || {
        let (mut peer, _) = listener.accept().unwrap();
        while peer.write_all(b"x").is_ok() {
            thread::sleep(Duration::from_millis(20));
        }
    });
    socket
}

#[test]
fn a_slow_handshake_ends_at_its_limit() {
    let limit = Duration::from_millis(60);
    let end = Upgrade::secured(connect_to_slow_peer(), Records::handshake, limit);
    assert_eq!(end.map(|_| ()).unwrap_err().kind(), io::ErrorKind::TimedOut);
    let limit = Duration::from_secs(60);
    assert!(Upgrade::secured(connect_to_slow_peer(), Records::handshake, limit).is_ok());
}

#[test]
fn a_read_of_a_tls_stream_ends_at_the_limit_of_its_wait() {
    let socket = connect_to_slow_peer();
    let handshake = Records::handshake;
    let mut stream = Upgrade::secured(socket, handshake, Duration::from_secs(60)).unwrap();
    let config = client::Config::new(name()).unwrap();
    let config = config.with_timeout(Phase::Greeting, Duration::from_millis(60));
    let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>").unwrap())];
    let mut delivery = Delivery::new(ReversePath::Null, &mut to);
    let mut client = Client::secured(config);
    let end = deliver(&mut delivery, &mut client, &mut stream, CONTENT);
    assert!(matches!(end, Err(DriverError::Session(Error::TimedOut(Phase::Greeting)))), "{end:?}");
}

/// A server with a socket, and a client of it that is ready for messages.
fn connection() -> (Client, Connection<Flipped>, JoinHandle<Served>) {
    let (socket, thread) = server(server::Config::new(name()).unwrap(), false);
    let client = Client::new(client::Config::new(name()).unwrap());
    (client, Connection::new(Flipped::new(socket)), thread)
}

#[test]
fn a_connection_carries_several_messages() {
    let (mut client, mut connection, thread) = connection();
    for _ in 0..3 {
        let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>").unwrap())];
        let mut delivery = Delivery::new(ReversePath::Null, &mut to);
        connection.deliver(&mut delivery, &mut client, CONTENT).unwrap();
        assert!(matches!(to[0].outcome(), Outcome::Accepted(_)));
    }
    connection.quit(&mut client).unwrap();
    let (end, content, _) = thread.join().unwrap();
    assert!(end.is_ok());
    assert_eq!(content, CONTENT.repeat(3));
}

#[test]
fn a_message_after_quit_is_not_sent() {
    let (mut client, mut connection, thread) = connection();
    connection.quit(&mut client).unwrap();
    assert!(connection.quit(&mut client).is_ok(), "QUIT was answered");
    assert!(thread.join().unwrap().0.is_ok());
    let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>").unwrap())];
    let mut delivery = Delivery::new(ReversePath::Null, &mut to);
    assert!(connection.deliver(&mut delivery, &mut client, CONTENT).is_err());
    assert!(!matches!(to[0].outcome(), Outcome::Accepted(_) | Outcome::Unknown));
}

/// Sends a message whose content `write` writes. Returns how the driver ended, the outcome, and what the server
/// received.
fn send_by(
    limit: Duration,
    mut write: impl FnMut(Body<'_>),
) -> (Result<(), DriverError>, Outcome, Vec<u8>) {
    let (socket, thread) = server(server::Config::mx(name()).unwrap(), false);
    let config = client::Config::new(name()).unwrap().with_timeout(Phase::Held, limit);
    let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>").unwrap())];
    let mut delivery = Delivery::new(ReversePath::Null, &mut to);
    let mut stream = Flipped::new(socket);
    let end = deliver_with(&mut delivery, &mut Client::new(config), &mut stream, |event| {
        if let delivery::Event::Body(body) = event {
            write(body);
        }
    });
    drop(stream);
    (end, to[0].outcome(), thread.join().unwrap().1)
}

/// A file of which `good` reads succeed.
struct Unreadable {
    good: usize,
}

impl Read for Unreadable {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        self.good = self.good.checked_sub(1).ok_or_else(|| io::Error::other("disk"))?;
        octets.fill(b'x');
        Ok(octets.len())
    }
}

impl Seek for Unreadable {
    fn seek(&mut self, _: SeekFrom) -> io::Result<u64> {
        Ok(0)
    }
}

#[test]
fn an_error_of_the_source_ends_the_session_without_the_message() {
    for good in [0, 1, 5] {
        let (mut file, mut errors) = (Unreadable { good }, Vec::new());
        let (end, outcome, _) = send_by(Duration::from_secs(300), |body| {
            errors.extend(body.send_from(&mut file).err())
        });
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(errors, ["disk"]);
        let unfinished = Error::Misuse(Misuse::UnfinishedBody);
        assert!(matches!(end, Err(DriverError::Session(error)) if error == unfinished), "{end:?}");
        assert_eq!(outcome, Outcome::Later(Stage::Data), "{good}");
    }
}

#[test]
fn a_handler_that_does_not_write_is_timed_out() {
    for part in [&b""[..], b"Subject: lunch\r\n"] {
        let (mut offers, limit) = (0, Duration::from_millis(500));
        let (end, outcome, content) = send_by(limit, |mut body| {
            offers += 1;
            if body.offset() == 0 && !part.is_empty() {
                body.write(part).unwrap();
            }
        });
        let timed_out = Error::TimedOut(Phase::Held);
        assert!(matches!(end, Err(DriverError::Session(error)) if error == timed_out), "{end:?}");
        assert_eq!((outcome, &content[..]), (Outcome::Later(Stage::Data), part));
        assert!(offers < 100, "the body was offered {offers} times");
    }
}

#[test]
fn a_handler_that_writes_at_a_later_offer_sends_the_message() {
    let mut offers = 0;
    let (end, outcome, content) = send_by(Duration::from_secs(300), |body| {
        offers += 1;
        if offers > 5 {
            body.send(CONTENT).unwrap();
        }
    });
    assert!(end.is_ok() && matches!(outcome, Outcome::Accepted(_)), "{end:?} {outcome:?}");
    assert_eq!(content, CONTENT);
}
