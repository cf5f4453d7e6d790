//! Received mail: a session with a client, and its messages into the queue.
//!
//! This relay refuses what it could not relay: a bare CR or LF, also in chunks, and messages in a loop.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use smtp_machine::Invalid;
use smtp_machine::extension::{Capabilities, DateTime, Extension, Limits};
use smtp_machine::reply::{Code, Refusal, Status, Text};
use smtp_machine::server::{Chunk, Config, Data, DropCause, Hello, Mail, Message, Rcpt};
use smtp_machine::wire::SinkFull;
use smtp_machine_tokio::{Handler, Service};
use tokio::task::block_in_place;

use crate::Relay;
use crate::options::{Options, now};
use crate::queue::{Addressee, Envelope, Id, New, Problem};

/// The number of trace fields of a message in a loop (RFC 5321 6.3: at least 100).
const MAX_HOPS: usize = 100;

/// The number of octets of a message in memory before they are stored in the database.
const IN_MEMORY: usize = 262_144;

/// Creates the service that accepts mail.
pub(crate) fn service(options: &Options, shutdown_limit: Duration) -> Result<Service, Invalid> {
    let config = Config::new(options.host.as_host())?
        .with_max_message(options.max_size)
        .with_strict_chunks(true);
    Ok(Service::new(config)
        .with_buffers(65_536, 8192)
        .with_max_connections(options.max_connections)
        .with_max_per_address(options.max_per_client)
        .with_shutdown_limit(shutdown_limit)
        .on_end(|client, end| {
            if let (Some(client), Err(error)) = (client, end) {
                eprintln!("relay: a session with {client} ended early: {error}");
            }
        }))
}

/// A session with a client.
pub(crate) struct Intake {
    relay: Arc<Relay>,
    peer: SocketAddr,
    helo: String,
    transaction: Transaction,
    draft: Option<Draft>,
}

impl Intake {
    pub(crate) fn new(relay: Arc<Relay>, peer: SocketAddr) -> Self {
        let transaction = Transaction::default();
        Self { relay, peer, helo: String::new(), transaction, draft: None }
    }

    fn draft(&self) -> Result<Draft, Problem> {
        Draft::new(&self.relay, &self.transaction, self.peer)
    }

    /// Writes a chunk. There is no DATA before the first chunk of BDAT.
    fn write(&mut self, octets: &[u8]) -> Result<(), Problem> {
        let mut draft = match self.draft.take() {
            Some(draft) => draft,
            None => self.draft()?,
        };
        draft.write(octets)?;
        self.draft = Some(draft);
        Ok(())
    }
}

impl Handler for Intake {
    fn capabilities(&self) -> Capabilities {
        Capabilities::EMPTY
            .with(Extension::Pipelining)
            .with(Extension::EightBitMime)
            .with(Extension::SmtpUtf8)
            .with(Extension::EnhancedStatusCodes)
            .with(Extension::Dsn)
            .with(Extension::Chunking)
            .with_limits(Limits { rcpt_max: Some(1000), ..Limits::NONE })
            .with(Extension::Size)
    }

    async fn hello(&mut self, hello: Hello<'_>, offer: &Capabilities) {
        self.helo = hello.name().to_string();
        hello.accept(offer);
    }

    async fn mail(&mut self, mail: Mail<'_>) {
        self.draft = None;
        // A command that cannot be stored is refused with 451.
        if let Ok(command) = line(|sink| mail.command().encode(sink)) {
            self.transaction =
                Transaction { helo: self.helo.clone(), command, ..Transaction::default() };
            mail.accept();
        }
    }

    async fn rcpt(&mut self, rcpt: Rcpt<'_>) {
        // <Postmaster> is the operator of this relay (RFC 5321 4.5.1).
        let options = &self.relay.options;
        let own = || options.host.to_string();
        let domain = rcpt.to().mailbox().map_or_else(own, |it| it.host().to_string());
        let Some(route) = options.route(&domain) else {
            return rcpt.refuse(Refusal::RELAY_DENIED);
        };
        let Ok(command) = line(|sink| rcpt.command().encode(sink)) else { return };
        self.transaction.protocol = rcpt.facts().protocol();
        let (domain, route) = (domain.to_ascii_lowercase(), route.to_owned());
        self.transaction.recipients.push(Addressee { command, domain, route });
        rcpt.accept();
    }

    async fn data(&mut self, data: Data<'_>) {
        match self.draft() {
            Ok(draft) => {
                self.draft = Some(draft);
                data.start();
            }
            Err(error) => data.refuse(no_space(&error)),
        }
    }

    async fn chunk(&mut self, chunk: Chunk<'_>) {
        if let Err(error) = self.write(chunk.bytes()) {
            chunk.discard(no_space(&error));
        }
    }

    async fn message(&mut self, message: Message<'_>) {
        let taken = match self.draft.take() {
            Some(draft) if draft.hops.count >= MAX_HOPS => {
                return message.refuse(too_many_hops());
            }
            Some(draft) => draft.take(),
            // A message of no octets, in a chunk.
            None => self.draft().and_then(Draft::take),
        };
        let text = match taken {
            Ok(id) => format!("queued as {id:06}"),
            Err(error) => return message.refuse(no_space(&error)),
        };
        match Text::new(&text) {
            Ok(text) => message.accept_with(text),
            Err(_) => message.accept(),
        }
    }

    async fn transaction_dropped(&mut self, _cause: DropCause) {
        self.draft = None;
    }
}

/// The envelope: the commands MAIL and RCPT.
#[derive(Clone, Default)]
struct Transaction {
    helo: String,
    /// The command MAIL.
    command: String,
    recipients: Vec<Addressee>,
    /// The protocol, for `with` of the trace field.
    protocol: &'static str,
}

/// An incomplete message, which is removed when it is dropped.
struct Draft {
    relay: Arc<Relay>,
    new: New,
    /// The octets that are not in the database yet.
    octets: Vec<u8>,
    hops: Hops,
    taken: bool,
}

impl Draft {
    /// Begins with the trace field that every relay adds (RFC 5321 4.4).
    fn new(relay: &Arc<Relay>, said: &Transaction, peer: SocketAddr) -> Result<Self, Problem> {
        let arrived = now();
        let mut date = Vec::new();
        let at = DateTime::from_unix(arrived as i64).map_err(std::io::Error::other)?;
        at.encode_header(&mut date).map_err(std::io::Error::other)?;
        let date = String::from_utf8_lossy(&date).into_owned();
        let literal = match peer.ip().to_canonical() {
            std::net::IpAddr::V4(ip) => ip.to_string(),
            std::net::IpAddr::V6(ip) => format!("IPv6:{ip}"),
        };
        let (from, with, by) = (said.helo.clone(), said.protocol, relay.options.host.to_string());
        let trace = move |id: Id| {
            format!(
                "Received: from {from} ([{literal}])\r\n by {by} with {with} id {id:06};\r\n {date}\r\n"
            )
        };
        let envelope = Envelope {
            arrived,
            client: said.helo.clone(),
            eight_bit: false,
            command: said.command.clone(),
        };
        let new = New {
            envelope,
            recipients: said.recipients.clone(),
            trace: Box::new(trace),
            id: None,
            stored: 0,
        };
        let relay = Arc::clone(relay);
        Ok(Self { relay, new, octets: Vec::new(), hops: Hops::default(), taken: false })
    }

    fn write(&mut self, octets: &[u8]) -> Result<(), Problem> {
        self.hops.see(octets);
        self.new.envelope.eight_bit |= !octets.is_ascii();
        self.octets.extend_from_slice(octets);
        if self.octets.len() >= IN_MEMORY {
            block_in_place(|| self.relay.queue.spill(&mut self.new, &self.octets))?;
            self.octets.clear();
        }
        Ok(())
    }

    /// Stores the message: the relay is responsible for it from here on.
    fn take(mut self) -> Result<Id, Problem> {
        let id = block_in_place(|| self.relay.queue.take(&mut self.new, &self.octets))?;
        self.taken = true;
        for it in &self.new.recipients {
            if let Some(destination) = self.relay.destinations.get(&it.route) {
                destination.wake();
            }
        }
        Ok(id)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.taken {
            self.relay.queue.discard(&self.new);
        }
    }
}

/// A count of the trace fields in a header section.
#[derive(Debug, Default)]
struct Hops {
    count: usize,
    /// The number of octets of the line so far, without CRLF.
    column: usize,
    /// The line is another field.
    other: bool,
    /// The header section has ended.
    over: bool,
}

impl Hops {
    fn see(&mut self, octets: &[u8]) {
        const NAME: &[u8] = b"received:";
        for octet in octets {
            match octet {
                _ if self.over => return,
                b'\r' => {}
                b'\n' => {
                    self.over = self.column == 0;
                    (self.column, self.other) = (0, false);
                }
                octet => {
                    if !self.other && self.column < NAME.len() {
                        self.other = octet.to_ascii_lowercase() != NAME[self.column];
                        self.count += usize::from(!self.other && self.column + 1 == NAME.len());
                    }
                    self.column += 1;
                }
            }
        }
    }
}

/// Returns a command without its CRLF.
fn line(encode: impl FnOnce(&mut Vec<u8>) -> Result<(), SinkFull>) -> Result<String, Problem> {
    let mut line = Vec::new();
    encode(&mut line).map_err(std::io::Error::other)?;
    Ok(String::from_utf8(line).map_err(std::io::Error::other)?.trim_end().to_owned())
}

fn no_space(error: &Problem) -> Refusal<'static> {
    eprintln!("relay: cannot store a message: {error}");
    Refusal::INSUFFICIENT_STORAGE
}

fn too_many_hops() -> Refusal<'static> {
    let looping = Status::ROUTING_LOOP_DETECTED.permanent();
    let text = Text::new("Too many hops").unwrap_or_default();
    Refusal::new(Code::TRANSACTION_FAILED, Some(looping), text).unwrap_or(Refusal::POLICY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hops_are_counted_however_the_header_is_cut() {
        let message = b"RECEIVED: by a\r\n with b\r\nX-Received: c\r\nreceived:d\r\nReceive: e\r\n\r\nReceived: f\r\n";
        for size in 1..message.len() {
            let mut hops = Hops::default();
            message.chunks(size).for_each(|piece| hops.see(piece));
            assert_eq!(hops.count, 2, "{size}");
        }
    }
}
