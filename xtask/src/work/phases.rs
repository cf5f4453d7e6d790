//! The phases of a session whose work is counted: what leads to them, and what is fed.

mod recipients;

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::Newlines;
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine::{Buffer, Client, Server, Step, client, server};

/// All phases.
pub(crate) const NAMES: [&str; 23] = [
    "server: short commands",
    "server: long commands",
    "server: a line without end",
    "server: an AUTH response",
    "server: content of text",
    "server: content of dots",
    "server: content to be mended",
    "server: a chunk",
    "server: chunks of one octet",
    "server: a refused chunk",
    "client: replies of one line",
    "client: a reply of many lines",
    "client: content",
    "client: one line, given whole",
    "client: text, given whole",
    "client: dots, given whole",
    "client: LF, given whole",
    "client: chunk, given whole",
    "client: chunks, given whole",
    "client: LF chunks, given whole",
    // Here an octet is a recipient.
    "delivery: recipients",
    "delivery: 100 at once",
    "delivery: LMTP",
];

/// A repeated search costs little for each octet: it shows only in long content.
pub(crate) fn scale(name: &str) -> usize {
    if name.ends_with(WHOLE) { 16 } else { 1 }
}

/// The whole rest is passed each time, and the peer reads a piece of the output each time.
const WHOLE: &str = ", given whole";
const HELLO: &str = "EHLO relay.orchard.example\r\n";
const ENVELOPE: &str = "MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n";

/// Feeds about `octets` octets in pieces of `piece`; nothing for 0.
pub(crate) fn run(name: &str, octets: usize, piece: usize) -> Option<()> {
    let long = format!("NOOP {}\r\n", "x".repeat(1000));
    let endless = 1 << 20;
    let (lead, unit): (&[&str], &str) = match name {
        "server: short commands" => (&[HELLO], "NOOP\r\n"),
        "server: long commands" => (&[HELLO], &long),
        "server: a line without end" => (&[HELLO], "x"),
        "server: an AUTH response" => (&[HELLO, "AUTH PLAIN\r\n"], "AAAA"),
        "server: content of text" | "server: content of dots" | "server: content to be mended" => {
            let unit = match name {
                "server: content of text" => "The quick brown fox jumps over the lazy dog.\r\n",
                "server: content of dots" => "..\r\n",
                _ => "\n.\r.\r\n",
            };
            (&[HELLO, ENVELOPE, "DATA\r\n"], unit)
        }
        "server: a chunk" => (&[HELLO, ENVELOPE, "BDAT 1000000\r\n"], "abcdefg\r\n"),
        "server: chunks of one octet" => (&[HELLO, ENVELOPE], "BDAT 1\r\na"),
        "server: a refused chunk" => (&[HELLO, "BDAT 1000000\r\n"], "QUIT\r\n"),
        "client: replies of one line" => return client_replies("250 ok\r\n", octets, piece),
        "client: a reply of many lines" => return client_replies("250-ok\r\n", octets, piece),
        "client: content" => {
            let unit = ".The quick brown fox jumps over the lazy dog.\r\n";
            return client_content(unit, Framing::Dot, octets, (piece, usize::MAX));
        }
        "delivery: recipients" => return recipients::deliver(octets, piece, "", false),
        "delivery: 100 at once" => {
            return recipients::deliver(octets, piece, "LIMITS RCPTMAX=100", false);
        }
        "delivery: LMTP" => return recipients::deliver(octets, piece, "", true),
        name if name.ends_with(WHOLE) => {
            let (unit, framing) = match name.trim_end_matches(WHOLE) {
                "client: one line" => ("x", Framing::Dot),
                "client: text" => {
                    ("The quick brown fox jumps over the lazy dog.\r\n", Framing::Dot)
                }
                "client: dots" => (".\r\n", Framing::Dot),
                "client: LF" => ("\n", Framing::Dot),
                "client: chunk" => ("x", Framing::Chunk),
                "client: chunks" => ("x", Framing::Chunks),
                "client: LF chunks" => ("\n", Framing::Chunks),
                _ => return None,
            };
            return client_content(unit, framing, octets, (usize::MAX, piece));
        }
        _ => return None,
    };
    let host = Host::try_from("mx.harbor.example").ok()?;
    let config = server::Config::new(host)
        .ok()?
        .danger_auth_in_clear(true)
        .danger_accept_early_input(true)
        .with_newlines(Newlines::Normalise)
        .with_max_message(endless)
        .with_max_dropped_line(endless as u32)
        .with_max_auth_line(endless as u32)
        .with_max_idle_commands(u32::MAX)
        .with_max_errors(u32::MAX);
    let mut server = Server::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(4096));
    settle(&mut server, &mut rx, &mut tx);
    for line in lead {
        feed(&mut rx, line.as_bytes());
        settle(&mut server, &mut rx, &mut tx);
    }
    let input: Vec<u8> = unit.bytes().cycle().take(octets / unit.len() * unit.len()).collect();
    for piece in input.chunks(piece) {
        feed(&mut rx, piece);
        settle(&mut server, &mut rx, &mut tx);
    }
    Some(())
}

fn feed(rx: &mut Buffer, octets: &[u8]) {
    let spare = rx.spare();
    let count = spare.len().min(octets.len());
    spare[..count].copy_from_slice(&octets[..count]);
    rx.commit(count);
}

fn settle(server: &mut Server, rx: &mut Buffer, tx: &mut Buffer) {
    use server::Event;
    while let Ok(step) = server.poll(rx, tx) {
        match step {
            Step::Read(_) | Step::Parked(_) | Step::Done => return,
            Step::Write(_) => tx.consume(tx.len()),
            Step::Event(event) => match event {
                Event::Open(open) => open.accept(),
                Event::Hello(hello) => {
                    let offered = Capabilities::EMPTY.with(Extension::Chunking);
                    hello.accept(&offered.with_mechanisms(Mechanisms::PLAIN));
                }
                Event::Mail(mail) => mail.accept(),
                Event::Rcpt(rcpt) => rcpt.accept(),
                Event::Data(data) => data.start(),
                Event::Message(message) => message.accept(),
                Event::Auth(auth) => drop(auth.challenge(b"")),
                Event::AuthResponse(response) => response.accept(),
                _ => {}
            },
        }
    }
}

/// Returns replies to as many NOOPs, or one long reply.
fn client_replies(unit: &str, octets: usize, piece: usize) -> Option<()> {
    let mut client = greeted()?;
    let (mut rx, mut tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(4096));
    let input: Vec<u8> = unit.bytes().cycle().take(octets / unit.len() * unit.len()).collect();
    let step = if unit.contains('-') { piece } else { piece.min(unit.len()) };
    for piece in input.chunks(step) {
        loop {
            match client.poll(&mut rx, &mut tx).ok()? {
                Step::Event(client::Event::Idle(idle)) => drop(idle.noop(None)),
                Step::Write(_) => tx.consume(tx.len()),
                Step::Read(_) => break,
                Step::Event(_) => {}
                Step::Parked(_) | Step::Done => return None,
            }
        }
        feed(&mut rx, piece);
    }
    Some(())
}

/// Returns a client after EHLO, without a limit on lines.
fn greeted() -> Option<Client> {
    let name = Host::try_from("relay.orchard.example").ok()?;
    let config = client::Config::new(name).ok()?.with_max_reply_lines(u16::MAX);
    let mut client = Client::new(config.with_newlines(Newlines::Normalise));
    let (mut rx, mut tx) = (Buffer::with_capacity(2048), Buffer::with_capacity(2048));
    feed(&mut rx, b"220 hi\r\n");
    loop {
        match client.poll(&mut rx, &mut tx).ok()? {
            Step::Event(client::Event::Idle(_)) => return Some(client),
            Step::Write(_) => tx.consume(tx.len()),
            Step::Read(_) => feed(&mut rx, b"250-mx.harbor.example\r\n250 CHUNKING\r\n"),
            _ => {}
        }
    }
}

/// The framing of content.
#[derive(Clone, Copy, PartialEq)]
enum Framing {
    /// By an end-of-message marker, after DATA.
    Dot,
    /// By one BDAT of known size.
    Chunk,
    /// By a BDAT for each piece.
    Chunks,
}

/// Sends content of which the application passes a piece each time, and of whose output the peer reads a
/// piece each time.
fn client_content(
    unit: &str,
    framing: Framing,
    octets: usize,
    (given, drained): (usize, usize),
) -> Option<()> {
    let mut client = greeted()?;
    let (mut rx, mut tx) = (Buffer::with_capacity(2048), Buffer::with_capacity(1024));
    let content: Vec<u8> = unit.bytes().cycle().take(octets).collect();
    let (mut rest, mut named) = (content.as_slice(), false);
    let go = if framing == Framing::Dot { "354 go\r\n" } else { "250 ok\r\n" };
    let mut replies = ["250 ok\r\n", "250 ok\r\n"].into_iter();
    loop {
        match client.poll(&mut rx, &mut tx).ok()? {
            Step::Event(client::Event::Idle(_)) if named => return Some(()),
            Step::Event(client::Event::Idle(idle)) => {
                idle.mail(ReversePath::Null, &MailParameters::new()).ok()?;
            }
            Step::Event(client::Event::Envelope(envelope)) if named => match framing {
                Framing::Dot => drop(envelope.data().ok()?),
                Framing::Chunk => drop(envelope.bdat(u64::try_from(octets).ok()?, true).ok()?),
                Framing::Chunks => envelope.chunks().ok()?,
            },
            Step::Event(client::Event::Envelope(envelope)) => {
                let to = ForwardPath::try_from("<ben@harbor.example>").ok()?;
                named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
            }
            Step::Event(client::Event::Body(mut body)) => {
                if rest.is_empty() {
                    return Some(());
                }
                let taken = body.write(&rest[..given.min(rest.len())]).ok()?;
                rest = &rest[taken..];
            }
            Step::Write(_) => tx.consume(drained),
            Step::Read(_) => feed(&mut rx, replies.next().unwrap_or(go).as_bytes()),
            _ => {}
        }
    }
}
