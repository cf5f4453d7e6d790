//! Mail that comes in: a session with a client, and its messages into the queue.

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::net::SocketAddr;
use std::sync::Arc;

use smtp_machine::extension::{Capabilities, DateTime, Extension, Limits};
use smtp_machine::reply::{Code, Refusal, Status, Text};
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::wire::Full;
use smtp_machine::{Buffer, Step};
use smtp_machine_tokio::{Deadline, Stream};
use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::Relay;
use crate::courier;
use crate::options::now;
use crate::queue::{Mail, Rcpt};

/// A message that has been through so many relays goes in circles (RFC 5321 6.3).
const MAX_HOPS: usize = 50;

/// A message that is not whole yet: gone when it is dropped.
struct Draft<'r> {
    relay: &'r Relay,
    id: String,
    mail: Mail,
    file: BufWriter<File>,
    /// The header section as far as it goes, for the relays that it has been through.
    header: Vec<u8>,
    kept: bool,
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
    let mut server =
        Server::new(Config::new(options.host.as_host())?.with_max_message(options.max_size));
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
    let (mut helo, mut mail, mut draft) = (String::new(), Mail::default(), None::<Draft<'_>>);
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
                    mail = Mail { from_host: helo.clone(), command, ..Mail::default() };
                    draft = None;
                    asked.accept();
                }
                Event::Rcpt(rcpt) => {
                    let domain = rcpt.to().mailbox().map(|it| it.host().to_string());
                    if domain.is_none_or(|domain| options.route(&domain).is_none()) {
                        rcpt.refuse(Refusal::RELAY_DENIED);
                        continue;
                    }
                    let command = line(|sink| rcpt.command().encode(sink))?;
                    mail.recipients.push(Rcpt { command, ..Rcpt::default() });
                    rcpt.accept();
                }
                Event::Data(data) => match Draft::new(relay, &mail, peer) {
                    Ok(new) => {
                        draft = Some(new);
                        data.start();
                    }
                    Err(error) => data.refuse(no_room(&error)),
                },
                Event::Chunk(chunk) => {
                    // The first chunk of BDAT has no DATA in front of it.
                    let written = match &mut draft {
                        Some(draft) => draft.write(chunk.bytes()),
                        None => Draft::new(relay, &mail, peer).and_then(|mut new| {
                            new.write(chunk.bytes())?;
                            draft = Some(new);
                            Ok(())
                        }),
                    };
                    if let Err(error) = written {
                        draft = None;
                        chunk.discard(no_room(&error));
                    }
                }
                Event::Message(message) => match draft.take() {
                    Some(draft) if draft.hops() > MAX_HOPS => message.refuse(too_many_hops()?),
                    // Writing to the disk for good may take its time.
                    Some(draft) => match tokio::task::block_in_place(|| draft.keep()) {
                        Ok(id) => {
                            courier::start(relay, id.clone());
                            message.accept_with(Text::new(&format!("queued as {id}"))?);
                        }
                        Err(error) => message.refuse(no_room(&error)),
                    },
                    None => message.refuse(Refusal::LOCAL_ERROR),
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

impl<'r> Draft<'r> {
    /// Begins with the trace field that every relay adds (RFC 5321 4.4).
    fn new(relay: &'r Relay, mail: &Mail, peer: SocketAddr) -> io::Result<Self> {
        let id = relay.queue.next_id();
        let file = BufWriter::new(File::create(relay.queue.message(&id))?);
        let mail = Mail { arrived: now(), ..mail.clone() };
        let mut date = Vec::new();
        let at = DateTime::from_unix(mail.arrived as i64).map_err(io::Error::other)?;
        at.encode_header(&mut date).map_err(io::Error::other)?;
        let literal = match peer {
            SocketAddr::V4(peer) => peer.ip().to_string(),
            SocketAddr::V6(peer) => format!("IPv6:{}", peer.ip()),
        };
        let with = if mail.command.contains("SMTPUTF8") { "UTF8SMTP" } else { "ESMTP" };
        let mut draft = Self { relay, id, mail, file, header: Vec::new(), kept: false };
        let trace = format!(
            "Received: from {} ([{literal}])\r\n by {} with {with} id {};\r\n {}\r\n",
            draft.mail.from_host,
            relay.options.host,
            draft.id,
            String::from_utf8_lossy(&date)
        );
        draft.write(trace.as_bytes())?;
        Ok(draft)
    }

    fn write(&mut self, octets: &[u8]) -> io::Result<()> {
        let room = 65_536_usize.saturating_sub(self.header.len()).min(octets.len());
        self.header.extend_from_slice(&octets[..room]);
        self.mail.eight_bit |= !octets.is_ascii();
        self.file.write_all(octets)
    }

    fn hops(&self) -> usize {
        let lines = self.header.split(|octet| *octet == b'\n');
        let header = lines.take_while(|line| !matches!(line, [] | [b'\r']));
        header.filter(|line| line.to_ascii_lowercase().starts_with(b"received:")).count()
    }

    /// From here on it is ours to deliver.
    fn keep(mut self) -> io::Result<String> {
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        self.relay.queue.save(&self.id, &self.mail)?;
        self.kept = true;
        Ok(self.id.clone())
    }
}

impl Drop for Draft<'_> {
    fn drop(&mut self) {
        if !self.kept {
            drop(fs::remove_file(self.relay.queue.message(&self.id)));
        }
    }
}

/// A command without its CRLF.
fn line(encode: impl FnOnce(&mut Vec<u8>) -> Result<(), Full>) -> Result<String, Box<dyn Error>> {
    let mut line = Vec::new();
    encode(&mut line)?;
    Ok(String::from_utf8(line)?.trim_end().to_owned())
}

fn no_room(error: &io::Error) -> Refusal<'static> {
    eprintln!("relay: a message can't be stored: {error}");
    Refusal::INSUFFICIENT_STORAGE
}

fn too_many_hops() -> Result<Refusal<'static>, Box<dyn Error>> {
    let looping = Status::ROUTING_LOOP_DETECTED.permanent();
    Ok(Refusal::new(Code::TRANSACTION_FAILED, Some(looping), Text::new("Too many hops")?)?)
}
