//! The speed of the types and the machines: `cargo bench -p smtp-machine-benches`.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::{Newlines, Stuff, Unstuff};
use smtp_machine::command::{Command, MailParameters, RcptParameters, Syntax};
use smtp_machine::diagnosis::diagnose;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Reply;
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Client, Server, Step, client, server};

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

fn words(c: &mut Criterion) {
    let mut group = c.benchmark_group("words");
    group.throughput(Throughput::Elements(COMMANDS.len() as u64));
    group.bench_function("commands", |b| {
        b.iter(|| {
            for line in COMMANDS {
                black_box(Command::parse(black_box(line), &Syntax::STRICT)).ok();
            }
        });
    });
    group.throughput(Throughput::Elements(REPLIES.len() as u64));
    group.bench_function("replies", |b| {
        b.iter(|| {
            for octets in REPLIES {
                let (reply, _) = Reply::parse(black_box(octets)).unwrap().unwrap();
                black_box((reply.code(), reply.enhanced()));
            }
        });
    });
    group.throughput(Throughput::Elements(DIAGNOSED.len() as u64));
    group.bench_function("diagnosis", |b| {
        let replies = DIAGNOSED.map(|octets| Reply::from_log(octets).unwrap());
        b.iter(|| {
            for reply in &replies {
                black_box(diagnose(black_box(reply)).reason());
            }
        });
    });
    group.throughput(Throughput::Elements(1));
    group.bench_function("ehlo reply", |b| {
        b.iter(|| {
            let (reply, _) = Reply::parse(black_box(EHLO)).unwrap().unwrap();
            black_box(Capabilities::parse(&reply))
        });
    });
    group.finish();
}

fn bodies(c: &mut Criterion) {
    let mut group = c.benchmark_group("body");
    let line = b"The quick brown fox jumps over the lazy dog, and then it rests a while.\r\n";
    for (name, plain) in [("plain", line.repeat(14_000)), ("dots", b".\r\n".repeat(350_000))] {
        let mut wire = Vec::new();
        let mut stuff = Stuff::new(Newlines::Refuse);
        stuff.stuff(&plain, &mut wire).unwrap();
        wire.extend_from_slice(stuff.finish().unwrap());
        group.throughput(Throughput::Bytes(wire.len() as u64));
        group.bench_function(format!("in, {name}"), |b| {
            b.iter(|| {
                let (mut unstuff, mut rest) = (Unstuff::new(), wire.as_slice());
                loop {
                    let found = unstuff.next(rest);
                    black_box(&rest[found.skip..][..found.run]);
                    rest = &rest[found.skip + found.run + found.after..];
                    if found.end {
                        break;
                    }
                }
            });
        });
        let mut out = Vec::with_capacity(wire.len());
        group.bench_function(format!("out, {name}"), |b| {
            b.iter(|| {
                out.clear();
                Stuff::new(Newlines::Refuse).stuff(&plain, &mut out).unwrap();
                black_box(out.len())
            });
        });
    }
    group.finish();
}

/// A message of 3.4 KiB for one recipient, over a new connection.
fn sessions(c: &mut Criterion) {
    let content = b"The quick brown fox jumps over the lazy dog, and rests a while.\r\n".repeat(54);
    let mut group = c.benchmark_group("session");
    let mut wire =
        b"MAIL FROM:<john.doe@example.org>\r\nRCPT TO:<jane.doe@example.com>\r\nDATA\r\n".to_vec();
    let envelope = wire.len();
    wire.extend_from_slice(&content);
    wire.extend_from_slice(b".\r\n");
    let offered = Capabilities::EMPTY.with(Extension::Pipelining);
    let (mut rx, mut tx) = (Buffer::with_capacity(8192), Buffer::with_capacity(4096));
    group.bench_function("server", |b| {
        b.iter(|| {
            let host = Host::try_from("mx.harbor.example").unwrap();
            let mut server = Server::new(server::Config::new(host).unwrap());
            let pieces: [&[u8]; 4] =
                [b"EHLO mail.example.org\r\n", &wire[..envelope], &wire[envelope..], b"QUIT\r\n"];
            let mut pieces = pieces.into_iter();
            loop {
                match server.poll(&mut rx, &mut tx).unwrap() {
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
        });
    });
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(8192));
    group.bench_function("client", |b| {
        b.iter(|| {
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
                match client.poll(&mut rx, &mut tx).unwrap() {
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
                            body.write(&content).unwrap();
                            body.finish().unwrap();
                        }
                        _ => {}
                    },
                }
            }
        });
    });
    group.finish();
}

criterion_group!(benches, words, bodies, sessions);
criterion_main!(benches);
