//! [`deliver`]: one message over a connection.

use std::io;
use std::pin::pin;
use std::time::Duration;

use smtp_machine::client::{self, Client};
use smtp_machine::delivery::{Body, Delivery, Event};
use smtp_machine::session::{self, Wait};
use smtp_machine::transcript::Side;
use smtp_machine::{Buffer, Step};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, timeout};

use crate::connection::Io;
use crate::content::PIECE;
use crate::{Connection, Content, DeliverOptions, DriverError};

/// Runs a delivery on `connection`, with the limits of its waits, and sends `content`.
///
/// However the session ends, the recipients of the delivery hold the outcome afterwards. Without
/// [`with_quit`](Delivery::with_quit) the connection is then ready for the next message.
///
/// The future may be dropped before it is ready. The outcomes are those that are true at that time: `Unknown` if the end
/// of the message was sent and is not answered. The same delivery can be continued by another call. A delivery of another
/// message on the connection first ends the transaction. If that is not possible, because a part of the content was
/// sent, it ends the session, and its outcome is
/// [`OtherConnection`](smtp_machine::delivery::Outcome::OtherConnection).
///
/// # Errors
///
/// Returns an error if the session ends early. The outcomes are correct then too.
///
/// ```
/// use smtp_machine_tokio::smtp_machine::address::{ForwardPath, Host, ReversePath};
/// use smtp_machine_tokio::smtp_machine::client::{Client, Config};
/// use smtp_machine_tokio::smtp_machine::delivery::{Delivery, Outcome, Recipient};
/// use smtp_machine_tokio::{Connection, deliver};
/// use tokio::io::AsyncWriteExt;
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// let (stream, mut server) = tokio::io::duplex(4096);
/// server.write_all(b"421 mx.harbor.example closing\r\n").await?;
///
/// let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
/// let mut delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut to);
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let mut connection = Connection::new(stream);
/// let content = b"Subject: lunch\r\n\r\nAt noon?\r\n";
/// let _end = deliver(&mut delivery, &mut client, &mut connection, content).await;
/// assert!(matches!(to[0].outcome(), Outcome::Refused(reply) if reply.code.get() == 421));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # }).unwrap();
/// ```
pub async fn deliver<S, C>(
    delivery: &mut Delivery<'_, '_>,
    client: &mut Client,
    connection: &mut Connection<S>,
    content: C,
) -> Result<(), DriverError>
where
    S: AsyncRead + AsyncWrite + Unpin,
    C: Content,
{
    deliver_with(delivery, client, connection, content, &mut DeliverOptions::new()).await
}

/// Runs a delivery as [`deliver`] does, with options: TLS after STARTTLS, a function for the replies.
///
/// # Errors
///
/// Returns an error if the session ends early. The outcomes are correct then too.
///
/// ```
/// use smtp_machine_tokio::smtp_machine::{client::Client, delivery::{Answer, Delivery}};
/// use smtp_machine_tokio::tokio_rustls::TlsConnector;
/// use smtp_machine_tokio::{Connection, DeliverOptions, DriverError, Reader, deliver_with};
/// use tokio::{fs::File, net::TcpStream};
///
/// async fn send_file(
///     delivery: &mut Delivery<'_, '_>,
///     client: &mut Client, // with `Tls::Required`
///     connection: &mut Connection<TcpStream>,
///     file: File,
///     tls: &TlsConnector,
/// ) -> Result<(), DriverError> {
///     let mut log = |answer: &Answer<'_>| eprintln!("{}: {}", answer.stage(), answer.reply());
///     let name = "mail.orchard.example".try_into().expect("the name is valid");
///     let mut options = DeliverOptions::new().with_tls(tls, name).with_replies(&mut log);
///     deliver_with(delivery, client, connection, Reader::new(file), &mut options).await
/// }
/// ```
pub async fn deliver_with<S, C>(
    delivery: &mut Delivery<'_, '_>,
    client: &mut Client,
    connection: &mut Connection<S>,
    mut content: C,
    options: &mut DeliverOptions<'_>,
) -> Result<(), DriverError>
where
    S: AsyncRead + AsyncWrite + Unpin,
    C: Content,
{
    connection.trace_as(Side::Client);
    let (mut piece, mut unreadable) = (Piece::default(), None);
    let mut timer = pin!(None);
    // Nothing is awaited between a change of the machine and the poll that records it in the outcomes.
    let end = loop {
        let Connection { rx, tx, io } = connection;
        let wait = match delivery.poll(client, rx, tx) {
            Ok(Step::Event(event)) => {
                match event {
                    Event::Body(body) => {
                        let written =
                            write(body, &mut content, &mut piece, options.content_timeout);
                        unreadable = written.await.err().or(unreadable);
                    }
                    Event::Secure(handover) => {
                        let until = io.deadline(handover.wait());
                        match secure(io, until, options).await {
                            Ok(()) => handover.complete(),
                            Err(error) => {
                                io.keep(error);
                                handover.failed();
                            }
                        }
                    }
                    Event::Reply(answer) => {
                        if let Some(handle) = options.replies.as_deref_mut() {
                            handle(&answer);
                        }
                    }
                    _ => {}
                }
                continue;
            }
            Ok(Step::Read(wait) | Step::Write(wait)) => wait,
            Ok(Step::Parked(_) | Step::Done) => break Ok(()),
            Err(error) => break Err(error),
        };
        if !connection.transfer(wait, timer.as_mut()).await {
            client.expire(&mut connection.tx);
        }
    };
    match unreadable {
        Some(error) => Err(DriverError::Content(error)),
        None => finish(connection, end),
    }
}

/// Sends QUIT, waits for the reply (RFC 5321 4.1.1.10), and closes the connection.
///
/// # Errors
///
/// Returns an error if the server closes the connection without the reply, as some servers do. All outcomes are final
/// before.
///
/// ```
/// use smtp_machine_tokio::smtp_machine::client::Client;
/// use smtp_machine_tokio::{Connection, quit};
/// use tokio::net::TcpStream;
///
/// async fn end(mut client: Client, mut connection: Connection<TcpStream>) {
///     if let Err(error) = quit(&mut client, &mut connection).await {
///         eprintln!("no reply to QUIT: {error}");
///     }
/// }
/// ```
pub async fn quit<S>(client: &mut Client, connection: &mut Connection<S>) -> Result<(), DriverError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    client.shutdown(&mut connection.tx);
    let mut timer = pin!(None);
    let end = loop {
        match turn_to_quit(client, &mut connection.rx, &mut connection.tx) {
            Ok(None) | Err(session::Error::ShutDown) => break Ok(()),
            Ok(Some(wait)) => {
                if !connection.transfer(wait, timer.as_mut()).await {
                    client.expire(&mut connection.tx);
                }
            }
            Err(error) => break Err(error),
        }
    };
    connection.close().await;
    finish(connection, end)
}

/// Polls until the client waits, or has ended.
fn turn_to_quit(
    client: &mut Client,
    rx: &mut Buffer,
    tx: &mut Buffer,
) -> Result<Option<Wait>, session::Error> {
    loop {
        match client.poll(rx, tx)? {
            Step::Event(client::Event::Body(body)) => body.abort(),
            Step::Event(client::Event::Secure(handover)) => handover.failed(),
            Step::Event(client::Event::Challenge(challenge)) => challenge.cancel(),
            Step::Event(_) => {}
            Step::Read(wait) | Step::Write(wait) => return Ok(Some(wait)),
            Step::Parked(_) | Step::Done => return Ok(None),
        }
    }
}

/// The error of the stream, if there was one, is the cause of that of the session.
fn finish<S: AsyncRead + AsyncWrite + Unpin>(
    connection: &mut Connection<S>,
    end: Result<(), session::Error>,
) -> Result<(), DriverError> {
    match connection.failure() {
        Some(error) => Err(DriverError::Stream(error)),
        None => end.map_err(DriverError::Session),
    }
}

/// A piece of content that was read and is perhaps not all written.
#[derive(Default)]
struct Piece {
    octets: Vec<u8>,
    /// The octet of the content that the piece begins with.
    begin: u64,
    len: usize,
}

impl Piece {
    /// Returns the part of the piece from `offset` of the content.
    fn from(&self, offset: u64) -> &[u8] {
        let skipped = offset.checked_sub(self.begin).and_then(|it| usize::try_from(it).ok());
        skipped.and_then(|it| self.octets.get(it..self.len)).unwrap_or_default()
    }
}

/// Writes the next part of the content. An error of the body becomes the outcome of the recipients.
async fn write(
    mut body: Body<'_>,
    content: &mut impl Content,
    piece: &mut Piece,
    limit: Duration,
) -> io::Result<()> {
    if let Some(content) = content.as_slice() {
        body.send(content).ok();
        return Ok(());
    }
    let offset = body.offset();
    if piece.from(offset).is_empty() {
        // If the read is cancelled, the piece is empty.
        piece.len = 0;
        piece.octets.resize(PIECE, 0);
        let read = match timeout(limit, content.read_at(offset, &mut piece.octets)).await {
            Ok(read) => read,
            Err(_elapsed) => Err(io::ErrorKind::TimedOut.into()),
        };
        match read {
            Ok(count) => (piece.begin, piece.len) = (offset, count.min(PIECE)),
            Err(error) => {
                body.abort();
                return Err(error);
            }
        }
    }
    match piece.from(offset) {
        [] => drop(body.finish()),
        rest => drop(body.write(rest)),
    }
    Ok(())
}

/// Performs the TLS handshake after STARTTLS.
#[cfg(feature = "tls")]
async fn secure<S: AsyncRead + AsyncWrite + Unpin>(
    io: &mut Io<S>,
    until: Instant,
    options: &mut DeliverOptions<'_>,
) -> io::Result<()> {
    match &options.tls {
        Some((connector, name)) => io.connect_tls(connector, name.clone(), until).await,
        None => Err(io::ErrorKind::Unsupported.into()),
    }
}

#[cfg(not(feature = "tls"))]
async fn secure<S: AsyncRead + AsyncWrite + Unpin>(
    _io: &mut Io<S>,
    _until: Instant,
    _options: &mut DeliverOptions<'_>,
) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
