//! The workloads of `instructions.rs`: the types and the machines over fixed octets, so that their counts repeat.
//! `protocol.rs` measures times, on corpora that vary.

use std::hint::black_box;

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::{Newlines, Stuff, Unstuff};
use smtp_machine::command::{Command, MailParameters, RcptParameters, Syntax};
use smtp_machine::diagnosis::diagnose;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Reply;
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Client, Server, Step, client, server};

/// A workload that can be run again and again.
pub struct Workload {
    pub name: &'static str,
    /// The units in one run: commands, replies, octets or messages.
    pub units: Units,
    pub run: Box<dyn FnMut()>,
}

/// What one run handles.
#[derive(Clone, Copy)]
pub enum Units {
    Elements(u64),
    Octets(u64),
}

const COMMANDS: [&[u8]; 10] = [
    b"EHLO mail.example.org",
    b"MAIL FROM:<john.doe@example.org> SIZE=4096 BODY=8BITMIME",
    b"RCPT TO:<jane.doe@example.com>",
    b"RCPT TO:<support-team@lists.example.net> NOTIFY=SUCCESS,FAILURE",
    b"RCPT TO:<\"john doe\"@[192.0.2.1]>",
    b"DATA",
    b"RSET",
    b"NOOP",
    b"MAIL FROM:<>",
    b"QUIT",
];

const REPLIES: [&[u8]; 5] = [
    b"250 2.1.0 Sender OK\r\n",
    b"250 2.1.5 Recipient OK\r\n",
    b"354 Start mail input; end with <CRLF>.<CRLF>\r\n",
    b"550-5.1.1 The email account that you tried to reach does not exist. Please try\r\n550 5.1.1 double-checking the address\r\n",
    b"250 2.0.0 OK, queued as 4F1A\r\n",
];

/// About 150 octets each: found by a phrase, by an operator's text, by the enhanced code, and without a
/// reason.
const DIAGNOSED: [&[u8]; 4] = [
    b"550 5.7.1 <jane.doe@example.com>: Recipient address rejected: the message from 192.0.2.7 was refused since the address is on our block list of today.\r\n",
    b"450-4.2.1 The user you are trying to contact is receiving mail at a rate that\r\n450-4.2.1 prevents additional messages from being delivered. Please resend it.\r\n",
    b"550 5.1.1 We are sorry to have to inform you that your letter of this morning has found nobody at this place, and that it goes back to where it came from.\r\n",
    b"550 We are sorry to have to inform you that your letter of this morning has found nobody at this place, and that it goes back to where it came from now.\r\n",
];

const EHLO: &[u8] = b"250-mx.example.com at your service\r\n250-SIZE 157286400\r\n250-8BITMIME\r\n250-STARTTLS\r\n250-AUTH PLAIN LOGIN XOAUTH2\r\n250-ENHANCEDSTATUSCODES\r\n250-PIPELINING\r\n250-CHUNKING\r\n250-DSN\r\n250-VRFY\r\n250-ETRN\r\n250 SMTPUTF8\r\n";

/// Returns all workloads.
pub fn all() -> Vec<Workload> {
    let mut all = words();
    let line = b"The quick brown fox jumps over the lazy dog, and then it rests a while.\r\n";
    let base64 = [b"QUJD".repeat(19), b"\r\n".to_vec()].concat();
    for (names, plain) in [
        (["content in, text", "content out, text"], line.repeat(1400)),
        (["content in, base64", "content out, base64"], base64.repeat(1300)),
        (["content in, dots", "content out, dots"], b".\r\n".repeat(35_000)),
    ] {
        all.extend([content_in(names[0], &plain), content_out(names[1], plain)]);
    }
    // A line in fifty begins with a dot.
    let copied = [line.repeat(49), b".dotted\r\n".to_vec()].concat().repeat(28);
    all.extend([
        content_in_copied("content in, copied", &copied),
        content_out_copied("content out, copied", copied),
    ]);
    all.extend([server_session(), pipelined_messages(), client_session()]);
    all
}

fn words() -> Vec<Workload> {
    let words = |name, count: usize, run: fn()| Workload {
        name,
        units: Units::Elements(count as u64),
        run: Box::new(run),
    };
    vec![
        words("commands", COMMANDS.len(), || {
            for line in COMMANDS {
                black_box(Command::parse(black_box(line), &Syntax::STRICT)).ok();
            }
        }),
        words("replies", REPLIES.len(), || {
            for octets in REPLIES {
                let (reply, _) = Reply::parse(black_box(octets)).unwrap().unwrap();
                black_box((reply.code(), reply.enhanced()));
            }
        }),
        words("EHLO reply", 1, || {
            let (reply, _) = Reply::parse(black_box(EHLO)).unwrap().unwrap();
            black_box(Capabilities::parse(&reply));
        }),
        diagnosis(),
    ]
}

fn diagnosis() -> Workload {
    let replies = DIAGNOSED.map(|octets| Reply::from_log(octets).unwrap());
    let run = move || {
        for reply in &replies {
            black_box(diagnose(black_box(reply)).reason());
        }
    };
    Workload {
        name: "diagnosis",
        units: Units::Elements(DIAGNOSED.len() as u64),
        run: Box::new(run),
    }
}

fn stuffed(plain: &[u8]) -> Vec<u8> {
    let mut wire = Vec::new();
    let mut stuff = Stuff::new(Newlines::Refuse);
    stuff.stuff(plain, &mut wire).unwrap();
    wire.extend_from_slice(stuff.finish().unwrap());
    wire
}

/// Decodes content, lent in pieces.
fn content_in(name: &'static str, plain: &[u8]) -> Workload {
    let wire = stuffed(plain);
    let units = Units::Octets(wire.len() as u64);
    let run = move || {
        let (mut unstuff, mut rest) = (Unstuff::new(), wire.as_slice());
        loop {
            let found = unstuff.next(rest);
            black_box(&rest[found.skip..][..found.run]);
            rest = &rest[found.skip + found.run + found.after..];
            if found.end {
                break;
            }
        }
    };
    Workload { name, units, run: Box::new(run) }
}

/// Decodes content into memory.
fn content_in_copied(name: &'static str, plain: &[u8]) -> Workload {
    let wire = stuffed(plain);
    let (units, mut out) = (Units::Octets(wire.len() as u64), vec![0; wire.len()]);
    let run = move || {
        let mut unstuff = Unstuff::new();
        black_box(unstuff.unstuff_into(black_box(&wire), &mut out));
        black_box(&out);
    };
    Workload { name, units, run: Box::new(run) }
}

/// Encodes content into a vector.
fn content_out_copied(name: &'static str, plain: Vec<u8>) -> Workload {
    let units = Units::Octets(plain.len() as u64);
    let mut out = Vec::with_capacity(plain.len() * 2);
    let run = move || {
        out.clear();
        Stuff::new(Newlines::Refuse).stuff(black_box(&plain), &mut out).unwrap();
        black_box(&out);
    };
    Workload { name, units, run: Box::new(run) }
}

/// Encodes content into a buffer of 8 KiB.
fn content_out(name: &'static str, plain: Vec<u8>) -> Workload {
    let units = Units::Octets(plain.len() as u64);
    let mut out = vec![0; 8192];
    let run = move || {
        let (mut stuff, mut rest) = (Stuff::new(Newlines::Refuse), plain.as_slice());
        while !rest.is_empty() {
            let (taken, written) = stuff.stuff_into(rest, &mut out).unwrap();
            black_box(&out[..written]);
            rest = &rest[taken..];
        }
    };
    Workload { name, units, run: Box::new(run) }
}

const ENVELOPE: &[u8] =
    b"MAIL FROM:<john.doe@example.org>\r\nRCPT TO:<jane.doe@example.com>\r\nDATA\r\n";

/// A message of 3.4 KiB.
fn content() -> Vec<u8> {
    b"The quick brown fox jumps over the lazy dog, and rests a while.\r\n".repeat(54)
}

/// A message over a new connection, to its end.
fn server_session() -> Workload {
    let content = [content(), b".\r\n".to_vec()].concat();
    let (mut rx, mut tx) = (Buffer::with_capacity(8192), Buffer::with_capacity(4096));
    let run = move || {
        serve(&mut rx, &mut tx, &[b"EHLO mail.example.org\r\n", ENVELOPE, &content, b"QUIT\r\n"]);
    };
    Workload { name: "server session", units: Units::Elements(1), run: Box::new(run) }
}

/// Messages over one connection. Each envelope arrives with the content before it.
fn pipelined_messages() -> Workload {
    const MESSAGES: usize = 50;
    let content = [content(), b".\r\n".to_vec()].concat();
    let middle = [&content, ENVELOPE].concat();
    let (mut rx, mut tx) = (Buffer::with_capacity(8192), Buffer::with_capacity(4096));
    let run = move || {
        let mut pieces: Vec<&[u8]> = vec![b"EHLO mail.example.org\r\n", ENVELOPE];
        pieces.resize(pieces.len() + MESSAGES - 1, &middle);
        pieces.extend([content.as_slice(), b"QUIT\r\n"]);
        serve(&mut rx, &mut tx, &pieces);
    };
    let units = Units::Elements(MESSAGES as u64);
    Workload { name: "server, pipelined messages", units, run: Box::new(run) }
}

fn serve(rx: &mut Buffer, tx: &mut Buffer, pieces: &[&[u8]]) {
    let offered =
        Capabilities::EMPTY.with(Extension::Pipelining).with(Extension::EnhancedStatusCodes);
    let host = Host::try_from("mx.harbor.example").unwrap();
    let mut server = Server::new(server::Config::new(host).unwrap());
    let mut pieces = pieces.iter();
    loop {
        match server.poll(rx, tx).unwrap() {
            Step::Read(_) => rx.put(pieces.next().unwrap()).unwrap(),
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

/// A message over a new connection with PIPELINING, to its end.
fn client_session() -> Workload {
    let content = content();
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(8192));
    let run = move || send(&mut rx, &mut tx, &content);
    Workload { name: "client session", units: Units::Elements(1), run: Box::new(run) }
}

fn send(rx: &mut Buffer, tx: &mut Buffer, content: &[u8]) {
    let host = Host::try_from("mail.example.org").unwrap();
    let mut client = Client::new(client::Config::new(host).unwrap());
    let replies: [&[u8]; 5] = [
        b"220 mx.harbor.example ESMTP\r\n",
        b"250-mx.harbor.example\r\n250 PIPELINING\r\n",
        b"250 OK\r\n250 OK\r\n354 go\r\n",
        b"250 OK\r\n",
        b"221 bye\r\n",
    ];
    let (mut replies, mut begun, mut named) = (replies.into_iter(), false, false);
    loop {
        match client.poll(rx, tx).unwrap() {
            Step::Read(_) => rx.put(replies.next().unwrap()).unwrap(),
            Step::Write(_) => tx.consume(tx.len()),
            Step::Parked(_) | Step::Done => break,
            Step::Event(event) => match event {
                client::Event::Idle(idle) if begun => drop(idle.quit()),
                client::Event::Idle(idle) => {
                    let from = ReversePath::try_from("<john.doe@example.org>").unwrap();
                    idle.mail(from, &MailParameters::new()).unwrap();
                    begun = true;
                }
                client::Event::Envelope(envelope) if named => drop(envelope.data()),
                client::Event::Envelope(envelope) => {
                    let to = ForwardPath::try_from("<jane.doe@example.com>").unwrap();
                    envelope.rcpt(to, &RcptParameters::new()).unwrap();
                    named = true;
                }
                client::Event::Body(mut body) => {
                    body.write(content).unwrap();
                    body.finish().unwrap();
                }
                _ => {}
            },
        }
    }
}
