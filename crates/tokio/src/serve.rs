//! [`serve`]: one session of a server.

#[cfg(feature = "tls")]
use std::io;
use std::pin::pin;

use smtp_machine::Step;
use smtp_machine::server::{Event, Handover, Server};
use smtp_machine::session;
use smtp_machine::transcript::Side;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::application::Application;
use crate::connection::Io;
#[cfg(feature = "tls")]
use crate::tls;
use crate::{Connection, DriverError, Handler, ServeOptions};

/// Runs a session of a server on `connection`, with the limits of its waits. `handler` answers the events.
///
/// It returns when the session is over and the connection is closed. A [`Service`](crate::Service) calls it for each
/// connection of a listener.
///
/// # Errors
///
/// Returns an error if the session ends early. An open transaction was dropped then, which the handler was told.
///
/// ```
/// use smtp_machine_tokio::smtp_machine::server::{Config, Server};
/// use smtp_machine_tokio::smtp_machine::address::Host;
/// use smtp_machine_tokio::{Connection, Handler, serve};
/// use tokio::io::{AsyncReadExt, AsyncWriteExt};
///
/// struct Defaults;
/// impl Handler for Defaults {}
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// let (mut client, stream) = tokio::io::duplex(4096);
/// let config = Config::mx(Host::try_from("mx.harbor.example")?)?;
/// let session = tokio::spawn(async move {
///     serve(&mut Server::new(config), &mut Connection::new(stream), &mut Defaults).await
/// });
/// client.write_all(b"QUIT\r\n").await?;
/// let mut replies = String::new();
/// client.read_to_string(&mut replies).await?;
/// assert_eq!(replies.lines().next(), Some("220 mx.harbor.example ESMTP"));
/// assert!(session.await?.is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # }).unwrap();
/// ```
pub async fn serve<S, H>(
    server: &mut Server,
    connection: &mut Connection<S>,
    handler: &mut H,
) -> Result<(), DriverError>
where
    S: AsyncRead + AsyncWrite + Unpin,
    H: Handler,
{
    serve_with(server, connection, handler, &ServeOptions::new()).await
}

/// Runs a session as [`serve`] does, with options: a TLS acceptor, a signal that ends the session, counters.
///
/// # Errors
///
/// Returns an error if the session ends early. An open transaction was dropped then, which the handler was told.
pub async fn serve_with<S, H>(
    server: &mut Server,
    connection: &mut Connection<S>,
    handler: &mut H,
    options: &ServeOptions,
) -> Result<(), DriverError>
where
    S: AsyncRead + AsyncWrite + Unpin,
    H: Handler,
{
    connection.trace_as(Side::Server);
    #[cfg(feature = "tls")]
    if let Some(tls) = connection.io.server_tls() {
        handler.secured(tls);
    }
    let mut application = Application::new(handler, options, server.config().answer_timeout());
    if !options.greeting_delay.is_zero() {
        // What it reads is in the input when the machine begins.
        tokio::select! {
            biased;
            () = options.shutdown.begun() => {}
            () = connection.wait_for_input(options.greeting_delay) => {}
        }
    }
    let end = run(server, connection, &mut application).await;
    match end {
        End::Reversed => return Ok(()), // the connection is still in use
        End::Done => connection.close().await,
        End::Deferred | End::Early(_) => connection.linger().await,
    }
    match (connection.failure(), end) {
        (Some(error), _) => Err(DriverError::Stream(error)),
        (None, End::Done | End::Reversed) => Ok(()),
        (None, End::Deferred) => Err(DriverError::Deferred),
        (None, End::Early(error)) => Err(DriverError::Session(error)),
    }
}

/// The end of a session.
#[derive(Clone, Copy)]
enum End {
    Done,
    /// The roles are reversed (ATRN).
    Reversed,
    /// The handler has deferred an answer, which cannot be given then.
    Deferred,
    Early(session::Error),
}

async fn run<S, H>(
    server: &mut Server,
    connection: &mut Connection<S>,
    application: &mut Application<'_, H>,
) -> End
where
    S: AsyncRead + AsyncWrite + Unpin,
    H: Handler,
{
    let options = application.options;
    let (mut stopping, mut reversed, mut deferred) = (false, false, false);
    let mut secured = Ok(());
    let mut timer = pin!(None);
    // One future for all waits, because each registers with the signal.
    let mut begun = pin!(options.shutdown.begun());
    loop {
        if !stopping && options.shutdown.is_begun() {
            stopping = true;
            server.shutdown(&mut connection.tx);
        }
        let in_time = match server.poll(&mut connection.rx, &mut connection.tx) {
            Ok(Step::Event(Event::Secure(handover))) => {
                secured = secure(handover, &mut connection.io, application).await;
                true
            }
            Ok(Step::Event(event)) => {
                reversed |= matches!(event, Event::Reversed);
                let answered = application.answer(event).await;
                application.settle(answered, server.last_answer()).await;
                true
            }
            Ok(Step::Read(wait) | Step::Write(wait)) => {
                let in_time = match stopping {
                    true => connection.transfer(wait, timer.as_mut()).await,
                    false => tokio::select! {
                        biased;
                        in_time = connection.transfer(wait, timer.as_mut()) => in_time,
                        () = &mut begun => true,
                    },
                };
                let octets = connection.io.take_transferred();
                options.counters.transferred(octets.read, octets.written);
                in_time
            }
            Ok(Step::Parked(_)) => {
                deferred = true;
                false
            }
            Ok(Step::Done) if reversed => return End::Reversed,
            Ok(Step::Done) => return secured.map_or_else(End::Early, |()| End::Done),
            Err(_) if deferred => return End::Deferred,
            Err(error) => return End::Early(error),
        };
        if !in_time {
            server.expire(&mut connection.tx);
        }
    }
}

/// Performs the TLS handshake after STARTTLS. Returns an error if the shutdown has begun.
#[cfg(feature = "tls")]
async fn secure<S: AsyncRead + AsyncWrite + Unpin, H: Handler>(
    handover: Handover<'_>,
    io: &mut Io<S>,
    application: &mut Application<'_, H>,
) -> Result<(), session::Error> {
    let options = application.options;
    let until = io.deadline(handover.wait());
    let result = match &options.tls {
        None => Err(io::ErrorKind::Unsupported.into()),
        Some(acceptor) => tokio::select! {
            biased;
            result = io.accept_tls(acceptor, until) => result,
            () = options.shutdown.begun() => {
                handover.failed();
                return Err(session::Error::ShutDown);
            }
        },
    };
    options.counters.handshake(result.is_ok());
    match (result, io.server_tls()) {
        (Ok(()), Some(tls)) => {
            application.handler.secured(tls);
            handover.complete_with(tls::tag(tls));
        }
        (result, _) => {
            result.err().into_iter().for_each(|error| io.keep(error));
            handover.failed();
        }
    }
    Ok(())
}

/// STARTTLS is not offered without the feature `tls`.
#[cfg(not(feature = "tls"))]
async fn secure<S, H>(
    handover: Handover<'_>,
    _io: &mut Io<S>,
    _application: &mut Application<'_, H>,
) -> Result<(), session::Error> {
    handover.failed();
    Ok(())
}
