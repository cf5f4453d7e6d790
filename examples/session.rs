//! A whole session in one command: `cargo run --example session`.
//!
//! A client machine and a server machine communicate over a TCP connection on this host. A message for three
//! recipients is delivered to a directory; one recipient is refused. The session is printed as it happens,
//! each reply with the meaning of its code.

use std::error::Error;
use std::io::{self, IsTerminal};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};
use std::{env, fs, thread};

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::blocking::Deadline;
use smtp_machine::client::{self, Client, Ticket};
use smtp_machine::command::{BodyKind, MailParameters, RcptParameters};
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::{Refusal, Reply};
use smtp_machine::server::{self, Server};
use smtp_machine::{Buffer, Step};

const FROM: &str = "<ana@orchard.example>";
const TO: [&str; 3] = ["<ben@harbor.example>", "<gil@harbor.example>", "<uma@harbor.example>"];
const MESSAGE: &[u8] = include_bytes!("data/lunch.eml");

const USAGE: &str = "\
usage: session
  delivers a message from a client to a server, both in this process, and explains each reply";

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    match (arguments.next().as_deref(), arguments.next()) {
        (None, _) => {}
        (Some("--help" | "-h"), None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("session: it has no options\n{USAGE}");
            return ExitCode::from(64); // EX_USAGE
        }
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("session: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let directory = env::temp_dir().join(format!("smtp-machine-{}", process::id()));
    fs::create_dir_all(&directory)?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;

    let store = directory.clone();
    let server = thread::spawn(move || {
        let (socket, _) = listener.accept()?;
        serve(socket, &store).map_err(|error| io::Error::other(error.to_string()))
    });
    let outcomes = deliver(TcpStream::connect(address)?)?;
    let stored = server.join().map_err(|_| "the server's thread panicked")??;

    println!("\nThe message is stored in");
    for path in &stored {
        let same = fs::read(path)? == MESSAGE;
        let note = if same {
            "identical to the message sent"
        } else {
            "NOT identical to the message sent"
        };
        println!("  {} ({note})", path.display());
    }
    println!("Outcomes:");
    for (to, outcome) in TO.iter().zip(outcomes) {
        println!("  {to:<22} {outcome}");
    }
    Ok(())
}

/// The client: a driver of twenty lines, and a command for each permit.
fn deliver(mut socket: TcpStream) -> Result<Vec<String>, Box<dyn Error>> {
    let mut client = Client::new(client::Config::new(Host::try_from("relay.orchard.example")?)?);
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut next = TO.iter();
    let (mut sent, mut rest) = (false, MESSAGE);
    let mut recipients: Vec<(Ticket, String)> = Vec::new();
    let (mut last, mut deadline) = (None, Deadline::new());
    loop {
        match client.poll(&mut rx, &mut tx)? {
            Step::Event(event) => match event {
                client::Event::Idle(idle) if sent => drop(idle.quit()?),
                client::Event::Idle(idle) => {
                    let parameters = MailParameters::new()
                        .with_size(MESSAGE.len() as u64)
                        .with_body(BodyKind::SevenBit);
                    idle.mail(ReversePath::try_from(FROM)?, &parameters)?;
                    sent = true;
                }
                client::Event::Envelope(envelope) => match next.next() {
                    Some(to) => {
                        let path = ForwardPath::try_from(*to)?;
                        let ticket = envelope.rcpt(path, &RcptParameters::new())?;
                        recipients.push((ticket, "no reply".to_owned()));
                    }
                    None => drop(envelope.data()?),
                },
                client::Event::Body(mut body) => {
                    rest = &rest[body.write(rest)?..];
                    if rest.is_empty() {
                        last = Some(body.finish()?);
                    }
                }
                client::Event::Greeting(reply) | client::Event::Closing(reply) => show(&reply),
                client::Event::Hello(reply, _) => show(&reply),
                client::Event::Reply(ticket, reply) => {
                    show(&reply);
                    let refused = reply.code().is_negative();
                    for (of, outcome) in &mut recipients {
                        if *of == ticket && refused {
                            *outcome = format!("refused: {reply}");
                        } else if last == Some(ticket) && outcome == "no reply" {
                            *outcome = format!("delivered: {reply}");
                        }
                    }
                }
                _ => {}
            },
            Step::Read(wait) => {
                if !deadline.read(wait, &mut rx, &mut socket)? {
                    client.expire(&mut tx);
                }
            }
            Step::Write(wait) => {
                let before = tx.filled().to_vec();
                if !deadline.write(wait, &mut tx, &mut socket)? {
                    client.expire(&mut tx);
                }
                let written = &before[..before.len() - tx.len()];
                for line in written.split_inclusive(|octet| *octet == b'\n') {
                    say("C:", "36", &line.trim_ascii_end().escape_ascii().to_string(), "");
                }
            }
            Step::Parked(_) | Step::Done => {
                return Ok(recipients.into_iter().map(|(_, outcome)| outcome).collect());
            }
        }
    }
}

/// The server: accepts recipients, and stores messages.
fn serve(mut socket: TcpStream, directory: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    const OFFERED: Capabilities = Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::EightBitMime)
        .with(Extension::EnhancedStatusCodes)
        .with_size(10_240_000);
    let mut server = Server::new(server::Config::new(Host::try_from("mx.harbor.example")?)?);
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let (mut mailboxes, mut message, mut stored) = (Vec::new(), Vec::new(), Vec::new());
    let mut deadline = Deadline::new();
    loop {
        match server.poll(&mut rx, &mut tx)? {
            Step::Event(event) => match event {
                server::Event::Open(open) => open.accept(),
                server::Event::Hello(hello) => hello.accept(&OFFERED),
                server::Event::Mail(mail) => {
                    mailboxes.clear();
                    message.clear();
                    mail.accept();
                }
                server::Event::Rcpt(rcpt) => match rcpt.to().mailbox() {
                    Some(mailbox) if mailbox.local_part().as_str() != "gil" => {
                        mailboxes.push(mailbox.to_string());
                        rcpt.accept();
                    }
                    _ => rcpt.refuse(Refusal::NO_SUCH_USER),
                },
                server::Event::Data(data) => data.start(),
                server::Event::Chunk(chunk) => message.extend_from_slice(chunk.bytes()),
                server::Event::Message(event) => {
                    for mailbox in &mailboxes {
                        let path = directory.join(format!("{mailbox}.eml"));
                        fs::write(&path, &message)?;
                        stored.push(path);
                    }
                    event.accept();
                }
                _ => {} // NOOP, RSET, QUIT and others have default answers
            },
            Step::Read(wait) => {
                if !deadline.read(wait, &mut rx, &mut socket)? {
                    server.expire(&mut tx);
                }
            }
            Step::Write(wait) => {
                if !deadline.write(wait, &mut tx, &mut socket)? {
                    server.expire(&mut tx);
                }
            }
            Step::Parked(_) | Step::Done => return Ok(stored),
        }
    }
}

/// Prints a reply with the meaning of its code, from its digits and the registry.
fn show(reply: &Reply<'_>) {
    let code = reply.code();
    let colour = if code.is_negative() { "31" } else { "32" };
    let lines: Vec<_> = reply.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let separator = if at + 1 < lines.len() { "-" } else { " " };
        let meaning = if at > 0 {
            String::new()
        } else {
            let enhanced = reply.enhanced().and_then(|enhanced| enhanced.meaning());
            let about = enhanced.or(code.meaning()).unwrap_or("not defined in an RFC");
            format!("{}, {}: {about}", code.severity().meaning(), code.category().meaning())
        };
        say("S:", colour, &format!("{code}{separator}{line}"), &meaning);
    }
}

fn say(who: &str, colour: &str, text: &str, meaning: &str) {
    let (on, dim, off) = match io::stdout().is_terminal() {
        true => (format!("\x1b[{colour}m"), "\x1b[2m", "\x1b[0m"),
        false => (String::new(), "", ""),
    };
    let note = if meaning.is_empty() { String::new() } else { format!("  {dim}({meaning}){off}") };
    println!("{who} {on}{text}{off}{note}");
}
