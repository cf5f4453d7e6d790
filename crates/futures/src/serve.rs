//! [`serve`]: a session of a server.

use smtp_machine::Step;
use smtp_machine::server::{Event, Server};

use crate::{Connection, DriverError, Handler, Timer};

/// Runs a session of a server on `connection`, with the limits of its waits, and closes the connection.
///
/// `handler` answers the events. After an error of the stream it still gets
/// [`Event::TransactionDropped`] if a transaction is open.
///
/// # Errors
///
/// Returns an error if the session does not end with QUIT, with a 421 of the application, or at the end of the input
/// between commands. [`DriverError::Deferred`] if the handler defers an answer: it cannot be resumed here.
///
/// ```
/// use smol::net::TcpStream;
/// use smtp_machine_futures::smtp_machine::server::{Config, Server};
/// use smtp_machine_futures::{Connection, DriverError, Handler, serve};
///
/// async fn session(socket: TcpStream, config: Config, mut handler: impl Handler) -> Result<(), DriverError> {
///     let mut connection = Connection::new(socket, smol::Timer::after);
///     serve(&mut Server::new(config), &mut connection, &mut handler).await
/// }
/// ```
pub async fn serve<T: Timer, H: Handler>(
    server: &mut Server,
    connection: &mut Connection<T>,
    handler: &mut H,
) -> Result<(), DriverError> {
    let mut deferred = false;
    let end = loop {
        let Connection { rx, tx, io } = connection;
        let wait = match server.poll(rx, tx) {
            Ok(Step::Event(Event::Secure(handover))) => {
                match io.secure(handover.wait()).await {
                    true => handover.complete(),
                    false => handover.failed(),
                }
                continue;
            }
            Ok(Step::Event(event)) => {
                handler.answer(event).await;
                continue;
            }
            Ok(Step::Read(wait) | Step::Write(wait)) => wait,
            Ok(Step::Parked(_)) => {
                deferred = true;
                server.expire(tx);
                continue;
            }
            Ok(Step::Done) => break Ok(()),
            Err(error) => break Err(error),
        };
        if !connection.transfer(wait).await {
            server.expire(&mut connection.tx);
        }
    };
    match end {
        Ok(()) => connection.close().await,
        Err(_) => connection.linger().await,
    }
    match deferred {
        true => Err(DriverError::Deferred),
        false => connection.ended(end),
    }
}
