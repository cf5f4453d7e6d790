//! [`ClientSession`]: an open connection of a sender.

use std::time::Duration;

use smtp_machine::client::Client;
use smtp_machine::delivery::{Answer, Delivery};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::pool_counters::Open;
use crate::settings::ClientTls;
use crate::{Connection, Content, DeliverOptions, DriverError, deliver_with, quit};

/// The limit for QUIT and its reply. All outcomes are final before.
const QUITTING: Duration = Duration::from_secs(5);

/// An open connection of a [`Sender`](crate::Sender), outside of its pool: for deliveries with settings of their own.
///
/// ```
/// use smtp_machine_tokio::smtp_machine::delivery::Delivery;
/// use smtp_machine_tokio::{SendError, Sender};
///
/// async fn deliver(sender: &Sender, deliveries: &mut [Delivery<'_, '_>]) -> Result<(), SendError> {
///     let mut session = sender.connect().await?;
///     for delivery in deliveries {
///         // The outcomes are in the recipients of the delivery.
///         if let Err(error) = session.deliver(delivery, b"Subject: lunch\r\n\r\nAt noon?\r\n").await {
///             eprintln!("the session ended early: {error}");
///         }
///     }
///     session.quit().await;
///     Ok(())
/// }
/// ```
#[derive(Debug)]
pub struct ClientSession {
    client: Client,
    connection: Connection<TcpStream>,
    tls: Option<ClientTls>,
    /// The number of messages that were begun.
    pub(crate) messages: u32,
    /// Counts the connection while it is open.
    pub(crate) open: Option<Open>,
}

impl ClientSession {
    pub(crate) const fn new(
        client: Client,
        connection: Connection<TcpStream>,
        tls: Option<ClientTls>,
    ) -> Self {
        Self { client, connection, tls, messages: 0, open: None }
    }

    /// Sends a message, as [`deliver`](crate::deliver()) does. TLS after STARTTLS is that of the sender; the login is that of
    /// the delivery.
    ///
    /// A delivery without recipients sends nothing but EHLO and STARTTLS: the capabilities of the server are known
    /// afterwards.
    ///
    /// # Errors
    ///
    /// Returns an error if the session ends early. The outcomes are correct then too.
    pub async fn deliver(
        &mut self,
        delivery: &mut Delivery<'_, '_>,
        content: impl Content,
    ) -> Result<(), DriverError> {
        self.deliver_with(delivery, content, |_| {}).await
    }

    /// Sends a message as [`deliver`](Self::deliver) does, and passes each reply to `handle`.
    ///
    /// # Errors
    ///
    /// Returns an error if the session ends early. The outcomes are correct then too.
    ///
    /// ```
    /// use smtp_machine_tokio::smtp_machine::{address::ReversePath, delivery::Delivery};
    /// use smtp_machine_tokio::{ClientSession, DriverError};
    ///
    /// /// Opens the session, and returns whether the server offers DSN.
    /// async fn offers_dsn(session: &mut ClientSession) -> Result<bool, DriverError> {
    ///     let mut opening = Delivery::new(ReversePath::Null, &mut []);
    ///     session.deliver_with(&mut opening, b"", |answer| eprintln!("{}", answer.reply())).await?;
    ///     Ok(session.client().capabilities().has(smtp_machine_tokio::smtp_machine::extension::Extension::Dsn))
    /// }
    /// ```
    pub async fn deliver_with(
        &mut self,
        delivery: &mut Delivery<'_, '_>,
        content: impl Content,
        mut handle: impl FnMut(&Answer<'_>) + Send,
    ) -> Result<(), DriverError> {
        let Self { client, connection, tls, .. } = self;
        let mut options = DeliverOptions::new().with_replies(&mut handle);
        #[cfg(feature = "tls")]
        if let Some(ClientTls { connector, name }) = tls {
            options = options.with_tls(connector, name.clone());
        }
        #[cfg(not(feature = "tls"))]
        let _ = tls;
        deliver_with(delivery, client, connection, content, &mut options).await
    }

    /// Returns the client machine: what the server offers, whether TLS is active, whether the session is over.
    ///
    /// ```
    /// fn is_usable(session: &smtp_machine_tokio::ClientSession) -> bool {
    ///     !session.client().is_over()
    /// }
    /// ```
    #[must_use]
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// Sends QUIT, and closes the connection. Waits for the reply for 5 seconds at the most: it changes no outcome.
    ///
    /// ```
    /// async fn end(session: smtp_machine_tokio::ClientSession) {
    ///     session.quit().await;
    /// }
    /// ```
    pub async fn quit(mut self) {
        let _ = timeout(QUITTING, quit(&mut self.client, &mut self.connection)).await;
    }

    /// Returns `true` if the server has neither closed the connection nor sent anything since the last reply.
    pub(crate) fn is_quiet(&mut self) -> bool {
        self.connection.is_quiet()
    }

    /// Returns `true` if another message can be sent, of `max` at the most.
    pub(crate) fn accepts_more(&self, max: u32) -> bool {
        let mail_max = self.client.capabilities().limits().mail_max.unwrap_or(u32::MAX);
        !self.client.is_over() && self.messages < max.min(mail_max)
    }
}
