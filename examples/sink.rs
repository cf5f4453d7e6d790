//! An SMTP server for tests and development: stores each message with unchanged content.
//!
//! ```text
//! cargo run --example sink -- --listen 127.0.0.1:2525 --dir mail \
//!     --reply 'RCPT:bob@*=450 4.2.1 mailbox busy'
//! ```
//!
//! Each message is `DIR/NNNNNN.eml`, with its envelope in `DIR/NNNNNN.json`. Both are written under temporary
//! names and renamed when they are complete, the `.eml` last.

#[path = "common/hints.rs"]
mod hints;
#[path = "common/store.rs"]
mod store;

use std::io::{ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use smtp_machine::address::HostBuf;
use smtp_machine::blocking::Deadline;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::{Refusal, Text};
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{Buffer, Step};
use store::{Draft, Envelope, Rules, Store, no_room};

const USAGE: &str = "\
usage: sink --dir DIR [--listen HOST:PORT] [--hostname H] [--max-size OCTETS] [--reply RULE]..
            [--timeout SECONDS] [--max-connections COUNT]
  --listen    address to listen on (127.0.0.1:2525)
  --timeout   limit for a command or a piece of a message (300 and 180)
  --max-connections   maximum number of sessions (2000); others get a 421
  --reply     VERB:PATTERN=REPLY refuses matching commands, e.g. 'RCPT:bob@*=450 4.2.1 mailbox busy';
              VERB is CONNECT, EHLO, MAIL, RCPT, DATA or MESSAGE, and * matches any text";

struct Options {
    listen: String,
    directory: PathBuf,
    host: HostBuf,
    max_size: u64,
    rules: Rules,
    timeout: Option<Duration>,
    max_connections: usize,
    stop: AtomicBool,
    sessions: AtomicUsize,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => Arc::new(options),
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("sink: {problem}\n{USAGE}");
            return ExitCode::from(64); // EX_USAGE
        }
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("sink: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Arc<Options>) -> Result<(), String> {
    let directory = &options.directory;
    let store = Arc::new(Store::open(directory)?);
    let listener = TcpListener::bind(&options.listen)
        .map_err(|error| format!("cannot listen on {}: {error}", options.listen))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let commands = hints::commands(address, &hints::Encryption::None, false, false);
    // One write: a reader may take the first line and close its end.
    let text =
        format!("listening on {address}, storing in {}; try\n{commands}", directory.display());
    let _ = std::io::stdout().write_all(text.as_bytes());

    let stopper = Arc::clone(options);
    let mut signals = signal_hook::iterator::Signals::new([2, 15]).map_err(|e| e.to_string())?;
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            stopper.stop.store(true, Ordering::Relaxed);
            drop(TcpStream::connect(address)); // wakes the loop below
        }
    });
    for socket in listener.incoming() {
        if options.stop.load(Ordering::Relaxed) {
            break;
        }
        let Ok(socket) = socket else {
            // No descriptor is free: an immediate retry would loop.
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        let (own, store) = (Arc::clone(options), Arc::clone(&store));
        let busy = own.sessions.fetch_add(1, Ordering::Relaxed) >= own.max_connections;
        let started = thread::Builder::new().spawn(move || {
            if let Err(error) = serve(socket, &own, &store, busy) {
                eprintln!("sink: a session ended early: {error}");
            }
            own.sessions.fetch_sub(1, Ordering::Relaxed);
        });
        if started.is_err() {
            options.sessions.fetch_sub(1, Ordering::Relaxed);
        }
    }
    let patience = Instant::now() + Duration::from_secs(10);
    while options.sessions.load(Ordering::Relaxed) > 0 && Instant::now() < patience {
        thread::sleep(Duration::from_millis(20));
    }
    println!("stopped");
    Ok(())
}

fn serve(
    mut socket: TcpStream,
    options: &Options,
    store: &Store,
    busy: bool,
) -> Result<(), Box<dyn std::error::Error>> {
    /// How often a waiting session checks whether to stop.
    const GLANCE: Duration = Duration::from_millis(200);
    let peer = socket.peer_addr()?.to_string();
    socket.set_nodelay(true)?;
    let host = options.host.as_host();
    let mut config = Config::new(host)?.with_max_message(options.max_size);
    if let Some(limit) = options.timeout {
        config =
            config.with_command_timeout(limit).with_data_timeout(limit).with_write_timeout(limit);
    }
    let mut server = Server::new(config);
    let offered = Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::EightBitMime)
        .with(Extension::SmtpUtf8)
        .with(Extension::EnhancedStatusCodes)
        .with(Extension::Dsn)
        .with(Extension::Chunking)
        .with(Extension::BinaryMime)
        .with_size(options.max_size);
    let (mut rx, mut tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(8192));
    let mut envelope = Envelope { peer, ..Envelope::default() };
    let mut draft: Option<Draft> = None;
    let mut deadline = Deadline::new();
    loop {
        match server.poll(&mut rx, &mut tx)? {
            Step::Event(event) => match event {
                Event::Open(open) if busy => open.refuse(Refusal::TOO_BUSY),
                Event::Open(open) => match options.rules.refusal("CONNECT", &envelope.peer) {
                    Some(refusal) => open.refuse(refusal),
                    None => open.accept(),
                },
                Event::Hello(hello) => match options.rules.refusal("EHLO", hello.name().as_str()) {
                    Some(refusal) => hello.refuse(refusal),
                    None => {
                        envelope.helo = hello.name().to_string();
                        hello.accept(&offered);
                    }
                },
                Event::Mail(mail) => {
                    let from = mail.from().mailbox().map(|m| m.to_string()).unwrap_or_default();
                    match options.rules.refusal("MAIL", &from) {
                        Some(refusal) => mail.refuse(refusal),
                        None => {
                            let params = mail.command().parameters();
                            envelope.parameters =
                                String::from_utf8_lossy(params.as_bytes()).into_owned();
                            envelope.from = from;
                            envelope.to.clear();
                            mail.accept();
                        }
                    }
                }
                Event::Rcpt(rcpt) => {
                    let to = rcpt.to().mailbox().map(|m| m.to_string());
                    let to = to.unwrap_or_else(|| "Postmaster".to_owned());
                    match options.rules.refusal("RCPT", &to) {
                        Some(refusal) => rcpt.refuse(refusal),
                        None => {
                            envelope.to.push(to);
                            rcpt.accept();
                        }
                    }
                }
                Event::Data(data) => match options.rules.refusal("DATA", &envelope.from) {
                    Some(refusal) => data.refuse(refusal),
                    None => match Draft::new(store) {
                        Ok(new) => {
                            draft = Some(new);
                            data.start();
                        }
                        Err(error) => data.refuse(no_room(&error)),
                    },
                },
                Event::Chunk(chunk) => {
                    let written = draft.as_mut().map(|draft| draft.file.write_all(chunk.bytes()));
                    if let Some(Err(error)) = written {
                        draft = None;
                        chunk.discard(no_room(&error));
                    }
                }
                Event::Message(message) => {
                    let refusal = options.rules.refusal("MESSAGE", &envelope.from);
                    match (draft.take(), refusal) {
                        (_, Some(refusal)) => message.refuse(refusal),
                        (None, None) => message.refuse(Refusal::LOCAL_ERROR),
                        (Some(draft), None) => match draft.keep(&envelope) {
                            Ok(name) => {
                                let text = format!("queued as {name}");
                                message.accept_with(Text::new(&text)?);
                            }
                            Err(error) => message.refuse(no_room(&error)),
                        },
                    }
                }
                Event::TransactionDropped(_) => draft = None,
                _ => {}
            },
            Step::Write(wait) => {
                if !deadline.write(wait, &mut tx, &mut socket)? {
                    server.expire(&mut tx);
                }
            }
            Step::Read(wait) => match deadline.left(wait) {
                None => server.expire(&mut tx),
                Some(left) => {
                    socket.set_read_timeout(Some(left.min(GLANCE)))?;
                    match rx.read_from(&mut socket) {
                        Err(e)
                            if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) =>
                        {
                            if options.stop.load(Ordering::Relaxed) {
                                server.shutdown(&mut tx);
                            }
                        }
                        result => drop(result?),
                    }
                }
            },
            Step::Parked(_) => return Err("no answer is deferred here".into()),
            Step::Done => return Ok(()),
        }
    }
}

/// Returns `None` if help is requested.
fn options() -> Result<Option<Options>, Box<dyn std::error::Error>> {
    use lexopt::prelude::*;
    let (mut directory, mut rules) = (None, Rules::default());
    let (mut listen, mut max_size) = ("127.0.0.1:2525".to_owned(), 52_428_800);
    let mut host: HostBuf = "sink.example".parse()?;
    let (mut timeout, mut max_connections) = (None, 2000);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("listen") => listen = arguments.value()?.string()?,
            Long("dir") => directory = Some(PathBuf::from(arguments.value()?)),
            Long("hostname") => host = arguments.value()?.parse()?,
            Long("max-size") => max_size = arguments.value()?.parse()?,
            Long("timeout") => timeout = Some(Duration::from_secs(arguments.value()?.parse()?)),
            Long("max-connections") => max_connections = arguments.value()?.parse()?,
            Long("reply") => rules.push(&arguments.value()?.string()?)?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Some(Options {
        listen,
        directory: directory.ok_or("--dir is missing")?,
        host,
        max_size,
        rules,
        timeout,
        max_connections,
        stop: AtomicBool::new(false),
        sessions: AtomicUsize::new(0),
    }))
}
