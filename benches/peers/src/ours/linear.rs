//! Series of sizes: content from 1 KiB to 1 GiB as one slice, through buffers of several capacities, and deliveries to
//! 1 to 40,000 recipients.

use super::respond::{Responder, queue};
use crate::row::{Amount, Label, Rows, Verdict};
use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{self, Client};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::delivery::{self, Delivery, Recipient};
use smtp_machine::extension::Capabilities;
use smtp_machine::server::{self, Server};
use smtp_machine::{Buffer, Step};
use std::hint::black_box;
use std::sync::OnceLock;

const SIZES: [usize; 6] = [1 << 10, 1 << 14, 1 << 18, 1 << 22, 1 << 26, 1 << 30];
const BUFFERS: [(&str, usize); 4] =
    [("1K", 1 << 10), ("8K", 1 << 13), ("64K", 1 << 16), ("1M", 1 << 20)];
const RECIPIENTS: [usize; 6] = [1, 10, 100, 1_000, 10_000, 40_000];

pub(crate) fn rows(rows: &mut Rows) {
    for size in SIZES {
        for (name, capacity) in BUFFERS {
            let amount = Amount { unit: "message", units: 1, octets: size as u64 };
            let row = |direction| format!("linear/{direction}/{name}/{size}");
            rows.add(
                row("content-sent"),
                Label::ours("Client", "one slice; DATA"),
                amount,
                move || sent(size, capacity),
                move || counted(sent(size, capacity), size as u64 + 3),
            );
            rows.add(
                row("content-received"),
                Label::ours("Server", "one slice; DATA; each read fills the input"),
                amount,
                move || received(size, capacity),
                move || counted(received(size, capacity), size as u64),
            );
        }
    }
    for count in RECIPIENTS {
        let amount = Amount { unit: "delivery", units: 1, octets: 0 };
        rows.add(
            format!("linear/recipients/8K/{count}"),
            Label::ours("Delivery", "all of its recipients are accepted; with the replies"),
            amount,
            move || delivered(count),
            move || counted(delivered(count), count as u64),
        );
    }
}

fn counted(is: u64, should: u64) -> Verdict {
    Verdict::check(is == should, || format!("{is}, not {should}"))
}

/// The first `size` octets of lines of 64.
fn content(size: usize) -> &'static [u8] {
    static CONTENT: OnceLock<Vec<u8>> = OnceLock::new();
    let line = b"A line of content that is 64 octets long with its line end, so.\n";
    let all = CONTENT.get_or_init(|| {
        let mut line = line.to_vec();
        line[62..].copy_from_slice(b"\r\n");
        line.repeat(SIZES[SIZES.len() - 1] / 64)
    });
    &all[..size]
}

/// A client sends the content with an output of this capacity. Returns the octets of content that it wrote, with dots.
fn sent(size: usize, capacity: usize) -> u64 {
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(capacity));
    let host = Host::try_from("mail.orchard.example").expect("a domain");
    let mut client = Client::new(client::Config::new(host).expect("it is short"));
    let mut replies = Responder::default();
    let (mut begun, mut named, mut rest) = (false, false, content(size));
    loop {
        match client.poll(&mut rx, &mut tx) {
            Ok(Step::Read(_)) => replies.read_into(&mut rx),
            Ok(Step::Write(_)) => replies.take(&mut tx),
            Ok(Step::Event(event)) => match event {
                client::Event::Idle(idle) if begun => _ = idle.quit(),
                client::Event::Idle(idle) => {
                    begun = idle.mail(ReversePath::Null, &MailParameters::new()).is_ok();
                }
                client::Event::Envelope(envelope) if named => _ = envelope.data(),
                client::Event::Envelope(envelope) => {
                    let to = ForwardPath::try_from("<ben@harbor.example>").expect("a path");
                    named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
                }
                client::Event::Body(mut body) => {
                    let taken = body.write(rest).expect("no bare CR or LF");
                    rest = &rest[taken..];
                    if rest.is_empty() {
                        _ = body.finish();
                    }
                }
                _ => {}
            },
            _ => return replies.content,
        }
    }
}

/// A server receives the content into an input of this capacity. Returns the octets of content that it lent.
fn received(size: usize, capacity: usize) -> u64 {
    let mut rx = Buffer::with_capacity(capacity);
    let mut tx = Buffer::with_capacity(Server::MIN_OUTPUT);
    let host = Host::try_from("mx.harbor.example").expect("a domain");
    let mut server =
        Server::new(server::Config::new(host).expect("it is short").with_max_message(2 << 30));
    let mut groups: [&[u8]; 5] = [
        b"EHLO mail.orchard.example\r\n",
        b"MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n",
        content(size),
        b".\r\n",
        b"QUIT\r\n",
    ];
    let (mut group, mut lent) = (0, 0);
    loop {
        match server.poll(&mut rx, &mut tx) {
            Ok(Step::Read(_)) => match groups.get_mut(group) {
                Some(octets) => {
                    *octets = queue(octets, &mut rx);
                    group += usize::from(octets.is_empty());
                }
                None => rx.close(),
            },
            Ok(Step::Write(_)) => tx.consume(tx.len()),
            Ok(Step::Event(event)) => match event {
                server::Event::Open(open) => open.accept(),
                server::Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
                server::Event::Mail(mail) => mail.accept(),
                server::Event::Rcpt(rcpt) => rcpt.accept(),
                server::Event::Data(data) => data.start(),
                server::Event::Chunk(chunk) => lent += black_box(chunk.bytes()).len() as u64,
                server::Event::Message(message) => message.accept(),
                _ => {}
            },
            _ => return lent,
        }
    }
}

/// Delivers a message, and returns how many recipients were accepted.
fn delivered(count: usize) -> u64 {
    let (mut rx, mut tx) = (Buffer::with_capacity(8192), Buffer::with_capacity(8192));
    let host = Host::try_from("mail.orchard.example").expect("a domain");
    let mut client = Client::new(client::Config::new(host).expect("it is short"));
    let to = ForwardPath::try_from("<ben@harbor.example>").expect("a path");
    let mut recipients: Vec<Recipient<'_>> = (0..count).map(|_| Recipient::new(to)).collect();
    let mut delivery = Delivery::new(ReversePath::Null, &mut recipients);
    let mut replies = Responder::default();
    loop {
        match delivery.poll(&mut client, &mut rx, &mut tx) {
            Ok(Step::Read(_)) => replies.read_into(&mut rx),
            Ok(Step::Write(_)) => replies.take(&mut tx),
            Ok(Step::Event(delivery::Event::Body(body))) => {
                body.send(b"Subject: lunch\r\n\r\nAt noon?\r\n").expect("no bare CR or LF");
            }
            Ok(Step::Event(_)) => {}
            _ => break,
        }
    }
    let accepted =
        recipients.iter().filter(|it| matches!(it.outcome(), delivery::Outcome::Accepted(_)));
    accepted.count() as u64
}
