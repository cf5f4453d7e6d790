//! Corpora that a branch predictor does not learn: thousands of different commands, replies, texts and sessions.

use std::hint::black_box;

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Reply;
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Client, Server, Step, client, server};

use crate::corpus::{Random, TEXT, commands};

/// The replies of servers that the diagnosis is measured with.
const REPLIES: [&str; 6] = [
    include_str!("../tests/data/replies.tsv"),
    include_str!("../tests/data/replies-more.tsv"),
    include_str!("../tests/data/replies-own.tsv"),
    include_str!("../tests/data/replies-bounces.tsv"),
    include_str!("../tests/data/replies-languages.tsv"),
    include_str!("../tests/data/replies-threads.tsv"),
];

/// Returns the replies of the labelled corpus. Their files write the lines of a reply in one.
pub fn refusals() -> Vec<Vec<u8>> {
    let rows = REPLIES.iter().flat_map(|file| file.lines().skip(1));
    let texts = rows.filter_map(|row| row.split('\t').nth(1));
    let octets = texts.map(|text| text.replace(" / ", "\n").into_bytes());
    octets.filter(|octets| Reply::from_log(octets).is_ok()).collect()
}

/// A session of a client: the octets that it sends before it waits for replies, in order.
pub type Session = Vec<Vec<u8>>;

/// Makes sessions with one message or a few, each of 0.5 to 8 KiB.
pub fn sessions(count: usize) -> Vec<Session> {
    let text = TEXT.content(1 << 20).stuffed;
    let (mut random, mut sessions) = (Random(7), Vec::new());
    let (mut session, mut group) = (Vec::new(), Vec::new());
    for line in commands(false, 12 * count).octets.split_inclusive(|octet| *octet == b'\n') {
        let hello = ["EHLO", "ehlo", "HELO"].iter().any(|it| line.starts_with(it.as_bytes()));
        if line.starts_with(b"STARTTLS") || hello && !session.is_empty() {
            continue;
        }
        // After HELO there is no PIPELINING.
        group.extend_from_slice(if hello { b"EHLO" } else { &line[..4] });
        group.extend_from_slice(&line[4..]);
        // RFC 2920 3.1: the client waits for the replies to these.
        if hello || line.starts_with(b"DATA") || line.starts_with(b"NOOP") {
            session.push(std::mem::take(&mut group));
        }
        if line.starts_with(b"DATA") {
            group.extend_from_slice(content(&text, &mut random));
            group.extend_from_slice(b".\r\n");
        } else if line.starts_with(b"QUIT") {
            session.push(std::mem::take(&mut group));
            sessions.push(std::mem::take(&mut session));
        }
    }
    sessions
}

/// Takes whole lines from the text.
fn content<'a>(text: &'a [u8], random: &mut Random) -> &'a [u8] {
    let begin = random.below(text.len() as u64 - 10_000) as usize;
    let end = begin + 512 + random.below(7_680) as usize;
    let lines = |at: usize| at + text[at..].iter().position(|octet| *octet == b'\n').unwrap() + 1;
    &text[lines(begin)..lines(end)]
}

/// Plays a session against the server, which accepts all.
pub fn serve(rx: &mut Buffer, tx: &mut Buffer, session: &[Vec<u8>]) {
    let offered =
        Capabilities::EMPTY.with(Extension::Pipelining).with(Extension::EnhancedStatusCodes);
    let host = Host::try_from("mx.harbor.example").unwrap();
    let mut server = Server::new(server::Config::new(host).unwrap());
    let mut groups = session.iter();
    let mut rest: &[u8] = &[];
    loop {
        match server.poll(rx, tx).unwrap() {
            Step::Read(_) => {
                if rest.is_empty() {
                    rest = groups.next().expect("the session ends with QUIT");
                }
                let spare = rx.spare();
                let taken = rest.len().min(spare.len());
                spare[..taken].copy_from_slice(&rest[..taken]);
                rx.commit(taken);
                rest = &rest[taken..];
            }
            Step::Write(_) => tx.consume(tx.len()),
            Step::Parked(_) | Step::Done => break,
            Step::Event(event) => match event {
                server::Event::Open(open) => open.accept(),
                server::Event::Hello(hello) => hello.accept(&offered),
                server::Event::Mail(mail) => mail.accept(),
                server::Event::Rcpt(rcpt) => rcpt.accept(),
                server::Event::Data(data) => data.start(),
                server::Event::Chunk(chunk) => drop(black_box(chunk)),
                server::Event::Message(message) => message.accept(),
                _ => {}
            },
        }
    }
}

/// A message that the client sends, and what the server replies.
pub struct Message {
    from: String,
    to: Vec<String>,
    content: Vec<u8>,
    replies: [Vec<u8>; 5],
}

/// Makes messages to one recipient or a few.
pub fn messages(count: usize) -> Vec<Message> {
    let text = TEXT.content(1 << 20).plain;
    let mut random = Random(8);
    let (mut messages, mut from, mut to) = (Vec::new(), String::new(), Vec::new());
    for meant in commands(false, 12 * count).meant {
        match meant.verb {
            "MAIL" => from = format!("<{}>", meant.argument),
            "RCPT" => to.push(format!("<{}>", meant.argument)),
            "DATA" => {
                let to = std::mem::take(&mut to);
                let answers = [&b"250 2.1.0 OK\r\n".repeat(1 + to.len()), &b"354 go\r\n"[..]];
                messages.push(Message {
                    from: std::mem::take(&mut from),
                    content: content(&text, &mut random).to_vec(),
                    replies: [
                        b"220 mx.harbor.example ESMTP\r\n".to_vec(),
                        b"250-mx.harbor.example\r\n250-ENHANCEDSTATUSCODES\r\n250 PIPELINING\r\n"
                            .to_vec(),
                        answers.concat(),
                        format!("250 2.0.0 queued as {:X}\r\n", random.word()).into_bytes(),
                        b"221 2.0.0 bye\r\n".to_vec(),
                    ],
                    to,
                });
            }
            _ => {}
        }
    }
    messages
}

/// Sends a message over a new connection.
pub fn send(rx: &mut Buffer, tx: &mut Buffer, message: &Message) {
    let host = Host::try_from("mail.example.org").unwrap();
    let mut client = Client::new(client::Config::new(host).unwrap());
    let (mut replies, mut begun, mut to) = (message.replies.iter(), false, message.to.iter());
    let mut rest = message.content.as_slice();
    loop {
        match client.poll(rx, tx).unwrap() {
            Step::Read(_) => rx.put(replies.next().unwrap()).unwrap(),
            Step::Write(_) => tx.consume(tx.len()),
            Step::Parked(_) | Step::Done => break,
            Step::Event(event) => match event {
                client::Event::Idle(idle) if begun => drop(idle.quit()),
                client::Event::Idle(idle) => {
                    let from = ReversePath::try_from(message.from.as_str()).unwrap();
                    idle.mail(from, &MailParameters::new()).unwrap();
                    begun = true;
                }
                client::Event::Envelope(envelope) => match to.next() {
                    Some(to) => {
                        let to = ForwardPath::try_from(to.as_str()).unwrap();
                        envelope.rcpt(to, &RcptParameters::new()).unwrap();
                    }
                    None => drop(envelope.data()),
                },
                client::Event::Body(mut body) => {
                    let taken = body.write(rest).unwrap();
                    rest = &rest[taken..];
                    if rest.is_empty() {
                        body.finish().unwrap();
                    }
                }
                _ => {}
            },
        }
    }
}
