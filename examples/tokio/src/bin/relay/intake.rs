//! Received mail: a session with a client, and its messages into the queue.
//!
//! This relay refuses what it could not relay: a bare CR or LF, also in chunks, and messages in a loop.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;

use smtp_machine::extension::{Capabilities, DateTime, Extension, Limits};
use smtp_machine::reply::{Code, Refusal, Status, Text};
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::wire::SinkFull;
use smtp_machine::{Buffer, Step};
use smtp_machine_examples::{Deadline, Stream};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::block_in_place;

use crate::Relay;
use crate::options::now;
use crate::queue::{Addressee, Envelope, Id, New, Problem};

/// The number of trace fields of a message in a loop (RFC 5321 6.3: at least 100).
const MAX_HOPS: usize = 100;

/// The number of octets of a message in memory before they are stored in the database.
const IN_MEMORY: usize = 262_144;

/// Refuses a client because there are too many. It has sent nothing yet, so that the connection can be closed
/// at once.
pub(crate) fn turn_away(socket: &TcpStream, relay: &Relay) {
    let reply = format!("421 4.3.2 {} Too many connections\r\n", relay.options.host);
    let _ = socket.try_write(reply.as_bytes());
}

pub(crate) async fn serve(
    socket: TcpStream,
    peer: SocketAddr,
    relay: &Arc<Relay>,
    mut stopped: watch::Receiver<bool>,
) -> Result<(), Box<dyn Error>> {
    socket.set_nodelay(true)?;
    let options = &relay.options;
    let mut stream = Stream::Clear(socket);
    let config = Config::new(options.host.as_host())?
        .with_max_message(options.max_size)
        .with_strict_chunks(true);
    let mut server = Server::new(config);
    let offered = Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::EightBitMime)
        .with(Extension::SmtpUtf8)
        .with(Extension::EnhancedStatusCodes)
        .with(Extension::Dsn)
        .with(Extension::Chunking)
        .with_limits(Limits { rcpt_max: Some(1000), ..Limits::NONE })
        .with_size(options.max_size);
    let (mut rx, mut tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(8192));
    let (mut helo, mut transaction) = (String::new(), Transaction::default());
    let mut draft = None::<Draft<'_>>;
    let (mut deadline, mut stopping) = (Deadline::default(), false);
    loop {
        match server.poll(&mut rx, &mut tx)? {
            Step::Event(event) => match event {
                Event::Open(open) => open.accept(),
                Event::Hello(hello) => {
                    helo = hello.name().to_string();
                    hello.accept(&offered);
                }
                Event::Mail(asked) => {
                    let command = line(|sink| asked.command().encode(sink))?;
                    transaction =
                        Transaction { helo: helo.clone(), command, ..Transaction::default() };
                    draft = None;
                    asked.accept();
                }
                Event::Rcpt(rcpt) => {
                    // <Postmaster> is the operator of this relay (RFC 5321 4.5.1).
                    let own = || options.host.to_string();
                    let domain = rcpt.to().mailbox().map_or_else(own, |it| it.host().to_string());
                    let Some(route) = options.route(&domain) else {
                        rcpt.refuse(Refusal::RELAY_DENIED);
                        continue;
                    };
                    let command = line(|sink| rcpt.command().encode(sink))?;
                    transaction.protocol = rcpt.facts().protocol();
                    let domain = domain.to_ascii_lowercase();
                    transaction.recipients.push(Addressee {
                        command,
                        domain,
                        route: route.to_owned(),
                    });
                    rcpt.accept();
                }
                Event::Data(data) => match Draft::new(relay, &transaction, peer) {
                    Ok(new) => {
                        draft = Some(new);
                        data.start();
                    }
                    Err(error) => data.refuse(no_space(&error)),
                },
                Event::Chunk(chunk) => {
                    // There is no DATA before the first chunk of BDAT.
                    let written = match &mut draft {
                        Some(draft) => draft.write(chunk.bytes()),
                        None => Draft::new(relay, &transaction, peer).and_then(|mut new| {
                            new.write(chunk.bytes())?;
                            draft = Some(new);
                            Ok(())
                        }),
                    };
                    if let Err(error) = written {
                        draft = None;
                        chunk.discard(no_space(&error));
                    }
                }
                Event::Message(message) => match draft.take() {
                    Some(draft) if draft.hops.count >= MAX_HOPS => {
                        message.refuse(too_many_hops()?);
                    }
                    Some(draft) => match draft.take() {
                        Ok(id) => message.accept_with(Text::new(&format!("queued as {id:06}"))?),
                        Err(error) => message.refuse(no_space(&error)),
                    },
                    // A message of no octets, in a chunk.
                    None => match Draft::new(relay, &transaction, peer).and_then(Draft::take) {
                        Ok(id) => message.accept_with(Text::new(&format!("queued as {id:06}"))?),
                        Err(error) => message.refuse(no_space(&error)),
                    },
                },
                Event::TransactionDropped(_) => draft = None,
                _ => {}
            },
            Step::Write(wait) => {
                if !stream.write_in(&mut tx, wait, &mut deadline).await? {
                    server.expire(&mut tx);
                }
            }
            Step::Parked(_) => return Err("no answer is deferred here".into()),
            Step::Done => return Ok(()),
            Step::Read(wait) => tokio::select! {
                read = stream.read_in(&mut rx, wait, &mut deadline) => {
                    if !read? {
                        server.expire(&mut tx);
                    }
                }
                _ = stopped.changed(), if !stopping => {
                    stopping = true;
                    server.shutdown(&mut tx);
                }
            },
        }
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
struct Draft<'r> {
    relay: &'r Relay,
    new: New,
    /// The octets that are not in the database yet.
    octets: Vec<u8>,
    hops: Hops,
    taken: bool,
}

impl<'r> Draft<'r> {
    /// Begins with the trace field that every relay adds (RFC 5321 4.4).
    fn new(relay: &'r Relay, said: &Transaction, peer: SocketAddr) -> Result<Self, Problem> {
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

impl Drop for Draft<'_> {
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
fn line(
    encode: impl FnOnce(&mut Vec<u8>) -> Result<(), SinkFull>,
) -> Result<String, Box<dyn Error>> {
    let mut line = Vec::new();
    encode(&mut line)?;
    Ok(String::from_utf8(line)?.trim_end().to_owned())
}

fn no_space(error: &Problem) -> Refusal<'static> {
    eprintln!("relay: cannot store a message: {error}");
    Refusal::INSUFFICIENT_STORAGE
}

fn too_many_hops() -> Result<Refusal<'static>, Box<dyn Error>> {
    let looping = Status::ROUTING_LOOP_DETECTED.permanent();
    Ok(Refusal::new(Code::TRANSACTION_FAILED, Some(looping), Text::new("Too many hops")?)?)
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
