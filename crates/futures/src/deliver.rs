//! [`deliver`]: a message over a connection.

use std::io;

use smtp_machine::client::{self, Client};
use smtp_machine::delivery::{Answer, Body, Delivery, Event};
use smtp_machine::session::{self, Wait};
use smtp_machine::{Buffer, Step};

use crate::{Connection, Content, DriverError, Timer};

/// The size of a piece of content that is not in memory, in octets.
const PIECE: usize = 4096;

/// Runs a delivery on `connection`, with the limits of its waits, and sends `content`.
///
/// However the session ends, the recipients of the delivery hold the outcome afterwards. Without
/// [`with_quit`](Delivery::with_quit) the connection is then ready for the next message.
///
/// # Errors
///
/// Returns an error if the session ends early. The outcomes are correct then too.
///
/// ```
/// use smol::net::{TcpListener, TcpStream};
/// use smtp_machine_futures::smtp_machine::address::{ForwardPath, Host, ReversePath};
/// use smtp_machine_futures::smtp_machine::client::{Client, Config};
/// use smtp_machine_futures::smtp_machine::delivery::{Delivery, Outcome, Recipient};
/// use smtp_machine_futures::{Connection, deliver};
///
/// # smol::block_on(async {
/// # let listener = TcpListener::bind("127.0.0.1:0").await?;
/// # let address = listener.local_addr()?;
/// let socket = TcpStream::connect(address).await?;
/// # let (mut server, _) = listener.accept().await?;
/// # smol::io::AsyncWriteExt::write_all(&mut server, b"421 mx.harbor.example closing\r\n").await?;
/// # drop(server);
/// let mut to = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
/// let mut delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, &mut to);
/// let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
/// let mut connection = Connection::new(socket, smol::Timer::after);
/// let content = b"Subject: lunch\r\n\r\nAt noon?\r\n";
/// let _end = deliver(&mut delivery, &mut client, &mut connection, content).await;
/// assert!(matches!(to[0].outcome(), Outcome::Refused(reply) if reply.code.get() == 421));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # }).unwrap();
/// ```
pub async fn deliver<T: Timer>(
    delivery: &mut Delivery<'_, '_>,
    client: &mut Client,
    connection: &mut Connection<T>,
    content: &[u8],
) -> Result<(), DriverError> {
    deliver_with(delivery, client, connection, content, |_| {}).await
}

/// Runs a delivery as [`deliver`] does, with content that need not be in memory, and passes each reply to `handle`: the
/// outcomes contain its codes but not its text.
///
/// # Errors
///
/// Returns an error if the session ends early, or the content cannot be read. The outcomes are correct then too.
///
/// ```
/// use smtp_machine_futures::smtp_machine::client::Client;
/// use smtp_machine_futures::smtp_machine::delivery::Delivery;
/// use smtp_machine_futures::{Connection, Content, DriverError, Timer, deliver_with};
///
/// async fn send<T: Timer>(
///     delivery: &mut Delivery<'_, '_>,
///     client: &mut Client,
///     connection: &mut Connection<T>,
///     content: impl Content,
/// ) -> Result<(), DriverError> {
///     deliver_with(delivery, client, connection, content, |answer| {
///         eprintln!("{}: {}", answer.stage(), answer.reply());
///     })
///     .await
/// }
/// ```
pub async fn deliver_with<T: Timer, C: Content>(
    delivery: &mut Delivery<'_, '_>,
    client: &mut Client,
    connection: &mut Connection<T>,
    mut content: C,
    mut handle: impl FnMut(&Answer<'_>),
) -> Result<(), DriverError> {
    let mut unreadable = None;
    let end = loop {
        let Connection { rx, tx, io } = &mut *connection;
        let wait = match delivery.poll(client, rx, tx) {
            Ok(Step::Event(event)) => {
                match event {
                    Event::Body(body) => {
                        unreadable = write(body, &mut content).await.err().or(unreadable);
                    }
                    Event::Secure(handover) => match io.secure(handover.wait()).await {
                        true => handover.complete(),
                        false => handover.failed(),
                    },
                    Event::Reply(answer) => handle(&answer),
                    _ => {}
                }
                continue;
            }
            Ok(Step::Read(wait) | Step::Write(wait)) => wait,
            Ok(Step::Parked(_) | Step::Done) => break Ok(()),
            Err(error) => break Err(error),
        };
        if !connection.transfer(wait).await {
            client.expire(&mut connection.tx);
        }
    };
    match unreadable {
        Some(error) => Err(DriverError::Content(error)),
        None => connection.ended(end),
    }
}

/// Writes the next part of the content. An error of the body becomes the outcome of the recipients.
async fn write(mut body: Body<'_>, content: &mut impl Content) -> io::Result<()> {
    if let Some(content) = content.as_slice() {
        body.send(content).ok();
        return Ok(());
    }
    let mut piece = [0; PIECE];
    match content.read_at(body.offset(), &mut piece).await {
        Ok(0) => drop(body.finish()),
        // What is not taken is read again.
        Ok(count) => drop(body.write(piece.get(..count).unwrap_or(&piece))),
        Err(error) => {
            body.abort();
            return Err(error);
        }
    }
    Ok(())
}

/// Sends QUIT, waits for the reply (RFC 5321 4.1.1.10), and closes the connection.
///
/// # Errors
///
/// Returns an error if the server closes the connection without the reply, as some servers do. All outcomes are final
/// before.
///
/// ```
/// use smtp_machine_futures::smtp_machine::client::Client;
/// use smtp_machine_futures::{Connection, Timer, quit};
///
/// async fn end<T: Timer>(mut client: Client, mut connection: Connection<T>) {
///     if let Err(error) = quit(&mut client, &mut connection).await {
///         eprintln!("no reply to QUIT: {error}");
///     }
/// }
/// ```
pub async fn quit<T: Timer>(
    client: &mut Client,
    connection: &mut Connection<T>,
) -> Result<(), DriverError> {
    client.shutdown(&mut connection.tx);
    let end = loop {
        match turn_to_quit(client, &mut connection.rx, &mut connection.tx) {
            Ok(None) | Err(session::Error::ShutDown) => break Ok(()),
            Ok(Some(wait)) => {
                if !connection.transfer(wait).await {
                    client.expire(&mut connection.tx);
                }
            }
            Err(error) => break Err(error),
        }
    };
    connection.close().await;
    connection.ended(end)
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
