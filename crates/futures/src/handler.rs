//! [`Handler`]: the application of a server.

use std::future::Future;

use smtp_machine::server::Event;

/// Answers the events of a session of a server. It may await before it answers, and limits that time itself.
///
/// An event whose answer is missing is answered with its default, or with 451.
///
/// ```
/// use smtp_machine_futures::Handler;
/// use smtp_machine_futures::smtp_machine::extension::{Capabilities, Extension};
/// use smtp_machine_futures::smtp_machine::{reply::Refusal, server::Event};
///
/// struct Session {
///     content: Vec<u8>,
/// }
///
/// impl Session {
///     async fn has(&self, _mailbox: &str) -> bool {
///         true // a lookup
///     }
/// }
///
/// impl Handler for Session {
///     async fn answer(&mut self, event: Event<'_>) {
///         match event {
///             Event::Open(open) => open.accept(),
///             Event::Hello(hello) => hello.accept(&Capabilities::EMPTY.with(Extension::Pipelining)),
///             Event::Mail(mail) => mail.accept(),
///             Event::Rcpt(rcpt) => match self.has(&rcpt.to().to_string()).await {
///                 true => rcpt.accept(),
///                 false => rcpt.refuse(Refusal::NO_SUCH_USER),
///             },
///             Event::Data(data) => data.start(),
///             Event::Chunk(chunk) => self.content.extend_from_slice(chunk.bytes()),
///             Event::Message(message) => {
///                 drop(std::mem::take(&mut self.content)); // store it
///                 message.accept();
///             }
///             Event::TransactionDropped(_) => self.content.clear(),
///             _ => {} // the default answers
///         }
///     }
/// }
/// ```
pub trait Handler: Send {
    /// Answers an event. It never gets [`Event::Secure`].
    fn answer(&mut self, event: Event<'_>) -> impl Future<Output = ()> + Send;
}
