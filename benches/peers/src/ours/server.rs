//! Sessions of [`Server`].

use crate::row::Label;
use crate::workload::ServerSession;
use smtp_machine::address::Host;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};
use std::cell::RefCell;
use std::collections::HashMap;
use std::hint::black_box;

pub(crate) struct Kept;
pub(crate) struct New;
pub(crate) struct InPlace;

const RX: usize = 8192;
const TX: usize = 4096;

const OFFER: Capabilities = Capabilities::EMPTY
    .with(Extension::Pipelining)
    .with(Extension::EightBitMime)
    .with(Extension::EnhancedStatusCodes)
    .with(Extension::SmtpUtf8)
    .with(Extension::Chunking)
    .with_size(52_428_800);

thread_local! {
    /// The buffers of the last session, as a server keeps them.
    static BUFFERS: RefCell<(Buffer, Buffer)> =
        RefCell::new((Buffer::with_capacity(RX), Buffer::with_capacity(TX)));
    /// For each script a buffer for each group, filled once.
    static FILLED: RefCell<HashMap<usize, Vec<(Buffer, usize)>>> = RefCell::default();
}

impl ServerSession for Kept {
    const LABEL: Label =
        Label::ours("Server, kept buffers", "each group is copied to the input in place of a read");

    fn run(groups: &[&[u8]], replies: &mut Vec<u8>, content: &mut Vec<u8>) -> u64 {
        BUFFERS.with_borrow_mut(|(rx, tx)| copied(rx, tx, groups, replies, content))
    }
}

impl ServerSession for New {
    const LABEL: Label =
        Label::ours("Server, new buffers", "each group is copied to the input in place of a read");

    fn run(groups: &[&[u8]], replies: &mut Vec<u8>, content: &mut Vec<u8>) -> u64 {
        let (mut rx, mut tx) = (Buffer::with_capacity(RX), Buffer::with_capacity(TX));
        copied(&mut rx, &mut tx, groups, replies, content)
    }
}

fn copied(
    rx: &mut Buffer,
    tx: &mut Buffer,
    groups: &[&[u8]],
    replies: &mut Vec<u8>,
    content: &mut Vec<u8>,
) -> u64 {
    let mut server = server();
    let (mut messages, mut groups) = (0, groups.iter());
    loop {
        match server.poll(rx, tx) {
            Ok(Step::Read(_)) => match groups.next() {
                Some(group) => rx.put(group).expect("a group fits into the buffer"),
                None => return 0,
            },
            Ok(Step::Write(_)) => drain(tx, replies),
            Ok(Step::Event(event)) => messages += answer(event, content),
            Ok(Step::Done) => return messages,
            _ => return 0,
        }
    }
}

impl ServerSession for InPlace {
    const LABEL: Label = Label::ours(
        "Server, input in its buffer",
        "the read is not counted, as for parsers that are given slices",
    );

    /// A buffer of which all octets were consumed still has them, so that `commit` fills it again.
    fn run(groups: &[&[u8]], replies: &mut Vec<u8>, content: &mut Vec<u8>) -> u64 {
        FILLED.with_borrow_mut(|filled| {
            let filled = filled.entry(groups.as_ptr() as usize).or_insert_with(|| fill(groups));
            BUFFERS.with_borrow_mut(|(_, tx)| in_place(filled, tx, replies, content))
        })
    }
}

fn in_place(
    filled: &mut [(Buffer, usize)],
    tx: &mut Buffer,
    replies: &mut Vec<u8>,
    content: &mut Vec<u8>,
) -> u64 {
    let (mut server, mut messages, mut group) = (server(), 0, 0);
    loop {
        match server.poll(&mut filled[group].0, tx) {
            Ok(Step::Read(_)) => {
                group += 1;
                let Some((rx, len)) = filled.get_mut(group) else { return 0 };
                rx.commit(*len);
            }
            Ok(Step::Write(_)) => drain(tx, replies),
            Ok(Step::Event(event)) => messages += answer(event, content),
            Ok(Step::Done) => return messages,
            _ => return 0,
        }
    }
}

/// The first buffer stays empty: it is the input until the greeting is written.
fn fill(groups: &[&[u8]]) -> Vec<(Buffer, usize)> {
    let buffer = |group: &&[u8]| {
        let mut buffer = Buffer::with_capacity(group.len().max(RX));
        buffer.put(group).expect("it has this capacity");
        buffer.consume(group.len());
        (buffer, group.len())
    };
    [(Buffer::with_capacity(RX), 0)].into_iter().chain(groups.iter().map(buffer)).collect()
}

fn server() -> Server {
    let host = Host::try_from("mx.example.com").expect("a domain");
    Server::new(Config::new(host).expect("it is short"))
}

fn drain(tx: &mut Buffer, replies: &mut Vec<u8>) {
    replies.extend_from_slice(tx.filled());
    tx.consume(tx.len());
}

/// Accepts everything, and returns how many messages end with this event.
#[inline(always)]
fn answer(event: Event<'_>, content: &mut Vec<u8>) -> u64 {
    match event {
        Event::Open(open) => open.accept(),
        Event::Hello(hello) => hello.accept(&OFFER),
        Event::Mail(mail) => {
            black_box(mail.from());
            content.clear();
            mail.accept();
        }
        Event::Rcpt(rcpt) => {
            black_box(rcpt.to());
            rcpt.accept();
        }
        Event::Data(data) => data.start(),
        Event::Chunk(chunk) => content.extend_from_slice(chunk.bytes()),
        Event::Message(message) => {
            message.accept();
            return 1;
        }
        _ => {}
    }
    0
}
