//! An SMTP server for tests and development: stores what it gets, byte for byte.
//!
//! ```text
//! cargo run --example sink -- --listen 127.0.0.1:2525 --dir mail \
//!     --reply 'RCPT:bob@*=450 4.2.1 mailbox busy'
//! ```
//!
//! Each message is `DIR/NNNNNN.eml`, with its envelope in `DIR/NNNNNN.json`. Both are written under
//! another name and renamed when they are whole, the `.eml` last.

use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use smtp_machine::address::HostBuf;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::{Code, EnhancedCode, Refusal, Text};
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::{Buffer, Step};

const USAGE: &str = "\
usage: sink --dir DIR [--listen HOST:PORT] [--hostname H] [--max-size OCTETS] [--reply RULE]..
  --listen    where to listen (127.0.0.1:2525)
  --reply     VERB:PATTERN=REPLY refuses what matches, e.g. 'RCPT:bob@*=450 4.2.1 mailbox busy';
              VERB is CONNECT, EHLO, MAIL, RCPT, DATA or MESSAGE, and * stands for any text";

struct Options {
    listen: String,
    directory: PathBuf,
    host: HostBuf,
    max_size: u64,
    rules: Vec<Rule>,
    /// The number of the last message.
    last: AtomicU64,
    stop: AtomicBool,
    sessions: AtomicUsize,
}

/// A refusal that was asked for on the command line.
struct Rule {
    verb: String,
    pattern: String,
    code: Code,
    enhanced: Option<EnhancedCode>,
    text: String,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(options) => Arc::new(options),
        Err(problem) => {
            eprintln!("sink: {problem}\n{USAGE}");
            return ExitCode::from(2);
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
    fs::create_dir_all(directory)
        .map_err(|e| format!("can't make {}: {e}", directory.display()))?;
    options.last.store(last_number(directory), Ordering::Relaxed);
    let listener = TcpListener::bind(&options.listen)
        .map_err(|error| format!("can't listen on {}: {error}", options.listen))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("listening on {address}, storing in {}", directory.display());
    println!(
        "  curl smtp://{address} --mail-from ana@orchard.example --mail-rcpt ben@harbor.example -T message.eml"
    );
    println!("  swaks --server {address} --from ana@orchard.example --to ben@harbor.example");

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
        let Ok(socket) = socket else { continue };
        let options = Arc::clone(options);
        options.sessions.fetch_add(1, Ordering::Relaxed);
        thread::spawn(move || {
            if let Err(error) = serve(socket, &options) {
                eprintln!("sink: a session ended early: {error}");
            }
            options.sessions.fetch_sub(1, Ordering::Relaxed);
        });
    }
    let patience = Instant::now() + Duration::from_secs(10);
    while options.sessions.load(Ordering::Relaxed) > 0 && Instant::now() < patience {
        thread::sleep(Duration::from_millis(20));
    }
    println!("stopped");
    Ok(())
}

fn serve(mut socket: TcpStream, options: &Options) -> Result<(), Box<dyn std::error::Error>> {
    /// How often a session that waits looks whether it is to stop.
    const GLANCE: Duration = Duration::from_millis(200);
    let peer = socket.peer_addr()?.to_string();
    socket.set_nodelay(true)?;
    let host = options.host.as_host()?;
    let mut server = Server::new(Config::new(host).with_max_message(options.max_size));
    let offered = Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::EightBitMime)
        .with(Extension::SmtpUtf8)
        .with(Extension::EnhancedStatusCodes)
        .with(Extension::Dsn)
        .with_size(options.max_size);
    let (mut rx, mut tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(8192));
    let mut envelope = Envelope { peer, ..Envelope::default() };
    let mut draft: Option<Draft> = None;
    let (mut epoch, mut deadline) = (None, Instant::now());
    loop {
        let step = match server.poll(&mut rx, &mut tx) {
            Ok(step) => step,
            Err(error) => {
                drain(&mut tx, &mut socket)?;
                return Err(error.into());
            }
        };
        match step {
            Step::Event(event) => match event {
                Event::Open(open) => match options.refusal("CONNECT", &envelope.peer) {
                    Some(refusal) => open.refuse(refusal),
                    None => open.accept(),
                },
                Event::Hello(hello) => match options.refusal("EHLO", hello.name().as_str()) {
                    Some(refusal) => hello.refuse(refusal),
                    None => {
                        envelope.helo = hello.name().to_string();
                        hello.accept(&offered);
                    }
                },
                Event::Mail(mail) => {
                    let from = mail.from().mailbox().map(|m| m.to_string()).unwrap_or_default();
                    match options.refusal("MAIL", &from) {
                        Some(refusal) => mail.refuse(refusal),
                        None => {
                            let params = mail.command().params();
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
                    match options.refusal("RCPT", &to) {
                        Some(refusal) => rcpt.refuse(refusal),
                        None => {
                            envelope.to.push(to);
                            rcpt.accept();
                        }
                    }
                }
                Event::Data(data) => match options.refusal("DATA", &envelope.from) {
                    Some(refusal) => data.refuse(refusal),
                    None => match Draft::new(options) {
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
                    let refusal = options.refusal("MESSAGE", &envelope.from);
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
                Event::Fault(fault) if fault.ended_message() => draft = None,
                _ => {}
            },
            Step::Write => drop(tx.write_to(&mut socket)?),
            Step::Done => return Ok(()),
            Step::Read(wait) => {
                if epoch != Some(wait.epoch) {
                    epoch = Some(wait.epoch);
                    deadline = Instant::now() + wait.limit;
                }
                let left = deadline.saturating_duration_since(Instant::now());
                socket.set_read_timeout(Some(left.clamp(Duration::from_millis(1), GLANCE)))?;
                match rx.read_from(&mut socket) {
                    Err(e) if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                        if options.stop.load(Ordering::Relaxed) {
                            server.shutdown(&mut tx);
                        } else if left.is_zero() {
                            server.expire(&mut tx);
                        }
                    }
                    result => drop(result?),
                }
            }
        }
    }
}

/// The last words of a session.
fn drain(tx: &mut Buffer, socket: &mut TcpStream) -> io::Result<()> {
    while !tx.is_empty() {
        tx.write_to(socket)?;
    }
    Ok(())
}

fn no_room(error: &io::Error) -> Refusal<'static> {
    eprintln!("sink: a message can't be stored: {error}");
    Refusal::INSUFFICIENT_STORAGE
}

#[derive(Default)]
struct Envelope {
    peer: String,
    helo: String,
    from: String,
    to: Vec<String>,
    parameters: String,
}

impl Envelope {
    fn to_json(&self) -> String {
        let to: Vec<String> = self.to.iter().map(|to| json(to)).collect();
        format!(
            "{{\"mail_from\": {}, \"rcpt_to\": [{}], \"tls\": false, \"auth\": false, \
             \"parameters\": {}, \"helo\": {}, \"peer\": {}}}\n",
            json(&self.from),
            to.join(", "),
            json(&self.parameters),
            json(&self.helo),
            json(&self.peer)
        )
    }
}

fn json(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

/// A message that is not whole yet: gone when it is dropped.
struct Draft {
    name: String,
    directory: PathBuf,
    file: BufWriter<File>,
}

impl Draft {
    fn new(options: &Options) -> io::Result<Self> {
        let number = options.last.fetch_add(1, Ordering::Relaxed) + 1;
        let (name, directory) = (format!("{number:06}"), options.directory.clone());
        let file = BufWriter::new(File::create(directory.join(format!(".{name}.eml.part")))?);
        Ok(Self { name, directory, file })
    }

    /// Gives the message its name: from here on it is ours to keep.
    fn keep(mut self, envelope: &Envelope) -> io::Result<String> {
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        let path = |name: String| self.directory.join(name);
        let part = path(format!(".{}.json.part", self.name));
        fs::write(&part, envelope.to_json()).inspect_err(|_| drop(fs::remove_file(&part)))?;
        fs::rename(&part, path(format!("{}.json", self.name)))?;
        fs::rename(path(format!(".{}.eml.part", self.name)), path(format!("{}.eml", self.name)))?;
        Ok(self.name.clone())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // Nothing is there any more when the message was kept.
        drop(fs::remove_file(self.directory.join(format!(".{}.eml.part", self.name))));
    }
}

fn last_number(directory: &Path) -> u64 {
    let names = fs::read_dir(directory).into_iter().flatten().flatten();
    let number = |name: &str| name.strip_suffix(".eml")?.parse().ok();
    names.filter_map(|entry| number(entry.file_name().to_str()?)).max().unwrap_or(0)
}

impl Options {
    fn refusal(&self, verb: &str, subject: &str) -> Option<Refusal<'_>> {
        let rule = self.rules.iter().find(|r| r.verb == verb && matches(&r.pattern, subject))?;
        Refusal::new(rule.code, rule.enhanced, Text::new(&rule.text).ok()?).ok()
    }
}

/// Whether `text` is as `pattern` says, where `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|text| {
            (0..=text.len()).any(|at| text.get(at..).is_some_and(|text| matches(rest, text)))
        }),
    }
}

fn rule(text: &str) -> Result<Rule, String> {
    let wrong = || format!("not VERB:PATTERN=REPLY with a 4yz or 5yz code: {text:?}");
    let (verb, rest) = text.split_once(':').ok_or_else(wrong)?;
    let (pattern, reply) = rest.rsplit_once('=').ok_or_else(wrong)?;
    let (code, text) = reply.split_once(' ').unwrap_or((reply, ""));
    let code: Code = code.parse().map_err(|_| wrong())?;
    let (enhanced, text) = match EnhancedCode::parse(text.as_bytes()) {
        Some((enhanced, len)) => (Some(enhanced), text[len..].trim_start()),
        None => (None, text),
    };
    let checked = Text::new(text).map_err(|error| error.to_string())?;
    Refusal::new(code, enhanced, checked).map_err(|_| wrong())?;
    let known = ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "MESSAGE"];
    let verb = verb.to_ascii_uppercase();
    known.contains(&verb.as_str()).then_some(()).ok_or_else(wrong)?;
    Ok(Rule { verb, pattern: pattern.to_owned(), code, enhanced, text: text.to_owned() })
}

fn options() -> Result<Options, Box<dyn std::error::Error>> {
    use lexopt::prelude::*;
    let (mut directory, mut rules) = (None, Vec::new());
    let (mut listen, mut max_size) = ("127.0.0.1:2525".to_owned(), 52_428_800);
    let mut host: HostBuf = "sink.example".parse()?;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("listen") => listen = arguments.value()?.string()?,
            Long("dir") => directory = Some(PathBuf::from(arguments.value()?)),
            Long("hostname") => host = arguments.value()?.parse()?,
            Long("max-size") => max_size = arguments.value()?.parse()?,
            Long("reply") => rules.push(rule(&arguments.value()?.string()?)?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Options {
        listen,
        directory: directory.ok_or("--dir is missing")?,
        host,
        max_size,
        rules,
        last: AtomicU64::new(0),
        stop: AtomicBool::new(false),
        sessions: AtomicUsize::new(0),
    })
}
