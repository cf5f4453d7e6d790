//! The common part of the server and the client on tokio: a connection with optional TLS, deadlines, and SASL
//! mechanisms.

use std::io;
use std::time::Duration;

use smtp_machine::Buffer;
use smtp_machine::session::Wait;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::{TlsAcceptor, TlsConnector, TlsStream};

pub mod login;
pub mod tls;

/// A connection, with or without TLS.
#[derive(Debug)]
pub enum Stream {
    Clear(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
    /// The TLS handshake has failed.
    Gone,
}

impl Stream {
    /// Reads some octets into `rx`, and closes it at the end of the input.
    pub async fn read(&mut self, rx: &mut Buffer) -> io::Result<()> {
        let count = match self {
            Self::Clear(stream) => stream.read(rx.spare()).await?,
            Self::Tls(stream) => match stream.read(rx.spare()).await {
                // The peer has closed the connection without a TLS close_notify.
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => 0,
                result => result?,
            },
            Self::Gone => 0,
        };
        match count {
            0 => rx.close(),
            count => rx.commit(count),
        }
        Ok(())
    }

    /// Writes some octets of `tx`.
    pub async fn write(&mut self, tx: &mut Buffer) -> io::Result<()> {
        let count = match self {
            Self::Clear(stream) => stream.write(tx.filled()).await?,
            Self::Tls(stream) => stream.write(tx.filled()).await?,
            Self::Gone => return Err(io::ErrorKind::NotConnected.into()),
        };
        if count == 0 {
            return Err(io::ErrorKind::WriteZero.into());
        }
        tx.consume(count);
        if let (Self::Tls(stream), true) = (self, tx.is_empty()) {
            stream.flush().await?;
        }
        Ok(())
    }

    /// Reads some octets. Returns `false` if the limit of `wait` passes first: call `expire` then. Closes
    /// `rx` if the peer has reset the connection.
    pub async fn read_in(
        &mut self,
        rx: &mut Buffer,
        wait: Wait,
        deadline: &mut Deadline,
    ) -> io::Result<bool> {
        match in_time(deadline.of(wait), self.read(rx)).await {
            Err(error) if is_gone(&error) => {
                rx.close();
                Ok(true)
            }
            result => result,
        }
    }

    /// Writes some octets. Returns `false` if the limit of `wait` passes first: call `expire` then. Closes
    /// `tx` if the peer accepts no more octets: what it has sent before can still be read.
    pub async fn write_in(
        &mut self,
        tx: &mut Buffer,
        wait: Wait,
        deadline: &mut Deadline,
    ) -> io::Result<bool> {
        match in_time(deadline.of(wait), self.write(tx)).await {
            Err(error) if is_gone(&error) => {
                tx.close();
                Ok(true)
            }
            result => result,
        }
    }

    /// Performs a TLS handshake as a server, within `limit`.
    pub async fn accept(&mut self, acceptor: &TlsAcceptor, limit: Duration) -> io::Result<()> {
        if let Self::Clear(stream) = std::mem::replace(self, Self::Gone) {
            let stream = tokio::time::timeout(limit, acceptor.accept(stream)).await??;
            *self = Self::Tls(Box::new(stream.into()));
        }
        Ok(())
    }

    /// Performs a TLS handshake as a client of the server `name`, within `limit`.
    pub async fn connect(
        &mut self,
        connector: &TlsConnector,
        name: &str,
        limit: Duration,
    ) -> io::Result<()> {
        let name = ServerName::try_from(name.to_owned()).map_err(io::Error::other)?;
        if let Self::Clear(stream) = std::mem::replace(self, Self::Gone) {
            let stream = tokio::time::timeout(limit, connector.connect(name, stream)).await??;
            *self = Self::Tls(Box::new(stream.into()));
        }
        Ok(())
    }

    /// Closes the TLS session.
    pub async fn close(&mut self) {
        if let Self::Tls(stream) = self {
            let _ = tokio::time::timeout(Duration::from_secs(1), stream.shutdown()).await;
        }
    }
}

/// Returns `true` if the peer has closed the connection.
fn is_gone(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, WriteZero};
    let kinds = [BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, WriteZero];
    kinds.contains(&error.kind())
}

async fn in_time(until: Instant, work: impl Future<Output = io::Result<()>>) -> io::Result<bool> {
    match tokio::time::timeout_at(until, work).await {
        Ok(result) => result.map(|()| true),
        Err(_elapsed) => Ok(false),
    }
}

/// The deadline of the current [`Wait`]: the same epoch has the same deadline.
#[derive(Debug)]
pub struct Deadline {
    epoch: Option<u32>,
    at: Instant,
}

impl Default for Deadline {
    fn default() -> Self {
        Self { epoch: None, at: Instant::now() }
    }
}

impl Deadline {
    pub fn of(&mut self, wait: Wait) -> Instant {
        if self.epoch != Some(wait.epoch) {
            *self = Self { epoch: Some(wait.epoch), at: Instant::now() + wait.limit };
        }
        self.at
    }
}
